//! The page that lists the keys.

use eframe::egui::{Align2, Grid, Rect, Role, Sense, Ui, vec2};

use crate::view::Scene;
use crate::view::dialog::{Shown, modal_ui};
use crate::view::widget::text::{heading_ui, say, text_ui};
use crate::view::widget::{Button, key_cap_size, paint_key_cap};

/// Keys and what they do: the Fluent keys of both.
const KEYS: [(&str, &str); 12] = [
    ("top-bar-cap-forward", "top-bar-key-forward"),
    ("top-bar-cap-back", "top-bar-key-back"),
    ("top-bar-cap-project", "top-bar-key-project"),
    ("top-bar-cap-escape", "top-bar-key-escape"),
    ("top-bar-cap-black", "top-bar-key-black"),
    ("top-bar-cap-choose", "top-bar-key-choose"),
    ("top-bar-cap-letters", "top-bar-key-letters"),
    ("top-bar-cap-tools", "top-bar-key-tools"),
    ("top-bar-cap-board", "top-bar-key-board"),
    ("top-bar-cap-console", "top-bar-key-console"),
    ("top-bar-cap-help", "top-bar-key-help"),
    ("top-bar-cap-size", "top-bar-key-size"),
];

/// Shows the page over everything else; returns whether it was closed.
pub(super) fn keys_ui(ui: &Ui, scene: &Scene<'_>) -> bool {
    let (look, texts) = (scene.look, scene.texts);
    let shown = modal_ui(ui.ctx(), look, "keys", |ui| {
        heading_ui(
            ui,
            look.heading_text().at(look.pt(22.0)),
            &texts.tr("top-bar-keys"),
        );
        Grid::new("keys")
            .num_columns(2)
            .spacing(vec2(look.size.gap_wide, look.size.gap_small))
            .show(ui, |ui| {
                for (cap, words) in KEYS {
                    cap_ui(ui, scene, &texts.tr(cap));
                    text_ui(ui, look.body_text(), &texts.tr(words));
                    ui.end_row();
                }
            });
        ui.add_space(look.size.gap_small);
        let close = Button::primary(&texts.tr("top-bar-keys-close")).show(ui, look);
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    });
    match shown {
        Shown::Closed => true,
        Shown::Open(is_closed) => is_closed,
    }
}

fn cap_ui(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    let look = scene.look;
    let size = key_cap_size(ui.ctx(), look, words);
    let (rect, _) = ui.allocate_exact_size(vec2(size.x, look.pt(30.0)), Sense::hover());
    let cap: Rect = Align2::LEFT_CENTER.align_size_within_rect(size, rect);
    paint_key_cap(ui.painter(), look, words, cap);
    say(ui, cap, Role::Label, words);
}
