//! What somebody might ask of an hour: mostly what fits, else anything.

use std::collections::{BTreeMap, BTreeSet};

use marelle::activity::{Interaction, Play, Response};
use marelle::session::{Command, Draw, Moment, Respondent, Session, TeamTheme, Token};
use rand::seq::SliceRandom as _;
use rand::{Rng, RngExt as _};

const WORDS: [&str; 12] = [
    "a", "b", "c", "true", "false", "agree", "unsure", "disagree", "z", "ab", "ac", "bd",
];
const SAID: [&str; 6] = ["respect", "Respects", "égalité", "pompière", "b", "  "];

fn word(rng: &mut impl Rng) -> String {
    WORDS[rng.random_range(0..WORDS.len())].to_owned()
}

fn one<'a>(rng: &mut impl Rng, ids: &'a [String]) -> &'a str {
    ids.get(rng.random_range(0..ids.len().max(1)))
        .map_or("", String::as_str)
}

/// Mostly a response that fits what is on the stage, else any.
fn response(rng: &mut impl Rng, session: &Session) -> Response {
    let any = any_response(rng);
    if rng.random_range(0..5) == 0 {
        return any;
    }
    match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) => Response::pick(one(rng, choices)),
        Some(Interaction::Rate { places }) => Response::Rate(rng.random_range(0..*places)),
        Some(Interaction::Estimate { .. }) => Response::Estimate(rng.random_range(0..11)),
        Some(Interaction::Sort { bins, items, .. }) => {
            let item = one(rng, items).to_owned();
            Response::put(&item, one(rng, bins))
        }
        Some(Interaction::Order { items }) => {
            let mut order = items.clone();
            order.shuffle(rng);
            Response::Order(order)
        }
        Some(Interaction::Match { pairs }) => {
            let mut rights = pairs.clone();
            rights.shuffle(rng);
            Response::Match(pairs.iter().cloned().zip(rights).take(2).collect())
        }
        Some(Interaction::Point { spots, layers, .. }) => {
            let spot = &spots[rng.random_range(0..spots.len())].id;
            Response::point(one(rng, layers), spot)
        }
        Some(Interaction::Write { slots, .. }) => {
            let slot = &slots[rng.random_range(0..slots.len())].id;
            Response::word(slot, SAID[rng.random_range(0..SAID.len())])
        }
        _ => any,
    }
}

fn any_response(rng: &mut impl Rng) -> Response {
    match rng.random_range(0..9) {
        0 => Response::Estimate(rng.random_range(-2..13)),
        1 => {
            let bin = ["tout-le-monde", "x", "y"][rng.random_range(0..3)];
            Response::put(["i", "j"][rng.random_range(0..2)], bin)
        }
        2 => Response::Choose(BTreeSet::from([word(rng), word(rng)])),
        3 => Response::Rate(rng.random_range(0..9)),
        4 => Response::Order(vec![word(rng), word(rng)]),
        5 => Response::Match(BTreeMap::from([(word(rng), word(rng))])),
        6 => Response::point(&word(rng), &word(rng)),
        7 => Response::word("1", SAID[rng.random_range(0..SAID.len())]),
        _ => Response::pick(&word(rng)),
    }
}

fn respondent(rng: &mut impl Rng) -> Respondent {
    match rng.random_range(0..8) {
        0 => Respondent::Board,
        1 => Respondent::Team(rng.random_range(1..5)),
        2 | 3 => Respondent::Card(rng.random_range(1..12)),
        _ => Respondent::Page(Token(rng.random_range(0..20))),
    }
}

fn play(rng: &mut impl Rng) -> Play {
    match rng.random_range(0..6) {
        0 => Play::Draw,
        1 => Play::Pass,
        2 => Play::Surprise,
        _ => Play::Flip(rng.random_range(0..8)),
    }
}

/// Something somebody might ask for.
pub(crate) fn command(rng: &mut impl Rng, session: &Session) -> Command {
    match rng.random_range(0..78) {
        0 => Command::Class {
            hands: rng.random_range(0..40),
        },
        1..=5 | 13 | 14 => Command::Join {
            respondent: respondent(rng),
        },
        6 => Command::Leave {
            respondent: respondent(rng),
        },
        7 => Command::Begin,
        8 | 9 | 60 | 61 => Command::Forward,
        10 => Command::Back,
        11 | 12 => Command::Reopen,
        15 => Command::GoTo {
            activity: rng.random_range(0..40),
        },
        16 => Command::Skip,
        17 | 18 => Command::Close,
        19 => Command::SecondVote,
        20..=37 => Command::Respond {
            respondent: respondent(rng),
            response: response(rng, session),
        },
        38 => Command::Withdraw {
            respondent: respondent(rng),
        },
        39..=41 => Command::Hands {
            response: response(rng, session),
            count: rng.random_range(0..30),
        },
        42..=53 => Command::Touch {
            response: response(rng, session),
        },
        54 => Command::TakeBack,
        55 => Command::MoreTime {
            respondent: respondent(rng),
        },
        62..=66 => Command::Play(play(rng)),
        67 => Command::UndoPlay,
        68 | 69 => Command::Take { way: word(rng) },
        70 => Command::Rewind {
            scene: rng.random_range(0..3),
        },
        71..=73 => Command::Moderate {
            word: SAID[rng.random_range(0..SAID.len())].to_owned(),
            is_kept: rng.random_range(0..3) > 0,
        },
        _ => rare(rng),
    }
}

/// Timers, the end, and jumps.
fn rare(rng: &mut impl Rng) -> Command {
    if rng.random_range(0..3) == 0 {
        return tool(rng);
    }
    match rng.random_range(0..40) {
        0..=3 => Command::StartTimer {
            secs: rng.random_range(0..4000),
        },
        4..=6 => Command::PauseTimer,
        7..=9 => Command::AddTime {
            secs: rng.random_range(0..4000),
        },
        10..=12 => Command::StopTimer,
        13 => Command::End,
        _ => Command::GoTo {
            activity: rng.random_range(0..30),
        },
    }
}

/// Teams, lots, turns to talk, and what stands on the stage for a moment.
fn tool(rng: &mut impl Rng) -> Command {
    match rng.random_range(0..8) {
        0 => Command::SetTeams {
            count: rng.random_range(0..8),
            theme: TeamTheme::ALL[rng.random_range(0..3)],
        },
        1 | 2 => Command::TeamTurn {
            team: [None, Some(rng.random_range(0..7))][rng.random_range(0..2)],
        },
        3 | 4 => Command::Draw {
            what: [Draw::Team, Draw::Number, Draw::Order][rng.random_range(0..3)],
        },
        5 => Command::Show {
            moment: [Moment::Breath, Moment::CountOff, Moment::LastWord][rng.random_range(0..3)],
        },
        6 => Command::StartTurns {
            secs: rng.random_range(0..200),
            sides: [None, Some(rng.random_range(0..8))][rng.random_range(0..2)],
        },
        _ => Command::LeadBack,
    }
}
