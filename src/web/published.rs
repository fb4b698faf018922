//! What all pages may see of the hour: an allow-list.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::session::{Phase, Session};
use crate::text::{LessonTexts, Texts};

use super::{PagePhase, Published, instance};

/// Where the words of pages come from, and what stands on the stage besides the hour.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a> {
    /// The words of the lesson.
    pub lesson: &'a LessonTexts,
    /// The program's words, one for each language that pages are published in.
    pub program: &'a [Texts],
    /// Whether something else than the lesson is projected, such as a black stage.
    pub is_covered: bool,
    /// The file of the picture of the current activity, where it has one (see [`Published::picture`]).
    pub picture: Option<&'a Arc<[u8]>>,
}

/// A state without `seq` and `you`.
#[derive(Debug, Serialize)]
struct State<'a> {
    #[serde(rename = "do")]
    kind: &'static str,
    v: u32,
    lang: &'a str,
    phase: PagePhase,
    at: &'a str,
}

/// What pages may see now.
pub fn published(session: &Session, seq: u64, shelf: &Shelf<'_>) -> Published {
    let (at, phase) = (instance(session), phase(session, shelf.is_covered));
    let page = |texts: &Texts| {
        let lang = texts.lang().code();
        let state = State {
            kind: "state",
            v: super::VERSION,
            lang,
            phase,
            at: &at,
        };
        let text = serde_json::to_string(&state).unwrap_or_default();
        (lang.to_owned(), Arc::from(text))
    };
    Published {
        seq,
        pages: shelf.program.iter().map(page).collect(),
        held: BTreeMap::new(),
        more: BTreeSet::new(),
        picture: None,
        phase,
        at,
    }
}

fn phase(session: &Session, is_covered: bool) -> PagePhase {
    if is_covered || session.interlude().is_some() {
        return PagePhase::Pause;
    }
    let is_answered = session
        .interaction(session.current_index())
        .is_some_and(crate::activity::Interaction::is_answered);
    match session.phase() {
        Phase::Lobby => PagePhase::Lobby,
        Phase::Open if is_answered => PagePhase::Open,
        Phase::Open => PagePhase::Look,
        Phase::Closed => PagePhase::Closed,
        Phase::Revealed => PagePhase::Result,
        Phase::Talk => PagePhase::Talk,
        Phase::Ended => PagePhase::Ended,
    }
}
