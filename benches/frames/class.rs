//! A whole school lives through an activity: everybody answers, and everything is uncovered.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use marelle::activity::{Course, Face, Id, Interaction, Limit, Play, Response, Slot, Spot, Table};
use marelle::lesson::Lesson;
use marelle::session::{Command, Respondent, Session, Setup, Stop, Token};

/// Who answers: the pupils of a school, each on a page.
pub(crate) const PAGES: u16 = 500;
/// Different words that are given where any word will do.
const WORDS: usize = 40;
/// More steps than any activity has.
const MOST_STEPS: usize = 1_000;

/// What is timed of an activity.
pub(crate) struct Hour {
    /// The last stop at which it is asked, with everything uncovered and everybody's answer.
    pub(crate) asked: Option<Session>,
    /// The last stop at which its result stands on the stage, with everything uncovered.
    pub(crate) shown: Option<Session>,
    /// Answers, or things counted, in the vote that is shown.
    pub(crate) answers: u32,
}

/// Lives through the first activity of a lesson.
pub(crate) fn live_through(lesson: &Arc<Lesson>) -> Hour {
    let setup = Setup {
        hands: 30,
        seed: 7,
        cut: None,
    };
    let mut session = Session::new(Arc::clone(lesson), setup);
    for number in 0..PAGES {
        let respondent = page(number);
        ask(&mut session, &Command::Join { respondent });
    }
    ask(&mut session, &Command::Begin);
    let mut hour = Hour {
        asked: None,
        shown: None,
        answers: 0,
    };
    for _ in 0..MOST_STEPS {
        if session.current_index() > 0 || session.stop() == Stop::Ended {
            return hour;
        }
        match session.stop() {
            Stop::Ask(_) => {
                hour.answers = hour.answers.max(answer(&mut session));
                play(&mut session, &mut hour);
                if !session.has_more_to_uncover() {
                    hour.asked = Some(session.clone());
                }
            }
            Stop::Result(_) => hour.shown = Some(session.clone()),
            Stop::Lobby | Stop::Talk | Stop::Ended => {}
        }
        // A second walk, so that both endings stand side by side.
        let is_ending = is_walk(&session) && !is_answered(&session);
        let next = if is_ending && session.walks().is_empty() {
            Command::Rewind { scene: 0 }
        } else {
            Command::Forward
        };
        ask(&mut session, &next);
    }
    panic!("the activity never ends");
}

fn ask(session: &mut Session, command: &Command) {
    let done = session.handle(Duration::from_mins(1), command);
    assert!(done.is_ok(), "{command:?}: {done:?}");
}

fn page(number: u16) -> Respondent {
    Respondent::Page(Token(u128::from(number)))
}

fn interaction(session: &Session) -> Option<Interaction> {
    session.interaction(session.current_index()).cloned()
}

fn is_walk(session: &Session) -> bool {
    let current = session.current();
    current.is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)))
}

fn is_answered(session: &Session) -> bool {
    interaction(session).is_some_and(|interaction| interaction.is_answered())
}

/// Everybody answers what is asked; returns how many answers there are.
fn answer(session: &mut Session) -> u32 {
    let Some(interaction) = interaction(session).filter(Interaction::is_answered) else {
        return 0;
    };
    if interaction.counts_things() {
        return count(session, &interaction);
    }
    let is_arranged = matches!(
        interaction,
        Interaction::Sort { .. }
            | Interaction::Order { .. }
            | Interaction::Match { .. }
            | Interaction::Point { .. }
    );
    // What is arranged is also laid on the stage, by the class at the board.
    let board = is_arranged.then_some((Respondent::Board, 0));
    let pages = (0..PAGES).map(|number| (page(number), usize::from(number)));
    for (respondent, number) in pages.chain(board) {
        let response = response(&interaction, number);
        let command = Command::Respond {
            respondent,
            response,
        };
        ask(session, &command);
    }
    for word in session.words() {
        let command = Command::Moderate {
            word: word.word,
            is_kept: true,
        };
        ask(session, &command);
    }
    assert_eq!(
        session.received(),
        u32::from(PAGES),
        "everybody has answered"
    );
    session.received()
}

