//! Rules for activities: those of their own type, and those of all types.

use super::finding::{Finding, MAX_FINDINGS, did_you_mean};
use super::subject::Subject;
use crate::activity::Place::{Field, Index};
use crate::activity::{Activity, DRAWINGS, Grouping, Place, Problem};

/// Ids that an activity cannot have: their texts belong to the lesson and to its pictures.
const RESERVED: [&str; 2] = ["lesson", "img"];

/// The lists whose ids another field of the activity names.
const NAMED: [&str; 3] = ["bin", "option", "scene"];

/// What is to be said of the activities.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let activities = subject.lesson().activities.iter().enumerate();
    activities
        .flat_map(|(index, activity)| {
            let own = activity
                .rules()
                .problems()
                .into_iter()
                .filter_map(move |problem| located(subject, index, activity, problem));
            own.chain(common(subject, index, activity))
        })
        .take(MAX_FINDINGS)
        .collect()
}

/// A problem of an activity type, at its place in the file.
fn located(
    subject: &Subject<'_>,
    index: usize,
    activity: &Activity,
    problem: Problem,
) -> Option<Finding> {
    let mut path = vec![Field("activities"), Index(index)];
    path.extend(problem.at);
    let mut finding = subject.finding(problem.severity, problem.rule, &path)?;
    let unknown = problem.args.iter().find(|(name, _)| *name == "id");
    if let Some((_, id)) = unknown
        && let Some(known) = known_ids(problem.rule, activity)
    {
        let suggestion = did_you_mean(id, known.iter().map(String::as_str));
        finding = finding.suggest(suggestion);
    }
    for (name, value) in problem.args {
        finding = finding.with(name, &value);
    }
    Some(finding)
}

fn known_ids(rule: &str, activity: &Activity) -> Option<Vec<String>> {
    let lists = activity.rules().lists();
    match rule {
        "unknown-drawing" => Some(DRAWINGS.iter().map(|name| (*name).to_owned()).collect()),
        "unknown-id" => Some(
            lists
                .into_iter()
                .filter(|(list, _)| NAMED.contains(list))
                .flat_map(|(_, ids)| ids)
                .collect(),
        ),
        _ => None,
    }
}

/// Rules for what every type has.
fn common(subject: &Subject<'_>, index: usize, activity: &Activity) -> Vec<Finding> {
    let head = activity.head();
    let at = |field| -> [Place; 3] { [Field("activities"), Index(index), Field(field)] };
    let lesson = subject.lesson();
    let mut findings = Vec::new();
    if head.minutes == 0 {
        let finding = subject.error("missing-field", &at("minutes"));
        findings.extend(finding.map(|finding| finding.with("field", "minutes")));
    }
    if RESERVED.contains(&head.id.as_str()) {
        let finding = subject.error("reserved-id", &at("id"));
        findings.extend(finding.map(|finding| finding.with("id", head.id)));
    }
    if let Some(name) = head.drawing {
        findings.extend(subject.unknown("unknown-drawing", name, DRAWINGS, &at("drawing")));
    }
    if let Some(image) = head.image {
        let known: Vec<&str> = lesson.media.iter().map(|m| m.id.as_str()).collect();
        findings.extend(subject.unknown("unknown-picture", image, &known, &at("image")));
    }
    let known: Vec<&str> = lesson.sources.iter().map(|s| s.id.as_str()).collect();
    for (place, source) in head.sources.iter().enumerate() {
        let [list, index, field] = at("sources");
        let path = [list, index, field, Index(place)];
        findings.extend(subject.unknown("unknown-source", source, &known, &path));
    }
    let least = activity.rules().least_age();
    let youngest = lesson.ages.0;
    // Ages that are missing have been told of.
    if (1..least).contains(&youngest) {
        let place = [Field("activities"), Index(index)];
        let finding = subject.error("too-young", &place);
        findings.extend(finding.map(|finding| {
            let finding = finding.with("kind", activity.kind());
            finding.with("least", &least).with("youngest", &youngest)
        }));
    }
    // Hands, cards and the board are refused for it: only a pupil alone can answer.
    let is_answered = activity.rules().interaction().is_answered();
    if head.is_personal && is_answered && head.grouping != Grouping::Alone {
        let finding = subject.error("personal-not-alone", &at("personal"));
        findings.extend(finding.map(|finding| {
            finding
                .with("id", head.id)
                .suggest(Some("grouping: Alone".to_owned()))
        }));
    }
    let ids = activity
        .rules()
        .lists()
        .into_iter()
        .flat_map(|(_, ids)| ids);
    for id in ids {
        let place = [Field("activities"), Index(index)];
        findings.extend(subject.id_finding(&id, &place));
    }
    findings
}
