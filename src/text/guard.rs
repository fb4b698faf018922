//! A look at a text file before Fluent reads it: what would overflow Fluent's stack or stop it is refused here.

use super::problem::ProblemKind;

/// The largest text file that is read, in bytes. A lesson of 45 minutes holds about 10 KB a language.
pub(super) const MAX_BYTES: usize = 256 * 1024;
/// How deep braces and call parentheses may stand inside each other.
const MAX_DEPTH: usize = 16;

/// Refuses a source that Fluent's parser must not see, with the offset of the reason.
///
/// The depth found is never less than the parser's; with straight quotes on a line it may be more.
pub(super) fn inspect(source: &str) -> Result<(), (usize, ProblemKind)> {
    if source.len() > MAX_BYTES {
        return Err((MAX_BYTES, ProblemKind::TooLarge));
    }
    if let Some(offset) = find_bad_escape(source.as_bytes()) {
        return Err((offset, ProblemKind::BadEscape));
    }
    let mut nesting = Nesting::default();
    let mut offset = 0;
    for line in source.split_inclusive('\n') {
        if starts_entry(line) {
            nesting.open.clear();
        }
        if let Some(within) = nesting.read_line(line.as_bytes()) {
            return Err((offset + within, ProblemKind::TooDeep));
        }
        offset += line.len();
    }
    Ok(())
}

/// What is open at the current place: `{` and, inside braces, `(`.
#[derive(Default)]
struct Nesting {
    open: Vec<u8>,
    /// The last byte that is not blank, on this line or an earlier one.
    last: u8,
}

impl Nesting {
    /// Reads on to the end of a line; gives the place where the nesting is too deep.
    fn read_line(&mut self, line: &[u8]) -> Option<usize> {
        let mut in_string = false;
        let mut is_escaped = false;
        // A quote that does not open a string for sure may open one: from there on nothing is taken as closed.
        let mut may_be_string = false;
        for (place, &byte) in line.iter().enumerate() {
            if in_string {
                in_string = is_escaped || byte != b'"';
                is_escaped = !is_escaped && byte == b'\\';
            } else {
                match byte {
                    b'{' => self.open.push(byte),
                    b'(' if !self.open.is_empty() => self.open.push(byte),
                    b'}' | b')' if !may_be_string => self.close(byte),
                    b'"' if self.last == b'{' && !may_be_string => in_string = true,
                    b'"' => may_be_string = true,
                    _ => {}
                }
            }
            if self.open.len() > MAX_DEPTH {
                return Some(place);
            }
            if !byte.is_ascii_whitespace() {
                self.last = byte;
            }
        }
        None
    }

    fn close(&mut self, byte: u8) {
        if byte == b')' {
            if self.open.last() == Some(&b'(') {
                self.open.pop();
            }
        } else if let Some(brace) = self.open.iter().rposition(|&open| open == b'{') {
            self.open.truncate(brace);
        }
    }
}

/// Whether a line starts a message or a term: `id =`. Fluent cannot go on with an open brace past it.
fn starts_entry(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else {
        return false;
    };
    let id = id.trim_end_matches(' ');
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The first `\u` or `\U` whose digits are cut short by a character outside ASCII: fluent-syntax 0.12 panics on it.
fn find_bad_escape(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut offset = 0;
    while let Some(place) = rest.iter().position(|&byte| byte == b'\\') {
        let (_, escape) = rest.split_at(place);
        let digits = match escape.get(1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => 0,
        };
        let after = escape.iter().skip(2).take(digits);
        if after
            .copied()
            .find(|byte| !byte.is_ascii_hexdigit())
            .is_some_and(|byte| !byte.is_ascii())
        {
            return Some(offset + place);
        }
        offset += place + 1;
        rest = escape.get(1..).unwrap_or_default();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: Option<(usize, &ProblemKind)>) {
        let found = inspect(source).err();
        assert_eq!(
            found.as_ref().map(|(offset, kind)| (*offset, kind)),
            expected
        );
    }

    #[test]
    fn usual_texts_pass() {
        check("a_title = Bonjour { $name }\n", None);
        check(&"a = { \"{\" } and { \"}\" }\n".repeat(50), None);
        check(&"a = open {\n".repeat(50), None);
        check(
            &"e =\n    { $hero ->\n        [f] e\n       *[m] { \"\" }\n    }\n".repeat(50),
            None,
        );
        check(&format!("a = {}", "(((:(".repeat(20)), None);
        check(&format!("a = {}", "{ $x } ".repeat(99)), None);
        check(r#"a = { "\u202F\\" }"#, None);
    }

    #[test]
    fn what_is_too_deep_is_refused_where_it_is() {
        check(&format!("a = {}", "{".repeat(16)), None);
        check(
            &format!("a = {}", "{".repeat(17)),
            Some((20, &ProblemKind::TooDeep)),
        );
        check(
            &format!("a = {{ {}", "F(".repeat(16)),
            Some((37, &ProblemKind::TooDeep)),
        );
    }

    #[test]
    fn nesting_cannot_hide_behind_quotes_or_brackets() {
        let hidden = [
            "{ \"}\" ->\n [a] ",
            "{ $x ->\n [a] \" { } ",
            "{ $x ->\n [a] (\" { \"}\" ->\n [a] ",
            "{ F({ $x ->\n [a] ) ",
            "{ $x ->\n [a] ) ",
            "{ \"\\\"}\" ->\n [a] ",
            "{\n\"}\" ->\n [a] ",
        ];
        for part in hidden {
            let source = format!("a = {}", part.repeat(200));
            let found = inspect(&source);
            assert!(
                matches!(found, Err((_, ProblemKind::TooDeep))),
                "{part}: {found:?}"
            );
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        check(
            &"a".repeat(MAX_BYTES + 1),
            Some((MAX_BYTES, &ProblemKind::TooLarge)),
        );
        check(&"#".repeat(MAX_BYTES), None);
    }

    #[test]
    fn an_escape_that_stops_the_parser_is_refused() {
        check("a = { \"\\u00é\" }", Some((7, &ProblemKind::BadEscape)));
        check(
            "a = { \"\\U0000\u{202F}\" }",
            Some((7, &ProblemKind::BadEscape)),
        );
        check("a = { \"\\u00zé\" }", None);
        check("a = \\", None);
    }
}
