//! The lessons that ship inside the program.
//!
//! To add one, put its folder into `lessons/` and its line here; a test names what is missing.

/// One lesson and its files.
#[derive(Debug)]
pub(super) struct Shipped {
    /// Its id, the name of its folder.
    pub(super) id: &'static str,
    /// Paths within the folder, and what stands in the files.
    pub(super) files: &'static [(&'static str, &'static [u8])],
}

impl Shipped {
    /// The shipped lesson of this id.
    pub(super) fn of(id: &str) -> Option<&'static Self> {
        SHIPPED.iter().find(|shipped| shipped.id == id)
    }

    /// What stands in one of its files.
    pub(super) fn file(&self, path: &str) -> Option<&'static [u8]> {
        let mut files = self.files.iter();
        let (_, bytes) = files.find(|(name, _)| *name == path)?;
        Some(bytes)
    }
}

macro_rules! shipped {
    ($($id:literal: $($file:literal),+;)+) => {
        &[$(Shipped {
            id: $id,
            files: &[$((
                $file,
                include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons/", $id, "/", $file)).as_slice(),
            )),+],
        }),+]
    };
}

/// Every shipped lesson, in the order of the alphabet.
pub(super) const SHIPPED: &[Shipped] = shipped! {
    "barometre-de-la-classe": "lesson.ron", "fr.ftl", "en.ftl";
    "barometre-de-la-classe-plus-tard": "lesson.ron", "fr.ftl", "en.ftl";
    "debat-mouvant": "lesson.ron", "fr.ftl", "en.ftl";
    "des-droits-pas-a-pas": "lesson.ron", "fr.ftl", "en.ftl", "media/frise.png";
    "frise-des-droits": "lesson.ron", "fr.ftl", "en.ftl";
    "histoire-en-miroir": "lesson.ron", "fr.ftl", "en.ftl";
    "marelle-de-la-classe": "lesson.ron", "fr.ftl", "en.ftl";
    "memo-des-pionnieres": "lesson.ron", "fr.ftl", "en.ftl";
    "metiers-sans-etiquette": "lesson.ron", "fr.ftl", "en.ftl";
    "notre-cour": "lesson.ron", "fr.ftl", "en.ftl";
    "on-compte": "lesson.ron", "fr.ftl", "en.ftl";
    "pages-de-catalogue": "lesson.ron", "fr.ftl", "en.ftl", "media/affiche.png", "media/catalogue.png";
    "premier-mot": "lesson.ron", "fr.ftl", "en.ftl";
    "que-dire-que-faire": "lesson.ron", "fr.ftl", "en.ftl";
    "qui-peut": "lesson.ron", "fr.ftl", "en.ftl";
    "qui-suis-je": "lesson.ron", "fr.ftl", "en.ftl";
    "ressemblances": "lesson.ron", "fr.ftl", "en.ftl";
    "un-mot-deux-formes": "lesson.ron", "fr.ftl", "en.ftl";
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    fn files_in(folder: &Path, before: &str, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{before}{name}");
            if entry.path().is_dir() {
                files_in(&entry.path(), &format!("{path}/"), found);
            } else {
                found.insert(path);
            }
        }
    }

    #[test]
    fn every_file_of_every_lesson_ships() {
        let mut on_disk = BTreeSet::new();
        let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
        files_in(&lessons, "", &mut on_disk);
        let shipped: BTreeSet<String> = SHIPPED
            .iter()
            .flat_map(|lesson| {
                let files = lesson.files.iter();
                files.map(|(file, _)| format!("{}/{file}", lesson.id))
            })
            .collect();
        assert_eq!(on_disk, shipped, "add the file to the table in shipped.rs");
    }

    #[test]
    fn finds_a_lesson_and_its_files() {
        let lesson = Shipped::of("des-droits-pas-a-pas").unwrap();
        assert!(
            lesson
                .file("media/frise.png")
                .unwrap()
                .starts_with(b"\x89PNG")
        );
        assert_eq!(lesson.file("media/rien.png"), None);
        assert!(Shipped::of("rien").is_none());
    }
}
