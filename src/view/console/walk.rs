//! The way out of a scene, and the way back to an earlier one.

use eframe::egui::Ui;

use super::{ConsoleDraft, ConsoleView};
use crate::view::{Intent, Scene};

/// Shows it.
pub(super) fn walk_ui(
    _ui: &mut Ui,
    _scene: &Scene<'_>,
    _data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    _out: &mut Vec<Intent>,
) {
}
