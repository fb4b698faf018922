//! A budget to share out together: things with their costs, and a bar of squares that fills up.

use std::collections::BTreeMap;

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, UiBuilder};

use super::grid::common_role;
use super::pattern::{paint_pattern, paint_place, squares};
use super::row::Row;
use super::side::head_ui;
use super::{Points, at_board, board_answer, closed_left, is_open};
use crate::activity::{Id, Limit};
use crate::args;
use crate::view::icon::Icon;
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, announce, foot_ui};
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::words::Setting;

/// Draws the things and the bar.
pub(super) fn budget_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = head_ui(ui, board, frame);
    let mut taken = at_board(board);
    let list = List::new(board, (frame, bottom), points);
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open(board) {
        builder
    } else {
        builder.disabled()
    };
    let wish = ui
        .scope_builder(builder, |ui| {
            list.bar_ui(ui, board, &taken);
            list.show(ui, board, (&taken, &|_| String::new()))
        })
        .inner;
    if let Some((item, more)) = wish {
        draft.pointing.refused = list.change(&mut taken, (item, more)).err();
        if draft.pointing.refused.is_none() {
            out.push(board_answer(points, taken));
        }
    }
    let left = closed_left(board).unwrap_or_else(|| list.left(board, draft));
    if let Left::Sentence(_, words) = &left {
        announce(ui, board, frame.foot, words);
    }
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The things and what may be spent on them.
pub(super) struct List<'a> {
    points: &'a Points<'a>,
    total: u16,
    most: u16,
    bar: Rect,
    items: Vec<Rect>,
}

impl<'a> List<'a> {
    pub(super) fn new(
        board: &Board<'_>,
        (frame, bottom): (&Frame, f32),
        points: &'a Points<'a>,
    ) -> Self {
        let look = board.look();
        let (total, most) = match points.limit {
            Limit::Budget { total, most } => (total, most),
            Limit::Once | Limit::Things => (0, 1),
        };
        let body = frame.below(bottom, (look.size.gap_small, look.size.gap));
        let bar = body.with_max_y(body.top() + look.su(150.0));
        let below = body.with_min_y(bar.bottom() + look.size.gap_small);
        let count = points.spots.len();
        let across = if count > 4 { 2 } else { 1 };
        let down = count.div_ceil(across);
        let high = look.su(150.0);
        let items = columns(below, across, (1.0, look.size.gap))
            .into_iter()
            .flat_map(|column| rows(column, down, (high, look.size.gap_small)))
            .take(count)
            .collect();
        Self {
            points,
            total,
            most,
            bar,
            items,
        }
    }

    fn cost(&self, item: usize) -> u16 {
        self.points.spots.get(item).map_or(0, |spot| spot.cost)
    }

    fn of(&self, taken: &BTreeMap<Id, u16>, item: usize) -> u16 {
        taken.get(self.points.spot(item)).copied().unwrap_or(0)
    }

    pub(super) fn spent(&self, taken: &BTreeMap<Id, u16>) -> u16 {
        let costs = (0..self.points.spots.len())
            .map(|item| u32::from(self.cost(item)) * u32::from(self.of(taken, item)));
        u16::try_from(costs.sum::<u32>()).unwrap_or(u16::MAX)
    }

    pub(super) fn left_over(&self, taken: &BTreeMap<Id, u16>) -> u16 {
        self.total.saturating_sub(self.spent(taken))
    }

    /// Takes one more of a thing, or gives one back; `Err` names the thing that does not fit any more.
    fn change(
        &self,
        taken: &mut BTreeMap<Id, u16>,
        (item, is_more): (usize, bool),
    ) -> Result<(), usize> {
        let count = self.of(taken, item);
        let id = self.points.spot(item).to_owned();
        if !is_more {
            match count.checked_sub(1).filter(|count| *count > 0) {
                Some(count) => taken.insert(id, count),
                None => taken.remove(&id),
            };
            return Ok(());
        }
        if count >= self.most || self.cost(item) > self.left_over(taken) {
            return Err(item);
        }
        taken.insert(id, count + 1);
        Ok(())
    }

    fn left(&self, board: &Board<'_>, draft: &StageDraft) -> Left {
        let taken = at_board(board);
        let left = self.left_over(&taken);
        match draft.pointing.refused {
            Some(item) if self.of(&taken, item) < self.most => {
                let args = args!("cost" => self.cost(item), "left" => left);
                let words = board.tr_args("point-does-not-fit", &args);
                Left::Sentence(Icon::Info, words)
            }
            _ => {
                let text = board.text("text").replace('\n', " ");
                let words = if text.is_empty() {
                    board.tr("point-hint-budget")
                } else {
                    text
                };
                Left::Hint(Icon::HandTap, words)
            }
        }
    }

