//! The way of the lesson as a hopscotch: its cells, their states and their names.

use eframe::egui::Ui;

use super::board::{Board, Out};
use super::frame::Frame;
use crate::activity::Activity;
use crate::args;
use crate::session::{Command, Stop, Wave};
use crate::view::Intent;
use crate::view::widget::{Cell, CellState, Direction, Hopscotch, hopscotch_ui};

/// Draws the rail or the ribbon.
pub(super) fn way_ui(ui: &mut Ui, board: &Board<'_>, frame: &Frame, out: Out<'_>) {
    let cells = cells(board);
    let name = name(board, &cells);
    let (earth, sky) = (board.tr("stage-earth"), board.tr("stage-sky"));
    let way = Hopscotch {
        cells: &cells,
        earth: &earth,
        sky: &sky,
        name: &name,
        direction: if board.look().is_four_thirds() {
            Direction::Ribbon
        } else {
            Direction::Rail
        },
        is_over: board.session().stop() == Stop::Ended,
        // The stage stands in reach of the class: only the console jumps. A pupil alone goes where they like.
        is_open: board.is_alone(),
    };
    let pressed = hopscotch_ui(ui, board.look(), frame.way, &way);
    out.extend(pressed.map(|activity| Intent::Command(Command::GoTo { activity })));
}

/// The name of an activity's type, for the class.
pub(super) fn kind_words(board: &Board<'_>, activity: &Activity) -> String {
    board.scene.texts.tr(&activity.kind_key())
}

fn cells(board: &Board<'_>) -> Vec<Cell> {
    let session = board.session();
    let mut first_place = 1;
    let mut cells = Vec::new();
    for (index, activity) in session.lesson().activities.iter().enumerate() {
        let is_double = session.has_second_vote(index);
        let (state, second) = states(board, index);
        let kind = kind_words(board, activity);
        let name = if is_double {
            let shown = if second == CellState::Current {
                second
            } else {
                state
            };
            let (last, state) = (first_place + 1, state_words(board, shown));
            let args =
                args!("first" => first_place, "second" => last, "kind" => kind, "state" => state);
            board.tr_args("stage-cell-double", &args)
        } else {
            let args =
                args!("place" => first_place, "kind" => kind, "state" => state_words(board, state));
            board.tr_args("stage-cell", &args)
        };
        cells.push(Cell {
            first_place,
            state,
            second: is_double.then_some(second),
            name,
        });
        first_place += if is_double { 2 } else { 1 };
    }
    cells
}

/// Where the class is with both votes of an activity.
fn states(board: &Board<'_>, index: usize) -> (CellState, CellState) {
    use CellState::{Current, Done, ToCome};
    let session = board.session();
    if session.stop() == Stop::Ended {
        return (Done, Done);
    }
    if index == session.current_index() && session.stop().is_in_activity() {
        let is_second = session.has_second_vote(index) && session.wave() == Wave::Second;
        return if is_second {
            (Done, Current)
        } else {
            (Current, ToCome)
        };
    }
    if session.stop().is_in_activity() && index < session.current_index() {
        return (Done, Done);
    }
    (ToCome, ToCome)
}

fn state_words(board: &Board<'_>, state: CellState) -> String {
    board.tr(match state {
        CellState::ToCome => "stage-state-to-come",
        CellState::Current => "stage-state-current",
        CellState::Done => "stage-state-done",
    })
}

fn name(board: &Board<'_>, cells: &[Cell]) -> String {
    let session = board.session();
    let count: usize = cells
        .iter()
        .map(|cell| 1 + usize::from(cell.second.is_some()))
        .sum();
    if session.stop() == Stop::Ended {
        return board.tr("stage-way-over");
    }
    let (Some(activity), Some(cell)) = (session.current(), cells.get(session.current_index()))
    else {
        return board.tr_args("stage-way-begins", &args!("count" => count));
    };
    let is_second = cell.second == Some(CellState::Current);
    let place = cell.first_place + usize::from(is_second);
    let kind = kind_words(board, activity);
    board.tr_args(
        "stage-way",
        &args!("place" => place, "count" => count, "kind" => kind),
    )
}
