//! What can be read from the counts: what the class knew, and how its opinions moved.

use crate::activity::{Activity, Id, Nature, Right, Tally};
use crate::lesson::Lesson;
use crate::session::{ActivitySummary, Outcome, Shift, Shown, Summary, shift};

/// The side of a line at its left pole.
pub(super) const LEFT: &str = "left";
/// The place in the middle of a line.
pub(super) const MIDDLE: &str = "middle";
/// The side of a line at its right pole.
pub(super) const RIGHT: &str = "right";

/// How many knew the answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The activity.
    pub id: Id,
    /// The question, where the activity has several.
    pub part: Option<Id>,
    /// Respondents who were right in the last vote.
    pub right: u32,
    /// Respondents of the last vote.
    pub respondents: u32,
}

/// An opinion before and after the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The activity.
    pub id: Id,
    /// The statement, where the activity has several.
    pub part: Option<Id>,
    /// (choice, before, after), in the author's order; of a line its sides, `left`, `middle` and `right`.
    pub choices: Vec<(Id, u32, u32)>,
    /// Respondents before and after.
    pub respondents: (u32, u32),
    /// Whether counts are to be said in words.
    pub in_words: bool,
    /// How far it moved.
    pub shift: Option<Shift>,
}

/// The questions of knowledge whose counts may be shown, in the order of the lesson.
///
/// Questions with several right choices are left out: one number would not say how many were right.
pub fn known(lesson: &Lesson, summary: &Summary) -> Vec<Known> {
    let mut found = Vec::new();
    for (activity, entry) in done(lesson, summary) {
        if activity.rules().nature() != Nature::Knowledge {
            continue;
        }
        for (part, shown) in parts(entry) {
            let right = activity.rules().right_of(part.map_or("", String::as_str));
            if let Some((right, respondents)) = known_part(&right, shown) {
                found.push(Known {
                    id: entry.id.clone(),
                    part: part.cloned(),
                    right,
                    respondents,
                });
            }
        }
    }
    found
}

/// The opinions that were voted on twice and may be shown.
pub fn moved(lesson: &Lesson, summary: &Summary) -> Vec<Moved> {
    done(lesson, summary)
        .filter(|(activity, _)| activity.rules().nature() == Nature::Opinion)
        .flat_map(|(_, entry)| {
            let parts = parts(entry).into_iter();
            parts.filter_map(|(part, shown)| moved_part(&entry.id, part, shown))
        })
        .collect()
}

/// What was shown of each part of an activity, or of all of it where it is one part.
fn parts(entry: &ActivitySummary) -> Vec<(Option<&Id>, &Shown)> {
    if entry.parts.is_empty() {
        return vec![(None, &entry.shown)];
    }
    let parts = entry.parts.iter();
    parts.map(|part| (Some(&part.id), &part.shown)).collect()
}

fn known_part(right: &Right, shown: &Shown) -> Option<(u32, u32)> {
    let Shown::Counts {
        first,
        second,
        in_words: false,
    } = shown
    else {
        return None;
    };
    let tally = second.as_ref().unwrap_or(first);
    Some((right_count(right, tally)?, tally.respondents()))
}

fn done<'a>(
    lesson: &'a Lesson,
    summary: &'a Summary,
) -> impl Iterator<Item = (&'a Activity, &'a ActivitySummary)> {
    summary
        .activities
        .iter()
        .filter(|entry| entry.outcome == Outcome::Done)
        .filter_map(|entry| Some((lesson.activity(&entry.id)?, entry)))
}

fn right_count(right: &Right, tally: &Tally) -> Option<u32> {
    match (right, tally) {
        (Right::Choices(right), Tally::Choices { counts, .. }) if right.len() == 1 => counts
            .iter()
            .find(|(choice, _)| right.contains(choice))
            .map(|(_, count)| *count),
        (Right::Number { value, tolerance }, Tally::Numbers { counts, .. }) => Some(
            counts
                .iter()
                .filter(|(number, _)| number.abs_diff(*value) <= tolerance.unsigned_abs())
                .map(|(_, count)| *count)
                .sum(),
        ),
        _ => None,
    }
}

fn moved_part(id: &Id, part: Option<&Id>, shown: &Shown) -> Option<Moved> {
    let Shown::Counts {
        first,
        second: Some(second),
        in_words,
    } = shown
    else {
        return None;
    };
    let (before, after) = (sides(first)?, sides(second)?);
    let choices = before
        .into_iter()
        .map(|(choice, count)| {
            let later = after.iter().find(|(other, _)| *other == choice);
            (choice, count, later.map_or(0, |(_, count)| *count))
        })
        .collect();
    Some(Moved {
        id: id.clone(),
        part: part.cloned(),
        choices,
        respondents: (first.respondents(), second.respondents()),
        in_words: *in_words,
        shift: shift(first, second),
    })
}

/// What can be compared between two votes: choices, or the sides of a line, as [`shift`] compares them.
fn sides(tally: &Tally) -> Option<Vec<(Id, u32)>> {
    match tally {
        Tally::Choices { counts, .. } => Some(counts.clone()),
        Tally::Line { counts, .. } => {
            let middle = counts.len() / 2;
            let left = counts.iter().take(middle).sum();
            let centre = counts.get(middle).copied().unwrap_or(0);
            let right = counts.iter().skip(middle + 1).sum();
            let sides = [(LEFT, left), (MIDDLE, centre), (RIGHT, right)];
            Some(sides.map(|(side, count)| (side.to_owned(), count)).to_vec())
        }
        Tally::Nothing
        | Tally::Numbers { .. }
        | Tally::Places { .. }
        | Tally::Ranks { .. }
        | Tally::Words { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn counts_who_was_right() {
        let choices = Tally::Choices {
            counts: vec![("a".into(), 3), ("b".into(), 21)],
            respondents: 24,
        };
        let one = Right::Choices(BTreeSet::from(["b".to_owned()]));
        assert_eq!(right_count(&one, &choices), Some(21));
        let two = Right::Choices(BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        assert_eq!(right_count(&two, &choices), None);
        let numbers = Tally::Numbers {
            counts: vec![(20, 4), (30, 5), (45, 1)],
            respondents: 10,
        };
        let near = Right::Number {
            value: 33,
            tolerance: 5,
        };
        assert_eq!(right_count(&near, &numbers), Some(5));
        assert_eq!(right_count(&Right::Open, &choices), None);
    }
}
