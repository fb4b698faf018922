//! Turns to talk: each side has the same time, one after the other, with a pause between for as long as it takes.

use std::time::Duration;

use super::Session;
use super::command::{Event, Refusal};
use super::interlude::Interlude;
use super::teams::TEAMS;
use super::timer::{MAX_SECS, Timer};

/// Who talks, and for how long yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Turns {
    /// How many sides there are.
    pub sides: u8,
    /// Whether the sides are the teams.
    pub are_teams: bool,
    /// The side whose turn it is, from 1.
    pub side: u8,
    length: Duration,
    /// The time of the side that talks; `None` before it begins.
    timer: Option<Timer>,
}

impl Turns {
    /// The time of the side that talks; `None` in the pause before it.
    pub fn timer(&self) -> Option<&Timer> {
        self.timer.as_ref()
    }

    /// Whether the last side talks.
    pub fn is_last(&self) -> bool {
        self.side >= self.sides
    }

    pub(super) fn pause(&mut self, now: Duration) -> bool {
        let timer = self.timer.as_mut();
        timer.map(|timer| timer.toggle(now)).is_some()
    }

    /// From the pause to the talk, and from the talk to the pause before the next side; `false` after the last one.
    pub(super) fn step(&mut self, now: Duration) -> bool {
        if self.timer.is_none() {
            self.timer = Some(Timer::new(self.length, now));
            return true;
        }
        self.timer = None;
        self.side += 1;
        self.side <= self.sides
    }

    pub(super) fn told(&self) -> Event {
        Event::Turn {
            side: self.side,
            is_talking: self.timer.is_some(),
        }
    }
}

impl Session {
    pub(super) fn start_turns(
        &mut self,
        now: Duration,
        (secs, sides): (u32, Option<u8>),
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if !self.allows_timer() {
            return Err(Refusal::NoTimerHere);
        }
        self.refuse_outside_activities()?;
        let teams = self.teams().map(super::Teams::count);
        let count = match sides {
            Some(sides) => sides,
            None => teams.ok_or(Refusal::NoTeams)?,
        };
        if !TEAMS.contains(&count) || !(1..=MAX_SECS).contains(&secs) {
            return Err(Refusal::OutOfRange);
        }
        let length = Duration::from_secs(secs.into());
        let turns = Turns {
            sides: count,
            are_teams: sides.is_none(),
            side: 1,
            length,
            timer: Some(Timer::new(length, now)),
        };
        // Two clocks at once would be one too many.
        self.timer = None;
        events.push(turns.told());
        self.tools.interlude = Some(Interlude::Turns(turns));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_side_has_the_same_time_and_a_pause_before_it() {
        let secs = Duration::from_secs;
        let mut turns = Turns {
            sides: 2,
            are_teams: false,
            side: 1,
            length: secs(60),
            timer: Some(Timer::new(secs(60), secs(0))),
        };
        let left = |turns: &Turns, now| turns.timer().map(|timer| timer.left(secs(now)).as_secs());
        assert_eq!(left(&turns, 20), Some(40));
        assert!(turns.step(secs(90)));
        assert_eq!((turns.side, left(&turns, 95)), (2, None), "the pause");
        assert!(turns.step(secs(100)));
        assert_eq!((turns.side, left(&turns, 100)), (2, Some(60)));
        assert!(turns.is_last());
        assert!(turns.pause(secs(110)));
        assert_eq!(left(&turns, 300), Some(50), "a pause takes no time");
        assert!(!turns.step(secs(400)));
    }
}
