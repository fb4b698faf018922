//! A part of a picture or of a plan.

use serde::{Deserialize, Serialize};

use super::Problem;

/// A place in thousandths of the width and height of what it lies on, from the top left corner, 0 to 1000.
pub type Point = (i32, i32);

/// A part of a picture or of a plan, in thousandths of its width and height, 0 to 1000.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Area {
    /// Left, top, width, height.
    Rect(i32, i32, i32, i32),
    /// The corners, at least three, in order.
    Polygon(Vec<Point>),
    /// Middle across, middle down, radius in thousandths of the width.
    Circle(i32, i32, i32),
}

impl Default for Area {
    fn default() -> Self {
        Self::Rect(0, 0, 0, 0)
    }
}

impl Area {
    /// Left, top, right and bottom of the smallest rectangle around it; a circle is taken as round on a square.
    pub fn bounds(&self) -> (i32, i32, i32, i32) {
        match self {
            Self::Rect(x, y, w, h) => (*x, *y, x.saturating_add(*w), y.saturating_add(*h)),
            Self::Circle(x, y, r) => (
                x.saturating_sub(*r),
                y.saturating_sub(*r),
                x.saturating_add(*r),
                y.saturating_add(*r),
            ),
            Self::Polygon(corners) => {
                let low = |values: &dyn Fn(&Point) -> i32| corners.iter().map(values).min();
                let high = |values: &dyn Fn(&Point) -> i32| corners.iter().map(values).max();
                (
                    low(&|corner| corner.0).unwrap_or(0),
                    low(&|corner| corner.1).unwrap_or(0),
                    high(&|corner| corner.0).unwrap_or(0),
                    high(&|corner| corner.1).unwrap_or(0),
                )
            }
        }
    }

    /// Whether it holds this place; its edge belongs to it.
    pub fn holds(&self, (x, y): Point) -> bool {
        match self {
            Self::Rect(..) => {
                let (left, top, right, bottom) = self.bounds();
                (left..=right).contains(&x) && (top..=bottom).contains(&y)
            }
            Self::Circle(cx, cy, r) => {
                let (dx, dy) = (i64::from(x) - i64::from(*cx), i64::from(y) - i64::from(*cy));
                dx * dx + dy * dy <= i64::from(*r) * i64::from(*r)
            }
            Self::Polygon(corners) => is_inside(corners, (x, y)),
        }
    }

    /// What an author has to mend in it, at its place in `field`.
    pub(super) fn problem(&self, field: &'static str) -> Option<Problem> {
        let (left, top, right, bottom) = self.bounds();
        let is_small = right - left < LEAST_SIDE || bottom - top < LEAST_SIDE;
        let has_corners = !matches!(self, Self::Polygon(corners) if corners.len() < 3);
        if left < 0 || top < 0 || right > 1000 || bottom > 1000 {
            Some(Problem::error("area-outside", field))
        } else if is_small || !has_corners {
            Some(Problem::error("area-too-small", field).with("least", &LEAST_SIDE))
        } else {
            None
        }
    }
}

/// What is wrong with the areas of the elements of a list.
pub(super) fn area_problems<'a>(
    list: &'static str,
    areas: impl Iterator<Item = &'a Area>,
) -> Vec<Problem> {
    let problems = areas.map(|area| area.problem(list)).enumerate();
    problems
        .filter_map(|(index, problem)| Some(problem?.at(index).field("area")))
        .collect()
}

/// The least width and height of an area, in thousandths: smaller ones cannot be touched on a board.
const LEAST_SIDE: i32 = 30;

/// Whether a place lies inside a polygon or on its edge: a ray to the right crosses the outline an odd number of times.
fn is_inside(corners: &[Point], (x, y): Point) -> bool {
    let Some(mut last) = corners.last().copied() else {
        return false;
    };
    let (x, y) = (i64::from(x), i64::from(y));
    let mut is_in = false;
    for corner in corners.iter().copied() {
        let ((x1, y1), (x2, y2)) = (
            (i64::from(last.0), i64::from(last.1)),
            (i64::from(corner.0), i64::from(corner.1)),
        );
        let side = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        let is_between = x >= x1.min(x2) && x <= x1.max(x2) && y >= y1.min(y2) && y <= y1.max(y2);
        if side == 0 && is_between {
            return true;
        }
        // The sign of `side` says on which side of the edge the place lies; no division, so no rounding.
        if (y1 > y) != (y2 > y) && (side < 0) == (y2 < y1) {
            is_in = !is_in;
        }
        last = corner;
    }
    is_in
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn holds(area: &Area, inside: &[Point], outside: &[Point]) {
        for place in inside {
            assert!(area.holds(*place), "{area:?} holds {place:?}");
        }
        for place in outside {
            assert!(!area.holds(*place), "{area:?} does not hold {place:?}");
        }
    }

    #[test]
    fn knows_what_it_holds() {
        let rect = Area::Rect(10, 20, 30, 40);
        holds(
            &rect,
            &[(10, 20), (40, 60), (25, 30)],
            &[(9, 20), (41, 30), (25, 61)],
        );
        let circle = Area::Circle(100, 100, 50);
        holds(
            &circle,
            &[(100, 100), (150, 100), (130, 140)],
            &[(151, 100), (140, 140)],
        );
        let arrow = Area::Polygon(vec![(0, 0), (100, 0), (100, 100), (50, 40), (0, 100)]);
        holds(
            &arrow,
            &[(50, 20), (0, 0), (10, 80), (90, 80), (50, 40), (50, 0)],
            &[(50, 60), (50, 99), (101, 50), (-1, 0)],
        );
        let turned = Area::Polygon(vec![(0, 100), (50, 40), (100, 100), (100, 0), (0, 0)]);
        holds(&turned, &[(50, 20), (10, 80)], &[(50, 60), (50, 99)]);
        holds(&Area::Polygon(Vec::new()), &[], &[(0, 0)]);
    }

    #[test]
    fn tells_areas_nobody_could_touch() {
        let rule = |area: Area| area.problem("zones").map(|problem| problem.rule);
        assert_eq!(rule(Area::Rect(0, 0, 1000, 1000)), None);
        assert_eq!(rule(Area::Rect(900, 0, 200, 100)), Some("area-outside"));
        assert_eq!(rule(Area::Rect(0, 0, 29, 100)), Some("area-too-small"));
        assert_eq!(rule(Area::default()), Some("area-too-small"));
        assert_eq!(
            rule(Area::Polygon(vec![(0, 0), (90, 90)])),
            Some("area-too-small")
        );
        assert_eq!(rule(Area::Circle(20, 500, 30)), Some("area-outside"));
        assert_eq!(
            rule(Area::Rect(i32::MAX, 0, i32::MAX, 5)),
            Some("area-outside")
        );
    }
}
