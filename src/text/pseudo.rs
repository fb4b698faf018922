//! The pseudo-language: French with accents and a third more letters, to try layouts with long words.

use std::borrow::Cow;

/// How much longer a text becomes, in hundredths.
const STRETCH_PERCENT: usize = 35;

/// Accents and lengthens the words of one stretch of text; digits, spaces and signs stay.
///
/// Fluent calls it for the written parts of a message only: gaps, names and rules are not touched.
pub(super) fn stretch(text: &str) -> Cow<'_, str> {
    let mut stretched = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    for letter in text.chars() {
        let accented = accent(letter);
        stretched.push(accented);
        owed += STRETCH_PERCENT;
        while owed >= 100 && letter.is_alphabetic() {
            stretched.push(accented);
            owed -= 100;
        }
    }
    Cow::Owned(stretched)
}

/// Puts brackets around a whole text, so that a cut end is seen.
pub(super) fn bracket(text: &str) -> String {
    format!("[{text}]")
}

fn accent(letter: char) -> char {
    match letter {
        'a' | 'à' | 'â' => 'å',
        'e' | 'é' | 'è' | 'ê' => 'ë',
        'i' | 'î' => 'ï',
        'o' | 'ô' => 'ö',
        'u' | 'ù' | 'û' => 'ü',
        'n' => 'ñ',
        'c' => 'ç',
        'A' | 'À' | 'Â' => 'Å',
        'E' | 'É' | 'È' | 'Ê' => 'Ë',
        'I' | 'Î' => 'Ï',
        'O' | 'Ô' => 'Ö',
        'U' | 'Ù' | 'Û' => 'Ü',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_about_a_third_longer() {
        let text = "Une fille peut-elle devenir pompière, et un garçon sage-femme";
        let stretched = stretch(text);
        let share = stretched.chars().count() * 100 / text.chars().count();
        assert!((130..=140).contains(&share), "{share} %: {stretched}");
    }

    #[test]
    fn digits_and_signs_stay() {
        assert_eq!(stretch("17 / 112"), "17 / 112");
    }
}
