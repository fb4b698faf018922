//! The settings: the class, how the screens look and speak, the school's contacts, where things are kept.

use eframe::egui::{CentralPanel, Frame, Key, Modifiers, Rect, Ui, vec2};

use crate::args;
use crate::session::MAX_CLASS;
use crate::text::Lang;

use super::adult_card::contacts_ui;
use super::desk::{Column, box_frame, box_ui, label_ui, lead_ui};
use super::icon::Icon;
use super::look::Theme;
use super::widget::text::{heading_ui, text_ui};
use super::widget::{Button, Field, Stepper, check_ui, segments_ui, stepper_ui};
use super::{Contacts, Intent, Scene};

/// What the settings read.
#[derive(Clone, Copy, Debug)]
pub struct SettingsView<'a> {
    /// Text size of the adult's screens, 0.8 to 2.0.
    pub zoom: f32,
    /// Whether things move.
    pub has_motion: bool,
    /// Whether notes may sound.
    pub has_sounds: bool,
    /// Whether totals of lessons taken alone are kept.
    pub keeps_totals: bool,
    /// Those totals, in words, as far as they may be shown; `None` where there are none at all.
    pub totals: Option<&'a [String]>,
    /// What the adult calls the class; may be empty.
    pub class_name: &'a str,
    /// Pupils in the class, 1 to 60.
    pub class_size: u16,
    /// The school's own contacts.
    pub contacts: &'a Contacts,
    /// The contract of this class, line by line.
    pub contract: &'a [String],
    /// Where lessons are looked for, the usual folder first.
    pub lesson_folders: &'a [String],
    /// Where pages and tables are saved.
    pub saved_folder: &'a str,
    /// The program's version.
    pub version: &'a str,
}

/// What the settings keep between two frames.
#[derive(Clone, Debug, Default)]
pub struct SettingsDraft {
    /// The name of the class as it is typed; `None` until something is.
    pub class_name: Option<String>,
    /// The contacts as they are typed; `None` until something is.
    pub contacts: Option<Contacts>,
    /// The contract of the class as it is typed; `None` until something is.
    pub contract: Option<Vec<String>>,
}

/// The text sizes that are offered, in hundredths.
const SIZES: [u8; 5] = [80, 100, 125, 150, 200];
/// The most signs of the name of a class.
const MOST: usize = 40;
/// The lines of the contract of a class, and the most signs of each.
const CONTRACT: (usize, usize) = (6, 60);
/// The width of a line of settings, in points.
const WIDTH: f32 = 720.0;

/// Draws the settings in what is left of `ui`.
pub fn settings_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    draft: &mut SettingsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        let wide = whole.width().min(look.pt(WIDTH));
        let column = Column {
            salt: "settings",
            rect: Rect::from_center_size(whole.center(), vec2(wide, whole.height())),
            fill: look.ground,
            pad: vec2(look.size.margin, look.pt(14.0)),
        };
        column.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = look.size.gap;
            let back = texts.tr("settings-back");
            if lead_ui(ui, look, (Icon::ArrowLeft, &back), look.meta_text()).clicked() {
                out.push(Intent::ShowSettings(false));
            }
            let title = look.title_text().at(look.pt(36.0));
            heading_ui(ui, title, &texts.tr("settings-title"));
            class_ui(ui, scene, data, draft, out);
            look_ui(ui, scene, data, out);
            solo_ui(ui, scene, data, out);
            box_ui(ui, box_frame(look), |ui| {
                heading_ui(ui, look.heading_text(), &texts.tr("help-adult-contacts"));
                contacts_ui(ui, scene, (data.contacts, &mut draft.contacts), out);
            });
            contract_ui(ui, scene, data, draft, out);
            folders_ui(ui, scene, data);
            about_ui(ui, scene, data);
        });
    });
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.push(Intent::ShowSettings(false));
    }
}

fn class_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    draft: &mut SettingsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("settings-class"));
        let mut name = draft
            .class_name
            .clone()
            .unwrap_or_else(|| data.class_name.to_owned());
        let label = texts.tr("settings-class-name");
        let width = look.pt(360.0).min(ui.available_width());
        let field = Field::new(&label).at_most(MOST).width(width);
        let mut is_changed = field.show(ui, look, &mut name).changed();
        let label = texts.tr("settings-class-size");
        let stepper = Stepper {
            label: &label,
            name: &label,
            less: &texts.tr("console-present-less"),
            more: &texts.tr("console-present-more"),
            range: 1..=u32::from(MAX_CLASS),
        };
        let mut count = u32::from(data.class_size);
        is_changed |= stepper_ui(ui, look, &stepper, &mut count).changed();
        text_ui(ui, look.source_text(), &texts.tr("settings-class-hint"));
        if is_changed {
            let size = u16::try_from(count).unwrap_or(MAX_CLASS);
            out.push(Intent::SetClass {
                name: name.clone(),
                size,
            });
            // Each class has its own.
            draft.contract = None;
            draft.class_name = Some(name);
        }
    });
}

