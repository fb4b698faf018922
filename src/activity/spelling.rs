//! When two spellings are the same word.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A word without what people write differently: capitals, accents, plural endings, punctuation, spaces.
pub type Merged = String;

/// The form under which spellings of the same word meet.
///
/// "Égalité", "egalite" and " ÉGALITÉS ! " meet; so do "cœur" and "coeur". A final `s` or `x` is taken for a plural from
/// four letters on, which errs on the side of joining ("bras" meets nothing else). Words that differ otherwise stay
/// apart: the host may still join them aloud.
pub fn merged(word: &str) -> Merged {
    let plain: String = DecomposingNormalizerBorrowed::new_nfd()
        .normalize_iter(word.chars())
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            // Marks that stood on a letter are now signs of their own.
            '\u{0300}'..='\u{036F}' => None,
            letter if letter.is_alphanumeric() => Some(letter),
            _ => Some(' '),
        })
        .collect();
    let plain = plain.replace('œ', "oe").replace('æ', "ae");
    let words: Vec<&str> = plain.split_whitespace().map(singular).collect();
    words.join(" ")
}

fn singular(word: &str) -> &str {
    let is_long = word.chars().count() >= 4;
    match word.strip_suffix(['s', 'x']) {
        Some(stem) if is_long => stem,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn meet(words: &[&str], expected: &str) {
        for word in words {
            assert_eq!(merged(word), expected, "{word}");
        }
    }

    #[test]
    fn joins_spellings_of_one_word() {
        meet(
            &[
                "Égalité",
                "egalite",
                "  ÉGALITÉS\u{202F}! ",
                "e\u{0301}galite\u{0301}",
            ],
            "egalite",
        );
        meet(&["cœur", "Coeurs"], "coeur");
        meet(&["jeux", "jeu", "Jeux."], "jeu");
        meet(
            &["sapeuse-pompière", "sapeuse pompière", "Sapeuses-pompières"],
            "sapeuse pompiere",
        );
        meet(&["l’école", "l'école"], "l ecole");
        meet(&["bus"], "bus");
        meet(&["", " … "], "");
    }

    #[test]
    fn keeps_other_words_apart() {
        assert_ne!(merged("pompier"), merged("pompière"));
        assert_ne!(merged("autrice"), merged("auteure"));
    }
}
