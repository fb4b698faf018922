//! Charts: one dot for one response, and bars from zero.

use eframe::egui::{Color32, Painter, Rect, Response, Role, Stroke, Ui, pos2, vec2};

use super::text::say;
use crate::view::look::Look;

/// One row of a dot chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DotRow {
    /// How many responses.
    pub count: usize,
    /// The largest count of the chart: every row has the same step.
    pub largest: usize,
    /// Second vote: filled; first vote: hollow.
    pub is_filled: bool,
    /// Colour of the mark.
    pub colour: Color32,
    /// How much of it shows, 0.0 to 1.0, while it appears.
    pub shown: f32,
}

/// A dot and the gap after it, in stage units, when there is room.
const STEP: f32 = 52.0;
/// Below this step dots are no longer told apart: a bar is drawn.
const SMALLEST_STEP: f32 = 22.0;

/// Draws a row of a dot chart from the left of `rect`; `name` says the count in words.
///
/// Above 22 stage units a response there is a dot for each, else a bar of the same length.
pub fn dot_row_ui(ui: &Ui, look: &Look, rect: Rect, row: &DotRow, name: &str) -> Response {
    paint_dot_row(ui.painter(), look, rect, row);
    say(ui, rect, Role::Label, name)
}

fn paint_dot_row(painter: &Painter, look: &Look, rect: Rect, row: &DotRow) {
    let unit = if look.is_stage() {
        look.unit
    } else {
        look.pt(0.4)
    };
    let most = row.largest.max(row.count).max(1) as f32;
    let step = (STEP * unit).min(rect.width() / most);
    let shown = row.count as f32 * row.shown.clamp(0.0, 1.0);
    if step < SMALLEST_STEP * unit {
        let bar = Rect::from_min_size(
            pos2(rect.left(), rect.center().y - 20.0 * unit),
            vec2(step * shown, 40.0 * unit),
        );
        paint_bar(painter, (bar, unit), row.colour, row.is_filled);
        return;
    }
    let side = step * 40.0 / STEP;
    for index in 0..row.count {
        let place = index as f32;
        if place >= shown {
            break;
        }
        let centre = pos2(rect.left() + side / 2.0 + place * step, rect.center().y);
        if row.is_filled {
            painter.circle_filled(centre, side / 2.0, row.colour);
        } else {
            let stroke = Stroke::new(side / 9.0, row.colour);
            // Egui draws the line of a circle outside its radius.
            painter.circle_stroke(centre, side / 2.0 - stroke.width, stroke);
        }
    }
}

/// Paints a bar with square ends; hollow for a first vote.
pub fn paint_bar(painter: &Painter, (bar, unit): (Rect, f32), colour: Color32, is_filled: bool) {
    if is_filled {
        painter.rect_filled(bar, 0.0, colour);
    } else {
        painter.rect_stroke(
            bar,
            0.0,
            Stroke::new(4.0 * unit, colour),
            eframe::egui::StrokeKind::Inside,
        );
    }
}

/// A bar with square ends from the left of `rect`, `share` (0.0 to 1.0) of its width; `name` says the figure.
pub fn bar_ui(
    ui: &Ui,
    look: &Look,
    rect: Rect,
    (share, colour): (f32, Color32),
    name: &str,
) -> Response {
    let high = if look.is_stage() {
        look.su(40.0)
    } else {
        look.pt(20.0)
    };
    let width = rect.width() * share.clamp(0.0, 1.0);
    let bar = Rect::from_min_size(
        pos2(rect.left(), rect.center().y - high / 2.0),
        vec2(width, high),
    );
    ui.painter().rect_filled(bar, 0.0, colour);
    let axis = Stroke::new(look.size.separator, look.edge);
    ui.painter().vline(rect.left(), rect.y_range(), axis);
    say(ui, rect, Role::Label, name)
}
