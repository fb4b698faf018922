//! How the class counts off, and what each number's team is called.

use eframe::egui::{Align2, Rect, StrokeKind, Ui, Vec2, pos2, vec2};

use super::{hint, label_ui, room, team_name};
use crate::args;
use crate::session::Corner;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::stage::board::Board;
use crate::view::stage::foot::Left;
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::words::Setting;
use crate::view::widget::text::paint_sign;

/// Draws it.
pub(super) fn count_off_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> Left {
    let look = board.look();
    let Some(teams) = board.session().teams() else {
        return Left::Empty;
    };
    let label = board.tr("team-maker");
    label_ui(ui, board, frame, (Icon::UsersThree, &label));
    let room = room(board, frame);
    let role = look.prompt_text();
    let heading = Rect::from_min_size(room.min, vec2(room.width(), role.row_height() * 1.1));
    let count = teams.count();
    let words = board.tr_args("team-count-off", &args!("n" => count));
    Setting::new(role, Align2::LEFT_CENTER).show_heading(ui, heading, &words);
    let role = look.body_text();
    let below = Rect::from_min_size(
        heading.left_bottom() + vec2(0.0, look.size.gap_small),
        vec2(room.width(), role.row_height() * 1.1),
    );
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.show(ui, below, &board.tr(corner_key(teams.corner)));
    let grid = room.with_min_y(below.bottom() + look.size.gap_large);
    let across = if count > 4 { 3 } else { 2 };
    let down = usize::from(count).div_ceil(across);
    let places = rows(grid, down, (look.su(220.0), look.size.gap))
        .into_iter()
        .flat_map(|row| columns(row, across, (1.0, look.size.gap_wide)));
    for (team, place) in (1..=count).zip(places) {
        team_ui(ui, board, (team, place));
    }
    hint(board, Icon::UsersThree, "team-count-off-how")
}

/// A number, and what its team is called.
pub(super) fn team_ui(ui: &Ui, board: &Board<'_>, (team, place): (u8, Rect)) {
    let look = board.look();
    let painter = ui.painter();
    let corner = radius(look.size.box_radius);
    painter.rect(
        place,
        corner,
        look.panel,
        look.edge_stroke(),
        StrokeKind::Inside,
    );
    let pad = look.size.gap;
    let side = (place.height() - 2.0 * pad)
        .min(look.su(116.0))
        .min(place.width() * 0.26);
    let middle = pos2(place.left() + pad + side / 2.0, place.center().y);
    let cell = Rect::from_center_size(middle, Vec2::splat(side));
    painter.rect_filled(cell, 0.0, look.done);
    let role = look.cell_text();
    let role = role.at(role.size.max(side * 0.6)).in_colour(look.ink);
    paint_sign(painter, &team.to_string(), role, cell.center());
    let words = place
        .shrink2(vec2(pad, pad / 2.0))
        .with_min_x(cell.right() + pad);
    let role = look.choice_text();
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    let name = team_name(board, team);
    setting.paint(ui, words, &name);
    let args = args!("n" => team, "team" => name);
    let spoken = board.tr_args("team-numbered", &args);
    crate::view::widget::text::say(ui, place, eframe::egui::Role::Label, &spoken);
}

fn corner_key(corner: Corner) -> &'static str {
    match corner {
        Corner::Door => "team-corner-door",
        Corner::Windows => "team-corner-windows",
        Corner::Front => "team-corner-front",
        Corner::Back => "team-corner-back",
    }
}
