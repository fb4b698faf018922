//! What the class may see, and when.

use marelle::activity::Response;
use marelle::session::{Command, Event, Outcome, Refusal, Respondent, Shown};

use super::class::{Ask, First, Reveal, Second, class, counts, page};

const OPINION: &str = r#"Poll(id: "avis", second: true), Slide(id: "fin")"#;
const FACT: &str = r#"TrueFalse(id: "vrai", answer: true), Slide(id: "fin")"#;
const FACT_TWICE: &str = r#"TrueFalse(id: "vrai", answer: true, second: true), Slide(id: "fin")"#;

#[track_caller]
fn shows(activities: &str, (pages, hands, boards): (u128, u16, u8), expected: Option<u32>) {
    let mut class = class(30, activities);
    class.does(Command::Begin);
    let choice = if activities == OPINION {
        "agree"
    } else {
        "true"
    };
    class.pages(0, pages, choice);
    class.hands(choice, hands);
    if boards > 0 {
        class.answers(Respondent::Board, choice);
    }
    class.forward(1);
    class.stands_at(0, Reveal(First));
    match class.hour.shown() {
        Shown::Counts { first, .. } => assert_eq!(Some(first.respondents()), expected),
        Shown::TooFew { .. } => assert_eq!(expected, None),
        Shown::Hidden => panic!("the host has revealed it"),
    }
}

#[test]
fn too_few_are_not_shown_however_they_answer() {
    shows(OPINION, (7, 0, 0), None);
    shows(OPINION, (8, 0, 0), Some(8));
    shows(OPINION, (3, 4, 0), None);
    shows(OPINION, (3, 5, 0), Some(8));
    shows(FACT, (4, 0, 0), None);
    shows(FACT, (2, 3, 0), Some(5));
    shows(OPINION, (0, 0, 0), None);
    // The class at the board answers in front of everybody, and is nobody to hide behind.
    shows(OPINION, (0, 0, 1), Some(1));
    shows(OPINION, (7, 0, 1), None);
    shows(OPINION, (8, 0, 1), Some(9));
    shows(FACT, (4, 0, 1), None);
    shows(FACT, (0, 4, 1), None);
}

#[track_caller]
fn shows_both(first: u16, second: u16, expected: Option<(u32, Option<u32>)>) {
    let mut class = class(24, OPINION);
    class.does(Command::Begin);
    class.hands("agree", first);
    class.forward(3);
    class.stands_at(0, Ask(Second));
    class.hands("agree", second);
    class.forward(1);
    class.stands_at(0, Reveal(Second));
    let shown = match class.hour.shown() {
        Shown::Counts { first, second, .. } => {
            Some((first.respondents(), second.map(|tally| tally.respondents())))
        }
        Shown::Hidden | Shown::TooFew { .. } => None,
    };
    assert_eq!(shown, expected);
}

#[test]
fn each_of_two_votes_must_be_large_enough() {
    shows_both(24, 20, Some((24, Some(20))));
    shows_both(24, 7, None);
    shows_both(24, 1, None);
    // A second vote nobody took part in was not held.
    shows_both(24, 0, Some((24, None)));
    // A first vote with few does not hide the second one of the whole class.
    shows_both(3, 24, Some((24, None)));
    shows_both(0, 24, Some((24, None)));
    shows_both(3, 0, None);
    shows_both(0, 0, None);
}

#[test]
fn nothing_is_kept_that_the_class_has_not_seen() {
    let mut class = class(24, OPINION);
    class.does(Command::Begin);
    class.hands("agree", 20);
    assert_eq!(class.kept(0), Shown::Hidden);
    class.does(Command::Close);
    assert_eq!(class.kept(0), Shown::Hidden);
    class.forward(1);
    assert_eq!(counts(&class.kept(0)), (vec![20, 0, 0], None));

    // Reopened and changed, but not shown again.
    class.does(Command::Reopen);
    class.hands("disagree", 4);
    class.does(Command::Close);
    assert_eq!(counts(&class.kept(0)), (vec![20, 0, 0], None));
    class.forward(1);
    assert_eq!(counts(&class.kept(0)), (vec![20, 0, 4], None));

    // The second vote is closed by leaving it, and was never on the stage.
    class.forward(2);
    class.hands("disagree", 24);
    class.does(Command::GoTo { activity: 1 });
    assert_eq!(counts(&class.kept(0)), (vec![20, 0, 4], None));
    class.does(Command::End);
    assert_eq!(counts(&class.kept(0)), (vec![20, 0, 4], None));
    assert_eq!(
        class.hour.summary(class.now).activities[0].outcome,
        Outcome::Done
    );
}

