//! A few words: collected, or put into gaps.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, cloud, gaps};
use crate::activity::Interaction;

/// Draws what the class does.
pub(super) fn write_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    if board.interaction().is_some_and(Interaction::is_moderated) {
        cloud::asked_ui(ui, board, frame, draft, out);
    } else {
        gaps::gaps_ui(ui, board, frame, draft, out);
    }
}

/// Draws the result.
pub(super) fn written_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    if board.interaction().is_some_and(Interaction::is_moderated) {
        cloud::words_ui(ui, board, frame, draft, out);
    } else {
        gaps::filled_ui(ui, board, frame, draft, out);
    }
}
