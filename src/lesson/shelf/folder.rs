//! Reading a lesson folder, with limits: nothing in it can be too large, too many, elsewhere, or stop the program.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::lesson::decode::MAX_TEXT_BYTES;
use crate::lesson::files::{Files, MAX_PICTURE_BYTES, PictureFile, PictureKind};
use crate::lesson::finding::Finding;
use crate::lesson::model::FILE;

/// The most files one lesson folder, or its `media`, may hold.
const MAX_FILES: usize = 300;
/// The folder of the pictures.
pub(super) const MEDIA: &str = "media";
/// The ending of a text file.
const TEXT_EXTENSION: &str = ".ftl";

/// Reads a lesson folder; what cannot be read is a finding.
pub fn read_folder(folder: &Path) -> Files {
    let mut reader = Reader {
        root: fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned()),
        files: Files {
            name: folder_name(folder),
            ..Files::default()
        },
    };
    for name in reader.names(folder, "") {
        if name == FILE || name.ends_with(TEXT_EXTENSION) {
            reader.text(folder, &name);
        }
    }
    if folder.join(MEDIA).is_dir() {
        for name in reader.names(&folder.join(MEDIA), MEDIA) {
            reader.picture(folder, &format!("{MEDIA}/{name}"));
        }
    }
    reader.files
}

/// The name a folder has, whatever way it was written.
pub(super) fn folder_name(folder: &Path) -> String {
    let full = folder
        .file_name()
        .is_none()
        .then(|| fs::canonicalize(folder));
    let full = match full {
        Some(Ok(full)) => full,
        _ => folder.to_owned(),
    };
    let name = full.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The bytes of a picture that was listed in a folder.
pub(super) fn read_picture(folder: &Path, file: &str) -> Option<Vec<u8>> {
    read_some(&folder.join(file), MAX_PICTURE_BYTES).ok()
}

struct Reader {
    root: PathBuf,
    files: Files,
}

impl Reader {
    /// The names of what stands in a folder, in order; too many are cut off and told.
    fn names(&mut self, folder: &Path, shown: &str) -> Vec<String> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let file = if shown.is_empty() { FILE } else { shown };
                self.cannot_read(file, &error);
                return Vec::new();
            }
        };
        let mut names: Vec<String> = entries
            .take(MAX_FILES + 1)
            .filter_map(Result::ok)
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        if names.len() > MAX_FILES {
            names.truncate(MAX_FILES);
            let finding = Finding::error("too-many-files", FILE).with("most", &MAX_FILES);
            self.files.findings.push(finding);
        }
        names
    }

    fn text(&mut self, folder: &Path, name: &str) {
        let path = folder.join(name);
        // One byte more than the limit is enough to tell that it is passed.
        let limit = MAX_TEXT_BYTES as u64 + 1;
        let bytes = match self.inside(&path).and_then(|()| read_some(&path, limit)) {
            Ok(bytes) => bytes,
            Err(error) => return self.cannot_read(name, &error),
        };
        if name == FILE {
            self.files.structure = Some(bytes);
        } else if let Some(lang) = name.strip_suffix(TEXT_EXTENSION) {
            self.files.texts.insert(lang.to_owned(), bytes);
        }
    }

    fn picture(&mut self, folder: &Path, file: &str) {
        let path = folder.join(file);
        let found = self.inside(&path).and_then(|()| {
            let bytes = fs::metadata(&path)?.len();
            let kind = PictureKind::of(&read_some(&path, 12)?);
            Ok(PictureFile { bytes, kind })
        });
        match found {
            Ok(picture) => {
                self.files.pictures.insert(file.to_owned(), picture);
            }
            Err(error) => self.cannot_read(file, &error),
        }
    }

    /// Refuses a link that leads out of the lesson folder.
    fn inside(&self, path: &Path) -> io::Result<()> {
        let is_link = fs::symlink_metadata(path)?.file_type().is_symlink();
        if is_link && !fs::canonicalize(path)?.starts_with(&self.root) {
            let message = "it is a link out of the lesson folder";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        Ok(())
    }

    fn cannot_read(&mut self, file: &str, error: &io::Error) {
        let finding = Finding::error("cannot-read", file).with("detail", error);
        self.files.findings.push(finding);
    }
}

/// The bytes of a plain file, at most so many.
fn read_some(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    // Opening a pipe or a device could wait for ever.
    if !fs::metadata(path)?.is_file() {
        let message = "it is not a plain file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
