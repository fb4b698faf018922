//! A copy of a text in which slips are mended without moving anything: bytes are replaced, never taken out.

use std::ops::Range;

/// The text being mended.
pub(super) struct Mend {
    bytes: Vec<u8>,
}

impl Mend {
    /// A copy of a text.
    pub(super) fn of(text: &str) -> Self {
        Self {
            bytes: text.as_bytes().to_vec(),
        }
    }

    /// The mended text.
    pub(super) fn finish(self) -> String {
        String::from_utf8(self.bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// Puts spaces over a place; line breaks stay.
    pub(super) fn blank(&mut self, span: Range<usize>) {
        for byte in self.bytes.get_mut(span).into_iter().flatten() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    /// Puts a sign over one byte.
    pub(super) fn replace(&mut self, at: usize, sign: char) {
        if let (Some(byte), Ok(sign)) = (self.bytes.get_mut(at), u8::try_from(sign)) {
            *byte = sign;
        }
    }

    /// Puts a sign where a space stands; false where there is none.
    pub(super) fn put(&mut self, at: usize, sign: char) -> bool {
        let is_free = self.is_space(at);
        if is_free {
            self.replace(at, sign);
        }
        is_free
    }

    /// Puts a closing bracket over a comma and the comma over the space after it; false where there is no space.
    pub(super) fn close_at_comma(&mut self, comma: usize) -> bool {
        self.put(comma + 1, ',') && {
            self.replace(comma, ')');
            true
        }
    }

    /// Puts a sign into the spaces before a place, the earliest that is free; false where there are none.
    pub(super) fn put_before(&mut self, before: usize, sign: char) -> bool {
        let mut free = before;
        while free > 0 && self.is_space(free - 1) {
            // A line break may end a comment: a sign put there would belong to that comment.
            if self.bytes.get(free - 1) == Some(&b'\n') && self.line_has_comment(free - 1) {
                break;
            }
            free -= 1;
        }
        free < before && self.put(free, sign)
    }

    /// Puts straight quotes at both ends of a text.
    pub(super) fn straighten(&mut self, span: Range<usize>) {
        let Some(text) = self.bytes.get(span.clone()) else {
            return;
        };
        let text = String::from_utf8_lossy(text).into_owned();
        let ends = (text.chars().next(), text.chars().next_back());
        if let (Some(first), Some(last)) = ends {
            let opening = span.start..span.start + first.len_utf8();
            let closing = span.end.saturating_sub(last.len_utf8())..span.end;
            self.replace_all(opening.clone(), b' ');
            self.replace_all(closing.clone(), b' ');
            self.replace(opening.end - 1, '"');
            self.replace(closing.start, '"');
        }
    }

    /// Puts spaces over the quotes at both ends of a text.
    pub(super) fn unquote(&mut self, span: &Range<usize>) {
        self.replace(span.start, ' ');
        self.replace(span.end.saturating_sub(1), ' ');
    }

    /// Puts a sign after the end of the text.
    pub(super) fn push(&mut self, sign: char) {
        // A comment may stand on the last line.
        self.bytes.push(b'\n');
        self.bytes.extend(u8::try_from(sign));
    }

    fn replace_all(&mut self, span: Range<usize>, with: u8) {
        for byte in self.bytes.get_mut(span).into_iter().flatten() {
            *byte = with;
        }
    }

    fn is_space(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(u8::is_ascii_whitespace)
    }

    fn line_has_comment(&self, end: usize) -> bool {
        let before = self.bytes.get(..end).unwrap_or_default();
        let line = before.rsplit(|byte| *byte == b'\n').next();
        line.is_some_and(|line| line.windows(2).any(|pair| pair == b"//"))
    }
}
