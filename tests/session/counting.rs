//! Nobody is counted twice, and nobody absent holds the class up.

use std::collections::BTreeSet;

use marelle::activity::Response;
use marelle::session::{Command, Event, Refusal, Respondent, Shown};

use super::class::{First, Reveal, class, counts, page, put};

fn hands(response: Response, count: u16) -> Command {
    Command::Hands { response, count }
}

fn several(choices: &[&str]) -> Response {
    Response::Choose(
        choices
            .iter()
            .map(|id| (*id).to_owned())
            .collect::<BTreeSet<_>>(),
    )
}

#[test]
fn a_choice_of_several_never_has_more_hands_than_the_class() {
    let mut class = class(24, r#"Poll(id: "a", options: ["x", "y"], multiple: true)"#);
    class.does(Command::Begin);
    class.does(hands(several(&["x"]), 20));
    // The same choice under another answer: together they would be 30 hands of 24 pupils.
    class.is_refused(&hands(several(&["x", "y"]), 10), Refusal::TooManyHands);
    class.does(hands(several(&["x", "y"]), 4));
    class.does(hands(several(&["y"]), 20));
    assert_eq!(class.hour.received(), 24);
}

#[test]
fn the_same_hand_goes_up_for_each_card_of_a_sort() {
    let sort =
        r#"Sort(id: "tri", bins: ["x", "y"], items: [(id: "i", bin: "x"), (id: "j", bin: "y")])"#;
    let mut class = class(24, sort);
    class.does(Command::Begin);
    class.does(hands(put("i", "x"), 24));
    class.is_refused(&hands(put("i", "y"), 1), Refusal::TooManyHands);
    class.does(hands(put("j", "x"), 14));
    class.does(hands(put("j", "y"), 10));
    assert_eq!(class.hour.received(), 24);
    class.forward(1);
    let Shown::Counts { first, .. } = class.hour.shown() else {
        panic!("24 answered");
    };
    assert_eq!(first.respondents(), 24);
}

#[test]
fn a_class_that_became_smaller_can_still_correct_its_hands() {
    let mut class = class(24, r#"Poll(id: "a"), Slide(id: "b")"#);
    class.does(Command::Begin);
    class.hands("agree", 14);
    class.hands("disagree", 10);
    class.is_refused(&Command::Class { hands: 20 }, Refusal::TooManyHands);
    class.does(Command::Close);
    class.does(Command::Class { hands: 10 });
    class.does(Command::Reopen);
    assert!(class.hour.received() <= class.hour.roster().present());
    class.is_refused(&hands(Response::pick("agree"), 15), Refusal::TooManyHands);
    class.is_refused(&hands(Response::pick("agree"), 14), Refusal::TooManyHands);
    class.hands("agree", 5);
    class.does(Command::Class { hands: 12 });
    class.hands("disagree", 5);
    class.does(Command::Touch {
        response: Response::pick("unsure"),
    });
    class.does(Command::TakeBack);
    class.forward(1);
    assert_eq!(counts(&class.hour.shown()).0, [5, 0, 5]);
}

#[test]
fn typed_and_touched_hands_are_one_count() {
    let mut class = class(24, r#"Poll(id: "a")"#);
    class.does(Command::Begin);
    let touch = Command::Touch {
        response: Response::pick("agree"),
    };
    for _ in 0..3 {
        class.does(touch.clone());
    }
    class.does(Command::TakeBack);
    assert_eq!(class.hour.hands_for(&Response::pick("agree")), 2);
    class.hands("agree", 11);
    class.is_refused(&Command::TakeBack, Refusal::NothingToTakeBack);
    class.does(touch);
    class.forward(1);
    assert_eq!(counts(&class.hour.shown()).0, [12, 0, 0]);
    class.is_refused(&Command::TakeBack, Refusal::NotOpen);
}

#[test]
fn the_last_answer_before_closing_counts_once() {
    let mut class = class(0, r#"Poll(id: "a")"#);
    class.does(Command::Begin);
    class.pages(0, 8, "agree");
    // A page that was reloaded joins again under the same token.
    class.pages(0, 3, "disagree");
    let respondent = page(3);
    class.does(Command::Withdraw { respondent });
    assert_eq!(class.hour.received(), 7);
    class.answers(respondent, "unsure");
    class.forward(1);
    assert_eq!(counts(&class.hour.shown()).0, [4, 1, 3]);
}

#[test]
fn those_who_left_are_counted_but_never_waited_for() {
    let mut class = class(0, r#"Poll(id: "a")"#);
    class.does(Command::Begin);
    class.pages(0, 9, "agree");
    class.does(Command::Join {
        respondent: page(20),
    });
    assert_eq!(
        (class.hour.received(), class.hour.roster().present()),
        (9, 10)
    );
    let events = class.does(Command::Leave {
        respondent: page(20),
    });
    assert_eq!(
        events,
        [Event::Left {
            respondent: page(20)
        }]
    );
    class.does(Command::Leave {
        respondent: page(0),
    });
    assert_eq!(
        (class.hour.received(), class.hour.roster().present()),
        (8, 8)
    );
    class.forward(1);
    class.stands_at(0, Reveal(First));
    assert_eq!(counts(&class.hour.shown()).0, [9, 0, 0]);
}

#[test]
fn every_kind_of_respondent_answers_into_one_tally() {
    let mut class = class(6, r#"Poll(id: "a")"#);
    class.does(Command::Begin);
    for respondent in [Respondent::Card(7), Respondent::Team(2)] {
        class.does(Command::Join { respondent });
        class.answers(respondent, "disagree");
    }
    class.pages(0, 2, "agree");
    class.hands("agree", 5);
    class.does(Command::Touch {
        response: Response::pick("unsure"),
    });
    assert_eq!(
        (class.hour.received(), class.hour.roster().present()),
        (10, 10)
    );
    class.answers(Respondent::Board, "agree");
    assert_eq!(class.hour.received(), 10, "the class is no pupil more");
    class.forward(1);
    assert_eq!(counts(&class.hour.shown()).0, [8, 1, 2]);
}

#[test]
fn two_thousand_pages_are_let_in_and_not_everybody() {
    let mut class = class(0, r#"Slide(id: "a")"#);
    for number in 0..2_400 {
        class.does(Command::Join {
            respondent: page(number),
        });
    }
    let late = Command::Join {
        respondent: page(2_400),
    };
    class.is_refused(&late, Refusal::Full);
    class.does(Command::Join {
        respondent: page(3),
    });
}
