//! The made-up class of `marelle shot`: it lives an hour up to a point, and answers whatever it is asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::activity::{
    Face, Game, Id, Interaction, Layout, Limit, Nature, Play, Response, Right, Spot, Table,
};
use crate::session::{Command, Respondent, Session, Stop, Wave};
use crate::view::Intent;

use super::hour::Hour;
use super::model::Model;

/// How far the hour has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Until {
    /// Before the first activity.
    Lobby,
    /// The class has answered its first part, and nothing is shown.
    Asked,
    /// So many things are uncovered while it is asked, or so many cards are drawn.
    Uncovered(u16),
    /// So many moves of a game are made.
    Played(usize),
    /// The class has answered this part, from 1.
    Part(usize),
    /// The result of this part stands there.
    PartRevealed(usize),
    /// The result stands there.
    Revealed,
    /// So many things are uncovered in the result.
    ShownUncovered(u16),
    /// A story has come to an ending, after so many other endings.
    Ending(usize),
    /// The class talks.
    Talk,
    /// Both votes are shown.
    SecondResult,
    /// The hour is over.
    End,
}

/// An hour up to a point: a shipped lesson, one of its activities, how far.
pub(super) type Point = (&'static str, &'static str, Until);

/// Hands of a first and of a second vote, for made-up classes of 24.
const HANDS: [[u16; 6]; 2] = [[5, 8, 9, 2, 0, 0], [4, 5, 13, 2, 0, 0]];
/// Pupils on each place of a line of seven, of a first and of a second vote.
const STANDING: [[u16; 7]; 2] = [[2, 5, 6, 4, 4, 2, 1], [1, 3, 3, 3, 6, 6, 2]];
/// Things seen at each place, before and after a talk.
const THINGS: [[usize; 6]; 2] = [[9, 3, 26, 1, 7, 12], [11, 8, 14, 4, 9, 12]];
/// Words for posters and lists, with hands that were counted for each.
const WORDS: [(&str, u16); 16] = [
    ("pareil", 6),
    ("justice", 5),
    ("libre", 7),
    ("droits", 4),
    ("courageuse", 3),
    ("tout le monde", 3),
    ("respect", 2),
    ("calme", 2),
    ("ensemble", 2),
    ("inventeur", 1),
    ("loi", 1),
    ("partager", 1),
    ("même chose", 1),
    ("écouter", 1),
    ("balance", 1),
    ("têtue", 1),
];
/// More steps than any activity has: a shot that cannot be reached must end.
const MOST_STEPS: usize = 200;

/// Lives through the hour up to a point; what cannot be reached ends at the end of the activity.
pub(super) fn live_through(model: &mut Model, (lesson, activity, until): Point) {
    model.apply(Intent::Project(lesson.to_owned()));
    if until == Until::Lobby {
        return;
    }
    model.apply(Intent::Command(Command::Begin));
    let Some(place) = session(model).and_then(|session| {
        let activities = &session.lesson().activities;
        activities.iter().position(|one| one.head().id == activity)
    }) else {
        return;
    };
    // The page of the end tells of the whole hour, so all of it is lived through.
    let first = if until == Until::End { 0 } else { place };
    for index in first..=place {
        model.apply(Intent::Command(Command::GoTo { activity: index }));
        answer(model);
        go_on(model, index, until);
    }
    if until == Until::End {
        model.apply(Intent::Command(Command::End));
    }
}

/// Goes on and answers until the point is reached or the activity is over.
fn go_on(model: &mut Model, index: usize, until: Until) {
    for _ in 0..MOST_STEPS {
        let Some(session) = session(model) else {
            return;
        };
        if is_reached(session, until) || (until == Until::End && is_last(session)) {
            return;
        }
        let command = match until {
            Until::Played(_) => next_play(session).map(Command::Play),
            Until::Ending(_) => another_way(session),
            _ => None,
        };
        model.apply(Intent::Command(command.unwrap_or(Command::Forward)));
        answer(model);
        let has_left = |session: &Session| session.current_index() != index;
        if self::session(model).is_none_or(has_left) {
            return;
        }
    }
}

