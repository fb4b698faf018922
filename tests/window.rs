//! The real program in a real window, driven by the keyboard alone, on a screen without a monitor.
//!
//! `UPDATE_PICTURES=1` keeps a small picture of each step under `docs/pictures/`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may stop, read the clock and the environment"
)]

#[path = "window/desk.rs"]
mod desk;

use std::path::{Path, PathBuf};
use std::process::Command;

use desk::{Desk, Program};

/// The lesson that is led.
const LESSON: &str = "des-droits-pas-a-pas";

/// Keeps a small picture of a step where that is asked for.
fn keep_picture(desk: &Desk, name: &str) {
    if std::env::var("UPDATE_PICTURES").is_err() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let whole: PathBuf = folder.join(format!("{name}.png"));
    desk.picture(&whole);
    let done = Command::new("convert")
        .arg(&whole)
        .args(["-resize", "800x", "-colors", "64"])
        .arg(&whole)
        .status();
    assert!(done.is_ok_and(|status| status.success()));
}

fn settings(home: &Path) -> String {
    std::fs::read_to_string(home.join("settings/settings.ron")).unwrap_or_default()
}

/// From the shelf by the search and the sheet to the lobby of the hour.
fn open_the_lobby(desk: &Desk, marelle: &Program) {
    desk.press(&["ctrl+f"]);
    desk.type_text("droits");
    desk.press(&["Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return"]);
    desk.settle();
    keep_picture(desk, "hour-2-sheet");
    desk.press(&["F5"]);
    marelle.wait_until("the lobby is open", |marelle| marelle.journal().len() == 1);
    desk.settle();
    keep_picture(desk, "hour-3-lobby");
}

#[test]
fn a_whole_hour_from_the_shelf_to_the_end_by_keyboard() {
    let desk = Desk::new((1366, 768));
    let home = tempfile::tempdir().unwrap();
    let mut marelle = Program::start(&desk, home.path(), &["--lang", "fr"]);
    marelle.wait_until("the settings are there", |_| {
        settings(home.path()).contains("renderer")
    });
    keep_picture(&desk, "hour-1-shelf");

    open_the_lobby(&desk, &marelle);

    desk.press(&["Next", "Next"]);
    marelle.wait_until("the first question is open", |marelle| {
        marelle.journal().len() == 3
    });
    desk.press(&[
        "1",
        "1",
        "b",
        "b",
        "b",
        "3",
        "3",
        "3",
        "3",
        "c",
        "d",
        "4",
        "BackSpace",
    ]);
    marelle.wait_until("hands are counted", |marelle| marelle.journal().len() == 16);
    desk.settle();
    keep_picture(&desk, "hour-4-question");
    desk.press(&["Next"]);
    marelle.wait_until("the result is shown", |marelle| {
        marelle.journal().len() == 17
    });
    desk.settle();
    keep_picture(&desk, "hour-5-result");
    desk.press(&["Prior", "Next", "Next"]);
    marelle.wait_until("the class talks", |marelle| marelle.journal().len() == 20);
    desk.settle();
    keep_picture(&desk, "hour-6-talk");
    let expected = ["Begin", "Forward", "Touch", "TakeBack", "Back"];
    let journal = marelle.journal().join("\n");
    assert!(
        expected.iter().all(|word| journal.contains(word)),
        "{journal}"
    );

    // The rest of the hour with one key, as from a presenter's remote; the journal is empty once the hour has ended.
    for _ in 0..60 {
        let before = marelle.journal().len();
        if before == 0 {
            break;
        }
        desk.press(&["Next"]);
        marelle.wait_until("the hour moves", |marelle| {
            marelle.journal().len() != before
        });
    }
    marelle.wait_until("the hour is done", |_| {
        settings(home.path()).contains(LESSON)
    });
    assert_eq!(
        marelle.journal(),
        Vec::<String>::new(),
        "nothing is left of who answered what"
    );
    desk.settle();
    keep_picture(&desk, "hour-7-end");
    assert!(marelle.is_running());
}

#[test]
fn an_hour_cut_by_a_power_cut_goes_on_at_the_same_place() {
    let desk = Desk::new((1024, 768));
    let home = tempfile::tempdir().unwrap();
    let marelle = Program::start(&desk, home.path(), &["--lang", "fr", "play", LESSON]);
    marelle.wait_until("the lobby is open", |marelle| marelle.journal().len() == 1);
    desk.settle();
    desk.press(&["Next", "Next"]);
    marelle.wait_until("the first question is open", |marelle| {
        marelle.journal().len() == 3
    });
    desk.press(&["1", "2", "2", "3"]);
    marelle.wait_until("hands are counted", |marelle| marelle.journal().len() == 7);
    let before = marelle.journal();
    marelle.kill();

    let again = Program::start(&desk, home.path(), &["--lang", "fr"]);
    again.wait_until("the window has drawn", |_| {
        settings(home.path()).contains("renderer")
    });
    desk.settle();
    keep_picture(&desk, "hour-8-resume");
    assert_eq!(again.journal(), before, "the journal waits untouched");
    // The bar at the top comes first: class, language, help; then « Reprendre ».
    desk.press(&["Tab", "Tab", "Tab", "Tab", "Return"]);
    desk.settle();
    desk.press(&["3"]);
    again.wait_until("one more hand is counted", |again| {
        again.journal().len() == before.len() + 1
    });
    let after = again.journal();
    assert!(after.starts_with(&before), "{after:#?}");
}

#[test]
fn without_a_display_one_line_says_so() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_marelle"))
        .args(["--lang", "fr"])
        .env("MARELLE_HOME", home.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("xvfb-run"), "{said}");
    assert_eq!(said.trim().lines().count(), 1, "{said}");
    assert_eq!(output.status.code(), Some(2));
}