    /// The squares, those of each thing in its own pattern, and how many are spent.
    pub(super) fn bar_ui(&self, ui: &Ui, board: &Board<'_>, taken: &BTreeMap<Id, u16>) {
        let look = board.look();
        let role = look.count_text();
        let unit = board.text("unit");
        let spent = self.spent(taken);
        let args = args!("spent" => spent, "total" => self.total, "unit" => unit);
        let words = board.tr_args("point-spent", &args).trim().to_owned();
        let label = self.bar.with_max_y(self.bar.top() + role.row_height());
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        if board.is_live() {
            setting.show(ui, label, &words);
        }
        let room = self.bar.with_min_y(label.bottom() + look.su(6.0));
        let squares = squares(room, self.total);
        let owners = (0..self.points.spots.len()).flat_map(|item| {
            let count = u32::from(self.cost(item)) * u32::from(self.of(taken, item));
            std::iter::repeat_n(item, usize::try_from(count).unwrap_or(0))
        });
        let mut owners = owners.map(Some).chain(std::iter::repeat(None));
        let mut shown = None;
        for square in &squares {
            let owner = owners.next().flatten();
            let painter = ui.painter();
            painter.rect_filled(*square, 0.0, look.panel);
            if let Some(item) = owner {
                paint_pattern(painter, look, *square, item);
            }
            let edge = if owner.is_some() { look.ink } else { look.edge };
            let stroke = Stroke::new(look.su(3.0), edge);
            painter.rect_stroke(*square, 0.0, stroke, StrokeKind::Inside);
            if let Some(item) = owner.filter(|_| owner != shown) {
                paint_place(painter, look, (square.center(), square.width() * 0.4), item);
            }
            shown = owner;
        }
    }

    /// The things; returns the one of which one more is wanted, or one less. `note` stands at the end of each.
    pub(super) fn show(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (taken, note): (&BTreeMap<Id, u16>, &dyn Fn(usize) -> String),
    ) -> Option<(usize, bool)> {
        let words: Vec<String> = (self.points.spots.iter())
            .map(|spot| board.text(&format!("item_{}", spot.id)))
            .collect();
        let notes: Vec<String> = (0..words.len()).map(note).collect();
        let rows: Vec<Row<'_>> = (self.items.iter().zip(&words).zip(&notes).enumerate())
            .map(|(item, ((rect, words), note))| Row {
                item,
                rect: *rect,
                words,
                note,
                count: self.of(taken, item),
                most: self.most,
                cost: self.cost(item),
            })
            .collect();
        let mut role = board.look().body_text();
        role.row = 1.06;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let rooms = rows.iter().map(|row| {
            let room = row.words_rect(ui, board);
            (row.words, room.size())
        });
        let role = common_role(ui, setting, rooms);
        let mut wish = None;
        for row in &rows {
            wish = wish.or(row.show(ui, board, (self.points, role)));
        }
        wish
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Ground, Spot};

    fn spots() -> Vec<Spot> {
        let spot = |id: &str, cost| Spot {
            id: id.to_owned(),
            area: None,
            cost,
        };
        vec![spot("pitch", 9), spot("trees", 4), spot("bench", 2)]
    }

    #[track_caller]
    fn check(
        most: u16,
        steps: &[(usize, bool)],
        expected: &[(&str, u16)],
        last: Result<(), usize>,
    ) {
        let spots = spots();
        let layers = [Id::new()];
        let points = Points {
            spots: &spots,
            layers: &layers,
            ground: Ground::List,
            limit: Limit::Budget { total: 12, most },
        };
        let list = List {
            points: &points,
            total: 12,
            most,
            bar: Rect::ZERO,
            items: Vec::new(),
        };
        let mut taken = BTreeMap::new();
        let mut reply = Ok(());
        for step in steps {
            reply = list.change(&mut taken, *step);
        }
        let taken: Vec<(&str, u16)> = taken.iter().map(|(id, n)| (id.as_str(), *n)).collect();
        assert_eq!((taken.as_slice(), reply), (expected, last));
    }

    #[test]
    fn takes_what_fits_and_refuses_the_rest() {
        check(
            1,
            &[(0, true), (2, true)],
            &[("bench", 1), ("pitch", 1)],
            Ok(()),
        );
        check(1, &[(0, true), (1, true)], &[("pitch", 1)], Err(1));
        check(
            1,
            &[(0, true), (0, false), (1, true)],
            &[("trees", 1)],
            Ok(()),
        );
        check(1, &[(2, true), (2, true)], &[("bench", 1)], Err(2));
        check(
            3,
            &[(2, true), (2, true), (2, true)],
            &[("bench", 3)],
            Ok(()),
        );
        check(
            9,
            &[(1, true), (1, true), (1, true), (2, true)],
            &[("trees", 3)],
            Err(2),
        );
        check(
            9,
            &[(1, true), (1, true), (1, false)],
            &[("trees", 1)],
            Ok(()),
        );
        check(1, &[(1, false)], &[], Ok(()));
    }
}
