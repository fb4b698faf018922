//! Things counted by keys and taps: a number for each zone or row, of one kind at a time.
//!
//! Teams call their numbers out; the adult types them, or touches plus and minus.

use eframe::egui::Ui;

use crate::activity::{Ground, Id, Interaction, Response, Spot};
use crate::args;
use crate::view::desk::shorten;
use crate::view::widget::text::{plain, text_ui};
use crate::view::widget::{Chip, Stepper};
use crate::view::{Intent, Scene};

use super::hands::count_ui;
use super::{ConsoleDraft, ConsoleView};

/// The most of one thing that can be typed.
const MOST: u32 = 999;

/// Shows it.
pub(super) fn point_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let session = data.session;
    let index = session.current_index();
    let Some(Interaction::Point {
        spots,
        layers,
        ground,
        ..
    }) = session.interaction(index)
    else {
        return;
    };
    text_ui(
        ui,
        scene.look.meta_text(),
        &scene.texts.tr("point-console-hint"),
    );
    let on = draft.layer.entry(index).or_default();
    *on = (*on).min(layers.len().saturating_sub(1));
    if layers.len() > 1 {
        layers_ui(ui, scene, data, (layers, *ground), on);
    }
    let Some(layer) = layers.get(*on) else { return };
    for spot in spots {
        spot_ui(ui, scene, data, (spot, layer, *ground), out);
    }
}

/// A text of the activity on the stage.
fn words(scene: &Scene<'_>, data: &ConsoleView<'_>, suffix: &str) -> String {
    let activity = data.session.current();
    let id = activity.map(|activity| activity.head().id.as_str());
    plain(&data.view.of(scene, id.unwrap_or_default(), suffix))
}

/// The kinds of things to choose from.
fn layers_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (layers, ground): (&[Id], Ground),
    on: &mut usize,
) {
    let (look, texts) = (scene.look, scene.texts);
    let (list, key) = match ground {
        Ground::Grid => ("column", "point-columns"),
        Ground::Plan(_) | Ground::Picture | Ground::List => ("layer", "point-layers"),
    };
    text_ui(ui, look.label_text(), &texts.tr(key));
    ui.horizontal_wrapped(|ui| {
        for (place, layer) in layers.iter().enumerate() {
            let full = words(scene, data, &format!("{list}_{layer}"));
            let room = ui.max_rect().width() - look.pt(60.0);
            let short = shorten(ui.ctx(), &full, look.chip_text(), room);
            let chip = Chip::switch(&short, place == *on).name(&full);
            if chip.show(ui, look).clicked() {
                *on = place;
            }
        }
    });
}

/// One zone or row: its words and its number.
fn spot_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (spot, layer, ground): (&Spot, &Id, Ground),
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let list = match ground {
        Ground::Grid => "row",
        Ground::Plan(_) | Ground::Picture | Ground::List => "zone",
    };
    let full = words(scene, data, &format!("{list}_{}", spot.id));
    let label = shorten(
        ui.ctx(),
        &full,
        scene.look.label_text(),
        ui.available_width(),
    );
    let args = args!("words" => full.as_str());
    let response = Response::point(layer, &spot.id);
    let count = u32::from(data.session.hands_for(&response));
    let stepper = Stepper {
        label: &label,
        name: &texts.tr_args("point-count-for", &args),
        less: &texts.tr_args("point-count-less", &args),
        more: &texts.tr_args("point-count-more", &args),
        range: 0..=MOST.max(count),
    };
    count_ui(ui, scene, (&stepper, count), &response, out);
}
