//! Shapes and words of a drawing that is made for the page.

use crate::paper::html::Html;

/// Where words stand in a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Across: the middle of the words, or their beginning.
    pub(super) x: i32,
    /// Down: the base of the first line.
    pub(super) y: i32,
    /// Size of the letters.
    pub(super) size: i32,
    /// Width for the words.
    pub(super) width: i32,
    /// Whether `x` is the middle.
    pub(super) is_centred: bool,
}

/// Opens a drawing of this size; what is in it is drawn with black lines on white.
pub(super) fn drawing(
    html: &mut Html,
    class: &'static str,
    (width, height): (i32, i32),
    inside: impl FnOnce(&mut Html),
) {
    let view = format!("0 0 {width} {height}");
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("class", class),
        ("viewBox", view.as_str()),
        ("fill", "none"),
        ("stroke", "#1F2430"),
        ("stroke-width", "3"),
    ];
    html.with("svg", &attributes, inside);
}

/// A shape with number attributes.
pub(super) fn shape(html: &mut Html, tag: &'static str, numbers: &[(&'static str, i32)]) {
    let written: Vec<(&'static str, String)> = numbers
        .iter()
        .map(|(name, number)| (*name, number.to_string()))
        .collect();
    let attributes: Vec<(&'static str, &str)> = written
        .iter()
        .map(|(name, number)| (*name, number.as_str()))
        .collect();
    html.with(tag, &attributes, |_| ());
}

/// A straight line.
pub(super) fn line(html: &mut Html, (x1, y1): (i32, i32), (x2, y2): (i32, i32)) {
    shape(
        html,
        "line",
        &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)],
    );
}

/// Words on as many lines as they need.
pub(super) fn words(html: &mut Html, place: Place, words: &str) {
    let (x, size) = (place.x.to_string(), place.size.to_string());
    // A letter is about half as wide as it is high.
    let letters = usize::try_from(place.width * 2 / place.size.max(1)).unwrap_or(1);
    for (y, part) in (place.y..)
        .step_by(usize::try_from(place.size * 6 / 5).unwrap_or(1).max(1))
        .zip(broken(words, letters))
    {
        let y = y.to_string();
        let anchor = if place.is_centred { "middle" } else { "start" };
        let attributes = [
            ("x", x.as_str()),
            ("y", &y),
            ("font-size", &size),
            ("text-anchor", anchor),
            ("fill", "#1F2430"),
            ("stroke", "none"),
        ];
        html.with("text", &attributes, |html| html.text(&part));
    }
}

/// Words on lines of at most so many letters; a longer word stands alone.
fn broken(words: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_words_at_spaces() {
        assert_eq!(broken("je sais faire", 7), ["je sais", "faire"]);
        assert_eq!(
            broken("anticonstitutionnel ou", 5),
            ["anticonstitutionnel", "ou"]
        );
        assert!(broken("", 5).is_empty());
    }
}
