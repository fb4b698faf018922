//! Pages of the pupil alone: before the first cell, something to think about, and the sky.

use eframe::egui::{Align2, Rect, Ui, UiBuilder, pos2, vec2};

use super::super::StageDraft;
use super::super::board::{Board, Out};
use super::super::ended::keep_ui;
use super::super::foot::{Left, foot_ui};
use super::super::frame::{Frame, rows};
use super::super::head::kicker_ui;
use super::super::words::Setting;
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::widget::Button;

/// Draws the title, and what a pupil should know before beginning.
pub(super) fn welcome_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let role = look.kicker_text();
    Setting::new(role, Align2::LEFT_CENTER).show(ui, frame.top, &board.tr("solo-welcome"));
    let title = board.stage.view.text(board.scene, "lesson_title");
    let role = look.short_choice_text();
    let room = Rect::from_min_size(
        pos2(frame.body.left(), frame.top.bottom() + look.su(14.0)),
        vec2(frame.body.width(), role.row_height() * 2.05),
    );
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = setting.heading(ui, board, room, &title);
    let body = frame.below(
        room.top() + high,
        (look.size.gap_large, look.size.gap_large),
    );
    let kept = if draft.keeps_totals {
        "solo-rule-totals"
    } else {
        "solo-rule-kept"
    };
    let lines = [
        (Icon::Clock, "solo-rule-pace"),
        (Icon::EyeSlash, kept),
        (Icon::Lifebuoy, "solo-rule-help"),
    ];
    rules_ui(ui, board, body, &lines);
    foot_ui(ui, board, frame, (Left::Empty, draft), out);
}

// keys: solo-rule-pace, solo-rule-kept, solo-rule-totals, solo-rule-help
fn rules_ui(ui: &Ui, board: &Board<'_>, rect: Rect, lines: &[(Icon, &str)]) {
    let look = board.look();
    let count = lines.len() as f32;
    let high = look.su(150.0).min(rect.height() / count);
    let whole = rect.with_max_y(rect.top() + high * count);
    ui.painter()
        .rect_filled(whole, radius(look.size.box_radius), look.sunk);
    for ((icon, key), row) in lines.iter().zip(rows(whole, lines.len(), (high, 0.0))) {
        let side = look.size.icon * 1.3;
        let centre = pos2(
            row.left() + look.size.gap_large + side / 2.0,
            row.center().y,
        );
        icon.paint(ui.painter(), centre, side, look.ink);
        let room = Rect::from_min_max(
            pos2(centre.x + side / 2.0 + look.size.gap_wide, row.top()),
            pos2(row.right() - look.size.gap_wide, row.bottom()),
        );
        let mut role = look.body_text();
        role.row = 1.15;
        Setting::new(role, Align2::LEFT_CENTER).show(ui, room, &board.tr(key));
    }
}

/// Draws the question a class would talk about.
pub(super) fn think_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    kicker_ui(
        ui,
        board,
        frame,
        &format!("**{}**", board.tr("solo-think-kicker")),
    );
    let body = frame.below(frame.top.bottom(), (look.size.gap, look.size.gap));
    let role = look.short_choice_text();
    let room = body.shrink2(vec2(0.0, body.height() * 0.08));
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    setting.heading(ui, board, room, &board.text("ask"));
    let left = Left::Sentence(Icon::ChatCircleText, board.tr("solo-think"));
    foot_ui(ui, board, frame, (left, draft), out);
}

/// Draws the sentence to keep, and the way out.
pub(super) fn end_ui(
    ui: &mut Ui,
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
    Setting::new(role, Align2::LEFT_CENTER).heading(ui, board, title, &board.tr("solo-over"));
    let body = frame.below(title.bottom(), (look.size.gap_wide, look.size.gap_wide));
    keep_ui(ui, board, body);
    // Where the main button stood, at the right end of the foot.
    let words = board.tr("solo-finish");
    let button = Button::primary(&words).icon(Icon::FlagCheckered);
    let size = button.size(ui, look);
    let corner = pos2(
        frame.foot.right() - size.x,
        frame.foot.center().y - size.y / 2.0,
    );
    let place = Rect::from_min_size(corner, size);
    let rest = Frame {
        foot: frame.foot.with_max_x(place.left() - look.su(18.0)),
        ..*frame
    };
    foot_ui(ui, board, &rest, (Left::Empty, draft), out);
    let pressed = ui
        .scope_builder(UiBuilder::new().max_rect(place), |ui| {
            button.show_at(ui, look, place).clicked()
        })
        .inner;
    if pressed {
        out.push(Intent::Finish);
    }
}
