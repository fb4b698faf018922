//! One of several, or yes and no: a ring with a point, a box with a tick.

use eframe::egui::{
    Align2, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use super::press::{Press, Pressable, paint_ring, press};
use super::text::{Words, paint};
use crate::view::icon::Icon;
use crate::view::look::{Look, radius};

/// A ring that is filled when it is the one chosen; what it belongs to stands beside it, `name` says it.
pub fn radio_ui(ui: &mut Ui, look: &Look, is_on: bool, name: &str) -> Response {
    let id = ui.next_auto_id().with("radio");
    let side = look.size.target;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let press = toggle(ui, look, (rect, id), (Role::RadioButton, is_on), name);
    let painter = ui.painter();
    let half = look.pt(13.0);
    let stroke = Stroke::new(look.pt(3.0), look.ink);
    let fill = if press.is_hovered {
        look.sunk
    } else {
        look.panel
    };
    painter.circle(rect.center(), half - stroke.width, fill, stroke);
    if is_on {
        painter.circle_filled(rect.center(), look.pt(7.5), look.ink);
    }
    if press.has_focus {
        let round = Rect::from_center_size(rect.center(), Vec2::splat(half * 2.0));
        paint_ring(painter, look, round, half);
    }
    press.response
}

/// A box with a tick when it is on, and its words; returns a response that was clicked when it changes.
pub fn check_ui(ui: &mut Ui, look: &Look, is_on: bool, words: &str) -> Response {
    let id = ui.next_auto_id().with("check");
    let square = look.pt(26.0);
    let room = ui.available_width() - square - look.size.icon_gap;
    let galley = Words::new(words, look.field_text())
        .wrap(room)
        .lay_out(ui.ctx());
    let wide = square + look.size.icon_gap + galley.size().x;
    let high = galley.size().y.max(look.size.target);
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let press = toggle(ui, look, (rect, id), (Role::CheckBox, is_on), words);
    let painter = ui.painter();
    let place = Rect::from_min_size(
        pos2(rect.left(), rect.center().y - square / 2.0),
        Vec2::splat(square),
    );
    let fill = match (is_on, press.is_hovered) {
        (true, _) => look.action,
        (false, true) => look.sunk,
        (false, false) => look.panel,
    };
    let border = if is_on { look.action } else { look.edge };
    let stroke = Stroke::new(look.size.stroke, border);
    let corner = look.pt(6.0);
    painter.rect(place, radius(corner), fill, stroke, StrokeKind::Inside);
    if is_on {
        Icon::Check.paint(painter, place.center(), square * 0.75, look.on_action);
    }
    let left = place.right() + look.size.icon_gap;
    let room = Rect::from_min_max(pos2(left, rect.top()), rect.max);
    paint(painter, galley, room, Align2::LEFT_CENTER);
    if press.has_focus {
        paint_ring(painter, look, place, corner);
    }
    press.response
}

fn toggle(
    ui: &Ui,
    look: &Look,
    place: (Rect, Id),
    (role, is_on): (Role, bool),
    name: &str,
) -> Press {
    let what = Pressable {
        role,
        is_on: Some(is_on),
        ..Pressable::button(name, true)
    };
    press(ui, look, place, &what)
}
