//! Every lesson of the kit is whole, and every one is inside the program.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use marelle::activity::{Activity, DRAWINGS};
use marelle::lesson::{Files, Shelf, ShelfPlaces, check, lessons_at, open_folder};
use marelle::text::{Lang, Texts};

/// The day the shipped lessons were last checked by a person; a test must not turn red by itself.
const TODAY: Date = date(2026, 11, 23);

fn lessons() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")
}

fn shipped() -> Shelf {
    Shelf::open(ShelfPlaces::default(), TODAY)
}

#[test]
fn every_lesson_checks_clean() {
    let texts = Texts::new(Lang::EN);
    let mut told = Vec::new();
    let folders = lessons_at(&lessons()).unwrap();
    assert!(!folders.is_empty());
    for folder in folders {
        let opened = open_folder(&folder, TODAY).unwrap();
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
    let shelf = shipped();
    let inside: BTreeSet<String> = shelf.cards().iter().map(|card| card.id.clone()).collect();
    assert_eq!(inside, on_disk, "add the lesson to src/lesson/shipped.rs");
}

#[test]
fn a_lesson_inside_the_program_is_the_one_on_disk() {
    let shelf = shipped();
    assert!(!shelf.cards().is_empty());
    for card in shelf.cards() {
        let inside = shelf.lesson(&card.id).unwrap();
        let on_disk = open_folder(&lessons().join(&card.id), TODAY).unwrap();
        assert_eq!(inside.lesson, on_disk.lesson);
        for medium in &inside.lesson.media {
            let inside = inside.picture(&medium.id).unwrap();
            assert_eq!(inside, on_disk.picture(&medium.id).unwrap());
        }
    }
}

/// The text of the first block of this language in the format page.
fn block(page: &str, language: &str) -> Vec<u8> {
    let (_, rest) = page.split_once(&format!("```{language}\n")).unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    block.as_bytes().to_vec()
}

#[test]
fn the_example_of_the_format_page_checks_clean() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/lesson-format.md");
    let page = fs::read_to_string(page).unwrap();
    let files = Files {
        name: "exemple".to_owned(),
        structure: Some(block(&page, "ron")),
        texts: BTreeMap::from([("fr".to_owned(), block(&page, "fluent"))]),
        ..Files::default()
    };
    let checked = check(&files, TODAY);
    assert_eq!(checked.findings, []);
    assert_eq!(checked.lesson.activities.len(), 6);
}

#[test]
fn the_format_page_names_every_type_field_and_drawing() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/lesson-format.md");
    let page = fs::read_to_string(page).unwrap();
    let fields = Activity::KINDS
        .iter()
        .flat_map(|kind| Activity::field_names(kind).unwrap());
    let named = Activity::KINDS.iter().copied().chain(fields);
    for name in named.chain(DRAWINGS.iter().copied()) {
        assert!(page.contains(name), "docs/lesson-format.md lacks {name}");
    }
}
