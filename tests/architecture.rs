//! The map of `src` is true: who uses whom, what each room never does, how long files and functions are.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in order: each may use only those before it.
const ROOMS: [&str; 8] = [
    "text", "activity", "lesson", "session", "paper", "web", "view", "app",
];

/// What a room never names, with the files that may.
const NEVER: &[(&str, &[&str], &[&str])] = &[
    (
        "text",
        &["egui", "std::fs", "std::net", "SystemTime", "Instant"],
        &[],
    ),
    (
        "activity",
        &["egui", "std::fs", "std::net", "SystemTime", "Instant"],
        &[],
    ),
    ("lesson", &["egui", "std::net"], &[]),
    (
        "lesson",
        &["std::fs", "fs::read", "File::open"],
        &["shelf.rs", "pack.rs", "shelf/"],
    ),
    (
        "session",
        &[
            "egui",
            "std::fs",
            "std::net",
            "SystemTime",
            "Instant",
            "random_range",
            "rand::rng(",
        ],
        &[],
    ),
    (
        "paper",
        &["egui", "std::fs", "std::net", "SystemTime", "Instant"],
        &[],
    ),
    ("web", &["egui", "std::fs", "SystemTime", "rand::rng("], &[]),
    ("web", &["Instant"], &["web/server"]),
    (
        "web",
        &["std::net", "tokio", "axum", "hyper"],
        &["web/server", "web/addresses", "web/name"],
    ),
    (
        "view",
        &["std::fs", "std::net", "SystemTime", "Instant"],
        &[],
    ),
];

/// The longest file, in lines.
const LONGEST_FILE: usize = 500;

/// The only entries of the repository's top level.
const TOP_LEVEL: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-LESSONS",
    "LICENSE-MIT",
    "README.md",
    "assets",
    "benches",
    "docs",
    "fuzz",
    "lessons",
    "locales",
    "src",
    "target",
    "tests",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The code of a file without its comments, and without the tests at its end.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let body = text.split("#[cfg(test)]").next().unwrap_or_default();
    body.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Rooms that this code names: `crate::room`.
fn rooms_used(code: &str) -> Vec<&'static str> {
    ROOMS
        .into_iter()
        .filter(|room| {
            code.match_indices(&format!("crate::{room}"))
                .any(|(at, found)| {
                    !code
                        .get(at + found.len()..)
                        .unwrap_or_default()
                        .starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
                || code.contains(&format!("crate::{{{room}"))
        })
        .collect()
}

fn wrong_uses(room_index: usize, code: &str) -> Vec<&'static str> {
    rooms_used(code)
        .into_iter()
        .filter(|used| {
            ROOMS
                .iter()
                .position(|room| room == used)
                .is_some_and(|place| place > room_index)
        })
        .collect()
}

#[test]
fn a_room_uses_only_the_rooms_above_it() {
    let mut wrong = Vec::new();
    for (index, room) in ROOMS.into_iter().enumerate() {
        for file in rust_files(&root().join("src").join(room)) {
            for used in wrong_uses(index, &code(&file)) {
                wrong.push(format!("{}: {room} uses {used}", file.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_check_of_rooms_can_fail() {
    assert_eq!(wrong_uses(1, "use crate::view::look;"), ["view"]);
    assert_eq!(wrong_uses(1, "use crate::text::Texts;"), Vec::<&str>::new());
    assert_eq!(wrong_uses(0, "crate::activity_like()"), Vec::<&str>::new());
}

#[test]
fn a_room_never_does_what_it_must_not() {
    let mut wrong = Vec::new();
    for (room, words, allowed) in NEVER {
        for file in rust_files(&root().join("src").join(room)) {
            let name = file
                .strip_prefix(root())
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            if allowed.iter().any(|allowed| name.contains(allowed)) {
                continue;
            }
            let code = code(&file);
            wrong.extend(
                words
                    .iter()
                    .filter(|word| code.contains(*word))
                    .map(|word| format!("{name}: {word}")),
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn files_stay_readable() {
    let mut long = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for file in rust_files(&root().join(folder)) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            if lines > LONGEST_FILE {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn the_top_level_holds_nothing_else() {
    let mut strange: Vec<String> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !TOP_LEVEL.contains(&name.as_str()))
        .collect();
    strange.sort();
    assert_eq!(strange, Vec::<String>::new());
}

#[test]
fn every_todo_names_somebody() {
    let mut bare = Vec::new();
    for file in rust_files(&root().join("src")) {
        let text = fs::read_to_string(&file).unwrap();
        for (index, line) in text.lines().enumerate() {
            if line.contains(concat!("TO", "DO")) && !line.contains(concat!("TO", "DO(")) {
                bare.push(format!("{}:{}", file.display(), index + 1));
            }
        }
    }
    assert_eq!(bare, Vec::<String>::new());
}
