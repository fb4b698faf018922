//! A picture under covers that are taken away one by one; nothing shows through them.

use std::f32::consts::TAU;

use eframe::egui::{
    Align2, Color32, Mesh, Painter, Pos2, Rect, Role, Shape, StrokeKind, TextureId, Ui, Vec2, pos2,
    vec2,
};

use super::board::Board;
use super::slide::Picture;
use crate::activity::Area;
use crate::args;
use crate::session::Stop;
use crate::view::look::Look;
use crate::view::widget::text::say;
use crate::view::widget::{Pen, paint_chalk_box, paint_chalk_line};

/// Corners of a circle.
const ROUND: u8 = 48;
/// Between two chalk lines of a cover, in stage units.
const HATCH: f32 = 34.0;

/// The picture as it is painted.
struct Painted {
    texture: TextureId,
    rect: Rect,
    /// The colour of a drawing; white leaves a picture as it is.
    tint: Color32,
    alt: String,
}

impl Painted {
    fn of(ui: &Ui, board: &Board<'_>, room: Rect) -> Option<Self> {
        Some(match Picture::of(board)? {
            Picture::Medium { texture, alt } => {
                let size = texture.size_vec2().max(Vec2::splat(1.0));
                let scale = (room.width() / size.x).min(room.height() / size.y);
                Self {
                    texture: texture.id(),
                    rect: Align2::CENTER_CENTER.align_size_within_rect(size * scale, room),
                    tint: Color32::WHITE,
                    alt,
                }
            }
            Picture::Drawing(icon) => {
                let side = room.width().min(room.height());
                let (texture, rect) = icon.placed(ui.painter(), room.center(), side)?;
                Self {
                    texture,
                    rect,
                    tint: board.look().ink,
                    alt: String::new(),
                }
            }
        })
    }

    /// A part of the picture, over its cover.
    fn paint_part(&self, painter: &Painter, look: &Look, corners: &[[Pos2; 4]]) {
        for texture in [None, Some(self.texture)] {
            let mut mesh = texture.map_or_else(Mesh::default, Mesh::with_texture);
            let colour = texture.map_or(look.panel, |_| self.tint);
            for corners in corners {
                add(&mut mesh, corners, |point| {
                    let uv = if texture.is_some() {
                        ((point - self.rect.min) / self.rect.size()).to_pos2()
                    } else {
                        eframe::epaint::WHITE_UV
                    };
                    (uv, colour)
                });
            }
            painter.add(Shape::mesh(mesh));
        }
    }
}

fn add(mesh: &mut Mesh, corners: &[Pos2; 4], look_of: impl Fn(Pos2) -> (Pos2, Color32)) {
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(0);
    for pos in corners {
        let (uv, color) = look_of(*pos);
        mesh.vertices.push(eframe::epaint::Vertex {
            pos: *pos,
            uv,
            color,
        });
    }
    mesh.add_triangle(first, first + 1, first + 2);
    mesh.add_triangle(first, first + 2, first + 3);
}

/// Whether all of the picture is seen: the last step of the result.
pub(super) fn is_whole(board: &Board<'_>) -> bool {
    match board.session().stop() {
        Stop::Result(_) => board.session().uncovered().1 > 0,
        _ => false,
    }
}

/// Where the picture stands at the left of what goes with it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sits {
    /// Large, in the middle of the height, beside the tiles.
    Asked,
    /// Smaller, at the top, beside the votes.
    Shown,
}

