//! A class to try an hour with.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use marelle::activity::{Response, Tally};
use marelle::lesson::Lesson;
use marelle::session::{
    Command, Event, Refusal, Respondent, Session, Setup, Shown, Stop, Token, Wave,
};

pub(crate) use Stop::{Ask, Ended, Lobby, Result as Reveal, Talk};
pub(crate) use Wave::{First, Second};

/// An hour and a clock that moves by one second with each command.
pub(crate) struct Class {
    pub(crate) hour: Session,
    pub(crate) now: Duration,
}

/// A lesson of these activities, written as in a lesson file.
pub(crate) fn lesson(activities: &str) -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let text = format!(r#"(format: 1, id: "essai", activities: [{activities}])"#);
    Arc::new(options.from_str(&text).unwrap())
}

/// A class of this many hands in the lobby.
pub(crate) fn class(hands: u16, activities: &str) -> Class {
    Class {
        hour: Session::new(
            lesson(activities),
            Setup {
                hands,
                seed: 1,
                cut: None,
            },
        ),
        now: Duration::ZERO,
    }
}

pub(crate) fn page(number: u128) -> Respondent {
    Respondent::Page(Token(number))
}

pub(crate) fn put(item: &str, bin: &str) -> Response {
    Response::Sort(BTreeMap::from([(item.to_owned(), bin.to_owned())]))
}

impl Class {
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "tests read like what the class does"
    )]
    pub(crate) fn does(&mut self, command: Command) -> Vec<Event> {
        self.now += Duration::from_secs(1);
        match self.hour.handle(self.now, &command) {
            Ok(events) => events,
            Err(refusal) => panic!("{command:?} was refused: {refusal:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn is_refused(&mut self, command: &Command, expected: Refusal) {
        let before = self.hour.clone();
        assert_eq!(self.hour.handle(self.now, command), Err(expected));
        assert_eq!(self.hour, before, "a refusal changes nothing");
    }

    #[track_caller]
    pub(crate) fn forward(&mut self, times: usize) {
        for _ in 0..times {
            self.does(Command::Forward);
        }
    }

    #[track_caller]
    pub(crate) fn hands(&mut self, choice: &str, count: u16) {
        let response = Response::pick(choice);
        self.does(Command::Hands { response, count });
    }

    /// Pages from `first` on join, if they have not, and pick this.
    #[track_caller]
    pub(crate) fn pages(&mut self, first: u128, count: u128, choice: &str) {
        for number in first..first + count {
            let respondent = page(number);
            self.does(Command::Join { respondent });
            self.answers(respondent, choice);
        }
    }

    #[track_caller]
    pub(crate) fn answers(&mut self, respondent: Respondent, choice: &str) {
        let response = Response::pick(choice);
        self.does(Command::Respond {
            respondent,
            response,
        });
    }

    #[track_caller]
    pub(crate) fn stands_at(&self, activity: usize, stop: Stop) {
        assert_eq!(
            (self.hour.current_index(), self.hour.stop()),
            (activity, stop)
        );
    }

    /// What the summary would keep of an activity if the hour were over now.
    pub(crate) fn kept(&self, activity: usize) -> Shown {
        self.hour.summary(self.now).activities[activity]
            .shown
            .clone()
    }
}

/// First and second counts of what is shown, in the author's order.
#[track_caller]
pub(crate) fn counts(shown: &Shown) -> (Vec<u32>, Option<Vec<u32>>) {
    let numbers = |tally: &Tally| match tally {
        Tally::Choices { counts, .. } => counts.iter().map(|(_, count)| *count).collect(),
        other => panic!("not a choice: {other:?}"),
    };
    match shown {
        Shown::Counts { first, second, .. } => (numbers(first), second.as_ref().map(numbers)),
        other => panic!("no counts: {other:?}"),
    }
}
