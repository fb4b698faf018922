//! The words of one lesson together with those of the program, in one language.

use crate::activity::{Activity, Id, Interaction, Wording};
use crate::lesson::Lesson;
use crate::text::{Args, LessonTexts, Texts};

/// Words and the language they are in, where that is not the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    /// The words, with `**bold**` in them.
    pub(super) words: String,
    /// A language code; `None` for the language of the page.
    pub(super) lang: Option<&'a str>,
}

impl From<String> for Said<'_> {
    fn from(words: String) -> Self {
        Self { words, lang: None }
    }
}

/// A lesson and where its words come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) lesson: &'a Lesson,
    pub(super) lesson_texts: &'a LessonTexts,
    pub(super) texts: &'a Texts,
}

impl<'a> Words<'a> {
    /// The text `<group>_<end>` of the lesson; `None` where there is none, or nothing in it.
    pub(super) fn find(&self, group: &'a str, end: &str) -> Option<Said<'a>> {
        self.find_with(group, end, &Args::new())
    }

    /// The same, its gaps filled.
    pub(super) fn find_with(&self, group: &'a str, end: &str, args: &Args<'_>) -> Option<Said<'a>> {
        let code = self.texts.lang().code();
        let resolved = self.lesson_texts.resolve(code, group);
        let words = self
            .lesson_texts
            .text(resolved.lang, &format!("{group}_{end}"), args)?;
        (!words.trim().is_empty()).then_some(Said {
            words,
            lang: resolved.is_fallback.then_some(resolved.lang),
        })
    }

    /// The text `<group>_<end>`; the id where the lesson lacks it.
    pub(super) fn say(&self, group: &'a str, end: &str, id: &str) -> Said<'a> {
        self.find(group, end)
            .unwrap_or_else(|| Said::from(id.to_owned()))
    }

    /// The title of the lesson.
    pub(super) fn title(&self) -> Said<'a> {
        self.say("lesson", "title", &self.lesson.id)
    }

    /// The words of a choice; its id where it has none.
    pub(super) fn choice(&self, activity: &'a Activity, id: &Id) -> Said<'a> {
        let is_of_program = matches!(
            activity.rules().interaction(),
            Interaction::Choose { choices, wording: Wording::Program, .. } if choices.contains(id)
        );
        if is_of_program {
            // keys: answer-true, answer-false, answer-agree, answer-unsure, answer-disagree
            return Said::from(self.texts.tr(&format!("answer-{id}")));
        }
        self.say(activity.head().id, &format!("option_{id}"), id)
    }

    /// A number of an estimate, with its unit where the lesson has one.
    pub(super) fn amount(&self, activity: &'a Activity, number: i64) -> Said<'a> {
        let args = Args::new().with("n", number);
        self.find_with(activity.head().id, "answer_unit", &args)
            .unwrap_or_else(|| Said::from(self.texts.number(number)))
    }

    /// A day in words: "2026-11-23" becomes "23 novembre 2026"; anything else stays as it is.
    pub(super) fn day(&self, written: &str) -> String {
        let mut parts = written.split('-');
        let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) = (
            parts.next().map(str::parse),
            parts.next().map(str::parse),
            parts.next().map(str::parse),
            parts.next(),
        ) else {
            return written.to_owned();
        };
        self.texts.date_plain(year, month, day)
    }
}
