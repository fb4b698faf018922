//! A card as wide as its row: a sign, a drawing, words on one or two lines, a note at the right.

use eframe::egui::{Align2, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::board::Board;
use super::words::Setting;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole};
use crate::view::widget::text::plain;
use crate::view::widget::{CardState, Pressable, paint_card, press};

/// What stands on a card.
#[derive(Clone, Debug)]
pub(super) struct RowCard<'a> {
    pub(super) words: &'a str,
    /// The size of its words, the same on all cards beside it.
    pub(super) role: TextRole,
    /// What room is kept for, the same on all cards beside it.
    pub(super) slots: Slots,
    /// A handle or a tick at the left.
    pub(super) sign: Option<Icon>,
    /// One of the kit's drawings before the words.
    pub(super) drawing: Option<Icon>,
    /// A few words at the right, and their size.
    pub(super) note: (&'a str, TextRole),
    pub(super) state: CardState,
}

/// The parts of a card.
struct Parts {
    sign: eframe::egui::Pos2,
    drawing: eframe::egui::Pos2,
    words: Rect,
    note: Rect,
}

/// What room is kept for on a card, besides its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    pub(super) has_sign: bool,
    pub(super) has_drawing: bool,
    /// At the right, for buttons or the note.
    pub(super) right: f32,
}

impl Slots {
    /// Where sign, drawing, words and note stand in `rect`.
    fn parts(self, look: &Look, rect: Rect) -> Parts {
        let pad = look.su(24.0);
        let mut left = rect.left() + pad;
        let y = rect.center().y;
        let sign = pos2(left + look.su(32.0), y);
        if self.has_sign {
            left += look.su(82.0);
        }
        let side = drawing_side(look, rect.height());
        let drawing = pos2(left + side / 2.0, y);
        if self.has_drawing {
            left += side + look.size.gap;
        }
        let right = (rect.right() - self.right - look.size.gap_small).max(left + 1.0);
        // Air between the words and the border.
        let inner = rect.shrink2(vec2(0.0, look.size.stroke + look.su(5.0)));
        let words = Rect::from_min_max(pos2(left, inner.top()), pos2(right, inner.bottom()));
        let note = Rect::from_min_max(
            pos2(rect.right() - self.right + look.size.gap, inner.top()),
            pos2(rect.right() - look.size.gap + 1.0, inner.bottom()),
        );
        Parts {
            sign,
            drawing,
            words,
            note,
        }
    }

    /// The largest size in which all `words` fit on cards of this size.
    pub(super) fn common_role(
        self,
        ui: &Ui,
        board: &Board<'_>,
        rect: Rect,
        words: &[String],
    ) -> TextRole {
        let look = board.look();
        let room = self.parts(look, rect).words.size();
        let role = words_role(look);
        let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
        let sizes = words
            .iter()
            .map(|words| setting.fitting_role(ui.ctx(), words, room));
        let smallest = sizes.min_by(|one, other| one.size.total_cmp(&other.size));
        smallest.unwrap_or(role)
    }
}

/// Words on a card at their largest; two lines stand close.
fn words_role(look: &Look) -> TextRole {
    TextRole {
        row: 1.08,
        ..look.count_text()
    }
}

fn drawing_side(look: &Look, high: f32) -> f32 {
    look.su(84.0).min(high * 0.74)
}

impl RowCard<'_> {
    /// Shows it in `rect` as something that is taken and carried, called `name`.
    pub(super) fn show(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (rect, id): (Rect, Id),
        name: &str,
    ) -> Response {
        let look = board.look();
        let name = plain(name);
        let what = Pressable {
            is_on: Some(self.state == CardState::Taken),
            sense: Sense::click_and_drag(),
            ..Pressable::button(&name, true)
        };
        let press = press(ui, look, (rect, id), &what);
        let is_lit = press.is_hovered || press.is_held;
        self.paint(ui, look, rect, (is_lit, press.has_focus));
        board.in_lesson_lang(ui, &press.response);
        press.response
    }

    /// Shows it in `rect` to be looked at, called `name`.
    pub(super) fn tell(&self, ui: &Ui, board: &Board<'_>, (rect, id): (Rect, Id), name: &str) {
        self.paint(ui, board.look(), rect, (false, false));
        let response = ui.interact(rect, id, Sense::hover());
        let name = plain(name);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        board.in_lesson_lang(ui, &response);
    }

    /// Paints it without a word to screen readers: what stands beside it says it.
    pub(super) fn paint(
        &self,
        ui: &Ui,
        look: &Look,
        rect: Rect,
        (is_lit, has_focus): (bool, bool),
    ) {
        let painter = ui.painter();
        paint_card(painter, look, rect, (self.state, is_lit, has_focus));
        let ink = match self.state {
            CardState::Taken => look.on_chalk,
            CardState::Rest | CardState::Right => look.ink,
        };
        let parts = self.slots.parts(look, rect);
        if let Some(sign) = self.sign {
            let colour = match self.state {
                CardState::Right => Mark::A.colour(look.theme),
                CardState::Rest | CardState::Taken => ink,
            };
            sign.paint(painter, parts.sign, look.su(50.0), colour);
        }
        if let Some(drawing) = self.drawing {
            let side = drawing_side(look, rect.height());
            drawing.paint(painter, parts.drawing, side, ink);
        }
        let setting = Setting::new(self.role.in_colour(ink), Align2::LEFT_CENTER);
        setting.balanced().paint(ui, parts.words, self.words);
        let (note, role) = self.note;
        if !note.is_empty() {
            let setting = Setting::new(role.in_colour(ink), Align2::LEFT_CENTER);
            setting.paint(ui, parts.note, note);
        }
    }
}

fn note_role(look: &Look) -> TextRole {
    TextRole {
        row: 1.1,
        ..look.button_text().regular()
    }
}

/// How much room these notes take on cards of this size, at most `share` of their width, and the size they all have.
pub(super) fn notes_fit(
    ui: &Ui,
    look: &Look,
    (card, share): (Rect, f32),
    notes: &[String],
) -> (f32, TextRole) {
    let said = || notes.iter().filter(|note| !note.is_empty());
    let air = look.size.stroke + look.su(5.0);
    let room = vec2(card.width() * share, card.height() - 2.0 * air);
    let setting = Setting::new(note_role(look), Align2::LEFT_CENTER);
    let role = said()
        .map(|note| setting.fitting_role(ui.ctx(), note, room))
        .min_by(|one, other| one.size.total_cmp(&other.size))
        .unwrap_or(note_role(look));
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    let wide = said().map(|note| setting.fit(ui.ctx(), note, room).size().x);
    let wide = wide.reduce(f32::max);
    (
        wide.map_or(look.size.gap, |wide| wide + look.size.gap_large),
        role,
    )
}
