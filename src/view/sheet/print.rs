//! The box of things to print: cards, forms, poster, slips; only what the lesson has.

use eframe::egui::Ui;

use crate::paper::{Printing, printings};
use crate::view::desk::{box_frame, box_ui, icon_heading_ui};
use crate::view::icon::Icon;
use crate::view::widget::Button;
use crate::view::{Intent, Saving, Scene};

use super::SheetView;

/// Shows a button for each thing.
pub(super) fn print_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, Icon::Printer, &texts.tr("print-heading"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = look.size.gap_small;
            for printing in printings(data.view.lesson) {
                let (icon, key) = button(printing);
                let words = texts.tr(key);
                let button = Button::secondary(&words).icon(icon).small();
                if button.show(ui, look).clicked() {
                    out.push(Intent::Save(Saving::Print(printing)));
                }
            }
        });
    });
}

// keys: print-cards, print-worksheets, print-poster, print-slips
fn button(printing: Printing) -> (Icon, &'static str) {
    match printing {
        Printing::Cards => (Icon::Cards, "print-cards"),
        Printing::Worksheets => (Icon::PencilLine, "print-worksheets"),
        Printing::Poster => (Icon::Export, "print-poster"),
        Printing::Slips => (Icon::ChatCircleText, "print-slips"),
    }
}