/// Draws the picture at the left; returns what is left at the right.
pub(super) fn covers_ui(
    ui: &Ui,
    board: &Board<'_>,
    (body, covers): (Rect, &[Area]),
    sits: Sits,
) -> Rect {
    let look = board.look();
    let (share, up) = match sits {
        Sits::Asked => (0.46, 0.0),
        Sits::Shown => (0.31, 1.0),
    };
    let room = body.with_max_x(body.left() + body.width() * share);
    let Some(picture) = Painted::of(ui, board, room.shrink(look.su(6.0))) else {
        return body;
    };
    let corner = room.min + Vec2::splat(look.su(6.0)) - picture.rect.min;
    let picture = Painted {
        rect: picture.rect.translate(corner * vec2(1.0, up)),
        ..picture
    };
    let rest = body.with_min_x(picture.rect.right() + look.size.gap_large);
    let seen = usize::from(board.session().uncovered().0) + 1;
    if is_whole(board) {
        picture.paint_part(ui.painter(), look, &[corners_of(picture.rect)]);
    } else {
        paint_covered(ui, board, &picture, (covers, seen));
    }
    paint_frame(ui, look, picture.rect);
    name_ui(ui, board, &picture, (seen, covers.len()));
    rest
}

/// What is said of the picture: what it shows only once it is seen.
fn name_ui(ui: &Ui, board: &Board<'_>, picture: &Painted, (seen, count): (usize, usize)) {
    let name = if !is_whole(board) {
        let args = args!("n" => seen.min(count), "count" => count);
        board.tr_args("game-covered", &args)
    } else if picture.alt.is_empty() {
        board.tr("game-uncovered")
    } else {
        picture.alt.clone()
    };
    say(ui, picture.rect, Role::Image, &name);
}

fn paint_covered(ui: &Ui, board: &Board<'_>, picture: &Painted, (covers, seen): (&[Area], usize)) {
    let look = board.look();
    let painter = ui
        .painter()
        .with_clip_rect(picture.rect.intersect(ui.clip_rect()));
    painter.rect_filled(picture.rect, 0.0, look.done);
    paint_hatching(&painter, look, picture.rect);
    let pen = |seed| Pen {
        width: look.size.stroke,
        colour: look.ink,
        unit: look.unit,
        shake: 0.7,
        seed,
    };
    // Outlines of what is still covered first: what is seen lies over them.
    let outlines = covers.iter().zip(90_u64..).skip(seen);
    for (area, seed) in outlines.clone() {
        paint_chalk_line(&painter, &pen(seed), &outline(area, picture.rect), true);
    }
    for (area, seed) in covers.iter().zip(90_u64..).take(seen) {
        let outline = outline(area, picture.rect);
        picture.paint_part(&painter, look, &trapezoids(&outline));
        paint_chalk_line(&painter, &pen(seed), &outline, true);
    }
}

fn paint_frame(ui: &Ui, look: &Look, rect: Rect) {
    let stroke = eframe::egui::Stroke::new(look.size.stroke, look.edge);
    let painter = ui.painter();
    painter.rect_stroke(rect, 0.0, stroke, StrokeKind::Outside);
    let pen = Pen {
        width: look.size.bin_stroke,
        colour: look.ink,
        unit: look.unit,
        shake: 1.0,
        seed: 89,
    };
    paint_chalk_box(painter, &pen, rect);
}

/// Slanting lines of chalk all over `rect`.
fn paint_hatching(painter: &Painter, look: &Look, rect: Rect) {
    let step = look.su(HATCH).max(4.0);
    let high = rect.height();
    let mut from = rect.left() - high;
    let mut seed = 100;
    while from < rect.right() {
        let pen = Pen {
            width: look.su(6.0),
            colour: look.edge,
            unit: look.unit,
            shake: 1.6,
            seed,
        };
        let ends = [pos2(from, rect.bottom()), pos2(from + high, rect.top())];
        paint_chalk_line(painter, &pen, &ends, false);
        from += step;
        seed += 1;
    }
}

fn corners_of(rect: Rect) -> [Pos2; 4] {
    [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
    ]
}

/// The corners of an area on a picture.
fn outline(area: &Area, on: Rect) -> Vec<Pos2> {
    let at = |x: i32, y: i32| on.lerp_inside(vec2(thousandths(x), thousandths(y)));
    match area {
        Area::Rect(x, y, w, h) => {
            let (right, bottom) = (x.saturating_add(*w), y.saturating_add(*h));
            corners_of(Rect::from_min_max(at(*x, *y), at(right, bottom))).to_vec()
        }
        Area::Polygon(corners) => corners.iter().map(|(x, y)| at(*x, *y)).collect(),
        Area::Circle(x, y, r) => {
            let reach = thousandths(*r) * on.width();
            (0..ROUND)
                .map(|step| {
                    let angle = f32::from(step) / f32::from(ROUND) * TAU;
                    at(*x, *y) + Vec2::angled(angle) * reach
                })
                .collect()
        }
    }
}

