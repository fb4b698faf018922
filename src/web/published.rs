//! What all pages may see of the hour: an allow-list.
//!
//! A page never gets a lesson, an hour or a tally: it gets the fields of [`State`], each filled here by hand.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use serde::Serialize;

use crate::session::{Phase, Respondent, Session, Stop};
use crate::text::{LessonTexts, Texts};

use super::asked::{Asked, asked, picture};
use super::lines::Lines;
use super::right::{right, why};
use super::{PagePhase, Picture, Published, VERSION, give_of, instance};

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

/// A state without `seq` and `you`, which the room adds.
#[derive(Debug, Serialize)]
struct State<'a> {
    #[serde(rename = "do")]
    kind: &'static str,
    v: u32,
    lang: &'a str,
    phase: PagePhase,
    at: &'a str,
    #[serde(skip_serializing_if = "String::is_empty")]
    lesson: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    text: Vec<String>,
    ask: Option<Asked>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    right: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    why: Vec<String>,
}

/// What pages may see now.
pub fn published(session: &Session, seq: u64, shelf: &Shelf<'_>) -> Published {
    let (at, phase) = (instance(session), phase(session, shelf.is_covered));
    let page = |texts: &Texts| {
        let lines = Lines {
            session,
            lesson: shelf.lesson,
            texts,
        };
        let state = state(&lines, (&at, phase));
        // Nothing in a state can fail to be written.
        let text = serde_json::to_string(&state).unwrap_or_default();
        (texts.lang().code().to_owned(), Arc::from(text))
    };
    let tokens = || session.roster().pages();
    let held = tokens().filter_map(|token| {
        let response = session.response_of(Respondent::Page(token))?;
        Some((token, give_of(session, response)?))
    });
    let more = tokens().filter(|token| session.has_more_time(Respondent::Page(*token)));
    let number = picture(session).filter(|_| phase != PagePhase::Pause);
    Published {
        seq,
        pages: shelf.program.iter().map(page).collect(),
        held: held.collect(),
        more: more.collect(),
        picture: number.zip(shelf.picture).map(|(n, bytes)| Picture {
            n,
            bytes: bytes.clone(),
        }),
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

fn state<'a>(lines: &Lines<'a>, (at, phase): (&'a str, PagePhase)) -> State<'a> {
    let mut state = State {
        kind: "state",
        v: VERSION,
        lang: lines.texts.lang().code(),
        phase,
        at,
        lesson: String::new(),
        title: String::new(),
        text: Vec::new(),
        ask: None,
        right: Vec::new(),
        why: Vec::new(),
    };
    match phase {
        PagePhase::Lobby => state.lesson = lines.of_lesson("lesson_title"),
        PagePhase::Pause => {}
        PagePhase::Look | PagePhase::Open | PagePhase::Closed => {
            (state.title, state.text) = asked_words(lines);
            state.ask = asked(lines);
        }
        PagePhase::Result => {
            (state.title, _) = asked_words(lines);
            state.right = right(lines);
            state.why = why(lines);
        }
        PagePhase::Talk => {
            state.title = lines.own("ask");
            if state.title.is_empty() {
                state.title = lines.question();
            }
            state.right = right(lines);
            state.why = why(lines);
        }
        PagePhase::Ended => {
            state.title = lines.texts.tr("stage-over");
            state.text = vec![kept(lines)];
        }
    }
    state
}

/// The prompt, and what stands under it. A scene of a walk is too long for a prompt.
fn asked_words(lines: &Lines<'_>) -> (String, Vec<String>) {
    let is_walk = lines.session.current().is_some_and(|activity| {
        let course = activity.rules().course();
        matches!(course, crate::activity::Course::Walk(_))
    });
    if is_walk {
        return (lines.own("title"), vec![lines.question()]);
    }
    (lines.question(), lines.body())
}

/// The sentence the class keeps: the one it chose, else the author's.
fn kept(lines: &Lines<'_>) -> String {
    debug_assert_eq!(lines.session.stop(), Stop::Ended);
    let kept = lines.session.summary(std::time::Duration::ZERO).kept;
    let chosen = kept.map(|(activity, choice)| {
        let id = format!("{activity}_option_{choice}");
        lines.of_lesson(&id)
    });
    chosen
        .filter(|sentence| !sentence.is_empty())
        .unwrap_or_else(|| lines.of_lesson("lesson_keep"))
}
