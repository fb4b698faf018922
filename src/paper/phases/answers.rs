//! What can be answered in one part of an activity, and what is right.

use std::collections::BTreeMap;

use crate::activity::{Activity, Course, Id, Interaction, Layout, Right};
use crate::args;
use crate::paper::html::Html;
use crate::paper::words::{Said, Words};
use crate::text::Texts;

use super::{games, is_right, items, label, parts};

/// What pupils see and do in an activity, and what is right in it.
pub(super) fn answers(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    match activity.rules().course() {
        Course::One => one(html, words, activity),
        Course::Series { parts, is_drawn } => {
            one(html, words, activity);
            parts::series(html, words, activity, (&parts, is_drawn));
        }
        Course::Walk(_) => html.line("p", "", &words.texts.tr("paper-do-scenes")),
        Course::Hop { cells, .. } => {
            let args = args!("n" => cells);
            html.line("p", "", &words.texts.tr_args("paper-do-hop", &args));
        }
    }
}

fn one(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let texts = words.texts;
    match activity.rules().interaction() {
        Interaction::Look => {}
        Interaction::Choose {
            choices, several, ..
        } => {
            uncovered(html, words, activity);
            if several {
                html.line("p", "", &texts.tr("paper-do-several"));
            }
            choices_list(html, words, activity, ("", &choices));
        }
        Interaction::Estimate { low, high, .. } => {
            let args = args!("low" => low, "high" => high);
            html.line("p", "", &texts.tr_args("paper-do-estimate", &args));
            figure(html, words, activity);
        }
        Interaction::Sort {
            bins,
            items,
            layout,
            ..
        } => sorted(html, words, activity, (&bins, &items, layout)),
        Interaction::Rate { places } => items::rated(html, words, activity, places),
        Interaction::Order { items } => items::ordered(html, words, activity, &items),
        Interaction::Match { pairs } => {
            html.line("p", "", &texts.tr("paper-do-match"));
            items::pairs(html, words, activity, &pairs);
        }
        Interaction::Point {
            spots,
            layers,
            ground,
            limit,
        } => items::pointed(html, words, activity, (&spots, &layers, ground, limit)),
        Interaction::Write { slots, is_open } => {
            items::written(html, words, activity, (&slots, is_open));
        }
        Interaction::Play(game) => games::game(html, words, activity, &game),
    }
}

/// What is uncovered before the class chooses: clues, or parts of a picture.
fn uncovered(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let rules = activity.rules();
    let lists = rules.lists();
    if let Some((list, clues)) = lists.iter().find(|(list, _)| *list == "clue") {
        html.line("p", "", &words.texts.tr("paper-do-clues"));
        html.with("ol", &[], |html| {
            for clue in clues {
                html.said("li", "", &words.of(activity, list, clue));
            }
        });
    } else if rules.steps().shown > 0 {
        let args = args!("n" => rules.steps().asked + rules.steps().shown + 1);
        html.line("p", "", &words.texts.tr_args("paper-do-unveil", &args));
    }
}

/// The choices of a part with the right ones marked.
pub(super) fn choices_list(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (part, choices): (&str, &[Id]),
) {
    html.element("ol", "choices", |html| {
        for id in choices {
            let said = words.choice(activity, id);
            html.with("li", &[], |html| {
                if is_right(activity, part, id) {
                    html.said("strong", "", &said);
                    html.text(" ");
                    html.text(&words.texts.tr("paper-is-right"));
                } else {
                    html.said("span", "", &said);
                }
            });
        }
    });
}

/// The figure of an estimate, and how far from it still counts as near.
pub(in crate::paper) fn figure(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let Right::Number { value, tolerance } = activity.rules().right() else {
        return;
    };
    let texts = words.texts;
    let said = words.amount(activity, value);
    html.with("p", &[], |html| {
        html.line("strong", "", &texts.tr("paper-answer"));
        html.text(" ");
        html.said("span", "", &said);
        if tolerance > 0 {
            html.text(" ");
            html.text(&texts.tr_args("paper-near", &args!("n" => tolerance)));
        }
    });
}

fn sorted(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (bins, items, layout): (&[Id], &[Id], Layout),
) {
    let texts = words.texts;
    let list = activity.rules().item_list();
    match layout {
        Layout::Boxes => html.line("p", "", &texts.tr("paper-do-sort")),
        Layout::Circles => html.line("p", "", &texts.tr("paper-do-circles")),
        Layout::OneByOne => {
            html.line("p", "", &texts.tr("paper-do-cards"));
            let answers: Vec<String> = bins
                .iter()
                .map(|bin| words.bin(activity, bin).words)
                .collect();
            html.line("p", "", &texts.list(&answers));
            html.with("ul", &[], |html| {
                for item in items {
                    html.said("li", "", &words.of(activity, list, item));
                }
            });
            other_cards(html, words, activity, (list, items));
            return;
        }
    }
    boxes(html, words, activity, (bins, items));
}

/// Cards of the lesson that the class does not see this time.
fn other_cards(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (list, shown): (&str, &[Id]),
) {
    let lists = activity.rules().lists();
    let all = lists.iter().filter(|(name, _)| *name == list);
    let all = all.flat_map(|(_, ids)| ids);
    let others: Vec<&Id> = all.filter(|id| !shown.contains(id)).collect();
    if !others.is_empty() {
        let said = words.all_of(activity, list, others);
        label(html, &words.texts.tr("paper-do-other-cards"), &said);
    }
}

/// The boxes of a sort and the cards that belong into each; then the cards to talk about.
fn boxes(html: &mut Html, words: &Words<'_>, activity: &Activity, (bins, items): (&[Id], &[Id])) {
    let places = match activity.rules().right() {
        Right::Places(places) => places,
        Right::Open | Right::Choices(_) | Right::Number { .. } | Right::Order(_) => BTreeMap::new(),
    };
    let list = activity.rules().item_list();
    let cards = |bin: Option<&Id>| {
        let inside = items.iter().filter(|item| places.get(*item) == bin);
        words.all_of(activity, list, inside)
    };
    html.with("ul", &[], |html| {
        for bin in bins {
            one_box(
                html,
                words.texts,
                &words.bin(activity, bin),
                &cards(Some(bin)),
            );
        }
        let open = cards(None);
        if !open.words.is_empty() {
            let name = Said::from(words.texts.tr("paper-open-cards"));
            one_box(html, words.texts, &name, &open);
        }
    });
}

fn one_box(html: &mut Html, texts: &Texts, name: &Said<'_>, cards: &Said<'_>) {
    html.with("li", &[], |html| {
        if cards.words.is_empty() {
            html.said("strong", "", name);
        } else {
            let name = Said {
                words: texts.tr_args("paper-label", &args!("label" => &name.words)),
                ..name.clone()
            };
            html.said("strong", "", &name);
            html.text(" ");
            html.said("span", "", cards);
        }
    });
}
