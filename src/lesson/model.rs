//! What an author wrote: the structure of a lesson in format 1.
//!
//! No sentence stands here; the texts of a lesson are Fluent messages whose ids are computed from the ids below.

use serde::{Deserialize, Serialize};

use crate::activity::{Activity, Id, Wanted};

/// The format this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// The file of a lesson folder that holds its structure.
pub const FILE: &str = "lesson.ron";

/// A lesson as it stands in `lesson.ron`.
///
/// Every field has a default so that reading goes on after a slip; `check` then says what is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lesson {
    /// The format of the file, see [`FORMAT`].
    pub format: u32,
    /// Names the lesson; the same as its folder.
    pub id: Id,
    /// Counts the author's versions, from 1.
    pub revision: u32,
    /// The language the lesson was written in, such as `fr`.
    pub source_lang: String,
    /// The French cycle, 1 to 4.
    pub cycle: u8,
    /// The class levels it was written for, such as `CE1`.
    pub levels: Vec<String>,
    /// Youngest and oldest age, in years.
    pub ages: (u8, u8),
    /// Planned time in all, in minutes.
    pub minutes: u16,
    /// How close it may come to what pupils live, 0 (far) to 3 (an adult must confirm).
    pub emotion: u8,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// One of the kit's drawings, for the shelf.
    pub drawing: Option<String>,
    /// The sequence it belongs to, if any.
    pub sequence: Option<Sequence>,
    /// References to the official programmes.
    pub programmes: Vec<Programme>,
    /// Ids of the catalogue activities it was built from, such as `A13`.
    pub built_from: Vec<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// An SPDX licence name.
    pub licence: String,
    /// Its pictures.
    pub media: Vec<Medium>,
    /// Where its facts and figures come from.
    pub sources: Vec<Source>,
    /// Its steps, in order.
    pub activities: Vec<Activity>,
}

/// A group of lessons that belong together, in an order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sequence {
    /// Names the sequence; its title is the text `lesson_sequence`.
    pub id: Id,
    /// The place of this lesson in it, from 1.
    pub place: u8,
}

/// A reference to an official programme; its sentence is the text `lesson_programme_<id>`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Programme {
    /// Names the reference.
    pub id: Id,
    /// The official text, such as `BO du 13 juin 2024`.
    pub reference: String,
}

/// A picture of a lesson; its alternative text is `img_<id>_alt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Medium {
    /// Names the picture.
    pub id: Id,
    /// Its file within the lesson folder, such as `media/cour.png`.
    pub file: String,
    /// Who made it.
    pub credit: String,
    /// An SPDX licence name.
    pub licence: String,
}

/// Where a fact or figure comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Source {
    /// Names the source.
    pub id: Id,
    /// Title of the page, book or law.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication, or of the figure.
    pub year: Option<i32>,
    /// Address, where there is one.
    pub url: Option<String>,
    /// The day a person last looked at it, `YYYY-MM-DD`.
    pub checked: String,
    /// Ids of the kit's fact list that this source carries, such as `FR001`.
    pub facts: Vec<String>,
}

/// What a lesson is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Theme {
    /// Toys and games.
    Toys,
    /// Jobs and studies.
    Jobs,
    /// Rights, law and citizenship.
    Rights,
    /// History and people of the past.
    History,
    /// Sport.
    Sport,
    /// School yard and public space.
    Space,
    /// Home and family tasks.
    Home,
    /// Media, adverts, images.
    Media,
    /// Language and words.
    Language,
    /// Sciences and technology.
    Science,
    /// Arts and culture.
    Culture,
    /// Living together, feelings, respect.
    Respect,
}

impl Theme {
    /// All themes, in the order the shelf lists them.
    pub const ALL: [Self; 12] = [
        Self::Toys,
        Self::Jobs,
        Self::Rights,
        Self::History,
        Self::Sport,
        Self::Space,
        Self::Home,
        Self::Media,
        Self::Language,
        Self::Science,
        Self::Culture,
        Self::Respect,
    ];

    /// The Fluent key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Toys => "theme-toys",
            Self::Jobs => "theme-jobs",
            Self::Rights => "theme-rights",
            Self::History => "theme-history",
            Self::Sport => "theme-sport",
            Self::Space => "theme-space",
            Self::Home => "theme-home",
            Self::Media => "theme-media",
            Self::Language => "theme-language",
            Self::Science => "theme-science",
            Self::Culture => "theme-culture",
            Self::Respect => "theme-respect",
        }
    }
}

/// Texts of the lesson as a whole: (id, needed?). Each is one Fluent message.
pub const LESSON_TEXTS: &[(&str, Wanted)] = &[
    ("lesson_title", Wanted::Required),
    ("lesson_summary", Wanted::Required),
    ("lesson_objective", Wanted::Required),
    ("lesson_keep", Wanted::Required),
    ("lesson_family", Wanted::Required),
    ("lesson_sequence", Wanted::Optional),
    ("lesson_notes", Wanted::Optional),
    ("lesson_adult", Wanted::Optional),
    ("lesson_material", Wanted::Optional),
    ("lesson_differentiation", Wanted::Optional),
    ("lesson_evaluation", Wanted::Optional),
];

impl Lesson {
    /// The activity of this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities
            .iter()
            .find(|activity| activity.head().id == id)
    }

    /// The source of this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The picture of this id.
    pub fn medium(&self, id: &str) -> Option<&Medium> {
        self.media.iter().find(|medium| medium.id == id)
    }

    /// Minutes without the activities a shorter hour may leave out.
    pub fn short_minutes(&self) -> u16 {
        self.activities
            .iter()
            .map(Activity::head)
            .filter(|head| !head.is_optional)
            .map(|head| head.minutes)
            .sum()
    }
}