fn is_reached(session: &Session, until: Until) -> bool {
    let (stop, (asked, shown)) = (session.stop(), session.uncovered());
    let is_asked = matches!(stop, Stop::Ask(_));
    let is_result = matches!(stop, Stop::Result(_));
    let is_part = |part: usize| session.part_place().0 + 1 >= part;
    match until {
        Until::Lobby | Until::Asked => true,
        Until::Uncovered(count) => {
            let drawn = match session.table() {
                Some(Table::Deck { drawn, .. }) => drawn,
                _ => asked,
            };
            is_asked && drawn >= count
        }
        Until::Played(moves) => session.moves() >= moves,
        Until::Part(part) => is_asked && is_part(part),
        Until::PartRevealed(part) => is_result && is_part(part),
        Until::Revealed => is_result,
        Until::ShownUncovered(count) => is_result && shown >= count,
        Until::Ending(others) => is_ending(session) && session.walks().len() >= others,
        Until::Talk => stop == Stop::Talk,
        Until::SecondResult => stop == Stop::Result(Wave::Second),
        Until::End => stop == Stop::Ended,
    }
}

fn is_ending(session: &Session) -> bool {
    let here = session.interaction(session.current_index());
    session.current_part().is_some() && !here.is_some_and(Interaction::is_answered)
}

/// Back from an ending to the first scene, and from there the last of the ways; `None` where the vote leads on.
fn another_way(session: &Session) -> Option<Command> {
    if is_ending(session) {
        return Some(Command::Rewind { scene: 0 });
    }
    let is_first = session.path().len() == 1 && session.picked_way().is_none();
    if !is_first || session.walks().is_empty() {
        return None;
    }
    match session.interaction(session.current_index())? {
        Interaction::Choose { choices, .. } => {
            let way = choices.last()?.clone();
            Some(Command::Take { way })
        }
        _ => None,
    }
}

/// Whether the main button would leave the activity.
fn is_last(session: &Session) -> bool {
    let (part, parts) = session.part_place();
    let is_walking = session.next_way().is_some();
    session.next_stop().is_none()
        && !session.has_more_to_uncover()
        && part + 1 >= parts
        && !is_walking
}

fn session(model: &Model) -> Option<&Session> {
    model.hour.as_ref().map(Hour::session)
}

fn answer(model: &mut Model) {
    for command in session(model).map(answers).unwrap_or_default() {
        model.apply(Intent::Command(command));
    }
}

/// What the class answers to what stands on the stage; answering twice changes nothing.
fn answers(session: &Session) -> Vec<Command> {
    let Stop::Ask(wave) = session.stop() else {
        return Vec::new();
    };
    let is_opinion = session
        .current()
        .is_some_and(|activity| activity.rules().nature() == Nature::Opinion);
    let wave = usize::from(wave == Wave::Second);
    match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) => chosen(choices, wave),
        Some(Interaction::Estimate {
            low, high, step, ..
        }) => estimated(*low, *high, *step),
        Some(Interaction::Sort {
            bins,
            layout: Layout::OneByOne,
            ..
        }) => card_hands(session, bins),
        Some(Interaction::Sort {
            bins,
            items,
            layout: Layout::Circles,
            ..
        }) => circled(bins, items),
        Some(Interaction::Sort { bins, items, .. }) => sorted(bins, items),
        Some(Interaction::Rate { places }) => standing(*places, wave),
        Some(Interaction::Order { items }) => ordered(session, items, is_opinion),
        Some(Interaction::Match { pairs }) => matched(pairs),
        Some(Interaction::Point {
            spots,
            layers,
            limit,
            ..
        }) => pointed(spots, layers, (*limit, wave)),
        Some(Interaction::Write { slots, is_open }) if *is_open => slots
            .first()
            .map_or_else(Vec::new, |slot| written(&slot.id)),
        Some(Interaction::Write { slots, .. }) => {
            let first = |words: &Vec<String>| words.first().cloned().unwrap_or_default();
            // The last gap stays empty, and one word is not among those that are right.
            let filled = slots.iter().take(slots.len().saturating_sub(1)).enumerate();
            let words = filled.map(|(place, slot)| {
                let word = first(&slot.accept);
                let word = if place == 2 {
                    "savante".to_owned()
                } else {
                    word
                };
                (slot.id.clone(), word)
            });
            vec![at_board(Response::Write(words.collect()))]
        }
        Some(Interaction::Look | Interaction::Play(_)) | None => Vec::new(),
    }
}

