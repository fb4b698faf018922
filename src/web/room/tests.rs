//! What pages and the host can do, one thing at a time; `model.rs` does everything at once.

mod model;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;
use crate::web::{Give, PagePhase};

const NOW: Duration = Duration::ZERO;
const HERE: Link = Link(1);
const THERE: Link = Link(2);

/// A room whose first token is 1, the next one 2, and so on.
struct Tried {
    room: Room,
    tokens: u128,
}

fn opening(limit: u16) -> Opening {
    Opening {
        code: "KRTM".to_owned(),
        limit,
        seed: 5,
        langs: vec![Lang::FR, Lang::EN],
        known: Vec::new(),
    }
}

fn at(at: &str, phase: PagePhase) -> Published {
    let page = |lang: &str| Arc::from(format!(r#"{{"do":"state","lang":"{lang}","at":"{at}"}}"#));
    Published {
        seq: 3,
        at: at.to_owned(),
        phase,
        pages: ["fr", "en"]
            .map(|lang| (lang.to_owned(), page(lang)))
            .into(),
        held: BTreeMap::new(),
        more: BTreeSet::new(),
        picture: None,
    }
}

impl Tried {
    fn new(limit: u16) -> Self {
        let mut room = Room::new(opening(limit));
        room.publish(Arc::new(at("1.0.1", PagePhase::Open)));
        Self { room, tokens: 0 }
    }

    fn says(&mut self, link: Link, text: &str) -> Vec<Out> {
        self.says_at(NOW, link, text)
    }

    fn says_at(&mut self, now: Duration, link: Link, text: &str) -> Vec<Out> {
        if !self.room.links.contains_key(&link) {
            self.room.opened(now, link);
        }
        let tokens = &mut self.tokens;
        let mut fresh = || {
            *tokens += 1;
            *tokens
        };
        self.room.hear(now, link, text, &mut fresh)
    }

    /// Joins on this link and is let in; returns the token.
    fn joins(&mut self, link: Link) -> Token {
        let out = self.says(link, JOIN);
        let [Out::Ask(Ask::Come { token })] = out[..] else {
            panic!("{out:?}");
        };
        let told = self.room.told(NOW, &Told::Came { token, is_in: true });
        assert_eq!(kinds(&told), ["seat", "state"]);
        token
    }
}

const JOIN: &str = r#"{"do":"join","v":1,"code":"krtm","lang":"fr"}"#;

fn back(token: Token) -> String {
    let token = crate::web::token_word(token);
    format!(r#"{{"do":"back","v":1,"token":"{token}","lang":"en","n":7}}"#)
}

fn answer(n: u64, at: &str, choice: &str) -> String {
    format!(r#"{{"do":"answer","n":{n},"at":"{at}","give":["{choice}"]}}"#)
}

fn sent(out: &Out) -> Option<(Link, Value)> {
    match out {
        Out::Send { link, text } => Some((*link, serde_json::from_str(text).unwrap())),
        _ => None,
    }
}

/// What was sent, by its kind; `out` with its reason.
fn kinds(out: &[Out]) -> Vec<String> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let kind = |(_, said): (Link, Value)| match word(&said["do"]).as_str() {
        "out" | "no" => format!("{} {}", word(&said["do"]), word(&said["why"])),
        kind => kind.to_owned(),
    };
    out.iter().filter_map(sent).map(kind).collect()
}

fn said(out: &[Out], place: usize) -> Value {
    sent(&out[place]).unwrap().1
}

fn answered(token: Token, n: u64, choice: &str) -> Told {
    Told::Answered {
        token,
        n,
        at: "1.0.1".to_owned(),
        outcome: Ok(Some(Give::Keys(vec![choice.to_owned()]))),
    }
}

#[test]
fn a_page_joins_once_however_often_it_asks() {
    let mut tried = Tried::new(10);
    let out = tried.says(HERE, JOIN);
    assert_eq!(out, [Out::Ask(Ask::Come { token: Token(1) })]);
    assert_eq!(tried.says(HERE, JOIN), []);
    let came = Told::Came {
        token: Token(1),
        is_in: true,
    };
    let out = tried.room.told(NOW, &came);
    let state = said(&out, 1);
    assert_eq!(said(&out, 0)["token"], "0".repeat(31) + "1");
    assert_eq!((&state["seq"], &state["at"]), (&3.into(), &"1.0.1".into()));
    assert_eq!(state["you"]["words"], said(&out, 0)["words"]);
    assert_eq!(
        (&state["you"]["held"], state["you"].get("more")),
        (&Value::Null, None)
    );
    assert_eq!(kinds(&tried.says(HERE, JOIN)), ["seat", "state"]);
    assert_eq!(tried.room.seats().len(), 1);
}

#[test]
fn an_answer_is_acknowledged_when_it_is_kept_and_never_asked_twice() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    let out = tried.says(HERE, &answer(1, "1.0.1", "2"));
    assert!(
        matches!(&out[..], [Out::Ask(Ask::Answer { n: 1, .. })]),
        "{out:?}"
    );
    assert_eq!(tried.says(HERE, &answer(1, "1.0.1", "2")), []);
    let ack = tried.room.told(NOW, &answered(token, 1, "2"));
    let expected = r#"{"do":"ack","n":1,"at":"1.0.1","held":["2"]}"#;
    assert_eq!(
        said(&ack, 0),
        serde_json::from_str::<Value>(expected).unwrap()
    );
    // Once more, and an older one: the same ack, with what is held now.
    for n in [1, 0] {
        let out = tried.says(HERE, &answer(n, "1.0.1", "3"));
        assert_eq!(
            (kinds(&out), &said(&out, 0)["held"][0]),
            (vec!["ack".into()], &"2".into())
        );
    }
    let out = tried.says(HERE, &answer(2, "9.0.1", "2"));
    assert_eq!(kinds(&out), ["no moved-on", "state"]);
}

#[test]
fn the_ack_finds_the_page_on_its_new_link() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    tried.says(HERE, &answer(1, "1.0.1", "2"));
    tried.room.closed(NOW, HERE);
    let out = tried.says(THERE, &back(token));
    assert_eq!(kinds(&out), ["state"]);
    assert_eq!(said(&out, 0)["you"]["n"], 7);
    assert_eq!(said(&out, 0)["lang"], "en");
    let ack = tried.room.told(NOW, &answered(token, 1, "2"));
    assert_eq!(sent(&ack[0]).unwrap().0, THERE);
}

#[test]
fn a_second_link_takes_the_seat_and_the_first_is_told() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    let out = tried.says(THERE, &back(token));
    assert_eq!(kinds(&out), ["out elsewhere", "state"]);
    assert!(out.contains(&Out::Close { link: HERE }));
    assert_eq!(
        tried.says(HERE, &answer(1, "1.0.1", "2")),
        [Out::Close { link: HERE }]
    );
    // The old link closes late: the page is there all the same.
    tried.room.closed(NOW, HERE);
    assert!(tried.room.seats()[0].is_here);
}

