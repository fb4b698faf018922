//! What kind of talk a result calls for: the class agrees, is split, or was mostly mistaken.
//!
//! It reads nothing but [`Shown`], which the privacy rules let through and the class has seen.

use crate::activity::{Id, Right, Tally};

use super::privacy::Shown;
use super::{Session, Stop};

/// From this share on, in hundredths, a class agrees.
const AGREED: u32 = 75;
/// Below this share of right answers, in hundredths, most were mistaken.
const MISTAKEN: u32 = 40;

/// How a class answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Three in four or more gave the same answer, and it is right or an opinion.
    Agreed,
    /// Several answers were given.
    Split,
    /// Fewer than four in ten were right.
    Mistaken,
}

impl Mood {
    /// How many prompts there are for it: the Fluent keys `prompt-<mood>-1` and on.
    pub const PROMPTS: u8 = 4;
}

/// How a class answered, from what it has seen; `None` where there is nothing to tell it by.
///
/// Where both votes are shown, the later one counts.
pub fn mood(shown: &Shown, right: &Right) -> Option<Mood> {
    let Shown::Counts { first, second, .. } = shown else {
        return None;
    };
    let tally = second.as_ref().unwrap_or(first);
    if tally.respondents() == 0 {
        return None;
    }
    let (most, hits) = shares(tally, right)?;
    Some(match hits {
        Some((hit, all)) if hit * 100 < MISTAKEN * all => Mood::Mistaken,
        Some((hit, all)) if hit * 100 >= AGREED * all => Mood::Agreed,
        None if most.0 * 100 >= AGREED * most.1 => Mood::Agreed,
        _ => Mood::Split,
    })
}

/// A part of a whole.
type Part = (u32, u32);

/// The share of the fullest answer, and that of the right ones where something is right.
fn shares(tally: &Tally, right: &Right) -> Option<(Part, Option<Part>)> {
    match (tally, right) {
        (
            Tally::Choices {
                counts,
                respondents,
            },
            right,
        ) => {
            let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
            let hits = match right {
                Right::Choices(right) => {
                    let hit = counts.iter().filter(|(choice, _)| right.contains(choice));
                    // Of several right choices, the one found least is what was missed.
                    let least = hit.map(|(_, count)| *count).min();
                    least.map(|hit| (hit, *respondents))
                }
                _ => None,
            };
            Some(((most, *respondents), hits))
        }
        (
            Tally::Numbers {
                counts,
                respondents,
            },
            Right::Number { value, tolerance },
        ) => {
            let is_near = |number: i64| number.abs_diff(*value) <= tolerance.unsigned_abs();
            let near = counts.iter().filter(|(number, _)| is_near(*number));
            let hit: u32 = near.map(|(_, count)| *count).sum();
            Some(((hit, *respondents), Some((hit, *respondents))))
        }
        (
            Tally::Line {
                counts,
                respondents,
            },
            _,
        ) => {
            let middle = counts.len() / 2;
            let left: u32 = counts.iter().take(middle).sum();
            let right: u32 = counts.iter().skip(middle + 1).sum();
            Some(((left.max(right), *respondents), None))
        }
        (Tally::Places { counts, .. }, Right::Places(right)) => {
            let hits = places(counts, |item, bin| right.get(item).map(|it| it == bin));
            Some(((0, 1), (hits.1 > 0).then_some(hits)))
        }
        (Tally::Places { counts, .. }, _) => {
            let fullest = |bins: &[(Id, u32)]| bins.iter().map(|(_, count)| *count).max();
            let most = counts.iter().filter_map(|(_, bins)| fullest(bins)).sum();
            let all = counts.iter().flat_map(|(_, bins)| bins);
            let all: u32 = all.map(|(_, count)| *count).sum();
            (all > 0).then_some(((most, all), None))
        }
        _ => None,
    }
}

/// Cards that lie right among those that have a right place.
fn places(counts: &[(Id, Vec<(Id, u32)>)], is_right: impl Fn(&Id, &Id) -> Option<bool>) -> Part {
    let mut part = (0, 0);
    for (item, bins) in counts {
        for (bin, count) in bins {
            match is_right(item, bin) {
                Some(true) => part = (part.0 + count, part.1 + count),
                Some(false) => part.1 += count,
                None => {}
            }
        }
    }
    part
}

