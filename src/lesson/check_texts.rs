//! Rules for the text files: every text that is needed is there, in every language, can be filled, and fits.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, MAX_FINDINGS, did_you_mean};
use super::needs::{Need, Reader, needs};
use super::subject::{Subject, text_file};
use crate::activity::Place::Field;
use crate::activity::{Severity, Wanted};
use crate::text::{Args, ProblemKind, TextProblem};

/// Two lines of bold letters at 64 screen units hold about this many characters.
const MAX_TITLE: usize = 90;
/// Two lines of an explanation or of a question to talk about hold about this many characters.
const MAX_WHY: usize = 130;
/// Four lines of a card that fills the stage hold about this many characters.
const MAX_CARD: usize = 110;
/// Six lines of a paragraph beside a drawing hold about this many characters.
const MAX_PASSAGE: usize = 220;
/// Missing texts of another language that are named one by one.
const MAX_NAMED: usize = 5;

/// What the Fluent reader says of the files, whatever the lesson holds.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Finding> {
    let problems = subject.texts.problems();
    let mut findings: Vec<Finding> = problems
        .iter()
        .filter(|problem| problem.kind != ProblemKind::TooLarge)
        .map(|problem| told(subject, problem))
        .collect();
    // One file of nonsense would fill the list: what follows its first slips is seldom of use.
    findings.truncate(MAX_FINDINGS);
    findings
}

fn told(subject: &Subject<'_>, problem: &TextProblem) -> Finding {
    let place = (problem.lang.as_str(), problem.offset);
    let rule = problem
        .key()
        .strip_prefix("finding-")
        .unwrap_or("unreadable");
    let finding = subject.in_text(Severity::Error, rule, place);
    match &problem.kind {
        ProblemKind::TooLarge | ProblemKind::TooDeep | ProblemKind::BadEscape => finding,
        ProblemKind::Syntax(detail) => finding.with("detail", detail),
        ProblemKind::UnknownReference { id, reference } => {
            let ids = subject.texts.ids(&problem.lang);
            let near = did_you_mean(reference, ids.keys().copied());
            finding
                .with("id", id)
                .with("reference", reference)
                .suggest(near)
        }
        ProblemKind::Duplicate(id)
        | ProblemKind::TooManyPlaceables(id)
        | ProblemKind::Circular(id)
        | ProblemKind::Attribute(id)
        | ProblemKind::Function(id)
        | ProblemKind::LongNumber(id) => finding.with("id", id),
    }
}

/// The text a problem is about.
fn told_id(problem: &TextProblem) -> Option<&str> {
    match &problem.kind {
        ProblemKind::TooLarge
        | ProblemKind::TooDeep
        | ProblemKind::BadEscape
        | ProblemKind::Syntax(_) => None,
        ProblemKind::UnknownReference { id, .. }
        | ProblemKind::Duplicate(id)
        | ProblemKind::TooManyPlaceables(id)
        | ProblemKind::Circular(id)
        | ProblemKind::Attribute(id)
        | ProblemKind::Function(id)
        | ProblemKind::LongNumber(id) => Some(id),
    }
}

/// What is to be said of the texts, once it is known which ones are needed.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let source_lang = subject.texts.source_lang();
    if !source_lang.is_empty() && !subject.files.texts.contains_key(source_lang) {
        let finding = subject.error("no-text-file", &[Field("source_lang")]);
        let found: Vec<&str> = subject.texts.languages().collect();
        let near = found.first().map(|lang| format!("\"{lang}\""));
        return finding
            .map(|finding| finding.with("file", &text_file(source_lang)).suggest(near))
            .into_iter()
            .collect();
    }
    // keys: finding-missing-text, finding-untranslated, finding-unknown-text, finding-unknown-variable
    // keys: finding-text-fails, finding-empty-text, finding-long-text
    let needs = needs(subject.lesson());
    let mut findings = Vec::new();
    for lang in subject.texts.languages() {
        let file = Texts::of(subject, lang);
        if file.is_unread() {
            continue;
        }
        if lang == source_lang {
            findings.extend(missing(&file, &needs));
        } else {
            findings.extend(untranslated(&file, &needs));
        }
        findings.extend(unknown(&file, &needs));
        for need in &needs {
            findings.extend(value(&file, need));
        }
    }
    findings
}

