//! The pupils' pages on the console: the way in, how many are there, and the way to their own screen.

use eframe::egui::Ui;

use crate::args;
use crate::view::desk::{box_frame, box_ui, label_ui};
use crate::view::icon::Icon;
use crate::view::pages::{PagesWish, spaced};
use crate::view::widget::text::text_ui;
use crate::view::{Intent, Scene};

use super::ConsoleView;
use super::tools::row_ui;

/// Shows the box of the pages.
pub(super) fn pages_box_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        label_ui(
            ui,
            look,
            Some(Icon::DeviceTablet),
            &texts.tr("pages-console"),
        );
        let key = match &data.pages.door {
            None => "pages-console-open",
            Some(door) => {
                let role = look.count_text().at(look.pt(24.0));
                text_ui(ui, role, &spaced(&door.code));
                text_ui(ui, look.source_text(), &door.address);
                let args = args!("n" => data.pages.present());
                text_ui(
                    ui,
                    look.meta_text(),
                    &texts.tr_args("pages-console-present", &args),
                );
                "pages-console-look"
            }
        };
        if row_ui(ui, scene, (Icon::DeviceTablet, key), true) {
            out.push(Intent::Pages(PagesWish::Show(true)));
        }
    });
}
