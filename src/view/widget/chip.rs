//! Small things in a row: chips that are on or off, pills, segments, links.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, CornerRadius, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    pos2, vec2,
};

use super::press::{Press, Pressable, paint_ring, press};
use super::text::{Words, paint, say};
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius, small};

/// A chip: a filter that is on or off, or a small menu.
#[derive(Clone, Copy, Debug)]
pub struct Chip<'a> {
    words: &'a str,
    name: &'a str,
    icon: Option<Icon>,
    is_on: Option<bool>,
    opens_menu: bool,
    is_enabled: bool,
}

impl<'a> Chip<'a> {
    /// A chip that can be switched; it has a tick when it is on.
    pub fn switch(words: &'a str, is_on: bool) -> Self {
        Self {
            words,
            name: words,
            icon: None,
            is_on: Some(is_on),
            opens_menu: false,
            is_enabled: true,
        }
    }

    /// A chip that opens a menu.
    pub fn menu(words: &'a str) -> Self {
        Self {
            is_on: None,
            opens_menu: true,
            ..Self::switch(words, false)
        }
    }

    /// A chip that does something at once.
    pub fn action(words: &'a str) -> Self {
        Self {
            opens_menu: false,
            ..Self::menu(words)
        }
    }

    /// With an icon before the words.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..self
        }
    }

    /// Called otherwise than its words.
    #[must_use]
    pub fn name(self, name: &'a str) -> Self {
        Self { name, ..self }
    }

    /// Answers or not.
    #[must_use]
    pub fn enabled(self, is_enabled: bool) -> Self {
        Self { is_enabled, ..self }
    }

    /// Shows it in the flow of `ui`.
    pub fn show(self, ui: &mut Ui, look: &Look) -> Response {
        let is_on = self.is_on == Some(true);
        let ink = if !self.is_enabled {
            look.closed_ink
        } else if is_on {
            look.on_action
        } else {
            look.ink
        };
        let mut role = look.chip_text().in_colour(ink);
        role.is_bold = is_on;
        let galley = Words::new(self.words, role).lay_out(ui.ctx());
        let row = Row {
            before: if is_on { Some(Icon::Check) } else { self.icon },
            galley,
            after: self.opens_menu.then_some(Icon::CaretDown),
            side: role.size * 1.1,
            gap: look.pt(8.0),
        };
        let size = vec2(row.width() + look.pt(32.0), look.size.chip_height);
        let id = ui.next_auto_id().with("chip");
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let what = Pressable {
            is_on: self.is_on,
            ..Pressable::button(self.name, self.is_enabled)
        };
        let press = press(ui, look, (rect, id), &what);
        paint_chip(ui, look, (rect, &press), (is_on, self.is_enabled));
        row.paint(ui, rect, ink);
        press.response
    }
}

fn paint_chip(
    ui: &Ui,
    look: &Look,
    (rect, press): (Rect, &Press),
    (is_on, is_enabled): (bool, bool),
) {
    let (fill, border) = match (is_on, is_enabled) {
        (true, true) => (look.action, look.action),
        (_, false) => (look.ground, look.line),
        (false, true) if press.is_hovered => (look.sunk, look.edge),
        (false, true) => (look.panel, look.edge),
    };
    let corner = rect.height() / 2.0;
    ui.painter().rect(
        rect,
        radius(corner),
        fill,
        Stroke::new(look.size.stroke, border),
        StrokeKind::Inside,
    );
    if press.has_focus {
        paint_ring(ui.painter(), look, rect, corner);
    }
}

/// Words with an icon before and after, in one row.
struct Row {
    before: Option<Icon>,
    galley: Arc<Galley>,
    after: Option<Icon>,
    side: f32,
    gap: f32,
}

impl Row {
    fn width(&self) -> f32 {
        let icons = usize::from(self.before.is_some()) + usize::from(self.after.is_some());
        self.galley.size().x + icons as f32 * (self.side + self.gap)
    }

    /// In the middle of `rect`.
    fn paint(self, ui: &Ui, rect: Rect, ink: Color32) {
        let painter = ui.painter();
        let mut x = rect.center().x - self.width() / 2.0;
        let y = rect.center().y;
        if let Some(icon) = self.before {
            icon.paint(painter, pos2(x + self.side / 2.0, y), self.side, ink);
            x += self.side + self.gap;
        }
        let size = self.galley.size();
        let place = Rect::from_min_size(pos2(x, y - size.y / 2.0), size);
        paint(painter, self.galley, place, Align2::LEFT_CENTER);
        x += size.x + self.gap;
        if let Some(icon) = self.after {
            icon.paint(painter, pos2(x + self.side / 2.0, y), self.side, ink);
        }
    }
}

