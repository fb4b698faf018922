//! The index: what was known of all lessons when the program last looked.
//!
//! It only saves time. Whatever is wrong with it, it is thrown away without a word and made again.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::place::{Entry, Place};

/// The file in the cache folder; the number changes when an older program must not even look at it.
const NAME: &str = "index-1.bin";
/// The most bytes an index may have.
const MAX_BYTES: u64 = 128 * 1024 * 1024;
/// The bytes at the start that say whether the rest is whole.
const SUM_BYTES: usize = 8;

/// What the index knows.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Index {
    maker: String,
    /// The shipped lessons, by id.
    pub(super) shipped: BTreeMap<String, Entry>,
    /// The folders of lessons, by path.
    pub(super) places: BTreeMap<String, BTreeMap<String, Entry>>,
}

#[derive(Serialize)]
struct IndexRef<'a> {
    maker: &'a str,
    shipped: &'a BTreeMap<String, Entry>,
    places: BTreeMap<String, &'a BTreeMap<String, Entry>>,
}

impl Index {
    /// Reads the index in a cache folder; an empty one when there is none that this program made.
    pub(super) fn load(cache: &Path) -> Self {
        let index = read(&cache.join(NAME)).and_then(|bytes| decode(&bytes));
        index.unwrap_or_default()
    }

    /// An index that knows these folders of lessons.
    pub(super) fn of_places(places: BTreeMap<String, BTreeMap<String, Entry>>) -> Self {
        Self {
            places,
            ..Self::default()
        }
    }
}

/// Writes the index, if it can be written.
pub(super) fn save(cache: &Path, shipped: &BTreeMap<String, Entry>, places: &[Place]) {
    let index = IndexRef {
        maker: &maker(),
        shipped,
        places: places
            .iter()
            .map(|place| (key(&place.root), &place.entries))
            .collect(),
    };
    let Ok(body) = postcard::to_stdvec(&index) else {
        return;
    };
    let whole = [sum(&body).to_le_bytes().as_slice(), &body].concat();
    // A cache that cannot be written costs time at the next start, and nothing else.
    drop(write_whole(&cache.join(NAME), &whole));
}

/// How the index names a folder.
pub(super) fn key(root: &Path) -> String {
    // Two paths that cannot be written as text may fall together: the stamps then tell them apart.
    root.to_string_lossy().into_owned()
}

fn read(path: &Path) -> Option<Vec<u8>> {
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let file = File::open(path).ok()?;
    let bytes = file.metadata().ok()?.len();
    if bytes > MAX_BYTES {
        return None;
    }
    let mut content = Vec::with_capacity(usize::try_from(bytes).ok()?);
    file.take(MAX_BYTES).read_to_end(&mut content).ok()?;
    Some(content)
}

fn decode(bytes: &[u8]) -> Option<Index> {
    let (head, body) = bytes.split_first_chunk::<SUM_BYTES>()?;
    if u64::from_le_bytes(*head) != sum(body) {
        return None;
    }
    let index: Index = postcard::from_bytes(body).ok()?;
    (index.maker == maker()).then_some(index)
}

fn sum(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

/// Names this very build: another one may check by other rules.
fn maker() -> String {
    let program = std::env::current_exe().and_then(fs::metadata).ok();
    let bytes = program.as_ref().map_or(0, fs::Metadata::len);
    let built = program.and_then(|program| program.modified().ok());
    let built = built.and_then(|built| built.duration_since(std::time::UNIX_EPOCH).ok());
    let nanos = built.map_or(0, |built| built.as_nanos());
    format!("{} {bytes} {nanos}", env!("CARGO_PKG_VERSION"))
}

/// Writes a file under a temporary name beside it, brings it to the disk, and renames it; makes the folder if needed.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // Two copies of the program must not write into the same temporary file.
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = File::create(&temporary)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The half-written file is of no use; if it cannot be deleted either, there is nothing more to do.
        drop(fs::remove_file(&temporary));
    }
    written
}
