//! A line between two poles: where the class stands, and where it stood before.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, slide};

/// Draws what the class does.
pub(super) fn rate_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}

/// Draws the result.
pub(super) fn rated_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}
