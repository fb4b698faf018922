//! Beside a plan: the question above, the kinds of stickers, the total, the key of the colours, what to talk about.

use eframe::egui::{
    Align2, EventFilter, Key, Modifiers, Rect, Response, Role, Stroke, StrokeKind, Ui, Vec2, pos2,
    vec2,
};

use super::heat::{Level, paint_level};
use super::marks::{paint_sign_key, paint_sticker};
use super::{Counts, Points, mark_of};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::{Mark, TextRole, radius};
use crate::view::stage::StageDraft;
use crate::view::stage::board::Board;
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::head::{badges_ui, prompt_row_ui};
use crate::view::stage::words::Setting;
use crate::view::widget::text::{Words, announce};
use crate::view::widget::{Pressable, paint_ring, press};

/// The question in the top row; returns where it ends.
pub(super) fn head_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> f32 {
    let look = board.look();
    let role = look.prompt_row_text();
    let words = board.question();
    let wide = Words::new(&words, role).lay_out(ui.ctx()).size().x;
    let mut row = frame.top;
    // A long question stands in two lines of smaller letters.
    if wide * 0.82 > row.width() {
        return prompt_row_ui(ui, board, frame);
    }
    row.max.x = badges_ui(ui, board, frame.top);
    row.max.y = row.bottom().max(row.top() + role.row_height());
    Setting::new(role, Align2::LEFT_CENTER).heading(ui, board, row, &words);
    row.bottom()
}

/// The way an arrow key leads from the thing that has the focus.
pub(super) fn arrow(ui: &Ui, focused: &Response) -> Option<Vec2> {
    if !focused.has_focus() {
        return None;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused.id, filter));
    let way = ui.input_mut(|input| {
        let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
        vec2(
            pressed(Key::ArrowRight) - pressed(Key::ArrowLeft),
            pressed(Key::ArrowDown) - pressed(Key::ArrowUp),
        )
    });
    (way != Vec2::ZERO).then_some(way)
}

/// How many things in all, what one of them is, and the kinds to choose from; returns the kind that was chosen.
pub(super) fn kinds_ui(
    ui: &Ui,
    board: &Board<'_>,
    (room, points): (Rect, &Points<'_>),
    (on, counts): (usize, &Counts),
) -> Option<usize> {
    let look = board.look();
    let count = points.layers.len();
    let gap = look.size.gap_small;
    let least = look.size.target;
    let high = (least + gap) * count as f32 - gap;
    let tiles = room.with_min_y(room.bottom() - high);
    let mut above = room.with_max_y(tiles.top() - look.size.gap);
    if board.is_live() {
        let n = counts.total(None);
        above.min.y = total_ui(
            ui,
            board,
            above,
            &board.tr_args("point-total", &args!("n" => n)),
        );
    } else {
        above.min.y += look.count_text().row_height();
    }
    let text = board.text("text").replace('\n', " ");
    if !text.is_empty() {
        let setting = Setting::new(look.body_text(), Align2::LEFT_TOP);
        let response = setting.show(ui, above, &text);
        board.in_lesson_lang(ui, &response);
    }
    let mut chosen = None;
    for (layer, rect) in rows(tiles, count, (least, gap)).into_iter().enumerate() {
        let words = layer_words(board, points, layer);
        let kind = Kind {
            words: &words,
            mark: Some(mark_of(layer)),
            sign: (layer + 1).to_string(),
            is_on: layer == on,
        };
        let response = kind.show(ui, board, rect);
        board.in_lesson_lang(ui, &response);
        if response.clicked() {
            chosen = Some(layer);
        }
    }
    chosen
}

/// The words of a kind of stickers.
pub(super) fn layer_words(board: &Board<'_>, points: &Points<'_>, layer: usize) -> String {
    board.text(&format!("layer_{}", points.layer(layer)))
}

/// The total in bold at the top of `room`; returns where it ends.
pub(super) fn total_ui(ui: &Ui, board: &Board<'_>, room: Rect, words: &str) -> f32 {
    let role = board.look().count_text();
    let line = room.with_max_y(room.top() + role.row_height());
    Setting::new(role, Align2::LEFT_CENTER).show(ui, line, words);
    line.bottom() + board.look().size.gap_small
}

/// Tells screen readers a growing total, now and then.
pub(super) fn announce_total(
    ui: &Ui,
    board: &Board<'_>,
    (rect, words): (Rect, &str),
    draft: &mut StageDraft,
) {
    if board.is_live() {
        let said = draft.announcement(ui.ctx(), board.id("things"), words);
        announce(ui, "things", rect, &said);
    }
}

/// One of several, of which one is on.
struct Kind<'a> {
    words: &'a str,
    mark: Option<Mark>,
    /// The key that chooses it; empty for none.
    sign: String,
    is_on: bool,
}

