//! Numbers in a text that a class would take for facts; the rule stands in `docs/lesson-format.md#figures`.

use std::ops::Range;

/// Numbers up to this one are taken for counting things on the screen.
const SMALL: u64 = 12;
/// What a number of measures how long, how old or how many sheets, not how things are.
const UNITS: &[&str] = &[
    "an",
    "ans",
    "mois",
    "jour",
    "jours",
    "semaine",
    "semaines",
    "minute",
    "minutes",
    "min",
    "seconde",
    "secondes",
    "heure",
    "heures",
    "h",
    "carte",
    "cartes",
    "mot",
    "mots",
    "page",
    "pages",
    "phrase",
    "phrases",
    "year",
    "years",
    "month",
    "months",
    "day",
    "days",
    "week",
    "weeks",
    "second",
    "seconds",
    "hour",
    "hours",
    "card",
    "cards",
    "word",
    "words",
    "sentence",
    "sentences",
];
/// Words before a number that make it a name: "page 14".
const NAMING: &[&str] = &[
    "page", "numéro", "n", "question", "étape", "number", "step", "le", "au",
];

/// What a number in a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A share in hundredths.
    Percent,
    /// A share such as "8 sur 10".
    Share,
    /// Four digits that are most likely a year.
    Year,
    /// Another number that is not small.
    Amount,
}

/// The numbers of a text that look like facts, with their places.
pub(super) fn figures(text: &str) -> Vec<(Kind, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(text, at) {
        let end = number_end(text, start);
        if let Some(kind) = kind(text, &(start..end)) {
            found.push((kind, start..end));
        }
        at = end;
    }
    found
}

fn next_digit(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    Some(from + rest.find(|c: char| c.is_ascii_digit())?)
}

/// The end of a number, with spaces between groups of three digits and with decimals.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start + digits(text, start);
    if end - start <= 3 {
        while let Some(space) = after(text, end)
            .chars()
            .next()
            .filter(|c| is_group_space(*c))
        {
            let next = end + space.len_utf8();
            if digits(text, next) != 3 {
                break;
            }
            end = next + 3;
        }
    }
    let decimals = digits(text, end + 1);
    if after(text, end).starts_with([',', '.']) && decimals > 0 {
        end += 1 + decimals;
    }
    end
}

fn digits(text: &str, from: usize) -> usize {
    after(text, from)
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count()
}

fn after(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

fn is_group_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}')
}

fn kind(text: &str, span: &Range<usize>) -> Option<Kind> {
    let number = text.get(span.clone())?;
    let before = text.get(..span.start)?;
    let next = after(text, span.end);
    let touches = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    // "CM2", "6e", "21st", "10h30" are names, ranks and times.
    if before.ends_with(touches) || next.starts_with(char::is_alphanumeric) {
        return None;
    }
    let mut words = next.split(|c: char| !c.is_alphanumeric() && c != '%' && c != '\'');
    let following: Vec<String> = words
        .by_ref()
        .filter(|word| !word.is_empty())
        .take(4)
        .map(str::to_lowercase)
        .collect();
    let following: Vec<&str> = following.iter().map(String::as_str).collect();
    if is_percent(&following) {
        return Some(Kind::Percent);
    }
    if is_share(&following) {
        return Some(Kind::Share);
    }
    let value: Option<u64> = number.parse().ok();
    let previous = before.split(|c: char| !c.is_alphanumeric());
    let previous = previous.rev().find(|word| !word.is_empty());
    let previous = previous.unwrap_or_default().to_lowercase();
    let is_measured = following.first().is_some_and(|unit| UNITS.contains(unit));
    match value {
        Some(value) if value <= SMALL => None,
        Some(1_000..=2_099) if number.len() == 4 => Some(Kind::Year),
        _ if is_measured || NAMING.contains(&previous.as_str()) => None,
        _ => Some(Kind::Amount),
    }
}

fn is_percent(following: &[&str]) -> bool {
    let starts = |words: &[&str]| following.starts_with(words);
    following.first().is_some_and(|word| word.starts_with('%'))
        || starts(&["pour", "cent"])
        || starts(&["percent"])
        || starts(&["per", "cent"])
}

/// "8 sur 10", "8 femmes sur 10", "8 out of 10".
fn is_share(following: &[&str]) -> bool {
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let joins = following
        .windows(2)
        .any(|pair| matches!(pair, ["sur", number] if is_number(number)));
    let joins_in_english = following
        .windows(3)
        .any(|three| matches!(three, ["out", "of", number] if is_number(number)));
    joins || joins_in_english
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Kind, &str)]) {
        let found = figures(text);
        let found: Vec<(Kind, &str)> = found
            .iter()
            .map(|(k, s)| (*k, text.get(s.clone()).unwrap()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn finds_numbers_that_look_like_facts() {
        check("28 % des ingénieurs", &[(Kind::Percent, "28")]);
        check(
            "2,5\u{202F}% en 2024",
            &[(Kind::Percent, "2,5"), (Kind::Year, "2024")],
        );
        check("8 femmes sur 10", &[(Kind::Share, "8")]);
        check("9 out of 10 nurses", &[(Kind::Share, "9")]);
        check("208 députées", &[(Kind::Amount, "208")]);
        check("12 500 femmes", &[(Kind::Amount, "12 500")]);
        check("Avant 1965, une femme", &[(Kind::Year, "1965")]);
    }

    #[test]
    fn leaves_ages_counts_and_names_alone() {
        check("À 18 ans, 45 minutes, 3 équipes", &[]);
        check("en CM2, en 6e, au 20e siècle, 10h30", &[]);
        check("page 14, question 20", &[]);
        check("{ $n13 }", &[]);
        check("", &[]);
    }
}
