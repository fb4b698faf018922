//! The words and signs of a `lesson.ron`, one after the other.

use std::ops::Range;

const CURLY_OPENING: [char; 5] = ['“', '”', '„', '«', '‘'];
const CURLY_CLOSING: [char; 5] = ['”', '“', '»', '’', '"'];

/// A word or sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close(u8),
    /// `,`
    Comma,
    /// `:` or `=`.
    Colon,
    /// Text between straight quotes.
    Text,
    /// Text between quotes that are not straight.
    CurlyText,
    /// Text between apostrophes.
    SingleText,
    /// Text whose closing quote is not on its line.
    OpenText,
    /// A number, a bare word.
    Word,
    /// A comment that is never closed.
    OpenComment,
    /// A line such as `#![enable(…)]`.
    Attribute,
    /// Anything else.
    Other,
}

/// Goes through a text from word to word.
pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    /// Where the last thing starts that is neither a closing bracket nor a comma.
    last_solid: usize,
}

impl<'t> Tokens<'t> {
    /// The words and signs of a text.
    pub(super) fn of(text: &'t str) -> Self {
        let mut tokens = Self {
            text,
            at: 0,
            last_solid: 0,
        };
        while let Some((token, span)) = tokens.next() {
            if !matches!(token, Token::Close(_) | Token::Comma) {
                tokens.last_solid = span.start;
            }
        }
        tokens.at = 0;
        tokens
    }

    /// The next word or sign, and where it stands.
    pub(super) fn next(&mut self) -> Option<(Token, Range<usize>)> {
        self.skip_blank();
        let start = self.at;
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (token, length) = match first {
            '(' | '[' | '{' => (Token::Open(to_byte(first)), 1),
            ')' | ']' | '}' => (Token::Close(to_byte(first)), 1),
            ',' => (Token::Comma, 1),
            ':' | '=' => (Token::Colon, 1),
            '"' => quoted(rest, 1, "\""),
            '\'' => single(rest),
            _ if rest.starts_with("/*") => (Token::OpenComment, rest.len()),
            _ if rest.starts_with("#![") => (Token::Attribute, attribute_length(rest)),
            _ if CURLY_OPENING.contains(&first) => curly(rest),
            _ if raw_start(rest).is_some() => raw_start(rest).unwrap_or((Token::Other, 1)),
            _ if is_word(first) => (Token::Word, run(rest, is_word)),
            _ => (Token::Other, run(rest, is_other).max(first.len_utf8())),
        };
        self.at = start + length;
        Some((token, start..self.at))
    }

    /// What stands in a place.
    pub(super) fn piece(&self, span: &Range<usize>) -> String {
        self.text.get(span.clone()).unwrap_or_default().to_owned()
    }

    /// Where the next word is looked for.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The length of the text.
    pub(super) fn end(&self) -> usize {
        self.text.len()
    }

    /// Gives no word any more.
    pub(super) fn stop(&mut self) {
        self.at = self.text.len();
    }

    /// Whether anything but closing brackets and commas is still to come.
    pub(super) fn has_more(&self) -> bool {
        self.last_solid >= self.at
    }

    /// Whether two places stand on one line.
    pub(super) fn is_same_line(&self, from: usize, to: usize) -> bool {
        let between = self.text.get(from..to);
        between.is_some_and(|between| !between.contains('\n'))
    }

    /// Whether a sign between name and value comes next.
    pub(super) fn next_is_colon(&mut self) -> bool {
        self.skip_blank();
        self.rest().starts_with([':', '='])
    }

    /// Whether a value comes next, on the same line.
    pub(super) fn next_is_value(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\t']);
        rest.starts_with(|first: char| matches!(first, '"' | '[' | '(') || is_word(first))
    }

    /// Goes past the sign between name and value; its place when it is `=`.
    pub(super) fn take_colon(&mut self) -> Option<usize> {
        self.skip_blank();
        let at = self.at;
        let is_equals = self.rest().starts_with('=');
        self.at += usize::from(self.rest().starts_with([':', '=']));
        is_equals.then_some(at)
    }

    /// Goes past a round or curly bracket that comes next.
    pub(super) fn take_opening(&mut self) -> Option<(u8, Range<usize>)> {
        self.skip_blank();
        let first = self.rest().bytes().next();
        let bracket = first.filter(|byte| matches!(byte, b'(' | b'{'))?;
        self.at += 1;
        Some((bracket, self.at - 1..self.at))
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Goes past spaces, line breaks and comments that are closed.
    fn skip_blank(&mut self) {
        loop {
            self.at += run(self.rest(), char::is_whitespace);
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if let Some(length) = comment_length(rest) {
                self.at += length;
            } else {
                return;
            }
        }
    }
}

/// The length of a comment `/* … */` at the start of a text, others inside it included.
fn comment_length(text: &str) -> Option<usize> {
    if !text.starts_with("/*") {
        return None;
    }
    let mut depth = 0_usize;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        let next = bytes.peek().map(|(_, byte)| *byte);
        match (byte, next) {
            (b'/', Some(b'*')) => depth += 1,
            (b'*', Some(b'/')) => depth -= 1,
            _ => continue,
        }
        bytes.next();
        if depth == 0 {
            return Some(at + 2);
        }
    }
    None
}

