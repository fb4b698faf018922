//! What the adult's screens share: columns, boxes, menus, the way through a lesson in lists.

use std::sync::Arc;

use eframe::egui::{
    Align, Align2, Color32, Context, CornerRadius, Frame, Galley, Layout, Margin, Popup, Rect,
    Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::icon::Icon;
use super::look::{Look, Mark, TextRole, radius};
use super::widget::text::{Words, heading_ui, job, paint, plain, text_in_ui, text_ui};
use super::widget::{Pressable, paint_ring, pill_ui, press};

/// A part of a screen that scrolls by itself when its content is too high.
#[derive(Clone, Copy)]
pub(super) struct Column {
    /// Tells it from the other columns.
    pub(super) salt: &'static str,
    /// Where it stands.
    pub(super) rect: Rect,
    /// Its ground.
    pub(super) fill: Color32,
    /// Space left of its content, and above; the scroll bar stands in the space at the right.
    pub(super) pad: Vec2,
}

impl Column {
    /// Shows the content, as wide as the column without its margins.
    pub(super) fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
        ui.painter().rect_filled(self.rect, 0.0, self.fill);
        let builder = UiBuilder::new()
            .id_salt(self.salt)
            .max_rect(self.rect)
            .layout(Layout::top_down(Align::Min));
        let width = self.rect.width() - 2.0 * self.pad.x;
        ui.scope_builder(builder, |ui| {
            ui.shrink_clip_rect(self.rect);
            ScrollArea::vertical()
                .id_salt(self.salt)
                .auto_shrink(false)
                .show(ui, |ui| {
                    padding(self.pad)
                        .show(ui, |ui| {
                            ui.set_width(width);
                            add(ui)
                        })
                        .inner
                })
                .inner
        })
        .inner
    }
}

/// A margin above, below and at the left; at the right there is room for a scroll bar.
pub(super) fn padding(pad: Vec2) -> Frame {
    Frame::new().inner_margin(Margin {
        left: whole(pad.x),
        right: 0,
        top: whole(pad.y),
        bottom: whole(pad.y),
    })
}

/// A margin on each side: at left and right, above and below.
pub(super) fn sides(x: f32, y: f32) -> Margin {
    Margin::symmetric(whole(x), whole(y))
}

fn whole(points: f32) -> i8 {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to the range")]
    let whole = points.round().clamp(0.0, 127.0) as i8;
    whole
}

/// A flat box with a thin border, for a group of facts.
pub(super) fn box_frame(look: &Look) -> Frame {
    Frame::new()
        .fill(look.panel)
        .stroke(look.line_stroke())
        .corner_radius(radius(look.size.box_radius))
        .inner_margin(sides(look.pt(16.0), look.pt(11.0)))
}

/// Shows a box over the whole width there is.
pub(super) fn box_ui<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> R {
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = ui.spacing().item_spacing.x / 2.0;
            add(ui)
        })
        .inner
}

/// An icon and a heading beside it, in one line or more.
pub(super) fn icon_heading_ui(ui: &mut Ui, look: &Look, icon: Icon, words: &str) {
    ui.horizontal_top(|ui| {
        let role = look.heading_text();
        let side = look.size.icon;
        let (rect, _) = ui.allocate_exact_size(vec2(side, role.row_height()), Sense::hover());
        icon.paint(ui.painter(), rect.center(), side, look.ink);
        heading_ui(ui, role, words);
    });
}

