//! What the class may see of its answers, and when. Rules: `docs/sources.md#privacy`.

use serde::{Deserialize, Serialize};

use crate::activity::{Interaction, Layout, Nature, Tally, merged};

use super::plan::{Stop, Wave};
use super::{Part, Session};

/// Opinions are shown from this many responses on.
const LEAST_FOR_OPINION: u32 = 8;
/// Answers to a question of knowledge are shown from this many responses on.
const LEAST_FOR_KNOWLEDGE: u32 = 5;

/// What the privacy rules let through of one activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// Nothing: the host has not revealed it, or there is nothing to answer.
    #[default]
    Hidden,
    /// Too few responses to show them.
    TooFew {
        /// From how many on they would be shown.
        least: u32,
    },
    /// The counts.
    Counts {
        /// The first vote, or the only one that can be shown.
        first: Tally,
        /// The second vote, where both can be shown.
        second: Option<Tally>,
        /// Whether counts are to be said in words (see [`figure`]): the item is sensitive and somebody stands alone.
        in_words: bool,
    },
}

/// One count as people may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The number.
    Count(u32),
    /// "Almost nobody": nobody, or one.
    AlmostNobody,
    /// "A part of the class".
    Part,
    /// "Almost everybody": all, or all but one.
    AlmostEverybody,
}

/// How far opinions moved between two votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// By less than three responses.
    Same,
    /// By some, which chance alone may explain.
    Some,
    /// By more than chance explains.
    Clear,
}

/// One count as people may read it: a number, or words where a number would point at a child.
pub fn figure(count: u32, respondents: u32, in_words: bool) -> Figure {
    if !in_words {
        Figure::Count(count)
    } else if is_high_end(count, respondents) && count > respondents / 2 {
        Figure::AlmostEverybody
    } else if is_low_end(count) {
        Figure::AlmostNobody
    } else {
        Figure::Part
    }
}

/// How far the class moved between two votes on the same choices; `None` for other tallies.
///
/// "Clear" means that some choice's share changed by more than the 95 % half-width of a difference of two
/// independent shares at their widest, `1.96 · sqrt(2 · 0.25 / n)` with the smaller vote as n: ±28 points for 25
/// pupils. The votes are of the same pupils, so this errs on the side of silence (`docs/sources.md#shift`).
pub fn shift(first: &Tally, second: &Tally) -> Option<Shift> {
    let (before, after) = (shares(first)?, shares(second)?);
    let (n1, n2) = (first.respondents(), second.respondents());
    let (n1, n2) = (f64::from(n1), f64::from(n2));
    if n1.min(n2) < 1.0 || before.len() != after.len() {
        return None;
    }
    let widest = before
        .iter()
        .zip(&after)
        .map(|(before, after)| (f64::from(*before) / n1 - f64::from(*after) / n2).abs())
        .fold(0.0, f64::max);
    // In responses of the smaller vote: more pupils in one of the votes are no change of opinion.
    let moved = (widest * n1.min(n2)).round();
    let limit = 1.96 * (2.0 * 0.25 / n1.min(n2)).sqrt();
    Some(if moved < 3.0 {
        Shift::Same
    } else if widest > limit {
        Shift::Clear
    } else {
        Shift::Some
    })
}

/// Counts that can be compared between two votes: of choices, or of the left, the middle and the right of a line.
///
/// Single places of a line hold too few to compare; a step to the next place is no change of mind.
fn shares(tally: &Tally) -> Option<Vec<u32>> {
    match tally {
        Tally::Choices { counts, .. } => Some(counts.iter().map(|(_, count)| *count).collect()),
        Tally::Line { counts, .. } => {
            let middle = counts.len() / 2;
            let of = |places: &mut dyn Iterator<Item = &u32>| places.sum();
            Some(vec![
                of(&mut counts.iter().take(middle)),
                of(&mut counts.iter().skip(middle).take(1)),
                of(&mut counts.iter().skip(middle + 1)),
            ])
        }
        Tally::Nothing
        | Tally::Numbers { .. }
        | Tally::Places { .. }
        | Tally::Ranks { .. }
        | Tally::Words { .. } => None,
    }
}

fn comes_one_by_one(interaction: &Interaction) -> bool {
    matches!(
        interaction,
        Interaction::Sort {
            layout: Layout::OneByOne,
            ..
        }
    )
}

