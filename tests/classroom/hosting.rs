//! What the host does about pupils: find one, show one out, let one in again, make the room larger.

use std::time::{Duration, Instant};

use marelle::session::{Command, Respondent};
use marelle::web::{Order, token_of};
use serde_json::json;

use super::host::Host;
use super::pupil::{Pupil, code, http};

#[test]
fn a_page_shows_its_animal_when_the_host_waves() {
    let host = Host::open("qui-peut");
    let mut one = Pupil::join(&host, "fr");
    let mut other = Pupil::join(&host, "fr");
    host.orders(Order::Wave(token_of(&one.token).unwrap()));
    assert_eq!(one.hear("wave"), json!({"do": "wave"}));
    assert!(other.hears_until_now().is_empty());
}

#[test]
fn a_page_that_was_shown_out_stays_out_until_it_is_let_in() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    let token = token_of(&pupil.token).unwrap();
    host.orders(Order::Kick(token));
    assert_eq!(pupil.is_out(), "kicked");
    pupil.say(&json!({"do": "answer", "n": 1, "at": "0", "give": null}));
    assert_eq!(pupil.is_out(), "kicked");

    let back = json!({"do": "back", "v": 1, "token": pupil.token, "lang": "fr", "n": 0});
    let mut again = Pupil::open(host.address());
    again.say(&back);
    assert_eq!(again.is_out(), "kicked");
    assert!(host.seats()[0].is_kicked);

    host.orders(Order::Unkick(token));
    assert_eq!(again.looks()["you"]["animal"], pupil.state["you"]["animal"]);
    assert!(!host.seats()[0].is_kicked);
}

#[test]
fn the_host_makes_the_room_larger() {
    let host = Host::open("qui-peut");
    host.orders(Order::Limit(1));
    let _first = Pupil::join(&host, "fr");
    let mut second = Pupil::open(host.address());
    second.say(&json!({"do": "join", "v": 1, "code": code(), "lang": "fr"}));
    assert_eq!(second.is_out(), "full");
    host.orders(Order::Limit(2));
    Pupil::join(&host, "fr");
    assert_eq!(host.seats().len(), 2);
}

#[test]
fn one_pupil_may_be_given_more_time() {
    let host = Host::open("qui-peut");
    let mut slow = Pupil::join(&host, "fr");
    let mut other = Pupil::join(&host, "fr");
    host.asks_a_choice();
    host.does(Command::Close);
    slow.looks_until("closed");
    other.looks_until("closed");
    let respondent = Respondent::Page(token_of(&slow.token).unwrap());
    host.does(Command::MoreTime { respondent });
    assert_eq!(slow.looks()["you"]["more"], true);
    assert_eq!(slow.answers(&json!(["1"])), json!(["1"]));
    other.gives(&json!(["1"]));
    assert_eq!(other.hear("no")["why"], "closed");
}

#[test]
fn a_room_closes_within_a_second() {
    let host = Host::open("qui-peut");
    let mut class: Vec<Pupil> = (0..20).map(|_| Pupil::join(&host, "fr")).collect();
    let address = host.address();
    #[expect(
        clippy::disallowed_methods,
        reason = "how long it takes is what is tested"
    )]
    let start = Instant::now();
    drop(host);
    assert!(start.elapsed() < Duration::from_secs(1));
    for pupil in &mut class {
        pupil.is_closed();
    }
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[test]
fn where_the_port_is_taken_the_next_one_is_used() {
    let first = Host::open("qui-peut");
    let limits = super::host::roomy();
    let second = Host::open_with("qui-peut", (limits, first.address().port()), Vec::new());
    let (first, second) = (first.address().port(), second.address().port());
    assert!(second > first && second <= first + 20, "{first} {second}");
}

#[test]
fn the_room_says_that_it_is_ready() {
    let host = Host::open("qui-peut");
    assert_eq!(http(host.address(), "GET /ready", &[], "").status, 200);
}
