//! A QR code, dark on light in both themes: cameras read it the other way round only sometimes.

use eframe::egui::{Color32, Painter, Rect, pos2, vec2};

use crate::web::Grid;

/// Paints the code as large as whole pixels allow, in the middle of `rect`.
pub fn paint_code(painter: &Painter, grid: &Grid, rect: Rect) {
    let pixels = painter.ctx().pixels_per_point();
    let side = rect.width().min(rect.height());
    let cells = grid.side().max(1) as f32;
    let cell = ((side * pixels / cells).floor() / pixels).max(1.0 / pixels);
    let whole = Rect::from_center_size(rect.center(), vec2(cell * cells, cell * cells));
    let corner = pos2(
        (whole.left() * pixels).round() / pixels,
        (whole.top() * pixels).round() / pixels,
    );
    let whole = Rect::from_min_size(corner, whole.size());
    painter.rect_filled(whole, 0.0, Color32::WHITE);
    for (row, line) in grid.rows().enumerate() {
        let mut column = 0;
        // Neighbours are painted as one, so that no seam of light stands between them.
        for run in line.chunk_by(|one, other| one == other) {
            if run.first() == Some(&true) {
                let min = corner + vec2(column as f32 * cell, row as f32 * cell);
                let run_of = vec2(run.len() as f32 * cell, cell);
                painter.rect_filled(Rect::from_min_size(min, run_of), 0.0, Color32::BLACK);
            }
            column += run.len();
        }
    }
}
