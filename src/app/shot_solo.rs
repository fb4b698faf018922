//! Pages of a pupil alone for `marelle shot`: a lesson, an activity, and whether it has been answered.

use crate::activity::{Interaction, Response};
use crate::session::{Command, Session};
use crate::view::Intent;

use super::model::Model;

/// How far the pupil is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Before the first cell.
    Welcome,
    /// Asked, and nothing answered yet.
    Asked,
    /// Something is answered.
    Chosen,
    /// After the answer.
    Answered,
    /// The question to think about.
    Thinking,
    /// The last page.
    Sky,
}

/// The pages: name, lesson, activity, step.
pub(super) const PAGES: &[(&str, (&str, &str, Step))] = &[
    ("solo", ("frise-des-droits", "", Step::Welcome)),
    (
        "solo-question",
        ("frise-des-droits", "travail", Step::Chosen),
    ),
    (
        "solo-result",
        ("frise-des-droits", "travail", Step::Answered),
    ),
    ("solo-order", ("frise-des-droits", "apprendre", Step::Asked)),
    (
        "solo-ordered",
        ("frise-des-droits", "apprendre", Step::Answered),
    ),
    (
        "solo-number",
        ("frise-des-droits", "medecins", Step::Chosen),
    ),
    (
        "solo-numbers",
        ("frise-des-droits", "medecins", Step::Answered),
    ),
    (
        "solo-opinion",
        ("frise-des-droits", "debat", Step::Answered),
    ),
    ("solo-think", ("frise-des-droits", "debat", Step::Thinking)),
    ("solo-end", ("frise-des-droits", "", Step::Sky)),
    ("solo-sorted", ("qui-peut", "trois-boites", Step::Answered)),
    ("solo-line", ("debat-mouvant", "ligne", Step::Chosen)),
    ("solo-placed", ("debat-mouvant", "ligne", Step::Answered)),
    (
        "solo-cards",
        ("barometre-de-la-classe", "cartes", Step::Answered),
    ),
    (
        "solo-hop",
        ("marelle-de-la-classe", "marelle", Step::Answered),
    ),
    (
        "solo-pairs",
        ("memo-des-pionnieres", "portraits", Step::Answered),
    ),
    ("solo-circles", ("ressemblances", "cercles", Step::Answered)),
    ("solo-ranked", ("debat-mouvant", "envie", Step::Answered)),
    (
        "solo-gaps",
        ("un-mot-deux-formes", "phrases", Step::Answered),
    ),
    ("solo-write", ("premier-mot", "mot", Step::Chosen)),
    ("solo-written", ("premier-mot", "mot", Step::Answered)),
    ("solo-budget", ("notre-cour", "cour-revee", Step::Answered)),
    ("solo-tale", ("histoire-en-miroir", "phare", Step::Asked)),
];

/// Opens the page of this name; nothing where it is none of a pupil alone.
pub(super) fn open(model: &mut Model, name: &str) {
    let Some((_, (lesson, activity, step))) = PAGES.iter().find(|(page, _)| *page == name) else {
        return;
    };
    model.apply(Intent::PlayAlone((*lesson).to_owned()));
    let ask = |model: &mut Model, command: Command| model.apply(Intent::Command(command));
    let Some(open) = model.open.as_ref() else {
        return;
    };
    let activities = &open.lesson().activities;
    let place = activities.iter().position(|it| it.head().id == *activity);
    if *step == Step::Sky {
        ask(
            model,
            Command::GoTo {
                activity: activities.len() - 1,
            },
        );
        (0..6).for_each(|_| ask(model, Command::Forward));
    }
    let Some(activity) = place else { return };
    ask(model, Command::GoTo { activity });
    if *step == Step::Asked {
        return;
    }
    for _ in 0..60 {
        let Some(response) = model.alone().and_then(answer) else {
            break;
        };
        ask(model, Command::Touch { response });
        if model
            .alone()
            .is_none_or(|session| session.card_on_stage().is_none())
        {
            break;
        }
        // The last card of several stays where it is.
        if model
            .alone()
            .is_none_or(|session| !session.has_more_to_uncover())
        {
            let last = model.alone().and_then(answer);
            last.into_iter()
                .for_each(|response| ask(model, Command::Touch { response }));
            break;
        }
    }
    match step {
        Step::Answered => ask(model, Command::Forward),
        Step::Thinking => (0..2).for_each(|_| ask(model, Command::Forward)),
        _ => {}
    }
}

/// Something to answer, neither all right nor all wrong.
pub(super) fn answer(session: &Session) -> Option<Response> {
    let place = session.current_index();
    Some(match session.interaction(place)? {
        Interaction::Choose { choices, .. } => Response::pick(choices.get(1).or(choices.first())?),
        Interaction::Rate { places } => Response::Rate(places - 1),
        Interaction::Estimate { low, step, .. } => Response::Estimate(low + 3 * step),
        Interaction::Sort { bins, items, .. } => match session.card_on_stage() {
            Some(card) => Response::put(card, bins.get(card.len() % bins.len().max(1))?),
            None => {
                let put = items.iter().zip(bins.iter().cycle());
                Response::Sort(put.map(|(item, bin)| (item.clone(), bin.clone())).collect())
            }
        },
        Interaction::Order { items } => Response::Order(items.clone()),
        Interaction::Match { pairs } => {
            let mut right = pairs.clone();
            let end = right.len().min(2);
            if let Some(both) = right.get_mut(..end) {
                both.reverse();
            }
            Response::Match(pairs.iter().cloned().zip(right).collect())
        }
        Interaction::Point { spots, layers, .. } => {
            Response::point(layers.first()?, &spots.first()?.id)
        }
        Interaction::Write { slots, .. } => Response::word(&slots.first()?.id, "entraide"),
        Interaction::Look | Interaction::Play(_) => return None,
    })
}
