//! A deck of cards: the class draws one, talks about it, and whoever does not want it takes the next one.

use eframe::egui::{Align2, Rect, StrokeKind, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::prompt_top_ui;
use super::mirror::undo_ui;
use super::slide::drawing;
use super::words::Setting;
use crate::activity::{Id, Play, Table};
use crate::args;
use crate::session::Command;
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, radius};
use crate::view::widget::text::announce;
use crate::view::widget::{
    Button, Pen, Pressable, paint_chalk_box, paint_chalk_line, paint_panel, paint_ring, press,
};

/// Where the cards are.
#[derive(Clone, Copy)]
struct Cards<'a> {
    ids: &'a [Id],
    /// The card on the stage.
    current: Option<usize>,
    /// How many were drawn, and how many will be.
    drawn: (u16, u16),
    /// How many still lie face down.
    left: usize,
}

impl Cards<'_> {
    /// Whether another card is to be drawn.
    fn can_draw(self) -> bool {
        self.left > 0 && self.drawn.0 < self.drawn.1.max(1)
    }

    /// Whether the card on the stage can be put aside for the next one.
    fn can_pass(self) -> bool {
        self.left > 0 && self.current.is_some()
    }

    /// What the foot says: passing needs no reason.
    fn hint(self) -> &'static str {
        match (self.current, self.left) {
            (None, _) => "game-passing-first",
            (Some(_), 0) => "game-passing-empty",
            (Some(_), _) if self.can_draw() => "game-passing",
            (Some(_), _) => "game-passing-last",
        }
    }
}

/// Draws the deck, the card that was drawn and the way past it.
pub(super) fn deck_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, ids, draws): (&Frame, &[Id], u16),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(Table::Deck {
        current,
        drawn,
        left,
    }) = board.session().table()
    else {
        return;
    };
    let cards = Cards {
        ids,
        current,
        drawn: (drawn, draws),
        left,
    };
    let look = board.look();
    let text = board.text("text").replace('\n', " ");
    let bottom = prompt_top_ui(ui, board, frame, (board.look().prompt_row_text(), &text));
    let body = frame.below(bottom, (look.su(24.0), look.su(36.0)));
    let (narrow, gap) = if look.is_four_thirds() {
        (look.su(270.0), look.size.gap_wide)
    } else {
        (look.su(330.0), look.size.gap_large)
    };
    let left = body.with_max_x(body.left() + narrow);
    let right = body.with_min_x(body.right() - narrow);
    let middle = Rect::from_min_max(
        pos2(left.right() + gap, body.top()),
        pos2(right.left() - gap, body.bottom()),
    );
    pile_ui(ui, board, (left, cards), out);
    card_ui(ui, board, middle, cards);
    pass_ui(ui, board, (right, cards), out);
    let hint = Left::Hint(Icon::HandPalm, board.tr(cards.hint()));
    foot_ui(ui, board, frame, (hint, draft), out);
}

/// The cards face down; a touch on them draws one.
fn pile_ui(ui: &Ui, board: &Board<'_>, (room, cards): (Rect, Cards<'_>), out: Out<'_>) {
    let look = board.look();
    let note_high = look.body_text().row_height() * 2.1;
    let high = (room.height() - note_high).min(room.width() * 1.25);
    let above = (room.height() - note_high - high) / 2.0;
    let size = vec2(room.width() - look.su(24.0), high - look.su(24.0));
    let top = Rect::from_min_size(pos2(room.left(), room.top() + above), size);
    let name = board.tr("game-deck");
    let is_open = cards.can_draw();
    let id = ui.make_persistent_id("deck");
    let press = press(ui, look, (top, id), &Pressable::button(&name, is_open));
    if press.response.clicked() && !press.response.double_clicked() {
        out.push(Intent::Command(Command::Play(Play::Draw)));
    }
    paint_pile(ui, look, top, cards.left);
    if press.has_focus {
        paint_ring(ui.painter(), look, top, look.size.card_radius);
    }
    // A count, which the small picture on the console does not show.
    if board.is_live() {
        let words = board.tr_args("game-left", &args!("n" => cards.left));
        let note = Rect::from_min_size(
            pos2(room.left(), top.bottom() + look.su(34.0)),
            vec2(room.width(), note_high - look.su(14.0)),
        );
        let setting = Setting::new(look.body_text(), Align2::CENTER_TOP).balanced();
        setting.show(ui, note, &words);
    }
}

