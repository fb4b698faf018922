//! Forward, back, skip, reopen, end: the way never stops and never tells a wrong time.

use std::time::Duration;

use marelle::session::{Command, Event, Outcome, Phase, Refusal, Stop, Wave};

use super::class::{Ask, Ended, First, Lobby, Reveal, Second, Talk, class, counts, page};

const ALL: &str = r#"Slide(id: "regles", minutes: 2), TrueFalse(id: "vrai", minutes: 3, answer: true),
    Poll(id: "avis", minutes: 5, second: true), Slogan(id: "phrase", minutes: 4, options: ["un", "deux"])"#;

#[test]
fn the_main_button_walks_the_whole_way() {
    let mut class = class(24, ALL);
    let way = [
        (0, Ask(First)),
        (1, Ask(First)),
        (1, Reveal(First)),
        (1, Talk),
        (2, Ask(First)),
        (2, Reveal(First)),
        (2, Talk),
        (2, Ask(Second)),
        (2, Reveal(Second)),
        (3, Ask(First)),
        (3, Reveal(First)),
        (3, Ended),
    ];
    for (activity, stop) in way {
        class.forward(1);
        class.stands_at(activity, stop);
    }
    class.is_refused(&Command::Forward, Refusal::Ended);
    // And back the same way: whoever went one step too far finds the step before.
    for (activity, stop) in way.iter().rev().skip(1) {
        class.does(Command::Back);
        class.stands_at(*activity, *stop);
    }
    class.does(Command::Back);
    class.stands_at(0, Lobby);
    class.is_refused(&Command::Back, Refusal::AtStart);
}

#[test]
fn an_empty_lesson_and_one_with_one_step_do_no_harm() {
    let mut empty = class(24, "");
    for command in [
        Command::Begin,
        Command::Forward,
        Command::GoTo { activity: 0 },
    ] {
        empty.is_refused(&command, Refusal::NoSuchActivity);
    }
    for command in [
        Command::Skip,
        Command::Close,
        Command::SecondVote,
        Command::End,
    ] {
        empty.is_refused(&command, Refusal::NotBegun);
    }
    assert_eq!(empty.hour.remaining(Duration::ZERO), Duration::ZERO);
    assert_eq!(empty.hour.current(), None);

    let mut one = class(24, r#"Slide(id: "seule")"#);
    one.forward(2);
    one.stands_at(0, Ended);
    one.does(Command::Back);
    one.stands_at(0, Ask(First));
    one.does(Command::Skip);
    assert_eq!(one.hour.phase(), Phase::Ended);
    assert_eq!(
        one.hour.summary(one.now).activities[0].outcome,
        Outcome::Skipped
    );
}

#[test]
fn pointing_at_the_cell_one_stands_on_keeps_the_vote_open() {
    let mut class = class(24, ALL);
    class.does(Command::GoTo { activity: 1 });
    class.hands("true", 12);
    class.does(Command::GoTo { activity: 1 });
    assert_eq!(class.hour.phase(), Phase::Open);
    assert_eq!(class.hour.received(), 12);
    class.is_refused(&Command::GoTo { activity: 4 }, Refusal::NoSuchActivity);
}

#[test]
fn a_vote_left_behind_is_closed_wherever_the_class_goes() {
    for way_out in [
        Command::Back,
        Command::GoTo { activity: 2 },
        Command::Skip,
        Command::End,
    ] {
        let mut class = class(
            24,
            r#"TrueFalse(id: "vrai", answer: true), Slide(id: "b"), Slide(id: "c")"#,
        );
        class.does(Command::Begin);
        class.hands("true", 12);
        let events = class.does(way_out.clone());
        assert!(
            events.contains(&Event::Closed { wave: Wave::First }),
            "{way_out:?}: {events:?}"
        );
    }
}

#[test]
fn a_skipped_activity_can_be_done_after_all() {
    let mut class = class(24, ALL);
    class.does(Command::GoTo { activity: 1 });
    class.hands("true", 12);
    class.does(Command::Skip);
    class.stands_at(2, Ask(First));
    assert!(class.hour.is_skipped(1));
    class.does(Command::Back);
    class.stands_at(1, Ask(First));
    assert!(!class.hour.is_skipped(1));
    class.does(Command::Reopen);
    class.hands("true", 20);
    class.forward(1);
    assert_eq!(counts(&class.hour.shown()).0, [20, 0]);
    // Passing over the talk does not undo what was looked at.
    class.does(Command::Skip);
    assert_eq!(
        class.hour.summary(class.now).activities[1].outcome,
        Outcome::Done
    );
}

#[test]
fn the_end_can_be_taken_back_and_its_time_belongs_to_nobody() {
    let mut class = class(24, ALL);
    class.forward(1);
    class.does(Command::End);
    let ended = class.now;
    // The first command began the hour at one second.
    let began_to_end = ended.saturating_sub(Duration::from_secs(1));
    assert_eq!(
        class.hour.elapsed(ended + Duration::from_secs(99)),
        began_to_end
    );
    class.now += Duration::from_mins(10);
    class.does(Command::Back);
    assert_eq!(class.hour.spent(0, class.now), began_to_end);
}

#[test]
fn an_hour_that_went_back_to_the_lobby_can_be_ended() {
    let mut class = class(24, ALL);
    class.is_refused(&Command::End, Refusal::NotBegun);
    class.forward(1);
    class.does(Command::StartTimer { secs: 60 });
    class.does(Command::Back);
    class.stands_at(0, Lobby);
    assert_eq!(class.hour.timer(), None, "a timer belongs to an activity");
    class.does(Command::End);
    class.stands_at(0, Ended);
    class.is_refused(&Command::StartTimer { secs: 60 }, Refusal::Ended);
}

#[test]
fn pages_that_go_out_after_the_end_do_not_change_who_was_there() {
    let mut class = class(0, ALL);
    class.does(Command::Begin);
    for number in 0..9 {
        let respondent = page(number);
        class.does(Command::Join { respondent });
    }
    class.does(Command::End);
    for number in 0..9 {
        let respondent = page(number);
        class.does(Command::Leave { respondent });
    }
    assert_eq!(class.hour.summary(class.now).present, 9);
}

#[test]
fn minutes_are_counted_down_once() {
    let mut class = class(24, ALL);
    let minutes = |count: u64| Duration::from_secs(60 * count);
    assert_eq!(class.hour.remaining(class.now), minutes(14));
    class.forward(1);
    class.now += minutes(1);
    assert_eq!(class.hour.remaining(class.now), minutes(13));
    class.now += minutes(30);
    assert_eq!(
        class.hour.remaining(class.now),
        minutes(12),
        "a debt is not passed on"
    );
    // A clock that was set back does not run the hour backwards.
    class.forward(1);
    let spent = class.hour.spent(0, class.now);
    class
        .hour
        .handle(Duration::ZERO, &Command::Forward)
        .unwrap();
    assert_eq!(class.hour.spent(0, class.now), spent);
    assert_eq!(class.hour.stop(), Stop::Result(First));
}
