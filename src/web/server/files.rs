//! The files of the page, carried inside the program and made ready once.

use std::collections::BTreeMap;
use std::io::Write as _;

use axum::body::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::text::Lang;

/// One file as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Bytes,
    /// The same, packed with gzip for browsers that unpack it.
    pub packed: Bytes,
}

impl File {
    /// A file of this path; its type is told by its ending.
    pub fn new(path: &str, bytes: impl Into<Bytes>) -> Self {
        let kind = match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html") => "text/html; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("json") => "application/json",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("ico") => "image/x-icon",
            _ => "application/octet-stream",
        };
        let bytes = bytes.into();
        let packed = packed(&bytes);
        Self {
            kind,
            bytes,
            packed,
        }
    }
}

/// Packed as small as it gets: it is done once, when the room opens.
fn packed(bytes: &[u8]) -> Bytes {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail; an empty file is never sent.
    let written = packer.write_all(bytes).and_then(|()| packer.finish());
    written.unwrap_or_default().into()
}

/// The page of the pupils in each language, with all that belongs to it.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    pages: Vec<(Lang, File)>,
    files: BTreeMap<String, File>,
}

impl Pages {
    /// The page in each language, the usual one first, and the other files by their paths (`/page.css`).
    pub fn new(
        pages: impl IntoIterator<Item = (Lang, File)>,
        files: impl IntoIterator<Item = (String, File)>,
    ) -> Self {
        Self {
            pages: pages.into_iter().collect(),
            files: files.into_iter().collect(),
        }
    }

    /// The page in the wished language, else in the first that the browser speaks (`Accept-Language`).
    pub(super) fn page(&self, wished: Option<&str>, spoken: &str) -> Option<File> {
        let usual = self.pages.first();
        let found = wished
            .into_iter()
            .chain(in_order(spoken))
            .find_map(|code| self.of(code));
        found.or(usual).map(|(_, file)| file.clone())
    }

    /// The file of this path.
    pub(super) fn file(&self, path: &str) -> Option<File> {
        self.files.get(path).cloned()
    }

    fn of(&self, code: &str) -> Option<&(Lang, File)> {
        let wanted = Lang::from_code(code)?;
        self.pages.iter().find(|(lang, _)| *lang == wanted)
    }
}

/// The languages of an `Accept-Language` header, the dearest first.
fn in_order(spoken: &str) -> Vec<&str> {
    let weigh = |part: &str| {
        let weight = part.split(';').nth(1)?.trim().strip_prefix("q=")?;
        weight.trim().parse::<f32>().ok()
    };
    let mut languages: Vec<(f32, &str)> = spoken
        .split(',')
        .filter_map(|part| {
            let code = part.split(';').next()?.trim();
            Some((weigh(part).unwrap_or(1.0), code))
        })
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
    languages.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    languages.into_iter().map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wished: Option<&str>, spoken: &str, expected: &str) {
        let page = |lang: Lang| (lang, File::new("page.html", lang.code()));
        let pages = Pages::new([Lang::FR, Lang::EN].map(page), []);
        let found = pages.page(wished, spoken).unwrap();
        assert_eq!(found.bytes, expected);
    }

    #[test]
    fn the_page_comes_in_the_language_of_the_pupil() {
        check(None, "", "fr");
        check(None, "en-GB,en;q=0.9,fr;q=0.8", "en");
        check(None, "de, fr;q=0.3, en;q=0.7", "en");
        check(None, "en;q=0, de", "fr");
        check(None, "*;q=nan,,;;;q=", "fr");
        check(Some("fr"), "en", "fr");
        check(Some("xx"), "en", "en");
        check(Some("qps"), "", "fr");
        assert_eq!(Pages::default().page(None, "fr"), None);
    }

    #[test]
    fn a_type_is_told_by_the_ending() {
        assert_eq!(File::new("/icons/a.svg", "").kind, "image/svg+xml");
        assert_eq!(File::new("/words/fr.json", "").kind, "application/json");
        assert_eq!(File::new("/strange", "").kind, "application/octet-stream");
    }
}
