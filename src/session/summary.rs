//! What is left of an hour: counts per activity, nothing about anybody.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::activity::{Id, Tally};

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
    /// Its counts, as far as the privacy rules let them through; those of its only part.
    pub shown: Shown,
    /// The counts of each part the class saw, where the activity has several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartSummary>,
}

/// One part of an activity of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartSummary {
    /// Its id: a statement, a scene, a question.
    pub id: Id,
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
            cut: self.cut,
        }
    }

    fn activity_summary(&self, index: usize, now: Duration) -> Option<ActivitySummary> {
        let (round, activity) = (self.rounds.get(index)?, self.lesson.activities.get(index)?);
        let was_revealed = round.parts().any(|part| part.was_revealed);
        let is_answered = round.here.interaction.is_answered();
        // Passing over the talk does not undo a result that was looked at.
        let outcome = match (round.is_visited, round.is_skipped) {
            _ if was_revealed => Outcome::Done,
            (_, true) => Outcome::Skipped,
            (false, _) if round.is_cut => Outcome::Skipped,
            (false, _) => Outcome::NotReached,
            (true, _) if !is_answered => Outcome::Done,
            (true, _) => Outcome::Begun,
        };
        Some(ActivitySummary {
            id: activity.head().id.clone(),
            outcome,
            spent_secs: self.spent(index, now).as_secs(),
            // What the class has not seen is not kept either.
            shown: if round.here.id.is_empty() {
                without_words(&round.here.seen)
            } else {
                Shown::Hidden
            },
            parts: round
                .parts()
                .filter(|part| !part.id.is_empty() && part.seen != Shown::Hidden)
                .map(|part| PartSummary {
                    id: part.id.clone(),
                    shown: without_words(&part.seen),
                })
                .collect(),
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
                let Shown::Counts { first, second, .. } = &round.here.seen else {
                    return None;
                };
                // Where the class voted again, the later vote is its word.
                let last = second.as_ref().unwrap_or(first);
                Some((activity.head().id.clone(), last.leading_choice()?.clone()))
            })
    }
}

/// What pupils wrote is deleted when the hour ends; that they wrote something is kept.
fn without_words(shown: &Shown) -> Shown {
    let mut kept = shown.clone();
    if let Shown::Counts { first, second, .. } = &mut kept {
        for tally in std::iter::once(first).chain(second) {
            if let Tally::Words { counts, .. } = tally {
                counts.clear();
            }
        }
    }
    kept
}
