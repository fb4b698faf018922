//! What is left of an hour: counts per activity, nothing about anybody.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::activity::Id;

use super::privacy::Shown;
use super::{Session, Setup};

/// What became of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// The class did it.
    Done,
    /// The class began it; its result was never shown.
    Begun,
    /// The host left it out.
    Skipped,
    /// The hour ended before.
    NotReached,
}

/// One activity of an hour that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivitySummary {
    /// Its id in the lesson.
    pub id: Id,
    /// What became of it.
    pub outcome: Outcome,
    /// Time spent, in whole seconds.
    pub spent_secs: u64,
    /// Its counts, as far as the privacy rules let them through.
    pub shown: Shown,
}

/// What may be kept of an hour: all that is ever written to a disk about it once it has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The lesson's id.
    pub lesson: Id,
    /// The lesson's revision.
    pub revision: u32,
    /// Everybody present at the end.
    pub present: u32,
    /// How long the hour took, in whole seconds.
    pub secs: u64,
    /// One entry per activity, in order.
    pub activities: Vec<ActivitySummary>,
    /// The sentence the class chose: (activity, choice); `None` where it chose none.
    pub kept: Option<(Id, Id)>,
}

impl Session {
    /// What may be kept of this hour, as it stands at `now`.
    pub fn summary(&self, now: Duration) -> Summary {
        let activities: Vec<ActivitySummary> = (0..self.rounds.len())
            .filter_map(|index| self.activity_summary(index, now))
            .collect();
        Summary {
            lesson: self.lesson.id.clone(),
            revision: self.lesson.revision,
            present: self.ended.map_or(self.roster.present(), |end| end.present),
            secs: self.elapsed(now).as_secs(),
            kept: self.kept_sentence(),
            activities,
        }
    }

    /// The same class and a new seed, for another hour.
    pub fn setup_again(&self, seed: u64) -> Setup {
        Setup {
            hands: self.roster.hands(),
            seed,
        }
    }

    fn activity_summary(&self, index: usize, now: Duration) -> Option<ActivitySummary> {
        let (round, activity, interaction) = (
            self.rounds.get(index)?,
            self.lesson.activities.get(index)?,
            self.interactions.get(index)?,
        );
        // Passing over the talk does not undo a result that was looked at.
        let outcome = match (round.is_visited, round.is_skipped) {
            _ if round.was_revealed => Outcome::Done,
            (_, true) => Outcome::Skipped,
            (false, _) => Outcome::NotReached,
            (true, _) if !interaction.is_answered() => Outcome::Done,
            (true, _) => Outcome::Begun,
        };
        Some(ActivitySummary {
            id: activity.head().id.clone(),
            outcome,
            spent_secs: self.spent(index, now).as_secs(),
            // What the class has not seen is not kept either.
            shown: round.seen.clone(),
        })
    }

    fn kept_sentence(&self) -> Option<(Id, Id)> {
        self.lesson
            .activities
            .iter()
            .zip(&self.rounds)
            .rev()
            .find_map(|(activity, round)| {
                if !activity.rules().keeps_sentence() {
                    return None;
                }
                let Shown::Counts { first, second, .. } = &round.seen else {
                    return None;
                };
                // Where the class voted again, the later vote is its word.
                let last = second.as_ref().unwrap_or(first);
                Some((activity.head().id.clone(), last.leading_choice()?.clone()))
            })
    }
}
