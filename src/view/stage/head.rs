//! The top of the stage: help button, kicker, prompt, timer.

use eframe::egui::{Align2, Rect, Ui, Vec2, pos2, vec2};

use super::board::{Board, Out};
use super::frame::Frame;
use super::overlay::team::chip_ui;
use super::strip;
use super::walk;
use super::way::kind_words;
use super::words::Setting;
use crate::activity::{Activity, Course};
use crate::args;
use crate::session::Stop;
use crate::text::Lang;
use crate::view::icon::Icon;
use crate::view::kind::kind_icon;
use crate::view::look::{Look, TextRole, radius};
use crate::view::widget::text::{Words, say, text_in_ui};
use crate::view::widget::{Button, timer_ring_ui};
use crate::view::{Intent, StageMode};

/// The help button, at the same place on every screen; it opens and closes the pupils' help.
pub(super) fn help_ui(ui: &Ui, board: &Board<'_>, (rect, look): (Rect, &Look), out: Out<'_>) {
    // Where only a part of the stage is seen, the button stands in that part instead.
    if !ui.clip_rect().contains_rect(rect) {
        return;
    }
    let name = board.tr("stage-help");
    let button = Button::round(Icon::Lifebuoy, &name);
    if button.show_at(ui, look, rect).clicked() {
        let is_open = board.stage.mode == StageMode::Help;
        out.push(Intent::ShowPupilsHelp(!is_open));
    }
}

/// Kind of activity and place in it, in the top row; the badge of another language and the timer at its end.
pub(super) fn kicker_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, words: &str) {
    let look = board.look();
    let mut row = frame.top;
    row.max.x = badges_ui(ui, board, row);
    row.max.x = strip::beside_kicker(ui, board, row);
    let Some(activity) = board.activity() else {
        return;
    };
    let side = look.size.icon * 0.9;
    let centre = pos2(row.left() + look.size.icon / 2.0, row.center().y);
    stop_icon(activity, board.session().stop()).paint(ui.painter(), centre, side, look.ink_soft);
    let left = row.left() + look.size.icon + look.su(18.0);
    let place = Rect::from_min_max(pos2(left, row.top()), row.max);
    let role = look.kicker_text();
    Setting::new(role, Align2::LEFT_CENTER).show(ui, place, words);
}

/// The kind of the current activity in bold, and what else there is to say of it.
pub(super) fn kicker_words(board: &Board<'_>, detail: Option<String>) -> String {
    let kind = board
        .activity()
        .map(|activity| kind_words(board, activity))
        .unwrap_or_default();
    let kind = format!("**{kind}**");
    match detail
        .or_else(|| part_words(board))
        .or_else(|| question_words(board))
    {
        Some(detail) => format!("{kind} · {detail}"),
        None => kind,
    }
}

/// "2 of 3" among the parts of an activity, where their number is known.
fn part_words(board: &Board<'_>) -> Option<String> {
    let session = board.session();
    session.current_part()?;
    let (place, count) = session.part_place();
    let is_series = board
        .activity()
        .is_some_and(|activity| matches!(activity.rules().course(), Course::Series { .. }));
    (is_series && count > 1).then(|| {
        let args = args!("place" => place + 1, "count" => count);
        board.tr_args("stage-part-place", &args)
    })
}

/// "Question 2 of 4" among the quiz questions of the lesson; nothing where there is only one.
fn question_words(board: &Board<'_>) -> Option<String> {
    let is_question =
        |activity: &&Activity| matches!(activity, Activity::Choice(_) | Activity::TrueFalse(_));
    board.activity().filter(is_question)?;
    let activities = &board.session().lesson().activities;
    let count = activities.iter().filter(is_question).count();
    let before = activities
        .iter()
        .take(board.session().current_index())
        .filter(is_question)
        .count();
    (count > 1).then(|| {
        let args = args!("place" => before + 1, "count" => count);
        board.tr_args("stage-question", &args)
    })
}

fn stop_icon(activity: &Activity, stop: Stop) -> Icon {
    if stop == Stop::Talk {
        return Icon::ChatCircleText;
    }
    kind_icon(activity)
}

/// The badge of another language and the timer, from the right end of `row`; returns where they begin.
pub(super) fn badges_ui(ui: &Ui, board: &Board<'_>, row: Rect) -> f32 {
    let right = timer_ui(ui, board, row);
    let right = chip_ui(ui, board, row.with_max_x(right));
    fallback_ui(ui, board, row.with_max_x(right))
}

fn timer_ui(ui: &Ui, board: &Board<'_>, row: Rect) -> f32 {
    let look = board.look();
    let Some(timer) = board.session().timer().filter(|_| board.is_live()) else {
        return row.right();
    };
    let left = timer.left(board.scene.now);
    // A second that has begun counts: the figure shows 1:00 at the start and 0:00 at the end.
    let secs = left.as_millis().div_ceil(1000);
    let figures = board
        .scene
        .texts
        .minutes_seconds(u64::try_from(secs).unwrap_or(0));
    let name = board.tr_args("stage-timer", &args!("time" => figures.as_str()));
    let role = look.kicker_text().bold().in_colour(look.ink);
    // As wide as the widest figures, so that nothing moves while it runs.
    let wide = Words::new("00:00", role).lay_out(ui.ctx()).size().x;
    let side = row.height().min(look.su(72.0));
    let words = Rect::from_min_max(pos2(row.right() - wide, row.top()), row.max);
    Setting::new(role, Align2::LEFT_CENTER).paint(ui, words, &figures);
    let centre = pos2(words.left() - look.size.gap - side / 2.0, row.center().y);
    let ring = Rect::from_center_size(centre, Vec2::splat(side));
    let share = left.as_secs_f32() / timer.length.as_secs_f32().max(0.001);
    timer_ring_ui(ui, look, ring, share, &name);
    if timer.is_running() && !left.is_zero() {
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_millis(250));
    }
    ring.left() - look.size.gap
}

