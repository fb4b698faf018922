//! Fields to write in, with their label above and what is wrong below.

use eframe::egui::{
    Align2, Margin, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2,
};

use super::press::paint_ring;
use super::text::{Words, paint, text_ui};
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole, radius};

/// A field to write in.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    label: &'a str,
    hint: &'a str,
    error: &'a str,
    icon: Option<Icon>,
    lines: usize,
    most: usize,
    width: Option<f32>,
    is_label_shown: bool,
    is_enabled: bool,
}

impl<'a> Field<'a> {
    /// A field of one line under its label; in one `ui`, no two may have the same label.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            hint: "",
            error: "",
            icon: None,
            lines: 1,
            most: 10_000,
            width: None,
            is_label_shown: true,
            is_enabled: true,
        }
    }

    /// With words that show while it is empty.
    #[must_use]
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// With what is wrong, in words; empty if nothing is.
    #[must_use]
    pub fn error(self, error: &'a str) -> Self {
        Self { error, ..self }
    }

    /// With an icon inside, at the left.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..self
        }
    }

    /// Of several lines.
    #[must_use]
    pub fn lines(self, lines: usize) -> Self {
        Self {
            lines: lines.max(1),
            ..self
        }
    }

    /// For at most so many signs.
    #[must_use]
    pub fn at_most(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// So many points wide; else as wide as there is room.
    #[must_use]
    pub fn width(self, width: f32) -> Self {
        Self {
            width: Some(width),
            ..self
        }
    }

    /// Without its label above: for a search, whose icon and hint say what it is.
    #[must_use]
    pub fn bare(self) -> Self {
        Self {
            is_label_shown: false,
            ..self
        }
    }

    /// Answers or not.
    #[must_use]
    pub fn enabled(self, is_enabled: bool) -> Self {
        Self { is_enabled, ..self }
    }

    /// Shows it and lets `text` be changed.
    pub fn show(self, ui: &mut Ui, look: &Look, text: &mut String) -> Response {
        let width = self.width.unwrap_or_else(|| ui.available_width());
        ui.vertical(|ui| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = look.pt(4.0);
            if self.is_label_shown {
                text_ui(ui, look.label_text(), self.label);
            }
            let response = self.box_ui(ui, look, (width, text));
            if !self.error.is_empty() {
                error_ui(ui, look, self.error);
            }
            response
        })
        .inner
    }

    fn box_ui(&self, ui: &mut Ui, look: &Look, (width, text): (f32, &mut String)) -> Response {
        let role = look.field_text();
        let lines = self.lines as f32;
        let row = role.row_height();
        let high = look.size.field_height + row * (lines - 1.0);
        let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        let back = ui.painter().add(eframe::egui::Shape::Noop);
        let inside = self.inside(ui, look, rect);
        let response = self.edit_ui(ui, (inside, role), text);
        self.paint_box(ui, look, (rect, back), &response);
        response
    }

    /// The room for text, beside the icon.
    fn inside(&self, ui: &Ui, look: &Look, rect: Rect) -> Rect {
        let pad = look.pt(14.0);
        let mut left = rect.left() + pad;
        if let Some(icon) = self.icon {
            let side = look.size.icon;
            let centre = pos2(left + side / 2.0, rect.center().y);
            icon.paint(&ui.painter().clone(), centre, side, look.ink);
            left += side + look.size.icon_gap;
        }
        // The editor sets its rows as the font has them, higher than those of a text.
        let row = ui.fonts_mut(|fonts| fonts.row_height(&look.field_text().font()));
        let high = row * self.lines as f32;
        let top = rect.center().y - high / 2.0;
        Rect::from_min_max(pos2(left, top), pos2(rect.right() - pad, top + high))
    }

    fn edit_ui(
        &self,
        ui: &mut Ui,
        (inside, role): (Rect, TextRole),
        text: &mut String,
    ) -> Response {
        let edit = if self.lines > 1 {
            TextEdit::multiline(text)
        } else {
            TextEdit::singleline(text)
        };
        let edit = edit
            .id_salt(("field", self.label))
            .frame(eframe::egui::Frame::NONE)
            .margin(Margin::ZERO)
            .font(role.font())
            .text_color(role.colour)
            .hint_text(self.hint)
            .char_limit(self.most)
            .desired_rows(self.lines)
            .desired_width(inside.width())
            .interactive(self.is_enabled);
        ui.place(inside, edit).accessible_name(self.label)
    }

    fn paint_box(
        &self,
        ui: &Ui,
        look: &Look,
        (rect, back): (Rect, eframe::egui::layers::ShapeIdx),
        response: &Response,
    ) {
        let stroke = if self.error.is_empty() {
            look.edge_stroke()
        } else {
            Stroke::new(look.size.stroke * 1.5, look.error())
        };
        let fill = if response.hovered() && !response.has_focus() {
            look.ground
        } else {
            look.panel
        };
        let shape = eframe::egui::epaint::RectShape::new(
            rect,
            radius(look.size.field_radius),
            fill,
            stroke,
            StrokeKind::Inside,
        );
        ui.painter().set(back, shape);
        if response.has_focus() {
            paint_ring(ui.painter(), look, rect, look.size.field_radius);
        }
    }
}

/// What is wrong: a cross and words.
fn error_ui(ui: &mut Ui, look: &Look, words: &str) {
    let role = look.label_text().regular().in_colour(look.error());
    let side = role.size * 1.2;
    let room = ui.available_width() - side - look.pt(6.0);
    let galley = Words::new(words, role).wrap(room).lay_out(ui.ctx());
    let place = vec2(ui.available_width(), galley.size().y.max(side));
    let (rect, _) = ui.allocate_exact_size(place, Sense::hover());
    let centre = pos2(rect.left() + side / 2.0, rect.center().y);
    Icon::XCircleFill.paint(ui.painter(), centre, side, look.error());
    let left = rect.left() + side + look.pt(6.0);
    let place = Rect::from_min_max(pos2(left, rect.top()), rect.max);
    paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    super::text::say(ui, rect, eframe::egui::Role::Alert, words);
}
