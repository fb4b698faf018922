//! Finding words of a text by a small pattern, without a pattern language to learn.
//!
//! A pattern is words with spaces between: `es tu une fille`. `a|b` is either, `#` a number, `normal~` a word that
//! begins so, `*` up to eight words of the same sentence. Case, apostrophes and hyphens do not count.

use std::ops::Range;

/// How many words `*` may stand for.
const WIDEST_GAP: usize = 8;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    /// In small letters.
    pub(super) text: String,
    /// Where, in bytes.
    pub(super) span: Range<usize>,
    /// The number of its sentence.
    pub(super) sentence: usize,
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
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
                text: word.to_lowercase(),
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

/// The first place of a pattern from a word on: the words it covers.
pub(super) fn find(words: &[Word], pattern: &str) -> Option<Range<usize>> {
    let parts: Vec<&str> = pattern.split(' ').collect();
    (0..words.len()).find_map(|from| {
        let length = matched(words.get(from..)?, &parts)?;
        Some(from..from + length)
    })
}

/// How many words from the first on fit the parts.
fn matched(words: &[Word], parts: &[&str]) -> Option<usize> {
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
    part.split('|')
        .any(|wanted| match wanted.strip_suffix('~') {
            _ if wanted == "#" => word.bytes().all(|byte| byte.is_ascii_digit()),
            Some(beginning) => word.starts_with(beginning),
            None => word == wanted,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, pattern: &str, expected: Option<&str>) {
        let words = words(text);
        let found = find(&words, pattern).map(|range| {
            let start = words[range.start].span.start;
            &text[start..words[range.end - 1].span.end]
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
        check("anormale", "normal~", None);
        check("des normales", "normal~", Some("normales"));
        check("les filles", "les garçons|filles", Some("les filles"));
        check("", "a", None);
        check("filles", "filles sont", None);
    }
}
