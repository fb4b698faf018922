//! The table of phases: for each activity how long, with whom, what the adult does, what the pupils see and do.

mod answers;
mod games;
mod items;
mod parts;

use crate::activity::{Activity, Grouping, Right};

use super::html::Html;
use super::sources;
use super::words::{Said, Words};

pub(super) use answers::figure;
pub(super) use items::to_share;

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
    if parts::is_wide(activity) {
        html.with("tr", &[], |html| {
            html.with("td", &[("class", "wide"), ("colspan", "3")], |html| {
                parts::wide(html, words, activity);
            });
        });
    }
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
    answers::answers(html, words, activity);
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
pub(super) fn label(html: &mut Html, label: &str, said: &Said<'_>) {
    html.with("p", &[], |html| {
        html.line("strong", "", label);
        html.text(" ");
        html.said("span", "", said);
    });
}

/// Whether this choice is one of the right ones, in this part.
pub(super) fn is_right(activity: &Activity, part: &str, id: &str) -> bool {
    matches!(activity.rules().right_of(part), Right::Choices(right) if right.contains(id))
}