impl Kind<'_> {
    fn show(&self, ui: &Ui, board: &Board<'_>, rect: Rect) -> Response {
        let look = board.look();
        let id = ui.scope_id().with(("kind", self.words));
        let what = Pressable {
            role: Role::RadioButton,
            is_on: Some(self.is_on),
            ..Pressable::button(self.words, true)
        };
        let press = press(ui, look, (rect, id), &what);
        let tint = self.mark.map_or(look.sunk, |mark| mark.tint(look.theme));
        let (fill, stroke) = if self.is_on && self.mark.is_none() {
            (look.action, Stroke::new(look.size.stroke, look.action))
        } else if self.is_on {
            (tint, Stroke::new(look.size.stroke * 1.75, look.ink))
        } else if press.is_hovered {
            (look.sunk, look.edge_stroke())
        } else {
            (look.panel, look.edge_stroke())
        };
        let corner = look.size.button_radius;
        let painter = ui.painter();
        painter.rect(rect, radius(corner), fill, stroke, StrokeKind::Inside);
        if press.has_focus {
            paint_ring(painter, look, rect, corner);
        }
        let mut inner = rect.shrink2(vec2(look.su(16.0), look.size.stroke * 2.0));
        let mut role: TextRole = look.body_text();
        role.row = 1.05;
        if self.mark.is_none() {
            let ink = if self.is_on { look.on_action } else { look.ink };
            let setting = Setting::new(role.bold().in_colour(ink), Align2::CENTER_CENTER);
            setting.paint(ui, inner, self.words);
            return press.response;
        }
        if let Some(mark) = self.mark {
            let side = look.su(58.0);
            let centre = pos2(inner.left() + side / 2.0, inner.center().y);
            paint_sticker(painter, look, mark, (centre, side));
            inner.min.x += side + look.su(14.0);
        }
        let side = look.su(44.0);
        let sign = Rect::from_center_size(
            pos2(inner.right() - side / 2.0, inner.center().y),
            Vec2::splat(side),
        );
        if self.is_on {
            Icon::Check.paint(painter, sign.center(), side, look.ink);
            inner.max.x = sign.left() - look.su(10.0);
        } else if !self.sign.is_empty() && !look.is_four_thirds() {
            paint_sign_key(painter, look, (sign, &self.sign));
            inner.max.x = sign.left() - look.su(10.0);
        }
        role.is_bold = self.is_on;
        Setting::new(role, Align2::LEFT_CENTER).paint(ui, inner, self.words);
        press.response
    }
}

/// What is chosen beside a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// Only this kind, or all.
    Layer(Option<usize>),
    /// The colours of the first vote, or of the second.
    First(bool),
}

/// The two votes side by side to choose from; returns what was chosen and where it ends.
pub(super) fn waves_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    is_first: bool,
) -> (Option<Shows>, f32) {
    let look = board.look();
    let row = room.with_max_y(room.top() + look.size.target);
    let words = [board.tr("stage-before"), board.tr("stage-after")];
    let mut chosen = None;
    let halves = columns(row, 2, (1.0, look.size.gap_small));
    for (index, (rect, words)) in halves.into_iter().zip(&words).enumerate() {
        let kind = Kind {
            words,
            mark: None,
            sign: String::new(),
            is_on: (index == 0) == is_first,
        };
        if kind.show(ui, board, rect).clicked() {
            chosen = Some(Shows::First(index == 0));
        }
    }
    (chosen, row.bottom() + look.size.gap_small)
}

