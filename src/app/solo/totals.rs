//! Totals of lessons taken alone, kept only where the adult asked for them: numbers, and nothing about anybody.
//!
//! No name, no date, no words, no single pass. What is personal or sensitive is not counted at all. A total is shown
//! from five passes on, an opinion from eight (`docs/sources.md#privacy`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::activity::{Activity, Grade, Id, Nature, Response, Right};
use crate::app::files::{WriteError, write_whole};

/// The most bytes a file of totals may have; a larger one is not ours.
const MAX_BYTES: u64 = 1024 * 1024;
/// A total is shown from this many passes on.
const LEAST: u32 = 5;
/// An opinion is shown from this many answers on.
const LEAST_FOR_OPINION: u32 = 8;

/// What counts of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Whether it was right; `None` where nothing is right or wrong.
    pub is_right: Option<bool>,
    /// The choices picked, where choices were.
    pub choices: BTreeSet<Id>,
}

impl Given {
    pub(super) fn of(activity: &Activity, right: &Right, response: &Response) -> Self {
        let is_right = match (right, response) {
            (Right::Choices(right), Response::Choose(own)) => Some(own == right),
            (Right::Number { value, tolerance }, Response::Estimate(own)) => {
                Some(value.abs_diff(*own) <= tolerance.unsigned_abs())
            }
            _ => match activity.rules().grade(response) {
                Ok(Grade::Share(share)) => Some(share >= 1.0),
                Ok(Grade::Ungraded) | Err(_) => None,
            },
        };
        let is_opinion = activity.rules().nature() == Nature::Opinion;
        Self {
            is_right: is_right.filter(|_| !is_opinion),
            choices: match response {
                Response::Choose(choices) => choices.clone(),
                _ => BTreeSet::new(),
            },
        }
    }
}

/// All totals of this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Totals {
    /// By lesson.
    pub lessons: BTreeMap<Id, LessonTotals>,
}

/// The totals of one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LessonTotals {
    /// How many times something of it was answered alone.
    pub passes: u32,
    /// By activity, and by part of it where it has parts: `activity.part`.
    pub activities: BTreeMap<Id, ActivityTotals>,
}

/// The totals of one activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActivityTotals {
    /// Answers.
    pub answered: u32,
    /// Right ones; `None` where nothing is right or wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<u32>,
    /// Answers by choice.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<Id, u32>,
}

impl Totals {
    /// Reads the totals of a folder; a missing, unreadable or broken file holds none.
    pub(in crate::app) fn read(folder: &Path) -> Self {
        let path = file(folder);
        let is_sane =
            fs::metadata(&path).is_ok_and(|data| data.is_file() && data.len() <= MAX_BYTES);
        let text = is_sane.then(|| fs::read_to_string(&path).ok()).flatten();
        text.and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Writes the totals into a folder.
    ///
    /// # Errors
    /// [`WriteError`]; the totals written before are untouched.
    pub(in crate::app) fn write(&self, folder: &Path) -> Result<(), WriteError> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        write_whole(&file(folder), text.as_bytes())
    }

    /// Adds one pass through a lesson; one without an answer counts for nothing.
    pub fn add(&mut self, lesson: &str, given: &BTreeMap<Id, Given>) {
        if given.is_empty() {
            return;
        }
        let lesson = self.lessons.entry(lesson.to_owned()).or_default();
        lesson.passes = lesson.passes.saturating_add(1);
        for (id, given) in given {
            let activity = lesson.activities.entry(id.clone()).or_default();
            activity.answered = activity.answered.saturating_add(1);
            if let Some(is_right) = given.is_right {
                let right = activity.right.get_or_insert(0);
                *right = right.saturating_add(u32::from(is_right));
            }
            for choice in &given.choices {
                let count = activity.choices.entry(choice.clone()).or_default();
                *count = count.saturating_add(1);
            }
        }
    }

    /// Only what may be shown.
    #[must_use]
    pub fn readable(mut self) -> Self {
        for lesson in self.lessons.values_mut() {
            lesson.activities.retain(|_, activity| {
                let least = if activity.right.is_some() {
                    LEAST
                } else {
                    LEAST_FOR_OPINION
                };
                activity.answered >= least
            });
        }
        self.lessons.retain(|_, lesson| lesson.passes >= LEAST);
        self
    }
}

/// Deletes the totals of a folder.
///
/// # Errors
/// When there are some and they cannot be deleted.
pub(in crate::app) fn erase(folder: &Path) -> std::io::Result<()> {
    match fs::remove_file(file(folder)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("totals.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pass(choice: &str, is_right: Option<bool>) -> BTreeMap<Id, Given> {
        let choices = BTreeSet::from([choice.to_owned()]);
        BTreeMap::from([("quiz".to_owned(), Given { is_right, choices })])
    }

    #[test]
    fn counts_passes_and_forgets_them_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let mut totals = Totals::default();
        totals.add("a", &BTreeMap::new());
        assert_eq!(totals, Totals::default(), "nothing was answered");
        for (choice, is_right) in [("x", true), ("y", false), ("x", true)] {
            totals.add("a", &pass(choice, Some(is_right)));
        }
        let quiz = &totals.lessons["a"].activities["quiz"];
        assert_eq!((quiz.answered, quiz.right), (3, Some(2)));
        assert_eq!(quiz.choices["x"], 2);
        totals.write(folder.path()).unwrap();
        assert_eq!(Totals::read(folder.path()), totals);
        erase(folder.path()).unwrap();
        erase(folder.path()).unwrap();
        assert_eq!(Totals::read(folder.path()), Totals::default());
        fs::write(folder.path().join("totals.json"), "{ broken").unwrap();
        assert_eq!(Totals::read(folder.path()), Totals::default());
    }

    #[test]
    fn shows_nothing_of_few() {
        let after = |count: usize, is_right| {
            let mut totals = Totals::default();
            for _ in 0..count {
                totals.add("a", &pass("x", is_right));
            }
            let lessons = totals.readable().lessons;
            let shown = lessons.get("a").map(|lesson| lesson.activities.len());
            shown
        };
        assert_eq!(after(4, Some(true)), None);
        assert_eq!(after(5, Some(true)), Some(1));
        assert_eq!(after(7, None), Some(0));
        assert_eq!(after(8, None), Some(1));
    }
}
