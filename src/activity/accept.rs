//! Which responses fit an interaction, and how they are counted.

use std::collections::{BTreeMap, BTreeSet};

use super::tally::Tally;
use super::vocabulary::{Id, Interaction, Limit, Mismatch, Response, Slot, Spot};

/// The longest text a pupil may send, in characters (`docs/sources.md#privacy`).
const MAX_CHARACTERS: usize = 80;

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
            (Self::Sort { bins, items, .. }, Response::Sort(places)) => {
                !places.is_empty()
                    && places
                        .iter()
                        .all(|(item, bin)| items.contains(item) && bins.contains(bin))
            }
            (Self::Rate { places }, Response::Rate(place)) => place < places,
            (Self::Order { items }, Response::Order(order)) => is_permutation(items, order),
            (Self::Match { pairs }, Response::Match(matches)) => {
                let rights: BTreeSet<&Id> = matches.values().collect();
                !matches.is_empty()
                    && rights.len() == matches.len()
                    && matches
                        .iter()
                        .all(|(left, right)| pairs.contains(left) && pairs.contains(right))
            }
            (
                Self::Point {
                    spots,
                    layers,
                    limit,
                    ..
                },
                Response::Point(points),
            ) => fits_points(spots, layers, *limit, points),
            (Self::Write { slots, .. }, Response::Write(words)) => fits_words(slots, words),
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
            Self::Look | Self::Play(_) => Tally::Nothing,
            Self::Choose {
                choices, several, ..
            } => Tally::choices(choices, *several, single, hands),
            Self::Estimate { .. } => Tally::numbers(single.chain(hands)),
            Self::Sort { bins, items, .. } => Tally::places(bins, items, single, hands),
            Self::Rate { places } => Tally::line(*places, single.chain(hands)),
            Self::Order { items } => Tally::ranks(items, single.chain(hands)),
            Self::Match { pairs } => Tally::places(pairs, pairs, single, hands),
            Self::Point {
                spots,
                layers,
                limit,
                ..
            } => Tally::points(spots, layers, *limit, (single, hands)),
            Self::Write { slots, is_open } if *is_open => Tally::words(slots, (single, hands)),
            Self::Write { slots, .. } => Tally::found(slots, single, hands),
        }
    }

    /// Whether respondents can answer at all.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Look | Self::Play(_))
    }

    /// Whether things are counted, not pupils: no class size bounds the counts, and no child stands behind one.
    pub fn counts_things(&self) -> bool {
        matches!(
            self,
            Self::Point {
                limit: Limit::Things,
                ..
            }
        )
    }

    /// Whether words are held until the host has read them.
    pub fn is_moderated(&self) -> bool {
        matches!(self, Self::Write { is_open: true, .. })
    }
}

fn is_permutation(items: &[Id], order: &[Id]) -> bool {
    let given: BTreeSet<&Id> = order.iter().collect();
    order.len() == items.len() && items.iter().collect::<BTreeSet<&Id>>() == given
}

fn fits_points(
    spots: &[Spot],
    layers: &[Id],
    limit: Limit,
    points: &BTreeMap<Id, BTreeMap<Id, u16>>,
) -> bool {
    let most = match limit {
        Limit::Once => 1,
        Limit::Things => u16::MAX,
        Limit::Budget { most, .. } => most,
    };
    let cost_of = |id: &Id| {
        spots
            .iter()
            .find(|spot| spot.id == *id)
            .map(|spot| spot.cost)
    };
    let mut spent = 0_u64;
    let mut has_points = false;
    for (layer, on) in points {
        if !layers.contains(layer) {
            return false;
        }
        for (spot, count) in on {
            let Some(cost) = cost_of(spot).filter(|_| (1..=most).contains(count)) else {
                return false;
            };
            spent += u64::from(cost) * u64::from(*count);
            has_points = true;
        }
    }
    has_points
        && match limit {
            Limit::Budget { total, .. } => spent <= u64::from(total),
            Limit::Once | Limit::Things => true,
        }
}

