//! The closed set of words in which activities say what can be done, answered and shown.
//!
//! Every surface (stage, console, printed sheet, pupils' page) draws each of these once. Extend a word here,
//! and the compiler names every surface that must follow.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::area::Area;
use super::game::Game;

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
    /// Things, turns or moves are counted; what is counted are never pupils.
    Count,
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
        /// How bins and items stand on the stage.
        layout: Layout,
        /// Where the words of the bins come from.
        wording: Wording,
    },
    /// Give a place on a line between two poles.
    Rate {
        /// How many places there are, 3, 5 or 7; a response counts them from 0, at the left pole.
        places: u8,
    },
    /// Put items into an order.
    Order {
        /// Ids of the items, in the author's order.
        items: Vec<Id>,
    },
    /// Find the two halves that belong together; both halves of a pair have the same id.
    Match {
        /// Ids of the pairs.
        pairs: Vec<Id>,
    },
    /// Point at spots: of a picture, of a plan, of a grid or of a list.
    Point {
        /// The spots and where they are.
        spots: Vec<Spot>,
        /// The kinds of points; one nameless kind (`""`) where there is no difference.
        layers: Vec<Id>,
        /// What the spots lie on.
        ground: Ground,
        /// How many points one response may hold.
        limit: Limit,
    },
    /// Give a few words.
    Write {
        /// What is asked for, one text each.
        slots: Vec<Slot>,
        /// Whether any words will do; they are then held until the host has read them.
        is_open: bool,
    },
    /// Something the whole class does with the host and nobody answers alone.
    Play(Game),
}

/// A spot that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its id.
    pub id: Id,
    /// Where it is on a picture or plan.
    pub area: Option<Area>,
    /// What a point on it takes from a budget, 0 or more.
    pub cost: u16,
}

/// What spots lie on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The picture of the activity; spots are found.
    Picture,
    /// A plan; its zones all have names.
    Plan(Plan),
    /// A table with a row for each spot and a column for each layer.
    Grid,
    /// A list with what each spot costs.
    List,
}

/// A plan that the program draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plan {
    /// Only the zones, or the picture of the activity; `None` in a lesson file.
    #[default]
    #[serde(rename = "None")]
    Bare,
    /// A school yard with its fence.
    Yard,
    /// A square with its streets.
    Square,
}

/// How many points a response may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// One on each spot and layer: somebody has found it.
    Once,
    /// Any number: what is counted are things, not pupils, and no vote is held.
    Things,
    /// As many as their costs fit into a budget, and at most so many on each spot.
    Budget {
        /// What may be spent.
        total: u16,
        /// The most on one spot.
        most: u16,
    },
}

/// One text that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its id.
    pub id: Id,
    /// Words that are right, in any language of the lesson; empty where any words will do.
    pub accept: Vec<String>,
}

/// How bins and items of a sort stand on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Boxes side by side, cards above them.
    #[default]
    Boxes,
    /// Two circles that cross.
    Circles,
    /// One card after the other, with the bins as choices.
    OneByOne,
}

/// Where the words of choices come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// `<activity>_option_<id>` of the lesson, or `<activity>_bin_<id>` for bins.
    Lesson,
    /// `<activity>_way_<id>` of the lesson.
    Way,
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
    /// The place on the line, from 0 at the left pole.
    Rate(u8),
    /// All items, the first one first.
    Order(Vec<Id>),
    /// The right half that was put to each left half.
    Match(BTreeMap<Id, Id>),
    /// Points by layer and spot.
    Point(BTreeMap<Id, BTreeMap<Id, u16>>),
    /// Words by slot.
    Write(BTreeMap<Id, String>),
}

impl Response {
    /// A response that puts one point.
    pub fn point(layer: &str, spot: &str) -> Self {
        let points = BTreeMap::from([(spot.to_owned(), 1)]);
        Self::Point(BTreeMap::from([(layer.to_owned(), points)]))
    }

    /// A response that puts one item into one bin.
    pub fn put(item: &str, bin: &str) -> Self {
        Self::Sort(BTreeMap::from([(item.to_owned(), bin.to_owned())]))
    }

    /// A response of words for one slot.
    pub fn word(slot: &str, word: &str) -> Self {
        Self::Write(BTreeMap::from([(slot.to_owned(), word.to_owned())]))
    }

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

impl Grade {
    /// The share of what was found in all that could be found; ungraded where there is nothing to find.
    pub fn of(found: usize, all: usize) -> Self {
        if all == 0 {
            Self::Ungraded
        } else {
            Self::Share(found as f32 / all as f32)
        }
    }
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
    /// The items in this order, each with its year.
    Order(Vec<(Id, i32)>),
}

/// How much a text is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Without it the lesson cannot be shown.
    Required,
    /// It may be left out.
    Optional,
}
