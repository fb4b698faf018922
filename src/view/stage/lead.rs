//! What stands beside the choices of some questions: clues above them, a covered picture, a poster.

use eframe::egui::{Rect, Ui};

use super::board::Board;
use super::choose::choices;
use super::covers::Sits;
use super::{clues, covers, poster};
use crate::activity::{Activity, Area, Id, Tally};

/// More clues than these leave no room for a second line of the prompt.
const MANY_CLUES: usize = 5;

/// What goes with the choices of the current activity.
#[derive(Clone, Copy)]
pub(super) enum Lead<'a> {
    /// Clues, uncovered one by one.
    Clues(&'a [Id]),
    /// Parts of a picture, uncovered one by one.
    Covers(&'a [Area]),
    /// Drawings on a poster.
    Drawings(&'a [String]),
}

impl<'a> Lead<'a> {
    pub(super) fn of(board: &Board<'a>) -> Option<Self> {
        match board.activity()? {
            Activity::Identity(identity) => Some(Self::Clues(&identity.clues)),
            Activity::Unveil(unveil) => Some(Self::Covers(&unveil.covers)),
            Activity::Poster(poster) => Some(Self::Drawings(&poster.drawings)),
            _ => None,
        }
    }

    /// Whether it needs so much height that the prompt moves up into the row of the help button.
    pub(super) fn is_high(self) -> bool {
        matches!(self, Self::Clues(_) | Self::Covers(_))
    }

    /// Whether there is so much of it that the prompt is smaller and stands alone.
    pub(super) fn is_crowded(self) -> bool {
        matches!(self, Self::Clues(ids) if ids.len() > MANY_CLUES)
    }

    /// Whether the explanation may stand under the result: it would tell what a covered picture shows.
    pub(super) fn lets_explain(self, board: &Board<'_>) -> bool {
        !matches!(self, Self::Covers(_)) || covers::is_whole(board)
    }

    /// Draws it while the class is asked; returns what is left for the choices.
    pub(super) fn asked_ui(self, ui: &Ui, board: &Board<'_>, body: Rect) -> Rect {
        match self {
            Self::Clues(ids) => clues::clues_ui(ui, board, (body, ids, choices(board).len())),
            Self::Covers(covers) => covers::covers_ui(ui, board, (body, covers), Sits::Asked),
            // Beside answers a drawing would seem to belong to one of them.
            Self::Drawings(_) => body,
        }
    }

    /// Draws it beside the result; returns what is left for the votes.
    pub(super) fn shown_ui(
        self,
        ui: &Ui,
        board: &Board<'_>,
        (room, tally): (Rect, &Tally),
    ) -> Rect {
        match self {
            Self::Clues(_) => room,
            Self::Covers(covers) => covers::covers_ui(ui, board, (room, covers), Sits::Shown),
            Self::Drawings(names) => poster::posters_ui(ui, board, room, (tally, names)),
        }
    }
}
