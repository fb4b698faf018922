//! Cards that lie in a bin: as many as there are, each readable, none over the edge.

use eframe::egui::{Align2, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::board::Board;
use super::frame::{columns, rows};
use super::words::Setting;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::widget::paint_ring;
use crate::view::widget::text::{Words, say};

/// Where the cards of a bin lie.
pub(super) struct Chips {
    /// One place a card, the first ones first; cards without a place are not drawn.
    pub(super) places: Vec<Rect>,
    /// How many of the first cards are left out.
    pub(super) left_out: usize,
}

/// Most columns in a bin.
const MOST_COLUMNS: usize = 3;

impl Chips {
    /// Shares `inside` out between `count` cards that are `least` points high at least.
    pub(super) fn new(board: &Board<'_>, inside: Rect, count: usize, least: f32) -> Self {
        let look = board.look();
        let gap = look.size.gap_small;
        let fitting = |high: f32| {
            let rows = ((inside.height() + gap) / (high + gap)).floor().max(1.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a few rows"
            )]
            let rows = rows as usize;
            rows
        };
        let in_column = fitting(least);
        let across = count.div_ceil(in_column).clamp(1, MOST_COLUMNS);
        let shown = count.min(across * in_column);
        let down = shown.div_ceil(across).max(1);
        // One line is as high as a button; two lines take more where there is room.
        let most = (inside.height() - gap * (down - 1) as f32) / down as f32;
        let high = most.min(look.su(116.0).max(least));
        let cells = columns(inside, across, (1.0, gap));
        let places = cells
            .into_iter()
            .flat_map(|column| rows(column, down, (high, gap)))
            .take(shown)
            .collect();
        Self {
            places,
            left_out: count - shown,
        }
    }
}

/// A card in a bin.
pub(super) struct Chip<'a> {
    pub(super) words: &'a str,
    pub(super) icon: Option<Icon>,
    pub(super) name: &'a str,
    /// A sign after the words, with the words that go with it.
    pub(super) mark: Option<(Icon, &'a str)>,
    pub(super) is_taken: bool,
}

/// Where a chip's parts stand: no wider than its words need.
fn outline(ui: &Ui, board: &Board<'_>, place: Rect, chip: &Chip<'_>) -> Rect {
    let look = board.look();
    let natural = Words::new(chip.words, look.body_text()).lay_out(ui.ctx());
    let note = chip
        .mark
        .map_or(0.0, |(_, words)| note_width(ui, board, words));
    let wide = natural.size().x + 2.0 * look.size.gap + icon_width(board, chip) + note;
    let is_short = wide <= place.width();
    let high = if is_short {
        place.height().min(look.size.target)
    } else {
        place.height()
    };
    let wide = wide.min(place.width());
    Rect::from_min_size(place.min, vec2(wide, high))
}

fn icon_width(board: &Board<'_>, chip: &Chip<'_>) -> f32 {
    let look = board.look();
    let has_icon = chip.icon.is_some() && !look.is_four_thirds();
    if has_icon {
        look.su(50.0) + look.size.gap_small
    } else {
        0.0
    }
}

fn note_width(ui: &Ui, board: &Board<'_>, words: &str) -> f32 {
    let look = board.look();
    let role = look.source_text();
    let side = look.su(44.0);
    let words = Words::new(words, role).lay_out(ui.ctx()).size().x;
    side + words + 2.0 * look.size.gap_small
}

/// A card in a bin that can be taken out again.
pub(super) fn chip_ui(
    ui: &Ui,
    board: &Board<'_>,
    (place, salt): (Rect, usize),
    chip: &Chip<'_>,
) -> eframe::egui::Response {
    let look = board.look();
    let rect = outline(ui, board, place, chip);
    let id = ui.scope_id().with(("chip", salt));
    let sense = if ui.is_enabled() {
        Sense::click_and_drag()
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, id, sense);
    let is_enabled = ui.is_enabled();
    response
        .widget_info(|| WidgetInfo::selected(Role::Button, is_enabled, chip.is_taken, chip.name));
    paint_chip(ui, board, rect, (chip, response.hovered()));
    if response.has_focus() {
        paint_ring(ui.painter(), look, rect, look.size.button_radius);
    }
    response
}

/// A card in a bin after the count: it is only looked at.
pub(super) fn resting_chip_ui(ui: &Ui, board: &Board<'_>, place: Rect, chip: &Chip<'_>) {
    let rect = outline(ui, board, place, chip);
    paint_chip(ui, board, rect, (chip, false));
    say(ui, rect, Role::Label, chip.name);
}

fn paint_chip(ui: &Ui, board: &Board<'_>, rect: Rect, (chip, is_hovered): (&Chip<'_>, bool)) {
    let look = board.look();
    let (fill, ink, border) = if chip.is_taken {
        (look.chalk, look.on_chalk, look.on_chalk)
    } else if is_hovered {
        (look.sunk, look.ink, look.edge)
    } else {
        (look.ground, look.ink, look.edge)
    };
    let painter = ui.painter();
    let stroke = eframe::egui::Stroke::new(look.size.stroke, border);
    let corner = radius(look.size.button_radius);
    painter.rect(rect, corner, fill, stroke, StrokeKind::Inside);
    let mut inner = rect.shrink2(vec2(look.size.gap, look.size.stroke));
    if let Some(icon) = chip.icon.filter(|_| icon_width(board, chip) > 0.0) {
        let side = look.su(50.0).min(inner.height());
        let centre = pos2(inner.left() + side / 2.0, inner.center().y);
        icon.paint(painter, centre, side, ink);
        inner.min.x += side + look.size.gap_small;
    }
    if let Some((icon, words)) = chip.mark {
        let wide = note_width(ui, board, words);
        let note = inner.with_min_x(inner.right() - wide);
        inner.max.x = note.left();
        let side = look.su(44.0).min(inner.height());
        let centre = pos2(
            note.left() + look.size.gap_small + side / 2.0,
            note.center().y,
        );
        icon.paint(painter, centre, side, ink);
        let place = note.with_min_x(centre.x + side / 2.0 + look.size.gap_small / 2.0);
        let role = look.source_text().in_colour(ink);
        Setting::new(role, Align2::LEFT_CENTER).paint(ui, place, words);
    }
    let mut role = look.body_text().in_colour(ink);
    role.row = 1.08;
    Setting::new(role, Align2::LEFT_CENTER).paint(ui, inner, chip.words);
}
