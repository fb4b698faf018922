//! Two circles that cross: where they stand, what lies at a point, and where the cards of a region go.

use eframe::egui::{Pos2, Rect, Vec2, pos2, vec2};

/// A region, in the order in which the bins of such a sort come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    /// Where both cross: the widest.
    Both,
    /// In the left circle alone.
    Left,
    /// In the right circle alone.
    Right,
    /// In none of them.
    Outside,
}

impl Region {
    /// Every region, in the order of the bins.
    pub(super) const ALL: [Self; 4] = [Self::Both, Self::Left, Self::Right, Self::Outside];
}

/// The middle is so many times as wide as what is left of each circle.
const MIDDLE: f32 = 1.45;
/// A circle is at most so many times as wide as it is high.
const FLATTEST: f32 = 2.2;
/// Points of half an outline.
const STEPS: u8 = 36;

/// Two circles of the same size, perhaps a little flat, one beside the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lens {
    /// Middles of the left and of the right circle.
    left: Pos2,
    right: Pos2,
    /// Half of their width and height.
    pub(super) radii: Vec2,
}

impl Lens {
    /// The largest circles in `rect`.
    pub(super) fn new(rect: Rect) -> Self {
        // Both together are as wide as two free parts and the middle.
        let share = (1.0 + MIDDLE) / 2.0 / (2.0 + MIDDLE);
        let radii = vec2(
            (rect.width() * share).min(rect.height() / 2.0 * FLATTEST),
            rect.height() / 2.0,
        );
        let away = radii.x / (1.0 + MIDDLE);
        Self {
            left: rect.center() - vec2(away, 0.0),
            right: rect.center() + vec2(away, 0.0),
            radii,
        }
    }

    /// Middles of both circles.
    pub(super) fn middles(&self) -> [Pos2; 2] {
        [self.left, self.right]
    }

    /// The rectangle round both.
    pub(super) fn bounds(&self) -> Rect {
        Rect::from_min_max(self.left - self.radii, self.right + self.radii)
    }

    /// The region at a point.
    pub(super) fn at(&self, point: Pos2) -> Region {
        let is_in = |middle: Pos2| ((point - middle) / self.radii).length_sq() <= 1.0;
        match (is_in(self.left), is_in(self.right)) {
            (true, true) => Region::Both,
            (true, false) => Region::Left,
            (false, true) => Region::Right,
            (false, false) => Region::Outside,
        }
    }

    /// The part of the bounds' width that a region takes at half its height; `None` outside.
    pub(super) fn band(&self, region: Region) -> Option<Rect> {
        let bounds = self.bounds();
        let (middle_left, middle_right) = (self.right.x - self.radii.x, self.left.x + self.radii.x);
        match region {
            Region::Both => Some(Rect::from_x_y_ranges(
                middle_left..=middle_right,
                bounds.y_range(),
            )),
            Region::Left => Some(bounds.with_max_x(middle_left)),
            Region::Right => Some(bounds.with_min_x(middle_right)),
            Region::Outside => None,
        }
    }

    /// From where to where a region reaches in all of a row; empty (from > to) where it does not.
    fn reach(&self, region: Region, (top, bottom): (f32, f32)) -> (f32, f32) {
        let middle = self.left.y;
        let far = (top - middle).abs().max((bottom - middle).abs());
        let near = if top <= middle && bottom >= middle {
            0.0
        } else {
            (top - middle).abs().min((bottom - middle).abs())
        };
        let half = |away: f32| {
            let share = (away / self.radii.y).min(1.0);
            self.radii.x * (1.0 - share * share).sqrt()
        };
        let (narrow, wide) = (half(far), half(near));
        match region {
            Region::Both => (self.right.x - narrow, self.left.x + narrow),
            Region::Left => (
                self.left.x - narrow,
                (self.right.x - wide).min(self.left.x + narrow),
            ),
            Region::Right => (
                (self.left.x + wide).max(self.right.x - narrow),
                self.right.x + narrow,
            ),
            Region::Outside => (0.0, -1.0),
        }
    }