/// A pill that says something and cannot be pressed, on the tint of `tint` or on the panel.
///
/// `**bold**` parts of `words` are bold.
pub fn pill_ui(
    ui: &mut Ui,
    look: &Look,
    icon: Option<Icon>,
    words: &str,
    tint: Option<Mark>,
) -> Response {
    let role = look.chip_text();
    let row = Row {
        before: icon,
        galley: Words::new(words, role).lay_out(ui.ctx()),
        after: None,
        side: role.size * 1.15,
        gap: look.pt(8.0),
    };
    let size = vec2(
        row.width() + look.pt(26.0),
        look.size.chip_height - look.pt(6.0),
    );
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let (fill, border) = match tint {
        Some(mark) => (mark.tint(look.theme), Stroke::NONE),
        None => (look.panel, look.line_stroke()),
    };
    let corner = radius(look.size.field_radius);
    ui.painter()
        .rect(rect, corner, fill, border, StrokeKind::Inside);
    row.paint(ui, rect, look.ink);
    say(ui, rect, Role::Label, words)
}

/// One row of choices of which one is on; returns the index that was pressed.
pub fn segments_ui(
    ui: &mut Ui,
    look: &Look,
    choices: &[(Option<Icon>, &str)],
    on: Option<usize>,
) -> Option<usize> {
    let pad = look.pt(14.0);
    let rows: Vec<Row> = choices
        .iter()
        .enumerate()
        .map(|(index, &(icon, words))| segment(ui, look, (icon, words), on == Some(index)))
        .collect();
    let wide: f32 = rows.iter().map(|row| row.width() + 2.0 * pad).sum();
    let id = ui.next_auto_id().with("segments");
    let (whole, _) = ui.allocate_exact_size(vec2(wide, look.size.target), Sense::hover());
    let corner = look.size.button_radius;
    ui.painter().rect_filled(whole, radius(corner), look.panel);
    let mut chosen = None;
    let mut focused = None;
    let mut left = whole.left();
    let last = rows.len().saturating_sub(1);
    for (index, (row, &(_, words))) in rows.into_iter().zip(choices).enumerate() {
        let rect = Rect::from_min_size(
            pos2(left, whole.top()),
            vec2(row.width() + 2.0 * pad, whole.height()),
        );
        left = rect.right();
        let is_on = on == Some(index);
        let what = Pressable {
            role: Role::RadioButton,
            is_on: Some(is_on),
            ..Pressable::button(words, true)
        };
        let press = press(ui, look, (rect, id.with(index)), &what);
        let ends = ends(corner, index, last);
        if is_on {
            ui.painter().rect_filled(rect, ends, look.action);
        } else if press.is_hovered {
            ui.painter().rect_filled(rect, ends, look.sunk);
        }
        if index > 0 {
            let line = Stroke::new(look.size.stroke, look.line);
            let inside = whole.shrink(line.width);
            ui.painter().vline(rect.left(), inside.y_range(), line);
        }
        let ink = if is_on { look.on_action } else { look.ink };
        row.paint(ui, rect, ink);
        if press.response.clicked() {
            chosen = Some(index);
        }
        if press.has_focus {
            focused = Some(rect);
        }
    }
    let border = look.edge_stroke();
    ui.painter()
        .rect_stroke(whole, radius(corner), border, StrokeKind::Inside);
    if let Some(rect) = focused {
        paint_ring(ui.painter(), look, rect, corner);
    }
    chosen
}

fn segment(ui: &Ui, look: &Look, (icon, words): (Option<Icon>, &str), is_on: bool) -> Row {
    let ink = if is_on { look.on_action } else { look.ink };
    let mut role = look.small_button_text().in_colour(ink);
    role.is_bold = is_on;
    Row {
        before: icon,
        galley: Words::new(words, role).lay_out(ui.ctx()),
        after: None,
        side: look.size.button_icon,
        gap: look.pt(9.0),
    }
}

/// The corners of the segment at `index`: round at the ends of the row only.
fn ends(corner: f32, index: usize, last: usize) -> CornerRadius {
    let left = if index == 0 { small(corner) } else { 0 };
    let right = if index == last { small(corner) } else { 0 };
    CornerRadius {
        nw: left,
        sw: left,
        ne: right,
        se: right,
    }
}

/// Underlined words that lead somewhere, with an icon after them if there is one.
pub fn link_ui(ui: &mut Ui, look: &Look, words: &str, icon: Option<Icon>) -> Response {
    let role: TextRole = look.small_button_text();
    let galley = Words::new(words, role).lay_out(ui.ctx());
    let side = role.size * 1.1;
    let more = icon.map_or(0.0, |_| side + look.pt(4.0));
    let id = ui.next_auto_id().with("link");
    let wide = galley.size().x + more;
    let high = galley.size().y.max(look.pt(32.0));
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let what = Pressable {
        role: Role::Link,
        ..Pressable::button(words, true)
    };
    let press = press(ui, look, (rect, id), &what);
    let underline = rect.center().y + role.size * 0.62;
    let end = rect.left() + galley.size().x;
    let width = look.pt(if press.is_hovered { 3.0 } else { 1.5 });
    ui.painter()
        .hline(rect.left()..=end, underline, Stroke::new(width, look.ink));
    paint(ui.painter(), galley, rect, Align2::LEFT_CENTER);
    if let Some(icon) = icon {
        let centre = pos2(rect.right() - side / 2.0, rect.center().y);
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    if press.has_focus {
        paint_ring(ui.painter(), look, rect.expand(look.pt(2.0)), look.pt(4.0));
    }
    press.response
}
