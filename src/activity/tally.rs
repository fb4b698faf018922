//! Counts for the whole class.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::vocabulary::{Id, Response};

mod points;
mod words;

pub use words::{FOUND, OTHER};

/// A response and the number of respondents that gave it.
pub(super) type Weighted<'a> = (&'a Response, u32);

/// Counts of one activity in one wave of voting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tally {
    /// The activity is not answered.
    Nothing,
    /// How many picked each choice, in the author's order.
    Choices {
        /// (choice, respondents).
        counts: Vec<(Id, u32)>,
        /// Respondents in all; hands of a several-choice question count as the fullest choice at least.
        respondents: u32,
    },
    /// How many gave each number, smallest number first.
    Numbers {
        /// (number, respondents), without numbers nobody gave.
        counts: Vec<(i64, u32)>,
        /// Respondents in all.
        respondents: u32,
    },
    /// For each item, how many put it into each bin; items and bins in the author's order.
    Places {
        /// (item, [(bin, respondents)]).
        counts: Vec<(Id, Vec<(Id, u32)>)>,
        /// Respondents in all; hands count as the fullest card at least. Where things are counted: all things.
        respondents: u32,
    },
    /// How many stood at each place of a line, from the left pole.
    Line {
        /// Respondents by place.
        counts: Vec<u32>,
        /// Respondents in all.
        respondents: u32,
    },
    /// For each item, how many put it at each rank, the first rank first; items in the author's order.
    Ranks {
        /// (item, respondents by rank).
        counts: Vec<(Id, Vec<u32>)>,
        /// Respondents in all.
        respondents: u32,
    },
    /// Words, the most frequent first, spellings of the same word together.
    Words {
        /// (the spelling that was given most, respondents).
        counts: Vec<(String, u32)>,
        /// Respondents in all; words typed for raised hands count as that many.
        respondents: u32,
    },
}

