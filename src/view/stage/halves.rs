//! The halves of pairs, what they say, where they stand, and the chalk lines between them.

use std::collections::BTreeMap;

use eframe::egui::{Pos2, Rect, Stroke, Ui, pos2};

use super::board::Board;
use super::ladder::shared_rows;
use super::row_card::Slots;
use super::slide::drawing;
use crate::activity::{Id, Interaction, Response};
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole};
use crate::view::widget::{Pen, paint_chalk_line};

/// The pairs of the current activity. Halves are named by the index of their pair, in the author's order.
pub(super) struct Pairs<'a> {
    pub(super) ids: &'a [Id],
    /// Words and drawings of the left and of the right halves.
    pub(super) halves: [Vec<Half>; 2],
    /// The right halves as they stand, from the top.
    pub(super) drawn: Vec<usize>,
    /// The right half joined to each left one.
    pub(super) joined: BTreeMap<usize, usize>,
}

/// One half.
pub(super) struct Half {
    pub(super) words: String,
    pub(super) drawing: Option<Icon>,
}

/// A half: its pair, and the side it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Which {
    pub(super) pair: usize,
    pub(super) is_right: bool,
}

impl<'a> Pairs<'a> {
    pub(super) fn of(board: &Board<'a>) -> Option<Self> {
        let Some(Interaction::Match { pairs }) = board.interaction() else {
            return None;
        };
        let session = board.session();
        let place = |id: &Id| pairs.iter().position(|one| one == id);
        let joined = match session.response_of(board.respondent()) {
            Some(Response::Match(joined)) => joined
                .iter()
                .filter_map(|(left, right)| Some((place(left)?, place(right)?)))
                .collect(),
            _ => BTreeMap::new(),
        };
        let drawn = session.drawn_order(session.current_index());
        let drawn = drawn.map_or_else(|| (0..pairs.len()).collect(), <[usize]>::to_vec);
        Some(Self {
            ids: pairs,
            halves: ["left", "right"].map(|list| halves(board, list, pairs)),
            drawn,
            joined,
        })
    }

    pub(super) fn half(&self, pair: usize, is_right: bool) -> Option<&Half> {
        let [left, right] = &self.halves;
        let side = if is_right { right } else { left };
        side.get(pair)
    }

    pub(super) fn words(&self, pair: usize, is_right: bool) -> &str {
        self.half(pair, is_right)
            .map_or("", |half| half.words.as_str())
    }

    /// What room the cards of each side keep for a sign and their drawings.
    pub(super) fn slots(&self, look: &Look, has_sign: bool) -> [Slots; 2] {
        let [left, right] = &self.halves;
        [(left, has_sign), (right, false)].map(|(side, has_sign)| Slots {
            has_sign,
            has_drawing: side.iter().any(|half| half.drawing.is_some()),
            right: look.size.gap_small,
        })
    }

    /// The size in which the words of all halves fit.
    pub(super) fn role(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (card, slots): (Rect, [Slots; 2]),
    ) -> TextRole {
        let words = |side: &Vec<Half>| -> Vec<String> {
            side.iter().map(|half| half.words.clone()).collect()
        };
        let [left, right] = &self.halves;
        let [on_left, on_right] = slots;
        let one = on_left.common_role(ui, board, card, &words(left));
        let other = on_right.common_role(ui, board, card, &words(right));
        if one.size < other.size { one } else { other }
    }

    /// The half a half is joined to.
    pub(super) fn other(&self, which: Which) -> Option<usize> {
        if which.is_right {
            let found = self.joined.iter().find(|(_, right)| **right == which.pair);
            found.map(|(left, _)| *left)
        } else {
            self.joined.get(&which.pair).copied()
        }
    }
}

fn halves(board: &Board<'_>, list: &str, pairs: &[Id]) -> Vec<Half> {
    let has_drawings = !board.look().is_four_thirds();
    let drawing_of = |id: &Id| drawing(board.activity()?.rules().drawing_of(list, id)?);
    pairs
        .iter()
        .map(|id| Half {
            words: board.text(&format!("{list}_{id}")),
            drawing: drawing_of(id).filter(|_| has_drawings),
        })
        .collect()
}

/// The pairs after these two halves were joined: each half has one partner.
pub(super) fn join(
    joined: &BTreeMap<usize, usize>,
    left: usize,
    right: usize,
) -> BTreeMap<usize, usize> {
    let mut joined = joined.clone();
    joined.retain(|_, other| *other != right);
    joined.insert(left, right);
    joined
}

/// Where the halves stand: left and right, from the top.
pub(super) struct Sides {
    pub(super) left: Vec<Rect>,
    pub(super) right: Vec<Rect>,
}

impl Sides {
    pub(super) fn new(look: &Look, room: Rect, count: usize) -> Self {
        let rows = shared_rows(look, room, count);
        let wide = room.width() * if look.is_four_thirds() { 0.415 } else { 0.4 };
        Self {
            left: rows
                .iter()
                .map(|row| row.with_max_x(row.left() + wide))
                .collect(),
            right: rows
                .iter()
                .map(|row| row.with_min_x(row.right() - wide))
                .collect(),
        }
    }

    /// The card at a place of one side.
    pub(super) fn card(&self, is_right: bool, place: usize) -> Rect {
        let side = if is_right { &self.right } else { &self.left };
        side.get(place).copied().unwrap_or(Rect::NOTHING)
    }

    /// The knot of a card, in the gap beside it.
    pub(super) fn knot(&self, look: &Look, is_right: bool, place: usize) -> Pos2 {
        let card = self.card(is_right, place);
        let away = look.su(30.0);
        if is_right {
            pos2(card.left() - away, card.center().y)
        } else {
            pos2(card.right() + away, card.center().y)
        }
    }
}

/// A chalk line from knot to knot.
pub(super) fn paint_thread(ui: &Ui, look: &Look, (from, to): (Pos2, Pos2), seed: usize) {
    let pen = Pen {
        width: look.su(8.0),
        colour: look.ink,
        unit: look.unit,
        shake: 1.0,
        seed: seed as u64,
    };
    paint_chalk_line(ui.painter(), &pen, &[from, to], false);
}

/// A knot: filled where a line ends.
pub(super) fn paint_knot(ui: &Ui, look: &Look, centre: Pos2, is_filled: bool) {
    let fill = if is_filled { look.ink } else { look.ground };
    let stroke = Stroke::new(look.size.tile_stroke, look.ink);
    ui.painter().circle(centre, look.su(15.0), fill, stroke);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &[(usize, usize)], new: (usize, usize), expected: &[(usize, usize)]) {
        let before = before.iter().copied().collect();
        let expected: BTreeMap<usize, usize> = expected.iter().copied().collect();
        assert_eq!(join(&before, new.0, new.1), expected);
    }

    #[test]
    fn joins_each_half_to_one_other() {
        check(&[], (0, 2), &[(0, 2)]);
        check(&[(0, 2)], (1, 2), &[(1, 2)]);
        check(&[(0, 2), (1, 1)], (0, 1), &[(0, 1)]);
        check(&[(0, 2), (1, 1)], (0, 2), &[(0, 2), (1, 1)]);
    }
}
