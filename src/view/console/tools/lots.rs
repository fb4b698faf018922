//! Drawing lots.

use eframe::egui::Ui;

use super::row_ui;
use crate::session::{Command, Draw};
use crate::view::console::ConsoleView;
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::text_ui;
use crate::view::{Intent, Scene};

/// Shows what can be drawn.
pub(super) fn lots_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let has_teams = session.teams().is_some();
    let is_personal = session
        .current()
        .is_some_and(|activity| activity.head().is_personal);
    let has_number = session.roster().hands() > 0 && !is_personal;
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("tool-draw"));
        let draws = [
            (Icon::UsersThree, "tool-draw-team", Draw::Team, has_teams),
            (
                Icon::ArrowsDownUp,
                "tool-draw-order",
                Draw::Order,
                has_teams,
            ),
            (Icon::Student, "tool-draw-number", Draw::Number, has_number),
        ];
        for (icon, key, what, is_possible) in draws {
            if row_ui(ui, scene, (icon, key), is_possible) {
                out.push(Intent::Command(Command::Draw { what }));
            }
        }
        text_ui(ui, look.meta_text(), &texts.tr("tool-draw-hint"));
    });
}
