//! The keys of an hour: a presenter's remote, a keyboard at the board, the adult's own.

use eframe::egui::Ui;

use super::stage::StageDraft;
use super::{Intent, Scene, Stage};

/// Turns keys into wishes, before anything is drawn.
pub fn stage_keys(
    _ui: &mut Ui,
    _scene: &Scene<'_>,
    _stage: &Stage<'_>,
    _draft: &mut StageDraft,
    _out: &mut Vec<Intent>,
) {
}
