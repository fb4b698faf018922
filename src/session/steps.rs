//! Forward, back, skip, reopen: how an hour moves.

use std::time::Duration;

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;

use crate::activity::{Interaction, Nature};

use super::command::{Event, Refusal};
use super::plan::{Stop, Wave, stops};
use super::{Phase, Session};

impl Session {
    pub(super) fn begin(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => self.enter(now, 0, events),
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
            Stop::Lobby => self.enter(now, 0, events),
            Stop::Ended => Err(Refusal::Ended),
            stop => match self.following(stop) {
                Some(next) => {
                    self.move_to(next, events);
                    Ok(())
                }
                None => self.leave_activity(now, events),
            },
        }
    }

    pub(super) fn back(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => Err(Refusal::AtStart),
            Stop::Ended => {
                self.ended = None;
                self.return_to_last_stop(self.current, events);
                Ok(())
            }
            stop => match (self.preceding(stop), self.current) {
                (Some(previous), _) => {
                    self.move_to(previous, events);
                    Ok(())
                }
                (None, 0) => {
                    self.pass_time(now);
                    self.stop = Stop::Lobby;
                    events.push(Event::Lobby);
                    Ok(())
                }
                (None, current) => {
                    self.pass_time(now);
                    self.return_to_last_stop(current - 1, events);
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
        if let Some(round) = self.rounds.get_mut(self.current) {
            round.wave_mut(wave).is_closed = false;
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
        let Some(round) = self.rounds.get_mut(self.current) else {
            return Err(Refusal::NoSuchActivity);
        };
        if nature == Nature::Knowledge && round.was_revealed {
            return Err(Refusal::AlreadyRevealed);
        }
        round.has_extra_vote = true;
        if !round.wave(Wave::First).is_closed {
            self.close_wave(Wave::First, events);
        }
        self.move_to(Stop::Ask(Wave::Second), events);
        Ok(())
    }

    pub(super) fn end(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self.stop {
            Stop::Ended => Err(Refusal::Ended),
            Stop::Lobby => Err(Refusal::NotBegun),
            Stop::Ask(_) | Stop::Result(_) | Stop::Talk => {
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
                .is_some_and(|round| round.has_extra_vote)
    }

    /// The stop that `Forward` leads to within the current activity; `None` where it leads out of it.
    pub fn next_stop(&self) -> Option<Stop> {
        self.stop
            .is_in_activity()
            .then(|| self.following(self.stop))
            .flatten()
    }

    pub(super) fn is_answered(&self) -> bool {
        self.interactions
            .get(self.current)
            .is_some_and(Interaction::is_answered)
    }

    fn refuse_outside_activities(&self) -> Result<(), Refusal> {
        match self.stop {
            Stop::Lobby => Err(Refusal::NotBegun),
            Stop::Ended => Err(Refusal::Ended),
            Stop::Ask(_) | Stop::Result(_) | Stop::Talk => Ok(()),
        }
    }

    fn plan(&self, index: usize) -> Vec<Stop> {
        let Some(activity) = self.lesson.activities.get(index) else {
            return Vec::new();
        };
        stops(activity, self.has_second_vote(index))
    }

    fn following(&self, stop: Stop) -> Option<Stop> {
        let plan = self.plan(self.current);
        let place = plan.iter().position(|planned| *planned == stop);
        match place {
            Some(place) => plan.get(place + 1).copied(),
            // The stop is not planned any more (an extra vote changed the plan): go on with the talk.
            None => Some(Stop::Talk),
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

    /// Moves within the current activity; a vote left behind with answers in it is closed.
    fn move_to(&mut self, next: Stop, events: &mut Vec<Event>) {
        match (self.stop, next) {
            (Stop::Ask(wave), Stop::Result(_)) if self.phase() == Phase::Open => {
                self.close_wave(wave, events);
            }
            // A vote in which nobody has answered stays open: the host may only have looked around.
            _ => self.close_what_is_open(events),
        }
        if matches!(self.stop, Stop::Result(_)) && matches!(next, Stop::Ask(_)) {
            events.push(Event::Hidden);
        }
        self.stop = next;
        match next {
            Stop::Result(wave) => {
                if let Some(round) = self.rounds.get_mut(self.current) {
                    round.was_revealed = true;
                }
                events.push(Event::Revealed {
                    wave,
                    shown: self.shown(),
                });
            }
            Stop::Talk => events.push(Event::Talking),
            Stop::Ask(wave) if self.phase() == Phase::Open => events.push(Event::Opened { wave }),
            Stop::Ask(_) | Stop::Lobby | Stop::Ended => {}
        }
    }

    fn close_wave(&mut self, wave: Wave, events: &mut Vec<Event>) {
        if let Some(round) = self.rounds.get_mut(self.current) {
            round.wave_mut(wave).is_closed = true;
            events.push(Event::Closed { wave });
        }
    }

    /// Closes what is open and goes to the next activity, or ends the hour after the last one.
    fn leave_activity(&mut self, now: Duration, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if self.current + 1 < self.lesson.activities.len() {
            return self.enter(now, self.current + 1, events);
        }
        self.finish(now, events);
        Ok(())
    }

    fn enter(
        &mut self,
        now: Duration,
        index: usize,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        let Some(activity) = self.lesson.activities.get(index) else {
            return Err(Refusal::NoSuchActivity);
        };
        let id = activity.head().id.clone();
        self.close_what_is_open(events);
        self.pass_time(now);
        if self.began.is_none() {
            self.began = Some(now);
        }
        self.current = index;
        self.timer = None;
        self.stop = Stop::Ask(Wave::First);
        events.push(Event::Entered { activity: id });
        self.draw_order(index, events);
        if let Some(round) = self.rounds.get_mut(index) {
            round.is_visited = true;
            round.is_skipped = false;
        }
        if self.phase() == Phase::Open && self.is_answered() {
            events.push(Event::Opened { wave: Wave::First });
        }
        Ok(())
    }

    fn return_to_last_stop(&mut self, index: usize, events: &mut Vec<Event>) {
        self.close_what_is_open(events);
        self.current = index;
        self.timer = None;
        let Some(activity) = self.lesson.activities.get(index) else {
            return;
        };
        events.push(Event::Entered {
            activity: activity.head().id.clone(),
        });
        let was_visited = self.is_visited(index) && !self.is_skipped(index);
        let last = self.plan(index).last().copied().filter(|_| was_visited);
        self.draw_order(index, events);
        if let Some(round) = self.rounds.get_mut(index) {
            round.is_visited = true;
            round.is_skipped = false;
        }
        self.stop = Stop::Ask(Wave::First);
        // An activity left half-way opens where its votes are; one that was finished opens at its end.
        if let Some(last) = last.filter(|_| self.is_finished(index)) {
            self.move_to(last, events);
        }
    }

    fn is_finished(&self, index: usize) -> bool {
        let Some(round) = self.rounds.get(index) else {
            return false;
        };
        let is_looked_at = self
            .interactions
            .get(index)
            .is_some_and(|interaction| !interaction.is_answered());
        let last_wave = if self.has_second_vote(index) {
            Wave::Second
        } else {
            Wave::First
        };
        is_looked_at || (round.was_revealed && round.wave(last_wave).is_closed)
    }

    fn close_what_is_open(&mut self, events: &mut Vec<Event>) {
        if let Stop::Ask(wave) = self.stop
            && self.phase() == Phase::Open
            && self.is_answered()
            && self
                .round()
                .is_some_and(|round| !round.wave(wave).is_empty())
        {
            self.close_wave(wave, events);
        }
    }

    fn finish(&mut self, now: Duration, events: &mut Vec<Event>) {
        self.close_what_is_open(events);
        self.pass_time(now);
        self.timer = None;
        self.stop = Stop::Ended;
        self.ended = Some(now);
        events.push(Event::Ended);
    }

    /// Draws the order in which the cards of a sort come, once per activity.
    fn draw_order(&mut self, index: usize, events: &mut Vec<Event>) {
        let (Some(Interaction::Sort { items, .. }), Some(round)) =
            (self.interactions.get(index), self.rounds.get_mut(index))
        else {
            return;
        };
        if round.order.is_some() {
            return;
        }
        let mut order: Vec<usize> = (0..items.len()).collect();
        // One generator per activity: what is drawn does not depend on what was drawn before it.
        let mut rng = ChaCha8Rng::seed_from_u64(self.seed.wrapping_add(index as u64));
        order.shuffle(&mut rng);
        let ids = order
            .iter()
            .filter_map(|place| items.get(*place))
            .cloned()
            .collect();
        let activity = self
            .lesson
            .activities
            .get(index)
            .map(|activity| activity.head().id.clone())
            .unwrap_or_default();
        round.order = Some(order);
        events.push(Event::Drawn {
            activity,
            order: ids,
        });
    }
}
