//! How long the shelf takes, beside the targets of the design: `cargo bench --bench lessons`.
//!
//! The 10,000 lessons are copies of a shipped one, at its full length, in a temporary folder (about 0.4 GB).

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints its table, and stops when it cannot run"
)]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use marelle::lesson::{Shelf, ShelfPlaces, open_folder};

/// The lesson that is copied.
const MODEL: &str = "qui-peut";
/// How many copies there are.
const LESSONS: usize = 10_000;
/// How often each short thing is timed; the median counts.
const RUNS: usize = 9;
/// A lesson among the others.
const ONE: &str = "seance-5000";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let cache = tempfile::tempdir().unwrap();
    write_lessons(folder.path());
    let places = || ShelfPlaces {
        folders: vec![folder.path().to_owned()],
        cache: Some(cache.path().to_owned()),
    };
    let open = || Shelf::open(places(), today());

    println!(
        "{:<38} {:>12} {:>12} {:>12}",
        "", "best", "median", "target"
    );
    let cold = timed(1, open);
    row("index 10,000 lessons, cold", cold, "–");
    row("list 10,000 from the index", timed(RUNS, open), "≤ 100 ms");
    let mut shelf = open();
    assert_eq!(shelf.card(ONE).map(|card| card.errors), Some(0));
    let unchanged = timed(RUNS, || assert!(!shelf.refresh(today())));
    row("look at 10,000 again, none changed", unchanged, "–");
    let one = folder.path().join(ONE);
    let changed = timed(RUNS, || {
        touch(&one);
        assert!(shelf.refresh(today()));
    });
    row("look again, one changed", changed, "≤ 1000 ms");
    let lesson = timed(RUNS * 11, || shelf.lesson(ONE).unwrap());
    row("open one lesson, warm", lesson, "≤ 1 ms");
    let shown = timed(RUNS * 11, || {
        let opened = open_folder(&one, today()).unwrap();
        let title = opened.texts.text("fr", "lesson_title", &marelle::args!());
        assert!(title.is_some());
    });
    row("open one lesson, first words said", shown, "–");
}

fn today() -> Date {
    date(2026, 11, 23)
}

fn write_lessons(root: &Path) {
    let model = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("lessons")
        .join(MODEL);
    let files = ["lesson.ron", "fr.ftl", "en.ftl"];
    let texts = files.map(|file| (file, fs::read_to_string(model.join(file)).unwrap()));
    for number in 1..=LESSONS {
        let id = format!("seance-{number}");
        let folder = root.join(&id);
        fs::create_dir(&folder).unwrap();
        for (file, text) in &texts {
            let named = text.replacen(&format!("id: \"{MODEL}\""), &format!("id: \"{id}\""), 1);
            fs::write(folder.join(file), named).unwrap();
        }
    }
}

/// Changes a lesson as an editor does when it saves.
fn touch(lesson: &Path) {
    let file = lesson.join("fr.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(file, format!("{text}#\n")).unwrap();
}

/// The shortest and the median time of several runs.
fn timed<T>(runs: usize, mut run: impl FnMut() -> T) -> (Duration, Duration) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = now();
            let made = run();
            let time = start.elapsed();
            drop(made);
            time
        })
        .collect();
    times.sort();
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    (at(0), at(runs / 2))
}

#[expect(clippy::disallowed_methods, reason = "a bench is all about the clock")]
fn now() -> Instant {
    Instant::now()
}

fn row(what: &str, (best, median): (Duration, Duration), target: &str) {
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let (best, median) = (millis(best), millis(median));
    println!("{what:<38} {best:>9.2} ms {median:>9.2} ms {target:>12}");
}
