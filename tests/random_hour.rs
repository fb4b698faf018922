//! Random hours: no order of commands breaks what an hour promises.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use marelle::activity::{Activity, Interaction, Response, Tally};
use marelle::lesson::Lesson;
use marelle::session::{
    Command, Event, Header, Phase, Respondent, Session, Setup, Shown, Stamped, Stop, Summary,
    Token, header_line, read_journal, stamped_line,
};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

const LESSON: &str = r#"Lesson(format: 1, id: "hasard", minutes: 30, activities: [
    Slide(id: "regles", minutes: 2),
    Choice(id: "annee", minutes: 5, options: ["a", "b", "c"], correct: ["b"]),
    Choice(id: "plusieurs", minutes: 5, options: ["a", "b"], correct: ["a", "b"], multiple: true, second: true),
    TrueFalse(id: "vrai", minutes: 3, answer: true),
    Poll(id: "avis", minutes: 8, second: true, sensitive: true),
    Poll(id: "perso", minutes: 2, personal: true),
    Estimate(id: "dix", minutes: 3, shape: Silhouettes, answer: 3, year: 2024),
    Sort(id: "tri", minutes: 4, bins: ["tout-le-monde", "x"], items: [(id: "i", bin: "tout-le-monde"), (id: "j")]),
])"#;

fn lesson() -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    Arc::new(options.from_str(LESSON).unwrap())
}

fn word(rng: &mut ChaCha8Rng) -> String {
    [
        "a", "b", "c", "true", "false", "agree", "unsure", "disagree", "z",
    ][rng.random_range(0..9)]
    .to_owned()
}

/// Mostly a response that fits what is on the stage, else any.
fn response(rng: &mut ChaCha8Rng, session: &Session) -> Response {
    let any = any_response(rng);
    match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) if rng.random_range(0..4) > 0 => {
            Response::pick(&choices[rng.random_range(0..choices.len())])
        }
        Some(Interaction::Estimate { .. }) if rng.random_range(0..4) > 0 => {
            Response::Estimate(rng.random_range(0..11))
        }
        _ => any,
    }
}

fn any_response(rng: &mut ChaCha8Rng) -> Response {
    match rng.random_range(0..5) {
        0 => Response::Estimate(rng.random_range(-2..13)),
        1 => {
            let bin = ["tout-le-monde", "x", "y"][rng.random_range(0..3)].to_owned();
            let item = ["i", "j"][rng.random_range(0..2)].to_owned();
            Response::Sort(BTreeMap::from([(item, bin)]))
        }
        2 => Response::Choose(BTreeSet::from([word(rng), word(rng)])),
        _ => Response::pick(&word(rng)),
    }
}

fn respondent(rng: &mut ChaCha8Rng) -> Respondent {
    match rng.random_range(0..8) {
        0 => Respondent::Board,
        1 => Respondent::Team(rng.random_range(1..5)),
        2 | 3 => Respondent::Card(rng.random_range(1..12)),
        _ => Respondent::Page(Token(rng.random_range(0..20))),
    }
}

