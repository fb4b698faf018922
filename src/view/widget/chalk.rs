//! The chalk line: two passes of a slightly shaky hand, always the same for the same cell.

use std::sync::Arc;

use eframe::egui::{Color32, Context, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use crate::view::kept::{Kind, kept};

/// A piece of chalk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// Width of the line in points.
    pub width: f32,
    /// Colour of the line.
    pub colour: Color32,
    /// One stage unit in points: how far the hand shakes and how often.
    pub unit: f32,
    /// How shaky the hand is, 1.0 on the rail; less where the drawing is small.
    pub shake: f32,
    /// Which drawing: the number of the cell.
    pub seed: u64,
}

/// A point of the line stands every so many stage units.
const STEP: f32 = 22.0;
/// How far the first and the second pass leave the line, in stage units.
const SHAKE: [f32; 2] = [1.1, 1.65];
/// Width of the second pass, as a share of the first.
const SECOND_WIDTH: f32 = 0.45;
/// Opacity of the second pass.
const SECOND_OPACITY: f32 = 0.55;

/// Draws a box; fill it first if it is filled.
pub fn paint_chalk_box(painter: &Painter, pen: &Pen, rect: Rect) {
    let size = rect.size();
    let corners = [
        pos2(0.0, 0.0),
        pos2(size.x, 0.0),
        pos2(size.x, size.y),
        pos2(0.0, size.y),
    ];
    paint_passes(painter, pen, &corners, (rect.min, true));
}

/// Draws a line through `points`, closed or open.
pub fn paint_chalk_line(painter: &Painter, pen: &Pen, points: &[Pos2], is_closed: bool) {
    paint_passes(painter, pen, points, (Pos2::ZERO, is_closed));
}

/// Draws a half-disc over the middle of its flat side: `out` is the way to the top of its arc.
///
/// `radii` are half the flat side and the height.
pub fn paint_half_disc(
    painter: &Painter,
    pen: &Pen,
    (flat, out, radii): (Pos2, Vec2, Vec2),
    fill: Option<Color32>,
) {
    let arc = half_disc(out, radii);
    if let Some(fill) = fill {
        let points = arc.iter().map(|point| flat + point.to_vec2()).collect();
        painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
    }
    paint_passes(painter, pen, &arc, (flat, true));
}

/// The 17 points of a half-disc round the middle of its flat side.
fn half_disc(out: Vec2, radii: Vec2) -> Vec<Pos2> {
    let along = -out.rot90();
    (0..=16_u8)
        .map(|step| {
            let angle = f32::from(step) / 16.0 * std::f32::consts::PI;
            (along * (-angle.cos() * radii.x) + out * (angle.sin() * radii.y)).to_pos2()
        })
        .collect()
}

fn paint_passes(painter: &Painter, pen: &Pen, path: &[Pos2], (origin, is_closed): (Pos2, bool)) {
    for pass in [0_u8, 1] {
        let points = shaken(painter.ctx(), pen, path, (pass, is_closed));
        let points = points.iter().map(|&point| origin + point).collect();
        let stroke = if pass == 0 {
            Stroke::new(pen.width, pen.colour)
        } else {
            let colour = pen.colour.gamma_multiply(SECOND_OPACITY);
            Stroke::new(pen.width * SECOND_WIDTH, colour)
        };
        painter.add(if is_closed {
            Shape::closed_line(points, stroke)
        } else {
            Shape::line(points, stroke)
        });
    }
}

/// The points of one pass along `path`; made once for a path, a size and a seed.
fn shaken(ctx: &Context, pen: &Pen, path: &[Pos2], (pass, is_closed): (u8, bool)) -> Arc<[Vec2]> {
    let places: Vec<[u32; 2]> = path
        .iter()
        .map(|point| [point.x.to_bits(), point.y.to_bits()])
        .collect();
    let hand = (pen.unit.to_bits(), pen.shake.to_bits(), pen.seed);
    let key = (places, hand, pass, is_closed);
    kept(ctx, Kind::Chalk, key, || {
        let shake = if pass == 0 { SHAKE[0] } else { SHAKE[1] };
        shake_points(pen, &along(pen, path, is_closed), (pass, shake))
    })
}

/// Points every [`STEP`] along the path, its corners among them.
fn along(pen: &Pen, path: &[Pos2], is_closed: bool) -> Vec<Pos2> {
    let ends = path
        .iter()
        .skip(1)
        .chain(path.first().filter(|_| is_closed));
    let mut points = Vec::new();
    for (&from, &to) in path.iter().zip(ends) {
        let steps = whole_steps(from.distance(to) / (STEP * pen.unit.max(0.01)));
        for step in 0..steps {
            points.push(from.lerp(to, f32::from(step) / f32::from(steps)));
        }
    }
    if !is_closed {
        points.extend(path.last());
    }
    points
}

fn whole_steps(steps: f32) -> u8 {
    crate::view::look::small(steps).max(1)
}

fn shake_points(pen: &Pen, points: &[Pos2], (pass, shake): (u8, f32)) -> Arc<[Vec2]> {
    let reach = shake * pen.shake * pen.unit;
    let mut hand = Hand(pen.seed.wrapping_mul(2).wrapping_add(u64::from(pass)));
    points
        .iter()
        .map(|point| point.to_vec2() + vec2(hand.next() * reach, hand.next() * reach))
        .collect()
}

/// The `SplitMix64` sequence: the same shaky hand on every computer.
struct Hand(u64);

impl Hand {
    /// The next number between -1.0 and 1.0.
    fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let top = u16::try_from((mixed ^ (mixed >> 31)) >> 48).unwrap_or(0);
        f32::from(top) / 32_767.5 - 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pen(unit: f32, seed: u64) -> Pen {
        Pen {
            width: 5.0,
            colour: Color32::BLACK,
            unit,
            shake: 1.0,
            seed,
        }
    }

    const SQUARE: [Pos2; 4] = [
        pos2(0.0, 0.0),
        pos2(104.0, 0.0),
        pos2(104.0, 145.0),
        pos2(0.0, 145.0),
    ];

    #[test]
    fn draws_the_same_line_in_every_frame() {
        let ctx = Context::default();
        let first = shaken(&ctx, &pen(1.0, 3), &SQUARE, (0, true));
        let again = shaken(&Context::default(), &pen(1.0, 3), &SQUARE, (0, true));
        assert_eq!(first, again);
        let other = shaken(&ctx, &pen(1.0, 4), &SQUARE, (0, true));
        assert_ne!(first, other);
    }

    #[test]
    fn stays_close_to_the_line() {
        let exact = along(&pen(1.0, 7), &SQUARE, true);
        let first = shake_points(&pen(1.0, 7), &exact, (0, SHAKE[0]));
        for (point, shaken) in exact.iter().zip(first.iter()) {
            let off = *shaken - point.to_vec2();
            assert!(off.x.abs() <= 1.1 && off.y.abs() <= 1.1, "{off:?}");
        }
        assert!(exact.len() > 20, "{}", exact.len());
    }

    #[test]
    fn keeps_as_many_points_on_a_larger_screen() {
        let large = SQUARE.map(|point| (point.to_vec2() * 2.0).to_pos2());
        assert_eq!(
            along(&pen(1.0, 1), &SQUARE, true).len(),
            along(&pen(2.0, 1), &large, true).len()
        );
    }
}
