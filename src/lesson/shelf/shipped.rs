//! The lessons inside the program: the folders of `lessons/`, taken in when the program is built.

use include_dir::{Dir, include_dir};

use super::folder::MEDIA;
use crate::lesson::files::{Files, PictureFile, PictureKind};
use crate::lesson::model::FILE;

static LESSONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lessons");

/// The names of the shipped lessons, in order.
pub fn shipped_ids() -> Vec<&'static str> {
    let with_structure = LESSONS
        .dirs()
        .filter(|folder| folder.get_file(folder.path().join(FILE)).is_some());
    let mut ids: Vec<&str> = with_structure
        .filter_map(|folder| folder.path().to_str())
        .collect();
    ids.sort_unstable();
    ids
}

/// The files of a shipped lesson.
pub(super) fn read_shipped(id: &str) -> Option<Files> {
    let folder = LESSONS.get_dir(id)?;
    let mut files = Files {
        name: id.to_owned(),
        ..Files::default()
    };
    for file in folder.files() {
        let name = file.path().file_name()?.to_str()?;
        let bytes = file.contents();
        if name == FILE {
            files.structure = Some(bytes.to_vec());
        } else if let Some(lang) = name.strip_suffix(".ftl") {
            files.texts.insert(lang.to_owned(), bytes.to_vec());
        }
    }
    let media = folder.get_dir(folder.path().join(MEDIA));
    for file in media.into_iter().flat_map(Dir::files) {
        let name = file.path().file_name()?.to_str()?;
        let bytes = file.contents();
        let picture = PictureFile {
            bytes: bytes.len() as u64,
            kind: PictureKind::of(bytes),
        };
        files.pictures.insert(format!("{MEDIA}/{name}"), picture);
    }
    Some(files)
}

/// The bytes of a picture of a shipped lesson.
pub(super) fn shipped_picture(id: &str, file: &str) -> Option<&'static [u8]> {
    let file = LESSONS.get_file(format!("{id}/{file}"))?;
    Some(file.contents())
}
