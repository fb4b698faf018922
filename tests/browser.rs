//! Real browsers as pupils: they join by the address of the QR code, answer everything a page can be asked, reload on
//! every screen, one by keyboard in French on a tablet, one by touch in English on a phone, and axe-core looks at every
//! screen. Together with raised hands and a team they answer the same question into one tally.
//!
//! `MARELLE_SHOTS=folder` keeps a picture of every screen. Needs `chromium` and `nodejs` (see `.ci/packages`).

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop"
)]
#![expect(clippy::disallowed_methods, reason = "a test reads the environment")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use marelle::activity::{Response, Tally};
use marelle::session::{Command, Event, Phase, Respondent, Session, Setup, Shown};
use serde_json::Value;

/// How long a browser may take for one screen on a busy machine.
const PATIENCE: Duration = Duration::from_mins(3);

/// The most bytes of the whole page on its way to a tablet (design, targets).
const MOST_BYTES: u32 = 60_000;

/// Languages, sizes and hands of the pupils.
const PUPILS: [(&str, &str, &str); 2] =
    [("fr", "768x1024", "keyboard"), ("en", "390x844", "touch")];

/// A process whose lines are read as they come.
struct Talker {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
}

impl Talker {
    fn start(process: &mut Process) -> Self {
        let mut child = process
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program is there (see .ci/packages)");
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        let read = move || {
            for line in output.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().spawn(read).unwrap();
        Self {
            input: child.stdin.take(),
            child,
            lines,
        }
    }

    /// The next line for which `is_wanted` holds; a fault ends the test.
    fn until(&self, is_wanted: impl Fn(&str) -> bool) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).expect("a line in time");
            assert!(!line.starts_with("fault"), "{line}");
            if is_wanted(&line) {
                return line;
            }
        }
    }
}

impl Drop for Talker {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The host and the browsers.
struct Room {
    host: Talker,
    pupils: Vec<Talker>,
    /// Follows the hour, to know what pages are asked.
    session: Session,
}

impl Room {
    fn open(home: &Path) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let lesson = root.join("tests/browser/toute-la-page");
        let host = Talker::start(
            Process::new(env!("CARGO_BIN_EXE_marelle"))
                .arg("host")
                .arg(&lesson)
                .args(["--bind", "127.0.0.1", "--port", "0"])
                .env("MARELLE_HOME", home),
        );
        let head = host.until(|line| line.contains("marelle_host"));
        let head: Value = serde_json::from_str(&head).unwrap();
        let url = head["url"].as_str().unwrap().to_owned();
        let shots = std::env::var("MARELLE_SHOTS").ok();
        let pupil = |(lang, size, hand): (&str, &str, &str)| {
            let mut process = Process::new("node");
            process
                .arg(root.join("tests/browser/pupil.js"))
                .args([url.as_str(), lang, size, hand]);
            if let Some(shots) = &shots {
                process.arg(shots);
            }
            Talker::start(&mut process)
        };
        let today = jiff::civil::date(2026, 11, 23);
        let opened = marelle::lesson::open_folder(&lesson, today).unwrap();
        assert!(opened.is_usable(), "{:?}", opened.findings);
        Self {
            host,
            pupils: PUPILS.into_iter().map(pupil).collect(),
            session: Session::new(opened.lesson, Setup::default()),
        }
    }

    /// How much a browser has fetched, in bytes: the page, its style, its script and its words.
    fn weigh(&self) -> Vec<u32> {
        let weight = |pupil: &Talker| {
            let line = pupil.until(|line| line.starts_with("weighed "));
            line.trim_start_matches("weighed ").parse().unwrap()
        };
        self.pupils.iter().map(weight).collect()
    }

    /// Waits until every browser is done with what it sees.
    fn settle(&self, screen: &str) {
        for pupil in &self.pupils {
            pupil.until(|line| line.starts_with("done ") && line.contains(screen));
        }
    }

    fn say(&mut self, command: &Command) -> Vec<Event> {
        let line = serde_json::to_string(command).unwrap();
        writeln!(self.host.input.as_mut().unwrap(), "{line}").unwrap();
        let said = self
            .host
            .until(|line| line.contains("\"events\"") || line.contains("\"refused\""));
        let said: Value = serde_json::from_str(&said).unwrap();
        drop(self.session.handle(Duration::ZERO, command));
        serde_json::from_value(said["events"].clone()).unwrap_or_else(|_| panic!("{said}"))
    }

    /// Goes on until the result stands there: cards that come one by one come first.
    fn reveal(&mut self) -> Vec<Event> {
        for _ in 0..20 {
            let events = self.say(&Command::Forward);
            if self.session.phase() == Phase::Revealed {
                return events;
            }
        }
        panic!("no result of {:?}", self.session.current_index());
    }

    /// Three hands and a team answer the question that is asked, beside the two browsers.
    fn answer_in_the_room(&mut self) {
        let pick = Response::pick("c");
        self.say(&Command::Class { hands: 3 });
        self.say(&Command::Hands {
            response: pick.clone(),
            count: 3,
        });
        let respondent = Respondent::Team(4);
        self.say(&Command::Join { respondent });
        self.say(&Command::Respond {
            respondent,
            response: pick,
        });
    }
}

#[test]
fn browsers_hands_and_a_team_answer_everything_into_one_tally() {
    let home = tempfile::tempdir().unwrap();
    let mut room = Room::open(home.path());
    for weight in room.weigh() {
        assert!((10_000..=MOST_BYTES).contains(&weight), "{weight} bytes");
    }
    room.settle("lobby");
    room.say(&Command::Begin);
    room.settle("look");
    let count = room.session.lesson().activities.len();
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for activity in 1..count {
        room.say(&Command::GoTo { activity });
        assert_eq!(room.session.phase(), Phase::Open);
        for pupil in &room.pupils {
            let done = pupil.until(|line| line.starts_with("done open"));
            let kind = done.rsplit(' ').next().unwrap().to_owned();
            *kinds.entry(kind).or_default() += 1;
        }
        let is_first = activity == 1;
        if is_first {
            room.answer_in_the_room();
        }
        room.say(&Command::Close);
        room.settle("closed");
        let events = room.reveal();
        room.settle("result");
        if is_first {
            check_tally(&events);
        }
    }
    room.say(&Command::End);
    room.settle("ended");
    for kind in [
        "choose", "rate", "estimate", "sort", "order", "match", "point", "marks", "write",
    ] {
        let seen = kinds.get(kind).copied().unwrap_or(0);
        assert!(seen >= 2, "both browsers answered {kind}: {seen}");
    }
}

/// Both browsers took the first answer; three hands and the team took the third.
fn check_tally(events: &[Event]) {
    let shown = events.iter().find_map(|event| match event {
        Event::Revealed { shown, .. } => Some(shown),
        _ => None,
    });
    let Some(Shown::Counts { first, .. }) = shown else {
        unreachable!("six answers are shown: {events:?}");
    };
    let Tally::Choices { counts, .. } = first else {
        unreachable!("{first:?}");
    };
    let counts: Vec<u32> = counts.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [2, 0, 4, 0]);
}
