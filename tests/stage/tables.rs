//! Orders, pairs and memories: what they look like when they are as full as the types allow.

use marelle::activity::{Play, Response};
use marelle::session::{Command, Respondent, Stop, Token, Wave};

use super::fixture::World;
use super::screens::Screen;

const FIRST: Stop = Stop::Result(Wave::First);

/// The fullest tables, in long words.
pub(crate) fn full(activity: &str) -> World {
    let texts = include_str!("tables-fr.ftl");
    World::of(include_str!("tables.ron"), texts, None).at(activity)
}

/// The timeline of rights.
pub(crate) fn timeline(activity: &str) -> World {
    let lesson = include_str!("../../lessons/frise-des-droits/lesson.ron");
    let french = include_str!("../../lessons/frise-des-droits/fr.ftl");
    let english = include_str!("../../lessons/frise-des-droits/en.ftl");
    World::of(lesson, french, Some(english)).at(activity)
}

/// The cards to rank of the moving debate.
pub(crate) fn rank() -> World {
    let lesson = include_str!("../../lessons/debat-mouvant/lesson.ron");
    let french = include_str!("../../lessons/debat-mouvant/fr.ftl");
    let english = include_str!("../../lessons/debat-mouvant/en.ftl");
    World::of(lesson, french, Some(english)).at("envie")
}

/// The pairs and the memory of the pioneers.
pub(crate) fn pioneers(activity: &str) -> World {
    let lesson = include_str!("../../lessons/memo-des-pionnieres/lesson.ron");
    let french = include_str!("../../lessons/memo-des-pionnieres/fr.ftl");
    let english = include_str!("../../lessons/memo-des-pionnieres/en.ftl");
    World::of(lesson, french, Some(english)).at(activity)
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

    /// So many pages give the same response.
    pub(crate) fn pages(mut self, count: u128, response: &Response) -> Self {
        let from = u128::from(self.session.received());
        for page in from..from + count {
            let respondent = Respondent::Page(Token(page + 1));
            self.run(&Command::Join { respondent });
            self.run(&Command::Respond {
                respondent,
                response: response.clone(),
            });
        }
        self
    }

    /// Turns cards.
    pub(crate) fn flipped(mut self, places: &[u16]) -> Self {
        for place in places {
            self.run(&Command::Play(Play::Flip(*place)));
        }
        self
    }

    /// Presses the main button so many times.
    pub(crate) fn forward(mut self, times: u16) -> Self {
        for _ in 0..times {
            self.run(&Command::Forward);
        }
        self
    }
}

/// The places of both cards of a pair.
pub(crate) fn both(world: &World, pair: usize) -> [u16; 2] {
    let Some(marelle::activity::Table::Memory { cards, .. }) = world.session.table() else {
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

fn screen(name: &'static str, world: fn() -> World) -> Screen {
    Screen { name, world }
}

pub(crate) fn screens() -> Vec<Screen> {
    [orders(), pairs(), memories()]
        .into_iter()
        .flatten()
        .collect()
}

fn orders() -> Vec<Screen> {
    vec![
        screen("order", || timeline("apprendre")),
        screen("order-full", || full("huit").ordered(&EIGHT)),
        screen("order-two", || full("deux")),
        screen("order-years", || {
            full("huit").ordered(&EIGHT).until(FIRST).forward(5)
        }),
        screen("order-over", || {
            full("huit").ordered(&EIGHT).until(FIRST).forward(8)
        }),
        screen("order-counts", || {
            let order = Response::Order(ids(&EIGHT));
            full("huit").pages(9, &order).until(FIRST).forward(8)
        }),
        screen("order-shipped-over", || {
            timeline("decider").until(FIRST).forward(4)
        }),
        screen("rank", rank),
        screen("rank-full", || full("rang")),
        screen("rank-personal", || full("chez-soi")),
        screen("rank-mean", || {
            let order = Response::Order(ids(&NUMBERS));
            full("rang").pages(9, &order).until(FIRST)
        }),
        screen("rank-board", || full("rang").ordered(&NUMBERS).until(FIRST)),
        screen("rank-few", || full("rang").until(FIRST)),
    ]
}

fn pairs() -> Vec<Screen> {
    vec![
        screen("pairs", || pioneers("portraits")),
        screen("pairs-full", || {
            full("paires").joined(&[("un", "huit"), ("deux", "deux"), ("cinq", "un")])
        }),
        screen("pairs-personal", || full("paires-chez-soi")),
        screen("pairs-over", || {
            let found = [("un", "huit"), ("deux", "deux"), ("sept", "sept")];
            full("paires").joined(&found).until(FIRST)
        }),
        screen("pairs-counts", || {
            let found = [("un", "un"), ("deux", "trois")];
            let found = found.map(|(left, right)| (left.to_owned(), right.to_owned()));
            let response = Response::Match(found.into_iter().collect());
            full("paires").pages(9, &response).until(FIRST)
        }),
    ]
}

fn memories() -> Vec<Screen> {
    vec![
        screen("memory", || pioneers("memo")),
        screen("memory-full", || {
            let world = full("seize");
            let [[one, other], [third, _]] = [both(&world, 0), both(&world, 1)];
            world.flipped(&[one, other, third])
        }),
        screen("memory-missed", || {
            let world = full("seize");
            let [[one, other], [third, _], [fourth, _]] = [0, 1, 3].map(|pair| both(&world, pair));
            world.flipped(&[one, other, third, fourth])
        }),
        screen("memory-over", || {
            let mut world = full("seize");
            for pair in 0..8 {
                let places = both(&world, pair);
                world = world.flipped(&places);
            }
            world
        }),
        screen("memory-alone", || full("seuls")),
    ]
}
