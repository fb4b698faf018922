//! The ring of the timer: it empties clockwise, without red and without alarm.

use eframe::egui::{Pos2, Rect, Response, Role, Shape, Stroke, Ui, vec2};

use super::text::say;
use crate::view::look::Look;

/// Draws the ring in `rect`, `left` (0.0 to 1.0) of the time to go; `name` says it in words.
pub fn timer_ring_ui(ui: &Ui, look: &Look, rect: Rect, left: f32, name: &str) -> Response {
    let side = rect.width().min(rect.height());
    let width = (side * 0.17).min(look.pt(10.0));
    let radius = (side - width) / 2.0;
    let centre = rect.center();
    ui.painter()
        .circle_stroke(centre, radius, Stroke::new(width, look.done));
    let left = left.clamp(0.0, 1.0);
    if left > 0.0 {
        let points = arc(centre, radius, 1.0 - left);
        ui.painter()
            .add(Shape::line(points, Stroke::new(width, look.action)));
    }
    say(ui, rect, Role::Timer, name)
}

/// The part of the ring from `start` (0.0 at the top) clockwise to the top again, as 64 points.
fn arc(centre: Pos2, radius: f32, start: f32) -> Vec<Pos2> {
    (0..=64_u8)
        .map(|step| {
            let share = start + (1.0 - start) * f32::from(step) / 64.0;
            let angle = share * std::f32::consts::TAU;
            centre + vec2(angle.sin(), -angle.cos()) * radius
        })
        .collect()
}
