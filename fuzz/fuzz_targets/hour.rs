//! No order of commands stops an hour: a refusal changes nothing, the journal brings the hour back.
//! Run `cargo +nightly fuzz run hour`.
//!
//! The input is what chance gives: the number of hands, the seed, then every choice among commands that somebody might
//! ask for, the same as in `tests/random_hour.rs`, over a lesson with an activity of each type.

#![no_main]

#[path = "../../tests/random_hour/wishes.rs"]
mod wishes;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use marelle::lesson::Lesson;
use marelle::session::{Session, Setup};
use rand::TryRng;

const LESSON: &str = include_str!("../../tests/random_hour/lesson.ron");
/// The longest hour: as many commands as a class of a whole school might give.
const MOST: usize = 2_000;

/// Chance that comes from the input; zeros once it is used up.
struct Bytes<'a>(&'a [u8]);

impl TryRng for Bytes<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut four = [0; 4];
        self.try_fill_bytes(&mut four)?;
        Ok(u32::from_le_bytes(four))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut eight = [0; 8];
        self.try_fill_bytes(&mut eight)?;
        Ok(u64::from_le_bytes(eight))
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Infallible> {
        let (now, later) = self.0.split_at(into.len().min(self.0.len()));
        into.fill(0);
        into[..now.len()].copy_from_slice(now);
        self.0 = later;
        Ok(())
    }
}

fn lesson() -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    Arc::new(options.from_str(LESSON).expect("the lesson of the tests reads"))
}

fuzz_target!(|data: &[u8]| {
    let mut chance = Bytes(data);
    let seed = u64::from(chance.try_next_u32().unwrap_or(0));
    let setup = Setup {
        hands: u16::try_from(seed % 40).unwrap_or(0),
        seed,
    };
    let mut session = Session::new(lesson(), setup);
    let mut accepted = Vec::new();
    for turn in 0..MOST {
        if chance.0.is_empty() {
            break;
        }
        let now = Duration::from_secs(turn as u64);
        let command = wishes::command(&mut chance, &session);
        let before = session.clone();
        match session.handle(now, &command) {
            Ok(_) => accepted.push((now, command)),
            Err(refusal) => assert_eq!(session, before, "{refusal:?} changed something"),
        }
    }
    let mut again = Session::new(lesson(), setup);
    for (now, command) in &accepted {
        again.handle(*now, command).expect("what was accepted is accepted again");
    }
    assert_eq!(again, session);
});
