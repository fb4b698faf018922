//! What every screen reads.

use std::collections::BTreeMap;
use std::time::Duration;

use eframe::egui::TextureHandle;

use crate::activity::Id;
use crate::lesson::Lesson;
use crate::session::Session;
use crate::text::{Args, LessonTexts, Texts};

use super::look::Look;

/// Words, look and time of one frame.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The program's words.
    pub texts: &'a Texts,
    /// Colours and sizes of the place that is drawn.
    pub look: &'a Look,
    /// Time since the hour was opened; zero outside an hour.
    pub now: Duration,
    /// The local day: year, month, day.
    pub today: (i32, u8, u8),
    /// The local time: hour, minute.
    pub clock: (u8, u8),
}

/// A lesson with its texts and pictures, as screens read it.
#[derive(Clone, Copy)]
pub struct LessonView<'a> {
    /// Its structure.
    pub lesson: &'a Lesson,
    /// Its texts in all languages.
    pub texts: &'a LessonTexts,
    /// Its pictures, by id; one that cannot be read is missing.
    pub pictures: &'a BTreeMap<Id, TextureHandle>,
}

/// The hour on the stage.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// The hour.
    pub session: &'a Session,
    /// Its lesson.
    pub view: LessonView<'a>,
    /// What stands on the stage.
    pub mode: StageMode,
    /// Whether this is the small picture on the console: it shows no counts and nothing on it can be pressed.
    pub is_preview: bool,
}

/// What stands on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageMode {
    /// The lesson.
    Lesson,
    /// The lesson for one pupil at their own pace: one answer, no counts, and the way on is free.
    Alone,
    /// Nothing, so that everybody looks at the adult.
    Black,
    /// Help for pupils.
    Help,
}

impl StageMode {
    /// Whether the lesson can be seen.
    pub fn is_lesson(self) -> bool {
        matches!(self, Self::Lesson | Self::Alone)
    }
}

impl LessonView<'_> {
    /// A text of the lesson in the language of the screens; empty where the lesson has none.
    ///
    /// The language is that of the whole activity: where one message is missing, all of it is in the source language.
    pub fn text(&self, scene: &Scene<'_>, id: &str) -> String {
        self.text_args(scene, id, &Args::new())
    }

    /// The same, with its gaps filled.
    pub fn text_args(&self, scene: &Scene<'_>, id: &str, args: &Args<'_>) -> String {
        let group = id.split_once('_').map_or(id, |(group, _)| group);
        let lang = self.texts.resolve(self.lang(scene), group).lang;
        self.texts.text(lang, id, args).unwrap_or_default()
    }

    /// The text of an activity: `suffix` such as `title`, `ask` or `option_oui`.
    pub fn of(&self, scene: &Scene<'_>, activity: &str, suffix: &str) -> String {
        self.text(scene, &format!("{activity}_{suffix}"))
    }

    /// The language a text is shown in where it is not the language of the screens, for the small badge.
    pub fn fallback(&self, scene: &Scene<'_>, activity: &str) -> Option<&str> {
        let resolved = self.texts.resolve(self.lang(scene), activity);
        resolved.is_fallback.then(|| self.texts.source_lang())
    }

    /// The pseudo-language belongs to the program's words alone.
    fn lang<'s>(&'s self, scene: &Scene<'s>) -> &'s str {
        let lang = scene.texts.lang();
        if lang.is_pseudo() {
            self.texts.source_lang()
        } else {
            lang.code()
        }
    }
}