fn thousandths(value: i32) -> f32 {
    value as f32 / 1000.0
}

/// A polygon cut into pieces between level lines through its corners; it may have bays.
fn trapezoids(corners: &[Pos2]) -> Vec<[Pos2; 4]> {
    let mut levels: Vec<f32> = corners.iter().map(|corner| corner.y).collect();
    levels.sort_by(f32::total_cmp);
    levels.dedup_by(|one, other| (*one - *other).abs() < 0.01);
    let ends = corners.iter().skip(1).chain(corners.first());
    let edges: Vec<(Pos2, Pos2)> = corners
        .iter()
        .zip(ends)
        .map(|(from, to)| {
            if from.y <= to.y {
                (*from, *to)
            } else {
                (*to, *from)
            }
        })
        .collect();
    let mut pieces = Vec::new();
    for (top, bottom) in levels.iter().zip(levels.iter().skip(1)) {
        let x_at = |(from, to): &(Pos2, Pos2), y: f32| {
            from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y))
        };
        let middle = f32::midpoint(*top, *bottom);
        let mut sides: Vec<&(Pos2, Pos2)> = edges
            .iter()
            .filter(|(from, to)| from.y < middle && middle < to.y)
            .collect();
        sides.sort_by(|one, other| x_at(one, middle).total_cmp(&x_at(other, middle)));
        for pair in sides.chunks_exact(2) {
            if let [left, right] = pair {
                pieces.push([
                    pos2(x_at(left, *top), *top),
                    pos2(x_at(right, *top), *top),
                    pos2(x_at(right, *bottom), *bottom),
                    pos2(x_at(left, *bottom), *bottom),
                ]);
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Rect {
        Rect::from_min_size(pos2(100.0, 50.0), vec2(400.0, 200.0))
    }

    fn size_of(pieces: &[[Pos2; 4]]) -> f32 {
        let of = |[a, b, c, d]: &[Pos2; 4]| ((b.x - a.x) + (c.x - d.x)) / 2.0 * (d.y - a.y);
        pieces.iter().map(of).sum()
    }

    #[track_caller]
    fn covers(area: &Area, expected: f32) {
        let found = size_of(&trapezoids(&outline(area, picture())));
        assert!((found - expected).abs() < expected * 0.01, "{found}");
    }

    #[test]
    fn cuts_areas_into_pieces_of_the_same_size() {
        covers(&Area::Rect(0, 500, 250, 500), 100.0 * 100.0);
        covers(&Area::Rect(0, 0, 1000, 1000), 400.0 * 200.0);
        covers(
            &Area::Polygon(vec![(0, 0), (1000, 0), (500, 1000)]),
            400.0 * 200.0 / 2.0,
        );
        // A bay: an L.
        let bay = [
            (0, 0),
            (500, 0),
            (500, 500),
            (1000, 500),
            (1000, 1000),
            (0, 1000),
        ];
        covers(&Area::Polygon(bay.to_vec()), 400.0 * 200.0 * 0.75);
        // Round on the screen, also on a picture that is wider than high.
        covers(
            &Area::Circle(500, 500, 250),
            std::f32::consts::PI * 100.0 * 100.0,
        );
    }

    #[test]
    fn areas_lie_where_the_author_put_them() {
        let corners = outline(&Area::Rect(250, 500, 500, 500), picture());
        assert_eq!(corners.first(), Some(&pos2(200.0, 150.0)));
        assert_eq!(corners.get(2), Some(&pos2(400.0, 250.0)));
        assert_eq!(trapezoids(&[]), Vec::<[Pos2; 4]>::new());
    }
}
