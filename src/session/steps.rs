//! Forward, back, skip, reopen: how an hour moves.

use std::time::Duration;

use crate::activity::{Course, Interaction, Nature};

use super::command::{Event, Refusal};
use super::plan::{Planned, Stop, Wave, stops};
use super::{Phase, Session};

impl Session {
    pub(super) fn begin(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => self.enter(now, self.next_activity().unwrap_or(0), events),
            Stop::Ended => Err(Refusal::Ended),
            _ => Err(Refusal::AlreadyBegun),
        }
    }

    pub(super) fn forward(
        &mut self,
        now: Duration,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => self.enter(now, self.next_activity().unwrap_or(0), events),
            Stop::Ended => Err(Refusal::Ended),
            stop => {
                if self.uncover(events) {
                    return Ok(());
                }
                match self.following(stop) {
                    Some(next) => {
                        // A result that is come to anew is uncovered anew.
                        if let (Stop::Result(_), Some(part)) = (next, self.part_mut()) {
                            part.uncovered.shown = 0;
                        }
                        self.move_to(next, events);
                        Ok(())
                    }
                    None if self.enter_next_part(events) => Ok(()),
                    None => self.leave_activity(now, events),
                }
            }
        }
    }

    pub(super) fn back(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => Err(Refusal::AtStart),
            Stop::Ended => {
                // The time since the end belongs to no activity.
                self.pass_time(now);
                self.ended = None;
                self.return_to_last_stop(self.current, events);
                Ok(())
            }
            stop => match (self.preceding(stop), self.last_activity()) {
                _ if self.cover(events) => Ok(()),
                (Some(previous), _) => {
                    self.move_to(previous, events);
                    Ok(())
                }
                (None, _) if self.return_to_last_part(events) => Ok(()),
                (None, None) => {
                    self.close_what_is_open(events);
                    self.pass_time(now);
                    self.timer = None;
                    self.stop = Stop::Lobby;
                    events.push(Event::Lobby);
                    Ok(())
                }
                (None, Some(last)) => {
                    self.pass_time(now);
                    self.return_to_last_stop(last, events);
                    Ok(())
                }
            },
        }
    }

    pub(super) fn go_to(
        &mut self,
        now: Duration,
        index: usize,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if self.stop == Stop::Ended {
            return Err(Refusal::Ended);
        }
        // Pointing at the cell one stands on must not close the vote.
        let is_first_part = self.round().is_some_and(|round| round.before.is_empty());
        if self.stop == Stop::Ask(Wave::First) && index == self.current && is_first_part {
            return Ok(());
        }
        self.enter(now, index, events)
    }

    pub(super) fn skip(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        if let (Some(round), Some(activity)) = (
            self.rounds.get_mut(self.current),
            self.lesson.activities.get(self.current),
        ) {
            round.is_skipped = true;
            events.push(Event::Skipped {
                activity: activity.head().id.clone(),
            });
        }
        self.leave_activity(now, events)
    }

    pub(super) fn close(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let Stop::Ask(wave) = self.stop else {
            return Err(Refusal::NotOpen);
        };
        if self.phase() != Phase::Open || !self.is_answered() {
            return Err(Refusal::NotOpen);
        }
        self.close_wave(wave, events);
        Ok(())
    }

    pub(super) fn reopen(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let wave = match self.stop {
            Stop::Ask(wave) if self.phase() == Phase::Closed => wave,
            Stop::Result(wave) => wave,
            _ => return Err(Refusal::NotClosed),
        };
        if matches!(self.stop, Stop::Result(_)) {
            events.push(Event::Hidden);
        }
        self.stop = Stop::Ask(wave);
        if let Some(part) = self.part_mut() {
            let votes = part.wave_mut(wave);
            votes.is_closed = false;
            votes.is_seen = false;
        }
        events.push(Event::Opened { wave });
        Ok(())
    }

    pub(super) fn second_vote(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let Some(activity) = self.lesson.activities.get(self.current) else {
            return Err(Refusal::NoSuchActivity);
        };
        let is_second = matches!(
            self.stop,
            Stop::Ask(Wave::Second) | Stop::Result(Wave::Second)
        );
        if is_second || !self.is_answered() {
            return Err(Refusal::NoSecondVote);
        }
        let nature = activity.rules().nature();
        let Some(part) = self.part_mut() else {
            return Err(Refusal::NoSuchActivity);
        };
        if nature == Nature::Knowledge && part.was_revealed {
            return Err(Refusal::AlreadyRevealed);
        }
        part.has_extra_vote = true;
        if !part.wave(Wave::First).is_closed {
            self.close_wave(Wave::First, events);
        }
        self.move_to(Stop::Ask(Wave::Second), events);
        Ok(())
    }

    pub(super) fn end(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Ended => Err(Refusal::Ended),
            Stop::Lobby if self.began.is_none() => Err(Refusal::NotBegun),
            Stop::Lobby | Stop::Ask(_) | Stop::Result(_) | Stop::Talk => {
                self.finish(now, events);
                Ok(())
            }
        }
    }

    /// Whether the second vote of the activity of this place is planned or asked for.
    pub fn has_second_vote(&self, index: usize) -> bool {
        let is_planned = self
            .lesson
            .activities
            .get(index)
            .is_some_and(|activity| activity.rules().has_second_vote());
        is_planned
            || self
                .rounds
                .get(index)
                .is_some_and(|round| round.here.has_extra_vote)
    }

    /// The stop that `Forward` leads to within the current activity; `None` where it leads out of it.
    pub fn next_stop(&self) -> Option<Stop> {
        self.stop
            .is_in_activity()
            .then(|| self.following(self.stop))
            .flatten()
    }

    pub(super) fn is_answered(&self) -> bool {
        self.interaction(self.current)
            .is_some_and(Interaction::is_answered)
    }

    pub(super) fn refuse_outside_activities(&self) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => Err(Refusal::NotBegun),
            Stop::Ended => Err(Refusal::Ended),
            Stop::Ask(_) | Stop::Result(_) | Stop::Talk => Ok(()),
        }
    }

    pub(super) fn plan(&self, index: usize) -> Vec<Stop> {
        let Some(activity) = self.lesson.activities.get(index) else {
            return Vec::new();
        };
        let Some(round) = self.rounds.get(index) else {
            return Vec::new();
        };
        let part = Planned {
            is_answered: round.here.interaction.is_answered(),
            has_second_vote: self.has_second_vote(index),
            has_talk: match activity.rules().course() {
                Course::One | Course::Series { .. } => true,
                Course::Walk(_) | Course::Hop { .. } => !self.has_next_part(index),
            },
        };
        stops(activity, part)
    }

    fn following(&self, stop: Stop) -> Option<Stop> {
        let plan = self.plan(self.current);
        let place = plan.iter().position(|planned| *planned == stop);
        match place {
            Some(place) => plan.get(place + 1).copied(),
            // The stop is not planned any more (an extra vote changed the plan): go on with the talk.
            None => plan.contains(&Stop::Talk).then_some(Stop::Talk),
        }
    }

    fn preceding(&self, stop: Stop) -> Option<Stop> {
        let plan = self.plan(self.current);
        let place = plan.iter().position(|planned| *planned == stop)?;
        place
            .checked_sub(1)
            .and_then(|place| plan.get(place))
            .copied()
    }
}
