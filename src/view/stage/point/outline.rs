//! The outline of a spot where it stands on the stage: what it holds, where its middle is, where dots go in it.

use std::sync::Arc;

use eframe::egui::{Context, Pos2, Rect, Vec2, pos2, vec2};

use crate::activity::Area;
use crate::view::kept::{Kind, kept};

/// Corners of a circle.
const ROUND: u8 = 48;
/// Steps of the search for the middle, across and down.
const SEARCH: u8 = 16;

/// A closed outline in points of the screen.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    corners: Vec<Pos2>,
    bounds: Rect,
    shape: Shape,
}

/// What an outline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Rectangle,
    Circle,
    Polygon,
}

impl Outline {
    /// The outline of an area of `plan`; a circle is round on the screen, and nothing leaves the plan.
    pub(super) fn new(area: &Area, plan: Rect) -> Self {
        let at = |x: i32, y: i32| {
            let share = vec2(x as f32, y as f32) / 1000.0;
            plan.min + share * plan.size()
        };
        let corners: Vec<Pos2> = match area {
            Area::Rect(x, y, w, h) => {
                let (right, bottom) = (x.saturating_add(*w), y.saturating_add(*h));
                vec![at(*x, *y), at(right, *y), at(right, bottom), at(*x, bottom)]
            }
            Area::Polygon(corners) => corners.iter().map(|(x, y)| at(*x, *y)).collect(),
            Area::Circle(x, y, r) => {
                let reach = *r as f32 / 1000.0 * plan.width();
                round(at(*x, *y), reach)
            }
        };
        let corners: Vec<Pos2> = corners
            .into_iter()
            .map(|corner| plan.clamp(corner))
            .collect();
        Self {
            bounds: Rect::from_points(&corners),
            shape: match area {
                Area::Rect(..) => Shape::Rectangle,
                Area::Circle(..) => Shape::Circle,
                Area::Polygon(_) => Shape::Polygon,
            },
            corners,
        }
    }

    /// Its corners, in order.
    pub(super) fn corners(&self) -> &[Pos2] {
        &self.corners
    }

    /// The smallest rectangle around it.
    pub(super) fn bounds(&self) -> Rect {
        self.bounds
    }

    /// Whether it is a rectangle along the edges of the plan.
    pub(super) fn is_rectangle(&self) -> bool {
        self.shape == Shape::Rectangle
    }

    /// Whether a place lies in it.
    pub(super) fn holds(&self, place: Pos2) -> bool {
        let mut is_in = false;
        for (from, to) in self.edges() {
            let is_across = (from.y > place.y) != (to.y > place.y);
            let x = from.x + (place.y - from.y) / (to.y - from.y) * (to.x - from.x);
            if is_across && place.x < x {
                is_in = !is_in;
            }
        }
        is_in
    }

    /// How far a place is from its nearest edge, inside or outside.
    pub(super) fn distance(&self, place: Pos2) -> f32 {
        let distances = self.edges().map(|(from, to)| to_segment(place, from, to));
        distances.fold(f32::INFINITY, f32::min)
    }

    /// The place in it that is farthest from its edges; the very middle of a rectangle and of a circle.
    pub(super) fn middle(&self) -> Pos2 {
        let centre = self.bounds.center();
        if self.shape != Shape::Polygon {
            return centre;
        }
        let mut best = (0.0, centre);
        for down in 1..SEARCH {
            for across in 1..SEARCH {
                let share = vec2(f32::from(across), f32::from(down)) / f32::from(SEARCH);
                let place = self.bounds.min + share * self.bounds.size();
                // Of places as good, the one nearest to the middle of the whole.
                let room = self.distance(place) - place.distance(centre) * 0.05;
                if self.holds(place) && room > best.0 {
                    best = (room, place);
                }
            }
        }
        best.1
    }

    /// Whether all of a square of this half side lies in it.
    fn holds_square(&self, centre: Pos2, half: f32) -> bool {
        let signs = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        self.holds(centre)
            && signs
                .iter()
                .all(|(x, y)| self.holds(centre + vec2(*x, *y) * half))
            && self.distance(centre) >= half
    }

    /// The middles of the squares of a grid with this step that lie in it as a whole, outside of `taken`.
    ///
    /// Made once for an outline and a step.
    pub(super) fn squares(&self, ctx: &Context, step: f32, taken: Rect) -> Arc<[Pos2]> {
        let bits = |place: Pos2| [place.x.to_bits(), place.y.to_bits()];
        let corners: Vec<[u32; 2]> = self.corners.iter().copied().map(bits).collect();
        let key = (corners, step.to_bits(), bits(taken.min), bits(taken.max));
        kept(ctx, Kind::Squares, key, || self.find_squares(step, taken))
    }