fn fallback_ui(ui: &Ui, board: &Board<'_>, row: Rect) -> f32 {
    let Some(code) = board.stage.view.fallback(board.scene, board.activity_id()) else {
        return row.right();
    };
    let look = board.look();
    let lang = Lang::from_code(code).map_or(code, |lang| lang.own_name());
    let role: TextRole = look.source_text();
    let galley = Words::new(lang, role).lay_out(ui.ctx());
    let icon = role.size;
    let (gap, pad) = (look.size.gap_small, look.size.gap);
    let size = vec2(icon + gap + galley.size().x + 2.0 * pad, look.su(60.0));
    let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
    let badge = Rect::from_min_size(corner, size);
    ui.painter().rect(
        badge,
        radius(size.y / 2.0),
        look.panel,
        look.line_stroke(),
        eframe::egui::StrokeKind::Inside,
    );
    let centre = badge.left_center() + vec2(pad + icon / 2.0, 0.0);
    Icon::Translate.paint(ui.painter(), centre, icon, look.ink_soft);
    let words = Rect::from_min_max(pos2(centre.x + icon / 2.0 + gap, badge.top()), badge.max);
    let name = board.tr_args("stage-fallback", &args!("lang" => lang));
    crate::view::widget::text::paint(ui.painter(), galley, words, Align2::LEFT_CENTER);
    say(ui, badge, eframe::egui::Role::Label, &name);
    badge.left() - look.size.gap
}

/// The prompt under the kicker, and the second line of the activity if it has one; returns where they end.
pub(super) fn prompt_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, role: TextRole) -> f32 {
    let look = board.look();
    let top = frame.top.bottom() + look.su(14.0);
    let room = Rect::from_min_max(
        pos2(frame.body.left(), top),
        pos2(frame.body.right(), top + frame.body.height() * 0.34),
    );
    // Two lines: smaller letters before a third one.
    let two = role.row_height() * 2.05;
    let room = room.with_max_y(room.bottom().min(top + two));
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = setting.heading(ui, board, room, &board.question());
    second_line_ui(ui, board, frame, top + high)
}

/// The prompt beside the help button while the class is asked, and a second line; returns where they end.
///
/// For what needs the height: there is no kicker above it.
pub(super) fn prompt_top_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    (role, text): (TextRole, &str),
) -> f32 {
    let mut room = frame.top;
    room.max.x = badges_ui(ui, board, frame.top);
    room.max.y = room.top() + role.row_height() * 2.05;
    // A prompt of one line stands in the middle of the row of the help button.
    let room = room.translate(vec2(0.0, (frame.top.height() - role.row_height()) / 2.0));
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = setting.heading(ui, board, room, &board.question());
    line_ui(ui, board, frame, (room.top() + high, text))
}

/// The prompt beside the help button, above results; returns where it ends.
///
/// A scene of a walk has just been read aloud, and is too long for a row: its activity's title stands there.
pub(super) fn prompt_row_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> f32 {
    let look = board.look();
    let role = look.prompt_small_text();
    let mut room = frame.top;
    if !look.is_four_thirds() {
        room.max.x = badges_ui(ui, board, frame.top);
    }
    room.max.y = room.top() + role.row_height() * 2.05;
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let words = if walk::is_walk(board) {
        board.text("title")
    } else {
        board.question()
    };
    let high = setting.heading(ui, board, room, &words);
    (room.top() + high).max(if look.is_four_thirds() {
        room.top()
    } else {
        frame.help.bottom() - look.su(30.0)
    })
}

/// The statement of an opinion under the kicker, large; returns where it ends.
pub(super) fn statement_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, words: &str) -> f32 {
    let look = board.look();
    let role = look.statement_text();
    let room = Rect::from_min_size(
        pos2(frame.body.left(), frame.top.bottom() + look.su(14.0)),
        vec2(frame.body.width(), role.row_height() * 2.05),
    );
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    room.top() + setting.heading(ui, board, room, words)
}

/// The second line of the activity under its prompt, if it has one; returns where it ends.
pub(super) fn second_line_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, top: f32) -> f32 {
    let text = board.text("text").replace('\n', " ");
    line_ui(ui, board, frame, (top, &text))
}

/// One line of plain words from `top` on; returns where it ends.
fn line_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, (top, text): (f32, &str)) -> f32 {
    if text.is_empty() {
        return top;
    }
    let look = board.look();
    let role = look.body_text();
    let top = top + look.size.gap_small;
    let room = Rect::from_min_size(
        pos2(frame.body.left(), top),
        vec2(frame.body.width(), role.row_height() * 1.05),
    );
    let setting = Setting::new(role, Align2::LEFT_TOP);
    let galley = setting.fit(ui.ctx(), text, room.size());
    let high = galley.size().y;
    let response = text_in_ui(ui, galley, (room, Align2::LEFT_TOP), text);
    board.in_lesson_lang(ui, &response);
    top + high
}
