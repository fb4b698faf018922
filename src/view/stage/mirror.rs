//! A tale read twice, the second time with the roles exchanged, and then both versions side by side.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::prompt_top_ui;
use super::spread::spread_ui;
use super::words::Setting;
use crate::activity::{Id, Play, Table};
use crate::args;
use crate::session::Command;
use crate::text::Args;
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, radius};
use crate::view::widget::text::{announce, plain};
use crate::view::widget::{Button, Pressable, paint_panel, paint_ring, press};

/// One of the two readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    First,
    Second,
}

impl Reading {
    /// The numeral in its square.
    pub(super) fn numeral(self) -> &'static str {
        match self {
            Self::First => "1",
            Self::Second => "2",
        }
    }

    pub(super) fn heading(self, board: &Board<'_>) -> String {
        match self {
            Self::First => board.tr("game-first"),
            Self::Second => board.tr("game-second"),
        }
    }
}

/// The tale of the current activity.
#[derive(Clone, Copy)]
pub(super) struct Tale<'a> {
    pub(super) paragraphs: &'a [Id],
    pub(super) girl_first: bool,
}

impl Tale<'_> {
    /// A paragraph as it is read.
    pub(super) fn words(self, board: &Board<'_>, (place, reading): (usize, Reading)) -> String {
        let id = self.paragraphs.get(place).map_or("", String::as_str);
        let is_girl = self.girl_first == (reading == Reading::First);
        let hero = if is_girl { "f" } else { "m" };
        let args: Args<'_> = args!("hero" => hero);
        plain(&board.text_args(&format!("par_{id}"), &args))
    }

    /// The reading and the paragraph of a page; `None` for both side by side.
    fn page(self, page: usize) -> Option<(usize, Reading)> {
        let count = self.paragraphs.len();
        if page < count {
            Some((page, Reading::First))
        } else if page < 2 * count {
            Some((page - count, Reading::Second))
        } else {
            None
        }
    }
}

/// Draws the page the class is at.
pub(super) fn mirror_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, tale): (&Frame, Tale<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = prompt_top_ui(ui, board, frame, (board.look().prompt_row_text(), ""));
    let page = usize::from(board.session().uncovered().0);
    let Some((place, reading)) = tale.page(page) else {
        spread_ui(ui, board, (frame, bottom, tale), draft, out);
        return;
    };
    let look = board.look();
    let body = frame.below(bottom, (look.size.gap, look.su(38.0)));
    let side = body.with_min_x(body.right() - look.su(330.0));
    let sheet = body.with_max_x(side.left() - look.size.gap_large);
    page_ui(ui, board, sheet, (tale, place, reading));
    surprise_ui(ui, board, side, out);
    foot_ui(ui, board, frame, (left(board, page), draft), out);
}

/// What the adult says before the first page; then how to tell of a surprise.
fn left(board: &Board<'_>, page: usize) -> Left {
    let text = board.text("text").replace('\n', " ");
    if page == 0 && !text.is_empty() {
        return Left::Hint(Icon::BookOpenTextDuotone, text);
    }
    Left::Hint(Icon::HandTap, board.tr("game-surprise-hint"))
}

