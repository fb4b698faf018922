//! A line to stand on, between two poles: the class stands on the floor, and the host counts place by place.
//!
//! Each touch on a place is one more hand. The arrows lead along the line, Enter adds, and so do the figures 1 to 7.

use eframe::egui::{Align2, Id, Rect, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::estimate::sideways;
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::{kicker_ui, kicker_words, second_line_ui, statement_ui};
use super::words::Setting;
use crate::activity::{Interaction, Response};
use crate::args;
use crate::session::{Command, Phase};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::widget::text::paint_sign;
use crate::view::widget::{Pen, Pressable, paint_chalk_box, paint_chalk_line, paint_ring, press};

/// Where the places of a line stand, from the left pole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    /// How many there are.
    pub(super) count: u8,
    left: f32,
    /// From one place to the next.
    pub(super) step: f32,
}

impl Places {
    /// The places of the current activity, shared out over the width of `rect`.
    pub(super) fn of(board: &Board<'_>, rect: Rect) -> Self {
        let count = match board.interaction() {
            Some(Interaction::Rate { places }) => *places,
            _ => 1,
        };
        Self::shared(count, rect)
    }

    fn shared(count: u8, rect: Rect) -> Self {
        Self {
            count,
            left: rect.left(),
            step: rect.width() / f32::from(count.max(1)),
        }
    }

    /// The middle of a place, counted from 0.
    pub(super) fn x(&self, place: u8) -> f32 {
        self.left + self.step * (f32::from(place) + 0.5)
    }

    /// The middles of the first and the last place.
    pub(super) fn ends(&self) -> (f32, f32) {
        (self.x(0), self.x(self.count.saturating_sub(1)))
    }

    /// Draws the line at this height, a little beyond both ends.
    pub(super) fn paint_line(self, ui: &Ui, board: &Board<'_>, (y, beyond): (f32, f32)) {
        let (first, last) = self.ends();
        self.paint_part(ui, board, (first - beyond, last + beyond), y);
    }

    /// Draws a part of the line from left to right.
    pub(super) fn paint_part(self, ui: &Ui, board: &Board<'_>, (from, to): (f32, f32), y: f32) {
        let points = [pos2(from, y), pos2(to, y)];
        let pen = pen(board, (8.0, board.look().ink), 0);
        paint_chalk_line(ui.painter(), &pen, &points, false);
    }
}

fn pen(board: &Board<'_>, (width, colour): (f32, eframe::egui::Color32), seed: u64) -> Pen {
    let look = board.look();
    Pen {
        width: look.su(width),
        colour,
        unit: look.unit,
        shake: 1.0,
        seed,
    }
}

/// The words of the two poles: the lesson's, else the program's.
pub(super) fn poles(board: &Board<'_>) -> [String; 2] {
    [
        ("pole_left", "barometer-left"),
        ("pole_right", "barometer-right"),
    ]
    .map(|(own, usual)| {
        let words = board.text(own);
        if words.is_empty() {
            board.tr(usual)
        } else {
            words
        }
    })
}

/// The name of a place: its number, and its pole at the two ends.
pub(super) fn place_name(board: &Board<'_>, (place, count): (u8, u8)) -> String {
    let [left, right] = poles(board);
    let pole = match place {
        0 => Some(left),
        _ if place + 1 == count => Some(right),
        _ => None,
    };
    let place = place + 1;
    match pole {
        Some(pole) => {
            let args = args!("place" => place, "count" => count, "pole" => pole);
            board.tr_args("barometer-place-end", &args)
        }
        None => board.tr_args(
            "barometer-place",
            &args!("place" => place, "count" => count),
        ),
    }
}

/// The statement in quotation marks; an author who wrote them keeps them.
pub(super) fn quoted(board: &Board<'_>) -> String {
    let words = board.question();
    if words.starts_with(['«', '“', '"']) {
        return words;
    }
    board.tr_args("barometer-statement", &args!("words" => words))
}

/// Draws the statement and the line.
pub(super) fn rate_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let detail = board
        .is_second_vote()
        .then(|| board.tr("stage-second-vote"));
    kicker_ui(ui, board, frame, &kicker_words(board, detail));
    let bottom = statement_ui(ui, board, frame, &quoted(board));
    let bottom = second_line_ui(ui, board, frame, bottom);
    let body = frame.below(bottom, (look.size.gap_wide, look.size.gap));
    let is_open = is_open(board);
    let builder = UiBuilder::new().max_rect(body);
    let builder = if is_open { builder } else { builder.disabled() };
    let touched = ui
        .scope_builder(builder, |ui| line_ui(ui, board, body, draft))
        .inner;
    if let Some(place) = touched {
        let response = Response::Rate(place);
        out.push(Intent::Command(Command::Touch { response }));
    }
    foot_ui(ui, board, frame, (left(board, is_open), draft), out);
}

fn is_open(board: &Board<'_>) -> bool {
    board.session().phase() == Phase::Open && !board.is_personal()
}

fn left(board: &Board<'_>, is_open: bool) -> Left {
    if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if !board.is_live() || board.session().received() == 0 {
        Left::Hint(Icon::HandTap, board.tr("barometer-hint"))
    } else {
        Left::Received
    }
}

