//! Games of the whole class: cards that are turned or drawn, a tale read twice, a sheet on paper.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::deck::deck_ui;
use super::frame::Frame;
use super::memory::memory_ui;
use super::mirror::{Tale, mirror_ui};
use super::shield::shield_ui;
use super::{StageDraft, slide};
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
        Some(Game::Deck { cards, draws }) => {
            deck_ui(ui, board, (frame, cards, *draws), draft, out);
        }
        Some(Game::Mirror {
            paragraphs,
            girl_first,
        }) => {
            let tale = Tale {
                paragraphs,
                girl_first: *girl_first,
            };
            mirror_ui(ui, board, (frame, tale), draft, out);
        }
        Some(Game::Sheet { fields }) => shield_ui(ui, board, (frame, fields), draft, out),
        Some(Game::Memory { .. }) => memory_ui(ui, board, frame, draft, out),
        None => slide::slide_ui(ui, board, frame, draft, out),
    }
}
