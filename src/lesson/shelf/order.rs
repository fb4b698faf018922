//! The order of the lessons on the shelf.

use std::sync::Arc;

use super::card::Card;

/// Puts sequences first, each in its order, then the other lessons by title.
pub(super) fn sort(mut cards: Vec<Arc<Card>>) -> Vec<Arc<Card>> {
    cards.sort_by_cached_key(|card| {
        let sequence = card.sequence.as_ref();
        let place = sequence.map(|sequence| (sequence.id.clone(), sequence.place));
        let title = plain(card.title(&card.source_lang));
        (place.is_none(), place, title, card.id.clone())
    });
    cards
}

/// A title as an alphabet sorts it: small letters without accents.
fn plain(title: &str) -> String {
    let letters = title.chars().flat_map(char::to_lowercase);
    let mut plain = String::with_capacity(title.len());
    for letter in letters {
        match letter {
            'à'..='å' => plain.push('a'),
            'æ' => plain.push_str("ae"),
            'ç' => plain.push('c'),
            'è'..='ë' => plain.push('e'),
            'ì'..='ï' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ò'..='ö' => plain.push('o'),
            'œ' => plain.push_str("oe"),
            'ù'..='ü' => plain.push('u'),
            'ý' | 'ÿ' => plain.push('y'),
            letter if letter.is_alphanumeric() => plain.push(letter),
            // Quotes and dashes do not decide where a title stands.
            letter if letter.is_whitespace() && !plain.is_empty() => plain.push(' '),
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: &str) {
        assert_eq!(plain(title), expected);
    }

    #[test]
    fn titles_sort_as_in_a_dictionary() {
        check("Élever", "elever");
        check("« Qui peut… ? »", "qui peut");
        check("Œuvre", "oeuvre");
        check("Garçons", "garcons");
    }
}
