//! What a page gives, takes back and holds, for every interaction; and what does not fit.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::lesson::Lesson;
use crate::session::Setup;
use crate::web::Asked;

const TOKEN: Token = Token(7);

/// An hour that stands at this activity.
fn hour(activity: &str) -> Session {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let text = format!(r#"(format: 1, id: "essai", activities: [{activity}])"#);
    let lesson: Lesson = options.from_str(&text).unwrap();
    let setup = Setup {
        hands: 0,
        seed: 3,
        cut: None,
    };
    let mut hour = Session::new(Arc::new(lesson), setup);
    let respondent = Respondent::Page(TOKEN);
    does(&mut hour, &Command::Join { respondent });
    does(&mut hour, &Command::Begin);
    hour
}

#[track_caller]
fn does(hour: &mut Session, command: &Command) {
    hour.handle(Duration::ZERO, command).unwrap();
}

fn give(value: Value) -> Give {
    serde_json::from_value(value).unwrap()
}

/// Gives, and returns what is held then.
#[track_caller]
fn gives(hour: &mut Session, value: Value) -> Result<Option<Give>, No> {
    let at = instance(hour);
    let command = command_of(hour, TOKEN, (&at, Some(&give(value))))?;
    if let Some(command) = command {
        does(hour, &command);
    }
    Ok(held(hour))
}

fn held(hour: &Session) -> Option<Give> {
    give_of(hour, hour.response_of(Respondent::Page(TOKEN))?)
}

/// What is given is what is held.
#[track_caller]
fn holds(activity: &str, gives_in_turn: &[Value]) {
    let mut hour = hour(activity);
    for value in gives_in_turn {
        let held = gives(&mut hour, value.clone()).unwrap();
        assert_eq!(held, Some(give(value.clone())), "{activity}");
    }
    let at = instance(&hour);
    let command = command_of(&hour, TOKEN, (&at, None)).unwrap().unwrap();
    does(&mut hour, &command);
    assert_eq!(held(&hour), None);
    assert_eq!(command_of(&hour, TOKEN, (&at, None)), Ok(None));
}

#[track_caller]
fn misfits(activity: &str, values: &[Value]) {
    let mut hour = hour(activity);
    for value in values {
        assert_eq!(gives(&mut hour, value.clone()), Err(No::Misfit), "{value}");
        assert_eq!(held(&hour), None);
    }
}

const CHOICE: &str = r#"Choice(id: "a", options: ["x", "y", "z"], correct: ["y"])"#;
const SEVERAL: &str = r#"Choice(id: "a", options: ["x", "y"], correct: ["y"], multiple: true)"#;
const LINE: &str = r#"Barometer(id: "a", statements: ["s"], places: 5)"#;
const NUMBER: &str = r#"Estimate(id: "a", range: (10, 50), step: 5, answer: 20)"#;
const SORT: &str =
    r#"Sort(id: "a", bins: ["x", "y"], items: [(id: "i", bin: "x"), (id: "j"), (id: "k")])"#;
const ORDER: &str = r#"Rank(id: "a", items: [(id: "i"), (id: "j"), (id: "k")])"#;
const PAIRS: &str = r#"Pairs(id: "a", pairs: [(id: "i"), (id: "j"), (id: "k")])"#;
const BUDGET: &str =
    r#"Budget(id: "a", items: [(id: "i", cost: 5), (id: "j", cost: 3)], budget: 10, most: 2)"#;
const COUNT: &str = r#"Count(id: "a", rows: ["r", "s"], columns: ["c", "d"])"#;
const SPOTS: &str = r#"Spots(id: "a", image: "p", spots: [(id: "s", area: Rect(0, 0, 200, 100)), (id: "t", area: Circle(800, 800, 100))])"#;
const GAPS: &str = r#"FillIn(id: "a", gaps: [(id: "g", accept: [("fr", ["pompière"])]), (id: "h", accept: [("fr", ["juge"])])])"#;
const WORDS: &str = r#"Brainstorm(id: "a", words: 2)"#;

#[test]
fn what_is_given_is_held() {
    holds(CHOICE, &[json!(["2"]), json!(["1"])]);
    holds(SEVERAL, &[json!(["1", "2"]), json!(["2"])]);
    holds(LINE, &[json!(0), json!(4)]);
    holds(NUMBER, &[json!(10), json!(50)]);
    holds(SORT, &[json!({"1": "2"}), json!({"1": "1", "3": "2"})]);
    holds(ORDER, &[json!(["3", "1", "2"]), json!(["1", "2", "3"])]);
    holds(
        PAIRS,
        &[json!({"1": "2"}), json!({"1": "3", "2": "1", "3": "2"})],
    );
    holds(
        BUDGET,
        &[json!({"1": {"1": 2}}), json!({"1": {"1": 1, "2": 1}})],
    );
    holds(COUNT, &[json!({"1": {"1": 99}, "2": {"2": 1}})]);
    holds(
        GAPS,
        &[json!({"1": "pompière"}), json!({"1": "a", "2": "b"})],
    );
    holds(WORDS, &[json!({"2": "respect"})]);
}

#[test]
fn what_does_not_fit_is_refused() {
    misfits(
        CHOICE,
        &[
            json!(["4"]),
            json!(["0"]),
            json!(["x"]),
            json!(["01"]),
            json!(["1", "2"]),
        ],
    );
    misfits(
        CHOICE,
        &[
            json!(1),
            json!({"1": "1"}),
            json!(["1", "1"]),
            json!([[1, 1]]),
        ],
    );
    misfits(SEVERAL, &[json!(["1", "1"])]);
    misfits(LINE, &[json!(5), json!(-1), json!(300), json!(["1"])]);
    misfits(NUMBER, &[json!(12), json!(55), json!(0)]);
    misfits(
        SORT,
        &[
            json!({"1": "3"}),
            json!({"4": "1"}),
            json!({"i": "x"}),
            json!(["1"]),
        ],
    );
    misfits(ORDER, &[json!(["1", "2"]), json!(["1", "1", "2"])]);
    misfits(PAIRS, &[json!({"1": "2", "2": "2"}), json!({"4": "1"})]);
    misfits(
        BUDGET,
        &[
            json!({"1": {"1": 3}}),
            json!({"1": {"1": 2, "2": 1}}),
            json!({"2": {"1": 1}}),
        ],
    );
    misfits(COUNT, &[json!({"1": {"1": 100}}), json!({"1": {"3": 1}})]);
    misfits(
        SPOTS,
        &[json!([[1, 1], [2, 2], [3, 3]]), json!({"1": {"1": 1}})],
    );
    misfits(
        GAPS,
        &[
            json!({"3": "a"}),
            json!({"1": "a\nb"}),
            json!({"1": "é".repeat(81)}),
        ],
    );
}

#[test]
fn a_mark_that_hits_is_held_in_the_middle_of_its_spot() {
    let mut hour = hour(SPOTS);
    assert_eq!(gives(&mut hour, json!([[500, 500]])), Ok(None));
    let found = gives(&mut hour, json!([[3, 3]])).unwrap();
    assert_eq!(found, Some(give(json!([[100, 50]]))));
    // The page sends what it has found and one mark more.
    let found = gives(&mut hour, json!([[100, 50], [820, 790]])).unwrap();
    assert_eq!(found, Some(give(json!([[100, 50], [800, 800]]))));
}

#[test]
fn nothing_takes_the_answer_back() {
    for (activity, some, nothing) in [
        (CHOICE, json!(["1"]), json!([])),
        (SORT, json!({"1": "1"}), json!({})),
        (BUDGET, json!({"1": {"1": 1}}), json!({"1": {"1": 0}})),
        (WORDS, json!({"1": "a"}), json!({"1": "  "})),
        (SPOTS, json!([[3, 3]]), json!([])),
    ] {
        let mut hour = hour(activity);
        assert!(gives(&mut hour, some).unwrap().is_some(), "{activity}");
        assert_eq!(gives(&mut hour, nothing), Ok(None), "{activity}");
    }
}

const CARDS: &str = r#"WhoCan(id: "a", cards: [(id: "i"), (id: "j"), (id: "k")])"#;

#[test]
fn cards_that_come_one_by_one_are_held_together_and_shown_alone() {
    let mut hour = hour(CARDS);
    let mut places = Vec::new();
    for (card, bin) in [("1", "1"), ("2", "2"), ("3", "1")] {
        assert_eq!(
            held(&hour),
            None,
            "the card before does not answer to this one"
        );
        places.push(instance(&hour));
        let late = command_of(&hour, TOKEN, ("1.0.1.9", Some(&give(json!({card: bin})))));
        assert_eq!(late, Err(No::MovedOn));
        assert_eq!(gives(&mut hour, json!({"9": "1"})), Err(No::Misfit));
        let own = gives(&mut hour, json!({card: bin})).unwrap();
        assert_eq!(own, Some(give(json!({card: bin}))));
        if card != "3" {
            does(&mut hour, &Command::Forward);
        }
    }
    places.dedup();
    assert_eq!(places.len(), 3, "each card is asked for by itself");
    let all = hour.response_of(Respondent::Page(TOKEN));
    assert!(matches!(all, Some(Response::Sort(places)) if places.len() == 3));
    // One card is taken back; the others stay.
    let at = instance(&hour);
    let command = command_of(&hour, TOKEN, (&at, None)).unwrap().unwrap();
    does(&mut hour, &command);
    let all = hour.response_of(Respondent::Page(TOKEN));
    assert!(matches!(all, Some(Response::Sort(places)) if places.len() == 2));
    assert_eq!(held(&hour), None);
}

#[test]
fn keys_are_places_on_the_stage_and_not_ids() {
    let mut hour = hour(ORDER);
    let drawn = hour.drawn_order(0).unwrap().to_vec();
    gives(&mut hour, json!(["1", "2", "3"])).unwrap();
    let ids = drawn.iter().map(|place| ["i", "j", "k"][*place].to_owned());
    let expected = Response::Order(ids.collect());
    assert_eq!(hour.response_of(Respondent::Page(TOKEN)), Some(&expected));
}

#[test]
fn an_old_answer_does_not_count_in_the_next_vote() {
    let mut hour = hour(r#"Poll(id: "a", second: true), Slide(id: "b")"#);
    let first = instance(&hour);
    does(&mut hour, &Command::SecondVote);
    assert_ne!(instance(&hour), first);
    let one = give(json!(["1"]));
    assert_eq!(
        command_of(&hour, TOKEN, (&first, Some(&one))),
        Err(No::MovedOn)
    );
    does(&mut hour, &Command::GoTo { activity: 1 });
    let at = instance(&hour);
    assert_eq!(command_of(&hour, TOKEN, (&at, Some(&one))), Err(No::Closed));
}

#[test]
fn a_scene_that_is_chosen_again_is_asked_anew() {
    let walk = r#"Scenario(id: "a", scenes: [
        (id: "s", ways: [(id: "x", to: "e"), (id: "y", to: "f")]), (id: "e"), (id: "f")])"#;
    let mut hour = hour(walk);
    let first = instance(&hour);
    does(&mut hour, &Command::Forward);
    while hour.part_place().0 == 0 {
        does(&mut hour, &Command::Forward);
    }
    let one_end = instance(&hour);
    does(&mut hour, &Command::Rewind { scene: 0 });
    assert_ne!(instance(&hour), first);
    does(
        &mut hour,
        &Command::Take {
            way: "y".to_owned(),
        },
    );
    while hour.part_place().0 == 0 {
        does(&mut hour, &Command::Forward);
    }
    assert_ne!(instance(&hour), one_end);
}

#[test]
fn the_words_of_an_ask_are_what_the_contract_says() {
    let asked = Asked::Choose {
        several: false,
        choices: vec![crate::web::Keyed {
            k: "1".into(),
            t: "1907".into(),
        }],
    };
    let expected = r#"{"kind":"choose","several":false,"choices":[{"k":"1","t":"1907"}]}"#;
    assert_eq!(serde_json::to_string(&asked).unwrap(), expected);
}
