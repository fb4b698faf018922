//! Whole hours from files: `tests/replays/<name>/` holds the commands of a class and what must come of them.
//!
//! `about.txt` says in a few words what the hour shows; its line `lesson: lessons/<id>` names the lesson, unless the
//! folder holds one of its own in `lesson/`. `UPDATE_EXPECTED=1 cargo test --test replays` writes `expected.txt` anew:
//! read the difference, and commit it with the change.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use marelle::lesson::{Lesson, open_folder};
use marelle::session::{
    Header, Replay, Session, Setup, Stamped, Step, header_line, read_journal, read_replay,
    replay_text, run_replay, stamped_line,
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("tests/replays"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn lesson(folder: &Path) -> Arc<Lesson> {
    let about = fs::read_to_string(folder.join("about.txt")).unwrap();
    let named = about.lines().find_map(|line| line.strip_prefix("lesson: "));
    let place = named.map_or_else(|| folder.join("lesson"), |path| root().join(path.trim()));
    let opened = open_folder(&place, "2026-11-24".parse().unwrap()).unwrap();
    // The lessons of the small cases have no words; what matters here must have been read.
    assert!(!opened.lesson.activities.is_empty(), "{}", place.display());
    opened.lesson
}

fn commands(folder: &Path) -> Replay {
    let path = folder.join("commands.ron");
    let text = fs::read_to_string(&path).unwrap();
    read_replay(&text).unwrap_or_else(|error| panic!("{}:{error}", path.display()))
}

#[test]
fn every_hour_goes_as_written() {
    let is_update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for folder in folders() {
        let (steps, summary) = run_replay(lesson(&folder), &commands(&folder));
        let text = replay_text(&steps, &summary);
        let path = folder.join("expected.txt");
        if is_update {
            fs::write(&path, &text).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if let Some(place) = first_difference(&expected, &text) {
            wrong.push(format!("{}:{place}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(folders().len() >= 3, "there are hours to run");
}

/// The first line that differs, and both of its versions.
fn first_difference(expected: &str, text: &str) -> Option<String> {
    if expected == text {
        return None;
    }
    // A checkout may have changed the line ends.
    let (mut expected, mut found) = (expected.lines(), text.lines());
    (1..).find_map(|number| match (expected.next(), found.next()) {
        (None, None) => Some(None),
        (was, is) if was != is => Some(Some(format!(
            "{number}\n  expected {}\n  found    {}",
            was.unwrap_or("the end"),
            is.unwrap_or("the end")
        ))),
        _ => None,
    })?
}

/// The journal of a replay: its accepted commands.
fn journal(steps: &[Step], setup: Setup) -> (String, Vec<Stamped>) {
    let accepted: Vec<Stamped> = steps
        .iter()
        .filter(|step| step.outcome.is_ok())
        .map(|step| Stamped::new(Duration::from_millis(step.at_ms), step.command.clone()))
        .collect();
    let lines: String = accepted.iter().map(stamped_line).collect();
    let header = header_line(&Header::new("essai", 1, setup));
    (header + &lines, accepted)
}

#[test]
fn every_hour_goes_on_after_a_cut_anywhere() {
    for folder in folders() {
        let (lesson, replay) = (lesson(&folder), commands(&folder));
        let setup = Setup {
            hands: replay.class,
            seed: replay.seed,
            cut: replay.cut,
        };
        let (steps, summary) = run_replay(Arc::clone(&lesson), &replay);
        let (text, accepted) = journal(&steps, setup);
        for cut in (0..=text.len()).step_by(97).chain([text.len()]) {
            let Ok(read) = read_journal(text.get(..cut).unwrap()) else {
                continue;
            };
            let mut session = Session::new(Arc::clone(&lesson), read.header.setup);
            assert!(accepted.starts_with(&read.commands));
            // What was written before the cut, and then the class does the rest again.
            let rest = accepted.iter().skip(read.commands.len());
            for stamped in read.commands.iter().chain(rest) {
                session.handle(stamped.at(), &stamped.command).unwrap();
            }
            let end = steps.last().map(|step| Duration::from_millis(step.at_ms));
            assert_eq!(
                session.summary(end.unwrap_or_default()),
                summary,
                "{}",
                folder.display()
            );
        }
    }
}

/// What the program says: (exit code, standard output, standard error).
fn program(arguments: &[&str]) -> (Option<i32>, String, String) {
    let answer = std::process::Command::new(env!("CARGO_BIN_EXE_marelle"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap();
    let words = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        answer.status.code(),
        words(answer.stdout),
        words(answer.stderr),
    )
}

const LESSON: &str = "lessons/qui-peut";
const COMMANDS: &str = "tests/replays/qui-peut/commands.ron";

#[test]
fn the_command_line_says_the_same() {
    let expected = fs::read_to_string(root().join("tests/replays/qui-peut/expected.txt")).unwrap();
    let (code, out, errors) = program(&["replay", LESSON, COMMANDS]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert_eq!(first_difference(&expected, &out), None);
}

#[test]
fn json_lines_have_the_shape_that_is_written_down() {
    let (code, out, _) = program(&["replay", LESSON, COMMANDS, "--format", "json"]);
    assert_eq!(code, Some(0));
    let lines: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let steps = commands(&root().join("tests/replays/qui-peut")).steps.len();
    assert_eq!(lines.len(), steps + 2);
    assert_eq!(
        lines.first().unwrap().to_string(),
        r#"{"marelle_replay":1}"#
    );
    let kept = lines.last().unwrap().pointer("/summary/kept").unwrap();
    assert_eq!(kept.to_string(), r#"["phrase","apprendre"]"#);
    for step in lines.get(1..=steps).unwrap() {
        let outcome = step.get("outcome").unwrap();
        let is_told = outcome.get("Ok").is_some_and(serde_json::Value::is_array)
            || outcome.get("Err").is_some_and(serde_json::Value::is_string);
        assert!(
            is_told && step.get("at_ms").is_some_and(serde_json::Value::is_u64),
            "{step}"
        );
    }
}

#[test]
fn a_broken_file_is_named_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hour.ron");
    fs::write(&file, "(class: 24, seed: 1,\nsteps: [(0, Beginn)])").unwrap();
    let path = file.to_str().unwrap();
    let (code, out, errors) = program(&["replay", LESSON, path]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(errors.starts_with(&format!("{path}:2:13: ")), "{errors}");
    let (code, _, errors) = program(&["replay", LESSON, "nowhere.ron"]);
    assert!(
        code == Some(2) && errors.contains("nowhere.ron"),
        "{errors}"
    );
}
