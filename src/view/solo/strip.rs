//! The strip over the stage of a pupil alone: the way out, the title of the lesson, the voice.

use eframe::egui::{Align2, Rect, Ui, UiBuilder, pos2, vec2};

use super::SoloView;
use crate::session::Stop;
use crate::view::desk::paint_edge;
use crate::view::icon::Icon;
use crate::view::widget::Button;
use crate::view::widget::text::{Words, text_in_ui};
use crate::view::{Intent, Scene};

/// Height of the strip, in points at zoom 1.
const HIGH: f32 = 68.0;

/// Draws the strip at the top of `whole`; returns where it ends.
pub(super) fn strip_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SoloView<'_>,
    (whole, out): (Rect, &mut Vec<Intent>),
) -> f32 {
    let look = scene.look;
    let strip = whole.with_max_y(whole.top() + look.pt(HIGH));
    ui.painter().rect_filled(strip, 0.0, look.panel);
    paint_edge(ui, look, (strip.left_bottom(), strip.right_bottom()));
    let inner = strip.shrink2(vec2(look.size.margin, look.pt(6.0)));
    let builder = UiBuilder::new().id_salt("solo-strip").max_rect(inner);
    ui.scope_builder(builder, |ui| {
        look.apply_to(ui);
        let left = leave_ui(ui, scene, (inner, out));
        let right = voice_ui(ui, scene, data, (inner, out));
        let gap = look.size.gap_large;
        let room = inner.with_min_x(left + gap).with_max_x(right - gap);
        title_ui(ui, scene, data, room);
    });
    strip.bottom()
}

/// Returns where it ends.
fn leave_ui(ui: &Ui, scene: &Scene<'_>, (inner, out): (Rect, &mut Vec<Intent>)) -> f32 {
    let words = scene.texts.tr("solo-leave");
    let button = Button::secondary(&words).icon(Icon::ArrowLeft).tall();
    let size = button.size(ui, scene.look);
    let corner = pos2(inner.left(), inner.center().y - size.y / 2.0);
    let place = Rect::from_min_size(corner, size);
    if button.show_at(ui, scene.look, place).clicked() {
        out.push(Intent::AskToEnd(true));
    }
    place.right()
}

/// Returns where it begins.
fn voice_ui(
    ui: &Ui,
    scene: &Scene<'_>,
    data: &SoloView<'_>,
    (inner, out): (Rect, &mut Vec<Intent>),
) -> f32 {
    // Without a voice there is nothing to press.
    let Some(is_speaking) = data.is_speaking else {
        return inner.right();
    };
    let (icon, key) = if is_speaking {
        (Icon::StopFill, "solo-hush")
    } else {
        (Icon::SpeakerHigh, "solo-read")
    };
    let words = scene.texts.tr(key);
    let button = Button::secondary(&words).icon(icon).tall();
    let size = button.size(ui, scene.look);
    let corner = pos2(inner.right() - size.x, inner.center().y - size.y / 2.0);
    let place = Rect::from_min_size(corner, size);
    if button.show_at(ui, scene.look, place).clicked() {
        out.push(Intent::ReadAloud(!is_speaking));
    }
    place.left()
}

/// The title of the lesson, where there is room and it is not on the stage already.
fn title_ui(ui: &Ui, scene: &Scene<'_>, data: &SoloView<'_>, room: Rect) {
    if data.session.stop() == Stop::Lobby {
        return;
    }
    let look = scene.look;
    let title = data.view.text(scene, "lesson_title");
    let galley = Words::new(&title, look.heading_text()).lay_out(ui.ctx());
    if galley.size().x <= room.width() {
        text_in_ui(ui, galley, (room, Align2::CENTER_CENTER), &title);
    }
}
