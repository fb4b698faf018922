//! Every lesson of the kit is whole, and every one is inside the program.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use marelle::lesson::{Opened, Shelf, lesson_folders, shipped_ids};
use marelle::text::{Lang, Texts};

/// The day the shipped lessons were last checked by a person; a test must not turn red by itself.
const TODAY: Date = date(2026, 11, 23);

fn lessons() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")
}

#[test]
fn every_lesson_checks_clean() {
    let texts = Texts::new(Lang::EN);
    let mut told = Vec::new();
    let folders = lesson_folders(&lessons()).unwrap();
    assert!(!folders.is_empty());
    for folder in folders {
        let opened = Opened::folder(&folder, TODAY);
        told.extend(opened.findings.iter().map(|finding| {
            let sentence = finding.sentence(&texts);
            let (file, line, column) = (&finding.file, finding.line, finding.column);
            let id = &opened.id;
            format!(
                "lessons/{id}/{file}:{line}:{column}: {} {sentence}",
                finding.rule
            )
        }));
    }
    assert!(
        told.is_empty(),
        "\n{}\n{} findings",
        told.join("\n"),
        told.len()
    );
}

#[test]
fn every_lesson_is_inside_the_program() {
    let on_disk: BTreeSet<String> = fs::read_dir(lessons())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| lessons().join(name).is_dir())
        .collect();
    let inside: BTreeSet<String> = shipped_ids().into_iter().map(str::to_owned).collect();
    assert_eq!(
        inside, on_disk,
        "touch src/lesson/shelf/shipped.rs to take new lessons in"
    );
}

#[test]
fn a_lesson_inside_the_program_is_the_one_on_disk() {
    let shelf = Shelf::new(Vec::new(), None, TODAY);
    assert!(!shelf.cards().is_empty());
    for card in shelf.cards() {
        let inside = shelf.open(&card.id).unwrap();
        let on_disk = Opened::folder(&lessons().join(&card.id), TODAY);
        assert_eq!(
            inside.lesson, on_disk.lesson,
            "touch src/lesson/shelf/shipped.rs"
        );
        for medium in &inside.lesson.media {
            assert_eq!(inside.picture(&medium.id), on_disk.picture(&medium.id));
        }
    }
}
