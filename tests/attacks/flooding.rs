//! Too much, too long, too slow.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use marelle::session::Command;
use marelle::web::{Limits, Rate, Server, instance};
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

use super::host::{Host, Hour, roomy};
use super::pupil::{Pupil, code, connect, http, poll};

const SHORT: Duration = Duration::from_millis(300);

fn open(limits: Limits) -> Host {
    Host::open_with("qui-peut", (limits, 0), Vec::new())
}

/// Waits until something is so; a server that never gets there stops the test.
#[track_caller]
fn wait_until(host: &Host, what: &str, is_so: impl Fn(&Server) -> bool) {
    for _ in 0..2_000 {
        if is_so(host.server()) {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("never: {what}");
}

#[test]
fn a_message_that_is_too_long_ends_its_link() {
    let host = Host::open("qui-peut");
    let mut other = Pupil::join(&host, "fr");
    let mut pupil = Pupil::join(&host, "fr");
    pupil.say_text(&"x".repeat(4097));
    pupil.is_closed();
    // In many small pieces it is no shorter.
    let mut pupil = Pupil::join(&host, "fr");
    pupil.say_in_pieces(&"x".repeat(1000), 6);
    pupil.is_closed();
    assert!(other.hears_until_now().is_empty());
}

#[test]
fn a_request_that_is_too_long_is_refused() {
    let host = Host::open("qui-peut");
    let address = host.address();
    let long = format!("x-long: {}", "x".repeat(20_000));
    assert_eq!(http(address, "GET /", &[&long], "").status, 431);
    let many: Vec<String> = (0..100).map(|n| format!("x-{n}: 1")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(http(address, "GET /", &many, "").status, 431);
    let body = json!({"link": "0".repeat(32), "after": 0, "say": ["x".repeat(5000)]});
    let json = "content-type: application/json";
    assert_eq!(
        http(address, "POST /ask", &[json], &body.to_string()).status,
        413
    );
    let path = format!("GET /{}", "x".repeat(20_000));
    assert!([414, 431].contains(&http(address, &path, &[], "").status));
}

#[test]
fn a_page_that_talks_without_end_is_slowed_down() {
    let host = Host::open("qui-peut");
    let mut other = Pupil::join(&host, "fr");
    let mut pupil = Pupil::join(&host, "fr");
    for _ in 0..100 {
        pupil.say(&json!({"do": "ping"}));
    }
    assert_eq!(pupil.is_out(), "slow-down");
    pupil.is_closed();
    let mut silent = Pupil::join(&host, "fr");
    for _ in 0..100 {
        silent.send(Message::Ping(b"x".as_slice().into()));
    }
    assert_eq!(silent.is_out(), "slow-down");
    let heard = host.server().figures().heard.messages;
    assert!(heard < 60, "{heard} messages were heard");
    // It has its seat still, and nobody else notices.
    assert_eq!(pupil.again(&host).state["phase"], "lobby");
    assert!(other.hears_until_now().is_empty());
}

#[test]
fn a_host_that_is_busy_is_not_buried_in_answers() {
    let host = open(Limits { asks: 8, ..roomy() });
    let mut class: Vec<Pupil> = (0..4).map(|_| Pupil::join(&host, "fr")).collect();
    host.asks_a_choice();
    host.with(|hour| hour.is_asleep = true);
    for pupil in &mut class {
        pupil.looks_until("open");
        for key in ["1", "2", "1", "2"] {
            pupil.gives(&json!([key]));
        }
    }
    assert_eq!(class[3].is_out(), "slow-down");
    host.with(Hour::wakes);
    assert!(host.with(|hour| hour.answers) <= 8);
    let again = class[3].again(&host);
    assert_eq!(again.state["phase"], "open");
}

#[test]
fn a_page_that_does_not_read_is_dropped_and_let_in_again() {
    let host = Host::open("qui-peut");
    let mut reader = Pupil::join(&host, "fr");
    let mut pupil = Pupil::join(&host, "fr");
    host.does(Command::Begin);
    // The buffers of the system fill up first, then the queue, which is short.
    for activity in [1, 0].into_iter().cycle().take(20_000) {
        host.does(Command::GoTo { activity });
        reader.looks();
        if host.server().figures().links < 2 {
            break;
        }
    }
    assert_eq!(
        host.server().figures().links,
        1,
        "only the one who reads is left"
    );
    let again = pupil.again(&host);
    let at = host.with(|hour| instance(&hour.session));
    assert_eq!(again.state["at"], at);
    pupil.is_closed();
}

#[test]
fn a_page_that_says_nothing_is_dropped() {
    let host = open(Limits {
        silence: SHORT,
        ..roomy()
    });
    let mut pupil = Pupil::join(&host, "fr");
    pupil.is_closed();
    wait_until(&host, "the seat is empty", |server| {
        !server.seats()[0].is_here
    });
    assert_eq!(pupil.again(&host).state["phase"], "lobby");
}

#[test]
fn a_link_without_a_seat_does_not_stay() {
    let host = open(Limits {
        seatless: SHORT,
        ..roomy()
    });
    let mut pupil = Pupil::join(&host, "fr");
    let mut nobody = Pupil::open(host.address());
    nobody.is_closed();
    assert_eq!(pupil.hears_until_now(), Vec::<serde_json::Value>::new());
}

#[test]
fn a_request_that_never_ends_is_cut() {
    let host = open(Limits {
        request: SHORT,
        ..roomy()
    });
    let address = host.address();
    let slow: Vec<TcpStream> = (0..50)
        .map(|_| begin(address, "GET / HTTP/1.1\r\nhost: x\r\nx-slow: "))
        .collect();
    let post = format!(
        "POST /ask HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
         content-length: 90\r\n\r\n{{\"link"
    );
    let mut body = begin(address, &post);
    assert_eq!(http(address, "GET /", &[], "").status, 200);
    Pupil::join(&host, "fr");
    for mut stream in slow {
        // The server hangs up, with a word or without.
        stream.read_to_end(&mut Vec::new()).unwrap();
    }
    let mut answer = String::new();
    body.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    wait_until(&host, "no place is held", |server| {
        server.figures().connections == 0
    });
}

fn begin(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = connect(address);
    stream.write_all(text.as_bytes()).unwrap();
    stream
}

/// Opens connections that say nothing, and lets a pupil in after each 500; hands back those still held.
fn flood(host: &Host, count: usize) -> VecDeque<TcpStream> {
    let mut held = VecDeque::new();
    for number in 1..=count {
        held.push_back(connect(host.address()));
        if number % 500 == 0 {
            Pupil::join(host, "fr");
            assert_eq!(http(host.address(), "GET /", &[], "").status, 200);
        }
    }
    held
}

#[test]
fn two_thousand_half_open_connections_keep_nobody_out() {
    let host = Host::open("qui-peut");
    let mut first = Pupil::join(&host, "fr");
    let held = flood(&host, 2_000);
    assert_eq!(host.seats().len(), 5);
    drop(held);
    wait_until(&host, "their places are free", |server| {
        server.figures().connections <= 5
    });
    assert!(first.hears_until_now().is_empty());
}

#[test]
fn half_open_connections_give_way_to_new_ones() {
    let limits = [
        // Too many that have had their time, and too many in all.
        Limits {
            half_open: 50,
            greeting: Duration::ZERO,
            ..roomy()
        },
        Limits {
            links: 50,
            ..roomy()
        },
    ];
    for limits in limits {
        let host = open(limits);
        let _held = flood(&host, 500);
        let figures = host.server().figures();
        assert!(figures.half_open <= 50 && figures.links <= 1, "{figures:?}");
    }
}

#[test]
fn one_address_opens_only_so_many_links_at_once() {
    let host = open(Limits {
        arrivals: Rate::new(5, Duration::from_hours(1)),
        ..roomy()
    });
    let mut class: Vec<Pupil> = (0..5).map(|_| Pupil::join(&host, "fr")).collect();
    let upgrade = [
        "connection: upgrade, close",
        "upgrade: websocket",
        "sec-websocket-version: 13",
        "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
    ];
    let reply = http(host.address(), "GET /live", &upgrade, "");
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (503, Some("5"))
    );
    let polled = poll(host.address(), &"0".repeat(32), 0, &json!([]));
    assert_eq!(polled.status, 503);
    for pupil in &mut class {
        assert!(pupil.hears_until_now().is_empty());
    }
}

#[test]
fn connections_are_counted_and_given_back() {
    let host = open(Limits {
        links: 3,
        ..roomy()
    });
    let class: Vec<Pupil> = (0..3).map(|_| Pupil::join(&host, "fr")).collect();
    assert_eq!(
        http(host.address(), "GET /", &[], "").status,
        0,
        "hung up at once"
    );
    drop(class);
    wait_until(&host, "places are free", |server| {
        server.figures().connections == 0
    });
    assert_eq!(http(host.address(), "GET /", &[], "").status, 200);
}

#[test]
fn a_room_takes_no_more_than_its_class() {
    let host = Host::open("qui-peut");
    host.orders(marelle::web::Order::Limit(3));
    let _class: Vec<Pupil> = (0..3).map(|_| Pupil::join(&host, "fr")).collect();
    for _ in 0..5 {
        let mut more = Pupil::open(host.address());
        more.say(&json!({"do": "join", "v": 1, "code": code(), "lang": "fr"}));
        assert_eq!(more.is_out(), "full");
    }
    assert_eq!(host.seats().len(), 3);
    assert_eq!(host.with(|hour| hour.session.roster().present()), 3);
}
