//! Games of the whole class: cards that are turned or drawn, a tale read twice, a sheet on paper.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use super::{StageDraft, memory, slide};
use crate::activity::Game;

/// Draws what the class does.
pub(super) fn play_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    match board.session().game() {
        Some(Game::Memory { .. }) => memory::memory_ui(ui, board, frame, draft, out),
        _ => slide::slide_ui(ui, board, frame, draft, out),
    }
}
