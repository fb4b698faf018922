//! Forms made of lines, tables and boxes.

use crate::activity::{Activity, Course, Id, Limit, Slot, Spot};
use crate::args;
use crate::paper::drawing::picture;
use crate::paper::html::Html;
use crate::paper::outcome::table_head;
use crate::paper::phases::to_share;
use crate::paper::words::Words;

/// A line to mark a place on, for each statement.
pub(super) fn lines(html: &mut Html, words: &Words<'_>, activity: &Activity, places: u8) {
    let statements = match activity.rules().course() {
        Course::Series { parts, .. } => parts,
        Course::One | Course::Walk(_) | Course::Hop { .. } => Vec::new(),
    };
    let [left, right] = words.poles(activity);
    for statement in &statements {
        html.element("div", "stand", |html| {
            html.said("p", "statement", &words.part(activity, statement));
            html.element("div", "line", |html| {
                for place in 1..=places {
                    html.line("span", "", &place.to_string());
                }
            });
            html.element("div", "ends", |html| {
                html.said("p", "", &left);
                html.said("p", "", &right);
            });
        });
    }
}

/// Numbered lines to write an order on.
pub(super) fn order(html: &mut Html, words: &Words<'_>, activity: &Activity, count: usize) {
    let id = activity.head().id;
    if let Some(first) = words.find(id, "pole_first") {
        html.said("p", "lead", &first);
    }
    html.element("ol", "ordered", |html| {
        for place in 1..=count {
            html.with("li", &[], |html| {
                html.line("span", "", &place.to_string());
                html.element("span", "rule", |_| ());
            });
        }
    });
    if let Some(last) = words.find(id, "pole_last") {
        html.said("p", "lead", &last);
    }
}

/// Two columns of halves to join by a line; the right ones stand in another order.
pub(super) fn matching(html: &mut Html, words: &Words<'_>, activity: &Activity, pairs: &[Id]) {
    html.line("p", "lead", &words.texts.tr("print-match"));
    // Turned by more than half, so that no half stands beside its own.
    let turn = pairs.len() / 2;
    let rights = pairs.iter().cycle().skip(turn.max(1));
    html.element("div", "matching", |html| {
        for (left, right) in pairs.iter().zip(rights) {
            html.said("p", "", &words.of(activity, "left", left));
            html.with("span", &[], |_| ());
            html.said("p", "", &words.of(activity, "right", right));
        }
    });
}

/// Sentences with a line each, or lines for words that come to mind.
pub(super) fn writing(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (slots, is_open): (&[Slot], bool),
) {
    for slot in slots {
        html.element("div", "gap", |html| {
            let drawing = activity.rules().drawing_of("gap", &slot.id);
            if let Some(picture) = drawing.and_then(picture) {
                html.picture(picture);
            }
            html.with("p", &[], |html| {
                if !is_open {
                    html.said("span", "", &words.of(activity, "gap", &slot.id));
                }
                html.element("span", "blank", |_| ());
            });
        });
    }
}

/// A table to count in, with empty cells.
pub(super) fn grid(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (rows, columns): (&[Spot], &[Id]),
) {
    let mut head = vec![("name", String::new())];
    for column in columns {
        let name = if column.is_empty() {
            words.texts.tr("print-number")
        } else {
            words.of(activity, "column", column).words
        };
        head.push(("", name));
    }
    html.with("table", &[], |html| {
        table_head(html, &head);
        html.with("tbody", &[], |html| {
            for row in rows {
                html.with("tr", &[], |html| {
                    html.said("td", "", &words.of(activity, "row", &row.id));
                    for _ in columns {
                        html.with("td", &[], |_| ());
                    }
                });
            }
        });
    });
    html.line("p", "soft", &words.texts.tr("paper-do-things"));
}

/// Things with what they take, boxes to tick, and a line for the sum.
pub(super) fn budget(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (items, limit): (&[Spot], Limit),
) {
    let texts = words.texts;
    let total = match limit {
        Limit::Budget { total, .. } => total,
        Limit::Once | Limit::Things => 0,
    };
    html.line("p", "lead", &to_share(words, activity, total));
    let head = [
        ("", texts.tr("print-thing")),
        ("few", texts.tr("print-cost")),
        ("few", texts.tr("print-taken")),
    ];
    html.with("table", &[], |html| {
        table_head(html, &head);
        html.with("tbody", &[], |html| {
            for item in items {
                html.with("tr", &[], |html| {
                    html.with("td", &[], |html| thing(html, words, activity, &item.id));
                    html.line("td", "few", &item.cost.to_string());
                    html.with("td", &[], |_| ());
                });
            }
        });
    });
    html.element("p", "choice", |html| {
        html.text(&texts.tr("print-sum"));
        html.element("span", "rule", |_| ());
        html.text(&texts.tr_args("print-sum-of", &args!("n" => total)));
    });
}

fn thing(html: &mut Html, words: &Words<'_>, activity: &Activity, id: &Id) {
    html.element("div", "with-drawing", |html| {
        let drawing = activity.rules().drawing_of("item", id);
        if let Some(picture) = drawing.and_then(picture) {
            html.picture(picture);
        }
        html.said("span", "", &words.of(activity, "item", id));
    });
}

/// Empty boxes to lay or to write cards into.
pub(super) fn boxes(html: &mut Html, words: &Words<'_>, activity: &Activity, bins: &[Id]) {
    html.element("div", "boxes", |html| {
        for bin in bins {
            html.said("div", "", &words.bin(activity, bin));
        }
    });
}
