//! What was drawn: a team, a number of the register, an order of teams. Never a name.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::count_off::team_ui;
use super::{hint, label_ui, room, team_name};
use crate::args;
use crate::session::Lot;
use crate::view::icon::Icon;
use crate::view::stage::board::Board;
use crate::view::stage::foot::Left;
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::words::Setting;

/// Draws it.
pub(super) fn lot_ui(ui: &Ui, board: &Board<'_>, (frame, lot): (&Frame, &Lot)) -> Left {
    let label = board.tr("tool-lot");
    label_ui(ui, board, frame, (Icon::Cards, &label));
    let room = room(board, frame);
    match lot {
        Lot::Team(team) => {
            large_ui(ui, board, room, ("tool-lot-team", &team_name(board, *team)));
            hint(board, Icon::UsersThree, "tool-may-pass-team")
        }
        Lot::Number(number) => {
            let words = number.to_string();
            large_ui(ui, board, room, ("tool-lot-number", &words));
            hint(board, Icon::HandPalm, "tool-may-pass")
        }
        Lot::Order(order) => {
            order_ui(ui, board, (room, order));
            Left::Empty
        }
    }
}

/// What was drawn, as large as it can be read from the back of the room.
fn large_ui(ui: &Ui, board: &Board<'_>, room: Rect, (key, words): (&str, &str)) {
    let look = board.look();
    let role = look.body_text();
    let upper = Rect::from_min_size(room.min, vec2(room.width(), role.row_height() * 1.4));
    Setting::new(role, Align2::CENTER_CENTER).paint(ui, upper, &board.tr(key));
    let role = look.short_choice_text();
    let lower = room.with_min_y(upper.bottom());
    let setting = Setting::new(role.at(look.su(260.0)), Align2::CENTER_CENTER);
    setting.paint(ui, lower, words);
    let args = args!("what" => board.tr(key), "lot" => words);
    let spoken = board.tr_args("tool-lot-said", &args);
    crate::view::widget::text::say(ui, room, eframe::egui::Role::Label, &spoken);
    if board.is_live() {
        crate::view::widget::text::announce(ui, "lot", room, &spoken);
    }
}

fn order_ui(ui: &Ui, board: &Board<'_>, (room, order): (Rect, &[u8])) {
    let look = board.look();
    let role = look.prompt_text();
    let heading = Rect::from_min_size(room.min, vec2(room.width(), role.row_height() * 1.1));
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.show_heading(ui, heading, &board.tr("tool-lot-order"));
    let grid = room.with_min_y(heading.bottom() + look.size.gap);
    // Read downwards: the first half of the order, then the second.
    let across = if order.len() > 3 { 2 } else { 1 };
    let down = order.len().div_ceil(across);
    let places = columns(grid, across, (1.0, look.size.gap_large))
        .into_iter()
        .flat_map(|column| rows(column, down, (look.su(180.0), look.size.gap)));
    for ((place, team), rect) in (1..).zip(order).zip(places) {
        let role = look.choice_text().bold();
        let wide = look.su(110.0);
        let ordinal = Rect::from_min_max(rect.min, pos2(rect.left() + wide, rect.bottom()));
        let words = board.tr_args("tool-place", &args!("n" => place));
        Setting::new(role, Align2::LEFT_CENTER).show(ui, ordinal, &words);
        team_ui(ui, board, (*team, rect.with_min_x(ordinal.right())));
    }
}
