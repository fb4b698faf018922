//! Random hours: no order of commands breaks what an hour promises.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

#[path = "random_hour/wishes.rs"]
mod wishes;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use marelle::activity::{Nature, Tally, merged};
use marelle::lesson::Lesson;
use marelle::session::{
    Command, Event, Header, Phase, Respondent, Session, Setup, Shown, Stamped, Stop, Summary,
    Token, Wave, header_line, read_journal, stamped_line,
};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

const LESSON: &str = include_str!("random_hour/lesson.ron");

fn lesson() -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    Arc::new(options.from_str(LESSON).unwrap())
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
    if !interaction.is_answered() {
        assert_eq!(session.received(), 0);
    }
    if let (Shown::Counts { first, second, .. }, true) = (&shown, interaction.is_moderated()) {
        assert_words_were_read(session, first, second.as_ref());
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

/// Words that the host has not let through never get to the class.
fn assert_words_were_read(session: &Session, first: &Tally, second: Option<&Tally>) {
    let read: BTreeSet<String> = session
        .words()
        .into_iter()
        .filter(|word| word.is_kept == Some(true))
        .map(|word| merged(&word.word))
        .collect();
    for tally in std::iter::once(first).chain(second) {
        let Tally::Words { counts, .. } = tally else {
            panic!("words are counted as words: {tally:?}");
        };
        for (word, _) in counts {
            assert!(read.contains(&merged(word)), "shown but never read: {word}");
        }
    }
}

fn assert_result_may_be_seen(session: &Session, first: &Tally, second: Option<&Tally>) {
    let interaction = session.interaction(session.current_index()).unwrap();
    // Things are no pupils, and words of raised hands were said aloud.
    if interaction.counts_things() || interaction.is_moderated() {
        return;
    }
    let nature = session.current().map(|activity| activity.rules().nature());
    let least = if nature == Some(Nature::Opinion) {
        8
    } else {
        5
    };
    // What teams and the class at the board gave was given in front of everybody; the others must be enough without.
    let of = |wave| session.joint_answers(wave);
    let joint = match second {
        Some(_) => vec![of(Wave::First), of(Wave::Second)],
        // A vote in which nobody answered was not held.
        None => vec![of(Wave::First).max(of(Wave::Second))],
    };
    for (tally, joint) in std::iter::once(first).chain(second).zip(joint) {
        let alone = tally.respondents().saturating_sub(joint);
        assert!(
            alone == 0 || alone >= least || second.is_none() && tally.respondents() >= least,
            "too few shown: {tally:?}, {joint} of them together"
        );
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
            let seen = self.0.get(&index).map_or(&[][..], Vec::as_slice);
            let parts = activity.parts.iter().map(|part| &part.shown);
            for shown in parts.chain([&activity.shown]) {
                let Shown::Counts { first, second, .. } = shown else {
                    continue;
                };
                for tally in std::iter::once(first).chain(second.as_ref()) {
                    let is_of_words =
                        matches!(tally, Tally::Words { counts, .. } if counts.is_empty());
                    let was_shown = seen.contains(tally);
                    assert!(was_shown || is_of_words, "kept but never shown: {tally:?}");
                }
            }
        }
    }
}

/// The main button leads to the end from everywhere, and `Back` undoes each of its steps.
fn assert_forward_leads_to_the_end(session: &Session, now: Duration) {
    let mut session = session.clone();
    let place = |hour: &Session| {
        let (part, _) = hour.part_place();
        let at = (hour.current_index(), hour.stop(), part);
        let (asked, shown) = hour.uncovered();
        let uncovered = match hour.stop() {
            Stop::Ask(_) => asked,
            Stop::Result(_) => shown,
            _ => 0,
        };
        (at, uncovered, hour.moves())
    };
    // A story may lead round in a circle as long as the class votes for it: the host then takes another way.
    for _ in 0..12 * session.lesson().activities.len() {
        if session.stop() == Stop::Ended {
            return;
        }
        if session.part_place().0 > 8 {
            let way = Command::GoTo {
                activity: session.current_index() + 1,
            };
            session.handle(now, &way).unwrap();
        }
        // What stands on the stage instead of the lesson goes first.
        session.handle(now, &Command::LeadBack).unwrap();
        let before = place(&session);
        session.handle(now, &Command::Forward).unwrap();
        let mut back = session.clone();
        back.handle(now, &Command::Back).unwrap();
        if before.0.1 == Stop::Lobby {
            continue;
        }
        assert_eq!(place(&back), before);
    }
    assert_eq!(session.stop(), Stop::Ended);
}

#[track_caller]
fn random_hour(seed: u64, length: usize, count: &mut Count) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let setup = Setup {
        hands: rng.random_range(0..32),
        seed,
        cut: [None, Some(20), Some(90), Some(400)][rng.random_range(0..4)],
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
        let command = wishes::command(&mut rng, &session);
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
    for seed in 0..300 {
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
        let mut session = Session::new(
            lesson(),
            Setup {
                hands: 24,
                seed,
                cut: None,
            },
        );
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
        .map(|place| lesson().activities[place % 30].clone())
        .collect();
    let mut session = Session::new(
        Arc::new(long),
        Setup {
            hands: 24,
            seed: 5,
            cut: None,
        },
    );
    session
        .handle(Duration::ZERO, &Command::GoTo { activity: 299 })
        .unwrap();
    session
        .handle(Duration::ZERO, &Command::GoTo { activity: 0 })
        .unwrap();
    assert_forward_leads_to_the_end(&session, Duration::from_secs(1));
}