    /// The outline of a region, closed; empty outside.
    pub(super) fn outline(&self, region: Region) -> Vec<Pos2> {
        // The angle at which the circles cross, from the middle of one of them.
        let cross = ((self.right.x - self.left.x) / 2.0 / self.radii.x).acos();
        let arc = |middle: Pos2, from: f32, to: f32| {
            (0..=STEPS).map(move |step| {
                let angle = from + (to - from) * f32::from(step) / f32::from(STEPS);
                middle + vec2(angle.cos(), angle.sin()) * self.radii
            })
        };
        let turn = std::f32::consts::PI;
        match region {
            Region::Both => arc(self.left, -cross, cross)
                .chain(arc(self.right, turn - cross, turn + cross))
                .collect(),
            Region::Left => arc(self.left, cross, 2.0 * turn - cross)
                .chain(arc(self.right, turn + cross, turn - cross))
                .collect(),
            Region::Right => arc(self.right, turn + cross, 3.0 * turn - cross)
                .chain(arc(self.left, -cross, cross))
                .collect(),
            Region::Outside => Vec::new(),
        }
    }

    /// Where so many cards of a region lie, row by row.
    pub(super) fn places(&self, region: Region, count: usize, size: CardSize) -> Vec<Rect> {
        let bounds = self.bounds();
        rows_of(count, size, (bounds.top(), bounds.bottom()), |row| {
            self.reach(region, row)
        })
    }
}

/// How large cards in a region may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct CardSize {
    /// Height of a row.
    pub(super) high: f32,
    /// The widest and the narrowest a card may be.
    pub(super) widest: f32,
    pub(super) narrowest: f32,
    /// Between two cards, and between a card and the edge of its region.
    pub(super) gap: f32,
    pub(super) pad: f32,
}

/// Shares `count` cards out over rows about the middle of `top` to `bottom`; each row reaches as far as `reach` says.
///
/// As few rows as will do with wide cards, else narrower cards; cards for which there is no room at all are left out.
pub(super) fn rows_of(
    count: usize,
    size: CardSize,
    (top, bottom): (f32, f32),
    reach: impl Fn((f32, f32)) -> (f32, f32),
) -> Vec<Rect> {
    let most = whole((bottom - top + size.gap) / (size.high + size.gap)).max(1);
    let middle = f32::midpoint(top, bottom);
    let lay = |rows: usize| -> Vec<Rect> {
        let all = rows as f32 * (size.high + size.gap) - size.gap;
        let row = |index: usize| {
            let y = middle - all / 2.0 + index as f32 * (size.high + size.gap);
            let (left, right) = reach((y, y + size.high));
            Rect::from_min_max(
                pos2(left + size.pad, y),
                pos2(right - size.pad, y + size.high),
            )
        };
        (0..rows).map(row).collect()
    };
    let mut least = size.widest;
    let mut found = (Vec::new(), Vec::new());
    loop {
        for rows in 1..=most {
            let lines = lay(rows);
            let room: Vec<usize> = lines
                .iter()
                .map(|line| whole((line.width() + size.gap) / (least + size.gap)))
                .collect();
            let is_enough = room.iter().sum::<usize>() >= count;
            found = (lines, room);
            if is_enough {
                return shared(&found, count, size);
            }
        }
        if least <= size.narrowest {
            return shared(&found, count, size);
        }
        least = (least * 0.8).max(size.narrowest);
    }
}

/// The cards of each row: as many as it has room for, wide rows before narrow ones.
fn shared((lines, room): &(Vec<Rect>, Vec<usize>), count: usize, size: CardSize) -> Vec<Rect> {
    let mut taken = vec![0_usize; lines.len()];
    for _ in 0..count {
        let free = (0..lines.len()).filter(|row| taken.get(*row) < room.get(*row));
        let width = |row: &usize| {
            let wide = lines.get(*row).map_or(0.0, Rect::width);
            wide / (taken.get(*row).copied().unwrap_or(0) as f32 + 1.0)
        };
        // The first of the widest: rows fill from the top where they are level.
        let best = free
            .rev()
            .max_by(|one, other| width(one).total_cmp(&width(other)));
        if let Some(count) = best.and_then(|row| taken.get_mut(row)) {
            *count += 1;
        }
    }
    let mut places = Vec::new();
    for (line, cards) in lines.iter().zip(taken) {
        let gaps = size.gap * cards.saturating_sub(1) as f32;
        let wide = ((line.width() - gaps) / cards.max(1) as f32).min(size.widest);
        let left = line.center().x - (wide * cards as f32 + gaps) / 2.0;
        places.extend((0..cards).map(|index| {
            let x = left + index as f32 * (wide + size.gap);
            Rect::from_min_size(pos2(x, line.top()), vec2(wide, line.height()))
        }));
    }
    places
}

