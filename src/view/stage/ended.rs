//! The end: the class is at the top of its hopscotch, and keeps one sentence.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::words::Setting;
use crate::view::look::{Theme, radius};
use crate::view::widget::text::text_in_ui;

/// Draws the sentence to keep.
pub(super) fn ended_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let role = look.prompt_row_text();
    let title = frame
        .top
        .with_max_y(frame.top.top() + role.row_height() * 1.1);
    let title = title.with_max_y(title.bottom().max(frame.top.bottom()));
    let words = board.tr("stage-over");
    Setting::new(role, Align2::LEFT_CENTER).heading(ui, board, title, &words);
    let body = frame.below(title.bottom(), (look.size.gap_wide, look.size.gap_wide));
    keep_ui(ui, board, body);
    foot_ui(ui, board, frame, (Left::Empty, draft), out);
}

/// The sentence on the other material: board on paper, paper on the board.
pub(super) fn keep_ui(ui: &Ui, board: &Board<'_>, body: Rect) {
    let look = board.look();
    let other = look.with_theme(look.theme.other());
    let fill = if look.theme == Theme::Paper {
        other.ground
    } else {
        other.sunk
    };
    ui.painter()
        .rect_filled(body, radius(look.size.tile_radius), fill);
    let inner = body.shrink2(vec2(look.size.margin, look.size.gap_wide));
    let role = other.kicker_text();
    let label = inner.with_max_y(inner.top() + role.row_height() * 1.2);
    Setting::new(role, Align2::LEFT_CENTER).show(ui, label, &board.tr("stage-keep"));
    let room = Rect::from_min_max(pos2(inner.left(), label.bottom()), inner.max);
    let sentence = sentence(board);
    let setting = Setting::new(other.short_choice_text(), Align2::LEFT_CENTER).balanced();
    let galley = setting.fit(ui.ctx(), &sentence, room.size());
    text_in_ui(ui, galley, (room, Align2::LEFT_CENTER), &sentence);
}

/// The sentence the class chose, or the author's where it chose none.
fn sentence(board: &Board<'_>) -> String {
    let view = &board.stage.view;
    let kept = board.session().summary(board.scene.now).kept;
    let chosen = kept
        .map(|(activity, choice)| view.of(board.scene, &activity, &format!("option_{choice}")))
        .filter(|sentence| !sentence.is_empty());
    chosen.unwrap_or_else(|| view.text(board.scene, "lesson_keep"))
}