/// Up to three backs on top of each other; a place drawn with dashes where none is left.
fn paint_pile(ui: &Ui, look: &Look, top: Rect, left: usize) {
    if left == 0 {
        paint_empty(ui, look, top);
        return;
    }
    for below in (0..left.min(3)).rev() {
        let step = look.su(12.0) * f32::from(crate::view::look::small(below as f32));
        let rect = top.translate(vec2(step, step));
        paint_panel(ui.painter(), look, rect, below + 1 == left.min(3));
        let painter = ui.painter();
        let inner = rect.shrink(look.su(20.0));
        // Slate and chalk in both themes, as on the icon of the program.
        painter.rect_filled(inner, radius(look.size.button_radius), look.on_chalk);
        let pen = Pen {
            width: look.size.cell_stroke,
            colour: look.chalk,
            unit: look.unit,
            shake: 1.0,
            seed: 40,
        };
        paint_chalk_box(painter, &pen, inner.shrink(look.su(16.0)));
        for (seed, away) in [(41, -18.0), (42, 18.0)] {
            let centre = inner.center() + vec2(0.0, look.su(away));
            let half = vec2(inner.width() * 0.2, 0.0);
            let ends = [centre - half, centre + half];
            let pen = Pen { seed, ..pen };
            paint_chalk_line(painter, &pen, &ends, false);
        }
    }
}

fn paint_empty(ui: &Ui, look: &Look, rect: Rect) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let stroke = eframe::egui::Stroke::new(look.size.stroke, look.edge);
    let dashes = eframe::egui::Shape::dashed_line(&corners, stroke, look.su(22.0), look.su(16.0));
    ui.painter().extend(dashes);
}

/// The card on the stage, with its drawing and its words; or its place.
fn card_ui(ui: &Ui, board: &Board<'_>, rect: Rect, cards: Cards<'_>) {
    let look = board.look();
    let Some(id) = cards.current.and_then(|place| cards.ids.get(place)) else {
        paint_empty(ui, look, rect);
        let role = look.body_text().in_colour(look.ink_soft);
        let setting = Setting::new(role, Align2::CENTER_CENTER).balanced();
        setting.show(
            ui,
            rect.shrink(look.size.gap_large),
            &board.tr("game-place"),
        );
        return;
    };
    paint_panel(ui.painter(), look, rect, true);
    let outline = rect.shrink(look.su(4.0));
    let corner = radius(look.size.card_radius);
    let stroke = look.edge_stroke();
    ui.painter()
        .rect_stroke(outline, corner, stroke, StrokeKind::Outside);
    let inner = rect.shrink2(vec2(look.su(44.0), look.su(20.0)));
    let note = inner.with_max_y(inner.top() + look.su(60.0));
    if board.is_live() {
        let args = args!("place" => cards.drawn.0, "count" => cards.drawn.1);
        let words = board.tr_args("game-drawn", &args);
        Setting::new(look.kicker_text(), Align2::LEFT_CENTER).show(ui, note, &words);
    }
    let words = board.text(&format!("card_{id}"));
    let rules = board.activity().map(crate::activity::Activity::rules);
    let icon = rules.and_then(|rules| drawing(rules.drawing_of("card", id)?));
    let inner = inner.with_min_y(note.bottom());
    let text = match icon {
        None => inner,
        Some(icon) => {
            let side = look.su(300.0).min(inner.height() * 0.5);
            let centre = pos2(inner.center().x, inner.top() + side / 2.0);
            icon.paint(ui.painter(), centre, side, look.ink);
            inner.with_min_y(inner.top() + side + look.size.gap_small)
        }
    };
    let role = look.prompt_text();
    let setting = Setting::new(role, Align2::CENTER_CENTER).balanced();
    setting.paint(ui, text, &words);
    let response = announce(ui, "card", rect, &words);
    board.in_lesson_lang(ui, &response);
}

/// The way past the card and the way back. It always stands there, and nobody is asked why.
fn pass_ui(ui: &Ui, board: &Board<'_>, (room, cards): (Rect, Cards<'_>), out: Out<'_>) {
    let look = board.look();
    let (words, name) = (board.tr("game-pass"), board.tr("game-pass-card"));
    let button = Button::secondary(&words)
        .icon(Icon::ArrowRight)
        .name(&name)
        .min_width(room.width())
        .enabled(cards.can_pass());
    let size = button.size(ui, look);
    let rect = Rect::from_center_size(room.center(), vec2(size.x.min(room.width()), size.y));
    let response = button.show_at(ui, look, rect);
    if response.clicked() && !response.double_clicked() {
        out.push(Intent::Command(Command::Play(Play::Pass)));
    }
    let below = room.with_min_y(rect.bottom() + look.size.gap_wide);
    undo_ui(ui, board, below, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(current: Option<usize>, drawn: (u16, u16), left: usize, expected: (bool, bool, &str)) {
        let cards = Cards {
            ids: &[],
            current,
            drawn,
            left,
        };
        assert_eq!((cards.can_draw(), cards.can_pass(), cards.hint()), expected);
    }

    #[test]
    fn lets_the_class_draw_and_pass_as_long_as_cards_lie_there() {
        check(None, (0, 4), 10, (true, false, "game-passing-first"));
        check(Some(3), (1, 4), 9, (true, true, "game-passing"));
        check(Some(3), (4, 4), 6, (false, true, "game-passing-last"));
        check(Some(3), (4, 4), 0, (false, false, "game-passing-empty"));
        check(Some(3), (2, 4), 0, (false, false, "game-passing-empty"));
    }
}
