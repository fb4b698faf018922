//! The tools of the hour: teams, lots, turns to talk, a pause, a word to end, pen and zoom.

mod lots;
mod moments;
pub(super) mod prompts;
mod teams;

use eframe::egui::Ui;

use crate::view::desk::shorten;
use crate::view::icon::Icon;
use crate::view::widget::Button;
use crate::view::{Intent, Scene};

use super::{ConsoleDraft, ConsoleView};

/// Shows them while the hour goes on.
pub(super) fn tools_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    if data.session.stop() == crate::session::Stop::Ended {
        return;
    }
    teams::teams_ui(ui, scene, data, out);
    lots::lots_ui(ui, scene, data, out);
    moments::moments_ui(ui, scene, data, draft, out);
}

/// A small button over the whole width; returns whether it was pressed.
pub(super) fn row_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (icon, key): (Icon, &str),
    is_enabled: bool,
) -> bool {
    let (look, words) = (scene.look, scene.texts.tr(key));
    let wide = ui.available_width();
    let around = look.size.button_icon + look.size.icon_gap + 2.0 * look.size.button_pad;
    let room = wide - around - 2.0 * look.size.stroke;
    let short = shorten(ui.ctx(), &words, look.small_button_text(), room);
    Button::secondary(&short)
        .name(&words)
        .icon(icon)
        .small()
        .enabled(is_enabled)
        .min_width(wide)
        .show(ui, look)
        .clicked()
}