#[test]
fn a_second_vote_too_small_to_show_does_not_unsee_the_first() {
    let mut class = class(24, r#"Poll(id: "a", second: true)"#);
    class.does(Command::Begin);
    class.hands("agree", 12);
    class.forward(3);
    class.hands("agree", 3);
    let events = class.does(Command::Forward);
    let is_hidden = |event: &Event| {
        matches!(
            event,
            Event::Revealed {
                shown: Shown::TooFew { .. },
                ..
            }
        )
    };
    assert!(events.iter().any(is_hidden), "{events:?}");
    assert_eq!(counts(&class.kept(0)), (vec![12, 0, 0], None));
}

#[test]
fn going_back_does_not_reveal_what_was_not_revealed() {
    let mut class = class(24, OPINION);
    class.does(Command::Begin);
    class.hands("agree", 20);
    class.forward(3);
    class.hands("disagree", 20);
    class.does(Command::GoTo { activity: 1 });
    let events = class.does(Command::Back);
    class.stands_at(0, Ask(First));
    assert_eq!(class.hour.shown(), Shown::Hidden);
    assert!(
        !events
            .iter()
            .any(|event| matches!(event, Event::Revealed { .. }))
    );
}

#[test]
fn going_back_to_the_first_vote_does_not_unsee_the_second() {
    let mut class = class(24, OPINION);
    class.does(Command::Begin);
    class.hands("agree", 20);
    class.forward(3);
    class.hands("disagree", 20);
    class.forward(1);
    for _ in 0..3 {
        class.does(Command::Back);
    }
    class.stands_at(0, Reveal(First));
    assert_eq!(counts(&class.hour.shown()), (vec![20, 0, 0], None));
    assert_eq!(
        counts(&class.kept(0)),
        (vec![20, 0, 0], Some(vec![0, 0, 20]))
    );
}

#[test]
fn back_hides_what_was_revealed() {
    let mut class = class(24, FACT);
    class.does(Command::Begin);
    class.hands("true", 24);
    class.forward(1);
    let events = class.does(Command::Back);
    assert!(events.contains(&Event::Hidden));
    assert_eq!(class.hour.shown(), Shown::Hidden);
    class.is_refused(
        &Command::Touch {
            response: Response::pick("true"),
        },
        Refusal::NotOpen,
    );
}

#[test]
fn a_fact_asked_twice_stays_hidden_until_the_second_vote_is_revealed() {
    let mut class = class(24, FACT_TWICE);
    class.does(Command::Begin);
    class.hands("true", 10);
    for stop in [marelle::session::Stop::Talk, Ask(Second)] {
        class.forward(1);
        class.stands_at(0, stop);
        assert_eq!(class.hour.shown(), Shown::Hidden);
        assert_eq!(class.kept(0), Shown::Hidden);
    }
    class.hands("true", 22);
    class.forward(1);
    assert_eq!(
        counts(&class.hour.shown()),
        (vec![10, 0], Some(vec![22, 0]))
    );
    class.is_refused(&Command::SecondVote, Refusal::NoSecondVote);
}

#[test]
fn a_fact_that_was_shown_has_no_second_vote() {
    let mut class = class(24, FACT);
    class.does(Command::Begin);
    class.hands("true", 10);
    class.forward(1);
    class.is_refused(&Command::SecondVote, Refusal::AlreadyRevealed);
    class.does(Command::Reopen);
    class.is_refused(&Command::SecondVote, Refusal::AlreadyRevealed);
}

#[test]
fn a_personal_question_takes_no_public_answer_and_no_answer_of_the_absent() {
    let mut class = class(24, r#"Poll(id: "perso", personal: true)"#);
    class.does(Command::Begin);
    let response = Response::pick("agree");
    for respondent in [Respondent::Card(1), Respondent::Team(1), page(1)] {
        class.does(Command::Join { respondent });
    }
    for respondent in [Respondent::Card(1), Respondent::Team(1), Respondent::Board] {
        class.is_refused(
            &Command::Respond {
                respondent,
                response: response.clone(),
            },
            Refusal::Personal,
        );
    }
    class.is_refused(
        &Command::Hands {
            response: response.clone(),
            count: 1,
        },
        Refusal::Personal,
    );
    class.is_refused(
        &Command::Touch {
            response: response.clone(),
        },
        Refusal::Personal,
    );
    class.answers(page(1), "agree");
    let respondent = page(1);
    class.does(Command::Leave { respondent });
    class.is_refused(&Command::Withdraw { respondent }, Refusal::NotJoined);
    class.is_refused(&Command::Leave { respondent }, Refusal::NotJoined);
    class.is_refused(
        &Command::Respond {
            respondent,
            response,
        },
        Refusal::NotJoined,
    );
}

#[track_caller]
fn says(counts: [u16; 2], is_sensitive: bool, expected: &str) {
    let mut class = class(
        30,
        &format!(r#"Poll(id: "a", options: ["x", "y"], sensitive: {is_sensitive})"#),
    );
    class.does(Command::Begin);
    class.hands("x", counts[0]);
    class.hands("y", counts[1]);
    class.forward(1);
    let Shown::Counts { in_words, .. } = class.hour.shown() else {
        panic!("not shown");
    };
    assert_eq!(if in_words { "words" } else { "numbers" }, expected);
}

#[test]
fn words_stand_for_a_child_who_stands_alone() {
    says([24, 0], true, "words");
    says([0, 24], true, "words");
    // If only nobody and everybody were said in words, the words would be numbers in disguise.
    says([23, 1], true, "words");
    says([22, 2], true, "numbers");
    says([24, 0], false, "numbers");
}

#[test]
fn the_class_keeps_the_sentence_of_its_last_vote() {
    let mut class = class(24, r#"Slogan(id: "phrase", options: ["un", "deux"])"#);
    class.does(Command::Begin);
    class.hands("un", 12);
    class.hands("deux", 12);
    class.forward(1);
    assert_eq!(
        class.hour.summary(class.now).kept,
        Some(("phrase".into(), "un".into()))
    );
    class.does(Command::SecondVote);
    class.hands("deux", 13);
    class.hands("un", 11);
    assert_eq!(
        class.hour.summary(class.now).kept,
        Some(("phrase".into(), "un".into()))
    );
    class.forward(2);
    assert_eq!(
        class.hour.summary(class.now).kept,
        Some(("phrase".into(), "deux".into()))
    );
}
