//! The shelf: the lessons that ship inside the program, and those in the folders of the user.
//!
//! The files of `shelf/` are the only ones of this room that open files. An index keeps what the shelf shows of each
//! lesson; the lesson itself is read when it is opened.

mod card;
mod error;
mod folder;
mod index;
mod opened;
mod order;
mod place;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

pub use card::{Card, CardTexts, Cell, Origin};
pub use error::ShelfError;
pub use folder::{lessons_at, read_folder};
use index::Index;
pub use opened::{Opened, open_folder};
use order::sort;
use place::{Entry, Look, Place};

use super::finding::{Finding, MAX_FINDINGS};
use super::shipped::{SHIPPED, Shipped};

/// Where the shelf looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShelfPlaces {
    /// Folders of lessons, or lesson folders; the first one wins when two hold a lesson of the same id.
    pub folders: Vec<PathBuf>,
    /// Where the index is kept; without it, everything is read anew at each start.
    pub cache: Option<PathBuf>,
}

/// All lessons the program knows.
///
/// A copy is cheap: refresh a copy on another thread, then put it in the place of the first.
#[derive(Clone, Debug)]
pub struct Shelf {
    shipped: BTreeMap<String, Entry>,
    places: Vec<Place>,
    cache: Option<PathBuf>,
    today: Date,
    cards: Vec<Arc<Card>>,
    findings: Vec<Finding>,
}

impl Shelf {
    /// Looks at all folders. Nothing that is wrong with them is an error; see [`Shelf::findings`].
    pub fn open(places: ShelfPlaces, today: Date) -> Self {
        Self::open_with_progress(places, today, &mut |_, _| {})
    }

    /// As [`Shelf::open`]; says how many lessons have been read, of how many that must be.
    pub fn open_with_progress(
        places: ShelfPlaces,
        today: Date,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Self {
        let cache = places.cache.as_deref();
        let mut index = cache.map(Index::load).unwrap_or_default();
        let mut shelf = Self {
            shipped: std::mem::take(&mut index.shipped),
            places: known_places(places.folders, index),
            cache: places.cache,
            today,
            cards: Vec::new(),
            findings: Vec::new(),
        };
        if shelf.look(progress) {
            shelf.save();
        }
        shelf.arrange();
        shelf
    }

    /// Looks at the folders again; returns whether anything on the shelf has changed.
    ///
    /// Only what has changed on disk is read. `today` decides what is out of date.
    pub fn refresh(&mut self, today: Date) -> bool {
        self.today = today;
        let is_changed = self.look(&mut |_, _| {});
        if is_changed {
            self.arrange();
            self.save();
        }
        is_changed
    }

    /// Goes on with other folders of the user; reads what it did not know.
    pub fn set_folders(&mut self, folders: Vec<PathBuf>) {
        let known = self.places.drain(..);
        let places = known.map(|place| (index::key(&place.root), place.entries));
        let index = Index::of_places(places.collect());
        self.places = known_places(folders, index);
        self.look(&mut |_, _| {});
        self.arrange();
        self.save();
    }

    /// What is shown of each lesson: those of sequences first, in their order, then by title.
    pub fn cards(&self) -> &[Arc<Card>] {
        &self.cards
    }

    /// The card of a lesson.
    pub fn card(&self, id: &str) -> Option<&Arc<Card>> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// Opens a lesson; `None` when there is none of this id, or its folder has just gone.
    pub fn lesson(&self, id: &str) -> Option<Opened> {
        match &self.card(id)?.origin {
            Origin::Shipped => Some(opened::open_shipped(Shipped::of(id)?, self.today)),
            Origin::Folder(folder) => open_folder(folder, self.today).ok(),
        }
    }

    /// What is to be said of the folders: one that is missing, or a lesson that is there twice.
    ///
    /// The file of such a finding is a whole path.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The folders to watch for changes, with what is below them.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.places.iter().map(|place| place.root.as_path())
    }

    /// Reads what is new or has changed; returns whether anything is not as it was.
    fn look(&mut self, progress: &mut dyn FnMut(usize, usize)) -> bool {
        let today = self.today;
        let looked = self.places.iter_mut().map(|place| place.look(today));
        let looks: Vec<Look> = looked.collect();
        let is_stale = |shipped: &&Shipped| {
            let entry = self.shipped.get(shipped.id);
            !entry.is_some_and(|entry| entry.holds(today))
        };
        let stale: Vec<&Shipped> = SHIPPED.iter().filter(is_stale).collect();
        let to_read: usize = looks.iter().map(|look| look.to_read.len()).sum();
        let all = stale.len() + to_read;
        let is_changed = all > 0 || looks.iter().any(|look| look.is_changed);
        let mut done = 0;
        let mut tell = || {
            done += 1;
            progress(done, all);
        };
        for shipped in stale {
            let entry = Entry::shipped(shipped, today);
            self.shipped.insert(shipped.id.to_owned(), entry);
            tell();
        }
        for (place, look) in self.places.iter_mut().zip(looks) {
            for (name, folder) in look.to_read {
                let entry = Entry::read(&name, &folder, today);
                place.entries.insert(name, entry);
                tell();
            }
        }
        is_changed
    }

    /// Puts the cards in their order, each id once: the user's lessons before the shipped ones.
    fn arrange(&mut self) {
        let mut findings: Vec<Finding> = Vec::new();
        let mut by_id: BTreeMap<&str, &Arc<Card>> = BTreeMap::new();
        for place in &self.places {
            findings.extend(place.findings.iter().cloned());
            for card in place.cards() {
                match by_id.get(card.id.as_str()) {
                    None => {
                        by_id.insert(&card.id, card);
                    }
                    Some(first) => findings.extend(told_twice(first, card)),
                }
            }
        }
        for card in self
            .shipped
            .values()
            .filter_map(|entry| entry.card.as_ref())
        {
            by_id.entry(&card.id).or_insert(card);
        }
        findings.truncate(MAX_FINDINGS);
        self.cards = sort(by_id.into_values().cloned().collect());
        self.findings = findings;
    }

    fn save(&self) {
        if let Some(cache) = &self.cache {
            index::save(cache, &self.shipped, &self.places);
        }
    }
}

/// The folders, each once, with what the index knows of them.
fn known_places(folders: Vec<PathBuf>, mut index: Index) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    let each_once = folders.into_iter().filter(|folder| {
        let whole = std::fs::canonicalize(folder);
        seen.insert(whole.unwrap_or_else(|_| folder.clone()))
    });
    each_once
        .map(|root| {
            let entries = index.places.remove(&index::key(&root));
            Place::new(root, entries.unwrap_or_default())
        })
        .collect()
}

/// A lesson that is there twice; nothing when both are the same folder.
fn told_twice(first: &Card, second: &Card) -> Option<Finding> {
    let (Origin::Folder(first), Origin::Folder(other)) = (&first.origin, &second.origin) else {
        return None;
    };
    if std::fs::canonicalize(first).ok()? == std::fs::canonicalize(other).ok()? {
        return None;
    }
    let finding = Finding::warning("same-id", &first.display().to_string());
    let finding = finding.with("id", &second.id);
    Some(finding.with("other", &other.display().to_string()))
}