fn whole(count: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few cards"
    )]
    let whole = count.floor().clamp(0.0, 100.0) as usize;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: CardSize = CardSize {
        high: 88.0,
        widest: 380.0,
        narrowest: 100.0,
        gap: 8.0,
        pad: 12.0,
    };

    fn wide() -> Lens {
        Lens::new(Rect::from_min_size(pos2(10.0, 20.0), vec2(1200.0, 680.0)))
    }

    #[test]
    fn the_middle_is_the_widest() {
        let lens = wide();
        let [both, left, right] =
            [Region::Both, Region::Left, Region::Right].map(|region| lens.band(region).unwrap());
        assert!(both.width() > left.width() * 1.3);
        assert!((left.width() - right.width()).abs() < 0.1);
        assert!((lens.bounds().width() - 1200.0).abs() < 0.5);
        assert!((lens.radii.x / lens.radii.y) < FLATTEST + 0.01);
    }

    #[test]
    fn knows_what_lies_where() {
        let lens = wide();
        let bounds = lens.bounds();
        for region in [Region::Both, Region::Left, Region::Right] {
            let middle = lens.band(region).unwrap().center();
            assert_eq!(lens.at(middle), region);
        }
        assert_eq!(lens.at(bounds.left_top()), Region::Outside);
        assert_eq!(
            lens.at(bounds.center_top() - vec2(0.0, 1.0)),
            Region::Outside
        );
    }

    #[test]
    fn cards_lie_in_their_region_and_apart() {
        let rects = [
            Rect::from_min_size(pos2(10.0, 20.0), vec2(1200.0, 680.0)),
            Rect::from_min_size(pos2(0.0, 0.0), vec2(1540.0, 690.0)),
            Rect::from_min_size(pos2(0.0, 0.0), vec2(1070.0, 640.0)),
        ];
        for lens in rects.map(Lens::new) {
            for region in [Region::Both, Region::Left, Region::Right] {
                for count in 1..=16 {
                    let places = lens.places(region, count, SIZE);
                    let least = if region == Region::Both {
                        count.min(12)
                    } else {
                        count.min(8)
                    };
                    assert!(
                        places.len() >= least,
                        "{region:?} {count}: {}",
                        places.len()
                    );
                    for (index, place) in places.iter().enumerate() {
                        for corner in [
                            place.left_top(),
                            place.right_top(),
                            place.left_bottom(),
                            place.right_bottom(),
                            place.center(),
                        ] {
                            assert_eq!(lens.at(corner), region, "{count}: {place:?}");
                        }
                        assert!(place.width() >= SIZE.narrowest - 0.1);
                        let others = places.iter().skip(index + 1);
                        assert!(others.clone().all(|other| !other.intersects(*place)));
                    }
                }
            }
        }
    }

    #[test]
    fn outlines_run_round_their_region() {
        let lens = wide();
        for region in [Region::Both, Region::Left, Region::Right] {
            let points = lens.outline(region);
            let band = lens.band(region).unwrap();
            assert_eq!(points.len(), 2 * (usize::from(STEPS) + 1));
            assert!(
                points
                    .iter()
                    .any(|point| (point.x - band.left()).abs() < 3.0)
            );
            assert!(
                lens.bounds()
                    .expand(0.5)
                    .contains_rect(Rect::from_points(&points))
            );
        }
        assert_eq!(lens.outline(Region::Outside), []);
    }
}
