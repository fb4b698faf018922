//! The numbers to call, one row each.

use eframe::egui::{Align2, Rect, Sense, StrokeKind, Ui, pos2, vec2};

use crate::view::Scene;
use crate::view::look::radius;
use crate::view::widget::text::{Words, text_in_ui, text_ui};

use super::HelpNumber;

/// Shows the numbers and, below, when and where they were checked.
pub(super) fn numbers_ui(ui: &mut Ui, scene: &Scene<'_>, numbers: &[HelpNumber], checked: &str) {
    for number in numbers {
        number_ui(ui, scene, number);
    }
    if !checked.is_empty() {
        text_ui(ui, scene.look.source_text(), checked);
    }
}

fn number_ui(ui: &mut Ui, scene: &Scene<'_>, line: &HelpNumber) {
    let look = scene.look;
    let width = ui.available_width();
    let (pad, column, gap) = (look.pt(14.0), look.pt(84.0), look.pt(10.0));
    let largest = look.title_text().at(look.pt(32.0));
    let wide = Words::new(&line.number, largest).lay_out(ui.ctx()).size().x;
    // A long number is drawn smaller, so that all words begin in one line.
    let role = largest.at(largest.size * (column / wide).min(1.0));
    let number = Words::new(&line.number, role).lay_out(ui.ctx());
    let room = width - 2.0 * pad - column - gap;
    let when_role = look.source_text().at(look.pt(14.5));
    let what = Words::new(&line.what, look.field_text())
        .wrap(room)
        .lay_out(ui.ctx());
    let when = Words::new(&line.when, when_role)
        .wrap(room)
        .lay_out(ui.ctx());
    let when_high = if line.when.is_empty() {
        0.0
    } else {
        when.size().y
    };
    let text_high = what.size().y + when_high;
    let high = (text_high + look.pt(10.0)).max(look.pt(50.0));
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    ui.painter().rect(
        rect,
        radius(look.size.button_radius),
        look.panel,
        look.line_stroke(),
        StrokeKind::Inside,
    );
    let spot = rect
        .shrink2(vec2(pad, 0.0))
        .with_max_x(rect.left() + pad + column);
    text_in_ui(ui, number, (spot, Align2::LEFT_CENTER), &line.number);
    let left = spot.right() + gap;
    let top = rect.center().y - text_high / 2.0;
    let upper = Rect::from_min_size(pos2(left, top), what.size());
    let lower = Rect::from_min_size(pos2(left, upper.bottom()), when.size());
    text_in_ui(ui, what, (upper, Align2::LEFT_TOP), &line.what);
    if !line.when.is_empty() {
        text_in_ui(ui, when, (lower, Align2::LEFT_TOP), &line.when);
    }
}