/// A small label, with an icon before it if there is one; returns its rectangle over the whole width.
pub(super) fn label_ui(ui: &mut Ui, look: &Look, icon: Option<Icon>, words: &str) -> Rect {
    let role = look.label_text();
    let side = role.size * 1.15;
    let left = icon.map_or(0.0, |_| side + look.pt(5.0));
    let width = ui.available_width();
    let galley = Words::new(words, role).wrap(width - left).lay_out(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    if let Some(icon) = icon {
        let centre = rect.min + vec2(side / 2.0, role.row_height() / 2.0);
        icon.paint(ui.painter(), centre, side, role.colour);
    }
    let place = rect.with_min_x(rect.left() + left);
    text_in_ui(ui, galley, (place, Align2::LEFT_TOP), words);
    rect
}

/// A text of several paragraphs, one line each.
pub(super) fn paragraphs_ui(ui: &mut Ui, role: TextRole, text: &str) {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    for line in lines {
        text_ui(ui, role, line);
    }
}

/// As much of `text` as fits in `width` on one line, with three dots where it was cut.
pub(super) fn shorten(ctx: &Context, text: &str, role: TextRole, width: f32) -> String {
    let fits = |text: &str| Words::new(text, role).lay_out(ctx).size().x <= width;
    if fits(text) {
        return text.to_owned();
    }
    let letters: Vec<char> = plain(text).chars().collect();
    let cut = |count: usize| {
        let kept: String = letters.iter().take(count).collect();
        format!("{}…", kept.trim_end())
    };
    let (mut fitting, mut too_many) = (0, letters.len());
    while fitting + 1 < too_many {
        let middle = usize::midpoint(fitting, too_many);
        if fits(&cut(middle)) {
            fitting = middle;
        } else {
            too_many = middle;
        }
    }
    cut(fitting)
}

/// `text` on at most so many lines, with three dots where it was cut.
pub(super) fn cut_rows(
    ctx: &Context,
    text: &str,
    role: TextRole,
    (width, rows): (f32, usize),
) -> Arc<Galley> {
    let mut job = job(text, role);
    job.wrap.max_width = width;
    job.wrap.max_rows = rows;
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints one line at the left of `rect`, shortened to fit; says nothing.
pub(super) fn paint_line(ui: &Ui, text: &str, role: TextRole, rect: Rect) {
    let text = shorten(ui.ctx(), text, role, rect.width());
    let galley = Words::new(&text, role).lay_out(ui.ctx());
    paint(ui.painter(), galley, rect, Align2::LEFT_CENTER);
}

/// A button with an icon and words of which a part may be bold, as in the top bar.
#[derive(Clone, Copy)]
pub(super) struct Pill<'a> {
    /// Before the words.
    pub(super) icon: Icon,
    /// `**bold**` parts are bold; empty for an icon alone.
    pub(super) words: &'a str,
    /// What it is called.
    pub(super) name: &'a str,
    /// Whether it opens a menu.
    pub(super) opens_menu: bool,
    /// The most points its words may take.
    pub(super) most: f32,
}

/// Shows a pill in the flow of `ui`.
pub(super) fn pill_button_ui(ui: &mut Ui, look: &Look, pill: &Pill<'_>) -> Response {
    let role = look.field_text();
    let words = shorten(ui.ctx(), pill.words, role, pill.most);
    let galley = Words::new(&words, role).lay_out(ui.ctx());
    let (side, caret, gap) = (look.size.icon, look.pt(14.0), look.pt(9.0));
    let words_wide = if words.is_empty() {
        0.0
    } else {
        galley.size().x + gap
    };
    let after = if pill.opens_menu { caret + gap } else { 0.0 };
    let wide = side + words_wide + after + look.pt(28.0);
    let id = ui.next_auto_id().with("pill");
    let (rect, _) = ui.allocate_exact_size(vec2(wide, look.size.target), Sense::hover());
    let press = press(ui, look, (rect, id), &Pressable::button(pill.name, true));
    let fill = if press.is_hovered {
        look.sunk
    } else {
        look.panel
    };
    let corner = look.size.button_radius;
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
    let left = rect.left() + look.pt(14.0);
    let y = rect.center().y;
    pill.icon
        .paint(painter, pos2(left + side / 2.0, y), side, look.ink);
    let place = Rect::from_min_max(pos2(left + side + gap, rect.top()), rect.max);
    paint(painter, galley, place, Align2::LEFT_CENTER);
    if pill.opens_menu {
        let x = rect.right() - look.pt(14.0) - caret / 2.0;
        Icon::CaretDown.paint(painter, pos2(x, y), caret, look.ink);
    }
    press.response
}

/// Opens a menu under what was pressed; `add` returns what was chosen in it.
pub(super) fn menu_ui<R>(
    opener: &Response,
    look: &Look,
    add: impl FnOnce(&mut Ui) -> Option<R>,
) -> Option<R> {
    let frame = Frame::new()
        .fill(look.panel)
        .stroke(look.edge_stroke())
        .corner_radius(radius(look.size.button_radius))
        .inner_margin(sides(look.size.gap_small, look.size.gap_small));
    let shown = Popup::menu(opener)
        .frame(frame)
        .gap(look.size.gap_small)
        .show(|ui| {
            look.apply_to(ui);
            ui.spacing_mut().item_spacing.y = look.pt(4.0);
            let most = ui.ctx().content_rect().height() - look.pt(32.0);
            ScrollArea::vertical().max_height(most).show(ui, add).inner
        });
    shown.and_then(|shown| shown.inner)
}

/// One line of a menu; `is_on` marks the choice that holds.
pub(super) fn menu_item_ui(
    ui: &mut Ui,
    look: &Look,
    (icon, words): (Option<Icon>, &str),
    is_on: bool,
) -> bool {
    let mut role = look.field_text();
    role.is_bold = is_on;
    let galley = Words::new(words, role).lay_out(ui.ctx());
    let (side, pad) = (look.size.icon, look.pt(12.0));
    let wide = galley.size().x + side + look.size.icon_gap + 2.0 * pad;
    let room = vec2(wide.max(ui.available_width()), look.size.target);
    let id = ui.next_auto_id().with("item");
    let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
    let what = Pressable {
        role: Role::MenuItem,
        is_on: is_on.then_some(true),
        ..Pressable::button(words, true)
    };
    let press = press(ui, look, (rect, id), &what);
    let corner = look.size.field_radius;
    if press.is_hovered {
        ui.painter().rect_filled(rect, radius(corner), look.sunk);
    }
    if press.has_focus {
        paint_ring(ui.painter(), look, rect.shrink(look.size.ring), corner);
    }
    let x = rect.left() + pad;
    if let Some(icon) = icon.or(is_on.then_some(Icon::Check)) {
        let centre = pos2(x + side / 2.0, rect.center().y);
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    let place = Rect::from_min_max(pos2(x + side + look.size.icon_gap, rect.top()), rect.max);
    paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    press.response.clicked()
}

/// Words that lead somewhere, with an icon before them; shortened where they do not fit.
pub(super) fn lead_ui(
    ui: &mut Ui,
    look: &Look,
    (icon, words): (Icon, &str),
    role: TextRole,
) -> Response {
    let (side, gap) = (role.size * 1.15, look.pt(6.0));
    let room = ui.available_width() - side - gap;
    let short = shorten(ui.ctx(), words, role, room);
    let galley = Words::new(&short, role).lay_out(ui.ctx());
    let whole = vec2(side + gap + galley.size().x, galley.size().y);
    let id = ui.next_auto_id().with("lead");
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    // It answers a little around its words, so that it is as high as a finger.
    let more = (look.size.target - rect.height()).max(0.0) / 2.0;
    let reach = rect.expand2(vec2(look.pt(4.0), more));
    let what = Pressable {
        role: Role::Link,
        ..Pressable::button(words, true)
    };
    let press = press(ui, look, (reach, id), &what);
    let y = rect.center().y;
    icon.paint(
        ui.painter(),
        pos2(rect.left() + side / 2.0, y),
        side,
        role.colour,
    );
    let left = rect.left() + side + gap;
    let width = look.pt(if press.is_hovered { 3.0 } else { 1.5 });
    let stroke = Stroke::new(width, role.colour);
    ui.painter()
        .hline(left..=rect.right(), y + role.size * 0.62, stroke);
    let place = rect.with_min_x(left);
    paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    if press.has_focus {
        let ring = rect.expand(look.pt(3.0));
        paint_ring(ui.painter(), look, ring, look.pt(4.0));
    }
    press.response
}

/// A pill in the flow of `ui`; plain words in several lines where it would not fit in one.
pub(super) fn badge_ui(ui: &mut Ui, look: &Look, (icon, words): (Icon, &str), tint: Option<Mark>) {
    let role = look.chip_text();
    let wide = Words::new(words, role).lay_out(ui.ctx()).size().x + role.size * 1.15;
    if wide + look.pt(34.0) <= ui.max_rect().width() {
        pill_ui(ui, look, Some(icon), words, tint);
    } else {
        ui.end_row();
        text_ui(ui, role, words);
        ui.end_row();
    }
}

/// A line that separates two parts, at the edge of `rect`: below it, or at its left.
pub(super) fn paint_edge(
    ui: &Ui,
    look: &Look,
    (from, to): (eframe::egui::Pos2, eframe::egui::Pos2),
) {
    let stroke = Stroke::new(look.size.separator, look.line);
    ui.painter().line_segment([from, to], stroke);
}

/// Round corners at the top alone.
pub(super) fn top_corners(points: f32) -> CornerRadius {
    let corner = super::look::small(points);
    CornerRadius {
        nw: corner,
        ne: corner,
        sw: 0,
        se: 0,
    }
}
