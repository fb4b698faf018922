//! Rules for the head of a lesson: who it is for, how long it takes, who wrote it.

use super::finding::Finding;
use super::subject::{Subject, repeated};
use crate::activity::Place::{Field, Index};
use crate::activity::{Activity, DRAWINGS, Place};

/// How far the minutes of the activities may be from those of the lesson.
const MINUTES_APART: u16 = 5;
/// The most minutes a lesson may be planned for.
const MAX_MINUTES: u16 = 180;

/// The ages usual in a French cycle, with a year more on each side; see `docs/sources.md#cycles`.
const AGES_OF_CYCLE: [(u8, u8); 4] = [(2, 7), (5, 10), (7, 13), (10, 17)];

/// What is to be said of the head.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    [
        id(subject),
        missing(subject),
        public(subject),
        minutes(subject),
        lists(subject),
    ]
    .concat()
}

fn id(subject: &Subject<'_>) -> Vec<Finding> {
    let lesson = subject.lesson();
    if let Some(finding) = subject.id_finding(&lesson.id, &[Field("id")]) {
        return vec![finding];
    }
    if lesson.id == subject.files.name {
        return Vec::new();
    }
    let finding = subject.error("id-not-folder", &[Field("id")]);
    let folder = subject.files.name.clone();
    let finding = finding.map(|finding| {
        finding
            .with("id", &lesson.id)
            .with("folder", &folder)
            .suggest(Some(folder))
    });
    finding.into_iter().collect()
}

fn missing(subject: &Subject<'_>) -> Vec<Finding> {
    let lesson = subject.lesson();
    let needed = [
        ("revision", lesson.revision == 0),
        ("source_lang", lesson.source_lang.is_empty()),
        ("cycle", lesson.cycle == 0),
        ("ages", lesson.ages == (0, 0)),
        ("minutes", lesson.minutes == 0),
        ("licence", lesson.licence.is_empty()),
        ("authors", lesson.authors.is_empty()),
        ("themes", lesson.themes.is_empty()),
    ];
    let errors = needed
        .iter()
        .filter(|(_, is_missing)| *is_missing)
        .filter_map(|(field, _)| {
            let finding = subject.error("missing-field", &[Field(field)])?;
            Some(finding.with("field", field))
        });
    let no_levels = lesson
        .levels
        .is_empty()
        .then(|| subject.warning("missing-field", &[Field("levels")]))
        .flatten()
        .map(|finding| finding.with("field", "levels"));
    errors.chain(no_levels).collect()
}

/// Cycle, ages and emotional level.
fn public(subject: &Subject<'_>) -> Vec<Finding> {
    let lesson = subject.lesson();
    let mut findings = Vec::new();
    if lesson.cycle > 4 {
        findings.extend(subject.error("cycle-out-of-range", &[Field("cycle")]));
    }
    if lesson.emotion > 3 {
        findings.extend(subject.error("emotion-out-of-range", &[Field("emotion")]));
    }
    let (youngest, oldest) = lesson.ages;
    if youngest > oldest {
        let swapped = format!("({oldest}, {youngest})");
        let finding = subject.error("ages-reversed", &[Field("ages")]);
        findings.extend(finding.map(|finding| finding.suggest(Some(swapped))));
    }
    let usual = AGES_OF_CYCLE.get(usize::from(lesson.cycle).wrapping_sub(1));
    if let Some((low, high)) = usual
        && (youngest, oldest) != (0, 0)
        && youngest <= oldest
        && (youngest < *low || oldest > *high)
    {
        let finding = subject.warning("ages-unlike-cycle", &[Field("ages")]);
        findings.extend(finding.map(|finding| {
            finding
                .with("cycle", &lesson.cycle)
                .with("low", low)
                .with("high", high)
        }));
    }
    findings
}

fn minutes(subject: &Subject<'_>) -> Vec<Finding> {
    let lesson = subject.lesson();
    if lesson.minutes > MAX_MINUTES {
        let finding = subject.error("too-many-minutes", &[Field("minutes")]);
        let finding = finding.map(|finding| finding.with("most", &MAX_MINUTES));
        return finding.into_iter().collect();
    }
    let minutes = lesson.activities.iter().map(|a| a.head().minutes);
    let sum = minutes.fold(0_u16, u16::saturating_add);
    if lesson.minutes == 0 || sum == 0 || sum.abs_diff(lesson.minutes) <= MINUTES_APART {
        return Vec::new();
    }
    // A part that could not be read has no minutes to add.
    let structure = subject.structure;
    if structure.is_torn || structure.place(&[Field("activities")]).is_none() {
        return Vec::new();
    }
    let finding = subject.warning("minutes-do-not-add-up", &[Field("minutes")]);
    let finding = finding.map(|finding| {
        finding
            .with("minutes", &lesson.minutes)
            .with("sum", &sum)
            .suggest(Some(sum.to_string()))
    });
    finding.into_iter().collect()
}

/// Activities, programmes, cover drawing and sequence.
fn lists(subject: &Subject<'_>) -> Vec<Finding> {
    let lesson = subject.lesson();
    let mut findings = Vec::new();
    if lesson.activities.is_empty() {
        findings.extend(subject.error("no-activities", &[Field("activities")]));
    }
    if let Some(name) = &lesson.drawing {
        let path = [Field("drawing")];
        findings.extend(subject.unknown("unknown-drawing", name, DRAWINGS, &path));
    }
    if let Some(sequence) = &lesson.sequence {
        let path = [Field("sequence"), Field("id")];
        findings.extend(subject.id_finding(&sequence.id, &path));
        if sequence.place == 0 {
            let finding = subject.error("missing-field", &[Field("sequence"), Field("place")]);
            findings.extend(finding.map(|finding| finding.with("field", "place")));
        }
    }
    let programmes: Vec<&str> = lesson.programmes.iter().map(|p| p.id.as_str()).collect();
    findings.extend(ids(subject, "programmes", &programmes));
    let activities: Vec<&str> = lesson
        .activities
        .iter()
        .map(Activity::head)
        .map(|head| head.id.as_str())
        .collect();
    findings.extend(ids(subject, "activities", &activities));
    findings
}

/// Rules for the ids of a list: their shape, and each once.
pub(super) fn ids(subject: &Subject<'_>, list: &'static str, ids: &[&str]) -> Vec<Finding> {
    let path = |index: usize| -> [Place; 3] { [Field(list), Index(index), Field("id")] };
    let shapes = ids
        .iter()
        .enumerate()
        .filter_map(|(index, id)| subject.id_finding(id, &path(index)));
    let twice = repeated(ids).into_iter().filter_map(|(index, id)| {
        let finding = subject.error("twice", &path(index))?;
        Some(finding.with("id", id))
    });
    shapes.chain(twice).collect()
}
