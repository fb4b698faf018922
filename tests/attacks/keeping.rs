//! What must never stand on a disk or in a log: who a pupil is, where from, and when.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::host::Host;
use super::pupil::Pupil;

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                rust_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|found| found == "rs"))
        .collect()
}

#[test]
fn the_server_writes_to_no_disk_and_to_no_log() {
    let files = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web"));
    assert!(files.len() > 10);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for word in [
            "std::fs",
            "File::create",
            "OpenOptions",
            "print!(",
            "println!",
            "eprintln!",
            "dbg!(",
            "log::",
            "tracing::",
            "SystemTime",
        ] {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
}

#[test]
fn what_is_kept_of_a_class_is_tokens_and_answers() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    pupil.answers(&json!(["1"]));
    let journal = host.with(|hour| hour.journal.join("\n"));
    let token = pupil.token.trim_start_matches('0');
    assert!(journal.contains(token), "{journal}");
    let you = &pupil.state["you"];
    for hidden in [
        "127.0.0.1",
        &pupil.words,
        you["animal"].as_str().unwrap(),
        you["name"].as_str().unwrap(),
        "2026",
        "lang",
    ] {
        assert!(!journal.contains(hidden), "{hidden} in {journal}");
    }
}
