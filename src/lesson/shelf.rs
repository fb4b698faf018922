//! The shelf: the lessons inside the program and those in the user's folders, listed at once, opened one by one.
//!
//! Here and in the files below `shelf/` the room opens files; nothing else in it does.

mod folder;
mod index;
mod shipped;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

pub use folder::read_folder;
pub use shipped::shipped_ids;

use self::index::{Entry, Index, Stamp};
use super::card::{Card, Origin, next_change};
use super::check::check;
use super::files::Files;
use super::finding::{Finding, sort};
use super::model::{FILE, Lesson};
use crate::text::LessonTexts;

/// The most lessons read from one folder.
const MAX_LESSONS: usize = 20_000;

/// All lessons there are.
#[derive(Debug)]
pub struct Shelf {
    folders: Vec<PathBuf>,
    cache: Option<PathBuf>,
    today: Date,
    shipped: Vec<Arc<Card>>,
    index: Index,
    cards: Vec<Arc<Card>>,
    findings: Vec<Finding>,
}

/// One lesson, read and checked.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The lesson, as far as it could be read.
    pub lesson: Arc<Lesson>,
    /// Its texts.
    pub texts: Arc<LessonTexts>,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
    /// Where it comes from.
    pub origin: Origin,
    /// The name of its folder.
    pub id: String,
    pictures: BTreeMap<String, super::files::PictureFile>,
}

impl Shelf {
    /// The shipped lessons and those in the user's folders; `cache` is the folder of the index, which may be missing.
    pub fn new(folders: Vec<PathBuf>, cache: Option<PathBuf>, today: Date) -> Self {
        let shipped = shipped_ids().into_iter().filter_map(|id| {
            let checked = check(&shipped::read_shipped(id)?, today);
            Some(Arc::new(Card::of(&checked, id, Origin::Shipped)))
        });
        let mut shelf = Self {
            folders,
            today,
            shipped: shipped.collect(),
            index: cache.as_deref().map(Index::load).unwrap_or_default(),
            cache,
            cards: Vec::new(),
            findings: Vec::new(),
        };
        shelf.list();
        shelf
    }

    /// The lessons, those of one sequence together and in their order, the others by id.
    pub fn cards(&self) -> &[Arc<Card>] {
        &self.cards
    }

    /// The card of the lesson of this id.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards
            .iter()
            .find(|card| card.id == id)
            .map(Arc::as_ref)
    }

    /// What is to be said of the folders: one that is missing, an id that stands twice. `file` is a path here.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The user's folders, in the order in which their lessons win.
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// Looks at the folders again; true when a lesson has come, gone or changed.
    pub fn refresh(&mut self) -> bool {
        self.list()
    }

    /// Goes on with other folders; true when that changes what is on the shelf.
    pub fn set_folders(&mut self, folders: Vec<PathBuf>) -> bool {
        self.folders = folders;
        self.list()
    }

    /// Reads and checks one lesson; `None` when it is not on the shelf.
    pub fn open(&self, id: &str) -> Option<Opened> {
        let card = self.card(id)?;
        let files = match &card.origin {
            Origin::Shipped => shipped::read_shipped(id)?,
            Origin::Folder(folder) => read_folder(folder),
        };
        Some(Opened::of(&files, card.origin.clone(), self.today))
    }

    fn list(&mut self) -> bool {
        let mut findings = Vec::new();
        let mut entries = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        let mut is_new = false;
        for root in &self.folders {
            let folders = match subfolders(root) {
                Ok(folders) => folders,
                Err(error) => {
                    findings.push(folder_finding("no-such-folder", root, &error));
                    continue;
                }
            };
            for folder in folders {
                let key = folder.to_string_lossy().into_owned();
                let kept = self.index.entries.remove(&key);
                let kept = kept.filter(|entry| self.is_fresh(entry, &folder));
                if kept.is_none() && !is_lesson(&folder) {
                    continue;
                }
                is_new |= kept.is_none();
                let entry = kept.unwrap_or_else(|| self.read_entry(&folder));
                entries.insert(key.clone(), entry);
                order.push(key);
            }
        }
        is_new |= !self.index.entries.is_empty();
        self.index.entries = entries;
        if is_new && let Some(cache) = &self.cache {
            self.index.save(cache);
        }
        let cards = self.arrange(&order, &mut findings);
        sort(&mut findings);
        let is_same = |(a, b): (&Arc<Card>, &Arc<Card>)| Arc::ptr_eq(a, b) || a == b;
        let is_changed = cards.len() != self.cards.len()
            || findings != self.findings
            || !cards.iter().zip(&self.cards).all(is_same);
        (self.cards, self.findings) = (cards, findings);
        is_changed
    }

    fn is_fresh(&self, entry: &Entry, folder: &Path) -> bool {
        let today = self.today.to_string();
        let is_in_time = entry.until.as_ref().is_none_or(|until| today < *until);
        is_in_time && entry.stamp.still_holds(folder)
    }

    fn read_entry(&self, folder: &Path) -> Entry {
        // The stamp is taken before the files are read: a change in between is then seen next time.
        let stamp = Stamp::now(folder);
        let files = read_folder(folder);
        let checked = check(&files, self.today);
        Entry {
            stamp,
            until: next_change(&checked.lesson, self.today).map(|day| day.to_string()),
            card: Arc::new(Card::of(
                &checked,
                &files.name,
                Origin::Folder(folder.to_owned()),
            )),
        }
    }

    /// The cards to show: of lessons with the same id the first one found wins, and the user's before the shipped one.
    fn arrange(&self, found: &[String], findings: &mut Vec<Finding>) -> Vec<Arc<Card>> {
        let mut by_id: BTreeMap<&str, &Arc<Card>> = BTreeMap::new();
        let users = found
            .iter()
            .filter_map(|folder| Some(&self.index.entries.get(folder)?.card));
        for card in users.chain(&self.shipped) {
            let Some(winner) = by_id.get(card.id.as_str()) else {
                by_id.insert(&card.id, card);
                continue;
            };
            let (shown, hidden) = (place(&winner.origin), place(&card.origin));
            let finding = Finding::warning("same-id", &shown).with("id", &card.id);
            findings.push(finding.with("other", &hidden));
        }
        let mut cards: Vec<Arc<Card>> = by_id.into_values().cloned().collect();
        cards.sort_by_cached_key(|card| {
            let sequence = card.sequence.as_ref();
            let place = sequence.map(|sequence| (sequence.id.clone(), sequence.place));
            (place.is_none(), place, card.id.clone())
        });
        cards
    }
}

