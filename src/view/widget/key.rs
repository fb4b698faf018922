//! The cap of a key, beside what it does.

use eframe::egui::{Align2, Context, Painter, Rect, StrokeKind, Vec2, vec2};

use super::text::{Words, paint};
use crate::view::look::{Look, TextRole, radius};

/// How large the cap of a key with these words is.
pub fn key_cap_size(ctx: &Context, look: &Look, words: &str) -> Vec2 {
    let text = Words::new(words, role(look)).lay_out(ctx).size();
    let width = (text.x + look.pt(14.0)).max(look.pt(26.0));
    vec2(width, look.pt(26.0))
}

/// Paints the cap of a key in `rect`.
pub fn paint_key_cap(painter: &Painter, look: &Look, words: &str, rect: Rect) {
    let corner = radius(look.pt(7.0));
    painter.rect_filled(rect, corner, look.edge);
    let stroke = look.pt(2.0);
    let mut top = rect.shrink(stroke);
    top.max.y -= look.pt(2.0);
    painter.rect(
        top,
        radius(look.pt(5.0)),
        look.panel,
        eframe::egui::Stroke::NONE,
        StrokeKind::Inside,
    );
    let galley = Words::new(words, role(look)).lay_out(painter.ctx());
    paint(painter, galley, top, Align2::CENTER_CENTER);
}

fn role(look: &Look) -> TextRole {
    look.key_text().at(look.pt(14.0))
}
