//! Lines to stand on, orders, pairs, points and words: what is asked for, and what is right.

use crate::activity::{Activity, Ground, Id, Limit, Right, Slot, Spot};
use crate::args;
use crate::paper::html::Html;
use crate::paper::words::{Said, Words};

use super::label;

/// A line between two poles.
pub(super) fn rated(html: &mut Html, words: &Words<'_>, activity: &Activity, places: u8) {
    let [left, right] = words.poles(activity);
    let args = args!("n" => places, "left" => &left.words, "right" => &right.words);
    html.line("p", "", &words.texts.tr_args("paper-do-line", &args));
}

/// Things to put into an order: with their years where there is a right one.
pub(super) fn ordered(html: &mut Html, words: &Words<'_>, activity: &Activity, items: &[Id]) {
    let (texts, list) = (words.texts, activity.rules().item_list());
    if let Right::Order(order) = activity.rules().right() {
        html.line("p", "", &texts.tr("paper-do-dates"));
        html.with("ol", &[], |html| {
            for (id, year) in &order {
                html.with("li", &[], |html| {
                    let year = args!("label" => year.to_string());
                    html.line("strong", "", &texts.tr_args("paper-label", &year));
                    html.text(" ");
                    html.said("span", "", &words.of(activity, list, id));
                });
            }
        });
        return;
    }
    let id = activity.head().id;
    let poles = (words.find(id, "pole_first"), words.find(id, "pole_last"));
    if let (Some(first), Some(last)) = &poles {
        let args = args!("first" => &first.words, "last" => &last.words);
        html.line("p", "", &texts.tr_args("paper-do-order-poles", &args));
    } else {
        html.line("p", "", &texts.tr("paper-do-order"));
    }
    html.with("ul", &[], |html| {
        for item in items {
            html.said("li", "", &words.of(activity, list, item));
        }
    });
}

/// Halves that belong together.
pub(super) fn pairs(html: &mut Html, words: &Words<'_>, activity: &Activity, pairs: &[Id]) {
    html.with("ul", &[], |html| {
        for pair in pairs {
            html.with("li", &[], |html| {
                html.said("span", "", &words.of(activity, "left", pair));
                html.text(" ↔ ");
                html.said("span", "", &words.of(activity, "right", pair));
            });
        }
    });
}

/// Spots of a picture, zones of a plan, a table to count in, or a list with costs.
pub(super) fn pointed(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (spots, layers, ground, limit): (&[Spot], &[Id], Ground, Limit),
) {
    let texts = words.texts;
    let all = |list| words.all_of(activity, list, spots.iter().map(|spot| &spot.id));
    let kinds = |list| words.all_of(activity, list, layers.iter().filter(|id| !id.is_empty()));
    match ground {
        Ground::Picture => labelled(html, &texts.tr("paper-do-spots"), &all("spot")),
        Ground::Plan(_) => {
            labelled(html, &texts.tr("paper-do-zones"), &all("zone"));
            labelled(html, &texts.tr("paper-do-layers"), &kinds("layer"));
            html.line("p", "soft", &texts.tr("paper-do-things"));
        }
        Ground::Grid => {
            labelled(html, &texts.tr("paper-do-rows"), &all("row"));
            labelled(html, &texts.tr("paper-do-columns"), &kinds("column"));
            html.line("p", "soft", &texts.tr("paper-do-things"));
        }
        Ground::List => budget(html, words, activity, (spots, limit)),
    }
}

/// A label and its words; nothing where there are none.
fn labelled(html: &mut Html, words: &str, said: &Said<'_>) {
    if !said.words.is_empty() {
        label(html, words, said);
    }
}

fn budget(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (spots, limit): (&[Spot], Limit),
) {
    let texts = words.texts;
    if let Limit::Budget { total, most } = limit {
        html.line("p", "", &to_share(words, activity, total));
        if most > 1 {
            let args = args!("n" => most);
            html.line("p", "", &texts.tr_args("paper-do-most", &args));
        }
    }
    html.with("ul", &[], |html| {
        for spot in spots {
            html.with("li", &[], |html| {
                html.said("span", "", &words.of(activity, "item", &spot.id));
                html.text(" ");
                let args = args!("n" => spot.cost);
                html.line("span", "", &texts.tr_args("paper-do-cost", &args));
            });
        }
    });
}

/// How much there is to share out, with its unit where the lesson has one.
pub(in crate::paper) fn to_share(words: &Words<'_>, activity: &Activity, total: u16) -> String {
    match words.find(activity.head().id, "unit") {
        Some(unit) => {
            let args = args!("n" => total, "unit" => &unit.words);
            words.texts.tr_args("paper-do-budget-unit", &args)
        }
        None => {
            let args = args!("n" => total);
            words.texts.tr_args("paper-do-budget", &args)
        }
    }
}

/// Sentences with a gap and the words that are right; or words that come to mind.
pub(super) fn written(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (slots, is_open): (&[Slot], bool),
) {
    let texts = words.texts;
    if is_open {
        let args = args!("n" => slots.len());
        html.line("p", "", &texts.tr_args("paper-do-words", &args));
        html.line("p", "soft", &texts.tr("paper-do-words-read"));
        return;
    }
    html.line("p", "", &texts.tr("paper-do-gaps"));
    html.with("ol", &[], |html| {
        for slot in slots {
            html.with("li", &[], |html| {
                html.said("span", "", &words.of(activity, "gap", &slot.id));
                html.fixed("<br />");
                html.said("strong", "", &words.of(activity, "answer", &slot.id));
                if !slot.accept.is_empty() {
                    html.fixed("<br />");
                    let args = args!("words" => texts.list(&slot.accept));
                    html.line("span", "soft", &texts.tr_args("paper-do-accepted", &args));
                }
            });
        }
    });
}
