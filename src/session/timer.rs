//! The timer of the hour: hidden unless asked for, and never where calm matters most.

use std::time::Duration;

use super::Session;
use super::command::{Event, Refusal};
use super::interlude::Interlude;

/// The longest timer, in seconds.
pub(super) const MAX_SECS: u32 = 3600;
/// From this emotional level on there is no timer, no score and no sound.
const CALM_LEVEL: u8 = 2;

/// A running or paused timer.
#[derive(Clone, Debug, PartialEq)]
pub struct Timer {
    /// Its whole length.
    pub length: Duration,
    left: Duration,
    /// Since when it runs; `None` while paused.
    since: Option<Duration>,
}

impl Timer {
    /// One that runs since `now`.
    pub(super) fn new(length: Duration, now: Duration) -> Self {
        Self {
            length,
            left: length,
            since: Some(now),
        }
    }

    /// Pauses it, or lets it go on.
    pub(super) fn toggle(&mut self, now: Duration) {
        self.left = self.left(now);
        self.since = if self.since.is_some() {
            None
        } else {
            Some(now)
        };
    }

    /// The time left at `now`.
    pub fn left(&self, now: Duration) -> Duration {
        let run = self
            .since
            .map_or(Duration::ZERO, |since| now.saturating_sub(since));
        self.left.saturating_sub(run)
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }
}

impl Session {
    /// The timer that runs, if one does: that of the hour, or that of the side that talks.
    pub fn running_clock(&self) -> Option<&Timer> {
        let of_turns = match self.tools.interlude.as_ref() {
            Some(Interlude::Turns(turns)) => turns.timer(),
            _ => None,
        };
        of_turns
            .or(self.timer.as_ref())
            .filter(|timer| timer.is_running())
    }

    /// Whether this lesson allows a timer at all.
    pub fn allows_timer(&self) -> bool {
        self.lesson.emotion < CALM_LEVEL
    }

    pub(super) fn start_timer(
        &mut self,
        now: Duration,
        secs: u32,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if !self.allows_timer() {
            return Err(Refusal::NoTimerHere);
        }
        self.refuse_outside_activities()?;
        if !(1..=MAX_SECS).contains(&secs) {
            return Err(Refusal::OutOfRange);
        }
        let length = Duration::from_secs(secs.into());
        self.timer = Some(Timer::new(length, now));
        events.push(Event::TimerChanged);
        Ok(())
    }

    pub(super) fn pause_timer(
        &mut self,
        now: Duration,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        let has_paused_turn = match self.tools.interlude.as_mut() {
            Some(Interlude::Turns(turns)) => turns.pause(now),
            _ => false,
        };
        if !has_paused_turn {
            self.timer.as_mut().ok_or(Refusal::NoTimer)?.toggle(now);
        }
        events.push(Event::TimerChanged);
        Ok(())
    }

    pub(super) fn add_time(
        &mut self,
        now: Duration,
        secs: u32,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if !(1..=MAX_SECS).contains(&secs) {
            return Err(Refusal::OutOfRange);
        }
        let timer = self.timer.as_mut().ok_or(Refusal::NoTimer)?;
        timer.left = (timer.left(now) + Duration::from_secs(secs.into()))
            .min(Duration::from_secs(MAX_SECS.into()));
        timer.length = timer.length.max(timer.left);
        timer.since = timer.since.map(|_| now);
        events.push(Event::TimerChanged);
        Ok(())
    }

    pub(super) fn stop_timer(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.timer.take().ok_or(Refusal::NoTimer)?;
        events.push(Event::TimerChanged);
        Ok(())
    }
}
