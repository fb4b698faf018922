//! The question to talk about, large in the middle.

use eframe::egui::{Align2, Ui, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::kicker_ui;
use super::hop;
use super::words::Setting;

/// Draws the question.
pub(super) fn talk_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    kicker_ui(ui, board, frame, &format!("**{}**", board.tr("stage-talk")));
    let body = frame.below(frame.top.bottom(), (look.size.gap, look.size.gap));
    let role = look.short_choice_text();
    let room = body.shrink2(vec2(0.0, body.height() * 0.08));
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    setting.heading(ui, board, room, &question(board));
    let left = hop::sentence(board).unwrap_or(Left::Empty);
    foot_ui(ui, board, frame, (left, draft), out);
}

/// What to talk about: the author's question, or the prompt where there is none.
pub(super) fn question(board: &Board<'_>) -> String {
    let ask = board.text("ask");
    if ask.is_empty() {
        board.question()
    } else {
        ask
    }
}
