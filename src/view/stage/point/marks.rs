//! What is drawn for points: stickers, plates with names, keys.

use eframe::egui::{Align2, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::outline::Outline;
use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::widget::text::{Words, paint, paint_sign};
use crate::view::widget::{Pen, paint_shape};

/// The piece of chalk for the zones of a plan and the rings of a picture.
pub(super) fn pen(look: &Look, width: f32, seed: usize) -> Pen {
    Pen {
        width: look.su(width),
        colour: look.ink,
        unit: look.unit,
        shake: 1.0,
        seed: 40 + seed as u64,
    }
}

/// One sticker.
pub(super) fn paint_sticker(painter: &Painter, look: &Look, mark: Mark, place: (Pos2, f32)) {
    paint_shape(painter, mark, place, mark.colour(look.theme));
}

/// The sign of a key on the stage, in a box with a thin edge.
pub(super) fn paint_sign_key(painter: &Painter, look: &Look, (rect, sign): (Rect, &str)) {
    let stroke = Stroke::new(look.size.stroke * 0.6, look.edge);
    painter.rect(
        rect,
        radius(rect.height() * 0.2),
        look.panel,
        stroke,
        StrokeKind::Inside,
    );
    let role = look.key_text().in_colour(look.ink_soft);
    let role = role.at(rect.height() * 0.66);
    paint_sign(painter, sign, role, rect.center());
}

/// Where the plate of a zone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// In the middle, the count under the name where there is room.
    Middle,
    /// Along the upper edge of a rectangle, so that stickers have the rest; in the middle of other outlines.
    Top,
}

/// The plate with the name of a zone, and what is counted there.
pub(super) struct Plate {
    pub(super) rect: Rect,
    role: TextRole,
    name: Rect,
    count: Rect,
}

/// From this height on the count stands under the name, in stage units.
const STACKED: f32 = 200.0;

impl Plate {
    /// The plate of an outline, no wider than it; `widest` is the widest count that may stand on it.
    pub(super) fn new(
        ui: &Ui,
        look: &Look,
        (outline, stands): (&Outline, Stands),
        (name, widest): (&str, &str),
    ) -> Self {
        let bounds = outline.bounds();
        let is_top = stands == Stands::Top && outline.is_rectangle();
        let is_stacked = !is_top && bounds.height() >= look.su(STACKED);
        let pad = vec2(look.su(if is_top { 10.0 } else { 14.0 }), look.su(3.0));
        let gap = look.su(16.0);
        let mut role = look.body_text();
        role.row = 1.12;
        let size = |words: &str, role: TextRole| Words::new(words, role).lay_out(ui.ctx()).size();
        let together = |name: Vec2, count: Vec2| {
            if is_stacked {
                vec2(name.x.max(count.x), name.y + count.y)
            } else {
                vec2(name.x + gap + count.x, name.y.max(count.y))
            }
        };
        let whole = together(size(name, role), size(widest, role.bold()));
        let room = bounds.size() - pad * 2.0 - Vec2::splat(look.su(10.0));
        let high = if is_stacked {
            room.y * 0.74
        } else {
            room.y.min(look.su(62.0))
        };
        let share = (room.x / whole.x).min(high / whole.y).clamp(0.2, 1.0);
        let role = role.at(role.size * share);
        let (name, count) = (size(name, role), size(widest, role.bold()));
        let whole = together(name, count) + pad * 2.0;
        let rect = if is_top {
            let corner = bounds.center_top() + vec2(-whole.x / 2.0, look.su(6.0));
            Rect::from_min_size(corner, whole)
        } else {
            Rect::from_center_size(outline.middle(), whole)
        };
        let inner = rect.shrink2(pad);
        let (name, count) = if is_stacked {
            inner.split_top_bottom_at_y(inner.top() + name.y)
        } else {
            let (left, right) = (inner.left() + name.x, inner.right() - count.x);
            (inner.with_max_x(left), inner.with_min_x(right))
        };
        Self {
            rect,
            role,
            name,
            count,
        }
    }

    /// Paints it; nothing in the place of the count where `count` is empty.
    pub(super) fn paint(&self, ui: &Ui, look: &Look, (name, count): (&str, &str)) {
        let corner = radius(look.su(14.0));
        let stroke = Stroke::new(look.su(3.0), look.ink);
        ui.painter()
            .rect(self.rect, corner, look.ground, stroke, StrokeKind::Inside);
        let places = [
            (self.name, self.role, name),
            (self.count, self.role.bold(), count),
        ];
        for (rect, role, words) in places {
            let galley = Words::new(words, role).lay_out(ui.ctx());
            paint(ui.painter(), galley, rect, Align2::CENTER_CENTER);
        }
    }
}
