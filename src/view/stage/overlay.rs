//! What stands on the stage instead of the lesson for a moment, and what lies over it.
//!
//! An interlude takes the place of the activity; the pen and the zoom lie over whatever stands there.

pub(super) mod contract;
mod count_off;
mod lot;
mod moment;
pub(super) mod pen;
mod talk_turns;
pub(in crate::view) mod team;
pub(super) mod zoom;

use eframe::egui::{Align2, Rect, Ui, pos2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::words::Setting;
use crate::session::{Interlude, Moment};
use crate::view::icon::Icon;

/// Draws an interlude and the foot that leads back from it.
pub(super) fn interlude_ui(
    ui: &Ui,
    board: &Board<'_>,
    (frame, interlude): (&Frame, &Interlude),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let left = match interlude {
        Interlude::Moment(Moment::Breath) => moment::breath_ui(ui, board, frame),
        Interlude::Moment(Moment::LastWord) => moment::last_word_ui(ui, board, frame),
        Interlude::Moment(Moment::CountOff) => count_off::count_off_ui(ui, board, frame),
        Interlude::Lot(lot) => lot::lot_ui(ui, board, (frame, lot)),
        Interlude::Turns(turns) => talk_turns::turns_ui(ui, board, (frame, turns)),
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// A hint in the foot.
fn hint(board: &Board<'_>, icon: Icon, key: &str) -> Left {
    Left::Hint(icon, board.tr(key))
}

/// An icon and what this is, in the top row.
fn label_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, (icon, words): (Icon, &str)) {
    let look = board.look();
    let row = frame.top;
    let centre = pos2(row.left() + look.size.icon / 2.0, row.center().y);
    icon.paint(ui.painter(), centre, look.size.icon * 0.9, look.ink_soft);
    let place = row.with_min_x(row.left() + look.size.icon + look.su(18.0));
    let setting = Setting::new(look.kicker_text().bold(), Align2::LEFT_CENTER);
    setting.show(ui, place, words);
}

/// The room of an interlude under its label.
fn room(board: &Board<'_>, frame: &Frame) -> Rect {
    let gap = board.look().size.gap;
    frame.below(frame.top.bottom(), (gap, gap))
}

// keys: team-oak, team-linden, team-birch, team-maple, team-willow, team-chestnut, team-ash, team-pine
// keys: team-seine, team-loire, team-rhone, team-garonne, team-dordogne, team-meuse, team-marne, team-moselle
// keys: team-mercury, team-jupiter, team-saturn, team-uranus, team-neptune, team-pluto, team-ceres
/// The name of a team, by its number.
fn team_name(board: &Board<'_>, team: u8) -> String {
    let teams = board.session().teams();
    let name = teams.and_then(|teams| teams.name(team));
    name.map_or_else(|| team.to_string(), |id| board.tr(&format!("team-{id}")))
}
