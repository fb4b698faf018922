//! Hands for the card on the stage.

use eframe::egui::Ui;

use super::{ConsoleDraft, ConsoleView};
use crate::view::{Intent, Scene};

/// Shows it.
pub(super) fn one_by_one_ui(
    _ui: &mut Ui,
    _scene: &Scene<'_>,
    _data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    _out: &mut Vec<Intent>,
) {
}
