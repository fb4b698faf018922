//! Frames of cards and boxes, and the card that is moved in a sort.

use std::sync::Arc;

use eframe::egui::{
    Align2, Frame, Galley, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2,
    vec2,
};

use super::press::{Press, Pressable, paint_ring, press};
use super::text::{Words, paint};
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, margin, radius};

/// A card that holds things: panel, thin border, solid shadow.
pub fn card_frame(look: &Look) -> Frame {
    Frame::new()
        .fill(look.panel)
        .stroke(look.line_stroke())
        .corner_radius(radius(look.size.card_radius))
        .inner_margin(margin(look.size.gap_wide))
        .shadow(look.solid_shadow())
}

/// A box that explains: sunk, without a border.
pub fn explanation_frame(look: &Look) -> Frame {
    Frame::new()
        .fill(look.sunk)
        .corner_radius(radius(look.size.box_radius))
        .inner_margin(margin(look.size.gap_wide))
}

/// The box that an adult reads first: D tint and border.
pub fn warning_frame(look: &Look) -> Frame {
    Frame::new()
        .fill(Mark::D.tint(look.theme))
        .stroke(Stroke::new(look.size.stroke * 1.5, look.warning()))
        .corner_radius(radius(look.size.box_radius))
        .inner_margin(margin(look.size.gap_wide))
}

/// Paints an empty panel in `rect`: with a solid shadow under it, or flat.
pub fn paint_panel(painter: &Painter, look: &Look, rect: Rect, has_shadow: bool) {
    let corner = radius(look.size.card_radius);
    if has_shadow {
        painter.add(look.solid_shadow().as_shape(rect, corner));
    }
    painter.rect(
        rect,
        corner,
        look.panel,
        look.line_stroke(),
        StrokeKind::Inside,
    );
}

/// A whole card that is pressed, called `name`; what stands on it is painted by the caller, above.
pub fn pressable_card(ui: &Ui, look: &Look, (rect, id): (Rect, Id), name: &str) -> Press {
    let press = press(ui, look, (rect, id), &Pressable::button(name, true));
    let corner = radius(look.size.card_radius);
    let painter = ui.painter();
    if !press.is_held {
        painter.add(look.solid_shadow().as_shape(rect, corner));
    }
    let fill = if press.is_hovered {
        look.sunk
    } else {
        look.panel
    };
    painter.rect(rect, corner, fill, look.line_stroke(), StrokeKind::Inside);
    if press.has_focus {
        paint_ring(painter, look, rect, look.size.card_radius);
    }
    press
}

/// What a card to move stands for at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardState {
    /// It can be taken.
    Rest,
    /// It is in the hand: lifted, chalk.
    Taken,
    /// It is where it belongs.
    Right,
}

/// A card to move: in a sort, an order, a match.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The words on it.
    pub words: &'a str,
    /// A picture over the words.
    pub icon: Option<Icon>,
    /// For screen readers: words, place and whether it is taken.
    pub name: &'a str,
    /// What it stands for at the moment.
    pub state: CardState,
}

/// Shows a card to move in `rect`; it answers to presses and drags. `salt` tells it from the others.
///
/// While it is dragged the caller draws it in the rectangle that follows the pointer.
pub fn card_ui(ui: &Ui, look: &Look, (rect, salt): (Rect, usize), card: &Card<'_>) -> Response {
    let id = ui.make_persistent_id(("card", salt));
    let what = Pressable {
        is_on: Some(card.state == CardState::Taken),
        sense: Sense::click_and_drag(),
        ..Pressable::button(card.name, true)
    };
    let press = press(ui, look, (rect, id), &what);
    let drawn = match card.state {
        CardState::Taken => rect.translate(vec2(0.0, -look.size.shadow)),
        CardState::Rest | CardState::Right => rect,
    };
    let is_lit = press.is_hovered || press.is_held;
    paint_card(
        ui.painter(),
        look,
        drawn,
        (card.state, is_lit, press.has_focus),
    );
    paint_content(ui, look, drawn, card);
    if card.state == CardState::Right {
        let side = look.button_text().size;
        let centre = drawn.right_top() + vec2(-side, side);
        Icon::CheckFatFill.paint(ui.painter(), centre, side, Mark::A.colour(look.theme));
    }
    press.response
}

/// Paints an empty card to move: its state, whether the pointer is on it, whether the keyboard is.
pub fn paint_card(
    painter: &Painter,
    look: &Look,
    rect: Rect,
    (state, is_lit, has_focus): (CardState, bool, bool),
) {
    let tint = Mark::A.tint(look.theme);
    let (fill, border) = match state {
        CardState::Taken => (look.chalk, look.on_chalk),
        CardState::Right => (tint, Mark::A.colour(look.theme)),
        CardState::Rest if is_lit => (look.sunk, look.edge),
        CardState::Rest => (look.panel, look.edge),
    };
    let corner = radius(look.size.card_radius);
    if state != CardState::Taken {
        painter.add(look.solid_shadow().as_shape(rect, corner));
    }
    let stroke = Stroke::new(look.size.stroke, border);
    painter.rect(rect, corner, fill, stroke, StrokeKind::Inside);
    if has_focus || state == CardState::Taken {
        paint_ring(painter, look, rect, look.size.card_radius);
    }
}

/// Icon over words, both in the middle.
fn paint_content(ui: &Ui, look: &Look, rect: Rect, card: &Card<'_>) {
    let ink = match card.state {
        CardState::Taken => look.on_chalk,
        CardState::Rest | CardState::Right => look.ink,
    };
    // Two lines on a card stand closer than in a text.
    let role = TextRole {
        row: 1.05,
        ..look.body_text().bold().in_colour(ink)
    };
    let room = rect.shrink(look.size.gap_small);
    let galley = fitting(ui, (card.words, role), room.size());
    // A low card has a smaller picture.
    let gap = look.size.gap_small / 2.0;
    let side = icon_side(look).min(room.height() - galley.size().y - gap);
    let icon = card.icon.filter(|_| side >= role.size * 0.8);
    let icon_high = icon.map_or(0.0, |_| side + gap);
    let high = galley.size().y + icon_high;
    let top = room.center().y - high / 2.0;
    if let Some(icon) = icon {
        let centre = pos2(room.center().x, top + side / 2.0);
        icon.paint(ui.painter(), centre, side, ink);
    }
    let words = Rect::from_min_max(pos2(room.left(), top + icon_high), room.max);
    paint(ui.painter(), galley, words, Align2::CENTER_TOP);
}

/// The words in the middle, smaller where they would not fit or a word would be cut.
fn fitting(ui: &Ui, (words, role): (&str, TextRole), room: Vec2) -> Arc<Galley> {
    let longest = words.split_whitespace().max_by_key(|word| word.len());
    let lay = |share: f32| {
        let role = role.at(role.size * share);
        let wide = longest.map_or(0.0, |word| {
            Words::new(word, role).lay_out(ui.ctx()).size().x
        });
        let galley = Words::new(words, role)
            .wrap(room.x)
            .centred()
            .balanced()
            .lay_out(ui.ctx());
        (wide <= room.x && galley.size().y <= room.y, galley)
    };
    let shares = [1.0, 0.9, 0.8, 0.7, 0.6];
    let fits = shares.into_iter().map(lay).find(|(fits, _)| *fits);
    fits.map_or_else(|| lay(0.5).1, |(_, galley)| galley)
}

fn icon_side(look: &Look) -> f32 {
    if look.is_four_thirds() {
        look.su(86.0)
    } else if look.is_stage() {
        look.su(120.0)
    } else {
        look.pt(48.0)
    }
}
