//! Cards one after the other, each with the same answers; results only at the end.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, slide};

/// Draws what the class does.
pub(super) fn one_by_one_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}

/// Draws the result.
pub(super) fn one_by_one_result_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}
