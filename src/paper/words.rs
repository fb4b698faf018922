//! The words of one lesson together with those of the program, in one language.

use crate::activity::{Activity, FOUND, Id, Interaction, OTHER, Wording};
use crate::args;
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

    /// The text of an element of a list, `<activity>_<list>_<id>`; the id where it has none.
    pub(super) fn of(&self, activity: &'a Activity, list: &str, id: &str) -> Said<'a> {
        self.say(activity.head().id, &format!("{list}_{id}"), id)
    }

    /// The texts of some elements of a list in one sentence.
    pub(super) fn all_of<'i>(
        &self,
        activity: &'a Activity,
        list: &str,
        ids: impl IntoIterator<Item = &'i Id>,
    ) -> Said<'a> {
        let each = ids.into_iter().map(|id| self.of(activity, list, id).words);
        Said {
            words: self.texts.list(&each.collect::<Vec<_>>()),
            lang: self.say(activity.head().id, "title", "").lang,
        }
    }

    /// The question of a part; its id where it has no words.
    pub(super) fn part(&self, activity: &'a Activity, part: &str) -> Said<'a> {
        match activity.rules().part_list() {
            Some(list) => self.of(activity, list, part),
            None => Said::from(part.to_owned()),
        }
    }

    /// The words of a choice or of a way; its id where it has none.
    pub(super) fn choice(&self, activity: &'a Activity, id: &Id) -> Said<'a> {
        let is_of_program = matches!(
            activity.rules().interaction(),
            Interaction::Choose { choices, wording: Wording::Program, .. } if choices.contains(id)
        );
        if is_of_program {
            // keys: answer-true, answer-false, answer-agree, answer-unsure, answer-disagree
            return Said::from(self.texts.tr(&format!("answer-{id}")));
        }
        let own = self.find(activity.head().id, &format!("option_{id}"));
        own.unwrap_or_else(|| self.of(activity, "way", id))
    }

    /// The words of a box of a sort, or of a region of two circles.
    pub(super) fn bin(&self, activity: &'a Activity, id: &Id) -> Said<'a> {
        let is_of_program = matches!(
            activity.rules().interaction(),
            Interaction::Sort { bins, wording: Wording::Program, .. } if bins.contains(id)
        );
        if is_of_program {
            // keys: answer-everyone, answer-girls, answer-boys
            return Said::from(self.texts.tr(&format!("answer-{id}")));
        }
        let own = self.find(activity.head().id, &format!("bin_{id}"));
        own.unwrap_or_else(|| match id.as_str() {
            "both" => Said::from(self.texts.tr("paper-do-both")),
            "outside" => Said::from(self.texts.tr("paper-do-outside")),
            FOUND => Said::from(self.texts.tr("paper-do-found")),
            OTHER => Said::from(self.texts.tr("paper-do-other-word")),
            _ => Said::from(id.clone()),
        })
    }

    /// The words at the two ends of a line.
    pub(super) fn poles(&self, activity: &'a Activity) -> [Said<'a>; 2] {
        let pole = |end: &str, key: &str| {
            let own = self.find(activity.head().id, end);
            own.unwrap_or_else(|| Said::from(self.texts.tr(key)))
        };
        [
            pole("pole_left", "barometer-left"),
            pole("pole_right", "barometer-right"),
        ]
    }

    /// A place of a line, from 0, in words: its number, and what its end means.
    pub(super) fn place(&self, activity: &'a Activity, place: usize, count: usize) -> Said<'a> {
        let [left, right] = self.poles(activity);
        let end = match place {
            0 => Some(left),
            _ if place + 1 == count => Some(right),
            _ => None,
        };
        let number = place + 1;
        let Some(end) = end else {
            let args = args!("place" => number, "count" => count);
            return Said::from(self.texts.tr_args("barometer-place", &args));
        };
        let args = args!("place" => number, "count" => count, "pole" => &end.words);
        Said {
            words: self.texts.tr_args("barometer-place-end", &args),
            lang: end.lang,
        }
    }

    /// A paragraph of a tale with this hero, `"f"` or `"m"`.
    pub(super) fn told(&self, activity: &'a Activity, paragraph: &str, hero: &str) -> Said<'a> {
        let args = Args::new().with("hero", hero);
        let found = self.find_with(activity.head().id, &format!("par_{paragraph}"), &args);
        found.unwrap_or_else(|| Said::from(paragraph.to_owned()))
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