/// One paragraph, large, on a page.
fn page_ui(
    ui: &Ui,
    board: &Board<'_>,
    sheet: Rect,
    (tale, place, reading): (Tale<'_>, usize, Reading),
) {
    let look = board.look();
    paint_panel(ui.painter(), look, sheet, true);
    let inner = sheet.shrink2(vec2(look.size.gap_large, look.size.gap));
    let head = inner.with_max_y(inner.top() + look.su(84.0));
    let args = args!("place" => place + 1, "count" => tale.paragraphs.len());
    let words = board.tr_args("game-paragraph", &args);
    let role = look.kicker_text();
    let (title, note) = head.split_left_right_at_fraction(0.72);
    heading_ui(ui, board, title, reading);
    Setting::new(role, Align2::RIGHT_CENTER).show(ui, note, &words);
    let role = look.body_text();
    let role = role.at(role.size * 1.4);
    let room = inner.with_min_y(head.bottom() + look.size.gap_small);
    let text = tale.words(board, (place, reading));
    let response = Setting::new(role, Align2::LEFT_CENTER).show(ui, room, &text);
    board.in_lesson_lang(ui, &response);
}

/// The numeral of a reading in its square, and its name.
pub(super) fn heading_ui(ui: &Ui, board: &Board<'_>, rect: Rect, reading: Reading) {
    let look = board.look();
    let side = look.su(62.0).min(rect.height());
    let square = Rect::from_center_size(
        pos2(rect.left() + side / 2.0, rect.center().y),
        vec2(side, side),
    );
    let stroke = eframe::egui::Stroke::new(look.size.cell_stroke, look.ink);
    let inside = eframe::egui::StrokeKind::Inside;
    ui.painter().rect_stroke(square, 0.0, stroke, inside);
    let role = look.cell_text().at(side * 0.72);
    crate::view::widget::text::paint_sign(ui.painter(), reading.numeral(), role, square.center());
    let room = rect.with_min_x(square.right() + look.size.gap);
    let role = look.button_text().at(look.su(52.0));
    Setting::new(role, Align2::LEFT_CENTER).show_heading(ui, room, &reading.heading(board));
}

/// The large thing to touch, how often it was touched, and the way back.
fn surprise_ui(ui: &Ui, board: &Board<'_>, side: Rect, out: Out<'_>) {
    let look = board.look();
    let target = side.with_max_y(side.top() + side.width().min(side.height() * 0.52));
    if target_ui(ui, board, target) {
        out.push(Intent::Command(Command::Play(Play::Surprise)));
    }
    // Counts belong to the class, so the small picture on the console shows none.
    if !board.is_live() {
        return;
    }
    let Some(Table::Mirror { surprises }) = board.session().table() else {
        return;
    };
    let words = board.tr_args("game-surprises", &args!("n" => surprises));
    let high = look.body_text().row_height() * 2.1;
    let top = target.bottom() + look.size.gap;
    let room = Rect::from_min_size(pos2(side.left(), top), vec2(side.width(), high));
    let setting = Setting::new(look.body_text(), Align2::CENTER_CENTER).balanced();
    setting.paint(ui, room, &words);
    announce(ui, "surprises", room, &words);
    let below = side.with_min_y(room.bottom() + look.size.gap);
    undo_ui(ui, board, below, out);
}

/// Takes the last move back; nothing where there is none.
pub(super) fn undo_ui(ui: &Ui, board: &Board<'_>, room: Rect, out: Out<'_>) {
    if !board.is_live() || board.session().moves() == 0 {
        return;
    }
    let look = board.look();
    let (words, name) = (board.tr("game-undo"), board.tr("game-undo-name"));
    let button = Button::secondary(&words)
        .icon(Icon::ArrowUUpLeft)
        .name(&name);
    let mut size = button.size(ui, look);
    let button = if size.x > room.width() {
        size.x = size.y;
        Button::square(Icon::ArrowUUpLeft, &name)
    } else {
        button
    };
    let rect = Align2::CENTER_TOP.align_size_within_rect(size, room);
    if button.show_at(ui, look, rect).clicked() {
        out.push(Intent::Command(Command::UndoPlay));
    }
}

fn target_ui(ui: &Ui, board: &Board<'_>, rect: Rect) -> bool {
    let look = board.look();
    let name = board.tr("game-surprise");
    let id = ui.make_persistent_id("surprise");
    let press = press(ui, look, (rect, id), &Pressable::button(&name, true));
    let drawn = if press.is_held {
        rect.translate(vec2(0.0, look.size.shadow))
    } else {
        rect
    };
    paint_target(ui, look, (drawn, press.is_held));
    if press.has_focus {
        paint_ring(ui.painter(), look, drawn, look.size.tile_radius);
    }
    let role = look.button_text().in_colour(look.on_chalk);
    let side = look.su(120.0).min(drawn.height() * 0.4);
    let centre = pos2(drawn.center().x, drawn.top() + drawn.height() * 0.36);
    Icon::HandTap.paint(ui.painter(), centre, side, look.on_chalk);
    let words = drawn
        .with_min_y(centre.y + side * 0.55)
        .shrink2(vec2(look.size.gap_small, 0.0));
    Setting::new(role.at(look.su(56.0)), Align2::CENTER_CENTER).paint(ui, words, &name);
    press.response.clicked()
}

fn paint_target(ui: &Ui, look: &Look, (rect, is_held): (Rect, bool)) {
    let corner = radius(look.size.tile_radius);
    let painter = ui.painter();
    if !is_held {
        painter.add(look.solid_shadow().as_shape(rect, corner));
    }
    let stroke = eframe::egui::Stroke::new(look.size.tile_stroke, look.on_chalk);
    painter.rect(
        rect,
        corner,
        look.chalk,
        stroke,
        eframe::egui::StrokeKind::Inside,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_versions_before_they_stand_side_by_side() {
        let ids = ["a".to_owned(), "b".to_owned()];
        let tale = Tale {
            paragraphs: &ids,
            girl_first: true,
        };
        let pages: Vec<_> = (0..5).map(|page| tale.page(page)).collect();
        assert_eq!(
            pages,
            [
                Some((0, Reading::First)),
                Some((1, Reading::First)),
                Some((0, Reading::Second)),
                Some((1, Reading::Second)),
                None,
            ]
        );
    }
}
