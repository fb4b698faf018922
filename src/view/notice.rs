//! The message at the bottom: what has just been done, or what could not be.

use eframe::egui::{Align, Align2, Frame, Layout, Panel, Sense, Ui, vec2};

use super::desk::{paint_edge, sides};
use super::icon::Icon;
use super::widget::Button;
use super::widget::text::{Words, announce, paint};
use super::{Intent, Scene};

/// A message in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'a> {
    /// One sentence or two.
    pub words: &'a str,
    /// Something could not be done.
    pub is_problem: bool,
    /// A file was saved, whose folder can be shown.
    pub has_folder: bool,
}

/// Shows the message at the bottom of `ui`, under the screen that is drawn after it.
pub fn notice_ui(ui: &mut Ui, scene: &Scene<'_>, notice: &Notice<'_>, out: &mut Vec<Intent>) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = Frame::new()
        .fill(look.sunk)
        .inner_margin(sides(look.size.margin, look.size.gap_small));
    let bar = Panel::bottom("notice")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            if ui.available_width() < look.pt(560.0) {
                words_ui(ui, scene, notice);
                ui.horizontal(|ui| buttons_ui(ui, scene, notice, out));
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons_ui(ui, scene, notice, out);
                words_ui(ui, scene, notice);
            });
        });
    let rect = bar.response.rect;
    paint_edge(ui, look, (rect.left_top(), rect.right_top()));
}

fn buttons_ui(ui: &mut Ui, scene: &Scene<'_>, notice: &Notice<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    let close = texts.tr("notice-close");
    if Button::square(Icon::Check, &close)
        .small()
        .show(ui, look)
        .clicked()
    {
        out.push(Intent::DismissNotice);
    }
    let show = texts.tr("notice-show");
    if notice.has_folder && Button::secondary(&show).small().show(ui, look).clicked() {
        out.push(Intent::ShowSaved);
    }
}

fn words_ui(ui: &mut Ui, scene: &Scene<'_>, notice: &Notice<'_>) {
    let look = scene.look;
    let (icon, colour) = if notice.is_problem {
        (Icon::WarningFill, look.warning())
    } else {
        (Icon::CheckCircle, look.ink)
    };
    let side = look.size.icon * 1.2;
    let left = side + look.size.icon_gap;
    let room = (ui.available_width() - left).max(look.pt(80.0));
    let galley = Words::new(notice.words, look.body_text())
        .wrap(room)
        .lay_out(ui.ctx());
    let high = galley.size().y.max(look.size.target);
    let (rect, _) = ui.allocate_exact_size(vec2(room + left, high), Sense::hover());
    let centre = rect.left_center() + vec2(side / 2.0, 0.0);
    icon.paint(ui.painter(), centre, side, colour);
    let place = rect.with_min_x(rect.left() + left);
    paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    announce(ui, "notice", rect, notice.words);
}