/// Text after an opening of some bytes, up to its closing on the same line.
fn quoted(rest: &str, opening: usize, closing: &str) -> (Token, usize) {
    let is_raw = opening > 1;
    let mut is_escaped = false;
    for (at, character) in on_line(rest).skip_while(|(at, _)| *at < opening) {
        let ends = rest.get(at..).unwrap_or_default().starts_with(closing);
        if ends && !is_escaped {
            return (Token::Text, at + closing.len());
        }
        is_escaped = character == '\\' && !is_escaped && !is_raw;
    }
    let line = rest.split('\n').next().unwrap_or(rest);
    if let Some(at) = line.find('”').filter(|at| *at >= opening) {
        return (Token::CurlyText, at + '”'.len_utf8());
    }
    let kept = line.trim_end().trim_end_matches([',', ')', ']']);
    (Token::OpenText, kept.trim_end().len().max(1))
}

/// The characters of the first line. It is not looked for ahead of time: a long line would be gone through again
/// and again, once for each text on it.
fn on_line(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().take_while(|(_, c)| *c != '\n')
}

fn curly(rest: &str) -> (Token, usize) {
    let closing = on_line(rest)
        .skip(1)
        .find(|(_, character)| CURLY_CLOSING.contains(character));
    match closing {
        Some((at, closing)) => (Token::CurlyText, at + closing.len_utf8()),
        None => (Token::Other, on_line(rest).map(|(_, c)| c.len_utf8()).sum()),
    }
}

fn single(rest: &str) -> (Token, usize) {
    let closing = on_line(rest).skip(1).find(|(_, c)| *c == '\'');
    closing.map_or((Token::Other, 1), |(at, _)| (Token::SingleText, at + 1))
}

/// Raw and byte text, which RON knows: `r"…"`, `r#"…"#`, `b"…"`.
fn raw_start(rest: &str) -> Option<(Token, usize)> {
    let prefix = rest.strip_prefix("br").or_else(|| {
        rest.strip_prefix('r').or_else(|| {
            rest.strip_prefix('b')
                .filter(|after| after.starts_with('"'))
        })
    })?;
    let hashes = run(prefix, |c| c == '#').min(16);
    if !prefix.get(hashes..)?.starts_with('"') {
        return None;
    }
    let opening = rest.len() - prefix.len() + hashes + 1;
    Some(quoted(rest, opening, &format!("\"{}", "#".repeat(hashes))))
}

fn attribute_length(rest: &str) -> usize {
    let line = rest.split('\n').next().unwrap_or(rest);
    line.rfind(']').map_or(line.len(), |at| at + 1)
}

/// How many bytes at the start of a text are of one sort.
fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|character| !belongs(character))
        .unwrap_or(text.len())
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '+' | '-' | '.')
}

fn is_other(character: char) -> bool {
    let is_known = matches!(
        character,
        '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '=' | '"' | '\'' | '/'
    );
    !is_known
        && !character.is_whitespace()
        && !is_word(character)
        && !CURLY_OPENING.contains(&character)
}

fn to_byte(character: char) -> u8 {
    u8::try_from(character).unwrap_or(b'(')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Token, &str)]) {
        let mut tokens = Tokens::of(text);
        let mut found = Vec::new();
        while let Some((token, span)) = tokens.next() {
            found.push((token, tokens.piece(&span)));
        }
        let found: Vec<(Token, &str)> = found.iter().map(|(t, p)| (*t, p.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn cuts_a_text_into_words_and_signs() {
        check(
            "Slide( id : \"a\\\"b\", minutes:3) // end",
            &[
                (Token::Word, "Slide"),
                (Token::Open(b'('), "("),
                (Token::Word, "id"),
                (Token::Colon, ":"),
                (Token::Text, "\"a\\\"b\""),
                (Token::Comma, ","),
                (Token::Word, "minutes"),
                (Token::Colon, ":"),
                (Token::Word, "3"),
                (Token::Close(b')'), ")"),
            ],
        );
        check("/* a /* b */ c */ x", &[(Token::Word, "x")]);
        check("r#\"a\"b\"#", &[(Token::Text, "r#\"a\"b\"#")]);
        check("-1.5 rare", &[(Token::Word, "-1.5"), (Token::Word, "rare")]);
    }

    #[test]
    fn knows_texts_and_comments_that_are_not_closed() {
        check(
            "\"abc,\nx",
            &[
                (Token::OpenText, "\"abc"),
                (Token::Comma, ","),
                (Token::Word, "x"),
            ],
        );
        check("“abc”", &[(Token::CurlyText, "“abc”")]);
        check("\"abc”", &[(Token::CurlyText, "\"abc”")]);
        check("'abc'", &[(Token::SingleText, "'abc'")]);
        check(
            "a /* b",
            &[(Token::Word, "a"), (Token::OpenComment, "/* b")],
        );
        check("\0\0 a", &[(Token::Other, "\0\0"), (Token::Word, "a")]);
        check("/ a", &[(Token::Other, "/"), (Token::Word, "a")]);
    }
}