/// The texts of one language.
struct Texts<'a> {
    subject: &'a Subject<'a>,
    lang: &'a str,
    ids: BTreeMap<&'a str, usize>,
    /// What the Fluent reader has told of this file.
    problems: Vec<TextProblem>,
}

impl<'a> Texts<'a> {
    fn of(subject: &'a Subject<'a>, lang: &'a str) -> Self {
        let mut problems = subject.texts.problems();
        problems.retain(|problem| problem.lang == lang);
        Self {
            subject,
            lang,
            ids: subject.texts.ids(lang),
            problems,
        }
    }

    /// Whether the file was refused as a whole, which has been told.
    fn is_unread(&self) -> bool {
        let refuses = |problem: &TextProblem| {
            let kinds = [
                ProblemKind::TooLarge,
                ProblemKind::TooDeep,
                ProblemKind::BadEscape,
            ];
            kinds.contains(&problem.kind)
        };
        let file = self.subject.sources.get(self.lang);
        let is_empty = file.is_none_or(|file| file.text.trim().is_empty());
        let has_bytes = self.subject.files.texts.get(self.lang);
        (is_empty && has_bytes.is_some_and(|bytes| !bytes.is_empty()))
            || self.problems.iter().any(refuses)
    }

    /// Whether the Fluent reader has told of something in this text.
    fn is_told(&self, id: &str) -> bool {
        self.problems
            .iter()
            .any(|problem| told_id(problem) == Some(id))
    }

    /// Where a text of this group would best be added: at the last text of the group, or at the end.
    fn end_of(&self, group: &str) -> usize {
        let prefix = format!("{group}_");
        let of_group = self.ids.iter().filter(|(id, _)| id.starts_with(&prefix));
        let last = of_group.map(|(_, offset)| *offset).max();
        last.or_else(|| self.ids.values().copied().max())
            .unwrap_or(0)
    }

    fn at(&self, severity: Severity, rule: &'static str, offset: usize) -> Finding {
        self.subject.in_text(severity, rule, (self.lang, offset))
    }
}

/// Texts the lesson cannot do without.
fn missing(file: &Texts<'_>, needs: &[Need]) -> Vec<Finding> {
    let missing = needs
        .iter()
        .filter(|need| need.wanted == Wanted::Required && !file.ids.contains_key(need.id.as_str()));
    missing
        .take(MAX_FINDINGS)
        .map(|need| {
            let finding = file.at(Severity::Error, "missing-text", file.end_of(&need.group));
            finding
                .with("id", &need.id)
                .suggest(Some(format!("{} = …", need.id)))
        })
        .collect()
}

/// What another language lacks, group by group: such an activity is shown in the source language.
fn untranslated(file: &Texts<'_>, needs: &[Need]) -> Vec<Finding> {
    let source = file.subject.texts.ids(file.subject.texts.source_lang());
    let mut lacking: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for need in needs {
        let id = need.id.as_str();
        if source.contains_key(id) && !file.ids.contains_key(id) {
            lacking.entry(&need.group).or_default().push(id);
        }
    }
    lacking
        .into_iter()
        .map(|(group, ids)| {
            let named: Vec<&str> = ids.iter().copied().take(MAX_NAMED).collect();
            file.at(Severity::Warning, "untranslated", file.end_of(group))
                .with("group", group)
                .with("count", &ids.len())
                .with_list("ids", &named)
        })
        .collect()
}

