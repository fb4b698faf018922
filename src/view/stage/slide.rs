//! A page to read, look at and talk about.

use eframe::egui::{Align2, Rect, Role, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::badges_ui;
use super::why::has_sources;
use super::words::{Setting, Stack};
use crate::view::icon::Icon;
use crate::view::widget::text::say;

/// Draws the page.
pub(super) fn slide_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let mut title = frame.top;
    title.max.x = badges_ui(ui, board, frame.top);
    let role = look.prompt_row_text();
    title.max.y = title.top() + role.row_height() * 2.05;
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    // A title of one line stands in the middle of the row of the help button.
    let title = title.translate(vec2(0.0, (frame.top.height() - role.row_height()) / 2.0));
    let high = setting.heading(ui, board, title, &board.text("title"));
    let top = title.top() + high;
    let body = frame.below(top.max(frame.top.bottom()), (look.su(24.0), look.su(24.0)));
    body_ui(ui, board, body);
    foot_ui(ui, board, frame, (source_left(ui, board), draft), out);
}

/// The source line takes the left of the foot.
pub(super) fn source_left(ui: &Ui, board: &Board<'_>) -> Left {
    let is_readable = board.look().source_is_readable(ui.pixels_per_point());
    if !has_sources(board) || (board.is_live() && !is_readable) {
        return Left::Empty;
    }
    Left::Source
}

fn body_ui(ui: &Ui, board: &Board<'_>, body: Rect) {
    let text = board.text("text");
    let has_text = !text.trim().is_empty();
    let Some(picture) = Picture::of(board) else {
        paragraphs_ui(ui, board, body, &text);
        return;
    };
    if !has_text {
        picture.show(ui, board, body);
        return;
    }
    let look = board.look();
    let share = match picture {
        Picture::Medium { .. } => 0.5,
        Picture::Drawing(_) => 0.68,
    };
    let split = body.left() + body.width() * share;
    let words = body.with_max_x(split - look.size.gap_wide);
    let place = body.with_min_x(split + look.size.gap_wide);
    paragraphs_ui(ui, board, words, &text);
    picture.show(ui, board, place);
}

/// Paragraphs one under the other, all in one size, a little above the middle.
fn paragraphs_ui(ui: &Ui, board: &Board<'_>, body: Rect, text: &str) {
    let look = board.look();
    let texts: Vec<String> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    let role = look.body_text();
    let stack = Stack {
        texts: &texts,
        role: role.at(role.size * 1.1),
        gap: look.su(30.0),
        sits: 0.4,
    };
    stack.show(ui, body, |response| board.in_lesson_lang(ui, response));
}

/// A picture of the lesson, or one of the kit's drawings.
pub(super) enum Picture<'a> {
    /// A file of the lesson, with its alternative text.
    Medium {
        texture: &'a eframe::egui::TextureHandle,
        alt: String,
    },
    /// A drawing that goes with the words; it carries no meaning of its own.
    Drawing(Icon),
}

impl<'a> Picture<'a> {
    /// The picture of the current activity.
    pub(super) fn of(board: &Board<'a>) -> Option<Self> {
        let head = board.activity()?.head();
        let medium = head.image.and_then(|id| {
            let texture = board.stage.view.pictures.get(id)?;
            let alt = board.stage.view.text(board.scene, &format!("img_{id}_alt"));
            Some(Self::Medium { texture, alt })
        });
        medium.or_else(|| Some(Self::Drawing(drawing(head.drawing?)?)))
    }

    /// Draws it as large as it fits, in the middle of `room`.
    pub(super) fn show(&self, ui: &Ui, board: &Board<'_>, room: Rect) {
        match self {
            Self::Medium { texture, alt } => {
                let size = texture.size_vec2();
                let scale = (room.width() / size.x.max(1.0)).min(room.height() / size.y.max(1.0));
                let place = Rect::from_center_size(room.center(), size * scale);
                let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                let white = eframe::egui::Color32::WHITE;
                ui.painter().image(texture.id(), place, whole, white);
                let response = say(ui, place, Role::Image, alt);
                board.in_lesson_lang(ui, &response);
            }
            Self::Drawing(icon) => {
                let look = board.look();
                let side = room.width().min(room.height()).min(look.su(420.0));
                icon.paint(ui.painter(), room.center(), side, look.ink);
            }
        }
    }
}

/// The icon of a drawing's name.
pub(super) fn drawing(name: &str) -> Option<Icon> {
    Icon::from_name(&format!("{name}-duotone"))
}
