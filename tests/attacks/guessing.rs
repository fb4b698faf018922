//! Codes, words and tokens that are tried until one fits.

use std::collections::BTreeSet;
use std::time::Duration;

use marelle::web::{Limits, Rate};
use serde_json::{Value, json};

use super::host::{Host, roomy};
use super::pupil::{Pupil, code};

fn join(code: &str) -> Value {
    json!({"do": "join", "v": 1, "code": code, "lang": "fr"})
}

fn moves(words: &str) -> Value {
    json!({"do": "move", "v": 1, "words": words, "code": code(), "lang": "fr"})
}

/// What a stranger is told, try after try, each on a link of its own.
fn tries(host: &Host, message: &Value, count: usize) -> Vec<String> {
    (0..count)
        .map(|_| {
            let mut stranger = Pupil::open(host.address());
            stranger.say(message);
            stranger.is_out()
        })
        .collect()
}

#[test]
fn codes_cannot_be_tried_one_after_the_other() {
    let host = Host::open("qui-peut");
    let pupil = Pupil::join(&host, "fr");
    let said = tries(&host, &join("AAAA"), 40);
    assert!(said[..30].iter().all(|why| why == "code"), "{said:?}");
    assert!(said[30..].iter().all(|why| why == "slow-down"), "{said:?}");
    // Not even the right one is tried then, but who has a seat comes back to it.
    assert_eq!(tries(&host, &join(&code()), 1), ["slow-down"]);
    assert_eq!(pupil.again(&host).state["phase"], "lobby");
}

#[test]
fn words_cannot_be_tried_one_after_the_other() {
    let host = Host::open("qui-peut");
    let pupil = Pupil::join(&host, "fr");
    let said = tries(&host, &moves("lune lune lune"), 31);
    assert!(said[..30].iter().all(|why| why == "words"), "{said:?}");
    assert_eq!(said[30], "slow-down");
    assert_eq!(tries(&host, &moves(&pupil.words), 1), ["slow-down"]);
}

#[test]
fn one_link_tries_ten_times_at_most() {
    let many = Rate::new(10_000, Duration::from_mins(1));
    let limits = Limits {
        guesses_of_address: many,
        ..roomy()
    };
    let host = Host::open_with("qui-peut", (limits, 0), Vec::new());
    let mut stranger = Pupil::open(host.address());
    let mut tried = 0;
    loop {
        stranger.say(&join("AAAA"));
        let Some(said) = stranger.next() else {
            break;
        };
        if said["why"] != "code" {
            assert_eq!(said["why"], "slow-down");
            break;
        }
        tried += 1;
    }
    assert!(tried <= 10, "{tried} tries");
}

#[test]
fn words_without_the_code_say_nothing() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    let message = json!({"do": "move", "v": 1, "words": pupil.words, "code": "AAAA", "lang": "fr"});
    assert_eq!(tries(&host, &message, 1), ["code"]);
    assert!(pupil.hears_until_now().is_empty());
}

#[test]
fn a_token_is_its_pages_alone() {
    let host = Host::open("qui-peut");
    let mut class: Vec<Pupil> = (0..20).map(|_| Pupil::join(&host, "fr")).collect();
    let tokens: BTreeSet<String> = class.iter().map(|pupil| pupil.token.clone()).collect();
    let words: BTreeSet<String> = class.iter().map(|pupil| pupil.words.clone()).collect();
    assert_eq!((tokens.len(), words.len()), (20, 20));
    // A seed that is known must not give tokens away: a second room with the same seed draws others.
    let again = Host::open("qui-peut");
    assert!(!tokens.contains(&Pupil::join(&again, "fr").token));
    host.asks_a_choice();
    for (place, pupil) in class.iter_mut().enumerate() {
        pupil.looks_until("open");
        pupil.answers(&json!(["1"]));
        let state = pupil.state.to_string();
        for (other, token) in tokens.iter().enumerate() {
            assert!(
                !state.contains(token.as_str()),
                "{place} is told of {other}"
            );
        }
    }
}

#[test]
fn a_token_used_many_times_at_once_is_one_seat() {
    let host = Host::open("qui-peut");
    let pupil = Pupil::join(&host, "fr");
    let mut copies: Vec<Pupil> = (0..20).map(|_| pupil.again(&host)).collect();
    let mut last = copies.pop().unwrap();
    for mut copy in copies {
        assert_eq!(copy.is_out(), "elsewhere");
        copy.is_closed();
    }
    host.asks_a_choice();
    last.looks_until("open");
    last.answers(&json!(["1"]));
    assert_eq!(host.with(|hour| hour.received()), 1);
    assert_eq!(host.with(|hour| hour.session.roster().present()), 1);
    assert_eq!(host.seats().len(), 1);
}
