//! Any lines at all from any number of pages: the room reads them, answers, and never stops.
//!
//! Each line is one message of one link; its first letter says which of four, and a few letters do something else:
//! `+` opens the link anew, `-` closes it, `.` lets time pass, `!` shows the next question.

#![no_main]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use marelle::text::Lang;
use marelle::web::{Ask, Link, Opening, Order, Out, PagePhase, Published, Room, Told, join_code};

const SEED: u64 = 1;
/// Seats of the room.
const SEATS: u16 = 3;

fuzz_target!(|text: &str| {
    let mut room = Room::new(Opening {
        code: join_code(SEED),
        limit: SEATS,
        seed: SEED,
        langs: vec![Lang::FR, Lang::EN],
        known: Vec::new(),
    });
    let (mut now, mut seq, mut token) = (Duration::ZERO, 0, 0);
    for line in text.lines().take(200) {
        let mut letters = line.chars();
        let first = letters.next().unwrap_or(' ');
        let (link, rest) = (Link(u64::from(first) % 4), letters.as_str());
        let outs = match rest.chars().next() {
            Some('+') => {
                room.opened(now, link);
                Vec::new()
            }
            Some('-') => room.closed(now, link),
            Some('.') => {
                now += Duration::from_secs(17);
                room.tick(now)
            }
            Some('!') => {
                seq += 1;
                room.publish(Arc::new(stage(seq)))
            }
            _ => room.hear(now, link, rest, &mut || {
                token += 1;
                token
            }),
        };
        settle(&mut room, now, outs);
        assert!(
            room.seats().len() <= usize::from(SEATS),
            "more seats than there are"
        );
    }
});

/// What the shell would do, and what a server must be able to send.
fn settle(room: &mut Room, now: Duration, mut outs: Vec<Out>) {
    while let Some(out) = outs.pop() {
        match out {
            Out::Send { text, .. } => {
                let read: serde_json::Value =
                    serde_json::from_str(&text).expect("messages are JSON");
                assert!(read.get("do").is_some(), "{text}");
            }
            Out::Ask(Ask::Come { token }) => {
                outs.extend(room.told(now, &Told::Came { token, is_in: true }));
            }
            Out::Ask(Ask::Answer { token, n, at, give }) => {
                let told = Told::Answered {
                    token,
                    n,
                    at,
                    outcome: Ok(give),
                };
                outs.extend(room.told(now, &told));
                outs.extend(room.order(Order::Wave(token)));
            }
            Out::Ask(Ask::Gone { .. }) | Out::Close { .. } | Out::Wrong { .. } => {}
        }
    }
}

fn stage(seq: u64) -> Published {
    let at = format!("{seq}.0.1");
    let page = format!(r#"{{"do":"state","v":1,"lang":"fr","phase":"open","at":"{at}"}}"#);
    Published {
        seq,
        at,
        phase: PagePhase::Open,
        pages: BTreeMap::from([("fr".to_owned(), page.into())]),
        held: BTreeMap::new(),
        more: BTreeSet::new(),
        picture: None,
    }
}
