//! Broken lessons: what the check says of each stands in `expected.txt` beside it.
//!
//! To add one, add its folder to `tests/lessons-broken` and run `UPDATE_EXPECTED=1 cargo test --test broken`;
//! read what was written before you keep it.

#![cfg(test)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use marelle::activity::Severity;
use marelle::lesson::open_folder;
use marelle::text::{Lang, Texts};

const TODAY: Date = date(2026, 11, 23);

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lessons-broken");
    let entries = fs::read_dir(root).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// One finding a line, in English, with its suggestion below.
fn told(folder: &Path) -> String {
    let texts = Texts::new(Lang::EN);
    let mut told = String::new();
    for finding in open_folder(folder, TODAY).unwrap().findings {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let (file, line, column) = (&finding.file, finding.line, finding.column);
        let (rule, sentence) = (finding.rule, finding.sentence(&texts));
        writeln!(told, "{file}:{line}:{column}: {level} {rule}: {sentence}").unwrap();
        if let Some(suggestion) = &finding.suggestion {
            writeln!(told, "    {suggestion}").unwrap();
        }
    }
    told
}

#[test]
fn every_fault_of_a_broken_lesson_is_told_with_its_place() {
    let is_updating = std::env::var_os("UPDATE_EXPECTED").is_some();
    let folders = folders();
    assert!(folders.len() >= 12);
    let mut wrong = String::new();
    for folder in folders {
        let expected = folder.join("expected.txt");
        let found = told(&folder);
        assert!(!found.is_empty(), "{} is not broken", folder.display());
        if is_updating {
            fs::write(&expected, &found).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        if found != wanted {
            writeln!(wrong, "{}\n{found}", expected.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
