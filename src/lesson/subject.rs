//! What the rules for authors look at, and how they say where something is wrong.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::files::Files;
use super::finding::{Finding, did_you_mean};
use super::model::{FILE, Lesson};
use super::read::Structure;
use super::span::Lines;
use crate::activity::{Place, Severity};
use crate::text::LessonTexts;

/// A lesson being checked.
pub(super) struct Subject<'a> {
    /// The folder.
    pub(super) files: &'a Files,
    /// The structure as far as it could be read.
    pub(super) structure: &'a Structure,
    /// The texts.
    pub(super) texts: &'a LessonTexts,
    /// The text files as they stand, by language.
    pub(super) sources: BTreeMap<String, TextFile>,
    /// The day of the check.
    pub(super) today: Date,
}

/// A text file and where its lines begin.
pub(super) struct TextFile {
    /// What stands in it.
    pub(super) text: String,
    lines: Lines,
}

impl TextFile {
    /// A text with its lines.
    pub(super) fn of(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lines: Lines::of(text),
        }
    }
}

impl Subject<'_> {
    /// The lesson.
    pub(super) fn lesson(&self) -> &Lesson {
        &self.structure.lesson
    }

    /// An error in a part of `lesson.ron`; none where reading has already told of that part.
    pub(super) fn error(&self, rule: &'static str, path: &[Place]) -> Option<Finding> {
        self.finding(Severity::Error, rule, path)
    }

    /// A warning about a part of `lesson.ron`; none where reading has already told of that part.
    pub(super) fn warning(&self, rule: &'static str, path: &[Place]) -> Option<Finding> {
        self.finding(Severity::Warning, rule, path)
    }

    /// A finding in a part of `lesson.ron`; none where reading has already told of that part.
    pub(super) fn finding(
        &self,
        severity: Severity,
        rule: &'static str,
        path: &[Place],
    ) -> Option<Finding> {
        let at = self.structure.place(path)?;
        Some(Finding::new(severity, rule, FILE).at(at))
    }

    /// A finding at a place of a text file, in bytes.
    pub(super) fn in_text(
        &self,
        severity: Severity,
        rule: &'static str,
        (lang, offset): (&str, usize),
    ) -> Finding {
        let finding = Finding::new(severity, rule, &text_file(lang));
        match self.sources.get(lang) {
            Some(file) => finding.at(file.lines.position(&file.text, offset)),
            None => finding,
        }
    }

    /// An error for an id that does not have the shape of an id.
    pub(super) fn id_finding(&self, id: &str, path: &[Place]) -> Option<Finding> {
        if is_id(id) {
            return None;
        }
        if id.is_empty() {
            return Some(self.error("missing-field", path)?.with("field", "id"));
        }
        let fitting = fitting_id(id);
        let finding = self.error("bad-id", path)?.with("id", id);
        Some(finding.suggest(fitting))
    }

    /// An error for a name that is not in a list.
    pub(super) fn unknown(
        &self,
        rule: &'static str,
        name: &str,
        known: &[&str],
        path: &[Place],
    ) -> Option<Finding> {
        if known.contains(&name) {
            return None;
        }
        let finding = self.error(rule, path)?.with("id", name);
        Some(finding.suggest(did_you_mean(name, known.iter().copied())))
    }
}

/// The name of the text file of a language.
pub(super) fn text_file(lang: &str) -> String {
    format!("{lang}.ftl")
}

/// Whether a name has the shape of an id: `[a-z][a-z0-9-]{0,39}`.
pub fn is_id(name: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 40
        && name.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
        && name.bytes().all(is_fine)
}

/// An id near to a name that is none.
fn fitting_id(name: &str) -> Option<String> {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|character| match character {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            letter if letter.is_ascii_alphanumeric() => letter,
            _ => '-',
        })
        .collect();
    let trimmed = plain.trim_matches('-').to_owned();
    is_id(&trimmed).then_some(trimmed)
}

/// Ids that stand a second time in a list, with their index.
pub(super) fn repeated<'a>(ids: &[&'a str]) -> Vec<(usize, &'a str)> {
    let mut seen = std::collections::BTreeSet::new();
    let places = ids.iter().enumerate();
    places
        .filter(|(_, id)| !id.is_empty() && !seen.insert(**id))
        .map(|(index, id)| (index, *id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, is_fine: bool, fitting: Option<&str>) {
        assert_eq!(is_id(name), is_fine, "{name}");
        assert_eq!(fitting_id(name).as_deref(), fitting);
    }

    #[test]
    fn ids_are_plain_words() {
        check("tout-le-monde", true, Some("tout-le-monde"));
        check("Élève modèle", false, Some("eleve-modele"));
        check("l_option", false, Some("l-option"));
        check("3-amis", false, None);
        check("", false, None);
        check(&"a".repeat(41), false, None);
    }
}
