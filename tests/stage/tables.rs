//! Orders, pairs and memories: what they look like when they are as full as the types allow.

use marelle::activity::{Play, Response, Table};
use marelle::session::{Command, Respondent, Stop, Wave};

use super::fixture::World;
use super::sound::*;
use crate::shipped;

const FIRST: Stop = Stop::Result(Wave::First);

/// The fullest tables, in long words.
pub(crate) fn full(activity: &str) -> World {
    let texts = include_str!("tables-fr.ftl");
    World::of(include_str!("tables.ron"), texts, None).at(activity)
}

/// The timeline of rights.
pub(crate) fn timeline(activity: &str) -> World {
    shipped!("frise-des-droits").at(activity)
}

/// The cards to rank of the moving debate.
pub(crate) fn rank() -> World {
    shipped!("debat-mouvant").at("envie")
}

/// The pairs and the memory of the pioneers.
pub(crate) fn pioneers(activity: &str) -> World {
    shipped!("memo-des-pionnieres").at(activity)
}

pub(crate) fn ids(list: &[&str]) -> Vec<String> {
    list.iter().map(|id| (*id).to_owned()).collect()
}

impl World {
    /// The board puts all items into an order.
    pub(crate) fn ordered(mut self, order: &[&str]) -> Self {
        self.run(&Command::Respond {
            respondent: Respondent::Board,
            response: Response::Order(ids(order)),
        });
        self
    }

    /// The board joins halves.
    pub(crate) fn joined(mut self, pairs: &[(&str, &str)]) -> Self {
        let pairs = pairs
            .iter()
            .map(|(left, right)| ((*left).to_owned(), (*right).to_owned()));
        self.run(&Command::Respond {
            respondent: Respondent::Board,
            response: Response::Match(pairs.collect()),
        });
        self
    }

    /// So many more pages give the same response.
    pub(crate) fn pages(self, count: u32, response: &Response) -> Self {
        let from = u128::from(self.session.received());
        answered(self, from + 1..from + 1 + u128::from(count), response)
    }

    /// Turns cards.
    pub(crate) fn flipped(mut self, places: &[u16]) -> Self {
        for place in places {
            self.run(&Command::Play(Play::Flip(*place)));
        }
        self
    }

    /// Uncovers so many things more.
    pub(crate) fn uncovered(mut self, times: u16) -> Self {
        for _ in 0..times {
            self.run(&Command::Forward);
        }
        self
    }
}

/// The places of both cards of a pair.
pub(crate) fn both(world: &World, pair: usize) -> [u16; 2] {
    let Some(Table::Memory { cards, .. }) = world.session.table() else {
        panic!("no memory");
    };
    let mut places = (0..).zip(&cards).filter(|(_, card)| card.pair == pair);
    [0, 1].map(|_| places.next().map(|(place, _)| place).unwrap())
}

pub(crate) const EIGHT: [&str; 8] = [
    "ecole", "rome", "vote", "compte", "travail", "parite", "mixite", "demain",
];
const NUMBERS: [&str; 8] = [
    "huit", "un", "sept", "deux", "six", "trois", "cinq", "quatre",
];

#[test]
fn every_order_is_sound_and_silent_in_the_preview() {
    let screens = orders();
    assert_sound(&screens);
    assert_silent(&screens);
}

#[test]
fn all_pairs_are_sound_and_silent_in_the_preview() {
    let screens = pairs();
    assert_sound(&screens);
    assert_silent(&screens);
}

#[test]
fn every_memory_is_sound_and_silent_in_the_preview() {
    let screens = memories();
    assert_sound(&screens);
    assert_silent(&screens);
}

fn orders() -> Screens {
    vec![
        ("order", || timeline("apprendre")),
        ("order-full", || full("huit").ordered(&EIGHT)),
        ("order-two", || full("deux")),
        ("order-years", || {
            full("huit").ordered(&EIGHT).until(FIRST).uncovered(5)
        }),
        ("order-over", || {
            full("huit").ordered(&EIGHT).until(FIRST).uncovered(8)
        }),
        ("order-counts", || {
            let order = Response::Order(ids(&EIGHT));
            full("huit").pages(9, &order).until(FIRST).uncovered(8)
        }),
        ("order-shipped-over", || {
            timeline("decider").until(FIRST).uncovered(4)
        }),
        ("rank", rank),
        ("rank-full", || full("rang")),
        ("rank-personal", || full("chez-soi")),
        ("rank-mean", || {
            let order = Response::Order(ids(&NUMBERS));
            full("rang").pages(9, &order).until(FIRST)
        }),
        ("rank-board", || full("rang").ordered(&NUMBERS).until(FIRST)),
        ("rank-few", || full("rang").until(FIRST)),
    ]
}

fn pairs() -> Screens {
    vec![
        ("pairs", || pioneers("portraits")),
        ("pairs-full", || {
            full("paires").joined(&[("un", "huit"), ("deux", "deux"), ("cinq", "un")])
        }),
        ("pairs-personal", || full("paires-chez-soi")),
        ("pairs-over", || {
            let found = [("un", "huit"), ("deux", "deux"), ("sept", "sept")];
            full("paires").joined(&found).until(FIRST)
        }),
        ("pairs-counts", || {
            let found = [("un", "un"), ("deux", "trois")];
            let found = found.map(|(left, right)| (left.to_owned(), right.to_owned()));
            let response = Response::Match(found.into_iter().collect());
            full("paires").pages(9, &response).until(FIRST)
        }),
    ]
}

fn memories() -> Screens {
    vec![
        ("memory", || pioneers("memo")),
        ("memory-full", || {
            let world = full("seize");
            let [[one, other], [third, _]] = [both(&world, 0), both(&world, 1)];
            world.flipped(&[one, other, third])
        }),
        ("memory-missed", || {
            let world = full("seize");
            let [[one, other], [third, _], [fourth, _]] = [0, 1, 3].map(|pair| both(&world, pair));
            world.flipped(&[one, other, third, fourth])
        }),
        ("memory-over", || {
            let mut world = full("seize");
            for pair in 0..8 {
                let places = both(&world, pair);
                world = world.flipped(&places);
            }
            world
        }),
        ("memory-alone", || full("seuls")),
    ]
}
