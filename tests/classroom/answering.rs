//! Answers arrive once, count once, and are acknowledged when they are safe.

use std::sync::mpsc::channel;
use std::thread;

use marelle::session::{Command, Token};
use marelle::web::{Give, token_of};
use serde_json::{Value, json};

use super::host::{Host, Hour, roomy};
use super::pupil::Pupil;

fn token(pupil: &Pupil) -> Token {
    token_of(&pupil.token).unwrap()
}

fn held(host: &Host, pupil: &Pupil) -> Option<Give> {
    let token = token(pupil);
    host.with(move |hour| hour.held(token))
}

fn picked(key: &str) -> Give {
    Give::Keys(vec![key.to_owned()])
}

#[test]
fn an_answer_counts_once_and_the_last_one_counts() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    assert_eq!(pupil.answers(&json!(["1"])), json!(["1"]));
    assert_eq!(pupil.answers(&json!(["2"])), json!(["2"]));
    assert_eq!(held(&host, &pupil), Some(picked("2")));
    assert_eq!(host.with(|hour| hour.received()), 1);
    assert_eq!(pupil.answers(&Value::Null), Value::Null);
    assert_eq!(host.with(|hour| hour.received()), 0);
}

#[test]
fn an_answer_sent_again_is_acknowledged_again_with_what_is_held() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    let at = pupil.state["at"].clone();
    let say = |n: u64, key: &str| json!({"do": "answer", "n": n, "at": at, "give": [key]});
    pupil.say(&say(5, "1"));
    assert_eq!(pupil.hear("ack")["held"], json!(["1"]));
    for late in [5, 3] {
        pupil.say(&say(late, "2"));
        let ack = pupil.hear("ack");
        assert_eq!(
            ack["held"],
            json!(["1"]),
            "an answer that comes late changes nothing"
        );
    }
    assert_eq!(held(&host, &pupil), Some(picked("1")));
}

#[test]
fn an_answer_is_acknowledged_only_when_the_hour_has_it() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    host.with(|hour| hour.is_asleep = true);
    pupil.gives(&json!(["1"]));
    assert_eq!(pupil.hears_until_now(), Vec::<Value>::new());
    host.with(Hour::wakes);
    assert_eq!(pupil.hear("ack")["held"], json!(["1"]));
}

#[test]
fn an_answer_whose_acknowledgement_was_lost_is_held_when_the_page_comes_back() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    host.with(|hour| hour.is_asleep = true);
    pupil.gives(&json!(["2"]));
    // The pong comes after the answer was heard; then the page is gone before the acknowledgement.
    pupil.hears_until_now();
    host.with(Hour::wakes);
    let again = pupil.again(&host);
    assert_eq!(again.state["you"]["held"], json!(["2"]));
    assert_eq!(again.state["you"]["n"], 1);
    assert_eq!(host.with(|hour| hour.received()), 1);
}

#[test]
fn an_answer_that_comes_too_late_is_told_so() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    let at = pupil.state["at"].clone();
    host.does(Command::Close);
    pupil.looks_until("closed");
    pupil.gives(&json!(["1"]));
    assert_eq!(pupil.hear("no")["why"], "closed");
    host.does(Command::GoTo { activity: 4 });
    pupil.say(&json!({"do": "answer", "n": 9, "at": at, "give": ["1"]}));
    assert_eq!(pupil.hear("no")["why"], "moved-on");
    assert_eq!(host.with(|hour| hour.received()), 0);
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let host = Host::open("qui-peut");
    let mut pupil = Pupil::join(&host, "fr");
    host.asks_a_choice();
    pupil.looks_until("open");
    pupil.answers(&json!(["1"]));
    for wrong in [
        json!(["99"]),
        json!(["1", "2"]),
        json!(3),
        json!({"1": "2"}),
        json!(["poupees"]),
    ] {
        pupil.gives(&wrong);
        assert_eq!(pupil.hear("no")["why"], "misfit", "{wrong}");
    }
    assert_eq!(held(&host, &pupil), Some(picked("1")));
}

#[test]
fn no_page_hears_how_many_have_answered() {
    let host = Host::open("qui-peut");
    let mut quiet = Pupil::join(&host, "fr");
    let mut others: Vec<Pupil> = (0..5).map(|_| Pupil::join(&host, "fr")).collect();
    host.asks_a_choice();
    quiet.looks_until("open");
    for other in &mut others {
        other.looks_until("open");
        other.answers(&json!(["1"]));
    }
    assert_eq!(quiet.hears_until_now(), Vec::<Value>::new());
}

#[test]
fn a_class_that_answers_at_once_is_counted_to_the_last_pupil() {
    const CLASS: u32 = 40;
    let host = Host::open("qui-peut");
    let mut class: Vec<Pupil> = (0..CLASS).map(|_| Pupil::join(&host, "fr")).collect();
    let choices = host.asks_a_choice();
    for pupil in &mut class {
        pupil.looks_until("open");
    }
    let (done, waiting) = channel();
    let pupils = class.into_iter().enumerate().map(|(index, mut pupil)| {
        let done = done.clone();
        thread::Builder::new().spawn(move || {
            let key = (index % choices + 1).to_string();
            let ack = pupil.answers(&json!([key]));
            assert_eq!(ack, json!([key]));
            done.send(()).unwrap();
            pupil
        })
    });
    let pupils: Vec<_> = pupils.map(Result::unwrap).collect();
    assert_eq!(waiting.iter().take(CLASS as usize).count(), CLASS as usize);
    assert_eq!(host.with(|hour| hour.received()), CLASS);
    for pupil in pupils {
        drop(pupil.join());
    }
}

#[test]
fn pages_find_a_host_that_was_started_again() {
    let host = Host::open("qui-peut");
    let pupil = Pupil::join(&host, "fr");
    let (address, token) = (host.address(), token(&pupil));
    drop(host);
    // The same port, the same code, the seats the journal knows.
    let host = Host::open_with("qui-peut", (roomy(), address.port()), vec![token]);
    assert_eq!(host.address(), address);
    let mut again = pupil.again(&host);
    assert_eq!(again.state["you"]["animal"], pupil.state["you"]["animal"]);
    assert_eq!(again.state["you"]["words"], pupil.words.as_str());
    host.asks_a_choice();
    again.looks_until("open");
    assert_eq!(again.answers(&json!(["1"])), json!(["1"]));
}
