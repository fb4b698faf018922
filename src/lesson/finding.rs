//! What reading and checking tell an author.

use serde::{Serialize, Serializer};

use super::model::FILE;
use crate::activity::Severity;
use crate::text::{Args, Texts};

/// The most findings one lesson gets; reading and checking stop there.
pub const MAX_FINDINGS: usize = 100;

/// The longest piece of an author's text that is quoted back, in characters.
const MAX_QUOTE: usize = 60;

/// One thing to mend or to look at, with its place.
///
/// Its sentence is the Fluent message [`Finding::key`] filled with `args`; `docs/lesson-format.md#findings`
/// shows its shape in JSON.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The rule that is broken, a word such as `unknown-field`.
    pub rule: &'static str,
    /// The file, within the lesson folder.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What the sentence names.
    #[serde(serialize_with = "as_map")]
    pub args: Vec<(&'static str, String)>,
    /// What could stand there instead, ready to be typed.
    pub suggestion: Option<String>,
}

impl Finding {
    /// A finding at the top of a file.
    pub(crate) fn new(severity: Severity, rule: &'static str, file: &str) -> Self {
        Self {
            severity,
            rule,
            file: file.to_owned(),
            line: 1,
            column: 1,
            args: Vec::new(),
            suggestion: None,
        }
    }

    /// An error at the top of a file.
    pub(crate) fn error(rule: &'static str, file: &str) -> Self {
        Self::new(Severity::Error, rule, file)
    }

    /// A warning at the top of a file.
    pub(crate) fn warning(rule: &'static str, file: &str) -> Self {
        Self::new(Severity::Warning, rule, file)
    }

    /// The same finding at another place.
    #[must_use]
    pub(crate) fn at(mut self, (line, column): (u32, u32)) -> Self {
        (self.line, self.column) = (line, column);
        self
    }

    /// The same finding with an argument for its sentence, shortened if it is long.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.args.push((name, quote(&value.to_string())));
        self
    }

    /// The same finding with the names that would fit, whole.
    #[must_use]
    pub(crate) fn with_list(mut self, name: &'static str, values: &[&str]) -> Self {
        self.args.push((name, values.join(", ")));
        self
    }

    /// The same finding with what could stand there instead.
    #[must_use]
    pub(crate) fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion.filter(|words| words.chars().count() <= MAX_QUOTE);
        self
    }

    /// The Fluent key of its sentence.
    pub fn key(&self) -> String {
        // keys: finding-* of error, warning, slip, drop_token, about, unfitting, unknown, fr, en
        format!("finding-{}", self.rule)
    }

    /// Its sentence for the author, in the language of the program.
    pub fn sentence(&self, texts: &Texts) -> String {
        let args = self.args.iter().fold(Args::new(), |args, (name, value)| {
            args.with(name, value.as_str())
        });
        texts.tr_args(&self.key(), &args)
    }

    /// Whether the lesson cannot be used before this is mended.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts findings in the order of the files: file, line, column, errors first; the same one twice is said once.
pub(crate) fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        let place = |finding: &Finding| (finding.line, finding.column, finding.severity);
        let file = |finding: &Finding| (finding.file != FILE, finding.file.clone());
        (file(a), place(a), a.rule).cmp(&(file(b), place(b), b.rule))
    });
    findings.dedup();
}

/// The names that fit best, as a suggestion: close enough to be a slip of the hand.
pub(crate) fn did_you_mean<'a>(
    found: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    const CLOSE: f64 = 0.7;
    if found.chars().count() > MAX_QUOTE {
        return None;
    }
    let closeness = |name: &str| strsim::normalized_damerau_levenshtein(found, name);
    let prefixed = |name: &str| found.len() >= 3 && name.starts_with(found);
    names
        .into_iter()
        .map(|name| {
            (
                closeness(name) + if prefixed(name) { 0.3 } else { 0.0 },
                name,
            )
        })
        .filter(|(closeness, _)| *closeness >= CLOSE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.to_owned())
}

/// A piece of an author's text that fits a sentence: one line, not too long.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted: String = text
        .chars()
        .take(MAX_QUOTE)
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    if text.chars().nth(MAX_QUOTE).is_some() {
        quoted.push('…');
    }
    quoted
}

fn as_map<S: Serializer>(args: &[(&str, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(args.iter().map(|(name, value)| (name, value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: &str, expected: Option<&str>) {
        let names = ["minutes", "grouping", "sources", "source_lang"];
        assert_eq!(did_you_mean(found, names).as_deref(), expected);
    }

    #[test]
    fn suggests_only_what_is_close() {
        check("minuts", Some("minutes"));
        check("source", Some("sources"));
        check("group", Some("grouping"));
        check("banana", None);
        check(&"x".repeat(5_000), None);
    }

    #[test]
    fn is_written_as_json_with_named_arguments() {
        let finding = Finding::error("unknown-field", "lesson.ron").with("name", "minuts");
        assert_eq!(
            serde_json::to_string(&finding).unwrap(),
            r#"{"severity":"error","rule":"unknown-field","file":"lesson.ron","line":1,"column":1,"args":{"name":"minuts"},"suggestion":null}"#
        );
    }
}
