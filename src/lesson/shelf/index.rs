//! A file that remembers the cards, so that thousands of lessons are listed without reading them.
//!
//! It can always be made again: one that is missing, damaged or of another version is thrown away without a word.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::folder::MEDIA;
use crate::lesson::card::Card;
use crate::lesson::model::FILE;

/// Raised whenever a card, a rule or this file changes.
const VERSION: u32 = 1;
/// The name of the file in the cache folder.
const NAME: &str = "lessons.index";
/// A larger index was not written by this program.
const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// The cards of the lessons in the user's folders, by folder.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Index {
    version: u32,
    program: String,
    /// By lesson folder.
    pub(super) entries: BTreeMap<String, Entry>,
}

/// What is remembered of one lesson folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// How the files were when the card was made.
    pub(super) stamp: Stamp,
    /// The first day, `YYYY-MM-DD`, on which the check may say something else.
    pub(super) until: Option<String>,
    /// The card.
    pub(super) card: Arc<Card>,
}

/// Sizes and times of the files of a lesson folder, drawn together into one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    /// The text files there were, by name without ending.
    langs: Vec<String>,
    has_media: bool,
    sum: u64,
}

impl Index {
    /// The index in a cache folder; an empty one where there is none that can be used.
    pub(super) fn load(cache: &Path) -> Self {
        let path = cache.join(NAME);
        let is_fit = fs::metadata(&path).is_ok_and(|data| data.len() <= MAX_BYTES);
        let bytes = if is_fit { fs::read(&path).ok() } else { None };
        let index = bytes.and_then(|bytes| postcard::from_bytes::<Self>(&bytes).ok());
        index
            .filter(|index| index.version == VERSION && index.program == env!("CARGO_PKG_VERSION"))
            .unwrap_or_default()
    }

    /// Writes the index beside the old one, then puts it in its place; failing is no harm.
    pub(super) fn save(&mut self, cache: &Path) {
        self.version = VERSION;
        env!("CARGO_PKG_VERSION").clone_into(&mut self.program);
        let Ok(bytes) = postcard::to_stdvec(self) else {
            return;
        };
        let beside = cache.join(format!("{NAME}.{}", std::process::id()));
        let written = fs::create_dir_all(cache)
            .and_then(|()| fs::write(&beside, bytes))
            .and_then(|()| fs::rename(&beside, cache.join(NAME)));
        if written.is_err() {
            fs::remove_file(&beside).ok();
        }
    }
}

impl Stamp {
    /// The stamp of a lesson folder as it is now.
    pub(super) fn now(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).into_iter().flatten();
        let names = entries
            .filter_map(Result::ok)
            .map(|entry| entry.file_name());
        let mut langs: Vec<String> = names
            .filter_map(|name| Some(name.to_str()?.strip_suffix(".ftl")?.to_owned()))
            .collect();
        langs.sort();
        Self::of(folder, langs, folder.join(MEDIA).is_dir())
    }

    /// A new file changes the time of the folder, so the names need not be listed again.
    fn of(folder: &Path, langs: Vec<String>, has_media: bool) -> Self {
        let mut sum = Sum::new();
        sum.add(fs::metadata(folder).ok().as_ref());
        sum.add(fs::metadata(folder.join(FILE)).ok().as_ref());
        for lang in &langs {
            let file = fs::metadata(folder.join(format!("{lang}.ftl")));
            sum.add(file.ok().as_ref());
        }
        if has_media {
            sum.add(fs::metadata(folder.join(MEDIA)).ok().as_ref());
        }
        Self {
            langs,
            has_media,
            sum: sum.0,
        }
    }

    /// Whether the files of a folder are still as they were.
    pub(super) fn still_holds(&self, folder: &Path) -> bool {
        Self::of(folder, self.langs.clone(), self.has_media) == *self
    }
}

/// FNV-1a, which is the same in every version of the program.
struct Sum(u64);

impl Sum {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, data: Option<&Metadata>) {
        let time = data
            .and_then(|data| data.modified().ok())
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
            .map_or(0, |time| time.as_nanos());
        let size = data.map_or(u64::MAX, Metadata::len);
        for byte in time.to_le_bytes().into_iter().chain(size.to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