fn at_board(response: Response) -> Command {
    Command::Respond {
        respondent: Respondent::Board,
        response,
    }
}

fn hands(response: Response, count: u16) -> Command {
    Command::Hands { response, count }
}

fn chosen(choices: &[Id], wave: usize) -> Vec<Command> {
    let counts = HANDS.get(wave).copied().unwrap_or_default();
    let last: u16 = counts.iter().skip(choices.len()).sum();
    let each = choices.iter().zip(counts).enumerate();
    each.map(|(place, (choice, count))| {
        let more = if place == 0 { last } else { 0 };
        hands(Response::pick(choice), count + more)
    })
    .collect()
}

fn estimated(low: i64, high: i64, step: i64) -> Vec<Command> {
    let number = |share: i64| low + (high - low) * share / 100 / step * step;
    let shares = [
        (10, 3),
        (20, 4),
        (30, 6),
        (40, 5),
        (50, 3),
        (70, 2),
        (90, 1),
    ];
    let mut merged = BTreeMap::<i64, u16>::new();
    for (share, count) in shares {
        *merged.entry(number(share)).or_default() += count;
    }
    let merged = merged.into_iter();
    merged
        .map(|(number, count)| hands(Response::Estimate(number), count))
        .collect()
}

fn sorted(bins: &[Id], items: &[Id]) -> Vec<Command> {
    let places = items.iter().take(4).enumerate();
    let bin = |place: usize| bins.get(if place == 3 { 2 } else { 0 }).or(bins.first());
    let places = places
        .filter_map(|(place, item)| Some((item.clone(), bin(place)?.clone())))
        .collect();
    vec![at_board(Response::Sort(places))]
}

/// Most cards in the middle, some in one circle alone; the last one waits.
fn circled(bins: &[Id], items: &[Id]) -> Vec<Command> {
    let shown = items.len().saturating_sub(1);
    let bin = |place: usize| bins.get([0, 1, 0, 0, 2].get(place % 5).copied().unwrap_or(0));
    let places = items.iter().take(shown).enumerate();
    let places = places.filter_map(|(place, item)| Some((item.clone(), bin(place)?.clone())));
    vec![at_board(Response::Sort(places.collect()))]
}

/// Hands for the card on the stage, which is one more than those uncovered; each card gets other counts.
fn card_hands(session: &Session, bins: &[Id]) -> Vec<Command> {
    let Some(Interaction::Sort { items, .. }) = session.interaction(session.current_index()) else {
        return Vec::new();
    };
    let order = session.drawn_order(session.current_index()).unwrap_or(&[]);
    let place = session.uncovered().0;
    let Some(item) = order
        .get(usize::from(place))
        .and_then(|place| items.get(*place))
    else {
        return Vec::new();
    };
    let some = (place * 5 + 3) % 9;
    let counts = [24 - some - place % 3, some, place % 3];
    bins.iter()
        .zip(counts)
        .map(|(bin, count)| hands(Response::put(item, bin), count))
        .collect()
}

fn standing(places: u8, wave: usize) -> Vec<Command> {
    let mut counts = vec![0; usize::from(places)];
    let seven = STANDING.get(wave).copied().unwrap_or_default();
    for (place, count) in seven.iter().enumerate() {
        if let Some(here) = counts.get_mut(place * usize::from(places) / seven.len()) {
            *here += count;
        }
    }
    (0..places)
        .zip(counts)
        .map(|(place, count)| hands(Response::Rate(place), count))
        .collect()
}

/// Together at the board with the first two exchanged; as an opinion, three orders with hands for each.
fn ordered(session: &Session, items: &[Id], is_opinion: bool) -> Vec<Command> {
    let mut swapped = match session.right() {
        Right::Order(right) => right.into_iter().map(|(id, _)| id).collect(),
        _ => items.to_vec(),
    };
    if let Some([first, second, ..]) = swapped.get_mut(..) {
        std::mem::swap(first, second);
    }
    if !is_opinion {
        return vec![at_board(Response::Order(swapped))];
    }
    let mut turned = items.to_vec();
    turned.rotate_left(1);
    vec![
        hands(Response::Order(items.to_vec()), 9),
        hands(Response::Order(swapped), 8),
        hands(Response::Order(turned), 7),
    ]
}

