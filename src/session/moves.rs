//! What it takes to stand at a stop: votes closed on leaving, results marked as seen, orders drawn.

use std::time::Duration;

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;

use crate::activity::Interaction;

use super::command::{Event, Refusal};
use super::plan::{Stop, Wave};
use super::privacy::Shown;
use super::{End, Phase, Session};

impl Session {
    /// Moves within the current activity; a vote left behind with answers in it is closed.
    pub(super) fn move_to(&mut self, next: Stop, events: &mut Vec<Event>) {
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
                self.keep_what_is_seen(wave);
                events.push(Event::Revealed {
                    wave,
                    shown: self.shown(),
                });
            }
            Stop::Talk => events.push(Event::Talking),
            Stop::Ask(_) if !self.is_answered() => events.push(Event::Looking),
            Stop::Ask(_) => self.tell_vote(events),
            Stop::Lobby | Stop::Ended => {}
        }
    }

    /// Says whether the vote the class now stands at takes answers.
    pub(super) fn tell_vote(&self, events: &mut Vec<Event>) {
        if let Stop::Ask(wave) = self.stop
            && self.is_answered()
        {
            events.push(match self.phase() {
                Phase::Open => Event::Opened { wave },
                _ => Event::Closed { wave },
            });
        }
    }

    /// Marks what is on the stage as seen; going back to the first result does not unsee the second.
    fn keep_what_is_seen(&mut self, wave: Wave) {
        let Some(part) = self.part_mut() else {
            return;
        };
        part.was_revealed = true;
        part.wave_mut(Wave::First).is_seen = true;
        if wave == Wave::Second {
            part.wave_mut(Wave::Second).is_seen = true;
        }
        let last = if part.wave(Wave::Second).is_seen {
            Wave::Second
        } else {
            Wave::First
        };
        let seen = self.shown_of(self.current, last);
        if let Some(part) = self.part_mut() {
            // A second vote too small to show does not unsee the first one, which stood on the stage.
            let is_too_small = matches!(seen, Shown::TooFew { .. }) && last == Wave::Second;
            if !(is_too_small && matches!(part.seen, Shown::Counts { second: None, .. })) {
                part.seen = seen;
            }
        }
    }

    pub(super) fn close_wave(&mut self, wave: Wave, events: &mut Vec<Event>) {
        if let Some(part) = self.part_mut() {
            part.wave_mut(wave).is_closed = true;
            events.push(Event::Closed { wave });
        }
    }

    /// Closes what is open and goes to the next activity, or ends the hour after the last one.
    pub(super) fn leave_activity(
        &mut self,
        now: Duration,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if let Some(next) = self.next_activity() {
            return self.enter(now, next, events);
        }
        self.finish(now, events);
        Ok(())
    }

    pub(super) fn enter(
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
            while round.step_back() {}
            round.cover_again();
        }
        self.tell_part(events);
        self.tell_vote(events);
        Ok(())
    }

    pub(super) fn return_to_last_stop(&mut self, index: usize, events: &mut Vec<Event>) {
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
        // An activity left half-way begins at its first vote; one that was finished opens at its end.
        match last.filter(|_| self.is_finished(index)) {
            Some(last) if last != self.stop => self.move_to(last, events),
            _ => self.tell_vote(events),
        }
    }

    fn is_finished(&self, index: usize) -> bool {
        let Some(round) = self.rounds.get(index) else {
            return false;
        };
        let is_looked_at = !round.here.interaction.is_answered();
        let last_wave = if self.has_second_vote(index) {
            Wave::Second
        } else {
            Wave::First
        };
        is_looked_at || round.here.wave(last_wave).is_seen
    }

    pub(super) fn close_what_is_open(&mut self, events: &mut Vec<Event>) {
        if let Stop::Ask(wave) = self.stop
            && self.phase() == Phase::Open
            && self.is_answered()
            && self.part().is_some_and(|part| !part.wave(wave).is_empty())
        {
            self.close_wave(wave, events);
        }
    }

    pub(super) fn finish(&mut self, now: Duration, events: &mut Vec<Event>) {
        self.close_what_is_open(events);
        self.pass_time(now);
        self.timer = None;
        self.stop = Stop::Ended;
        self.ended = Some(End {
            at: now,
            present: self.roster.present(),
        });
        events.push(Event::Ended);
    }

    /// Draws the order in which cards come or lie, once per activity.
    fn draw_order(&mut self, index: usize, events: &mut Vec<Event>) {
        let seed = self.seed.wrapping_add(index as u64);
        let Some(round) = self.rounds.get_mut(index) else {
            return;
        };
        let (items, never_in_order) = match &round.here.interaction {
            Interaction::Sort { items, .. } => (items, false),
            Interaction::Match { pairs } => (pairs, true),
            Interaction::Order { items } => (items, true),
            _ => return,
        };
        if round.order.is_some() {
            return;
        }
        let mut order: Vec<usize> = (0..items.len()).collect();
        // One generator per activity: what is drawn does not depend on what was drawn before it.
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        order.shuffle(&mut rng);
        // Authors write in the right order: a draw that gives it back would leave nothing to do.
        if never_in_order && order.is_sorted() {
            order.rotate_left(1);
        }
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