#[test]
fn another_device_takes_a_seat_over_by_its_words() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    let words = tried.room.seats()[0].words.to_uppercase();
    let moved = |words: &str, code: &str| {
        format!(r#"{{"do":"move","v":1,"words":"{words}","code":"{code}","lang":"fr"}}"#)
    };
    assert_eq!(
        kinds(&tried.says(THERE, &moved(&words, "KRTN"))),
        ["out code"]
    );
    assert_eq!(
        kinds(&tried.says(THERE, &moved("lune lune lune", "KRTM"))),
        ["out words"]
    );
    let out = tried.says(THERE, &moved(&words, "KRTM"));
    assert_eq!(kinds(&out), ["out elsewhere", "seat", "state"]);
    assert_eq!(said(&out, 2)["token"], crate::web::token_word(token));
}

#[test]
fn guessing_is_slowed_down() {
    let mut tried = Tried::new(10);
    let wrong = r#"{"do":"join","v":1,"code":"AAAA","lang":"fr"}"#;
    for _ in 0..10 {
        let out = tried.says(HERE, wrong);
        assert_eq!(
            (kinds(&out), &out[0]),
            (vec!["out code".into()], &Out::Wrong { link: HERE })
        );
    }
    let out = tried.says(HERE, JOIN);
    assert_eq!(
        (kinds(&out), &said(&out, 0)["secs"]),
        (vec!["out slow-down".into()], &61.into())
    );
    let later = Duration::from_mins(1);
    let out = tried.says_at(later, HERE, JOIN);
    assert!(matches!(out[..], [Out::Ask(Ask::Come { .. })]));
}

