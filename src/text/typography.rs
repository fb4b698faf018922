//! How a text is set on screen: spaces that do not break, curly apostrophes, one-character ellipses.

use std::borrow::Cow;

const NO_BREAK: char = '\u{A0}';
const NARROW_NO_BREAK: char = '\u{202F}';

/// Whose habits a text follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habits {
    /// A space that does not break stands before `; : ! ? » %` and after `«`.
    French,
    /// No space before punctuation.
    Other,
}

impl Habits {
    /// The habits of a language, by its code (`fr`, `fr-CA`, `en`, the pseudo-language `qps`).
    pub fn of(code: &str) -> Self {
        let primary = code.split(['-', '_']).next().unwrap_or(code);
        match primary {
            "fr" | "qps" => Habits::French,
            _ => Habits::Other,
        }
    }
}

/// The text as it is to be drawn.
///
/// U+202F becomes U+00A0, because egui breaks lines at the former. Doing it twice changes nothing more.
pub fn display(text: &str, habits: Habits) -> Cow<'_, str> {
    if !may_change(text, habits) {
        return Cow::Borrowed(text);
    }
    let mut set = String::with_capacity(text.len() + 4);
    let mut previous = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let ahead = rest.as_str();
        if character == '.' && previous != Some('.') && starts_three_dots(ahead) {
            set.push('…');
            rest.next();
            rest.next();
            previous = Some('…');
            continue;
        }
        let drawn = drawn_as(character, previous, ahead.chars().next(), habits);
        set.push(drawn);
        previous = Some(character);
    }
    Cow::Owned(set)
}

/// A quick look that may say yes too often, so that most texts are not copied.
fn may_change(text: &str, habits: Habits) -> bool {
    if text.contains([NARROW_NO_BREAK, '\'']) || text.contains("...") {
        return true;
    }
    habits == Habits::French
        && text.as_bytes().windows(2).any(|pair| {
            // 0xC2 begins `»`, 0xAB ends `«`.
            matches!(
                pair,
                [b' ', b';' | b':' | b'!' | b'?' | b'%' | 0xC2] | [0xAB, b' ']
            )
        })
}

fn starts_three_dots(after_first: &str) -> bool {
    after_first.starts_with("..") && !after_first.starts_with("...")
}

fn drawn_as(character: char, previous: Option<char>, next: Option<char>, habits: Habits) -> char {
    let is_letter = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphabetic);
    match character {
        NARROW_NO_BREAK => NO_BREAK,
        '\'' if is_letter(previous) && is_letter(next) => '’',
        ' ' if habits == Habits::French && sticks_in_french(previous, next) => NO_BREAK,
        _ => character,
    }
}

fn sticks_in_french(previous: Option<char>, next: Option<char>) -> bool {
    match (previous, next) {
        (Some('«'), _) | (_, Some(';' | ':' | '!' | '?' | '»')) => true,
        (Some(digit), Some('%')) => digit.is_numeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(habits: Habits, text: &str, expected: &str) {
        let set = display(text, habits);
        assert_eq!(set, expected);
        assert_eq!(display(&set, habits), expected, "a second pass");
    }

    #[test]
    fn french_sets_spaces_that_do_not_break() {
        use Habits::French;
        check(French, "Prêt ? Oui !", "Prêt\u{A0}? Oui\u{A0}!");
        check(
            French,
            "Une règle : parler ;",
            "Une règle\u{A0}: parler\u{A0};",
        );
        check(French, "« Camille »", "«\u{A0}Camille\u{A0}»");
        check(French, "42 % des élèves", "42\u{A0}% des élèves");
        check(French, "1\u{202F}250\u{202F}!", "1\u{A0}250\u{A0}!");
        check(French, "rien à changer", "rien à changer");
        check(French, "à 10:52, http://x.fr", "à 10:52, http://x.fr");
    }

    #[test]
    fn apostrophes_and_dots_are_set_in_every_language() {
        check(Habits::French, "l'école d'à côté...", "l’école d’à côté…");
        check(Habits::Other, "don't stop...", "don’t stop…");
        check(Habits::Other, "the pupils' page", "the pupils' page");
        check(Habits::Other, "....", "....");
        check(Habits::Other, "a... b...", "a… b…");
    }

    #[test]
    fn english_keeps_its_spaces() {
        check(Habits::Other, "Ready ? « a »", "Ready ? « a »");
        check(Habits::Other, "1\u{202F}250", "1\u{A0}250");
    }

    #[test]
    fn a_text_that_needs_nothing_is_not_copied() {
        assert!(matches!(
            display("Bonjour à toutes et tous.", Habits::French),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn habits_follow_the_language_code() {
        assert_eq!(Habits::of("fr-CA"), Habits::French);
        assert_eq!(Habits::of("qps"), Habits::French);
        assert_eq!(Habits::of("en"), Habits::Other);
        assert_eq!(Habits::of("frr"), Habits::Other);
    }
}
