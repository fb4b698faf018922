//! The pupils' pages: what they may see, what they may say, and who sits where; the sockets stand in one file around it.
//!
//! [`Room`] is a pure state machine: links open and close, messages come in, [`Out`] says what is to be sent. It never
//! touches the hour: what pupils want goes to the shell as [`Ask`], and comes back as [`Told`]. [`published()`] is the
//! only place that reads a lesson for pages: an allow-list, and nothing right before the host reveals it.
//!
//! The messages and their rules stand in `docs/protocol.md`. To add a message: its variant in `wire.rs`, its arm in
//! `room/hear.rs`, its lines in `docs/protocol.md`.
//!
//! **Invariant:** nothing of a lesson reaches a page but what `published` puts there; ids of a lesson never do.
//! **Invariant:** an answer is acknowledged only after the shell has it in the hour and in the journal.
//! **Invariant:** no address, no name and no time of a pupil is kept.

mod addresses;
mod animal;
mod asked;
mod code;
mod door;
mod keys;
mod lines;
mod name;
mod published;
mod qr;
mod response;
mod right;
mod room;
mod server;
mod wire;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::session::Token;
use crate::text::Lang;

pub use addresses::{Network, NetworkKind, System, networks, ranked};
pub use animal::{ANIMALS, COLOURS, Pair, pair_name};
pub use asked::{Asked, Keyed, PlacedSpot};
pub use code::{CODE_LETTERS, join_code};
pub use door::Door;
pub use name::{NAMES, Name};
pub use published::{Shelf, published};
pub use qr::{Grid, qr_code};
pub use response::{command_of, give_of, instance, response};
pub use room::Room;
pub use server::{AskShell, Config, Figures, File, Limits, Pages, Rate, Server, THREAD, Traffic};
pub use wire::{Give, Hello, MAX_BYTES, No, Said, Unread, VERSION, Why, token_of, token_word};
pub use words::{WORDS, same_words, three_words};

/// One socket, or one page that asks again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link(pub u64);

/// What a room is opened with; a host that was restarted opens it with the same.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The four letters pupils type (see [`join_code`]).
    pub code: String,
    /// The most seats that may be taken.
    pub limit: u16,
    /// The seed of pairs and words.
    pub seed: u64,
    /// The languages pages are published in, the usual one first.
    pub langs: Vec<Lang>,
    /// The pages that had joined before the host was restarted, in the order in which they joined.
    pub known: Vec<Token>,
}

/// What the room asks of the shell, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// A page is there: it takes part.
    Come {
        /// Which.
        token: Token,
    },
    /// A page has been away for a while; nobody waits for it.
    Gone {
        /// Which.
        token: Token,
    },
    /// A page answers (see [`command_of`]).
    Answer {
        /// Which.
        token: Token,
        /// The number of the answer.
        n: u64,
        /// What it answers to (see [`instance`]).
        at: String,
        /// The answer; `None` takes it back.
        give: Option<Give>,
    },
}

/// What the shell has done, in the order in which it was asked, once it is in the journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// A page takes part, or the hour lets nobody else in.
    Came {
        /// Which.
        token: Token,
        /// Whether it takes part.
        is_in: bool,
    },
    /// An answer was taken or refused.
    Answered {
        /// Whose.
        token: Token,
        /// The number of the answer.
        n: u64,
        /// What it answered to.
        at: String,
        /// What the hour now holds of this page, or why the answer was refused.
        outcome: Result<Option<Give>, No>,
    },
}

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PagePhase {
    /// The hour has not begun.
    Lobby,
    /// There is something to look at on the stage.
    Look,
    /// Answers are let in.
    Open,
    /// No more answers; nothing is shown yet.
    Closed,
    /// The result stands on the stage.
    Result,
    /// The class talks.
    Talk,
    /// Something else than the lesson stands on the stage.
    Pause,
    /// The hour is over.
    Ended,
}

/// The picture of the activity on the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The number in its address, `/media/<n>`.
    pub n: usize,
    /// The file as the author gave it.
    pub bytes: Arc<[u8]>,
}

/// What all pages may see of the hour at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Rises with every change.
    pub seq: u64,
    /// What an answer answers to now (see [`instance`]).
    pub at: String,
    /// What pages show.
    pub phase: PagePhase,
    /// The state of a page by language code: a JSON object without `seq` and `you`, which the room adds.
    pub pages: BTreeMap<String, Arc<str>>,
    /// What the hour holds of each page; each page is told its own.
    pub held: BTreeMap<Token, Give>,
    /// Pages that may still answer although the vote is closed.
    pub more: BTreeSet<Token>,
    /// The picture that pages may fetch.
    pub picture: Option<Picture>,
}

/// What the host asks of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Shows a page out; it stays out until it is let in again.
    Kick(Token),
    /// Lets a page in again.
    Unkick(Token),
    /// Lets a page show its animal large, so that the host finds it.
    Wave(Token),
    /// The most seats that may be taken from now on.
    Limit(u16),
}

/// What the server does next, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Out {
    /// Sends a message.
    Send {
        /// To whom.
        link: Link,
        /// A JSON object.
        text: Arc<str>,
    },
    /// Sends what is still to be sent, then closes.
    Close {
        /// What.
        link: Link,
    },
    /// Notes that a wrong code or wrong words came in, to slow its address down.
    Wrong {
        /// From where.
        link: Link,
    },
    /// Hands a wish to the shell.
    Ask(Ask),
}

/// A seat as the host sees it: never an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Names it within the hour.
    pub token: Token,
    /// Its animal and colour.
    pub pair: Pair,
    /// The three words that move it to another device.
    pub words: String,
    /// Whether a page is linked to it now.
    pub is_here: bool,
    /// Whether it was shown out.
    pub is_kicked: bool,
}
