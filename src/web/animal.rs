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
    pub(super) fn free(seed: u64, (token, turn): (Token, u32), taken: &BTreeSet<Self>) -> Self {
        let first = mixed(seed ^ SALT, token, turn) % COUNT;
        // 97 shares no factor with 240: every pair comes up once before the first one comes again.
        let places = (0..COUNT).map(|step| (first + 97 * step) % COUNT);
        // Whole rounds of taken pairs need not be looked through.
        let mut round = u16::try_from(taken.len() as u64 / COUNT).unwrap_or(u16::MAX);
        loop {
            let number = (round > 0).then(|| round.saturating_add(1));
            let all = places.clone().filter_map(|place| Self::at(place, number));
            if let Some(pair) = all.clone().find(|pair| !taken.contains(pair)) {
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
