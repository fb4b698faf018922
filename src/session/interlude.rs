//! What stands on the stage instead of the lesson for a moment: a pause, a lot, turns to talk, a word to end.
//!
//! The main button first leads back from it to the lesson, so that nobody moves on without seeing it; any other step
//! of the hour takes it away.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Session;
use super::command::{Event, Refusal, Respondent};
use super::draws::{Draws, Lot};
use super::plan::Stop;
use super::teams::Teams;
use super::turns::Turns;

/// What an adult may put on the stage at any moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    /// A quiet screen.
    Breath,
    /// How the class counts off, and what each number's team is called.
    CountOff,
    /// Everybody may say one word to end.
    LastWord,
}

/// What stands on the stage instead of the lesson.
#[derive(Clone, Debug, PartialEq)]
pub enum Interlude {
    /// One of the moments.
    Moment(Moment),
    /// What was drawn.
    Lot(Lot),
    /// One side after the other talks.
    Turns(Turns),
}

/// What the host has at hand during an hour.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tools {
    pub(super) teams: Option<Teams>,
    /// The team that answers now.
    pub(super) turn: Option<u8>,
    pub(super) draws: Draws,
    pub(super) interlude: Option<Interlude>,
    /// Those who may still answer to what stands on the stage once its vote is closed.
    pub(super) late: BTreeSet<Respondent>,
}

impl Session {
    /// What stands on the stage instead of the lesson, if something does.
    pub fn interlude(&self) -> Option<&Interlude> {
        self.tools.interlude.as_ref()
    }

    pub(super) fn show_moment(
        &mut self,
        now: Duration,
        moment: Moment,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.refuse_when_over()?;
        if moment == Moment::CountOff && self.tools.teams.is_none() {
            return Err(Refusal::NoTeams);
        }
        if moment == Moment::Breath
            && let Some(timer) = self.timer.as_mut().filter(|timer| timer.is_running())
        {
            // Nobody has time taken away while the class breathes.
            timer.toggle(now);
            events.push(Event::TimerChanged);
        }
        self.tools.interlude = Some(Interlude::Moment(moment));
        events.push(Event::MomentShown { moment });
        Ok(())
    }

    /// One step on from what stands on the stage instead of the lesson; the last one leads back to the lesson.
    pub(super) fn lead_on(&mut self, now: Duration, events: &mut Vec<Event>) {
        if let Some(Interlude::Turns(turns)) = self.tools.interlude.as_mut()
            && turns.step(now)
        {
            events.push(turns.told());
            return;
        }
        self.lead_back(events);
    }

    /// Back to the lesson.
    pub(super) fn lead_back(&mut self, events: &mut Vec<Event>) {
        if self.tools.interlude.take().is_some() {
            events.push(Event::LessonAgain);
        }
    }

    /// The class has moved: what stood there belongs to the step before, and team 1 begins again.
    pub(super) fn clear_after_step(&mut self) {
        self.tools.interlude = None;
        self.tools.late.clear();
        self.tools.turn = self.tools.turn.map(|_| 1);
    }

    pub(super) fn refuse_when_over(&self) -> Result<(), Refusal> {
        match self.stop {
            Stop::Ended => Err(Refusal::Ended),
            _ => Ok(()),
        }
    }
}
