//! What differs between two versions of a text, word by word.

use std::ops::Range;

/// The words of `first` and of `second` that the other version does not have in their place, as ranges of bytes.
///
/// An elision is a word of its own (`l’`, `s’`), as is each part of a word with hyphens; words that changed side by
/// side are one range. Signs between words count as words.
pub fn changed_words(first: &str, second: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (one, other) = (tokens(first), tokens(second));
    let words = |text: &'_ str, tokens: &[Range<usize>]| -> Vec<String> {
        let word = |token: &Range<usize>| text.get(token.clone()).unwrap_or_default().to_owned();
        tokens.iter().map(word).collect()
    };
    let (is_kept, is_kept_too) = kept(&words(first, &one), &words(second, &other));
    (joined(&one, &is_kept), joined(&other, &is_kept_too))
}

/// Words and signs without the spaces between them.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let is_letter = sign.is_alphanumeric() || is_accent(sign);
        let is_elision = is_open && matches!(sign, '’' | '\'');
        match tokens.last_mut() {
            Some(word) if is_open && (is_letter || is_elision) => word.end = end,
            _ if sign.is_whitespace() => {}
            _ => tokens.push(at..end),
        }
        is_open = is_letter;
    }
    tokens
}

/// Whether a sign stands on the letter before it, as accents do in decomposed text.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}')
}

/// Which words of each version stand in the longest sequence that both have.
fn kept(one: &[String], other: &[String]) -> (Vec<bool>, Vec<bool>) {
    let lengths = common_lengths(one, other);
    let length = |i: usize, j: usize| {
        let row = lengths.get(i);
        row.and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    let mut found = (vec![false; one.len()], vec![false; other.len()]);
    let (mut i, mut j) = (0, 0);
    while let (Some(word), Some(second)) = (one.get(i), other.get(j)) {
        if word == second {
            if let (Some(first), Some(second)) = (found.0.get_mut(i), found.1.get_mut(j)) {
                (*first, *second) = (true, true);
            }
            (i, j) = (i + 1, j + 1);
        } else if length(i + 1, j) >= length(i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

/// How many words the rests of both versions have in common, from each pair of places on.
fn common_lengths(one: &[String], other: &[String]) -> Vec<Vec<u16>> {
    let mut lengths = vec![vec![0_u16; other.len() + 1]];
    for word in one.iter().rev() {
        let below = lengths.last().cloned().unwrap_or_default();
        let mut row = vec![0_u16];
        // From the end to the beginning: `after` is the place one further on in the same row.
        let pairs = other.iter().zip(below.iter().zip(below.iter().skip(1)));
        for (second, (down, diagonal)) in pairs.rev() {
            let after = row.last().copied().unwrap_or(0);
            row.push(if word == second {
                diagonal.saturating_add(1)
            } else {
                after.max(*down)
            });
        }
        row.reverse();
        lengths.push(row);
    }
    lengths.reverse();
    lengths
}

/// The ranges of words that were not kept; neighbours become one.
fn joined(tokens: &[Range<usize>], is_kept: &[bool]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for (token, is_kept) in tokens.iter().zip(is_kept) {
        if *is_kept {
            is_open = false;
            continue;
        }
        match ranges.last_mut() {
            Some(range) if is_open => range.end = token.end,
            _ => ranges.push(token.clone()),
        }
        is_open = true;
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(first: &str, second: &str, expected: (&[&str], &[&str])) {
        let (one, other) = changed_words(first, second);
        let words = |text: &str, ranges: Vec<Range<usize>>| -> Vec<String> {
            let word = |range: Range<usize>| text.get(range).unwrap_or("off").to_owned();
            ranges.into_iter().map(word).collect()
        };
        assert_eq!(words(first, one), expected.0, "{first}");
        assert_eq!(words(second, other), expected.1, "{second}");
    }

    #[test]
    fn finds_the_words_that_changed() {
        check(
            "Il est fier.",
            "Elle est fière.",
            (&["Il", "fier"], &["Elle", "fière"]),
        );
        check("Alix rit.", "Alix rit.", (&[], &[]));
        check("", "", (&[], &[]));
        check(
            "C’est un enfant curieux et un peu rêveur.",
            "C’est une enfant curieuse et un peu rêveuse.",
            (
                &["un", "curieux", "rêveur"],
                &["une", "curieuse", "rêveuse"],
            ),
        );
        check(
            "Le copain crie.",
            "La copine crie.",
            (&["Le copain"], &["La copine"]),
        );
    }

    #[test]
    fn finds_words_that_one_version_alone_has() {
        check("Il monte vite.", "Il monte.", (&["vite"], &[]));
        check("Il monte.", "Enfin, il monte.", (&["Il"], &["Enfin, il"]));
        check("", "Elle rit", (&[], &["Elle rit"]));
        check("Le grand bateau", "Le bateau", (&["grand"], &[]));
    }

    #[test]
    fn takes_elisions_and_accents_as_people_read_them() {
        check("Lui s’endort.", "Elle s’endort.", (&["Lui"], &["Elle"]));
        check("l’ami d’Alix", "l’amie d’Alix", (&["ami"], &["amie"]));
        check("le héros", "l’héroïne", (&["le héros"], &["l’héroïne"]));
        check("rêve-t-il ?", "rêve-t-elle ?", (&["il"], &["elle"]));
        check("lui-même", "elle-même", (&["lui"], &["elle"]));
        // An accent written as a sign of its own belongs to its letter.
        check(
            "de\u{301}cide\u{301}",
            "de\u{301}cide\u{301}e",
            (&["de\u{301}cide\u{301}"], &["de\u{301}cide\u{301}e"]),
        );
        check("« Merci\u{202F}! »", "« Merci. »", (&["!"], &["."]));
    }

    #[test]
    fn keeps_its_place_in_long_texts() {
        let first = "Alix prend la lampe, il monte et il crie : « Je suis prêt ! »";
        let second = "Alix prend la lampe, elle monte et elle crie : « Je suis prête ! »";
        check(
            first,
            second,
            (&["il", "il", "prêt"], &["elle", "elle", "prête"]),
        );
    }
}
