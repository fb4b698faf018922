//! Shorter ways through the same lesson, which always keep the talk.

use crate::lesson::Lesson;

use super::Session;

/// The lengths that are offered, in minutes.
pub const LENGTHS: [u16; 3] = [20, 35, 50];

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
/// What the author marked as optional goes first, the later one before the earlier one; then the rest in the same
/// order. The last activity with a talk and the one whose sentence is kept always stay, and so does the last activity
/// of a lesson without a talk.
///
/// # Errors
/// The shortest possible length, in minutes, where it is longer.
pub fn cut(lesson: &Lesson, minutes: u16) -> Result<Cut, u16> {
    let activities = &lesson.activities;
    let of = |index: usize| activities.get(index).map_or(0, |it| it.head().minutes);
    let kept = kept_always(lesson);
    let mut total: u16 = (0..activities.len()).map(of).fold(0, u16::saturating_add);
    let can_go = |index: &usize| !kept.get(*index).copied().unwrap_or(true);
    let is_optional = |index: &usize| {
        activities
            .get(*index)
            .is_some_and(|it| it.head().is_optional)
    };
    let later_first = || (0..activities.len()).rev().filter(can_go);
    let queue = later_first()
        .filter(is_optional)
        .chain(later_first().filter(|index| !is_optional(index)));
    let mut gone = Vec::new();
    for index in queue {
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

/// Activities that no cut leaves out.
fn kept_always(lesson: &Lesson) -> Vec<bool> {
    let activities = &lesson.activities;
    let last_talk = activities.iter().rposition(|it| it.rules().has_talk());
    let last = last_talk.or(activities.len().checked_sub(1));
    activities
        .iter()
        .enumerate()
        .map(|(index, it)| Some(index) == last || it.rules().keeps_sentence())
        .collect()
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
    use crate::activity::{Activity, Poll, Slide, Slogan};

    /// Activities in a few letters: `s` a slide, `o` an optional slide, `p` a poll (which has a talk), `k` the
    /// sentence to keep; each with its minutes.
    fn lesson(plan: &[(char, u16)]) -> Lesson {
        let activities = plan.iter().map(|&(kind, minutes)| match kind {
            'p' => Activity::Poll(Poll {
                minutes,
                ..Poll::default()
            }),
            'k' => Activity::Slogan(Slogan {
                minutes,
                ..Slogan::default()
            }),
            _ => Activity::Slide(Slide {
                minutes,
                optional: kind == 'o',
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
}
