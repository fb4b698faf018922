//! Reads one lesson folder into memory, within limits, and never outside of it.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use super::error::ShelfError;
use crate::lesson::decode::MAX_TEXT_BYTES;
use crate::lesson::files::{Files, MAX_PICTURE_BYTES, PictureFile, PictureKind};
use crate::lesson::finding::Finding;
use crate::lesson::model::FILE;

/// The most files a lesson folder may hold, its pictures among them.
pub(super) const MAX_FILES: usize = 600;
/// The folder of the pictures, within a lesson folder.
pub(super) const MEDIA: &str = "media";
/// How the names of text files end.
const TEXT_END: &str = ".ftl";
/// The bytes at the start of a picture that tell its kind.
const PICTURE_START: u64 = 12;

/// What stands in a lesson folder, by name, without having read it.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// `lesson.ron` and the text files, in the order of the alphabet.
    pub(super) texts: Vec<String>,
    /// Whether there is a folder of pictures.
    pub(super) has_media: bool,
    /// How many entries the folder has, at most one more than [`MAX_FILES`].
    count: usize,
}

impl Listing {
    /// Lists a folder.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub(super) fn of(folder: &Path) -> io::Result<Self> {
        let mut listing = Self::default();
        for entry in fs::read_dir(folder)?.take(MAX_FILES + 1) {
            listing.count += 1;
            let Ok(name) = entry?.file_name().into_string() else {
                continue;
            };
            if name == MEDIA {
                listing.has_media = true;
            } else if name == FILE || language(&name).is_some() {
                listing.texts.push(name);
            }
        }
        listing.texts.sort();
        Ok(listing)
    }

    /// Whether the folder is meant to be a lesson.
    pub(super) fn is_lesson(&self) -> bool {
        !self.texts.is_empty()
    }
}

/// Reads the files of a lesson folder; what cannot be read is among the findings.
///
/// # Errors
/// When the folder itself cannot be read, or is no lesson.
pub fn read_folder(folder: &Path) -> Result<Files, ShelfError> {
    let listing = Listing::of(folder).map_err(|cause| ShelfError::of(folder.to_owned(), cause))?;
    if !listing.is_lesson() {
        return Err(ShelfError::NoLesson(folder.to_owned()));
    }
    let mut files = Files {
        name: name_of(folder),
        ..Files::default()
    };
    for name in &listing.texts {
        let most = u64::try_from(MAX_TEXT_BYTES).unwrap_or(u64::MAX);
        // One byte too many tells the check that the file is too large.
        match open_within(folder, name).and_then(|file| read_at_most(&file, most + 1)) {
            Err(cause) => files.findings.push(unreadable(name, &cause)),
            Ok(bytes) if name == FILE => files.structure = Some(bytes),
            Ok(bytes) => {
                let language = language(name).unwrap_or_default();
                files.texts.insert(language.to_owned(), bytes);
            }
        }
    }
    let mut count = listing.count;
    if listing.has_media {
        count += read_media(folder, &mut files);
    }
    if count > MAX_FILES {
        let finding = Finding::error("too-many-files", FILE);
        files.findings.push(finding.with("most", &MAX_FILES));
    }
    Ok(files)
}

/// Reads a picture of a lesson folder.
///
/// # Errors
/// When it is missing, too large, or not within the folder.
pub(super) fn read_picture(folder: &Path, file: &str) -> Result<Vec<u8>, ShelfError> {
    let path = folder.join(file);
    if !is_plain_path(file) {
        return Err(ShelfError::Outside(path));
    }
    let opened = open_within(folder, file).map_err(|cause| match cause.kind() {
        io::ErrorKind::PermissionDenied if cause.get_ref().is_some() => {
            ShelfError::Outside(path.clone())
        }
        _ => ShelfError::of(path.clone(), cause),
    })?;
    let bytes = read_at_most(&opened, MAX_PICTURE_BYTES + 1)
        .map_err(|cause| ShelfError::of(path.clone(), cause))?;
    if u64::try_from(bytes.len()).is_ok_and(|bytes| bytes <= MAX_PICTURE_BYTES) {
        Ok(bytes)
    } else {
        Err(ShelfError::TooLarge(path, MAX_PICTURE_BYTES))
    }
}

/// The name of a folder, also of one that is written `.` or `..`.
pub(super) fn name_of(folder: &Path) -> String {
    let named = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
    let whole = || named(&fs::canonicalize(folder).ok()?);
    named(folder).or_else(whole).unwrap_or_default()
}

