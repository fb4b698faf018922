//! What a folder of Fluent files holds, and what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The messages of one language.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    /// By key: the variables of the message.
    pub(crate) variables: BTreeMap<String, BTreeSet<String>>,
    /// What is wrong, one line each.
    pub(crate) findings: Vec<String>,
}

impl Catalog {
    /// Reads the files of a language: name without `.ftl`, and text. The grammar holds helpers for lessons, not keys.
    pub(crate) fn read<'s>(
        lang: &str,
        files: impl IntoIterator<Item = (&'s str, &'s str)>,
    ) -> Self {
        let mut catalog = Catalog::default();
        for (name, source) in files {
            catalog.read_file(lang, name, source);
        }
        catalog
    }

    fn read_file(&mut self, lang: &str, name: &str, source: &str) {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let told = errors
                    .iter()
                    .map(|error| format!("{lang}/{name}.ftl: byte {}: {error}", error.pos.start));
                self.findings.extend(told);
                resource
            }
        };
        let prefix = format!("{}-", name.replace('_', "-"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            let mut tell = |what: String| {
                self.findings
                    .push(format!("{lang}/{name}.ftl: {key}: {what}"));
            };
            let Some(pattern) = &message.value else {
                tell("has no text".to_owned());
                continue;
            };
            let mut parts = Parts::default();
            parts.read(pattern);
            for text in &parts.texts {
                for slip in slips(lang, text) {
                    tell(format!("{slip} in “{text}”"));
                }
            }
            if name == "grammar" {
                continue;
            }
            if !key.starts_with(&prefix) {
                tell(format!("should begin with {prefix}"));
            }
            if self.variables.contains_key(key) {
                tell("stands twice".to_owned());
            }
            self.variables.insert(key.to_owned(), parts.variables);
        }
    }
}

/// What differs between two languages: keys and variables.
pub(crate) fn differences(left: &Catalog, right: &Catalog) -> Vec<String> {
    let keys: BTreeSet<&String> = left
        .variables
        .keys()
        .chain(right.variables.keys())
        .collect();
    let mut found = Vec::new();
    for key in keys {
        match (left.variables.get(key), right.variables.get(key)) {
            (Some(left), Some(right)) if left != right => {
                found.push(format!("{key}: {left:?} and {right:?}"));
            }
            (None, _) => found.push(format!("{key}: missing on the left")),
            (_, None) => found.push(format!("{key}: missing on the right")),
            _ => {}
        }
    }
    found
}

/// The slips of typography in one stretch of text.
pub(crate) fn slips(lang: &str, text: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    if text.contains(['\'', '"']) {
        found.push("a straight apostrophe or quote");
    }
    if text.contains("...") {
        found.push("three dots");
    }
    if lang != "fr" {
        return found;
    }
    // Between two spaces it separates two facts in one line; inside a word it would be « élève·s ».
    if text.replace(" · ", "").contains(['·', '•', '‧']) {
        found.push("a middle dot");
    }
    if [" ;", " :", " !", " ?", " »", "« "]
        .iter()
        .any(|pair| text.contains(pair))
    {
        found.push("a plain space at a sign");
    }
    let letters: Vec<char> = text.chars().collect();
    let is_tight = |pair: &[char]| matches!(pair, [before, ';' | '!' | '?' | '»'] if before.is_alphanumeric() || *before == ')');
    let is_tight_after = |pair: &[char]| matches!(pair, ['«', after] if after.is_alphanumeric());
    if letters
        .windows(2)
        .any(|pair| is_tight(pair) || is_tight_after(pair))
    {
        found.push("no space at a sign");
    }
    found
}

/// The written stretches and the variables of a message, in all variants.
#[derive(Default)]
struct Parts {
    texts: Vec<String>,
    variables: BTreeSet<String>,
}

impl Parts {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

#[track_caller]
fn check_slips(lang: &str, text: &str, expected: &[&str]) {
    assert_eq!(slips(lang, text), expected, "{text}");
}

#[test]
fn slips_of_typography_are_found() {
    check_slips(
        "fr",
        "Prêt\u{202F}? L’heure\u{202F}: 10:52 «\u{A0}oui\u{A0}»",
        &[],
    );
    check_slips("fr", "l'heure", &["a straight apostrophe or quote"]);
    check_slips("fr", "Prêt ?", &["a plain space at a sign"]);
    check_slips("fr", "« oui\u{A0}»", &["a plain space at a sign"]);
    check_slips("fr", "Prêt?", &["no space at a sign"]);
    check_slips("fr", "«oui\u{A0}»", &["no space at a sign"]);
    check_slips("fr", "prêt·e", &["a middle dot"]);
    check_slips("fr", "CM1 · 45 min", &[]);
    check_slips("fr", "Attendez...", &["three dots"]);
    check_slips("en", "Ready? Don’t wait; go!", &[]);
    check_slips("en", "Don't", &["a straight apostrophe or quote"]);
}

#[track_caller]
fn check_findings(file: (&str, &str), expected: &str) {
    let findings = Catalog::read("fr", [file]).findings;
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].contains(expected), "{findings:?}");
}

#[test]
fn slips_of_a_file_are_found() {
    check_findings(("a", "a-b = { oups"), "byte 12");
    check_findings(("a", "a-b = x\na-b = y"), "stands twice");
    check_findings(("a", "b-a = x"), "should begin with a-");
    check_findings(("a_b", "a-c = x"), "should begin with a-b-");
    check_findings(("a", "a-b =\n    .c = x"), "has no text");
    check_findings(
        ("a", "a-b = { $n ->\n    [one] l'un\n   *[other] x\n }"),
        "apostrophe",
    );
    check_findings(("grammar", "il = l'un"), "apostrophe");
    assert!(Catalog::read("fr", [("a", "a-b = x")]).findings.is_empty());
}

#[test]
fn differences_between_languages_are_found() {
    let read = |source| Catalog::read("fr", [("a", source)]);
    let same = differences(
        &read("a-b = { $x }"),
        &read("a-b = { $x ->\n   *[other] y\n }"),
    );
    assert!(same.is_empty(), "{same:?}");
    let found = differences(
        &read("a-b = { $x }\na-c = x"),
        &read("a-b = { $y }\na-d = x"),
    );
    assert_eq!(
        found,
        [
            "a-b: {\"x\"} and {\"y\"}",
            "a-c: missing on the right",
            "a-d: missing on the left"
        ]
    );
}