/// What the class agreed on, for the lobby: rules of everybody, never about somebody.
fn contract_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    draft: &mut SettingsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let (count, most) = CONTRACT;
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("tool-contract"));
        let mut lines = draft
            .contract
            .clone()
            .unwrap_or_else(|| data.contract.to_vec());
        lines.resize(count, String::new());
        let mut is_changed = false;
        for (place, line) in (1..).zip(&mut lines) {
            let label = texts.tr_args("tool-contract-line", &args!("n" => place));
            let field = Field::new(&label).at_most(most);
            is_changed |= field.show(ui, look, line).changed();
        }
        text_ui(ui, look.source_text(), &texts.tr("tool-contract-hint"));
        if is_changed {
            out.push(Intent::SetContract(lines.clone()));
            draft.contract = Some(lines);
        }
    });
}

/// Language, material, text size and motion.
fn look_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SettingsView<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("settings-screens"));
        label_ui(ui, look, None, &texts.tr("settings-language"));
        let langs: Vec<Lang> = Lang::offered().collect();
        let names: Vec<_> = langs.iter().map(|lang| (None, lang.own_name())).collect();
        let on = langs.iter().position(|lang| *lang == texts.lang());
        if let Some(lang) = segments_ui(ui, look, &names, on).and_then(|index| langs.get(index)) {
            out.push(Intent::SetLanguage(*lang));
        }
        label_ui(ui, look, None, &texts.tr("settings-theme"));
        let themes = [Theme::Paper, Theme::Board];
        let (paper, board) = (texts.tr("settings-paper"), texts.tr("settings-board"));
        let names = [(None, paper.as_str()), (None, board.as_str())];
        let on = themes.iter().position(|theme| *theme == look.theme);
        if let Some(theme) = segments_ui(ui, look, &names, on).and_then(|index| themes.get(index)) {
            out.push(Intent::SetTheme(*theme));
        }
        label_ui(ui, look, None, &texts.tr("settings-size"));
        let words = SIZES.map(|size| texts.percent(f64::from(size) / 100.0));
        let names: Vec<_> = words.iter().map(|words| (None, words.as_str())).collect();
        let on = SIZES
            .iter()
            .position(|size| (f32::from(*size) / 100.0 - data.zoom).abs() < 0.005);
        if let Some(size) = segments_ui(ui, look, &names, on).and_then(|index| SIZES.get(index)) {
            out.push(Intent::SetZoom(f32::from(*size) / 100.0));
        }
        let words = texts.tr("settings-motion");
        if check_ui(ui, look, data.has_motion, &words).clicked() {
            out.push(Intent::SetMotion(!data.has_motion));
        }
        let words = texts.tr("settings-sounds");
        if check_ui(ui, look, data.has_sounds, &words).clicked() {
            out.push(Intent::SetSounds(!data.has_sounds));
        }
    });
}

/// What is kept of lessons that pupils take alone: nothing, or totals.
fn solo_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SettingsView<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("settings-solo"));
        let words = texts.tr("settings-totals");
        if check_ui(ui, look, data.keeps_totals, &words).clicked() {
            out.push(Intent::SetTotals(!data.keeps_totals));
        }
        text_ui(ui, look.source_text(), &texts.tr("settings-totals-hint"));
        let Some(totals) = data.totals else { return };
        if totals.is_empty() {
            text_ui(ui, look.field_text(), &texts.tr("settings-totals-none"));
        }
        for line in totals {
            text_ui(ui, look.field_text(), line);
        }
        let erase = texts.tr("settings-totals-erase");
        if Button::secondary(&erase)
            .icon(Icon::Broom)
            .show(ui, look)
            .clicked()
        {
            out.push(Intent::EraseTotals);
        }
    });
}

fn folders_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SettingsView<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("settings-folders"));
        label_ui(ui, look, None, &texts.tr("settings-lessons"));
        for folder in data.lesson_folders {
            text_ui(ui, look.field_text(), folder);
        }
        label_ui(ui, look, None, &texts.tr("settings-saved"));
        text_ui(ui, look.field_text(), data.saved_folder);
    });
}

fn about_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SettingsView<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        let args = args!("version" => data.version);
        heading_ui(
            ui,
            look.heading_text(),
            &texts.tr_args("settings-about", &args),
        );
        for key in ["settings-privacy", "settings-licence", "settings-others"] {
            text_ui(ui, look.meta_text(), &texts.tr(key));
        }
    });
}
