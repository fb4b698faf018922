//! Items to put into an order; years are uncovered one by one.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, slide};

/// Draws what the class does.
pub(super) fn order_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}

/// Draws the result.
pub(super) fn ordered_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}
