//! A small hopscotch of one activity: the scenes a walk has led through, or the cells the class hops over together.

use eframe::egui::{Id, Rect, Role, Ui, pos2, vec2};

use super::board::Board;
use super::hop;
use super::walk;
use crate::activity::Course;
use crate::session::Stop;
use crate::view::look::Look;
use crate::view::widget::text::{paint_sign, say};
use crate::view::widget::{CellState, Pen, paint_chalk_box, paint_half_disc, paint_stone};

/// Width of a cell and the gap after it, as shares of its height.
const CELL: f32 = 0.92;
const GAP: f32 = 0.11;

/// The cells of one activity, from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Strip {
    /// How many cells there are.
    pub(super) cells: usize,
    /// How many of them the class has behind it.
    pub(super) done: usize,
    /// Whether Ciel stands at the end, and the palet lies on the cell the class is at.
    pub(super) has_sky: bool,
    /// What screen readers say.
    pub(super) name: String,
}

impl Strip {
    /// The strip of the current activity; `None` where it is no walk and nobody hops.
    pub(super) fn of(board: &Board<'_>) -> Option<Self> {
        match board.activity()?.rules().course() {
            Course::Walk(_) => Some(walk::strip(board)),
            Course::Hop { .. } => hop::strip(board),
            Course::One | Course::Series { .. } => None,
        }
    }

    /// How wide it is with cells of this height.
    fn width(&self, high: f32) -> f32 {
        let cells = self.cells as f32;
        let sky = if self.has_sky { 0.5 } else { 0.0 };
        high * (cells * CELL
            + (cells - 1.0).max(0.0) * GAP
            + sky
            + if self.has_sky { GAP } else { 0.0 })
    }

    /// Cells as high as `room` allows, at its right end; returns where they begin.
    pub(super) fn show(&self, ui: &Ui, board: &Board<'_>, room: Rect) -> f32 {
        let look = board.look();
        let wide = self.width(1.0).max(0.01);
        let high = room.height().min(room.width() / wide);
        let corner = pos2(room.right() - wide * high, room.center().y - high / 2.0);
        let rect = Rect::from_min_size(corner, vec2(wide * high, high));
        for index in 0..self.cells {
            let cell = cell_at(rect, index);
            self.paint_cell(ui, look, (cell, index));
        }
        if self.has_sky {
            self.paint_sky(ui, board, rect);
        }
        say(ui, rect, Role::Image, &self.name);
        rect.left()
    }

    fn state(&self, index: usize) -> CellState {
        match index.cmp(&self.done) {
            std::cmp::Ordering::Less => CellState::Done,
            std::cmp::Ordering::Equal => CellState::Current,
            std::cmp::Ordering::Greater => CellState::ToCome,
        }
    }

    fn paint_cell(&self, ui: &Ui, look: &Look, (rect, index): (Rect, usize)) {
        let state = self.state(index);
        let painter = ui.painter();
        let ink = match state {
            CellState::Current => {
                painter.rect_filled(rect, 0.0, look.chalk);
                look.on_chalk
            }
            CellState::Done => {
                painter.rect_filled(rect, 0.0, look.done);
                look.ink
            }
            CellState::ToCome => look.ink,
        };
        paint_chalk_box(painter, &pen(look, rect.height(), index + 40), rect);
        let role = look.cell_text();
        let role = role.at(role.size.min(rect.height() * 0.55)).in_colour(ink);
        paint_sign(painter, &(index + 1).to_string(), role, rect.center());
    }

    /// Ciel behind the last cell, and the palet where the class is.
    fn paint_sky(&self, ui: &Ui, board: &Board<'_>, rect: Rect) {
        let look = board.look();
        let high = rect.height();
        let is_over = self.done >= self.cells;
        let flat = pos2(rect.right() - high * 0.5, rect.center().y);
        let radii = vec2(high / 2.0, high / 2.0);
        let fill = is_over.then_some(look.chalk);
        let place = (flat, vec2(1.0, 0.0), radii);
        paint_half_disc(ui.painter(), &pen(look, high, 39), place, fill);
        let size = high * 0.5;
        let position = |index: usize| {
            if index >= self.cells {
                return flat + vec2(high * 0.24, high * 0.12);
            }
            cell_at(rect, index).right_bottom() - vec2(size * 0.3, size * 0.36)
        };
        let id = Id::unique(("palet of the class", board.session().current_index()));
        let centre = if board.is_live() {
            look.motion.hop(ui.ctx(), id, self.done, position)
        } else {
            position(self.done)
        };
        paint_stone(ui.painter(), look, (centre, size));
    }
}

fn cell_at(rect: Rect, index: usize) -> Rect {
    let high = rect.height();
    let left = rect.left() + index as f32 * high * (CELL + GAP);
    Rect::from_min_size(pos2(left, rect.top()), vec2(high * CELL, high))
}

fn pen(look: &Look, high: f32, seed: usize) -> Pen {
    Pen {
        width: (high * 0.06).max(1.5),
        colour: look.ink,
        unit: high / 84.0,
        shake: 0.6,
        seed: seed as u64,
    }
}

/// The strip at the right end of the top row; returns where what stands beside it ends.
pub(super) fn beside_kicker(ui: &Ui, board: &Board<'_>, row: Rect) -> f32 {
    let Some(strip) = Strip::of(board) else {
        return row.right();
    };
    let look = board.look();
    let room = row.with_min_x(row.left() + row.width() * 0.42);
    let room = room.shrink2(vec2(0.0, look.su(4.0)));
    strip.show(ui, board, room) - look.size.gap_wide
}

/// The strip in a row of its own under the prompt of a result; returns where it ends.
pub(super) fn under_prompt(ui: &Ui, board: &Board<'_>, (left, right, top): (f32, f32, f32)) -> f32 {
    let is_result = matches!(board.session().stop(), Stop::Result(_));
    let Some(strip) = Strip::of(board).filter(|_| is_result) else {
        return top;
    };
    let look = board.look();
    let top = top + look.size.gap_small;
    let high = look.su(if look.is_four_thirds() { 64.0 } else { 76.0 });
    let wide = strip.width(high).min(right - left);
    let room = Rect::from_min_size(pos2(left, top), vec2(wide, high));
    strip.show(ui, board, room);
    room.bottom()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(cells: usize, has_sky: bool) -> Strip {
        Strip {
            cells,
            done: 1,
            has_sky,
            name: String::new(),
        }
    }

    #[test]
    fn cells_and_sky_fill_the_width() {
        for (cells, has_sky) in [(1, false), (6, false), (3, true), (12, true)] {
            let strip = strip(cells, has_sky);
            let wide = strip.width(80.0);
            let rect = Rect::from_min_size(pos2(5.0, 5.0), vec2(wide, 80.0));
            let last = cell_at(rect, cells - 1).right();
            let sky = if has_sky { 80.0 * (GAP + 0.5) } else { 0.0 };
            assert!((last + sky - rect.right()).abs() < 0.01, "{cells}: {last}");
        }
    }

    #[test]
    fn the_class_is_at_the_first_cell_it_has_not_behind_it() {
        let states: Vec<CellState> = (0..3).map(|index| strip(3, true).state(index)).collect();
        assert_eq!(
            states,
            [CellState::Done, CellState::Current, CellState::ToCome]
        );
    }
}
