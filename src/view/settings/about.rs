//! Where things are on this computer, and who made what.

use eframe::egui::{Label, Ui};

use crate::args;
use crate::view::widget::Button;
use crate::view::widget::text::text_ui;
use crate::view::{Intent, Scene};

use super::SettingsView;

/// Shows where lessons and saved files are.
pub(super) fn folders_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("n" => data.lesson_folders.len());
    let words = texts.tr_args("settings-lessons", &args);
    text_ui(ui, look.label_text(), &words);
    for folder in data.lesson_folders {
        path_ui(ui, scene, folder);
    }
    text_ui(ui, look.label_text(), &texts.tr("settings-saved"));
    path_ui(ui, scene, data.saved_folder);
    let words = texts.tr("settings-show-saved");
    if Button::secondary(&words).small().show(ui, look).clicked() {
        out.push(Intent::ShowSaved);
    }
}

/// A path, to be selected and copied.
fn path_ui(ui: &mut Ui, scene: &Scene<'_>, path: &str) {
    let text = scene.look.field_text().rich(path);
    ui.add(Label::new(text).selectable(true).wrap());
}

/// Shows version and licences.
pub(super) fn about_ui(ui: &mut Ui, scene: &Scene<'_>, version: &str) {
    let (look, texts) = (scene.look, scene.texts);
    let words = texts.tr_args("settings-version", &args!("version" => version));
    text_ui(ui, look.field_text(), &words);
    let lines = [
        "settings-private",
        "settings-code",
        "settings-lesson-licence",
        "settings-font",
        "settings-icons",
    ];
    for key in lines {
        text_ui(ui, look.meta_text(), &texts.tr(key));
    }
}
