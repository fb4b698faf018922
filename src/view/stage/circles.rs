//! Cards to put into two circles that cross.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, slide};

/// Draws what the class does.
pub(super) fn circles_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}

/// Draws the result.
pub(super) fn circles_result_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}