fn fits_words(slots: &[Slot], words: &BTreeMap<Id, String>) -> bool {
    !words.is_empty()
        && words.iter().all(|(id, word)| {
            slots.iter().any(|slot| slot.id == *id)
                && !word.trim().is_empty()
                && word.chars().count() <= MAX_CHARACTERS
                && !word.chars().any(char::is_control)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Ground, Layout, Shape, Wording};

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
            layout: Layout::Boxes,
            wording: Wording::Lesson,
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

    fn ids<const N: usize>(list: [&str; N]) -> Vec<Id> {
        list.map(str::to_owned).to_vec()
    }

    #[test]
    fn accepts_places_orders_and_pairs() {
        let line = Interaction::Rate { places: 5 };
        check(&line, &Response::Rate(0), true);
        check(&line, &Response::Rate(4), true);
        check(&line, &Response::Rate(5), false);
        let order = Interaction::Order {
            items: ids(["a", "b", "c"]),
        };
        check(&order, &Response::Order(ids(["c", "a", "b"])), true);
        check(&order, &Response::Order(ids(["c", "a"])), false);
        check(&order, &Response::Order(ids(["c", "a", "a"])), false);
        check(&order, &Response::Order(ids(["c", "a", "z"])), false);
        let pairs = Interaction::Match {
            pairs: ids(["a", "b"]),
        };
        let put = |list: &[(&str, &str)]| {
            let own = |(left, right): &(&str, &str)| ((*left).to_owned(), (*right).to_owned());
            Response::Match(list.iter().map(own).collect())
        };
        check(&pairs, &put(&[("a", "b")]), true);
        check(&pairs, &put(&[("a", "b"), ("b", "b")]), false);
        check(&pairs, &put(&[("a", "z")]), false);
        check(&pairs, &put(&[]), false);
    }

    fn points(limit: Limit) -> Interaction {
        let spot = |(id, cost): (&str, u16)| Spot {
            id: id.to_owned(),
            area: None,
            cost,
        };
        Interaction::Point {
            spots: [("ball", 12), ("tree", 4)].map(spot).to_vec(),
            layers: ids([""]),
            ground: Ground::List,
            limit,
        }
    }

    fn put_points(list: &[(&str, u16)]) -> Response {
        let own = |(spot, count): &(&str, u16)| ((*spot).to_owned(), *count);
        Response::Point(BTreeMap::from([(
            String::new(),
            list.iter().map(own).collect(),
        )]))
    }

    #[test]
    fn accepts_points_within_the_limit() {
        let budget = points(Limit::Budget { total: 20, most: 2 });
        check(&budget, &put_points(&[("ball", 1), ("tree", 2)]), true);
        check(&budget, &put_points(&[("ball", 2)]), false);
        check(&budget, &put_points(&[("tree", 3)]), false);
        check(&budget, &put_points(&[("tree", 0)]), false);
        check(&budget, &put_points(&[("moon", 1)]), false);
        check(&budget, &put_points(&[]), false);
        check(&points(Limit::Once), &put_points(&[("ball", 1)]), true);
        check(&points(Limit::Once), &put_points(&[("ball", 2)]), false);
        check(&points(Limit::Things), &put_points(&[("ball", 400)]), true);
        check(
            &points(Limit::Things),
            &Response::point("north", "ball"),
            false,
        );
    }

    #[test]
    fn accepts_short_words_for_known_slots() {
        let write = Interaction::Write {
            slots: vec![Slot {
                id: "1".into(),
                accept: Vec::new(),
            }],
            is_open: true,
        };
        check(&write, &Response::word("1", "respect"), true);
        check(&write, &Response::word("2", "respect"), false);
        check(&write, &Response::word("1", "  "), false);
        check(&write, &Response::word("1", "a\nb"), false);
        check(&write, &Response::word("1", &"é".repeat(80)), true);
        check(&write, &Response::word("1", &"é".repeat(81)), false);
    }
}