#[test]
fn no_more_pages_than_the_host_lets_in() {
    let mut tried = Tried::new(2);
    tried.joins(Link(1));
    let second = tried.joins(Link(2));
    assert_eq!(kinds(&tried.says(Link(3), JOIN)), ["out full"]);
    tried.room.order(Order::Limit(3));
    tried.joins(Link(3));
    assert_eq!(kinds(&tried.says(Link(4), JOIN)), ["out full"]);
    // Who went and never answered leaves its place; whoever answered keeps it.
    tried.says(Link(2), &answer(1, "1.0.1", "2"));
    tried.room.told(NOW, &answered(second, 1, "2"));
    tried.room.closed(NOW, Link(2));
    assert_eq!(kinds(&tried.says_at(GRACE, Link(4), JOIN)), ["out full"]);
    tried.room.closed(NOW, Link(3));
    let out = tried.says_at(GRACE, Link(4), JOIN);
    assert!(matches!(out[..], [Out::Ask(Ask::Come { .. })]));
}

#[test]
fn the_hour_may_be_full_too() {
    let mut tried = Tried::new(10);
    tried.says(HERE, JOIN);
    let (token, is_in) = (Token(1), false);
    let out = tried.room.told(NOW, &Told::Came { token, is_in });
    assert_eq!(
        (kinds(&out), tried.room.seats().len()),
        (vec!["out full".into()], 0)
    );
}

#[test]
fn nobody_waits_for_who_is_away_and_everybody_may_come_back() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    tried.room.closed(NOW, HERE);
    let soon = GRACE.saturating_sub(Duration::from_millis(1));
    assert_eq!(tried.room.tick(soon), []);
    assert_eq!(tried.room.tick(GRACE), [Out::Ask(Ask::Gone { token })]);
    assert_eq!(tried.room.tick(GRACE * 2), []);
    let out = tried.says(THERE, &back(token));
    assert_eq!(
        (&out[0], kinds(&out)),
        (&Out::Ask(Ask::Come { token }), vec!["state".into()])
    );
}

#[test]
fn the_host_shows_a_page_out_and_lets_it_in_again() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    let out = tried.room.order(Order::Kick(token));
    assert_eq!(
        (&out[0], kinds(&out)),
        (&Out::Ask(Ask::Gone { token }), vec!["out kicked".into()])
    );
    assert_eq!(
        kinds(&tried.says(HERE, &answer(1, "1.0.1", "2"))),
        ["out kicked"]
    );
    assert_eq!(
        kinds(&tried.says(THERE, &back(token))),
        ["out elsewhere", "out kicked"]
    );
    let other = Arc::new(at("2.0.1", PagePhase::Open));
    assert_eq!(
        tried.room.publish(other),
        [],
        "a page that was shown out sees nothing"
    );
    assert!(tried.room.seats()[0].is_kicked);
    let out = tried.room.order(Order::Unkick(token));
    assert_eq!(
        (&out[0], kinds(&out)),
        (&Out::Ask(Ask::Come { token }), vec!["state".into()])
    );
}

