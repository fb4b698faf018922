//! Why a folder, a lesson or a picture could not be had.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a folder, a lesson or a picture could not be had.
#[derive(Debug)]
pub enum ShelfError {
    /// There is nothing at this place.
    Missing(PathBuf),
    /// The system does not let the program read it, or it is of a strange kind.
    Unreadable(PathBuf, io::Error),
    /// There is a folder, but no lesson in it.
    NoLesson(PathBuf),
    /// The lesson names no such picture.
    NoPicture(String),
    /// The path leads out of the lesson folder, or is written as none should be.
    Outside(PathBuf),
    /// The file is larger than this many bytes.
    TooLarge(PathBuf, u64),
}

impl ShelfError {
    /// The Fluent key of its sentence; its only argument is `path`, see [`ShelfError::path`].
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing(_) => "finding-shelf-error-missing",
            Self::Unreadable(..) => "finding-shelf-error-unreadable",
            Self::NoLesson(_) => "finding-shelf-error-no-lesson",
            Self::NoPicture(_) => "finding-shelf-error-no-picture",
            Self::Outside(_) => "finding-shelf-error-outside",
            Self::TooLarge(..) => "finding-shelf-error-too-large",
        }
    }

    /// What cannot be had: a path, or the id of a picture.
    pub fn path(&self) -> String {
        match self {
            Self::Missing(path)
            | Self::Unreadable(path, _)
            | Self::NoLesson(path)
            | Self::Outside(path)
            | Self::TooLarge(path, _) => path.display().to_string(),
            Self::NoPicture(id) => id.clone(),
        }
    }

    /// The error of the system about a path.
    pub(super) fn of(path: PathBuf, cause: io::Error) -> Self {
        if cause.kind() == io::ErrorKind::NotFound {
            Self::Missing(path)
        } else {
            Self::Unreadable(path, cause)
        }
    }
}

impl fmt::Display for ShelfError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        match self {
            Self::Missing(_) => write!(out, "there is nothing here: {path}"),
            Self::Unreadable(_, cause) => write!(out, "cannot be read ({cause}): {path}"),
            Self::NoLesson(_) => write!(out, "no lesson in this folder: {path}"),
            Self::NoPicture(_) => write!(out, "the lesson has no such picture: {path}"),
            Self::Outside(_) => write!(out, "leads out of the lesson folder: {path}"),
            Self::TooLarge(_, most) => write!(out, "larger than {} KiB: {path}", most / 1024),
        }
    }
}

impl std::error::Error for ShelfError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, cause) => Some(cause),
            _ => None,
        }
    }
}
