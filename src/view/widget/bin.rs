//! The bin of a sort: a box that is open to the top, with its words on the edge.

use std::sync::Arc;

use eframe::egui::{
    Align2, CornerRadius, Galley, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    pos2, vec2,
};

use super::badge::paint_badge;
use super::press::{Pressable, paint_ring, press};
use super::text::{Words, paint, paint_sign};
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius, small};

/// A bin.
#[derive(Clone, Copy, Debug)]
pub struct Bin<'a> {
    /// Letter, shape and colour.
    pub mark: Mark,
    /// Whose bin it is.
    pub words: &'a str,
    /// How many cards lie in it; none is drawn for 0.
    pub count: usize,
    /// For screen readers: letter, words and count.
    pub name: &'a str,
    /// A card hangs over it.
    pub is_target: bool,
}

/// What became of a bin in this frame.
#[derive(Clone, Debug)]
pub struct BinReply {
    /// Pressed, hovered, a drag let go over it.
    pub response: Response,
    /// Where its cards are drawn.
    pub inside: Rect,
}

/// Shows a bin in `rect`; in one `ui`, no two may have the same mark.
pub fn bin_ui(ui: &Ui, look: &Look, rect: Rect, bin: &Bin<'_>) -> BinReply {
    let id = ui.make_persistent_id(("bin", bin.mark));
    let press = press(ui, look, (rect, id), &Pressable::button(bin.name, true));
    let header_high = if look.is_four_thirds() {
        look.su(126.0)
    } else if look.is_stage() {
        look.su(146.0)
    } else {
        look.pt(56.0)
    };
    let split = rect.top() + header_high;
    let (head, inside) = rect.split_top_bottom_at_y(split);
    let is_lit = bin.is_target || press.is_hovered;
    paint_box(ui.painter(), look, (rect, head), (bin.mark, is_lit));
    paint_head(ui, look, head, bin);
    if press.has_focus || bin.is_target {
        paint_ring(ui.painter(), look, rect, 0.0);
    }
    BinReply {
        response: press.response,
        inside: inside.shrink2(vec2(look.size.gap_wide * 0.9, look.size.gap)),
    }
}

fn paint_box(
    painter: &Painter,
    look: &Look,
    (rect, head): (Rect, Rect),
    (mark, is_lit): (Mark, bool),
) {
    let tint = mark.tint(look.theme);
    let stroke = Stroke::new(look.size.bin_stroke, mark.colour(look.theme));
    let round = small(look.size.tile_radius);
    let corner = CornerRadius {
        nw: 0,
        ne: 0,
        sw: round,
        se: round,
    };
    let fill = if is_lit { tint } else { look.panel };
    painter.rect(rect, corner, fill, stroke, StrokeKind::Inside);
    let head = Rect::from_min_max(
        head.min + Vec2::splat(stroke.width),
        pos2(head.right() - stroke.width, head.bottom()),
    );
    painter.rect_filled(head, 0.0, tint);
}

fn paint_head(ui: &Ui, look: &Look, head: Rect, bin: &Bin<'_>) {
    let painter = ui.painter();
    let side = if look.is_four_thirds() {
        look.su(66.0)
    } else if look.is_stage() {
        look.su(84.0)
    } else {
        look.pt(32.0)
    };
    let gap = look.size.gap;
    let centre = pos2(head.left() + gap * 1.4 + side / 2.0, head.center().y);
    paint_badge(painter, look, bin.mark, (centre, side));
    let mut right = head.right() - gap;
    let role = TextRole {
        row: 1.05,
        ..look.body_text().bold()
    };
    if bin.count > 0 {
        let count = bin.count.to_string();
        let wide = Words::new(&count, role).lay_out(ui.ctx()).size().x;
        let centre = pos2(right - wide / 2.0 - look.size.stroke, head.center().y);
        paint_sign(painter, &count, look.count_text(), centre);
        right -= wide + look.size.gap_small;
    }
    let left = centre.x + side / 2.0 + gap;
    let room = Rect::from_min_max(pos2(left, head.top()), pos2(right, head.bottom()));
    let galley = head_words(ui, bin.words, role, room);
    paint(painter, galley, room, Align2::LEFT_CENTER);
}

/// The words on two lines at most, smaller if a word would be cut.
fn head_words(ui: &Ui, words: &str, role: TextRole, room: Rect) -> Arc<Galley> {
    let mut galley = Words::new(words, role).wrap(room.width()).lay_out(ui.ctx());
    for share in [0.92, 0.84, 0.76] {
        if galley.rows.len() <= 2 && galley.size().y <= room.height() {
            break;
        }
        galley = Words::new(words, role.at(role.size * share))
            .wrap(room.width())
            .lay_out(ui.ctx());
    }
    galley
}

/// A card that lies in a bin: it can be taken out again. Its words, its icon, and what screen readers say.
pub fn bin_chip_ui(
    ui: &Ui,
    look: &Look,
    (corner, salt): (eframe::egui::Pos2, usize),
    (words, icon): (&str, Option<Icon>),
    name: &str,
) -> Response {
    let role = look.body_text();
    let galley = Words::new(words, role).lay_out(ui.ctx());
    let icon = icon.filter(|_| !look.is_four_thirds());
    let side = role.size * 1.1;
    let pad = look.size.gap;
    let more = icon.map_or(0.0, |_| side + look.size.gap_small);
    let high = look.size.target;
    let rect = Rect::from_min_size(corner, vec2(galley.size().x + more + pad * 2.0, high));
    let id = ui.make_persistent_id(("bin chip", salt));
    let what = Pressable {
        sense: Sense::click_and_drag(),
        ..Pressable::button(name, true)
    };
    let press = press(ui, look, (rect, id), &what);
    let fill = if press.is_hovered {
        look.sunk
    } else {
        look.ground
    };
    let round = look.size.button_radius;
    ui.painter().rect(
        rect,
        radius(round),
        fill,
        look.edge_stroke(),
        StrokeKind::Inside,
    );
    if press.has_focus {
        paint_ring(ui.painter(), look, rect, round);
    }
    if let Some(icon) = icon {
        let centre = pos2(rect.left() + pad + side / 2.0, rect.center().y);
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    let words = Rect::from_min_max(pos2(rect.left() + pad + more, rect.top()), rect.max);
    paint(ui.painter(), galley, words, Align2::LEFT_CENTER);
    press.response
}
