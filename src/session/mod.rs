//! One class hour as a pure state machine: a [`Command`] goes in, [`Event`]s or a [`Refusal`] come out.
//!
//! This room knows no screen, no file, no clock and no source of chance: the time is a `Duration` since the hour
//! began and the seed comes in as a value, so that an hour can be written down and run again, the same everywhere.
//! To add a command: its variant in `command.rs`, its arm in [`Session::handle`], its line in `tests/random_hour.rs`,
//! and a replay.
//!
//! **Invariant:** a refusal leaves the session as it was.
//! **Invariant:** nothing but [`Session::shown`] tells counts, and it tells them by the privacy rules alone.

mod answers;
mod class_counts;
mod command;
mod cuts;
mod draws;
mod games;
mod interlude;
mod journal;
mod moves;
mod parts;
mod plan;
mod pooled;
mod privacy;
mod prompts;
mod replay;
mod roster;
mod round;
mod statistics;
mod steps;
mod summary;
mod teams;
mod timer;
mod turns;

use std::sync::Arc;
use std::time::Duration;

use crate::activity::{Activity, Interaction};
use crate::lesson::Lesson;

pub use class_counts::{CardCounts, ClassCounts, CountsError, class_counts};
pub use command::{Command, Event, Refusal, Respondent, Token};
pub use cuts::{Cut, LENGTHS, cut};
pub use draws::{Draw, Lot};
pub use games::Word;
pub use interlude::{Interlude, Moment};
pub use journal::{
    Header, Journal, JournalError, Stamped, header_line, read_journal, stamped_line,
};
pub use parts::Hops;
pub use plan::{Phase, Stop, Wave};
pub use pooled::{Change, Pooled, PooledMoment, PooledRow, Range, Share, Subject, pooled};
pub use privacy::{Figure, Shift, Shown, figure, shift};
pub use prompts::{Mood, mood};
pub use replay::{Replay, ReplayError, Step, read_replay, replay_text, run_replay};
pub use roster::{MAX_CLASS, Roster};
pub use statistics::{
    Interval, Measure, difference, fisher, is_small_sample, may_compare, may_conclude, mcnemar,
    pool, wilson,
};
pub use summary::{ActivitySummary, Outcome, PartSummary, Summary};
pub use teams::{Corner, TEAMS, TeamTheme, Teams};
pub use timer::Timer;
pub use turns::Turns;

use interlude::Tools;
use round::{Part, Round};

/// What the shell decides before an hour begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Setup {
    /// Pupils in the room who answer without a device, 0 to [`MAX_CLASS`].
    pub hands: u16,
    /// The seed of everything that is drawn.
    pub seed: u64,
    /// The minutes of a shorter hour (see [`cut`]); `None` is the whole lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<u16>,
}

/// One class hour, live.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    lesson: Arc<Lesson>,
    seed: u64,
    roster: Roster,
    current: usize,
    stop: Stop,
    rounds: Vec<Round>,
    timer: Option<Timer>,
    tools: Tools,
    cut: Option<u16>,
    began: Option<Duration>,
    ended: Option<End>,
    now: Duration,
}

/// What is fixed when the hour ends: afterwards the pages go out one by one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct End {
    at: Duration,
    present: u32,
}

impl Session {
    /// An hour that has not begun: the class is in the lobby.
    pub fn new(lesson: Arc<Lesson>, setup: Setup) -> Self {
        let activities = lesson.activities.iter().zip(0_u64..);
        // One seed per activity: what is drawn does not depend on what was drawn before it.
        let mut rounds: Vec<Round> = activities
            .map(|(activity, place)| Round::new(activity, setup.seed.wrapping_add(place)))
            .collect();
        // A length that is too short for this lesson leaves nothing out.
        let shorter = setup.cut.and_then(|minutes| cut(&lesson, minutes).ok());
        for (round, is_out) in rounds
            .iter_mut()
            .zip(shorter.iter().flat_map(|it| &it.left_out))
        {
            round.is_cut = *is_out;
        }
        Self {
            lesson,
            seed: setup.seed,
            roster: Roster::new(setup.hands),
            current: 0,
            stop: Stop::Lobby,
            rounds,
            timer: None,
            tools: Tools::default(),
            cut: setup.cut,
            began: None,
            ended: None,
            now: Duration::ZERO,
        }
    }

