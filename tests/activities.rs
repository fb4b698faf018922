//! The table of the 59 activities says what is true.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use marelle::activity::Activity;

struct Row {
    id: String,
    cells: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn rows() -> Vec<Row> {
    let table = fs::read_to_string(root().join("docs/activities.md")).unwrap();
    let lines = table.lines().filter(|line| line.starts_with("| A"));
    lines
        .map(|line| {
            let cells: Vec<String> = line
                .trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().to_owned())
                .collect();
            let id = cells.first().cloned().unwrap();
            Row { id, cells }
        })
        .collect()
}

/// The words between backquotes of a cell.
fn names(cell: &str) -> Vec<String> {
    let odd = cell.split('`').skip(1).step_by(2);
    odd.map(str::to_owned).collect()
}

/// The types that stand in a lesson of the kit.
fn kinds_of(lesson: &str) -> BTreeSet<String> {
    let path = root().join("lessons").join(lesson).join("lesson.ron");
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("no lesson {lesson}"));
    let kinds = Activity::KINDS.iter();
    kinds
        .filter(|kind| {
            text.lines()
                .any(|line| line.trim_start().starts_with(&format!("{kind}(")))
        })
        .map(|kind| (*kind).to_owned())
        .collect()
}

#[test]
fn every_activity_of_the_catalogue_can_be_run() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!((rows.len(), ids.len()), (59, 59), "59 rows, each once");
    for row in &rows {
        assert_eq!(row.cells.len(), 5, "{}", row.id);
        let is_full = row.cells.iter().all(|cell| !cell.is_empty());
        assert!(is_full, "{}: a cell is empty", row.id);
        let kinds = names(&row.cells[2]);
        let lessons = names(&row.cells[4]);
        assert!(!kinds.is_empty() && !lessons.is_empty(), "{}", row.id);
        let shown: BTreeSet<String> = lessons.iter().flat_map(|lesson| kinds_of(lesson)).collect();
        for kind in kinds {
            assert!(
                Activity::KINDS.contains(&kind.as_str()),
                "{}: no type {kind}",
                row.id
            );
            assert!(
                shown.contains(&kind),
                "{}: no lesson of its row has a {kind}",
                row.id
            );
        }
    }
}

#[test]
fn every_type_is_shown_by_a_lesson_of_the_kit() {
    let lessons = fs::read_dir(root().join("lessons")).unwrap();
    let shown: BTreeSet<String> = lessons
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .flat_map(|lesson| kinds_of(&lesson))
        .collect();
    let missing: Vec<&&str> = Activity::KINDS
        .iter()
        .filter(|kind| !shown.contains(**kind))
        .collect();
    assert_eq!(missing, Vec::<&&str>::new());
}