#[test]
fn the_host_finds_a_page_and_gives_it_more_time() {
    let mut tried = Tried::new(10);
    let token = tried.joins(HERE);
    tried.joins(THERE);
    assert_eq!(kinds(&tried.room.order(Order::Wave(token))), ["wave"]);
    assert_eq!(
        kinds(&tried.room.order(Order::Wave(Token(99)))),
        Vec::<String>::new()
    );
    let mut closed = at("1.0.1", PagePhase::Closed);
    let told = tried.room.publish(Arc::new(closed.clone()));
    assert_eq!(kinds(&told), ["state", "state"]);
    closed.more.insert(token);
    closed.seq += 1;
    let told = tried.room.publish(Arc::new(closed.clone()));
    assert_eq!(
        (told.len(), sent(&told[0]).unwrap().0),
        (1, HERE),
        "the others see no change"
    );
    assert_eq!(said(&told, 0)["you"]["more"], true);
    closed.seq += 1;
    assert_eq!(tried.room.publish(Arc::new(closed)), []);
}

#[test]
fn a_restarted_host_knows_its_pages() {
    let mut tried = Tried::new(10);
    let tokens = [tried.joins(Link(1)), tried.joins(Link(2))];
    let seats = tried.room.seats();
    let mut known = opening(10);
    known.known = tokens.to_vec();
    tried.room = Room::new(known);
    tried.room.publish(Arc::new(at("1.0.1", PagePhase::Open)));
    let again = tried.room.seats();
    let face = |seats: &[Seat]| -> Vec<_> {
        let faces = seats
            .iter()
            .map(|seat| (seat.token, seat.pair, seat.words.clone()));
        faces.collect()
    };
    assert_eq!(face(&again), face(&seats));
    let out = tried.says(HERE, &back(tokens[0]));
    assert_eq!(
        out[0],
        Out::Ask(Ask::Come { token: tokens[0] }),
        "the hour may have lost it"
    );
    // The number was heard before the host was killed, but not kept: it counts now.
    let out = tried.says(HERE, &answer(7, "1.0.1", "2"));
    assert!(matches!(&out[..], [Out::Ask(Ask::Answer { n: 7, .. })]));
    assert_eq!(
        tried.room.tick(GRACE),
        [Out::Ask(Ask::Gone { token: tokens[1] })]
    );
    assert_eq!(kinds(&tried.says(THERE, &back(Token(77)))), ["out unknown"]);
}

#[test]
fn animals_and_languages_change_when_asked() {
    let mut tried = Tried::new(10);
    tried.joins(HERE);
    let before = tried.room.seats()[0].pair;
    let out = tried.says(HERE, r#"{"do":"pair"}"#);
    let after = tried.room.seats()[0].pair;
    assert_ne!(after, before);
    assert_eq!(said(&out, 0)["you"]["animal"], after.animal);
    let out = tried.says(HERE, r#"{"do":"lang","lang":"en-GB"}"#);
    assert_eq!(said(&out, 0)["lang"], "en");
    let out = tried.says(HERE, r#"{"do":"lang","lang":"xx"}"#);
    assert_eq!(said(&out, 0)["lang"], "fr", "the usual one");
}

#[test]
fn what_is_no_message_closes_its_link_and_other_versions_are_told() {
    let mut tried = Tried::new(10);
    assert_eq!(tried.says(HERE, "{"), [Out::Close { link: HERE }]);
    let far = answer(1 << 53, "1.0.1", "2");
    assert_eq!(tried.says(HERE, &far), [Out::Close { link: HERE }]);
    let out = tried.says(THERE, r#"{"do":"join","v":9,"name":"x"}"#);
    assert_eq!(kinds(&out), ["out version"]);
    assert!(out.contains(&Out::Close { link: THERE }));
    assert_eq!(kinds(&tried.says(HERE, r#"{"do":"ping"}"#)), ["pong"]);
    assert_eq!(
        tried.says(HERE, &answer(1, "1.0.1", "2")),
        [Out::Close { link: HERE }]
    );
    assert_eq!(kinds(&tried.room.end()), ["out ended", "out ended"]);
}
