//! What is drawn for points: stickers, plates with names, keys.

use eframe::egui::{Align2, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::outline::Outline;
use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::stage::words::Setting;
use crate::view::widget::text::{paint, paint_sign};
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

/// The plate with the name of a zone, and what is counted there.
pub(super) struct Plate {
    pub(super) rect: Rect,
    name: (Rect, TextRole),
    count: (Rect, TextRole),
}

/// From this height on the count stands under the name, in stage units.
const STACKED: f32 = 200.0;

impl Plate {
    /// The plate in the middle of an outline, no wider than it; `widest` is the widest count that may stand on it.
    pub(super) fn new(
        ui: &Ui,
        look: &Look,
        outline: &Outline,
        (name, widest): (&str, &str),
    ) -> Self {
        let bounds = outline.bounds();
        let pad = vec2(look.su(14.0), look.su(4.0));
        let room = bounds.size() - pad * 2.0 - Vec2::splat(look.su(12.0));
        let mut role = look.body_text();
        role.row = 1.12;
        let is_stacked = bounds.height() >= look.su(STACKED);
        let gap = look.su(16.0);
        let (name_room, count_room) = if is_stacked {
            let half = vec2(room.x, (room.y * 0.36).min(look.su(66.0)));
            (half, half)
        } else {
            let high = room.y.min(look.su(66.0));
            (vec2(room.x * 0.66, high), vec2(room.x * 0.34 - gap, high))
        };
        let set = |words: &str, role: TextRole, room: Vec2| {
            let setting = Setting::new(role, Align2::LEFT_CENTER);
            let role = setting.fitting_role(ui.ctx(), words, room.max(Vec2::splat(1.0)));
            let galley = Setting::new(role, Align2::LEFT_CENTER).fit(ui.ctx(), words, room);
            (role, galley.size())
        };
        let (name_role, name_size) = set(name, role, name_room);
        let (count_role, count_size) = if widest.is_empty() {
            (role, Vec2::ZERO)
        } else {
            set(widest, role.bold(), count_room)
        };
        let size = if is_stacked {
            vec2(name_size.x.max(count_size.x), name_size.y + count_size.y)
        } else {
            let gap = if widest.is_empty() { 0.0 } else { gap };
            vec2(
                name_size.x + gap + count_size.x,
                name_size.y.max(count_size.y),
            )
        };
        let rect = Rect::from_center_size(outline.middle(), size + pad * 2.0);
        let inner = rect.shrink2(pad);
        let (name_rect, count_rect) = if is_stacked {
            inner.split_top_bottom_at_y(inner.top() + name_size.y)
        } else {
            let split = inner.left() + name_size.x;
            let (name, rest) = inner.split_left_right_at_x(split);
            (
                name,
                Rect::from_min_max(pos2(split + gap, rest.top()), rest.max),
            )
        };
        Self {
            rect,
            name: (name_rect, name_role),
            count: (count_rect, count_role),
        }
    }

    /// Paints it; nothing on the second line where `count` is empty.
    pub(super) fn paint(&self, ui: &Ui, look: &Look, (name, count): (&str, &str)) {
        let corner = radius(look.su(14.0));
        let stroke = Stroke::new(look.su(3.0), look.ink);
        ui.painter()
            .rect(self.rect, corner, look.ground, stroke, StrokeKind::Inside);
        for ((rect, role), words) in [(self.name, name), (self.count, count)] {
            if words.is_empty() {
                continue;
            }
            let setting = Setting::new(role, Align2::CENTER_CENTER);
            let galley = setting.fit(ui.ctx(), words, rect.size() + Vec2::splat(1.0));
            paint(ui.painter(), galley, rect, Align2::CENTER_CENTER);
        }
    }
}
