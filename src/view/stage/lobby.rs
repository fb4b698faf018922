//! The lobby: the title of the lesson, and what everybody should know before it begins.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::words::Setting;
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::radius;

/// Draws the lobby.
pub(super) fn lobby_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let role = look.kicker_text();
    Setting::new(role, Align2::LEFT_CENTER).show(ui, frame.top, &board.tr("stage-lobby"));
    let title = board.stage.view.text(board.scene, "lesson_title");
    let role = look.short_choice_text();
    let room = Rect::from_min_size(
        pos2(frame.body.left(), frame.top.bottom() + look.su(14.0)),
        vec2(frame.body.width(), role.row_height() * 2.05),
    );
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = setting.heading(ui, board, room, &title);
    let top = room.top() + high + look.size.gap_small;
    let role = look.body_text().in_colour(look.ink_soft);
    let facts = Rect::from_min_size(
        pos2(frame.body.left(), top),
        vec2(frame.body.width(), role.row_height()),
    );
    Setting::new(role, Align2::LEFT_CENTER).show(ui, facts, &facts_words(board));
    let body = frame.below(facts.bottom(), (look.size.gap_large, look.size.gap_large));
    privacy_ui(ui, board, body);
    foot_ui(ui, board, frame, (Left::Empty, draft), out);
}

/// How long it takes, and how many the class is where that is known; the small picture shows no count.
fn facts_words(board: &Board<'_>) -> String {
    let minutes = board.stage.view.lesson.minutes;
    let planned = board.tr_args("stage-planned", &args!("n" => minutes));
    let present = board.session().roster().present();
    if present == 0 || !board.is_live() {
        return planned;
    }
    let class = board.tr_args("stage-class", &args!("n" => present));
    format!("{planned} · {class}")
}

/// What is kept of anybody: nothing.
fn privacy_ui(ui: &Ui, board: &Board<'_>, body: Rect) {
    let look = board.look();
    let high = body.height().min(look.su(430.0));
    let whole = Rect::from_min_size(body.min, vec2(body.width(), high));
    ui.painter()
        .rect_filled(whole, radius(look.size.box_radius), look.sunk);
    let inner = whole.shrink2(vec2(look.size.gap_large, look.size.gap));
    let side = look.su(if look.is_four_thirds() { 150.0 } else { 200.0 });
    let side = side.min(inner.height());
    let centre = pos2(inner.left() + side / 2.0, inner.center().y);
    Icon::ShieldCheckDuotone.paint(ui.painter(), centre, side, look.ink);
    let words = inner.with_min_x(inner.left() + side + look.size.gap_large);
    let lines = [
        board.tr("stage-privacy-names"),
        board.tr("stage-privacy-kept"),
        board.tr("stage-privacy-change"),
    ];
    let role = look.body_text();
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    // One line is long and may break once: it has as much room as both others.
    let unit = words.height() / 4.0;
    let mut top = words.top();
    for (line, share) in lines.iter().zip([1.0, 1.0, 2.0]) {
        let high = (unit * share).min(role.row_height() * (share + 0.05));
        let place = Rect::from_min_size(pos2(words.left(), top), vec2(words.width(), high));
        let setting = Setting {
            align: Align2::LEFT_TOP,
            ..setting
        };
        setting.show(ui, place, line);
        top += high.min(unit * share);
    }
}
