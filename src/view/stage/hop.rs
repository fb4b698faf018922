//! The hopscotch of the whole class: how far it has hopped, and what a result means for it.

use super::board::Board;
use super::foot::Left;
use super::strip::Strip;
use crate::args;
use crate::session::{Hops, Stop};
use crate::view::icon::Icon;

/// The cells hopped over, as they may be seen at this stop.
///
/// In the small picture on the console the class has not hopped before it has on the stage.
fn hops(board: &Board<'_>) -> Option<Hops> {
    let session = board.session();
    let hops = session.hops(session.current_index())?;
    let before = session.hopped_before().min(hops.cells);
    let done = match session.stop() {
        Stop::Result(_) if board.is_live() && session.lets_hop() => before.saturating_add(1),
        Stop::Ask(_) | Stop::Result(_) => before,
        Stop::Talk | Stop::Lobby | Stop::Ended => hops.done,
    };
    Some(Hops {
        done: done.min(hops.cells),
        ..hops
    })
}

/// The cells of the class.
pub(super) fn strip(board: &Board<'_>) -> Option<Strip> {
    let hops = hops(board)?;
    let args = args!("done" => hops.done, "cells" => hops.cells);
    Some(Strip {
        cells: usize::from(hops.cells),
        done: usize::from(hops.done),
        has_sky: true,
        name: board.tr_args("hop-strip", &args),
    })
}

/// What a result, or the end, means for the class; `None` where nobody hops.
pub(super) fn sentence(board: &Board<'_>) -> Option<Left> {
    let hops = hops(board)?;
    // Whether the class hops tells how it answered, which the adult sees when the class does.
    if !board.is_live() {
        return Some(Left::Empty);
    }
    let is_there = hops.done >= hops.cells;
    let (icon, key) = match board.session().stop() {
        Stop::Result(_) | Stop::Talk if is_there => (Icon::FlagCheckered, "hop-there"),
        Stop::Result(_) if board.session().lets_hop() => (Icon::ArrowRight, "hop-on"),
        Stop::Result(_) => (Icon::ChatCircleText, "hop-stay"),
        Stop::Talk => (Icon::ChatCircleText, "hop-later"),
        Stop::Ask(_) | Stop::Lobby | Stop::Ended => return None,
    };
    Some(Left::Sentence(icon, board.tr(key)))
}
