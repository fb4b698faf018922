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
    Command, Header, Phase, Respondent, Session, Setup, Shown, Stamped, Stop, Token, header_line,
    read_journal, stamped_line,
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

fn response(rng: &mut ChaCha8Rng) -> Response {
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

fn command(rng: &mut ChaCha8Rng) -> Command {
    match rng.random_range(0..60) {
        0 => Command::Class {
            hands: rng.random_range(0..70),
        },
        1..=5 => Command::Join {
            respondent: respondent(rng),
        },
        6 => Command::Leave {
            respondent: respondent(rng),
        },
        7 => Command::Begin,
        8..=12 => Command::Forward,
        13 | 14 => Command::Back,
        15 => Command::GoTo {
            activity: rng.random_range(0..10),
        },
        16 => Command::Skip,
        17 => Command::Close,
        18 => Command::Reopen,
        19 => Command::SecondVote,
        20..=37 => Command::Respond {
            respondent: respondent(rng),
            response: response(rng),
        },
        38 => Command::Withdraw {
            respondent: respondent(rng),
        },
        39..=43 => Command::Hands {
            response: response(rng),
            count: rng.random_range(0..30),
        },
        44..=53 => Command::Touch {
            response: response(rng),
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
        _ => Command::Forward,
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
        let is_board =
            matches!(tally, Tally::Places { respondents: 1, .. }) || tally.respondents() == 1;
        assert!(
            is_board || tally.respondents() >= least,
            "too few shown: {tally:?}"
        );
    }
}

#[track_caller]
fn random_hour(seed: u64, length: usize) -> (usize, usize) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let setup = Setup {
        hands: rng.random_range(0..32),
        seed,
    };
    let mut session = Session::new(lesson(), setup);
    let mut now = Duration::ZERO;
    let mut text = header_line(&Header::new("hasard", 1, setup));
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..length {
        now += Duration::from_millis(rng.random_range(0..4000));
        let command = command(&mut rng);
        let before = session.clone();
        match session.handle(now, &command) {
            Ok(_) => {
                accepted += 1;
                text.push_str(&stamped_line(&Stamped::new(now, command)));
            }
            Err(refusal) => {
                refused += 1;
                assert_eq!(
                    session, before,
                    "{refusal:?} changed something: {command:?}"
                );
            }
        }
        assert_sound(&session, now);
    }
    // What was written down brings the same hour back.
    let journal = read_journal(&text).unwrap();
    let mut again = Session::new(lesson(), journal.header.setup);
    for stamped in &journal.commands {
        again.handle(stamped.at(), &stamped.command).unwrap();
    }
    assert_eq!(again, session, "seed {seed}");
    (accepted, refused)
}

#[test]
fn no_order_of_commands_breaks_an_hour() {
    let (mut accepted, mut refused) = (0, 0);
    for seed in 0..100 {
        let (yes, no) = random_hour(seed, 300);
        accepted += yes;
        refused += no;
    }
    // Both ways must have been walked, or the hours were not random enough to show anything.
    assert!(
        accepted > 5_000 && refused > 5_000,
        "{accepted} accepted, {refused} refused"
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