impl Tally {
    /// How many respondents answered.
    pub fn respondents(&self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Choices { respondents, .. }
            | Self::Numbers { respondents, .. }
            | Self::Places { respondents, .. }
            | Self::Line { respondents, .. }
            | Self::Ranks { respondents, .. }
            | Self::Words { respondents, .. } => *respondents,
        }
    }

    /// The middle number of an estimate (the lower one of two), `None` without responses or for other kinds.
    pub fn median(&self) -> Option<i64> {
        let Self::Numbers {
            counts,
            respondents,
        } = self
        else {
            return None;
        };
        let middle = respondents.checked_sub(1)? / 2;
        let mut passed = 0;
        counts.iter().find_map(|(number, count)| {
            passed += count;
            (passed > middle).then_some(*number)
        })
    }

    /// The choice with the most respondents; the first in the author's order where two are level.
    pub fn leading_choice(&self) -> Option<&Id> {
        let Self::Choices { counts, .. } = self else {
            return None;
        };
        let most = counts
            .iter()
            .map(|(_, count)| *count)
            .max()
            .filter(|most| *most > 0)?;
        counts
            .iter()
            .find(|(_, count)| *count == most)
            .map(|(choice, _)| choice)
    }

    /// The items of [`Tally::Ranks`] by their mean rank, the first one first; items level with each other stand in the
    /// author's order.
    ///
    /// The sum of ranks is the Borda count (`docs/sources.md#ranks`).
    pub fn mean_order(&self) -> Vec<&Id> {
        let Self::Ranks { counts, .. } = self else {
            return Vec::new();
        };
        let sum = |ranks: &[u32]| -> u64 {
            let weighed = (1_u64..).zip(ranks);
            weighed.map(|(rank, count)| rank * u64::from(*count)).sum()
        };
        let mut items: Vec<(u64, &Id)> =
            counts.iter().map(|(id, ranks)| (sum(ranks), id)).collect();
        items.sort_by_key(|(sum, _)| *sum);
        items.into_iter().map(|(_, id)| id).collect()
    }

    pub(super) fn line<'a>(places: u8, given: impl Iterator<Item = Weighted<'a>>) -> Self {
        let mut counts = vec![0_u32; usize::from(places)];
        for (response, weight) in given {
            if let Response::Rate(place) = response
                && let Some(count) = counts.get_mut(usize::from(*place))
            {
                *count += weight;
            }
        }
        let respondents = counts.iter().sum();
        Self::Line {
            counts,
            respondents,
        }
    }

    pub(super) fn ranks<'a>(items: &[Id], given: impl Iterator<Item = Weighted<'a>>) -> Self {
        let mut counts: Vec<(Id, Vec<u32>)> = items
            .iter()
            .map(|id| (id.clone(), vec![0; items.len()]))
            .collect();
        let mut respondents = 0;
        for (response, weight) in given {
            let Response::Order(order) = response else {
                continue;
            };
            respondents += weight;
            for (id, ranks) in &mut counts {
                let rank = order.iter().position(|placed| placed == id);
                if let Some(count) = rank.and_then(|rank| ranks.get_mut(rank)) {
                    *count += weight;
                }
            }
        }
        Self::Ranks {
            counts,
            respondents,
        }
    }

    pub(super) fn choices<'a>(
        choices: &[Id],
        several: bool,
        single: impl Iterator<Item = Weighted<'a>>,
        hands: impl Iterator<Item = Weighted<'a>>,
    ) -> Self {
        let mut counts: Vec<(Id, u32)> = choices.iter().map(|id| (id.clone(), 0)).collect();
        let mut respondents = count_picks(&mut counts, single);
        let mut by_hands: Vec<(Id, u32)> = choices.iter().map(|id| (id.clone(), 0)).collect();
        let raised = count_picks(&mut by_hands, hands);
        for ((_, count), (_, more)) in counts.iter_mut().zip(&by_hands) {
            *count += more;
        }
        // Where several may be picked, the same hand goes up more than once: the fullest choice says how many at least.
        let fullest = by_hands.iter().map(|(_, count)| *count).max().unwrap_or(0);
        respondents += if several { fullest } else { raised };
        Self::Choices {
            counts,
            respondents,
        }
    }

    pub(super) fn numbers<'a>(given: impl Iterator<Item = Weighted<'a>>) -> Self {
        let mut counts = BTreeMap::<i64, u32>::new();
        for (response, weight) in given {
            if let Response::Estimate(number) = response {
                *counts.entry(*number).or_default() += weight;
            }
        }
        counts.retain(|_, count| *count > 0);
        let respondents = counts.values().sum();
        Self::Numbers {
            counts: counts.into_iter().collect(),
            respondents,
        }
    }

    pub(super) fn places<'a>(
        bins: &[Id],
        items: &[Id],
        single: impl Iterator<Item = Weighted<'a>>,
        hands: impl Iterator<Item = Weighted<'a>>,
    ) -> Self {
        let empty: Vec<(Id, u32)> = bins.iter().map(|bin| (bin.clone(), 0)).collect();
        let mut counts: Vec<(Id, Vec<(Id, u32)>)> = items
            .iter()
            .map(|item| (item.clone(), empty.clone()))
            .collect();
        let mut by_hands = counts.clone();
        let mut respondents = count_places(&mut counts, single);
        count_places(&mut by_hands, hands);
        add_places(&mut counts, &by_hands);
        // The same hand goes up once for each card: the fullest card says how many pupils there are at least.
        respondents += by_hands
            .iter()
            .map(|(_, per_bin)| per_bin.iter().map(|(_, count)| *count).sum())
            .max()
            .unwrap_or(0);
        Self::Places {
            counts,
            respondents,
        }
    }
}

/// Adds the same table of counts to another.
fn add_places(counts: &mut [(Id, Vec<(Id, u32)>)], more: &[(Id, Vec<(Id, u32)>)]) {
    for ((_, per_bin), (_, more)) in counts.iter_mut().zip(more) {
        for ((_, count), (_, more)) in per_bin.iter_mut().zip(more) {
            *count = count.saturating_add(*more);
        }
    }
}

/// Adds places to the counts; returns how many respondents there were.
fn count_places<'a>(
    counts: &mut [(Id, Vec<(Id, u32)>)],
    given: impl Iterator<Item = Weighted<'a>>,
) -> u32 {
    let mut respondents = 0;
    for (response, weight) in given {
        let (Response::Sort(places) | Response::Match(places)) = response else {
            continue;
        };
        respondents += weight;
        for (item, per_bin) in counts.iter_mut() {
            let place = places.get(item);
            for (_, count) in per_bin.iter_mut().filter(|(bin, _)| Some(bin) == place) {
                *count += weight;
            }
        }
    }
    respondents
}

