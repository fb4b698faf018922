//! The stage of one pupil alone: the activities are those of the class, what comes before and after them is not.
//!
//! The pupil's answer is the one answer of the board. What is right and why takes the place of counts; there is no
//! score, and nothing hurries.

mod pages;
mod result;
mod rows;
mod spoken;
mod write;

use eframe::egui::Ui;

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::Left;
use super::frame::Frame;
use crate::activity::{Interaction, Limit, Nature, Response, Shape};
use crate::session::Stop;
use crate::view::icon::Icon;
use crate::view::widget::TileState;

pub use spoken::spoken;
pub(super) use write::Written;

/// Draws what stands otherwise for one pupil; `false` where the stage of the class does.
pub(super) fn solo_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) -> bool {
    match board.session().stop() {
        Stop::Lobby => pages::welcome_ui(ui, board, frame, draft, out),
        Stop::Talk => pages::think_ui(ui, board, frame, draft, out),
        Stop::Ended => pages::end_ui(ui, board, frame, draft, out),
        Stop::Ask(_) if is_free_writing(board) => write::write_ui(ui, board, frame, draft, out),
        Stop::Result(_) if !is_shown_by_the_stage(board) => {
            result::result_ui(ui, board, frame, draft, out);
        }
        Stop::Ask(_) | Stop::Result(_) => return false,
    }
    true
}

fn is_free_writing(board: &Board<'_>) -> bool {
    matches!(
        board.interaction(),
        Some(Interaction::Write { is_open: true, .. })
    )
}

/// Things that were counted and spots of a picture are looked at where they are; no pupil stands behind them.
fn is_shown_by_the_stage(board: &Board<'_>) -> bool {
    matches!(
        board.interaction(),
        Some(Interaction::Point {
            limit: Limit::Things | Limit::Once,
            ..
        })
    )
}

/// How a choice stands there: chosen by the pupil, or not.
pub(super) struct Chosen {
    pub(super) state: TileState,
    /// Goes with the tick.
    pub(super) note: String,
    /// The key of its name.
    pub(super) name_key: &'static str,
}

/// Whether the pupil's answer holds all of `response`.
pub(super) fn chosen(board: &Board<'_>, response: &Response) -> Chosen {
    let is_chosen = match (board.own(), response) {
        (Some(Response::Choose(own)), Response::Choose(asked)) => asked.is_subset(own),
        (Some(Response::Sort(own)), Response::Sort(asked)) => {
            asked.iter().all(|(item, bin)| own.get(item) == Some(bin))
        }
        _ => false,
    };
    if is_chosen {
        Chosen {
            state: TileState::Selected,
            note: board.tr("solo-chosen"),
            name_key: "solo-choice-chosen",
        }
    } else {
        Chosen {
            state: TileState::Rest,
            note: String::new(),
            name_key: "stage-choice",
        }
    }
}

/// The number the pupil has given.
pub(super) fn number(board: &Board<'_>) -> Option<i64> {
    match board.own() {
        Some(Response::Estimate(number)) => Some(*number),
        _ => None,
    }
}

/// The key of the button that gives a number, for a pupil alone.
pub(super) fn add_key(board: &Board<'_>) -> Option<&'static str> {
    board.is_alone().then_some("solo-own-number")
}

/// What stands at the left of the foot: hints for one pupil instead of counts and of what concerns a class.
pub(super) fn left(board: &Board<'_>, left: Left) -> Left {
    if !board.is_alone() {
        return left;
    }
    let key = match (board.session().stop(), board.interaction()) {
        (Stop::Ask(_), Some(Interaction::Choose { several: true, .. })) => "solo-hint-several",
        (Stop::Ask(_), Some(Interaction::Choose { .. })) => "solo-hint-choose",
        (Stop::Ask(_), Some(Interaction::Rate { .. })) => "solo-hint-rate",
        (Stop::Ask(_), Some(Interaction::Estimate { shape, .. })) => match shape {
            Shape::Line => "solo-hint-line",
            Shape::Silhouettes => "solo-hint-silhouettes",
        },
        (Stop::Ask(_) | Stop::Result(_), _) => {
            return match left {
                Left::Received => Left::Empty,
                // A sentence of the stage speaks of the class, but for the pages that are the pupil's own.
                Left::Sentence(..) if is_shown_by_the_stage(board) => Left::Empty,
                left => left,
            };
        }
        _ => return left,
    };
    Left::Hint(Icon::HandTap, board.tr(key))
}

// keys: solo-check, solo-unsure, solo-pass, solo-begin, stage-next-card
/// The icon and the key of the main button where they are not those of a class.
pub(super) fn main_words(board: &Board<'_>) -> Option<(Icon, &'static str)> {
    if !board.is_alone() {
        return None;
    }
    let session = board.session();
    match session.stop() {
        Stop::Lobby => Some((Icon::PlayFill, "solo-begin")),
        Stop::Ask(_) if !is_answerable(board) => None,
        Stop::Ask(_) if session.has_more_to_uncover() => None,
        Stop::Ask(_) if board.own().is_some() => Some((Icon::Check, "solo-check")),
        Stop::Ask(_) if is_opinion(board) => Some((Icon::ArrowRight, "solo-pass")),
        Stop::Ask(_) => Some((Icon::Question, "solo-unsure")),
        Stop::Result(_) | Stop::Talk | Stop::Ended => None,
    }
}

/// Whether one answer is given here; things that are counted are no answer.
fn is_answerable(board: &Board<'_>) -> bool {
    board
        .interaction()
        .is_some_and(|it| it.is_answered() && !it.counts_things())
}

fn is_opinion(board: &Board<'_>) -> bool {
    board
        .activity()
        .is_some_and(|activity| activity.rules().nature() == Nature::Opinion)
}
