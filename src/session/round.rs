//! What happened in one activity: its votes, its draw, its time.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::activity::{Interaction, Response, Tally};

use super::command::Respondent;
use super::plan::Wave;
use super::privacy::Shown;

/// One activity in the course of an hour.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not exclude each other"
)]
pub(super) struct Round {
    pub(super) is_visited: bool,
    pub(super) is_skipped: bool,
    /// The host asked for a second vote that the author had not planned.
    pub(super) has_extra_vote: bool,
    /// A right answer has been on the stage.
    pub(super) was_revealed: bool,
    /// What the class saw last; nothing else is kept when the hour has ended.
    pub(super) seen: Shown,
    pub(super) order: Option<Vec<usize>>,
    pub(super) spent: Duration,
    first: Votes,
    second: Votes,
}

/// The answers of one vote.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Votes {
    pub(super) is_closed: bool,
    /// Whether the class has seen the result as it stands.
    pub(super) is_seen: bool,
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

    pub(super) fn tally(&self, interaction: &Interaction) -> Tally {
        interaction.tally(self.single.values(), self.weighted_hands())
    }

    /// How many pupils raised a hand, at least: the same hand may go up for several choices or several cards.
    pub(super) fn raised(&self, interaction: &Interaction) -> u32 {
        interaction
            .tally(std::iter::empty(), self.weighted_hands())
            .respondents()
    }

    /// Whether so few answered that a count would point at somebody; without answers there is nobody to point at.
    pub(super) fn has_too_few(&self, interaction: &Interaction, least: u32) -> bool {
        let at_board = u32::from(self.single.contains_key(&Respondent::Board));
        // What the class did together at the board was never secret, and does not hide those who answered besides.
        let alone = self
            .tally(interaction)
            .respondents()
            .saturating_sub(at_board);
        (1..least).contains(&alone)
    }

    fn weighted_hands(&self) -> impl Iterator<Item = (&Response, u32)> {
        self.hands
            .iter()
            .map(|(response, count)| (response, u32::from(*count)))
    }
}