    /// Carries out one command at `now`, the time since the shell opened the hour.
    ///
    /// A time before the last one counts as the last one: clocks may be set back, hours may not.
    ///
    /// # Errors
    /// A [`Refusal`] says why nothing has changed.
    pub fn handle(&mut self, now: Duration, command: &Command) -> Result<Vec<Event>, Refusal> {
        let mut events = Vec::new();
        let now = now.max(self.now);
        let before = self.standing();
        match command {
            // Nobody moves on without seeing what stands on the stage.
            Command::Begin | Command::Forward if self.interlude().is_some() => {
                self.lead_on(now, &mut events);
            }
            Command::Back if self.interlude().is_some() => self.lead_back(&mut events),
            Command::Class { hands } => self.set_class(*hands, &mut events)?,
            Command::Join { respondent } => self.join(respondent, &mut events)?,
            Command::Leave { respondent } => self.leave(respondent, &mut events)?,
            Command::Begin => self.begin(now, &mut events)?,
            Command::Forward => self.forward(now, &mut events)?,
            Command::Back => self.back(now, &mut events)?,
            Command::GoTo { activity } => self.go_to(now, *activity, &mut events)?,
            Command::Skip => self.skip(now, &mut events)?,
            Command::Close => self.close(&mut events)?,
            Command::Reopen => self.reopen(&mut events)?,
            Command::SecondVote => self.second_vote(&mut events)?,
            Command::Respond {
                respondent,
                response,
            } => self.respond(respondent, response, &mut events)?,
            Command::Withdraw { respondent } => self.withdraw(respondent, &mut events)?,
            Command::MoreTime { respondent } => self.give_more_time(respondent, &mut events)?,
            Command::Hands { response, count } => self.set_hands(response, *count, &mut events)?,
            Command::Touch { response } => self.touch(response, &mut events)?,
            Command::TakeBack => self.take_back(&mut events)?,
            Command::Take { way } => self.take_way(way, &mut events)?,
            Command::Rewind { scene } => self.rewind(*scene, &mut events)?,
            Command::Play(play) => self.play(play, &mut events)?,
            Command::UndoPlay => self.undo_play(&mut events)?,
            Command::Moderate { word, is_kept } => self.moderate(word, *is_kept, &mut events)?,
            Command::StartTimer { secs } => self.start_timer(now, *secs, &mut events)?,
            Command::PauseTimer => self.pause_timer(now, &mut events)?,
            Command::AddTime { secs } => self.add_time(now, *secs, &mut events)?,
            Command::StopTimer => self.stop_timer(&mut events)?,
            Command::SetTeams { count, theme } => self.set_teams(*count, *theme, &mut events)?,
            Command::TeamTurn { team } => self.give_turn(*team, &mut events)?,
            Command::Draw { what } => self.draw_lot(*what, &mut events)?,
            Command::Show { moment } => self.show_moment(now, *moment, &mut events)?,
            Command::StartTurns { secs, sides } => {
                self.start_turns(now, (*secs, *sides), &mut events)?;
            }
            Command::LeadBack => self.lead_back(&mut events),
            Command::End => self.end(now, &mut events)?,
        }
        if self.standing() != before {
            self.clear_after_step();
        }
        self.pass_time(now);
        Ok(events)
    }

    /// The lesson of this hour.
    pub fn lesson(&self) -> &Arc<Lesson> {
        &self.lesson
    }

    /// Where the class stands.
    pub fn stop(&self) -> Stop {
        self.stop
    }

    /// What the class can do just now.
    pub fn phase(&self) -> Phase {
        match self.stop {
            Stop::Lobby => Phase::Lobby,
            Stop::Ask(wave) if self.part().is_some_and(|part| part.wave(wave).is_closed) => {
                Phase::Closed
            }
            Stop::Ask(_) => Phase::Open,
            Stop::Result(_) => Phase::Revealed,
            Stop::Talk => Phase::Talk,
            Stop::Ended => Phase::Ended,
        }
    }

