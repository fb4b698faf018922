//! What the shelf shows of a lesson without opening it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::opened::Opened;
use crate::activity::{Activity, Id};
use crate::args;
use crate::lesson::model::{Lesson, Sequence, Theme};
use crate::text::LessonTexts;

/// The longest title on a card, in characters.
const MAX_TITLE: usize = 200;
/// The longest summary on a card, in characters.
const MAX_SUMMARY: usize = 600;
/// The most elements of a list on a card.
const MAX_LIST: usize = 60;

/// Where a lesson comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// It ships inside the program.
    #[default]
    Shipped,
    /// It is this folder.
    Folder(PathBuf),
}

/// What the shelf shows of a lesson without opening it.
///
/// A broken lesson has a card too, with what could be read of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Names the lesson: the name of its folder.
    pub id: Id,
    /// Where the lesson comes from.
    #[serde(skip)]
    pub origin: Origin,
    /// Its words by language code, ready to be drawn; see [`Card::title`].
    pub texts: BTreeMap<String, CardTexts>,
    /// The language it was written in.
    pub source_lang: String,
    /// The French cycle, 1 to 4; 0 when it could not be read.
    pub cycle: u8,
    /// The class levels it was written for, such as `CE1`.
    pub levels: Vec<String>,
    /// Youngest and oldest age, in years.
    pub ages: (u8, u8),
    /// Planned time in all, in minutes.
    pub minutes: u16,
    /// Minutes without the activities a shorter hour may leave out.
    pub short_minutes: u16,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// One of the kit's drawings, for the cover.
    pub drawing: Option<String>,
    /// How close it may come to what pupils live, 0 to 3.
    pub emotion: u8,
    /// Its activities, as the cells of a hopscotch.
    pub cells: Vec<Cell>,
    /// The sequence it belongs to, and its place there.
    pub sequence: Option<Sequence>,
    /// The languages it can be led in from one end to the other, in the order of the alphabet.
    pub languages: Vec<String>,
    /// How many things must be mended before it can be used.
    pub errors: u32,
    /// How many things a person should look at.
    pub warnings: u32,
}

/// The words of a card in one language; empty where the lesson has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardTexts {
    /// `lesson_title`.
    pub title: String,
    /// `lesson_summary`.
    pub summary: String,
    /// `lesson_sequence`, the title of the sequence.
    pub sequence: String,
}

/// One cell of the hopscotch on a cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The place of its type in [`Activity::KINDS`].
    kind: u8,
    /// Whether the class votes again after the talk.
    pub is_double: bool,
    /// Whether a shorter hour may leave it out.
    pub is_optional: bool,
}

impl Cell {
    fn of(activity: &Activity) -> Self {
        let mut kinds = Activity::KINDS.iter();
        let kind = kinds.position(|kind| *kind == activity.kind());
        Self {
            kind: kind.and_then(|kind| u8::try_from(kind).ok()).unwrap_or(0),
            is_double: activity.rules().has_second_vote(),
            is_optional: activity.head().is_optional,
        }
    }

    /// The name of its activity type as it stands in a lesson file.
    pub fn kind(self) -> &'static str {
        let kind = Activity::KINDS.get(usize::from(self.kind));
        kind.copied().unwrap_or_default()
    }
}

impl Card {
    /// The card of a lesson that was read.
    pub(super) fn of(id: &str, opened: &Opened) -> Self {
        let lesson = &opened.lesson;
        let texts = &opened.texts;
        let count = |is_error: bool| {
            let findings = opened.findings.iter();
            let counted = findings.filter(|finding| finding.is_error() == is_error);
            u32::try_from(counted.count()).unwrap_or(u32::MAX)
        };
        let levels = lesson.levels.iter().take(MAX_LIST);
        Self {
            id: id.to_owned(),
            origin: opened.origin.clone(),
            texts: words(texts),
            source_lang: texts.source_lang().to_owned(),
            cycle: lesson.cycle,
            levels: levels.map(|level| cut(level, MAX_TITLE)).collect(),
            ages: lesson.ages,
            minutes: lesson.minutes,
            short_minutes: lesson.short_minutes(),
            themes: lesson.themes.iter().take(MAX_LIST).copied().collect(),
            drawing: lesson.drawing.as_deref().map(|name| cut(name, MAX_TITLE)),
            emotion: lesson.emotion,
            cells: lesson
                .activities
                .iter()
                .take(MAX_LIST)
                .map(Cell::of)
                .collect(),
            sequence: lesson.sequence.as_ref().map(|sequence| Sequence {
                id: cut(&sequence.id, MAX_TITLE),
                place: sequence.place,
            }),
            languages: whole_languages(lesson, texts),
            errors: count(true),
            warnings: count(false),
        }
    }

    /// The title in this language, else in the language of the lesson, else the name of the folder.
    pub fn title(&self, lang: &str) -> &str {
        self.word(lang, |texts| &texts.title).unwrap_or(&self.id)
    }

    /// The summary in this language, else in the language of the lesson; empty when there is none.
    pub fn summary(&self, lang: &str) -> &str {
        self.word(lang, |texts| &texts.summary).unwrap_or_default()
    }

    /// The title of the sequence in this language, else in the language of the lesson; `None` without a sequence.
    pub fn sequence_title(&self, lang: &str) -> Option<&str> {
        let sequence = self.sequence.as_ref()?;
        let title = self.word(lang, |texts| &texts.sequence);
        Some(title.unwrap_or(&sequence.id))
    }

    /// Whether nothing has to be mended before the lesson can be used.
    pub fn is_usable(&self) -> bool {
        self.errors == 0
    }

    fn word<'c>(
        &'c self,
        lang: &str,
        pick: impl Fn(&'c CardTexts) -> &'c String,
    ) -> Option<&'c str> {
        let primary = lang.split(['-', '_']).next().unwrap_or(lang);
        let wished = [lang, primary, &self.source_lang];
        let in_wished = wished.iter().filter_map(|code| self.texts.get(*code));
        let mut words = in_wished.chain(self.texts.values()).map(pick);
        words.find(|word| !word.is_empty()).map(String::as_str)
    }
}

fn words(texts: &LessonTexts) -> BTreeMap<String, CardTexts> {
    let languages = texts.languages().take(MAX_LIST);
    let words = languages.map(|lang| {
        let word = |id: &str, most: usize| {
            let text = texts.text(lang, id, &args!());
            cut(&text.unwrap_or_default(), most)
        };
        let texts = CardTexts {
            title: word("lesson_title", MAX_TITLE),
            summary: word("lesson_summary", MAX_SUMMARY),
            sequence: word("lesson_sequence", MAX_TITLE),
        };
        (lang.to_owned(), texts)
    });
    words.collect()
}

fn whole_languages(lesson: &Lesson, texts: &LessonTexts) -> Vec<String> {
    let groups = || {
        let activities = lesson.activities.iter();
        let ids = activities.map(|activity| activity.head().id.as_str());
        ["lesson", "img"].into_iter().chain(ids)
    };
    let languages = texts.languages().take(MAX_LIST);
    languages
        .filter(|lang| groups().all(|group| texts.resolve(lang, group).lang == *lang))
        .map(str::to_owned)
        .collect()
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
