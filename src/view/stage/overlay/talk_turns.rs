//! Turns to talk: whose turn it is, how long yet, and who comes after.

use std::time::Duration;

use eframe::egui::{Align2, Rect, Role, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::{hint, label_ui, room, team_name};
use crate::args;
use crate::session::Turns;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::stage::board::Board;
use crate::view::stage::foot::Left;
use crate::view::stage::frame::{Frame, columns};
use crate::view::stage::talk::question;
use crate::view::stage::words::Setting;
use crate::view::widget::text::say;
use crate::view::widget::timer_ring_ui;

/// Draws them.
pub(super) fn turns_ui(ui: &Ui, board: &Board<'_>, (frame, turns): (&Frame, &Turns)) -> Left {
    let look = board.look();
    let label = board.tr("tool-turns");
    label_ui(ui, board, frame, (Icon::ChatCircleText, &label));
    let room = room(board, frame);
    let role = look.prompt_small_text();
    let prompt = Rect::from_min_size(room.min, vec2(room.width(), role.row_height() * 2.05));
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = setting.heading(ui, board, prompt, &question(board));
    let sides_high = look.su(104.0);
    let sides = room.with_min_y(room.bottom() - sides_high);
    let middle = Rect::from_min_max(
        pos2(room.left(), room.top() + high + look.size.gap),
        pos2(room.right(), sides.top() - look.size.gap),
    );
    whose_ui(ui, board, (middle, turns));
    let places = columns(sides, turns.sides.into(), (1.0, look.size.gap));
    for (side, place) in (1..=turns.sides).zip(places) {
        side_ui(ui, board, (place, turns), side);
    }
    match turns.timer() {
        Some(_) => hint(board, Icon::ChatCircleText, "tool-turns-one"),
        None => hint(board, Icon::HandPalm, "tool-turns-pause"),
    }
}

fn side_name(board: &Board<'_>, turns: &Turns, side: u8) -> String {
    if turns.are_teams {
        team_name(board, side)
    } else {
        board.tr_args("tool-side", &args!("n" => side))
    }
}

/// Who talks, with the ring that empties.
fn whose_ui(ui: &Ui, board: &Board<'_>, (room, turns): (Rect, &Turns)) {
    let look = board.look();
    let side = room.height().min(look.su(240.0));
    let name = side_name(board, turns, turns.side);
    let role = look.short_choice_text();
    let key = if turns.timer().is_some() {
        "tool-turns-talks"
    } else {
        "tool-turns-next"
    };
    let words = board.tr_args(key, &args!("side" => name));
    let Some(timer) = turns.timer().filter(|_| board.is_live()) else {
        let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
        setting.show(ui, room, &words);
        return;
    };
    let left = timer.left(board.scene.now);
    let secs = u64::try_from(left.as_millis().div_ceil(1000)).unwrap_or(0);
    let figures = board.scene.texts.minutes_seconds(secs);
    let name = board.tr_args("stage-timer", &args!("time" => figures.as_str()));
    let ring = Rect::from_center_size(
        pos2(room.left() + side / 2.0, room.center().y),
        Vec2::splat(side),
    );
    let share = left.as_secs_f32() / timer.length.as_secs_f32().max(0.001);
    timer_ring_ui(ui, look, ring, share, &name);
    let inner = ring.shrink(side * 0.2);
    let setting = Setting::new(look.count_text(), Align2::CENTER_CENTER);
    setting.paint(ui, inner, &figures);
    let beside = room.with_min_x(ring.right() + look.size.gap_large);
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    setting.show(ui, beside, &words);
    if timer.is_running() && !left.is_zero() {
        ui.ctx().request_repaint_after(Duration::from_millis(250));
    }
}

/// One side in the row of all of them: over, at its turn, or to come.
fn side_ui(ui: &Ui, board: &Board<'_>, (place, turns): (Rect, &Turns), side: u8) {
    let look = board.look();
    let (fill, ink, border, key) = match side.cmp(&turns.side) {
        std::cmp::Ordering::Less => (look.done, look.ink, look.edge, "stage-state-done"),
        std::cmp::Ordering::Equal => (
            look.chalk,
            look.on_chalk,
            look.on_chalk,
            "stage-state-current",
        ),
        std::cmp::Ordering::Greater => (look.panel, look.ink, look.edge, "stage-state-to-come"),
    };
    let stroke = Stroke::new(look.size.stroke, border);
    ui.painter()
        .rect(place, radius(0.0), fill, stroke, StrokeKind::Inside);
    let name = side_name(board, turns, side);
    let role = look.kicker_text().bold().in_colour(ink);
    let inner = place.shrink(look.size.gap_small);
    Setting::new(role, Align2::CENTER_CENTER).paint(ui, inner, &name);
    let args = args!("side" => name, "state" => board.tr(key));
    say(
        ui,
        place,
        Role::Label,
        &board.tr_args("tool-turns-side", &args),
    );
}