impl Part {
    /// The same tally without words that the host has not let through, and without the counts of cards that so few
    /// answered to: where cards come one by one, each is a question of its own.
    fn readable(&self, tally: Tally, least: u32) -> Tally {
        match tally {
            Tally::Places {
                mut counts,
                respondents,
            } if comes_one_by_one(&self.interaction) => {
                counts
                    .retain(|(_, bins)| bins.iter().map(|(_, count)| count).sum::<u32>() >= least);
                Tally::Places {
                    counts,
                    respondents,
                }
            }
            Tally::Words {
                mut counts,
                respondents,
            } => {
                counts.retain(|(word, _)| self.words.get(&merged(word)) == Some(&true));
                Tally::Words {
                    counts,
                    respondents,
                }
            }
            other => other,
        }
    }
}

impl Session {
    /// What the class may see of the current activity at this stop.
    pub fn shown(&self) -> Shown {
        match self.stop {
            Stop::Result(wave) => self.shown_of(self.current, wave),
            Stop::Lobby | Stop::Ask(_) | Stop::Talk | Stop::Ended => Shown::Hidden,
        }
    }

    /// What the rules let through of an activity, up to this vote.
    ///
    /// The last vote that was held decides. One in which nobody answered was not held; an earlier one with too few
    /// answers is left out.
    pub(super) fn shown_of(&self, index: usize, wave: Wave) -> Shown {
        let (Some(part), Some(interaction), Some(activity)) = (
            self.rounds.get(index).map(|round| &round.here),
            self.interaction(index),
            self.lesson.activities.get(index),
        ) else {
            return Shown::Hidden;
        };
        let rules = activity.rules();
        let usual = match rules.nature() {
            Nature::Talk => return Shown::Hidden,
            Nature::Knowledge => LEAST_FOR_KNOWLEDGE,
            Nature::Opinion => LEAST_FOR_OPINION,
            Nature::Count => 0,
        };
        let least = rules.least_responses().unwrap_or(usual);
        if !interaction.is_answered() {
            return Shown::Hidden;
        }
        let mut held = [Wave::First, Wave::Second]
            .into_iter()
            .filter(|held| *held <= wave)
            .map(|held| part.wave(held))
            .filter(|votes| !votes.is_empty());
        let (before, newest) = match (held.next(), held.next()) {
            (Some(first), Some(second)) => (Some(first), second),
            (Some(only), None) => (None, only),
            (None, _) if least == 0 => return Shown::Hidden,
            (None, _) => return Shown::TooFew { least },
        };
        let Some(newest) = newest.counted(interaction, (least, &self.roster)) else {
            return Shown::TooFew { least };
        };
        let before = before
            .and_then(|votes| votes.counted(interaction, (least, &self.roster)))
            .map(|tally| part.readable(tally, least));
        let newest = part.readable(newest, least);
        if matches!(&newest, Tally::Places { counts, .. } if counts.is_empty()) {
            return Shown::TooFew { least };
        }
        let votes = match before {
            Some(before) => (before, Some(newest)),
            None => (newest, None),
        };
        let (first, second, in_words) = if activity.head().is_sensitive {
            told_safely(votes)
        } else {
            (votes.0, votes.1, false)
        };
        Shown::Counts {
            first,
            second,
            in_words,
        }
    }
}

/// The votes of a sensitive item, and whether their counts are said in words.
///
/// Somebody may stand alone at one place of a line, and with others on their side of it: then the sides are told.
fn told_safely((first, second): (Tally, Option<Tally>)) -> (Tally, Option<Tally>, bool) {
    let is_alone = |first: &Tally, second: Option<&Tally>| {
        stands_alone(first) || second.is_some_and(stands_alone)
    };
    if !is_alone(&first, second.as_ref()) {
        return (first, second, false);
    }
    let (sides, later) = (in_sides(&first), second.as_ref().map(in_sides));
    if is_alone(&sides, later.as_ref()) {
        return (first, second, true);
    }
    (sides, later, false)
}

/// A line as its left, its middle place and its right; any other tally as it is.
fn in_sides(tally: &Tally) -> Tally {
    match (tally, shares(tally)) {
        (Tally::Line { respondents, .. }, Some(counts)) => Tally::Line {
            counts,
            respondents: *respondents,
        },
        _ => tally.clone(),
    }
}

/// Whether some choice was picked by nobody or one, or by all or all but one.
fn stands_alone(tally: &Tally) -> bool {
    let is_end = |count: u32, all: u32| is_low_end(count) || is_high_end(count, all);
    match tally {
        // Of words the host has read each one; ranks of one item say little of a child.
        Tally::Nothing | Tally::Words { .. } | Tally::Ranks { .. } => false,
        Tally::Choices {
            counts,
            respondents,
        } => counts.iter().any(|(_, count)| is_end(*count, *respondents)),
        Tally::Line {
            counts,
            respondents,
        } => counts.iter().any(|count| is_end(*count, *respondents)),
        // A number that one alone guessed is usual, and numbers that nobody guessed are not listed.
        Tally::Numbers {
            counts,
            respondents,
        } => counts
            .iter()
            .any(|(_, count)| is_high_end(*count, *respondents)),
        Tally::Places {
            counts,
            respondents,
        } => counts
            .iter()
            .flat_map(|(_, bins)| bins)
            .any(|(_, count)| is_end(*count, *respondents)),
    }
}

