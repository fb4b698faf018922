//! The four answer shapes with their letter.

use eframe::egui::{
    Color32, Mesh, Painter, Pos2, Rect, Response, Sense, Shape as Drawn, Stroke, Ui, Vec2, vec2,
};

use super::text::paint_sign;
use crate::view::look::{Look, Mark, Shape, TextRole, radius};

/// A badge on the page: the shape in the mark's colour, the letter in the page's tone.
pub fn paint_badge(painter: &Painter, look: &Look, mark: Mark, (centre, side): (Pos2, f32)) {
    let colour = mark.colour(look.theme);
    paint(painter, mark, (centre, side), (colour, look.on_mark));
}

/// A badge on the mark's own colour: the shape pale, the letter in `letter`.
pub fn paint_badge_cut(
    painter: &Painter,
    look: &Look,
    mark: Mark,
    (centre, side): (Pos2, f32),
    letter: Color32,
) {
    paint(painter, mark, (centre, side), (look.on_mark, letter));
}

/// The shape of a mark alone, without its letter: a sticker, or the sign of a series.
pub fn paint_shape(painter: &Painter, mark: Mark, (centre, side): (Pos2, f32), fill: Color32) {
    shape(painter, mark, (centre, side), fill);
}

/// A badge of `side` points in the flow of `ui`; the letter is not read aloud, what stands beside it is.
pub fn badge_ui(ui: &mut Ui, look: &Look, mark: Mark, side: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint_badge(ui.painter(), look, mark, (rect.center(), side));
    response
}

/// The shapes are drawn on a square of 100, as in `assets/svg`.
const STAR: [(f32, f32); 10] = [
    (50.0, 5.0),
    (63.5, 36.5),
    (97.0, 39.5),
    (71.5, 62.0),
    (79.0, 95.0),
    (50.0, 77.5),
    (21.0, 95.0),
    (28.5, 62.0),
    (3.0, 39.5),
    (36.5, 36.5),
];

fn paint(
    painter: &Painter,
    mark: Mark,
    (centre, side): (Pos2, f32),
    (fill, letter): (Color32, Color32),
) {
    let (middle, letter_size) = shape(painter, mark, (centre, side), fill);
    let unit = side / 100.0;
    let role = TextRole {
        size: letter_size * unit,
        is_bold: true,
        colour: letter,
        strong: letter,
        row: 1.0,
    };
    let place = centre + vec2(0.0, middle - 50.0) * unit;
    paint_sign(painter, mark.letter(), role, place);
}

/// Paints the shape; tells where in it a letter stands and how large it is, so that it keeps clear of the outline.
fn shape(painter: &Painter, mark: Mark, (centre, side): (Pos2, f32), fill: Color32) -> (f32, f32) {
    let unit = side / 100.0;
    let at = |x: f32, y: f32| centre + vec2(x - 50.0, y - 50.0) * unit;
    match mark.shape() {
        Shape::Circle => {
            painter.circle_filled(centre, 42.0 * unit, fill);
            (50.0, 52.0)
        }
        Shape::Square => {
            let rect = Rect::from_min_max(at(11.0, 11.0), at(89.0, 89.0));
            painter.rect_filled(rect, radius(6.0 * unit), fill);
            (50.0, 52.0)
        }
        Shape::Triangle => {
            let points = vec![at(50.0, 9.0), at(95.0, 89.0), at(5.0, 89.0)];
            painter.add(Drawn::convex_polygon(points, fill, Stroke::NONE));
            (65.5, 42.0)
        }
        Shape::Star => {
            paint_star(painter, fill, STAR.map(|(x, y)| at(x, y)));
            (55.0, 40.0)
        }
    }
}

/// A star is not convex: its fill is one mesh of five points and a middle, with a thin line against ragged edges.
fn paint_star(painter: &Painter, fill: Color32, points: [Pos2; 10]) {
    let mut mesh = Mesh::default();
    for point in points {
        mesh.colored_vertex(point, fill);
    }
    // Even places are the tips, odd places the notches.
    for tip in [0_u32, 2, 4, 6, 8] {
        mesh.add_triangle(tip, (tip + 1) % 10, (tip + 9) % 10);
    }
    for notch in [3_u32, 5, 7] {
        mesh.add_triangle(1, notch, notch + 2);
    }
    painter.add(Drawn::mesh(mesh));
    let line = 1.0 / painter.pixels_per_point();
    painter.add(Drawn::closed_line(points.to_vec(), Stroke::new(line, fill)));
}
