//! What happened in one activity: its votes, its draw, its time.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::activity::{Interaction, Response, Tally};

use super::command::Respondent;
use super::plan::Wave;

/// One activity in the course of an hour.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts that do not exclude each other"
)]
pub(super) struct Round {
    pub(super) is_visited: bool,
    pub(super) is_skipped: bool,
    /// The host asked for a second vote that the author had not planned.
    pub(super) has_extra_vote: bool,
    /// A right answer has been on the stage.
    pub(super) was_revealed: bool,
    pub(super) order: Option<Vec<usize>>,
    pub(super) spent: Duration,
    first: Votes,
    second: Votes,
}

/// The answers of one vote.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Votes {
    pub(super) is_closed: bool,
    pub(super) single: BTreeMap<Respondent, Response>,
    pub(super) hands: BTreeMap<Response, u16>,
    /// Touches on the stage, oldest first, so that the last one can be taken back.
    pub(super) touched: Vec<Response>,
}

impl Round {
    pub(super) fn wave(&self, wave: Wave) -> &Votes {
        match wave {
            Wave::First => &self.first,
            Wave::Second => &self.second,
        }
    }

    pub(super) fn wave_mut(&mut self, wave: Wave) -> &mut Votes {
        match wave {
            Wave::First => &mut self.first,
            Wave::Second => &mut self.second,
        }
    }
}

impl Votes {
    pub(super) fn is_empty(&self) -> bool {
        self.single.is_empty() && self.hands.is_empty()
    }

    /// Whether the class answered as one, together at the board.
    pub(super) fn is_by_the_board_alone(&self) -> bool {
        self.hands.is_empty()
            && self.single.len() == 1
            && self.single.contains_key(&Respondent::Board)
    }

    pub(super) fn tally(&self, interaction: &Interaction) -> Tally {
        let hands = self
            .hands
            .iter()
            .map(|(response, count)| (response, u32::from(*count)));
        interaction.tally(self.single.values(), hands)
    }
}
