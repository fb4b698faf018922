//! An hour whose program is killed at any moment goes on where it was: nothing the class was shown as done is lost.
//!
//! The test starts itself as another process, which runs an hour with a journal on the disk and says each command it
//! has carried out; then kills it with no warning, takes the journal, and compares.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::SystemTime;

use marelle::activity::{Interaction, Response};
use marelle::app::hour::Hour;
use marelle::app::journal_file::JournalFile;
use marelle::lesson::{Lesson, open_folder};
use marelle::session::{Command, Respondent, Session, Setup, Stamped, Stop, Token};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

/// Tells the other process where its journal lies, and the seed of its commands.
const FOLDER: &str = "MARELLE_KILL_FOLDER";
const SEED: &str = "MARELLE_KILL_SEED";

const SETUP: Setup = Setup {
    hands: 12,
    seed: 9,
    cut: None,
};
const KILLS: u64 = 50;
/// A line of the other process: a command it has carried out and written down.
const DONE: &str = "done ";

fn lesson() -> Arc<Lesson> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/des-droits-pas-a-pas");
    let today = "2026-11-24".parse().unwrap();
    open_folder(&folder, today).unwrap().lesson
}

fn response(session: &Session, rng: &mut ChaCha8Rng) -> Response {
    match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) => {
            Response::pick(&choices[rng.random_range(0..choices.len())])
        }
        Some(Interaction::Estimate { low, high, .. }) => {
            Response::Estimate(rng.random_range(*low..=*high))
        }
        _ => Response::pick("nothing"),
    }
}

fn command(session: &Session, rng: &mut ChaCha8Rng) -> Command {
    let respondent = match rng.random_range(0..4) {
        0 => Respondent::Card(rng.random_range(1..6)),
        1 => Respondent::Board,
        _ => Respondent::Page(Token(rng.random_range(0..8))),
    };
    let response = response(session, rng);
    match rng.random_range(0..100) {
        0..=19 => Command::Join { respondent },
        20..=49 => Command::Respond {
            respondent,
            response,
        },
        50..=74 => Command::Touch { response },
        75..=79 => Command::Hands { response, count: 3 },
        80 => Command::TakeBack,
        81..=90 => Command::Forward,
        91 | 92 => Command::Back,
        93 => Command::Close,
        94 => Command::Reopen,
        95 => Command::SecondVote,
        96 => Command::Skip,
        97 => Command::Leave { respondent },
        98 => Command::StartTimer { secs: 60 },
        _ => Command::End,
    }
}

/// The other process; without its variables, nothing.
#[test]
fn an_hour_that_waits_to_be_killed() {
    let (Some(folder), Some(seed)) = (std::env::var_os(FOLDER), std::env::var_os(SEED)) else {
        return;
    };
    let mut rng = ChaCha8Rng::seed_from_u64(seed.to_string_lossy().parse().unwrap());
    let mut file = JournalFile::take(Path::new(&folder), SystemTime::UNIX_EPOCH).unwrap();
    let mut hour = match file.read() {
        Some(journal) => Hour::resume(lesson(), journal, Some(&mut file)).unwrap(),
        None => Hour::open(lesson(), SETUP, Some(&mut file)),
    };
    let mut out = std::io::stdout().lock();
    // The name of this test stands on the line before.
    writeln!(out).unwrap();
    for _ in 0..20_000 {
        let command = command(hour.session(), &mut rng);
        if hour.handle(command.clone(), Some(&mut file)).is_ok() {
            assert!(!hour.is_unsafe, "the disk of this test is not full");
            writeln!(out, "{DONE}{}", serde_json::to_string(&command).unwrap()).unwrap();
            out.flush().unwrap();
        }
    }
}

fn start(folder: &Path, seed: u64) -> Child {
    std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "an_hour_that_waits_to_be_killed", "--nocapture"])
        .env(FOLDER, folder)
        .env(SEED, seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the other process after it has said `lines` commands; returns all it has said by then.
fn kill_after(mut child: Child, lines: usize) -> Vec<Command> {
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut done = Vec::new();
    let mut line = String::new();
    let mut is_killed = false;
    loop {
        if !is_killed && done.len() >= lines {
            child.kill().unwrap();
            is_killed = true;
        }
        line.clear();
        said.read_line(&mut line).unwrap();
        let Some(whole) = line.strip_suffix('\n') else {
            break;
        };
        if let Some(command) = whole.strip_prefix(DONE) {
            done.push(serde_json::from_str(command).unwrap());
        }
    }
    child.wait().unwrap();
    assert!(is_killed, "the other process stopped by itself");
    done
}

/// The hour as it must be after these commands, each at the time the journal has for it.
fn hour_of(commands: &[Command], times: &[std::time::Duration]) -> Session {
    let mut session = Session::new(lesson(), SETUP);
    for (place, command) in commands.iter().enumerate() {
        let at = times.get(place).copied().unwrap_or_default();
        session.handle(at, command).unwrap();
    }
    session
}

/// Whether the hour is over after these commands, or after one more that nobody was told of.
fn may_have_ended(commands: &[Command]) -> bool {
    let session = hour_of(commands, &[]);
    let last = [Command::End, Command::Forward, Command::Skip];
    session.stop() == Stop::Ended
        || last.iter().any(|command| {
            let mut ended = session.clone();
            ended.handle(std::time::Duration::ZERO, command).is_ok() && ended.stop() == Stop::Ended
        })
}

/// Compares the journal with what was said; returns the commands of an hour that goes on.
fn check(folder: &Path, said: &[Command]) -> Option<Vec<Command>> {
    let mut file = JournalFile::take(folder, SystemTime::UNIX_EPOCH).unwrap();
    let Some(journal) = file.read() else {
        let is_fresh = said.is_empty();
        assert!(is_fresh || may_have_ended(said), "the hour is gone");
        return None;
    };
    let commands: Vec<Command> = journal
        .commands
        .iter()
        .map(|stamped| stamped.command.clone())
        .collect();
    let times: Vec<_> = journal.commands.iter().map(Stamped::at).collect();
    assert!(
        commands.starts_with(said),
        "a command that was said is lost"
    );
    assert!(
        commands.len() <= said.len() + 1,
        "more than the command in flight"
    );
    let expected = hour_of(&commands, &times);
    let again = Hour::resume(lesson(), journal, None).unwrap();
    assert_eq!(again.session(), &expected);
    assert_ne!(
        expected.stop(),
        Stop::Ended,
        "an hour that has ended leaves no journal"
    );
    Some(commands)
}

#[test]
fn an_hour_survives_being_killed_at_any_moment() {
    let mut rng = ChaCha8Rng::seed_from_u64(2026);
    let mut folder = tempfile::tempdir().unwrap();
    let mut said: Vec<Command> = Vec::new();
    let (mut resumed, mut longest) = (0, 0);
    for seed in 0..KILLS {
        let child = start(folder.path(), seed);
        said.extend(kill_after(child, rng.random_range(0..40)));
        if let Some(commands) = check(folder.path(), &said) {
            resumed += 1;
            said = commands;
        } else {
            folder = tempfile::tempdir().unwrap();
            said.clear();
        }
        longest = longest.max(said.len());
    }
    // Hours that all end at once, or never get anywhere, would show nothing.
    assert!(
        resumed >= 25 && longest >= 60,
        "{resumed} went on, the longest had {longest} commands"
    );
}
