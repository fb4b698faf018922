//! Nothing that stands in a lesson folder stops the check: no panic, no overflow, no input over a second.
//!
//! `MARELLE_MUTATION_SECS` says for how long good lessons are damaged at random; 5 seconds where it is not set.

#![cfg(test)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test of how long things take reads the clock, and its length comes from outside"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use marelle::lesson::{FILE, Files, MAX_FINDINGS, check, lessons_at, read_folder, skeleton};
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

const TODAY: Date = date(2026, 11, 23);
/// The longest time one input may take.
const LIMIT: Duration = Duration::from_secs(1);
const SEED: u64 = 20_261_123;

/// Pieces that lessons and their mishaps are made of.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "“",
    "”",
    "«",
    ",",
    ":",
    "=",
    "/*",
    "*/",
    "//",
    "\n",
    "\r\n",
    "\\",
    "\0",
    "#",
    "-",
    ".",
    "_",
    "·",
    "é",
    "\u{FEFF}",
    "r#\"",
    "b\"",
    "Some(",
    "None",
    "true",
    "-1",
    "99999999999999999999",
    "1e9",
    "Slide(",
    "Poll(id: \"",
    "Choice",
    "Sort(bins: [",
    "items: [(id: ",
    "options: [\"",
    "sources: [",
    "format: 2,",
    "{ $n }",
    "{ $hero ->",
    "[one]",
    "*[other]",
    "-terme =",
    "{ deviner_title }",
    ".attribut =",
    "\\u202F",
    "\\U00",
    "deviner_title = ",
    "    ",
    "28 %",
    "il y a 30 ans",
    "étudiant·e·s",
    "NUMBER($n)",
    "#![enable(x)]",
];

#[track_caller]
fn survives(files: &Files, what: &str) {
    let start = Instant::now();
    let checked = check(files, TODAY);
    let taken = start.elapsed();
    assert!(checked.findings.len() <= MAX_FINDINGS, "{what}");
    for finding in &checked.findings {
        assert!(
            finding.line >= 1 && finding.column >= 1,
            "{what}: {finding:?}"
        );
    }
    if taken >= LIMIT {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("slow-lesson.ron");
        fs::write(&kept, files.structure.as_deref().unwrap_or_default()).unwrap();
        panic!("{what}: {taken:?}, kept in {}", kept.display());
    }
}

fn with_structure(bytes: Vec<u8>) -> Files {
    Files {
        name: "essai".to_owned(),
        structure: Some(bytes),
        ..Files::default()
    }
}

fn with_french(text: Vec<u8>) -> Files {
    let mut files = Files {
        name: "essai".to_owned(),
        ..Files::default()
    };
    for (name, text) in skeleton("essai", "fr", TODAY) {
        if name == FILE {
            files.structure = Some(text.into_bytes());
        }
    }
    files.texts = BTreeMap::from([("fr".to_owned(), text)]);
    files
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().concat()
}

/// About so many bytes of one piece.
fn repeated(piece: &str, bytes: usize) -> Vec<u8> {
    piece.repeat(bytes / piece.len()).into_bytes()
}

#[test]
fn bombs_in_the_structure() {
    let inside = |before: &str, piece: &str, bytes: usize| {
        let mut bomb = before.as_bytes().to_vec();
        bomb.extend(repeated(piece, bytes));
        bomb
    };
    let slide = "Slide(id: \"a\", minutes: 1, sources: [\"x\", \"y\"]),";
    let list = "Lesson(format: 1, activities: [";
    for bytes in [1_000_000, 250_000] {
        for piece in PIECES {
            survives(&with_structure(repeated(piece, bytes)), piece);
            survives(
                &with_structure(inside("Lesson(format: 1, id: \"", piece, bytes)),
                piece,
            );
            survives(&with_structure(inside(list, piece, bytes)), piece);
            survives(
                &with_structure(inside("Lesson(format: 1, ages: (", piece, bytes)),
                piece,
            );
        }
        let pieces = [
            slide,
            "Slide(",
            "a:1,",
            "\"a\",",
            "a(",
            "a\"",
            "“a",
            "(a:",
            "((",
            "/*/",
            "x\n",
            "Slide(id: \"a\",",
        ];
        for piece in pieces {
            survives(&with_structure(inside(list, piece, bytes)), piece);
            survives(&with_structure(inside("Lesson(", piece, bytes)), piece);
            survives(&with_structure(repeated(piece, bytes)), piece);
        }
    }
    survives(
        &with_structure(repeated("/*", 200_000)),
        "100,000 comments in each other",
    );
}

#[test]
fn bombs_in_a_list_of_an_activity() {
    let fields = ["options", "correct", "sources", "bins"];
    for field in fields {
        let ids = lines(40_000, |n| format!("\"{n:x}\","));
        let text = format!("Lesson(format: 1, activities: [Choice(id: \"a\", {field}: [{ids}])])");
        survives(&with_structure(text.into_bytes()), field);
        let short = lines(199, |n| format!("\"x{n:x}\","));
        let activity = format!(
            "Choice(id: \"a\", options: [{short}], {field}2: [{short}], {field}: [{short}]),"
        );
        let text = format!(
            "Lesson(format: 1, sources: [{}], activities: [{}])",
            "(id: \"s\"),".repeat(199),
            activity.repeat(60)
        );
        survives(&with_structure(text.into_bytes()), field);
    }
}

