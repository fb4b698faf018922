//! Finding words of a text by a small pattern, without a pattern language to learn.
//!
//! A pattern is words with spaces between: `es tu une fille`. `a|b` is either, `#` a number, `*` up to eight words of
//! the same sentence. Case, apostrophes and hyphens do not count.

use std::borrow::Cow;
use std::ops::Range;

/// How many words `*` may stand for.
const WIDEST_GAP: usize = 8;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word<'t> {
    /// In small letters.
    pub(super) text: Cow<'t, str>,
    /// Where, in bytes.
    pub(super) span: Range<usize>,
    /// The number of its sentence.
    pub(super) sentence: usize,
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut sentence = 0;
    let mut start = None;
    let ends = std::iter::once((text.len(), '\n'));
    for (at, character) in text.char_indices().chain(ends) {
        if character.is_alphanumeric() {
            start = start.or(Some(at));
            continue;
        }
        if let Some(start) = start.take() {
            let word = text.get(start..at).unwrap_or_default();
            words.push(Word {
                text: in_small_letters(word),
                span: start..at,
                sentence,
            });
        }
        if matches!(character, '.' | '!' | '?' | '…') {
            sentence += 1;
        }
    }
    words
}

fn in_small_letters(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// How many words a pattern covers when it starts at the first of these; `None` when it does not fit there.
pub(super) fn covered(words: &[Word<'_>], pattern: &str) -> Option<usize> {
    let parts: Vec<&str> = pattern.split(' ').collect();
    matched(words, &parts)
}

/// The words a pattern can start with; a number is `#`.
pub(super) fn beginnings(pattern: &str) -> impl Iterator<Item = &str> {
    pattern.split(' ').next().unwrap_or_default().split('|')
}

/// How many words from the first on fit the parts.
fn matched(words: &[Word<'_>], parts: &[&str]) -> Option<usize> {
    let sentence = words.first()?.sentence;
    let mut at = 0;
    let mut rest = parts.iter();
    while let Some(part) = rest.next() {
        if *part == "*" {
            let after = rest.as_slice();
            return (at..=at + WIDEST_GAP).find_map(|from| {
                let tail = words.get(from..)?;
                let is_same_sentence = tail.first()?.sentence == sentence;
                let length = is_same_sentence.then(|| matched(tail, after)).flatten()?;
                Some(from + length)
            });
        }
        let word = words.get(at).filter(|word| word.sentence == sentence)?;
        if !fits(&word.text, part) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

fn fits(word: &str, part: &str) -> bool {
    part.split('|').any(|wanted| match wanted {
        "#" => is_number(word),
        _ => word == wanted,
    })
}

/// Whether a word is written in digits.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, pattern: &str, expected: Option<&str>) {
        let words = words(text);
        let found = (0..words.len()).find_map(|from| {
            let length = covered(&words[from..], pattern)?;
            let span = words[from].span.start..words[from + length - 1].span.end;
            text.get(span)
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn finds_words_whatever_stands_between_them() {
        check(
            "Es-tu une fille ?",
            "es tu une fille",
            Some("Es-tu une fille"),
        );
        check(
            "Aussi fortes que les garçons",
            "aussi * que les garçons",
            Some("Aussi fortes que les garçons"),
        );
        check(
            "Aussi. Plus que les garçons",
            "aussi * que les garçons",
            None,
        );
        check("il y a 30 ans", "il y a # ans", Some("il y a 30 ans"));
        check("les filles", "les garçons|filles", Some("les filles"));
        check("", "a", None);
        check("filles", "filles sont", None);
    }
}
