//! The settings: what the adult chooses once. Every change takes effect at once.

mod about;
mod class;
mod display;

use eframe::egui::{CentralPanel, Frame, Rect, Ui, pos2, vec2};

use super::adult_card::contacts_ui;
use super::desk::{Column, box_frame, box_ui, icon_heading_ui, paint_edge};
use super::icon::Icon;
use super::look::Theme;
use super::page::{EscapeTaken, Foot};
use super::widget::text::{heading_ui, text_ui};
use super::{Contacts, Intent, Scene};

/// What the settings read.
#[derive(Clone, Copy, Debug)]
pub struct SettingsView<'a> {
    /// Paper or board.
    pub theme: Theme,
    /// Text size of the adult's screens, 0.8 to 2.0.
    pub zoom: f32,
    /// Whether things move.
    pub has_motion: bool,
    /// What the adult calls the class; may be empty.
    pub class_name: &'a str,
    /// Pupils in the class, 1 to 60.
    pub class_size: u16,
    /// The school's own contacts.
    pub contacts: &'a Contacts,
    /// Where lessons are looked for.
    pub lesson_folders: &'a [String],
    /// Where pages and tables are saved.
    pub saved_folder: &'a str,
    /// The version of the program.
    pub version: &'a str,
}

/// What the settings keep between two frames.
#[derive(Clone, Debug, Default)]
pub struct SettingsDraft {
    contacts: Option<Contacts>,
    class_name: Option<String>,
    is_writing: bool,
    escape: EscapeTaken,
}

/// Draws the settings in what is left of `ui`.
pub fn settings_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    draft: &mut SettingsDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    let has_left = CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| {
            let whole = ui.max_rect();
            draft.is_writing = false;
            if whole.width() < look.pt(900.0) {
                narrow_ui(ui, scene, data, (whole, &mut *draft), out)
            } else {
                wide_ui(ui, scene, data, (whole, &mut *draft), out)
            }
        })
        .inner;
    if has_left {
        *draft = SettingsDraft::default();
        out.push(Intent::ShowSettings(false));
    }
}

/// Screen and class at the left, the rest at the right; returns whether the settings were left.
fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    (whole, draft): (Rect, &mut SettingsDraft),
    out: &mut Vec<Intent>,
) -> bool {
    let look = scene.look;
    let split = whole.right() - look.pt(520.0).min(whole.width() * 0.45);
    let left = Column {
        salt: "settings-left",
        rect: whole.with_max_x(split),
        fill: look.ground,
        pad: vec2(look.pt(30.0), look.pt(16.0)),
    };
    left.show(ui, |ui| left_ui(ui, scene, data, (&mut *draft, out)));
    let foot = Foot::of(scene, whole.with_min_x(split), look.sunk);
    let right = Column {
        salt: "settings-right",
        rect: foot.above,
        fill: look.sunk,
        pad: vec2(look.size.margin, look.pt(18.0)),
    };
    right.show(ui, |ui| right_ui(ui, scene, data, (&mut *draft, out)));
    let has_left = foot_ui(ui, scene, foot, draft);
    let ends = (pos2(split, whole.top()), pos2(split, whole.bottom()));
    paint_edge(ui, look, ends);
    has_left
}

/// Everything in one column; returns whether the settings were left.
fn narrow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    (whole, draft): (Rect, &mut SettingsDraft),
    out: &mut Vec<Intent>,
) -> bool {
    let look = scene.look;
    let foot = Foot::of(scene, whole, look.sunk);
    let column = Column {
        salt: "settings",
        rect: foot.above,
        fill: look.ground,
        pad: vec2(look.size.margin, look.pt(14.0)),
    };
    column.show(ui, |ui| {
        left_ui(ui, scene, data, (&mut *draft, out));
        ui.add_space(look.size.gap);
        right_ui(ui, scene, data, (&mut *draft, out));
    });
    foot_ui(ui, scene, foot, draft)
}

fn foot_ui(ui: &Ui, scene: &Scene<'_>, foot: Foot, draft: &mut SettingsDraft) -> bool {
    let words = scene.texts.tr("settings-back");
    foot.show(ui, scene, &words, (&mut draft.escape, draft.is_writing))
}

fn left_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    (draft, out): (&mut SettingsDraft, &mut Vec<Intent>),
) {
    let (look, texts) = (scene.look, scene.texts);
    ui.spacing_mut().item_spacing.y = look.size.gap_small / 2.0;
    heading_ui(ui, look.title_text(), &texts.tr("settings-title"));
    text_ui(ui, look.meta_text(), &texts.tr("settings-hint"));
    ui.add_space(look.size.gap_small);
    ui.spacing_mut().item_spacing.y = look.size.gap_wide;
    part_ui(ui, scene, (Icon::Monitor, "settings-display"), |ui| {
        display::display_ui(ui, scene, data, out);
    });
    part_ui(
        ui,
        scene,
        (Icon::ChalkboardTeacher, "settings-class"),
        |ui| class::class_ui(ui, scene, data, draft, out),
    );
}

fn right_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    (draft, out): (&mut SettingsDraft, &mut Vec<Intent>),
) {
    let (look, texts) = (scene.look, scene.texts);
    ui.spacing_mut().item_spacing.y = look.size.gap_wide;
    part_ui(ui, scene, (Icon::PhoneCall, "help-adult-contacts"), |ui| {
        let hint = texts.tr("help-adult-contacts-hint");
        text_ui(ui, look.source_text(), &hint);
        draft.is_writing |= contacts_ui(ui, scene, data.contacts, &mut draft.contacts, out);
    });
    part_ui(ui, scene, (Icon::Books, "settings-folders"), |ui| {
        about::folders_ui(ui, scene, data, out);
    });
    part_ui(ui, scene, (Icon::Info, "settings-about"), |ui| {
        about::about_ui(ui, scene, data.version);
    });
}

/// A box with a heading.
fn part_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (icon, heading): (Icon, &str),
    add: impl FnOnce(&mut Ui),
) {
    let look = scene.look;
    let heading = scene.texts.tr(heading);
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, icon, &heading);
        ui.spacing_mut().item_spacing.y = look.size.gap_small;
        add(ui);
    });
}