fn command(rng: &mut ChaCha8Rng, session: &Session) -> Command {
    match rng.random_range(0..60) {
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
        8 | 9 => Command::Forward,
        10 => Command::Back,
        11 | 12 => Command::Reopen,
        15 => Command::GoTo {
            activity: rng.random_range(0..10),
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
        55 => Command::StartTimer {
            secs: rng.random_range(0..4000),
        },
        56 => Command::PauseTimer,
        57 => Command::AddTime {
            secs: rng.random_range(0..4000),
        },
        58 => Command::StopTimer,
        _ if rng.random_range(0..20) == 0 => Command::End,
        _ => Command::GoTo {
            activity: rng.random_range(0..8),
        },
    }
}

/// What holds after every command.
fn assert_sound(session: &Session, now: Duration) {
    let index = session.current_index();
    assert!(index < session.lesson().activities.len());
    let is_result = matches!(session.stop(), Stop::Result(_));
    assert_eq!(session.phase() == Phase::Revealed, is_result);
    let shown = session.shown();
    assert!(
        is_result || shown == Shown::Hidden,
        "a result outside the reveal: {shown:?}"
    );
    if let Shown::Counts { first, second, .. } = &shown {
        assert_result_may_be_seen(session, first, second.as_ref());
    }
    assert!(
        session.received() <= session.roster().present(),
        "more answers are waited for than pupils are present"
    );
    let activity = &session.lesson().activities[index];
    let interaction = session.interaction(index).unwrap();
    if *interaction == Interaction::Look {
        assert_eq!(session.received(), 0);
    }
    if activity.head().is_personal && session.phase() == Phase::Open {
        assert_eq!(session.response_of(Respondent::Board), None);
        assert_eq!(session.response_of(Respondent::Card(1)), None);
    }
    let total: Duration = (0..session.lesson().activities.len())
        .map(|place| session.spent(place, now))
        .sum();
    assert!(total <= now, "more time spent than has passed");
    let summary = session.summary(now);
    assert_eq!(summary.activities.len(), session.lesson().activities.len());
}

fn assert_result_may_be_seen(session: &Session, first: &Tally, second: Option<&Tally>) {
    let is_opinion = matches!(session.current(), Some(Activity::Poll(_)));
    let least = if is_opinion { 8 } else { 5 };
    for tally in std::iter::once(first).chain(second) {
        assert!(
            tally.respondents() == 1 || tally.respondents() >= least,
            "too few shown: {tally:?}"
        );
    }
    // One vote alone, and the class at the board in it: the others must be enough without the board.
    let has_board = session.response_of(Respondent::Board).is_some();
    if second.is_none() && has_board {
        assert!(first.respondents() == 1 || first.respondents() > least);
    }
}

/// What the class has seen in an hour, activity by activity.
#[derive(Default)]
struct Seen(BTreeMap<usize, Vec<Tally>>);

/// How often something happened in an hour.
#[derive(Default)]
struct Count {
    accepted: usize,
    refused: usize,
    shown: usize,
}

impl Seen {
    fn note(&mut self, activity: usize, events: &[Event]) {
        for event in events {
            if let Event::Revealed {
                shown: Shown::Counts { first, second, .. },
                ..
            } = event
            {
                let tallies = self.0.entry(activity).or_default();
                tallies.extend(std::iter::once(first).chain(second.as_ref()).cloned());
            }
        }
    }

    fn assert_nothing_else_is_kept(&self, summary: &Summary) {
        for (index, activity) in summary.activities.iter().enumerate() {
            let Shown::Counts { first, second, .. } = &activity.shown else {
                continue;
            };
            let seen = self.0.get(&index).map_or(&[][..], Vec::as_slice);
            for tally in std::iter::once(first).chain(second.as_ref()) {
                assert!(seen.contains(tally), "kept but never shown: {tally:?}");
            }
        }
    }
}

/// The main button leads to the end from everywhere, and `Back` undoes each of its steps.
fn assert_forward_leads_to_the_end(session: &Session, now: Duration) {
    let mut session = session.clone();
    for _ in 0..6 * session.lesson().activities.len() {
        if session.stop() == Stop::Ended {
            return;
        }
        let before = (session.current_index(), session.stop());
        session.handle(now, &Command::Forward).unwrap();
        let mut back = session.clone();
        back.handle(now, &Command::Back).unwrap();
        if before.1 != Stop::Lobby {
            assert_eq!((back.current_index(), back.stop()), before);
        }
    }
    assert_eq!(session.stop(), Stop::Ended);
}

#[track_caller]
fn random_hour(seed: u64, length: usize, count: &mut Count) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let setup = Setup {
        hands: rng.random_range(0..32),
        seed,
    };
    let mut session = Session::new(lesson(), setup);
    let mut now = Duration::ZERO;
    let mut text = header_line(&Header::new("hasard", 1, setup));
    let mut on_stage = Seen::default();
    let present = (0..rng.random_range(0..12)).map(|token| Command::Join {
        respondent: Respondent::Page(Token(token)),
    });
    for join in present {
        session.handle(now, &join).unwrap();
        text.push_str(&stamped_line(&Stamped::new(now, join)));
    }
    for _ in 0..length {
        now += Duration::from_millis(rng.random_range(0..4000));
        let command = command(&mut rng, &session);
        let before = session.clone();
        // Now and then the clock is set back.
        let clock = if rng.random_range(0..20) == 0 {
            Duration::from_secs(now.as_secs() / 2)
        } else {
            now
        };
        match session.handle(clock, &command) {
            Ok(events) => {
                count.accepted += 1;
                on_stage.note(session.current_index(), &events);
                let place = |hour: &Session| (hour.current_index(), hour.stop(), hour.phase());
                assert!(
                    !events.is_empty() || place(&before) == place(&session),
                    "{command:?} moved the class and told nobody"
                );
                text.push_str(&stamped_line(&Stamped::new(clock, command)));
            }
            Err(refusal) => {
                count.refused += 1;
                assert_eq!(
                    session, before,
                    "{refusal:?} changed something: {command:?}"
                );
            }
        }
        assert_sound(&session, now);
        on_stage.assert_nothing_else_is_kept(&session.summary(now));
        if count.accepted.is_multiple_of(40) {
            assert_forward_leads_to_the_end(&session, now);
        }
    }
    // What was written down brings the same hour back.
    let journal = read_journal(&text).unwrap();
    let mut again = Session::new(lesson(), journal.header.setup);
    for stamped in &journal.commands {
        again.handle(stamped.at(), &stamped.command).unwrap();
    }
    assert_eq!(again, session, "seed {seed}");
    count.shown += on_stage.0.values().map(Vec::len).sum::<usize>();
}

#[test]
fn no_order_of_commands_breaks_an_hour() {
    let mut count = Count::default();
    for seed in 0..200 {
        random_hour(seed, 300, &mut count);
    }
    // All ways must have been walked, or the hours were not random enough to show anything.
    assert!(
        count.accepted > 5_000 && count.refused > 5_000 && count.shown > 150,
        "{} accepted, {} refused, {} shown",
        count.accepted,
        count.refused,
        count.shown
    );
}

#[test]
fn the_same_seed_draws_the_same_order() {
    let drawn = |seed: u64| {
        let mut session = Session::new(lesson(), Setup { hands: 24, seed });
        session
            .handle(Duration::ZERO, &Command::GoTo { activity: 7 })
            .unwrap();
        session.drawn_order(7).unwrap().to_vec()
    };
    assert_eq!(drawn(3), drawn(3));
    let orders: BTreeSet<Vec<usize>> = (0..40).map(drawn).collect();
    assert_eq!(orders.len(), 2, "two items have two orders");
}

#[test]
fn three_hundred_activities_are_walked_through() {
    let mut long = (*lesson()).clone();
    long.activities = (0..300)
        .map(|place| lesson().activities[place % 8].clone())
        .collect();
    let mut session = Session::new(Arc::new(long), Setup { hands: 24, seed: 5 });
    session
        .handle(Duration::ZERO, &Command::GoTo { activity: 299 })
        .unwrap();
    session
        .handle(Duration::ZERO, &Command::GoTo { activity: 0 })
        .unwrap();
    assert_forward_leads_to_the_end(&session, Duration::from_secs(1));
}
