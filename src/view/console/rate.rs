//! How many stand at each place of the line.

use eframe::egui::{Sense, Ui, Vec2};

use super::hands::{count_ui, free_hands};
use super::{ConsoleDraft, ConsoleView};
use crate::activity::{Interaction, Response};
use crate::args;
use crate::view::desk::shorten;
use crate::view::widget::text::text_ui;
use crate::view::widget::{CellState, Stepper, paint_box_cell};
use crate::view::{Intent, Scene};

/// Shows a count for each place, and the words of the poles at both ends.
pub(super) fn rate_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let session = data.session;
    let Some(Interaction::Rate { places }) = session.interaction(session.current_index()) else {
        return;
    };
    let [left, right] = poles(scene, data);
    pole_ui(ui, scene, &left);
    let free = free_hands(session);
    for place in 0..*places {
        place_ui(ui, scene, data, (place, *places, free), out);
    }
    pole_ui(ui, scene, &right);
}

/// The words of the two poles: the lesson's, else the program's.
fn poles(scene: &Scene<'_>, data: &ConsoleView<'_>) -> [String; 2] {
    let activity = data.session.current();
    let id = activity.map_or("", |activity| activity.head().id.as_str());
    [
        ("pole_left", "barometer-left"),
        ("pole_right", "barometer-right"),
    ]
    .map(|(own, usual)| {
        let words = data.view.of(scene, id, own);
        if words.is_empty() {
            scene.texts.tr(usual)
        } else {
            words
        }
    })
}

fn pole_ui(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    let role = scene.look.meta_text();
    let short = shorten(ui.ctx(), words, role, ui.available_width());
    text_ui(ui, role, &short);
}

/// One place: its number as on the stage, and its count. `free` are the hands that could still be added.
fn place_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (place, places, free): (u8, u8, u32),
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let response = Response::Rate(place);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(6.0);
        let side = look.pt(34.0);
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let number = usize::from(place) + 1;
        paint_box_cell(ui.painter(), look, rect, number, CellState::ToCome);
        let args = args!("place" => number, "count" => places);
        let count = u32::from(session.hands_for(&response));
        let stepper = Stepper {
            label: "",
            name: &texts.tr_args("barometer-hands-for", &args),
            less: &texts.tr_args("barometer-hands-less", &args),
            more: &texts.tr_args("barometer-hands-more", &args),
            range: 0..=(count + free).min(u32::from(session.roster().hands())),
        };
        count_ui(ui, scene, (&stepper, count), &response, out);
    });
}
