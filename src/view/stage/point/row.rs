//! One thing of a budget: its number and pattern, its drawing, its words, what it costs, and how many are taken.

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::Points;
use super::pattern::{paint_pattern, paint_place};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole, radius};
use crate::view::stage::board::Board;
use crate::view::stage::slide::drawing;
use crate::view::stage::words::Setting;
use crate::view::widget::text::Words;
use crate::view::widget::{Button, Pressable, paint_ring, press};

/// One thing of the list.
pub(super) struct Row<'a> {
    pub(super) item: usize,
    pub(super) rect: Rect,
    pub(super) words: &'a str,
    pub(super) note: &'a str,
    pub(super) count: u16,
    pub(super) most: u16,
    pub(super) cost: u16,
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

    pub(super) fn words_rect(&self, ui: &Ui, board: &Board<'_>) -> Rect {
        let look = board.look();
        let (body, _) = self.parts(look);
        let left = body.left() + look.su(14.0 + 84.0 + 14.0 + 56.0 + 14.0);
        let right = body.right() - self.end_wide(ui, board) - look.su(10.0);
        Rect::from_min_max(
            pos2(left, body.top() + look.su(6.0)),
            pos2(right.max(left + 1.0), body.bottom() - look.su(8.0)),
        )
    }

    pub(super) fn show(
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
            pos2(body.left() + look.su(14.0 + 42.0), y),
            vec2(look.su(84.0), look.su(84.0).min(body.height() * 0.74)),
        );
        painter.rect_filled(swatch, 0.0, look.panel);
        paint_pattern(painter, look, swatch, self.item);
        let stroke = Stroke::new(look.su(3.0), look.ink);
        painter.rect_stroke(swatch, 0.0, stroke, StrokeKind::Inside);
        paint_place(painter, look, (swatch.center(), look.su(25.0)), self.item);
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
