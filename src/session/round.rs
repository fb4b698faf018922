//! What happened in one activity: its votes, its draw, its time.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;

use crate::activity::{
    Activity, Course, Game, Id, Interaction, Merged, Play, Response, Steps, Tally,
};

use super::command::Respondent;
use super::plan::Wave;
use super::privacy::Shown;
use super::roster::Roster;

/// One activity in the course of an hour: its parts, of which one is on the stage.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Round {
    pub(super) is_visited: bool,
    pub(super) is_skipped: bool,
    /// A shorter hour leaves it out.
    pub(super) is_cut: bool,
    pub(super) order: Option<Vec<usize>>,
    pub(super) spent: Duration,
    /// Parts the class has been through, the first one first.
    pub(super) before: Vec<Part>,
    /// The part on the stage, or the one that will be.
    pub(super) here: Part,
    /// Parts that are known to come, the next one first.
    pub(super) after: VecDeque<Part>,
    /// Walks that reached an ending before the class went back to choose again: (scene, way taken).
    pub(super) walks: Vec<Vec<(Id, Option<Id>)>>,
    /// How often the class went back to choose again.
    pub(super) rewinds: u32,
}

/// One part of an activity: its votes, what is uncovered, the moves of its game.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    /// Its id; empty where the activity is one part.
    pub(super) id: Id,
    pub(super) interaction: Interaction,
    /// The host asked for a second vote that the author had not planned.
    pub(super) has_extra_vote: bool,
    /// A right answer has been on the stage.
    pub(super) was_revealed: bool,
    /// What the class saw last; nothing else is kept when the hour has ended.
    pub(super) seen: Shown,
    /// What has been uncovered one by one.
    pub(super) uncovered: Steps,
    pub(super) plays: Vec<Play>,
    /// Words the host has read, and whether the class may see them.
    pub(super) words: BTreeMap<Merged, bool>,
    /// The way out of a scene that was taken.
    pub(super) way: Option<Id>,
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
    pub(super) fn new(activity: &Activity, seed: u64) -> Self {
        let rules = activity.rules();
        let ids: Vec<Id> = match rules.course() {
            Course::One => Vec::new(),
            Course::Series { parts, is_drawn } if is_drawn => drawn(parts, seed),
            Course::Series { parts, .. } => parts,
            Course::Walk(scenes) => scenes.into_iter().take(1).map(|scene| scene.id).collect(),
            Course::Hop { questions, .. } => drawn(questions, seed),
        };
        let mut parts: VecDeque<Part> = ids.iter().map(|id| Part::new(activity, id)).collect();
        Self {
            is_visited: false,
            is_skipped: false,
            is_cut: false,
            order: None,
            spent: Duration::ZERO,
            before: Vec::new(),
            here: parts.pop_front().unwrap_or_else(|| Part::new(activity, "")),
            after: parts,
            walks: Vec::new(),
            rewinds: 0,
        }
    }

    /// Every part the class knows of, in order.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        let here = std::iter::once(&self.here);
        self.before.iter().chain(here).chain(&self.after)
    }

    /// Stands at the next part, if one is known.
    pub(super) fn step_on(&mut self) -> bool {
        let Some(next) = self.after.pop_front() else {
            return false;
        };
        self.before.push(std::mem::replace(&mut self.here, next));
        true
    }

    /// Stands at the part before, if there is one.
    pub(super) fn step_back(&mut self) -> bool {
        let Some(last) = self.before.pop() else {
            return false;
        };
        self.after
            .push_front(std::mem::replace(&mut self.here, last));
        true
    }

    /// Covers everything again and puts drawn cards back: whoever comes in anew begins at the beginning, and `Back`
    /// then leads out at once.
    pub(super) fn cover_again(&mut self) {
        for part in self
            .before
            .iter_mut()
            .chain([&mut self.here])
            .chain(&mut self.after)
        {
            part.uncovered = Steps::default();
            if matches!(part.interaction, Interaction::Play(Game::Deck { .. })) {
                part.plays.clear();
            }
        }
    }

    /// The scenes and ways of a walk up to here.
    pub(super) fn path(&self) -> Vec<(Id, Option<Id>)> {
        let walked = self
            .before
            .iter()
            .map(|part| (part.id.clone(), part.way.clone()));
        walked.chain([(self.here.id.clone(), None)]).collect()
    }
}

/// The same ids in an order that the seed draws.
fn drawn(mut ids: Vec<Id>, seed: u64) -> Vec<Id> {
    ids.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    ids
}

impl Part {
    pub(super) fn new(activity: &Activity, id: &str) -> Self {
        let rules = activity.rules();
        let interaction = if id.is_empty() {
            rules.interaction()
        } else {
            rules.interaction_of(id)
        };
        Self {
            id: id.to_owned(),
            interaction,
            has_extra_vote: false,
            was_revealed: false,
            seen: Shown::default(),
            uncovered: Steps::default(),
            plays: Vec::new(),
            words: BTreeMap::new(),
            way: None,
            first: Votes::default(),
            second: Votes::default(),
        }
    }

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
    ///
    /// Where things are counted no hand stands behind a count.
    pub(super) fn raised(&self, interaction: &Interaction) -> u32 {
        if interaction.counts_things() {
            return 0;
        }
        interaction
            .tally(std::iter::empty(), self.weighted_hands())
            .respondents()
    }

    /// The counts; `None` where so few answered that a count would point at somebody, while without answers there is
    /// nobody to point at.
    pub(super) fn counted(
        &self,
        interaction: &Interaction,
        (least, roster): (u32, &Roster),
    ) -> Option<Tally> {
        let joint = self.joint(roster);
        let tally = self.tally(interaction);
        // What the class or a team did together at the board was never secret, and does not hide those who answered
        // besides; words typed by the host were said aloud.
        let given = if interaction.is_moderated() {
            u32::try_from(self.single.len()).unwrap_or(u32::MAX)
        } else {
            tally.respondents()
        };
        let has_too_few = (1..least).contains(&given.saturating_sub(joint));
        (!has_too_few).then_some(tally)
    }

    fn weighted_hands(&self) -> impl Iterator<Item = (&Response, u32)> {
        self.hands
            .iter()
            .map(|(response, count)| (response, u32::from(*count)))
    }
}
