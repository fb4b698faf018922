//! Pages come, come back, and come late.

use marelle::session::Command;
use serde_json::{Value, json};

use super::host::Host;
use super::pupil::{Pupil, code};

/// What leads a class through every phase, with the phase it leads to.
const HOUR: [(Command, &str); 6] = [
    (Command::GoTo { activity: 1 }, "open"),
    (Command::Close, "closed"),
    (Command::Forward, "result"),
    (Command::Forward, "talk"),
    (Command::GoTo { activity: 0 }, "look"),
    (Command::End, "ended"),
];

#[test]
fn a_page_joins_and_sees_where_the_class_is() {
    let host = Host::open("qui-peut");
    let pupil = Pupil::join(&host, "fr");
    assert_eq!(pupil.token.len(), 32);
    assert_eq!(pupil.words.split(' ').count(), 3);
    assert_eq!(pupil.state["phase"], "lobby");
    assert_eq!(pupil.state["you"]["words"], pupil.words.as_str());
    let seats = host.seats();
    assert_eq!(seats.len(), 1);
    assert!(seats[0].is_here && !seats[0].is_kicked);
    let present = host.with(|hour| hour.session.roster().present());
    assert_eq!(present, 1);
}

#[test]
fn the_letters_may_be_small_and_must_be_right() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::open(host.address());
    let typed = code().to_lowercase();
    pupil.say(&json!({"do": "join", "v": 1, "code": typed, "lang": "fr"}));
    pupil.sits_down();

    let mut other = Pupil::open(host.address());
    other.say(&json!({"do": "join", "v": 1, "code": "AAAA", "lang": "fr"}));
    assert_eq!(other.is_out(), "code");
    assert_eq!(host.seats().len(), 1);
}

#[test]
fn a_page_comes_back_in_every_phase_to_what_the_class_is_doing() {
    let host = Host::open("qui-peut");
    let mut first = Pupil::join(&host, "fr");
    host.does(Command::Begin);
    for (command, phase) in HOUR {
        host.does(command);
        first.looks_until(phase);
        let again = first.again(&host);
        assert_eq!(again.state["phase"], phase);
        assert_eq!(again.state["at"], first.state["at"]);
        assert_eq!(again.state["you"]["animal"], first.state["you"]["animal"]);
        first = again;
    }
    assert_eq!(host.seats().len(), 1, "it is one pupil all along");
}

#[test]
fn a_page_that_joins_late_gets_the_same_state_in_every_phase() {
    let host = Host::open("qui-peut");
    let mut early = Pupil::join(&host, "fr");
    host.does(Command::Begin);
    // Nobody joins an hour that is over.
    for (command, phase) in HOUR.into_iter().take(5) {
        host.does(command);
        early.looks_until(phase);
        let late = Pupil::join(&host, "fr");
        let without_seat = |state: &Value| {
            let mut state = state.clone();
            state.as_object_mut().unwrap().remove("you");
            state
        };
        assert_eq!(without_seat(&late.state), without_seat(&early.state));
    }
}

#[test]
fn a_second_page_of_the_same_seat_takes_its_place() {
    let host = Host::open("qui-peut");
    let mut first = Pupil::join(&host, "fr");
    let mut second = first.again(&host);
    assert_eq!(first.is_out(), "elsewhere");
    first.is_closed();
    assert_eq!(host.seats().len(), 1);
    assert_eq!(second.hears_until_now(), Vec::<Value>::new());
}

#[test]
fn three_words_move_a_seat_to_another_device() {
    let host = Host::open("qui-peut");
    let mut tablet = Pupil::join(&host, "fr");
    host.asks_a_choice();
    tablet.looks_until("open");
    tablet.answers(&json!(["1"]));

    let mut computer = Pupil::open(host.address());
    let message =
        json!({"do": "move", "v": 1, "words": tablet.words, "code": code(), "lang": "en"});
    computer.say(&message);
    computer.sits_down();
    assert_eq!(tablet.is_out(), "elsewhere");
    assert_eq!(
        computer.state["you"]["animal"],
        tablet.state["you"]["animal"]
    );
    assert_eq!(computer.state["you"]["held"], json!(["1"]));
    assert_eq!(host.seats().len(), 1);

    let mut other = Pupil::open(host.address());
    other.say(
        &json!({"do": "move", "v": 1, "words": "un deux trois", "code": code(), "lang": "fr"}),
    );
    assert_eq!(other.is_out(), "words");
}

#[test]
fn a_token_of_another_hour_has_to_join_anew() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::open(host.address());
    let token = "0123456789abcdef0123456789abcdef";
    pupil.say(&json!({"do": "back", "v": 1, "token": token, "lang": "fr", "n": 4}));
    assert_eq!(pupil.is_out(), "unknown");
    assert_eq!(host.seats().len(), 0);
}

#[test]
fn a_page_of_another_version_has_to_load_anew() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::open(host.address());
    pupil.say(&json!({"do": "join", "v": 2, "code": code(), "lang": "fr", "new": true}));
    assert_eq!(pupil.is_out(), "version");
}

#[test]
fn several_languages_live_in_one_room() {
    let host = Host::open("qui-peut");
    let mut french = Pupil::join(&host, "fr");
    let mut english = Pupil::join(&host, "en");
    host.asks_a_choice();
    french.looks_until("open");
    english.looks_until("open");
    assert_eq!(french.state["at"], english.state["at"]);
    assert_ne!(french.state["ask"], english.state["ask"]);
    french.answers(&json!(["2"]));
    english.answers(&json!(["2"]));
    assert_eq!(host.with(|hour| hour.received()), 2);

    french.say(&json!({"do": "lang", "lang": "en"}));
    french.looks();
    assert_eq!(french.state["ask"], english.state["ask"]);
    assert_eq!(french.state["you"]["held"], json!(["2"]));
}

#[test]
fn another_animal_may_be_drawn() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    let before = pupil.state["you"]["name"].clone();
    pupil.say(&json!({"do": "pair"}));
    assert_ne!(pupil.looks()["you"]["name"], before);
}
