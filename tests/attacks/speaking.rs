//! Messages that are no messages, and messages that only the host may say.

use std::io::Write as _;

use marelle::session::Session;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use super::host::Host;
use super::pupil::{Pupil, http};

fn session(host: &Host) -> Session {
    host.with(|hour| hour.session.clone())
}

#[test]
fn a_page_can_do_nothing_but_answer() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    let before = session(&host);
    for message in [
        json!({"do": "forward"}),
        json!({"do": "close"}),
        json!({"do": "end"}),
        json!({"do": "kick", "token": pupil.token}),
        json!({"do": "limit", "limit": 1000}),
        json!({"do": "publish", "seq": 99}),
        json!({"Forward": null}),
        json!("Forward"),
        json!({"do": "answer", "n": 1, "at": pupil.state["at"], "give": ["1"], "host": true}),
        json!({"do": "answer", "n": 1, "at": pupil.state["at"]}),
        json!({"do": ["forward"]}),
        json!({"do": "ping", "do": "forward"}),
    ] {
        let mut page = pupil.again(&host);
        page.say(&message);
        page.is_closed();
        assert_eq!(session(&host), before, "{message}");
    }
    for line in [
        "POST /forward",
        "POST /host",
        "POST /publish",
        "POST /close",
        "GET /host",
    ] {
        let json = "content-type: application/json";
        assert_eq!(
            http(host.address(), line, &[json], "{}").status,
            404,
            "{line}"
        );
    }
    assert_eq!(session(&host), before);
}

#[test]
fn a_page_without_a_seat_cannot_answer() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    let mut nobody = Pupil::open(host.address());
    nobody.say(&json!({"do": "answer", "n": 1, "at": pupil.state["at"], "give": ["1"]}));
    nobody.is_closed();
    assert_eq!(host.with(|hour| hour.received()), 0);
}

#[test]
fn nothing_right_is_known_before_it_is_shown() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    let state = pupil.looks_until("open");
    assert!(state.get("right").is_none() && state.get("why").is_none());
    let keys: Vec<&str> = state["ask"]["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|choice| choice["k"].as_str().unwrap())
        .collect();
    let numbers: Vec<String> = (1..=keys.len()).map(|n| n.to_string()).collect();
    assert_eq!(keys, numbers, "ids may give the answer away");
}

#[test]
fn broken_messages_end_their_link_and_no_other() {
    let host = Host::open("qui-peut");
    let mut other = Pupil::join(&host, "fr");
    let deep = "[".repeat(4_000);
    let wide = format!("[{}", "1,".repeat(2_000));
    let long_number = format!(r#"{{"do":"back","v":1,"n":{}}}"#, "9".repeat(3_000));
    let deep_give = format!(
        r#"{{"do":"answer","n":1,"at":"0","give":{}"#,
        r#"{"1":"#.repeat(800)
    );
    for text in [
        "",
        " ",
        "null",
        "{",
        "{}",
        "{\"do\":\"nothing\"}",
        "{\"do\":\"join\",\"v\":1e999,\"code\":\"\",\"lang\":\"\"}",
        "\u{0}",
        "\u{202e}{\"do\":\"ping\"}",
        &deep,
        &wide,
        &long_number,
        &deep_give,
    ] {
        let mut pupil = Pupil::join(&host, "fr");
        pupil.say_text(text);
        pupil.is_closed();
    }
    let mut binary = Pupil::join(&host, "fr");
    binary.send(Message::binary(b"{\"do\":\"ping\"}".to_vec()));
    binary.is_closed();
    assert!(other.hears_until_now().is_empty());
}

#[test]
fn broken_frames_end_their_link_and_no_other() {
    let host = Host::open("qui-peut");
    let mut other = Pupil::join(&host, "fr");
    let long_ping = [b"\x89\xfe\x00\x7e\0\0\0\0".as_slice(), &[0; 126]].concat();
    for frame in [
        // Not masked, as only servers may.
        b"\x81\x0d{\"do\":\"ping\"}".as_slice(),
        // A kind of frame that does not exist, and reserved bits.
        b"\x83\x80\0\0\0\0",
        b"\xf1\x80\0\0\0\0",
        // Nine quintillion bytes to come.
        b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0",
        // Going on with what was never begun.
        b"\x80\x81\0\0\0\0x",
        // A ping that is too long, and one in pieces.
        &long_ping,
        b"\x09\x80\0\0\0\0",
        // Text that is none.
        b"\x81\x82\0\0\0\0\xff\xfe",
        // No frame at all.
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let mut pupil = Pupil::join(&host, "fr");
        pupil.raw().write_all(frame).unwrap();
        pupil.is_closed();
    }
    assert!(other.hears_until_now().is_empty());
}

#[test]
fn hostile_words_come_back_as_words_or_not_at_all() {
    const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'`${7*7}";
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    for message in [
        json!({"do": "join", "v": 1, "code": HOSTILE, "lang": HOSTILE}),
        json!({"do": "move", "v": 1, "words": HOSTILE, "code": HOSTILE, "lang": HOSTILE}),
        json!({"do": "back", "v": 1, "token": HOSTILE, "lang": HOSTILE, "n": 0}),
    ] {
        let mut stranger = Pupil::open(host.address());
        stranger.say(&message);
        let heard = Value::from(stranger.hears_until_now()).to_string();
        assert!(
            heard.contains("out") && !heard.contains("script"),
            "{heard}"
        );
    }
    pupil.say(&json!({"do": "lang", "lang": HOSTILE}));
    let heard = Value::from(pupil.hears_until_now()).to_string();
    assert!(!heard.contains("script"), "{heard}");
    let encoded = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for line in [format!("GET /?l={encoded}"), format!("GET /{encoded}")] {
        let spoken = format!("accept-language: {HOSTILE}");
        let reply = http(host.address(), &line, &[&spoken], "");
        let body = String::from_utf8(reply.body).unwrap();
        assert!(!body.contains("alert"), "{body}");
    }
}