/// All pairs found, but for the last two, which are exchanged.
fn matched(pairs: &[Id]) -> Vec<Command> {
    let mut rights = pairs.to_vec();
    if let [.., one, other] = rights.as_mut_slice() {
        std::mem::swap(one, other);
    }
    let matches = pairs.iter().cloned().zip(rights).collect();
    vec![at_board(Response::Match(matches))]
}

/// Every other spot found, things counted everywhere, or what fits into a budget, but for the first thing.
fn pointed(spots: &[Spot], layers: &[Id], (limit, wave): (Limit, usize)) -> Vec<Command> {
    let together = |found: Vec<&Spot>| {
        let on = found.iter().map(|spot| (spot.id.clone(), 1)).collect();
        let layer = layers.first().cloned().unwrap_or_default();
        vec![at_board(Response::Point(BTreeMap::from([(layer, on)])))]
    };
    match limit {
        Limit::Once => together(spots.iter().step_by(2).collect()),
        Limit::Things => {
            let seen = THINGS.get(wave).copied().unwrap_or_default();
            let kinds = layers.len().max(1);
            let each = layers.iter().enumerate().flat_map(|(kind, layer)| {
                let spots = spots.iter().zip(seen.into_iter().cycle()).enumerate();
                // A part of each number for each kind, the rest for one of them.
                spots.map(move |(place, (spot, count))| {
                    let is_rest = place % kinds == kind;
                    let rest = count - count / (kinds + 1) * kinds;
                    let part = if is_rest { rest } else { count / (kinds + 1) };
                    (part, layer, spot)
                })
            });
            each.map(|(count, layer, spot)| {
                let count = u16::try_from(count).unwrap_or(0);
                hands(Response::point(layer, &spot.id), count)
            })
            .collect()
        }
        Limit::Budget { mut total, .. } => together(
            spots
                .iter()
                .skip(1)
                .filter(|spot| {
                    let fits = spot.cost <= total;
                    total -= if fits { spot.cost } else { 0 };
                    fits
                })
                .collect(),
        ),
    }
}

/// Words said aloud and typed by the host: the first ones are read and let through, the last one waits.
fn written(slot: &str) -> Vec<Command> {
    let given = WORDS.map(|(word, count)| hands(Response::word(slot, word), count));
    let read = WORDS.iter().rev().skip(1).rev();
    let kept = read.map(|(word, _)| Command::Moderate {
        word: (*word).to_owned(),
        is_kept: true,
    });
    given.into_iter().chain(kept).collect()
}

/// The next move of a class that plays: every other pair of cards belongs together.
fn next_play(session: &Session) -> Option<Play> {
    let moves = session.moves();
    match (session.game()?, session.table()?) {
        (Game::Memory { .. }, Table::Memory { cards, .. }) => {
            let down: BTreeSet<usize> = (0..cards.len())
                .filter(|place| {
                    cards
                        .get(*place)
                        .is_some_and(|card| card.face == Face::Down)
                })
                .collect();
            let open = cards.iter().find(|card| card.face == Face::Up);
            let is_pair = |place: &&usize| {
                let card = cards.get(**place);
                card.map(|card| card.pair) == open.map(|card| card.pair)
            };
            let place = match moves % 4 {
                1 => down.iter().find(is_pair),
                3 => {
                    let miss = down.iter().rev().find(|place| !is_pair(place));
                    miss.or_else(|| down.iter().find(is_pair))
                }
                _ => down.first(),
            };
            Some(Play::Flip(u16::try_from(*place?).ok()?))
        }
        (Game::Deck { .. }, _) => Some(if moves % 3 == 2 {
            Play::Pass
        } else {
            Play::Draw
        }),
        (Game::Mirror { .. }, _) => Some(Play::Surprise),
        (Game::Sheet { .. } | Game::Memory { .. }, _) => None,
    }
}
