//! The squares of a budget, and a pattern and a number for each thing that fills them.

use eframe::egui::{Painter, Pos2, Rect, Shape, Stroke, Vec2, vec2};

use crate::view::look::{Look, Mark};
use crate::view::widget::text::paint_sign;

/// As many squares as there are, in one row or more, as large as the room allows.
pub(super) fn squares(room: Rect, total: u16) -> Vec<Rect> {
    let total = usize::from(total.max(1));
    let mut lines = 1;
    let side = loop {
        let across = total.div_ceil(lines);
        let side = (room.width() / across as f32).min(room.height() / lines as f32);
        let next = lines + 1;
        let more = (room.width() / total.div_ceil(next) as f32).min(room.height() / next as f32);
        if more <= side {
            break side;
        }
        lines = next;
    };
    let across = total.div_ceil(lines);
    (0..total)
        .map(|index| {
            let (x, y) = ((index % across) as f32, (index / across) as f32);
            let corner = room.min + vec2(x, y) * side;
            Rect::from_min_size(corner, Vec2::splat(side * 0.93))
        })
        .collect()
}

/// The number of a thing on a small disc, in its pattern.
pub(super) fn paint_place(
    painter: &Painter,
    look: &Look,
    (centre, reach): (Pos2, f32),
    item: usize,
) {
    painter.circle_filled(centre, reach, look.panel);
    let role = look.cell_text().at(reach * 1.35);
    paint_sign(painter, &(item + 1).to_string(), role, centre);
}

/// The pattern of a thing: ten that stay apart in grey.
pub(super) fn paint_pattern(painter: &Painter, look: &Look, square: Rect, item: usize) {
    let mark = Mark::from_index(item % 4).unwrap_or(Mark::A);
    let colour = mark.colour(look.theme);
    painter.rect_filled(square, 0.0, mark.tint(look.theme));
    let painter = painter.with_clip_rect(square.intersect(painter.clip_rect()));
    let unit = square.width().min(look.su(64.0));
    let stroke = Stroke::new(unit * 0.09, colour);
    let (slopes, dots): (&[(f32, f32)], f32) = match item {
        0 => (&[(1.0, -1.0)], 0.0),
        1 => (&[(1.0, 1.0)], 0.0),
        2 => (&[(0.0, 1.0)], 0.0),
        3 => (&[], 0.13),
        4 => (&[(1.0, 0.0)], 0.0),
        5 => (&[(1.0, -1.0), (1.0, 1.0)], 0.0),
        6 => (&[(1.0, 0.0), (0.0, 1.0)], 0.0),
        7 => (&[], 0.07),
        8 => (&[(1.0, -0.5)], 0.0),
        _ => (&[(0.5, 1.0)], 0.0),
    };
    for (x, y) in slopes {
        let along = vec2(*x, *y).normalized();
        let across = along.rot90() * unit * 0.3;
        for step in -5..=5_i8 {
            let middle = square.center() + across * f32::from(step);
            let ends = [middle - along * unit * 1.6, middle + along * unit * 1.6];
            painter.add(Shape::line_segment(ends, stroke));
        }
    }
    if dots > 0.0 {
        let step = if dots > 0.1 { 0.42 } else { 0.24 };
        for x in -3..=3_i8 {
            for y in -3..=3_i8 {
                let off = vec2(f32::from(x), f32::from(y)) * step * unit;
                painter.circle_filled(square.center() + off, unit * dots, colour);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::pos2;

    use super::*;

    #[test]
    fn squares_fill_their_room_and_stay_in_it() {
        let room = Rect::from_min_size(pos2(10.0, 10.0), vec2(1500.0, 70.0));
        for total in [1, 12, 20, 60, 200, 1000] {
            let squares = squares(room, total);
            assert_eq!(squares.len(), usize::from(total));
            for square in &squares {
                assert!(
                    room.expand(0.5).contains_rect(*square),
                    "{total} {square:?}"
                );
            }
        }
    }
}
