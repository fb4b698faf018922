//! Pages behind a filter that breaks the WebSocket hear and say the same.

use std::thread;

use marelle::session::Command;
use serde_json::{Value, json};

use super::host::Host;
use super::pupil::{Pupil, Reply, code, http, poll};

/// A page that asks again and again.
struct Poller<'h> {
    host: &'h Host,
    link: String,
    after: u64,
    waiting: Vec<Value>,
}

impl<'h> Poller<'h> {
    fn open(host: &'h Host, link: u128) -> Self {
        Self {
            host,
            link: format!("{link:032x}"),
            after: 0,
            waiting: Vec::new(),
        }
    }

    fn asks(&mut self, say: &Value) -> Reply {
        let reply = poll(self.host.address(), &self.link, self.after, say);
        if reply.status == 200 {
            let answer: Value = serde_json::from_slice(&reply.body).unwrap();
            self.after = answer["k"].as_u64().unwrap();
            self.waiting
                .extend(answer["say"].as_array().unwrap().iter().cloned());
        }
        reply
    }

    #[track_caller]
    fn says(&mut self, message: &Value) {
        let reply = self.asks(&json!([message]));
        assert_eq!(reply.status, 200, "{}", reply.head);
    }

    /// The next message of this kind.
    #[track_caller]
    fn hears(&mut self, kind: &str) -> Value {
        loop {
            let found = self
                .waiting
                .iter()
                .position(|message| message["do"] == kind);
            if let Some(place) = found {
                return self.waiting.drain(..=place).next_back().unwrap();
            }
            assert_eq!(self.asks(&json!([])).status, 200, "before {kind}");
        }
    }
}

fn join() -> Value {
    json!({"do": "join", "v": 1, "code": code(), "lang": "fr"})
}

#[test]
fn a_page_joins_and_answers_without_a_websocket() {
    let host = Host::open("qui-peut");
    let mut page = Poller::open(&host, 1);
    page.says(&join());
    assert_eq!(page.hears("seat")["token"].as_str().unwrap().len(), 32);
    assert_eq!(page.hears("state")["phase"], "lobby");
    host.asks_a_choice();
    let mut state = page.hears("state");
    while state["phase"] != "open" {
        state = page.hears("state");
    }
    page.says(&json!({"do": "answer", "n": 1, "at": state["at"], "give": ["1"]}));
    assert_eq!(page.hears("ack")["held"], json!(["1"]));
    assert_eq!(host.with(|hour| hour.received()), 1);
}

#[test]
fn what_a_page_has_not_confirmed_is_said_again() {
    let host = Host::open("qui-peut");
    let mut page = Poller::open(&host, 2);
    page.says(&join());
    page.hears("state");
    // The page loses the answer of the server and asks again from where it was.
    let mut again = Poller::open(&host, 2);
    assert_eq!(again.hears("seat")["do"], "seat");
    assert_eq!(again.hears("state")["phase"], "lobby");
    assert_eq!(host.seats().len(), 1);
}

#[test]
fn a_page_that_waits_hears_at_once_when_the_class_moves() {
    let host = Host::open("qui-peut");
    let mut page = Poller::open(&host, 3);
    page.says(&join());
    page.hears("state");
    thread::scope(|scope| {
        let waiting = thread::Builder::new().spawn_scoped(scope, || page.hears("state"));
        host.does(Command::Begin);
        assert_ne!(waiting.unwrap().join().unwrap()["phase"], "lobby");
    });
}

#[test]
fn a_page_whose_link_is_gone_has_to_begin_anew() {
    let host = Host::open("qui-peut");
    let never = poll(host.address(), &format!("{:032x}", 4), 7, &json!([]));
    assert_eq!(never.status, 410);

    let mut page = Poller::open(&host, 5);
    page.says(&join());
    let token = page.hears("seat")["token"].as_str().unwrap().to_owned();
    let back = json!({"do": "back", "v": 1, "token": token, "lang": "fr", "n": 0});
    let mut other = Poller::open(&host, 6);
    other.says(&back);
    other.hears("state");
    assert_eq!(page.hears("out")["why"], "elsewhere");
    assert_eq!(page.asks(&json!([])).status, 410);
}

#[test]
fn a_websocket_and_a_poll_of_one_seat_replace_each_other() {
    let host = Host::open("qui-peut");
    let mut socket = Pupil::join(&host, "fr");
    let mut page = Poller::open(&host, 7);
    let back = json!({"do": "back", "v": 1, "token": socket.token, "lang": "fr", "n": 0});
    page.says(&back);
    page.hears("state");
    assert_eq!(socket.is_out(), "elsewhere");
    let again = socket.again(&host);
    assert_eq!(again.state["phase"], "lobby");
    assert_eq!(page.hears("out")["why"], "elsewhere");
}

#[test]
fn only_whole_questions_are_answered() {
    let host = Host::open("qui-peut");
    let json = "content-type: application/json";
    for (body, status) in [
        ("", 400),
        ("{", 400),
        (r#"{"link":"1","after":0,"say":[]}"#, 400),
        (
            r#"{"link":"0000000000000000000000000000000g","after":0}"#,
            400,
        ),
        (
            r#"{"link":"00000000000000000000000000000001","after":-1}"#,
            400,
        ),
        (
            r#"{"link":"00000000000000000000000000000001","after":0,"more":1}"#,
            400,
        ),
        (&"[".repeat(4_000), 400),
        (&"x".repeat(5_000), 413),
    ] {
        let reply = http(host.address(), "POST /ask", &[json], body);
        assert_eq!(reply.status, status, "{}", body.get(..60).unwrap_or(body));
    }
    assert_eq!(host.server().figures().links, 0);
}
