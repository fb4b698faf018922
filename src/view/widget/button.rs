//! Buttons: one that matters, the others, and those with an icon alone.

use eframe::egui::{
    Align2, Color32, Id, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    pos2, vec2,
};

use super::key::{key_cap_size, paint_key_cap};
use super::press::{Press, Pressable, paint_ring, press};
use super::text::{Words, paint};
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole, radius};

/// How a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Chalk,
}

/// What a button shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Words,
    Square,
    Round,
}

/// How high a button of the desk is; all are the same on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Height {
    Small,
    Usual,
    Tall,
    Bar,
}

/// A button: made, then shown.
///
/// `Button::primary("Révéler").icon(Icon::Eye).key("Espace").show(ui, look).clicked()`
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    words: &'a str,
    name: &'a str,
    icon: Option<Icon>,
    key: Option<&'a str>,
    kind: Kind,
    form: Form,
    height: Height,
    is_enabled: bool,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// The one button that leads on.
    pub fn primary(words: &'a str) -> Self {
        Self {
            words,
            name: words,
            icon: None,
            key: None,
            kind: Kind::Primary,
            form: Form::Words,
            height: Height::Usual,
            is_enabled: true,
            width: None,
        }
    }

    /// Any other button.
    pub fn secondary(words: &'a str) -> Self {
        Self {
            kind: Kind::Secondary,
            ..Self::primary(words)
        }
    }

    /// The yellow button on the board that takes the class on.
    pub fn chalk(words: &'a str) -> Self {
        Self {
            kind: Kind::Chalk,
            ..Self::primary(words)
        }
    }

    /// A square button with an icon alone, called `name`.
    pub fn square(icon: Icon, name: &'a str) -> Self {
        Self {
            icon: Some(icon),
            form: Form::Square,
            ..Self::secondary(name)
        }
    }

    /// A round button with an icon alone, called `name`: the help button.
    pub fn round(icon: Icon, name: &'a str) -> Self {
        Self {
            icon: Some(icon),
            form: Form::Round,
            ..Self::secondary(name)
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

    /// With the cap of the key that does the same.
    #[must_use]
    pub fn key(self, key: &'a str) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// Called otherwise than its words, where several would have the same.
    #[must_use]
    pub fn name(self, name: &'a str) -> Self {
        Self { name, ..self }
    }

    /// Answers or not.
    #[must_use]
    pub fn enabled(self, is_enabled: bool) -> Self {
        Self { is_enabled, ..self }
    }

    /// 44 points high on the desk.
    #[must_use]
    pub fn small(self) -> Self {
        Self {
            height: Height::Small,
            ..self
        }
    }

    /// 58 points high on the desk, or 66 with a key.
    #[must_use]
    pub fn tall(self) -> Self {
        Self {
            height: Height::Tall,
            ..self
        }
    }

    /// 66 points high on the desk, as in the bar of the console, with a key or without.
    #[must_use]
    pub fn bar(self) -> Self {
        Self {
            height: Height::Bar,
            ..self
        }
    }

    /// At least this wide, in points.
    #[must_use]
    pub fn min_width(self, width: f32) -> Self {
        Self {
            width: Some(width),
            ..self
        }
    }

    /// At most so wide, in points: without its icon, or as an icon alone, where its words need more.
    #[must_use]
    pub fn within(self, ui: &Ui, look: &Look, width: f32) -> Self {
        let bare = Self { icon: None, ..self };
        let fits = |button: &Self| button.size(ui, look).x <= width;
        if fits(&self) {
            self
        } else if fits(&bare) || self.icon.is_none() {
            bare
        } else {
            Self {
                form: Form::Square,
                ..self
            }
        }
    }

    /// How large it is, to place it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let height = self.height_points(look);
        match self.form {
            Form::Words => {}
            Form::Square => return Vec2::splat(height),
            Form::Round => return Vec2::splat(look.size.help),
        }
        let parts: f32 = self.parts(ui, look).iter().map(|part| part.size.x).sum();
        let gaps = look.size.icon_gap * (self.parts(ui, look).len().saturating_sub(1)) as f32;
        let wide = parts + gaps + 2.0 * (look.size.button_pad + look.size.stroke);
        vec2(wide.max(self.width.unwrap_or(0.0)), height)
    }

    /// Shows it in the flow of `ui`.
    pub fn show(self, ui: &mut Ui, look: &Look) -> Response {
        let size = self.size(ui, look);
        let id = ui.next_auto_id();
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        self.show_with(ui, look, (rect, id.with("button")))
    }

    /// Shows it in `rect`; in one `ui`, no two may have the same name.
    pub fn show_at(self, ui: &Ui, look: &Look, rect: Rect) -> Response {
        let id = ui.make_persistent_id(("button", self.name));
        self.show_with(ui, look, (rect, id))
    }

    fn show_with(self, ui: &Ui, look: &Look, place: (Rect, Id)) -> Response {
        let what = Pressable::button(self.name, self.is_enabled);
        let press = press(ui, look, place, &what);
        self.paint(ui, look, (place.0, &press));
        match self.form {
            Form::Square | Form::Round if !look.is_stage() => {
                press.response.on_hover_text(self.name)
            }
            Form::Words | Form::Square | Form::Round => press.response,
        }
    }

    fn height_points(&self, look: &Look) -> f32 {
        if look.is_stage() {
            return look.size.button_height;
        }
        match self.height {
            Height::Small => look.size.target,
            Height::Usual => look.size.button_height,
            Height::Tall if self.key.is_some() => look.pt(66.0),
            Height::Tall => look.pt(58.0),
            Height::Bar => look.pt(66.0),
        }
    }

    fn role(&self, look: &Look) -> TextRole {
        let role = match self.height {
            Height::Small => look.small_button_text(),
            Height::Usual | Height::Bar => look.button_text(),
            Height::Tall if look.is_stage() || self.key.is_some() => look.button_text(),
            Height::Tall => look.button_text().at(look.pt(21.0)),
        };
        role.in_colour(self.ink(look))
    }

    fn ink(&self, look: &Look) -> Color32 {
        if !self.is_enabled {
            return look.closed_ink;
        }
        match self.kind {
            Kind::Primary => look.on_action,
            Kind::Secondary => look.ink,
            Kind::Chalk => look.on_chalk,
        }
    }

    fn parts(&self, ui: &Ui, look: &Look) -> Vec<Part> {
        let mut parts = Vec::new();
        let role = self.role(look);
        if let Some(icon) = self.icon {
            let side = match self.height {
                Height::Tall => role.size * 1.15,
                Height::Small | Height::Usual | Height::Bar => look.size.button_icon,
            };
            parts.push(Part {
                size: Vec2::splat(side),
                what: What::Icon(icon),
            });
        }
        if self.form == Form::Words {
            let galley = Words::new(self.words, role).lay_out(ui.ctx());
            parts.push(Part {
                size: galley.size(),
                what: What::Words(galley),
            });
        }
        if let Some(key) = self.key {
            parts.push(Part {
                size: key_cap_size(ui.ctx(), look, key),
                what: What::Key,
            });
        }
        parts
    }

    fn paint(&self, ui: &Ui, look: &Look, (rect, press): (Rect, &Press)) {
        let painter = ui.painter();
        let rect = if press.is_held {
            rect.translate(vec2(0.0, look.size.shadow / 4.0))
        } else {
            rect
        };
        let corner = match self.form {
            Form::Words | Form::Square => look.size.button_radius,
            Form::Round => rect.width() / 2.0,
        };
        self.paint_ground(painter, look, (rect, corner, press.is_hovered));
        if press.has_focus {
            paint_ring(painter, look, rect, corner);
        }
        self.paint_parts(ui, look, rect);
    }

    fn paint_ground(
        &self,
        painter: &Painter,
        look: &Look,
        (rect, corner, is_hovered): (Rect, f32, bool),
    ) {
        if !self.is_enabled {
            paint_dashes(painter, look, (rect, corner));
            return;
        }
        let (fill, border) = match self.kind {
            Kind::Primary => (look.action, look.action),
            Kind::Secondary if is_hovered => (look.sunk, look.edge),
            Kind::Secondary => (look.panel, look.edge),
            Kind::Chalk => (look.chalk, look.chalk),
        };
        let fill = if is_hovered && self.kind != Kind::Secondary {
            fill.lerp_to_gamma(look.edge, 0.25)
        } else {
            fill
        };
        painter.rect(
            rect,
            radius(corner),
            fill,
            Stroke::new(look.size.stroke, border),
            StrokeKind::Inside,
        );
    }

    fn paint_parts(&self, ui: &Ui, look: &Look, rect: Rect) {
        let parts = self.parts(ui, look);
        let gaps = look.size.icon_gap * parts.len().saturating_sub(1) as f32;
        let wide: f32 = parts.iter().map(|part| part.size.x).sum();
        let mut x = rect.center().x - f32::midpoint(wide, gaps);
        for part in parts {
            let corner = pos2(x, rect.center().y - part.size.y / 2.0);
            let place = Rect::from_min_size(corner, part.size);
            match part.what {
                What::Icon(icon) => {
                    let side = match self.form {
                        Form::Words => part.size.x,
                        Form::Square => look.size.button_icon * 1.08,
                        Form::Round => look.size.help * 0.56,
                    };
                    icon.paint(ui.painter(), place.center(), side, self.ink(look));
                }
                What::Words(galley) => paint(ui.painter(), galley, place, Align2::CENTER_CENTER),
                What::Key => paint_key_cap(ui.painter(), look, self.key.unwrap_or(""), place),
            }
            x += part.size.x + look.size.icon_gap;
        }
    }
}

/// One thing in a button, from left to right.
struct Part {
    size: Vec2,
    what: What,
}

enum What {
    Icon(Icon),
    Words(std::sync::Arc<eframe::egui::Galley>),
    Key,
}

/// The dashed border of what is closed.
fn paint_dashes(painter: &Painter, look: &Look, (rect, corner): (Rect, f32)) {
    let stroke = Stroke::new(look.size.stroke, look.line);
    let path = round_path(rect.shrink(look.size.stroke / 2.0), corner);
    painter.extend(Shape::dashed_line(
        &path,
        stroke,
        look.pt(6.0),
        look.pt(4.0),
    ));
}

/// The outline of a rounded rectangle as points, closed.
fn round_path(rect: Rect, corner: f32) -> Vec<Pos2> {
    let corner = corner.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(corner);
    let quarters = [
        (inner.right_top(), -90.0_f32),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
    ];
    let mut points: Vec<Pos2> = quarters
        .into_iter()
        .flat_map(|(centre, start)| {
            (0..=6_u8).map(move |step| {
                let angle = (start + 15.0 * f32::from(step)).to_radians();
                centre + vec2(angle.cos(), angle.sin()) * corner
            })
        })
        .collect();
    points.extend(points.first().copied());
    points
}