/// The line with its places and the words of its poles; returns the place that was touched.
fn line_ui(ui: &Ui, board: &Board<'_>, body: Rect, draft: &mut StageDraft) -> Option<u8> {
    let look = board.look();
    let places = Places::of(board, body);
    let words_high = look.count_text().row_height() * 2.1;
    let gap = look.size.gap_wide;
    let side = (places.step - gap)
        .min(look.su(190.0))
        .min(body.height() - words_high - gap)
        .max(look.size.target);
    // The line and its words stand in the middle of what is left.
    let high = side + gap + words_high;
    let top = body.top() + (body.height() - high).max(0.0) * 0.5;
    let y = top + side / 2.0;
    places.paint_line(ui, board, (y, side / 2.0 + look.su(24.0)));
    let mut touched = None;
    let focus = |place: u8| ui.scope_id().with(("place", place));
    for place in 0..places.count {
        let rect = Rect::from_center_size(pos2(places.x(place), y), Vec2::splat(side));
        let (is_touched, steps) = place_ui(
            ui,
            board,
            (rect, focus(place)),
            (place, places.count),
            draft,
        );
        if is_touched {
            touched = Some(place);
        }
        if steps != 0 {
            let last = i64::from(places.count) - 1;
            let next = (i64::from(place) + steps).clamp(0, last);
            let next = u8::try_from(next).unwrap_or(place);
            ui.memory_mut(|memory| memory.request_focus(focus(next)));
        }
    }
    poles_ui(
        ui,
        board,
        (body.with_min_y(y + side / 2.0 + gap), side),
        places,
    );
    touched
}

/// One place: whether it was touched, and how many places further the arrows lead.
fn place_ui(
    ui: &Ui,
    board: &Board<'_>,
    (rect, id): (Rect, Id),
    (place, count): (u8, u8),
    draft: &mut StageDraft,
) -> (bool, i64) {
    let look = board.look();
    let name = place_name(board, (place, count));
    let is_own = board.own() == Some(&Response::Rate(place));
    let what = Pressable {
        is_on: board.is_alone().then_some(is_own),
        ..Pressable::button(&name, true)
    };
    let press = press(ui, look, (rect, id), &what);
    board.in_lesson_lang(ui, &press.response);
    // The small picture on the console takes nothing, and looks as the stage does.
    let (fill, ink) = match (is_open(board), press.is_hovered || press.is_held) {
        _ if is_own => (look.chalk, look.on_chalk),
        (false, _) => (look.sunk, look.ink_soft),
        (true, true) => (look.sunk, look.ink),
        (true, false) => (look.panel, look.ink),
    };
    let moved = if press.is_held { look.size.shadow } else { 0.0 };
    let drawn = rect.translate(vec2(0.0, moved));
    ui.painter().rect_filled(drawn, 0.0, fill);
    let pen = pen(board, (6.0, ink), u64::from(place) + 1);
    paint_chalk_box(ui.painter(), &pen, drawn);
    let role = look.short_choice_text();
    let role = role.at(role.size.min(rect.height() * 0.55)).in_colour(ink);
    let figure = board.scene.texts.number(i64::from(place) + 1);
    paint_sign(ui.painter(), &figure, role, drawn.center());
    let mut steps = 0;
    if press.has_focus {
        paint_ring(ui.painter(), look, drawn, 0.0);
        draft.keeps_arrows(&press.response);
        steps = sideways(ui, &press.response);
    }
    (press.response.clicked(), steps)
}

/// The words of the poles under the ends of the line; their own side of the middle is theirs.
pub(super) fn poles_ui(ui: &Ui, board: &Board<'_>, (room, side): (Rect, f32), places: Places) {
    let look = board.look();
    let (first, last) = places.ends();
    let middle = f32::midpoint(first, last);
    let half = look.size.gap_large / 2.0;
    let [left, right] = poles(board);
    let role = look.count_text();
    let rooms = [
        (
            room.with_min_x(first - side / 2.0)
                .with_max_x(middle - half),
            Align2::LEFT_TOP,
            left,
        ),
        (
            room.with_min_x(middle + half).with_max_x(last + side / 2.0),
            Align2::RIGHT_TOP,
            right,
        ),
    ];
    // Both in one size: neither pole is louder than the other.
    let size = rooms
        .iter()
        .map(|(room, align, words)| {
            let setting = Setting::new(role, *align);
            setting.fitting_role(ui.ctx(), words, room.size()).size
        })
        .fold(role.size, f32::min);
    for (room, align, words) in rooms {
        let response = Setting::new(role.at(size), align).show(ui, room, &words);
        board.in_lesson_lang(ui, &response);
    }
}

/// A tick on the line at each place.
pub(super) fn paint_ticks(ui: &Ui, board: &Board<'_>, places: Places, y: f32) {
    let look = board.look();
    let half = look.su(14.0);
    for place in 0..places.count {
        let x = places.x(place);
        let stroke = Stroke::new(look.su(6.0), look.ink);
        ui.painter().vline(x, y - half..=y + half, stroke);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_places_out_from_pole_to_pole() {
        let rect = Rect::from_min_max(pos2(100.0, 0.0), pos2(600.0, 50.0));
        let places = Places::shared(5, rect);
        let found: Vec<f32> = (0..5).map(|place| places.x(place)).collect();
        assert_eq!(found, [150.0, 250.0, 350.0, 450.0, 550.0]);
        assert_eq!(places.ends(), (150.0, 550.0));
        assert_eq!(Places::shared(1, rect).ends(), (350.0, 350.0));
        assert_eq!(Places::shared(0, rect).ends(), (350.0, 350.0));
    }
}
