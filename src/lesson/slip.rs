//! What a slip in a value says to its author: from the words of the RON reader to a rule and a suggestion.

use ron::Error;

use super::finding::{Finding, did_you_mean};
use super::model::FILE;

/// What stands at the place of a slip.
pub(super) struct Spot<'t> {
    /// The value or the name that could not be read.
    pub(super) found: &'t str,
    /// The field it belongs to; empty outside of fields.
    pub(super) field: &'t str,
}

/// The finding for an error of the RON reader.
pub(super) fn explain(error: &Error, spot: &Spot<'_>) -> Finding {
    let Spot { found, field } = *spot;
    let found = found.trim();
    let about = |rule| {
        Finding::error(rule, FILE)
            .with("field", field)
            .with("found", found)
    };
    match error {
        Error::NoSuchStructField {
            expected,
            found: name,
            ..
        } => unfitting("unknown-field", name, expected),
        Error::NoSuchEnumVariant {
            expected,
            found: name,
            outer,
        } => {
            let is_activity = outer.as_deref() == Some("Activity");
            // keys: finding-unknown-kind, finding-unknown-word
            let rule = if is_activity {
                "unknown-kind"
            } else {
                "unknown-word"
            };
            unfitting(rule, name, expected)
        }
        Error::DuplicateStructField { field, .. } => {
            Finding::error("field-twice", FILE).with("field", field)
        }
        Error::ExpectedDifferentStructName {
            expected,
            found: name,
        } => Finding::error("unknown-name", FILE)
            .with("name", name)
            .suggest(Some((*expected).to_owned())),
        Error::ExpectedString | Error::InvalidEscape(_) if found.starts_with('"') => {
            about("bad-escape").suggest(Some(found.replace('\\', "\\\\")))
        }
        Error::ExpectedString | Error::ExpectedStringEnd => {
            about("wants-text").suggest(is_plain(found).then(|| format!("\"{found}\"")))
        }
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::ExpectedFloat => {
            about("wants-number").suggest(digits_of(found))
        }
        Error::IntegerOutOfBounds => about("number-out-of-bounds"),
        Error::ExpectedBoolean => about("wants-true-or-false").suggest(truth_of(found)),
        Error::ExpectedArray => {
            about("wants-list").suggest(as_value(found).map(|value| format!("[{value}]")))
        }
        Error::ExpectedNamedStructLike("Lesson") => about("no-lesson"),
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedMap
        | Error::ExpectedUnit => about("wants-brackets").suggest(rebracketed(found)),
        Error::ExpectedDifferentLength { .. }
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedArrayEnd => about("wrong-count"),
        Error::ExpectedIdentifier => {
            about("wants-word").suggest(unquoted(found).map(str::to_owned))
        }
        _ => about("unreadable"),
    }
}

fn unfitting(rule: &'static str, name: &str, expected: &[&'static str]) -> Finding {
    Finding::error(rule, FILE)
        .with("name", name)
        .with_list("expected", expected)
        .suggest(did_you_mean(name, expected.iter().copied()))
}

/// Whether a value is a bare word or a number.
fn is_plain(found: &str) -> bool {
    !found.is_empty()
        && found
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

fn unquoted(found: &str) -> Option<&str> {
    let bare = found.strip_prefix('"')?.strip_suffix('"')?;
    is_plain(bare).then_some(bare)
}

fn digits_of(found: &str) -> Option<String> {
    let bare = found.trim_matches('"');
    let digits: String = bare
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    (!digits.is_empty()).then_some(digits)
}

fn truth_of(found: &str) -> Option<String> {
    let word = found.trim_matches('"').to_lowercase();
    match word.as_str() {
        "oui" | "vrai" | "yes" | "true" | "1" => Some("true".to_owned()),
        "non" | "faux" | "no" | "false" | "0" => Some("false".to_owned()),
        _ => None,
    }
}

/// A single value as it would stand in a list.
fn as_value(found: &str) -> Option<&str> {
    let is_single = is_plain(found) || unquoted(found).is_some();
    is_single.then_some(found)
}

/// A list written with square brackets where round ones belong.
fn rebracketed(found: &str) -> Option<String> {
    let inner = found.strip_prefix('[')?.strip_suffix(']')?;
    Some(format!("({inner})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(error: &Error, found: &str, rule: &str, suggestion: Option<&str>) {
        let field = "minutes";
        let finding = explain(error, &Spot { found, field });
        assert_eq!(
            (finding.rule, finding.suggestion.as_deref()),
            (rule, suggestion)
        );
    }

    #[test]
    fn suggests_what_could_stand_there() {
        check(
            &Error::ExpectedInteger,
            "\"40\"",
            "wants-number",
            Some("40"),
        );
        check(&Error::ExpectedInteger, "4O", "wants-number", Some("4"));
        check(
            &Error::ExpectedString,
            "velo",
            "wants-text",
            Some("\"velo\""),
        );
        check(
            &Error::ExpectedBoolean,
            "Vrai",
            "wants-true-or-false",
            Some("true"),
        );
        check(
            &Error::ExpectedBoolean,
            "peut-être",
            "wants-true-or-false",
            None,
        );
        check(
            &Error::ExpectedArray,
            "\"CE1\"",
            "wants-list",
            Some("[\"CE1\"]"),
        );
        check(
            &Error::ExpectedStructLike,
            "[7, 8]",
            "wants-brackets",
            Some("(7, 8)"),
        );
        check(
            &Error::ExpectedIdentifier,
            "\"Toys\"",
            "wants-word",
            Some("Toys"),
        );
        check(&Error::Eof, "", "unreadable", None);
    }
}
