//! Random class hours against the real program: pages are dropped, reloaded, moved to other devices, say things twice
//! and in the wrong order, and the host is killed with no warning and started again. No answer is lost or counted twice.
//!
//! `MARELLE_LOSS_HOURS=1000 cargo test --release --test loss` is the long run; the tests run a short one.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test reads the environment and gives up after a while"
)]

#[path = "loss/gives.rs"]
mod gives;
#[path = "loss/host.rs"]
mod host;
#[path = "loss/pupil.rs"]
mod pupil;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Date, date};
use marelle::lesson::{Lesson, open_folder};
use marelle::session::{Command, Event, Phase, Respondent, Session, Setup, Shown, Stop, Token};
use marelle::web::{Give, command_of, instance, token_of};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use host::{Host, Said};
use pupil::Pupil;

/// Hours of the short run.
const HOURS: u64 = 12;
/// More steps than any hour has.
const MOST_STEPS: usize = 400;
/// The least and the most pupils of an hour.
const PUPILS: (usize, usize) = (8, 14);
/// A day on which every shipped lesson is sound; only the checks look at it.
const TODAY: Date = date(2026, 11, 23);

/// What happened over all hours.
#[derive(Debug, Default)]
struct Totals {
    hours: u64,
    questions: u64,
    answers: u64,
    drops: u64,
    repeats: u64,
    late: u64,
    moves: u64,
    kills: u64,
    polls: u64,
}

fn lessons() -> Vec<(String, Arc<Lesson>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("lesson.ron").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let read = |name: String| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("lessons")
            .join(&name);
        (name, open_folder(&path, TODAY).unwrap().lesson)
    };
    names.into_iter().map(read).collect()
}

#[test]
fn no_answer_is_lost_or_counted_twice() {
    let hours = std::env::var("MARELLE_LOSS_HOURS")
        .ok()
        .and_then(|hours| hours.parse().ok())
        .unwrap_or(HOURS);
    let lessons = lessons();
    let mut totals = Totals::default();
    for seed in 0..hours {
        let (name, lesson) = &lessons[usize::try_from(seed).unwrap() % lessons.len()];
        ClassHour::new(name, lesson, seed).live(&mut totals);
        totals.hours += 1;
    }
    let line = format!("{totals:?}\n");
    std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes()).unwrap();
    assert!(
        totals.questions >= hours,
        "hours without questions show nothing"
    );
    assert!(totals.kills > 0 && totals.drops > 0 && totals.repeats > 0 && totals.moves > 0);
}

/// One hour: the real host, its pupils, and a session of our own that says what the tally must be.
struct ClassHour {
    host: Host,
    model: Session,
    pupils: Vec<Pupil>,
    rng: ChaCha8Rng,
    seed: u64,
}

impl ClassHour {
    fn new(name: &str, lesson: &Arc<Lesson>, seed: u64) -> Self {
        let host = Host::start(name, seed);
        let setup = Setup {
            hands: 0,
            seed: host.seed(),
            cut: None,
        };
        Self {
            host,
            model: Session::new(Arc::clone(lesson), setup),
            pupils: Vec::new(),
            rng: ChaCha8Rng::seed_from_u64(seed),
            seed,
        }
    }

    fn live(&mut self, totals: &mut Totals) {
        let count = self.rng.random_range(PUPILS.0..=PUPILS.1);
        // Some come late.
        let early = self.rng.random_range(count / 2..=count);
        self.arrive(early);
        self.say(&Command::Begin);
        for _ in 0..MOST_STEPS {
            if self.model.stop() == Stop::Ended {
                break;
            }
            if self.pupils.len() < count && self.rng.random_bool(0.3) {
                self.arrive(1);
            }
            if self.model.phase() == Phase::Open && self.is_answered() {
                self.answer(totals);
                totals.questions += 1;
            }
            self.say(&Command::Forward);
        }
        assert_eq!(self.model.stop(), Stop::Ended, "seed {}", self.seed);
        self.host.stop();
    }

    fn is_answered(&self) -> bool {
        let interaction = self.model.interaction(self.model.current_index());
        interaction.is_some_and(marelle::activity::Interaction::is_answered)
    }

    fn arrive(&mut self, count: usize) {
        for _ in 0..count {
            let polls = self.rng.random_bool(0.25);
            let own = u8::try_from(self.pupils.len() + 2).unwrap();
            let mut pupil = Pupil::new(polls, own);
            pupil.join(&self.host);
            let token = token_of(&pupil.token).unwrap();
            let join = Command::Join {
                respondent: Respondent::Page(token),
            };
            self.model.handle(Duration::ZERO, &join).unwrap();
            self.pupils.push(pupil);
        }
    }

    /// Everybody answers, again and again, while everything that can go wrong does.
    fn answer(&mut self, totals: &mut Totals) {
        let steps = self.pupils.len() * self.rng.random_range(1..=4);
        for _ in 0..steps {
            let place = self.rng.random_range(0..self.pupils.len());
            let pupil = &mut self.pupils[place];
            match self.rng.random_range(0..100) {
                0..45 => {
                    pupil.refresh(&self.host);
                    pupil.answer(&self.host, &mut self.rng);
                    totals.answers += 1;
                    totals.polls += u64::from(pupil.polls);
                }
                45..60 => {
                    pupil.drop_link();
                    totals.drops += 1;
                }
                60..72 => {
                    pupil.repeat(&self.host);
                    totals.repeats += 1;
                }
                72..82 => {
                    pupil.say_late(&self.host);
                    totals.late += 1;
                }
                82..88 => {
                    pupil.move_on(&self.host);
                    totals.moves += 1;
                }
                88..90 => {
                    self.host.kill();
                    self.host.start_again();
                    totals.kills += 1;
                }
                _ => pupil.refresh(&self.host),
            }
        }
        let mut held = Vec::new();
        for pupil in &mut self.pupils {
            pupil.settle(&self.host);
            let token = token_of(&pupil.token).unwrap();
            held.push((token, pupil.held_here()));
        }
        for (token, give) in held {
            self.model_answer(token, give.as_ref());
        }
    }

    /// What the host must hold, by a session that nobody disturbed; whoever has taken the answer back counts no more.
    fn model_answer(&mut self, token: Token, give: Option<&Give>) {
        let at = instance(&self.model);
        let command = command_of(&self.model, token, (&at, give))
            .unwrap_or_else(|no| panic!("seed {}: {give:?} {no:?}", self.seed));
        if let Some(command) = command {
            self.model.handle(Duration::ZERO, &command).unwrap();
        }
    }

    /// The same command to the host and to the model: what is shown must be the same, to the last answer.
    fn say(&mut self, command: &Command) {
        let real = self.host.say(command);
        let expected = self.model.handle(Duration::ZERO, command);
        match (real, expected) {
            (Said::Events(real), Ok(expected)) => {
                assert_eq!(
                    shown(&real),
                    shown(&expected),
                    "seed {}, {:?}",
                    self.seed,
                    self.model.current().map(|activity| activity.head().id)
                );
            }
            (Said::Refused, Err(_)) => {}
            (real, expected) => panic!("seed {}: {real:?} for {expected:?}", self.seed),
        }
    }
}

fn shown(events: &[Event]) -> Vec<&Shown> {
    let shown = events.iter().filter_map(|event| match event {
        Event::Revealed { shown, .. } => Some(shown),
        _ => None,
    });
    shown.collect()
}
