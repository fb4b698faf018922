//! Shorter ways through the same lesson, which always keep the talk.

use crate::activity::Activity;
use crate::lesson::{Lesson, SHORTEST_HOUR};

use super::Session;

/// The lengths that are offered, in minutes.
pub const LENGTHS: [u16; 3] = [SHORTEST_HOUR, 35, 50];

/// A way through a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// For each activity, whether it is left out.
    pub left_out: Vec<bool>,
    /// The minutes the rest takes.
    pub minutes: u16,
}

impl Cut {
    /// How many activities are left out.
    pub fn count(&self) -> usize {
        self.left_out.iter().filter(|is_out| **is_out).count()
    }
}

/// The way through a lesson that takes at most so many minutes, and leaves out as little as it can.
///
/// What the author marked as optional goes first, then what has no mark, then the last talk, then the heart of the
/// lesson; among these the later one before the earlier one. The activity whose sentence is kept always stays, and
/// one talk: of the heart where it has one that fits, else the last one. Of a lesson without a talk the last activity
/// stays.
///
/// # Errors
/// The shortest possible length, in minutes, where it is longer.
pub fn cut(lesson: &Lesson, minutes: u16) -> Result<Cut, u16> {
    let by_heart = cut_around(
        lesson,
        heart_talk(lesson).or_else(|| closing(lesson)),
        minutes,
    );
    let Err(shortest) = by_heart else {
        return by_heart;
    };
    cut_around(lesson, closing(lesson), minutes).map_err(|other| other.min(shortest))
}

/// The way that keeps this activity, whatever else goes.
fn cut_around(lesson: &Lesson, kept: Option<usize>, minutes: u16) -> Result<Cut, u16> {
    let activities = &lesson.activities;
    let of = |index: usize| activities.get(index).map_or(0, |it| it.head().minutes);
    let mut total: u16 = (0..activities.len()).map(of).fold(0, u16::saturating_add);
    let mut gone = Vec::new();
    for index in queue(lesson, kept) {
        if total <= minutes {
            break;
        }
        total -= of(index);
        gone.push(index);
    }
    if total > minutes {
        return Err(total);
    }
    // A long activity that went may have made room for short ones that went before it.
    let mut left_out = vec![false; activities.len()];
    for index in gone.into_iter().rev() {
        if total.saturating_add(of(index)) <= minutes {
            total += of(index);
        } else if let Some(is_out) = left_out.get_mut(index) {
            *is_out = true;
        }
    }
    Ok(Cut {
        left_out,
        minutes: total,
    })
}

/// The activities that may go, in the order in which they do.
fn queue(lesson: &Lesson, kept: Option<usize>) -> Vec<usize> {
    let closing = closing(lesson);
    let activities = lesson.activities.iter().enumerate().rev();
    let mut queue: Vec<(u8, usize)> = activities
        .filter(|(index, it)| Some(*index) != kept && !it.rules().keeps_sentence())
        .map(|(index, it)| match it.head() {
            head if head.is_core => (3, index),
            head if head.is_optional => (0, index),
            _ if Some(index) == closing => (2, index),
            _ => (1, index),
        })
        .collect();
    queue.sort_by_key(|(rank, _)| *rank);
    queue.into_iter().map(|(_, index)| index).collect()
}

/// The last talk that is part of the heart of the lesson.
fn heart_talk(lesson: &Lesson) -> Option<usize> {
    let activities = &lesson.activities;
    activities
        .iter()
        .rposition(|it| it.head().is_core && it.rules().has_talk())
}

/// The last talk, a planned one rather than an optional one; the last activity where there is no talk.
fn closing(lesson: &Lesson) -> Option<usize> {
    let activities = &lesson.activities;
    let has_talk = |it: &Activity| it.rules().has_talk();
    activities
        .iter()
        .rposition(|it| has_talk(it) && !it.head().is_optional)
        .or_else(|| activities.iter().rposition(has_talk))
        .or(activities.len().checked_sub(1))
}

impl Session {
    /// Whether the activity of this place is left out of this shorter hour; the host may still jump to it.
    pub fn is_cut(&self, index: usize) -> bool {
        self.rounds.get(index).is_some_and(|round| round.is_cut)
    }

    /// The place of the activity that comes after the current one, or first in the lobby; `None` at the last one.
    pub fn next_activity(&self) -> Option<usize> {
        let first = match self.stop {
            super::Stop::Lobby => 0,
            super::Stop::Ended => return None,
            _ => self.current + 1,
        };
        (first..self.rounds.len()).find(|index| !self.is_left_out(*index))
    }

