//! The stops of an hour and their order.

use serde::{Deserialize, Serialize};

use crate::activity::{Activity, Nature};

/// First vote, or the second one after the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Wave {
    /// Before the talk.
    First,
    /// After the talk.
    Second,
}

/// Where a class stands in its hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stop {
    /// The class settles down.
    Lobby,
    /// The activity is shown, and answered if it can be.
    Ask(Wave),
    /// The result is shown.
    Result(Wave),
    /// The class talks about the activity's question.
    Talk,
    /// The hour is over.
    Ended,
}

impl Stop {
    /// Whether an activity is on the stage.
    pub fn is_in_activity(self) -> bool {
        matches!(self, Self::Ask(_) | Self::Result(_) | Self::Talk)
    }
}

/// What the class can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Settle down.
    Lobby,
    /// Look, or answer.
    Open,
    /// Wait: no more answers, nothing shown yet.
    Closed,
    /// Look at the result.
    Revealed,
    /// Talk.
    Talk,
    /// Go home with a sentence.
    Ended,
}

/// What the plan of a part depends on, besides its activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Planned {
    /// Whether it is answered at all.
    pub(super) is_answered: bool,
    /// Whether a second vote is planned or was asked for.
    pub(super) has_second_vote: bool,
    /// Whether the class talks after this part.
    pub(super) has_talk: bool,
}

/// The stops of one part of an activity, in order.
///
/// A question of knowledge hides its result until the last vote: once the right answer is on the stage,
/// a second vote would say nothing. An opinion shows both votes.
///
/// The parts of a walk and of a hop lead straight on to the next one; the class talks after the last.
pub(super) fn stops(activity: &Activity, part: Planned) -> Vec<Stop> {
    let rules = activity.rules();
    let with_second_vote = part.has_second_vote && part.is_answered;
    let mut stops = vec![Stop::Ask(Wave::First)];
    let shows_first = match rules.nature() {
        Nature::Talk => false,
        Nature::Knowledge => !with_second_vote,
        Nature::Opinion | Nature::Count => true,
    } && part.is_answered;
    if shows_first {
        stops.push(Stop::Result(Wave::First));
    }
    if rules.has_talk() && part.has_talk {
        stops.push(Stop::Talk);
    }
    if with_second_vote && rules.nature() != Nature::Talk {
        stops.extend([Stop::Ask(Wave::Second), Stop::Result(Wave::Second)]);
    }
    stops
}

#[cfg(test)]
mod tests {
    use super::Stop::{Ask, Result, Talk};
    use super::Wave::{First, Second};
    use super::*;
    use crate::activity::{Choice, Poll, Slide};

    #[track_caller]
    fn check(activity: &Activity, second: bool, expected: &[Stop]) {
        let part = Planned {
            is_answered: activity.rules().interaction().is_answered(),
            has_second_vote: second,
            has_talk: true,
        };
        assert_eq!(stops(activity, part), expected);
    }

    #[test]
    fn knowledge_waits_for_the_second_vote_and_opinion_shows_both() {
        let slide = Activity::Slide(Slide::default());
        let (poll, choice) = (
            Activity::Poll(Poll::default()),
            Activity::Choice(Choice::default()),
        );
        check(&slide, false, &[Ask(First)]);
        check(&slide, true, &[Ask(First)]);
        check(&choice, false, &[Ask(First), Result(First), Talk]);
        check(
            &choice,
            true,
            &[Ask(First), Talk, Ask(Second), Result(Second)],
        );
        check(&poll, false, &[Ask(First), Result(First), Talk]);
        check(
            &poll,
            true,
            &[Ask(First), Result(First), Talk, Ask(Second), Result(Second)],
        );
    }
}
