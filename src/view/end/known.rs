//! What can be read from the counts: what the class knew, and how its opinions moved.

use crate::activity::{Activity, Id, Nature, Right, Tally};
use crate::lesson::Lesson;
use crate::session::{ActivitySummary, Outcome, Shift, Shown, Summary, shift};

/// How many knew the answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The activity.
    pub id: Id,
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
    /// (choice, before, after), in the author's order.
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
    done(lesson, summary)
        .filter(|(activity, _)| activity.rules().nature() == Nature::Knowledge)
        .filter_map(|(activity, entry)| {
            let Shown::Counts {
                first,
                second,
                in_words: false,
            } = &entry.shown
            else {
                return None;
            };
            let tally = second.as_ref().unwrap_or(first);
            Some(Known {
                id: entry.id.clone(),
                right: right_count(&activity.rules().right(), tally)?,
                respondents: tally.respondents(),
            })
        })
        .collect()
}

/// The opinions that were voted on twice and may be shown.
pub fn moved(lesson: &Lesson, summary: &Summary) -> Vec<Moved> {
    done(lesson, summary)
        .filter(|(activity, _)| activity.rules().nature() == Nature::Opinion)
        .filter_map(|(_, entry)| moved_entry(entry))
        .collect()
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

fn moved_entry(entry: &ActivitySummary) -> Option<Moved> {
    let Shown::Counts {
        first,
        second: Some(second),
        in_words,
    } = &entry.shown
    else {
        return None;
    };
    let (Tally::Choices { counts: before, .. }, Tally::Choices { counts: after, .. }) =
        (first, second)
    else {
        return None;
    };
    let choices = before
        .iter()
        .map(|(choice, count)| {
            let later = after.iter().find(|(other, _)| other == choice);
            (choice.clone(), *count, later.map_or(0, |(_, count)| *count))
        })
        .collect();
    Some(Moved {
        id: entry.id.clone(),
        choices,
        respondents: (first.respondents(), second.respondents()),
        in_words: *in_words,
        shift: shift(first, second),
    })
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
