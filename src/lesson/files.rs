//! A lesson folder in memory: what reading and checking work on.

use std::collections::BTreeMap;

use super::finding::Finding;

/// The most bytes a picture may have.
pub const MAX_PICTURE_BYTES: u64 = 8 * 1024 * 1024;

/// The files of one lesson folder.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The name of the folder.
    pub name: String,
    /// The bytes of `lesson.ron`; `None` when there is no such file.
    pub structure: Option<Vec<u8>>,
    /// The bytes of `<language>.ftl`, by language.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// The pictures in `media/`, by their path within the folder, such as `media/cour.png`.
    pub pictures: BTreeMap<String, PictureFile>,
    /// What went wrong while the folder was read.
    pub findings: Vec<Finding>,
}

/// What is known of a picture without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Its size.
    pub bytes: u64,
    /// What its first bytes say it is; `None` for what lessons may not hold.
    pub kind: Option<PictureKind>,
}

/// The kinds of picture a lesson may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
}

impl PictureKind {
    /// The kind that a file's first bytes announce; 12 bytes are enough.
    pub fn of(start: &[u8]) -> Option<Self> {
        if start.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if start.starts_with(&[0xFF, 0xD8, 0xFF]) {
            Some(Self::Jpeg)
        } else if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }

    /// Whether a file name ends as files of this kind do.
    pub fn fits(self, file: &str) -> bool {
        let extension = file.rsplit('.').next().unwrap_or_default();
        let extension = extension.to_ascii_lowercase();
        match self {
            Self::Png => extension == "png",
            Self::Jpeg => matches!(extension.as_str(), "jpg" | "jpeg"),
            Self::Webp => extension == "webp",
        }
    }
}
