//! From the bytes of a file to a text, with what an editor or a mail program may have done to it.

use super::finding::Finding;
use super::span::Lines;

/// The most bytes of a text file that are read.
pub const MAX_TEXT_BYTES: usize = 256 * 1024;

/// The marks at the start of a UTF-16 file.
const UTF_16: [&[u8]; 2] = [&[0xFF, 0xFE], &[0xFE, 0xFF]];
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The text in a file and what is to be said of it; no text where the file is not read at all.
pub(super) fn decode(bytes: &[u8], file: &str) -> (Option<String>, Vec<Finding>) {
    if bytes.len() > MAX_TEXT_BYTES {
        let kib = MAX_TEXT_BYTES / 1024;
        let finding = Finding::error("file-too-large", file).with("most", &kib);
        return (None, vec![finding]);
    }
    if UTF_16.iter().any(|mark| bytes.starts_with(mark)) {
        return (None, vec![Finding::error("not-utf8", file)]);
    }
    let mut findings = Vec::new();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let at = Lines::of(&text).position(&text, error.valid_up_to());
            findings.push(Finding::error("not-utf8", file).at(at));
            text
        }
    };
    let text = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            findings.push(Finding::warning("byte-order-mark", file));
            rest.to_owned()
        }
        None => text,
    };
    if let Some(offset) = text.find("\r\n") {
        let at = Lines::of(&text).position(&text, offset);
        findings.push(Finding::warning("windows-line-ends", file).at(at));
    }
    (Some(text), findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: Option<&str>, expected: &[(&str, u32, u32)]) {
        let (decoded, findings) = decode(bytes, "fr.ftl");
        assert_eq!(decoded.as_deref(), text);
        let found: Vec<(&str, u32, u32)> = findings
            .iter()
            .map(|finding| (finding.rule, finding.line, finding.column))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_what_editors_leave_behind() {
        check("é".as_bytes(), Some("é"), &[]);
        check(b"\xEF\xBB\xBFa", Some("a"), &[("byte-order-mark", 1, 1)]);
        check(
            b"a\nb\r\n",
            Some("a\nb\r\n"),
            &[("windows-line-ends", 2, 2)],
        );
        check(b"a\nb\xE9c", Some("a\nb\u{FFFD}c"), &[("not-utf8", 2, 2)]);
        check(b"\xFF\xFEa\0", None, &[("not-utf8", 1, 1)]);
        check(
            b"\xED\xA0\x80",
            Some("\u{FFFD}\u{FFFD}\u{FFFD}"),
            &[("not-utf8", 1, 1)],
        );
        check(
            &vec![b'('; MAX_TEXT_BYTES + 1],
            None,
            &[("file-too-large", 1, 1)],
        );
    }
}
