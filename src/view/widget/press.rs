//! What everything that can be pressed has in common: name, focus ring, state.

use eframe::egui::{
    CornerRadius, Id, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};

use crate::view::look::{Look, small};

/// A thing that can be pressed, as it is in this frame.
#[derive(Clone, Debug)]
pub struct Press {
    /// What egui knows about it.
    pub response: Response,
    /// The pointer is over it and it can be pressed.
    pub is_hovered: bool,
    /// It is held down.
    pub is_held: bool,
    /// The keyboard is on it, or on the stage: it was touched last.
    pub has_focus: bool,
}

/// Who a thing that can be pressed is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pressable<'a> {
    /// What it is called, for screen readers and tests.
    pub name: &'a str,
    /// Button, tab, radio button and the like.
    pub role: Role,
    /// On or off; `None` for what is simply pressed.
    pub is_on: Option<bool>,
    /// Whether it answers.
    pub is_enabled: bool,
    /// What it answers to.
    pub sense: Sense,
}

impl<'a> Pressable<'a> {
    /// A button with this name.
    pub(crate) fn button(name: &'a str, is_enabled: bool) -> Self {
        Self {
            name,
            role: Role::Button,
            is_on: None,
            is_enabled,
            sense: Sense::click(),
        }
    }
}

/// Lets `what` be pressed in `rect`.
pub(crate) fn press(ui: &Ui, look: &Look, (rect, id): (Rect, Id), what: &Pressable<'_>) -> Press {
    let is_enabled = what.is_enabled && ui.is_enabled();
    let sense = if is_enabled {
        what.sense
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo {
        selected: what.is_on,
        ..WidgetInfo::labeled(what.role, is_enabled, what.name)
    });
    if look.is_stage() && response.clicked() {
        response.request_focus();
    }
    let has_focus = response.has_focus();
    if response.gained_focus() && !look.is_stage() {
        response.scroll_to_me(None);
    }
    let response = if is_enabled {
        response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
    } else {
        response
    };
    Press {
        is_hovered: is_enabled && response.hovered(),
        is_held: is_enabled && response.is_pointer_button_down_on(),
        has_focus,
        response,
    }
}

/// The two rings of the focus round `rect`: chalk, then ink, so that one of them shows on every ground.
pub fn paint_ring(painter: &Painter, look: &Look, rect: Rect, radius: f32) {
    let width = look.size.ring;
    let rings = [(0.0, look.chalk), (width, look.ink)];
    for (distance, colour) in rings {
        let corner = if radius > 0.0 { radius + distance } else { 0.0 };
        painter.rect_stroke(
            rect.expand(distance),
            CornerRadius::same(small(corner)),
            Stroke::new(width, colour),
            StrokeKind::Outside,
        );
    }
}