impl Session {
    /// What kind of talk the result calls for that the class looks at, or talks about; for the host alone.
    pub fn mood(&self) -> Option<Mood> {
        if !matches!(self.stop, Stop::Result(_) | Stop::Talk) {
            return None;
        }
        mood(&self.part()?.seen, &self.right())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(counts: &[u32]) -> Tally {
        let named = "abcd".chars().map(String::from).zip(counts.iter().copied());
        Tally::Choices {
            counts: named.collect(),
            respondents: counts.iter().sum(),
        }
    }

    fn shown(first: Tally, second: Option<Tally>) -> Shown {
        Shown::Counts {
            first,
            second,
            in_words: false,
        }
    }

    #[track_caller]
    fn check(counts: &[u32], right: &[&str], expected: Mood) {
        let right = if right.is_empty() {
            Right::Open
        } else {
            Right::Choices(right.iter().map(|&id| id.to_owned()).collect())
        };
        let shown = shown(choices(counts), None);
        assert_eq!(mood(&shown, &right), Some(expected), "{counts:?} {right:?}");
    }

    #[test]
    fn tells_agreed_from_split_from_mistaken() {
        use Mood::{Agreed, Mistaken, Split};
        check(&[18, 6, 0], &[], Agreed);
        check(&[17, 7, 0], &[], Split);
        check(&[8, 8, 8], &[], Split);
        check(&[18, 6], &["a"], Agreed);
        check(&[17, 7], &["a"], Split);
        check(&[10, 14], &["a"], Split);
        check(&[9, 15], &["a"], Mistaken);
        // All agree, and all are mistaken.
        check(&[0, 24], &["a"], Mistaken);
        check(&[20, 10, 30], &["a", "b"], Mistaken);
        check(&[20, 20, 10], &["a", "b"], Split);
    }

    #[test]
    fn reads_other_answers_and_the_later_vote() {
        let number = Right::Number {
            value: 100,
            tolerance: 10,
        };
        let guesses = |near: u32, far: u32| Tally::Numbers {
            counts: vec![(95, near), (300, far)],
            respondents: near + far,
        };
        let of = |tally, right: &Right| mood(&shown(tally, None), right);
        assert_eq!(of(guesses(3, 9), &number), Some(Mood::Mistaken));
        assert_eq!(of(guesses(9, 3), &number), Some(Mood::Agreed));
        assert_eq!(of(guesses(6, 6), &number), Some(Mood::Split));
        let line = |counts: &[u32]| Tally::Line {
            counts: counts.to_vec(),
            respondents: counts.iter().sum(),
        };
        assert_eq!(of(line(&[9, 6, 3, 1, 1]), &Right::Open), Some(Mood::Agreed));
        assert_eq!(of(line(&[5, 5, 0, 5, 5]), &Right::Open), Some(Mood::Split));
        let bins = |x: u32, y: u32| Tally::Places {
            counts: vec![("i".into(), vec![("x".into(), x), ("y".into(), y)])],
            respondents: x + y,
        };
        let right = Right::Places([("i".to_owned(), "x".to_owned())].into());
        assert_eq!(of(bins(2, 8), &right), Some(Mood::Mistaken));
        assert_eq!(of(bins(8, 2), &right), Some(Mood::Agreed));
        assert_eq!(of(bins(8, 2), &Right::Open), Some(Mood::Agreed));
        assert_eq!(of(bins(5, 5), &Right::Open), Some(Mood::Split));
        let both = shown(choices(&[24, 0]), Some(choices(&[12, 12])));
        assert_eq!(mood(&both, &Right::Open), Some(Mood::Split));
        assert_eq!(mood(&Shown::Hidden, &Right::Open), None);
        assert_eq!(mood(&Shown::TooFew { least: 8 }, &Right::Open), None);
        assert_eq!(mood(&shown(choices(&[0, 0]), None), &Right::Open), None);
    }
}
