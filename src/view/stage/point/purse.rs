//! A budget after the choice: what the class took together, what is left, and how many pages took each thing.

use eframe::egui::{Ui, UiBuilder};

use super::budget::List;
use super::side::head_ui;
use super::{Points, Results, at_board, results};
use crate::activity::Limit;
use crate::args;
use crate::session::{Figure, Shown, figure};
use crate::view::icon::Icon;
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, foot_ui};
use crate::view::stage::frame::Frame;
use crate::view::stage::votes::shown;

/// Draws the result.
pub(super) fn purse_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = head_ui(ui, board, frame);
    let taken = at_board(board);
    let list = List::new(board, (frame, bottom), points);
    let results = results(board, points);
    let others = results.filter(|results| {
        let is_together = !taken.is_empty();
        results.respondents > u32::from(is_together)
    });
    let note = |item: usize| {
        others
            .as_ref()
            .map_or_else(String::new, |results| note(board, points, (results, item)))
    };
    // Nothing is taken any more, but everything can be read.
    ui.scope_builder(UiBuilder::new().max_rect(frame.body).disabled(), |ui| {
        list.bar_ui(ui, board, &taken);
        list.show(ui, board, (&taken, &note));
    });
    let is_too_few = board.is_live() && matches!(shown(board), Shown::TooFew { .. });
    let left = if is_too_few {
        Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
    } else if board.is_live() && !taken.is_empty() {
        let args = args!("left" => list.left_over(&taken), "n" => taken.len());
        Left::Sentence(Icon::Check, board.tr_args("point-left-over", &args))
    } else {
        Left::Empty
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// "12 of 24", or how many of it in the mean where several can be had.
fn note(board: &Board<'_>, points: &Points<'_>, (results, item): (&Results, usize)) -> String {
    let count = results.newest().on_spot(None, item);
    let all = results.respondents;
    if matches!(points.limit, Limit::Budget { most, .. } if most > 1) {
        let mean = f64::from(count) / f64::from(all.max(1));
        let words = board.scene.texts.decimal((mean * 10.0).round() / 10.0);
        return board.tr_args("point-mean", &args!("mean" => words));
    }
    match figure(count, all, results.in_words) {
        Figure::Count(count) => {
            board.tr_args("stage-part-place", &args!("place" => count, "count" => all))
        }
        Figure::AlmostNobody => board.tr("stage-nobody"),
        Figure::Part => board.tr("stage-part"),
        Figure::AlmostEverybody => board.tr("stage-everybody"),
    }
}