/// Texts that nothing asks for. An id without `_` is the author's own helper.
fn unknown(file: &Texts<'_>, needs: &[Need]) -> Vec<Finding> {
    let known: BTreeSet<&str> = needs.iter().map(|need| need.id.as_str()).collect();
    // A part that could not be read may be the one that asks for them.
    let structure = file.subject.structure;
    let is_whole = !structure.is_torn && structure.place(&[Field("activities")]).is_some();
    let strangers = file.ids.iter().filter(|(id, _)| {
        let is_part_of_whole = id.starts_with("lesson_") || id.starts_with("img_");
        id.contains('_') && !known.contains(*id) && (is_whole || is_part_of_whole)
    });
    strangers
        .take(MAX_FINDINGS)
        .map(|(id, offset)| {
            // Of thousands of ids only those of the same activity or of the same kind can be meant.
            let parts = |id: &str| {
                id.split_once('_')
                    .map(|(a, b)| (a.to_owned(), b.to_owned()))
            };
            let meant = parts(id);
            let free = known.iter().copied().filter(|known| {
                let (Some(own), Some(other)) = (&meant, parts(known)) else {
                    return false;
                };
                (own.0 == other.0 || own.1 == other.1) && !file.ids.contains_key(known)
            });
            file.at(Severity::Warning, "unknown-text", *offset)
                .with("id", id)
                .suggest(did_you_mean(id, free))
        })
        .collect()
}

/// Rules for what one text says: it can be filled, is not empty, and fits its place.
fn value(file: &Texts<'_>, need: &Need) -> Vec<Finding> {
    let Some(offset) = file.ids.get(need.id.as_str()).copied() else {
        return Vec::new();
    };
    if file.is_told(&need.id) {
        return Vec::new();
    }
    let texts = file.subject.texts;
    let wanted = texts.variables(file.lang, &need.id);
    let strange: Vec<Finding> = wanted
        .iter()
        .filter(|variable| !need.variables.contains(&variable.as_str()))
        .map(|variable| {
            file.at(Severity::Error, "unknown-variable", offset)
                .with("id", &need.id)
                .with("variable", &format!("${variable}"))
                .suggest(need.variables.first().map(|known| format!("${known}")))
        })
        .collect();
    if !strange.is_empty() {
        return strange;
    }
    let mut findings = Vec::new();
    for args in trials(need.variables) {
        let errors = texts.errors(file.lang, &need.id, &args);
        if let Some(detail) = errors.first() {
            let finding = file.at(Severity::Error, "text-fails", offset);
            findings.push(finding.with("id", &need.id).with("detail", detail));
            break;
        }
    }
    // The longest variant decides; one that is too long is told once.
    findings.extend(trials(need.variables).iter().find_map(|args| {
        let text = texts.text(file.lang, &need.id, args)?;
        fits(file, need, (offset, &text))
    }));
    findings
}

/// Values that bring out every variant of a text.
fn trials(variables: &[&str]) -> Vec<Args<'static>> {
    if variables.contains(&"n") {
        Vec::from([0, 1, 2, 1_000].map(|n| Args::new().with("n", n)))
    } else if variables.contains(&"hero") {
        Vec::from(["f", "m"].map(|hero| Args::new().with("hero", hero)))
    } else {
        vec![Args::new()]
    }
}

fn fits(file: &Texts<'_>, need: &Need, (offset, text): (usize, &str)) -> Option<Finding> {
    let shown = text.replace("**", "");
    let length = shown.chars().count();
    if shown.trim().is_empty() {
        let finding = file.at(Severity::Error, "empty-text", offset);
        return Some(finding.with("id", &need.id));
    }
    let most = match need.reader {
        Reader::Title => MAX_TITLE,
        Reader::Why | Reader::Ask => MAX_WHY,
        Reader::Card => MAX_CARD,
        Reader::Passage => MAX_PASSAGE,
        Reader::Body | Reader::Element | Reader::Adult | Reader::Alternative => return None,
    };
    if length <= most {
        return None;
    }
    let finding = file.at(Severity::Warning, "long-text", offset);
    Some(
        finding
            .with("id", &need.id)
            .with("length", &length)
            .with("most", &most),
    )
}
