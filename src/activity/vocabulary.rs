//! The closed set of words in which activities say what can be done, answered and shown.
//!
//! Every surface (stage, console, printed sheet, pupils' page) draws each of these once. Extend a word here,
//! and the compiler names every surface that must follow.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::tally::Tally;

/// An id of a lesson file: `[a-z][a-z0-9-]{0,39}`.
pub type Id = String;

/// The most choices one activity may offer: each has a letter and a shape that stay apart on a projector.
pub const MAX_CHOICES: usize = 6;

/// What all activity types have, borrowed from one of them.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Names the activity within its lesson.
    pub id: &'a Id,
    /// Planned time, in minutes.
    pub minutes: u16,
    /// Who works with whom.
    pub grouping: Grouping,
    /// A picture of the lesson.
    pub image: Option<&'a Id>,
    /// One of the kit's drawings (see [`super::DRAWINGS`]).
    pub drawing: Option<&'a str>,
    /// Sources of its facts and figures.
    pub sources: &'a [Id],
    /// A unanimous result is said in words.
    pub is_sensitive: bool,
    /// Public answers are refused.
    pub is_personal: bool,
    /// A shorter hour may leave it out.
    pub is_optional: bool,
}

/// Who works with whom, as on a French *fiche de séance*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grouping {
    /// Everybody together.
    #[default]
    Class,
    /// Each pupil, then the class.
    Alone,
    /// Two by two.
    Pairs,
    /// Small teams.
    Teams,
}

/// Whether an activity has something to know, an opinion to give, or only something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Nothing is answered.
    Talk,
    /// There is a fact to find.
    Knowledge,
    /// There is no right answer.
    Opinion,
}

/// What the class can do in an activity.
#[derive(Clone, Debug, PartialEq)]
pub enum Interaction {
    /// Read, look, talk.
    Look,
    /// Pick one or several of a few choices, in the author's order.
    Choose {
        /// Ids of the choices.
        choices: Vec<Id>,
        /// Whether one response may hold several choices.
        several: bool,
        /// Where the words of the choices come from.
        wording: Wording,
    },
    /// Give a whole number.
    Estimate {
        /// Smallest number.
        low: i64,
        /// Largest number.
        high: i64,
        /// Distance between two numbers that can be given; at least 1.
        step: i64,
        /// How the numbers are drawn.
        shape: Shape,
    },
    /// Put items into bins.
    Sort {
        /// Ids of the bins, the widest first.
        bins: Vec<Id>,
        /// Ids of the items.
        items: Vec<Id>,
    },
}

/// Where the words of choices come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// `<activity>_option_<id>` of the lesson.
    Lesson,
    /// `answer-<id>` of the program, such as true and false.
    Program,
}

/// How the numbers of an estimate are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// A line between the two ends.
    #[default]
    Line,
    /// Ten silhouettes, all the same, of which some are coloured in.
    Silhouettes,
}

/// What one respondent gave.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Response {
    /// The choices picked.
    Choose(BTreeSet<Id>),
    /// The number given.
    Estimate(i64),
    /// The bin of each item that was put somewhere.
    Sort(BTreeMap<Id, Id>),
}

impl Response {
    /// A response that picks one choice.
    pub fn pick(choice: &str) -> Self {
        Self::Choose(BTreeSet::from([choice.to_owned()]))
    }
}

/// What one response is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grade {
    /// A share of what can be right, from 0.0 to 1.0.
    Share(f32),
    /// There is nothing to be right about.
    Ungraded,
}

/// A response that does not fit the interaction it was given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch;

/// What is right, for the reveal.
#[derive(Clone, Debug, PartialEq)]
pub enum Right {
    /// Nothing is right or wrong.
    Open,
    /// These choices.
    Choices(BTreeSet<Id>),
    /// This number, and how far a response may be from it to count as near.
    Number {
        /// The number of the source.
        value: i64,
        /// Largest distance that still counts as near; 0 means exact.
        tolerance: i64,
    },
    /// The bin of each item that has one; other items are to be talked about.
    Places(BTreeMap<Id, Id>),
}

