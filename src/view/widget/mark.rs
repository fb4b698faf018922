//! The mark of the program: sky, two equal bars, one box.

use eframe::egui::{Color32, Painter, Rect, Shape, Stroke, pos2, vec2};

use crate::view::look::{radius, small};

const SLATE: Color32 = Color32::from_rgb(0x20, 0x30, 0x3A);
const WHITE: Color32 = Color32::from_rgb(0xF6, 0xF4, 0xEC);
const CHALK: Color32 = Color32::from_rgb(0xFF, 0xD2, 0x57);

/// Paints the mark in a square `rect`; its colours are the same in both themes.
pub fn paint_mark(painter: &Painter, rect: Rect) {
    let unit = rect.width() / 64.0;
    let part = |x: f32, y: f32, width: f32, height: f32| {
        Rect::from_min_size(rect.min + vec2(x, y) * unit, vec2(width, height) * unit)
    };
    painter.rect_filled(rect, radius(14.0 * unit), SLATE);
    let sky = (0..=24_u8)
        .map(|step| {
            let angle = f32::from(step) / 24.0 * std::f32::consts::PI;
            let centre = pos2(rect.left() + 32.0 * unit, rect.top() + 20.0 * unit);
            centre + vec2(-angle.cos(), -angle.sin()) * 12.0 * unit
        })
        .collect();
    painter.add(Shape::convex_polygon(sky, WHITE, Stroke::NONE));
    let corner = small(unit);
    painter.rect_filled(part(12.0, 24.0, 40.0, 8.0), corner, CHALK);
    painter.rect_filled(part(12.0, 36.0, 40.0, 8.0), corner, CHALK);
    painter.rect_filled(part(24.0, 48.0, 16.0, 10.0), corner, WHITE);
}