    /// The place of the activity that came before the current one and is not left out.
    pub(super) fn last_activity(&self) -> Option<usize> {
        (0..self.current)
            .rev()
            .find(|index| !self.is_left_out(*index))
    }

    /// Left out and never jumped to.
    pub(super) fn is_left_out(&self, index: usize) -> bool {
        self.is_cut(index) && !self.is_visited(index)
    }

    /// The minutes planned for the whole hour, without what is left out.
    pub fn planned_minutes(&self) -> u32 {
        let activities = self.lesson.activities.iter().enumerate();
        activities
            .filter(|(index, _)| !self.is_left_out(*index))
            .map(|(_, activity)| u32::from(activity.head().minutes))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Poll, Slide, Slogan};

    /// Activities in a few letters: `s` a slide, `o` an optional slide, `p` a poll (which has a talk), `q` an optional
    /// poll, `c` a slide and `t` a poll of the heart, `k` the sentence to keep; each with its minutes.
    fn lesson(plan: &[(char, u16)]) -> Lesson {
        let activities = plan.iter().map(|&(kind, minutes)| match kind {
            'p' | 'q' | 't' => Activity::Poll(Poll {
                minutes,
                optional: kind == 'q',
                core: kind == 't',
                ..Poll::default()
            }),
            'k' => Activity::Slogan(Slogan {
                minutes,
                ..Slogan::default()
            }),
            _ => Activity::Slide(Slide {
                minutes,
                optional: kind == 'o',
                core: kind == 'c',
                ..Slide::default()
            }),
        });
        Lesson {
            activities: activities.collect(),
            ..Lesson::default()
        }
    }

    /// What is left, in the same letters, and its minutes.
    #[track_caller]
    fn check(plan: &[(char, u16)], minutes: u16, expected: Result<(&str, u16), u16>) {
        let found = cut(&lesson(plan), minutes).map(|cut| {
            let left = plan.iter().zip(&cut.left_out);
            let kept = left.filter(|(_, is_out)| !**is_out);
            (
                kept.map(|((kind, _), _)| *kind).collect::<String>(),
                cut.minutes,
            )
        });
        assert_eq!(found, expected.map(|(kept, all)| (kept.to_owned(), all)));
    }

    #[test]
    fn leaves_out_as_little_as_it_can_and_keeps_the_talk() {
        let plan = [
            ('s', 5),
            ('o', 10),
            ('p', 15),
            ('o', 5),
            ('p', 10),
            ('k', 5),
        ];
        check(&plan, 50, Ok(("sopopk", 50)));
        check(&plan, 49, Ok(("soppk", 45)));
        check(&plan, 40, Ok(("spopk", 40)));
        check(&plan, 35, Ok(("sppk", 35)));
        // The second poll is the last talk: the first one goes, and there is room for what is optional again.
        check(&plan, 30, Ok(("sopk", 30)));
        check(&plan, 20, Ok(("spk", 20)));
        check(&plan, 15, Ok(("pk", 15)));
        check(&plan, 14, Err(15));
        check(&[('s', 10), ('s', 20)], 20, Ok(("s", 20)));
        check(&[('s', 10), ('s', 20)], 10, Err(20));
        check(&[], 20, Ok(("", 0)));
    }
    #[test]
    fn keeps_the_heart_as_long_as_it_can() {
        let sorted = [('s', 3), ('t', 11), ('p', 4), ('p', 7), ('k', 3)];
        check(&sorted, 25, Ok(("stpk", 24)));
        check(&sorted, 20, Ok(("stk", 17)));
        check(&sorted, 14, Ok(("tk", 14)));
        // The talk of the heart is too long: the last one is kept instead.
        check(&sorted, 10, Ok(("pk", 10)));
        check(&sorted, 9, Err(10));
        // A heart without a talk stands beside the last talk, and goes after everything else.
        let plan = [('s', 3), ('c', 6), ('p', 5), ('p', 8), ('k', 4)];
        check(&plan, 20, Ok(("cpk", 18)));
        check(&plan, 17, Ok(("spk", 15)));
        check(
            &[('t', 9), ('c', 8), ('o', 9), ('k', 3)],
            20,
            Ok(("tck", 20)),
        );
    }

    #[test]
    fn a_planned_talk_stays_rather_than_an_optional_one() {
        let plan = [('s', 3), ('p', 12), ('q', 8), ('k', 5)];
        check(&plan, 20, Ok(("spk", 20)));
        check(&[('s', 9), ('q', 8), ('k', 5)], 15, Ok(("qk", 13)));
    }
}