/// Lists the pictures; returns how many files there are, at most one more than allowed.
fn read_media(folder: &Path, files: &mut Files) -> usize {
    let names = match media_names(folder) {
        Ok(names) => names,
        Err(cause) => {
            files.findings.push(unreadable(MEDIA, &cause));
            return 0;
        }
    };
    let mut pictures = BTreeMap::new();
    for name in names.iter().take(MAX_FILES) {
        let file = format!("{MEDIA}/{name}");
        match open_within(folder, &file).and_then(|opened| look_at_picture(&opened)) {
            Ok(picture) => {
                pictures.insert(file, picture);
            }
            Err(cause) => files.findings.push(unreadable(&file, &cause)),
        }
    }
    files.pictures = pictures;
    names.len()
}

fn media_names(folder: &Path) -> io::Result<Vec<String>> {
    let media = folder.join(MEDIA);
    stay_within(folder, &media)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(media)?.take(MAX_FILES + 1) {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // The system's own files, such as .DS_Store, are nobody's pictures.
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn look_at_picture(file: &File) -> io::Result<PictureFile> {
    let start = read_at_most(file, PICTURE_START)?;
    Ok(PictureFile {
        bytes: file.metadata()?.len(),
        kind: PictureKind::of(&start),
    })
}

/// Opens a regular file that lies within the folder, also after symbolic links.
fn open_within(folder: &Path, file: &str) -> io::Result<File> {
    let path = folder.join(file);
    let metadata = stay_within(folder, &path)?;
    // Opening a pipe would wait for somebody to write into it.
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

/// What is at this path, unless it lies outside of the folder.
fn stay_within(folder: &Path, path: &Path) -> io::Result<Metadata> {
    let is_direct = path.parent() == Some(folder);
    let metadata = fs::symlink_metadata(path)?;
    if is_direct && !metadata.is_symlink() {
        return Ok(metadata);
    }
    if fs::canonicalize(path)?.starts_with(fs::canonicalize(folder)?) {
        fs::metadata(path)
    } else {
        Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "outside of the lesson folder",
        ))
    }
}

fn read_at_most(file: &File, most: u64) -> io::Result<Vec<u8>> {
    let expected = file.metadata()?.len().min(most);
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(file: &str, cause: &io::Error) -> Finding {
    let is_outside = cause.kind() == io::ErrorKind::PermissionDenied && cause.get_ref().is_some();
    if is_outside {
        Finding::error("shelf-outside", file)
    } else {
        Finding::error("cannot-read", file).with("detail", cause)
    }
}

fn language(name: &str) -> Option<&str> {
    let language = name.strip_suffix(TEXT_END)?;
    (!language.is_empty() && !language.starts_with('.')).then_some(language)
}

/// Whether a path is written as those of lessons are: relative, with `/`, on every system the same.
fn is_plain_path(file: &str) -> bool {
    !file.contains(['\\', ':', '\0'])
        && Path::new(file)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        && !file.is_empty()
}

/// The lesson folders at a path: the path itself, or those right below it, in the order of the alphabet.
///
/// The path may also be that of a file of a lesson.
///
/// # Errors
/// When there is nothing there, it cannot be read, or holds no lesson.
pub fn lessons_at(path: &Path) -> Result<Vec<PathBuf>, ShelfError> {
    let fail = |cause| ShelfError::of(path.to_owned(), cause);
    let metadata = fs::metadata(path).map_err(fail)?;
    if !metadata.is_dir() {
        return match path.parent() {
            Some(folder) if is_lesson_file(path) => Ok(vec![or_here(folder)]),
            _ => Err(ShelfError::NoLesson(path.to_owned())),
        };
    }
    if Listing::of(path).map_err(fail)?.is_lesson() {
        return Ok(vec![path.to_owned()]);
    }
    let below = folders_below(path).map_err(fail)?.into_values();
    let lessons: Vec<PathBuf> = below
        .filter(|folder| Listing::of(folder).is_ok_and(|listing| listing.is_lesson()))
        .collect();
    if lessons.is_empty() {
        return Err(ShelfError::NoLesson(path.to_owned()));
    }
    Ok(lessons)
}

/// The folders right below one, by name, without hidden ones.
pub(super) fn folders_below(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut folders = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let kind = entry.file_type()?;
        let path = entry.path();
        if kind.is_dir() || (kind.is_symlink() && path.is_dir()) {
            folders.insert(name, path);
        }
    }
    Ok(folders)
}

fn is_lesson_file(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| name == FILE || language(&name).is_some())
}

fn or_here(folder: &Path) -> PathBuf {
    if folder.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        folder.to_owned()
    }
}