/// Which kind is shown: a touch leads to the next one, then to all again. Returns what was chosen and where it ends.
pub(super) fn filter_ui(
    ui: &Ui,
    board: &Board<'_>,
    (room, points): (Rect, &Points<'_>),
    on: Option<usize>,
) -> (Option<Shows>, f32) {
    let look = board.look();
    let rect = room.with_max_y(room.top() + look.size.target);
    let words = match on {
        Some(layer) => layer_words(board, points, layer),
        None => board.tr("point-all"),
    };
    let name = board.tr_args("point-filter", &args!("words" => words.as_str()));
    let id = ui.scope_id().with("filter");
    let press = press(ui, look, (rect, id), &Pressable::button(&name, true));
    let corner = look.size.button_radius;
    let fill = if press.is_hovered {
        look.sunk
    } else {
        look.panel
    };
    let painter = ui.painter();
    painter.rect(
        rect,
        radius(corner),
        fill,
        look.edge_stroke(),
        StrokeKind::Inside,
    );
    if press.has_focus {
        paint_ring(painter, look, rect, corner);
    }
    let mut inner = rect.shrink2(vec2(look.su(16.0), look.size.stroke));
    let side = look.su(50.0);
    match on {
        Some(layer) => {
            let centre = pos2(inner.left() + side / 2.0, inner.center().y);
            paint_sticker(painter, look, mark_of(layer), (centre, side));
        }
        None => {
            let small = side * 0.5;
            for (index, layer) in (0..points.layers.len().min(4)).enumerate() {
                let (x, y) = ((index % 2) as f32, (index / 2) as f32);
                let off = vec2((x + 0.5) * small, (y - 0.5) * small);
                let centre = pos2(inner.left(), inner.center().y) + off;
                paint_sticker(painter, look, mark_of(layer), (centre, small * 0.92));
            }
        }
    }
    inner.min.x += side + look.su(14.0);
    let caret = look.su(40.0);
    let centre = pos2(inner.right() - caret / 2.0, inner.center().y);
    Icon::CaretDown.paint(painter, centre, caret, look.ink);
    inner.max.x -= caret + look.su(8.0);
    let mut role = look.body_text();
    role.row = 1.05;
    Setting::new(role, Align2::LEFT_CENTER).paint(ui, inner, &words);
    let next = match on {
        None => Some(0),
        Some(layer) => Some(layer + 1).filter(|next| *next < points.layers.len()),
    };
    let chosen = press.response.clicked().then_some(Shows::Layer(next));
    (chosen, rect.bottom() + look.size.gap_small)
}

/// The key of the four steps, from the fullest; returns where it ends.
pub(super) fn key_ui(ui: &Ui, board: &Board<'_>, room: Rect, mark: Mark) -> f32 {
    let look = board.look();
    let high = look.su(if look.is_four_thirds() { 60.0 } else { 66.0 });
    let mut role = look.body_text();
    role.row = 1.1;
    let mut bottom = room.top();
    for level in Level::ALL.into_iter().rev() {
        let row = Rect::from_min_size(pos2(room.left(), bottom), vec2(room.width(), high));
        bottom = row.bottom();
        let side = look.su(54.0);
        let square = Rect::from_center_size(
            pos2(row.left() + side / 2.0, row.center().y),
            Vec2::splat(side),
        );
        paint_level(ui.painter(), look, (square, mark), Some(level));
        let stroke = Stroke::new(look.su(3.0), look.ink);
        ui.painter()
            .rect_stroke(square, radius(look.su(8.0)), stroke, StrokeKind::Inside);
        let words = row.with_min_x(square.right() + look.su(22.0));
        Setting::new(role, Align2::LEFT_CENTER).show(ui, words, &board.tr(level.key()));
    }
    bottom + look.size.gap_small
}

/// The question to talk about, in a box in what is left of the side.
pub(super) fn ask_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let look = board.look();
    let words = board.text("ask");
    if words.is_empty() || room.height() < look.su(110.0) {
        return;
    }
    let corner = radius(look.size.box_radius);
    ui.painter().rect_filled(room, corner, look.sunk);
    let mut role = look.body_text().bold();
    role.row = 1.22;
    let inner = room.shrink2(vec2(look.su(24.0), look.su(14.0)));
    let response = Setting::new(role, Align2::LEFT_CENTER).show(ui, inner, &words);
    board.in_lesson_lang(ui, &response);
}
