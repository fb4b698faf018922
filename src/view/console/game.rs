//! Moves the host makes in a game: pass, take back, surprise.

use eframe::egui::Ui;

use super::{ConsoleDraft, ConsoleView};
use crate::view::{Intent, Scene};

/// Shows it.
pub(super) fn game_ui(
    _ui: &mut Ui,
    _scene: &Scene<'_>,
    _data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    _out: &mut Vec<Intent>,
) {
}
