//! Shortened double forms: a middle dot, brackets, hyphens or full stops inside a word; see `docs/sources.md#wordings`.

use std::ops::Range;

/// Dots that stand between letters in no other use.
const MIDDLE_DOTS: [char; 7] = ['·', '•', '‧', '∙', '⋅', '・', 'ꞏ'];
/// Feminine endings, longest first, as they are tacked on to a masculine form.
const ENDINGS: [&str; 22] = [
    "trices", "trice", "rices", "rice", "euses", "euse", "ères", "ère", "esses", "esse", "ives",
    "ive", "nes", "ne", "les", "le", "tes", "te", "ses", "se", "es", "e",
];
/// Endings that are also words after a hyphen: "dis-le", "a-t-elle".
const WORDS_AFTER_HYPHEN: [&str; 8] = ["le", "les", "te", "se", "ses", "ne", "ère", "tes"];

/// The first shortened double form of a text: where it stands, and the two whole words where they can be told.
pub(super) fn find(text: &str) -> Option<(Range<usize>, Option<String>)> {
    let mut previous = None;
    for (at, character) in text.char_indices() {
        let after_letter = previous.is_some_and(char::is_alphabetic);
        previous = Some(character);
        if !after_letter {
            continue;
        }
        let rest = text.get(at + character.len_utf8()..).unwrap_or_default();
        let length = match character {
            dot if MIDDLE_DOTS.contains(&dot) => rest
                .starts_with(char::is_alphabetic)
                .then(|| ending(rest, dot).unwrap_or(1)),
            '(' => bracketed(rest),
            '-' => tacked_on(rest, '-'),
            '.' => tacked_on(rest, '.'),
            _ => None,
        };
        let Some(length) = length else {
            continue;
        };
        let start = word_start(text, at);
        let stem = text.get(start..at).unwrap_or_default();
        let tail = rest.get(..length).unwrap_or_default();
        let end = at + character.len_utf8() + length;
        return Some((start..end, whole_words(stem, tail)));
    }
    None
}

/// The length of a feminine ending, with an `s` after the same sign, when nothing but a word end follows.
fn ending(rest: &str, sign: char) -> Option<usize> {
    let ending = ENDINGS.iter().find(|ending| rest.starts_with(**ending))?;
    let after = rest.get(ending.len()..)?;
    let plural = after.strip_prefix(sign).filter(|s| s.starts_with('s'));
    let (length, after) = match plural.and_then(|plural| plural.strip_prefix('s')) {
        Some(after) => (ending.len() + sign.len_utf8() + 1, after),
        None => (ending.len(), after),
    };
    (!after.starts_with(char::is_alphanumeric)).then_some(length)
}

fn bracketed(rest: &str) -> Option<usize> {
    let (ending, after) = ENDINGS
        .iter()
        .find_map(|ending| Some((ending, rest.strip_prefix(ending)?.strip_prefix(')')?)))?;
    let plural = usize::from(after.starts_with('s'));
    Some(ending.len() + 1 + plural)
}

fn tacked_on(rest: &str, sign: char) -> Option<usize> {
    let length = ending(rest, sign)?;
    let tail = rest.get(..length)?;
    let is_word = sign == '-' && WORDS_AFTER_HYPHEN.contains(&tail);
    (!is_word).then_some(length)
}

fn word_start(text: &str, end: usize) -> usize {
    let before = text.get(..end).unwrap_or_default();
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
    end - letters.map(char::len_utf8).sum::<usize>()
}

/// « étudiant·e·s » is « étudiantes et étudiants »; `None` where the ending changes the word in another way.
fn whole_words(stem: &str, tail: &str) -> Option<String> {
    let letters: String = tail.chars().filter(|c| c.is_alphabetic()).collect();
    let (feminine, is_plural) = match letters.strip_suffix('s') {
        Some(feminine) => (feminine, true),
        None => (letters.as_str(), false),
    };
    let feminine = match feminine {
        "e" | "ne" | "le" | "te" => format!("{stem}{feminine}"),
        "trice" | "rice" => format!("{}trice", stem.strip_suffix("teur")?),
        "euse" => format!("{}euse", stem.strip_suffix("eur")?),
        _ => return None,
    };
    Some(if is_plural {
        let masculine = if stem.ends_with(['s', 'x']) {
            stem.to_owned()
        } else {
            format!("{stem}s")
        };
        format!("{feminine}s et {masculine}")
    } else {
        format!("{feminine} ou {stem}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: Option<&str>, whole: Option<&str>) {
        let result = find(text);
        let span = result
            .as_ref()
            .map(|(span, _)| text.get(span.clone()).unwrap());
        assert_eq!(span, found, "{text}");
        assert_eq!(result.and_then(|(_, words)| words).as_deref(), whole);
    }

    #[test]
    fn finds_shortened_forms_and_says_them_whole() {
        check(
            "les étudiant·e·s",
            Some("étudiant·e·s"),
            Some("étudiantes et étudiants"),
        );
        check("un·e enfant", Some("un·e"), Some("une ou un"));
        check(
            "des acteur•trice•s",
            Some("acteur•trice•s"),
            Some("actrices et acteurs"),
        );
        check("élu(e)s du conseil", Some("élu(e)s"), Some("élues et élus"));
        check(
            "les cachanais.e.s",
            Some("cachanais.e.s"),
            Some("cachanaises et cachanais"),
        );
        check(
            "citoyen-ne-s",
            Some("citoyen-ne-s"),
            Some("citoyennes et citoyens"),
        );
        check(
            "inventeur-euse",
            Some("inventeur-euse"),
            Some("inventeuse ou inventeur"),
        );
    }

    #[test]
    fn leaves_usual_french_alone() {
        check(
            "dis-le, a-t-elle, est-ce, sage-femme, peut-être",
            None,
            None,
        );
        check("Fin. Et après. e", None, None);
        check("un mot (et un autre)", None, None);
        check("3.5 et p. 4", None, None);
        check("www.education.gouv.fr", None, None);
        check("• une liste", None, None);
    }
}
