//! What can be done on a page: the vocabulary of activities in keys and words, without ids.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::activity::{Ground, Id, Interaction, Limit, Spot};
use crate::args;
use crate::session::{Session, Stop};

use super::keys::{Keys, interaction};
use super::lines::Lines;
use super::response::MOST_THINGS;

/// The longest text a pupil may write, in signs, as the rules of activities have it.
const MOST_SIGNS: usize = 80;

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
        /// What stands behind a number, empty where nothing does.
        unit: String,
        /// Numbers that are said otherwise, such as "1 woman" where the others are women.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        said: BTreeMap<i64, String>,
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

/// What can be done in the part on the stage, while it is asked and while its result is shown; `None` to look at.
pub(super) fn asked(lines: &Lines<'_>) -> Option<Asked> {
    let session = lines.session;
    if !matches!(session.stop(), Stop::Ask(_) | Stop::Result(_)) {
        return None;
    }
    match interaction(session)? {
        Interaction::Look | Interaction::Play(_) => None,
        Interaction::Choose {
            choices, several, ..
        } => Some(Asked::Choose {
            several: *several,
            choices: keyed(&Keys::of(choices), |id| lines.choice(id)),
        }),
        Interaction::Rate { places } => Some(Asked::Rate {
            places: *places,
            left: lines.own_or("pole_left", "barometer-left"),
            right: lines.own_or("pole_right", "barometer-right"),
        }),
        Interaction::Estimate {
            low, high, step, ..
        } => Some(estimate(lines, (*low, *high, *step))),
        Interaction::Sort { bins, items, .. } => Some(sort(lines, bins, items)),
        Interaction::Order { items } => Some(Asked::Order {
            items: keyed(&Keys::drawn(session, items), |id| lines.item(id)),
            first: lines.own("pole_first"),
            last: lines.own("pole_last"),
        }),
        Interaction::Match { pairs } => Some(Asked::Match {
            left: keyed(&Keys::of(pairs), |id| lines.own(&format!("left_{id}"))),
            right: keyed(&Keys::drawn(session, pairs), |id| {
                lines.own(&format!("right_{id}"))
            }),
        }),
        point @ Interaction::Point { .. } => point_or_marks(lines, point),
        Interaction::Write { slots, is_open } => Some(Asked::Write {
            slots: keyed(&Keys::of(slots.iter().map(|slot| &slot.id)), |id| {
                lines.own(&format!("gap_{id}"))
            }),
            max: MOST_SIGNS,
            open: *is_open,
        }),
    }
}

/// The number of the picture that pages may fetch: that of the place, or of the plan, that is pointed at.
pub(super) fn picture(session: &Session) -> Option<usize> {
    let is_pointed_at = matches!(
        interaction(session),
        Some(Interaction::Point {
            ground: Ground::Picture | Ground::Plan(_),
            ..
        })
    );
    let is_shown = matches!(session.stop(), Stop::Ask(_) | Stop::Result(_));
    session.current()?.head().image?;
    (is_pointed_at && is_shown).then(|| session.current_index() + 1)
}

fn keyed(keys: &Keys<'_>, words: impl Fn(&Id) -> String) -> Vec<Keyed> {
    keys.iter()
        .map(|(k, id)| Keyed { k, t: words(id) })
        .collect()
}

fn sort(lines: &Lines<'_>, bins: &[Id], items: &[Id]) -> Asked {
    let card = lines.session.card_on_stage();
    let keys = Keys::drawn(lines.session, items);
    let items = keys
        .iter()
        .filter(|(_, id)| card.is_none_or(|card| card == *id));
    Asked::Sort {
        bins: keyed(&Keys::of(bins), |id| lines.bin(id)),
        items: items
            .map(|(k, id)| Keyed {
                k,
                t: lines.item(id),
            })
            .collect(),
        one: card.is_some(),
    }
}

/// Numbers with what they count: the words behind a number that is not one, and those that are said otherwise.
fn estimate(lines: &Lines<'_>, (low, high, step): (i64, i64, i64)) -> Asked {
    const NUMBER: &str = "#";
    let pattern = lines.own_with("answer_unit", &args!("n" => NUMBER));
    let unit = pattern.strip_prefix(NUMBER).unwrap_or_default().trim();
    let mut said = BTreeMap::new();
    if !unit.is_empty() {
        for number in [0, 1].into_iter().filter(|n| (low..=high).contains(n)) {
            let words = lines.amount(number);
            if words.strip_prefix(&number.to_string()).map(str::trim) != Some(unit) {
                said.insert(number, words);
            }
        }
    }
    Asked::Estimate {
        low,
        high,
        step,
        unit: unit.to_owned(),
        said,
    }
}

fn point_or_marks(lines: &Lines<'_>, point: &Interaction) -> Option<Asked> {
    let Interaction::Point {
        spots,
        layers,
        ground,
        limit,
    } = point
    else {
        return None;
    };
    let address = picture(lines.session).map(|n| format!("/media/{n}"));
    if *ground == Ground::Picture {
        let image = lines.session.current()?.head().image?;
        return Some(Asked::Marks {
            picture: address?,
            alt: lines.of_lesson(&format!("img_{image}_alt")),
        });
    }
    let (name, spot_list, layer_list) = match ground {
        Ground::Plan(_) | Ground::Picture => ("plan", "zone", "layer"),
        Ground::Grid => ("grid", "row", "column"),
        Ground::List => ("list", "item", "layer"),
    };
    let (most, total) = match limit {
        Limit::Once => (1, None),
        Limit::Things => (MOST_THINGS, None),
        Limit::Budget { total, most } => (*most, Some(*total)),
    };
    let placed = |(place, spot): (usize, &Spot)| PlacedSpot {
        k: place.to_string(),
        t: lines.own(&format!("{spot_list}_{}", spot.id)),
        cost: total.map(|_| spot.cost),
        at: spot.area.as_ref().map(|area| {
            let (left, top, right, bottom) = area.bounds();
            [left, top, right - left, bottom - top]
        }),
    };
    Some(Asked::Point {
        ground: name,
        spots: (1_usize..).zip(spots).map(placed).collect(),
        layers: keyed(&Keys::of(layers), |id| {
            if id.is_empty() {
                String::new()
            } else {
                lines.own(&format!("{layer_list}_{id}"))
            }
        }),
        most,
        total,
        picture: address,
    })
}