// "Almost nobody" must also be true of one: said of nobody alone, the word would be a number in disguise.
fn is_low_end(count: u32) -> bool {
    count <= 1
}

fn is_high_end(count: u32, respondents: u32) -> bool {
    count + 1 >= respondents
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(counts: &[u32]) -> Tally {
        Tally::Choices {
            counts: counts
                .iter()
                .enumerate()
                .map(|(place, count)| (place.to_string(), *count))
                .collect(),
            respondents: counts.iter().sum(),
        }
    }

    #[track_caller]
    fn moves(before: &[u32], after: &[u32], expected: Option<Shift>) {
        assert_eq!(shift(&tally(before), &tally(after)), expected);
    }

    #[test]
    fn tells_chance_from_change() {
        moves(&[11, 6, 7], &[11, 6, 7], Some(Shift::Same));
        moves(&[11, 6, 7], &[9, 7, 8], Some(Shift::Same));
        moves(&[11, 6, 7], &[6, 5, 13], Some(Shift::Some));
        moves(&[25, 0], &[18, 7], Some(Shift::Clear));
        moves(&[25, 0], &[19, 6], Some(Shift::Some));
        moves(&[12, 12], &[4, 4], Some(Shift::Same));
        moves(&[8, 0], &[24, 0], Some(Shift::Same));
        moves(&[0, 0], &[1, 0], None);
        assert_eq!(shift(&Tally::Nothing, &Tally::Nothing), None);
    }

    fn line(counts: &[u32]) -> Tally {
        Tally::Line {
            counts: counts.to_vec(),
            respondents: counts.iter().sum(),
        }
    }

    #[track_caller]
    fn tells(first: &[u32], second: Option<&[u32]>, expected: (&[u32], Option<&[u32]>, bool)) {
        let found = told_safely((line(first), second.map(line)));
        let (first, second, in_words) = expected;
        assert_eq!(found, (line(first), second.map(line), in_words));
    }

    #[test]
    fn tells_the_sides_of_a_line_where_one_place_would_point_at_somebody() {
        tells(&[4, 6, 7, 5, 2], None, (&[4, 6, 7, 5, 2], None, false));
        tells(&[1, 9, 7, 5, 2], None, (&[10, 7, 7], None, false));
        tells(&[0, 9, 7, 5, 3], None, (&[9, 7, 8], None, false));
        // Alone on their side, or at the middle: words.
        tells(&[1, 0, 7, 5, 11], None, (&[1, 0, 7, 5, 11], None, true));
        tells(&[4, 6, 1, 5, 8], None, (&[4, 6, 1, 5, 8], None, true));
        tells(&[1, 12, 11], None, (&[1, 12, 11], None, true));
        // Both votes are told the same way.
        let (before, after) = ([5, 5, 5, 5, 4], [1, 4, 4, 5, 10]);
        tells(
            &before,
            Some(&after),
            (&[10, 5, 9], Some(&[5, 4, 15]), false),
        );
        tells(&before, Some(&[0; 5]), (&before, Some(&[0; 5]), true));
    }

    #[test]
    fn says_ends_in_words_on_sensitive_items() {
        assert_eq!(figure(0, 24, false), Figure::Count(0));
        assert_eq!(figure(0, 24, true), Figure::AlmostNobody);
        assert_eq!(figure(24, 24, true), Figure::AlmostEverybody);
        assert_eq!(figure(1, 24, true), Figure::AlmostNobody);
        assert_eq!(figure(23, 24, true), Figure::AlmostEverybody);
        assert_eq!(figure(2, 24, true), Figure::Part);
        assert_eq!(figure(0, 1, true), Figure::AlmostNobody);
        assert_eq!(figure(1, 1, true), Figure::AlmostEverybody);
        assert!(stands_alone(&tally(&[24, 0])));
        assert!(stands_alone(&tally(&[23, 1])));
        assert!(!stands_alone(&tally(&[20, 4])));
        let guesses = |counts: &[(i64, u32)]| Tally::Numbers {
            counts: counts.to_vec(),
            respondents: counts.iter().map(|(_, count)| count).sum(),
        };
        assert!(stands_alone(&guesses(&[(5, 24)])));
        assert!(!stands_alone(&guesses(&[(1, 1), (4, 11), (5, 12)])));
    }
}