/// How much a text is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Without it the lesson cannot be shown.
    Required,
    /// It may be left out.
    Optional,
}

impl Interaction {
    /// Whether this response can be given here.
    ///
    /// # Errors
    /// [`Mismatch`] when it is of another kind, names something unknown, or lies outside the range.
    pub fn accept(&self, response: &Response) -> Result<(), Mismatch> {
        let fits = match (self, response) {
            (
                Self::Choose {
                    choices, several, ..
                },
                Response::Choose(picks),
            ) => {
                !picks.is_empty()
                    && (*several || picks.len() == 1)
                    && picks.iter().all(|id| choices.contains(id))
            }
            (
                Self::Estimate {
                    low, high, step, ..
                },
                Response::Estimate(number),
            ) => {
                // A range as wide as all numbers must not overflow.
                let beyond = i128::from(*number) - i128::from(*low);
                number >= low && number <= high && beyond % i128::from((*step).max(1)) == 0
            }
            (Self::Sort { bins, items }, Response::Sort(places)) => {
                !places.is_empty()
                    && places
                        .iter()
                        .all(|(item, bin)| items.contains(item) && bins.contains(bin))
            }
            _ => false,
        };
        if fits { Ok(()) } else { Err(Mismatch) }
    }

    /// Counts the responses of single respondents, and of raised hands with how many were raised.
    ///
    /// Responses that do not fit are left out; the session refuses them before they get here.
    pub fn tally<'a>(
        &self,
        single: impl IntoIterator<Item = &'a Response>,
        hands: impl IntoIterator<Item = (&'a Response, u32)>,
    ) -> Tally {
        let single = single
            .into_iter()
            .map(|response| (response, 1))
            .filter(|(r, _)| self.accept(r).is_ok());
        let hands = hands
            .into_iter()
            .filter(|(response, _)| self.accept(response).is_ok());
        match self {
            Self::Look => Tally::Nothing,
            Self::Choose {
                choices, several, ..
            } => Tally::choices(choices, *several, single, hands),
            Self::Estimate { .. } => Tally::numbers(single.chain(hands)),
            Self::Sort { bins, items } => Tally::places(bins, items, single, hands),
        }
    }

    /// Whether respondents can answer at all.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Look)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(several: bool) -> Interaction {
        Interaction::Choose {
            choices: vec!["a".into(), "b".into()],
            several,
            wording: Wording::Lesson,
        }
    }

    #[track_caller]
    fn check(interaction: &Interaction, response: &Response, fits: bool) {
        assert_eq!(
            interaction.accept(response).is_ok(),
            fits,
            "{interaction:?} {response:?}"
        );
    }

    #[test]
    fn accepts_only_what_can_be_given() {
        check(&choose(false), &Response::pick("a"), true);
        check(&choose(false), &Response::pick("z"), false);
        check(&choose(false), &Response::Choose(BTreeSet::new()), false);
        let both = Response::Choose(BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        check(&choose(false), &both, false);
        check(&choose(true), &both, true);
        check(&choose(false), &Response::Estimate(1), false);

        let line = Interaction::Estimate {
            low: 0,
            high: 10,
            step: 5,
            shape: Shape::Line,
        };
        check(&line, &Response::Estimate(5), true);
        check(&line, &Response::Estimate(6), false);
        check(&line, &Response::Estimate(15), false);
        check(&line, &Response::Estimate(-5), false);
        let endless = Interaction::Estimate {
            low: i64::MIN,
            high: i64::MAX,
            step: 1,
            shape: Shape::Line,
        };
        check(&endless, &Response::Estimate(i64::MAX), true);

        let sort = Interaction::Sort {
            bins: vec!["x".into()],
            items: vec!["i".into()],
        };
        check(
            &sort,
            &Response::Sort(BTreeMap::from([("i".to_owned(), "x".to_owned())])),
            true,
        );
        check(
            &sort,
            &Response::Sort(BTreeMap::from([("i".to_owned(), "y".to_owned())])),
            false,
        );
        check(&sort, &Response::Sort(BTreeMap::new()), false);
        check(&Interaction::Look, &Response::pick("a"), false);
    }
}
