//! The table of phases: for each activity how long, with whom, what the adult does, what the pupils see and do.

use std::collections::BTreeMap;

use crate::activity::{Activity, Grouping, Id, Interaction, Right};
use crate::args;
use crate::text::Texts;

use super::html::Html;
use super::sources;
use super::words::{Said, Words};

/// Writes the table of phases.
pub(super) fn phases(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    html.element("table", "phases", |html| {
        html.with("thead", &[], |html| {
            html.with("tr", &[], |html| {
                for (class, key) in [
                    ("when", "paper-phase-time"),
                    ("adult", "paper-phase-adult"),
                    ("", "paper-phase-pupils"),
                ] {
                    let attributes = [("class", class), ("scope", "col")];
                    html.with("th", &attributes, |html| html.text(&texts.tr(key)));
                }
            });
        });
        html.with("tbody", &[], |html| {
            let mut place = 1;
            for activity in &words.lesson.activities {
                phase(html, words, activity, place);
                place += places(activity);
            }
        });
    });
}

/// How many cells of the hopscotch an activity takes: a second vote has its own.
fn places(activity: &Activity) -> usize {
    if activity.rules().has_second_vote() {
        2
    } else {
        1
    }
}

fn phase(html: &mut Html, words: &Words<'_>, activity: &Activity, place: usize) {
    html.with("tr", &[], |html| {
        html.with("td", &[], |html| {
            html.element("div", "whole", |html| when(html, words, activity, place));
        });
        html.with("td", &[], |html| {
            if let Some(notes) = words.find(activity.head().id, "notes") {
                html.paragraphs("", &notes);
            }
        });
        html.element("td", "pupils", |html| pupils(html, words, activity));
    });
}

fn when(html: &mut Html, words: &Words<'_>, activity: &Activity, place: usize) {
    let (texts, head) = (words.texts, activity.head());
    html.element("div", "cells", |html| {
        if places(activity) == 1 {
            html.line("b", "", &place.to_string());
        } else {
            html.line("b", "half", &place.to_string());
            html.line("b", "half", &(place + 1).to_string());
        }
    });
    html.with("p", &[], |html| {
        html.line("strong", "", &texts.minutes(u32::from(head.minutes)));
        html.fixed("<br />");
        html.text(&texts.tr(grouping_key(head.grouping)));
    });
    if head.is_optional {
        html.line("p", "soft", &texts.tr("paper-optional"));
    }
    if head.is_personal {
        html.line("p", "soft", &texts.tr("paper-personal"));
    }
}

fn grouping_key(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Class => "paper-grouping-class",
        Grouping::Alone => "paper-grouping-alone",
        Grouping::Pairs => "paper-grouping-pairs",
        Grouping::Teams => "paper-grouping-teams",
    }
}

/// What the class reads, can do, learns and talks about.
fn pupils(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let (texts, head) = (words.texts, activity.head());
    html.with("p", &[], |html| {
        html.said("strong", "", &words.say(head.id, "title", head.id));
    });
    if let Some(text) = words.find(head.id, "text") {
        html.paragraphs("", &text);
    }
    answers(html, words, activity);
    let labelled = [("why", "paper-why"), ("ask", "paper-ask")];
    for (end, key) in labelled {
        if let Some(said) = words.find(head.id, end) {
            label(html, &texts.tr(key), &said);
        }
    }
    if activity.rules().has_second_vote() {
        html.line("p", "", &texts.tr("paper-second-vote"));
    }
    let named = sources::of_activity(words, head.sources);
    if !named.is_empty() {
        html.line("p", "soft", &named);
    }
}

/// A bold label and words beside it.
fn label(html: &mut Html, label: &str, said: &Said<'_>) {
    html.with("p", &[], |html| {
        html.line("strong", "", label);
        html.text(" ");
        html.said("span", "", said);
    });
}

/// What can be answered, and what is right.
fn answers(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let texts = words.texts;
    match activity.rules().interaction() {
        Interaction::Look
        | Interaction::Rate { .. }
        | Interaction::Order { .. }
        | Interaction::Match { .. }
        | Interaction::Point { .. }
        | Interaction::Write { .. }
        | Interaction::Play(_) => {}
        Interaction::Choose {
            choices, several, ..
        } => {
            if several {
                html.line("p", "", &texts.tr("paper-do-several"));
            }
            html.element("ol", "choices", |html| {
                for id in &choices {
                    let said = words.choice(activity, id);
                    html.with("li", &[], |html| {
                        if is_right(activity, id) {
                            html.said("strong", "", &said);
                            html.text(" ");
                            html.text(&texts.tr("paper-is-right"));
                        } else {
                            html.said("span", "", &said);
                        }
                    });
                }
            });
        }
        Interaction::Estimate { low, high, .. } => {
            let args = args!("low" => low, "high" => high);
            html.line("p", "", &texts.tr_args("paper-do-estimate", &args));
            figure(html, words, activity);
        }
        Interaction::Sort { bins, items, .. } => boxes(html, words, activity, (&bins, &items)),
    }
}

/// Whether this choice is one of the right ones.
pub(super) fn is_right(activity: &Activity, id: &str) -> bool {
    matches!(activity.rules().right(), Right::Choices(right) if right.contains(id))
}

/// The figure of an estimate, and how far from it still counts as near.
pub(super) fn figure(html: &mut Html, words: &Words<'_>, activity: &Activity) {
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

/// The boxes of a sort and the cards that belong into each; then the cards to talk about.
fn boxes(html: &mut Html, words: &Words<'_>, activity: &Activity, (bins, items): (&[Id], &[Id])) {
    let (texts, id) = (words.texts, activity.head().id);
    let places = match activity.rules().right() {
        Right::Places(places) => places,
        Right::Open | Right::Choices(_) | Right::Number { .. } | Right::Order(_) => BTreeMap::new(),
    };
    let cards = |bin: Option<&Id>| {
        let names: Vec<String> = items
            .iter()
            .filter(|item| places.get(*item) == bin)
            .map(|item| words.say(id, &format!("item_{item}"), item).words)
            .collect();
        Said {
            words: texts.list(&names),
            lang: words.say(id, "title", id).lang,
        }
    };
    html.line("p", "", &texts.tr("paper-do-sort"));
    html.with("ul", &[], |html| {
        for bin in bins {
            let name = words.say(id, &format!("bin_{bin}"), bin);
            one_box(html, texts, &name, &cards(Some(bin)));
        }
        let open = cards(None);
        if !open.words.is_empty() {
            let name = Said::from(texts.tr("paper-open-cards"));
            one_box(html, texts, &name, &open);
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
