//! What the shelf shows of a lesson without opening it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::check::Checked;
use super::check_sources::{FRESH_MONTHS, date, valid_until};
use super::model::{Lesson, Sequence, Theme};
use crate::activity::{Activity, Id};
use crate::text::{Args, LessonTexts};

/// Where a lesson comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// It is part of the program.
    Shipped,
    /// It stands in this folder.
    Folder(PathBuf),
}

/// What the shelf shows of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The name of its folder.
    pub id: Id,
    /// Where it comes from.
    pub origin: Origin,
    /// The language it was written in.
    pub source_lang: String,
    /// Its title, by language.
    pub titles: BTreeMap<String, String>,
    /// Its summary, by language.
    pub summaries: BTreeMap<String, String>,
    /// How much of it each language has, in whole hundredths of the texts of the source language.
    pub languages: BTreeMap<String, u8>,
    /// The French cycle, 1 to 4; 0 when that could not be read.
    pub cycle: u8,
    /// The class levels.
    pub levels: Vec<String>,
    /// Youngest and oldest age, in years.
    pub ages: (u8, u8),
    /// Planned time, in minutes.
    pub minutes: u16,
    /// Planned time without what a shorter hour may leave out, in minutes.
    pub short_minutes: u16,
    /// How close it may come to what pupils live, 0 to 3.
    pub emotion: u8,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// One of the kit's drawings.
    pub drawing: Option<String>,
    /// Its steps, in order: the cells of the hopscotch.
    pub activities: Vec<CardActivity>,
    /// The sequence it belongs to.
    pub sequence: Option<Sequence>,
    /// The title of that sequence, by language.
    pub sequence_titles: BTreeMap<String, String>,
    /// Findings that keep the lesson from being used.
    pub error_count: u32,
    /// Findings a person should look at.
    pub warning_count: u32,
}

/// One step of a lesson, as a cell of the hopscotch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardActivity {
    /// The id of the activity.
    pub id: Id,
    /// Its type, a name of [`Activity::KINDS`].
    pub kind: String,
    /// Planned time, in minutes.
    pub minutes: u16,
    /// Whether the class votes twice.
    pub is_double: bool,
    /// Whether a shorter hour may leave it out.
    pub is_optional: bool,
}

impl Card {
    /// The card of a checked lesson.
    pub(super) fn of(checked: &Checked, id: &str, origin: Origin) -> Self {
        let lesson = &checked.lesson;
        let errors = checked.findings.iter().filter(|finding| finding.is_error());
        let error_count = errors.count();
        let every = |text_id: &str| by_language(&checked.texts, text_id);
        Self {
            id: id.to_owned(),
            origin,
            source_lang: lesson.source_lang.clone(),
            titles: every("lesson_title"),
            summaries: every("lesson_summary"),
            languages: completeness(&checked.texts),
            cycle: lesson.cycle,
            levels: lesson.levels.clone(),
            ages: lesson.ages,
            minutes: lesson.minutes,
            short_minutes: lesson.short_minutes(),
            emotion: lesson.emotion,
            themes: lesson.themes.clone(),
            drawing: lesson.drawing.clone(),
            activities: lesson.activities.iter().map(CardActivity::of).collect(),
            sequence: lesson.sequence.clone(),
            sequence_titles: every("lesson_sequence"),
            error_count: to_u32(error_count),
            warning_count: to_u32(checked.findings.len() - error_count),
        }
    }

    /// The title in a language, else in the source language, else the id.
    pub fn title(&self, lang: &str) -> &str {
        self.said(&self.titles, lang).unwrap_or(&self.id)
    }

    /// The summary in a language, else in the source language; empty when there is none.
    pub fn summary(&self, lang: &str) -> &str {
        self.said(&self.summaries, lang).unwrap_or_default()
    }

    /// The title of its sequence in a language, else in the source language.
    pub fn sequence_title(&self, lang: &str) -> Option<&str> {
        self.said(&self.sequence_titles, lang)
    }

    /// Whether something has to be mended before the lesson can be used.
    pub fn has_errors(&self) -> bool {
        self.error_count > 0
    }

    fn said<'c>(&'c self, texts: &'c BTreeMap<String, String>, lang: &str) -> Option<&'c str> {
        let text = texts.get(lang).or_else(|| texts.get(&self.source_lang));
        text.map(String::as_str)
    }
}

impl CardActivity {
    fn of(activity: &Activity) -> Self {
        let head = activity.head();
        Self {
            id: head.id.clone(),
            kind: activity.kind().to_owned(),
            minutes: head.minutes,
            is_double: activity.rules().has_second_vote(),
            is_optional: head.is_optional,
        }
    }
}

fn by_language(texts: &LessonTexts, id: &str) -> BTreeMap<String, String> {
    let said = texts
        .languages()
        .filter_map(|lang| Some((lang.to_owned(), texts.text(lang, id, &Args::new())?)));
    said.collect()
}

fn completeness(texts: &LessonTexts) -> BTreeMap<String, u8> {
    let source = texts.ids(texts.source_lang());
    let share = |lang: &str| {
        let own = texts.ids(lang);
        let present = source.keys().filter(|id| own.contains_key(*id)).count();
        let percent = (present * 100).checked_div(source.len()).unwrap_or(0);
        u8::try_from(percent).unwrap_or(100)
    };
    texts
        .languages()
        .map(|lang| (lang.to_owned(), share(lang)))
        .collect()
}

/// The first day after `today` on which a date in the lesson makes the check say something new.
pub(super) fn next_change(lesson: &Lesson, today: Date) -> Option<Date> {
    let aging = lesson.sources.iter().filter_map(|source| {
        let day = date(&source.checked)?;
        Some(day.saturating_add(FRESH_MONTHS.months()))
    });
    let ending = lesson.activities.iter().filter_map(valid_until);
    let future = lesson.sources.iter().filter_map(|s| date(&s.checked));
    aging
        .chain(ending.filter_map(date))
        .map(|last_day| last_day.saturating_add(1.day()))
        .chain(future)
        .filter(|day| *day > today)
        .min()
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
