//! The answer tile: a badge in the mark's colour, the words in ink on the panel.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, CornerRadius, Galley, Rect, Response, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::badge::paint_badge_cut;
use super::press::{Pressable, paint_ring, press};
use super::text::{Words, paint};
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius, small};

/// What a tile stands for at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileState {
    /// It can be chosen.
    Rest,
    /// It is chosen.
    Selected,
    /// It cannot be chosen any more, or not yet.
    Disabled,
    /// It is the right answer, revealed.
    Right,
    /// It is one of the others, after the reveal.
    Other,
}

/// A choice.
#[derive(Clone, Copy, Debug)]
pub struct Tile<'a> {
    /// Letter, shape and colour.
    pub mark: Mark,
    /// The words of the choice; `**bold**` is allowed.
    pub words: &'a str,
    /// How the words are set; the same for every choice of a question, see `text::choices_role`.
    pub role: TextRole,
    /// For screen readers: letter, words, "chosen" and the like.
    pub name: &'a str,
    /// What goes with the tick when it is selected or right, such as "bonne réponse"; may be empty.
    pub note: &'a str,
    /// What it stands for at the moment.
    pub state: TileState,
}

/// Colours of a tile in one state.
struct Paint {
    border: Color32,
    right: Color32,
    ink: Color32,
    letter: Color32,
    has_shadow: bool,
}

/// Shows a choice in `rect`; in one `ui`, no two may have the same mark.
pub fn tile_ui(ui: &Ui, look: &Look, rect: Rect, tile: &Tile<'_>) -> Response {
    let id = ui.make_persistent_id(("tile", tile.mark));
    let is_open = matches!(tile.state, TileState::Rest | TileState::Selected);
    let what = Pressable {
        is_on: is_open.then_some(tile.state == TileState::Selected),
        ..Pressable::button(tile.name, is_open)
    };
    let press = press(ui, look, (rect, id), &what);
    let mut colours = colours(look, tile);
    if press.is_hovered || press.is_held {
        colours.right = tile.mark.tint(look.theme);
    }
    let mut drawn = rect;
    if press.is_held {
        drawn = rect.translate(vec2(0.0, look.size.shadow));
        colours.has_shadow = false;
    }
    paint_body(ui, look, drawn, &colours);
    paint_outline(ui, look, drawn, tile.state);
    if press.has_focus {
        paint_ring(ui.painter(), look, drawn, look.size.tile_radius);
    }
    let column = Rect::from_min_max(
        drawn.min,
        pos2(
            drawn.left() + look.size.tile_stroke + look.size.badge_column,
            drawn.bottom(),
        ),
    );
    let side = look.size.badge.min(drawn.height() * 0.9);
    let centre = column.center() + vec2(look.size.tile_stroke / 2.0, 0.0);
    paint_badge_cut(
        ui.painter(),
        look,
        tile.mark,
        (centre, side),
        colours.letter,
    );
    let words = Rect::from_min_max(pos2(column.right(), drawn.top()), drawn.max);
    paint_words(ui, look, (words, colours.ink), tile);
    press.response
}

/// The room for words in a tile of this size, to find their size.
pub(super) fn words_rect(look: &Look, rect: Rect) -> Rect {
    let left = rect.left() + pad(look);
    let right = rect.right() - look.size.tile_stroke - pad(look) / 2.0;
    Rect::from_min_max(
        pos2(left, rect.top() + look.size.tile_stroke),
        pos2(right, rect.bottom() - look.size.tile_stroke),
    )
}

impl Tile<'_> {
    /// The room for words in a tile of this size: what `text::choices_role` asks for.
    pub fn room(look: &Look, size: eframe::egui::Vec2) -> eframe::egui::Vec2 {
        let column = look.size.tile_stroke + look.size.badge_column;
        let rect = Rect::from_min_size(pos2(0.0, 0.0), size - vec2(column, 0.0));
        words_rect(look, rect).size()
    }
}

fn pad(look: &Look) -> f32 {
    if look.is_stage() {
        look.su(44.0)
    } else {
        look.pt(16.0)
    }
}

