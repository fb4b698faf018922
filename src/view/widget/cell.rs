//! Cells drawn with a ruler, in lists; the hopscotch itself is drawn in chalk.

use eframe::egui::{Color32, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::text::paint_sign;
use crate::view::look::Look;

/// Where the class is with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// Not yet.
    ToCome,
    /// The class is here.
    Current,
    /// Finished.
    Done,
}

impl CellState {
    /// The fill in chalk, where "to come" shows the ground.
    pub(super) fn fill(self, look: &Look) -> Option<Color32> {
        match self {
            Self::ToCome => None,
            Self::Current => Some(look.chalk),
            Self::Done => Some(look.done),
        }
    }

    /// The colour of the number.
    pub(super) fn ink(self, look: &Look) -> Color32 {
        match self {
            Self::Current => look.on_chalk,
            Self::ToCome | Self::Done => look.ink,
        }
    }
}

/// Paints one square-cornered box with its number.
pub fn paint_box_cell(painter: &Painter, look: &Look, rect: Rect, place: usize, state: CellState) {
    let fill = state.fill(look).unwrap_or(look.panel);
    let stroke = Stroke::new(look.size.cell_stroke, look.ink);
    painter.rect(rect, 0.0, fill, stroke, StrokeKind::Inside);
    let usual = look.cell_text();
    let role = usual
        .at(usual.size.min(rect.height() * 0.6))
        .in_colour(state.ink(look));
    paint_sign(painter, &place.to_string(), role, rect.center());
}

/// A cell in a list, in the flow of `ui`: a box, or two equal bars for a double cell, the lower number on top.
///
/// It is `side` high if single; it takes the width of a double in any case, so that a list stays in line.
/// It says nothing: the words of the list stand beside it.
pub fn list_cell_ui(
    ui: &mut Ui,
    look: &Look,
    side: f32,
    (first_place, state, second): (usize, CellState, Option<CellState>),
) -> Response {
    let wide = side * 1.5;
    let gap = look.pt(5.0);
    let bar = side * 0.64;
    let high = if second.is_some() {
        bar * 2.0 + gap
    } else {
        side
    };
    let (rect, response) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let painter = ui.painter();
    let Some(second) = second else {
        let square = Rect::from_center_size(rect.center(), vec2(side, side));
        paint_box_cell(painter, look, square, first_place, state);
        return response;
    };
    let top = Rect::from_min_size(rect.min, vec2(wide, bar));
    let below = Rect::from_min_size(pos2(rect.left(), rect.bottom() - bar), vec2(wide, bar));
    paint_box_cell(painter, look, top, first_place, state);
    paint_box_cell(painter, look, below, first_place + 1, second);
    response
}
