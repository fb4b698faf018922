//! An animal and a colour for each page: nobody types a name, and no animal or colour means anything.

use std::collections::BTreeSet;

use crate::args;
use crate::session::Token;
use crate::text::Texts;

use super::words::mixed;

/// The animals, by the ids of their drawings.
pub const ANIMALS: [&str; 24] = [
    "bat", "bear", "beaver", "bee", "crab", "deer", "dolphin", "duck", "eagle", "elephant", "fish",
    "fox", "frog", "giraffe", "hedgehog", "horse", "ladybird", "mouse", "octopus", "owl", "rabbit",
    "snail", "squirrel", "turtle",
];

/// The colours every animal comes in.
pub const COLOURS: [&str; 10] = [
    "black",
    "blue",
    "brown",
    "green",
    "grey",
    "orange",
    "purple",
    "red",
    "turquoise",
    "yellow",
];

/// How many pairs there are before they are numbered.
const COUNT: u64 = (ANIMALS.len() * COLOURS.len()) as u64;

const SALT: u64 = 0x6d61_7265_6c6c_6503;

/// An animal in a colour, and a number where all of them are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// One of [`ANIMALS`].
    pub animal: &'static str,
    /// One of [`COLOURS`].
    pub colour: &'static str,
    /// From 2 on where the same pair is there without a number.
    pub number: Option<u16>,
}

impl Pair {
    /// A pair that is not taken, for this page; another `turn` looks elsewhere first.
    pub(super) fn free(seed: u64, (token, turn): (Token, u32), others: &BTreeSet<Self>) -> Self {
        let first = mixed(seed ^ SALT, token, turn) % COUNT;
        // 97 shares no factor with 240: every pair comes up once before the first one comes again.
        let places = (0..COUNT).map(|step| (first + 97 * step) % COUNT);
        // Whole rounds of others pairs need not be looked through.
        let mut round = u16::try_from(others.len() as u64 / COUNT).unwrap_or(u16::MAX);
        loop {
            let number = (round > 0).then(|| round.saturating_add(1));
            let all = places.clone().filter_map(|place| Self::at(place, number));
            if let Some(pair) = all.clone().find(|pair| !others.contains(pair)) {
                return pair;
            }
            round = round.saturating_add(1);
        }
    }

    fn at(place: u64, number: Option<u16>) -> Option<Self> {
        let place = usize::try_from(place).ok()?;
        Some(Self {
            animal: ANIMALS.get(place % ANIMALS.len())?,
            colour: COLOURS.get(place / ANIMALS.len())?,
            number,
        })
    }
}

/// The name of a pair: "renard bleu", "chouette bleue", "blue fox".
// keys: animal-*
pub fn pair_name(texts: &Texts, pair: Pair) -> String {
    let name = texts.tr_args(
        &format!("animal-{}", pair.animal),
        &args!("colour" => pair.colour),
    );
    match pair.number {
        Some(number) => texts.tr_args("animal-numbered", &args!("name" => name, "n" => number)),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[track_caller]
    fn is_called(lang: Lang, (animal, colour): (&'static str, &'static str), expected: &str) {
        let pair = Pair {
            animal,
            colour,
            number: None,
        };
        assert_eq!(pair_name(&Texts::new(lang), pair), expected);
    }

    #[test]
    fn colours_agree_with_their_animals() {
        is_called(Lang::FR, ("fox", "blue"), "renard bleu");
        is_called(Lang::FR, ("owl", "blue"), "chouette bleue");
        is_called(Lang::FR, ("turtle", "purple"), "tortue violette");
        is_called(Lang::FR, ("bat", "black"), "chauve-souris noire");
        is_called(Lang::FR, ("bee", "turquoise"), "abeille turquoise");
        is_called(Lang::EN, ("fox", "blue"), "blue fox");
    }

    #[test]
    fn every_animal_has_a_name_in_every_colour_and_language() {
        for lang in Lang::offered() {
            let texts = Texts::new(lang);
            let names: BTreeSet<String> = (0..COUNT)
                .filter_map(|place| Pair::at(place, None))
                .map(|pair| pair_name(&texts, pair))
                .collect();
            assert_eq!(names.len(), 240, "{lang}");
            assert_eq!(texts.missing_count(), 0);
        }
    }

    #[test]
    fn nobody_has_the_pair_of_somebody_else() {
        let mut taken = BTreeSet::new();
        for token in 0..1000 {
            let pair = Pair::free(9, (Token(token), 0), &taken);
            assert!(taken.insert(pair));
        }
        let plain = taken.iter().filter(|pair| pair.number.is_none());
        assert_eq!(plain.count(), 240, "numbers come last");
        let texts = Texts::new(Lang::FR);
        let numbered = Pair {
            number: Some(2),
            ..Pair::at(0, None).unwrap()
        };
        assert_eq!(pair_name(&texts, numbered), "chauve-souris noire 2");
    }

    #[test]
    fn another_turn_gives_another_pair() {
        let none = BTreeSet::new();
        let pair = |turn| Pair::free(9, (Token(4), turn), &none);
        assert_eq!(pair(0), pair(0));
        assert!((1..6).any(|turn| pair(turn) != pair(0)));
    }
}