fn colours(look: &Look, tile: &Tile<'_>) -> Paint {
    let colour = tile.mark.colour(look.theme);
    let tint = tile.mark.tint(look.theme);
    let rest = Paint {
        border: colour,
        right: look.panel,
        ink: look.ink,
        letter: colour,
        has_shadow: true,
    };
    match tile.state {
        TileState::Rest => rest,
        TileState::Selected => Paint {
            right: tint,
            ..rest
        },
        TileState::Right => Paint {
            right: tint,
            has_shadow: false,
            ..rest
        },
        TileState::Disabled => Paint {
            border: look.closed,
            right: look.sunk,
            ink: look.ink_soft,
            has_shadow: false,
            ..rest
        },
        TileState::Other => Paint {
            border: look.edge,
            has_shadow: false,
            ..rest
        },
    }
}

fn paint_body(ui: &Ui, look: &Look, rect: Rect, colours: &Paint) {
    let painter = ui.painter();
    let corner = radius(look.size.tile_radius);
    if colours.has_shadow {
        painter.add(look.solid_shadow().as_shape(rect, corner));
    }
    painter.rect_filled(rect, corner, colours.border);
    let stroke = look.size.tile_stroke;
    let inner = small(look.size.tile_radius - stroke);
    let right = Rect::from_min_max(
        pos2(
            rect.left() + stroke + look.size.badge_column,
            rect.top() + stroke,
        ),
        rect.max - vec2(stroke, stroke),
    );
    let corner = CornerRadius {
        nw: 0,
        sw: 0,
        ne: inner,
        se: inner,
    };
    painter.rect_filled(right, corner, colours.right);
}

fn paint_outline(ui: &Ui, look: &Look, rect: Rect, state: TileState) {
    let (gap, width) = match state {
        TileState::Selected => (look.size.stroke, look.size.stroke),
        TileState::Right => (0.0, look.size.stroke * 1.75),
        TileState::Rest | TileState::Disabled | TileState::Other => return,
    };
    ui.painter().rect_stroke(
        rect.expand(gap),
        radius(look.size.tile_radius + gap),
        Stroke::new(width, look.ink),
        StrokeKind::Outside,
    );
}

fn paint_words(ui: &Ui, look: &Look, (rect, ink): (Rect, Color32), tile: &Tile<'_>) {
    let room = words_rect(look, rect);
    let role = tile.role.in_colour(ink);
    if !matches!(tile.state, TileState::Selected | TileState::Right) {
        let galley = Words::new(tile.words, role)
            .wrap(room.width())
            .lay_out(ui.ctx());
        paint(ui.painter(), galley, room, Align2::LEFT_CENTER);
        return;
    }
    let note = note(ui, look, tile);
    let side = look.button_text().size;
    let wide = side + look.size.gap_small + note.size().x;
    let words = Words::new(tile.words, role).wrap(room.width());
    let galley = words.lay_out(ui.ctx());
    if galley.size().x + look.size.gap + wide <= room.width() {
        paint(ui.painter(), galley, room, Align2::LEFT_CENTER);
        let left = pos2(room.right() - wide, room.center().y);
        paint_note(ui, look, note, left);
        return;
    }
    // Too long for one line: the note goes under the words, and both stand in the middle together.
    let high = galley.size().y + note.size().y;
    let top = Rect::from_min_size(
        pos2(room.left(), room.center().y - high / 2.0),
        galley.size(),
    );
    let left = pos2(room.left(), top.bottom() + note.size().y / 2.0);
    paint(ui.painter(), galley, top, Align2::LEFT_TOP);
    paint_note(ui, look, note, left);
}

fn note(ui: &Ui, look: &Look, tile: &Tile<'_>) -> Arc<Galley> {
    Words::new(tile.note, look.button_text()).lay_out(ui.ctx())
}

fn paint_note(ui: &Ui, look: &Look, note: Arc<Galley>, left: eframe::egui::Pos2) {
    let side = look.button_text().size;
    let centre = left + vec2(side / 2.0, 0.0);
    Icon::CheckFatFill.paint(ui.painter(), centre, side, look.ink);
    let corner = left + vec2(side + look.size.gap_small, -note.size().y / 2.0);
    let place = Rect::from_min_size(corner, note.size());
    paint(ui.painter(), note, place, Align2::LEFT_TOP);
}
