//! A small writer of well-formed pages: every tag is closed, every word is escaped.

use super::address::is_web;
use super::words::Said;

/// The colour of words and lines.
pub(super) const INK: &str = "#1F2430";

/// A page in the making.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// The page as it stands.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Markup of this program, as it stands; nothing that comes from a lesson can be handed in here.
    pub(super) fn fixed(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// One of the program's own pictures, in the colour of the words; it says nothing that the words do not say.
    pub(super) fn picture(&mut self, svg: &'static str) {
        let inked = svg.replace("#ffffff", INK);
        let open = "<svg class=\"drawing\" aria-hidden=\"true\" ";
        self.0.push_str(&inked.replacen("<svg ", open, 1));
    }

    /// A tag with a class and what stands in it.
    pub(super) fn element(
        &mut self,
        tag: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        self.with(tag, &[("class", class)], inside);
    }

    /// A tag with attributes and what stands in it; an attribute without a value is left out.
    pub(super) fn with(
        &mut self,
        tag: &'static str,
        attributes: &[(&'static str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
        inside(self);
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
    }

    /// A tag with plain words in it.
    pub(super) fn line(&mut self, tag: &'static str, class: &'static str, words: &str) {
        self.element(tag, class, |html| html.text(words));
    }

    /// A tag with words of a lesson in it, in their language.
    pub(super) fn said(&mut self, tag: &'static str, class: &'static str, said: &Said<'_>) {
        let attributes = [("class", class), ("lang", said.lang.unwrap_or_default())];
        self.with(tag, &attributes, |html| html.rich(&said.words));
    }

    /// Words of a lesson, one `p` a paragraph.
    pub(super) fn paragraphs(&mut self, class: &'static str, said: &Said<'_>) {
        let attributes = [("class", class), ("lang", said.lang.unwrap_or_default())];
        self.with("div", &attributes, |html| {
            for paragraph in paragraphs(&said.words) {
                html.with("p", &[], |html| html.rich(&paragraph));
            }
        });
    }

    /// Words that lead to an address; plain words where the address is not one of the web.
    pub(super) fn link(&mut self, address: &str, words: &str) {
        if is_web(address) {
            let attributes = [("href", address), ("rel", "noopener noreferrer")];
            self.with("a", &attributes, |html| html.text(words));
        } else {
            self.text(words);
        }
    }

    /// Plain words: whatever they are, they are read as words.
    pub(super) fn text(&mut self, words: &str) {
        for character in words.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\n' | '\t' => self.0.push(character),
                '\r' => {}
                // Signs that no page may hold.
                '\u{FFFE}' | '\u{FFFF}' => self.0.push('\u{FFFD}'),
                _ if character.is_control() => self.0.push('\u{FFFD}'),
                _ => self.0.push(character),
            }
        }
    }

    /// Words in which `**bold**` is bold and a new line is one.
    pub(super) fn rich(&mut self, words: &str) {
        for (part, is_bold) in parts(words) {
            if is_bold {
                self.with("strong", &[], |html| html.lines(part));
            } else {
                self.lines(part);
            }
        }
    }

    fn lines(&mut self, words: &str) {
        for (place, line) in words.split('\n').enumerate() {
            if place > 0 {
                self.fixed("<br />");
            }
            self.text(line);
        }
    }
}

/// The paragraphs of a text: what stands between empty lines.
fn paragraphs(words: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for line in words.lines().map(str::trim) {
        match found.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            _ => found.push(String::new()),
        }
    }
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

/// The parts of a text, and whether each is bold; a `**` that nothing closes is two stars.
fn parts(words: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, after)) = after.split_once("**") else {
            break;
        };
        found.extend([(before, false), (bold, true)]);
        rest = after;
    }
    found.push((rest, false));
    found.retain(|(part, _)| !part.is_empty());
    found
}

/// The words without the marks of bold.
pub(super) fn plain(words: &str) -> String {
    parts(words).into_iter().map(|(part, _)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(write: impl FnOnce(&mut Html), expected: &str) {
        let mut html = Html::default();
        write(&mut html);
        assert_eq!(html.into_text(), expected);
    }

    #[test]
    fn words_stay_words() {
        check(
            |html| html.text("<b> & \"x\" 'y'"),
            "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;",
        );
        check(
            |html| html.text("a\0b\u{1b}c\u{FFFF}\r\n"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n",
        );
        check(
            |html| html.with("p", &[("title", "\"><script>"), ("lang", "")], |_| ()),
            "<p title=\"&quot;&gt;&lt;script&gt;\"></p>",
        );
    }

    #[test]
    fn bold_is_strong_and_stars_stay_stars() {
        check(
            |html| html.rich("Qui **peut** ?"),
            "Qui <strong>peut</strong> ?",
        );
        check(
            |html| html.rich("**<i>**\nb"),
            "<strong>&lt;i&gt;</strong><br />b",
        );
        check(|html| html.rich("deux ** étoiles"), "deux ** étoiles");
        check(|html| html.rich("**a** ** b"), "<strong>a</strong> ** b");
        assert_eq!(plain("**a** b ** c"), "a b ** c");
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        let said = Said {
            words: "\n a\nb \n \n\nc\n".to_owned(),
            lang: Some("fr"),
        };
        check(
            |html| html.paragraphs("", &said),
            "<div lang=\"fr\"><p>a<br />b</p><p>c</p></div>",
        );
    }

    #[test]
    fn only_web_addresses_lead_somewhere() {
        check(
            |html| html.link("https://a.fr/?b&c", "A"),
            "<a href=\"https://a.fr/?b&amp;c\" rel=\"noopener noreferrer\">A</a>",
        );
        check(|html| html.link("javascript:alert(1)", "A"), "A");
    }
}