/// So many things, spread over all spots and kinds.
fn count(session: &mut Session, interaction: &Interaction) -> u32 {
    let Interaction::Point { spots, layers, .. } = interaction else {
        return 0;
    };
    let cells = u16::try_from(spots.len() * layers.len()).unwrap();
    let all = layers
        .iter()
        .flat_map(|layer| spots.iter().map(move |spot| (layer, spot)));
    for (place, (layer, spot)) in (0..).zip(all) {
        let more = u16::from(place < PAGES % cells);
        let command = Command::Hands {
            response: Response::point(layer, &spot.id),
            count: PAGES / cells + more,
        };
        ask(session, &command);
    }
    session.hands().map(|(_, count)| u32::from(count)).sum()
}

/// What one of many answers.
fn response(interaction: &Interaction, number: usize) -> Response {
    let at = |list: &[Id], place: usize| list.get(place % list.len()).cloned().unwrap();
    let each = |list: &[Id], other: &[Id]| -> BTreeMap<Id, Id> {
        let all = list.iter().enumerate();
        all.map(|(place, id)| (id.clone(), at(other, place + number)))
            .collect()
    };
    match interaction {
        Interaction::Choose {
            choices, several, ..
        } => {
            let more = several.then(|| at(choices, number / 3));
            let picks = [at(choices, number)].into_iter().chain(more);
            Response::Choose(picks.collect())
        }
        Interaction::Estimate {
            low, high, step, ..
        } => {
            let steps = (high - low) / step + 1;
            Response::Estimate(low + i64::try_from(number).unwrap() * 37 % steps * step)
        }
        Interaction::Sort { bins, items, .. } => Response::Sort(each(items, bins)),
        Interaction::Rate { places } => {
            Response::Rate(u8::try_from(number % usize::from(*places)).unwrap())
        }
        Interaction::Order { items } => {
            let mut order = items.clone();
            order.rotate_left(number % items.len());
            Response::Order(order)
        }
        Interaction::Match { pairs } => Response::Match(each(pairs, pairs)),
        Interaction::Point {
            spots,
            layers,
            limit,
            ..
        } => pointed(spots, layers, (*limit, number)),
        Interaction::Write { slots, is_open } => written(slots, *is_open, number),
        Interaction::Look | Interaction::Play(_) => panic!("nothing is answered here"),
    }
}

/// Every spot, or as much as can be had.
fn pointed(spots: &[Spot], layers: &[Id], (limit, number): (Limit, usize)) -> Response {
    let mut left = match limit {
        Limit::Budget { total, .. } => total,
        Limit::Once | Limit::Things => u16::MAX,
    };
    let from_here = spots
        .iter()
        .cycle()
        .skip(number % spots.len())
        .take(spots.len());
    let had = from_here.filter(|spot| {
        let fits = spot.cost <= left;
        left -= if fits { spot.cost } else { 0 };
        fits
    });
    let points = had.map(|spot| (spot.id.clone(), 1)).collect();
    Response::Point(BTreeMap::from([(layers.first().cloned().unwrap(), points)]))
}

/// One of many words for each slot, or one that is right every other time.
fn written(slots: &[Slot], is_open: bool, number: usize) -> Response {
    let word = |place: usize, slot: &Slot| match slot.accept.first() {
        Some(right) if !is_open && (place + number).is_multiple_of(2) => right.clone(),
        _ => format!("mot{}", (place * 7 + number) % WORDS),
    };
    let all = slots.iter().enumerate();
    Response::Write(
        all.map(|(place, slot)| (slot.id.clone(), word(place, slot)))
            .collect(),
    )
}

/// Turns all cards of a memory: half of the pairs are found while it is played, all of them at its end.
fn play(session: &mut Session, hour: &mut Hour) {
    let Some(Table::Memory { cards, .. }) = session.table() else {
        return;
    };
    let pairs = cards.len() / 2;
    for pair in 0..pairs {
        if pair == pairs / 2 {
            hour.asked = Some(session.clone());
        }
        let places = cards.iter().enumerate();
        let down = places.filter(|(_, card)| card.pair == pair && card.face == Face::Down);
        for (place, _) in down {
            ask(
                session,
                &Command::Play(Play::Flip(u16::try_from(place).unwrap())),
            );
        }
    }
    hour.shown = Some(session.clone());
}