    /// The place of the activity the class is at, from 0; that of the first one in the lobby.
    pub fn current_index(&self) -> usize {
        self.current
    }

    /// The activity the class is at; `None` in the lobby, at the end, and in a lesson without activities.
    pub fn current(&self) -> Option<&Activity> {
        self.stop
            .is_in_activity()
            .then(|| self.lesson.activities.get(self.current))
            .flatten()
    }

    /// What can be done in the activity of this place, in the part it stands at.
    pub fn interaction(&self, index: usize) -> Option<&Interaction> {
        Some(&self.rounds.get(index)?.here.interaction)
    }

    /// Who is in the room.
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// Whether the activity of this place has been entered.
    pub fn is_visited(&self, index: usize) -> bool {
        self.rounds.get(index).is_some_and(|round| round.is_visited)
    }

    /// Whether the activity of this place was left out.
    pub fn is_skipped(&self, index: usize) -> bool {
        self.rounds.get(index).is_some_and(|round| round.is_skipped) || self.is_left_out(index)
    }

    /// The order drawn for the items of the activity of this place, as indexes of the author's order.
    pub fn drawn_order(&self, index: usize) -> Option<&[usize]> {
        self.rounds.get(index)?.order.as_deref()
    }

    /// The time since the class left the lobby, or how long the hour took once it has ended.
    pub fn elapsed(&self, now: Duration) -> Duration {
        let Some(began) = self.began else {
            return Duration::ZERO;
        };
        self.ended
            .map_or(now.max(self.now), |end| end.at)
            .saturating_sub(began)
    }

    /// The time spent in the activity of this place.
    pub fn spent(&self, index: usize, now: Duration) -> Duration {
        let Some(round) = self.rounds.get(index) else {
            return Duration::ZERO;
        };
        let running = if self.stop.is_in_activity() && index == self.current {
            now.saturating_sub(self.now)
        } else {
            Duration::ZERO
        };
        round.spent + running
    }

    /// The planned minutes still ahead: what is left of this activity, and all of the later ones.
    pub fn remaining(&self, now: Duration) -> Duration {
        let minutes =
            |activity: &Activity| Duration::from_secs(60 * u64::from(activity.head().minutes));
        let from = |first: usize| -> Duration {
            let activities = self.lesson.activities.iter().enumerate().skip(first);
            activities
                .filter(|(index, _)| !self.is_left_out(*index))
                .map(|(_, activity)| minutes(activity))
                .sum()
        };
        match self.stop {
            Stop::Ended => Duration::ZERO,
            Stop::Lobby => from(0),
            _ => {
                let here = self.lesson.activities.get(self.current).map(minutes);
                let left = here
                    .unwrap_or_default()
                    .saturating_sub(self.spent(self.current, now));
                from(self.current + 1) + left
            }
        }
    }

    /// What a step of the hour changes.
    fn standing(&self) -> (usize, Stop, usize) {
        (self.current, self.stop, self.part_place().0)
    }

    /// The timer the host started, if any.
    pub fn timer(&self) -> Option<&Timer> {
        self.timer.as_ref()
    }

    fn round(&self) -> Option<&Round> {
        self.rounds.get(self.current)
    }

    fn part(&self) -> Option<&Part> {
        self.round().map(|round| &round.here)
    }

    fn part_mut(&mut self) -> Option<&mut Part> {
        self.rounds
            .get_mut(self.current)
            .map(|round| &mut round.here)
    }

    /// The seed of what is drawn in the current activity.
    fn seed_here(&self) -> u64 {
        self.seed.wrapping_add(self.current as u64)
    }

    fn pass_time(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.now);
        self.now = now;
        if self.stop.is_in_activity()
            && let Some(round) = self.rounds.get_mut(self.current)
        {
            round.spent += passed;
        }
    }
}
