//! What can be done on a page: the vocabulary of activities in keys and words, without ids.

use serde::Serialize;

/// A thing with its key and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Keyed {
    /// Its key.
    pub k: String,
    /// Its words.
    pub t: String,
}

/// A spot that points are put on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlacedSpot {
    /// Its key.
    pub k: String,
    /// Its words.
    pub t: String,
    /// What a point on it costs, where there is a budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<u16>,
    /// Left, top, width and height on a plan, in thousandths of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<[i32; 4]>,
}

/// What can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Asked {
    /// Pick one or several.
    Choose {
        /// Whether several may be picked.
        several: bool,
        /// The choices.
        choices: Vec<Keyed>,
    },
    /// Give a place of a line.
    Rate {
        /// How many places there are.
        places: u8,
        /// The words at the left end.
        left: String,
        /// The words at the right end.
        right: String,
    },
    /// Give a number.
    Estimate {
        /// The smallest.
        low: i64,
        /// The largest.
        high: i64,
        /// From one to the next.
        step: i64,
        /// What is counted, empty where nothing is said.
        unit: String,
    },
    /// Put items into boxes.
    Sort {
        /// The boxes.
        bins: Vec<Keyed>,
        /// The items, as they lie on the stage.
        items: Vec<Keyed>,
        /// Whether only the card on the stage is asked for.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        one: bool,
    },
    /// Put items into an order.
    Order {
        /// The items, as they lie on the stage.
        items: Vec<Keyed>,
        /// The words at the first place.
        #[serde(skip_serializing_if = "String::is_empty")]
        first: String,
        /// The words at the last place.
        #[serde(skip_serializing_if = "String::is_empty")]
        last: String,
    },
    /// Put a right half to each left one.
    Match {
        /// The left halves.
        left: Vec<Keyed>,
        /// The right halves, shuffled.
        right: Vec<Keyed>,
    },
    /// Put points on spots.
    Point {
        /// `plan`, `grid` or `list`.
        ground: &'static str,
        /// The spots.
        spots: Vec<PlacedSpot>,
        /// The kinds of points; one without words where there is no difference.
        layers: Vec<Keyed>,
        /// The most points on one spot of one kind.
        most: u16,
        /// What may be spent in all.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<u16>,
        /// The picture of the plan.
        #[serde(skip_serializing_if = "Option::is_none")]
        picture: Option<String>,
    },
    /// Mark places of a picture.
    Marks {
        /// Its address.
        picture: String,
        /// What it shows.
        alt: String,
    },
    /// Write a few words.
    Write {
        /// The gaps.
        slots: Vec<Keyed>,
        /// The most signs in one.
        max: usize,
        /// Whether any words will do.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        open: bool,
    },
}
