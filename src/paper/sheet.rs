//! The lesson sheet: a French *fiche de séance* for the folder of the adult who leads the hour.

use crate::args;
use crate::lesson::Lesson;
use crate::text::{LessonTexts, Texts};

use super::Day;
use super::html::Html;
use super::page::{self, Heading};
use super::phases::phases;
use super::sources::{self, Detail};
use super::words::{Said, Words};

/// What stands on the lines at the head of a sheet; what is empty stays a line to write on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetDay {
    /// The class, such as "CE1 B".
    pub class_name: String,
    /// The day of the hour.
    pub date: Option<Day>,
    /// Who leads the hour.
    pub adult: String,
}

/// Lines for notes after the hour.
const REVIEW_LINES: usize = 3;

/// The whole lesson on A4 pages, with what to do, what is right and where it comes from.
pub fn lesson_sheet(
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
    day: &SheetDay,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    page::document(texts, &words.title().words, |html| {
        page::heading(html, &sheet_heading(&words));
        page::blanks(html, &day_lines(texts, day));
        before(html, &words);
        phases(html, &words);
        after(html, &words);
        html.with("footer", &[], |html| {
            sources::credits(html, &words);
            html.line("p", "", &texts.tr("paper-sheet-footer"));
        });
    })
}

fn day_lines(texts: &Texts, day: &SheetDay) -> Vec<(String, String)> {
    let own = |words: &str| texts.display(words).into_owned();
    vec![
        (texts.tr("paper-class"), own(&day.class_name)),
        (texts.tr("paper-date"), page::day_words(texts, day.date)),
        (texts.tr("paper-adult"), own(&day.adult)),
    ]
}

fn sheet_heading<'a>(words: &Words<'a>) -> Heading<'a> {
    let texts = words.texts;
    let mut under = vec![Said::from(texts.tr("paper-sheet"))];
    under.extend(sequence(words));
    under.extend(words.find("lesson", "summary"));
    Heading {
        title: words.title(),
        under,
        facts: facts(words),
    }
}

/// The class levels the lesson is for.
pub(super) fn levels(words: &Words<'_>) -> Vec<String> {
    let levels = words.texts.list(&words.lesson.levels);
    if levels.is_empty() {
        Vec::new()
    } else {
        vec![levels]
    }
}

/// Levels, cycle, ages and minutes, as far as the lesson says them.
fn facts(words: &Words<'_>) -> Vec<String> {
    let (lesson, texts) = (words.lesson, words.texts);
    let mut facts = levels(words);
    if lesson.cycle > 0 {
        facts.push(texts.tr_args("paper-cycle", &args!("n" => lesson.cycle)));
    }
    let (youngest, oldest) = lesson.ages;
    if oldest > youngest {
        facts.push(texts.tr_args("paper-ages", &args!("from" => youngest, "to" => oldest)));
    } else if youngest > 0 {
        facts.push(texts.tr_args("paper-age", &args!("n" => youngest)));
    }
    facts.push(texts.minutes(u32::from(lesson.minutes)));
    facts
}

fn sequence<'a>(words: &Words<'a>) -> Option<Said<'a>> {
    let sequence = words.lesson.sequence.as_ref()?;
    let title = words.say("lesson", "sequence", &sequence.id);
    let args = args!("title" => &title.words, "place" => sequence.place);
    Some(Said::from(words.texts.tr_args("paper-in-sequence", &args)))
}

/// What the adult reads before the hour.
fn before(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    let find = |end| words.find("lesson", end);
    html.element("div", "two", |html| {
        html.with("div", &[], |html| {
            page::section(
                html,
                &texts.tr("paper-objective"),
                find("objective").as_ref(),
            );
            if !words.lesson.programmes.is_empty() {
                html.line("h2", "", &texts.tr("paper-programmes"));
                sources::programmes(html, words);
            }
        });
        html.with("div", &[], |html| {
            page::section(html, &texts.tr("paper-material"), find("material").as_ref());
        });
    });
    page::section(html, &texts.tr("paper-leading"), find("notes").as_ref());
    care(html, words);
}

/// How close the lesson may come to what pupils live, and what to do then.
fn care(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    let level = words.lesson.emotion;
    html.line(
        "h2",
        "",
        &texts.tr_args("paper-care", &args!("level" => level)),
    );
    html.with("p", &[], |html| {
        html.line("strong", "", &texts.tr(level_key(level)));
    });
    if let Some(said) = words.find("lesson", "adult") {
        html.paragraphs("", &said);
    }
}

fn level_key(level: u8) -> &'static str {
    match level {
        0 => "paper-level-far",
        1 => "paper-level-near",
        2 => "paper-level-close",
        _ => "paper-level-personal",
    }
}

/// What follows the table: for those who need more or less, what to look for, what stays.
fn after(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    let find = |end| words.find("lesson", end);
    html.element("div", "two", |html| {
        html.with("div", &[], |html| {
            page::section(
                html,
                &texts.tr("paper-differentiation"),
                find("differentiation").as_ref(),
            );
        });
        html.with("div", &[], |html| {
            page::section(
                html,
                &texts.tr("paper-evaluation"),
                find("evaluation").as_ref(),
            );
        });
    });
    if let Some(keep) = find("keep") {
        html.line("h2", "", &texts.tr("paper-keep"));
        html.paragraphs("kept", &keep);
    }
    if !words.lesson.sources.is_empty() {
        html.line("h2", "", &texts.tr("paper-sources"));
        sources::sources(html, words, Detail::Full);
    }
    html.line("h2", "", &texts.tr("paper-review"));
    page::ruled(html, REVIEW_LINES);
}
