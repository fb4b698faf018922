//! The bar at the bottom: pages to keep, and the way onto the stage.

use eframe::egui::{Align, Frame, Layout, Panel, Ui, pos2, vec2};

use crate::args;
use crate::view::desk::{paint_edge, sides};
use crate::view::icon::Icon;
use crate::view::look::TextRole;
use crate::view::widget::Button;
use crate::view::widget::text::text_ui;
use crate::view::{Intent, Saving, Scene};

use super::{CONFIRM_LEVEL, SheetDraft, SheetView, StageScreen};

/// Shows the bar at the bottom of `ui`.
pub(super) fn bar_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let is_narrow = ui.available_width() < look.pt(900.0);
    // The pages keep their words where two ways to begin leave room for them.
    let is_tight = ui.available_width() < look.pt(1240.0);
    let frame = Frame::new()
        .fill(look.ground)
        .inner_margin(sides(look.size.margin, look.pt(11.0)));
    let bar = Panel::bottom("sheet-bar")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(look.pt(10.0), look.pt(8.0));
            if is_narrow {
                ui.horizontal_wrapped(|ui| {
                    saves_ui(ui, scene, (data, true), out);
                    project_ui(ui, scene, data, draft, out);
                });
                return;
            }
            ui.set_min_height(look.pt(58.0));
            ui.horizontal(|ui| {
                ui.set_min_height(look.pt(58.0));
                saves_ui(ui, scene, (data, is_tight), out);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    project_ui(ui, scene, data, draft, out);
                    ui.add_space(look.size.gap_small);
                    screen_ui(ui, scene, data);
                });
            });
        });
    let rect = bar.response.rect;
    paint_edge(
        ui,
        look,
        (
            pos2(rect.left(), rect.top()),
            pos2(rect.right(), rect.top()),
        ),
    );
}

/// The pages to keep, as icons alone where it is narrow.
fn saves_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, is_narrow): (&SheetView<'_>, bool),
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let has_family_note = !data.view.text(scene, "lesson_family").is_empty();
    let pages = [
        (
            Icon::FilePdf,
            "sheet-save-lesson",
            Saving::LessonSheet,
            true,
        ),
        (
            Icon::HouseLine,
            "sheet-save-family",
            Saving::FamilyNote,
            has_family_note,
        ),
    ];
    for (icon, key, saving, is_there) in pages {
        let words = texts.tr(key);
        let button = if is_narrow {
            Button::square(icon, &words)
        } else {
            Button::secondary(&words).icon(icon)
        };
        if is_there && button.show(ui, scene.look).clicked() {
            out.push(Intent::Save(saving));
        }
    }
}

fn screen_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    let words = match (data.can_project(), data.screen) {
        (false, _) => texts.tr("sheet-cannot-project"),
        (true, StageScreen::Only) => texts.tr("sheet-screen-only"),
        (
            true,
            StageScreen::Other {
                place,
                width,
                height,
            },
        ) => {
            let args =
                args!("n" => place, "width" => width.to_string(), "height" => height.to_string());
            texts.tr_args("sheet-screen", &args)
        }
    };
    let role: TextRole = look.meta_text();
    text_ui(ui, role, &words);
}

fn project_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    if !data.can_project() {
        return;
    }
    let words = scene.texts.tr("sheet-project");
    let button = Button::primary(&words).icon(Icon::ProjectorScreen).tall();
    let is_pressed = button.show(ui, scene.look).clicked();
    let words = scene.texts.tr("solo-start");
    let button = Button::secondary(&words).icon(Icon::Student).tall();
    if button.show(ui, scene.look).clicked() {
        out.push(Intent::PlayAlone(data.view.lesson.id.clone()));
    }
    if !is_pressed {
        return;
    }
    if data.view.lesson.emotion >= CONFIRM_LEVEL {
        draft.asks_to_project = true;
    } else {
        out.push(Intent::Project(data.view.lesson.id.clone()));
    }
}