#[test]
fn bombs_in_the_texts() {
    for bytes in [1_000_000, 250_000] {
        for piece in PIECES {
            survives(&with_french(repeated(piece, bytes)), piece);
            let mut long = b"deviner_title = x".to_vec();
            long.extend(repeated(piece, bytes));
            survives(&with_french(long), piece);
            let many = format!("deviner_title = {piece}\n");
            survives(&with_french(repeated(&many, bytes)), piece);
        }
        for piece in [
            "mot ",
            "aussi ",
            "a(e ",
            "1 ",
            "1;",
            "12 345 ",
            "a.e",
            "a-",
            "·e",
            "{ deviner_why }",
            "les filles ",
        ] {
            let mut long = b"deviner_title = ".to_vec();
            long.extend(repeated(piece, bytes));
            survives(&with_french(long), piece);
        }
    }
    let strangers = lines(12_000, |n| format!("deviner_x{n} = x\n"));
    survives(
        &with_french(strangers.into_bytes()),
        "texts that nothing needs",
    );
    let circle = "deviner_title = { deviner_why }\ndeviner_why = { deviner_title }\na = { a }\n";
    survives(&with_french(circle.as_bytes().to_vec()), "a circle");
    let doubling = lines(60, |n| {
        format!("a{n} = {{ a{m} }}{{ a{m} }}\n", m = n.saturating_sub(1))
    });
    survives(&with_french(doubling.into_bytes()), "a text that doubles");
}

#[test]
fn bytes_that_are_no_text() {
    for bytes in [
        &b"\xED\xA0\x80"[..],
        b"\xFF",
        b"\xC3",
        b"\xFF\xFE(\0",
        b"\0",
        b"\xF4\x90\x80\x80",
    ] {
        survives(&with_structure(bytes.to_vec()), "structure");
        survives(&with_structure(bytes.repeat(60_000)), "much structure");
        survives(&with_french(bytes.to_vec()), "text");
        survives(&with_french(bytes.repeat(60_000)), "much text");
    }
}

/// The lessons to damage: those of the kit, and the one a new author starts with.
fn good_lessons() -> Vec<Files> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let mut lessons: Vec<Files> = lessons_at(&folder)
        .unwrap()
        .iter()
        .map(|folder| read_folder(folder).unwrap())
        .collect();
    let french = skeleton("essai", "fr", TODAY).pop().unwrap().1;
    lessons.push(with_french(french.into_bytes()));
    lessons
}

fn damage(bytes: &mut Vec<u8>, rng: &mut ChaCha8Rng) {
    for _ in 0..rng.random_range(1..12) {
        let at = rng.random_range(0..=bytes.len());
        let until = (at + rng.random_range(0..40)).min(bytes.len());
        match rng.random_range(0..6) {
            0 => drop(bytes.drain(at..until)),
            1 if at < bytes.len() => bytes[at] = rng.random(),
            2 => {
                let copy = bytes[at..until].to_vec();
                let to = rng.random_range(0..=bytes.len());
                drop(bytes.splice(to..to, copy));
            }
            3 => bytes.truncate(rng.random_range(0..=bytes.len())),
            _ => {
                let piece = PIECES.choose(rng).unwrap();
                let count = if rng.random_range(0..10) == 0 { 50 } else { 1 };
                drop(bytes.splice(at..until.min(at + 2), piece.repeat(count).into_bytes()));
            }
        }
    }
}

#[test]
fn damaged_lessons_are_told_and_not_feared() {
    let secs = std::env::var("MARELLE_MUTATION_SECS").ok();
    let secs = secs.and_then(|secs| secs.parse().ok()).unwrap_or(5);
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let lessons = good_lessons();
    let start = Instant::now();
    let mut count = 0_u32;
    let mut with_findings = 0_u32;
    while start.elapsed() < Duration::from_secs(secs) || count < 200 {
        let mut files = lessons.choose(&mut rng).unwrap().clone();
        if rng.random_range(0..3) > 0 {
            damage(files.structure.as_mut().unwrap(), &mut rng);
        }
        let langs: Vec<String> = files.texts.keys().cloned().collect();
        if rng.random_range(0..2) == 0 {
            let lang = langs.choose(&mut rng).unwrap();
            damage(files.texts.get_mut(lang).unwrap(), &mut rng);
        }
        survives(&files, &format!("seed {SEED}, lesson {count}"));
        with_findings += u32::from(!check(&files, TODAY).findings.is_empty());
        count += 1;
    }
    println!("{count} damaged lessons, {with_findings} with findings");
    assert!(
        with_findings * 2 > count,
        "the damage is too small to try anything"
    );
}
