//! Language, colours, text size, motion.

use eframe::egui::{Align2, Sense, Ui, vec2};

use crate::args;
use crate::text::Lang;
use crate::view::look::Theme;
use crate::view::widget::text::{Words, announce, paint, text_ui};
use crate::view::widget::{Button, check_ui, segments_ui};
use crate::view::{Intent, Scene};

use super::SettingsView;

/// The smallest and the largest text size, and one step between them, in hundredths.
const SIZES: (u16, u16, u16) = (80, 200, 10);

/// Shows what changes how the screens look.
pub(super) fn display_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    language_ui(ui, scene, out);
    theme_ui(ui, scene, data.theme, out);
    size_ui(ui, scene, data.zoom, out);
    let words = texts.tr("settings-still");
    if check_ui(ui, look, !data.has_motion, &words).clicked() {
        out.push(Intent::SetMotion(!data.has_motion));
    }
}

fn language_ui(ui: &mut Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    text_ui(ui, look.label_text(), &texts.tr("settings-language"));
    let langs: Vec<Lang> = Lang::offered().collect();
    let choices: Vec<_> = langs.iter().map(|lang| (None, lang.own_name())).collect();
    let on = langs.iter().position(|lang| *lang == texts.lang());
    let chosen = segments_ui(ui, look, &choices, on).filter(|index| Some(*index) != on);
    if let Some(lang) = chosen.and_then(|index| langs.get(index)) {
        out.push(Intent::SetLanguage(*lang));
    }
}

fn theme_ui(ui: &mut Ui, scene: &Scene<'_>, theme: Theme, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    text_ui(ui, look.label_text(), &texts.tr("settings-theme"));
    let themes = [Theme::Paper, Theme::Board];
    let paper = texts.tr("settings-theme-paper");
    let board = texts.tr("settings-theme-board");
    let choices = [(None, paper.as_str()), (None, board.as_str())];
    let on = themes.iter().position(|own| *own == theme);
    let chosen = segments_ui(ui, look, &choices, on).filter(|index| Some(*index) != on);
    if let Some(theme) = chosen.and_then(|index| themes.get(index)) {
        out.push(Intent::SetTheme(*theme));
    }
}

/// Less, how much, more, and a line at the size that was chosen.
fn size_ui(ui: &mut Ui, scene: &Scene<'_>, zoom: f32, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    text_ui(ui, look.label_text(), &texts.tr("settings-size"));
    let (least, most, step) = SIZES;
    let now = hundredths(zoom).clamp(least, most);
    let mut wanted = now;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(6.0);
        let wide = look.size.target * 1.25;
        let less = texts.tr("settings-size-less");
        let less = Button::secondary("A−").name(&less).min_width(wide);
        if less.enabled(now > least).show(ui, look).clicked() {
            wanted = now.saturating_sub(step).max(least);
        }
        percent_ui(ui, scene, now);
        let more = texts.tr("settings-size-more");
        let more = Button::secondary("A+").name(&more).min_width(wide);
        if more.enabled(now < most).show(ui, look).clicked() {
            wanted = (now + step).min(most);
        }
    });
    if wanted != now {
        out.push(Intent::SetZoom(f32::from(wanted) / 100.0));
    }
    text_ui(ui, look.body_text(), &texts.tr("settings-size-sample"));
}

/// The size in figures; screen readers say it when it changes.
fn percent_ui(ui: &mut Ui, scene: &Scene<'_>, hundredths: u16) {
    let (look, texts) = (scene.look, scene.texts);
    let percent = texts.percent(f64::from(hundredths) / 100.0);
    let galley = Words::new(&percent, look.field_text().bold()).lay_out(ui.ctx());
    let size = vec2(look.pt(92.0).max(galley.size().x), look.size.button_height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    paint(ui.painter(), galley, rect, Align2::CENTER_CENTER);
    let words = texts.tr_args("settings-size-name", &args!("percent" => percent));
    announce(ui, "text-size", rect, &words);
}

/// A text size in whole hundredths.
fn hundredths(zoom: f32) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range"
    )]
    let whole = (zoom * 100.0).round().clamp(0.0, 1000.0) as u16;
    whole
}
