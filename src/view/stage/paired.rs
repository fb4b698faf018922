//! The result of pairs: each half beside its own.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, slide};

/// Draws the result.
pub(super) fn paired_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    slide::slide_ui(ui, board, frame, draft, out);
}
