//! A lesson taken from the shelf.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::card::{Card, Origin};
use super::error::ShelfError;
use super::folder;
use crate::activity::Id;
use crate::lesson::check::{Checked, check};
use crate::lesson::files::{Files, PictureFile, PictureKind};
use crate::lesson::finding::Finding;
use crate::lesson::model::{FILE, Lesson};
use crate::lesson::shipped::Shipped;
use crate::text::LessonTexts;

/// A lesson taken from the shelf.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Names the lesson: the name of its folder.
    pub id: Id,
    /// The lesson as far as it could be read.
    pub lesson: Arc<Lesson>,
    /// Its words.
    pub texts: Arc<LessonTexts>,
    /// Everything its author should know, in the order of the files.
    pub findings: Vec<Finding>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Opens a lesson folder, as the command line does.
///
/// # Errors
/// When the folder cannot be read, or is no lesson; whatever is wrong inside is among the findings.
pub fn open_folder(path: &Path, today: Date) -> Result<Opened, ShelfError> {
    let files = folder::read_folder(path)?;
    let origin = Origin::Folder(path.to_owned());
    Ok(Opened::of(origin, &files, today))
}

/// Opens a lesson that ships inside the program.
pub(super) fn open_shipped(shipped: &Shipped, today: Date) -> Opened {
    let mut files = Files {
        name: shipped.id.to_owned(),
        ..Files::default()
    };
    for (path, bytes) in shipped.files {
        if *path == FILE {
            files.structure = Some(bytes.to_vec());
        } else if let Some(language) = path.strip_suffix(".ftl") {
            files.texts.insert(language.to_owned(), bytes.to_vec());
        } else {
            let picture = PictureFile {
                bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
                kind: PictureKind::of(bytes),
            };
            files.pictures.insert((*path).to_owned(), picture);
        }
    }
    Opened::of(Origin::Shipped, &files, today)
}

impl Opened {
    fn of(origin: Origin, files: &Files, today: Date) -> Self {
        let Checked {
            lesson,
            texts,
            findings,
        } = check(files, today);
        Self {
            id: files.name.clone(),
            lesson: Arc::new(lesson),
            texts: Arc::new(texts),
            findings,
            origin,
        }
    }

    /// Whether nothing has to be mended before the lesson can be used.
    pub fn is_usable(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }

    /// The bytes of a picture, by the id it has in the lesson; at most 8 MiB, and never from outside of the folder.
    ///
    /// # Errors
    /// When the lesson has no such picture, or its file cannot be had.
    pub fn picture(&self, id: &str) -> Result<Vec<u8>, ShelfError> {
        let no_picture = || ShelfError::NoPicture(id.to_owned());
        let medium = self.lesson.medium(id).ok_or_else(no_picture)?;
        match &self.origin {
            Origin::Folder(folder) => folder::read_picture(folder, &medium.file),
            Origin::Shipped => {
                let shipped = Shipped::of(&self.id).and_then(|lesson| lesson.file(&medium.file));
                shipped.map(<[u8]>::to_vec).ok_or_else(no_picture)
            }
        }
    }

    /// Its card on the shelf.
    pub(super) fn card(&self, id: &str) -> Card {
        Card::of(id, self)
    }
}
