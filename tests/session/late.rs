//! Somebody who needs more time gets it, and nobody else.

use marelle::activity::Response;
use marelle::session::{Command, Event, Refusal, Respondent};

use super::class::{First, Second, class, page};

const LESSON: &str = r#"Poll(id: "a", second: true), TrueFalse(id: "b", answer: true)"#;

fn answer(respondent: Respondent, choice: &str) -> Command {
    let response = Response::pick(choice);
    Command::Respond {
        respondent,
        response,
    }
}

fn more(respondent: Respondent) -> Command {
    Command::MoreTime { respondent }
}

#[test]
fn only_who_was_given_more_time_answers_after_the_vote_has_closed() {
    let mut class = class(0, LESSON);
    class.does(Command::Begin);
    for number in 1..=3 {
        class.does(Command::Join {
            respondent: page(number),
        });
    }
    let told = class.does(more(page(1)));
    assert_eq!(
        told,
        [Event::MoreTimeGiven {
            respondent: page(1)
        }]
    );
    assert!(!class.hour.has_more_time(page(1)), "the vote is open");
    class.does(Command::Close);
    assert!(class.hour.has_more_time(page(1)));
    assert!(!class.hour.has_more_time(page(2)));
    class.does(answer(page(1), "agree"));
    class.is_refused(&answer(page(2), "agree"), Refusal::NotOpen);
    class.is_refused(
        &Command::Touch {
            response: Response::pick("agree"),
        },
        Refusal::NotOpen,
    );
    class.does(more(page(2)));
    class.does(answer(page(2), "unsure"));
    class.does(answer(page(1), "disagree"));
    assert_eq!(class.hour.received(), 2);
    assert_eq!(
        class.hour.response_of(page(1)),
        Some(&Response::pick("disagree"))
    );
    class.does(Command::Withdraw {
        respondent: page(2),
    });
    class.is_refused(
        &Command::Withdraw {
            respondent: page(2),
        },
        Refusal::NothingToTakeBack,
    );
}

#[test]
fn more_time_ends_when_the_class_moves_on() {
    let mut class = class(8, LESSON);
    class.does(Command::Join {
        respondent: page(1),
    });
    class.does(Command::Begin);
    class.hands("agree", 8);
    class.does(Command::Close);
    class.does(more(page(1)));
    class.forward(1);
    class.is_refused(&answer(page(1), "agree"), Refusal::NotOpen);
    class.is_refused(&more(page(1)), Refusal::NotOpen);
    // Shown once, it is not left open behind the back of the class.
    class.does(Command::Back);
    class.is_refused(&answer(page(1), "agree"), Refusal::NotOpen);
    class.does(Command::SecondVote);
    class.stands_at(0, super::class::Ask(Second));
    class.does(Command::Close);
    class.is_refused(&answer(page(1), "agree"), Refusal::NotOpen);
    class.does(Command::GoTo { activity: 1 });
    class.stands_at(1, super::class::Ask(First));
    class.does(Command::Close);
    class.is_refused(&answer(page(1), "true"), Refusal::NotOpen);
}

#[track_caller]
fn refused(begins: bool, who: Respondent, expected: Refusal) {
    let mut class = class(8, r#"Slide(id: "a")"#);
    if begins {
        class.does(Command::Begin);
    }
    class.does(Command::Join {
        respondent: page(1),
    });
    class.is_refused(&more(who), expected);
}

#[test]
fn more_time_is_given_to_those_who_are_there_and_asked() {
    refused(false, page(1), Refusal::NotBegun);
    refused(true, page(2), Refusal::NotJoined);
    refused(true, page(1), Refusal::NotOpen);
}
