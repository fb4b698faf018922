//! Totals of lessons taken alone in words, for the adult in the settings.

use crate::text::{Args, Texts};

use super::super::library::OpenLesson;
use super::super::model::Model;
use super::totals::{ActivityTotals, Totals};

impl Model {
    /// Reads the totals for the settings; `None` where none are kept.
    pub(in crate::app) fn look_at_totals(&mut self) {
        let totals = Totals::read(&self.folders.state);
        self.totals = (totals != Totals::default()).then(|| {
            let lessons = totals.readable().lessons;
            let mut lines = Vec::new();
            for (id, lesson) in lessons {
                // A lesson that is gone says nothing any more.
                let Some(open) = self.library.open_lesson(&id) else {
                    continue;
                };
                let args = crate::args!(
                    "title" => words(&self.texts, &open, "lesson_title"),
                    "n" => lesson.passes,
                );
                lines.push(self.texts.tr_args("settings-totals-line", &args));
                for (activity, totals) in &lesson.activities {
                    lines.extend(line(&self.texts, &open, (activity, totals)));
                }
            }
            lines
        });
    }
}

/// One activity, or one part of it.
fn line(texts: &Texts, open: &OpenLesson, (id, totals): (&str, &ActivityTotals)) -> Option<String> {
    let (activity, part) = id.split_once('.').unwrap_or((id, ""));
    let rules = open.lesson().activity(activity)?.rules();
    let question = rules
        .part_list()
        .map(|list| format!("{activity}_{list}_{part}"));
    let title = words(texts, open, &format!("{activity}_title"));
    let title = match question.filter(|_| !part.is_empty()) {
        Some(question) => words(texts, open, &question),
        None => title,
    };
    if let Some(right) = totals.right {
        let args = crate::args!("activity" => title, "right" => right, "n" => totals.answered);
        return Some(texts.tr_args("settings-totals-right", &args));
    }
    // What is neither right nor a choice has no total to read.
    let counts: Vec<String> = totals
        .choices
        .iter()
        .map(|(choice, count)| {
            let own = words(texts, open, &format!("{activity}_option_{choice}"));
            // keys: answer-*
            let choice = if own.is_empty() {
                texts.tr(&format!("answer-{choice}"))
            } else {
                own
            };
            let args = crate::args!("choice" => choice, "n" => *count);
            texts.tr_args("settings-totals-choice", &args)
        })
        .collect();
    let args = crate::args!("activity" => title, "counts" => counts.join(" · "));
    (!counts.is_empty()).then(|| texts.tr_args("settings-totals-choices", &args))
}

/// A text of a lesson in the language of the screens; empty where it has none.
pub(super) fn words(texts: &Texts, open: &OpenLesson, id: &str) -> String {
    let group = id.split_once('_').map_or(id, |(group, _)| group);
    let lesson = open.texts();
    let lang = lesson.resolve(texts.lang().code(), group).lang;
    lesson.text(lang, id, &Args::new()).unwrap_or_default()
}
