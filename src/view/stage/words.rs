//! Texts that never leave their place: the largest size that fits, smaller if it must be.

use std::sync::Arc;

use eframe::egui::{Align2, Context, Galley, Rect, Response, Ui, Vec2};

use super::board::Board;
use crate::view::kept::{Kind, kept};
use crate::view::look::TextRole;
use crate::view::widget::text::{Words, heading_in_ui, paint, text_in_ui};

/// Shares of a role's size that are tried; the last ones only keep a text that an author has to shorten on the screen.
const SHARES: [f32; 14] = [
    1.0, 0.95, 0.9, 0.85, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44, 0.38, 0.3, 0.2,
];

/// How a text is set in its place.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub(super) role: TextRole,
    /// Where in its place it stands.
    pub(super) align: Align2,
    /// Lines of about the same length.
    pub(super) is_balanced: bool,
}

impl Setting {
    pub(super) fn new(role: TextRole, align: Align2) -> Self {
        Self {
            role,
            align,
            is_balanced: false,
        }
    }

    pub(super) fn balanced(self) -> Self {
        Self {
            is_balanced: true,
            ..self
        }
    }

    fn lay_out(self, ctx: &Context, text: &str, width: f32) -> Arc<Galley> {
        let mut words = Words::new(text, self.role).wrap(width);
        if self.is_balanced {
            words = words.balanced();
        }
        if self.align.x() == eframe::egui::Align::Center {
            words = words.centred();
        }
        words.lay_out(ctx)
    }

    /// The text at the largest share of its size that fits in `room`.
    pub(super) fn fit(self, ctx: &Context, text: &str, room: Vec2) -> Arc<Galley> {
        let role = self.fitting_role(ctx, text, room);
        Self { role, ..self }.lay_out(ctx, text, room.x)
    }

    /// The role at the largest share of its size in which the text fits in `room`.
    pub(super) fn fitting_role(self, ctx: &Context, text: &str, room: Vec2) -> TextRole {
        let flags = [
            self.role.is_bold,
            self.is_balanced,
            self.align.x() == eframe::egui::Align::Center,
        ];
        let key = (text.to_owned(), measures(ctx, self.role, room), flags);
        let share = kept(ctx, Kind::Share, key, || {
            let fits = |share: &f32| {
                let role = self.role.at(self.role.size * share);
                let galley = Self { role, ..self }.lay_out(ctx, text, room.x);
                galley.size().x <= room.x + 0.5
                    && galley.size().y <= room.y + 0.5
                    && !cuts_a_word(&galley, text)
            };
            first_share(fits)
        });
        self.role.at(self.role.size * share)
    }

    /// Paints `text` in `rect` and says it.
    pub(super) fn show(self, ui: &Ui, rect: Rect, text: &str) -> Response {
        let galley = self.fit(ui.ctx(), text, rect.size());
        text_in_ui(ui, galley, (rect, self.align), text)
    }

    /// Paints `text` in `rect` without a word to screen readers: its name is said elsewhere.
    pub(super) fn paint(self, ui: &Ui, rect: Rect, text: &str) {
        let galley = self.fit(ui.ctx(), text, rect.size());
        paint(ui.painter(), galley, rect, self.align);
    }

    /// Paints `text` in `rect` as a heading of the program.
    pub(super) fn show_heading(self, ui: &Ui, rect: Rect, text: &str) {
        let galley = self.fit(ui.ctx(), text, rect.size());
        heading_in_ui(ui, galley, (rect, self.align), text);
    }

    /// Paints `text` in `rect` as a heading of the lesson; tells how much of the height it takes.
    pub(super) fn heading(self, ui: &Ui, board: &Board<'_>, rect: Rect, text: &str) -> f32 {
        let galley = self.fit(ui.ctx(), text, rect.size());
        let high = galley.size().y;
        let place = Rect::from_min_size(rect.min, Vec2::new(rect.width(), high));
        let place = self.align.align_size_within_rect(place.size(), rect);
        let response = heading_in_ui(ui, galley, (place, self.align), text);
        board.in_lesson_lang(ui, &response);
        high
    }
}

/// Several texts one under the other, all in the largest size in which they fit.
pub(super) struct Stack<'a> {
    pub(super) texts: &'a [String],
    pub(super) role: TextRole,
    pub(super) gap: f32,
    /// Where the stack stands in the height of its place: 0.0 at the top, 0.5 in the middle.
    pub(super) sits: f32,
}

impl Stack<'_> {
    /// The texts as they are set in `room`, and how high they are together.
    pub(super) fn fit(&self, ctx: &Context, room: Vec2) -> (Vec<Arc<Galley>>, f32) {
        let gaps = self.gap * self.texts.len().saturating_sub(1) as f32;
        let lay_out = |share: f32| {
            let role = self.role.at(self.role.size * share);
            let setting = Setting::new(role, Align2::LEFT_TOP);
            let texts = self.texts.iter();
            let galleys: Vec<_> = texts
                .map(|text| setting.lay_out(ctx, text, room.x))
                .collect();
            let high: f32 = galleys.iter().map(|galley| galley.size().y).sum();
            (galleys, high + gaps)
        };
        let measures = measures(ctx, self.role, room);
        let key = (self.texts.to_vec(), measures, self.gap.to_bits());
        let share = kept(ctx, Kind::Shares, key, || {
            first_share(|share| {
                let (galleys, high) = lay_out(*share);
                let mut texts = galleys.iter().zip(self.texts);
                high <= room.y && texts.all(|(galley, text)| !cuts_a_word(galley, text))
            })
        });
        lay_out(share)
    }

    /// Paints the texts in `rect` and says each of them.
    pub(super) fn show(&self, ui: &Ui, rect: Rect, tell: impl Fn(&Response)) {
        let (galleys, high) = self.fit(ui.ctx(), rect.size());
        let mut top = rect.top() + ((rect.height() - high) * self.sits).max(0.0);
        for (galley, text) in galleys.into_iter().zip(self.texts) {
            let size = Vec2::new(rect.width(), galley.size().y);
            let place = Rect::from_min_size(eframe::egui::pos2(rect.left(), top), size);
            top = place.bottom() + self.gap;
            tell(&text_in_ui(ui, galley, (place, Align2::LEFT_TOP), text));
        }
    }
}

/// The first share at which a text fits, or the last one.
fn first_share(fits: impl Fn(&f32) -> bool) -> f32 {
    let last = SHARES.last().copied().unwrap_or(1.0);
    SHARES.into_iter().find(fits).unwrap_or(last)
}

/// What the size of a text depends on, besides its words: letters are drawn on whole pixels.
fn measures(ctx: &Context, role: TextRole, room: Vec2) -> [u32; 5] {
    [role.size, role.row, room.x, room.y, ctx.pixels_per_point()].map(f32::to_bits)
}

/// Whether a line ends inside a word or just before its space, where one word is wider than the place.
fn cuts_a_word(galley: &Galley, text: &str) -> bool {
    let words = text.replace("**", "");
    let longest = words.split_whitespace().count();
    let shown: usize = galley
        .rows
        .iter()
        .map(|row| row.row.text().split_whitespace().count())
        .sum();
    // A word as wide as its place pushes the space after it to the next line.
    let is_indented = galley
        .rows
        .iter()
        .skip(1)
        .any(|row| row.row.text().starts_with(' '));
    shown > longest || is_indented
}
