//! The poster: one sentence, as large as the page allows, with its drawings.

use crate::activity::{Activity, Id};
use crate::lesson::Lesson;
use crate::text::{LessonTexts, Texts};

use super::drawing::picture;
use super::html::Html;
use super::page;
use super::words::{Said, Words};

/// What the class chose, where it has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PosterChoice {
    /// The sentence as the class changed it; empty for the one it voted for.
    pub sentence: String,
    /// The sentence it voted for: (activity, choice).
    pub kept: Option<(Id, Id)>,
}

/// The sentence of the class on one page; a page for each sentence to choose from where it has not chosen.
pub fn poster(
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
    choice: &PosterChoice,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    let typed = choice.sentence.trim();
    let kept = choice.kept.as_ref().and_then(|(activity, id)| {
        let activity = lesson.activity(activity)?;
        Some((words.choice(activity, id), drawings(activity)))
    });
    let from_lesson = || lesson.activities.iter().rev().find_map(poster_drawings);
    let sheets = match (typed.is_empty(), kept) {
        (true, Some((said, own))) => {
            let own = own.or_else(from_lesson).unwrap_or_default();
            vec![(said, own)]
        }
        (true, None) => all(&words),
        (false, kept) => {
            let own = kept.and_then(|(_, own)| own).or_else(from_lesson);
            let said = Said::from(texts.display(typed).into_owned());
            vec![(said, own.unwrap_or_default())]
        }
    };
    page::printed(texts, &words.title().words, |html| {
        html.line("p", "on-screen", &texts.tr("print-poster-large"));
        for (said, drawings) in &sheets {
            sheet(html, &words, said, drawings);
        }
    })
}

/// Every sentence the class can choose from.
fn all<'a>(words: &Words<'a>) -> Vec<(Said<'a>, &'a [String])> {
    let mut sheets = Vec::new();
    for activity in &words.lesson.activities {
        let Some(drawings) = poster_drawings(activity) else {
            continue;
        };
        for (list, ids) in activity.rules().lists() {
            let said = ids.iter().map(|id| words.of(activity, list, id));
            sheets.extend(said.map(|said| (said, drawings)));
        }
    }
    sheets
}

fn drawings(activity: &Activity) -> Option<&[String]> {
    poster_drawings(activity).filter(|own| !own.is_empty())
}

fn poster_drawings(activity: &Activity) -> Option<&[String]> {
    match activity {
        Activity::Poster(poster) => Some(&poster.drawings),
        _ => None,
    }
}

fn sheet(html: &mut Html, words: &Words<'_>, said: &Said<'_>, drawings: &[String]) {
    html.element("section", "poster", |html| {
        html.said("p", size(&said.words), said);
        html.element("div", "drawings", |html| {
            for picture in drawings.iter().filter_map(|name| picture(name)) {
                html.picture(picture);
            }
        });
        html.said("p", "soft", &words.title());
    });
}

/// How large a sentence is set: read from the back of the room, and never cut.
fn size(words: &str) -> &'static str {
    match words.chars().count() {
        0..=30 => "huge",
        31..=60 => "big",
        61..=110 => "usual",
        _ => "small",
    }
}
