//! Words that pupils say or send: the host types and reads them.

use eframe::egui::Ui;

use super::{ConsoleDraft, ConsoleView};
use crate::view::{Intent, Scene};

/// Shows it.
pub(super) fn words_ui(
    _ui: &mut Ui,
    _scene: &Scene<'_>,
    _data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    _out: &mut Vec<Intent>,
) {
}
