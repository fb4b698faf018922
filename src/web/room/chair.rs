//! One seat of the room: whose page it is linked to, and what was heard of it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::session::Token;
use crate::text::Texts;
use crate::web::words::three_words;
use crate::web::{Give, Link, Pair, pair_name};

use super::Room;

/// Whether the hour counts a page as present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// It was there before the host was restarted; the hour may count it or not.
    Unsure,
    /// The shell was asked to let it take part.
    Coming,
    /// It takes part.
    In,
    /// Nobody waits for it.
    Out,
}

/// One seat.
#[derive(Debug)]
pub(super) struct Chair {
    pub(super) pair: Pair,
    /// How often another pair was asked for.
    pub(super) turn: u32,
    pub(super) words: String,
    pub(super) lang: String,
    pub(super) link: Option<Link>,
    /// When its last link closed.
    pub(super) left: Duration,
    pub(super) presence: Presence,
    pub(super) is_kicked: bool,
    /// Its page has not been told its token yet.
    pub(super) is_new: bool,
    /// It has given an answer, so that its place is not given away.
    pub(super) has_answered: bool,
    /// The highest number heard for each vote.
    pub(super) heard: BTreeMap<String, u64>,
    /// The highest number its pages have used.
    pub(super) last: u64,
    /// Answers that the shell has not told the outcome of.
    pub(super) waiting: u32,
    /// What the hour holds of it in the vote on the stage.
    pub(super) held: Option<Give>,
}

/// What a page is told of itself.
#[derive(Debug, Serialize)]
pub(super) struct You<'a> {
    animal: &'a str,
    colour: &'a str,
    name: String,
    words: &'a str,
    n: u64,
    held: Option<&'a Give>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    more: bool,
}

impl Chair {
    pub(super) fn you(&self, texts: &Texts, more: bool) -> You<'_> {
        You {
            animal: self.pair.animal,
            colour: self.pair.colour,
            name: pair_name(texts, self.pair),
            words: &self.words,
            n: self.last,
            held: self.held.as_ref(),
            more,
        }
    }
}

impl Room {
    /// A seat that nobody has: its pair and its words are those of no other seat.
    pub(super) fn new_chair(&self, token: Token, lang: &str) -> Chair {
        let mut words = three_words(self.seed, token, 0);
        let mut turn = 0;
        while self.sayings.contains(&words) {
            turn += 1;
            words = three_words(self.seed, token, turn);
        }
        Chair {
            pair: self.free_pair(token, 0),
            turn: 0,
            words,
            lang: self.spoken(lang),
            link: None,
            left: Duration::ZERO,
            presence: Presence::Coming,
            is_kicked: false,
            is_new: false,
            has_answered: false,
            heard: BTreeMap::new(),
            last: 0,
            waiting: 0,
            held: self
                .published
                .as_ref()
                .and_then(|published| published.held.get(&token).cloned()),
        }
    }

    /// A pair that no seat has.
    pub(super) fn free_pair(&self, token: Token, turn: u32) -> Pair {
        Pair::free(self.seed, (token, turn), &self.pairs)
    }
}

/// The state that all pages have, with what one page is told besides.
pub(super) fn with_you(page: &str, seq: u64, you: &You<'_>) -> Arc<str> {
    let own = serde_json::to_string(you).unwrap_or_default();
    let common = page.strip_suffix('}').unwrap_or(page);
    format!("{common},\"seq\":{seq},\"you\":{own}}}").into()
}