impl Opened {
    /// A folder read and checked, whether or not it is on a shelf.
    pub fn folder(folder: &Path, today: Date) -> Self {
        let origin = Origin::Folder(folder.to_owned());
        Self::of(&read_folder(folder), origin, today)
    }

    fn of(files: &Files, origin: Origin, today: Date) -> Self {
        let checked = check(files, today);
        Self {
            lesson: Arc::new(checked.lesson),
            texts: Arc::new(checked.texts),
            findings: checked.findings,
            origin,
            id: files.name.clone(),
            pictures: files.pictures.clone(),
        }
    }

    /// Whether the lesson cannot be used before something is mended.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }

    /// The bytes of a picture, by its id under `media`; `None` unless it is one that may be shown.
    pub fn picture(&self, id: &str) -> Option<Cow<'static, [u8]>> {
        let file = &self.lesson.medium(id)?.file;
        let picture = self.pictures.get(file)?;
        if picture.kind.is_none() || picture.bytes > super::files::MAX_PICTURE_BYTES {
            return None;
        }
        match &self.origin {
            Origin::Shipped => shipped::shipped_picture(&self.id, file).map(Cow::Borrowed),
            Origin::Folder(folder) => folder::read_picture(folder, file).map(Cow::Owned),
        }
    }
}

/// The lesson folders at a path: the path itself, the folder of a `lesson.ron`, or the folders in it.
///
/// # Errors
/// When there is nothing at the path, or it cannot be listed.
pub fn lesson_folders(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.parent().unwrap_or(path).to_owned()]);
    }
    if is_lesson(path) {
        return Ok(vec![path.to_owned()]);
    }
    let mut folders = subfolders(path)?;
    folders.retain(|folder| is_lesson(folder));
    Ok(folders)
}

/// The folders in a folder, in order; hidden ones and links that lead out of it are left aside.
fn subfolders(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    let root = fs::canonicalize(path)?;
    let entries = fs::read_dir(path)?.filter_map(Result::ok);
    let mut folders: Vec<PathBuf> = entries
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        .filter(|entry| match entry.file_type() {
            Ok(kind) if kind.is_symlink() => {
                let target = fs::canonicalize(entry.path());
                target.is_ok_and(|target| target.is_dir() && target.starts_with(&root))
            }
            Ok(kind) => kind.is_dir(),
            Err(_) => false,
        })
        .map(|entry| entry.path())
        .take(MAX_LESSONS)
        .collect();
    folders.sort_by(|a, b| a.as_os_str().cmp(b.as_os_str()));
    Ok(folders)
}

/// Whether a folder is meant as a lesson: one without `lesson.ron` but with texts is a broken lesson.
fn is_lesson(folder: &Path) -> bool {
    folder.join(FILE).is_file()
        || folder.join("fr.ftl").is_file()
        || folder.join("en.ftl").is_file()
}

fn place(origin: &Origin) -> String {
    match origin {
        Origin::Shipped => "Marelle".to_owned(),
        Origin::Folder(folder) => folder.display().to_string(),
    }
}

fn folder_finding(rule: &'static str, folder: &Path, error: &std::io::Error) -> Finding {
    Finding::error(rule, &folder.display().to_string()).with("detail", error)
}
