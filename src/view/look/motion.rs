//! Movement: short, never in a loop, and nothing at all when it is off.

use eframe::egui::{Context, Id, Pos2, emath::easing, pos2};

/// Whether things move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Motion {
    /// `false` puts everything at its end at once.
    pub is_on: bool,
}

/// How long the palet is in the air.
const HOP_SECS: f32 = 0.24;
/// How high the palet jumps, as a share of the distance.
const HOP_HEIGHT: f32 = 0.35;

impl Motion {
    /// Things move.
    pub const ON: Self = Self { is_on: true };
    /// Nothing moves.
    pub const OFF: Self = Self { is_on: false };

    /// How far something that appeared has come: 0.0 to 1.0 within `secs`; at once when motion is off.
    pub fn share(self, ctx: &Context, id: Id, is_shown: bool, secs: f32) -> f32 {
        let secs = if self.is_on { secs } else { 0.0 };
        ctx.animate_bool_with_time_and_easing(id, is_shown, secs, easing::cubic_out)
    }

    /// How long an egui animation of `secs` lasts.
    pub fn secs(self, secs: f32) -> f32 {
        if self.is_on { secs } else { 0.0 }
    }

    /// Where the palet of hopscotch `id` is on its way to the cell `place`; `position` tells where a cell's palet lies.
    ///
    /// The first call puts it there at once; a later call with another place lets it hop.
    pub fn hop(
        self,
        ctx: &Context,
        id: Id,
        place: usize,
        position: impl Fn(usize) -> Pos2,
    ) -> Pos2 {
        let now = ctx.input(|input| input.time);
        let at_rest = Hop {
            from: place,
            to: place,
            since: now,
        };
        let mut hop = ctx.data(|data| data.get_temp(id)).unwrap_or(at_rest);
        if hop.to != place {
            hop = Hop {
                from: hop.to,
                ..at_rest
            };
        }
        if !self.is_on {
            hop.from = place;
        }
        ctx.data_mut(|data| data.insert_temp(id, hop));
        #[expect(clippy::cast_possible_truncation, reason = "a share of a short time")]
        let elapsed = (now - hop.since) as f32;
        if hop.from == hop.to || elapsed >= HOP_SECS {
            return position(place);
        }
        ctx.request_repaint();
        arc(position(hop.from), position(place), elapsed / HOP_SECS)
    }
}

/// A jump from one cell to another.
#[derive(Clone, Copy, Debug)]
struct Hop {
    from: usize,
    to: usize,
    since: f64,
}

/// A point on the arc between two points, `share` (0.0 to 1.0) of the time after leaving.
fn arc(from: Pos2, to: Pos2, share: f32) -> Pos2 {
    let eased = easing::cubic_out(share.clamp(0.0, 1.0));
    let straight = from.lerp(to, eased);
    let height = from.distance(to) * HOP_HEIGHT * 4.0 * eased * (1.0 - eased);
    pos2(straight.x, straight.y - height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hops_in_an_arc_from_cell_to_cell() {
        let (from, to) = (pos2(0.0, 100.0), pos2(0.0, 0.0));
        assert_eq!(arc(from, to, 0.0), from);
        assert_eq!(arc(from, to, 1.0), to);
        let middle = arc(from, to, 0.2);
        assert!(middle.y < from.lerp(to, easing::cubic_out(0.2)).y);
    }
}
