//! What the adult's pages over a screen share: the button that leaves them, and Escape, which does the same.

use eframe::egui::{Color32, Key, Modifiers, Popup, Rect, Ui};

use super::Scene;
use super::icon::Icon;
use super::widget::Button;

/// Whether Escape belonged to something else when the last frame ended: a field, a menu, a question.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct EscapeTaken(bool);

/// The foot of a page, with the button that leaves it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foot {
    /// What is left for the page.
    pub(super) above: Rect,
    rect: Rect,
    fill: Color32,
}

impl Foot {
    /// Takes the foot from the bottom of `whole`; it has the ground `fill`.
    pub(super) fn of(scene: &Scene<'_>, whole: Rect, fill: Color32) -> Self {
        let look = scene.look;
        let high = look.size.button_height + 2.0 * look.size.gap_wide;
        let (above, rect) = whole.split_top_bottom_at_y(whole.bottom() - high);
        Self { above, rect, fill }
    }

    /// Shows the button; returns whether the page was left, with it or with Escape.
    ///
    /// Drawn after the page, so that the keyboard comes to it last.
    pub(super) fn show(
        self,
        ui: &Ui,
        scene: &Scene<'_>,
        words: &str,
        (taken, is_writing): (&mut EscapeTaken, bool),
    ) -> bool {
        let look = scene.look;
        ui.painter().rect_filled(self.rect, 0.0, self.fill);
        let button = Button::primary(words).icon(Icon::ArrowLeft);
        let inside = self.rect.shrink2(eframe::egui::vec2(look.size.margin, 0.0));
        let most = look.pt(404.0);
        let wide = button.size(ui, look).x.max(most).min(inside.width());
        let size = eframe::egui::vec2(wide, look.size.button_height);
        let place = eframe::egui::Align2::RIGHT_CENTER.align_size_within_rect(size, inside);
        let is_pressed = button.show_at(ui, look, place).clicked();
        let ctx = ui.ctx();
        let was_taken = taken.0;
        taken.0 = is_writing
            || Popup::is_any_open(ctx)
            || ctx.memory(|memory| memory.top_modal_layer().is_some());
        let is_escape = !was_taken
            && !taken.0
            && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        is_pressed || is_escape
    }
}
