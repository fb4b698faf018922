//! One folder of lessons, and what is known of each lesson in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::card::{Card, Origin};
use super::folder::{self, Listing, MEDIA};
use super::opened;
use crate::lesson::check_sources::{FRESH_MONTHS, date, valid_until};
use crate::lesson::finding::Finding;
use crate::lesson::model::Lesson;
use crate::lesson::shipped::Shipped;

/// The most lessons one folder may hold.
const MAX_LESSONS: usize = 20_000;

/// A folder of lessons, or a lesson folder by itself.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The folder.
    pub(super) root: PathBuf,
    /// What is known of the folders in it, by name.
    pub(super) entries: BTreeMap<String, Entry>,
    /// What is to be said of the folder itself.
    pub(super) findings: Vec<Finding>,
}

/// What a look at a folder of lessons brings.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// Whether lessons have gone, or something else is to be said of the folder.
    pub(super) is_changed: bool,
    /// The folders that are new or have changed, by name, in the order of the alphabet.
    pub(super) to_read: Vec<(String, PathBuf)>,
}

/// What is known of one folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    stamp: Stamp,
    validity: Validity,
    /// The card of the lesson; `None` when the folder is no lesson.
    pub(super) card: Option<Arc<Card>>,
}

/// The days on which the check of a lesson says the same, as year, month, day; the last one is not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Validity {
    from: (i16, i8, i8),
    until: (i16, i8, i8),
}

/// How the files of a lesson stood when they were read: for each its name, time of change and size.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Stamp(Vec<(String, u64, u64)>);

impl Place {
    /// A folder with what the index knows of it.
    pub(super) fn new(root: PathBuf, entries: BTreeMap<String, Entry>) -> Self {
        Self {
            root,
            entries,
            findings: Vec::new(),
        }
    }

    /// Forgets the folders that are gone, and finds those that are new or have changed.
    pub(super) fn look(&mut self, today: Date) -> Look {
        let told = std::mem::take(&mut self.findings);
        let folders = self.folders();
        let count = self.entries.len();
        self.entries.retain(|name, _| folders.contains_key(name));
        let is_changed = count != self.entries.len() || told != self.findings;
        let mut to_read = Vec::new();
        for (name, folder) in folders {
            match self.entries.get_mut(&name) {
                Some(entry) if entry.is_current(&folder, today) => entry.set_folder(folder),
                _ => to_read.push((name, folder)),
            }
        }
        Look {
            is_changed,
            to_read,
        }
    }

    fn folders(&mut self) -> BTreeMap<String, PathBuf> {
        let shown = self.root.display().to_string();
        let is_one_lesson = Listing::of(&self.root).is_ok_and(|listing| listing.is_lesson());
        if is_one_lesson {
            return BTreeMap::from([(folder::name_of(&self.root), self.root.clone())]);
        }
        let mut folders = match folder::folders_below(&self.root) {
            Ok(folders) => folders,
            Err(cause) => {
                let finding = Finding::warning("no-such-folder", &shown);
                self.findings.push(finding.with("detail", &cause));
                return BTreeMap::new();
            }
        };
        if folders.len() > MAX_LESSONS {
            let finding = Finding::warning("shelf-too-many-lessons", &shown);
            self.findings.push(finding.with("most", &MAX_LESSONS));
            folders = folders.into_iter().take(MAX_LESSONS).collect();
        }
        folders
    }

    /// The cards of its lessons, with their folders.
    pub(super) fn cards(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.entries
            .values()
            .filter_map(|entry| entry.card.as_ref())
    }
}

impl Entry {
    /// Reads a folder.
    pub(super) fn read(name: &str, folder: &Path, today: Date) -> Self {
        // The stamp comes first: what changes while the lesson is read is then seen at the next look.
        let stamp = Stamp::of(folder);
        let opened = opened::open_folder(folder, today);
        Self {
            stamp,
            validity: Validity::of(opened.as_ref().ok().map(|opened| &*opened.lesson), today),
            card: opened.ok().map(|opened| Arc::new(opened.card(name))),
        }
    }

    /// The entry of a lesson that ships inside the program.
    pub(super) fn shipped(shipped: &Shipped, today: Date) -> Self {
        let opened = opened::open_shipped(shipped, today);
        Self {
            stamp: Stamp::default(),
            validity: Validity::of(Some(&opened.lesson), today),
            card: Some(Arc::new(opened.card(shipped.id))),
        }
    }

    /// Whether a check on this day would say the same, if no file has changed.
    pub(super) fn holds(&self, today: Date) -> bool {
        self.validity.holds(today)
    }

    /// Puts the folder on the card of an entry that comes from the index, which does not hold it.
    fn set_folder(&mut self, folder: PathBuf) {
        let origin = Origin::Folder(folder);
        if let Some(card) = &mut self.card
            && card.origin != origin
        {
            Arc::make_mut(card).origin = origin;
        }
    }

    fn is_current(&self, folder: &Path, today: Date) -> bool {
        self.holds(today) && self.stamp.is_current(folder)
    }
}

impl Validity {
    fn of(lesson: Option<&Lesson>, today: Date) -> Self {
        let until = lesson.and_then(|lesson| next_change(lesson, today));
        Self {
            from: parts(today),
            until: parts(until.unwrap_or(Date::MAX)),
        }
    }

    /// Whether a check on this day would say the same.
    fn holds(self, today: Date) -> bool {
        let today = parts(today);
        self.from <= today && today < self.until
    }
}

/// The first day after `today` on which a date in the lesson makes the check say something new.
fn next_change(lesson: &Lesson, today: Date) -> Option<Date> {
    let checked = || {
        lesson
            .sources
            .iter()
            .filter_map(|source| date(&source.checked))
    };
    let aging = checked().map(|day| day.saturating_add(FRESH_MONTHS.months()));
    let ending = lesson
        .activities
        .iter()
        .filter_map(valid_until)
        .filter_map(date);
    aging
        .chain(ending)
        .map(|last_day| last_day.saturating_add(1.day()))
        .chain(checked())
        .filter(|day| *day > today)
        .min()
}

fn parts(day: Date) -> (i16, i8, i8) {
    (day.year(), day.month(), day.day())
}

impl Stamp {
    /// The folder itself is part of it: it changes when a file comes or goes.
    fn of(folder: &Path) -> Self {
        let listing = Listing::of(folder).unwrap_or_default();
        let media = listing.has_media.then(|| MEDIA.to_owned());
        let names = [String::new()]
            .into_iter()
            .chain(listing.texts)
            .chain(media);
        let parts = names.map(|name| {
            let (changed, bytes) = look_at(folder, &name);
            (name, changed, bytes)
        });
        Self(parts.collect())
    }

    fn is_current(&self, folder: &Path) -> bool {
        let mut parts = self.0.iter();
        !self.0.is_empty()
            && parts.all(|(name, changed, bytes)| look_at(folder, name) == (*changed, *bytes))
    }
}

/// Time of change in nanoseconds and size of a file; zeros when it cannot be looked at.
fn look_at(folder: &Path, name: &str) -> (u64, u64) {
    let metadata = if name.is_empty() {
        fs::metadata(folder)
    } else {
        fs::metadata(folder.join(name))
    };
    let Ok(metadata) = metadata else {
        return (0, 0);
    };
    let changed = metadata.modified().ok();
    let since = changed.and_then(|changed| changed.duration_since(UNIX_EPOCH).ok());
    let nanos = since.and_then(|since| u64::try_from(since.as_nanos()).ok());
    let bytes = if metadata.is_file() {
        metadata.len()
    } else {
        0
    };
    (nanos.unwrap_or(0), bytes)
}
