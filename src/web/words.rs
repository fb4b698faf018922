//! The three words that move a seat to another device: a pupil can read them out, and the host can find the seat.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::activity::merged;
use crate::session::Token;

/// Short words for things a child can draw, spelled as they sound; no two look or sound alike.
pub const WORDS: [&str; 128] = [
    "abricot",
    "ancre",
    "arbre",
    "avion",
    "balai",
    "ballon",
    "banane",
    "barque",
    "bateau",
    "bocal",
    "botte",
    "bougie",
    "boussole",
    "brique",
    "brosse",
    "cabane",
    "cactus",
    "cadeau",
    "caillou",
    "camion",
    "canard",
    "carotte",
    "cartable",
    "carton",
    "castor",
    "cerise",
    "chaise",
    "chapeau",
    "cheval",
    "citron",
    "cloche",
    "clown",
    "cobra",
    "coffre",
    "colline",
    "corde",
    "couronne",
    "crabe",
    "crayon",
    "dauphin",
    "domino",
    "dragon",
    "drapeau",
    "écharpe",
    "échelle",
    "éclair",
    "étoile",
    "farine",
    "fenêtre",
    "ficelle",
    "flamme",
    "fleur",
    "flocon",
    "forêt",
    "fourmi",
    "fraise",
    "fusée",
    "gant",
    "gaufre",
    "genou",
    "girafe",
    "glace",
    "gobelet",
    "graine",
    "guitare",
    "hamac",
    "herbe",
    "hibou",
    "igloo",
    "île",
    "jardin",
    "jongleur",
    "journal",
    "jumelles",
    "kayak",
    "koala",
    "lampe",
    "lapin",
    "lettre",
    "lion",
    "livre",
    "loupe",
    "lune",
    "lunettes",
    "maison",
    "marteau",
    "masque",
    "melon",
    "miroir",
    "montagne",
    "moulin",
    "mouton",
    "navire",
    "neige",
    "nuage",
    "olive",
    "orange",
    "oreille",
    "panier",
    "papillon",
    "parapluie",
    "pelle",
    "piano",
    "pinceau",
    "pirate",
    "plage",
    "planète",
    "plume",
    "poire",
    "pomme",
    "puzzle",
    "radis",
    "rideau",
    "rivière",
    "robot",
    "ruban",
    "sable",
    "savon",
    "soleil",
    "souris",
    "tambour",
    "tapis",
    "tigre",
    "tomate",
    "tortue",
    "tulipe",
    "valise",
    "vélo",
];

const SALT: u64 = 0x6d61_7265_6c6c_6502;

/// The three words of a seat; another `turn` gives others, for when a seat before has the same.
pub fn three_words(seed: u64, token: Token, turn: u32) -> String {
    let mut rng = ChaCha8Rng::seed_from_u64(mixed(seed ^ SALT, token, turn));
    let mut words: Vec<&str> = Vec::new();
    while words.len() < 3 {
        let Some(word) = WORDS.get(rng.random_range(0..WORDS.len())) else {
            continue;
        };
        if !words.contains(word) {
            words.push(word);
        }
    }
    words.join(" ")
}

/// Whether typed words are these, whatever their capitals, accents and spaces.
pub fn same_words(typed: &str, words: &str) -> bool {
    let letters = |text: &str| -> String {
        let plain = merged(text);
        plain
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    let typed = letters(typed);
    !typed.is_empty() && typed == letters(words)
}

/// One number of a seed, a token and a turn.
pub(super) fn mixed(seed: u64, token: Token, turn: u32) -> u64 {
    let low = u64::try_from(token.0 & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(token.0 >> 64).unwrap_or_default();
    let mut mixed = seed ^ u64::from(turn).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for half in [low, high] {
        mixed = (mixed ^ half).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^= mixed >> 33;
    }
    mixed
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_words_are_written_alike() {
        let plain: BTreeSet<String> = WORDS.iter().map(|word| merged(word)).collect();
        assert_eq!(plain.len(), WORDS.len());
        assert!(
            WORDS
                .iter()
                .all(|word| (2..=9).contains(&word.chars().count()))
        );
        for (place, word) in WORDS.iter().enumerate() {
            for other in WORDS.iter().take(place) {
                let apart = strsim::levenshtein(&merged(word), &merged(other));
                assert!(apart > 1, "{word} could be heard as {other}");
            }
        }
        assert!(WORDS.is_sorted_by_key(|word| merged(word)));
    }

    #[test]
    fn a_seat_keeps_its_words_and_shares_them_with_nobody() {
        let words: BTreeSet<String> = (0..400).map(|it| three_words(5, Token(it), 0)).collect();
        assert_eq!(words.len(), 400);
        assert_eq!(three_words(5, Token(1), 0), three_words(5, Token(1), 0));
        assert_ne!(three_words(5, Token(1), 0), three_words(5, Token(1), 1));
        assert_ne!(three_words(5, Token(1), 0), three_words(6, Token(1), 0));
        let three: BTreeSet<&str> = words.iter().flat_map(|words| words.split(' ')).collect();
        assert_eq!(three.len(), WORDS.len(), "every word comes up");
    }

    #[test]
    fn typed_words_meet_without_accents_capitals_and_spaces() {
        for typed in [
            "lune tambour rivière",
            "Lune  Tambour RIVIERE ",
            "lunetambourriviere",
        ] {
            assert!(same_words(typed, "lune tambour rivière"), "{typed}");
        }
        for typed in ["", "lune", "lune tambour", "lune tambour rideau"] {
            assert!(!same_words(typed, "lune tambour rivière"), "{typed}");
        }
        assert!(!same_words("", ""));
    }
}
