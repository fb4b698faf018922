//! Dots for the class: how many responses came in, and the level of an adult's note.

use eframe::egui::{Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::text::say;
use crate::view::look::Look;

/// Most dots that are drawn; beyond, the figure alone says it.
const MOST: usize = 80;

/// Two rows of dots, filled in the order of number: `given` of `present` responses; `name` says it in words.
///
/// Drawn in `rect`, from its left, around its middle.
pub fn received_dots_ui(
    ui: &Ui,
    look: &Look,
    rect: Rect,
    (given, present): (usize, usize),
    name: &str,
) -> Response {
    let response = say(ui, rect, Role::Label, name);
    if present > MOST {
        return response;
    }
    let columns = present.div_ceil(2).max(1) as f32;
    let usual = if look.is_stage() {
        look.su(28.0)
    } else {
        look.pt(14.0)
    };
    // Many pupils: the dots shrink, so that the rows stay as wide as the place they have.
    let step = (usual * 1.25).min(rect.width() / columns);
    let side = step * 0.8;
    let top = rect.center().y - step / 2.0;
    for index in 0..present {
        let (row, column) = if index < present.div_ceil(2) {
            (0.0, index)
        } else {
            (1.0, index - present.div_ceil(2))
        };
        let centre = pos2(
            rect.left() + side / 2.0 + column as f32 * step,
            top + row * step,
        );
        paint_dot(ui.painter(), look, (centre, side), index < given);
    }
    response
}

fn paint_dot(painter: &Painter, look: &Look, (centre, side): (Pos2, f32), is_filled: bool) {
    let stroke = Stroke::new(side / 7.0, look.ink);
    // Egui draws the line of a circle outside its radius.
    let inner = side / 2.0 - stroke.width;
    if is_filled {
        painter.circle_filled(centre, side / 2.0, look.ink);
    } else {
        painter.circle_stroke(centre, inner, stroke);
    }
}

/// The level of an adult's note, 0 to 3, as three small circles; `name` says it in words.
pub fn level_ui(ui: &mut Ui, look: &Look, level: u8, name: &str) -> Response {
    let side = look.pt(10.0);
    let step = look.pt(13.0);
    let (rect, _) = ui.allocate_exact_size(vec2(step * 2.0 + side, side), Sense::hover());
    for place in 0..3_u8 {
        let centre = pos2(
            rect.left() + side / 2.0 + f32::from(place) * step,
            rect.center().y,
        );
        let stroke = Stroke::new(look.pt(2.0), look.ink);
        if place < level {
            ui.painter().circle_filled(centre, side / 2.0, look.ink);
        } else {
            let inner = side / 2.0 - stroke.width;
            ui.painter().circle_stroke(centre, inner, stroke);
        }
    }
    say(ui, rect, Role::Label, name)
}
