//! Checking a lesson: every rule for authors, in one pass that never fails.
//!
//! To add a rule: a function that returns findings in one of the files `check_*.rs`, its line below or in that file's
//! `findings`, its sentence `finding-<rule>` in `locales/<code>/finding.ftl`, a line in `tests/rules.rs`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::decode::decode;
use super::files::Files;
use super::finding::{Finding, MAX_FINDINGS, sort};
use super::model::{FILE, Lesson};
use super::read::{Structure, read};
use super::subject::{Subject, TextFile, text_file};
use super::{
    check_activities, check_counts, check_lesson, check_media, check_sources, check_texts,
    check_words,
};
use crate::text::LessonTexts;

/// A lesson as far as it could be read, with all that is to be said of it.
#[derive(Debug)]
pub struct Checked {
    /// The lesson; what could not be read has its default value.
    pub lesson: Lesson,
    /// Its texts.
    pub texts: LessonTexts,
    /// At most [`MAX_FINDINGS`], in the order of the files, errors first at one place.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// Whether the lesson cannot be used before something is mended.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }
}

/// Reads and checks a lesson folder, whatever it holds; `today` decides what is out of date.
pub fn check(files: &Files, today: Date) -> Checked {
    let mut findings = files.findings.clone();
    let structure = read_structure(files, &mut findings);
    let sources = decode_texts(files, &mut findings);
    let texts = LessonTexts::new(&structure.lesson.source_lang, sources.clone());
    let sources = sources
        .iter()
        .map(|(lang, text)| (lang.clone(), TextFile::of(text)));
    let subject = Subject {
        files,
        structure: &structure,
        texts: &texts,
        sources: sources.collect(),
        today,
    };
    findings.extend(check_texts::problems(&subject));
    if structure.is_readable {
        findings.extend(check_lesson::findings(&subject));
        findings.extend(check_activities::findings(&subject));
        findings.extend(check_media::findings(&subject));
        findings.extend(check_sources::findings(&subject));
        findings.extend(check_texts::findings(&subject));
        findings.extend(check_words::findings(&subject));
        findings.extend(check_counts::findings(&subject));
    }
    drop(subject);
    sort(&mut findings);
    limit(&mut findings);
    Checked {
        lesson: structure.lesson,
        texts,
        findings,
    }
}

fn read_structure(files: &Files, findings: &mut Vec<Finding>) -> Structure {
    let Some(bytes) = &files.structure else {
        if !findings.iter().any(|finding| finding.file == FILE) {
            findings.push(Finding::error("no-lesson-file", FILE));
        }
        return Structure::default();
    };
    let (text, told) = decode(bytes, FILE);
    findings.extend(told);
    let Some(text) = text else {
        return Structure::default();
    };
    let mut structure = read(text);
    findings.append(&mut structure.findings);
    structure
}

fn decode_texts(files: &Files, findings: &mut Vec<Finding>) -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for (lang, bytes) in &files.texts {
        let (text, told) = decode(bytes, &text_file(lang));
        findings.extend(told);
        sources.insert(lang.clone(), text.unwrap_or_default());
    }
    sources
}

/// Keeps what a person can read in one go; errors before warnings when some must go.
fn limit(findings: &mut Vec<Finding>) {
    let over = findings.len().saturating_sub(MAX_FINDINGS);
    if over == 0 {
        return;
    }
    let mut warnings_to_drop = over + 1;
    let mut kept: Vec<Finding> = Vec::with_capacity(MAX_FINDINGS);
    for finding in findings.drain(..).rev() {
        if warnings_to_drop > 0 && !finding.is_error() {
            warnings_to_drop -= 1;
        } else {
            kept.push(finding);
        }
    }
    kept.reverse();
    kept.truncate(MAX_FINDINGS - 1);
    if let Some(last) = kept.last() {
        let more = Finding::error("too-many-findings", &last.file)
            .at((last.line, last.column))
            .with("most", &MAX_FINDINGS);
        kept.push(more);
    }
    *findings = kept;
}
