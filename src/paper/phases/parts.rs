//! Activities that need the width of the page: scenes with their ways, questions of a board, two readings of a tale.

use crate::activity::{Activity, Course, Game, Id, Interaction, Scene};
use crate::args;
use crate::paper::html::Html;
use crate::paper::outcome::table_head;
use crate::paper::words::Words;

use super::answers::choices_list;
use super::label;

/// The statements of a series, in the author's order.
pub(super) fn series(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (parts, is_drawn): (&[Id], bool),
) {
    html.with("ol", &[], |html| {
        for part in parts {
            html.said("li", "", &words.part(activity, part));
        }
    });
    if is_drawn && parts.len() > 1 {
        html.line("p", "soft", &words.texts.tr("paper-do-drawn"));
    }
}

/// Whether the activity has more to say than fits a column.
pub(super) fn is_wide(activity: &Activity) -> bool {
    let rules = activity.rules();
    let is_tale = matches!(rules.interaction(), Interaction::Play(Game::Mirror { .. }));
    is_tale || matches!(rules.course(), Course::Walk(_) | Course::Hop { .. })
}

/// What stands below the row of an activity, as wide as the page.
pub(super) fn wide(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let rules = activity.rules();
    match rules.course() {
        Course::Walk(scenes) => walk(html, words, activity, &scenes),
        Course::Hop { questions, .. } => hop(html, words, activity, &questions),
        Course::One | Course::Series { .. } => {}
    }
    if let Interaction::Play(Game::Mirror {
        paragraphs,
        girl_first,
    }) = rules.interaction()
    {
        tale(html, words, activity, (&paragraphs, girl_first));
    }
}

/// Each scene with its ways and the scene each of them leads to.
fn walk(html: &mut Html, words: &Words<'_>, activity: &Activity, scenes: &[Scene]) {
    let texts = words.texts;
    html.element("table", "ways", |html| {
        let columns = [
            ("scene", texts.tr("paper-do-scene")),
            ("", texts.tr("paper-do-way")),
            ("leads", texts.tr("paper-do-leads")),
        ];
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for (place, scene) in (1_usize..).zip(scenes) {
                let rows = scene.ways.len().max(1).to_string();
                html.with("tr", &[], |html| {
                    html.with("td", &[("rowspan", &rows)], |html| {
                        html.line("strong", "", &format!("{place}. "));
                        html.said("span", "", &words.part(activity, &scene.id));
                    });
                    match scene.ways.first() {
                        Some(way) => way_cells(html, words, activity, (way, scenes)),
                        None => html.with("td", &[("colspan", "2")], |html| {
                            html.text(&texts.tr("paper-do-ending"));
                        }),
                    }
                });
                for way in scene.ways.iter().skip(1) {
                    html.with("tr", &[], |html| {
                        way_cells(html, words, activity, (way, scenes));
                    });
                }
            }
        });
    });
}

fn way_cells(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    ((way, to), scenes): (&(Id, Id), &[Scene]),
) {
    html.said("td", "", &words.choice(activity, way));
    let place = scenes.iter().position(|scene| scene.id == *to);
    let target = place.map_or_else(
        || to.clone(),
        |place| {
            let args = args!("n" => place + 1);
            words.texts.tr_args("paper-do-to-scene", &args)
        },
    );
    html.line("td", "", &target);
}

/// The questions of a board with their choices and why.
fn hop(html: &mut Html, words: &Words<'_>, activity: &Activity, questions: &[Id]) {
    let (texts, rules) = (words.texts, activity.rules());
    html.element("div", "questions", |html| {
        for (place, question) in (1_usize..).zip(questions) {
            html.element("div", "whole", |html| {
                html.with("p", &[], |html| {
                    html.line("strong", "", &format!("{place}. "));
                    html.said("strong", "", &words.part(activity, question));
                });
                if let Interaction::Choose { choices, .. } = rules.interaction_of(question) {
                    choices_list(html, words, activity, (question, &choices));
                }
                let why = rules.why_list().map(|list| format!("{list}_{question}"));
                let why = why.and_then(|end| words.find(activity.head().id, &end));
                if let Some(why) = why {
                    label(html, &texts.tr("paper-why"), &why);
                }
            });
        }
    });
}

/// Both readings side by side, and the question after them.
fn tale(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (paragraphs, girl_first): (&[Id], bool),
) {
    let texts = words.texts;
    let girl = ("f", texts.tr("paper-do-reading-girl"));
    let boy = ("m", texts.tr("paper-do-reading-boy"));
    let readings = if girl_first { [girl, boy] } else { [boy, girl] };
    html.with("table", &[], |html| {
        let columns = readings.each_ref().map(|(_, name)| ("", name.clone()));
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for paragraph in paragraphs {
                html.with("tr", &[], |html| {
                    for (hero, _) in &readings {
                        html.said("td", "", &words.told(activity, paragraph, hero));
                    }
                });
            }
        });
    });
    if let Some(third) = words.find(activity.head().id, "third") {
        label(html, &texts.tr("paper-do-third"), &third);
    }
}
