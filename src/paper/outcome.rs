//! The outcome of an hour: the sentence the class keeps, what it did, its counts as far as they may be read.

use std::time::Duration;

use crate::lesson::Lesson;
use crate::session::{ActivitySummary, Outcome, Summary};
use crate::text::{LessonTexts, Texts};

use super::Day;
use super::html::Html;
use super::page::{self, Heading};
use super::results::results;
use super::words::{Said, Words};

/// What the adult adds to the outcome of an hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutcomeExtra {
    /// The class, such as "CE1 B".
    pub class_name: String,
    /// The day of the hour.
    pub date: Option<Day>,
    /// The sentence the class keeps, as it was edited; empty for the one the summary or the lesson names.
    pub sentence: String,
    /// Notes for the next time; empty leaves lines to write on.
    pub notes: String,
}

/// Lines for notes, where none were typed.
const NOTE_LINES: usize = 4;

/// The outcome of an hour on A4 pages: totals only.
pub fn outcome_page(
    summary: &Summary,
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
    extra: &OutcomeExtra,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    page::document(texts, &words.title().words, |html| {
        page::heading(html, &outcome_heading(&words, summary, extra));
        kept(html, &words, summary, extra);
        done(html, &words, summary);
        results(html, &words, summary);
        notes(html, texts, &extra.notes);
        html.with("footer", &[], |html| {
            html.line("p", "", &texts.tr("paper-totals-only"));
        });
    })
}

fn outcome_heading<'a>(words: &Words<'a>, summary: &Summary, extra: &OutcomeExtra) -> Heading<'a> {
    let texts = words.texts;
    let mut under = vec![Said::from(texts.tr("paper-outcome"))];
    let day = page::day_words(texts, extra.date);
    if !day.is_empty() {
        under.push(Said::from(day));
    }
    let mut facts = Vec::new();
    if !extra.class_name.trim().is_empty() {
        facts.push(texts.display(&extra.class_name).into_owned());
    }
    facts.push(spent(texts, summary.secs));
    Heading {
        title: words.title(),
        under,
        facts,
    }
}

/// A length of time in whole minutes, rounded up: nothing that was done took no time.
fn spent(texts: &Texts, secs: u64) -> String {
    let minutes = Duration::from_secs(secs).as_secs().div_ceil(60);
    texts.minutes(u32::try_from(minutes).unwrap_or(u32::MAX))
}

/// The sentence to keep: the one that was edited, else the one the class chose, else the lesson's.
fn kept(html: &mut Html, words: &Words<'_>, summary: &Summary, extra: &OutcomeExtra) {
    let typed = extra.sentence.trim();
    let sentence = if typed.is_empty() {
        let chosen = summary.kept.as_ref().and_then(|(activity, choice)| {
            let activity = words.lesson.activity(activity)?;
            words.find(activity.head().id, &format!("option_{choice}"))
        });
        chosen.or_else(|| words.find("lesson", "keep"))
    } else {
        Some(Said::from(words.texts.display(typed).into_owned()))
    };
    if let Some(sentence) = sentence {
        html.element("section", "large", |html| {
            html.line("h2", "", &words.texts.tr("paper-kept"));
            html.paragraphs("kept", &sentence);
        });
    }
}

/// What became of each activity.
fn done(html: &mut Html, words: &Words<'_>, summary: &Summary) {
    let texts = words.texts;
    html.line("h2", "", &texts.tr("paper-done"));
    html.element("table", "lines", |html| {
        let columns = [
            ("", texts.tr("paper-activity")),
            ("state", texts.tr("paper-became")),
            ("time", texts.tr("paper-time")),
        ];
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for (place, activity) in (1_usize..).zip(&summary.activities) {
                html.with("tr", &[], |html| {
                    html.with("td", &[], |html| title(html, words, activity, place));
                    html.line("td", "", &texts.tr(outcome_key(activity.outcome)));
                    let is_entered = matches!(activity.outcome, Outcome::Done | Outcome::Begun);
                    let time = if is_entered || activity.spent_secs > 0 {
                        spent(texts, activity.spent_secs)
                    } else {
                        String::new()
                    };
                    html.line("td", "", &time);
                });
            }
        });
    });
}

/// Writes the head of a table: (class, words) of each column.
pub(super) fn table_head(html: &mut Html, columns: &[(&'static str, String)]) {
    html.with("thead", &[], |html| {
        html.with("tr", &[], |html| {
            for (class, words) in columns {
                html.with("th", &[("class", class), ("scope", "col")], |html| {
                    html.text(words);
                });
            }
        });
    });
}

/// Writes the number and the title of an activity.
pub(super) fn title(html: &mut Html, words: &Words<'_>, activity: &ActivitySummary, place: usize) {
    html.text(&format!("{place}. "));
    html.said("span", "", &words.say(&activity.id, "title", &activity.id));
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "paper-became-done",
        Outcome::Begun => "paper-became-begun",
        Outcome::Skipped => "paper-became-skipped",
        Outcome::NotReached => "paper-became-not-reached",
    }
}

fn notes(html: &mut Html, texts: &Texts, notes: &str) {
    html.line("h2", "", &texts.tr("paper-next-time"));
    if notes.trim().is_empty() {
        page::ruled(html, NOTE_LINES);
    } else {
        html.paragraphs("", &Said::from(texts.display(notes).into_owned()));
    }
}
