//! The lobby: the title of the lesson, and what everybody should know before it begins.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::door::large_door_ui;
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::overlay::contract::{contract_ui, written};
use super::words::{Setting, Stack};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::web::Door;

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
    let body = match &draft.door {
        Some(door) => beside_door(ui, board, body, door),
        None => body,
    };
    let left = if written(&draft.contract).is_empty() {
        privacy_ui(ui, board, body);
        Left::Empty
    } else {
        // The contract takes the room: what is kept of anybody is said in the foot.
        let body = body.with_min_y(facts.bottom() + look.size.gap);
        contract_ui(ui, board, body, &draft.contract);
        let kept = [
            board.tr("stage-privacy-names"),
            board.tr("stage-privacy-kept"),
        ];
        Left::Hint(Icon::ShieldCheckDuotone, kept.join(" "))
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The way in at the right, large enough for the last row; returns what is left of the room.
fn beside_door(ui: &Ui, board: &Board<'_>, body: Rect, door: &Door) -> Rect {
    let look = board.look();
    let wide = (body.width() * 0.42).min(look.su(560.0));
    let (left, right) = body.split_left_right_at_x(body.right() - wide);
    large_door_ui(ui, board, right, door);
    left.with_max_x(left.right() - look.size.gap_large)
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
    let pad = look.size.gap_large;
    let names = board.tr("stage-privacy-names");
    let texts = [
        format!("**{names}**"),
        board.tr("stage-privacy-kept"),
        board.tr("stage-privacy-change"),
    ];
    let stack = Stack {
        texts: &texts,
        role: look.body_text(),
        gap: look.size.gap_small / 2.0,
        sits: 0.5,
    };
    let side = look.su(if look.is_four_thirds() { 130.0 } else { 170.0 });
    let room = vec2(body.width() - side - 3.0 * pad, body.height() - 2.0 * pad);
    let (_, text_high) = stack.fit(ui.ctx(), room);
    let high = (text_high.max(side) + 2.0 * pad).min(body.height());
    let whole = Rect::from_min_size(body.min, vec2(body.width(), high));
    ui.painter()
        .rect_filled(whole, radius(look.size.box_radius), look.sunk);
    let centre = pos2(whole.left() + pad + side / 2.0, whole.center().y);
    Icon::ShieldCheckDuotone.paint(ui.painter(), centre, side, look.ink);
    let left = whole.left() + side + 2.0 * pad;
    let words = Rect::from_min_max(pos2(left, whole.top() + pad), whole.max - vec2(pad, pad));
    stack.show(ui, words, |_response| {});
}