    fn find_squares(&self, step: f32, taken: Rect) -> Arc<[Pos2]> {
        let step = step.max(1.0);
        let edge = step * 0.12;
        let count = |length: f32| ((length - edge) / step).floor().clamp(0.0, 200.0);
        let (across, down) = (count(self.bounds.width()), count(self.bounds.height()));
        // The grid stands in the middle, with the same rest on both sides.
        let first = self.bounds.center() - vec2(across - 1.0, down - 1.0) * step / 2.0;
        let half = step * 0.46;
        let mut found = Vec::new();
        let mut row = 0.0;
        while row < down {
            let mut column = 0.0;
            while column < across {
                let centre = first + vec2(column, row) * step;
                let square = Rect::from_center_size(centre, Vec2::splat(half * 2.0));
                if !square.intersects(taken) && self.holds_square(centre, half + edge * 0.5) {
                    found.push(centre);
                }
                column += 1.0;
            }
            row += 1.0;
        }
        found.into()
    }

    fn edges(&self) -> impl Iterator<Item = (Pos2, Pos2)> {
        let next = self.corners.iter().skip(1).chain(self.corners.first());
        self.corners.iter().copied().zip(next.copied())
    }
}

/// The places of dots of several kinds among `squares`, spread over all of them: for each kind as many as `counts`
/// says, or as many as there is room for.
///
/// One dot more moves no other dot, as long as the kinds have room beside each other.
pub(super) fn spread(squares: &[Pos2], counts: &[u32], seed: u64) -> Vec<Vec<Pos2>> {
    let order = shuffled(squares.len(), seed);
    let mut is_taken = vec![false; order.len()];
    let mut places: Vec<Vec<Pos2>> = counts.iter().map(|_| Vec::new()).collect();
    // Each kind begins at its own part of the order, so that it meets the others late.
    let mut next: Vec<usize> = (0..counts.len())
        .map(|kind| kind * order.len() / counts.len().max(1))
        .collect();
    let most = counts.iter().copied().max().unwrap_or(0);
    for turn in 0..most {
        for ((count, own), start) in counts.iter().zip(&mut places).zip(&mut next) {
            if turn >= *count {
                continue;
            }
            let free = (0..order.len())
                .map(|step| (*start + step) % order.len().max(1))
                .find(|place| is_taken.get(*place) == Some(&false));
            let Some(place) = free else { return places };
            *start = place + 1;
            if let Some(taken) = is_taken.get_mut(place) {
                *taken = true;
            }
            own.extend(order.get(place).and_then(|index| squares.get(*index)));
        }
    }
    places
}

/// Indexes in an order that the seed alone decides.
fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<(u64, usize)> = (0_u64..)
        .zip(0..count)
        .map(|(number, index)| {
            (
                mixed(seed.wrapping_mul(0x1_0001).wrapping_add(number)),
                index,
            )
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, index)| index).collect()
}

/// One number of the `SplitMix64` sequence: the same on every computer.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn round(centre: Pos2, reach: f32) -> Vec<Pos2> {
    (0..ROUND)
        .map(|step| {
            let angle = f32::from(step) / f32::from(ROUND) * std::f32::consts::TAU;
            centre + vec2(angle.cos(), angle.sin()) * reach
        })
        .collect()
}

