//! `marelle check`: everything an author should know, for people or for programs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::lesson::{Finding, Opened, ShelfError, help_problems, lessons_at, open_folder};
use crate::text::{Args, Texts};

use super::clock;
use super::outcome::Outcome;

/// The version of the JSON shape (`docs/lesson-format.md`).
const JSON_VERSION: u32 = 1;

/// The findings of one folder, as JSON.
#[derive(Serialize)]
struct Checked<'a> {
    /// The lesson's folder.
    folder: String,
    /// Its findings, each with its sentence.
    findings: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    sentence: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    marelle_check: u32,
    errors: usize,
    warnings: usize,
    lessons: Vec<Checked<'a>>,
    /// Paths that could not be read.
    unread: Vec<String>,
}

/// Lessons that were checked, and paths that could not be.
struct Read {
    lessons: Vec<(PathBuf, Vec<Finding>)>,
    unread: Vec<ShelfError>,
}

/// Checks all lessons at the paths, and the help lines of the program.
pub(super) fn check(
    texts: &Texts,
    paths: &[PathBuf],
    (is_json, is_strict): (bool, bool),
) -> Outcome {
    let read = read(paths);
    let findings = || read.lessons.iter().flat_map(|(_, findings)| findings);
    let errors = findings().filter(|finding| finding.is_error()).count();
    let warnings = findings().count() - errors;
    let code = match (read.unread.is_empty(), errors, warnings) {
        (false, _, _) => 2,
        (true, 0, 0) => 0,
        (true, 0, _) if !is_strict => 0,
        (true, _, _) => 1,
    };
    let out = if is_json {
        json(texts, &read, (errors, warnings))
    } else {
        text(texts, &read, (errors, warnings))
    };
    let errors = read
        .unread
        .iter()
        .map(|error| unread_line(texts, error))
        .collect::<String>();
    Outcome { out, errors, code }
}

fn read(paths: &[PathBuf]) -> Read {
    let today = clock::today();
    let mut read = Read {
        lessons: Vec::new(),
        unread: Vec::new(),
    };
    for path in paths {
        match lessons_at(path) {
            Ok(folders) => {
                for folder in folders {
                    match open_folder(&folder, today) {
                        Ok(Opened { findings, .. }) => read.lessons.push((folder, findings)),
                        Err(error) => read.unread.push(error),
                    }
                }
            }
            Err(error) => read.unread.push(error),
        }
    }
    let stale = help_problems(today);
    if !stale.is_empty() {
        read.lessons.push((PathBuf::from("assets/help"), stale));
    }
    read
}

fn text(texts: &Texts, read: &Read, (errors, warnings): (usize, usize)) -> String {
    let mut out = String::new();
    for (folder, findings) in &read.lessons {
        for finding in findings {
            put(&mut out, &line(texts, folder, finding));
        }
    }
    let args =
        crate::args!("lessons" => read.lessons.len(), "errors" => errors, "warnings" => warnings);
    put(&mut out, &texts.tr_args("app-check-end", &args));
    out
}

/// `folder/file:line:column: error: sentence (suggestion)`, so that editors jump to the place.
fn line(texts: &Texts, folder: &Path, finding: &Finding) -> String {
    let place = format!(
        "{}:{}:{}",
        folder.join(&finding.file).display(),
        finding.line,
        finding.column
    );
    let kind = texts.tr(if finding.is_error() {
        "app-check-error"
    } else {
        "app-check-warning"
    });
    let sentence = finding.sentence(texts);
    match &finding.suggestion {
        Some(words) => {
            let hint = texts.tr_args(
                "app-check-suggestion",
                &Args::new().with("words", words.as_str()),
            );
            format!("{place}: {kind}: {sentence} {hint}")
        }
        None => format!("{place}: {kind}: {sentence}"),
    }
}

fn json(texts: &Texts, read: &Read, (errors, warnings): (usize, usize)) -> String {
    let lessons = read
        .lessons
        .iter()
        .map(|(folder, findings)| Checked {
            folder: folder.display().to_string(),
            findings: findings
                .iter()
                .map(|finding| Told {
                    finding,
                    sentence: finding.sentence(texts),
                })
                .collect(),
        })
        .collect();
    let unread = read.unread.iter().map(ShelfError::path).collect();
    let answer = Answer {
        marelle_check: JSON_VERSION,
        errors,
        warnings,
        lessons,
        unread,
    };
    let mut out = serde_json::to_string_pretty(&answer).unwrap_or_default();
    out.push('\n');
    out
}

/// The path first, then what is wrong with it.
pub(super) fn unread_line(texts: &Texts, error: &ShelfError) -> String {
    let path = error.path();
    let sentence = texts.tr_args(error.key(), &crate::args!("path" => path.clone()));
    format!("{path}: {sentence}\n")
}

fn put(out: &mut String, words: &str) {
    // Writing to a String cannot fail.
    writeln!(out, "{words}").unwrap_or_default();
}
