//! The contract of the class: a few lines the adult typed with the class, shown in the lobby.

use eframe::egui::{Align2, Rect, StrokeKind, Ui, vec2};

use crate::view::look::radius;
use crate::view::stage::board::Board;
use crate::view::stage::words::{Setting, Stack};

/// Draws the lines that are not empty in `body`.
pub(in crate::view::stage) fn contract_ui(
    ui: &Ui,
    board: &Board<'_>,
    body: Rect,
    lines: &[String],
) {
    let look = board.look();
    let corner = radius(look.size.box_radius);
    let stroke = look.edge_stroke();
    ui.painter()
        .rect(body, corner, look.panel, stroke, StrokeKind::Inside);
    let inner = body.shrink2(vec2(look.size.gap_large, look.size.gap));
    let role = look.body_text().bold();
    let heading = Rect::from_min_size(inner.min, vec2(inner.width(), role.row_height()));
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.show_heading(ui, heading, &board.tr("tool-contract"));
    let texts = written(lines);
    let stack = Stack {
        texts: &texts,
        role: look.body_text(),
        gap: look.size.gap_small / 2.0,
        sits: 0.0,
    };
    let rest = inner.with_min_y(heading.bottom() + look.size.gap_small);
    stack.show(ui, rest, |_response| {});
}

/// The lines somebody has written something on.
pub(in crate::view::stage) fn written(lines: &[String]) -> Vec<String> {
    let lines = lines.iter().map(|line| line.trim());
    lines
        .filter(|line| !line.is_empty())
        .map(|line| format!("– {line}"))
        .collect()
}