fn to_segment(place: Pos2, from: Pos2, to: Pos2) -> f32 {
    let along = to - from;
    let length = along.length_sq();
    let share = if length > 0.0 {
        ((place - from).dot(along) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    place.distance(from + along * share)
}

/// Where an arrow key leads from one of several places: the nearest one that lies that way.
pub(super) fn neighbour(places: &[Pos2], from: usize, way: Vec2) -> Option<usize> {
    let start = *places.get(from)?;
    let cost = |place: &Pos2| {
        let off = *place - start;
        let ahead = off.dot(way);
        let aside = off.dot(way.rot90()).abs();
        // What lies more to the side than ahead is reached by another key.
        (ahead > 1.0 && aside <= ahead * 2.5).then_some(ahead + aside * 2.0)
    };
    places
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != from)
        .filter_map(|(index, place)| Some((index, cost(place)?)))
        .min_by(|(_, one), (_, other)| one.total_cmp(other))
        .map(|(index, _)| index)
}

/// A place of a plan, in thousandths, on the screen.
pub(super) fn on_screen((x, y): (i32, i32), plan: Rect) -> Pos2 {
    pos2(
        plan.left() + plan.width() * x as f32 / 1000.0,
        plan.top() + plan.height() * y as f32 / 1000.0,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: Rect = Rect::from_min_max(pos2(100.0, 50.0), pos2(1100.0, 550.0));

    fn arrow() -> Outline {
        let corners = vec![(0, 0), (1000, 0), (1000, 1000), (500, 300), (0, 1000)];
        Outline::new(&Area::Polygon(corners), PLAN)
    }

    #[track_caller]
    fn holds(area: &Area, inside: &[(f32, f32)], outside: &[(f32, f32)]) {
        let outline = Outline::new(area, PLAN);
        for (x, y) in inside {
            assert!(outline.holds(pos2(*x, *y)), "{area:?} holds {x}, {y}");
        }
        for (x, y) in outside {
            assert!(!outline.holds(pos2(*x, *y)), "{area:?} not {x}, {y}");
        }
    }

    #[test]
    fn holds_what_the_author_drew() {
        let rect = Area::Rect(100, 200, 300, 400);
        holds(
            &rect,
            &[(201.0, 151.0), (499.0, 349.0)],
            &[(199.0, 200.0), (300.0, 351.0)],
        );
        // Round on the screen, though the plan is twice as wide as high.
        let circle = Area::Circle(500, 500, 100);
        holds(
            &circle,
            &[(600.0, 300.0), (695.0, 300.0), (600.0, 395.0)],
            &[(705.0, 300.0), (600.0, 405.0), (690.0, 390.0)],
        );
        let arrow = Area::Polygon(vec![(0, 0), (1000, 0), (1000, 1000), (500, 300), (0, 1000)]);
        holds(&arrow, &[(600.0, 150.0), (120.0, 500.0)], &[(600.0, 400.0)]);
    }

    #[test]
    fn nothing_leaves_the_plan() {
        let low = Outline::new(&Area::Circle(500, 950, 100), PLAN);
        assert!(PLAN.contains_rect(low.bounds()), "{:?}", low.bounds());
    }

    #[test]
    fn its_middle_lies_in_it() {
        let middle = arrow().middle();
        assert!(arrow().holds(middle), "{middle:?}");
        assert!(arrow().distance(middle) > 60.0, "{middle:?}");
        let rect = Outline::new(&Area::Rect(0, 0, 500, 500), PLAN);
        assert_eq!(rect.middle(), pos2(350.0, 175.0));
    }

    #[test]
    fn dots_stay_in_and_keep_clear_of_the_plate() {
        let plate = Rect::from_center_size(arrow().middle(), vec2(200.0, 80.0));
        let squares = arrow().squares(&Context::default(), 20.0, plate);
        assert!(squares.len() > 300, "{}", squares.len());
        for square in squares.iter() {
            assert!(arrow().holds(*square) && arrow().distance(*square) >= 9.0);
            assert!(!plate.contains(*square));
        }
    }

    #[test]
    fn dots_are_spread_the_same_way_each_time_and_one_more_moves_no_other() {
        let squares: Vec<Pos2> = (0..60_u8).map(|x| pos2(f32::from(x), 0.0)).collect();
        let one = spread(&squares, &[9, 4], 3);
        assert_eq!(one, spread(&squares, &[9, 4], 3));
        assert_eq!(one.iter().map(Vec::len).collect::<Vec<_>>(), [9, 4]);
        let more = spread(&squares, &[10, 4], 3);
        assert_eq!(more.first().unwrap()[..9], one.first().unwrap()[..]);
        assert_eq!(more.get(1), one.get(1));
        let mut all: Vec<f32> = spread(&squares, &[50, 50], 1)
            .concat()
            .iter()
            .map(|place| place.x)
            .collect();
        all.sort_by(f32::total_cmp);
        all.dedup();
        assert_eq!(all.len(), 60, "as many as there is room for, none twice");
        assert_eq!(spread(&[], &[3], 1), [Vec::new()]);
    }

    #[test]
    fn arrows_lead_to_the_nearest_place_that_way() {
        let places = [
            pos2(0.0, 0.0),
            pos2(100.0, 10.0),
            pos2(0.0, 100.0),
            pos2(300.0, 0.0),
        ];
        let way = |from, x, y| neighbour(&places, from, vec2(x, y));
        assert_eq!(way(0, 1.0, 0.0), Some(1));
        assert_eq!(way(1, 1.0, 0.0), Some(3));
        assert_eq!(way(0, 0.0, 1.0), Some(2));
        assert_eq!(way(3, -1.0, 0.0), Some(1));
        assert_eq!(way(0, -1.0, 0.0), None);
        assert_eq!(way(9, 1.0, 0.0), None);
    }
}
