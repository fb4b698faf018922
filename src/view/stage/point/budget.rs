//! A budget to share out together: things with their costs, and a bar of squares that fills up.

use std::collections::BTreeMap;

use eframe::egui::{
    Align2, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::grid::common_role;
use super::side::head_ui;
use super::{Points, at_board, board_answer, closed_left, is_open};
use crate::activity::{Id, Limit};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, announce, foot_ui};
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::slide::drawing;
use crate::view::stage::words::Setting;
use crate::view::widget::text::{Words, paint_sign};
use crate::view::widget::{Button, Pressable, paint_ring, press};

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
        role.row = 1.04;
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

/// One thing of the list.
struct Row<'a> {
    item: usize,
    rect: Rect,
    words: &'a str,
    note: &'a str,
    count: u16,
    most: u16,
    cost: u16,
}

impl Row<'_> {
    fn has_stepper(&self) -> bool {
        self.most > 1
    }

    /// The part that is pressed as a whole, and the part with the buttons for less and more.
    fn parts(&self, look: &Look) -> (Rect, Rect) {
        if !self.has_stepper() {
            return (self.rect, self.rect.with_min_x(self.rect.right()));
        }
        let wide = look.size.target * 2.0 + look.su(70.0);
        let split = self.rect.right() - wide;
        (
            self.rect.with_max_x(split - look.size.gap_small),
            self.rect.with_min_x(split),
        )
    }

    fn cost_words(&self, board: &Board<'_>) -> String {
        board.scene.texts.number(self.cost.into())
    }

    fn end_wide(&self, ui: &Ui, board: &Board<'_>) -> f32 {
        let look = board.look();
        let note = if self.note.is_empty() {
            0.0
        } else {
            let role = look.body_text();
            Words::new(self.note, role).lay_out(ui.ctx()).size().x + look.size.gap
        };
        look.su(112.0) + note
    }

    fn words_rect(&self, ui: &Ui, board: &Board<'_>) -> Rect {
        let look = board.look();
        let (body, _) = self.parts(look);
        let left = body.left() + look.su(16.0 + 60.0 + 14.0 + 56.0 + 14.0);
        let right = body.right() - self.end_wide(ui, board) - look.su(10.0);
        Rect::from_min_max(
            pos2(left, body.top() + look.su(4.0)),
            pos2(right.max(left + 1.0), body.bottom() - look.su(4.0)),
        )
    }

    fn show(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (points, role): (&Points<'_>, TextRole),
    ) -> Option<(usize, bool)> {
        let look = board.look();
        let (body, buttons) = self.parts(look);
        let is_on = self.count > 0;
        let args = args!(
            "words" => self.words,
            "cost" => self.cost,
            "n" => self.count,
            "most" => self.most,
        );
        let name = if self.has_stepper() {
            board.tr_args("point-item-count", &args)
        } else {
            board.tr_args("point-item", &args)
        };
        let name = format!("{name} {}", self.note).trim().to_owned();
        let id = ui.scope_id().with(("item", self.item));
        let what = Pressable {
            is_on: Some(is_on),
            ..Pressable::button(&name, true)
        };
        let press = press(ui, look, (body, id), &what);
        board.in_lesson_lang(ui, &press.response);
        self.paint(ui, board, (body, points, role), (is_on, press.is_hovered));
        if press.has_focus {
            paint_ring(ui.painter(), look, body, look.size.button_radius);
        }
        let is_more = self.has_stepper() || !is_on;
        let pressed = press.response.clicked().then_some((self.item, is_more));
        if !self.has_stepper() {
            return pressed;
        }
        pressed.or_else(|| self.stepper_ui(ui, board, buttons))
    }

    fn stepper_ui(&self, ui: &Ui, board: &Board<'_>, rect: Rect) -> Option<(usize, bool)> {
        let look = board.look();
        let args = args!("words" => self.words);
        let less = board.tr_args("point-item-less", &args);
        let more = board.tr_args("point-item-more", &args);
        let side = look.size.target;
        let at =
            |x: f32| Rect::from_min_size(pos2(x, rect.center().y - side / 2.0), Vec2::splat(side));
        let first = Button::secondary("−").name(&less).enabled(self.count > 0);
        let is_less = first.show_at(ui, look, at(rect.left())).clicked();
        let last = Button::secondary("+").name(&more);
        let is_more = last.show_at(ui, look, at(rect.right() - side)).clicked();
        let words = board.scene.texts.number(self.count.into());
        let middle = rect.shrink2(vec2(side, 0.0));
        Setting::new(look.count_text(), Align2::CENTER_CENTER).paint(ui, middle, &words);
        if is_less {
            Some((self.item, false))
        } else {
            is_more.then_some((self.item, true))
        }
    }

    fn paint(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (body, points, role): (Rect, &Points<'_>, TextRole),
        (is_on, is_hovered): (bool, bool),
    ) {
        let look = board.look();
        let painter = ui.painter();
        let (fill, stroke) = if is_on {
            (look.done, Stroke::new(look.size.stroke * 1.75, look.ink))
        } else if is_hovered {
            (look.sunk, look.edge_stroke())
        } else {
            (look.panel, look.edge_stroke())
        };
        let corner = radius(look.size.button_radius);
        painter.rect(body, corner, fill, stroke, StrokeKind::Inside);
        let y = body.center().y;
        let swatch = Rect::from_center_size(
            pos2(body.left() + look.su(16.0 + 30.0), y),
            Vec2::splat(look.su(60.0)),
        );
        painter.rect_filled(swatch, 0.0, look.panel);
        paint_pattern(painter, look, swatch, self.item);
        let stroke = Stroke::new(look.su(3.0), look.ink);
        painter.rect_stroke(swatch, 0.0, stroke, StrokeKind::Inside);
        paint_place(painter, look, (swatch.center(), look.su(24.0)), self.item);
        let rules = board.activity().map(crate::activity::Activity::rules);
        let drawn = rules.and_then(|rules| rules.drawing_of("item", points.spot(self.item)));
        if let Some(icon) = drawn.and_then(drawing) {
            let side = look.su(56.0);
            let centre = pos2(swatch.right() + look.su(14.0) + side / 2.0, y);
            icon.paint(painter, centre, side, look.ink);
        }
        let mut room = self.words_rect(ui, board);
        if drawn.and_then(drawing).is_none() {
            room.min.x -= look.su(56.0);
        }
        Setting::new(role, Align2::LEFT_CENTER).paint(ui, room, self.words);
        self.paint_end(ui, board, (body, is_on));
    }

    /// What it costs, a tick where it is taken, and the note.
    fn paint_end(&self, ui: &Ui, board: &Board<'_>, (body, is_on): (Rect, bool)) {
        let look = board.look();
        let mut end = body.with_max_x(body.right() - look.su(18.0));
        if !self.note.is_empty() {
            let role = look.body_text();
            let wide = Words::new(self.note, role).lay_out(ui.ctx()).size().x;
            let room = end.with_min_x(end.right() - wide - 1.0);
            Setting::new(role, Align2::RIGHT_CENTER).paint(ui, room, self.note);
            end.max.x = room.left() - look.size.gap;
        }
        let side = look.su(30.0);
        let square = Rect::from_center_size(
            pos2(end.right() - side / 2.0, end.center().y),
            Vec2::splat(side),
        );
        let stroke = Stroke::new(look.su(3.0), look.ink);
        ui.painter()
            .rect(square, 0.0, look.panel, stroke, StrokeKind::Inside);
        if is_on {
            Icon::Check.paint(ui.painter(), square.center(), side * 1.25, look.ink);
        }
        let room = Rect::from_min_max(
            pos2(square.left() - look.su(80.0), end.top()),
            pos2(square.left() - look.su(10.0), end.bottom()),
        );
        let words = self.cost_words(board);
        Setting::new(look.count_text(), Align2::RIGHT_CENTER).paint(ui, room, &words);
    }
}

/// As many squares as there are, in one row or more, as large as the room allows.
fn squares(room: Rect, total: u16) -> Vec<Rect> {
    let total = usize::from(total.max(1));
    let mut lines = 1;
    let side = loop {
        let across = total.div_ceil(lines);
        let side = (room.width() / across as f32).min(room.height() / lines as f32);
        let next = lines + 1;
        let more = (room.width() / total.div_ceil(next) as f32).min(room.height() / next as f32);
        if more <= side {
            break side;
        }
        lines = next;
    };
    let across = total.div_ceil(lines);
    (0..total)
        .map(|index| {
            let (x, y) = ((index % across) as f32, (index / across) as f32);
            let corner = room.min + vec2(x, y) * side;
            Rect::from_min_size(corner, Vec2::splat(side * 0.93))
        })
        .collect()
}

/// The number of a thing on a small disc, in its pattern.
fn paint_place(painter: &Painter, look: &Look, (centre, reach): (Pos2, f32), item: usize) {
    painter.circle_filled(centre, reach, look.panel);
    let role = look.cell_text().at(reach * 1.35);
    paint_sign(painter, &(item + 1).to_string(), role, centre);
}

/// The pattern of a thing: ten that stay apart in grey.
fn paint_pattern(painter: &Painter, look: &Look, square: Rect, item: usize) {
    let mark = Mark::from_index(item % 4).unwrap_or(Mark::A);
    let colour = mark.colour(look.theme);
    painter.rect_filled(square, 0.0, mark.tint(look.theme));
    let painter = painter.with_clip_rect(square.intersect(painter.clip_rect()));
    let unit = square.width();
    let stroke = Stroke::new(unit * 0.09, colour);
    let (slopes, dots): (&[(f32, f32)], f32) = match item {
        0 => (&[(1.0, -1.0)], 0.0),
        1 => (&[(1.0, 1.0)], 0.0),
        2 => (&[(0.0, 1.0)], 0.0),
        3 => (&[], 0.13),
        4 => (&[(1.0, 0.0)], 0.0),
        5 => (&[(1.0, -1.0), (1.0, 1.0)], 0.0),
        6 => (&[(1.0, 0.0), (0.0, 1.0)], 0.0),
        7 => (&[], 0.07),
        8 => (&[(1.0, -0.5)], 0.0),
        _ => (&[(0.5, 1.0)], 0.0),
    };
    for (x, y) in slopes {
        let along = vec2(*x, *y).normalized();
        let across = along.rot90() * unit * 0.3;
        for step in -3..=3_i8 {
            let middle = square.center() + across * f32::from(step);
            let ends = [middle - along * unit, middle + along * unit];
            painter.add(Shape::line_segment(ends, stroke));
        }
    }
    if dots > 0.0 {
        let step = if dots > 0.1 { 0.5 } else { 0.27 };
        for x in -1..=1_i8 {
            for y in -1..=1_i8 {
                let off = vec2(f32::from(x), f32::from(y)) * step * unit;
                painter.circle_filled(square.center() + off, unit * dots, colour);
            }
        }
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

    #[test]
    fn squares_fill_their_room_and_stay_in_it() {
        let room = Rect::from_min_size(pos2(10.0, 10.0), vec2(1500.0, 70.0));
        for total in [1, 12, 20, 60, 200, 1000] {
            let squares = squares(room, total);
            assert_eq!(squares.len(), usize::from(total));
            for square in &squares {
                assert!(
                    room.expand(0.5).contains_rect(*square),
                    "{total} {square:?}"
                );
            }
        }
    }
}
