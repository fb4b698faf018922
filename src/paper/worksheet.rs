//! Blank forms: what pupils can do on paper, each activity on a page of its own. None of them asks for a name.

mod forms;
mod shapes;
mod story;
mod svg;

use crate::activity::{Activity, Course, Game, Ground, Interaction, Layout};
use crate::lesson::Lesson;
use crate::text::{LessonTexts, Texts};

use super::html::Html;
use super::page;
use super::print::has_form;
use super::words::Words;

/// All blank forms of a lesson.
pub fn worksheets(lesson: &Lesson, lesson_texts: &LessonTexts, texts: &Texts) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    page::printed(texts, &words.title().words, |html| {
        for activity in lesson.activities.iter().filter(|one| has_form(one)) {
            html.element("section", "form", |html| {
                let id = activity.head().id;
                html.said("p", "soft", &words.title());
                html.said("h1", "", &words.say(id, "title", id));
                if let Some(text) = words.find(id, "text") {
                    html.paragraphs("lead", &text);
                }
                form(html, &words, activity);
            });
        }
    })
}

fn form(html: &mut Html, words: &Words<'_>, activity: &Activity) {
    let rules = activity.rules();
    if let Course::Walk(scenes) = rules.course() {
        story::story(html, words, activity, &scenes);
        return;
    }
    match rules.interaction() {
        Interaction::Rate { places } => forms::lines(html, words, activity, places),
        Interaction::Order { items } => forms::order(html, words, activity, items.len()),
        Interaction::Match { pairs } => forms::matching(html, words, activity, &pairs),
        Interaction::Write { slots, is_open } => {
            forms::writing(html, words, activity, (&slots, is_open));
        }
        Interaction::Play(Game::Sheet { fields }) => {
            shapes::shield(html, words, activity, &fields);
        }
        Interaction::Point {
            spots,
            layers,
            ground,
            limit,
        } => match ground {
            Ground::Plan(plan) => shapes::plan(html, words, activity, (&spots, &layers, plan)),
            Ground::Grid => forms::grid(html, words, activity, (&spots, &layers)),
            Ground::List => forms::budget(html, words, activity, (&spots, limit)),
            Ground::Picture => {}
        },
        Interaction::Sort {
            bins,
            items,
            layout,
            ..
        } => match layout {
            Layout::Boxes => forms::boxes(html, words, activity, &bins),
            Layout::Circles => shapes::circles(html, words, activity, (&bins, &items)),
            Layout::OneByOne => {}
        },
        Interaction::Look
        | Interaction::Choose { .. }
        | Interaction::Estimate { .. }
        | Interaction::Play(_) => {}
    }
}
