//! Counts of words: those that are right, and those that say what a class thinks.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tally, Weighted};
use crate::activity::spelling::{Merged, merged};
use crate::activity::vocabulary::{Id, Response, Slot};

/// The bin of a slot whose word is right, and that of one whose word is another.
pub const FOUND: &str = "found";
/// See [`FOUND`].
pub const OTHER: &str = "other";

impl Tally {
    /// How many gave a right text for each slot, and how many another one; what they wrote is not kept.
    pub(in crate::activity) fn found<'a>(
        slots: &[Slot],
        single: impl Iterator<Item = Weighted<'a>>,
        hands: impl Iterator<Item = Weighted<'a>>,
    ) -> Self {
        // Merging spellings is the dear part: once for each right word, not once for each response.
        let rights = |slot: &Slot| -> BTreeSet<Merged> {
            slot.accept.iter().map(|right| merged(right)).collect()
        };
        let rights: Vec<BTreeSet<Merged>> = slots.iter().map(rights).collect();
        let judged = |(response, weight): Weighted<'a>| {
            let Response::Write(words) = response else {
                return (Response::Sort(BTreeMap::new()), weight);
            };
            let judge = |(slot, rights): (&Slot, &BTreeSet<Merged>)| {
                let word = merged(words.get(&slot.id)?);
                let bin = if rights.contains(&word) { FOUND } else { OTHER };
                Some((slot.id.clone(), bin.to_owned()))
            };
            (
                Response::Sort(slots.iter().zip(&rights).filter_map(judge).collect()),
                weight,
            )
        };
        let single: Vec<(Response, u32)> = single.map(judged).collect();
        let hands: Vec<(Response, u32)> = hands.map(judged).collect();
        let ids: Vec<Id> = slots.iter().map(|slot| slot.id.clone()).collect();
        let bins = [FOUND, OTHER].map(str::to_owned);
        Self::places(
            &bins,
            &ids,
            single.iter().map(|(response, weight)| (response, *weight)),
            hands.iter().map(|(response, weight)| (response, *weight)),
        )
    }

    pub(in crate::activity) fn words<'a>(
        slots: &[Slot],
        (single, hands): (
            impl Iterator<Item = Weighted<'a>>,
            impl Iterator<Item = Weighted<'a>>,
        ),
    ) -> Self {
        let mut spellings = BTreeMap::<Merged, BTreeMap<String, u32>>::new();
        let mut add = |response: &Response, weight: u32| {
            let Response::Write(words) = response else {
                return;
            };
            // A pupil who gives the same word twice gives it once.
            let own: BTreeMap<Merged, &String> = words
                .iter()
                .filter(|(slot, _)| slots.iter().any(|known| known.id == **slot))
                .map(|(_, word)| (merged(word), word))
                .collect();
            for (key, word) in own {
                let spelling = word.split_whitespace().collect::<Vec<_>>().join(" ");
                *spellings
                    .entry(key)
                    .or_default()
                    .entry(spelling)
                    .or_default() += weight;
            }
        };
        let mut respondents = 0;
        for (response, weight) in single {
            respondents += weight;
            add(response, weight);
        }
        // Raised hands are counted word by word: the most frequent word says how many pupils there are at least.
        let mut raised = 0;
        for (response, weight) in hands {
            raised = raised.max(weight);
            add(response, weight);
        }
        let mut counts: Vec<(String, u32)> = spellings
            .into_values()
            .filter_map(|given| {
                let total = given.values().sum();
                let usual = given.into_iter().rev().max_by_key(|(_, count)| *count)?;
                Some((usual.0, total))
            })
            .collect();
        counts.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
        Self::Words {
            counts,
            respondents: respondents + raised,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(id: &str, accept: &[&str]) -> Slot {
        Slot {
            id: id.to_owned(),
            accept: accept.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    #[test]
    fn joins_spellings_and_counts_a_pupil_once() {
        let given =
            ["Respect", "respect", "égalité", "ÉGALITÉ"].map(|word| Response::word("1", word));
        let mut twice = BTreeMap::from([("1".to_owned(), "respect".to_owned())]);
        twice.insert("2".to_owned(), "Respects".to_owned());
        let twice = Response::Write(twice);
        let typed = Response::word("1", "respect");
        let tally = Tally::words(
            &[slot("1", &[]), slot("2", &[])],
            (
                given.iter().chain([&twice]).map(|response| (response, 1)),
                [(&typed, 4)].into_iter(),
            ),
        );
        let counts = vec![("respect".to_owned(), 7), ("ÉGALITÉ".to_owned(), 2)];
        assert_eq!(
            tally,
            Tally::Words {
                counts,
                respondents: 9
            }
        );
    }

    #[test]
    fn keeps_nothing_of_what_was_written_in_a_gap() {
        let slots = [slot("pompier", &["pompière", "sapeuse-pompière"])];
        let given = ["Pompiere", "sapeuse pompière", "pompiste"]
            .map(|word| Response::word("pompier", word));
        let tally = Tally::found(
            &slots,
            given.iter().map(|response| (response, 1)),
            std::iter::empty(),
        );
        let bins = vec![(FOUND.to_owned(), 2), (OTHER.to_owned(), 1)];
        assert_eq!(
            tally,
            Tally::Places {
                counts: vec![("pompier".to_owned(), bins)],
                respondents: 3
            }
        );
    }
}