/// Adds picks to the counts; returns how many respondents there were.
fn count_picks<'a>(counts: &mut [(Id, u32)], given: impl Iterator<Item = Weighted<'a>>) -> u32 {
    let mut respondents = 0;
    for (response, weight) in given {
        let Response::Choose(picks) = response else {
            continue;
        };
        respondents += weight;
        for (_, count) in counts
            .iter_mut()
            .filter(|(choice, _)| picks.contains(choice))
        {
            *count += weight;
        }
    }
    respondents
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn counts_choices_in_the_order_of_the_author() {
        let (a, b) = (Response::pick("a"), Response::pick("b"));
        let ids = ["b".to_owned(), "a".to_owned()];
        let tally = Tally::choices(
            &ids,
            false,
            [(&a, 1), (&b, 1)].into_iter(),
            [(&a, 3)].into_iter(),
        );
        assert_eq!(
            tally,
            Tally::Choices {
                counts: vec![("b".into(), 1), ("a".into(), 4)],
                respondents: 5
            }
        );
        assert_eq!(tally.leading_choice().map(String::as_str), Some("a"));
    }

    #[test]
    fn several_choices_by_hands_do_not_count_a_pupil_twice() {
        let (a, b) = (Response::pick("a"), Response::pick("b"));
        let both = Response::Choose(BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        let ids = ["a".to_owned(), "b".to_owned()];
        let tally = Tally::choices(
            &ids,
            true,
            [(&both, 1), (&both, 1)].into_iter(),
            [(&a, 4), (&b, 3)].into_iter(),
        );
        assert_eq!(
            tally,
            Tally::Choices {
                counts: vec![("a".into(), 6), ("b".into(), 5)],
                respondents: 6
            }
        );
    }

    #[test]
    fn cards_sorted_by_hands_do_not_count_a_pupil_twice() {
        let put = |item: &str, bin: &str| {
            Response::Sort(BTreeMap::from([(item.to_owned(), bin.to_owned())]))
        };
        let (ball, ball_too, doll) = (put("ball", "x"), put("ball", "y"), put("doll", "x"));
        let ids = |list: [&str; 2]| list.map(str::to_owned);
        let tally = Tally::places(
            &ids(["x", "y"]),
            &ids(["ball", "doll"]),
            [(&doll, 1)].into_iter(),
            [(&ball, 20), (&ball_too, 4), (&doll, 22)].into_iter(),
        );
        let per_bin = |x: u32, y: u32| vec![("x".to_owned(), x), ("y".to_owned(), y)];
        assert_eq!(
            tally,
            Tally::Places {
                counts: vec![
                    ("ball".into(), per_bin(20, 4)),
                    ("doll".into(), per_bin(23, 0))
                ],
                respondents: 25
            }
        );
    }

    #[track_caller]
    fn median(numbers: &[(i64, u32)], expected: Option<i64>) {
        let given: Vec<(Response, u32)> = numbers
            .iter()
            .map(|(n, w)| (Response::Estimate(*n), *w))
            .collect();
        assert_eq!(
            Tally::numbers(given.iter().map(|(r, w)| (r, *w))).median(),
            expected
        );
    }

    #[test]
    fn finds_the_middle_number() {
        median(&[], None);
        median(&[(4, 0)], None);
        median(&[(9, 1), (2, 1)], Some(2));
        median(&[(1, 1), (5, 1), (9, 1)], Some(5));
        median(&[(1, 1), (5, 9)], Some(5));
    }

    #[test]
    fn counts_places_of_a_line_and_ranks() {
        let given = [Response::Rate(0), Response::Rate(4), Response::Rate(9)];
        let line = Tally::line(5, given.iter().map(|response| (response, 2)));
        assert_eq!(
            line,
            Tally::Line {
                counts: vec![2, 0, 0, 0, 2],
                respondents: 4
            }
        );
        let ids = |list: [&str; 3]| list.map(str::to_owned).to_vec();
        let orders = [["a", "b", "c"], ["b", "a", "c"], ["b", "c", "a"]].map(ids);
        let orders = orders.map(Response::Order);
        let ranks = Tally::ranks(
            &ids(["a", "b", "c"]),
            orders.iter().map(|response| (response, 1)),
        );
        assert_eq!(ranks.mean_order(), ["b", "a", "c"]);
        assert_eq!(ranks.respondents(), 3);
        assert!(line.mean_order().is_empty());
    }
}
