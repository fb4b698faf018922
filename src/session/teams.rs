//! Teams at the board: how they get their names, which one answers now, what one of them has put together.
//!
//! Pupils count off from 1 to the number of teams and begin again: nobody chooses anybody, and no team is ever made
//! by sex. A team answers as one respondent into the same tally as everybody else.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use serde::{Deserialize, Serialize};

use crate::activity::{Id, Interaction, Response};

use super::Session;
use super::command::{Event, Refusal, Respondent};
use super::plan::Wave;
use super::roster::Roster;
use super::round::Votes;

/// How many teams there may be.
pub const TEAMS: RangeInclusive<u8> = 2..=6;

/// What teams are named after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TeamTheme {
    /// Trees.
    #[default]
    Trees,
    /// Rivers of France.
    Rivers,
    /// Planets and dwarf planets.
    Planets,
}

/// Where in the room the counting off begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Corner {
    /// By the door.
    Door,
    /// By the windows.
    Windows,
    /// At the board.
    Front,
    /// At the back of the room.
    Back,
}

/// The teams of an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teams {
    /// What they are named after.
    pub theme: TeamTheme,
    /// The id of each name, that of team 1 first.
    pub names: Vec<Id>,
    /// Where the counting off begins.
    pub corner: Corner,
}

const TREES: [&str; 8] = [
    "oak", "linden", "birch", "maple", "willow", "chestnut", "ash", "pine",
];
const RIVERS: [&str; 8] = [
    "seine", "loire", "rhone", "garonne", "dordogne", "meuse", "marne", "moselle",
];
// Without Mars and Venus, which stand for men and women in many heads, and without Earth, where the hopscotch begins.
const PLANETS: [&str; 7] = [
    "mercury", "jupiter", "saturn", "uranus", "neptune", "pluto", "ceres",
];
const CORNERS: [Corner; 4] = [Corner::Door, Corner::Windows, Corner::Front, Corner::Back];

impl TeamTheme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Trees, Self::Rivers, Self::Planets];

    /// The ids of the names; their words are `team-<id>`.
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Trees => &TREES,
            Self::Rivers => &RIVERS,
            Self::Planets => &PLANETS,
        }
    }
}

impl Teams {
    /// So many teams with names drawn by the seed; the same seed and theme name the first ones the same.
    fn drawn(count: u8, theme: TeamTheme, seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(theme.names().len() as u64));
        let mut names: Vec<Id> = theme.names().iter().map(|&name| name.to_owned()).collect();
        names.shuffle(&mut rng);
        names.truncate(count.into());
        let mut corners = CORNERS;
        corners.shuffle(&mut rng);
        let [corner, ..] = corners;
        Self {
            theme,
            names,
            corner,
        }
    }

    /// How many there are.
    pub fn count(&self) -> u8 {
        u8::try_from(self.names.len()).unwrap_or(u8::MAX)
    }

    /// The id of a team's name, by its number from 1.
    pub fn name(&self, team: u8) -> Option<&Id> {
        self.names.get(usize::from(team).checked_sub(1)?)
    }
}

impl Session {
    /// The teams of this hour, if there are any.
    pub fn teams(&self) -> Option<&Teams> {
        self.tools.teams.as_ref()
    }

    /// The number of the team that answers now; `None` while everybody answers alone.
    pub fn team_turn(&self) -> Option<u8> {
        self.tools.turn
    }

    /// Who answers at the board: the team whose turn it is, else the whole class.
    pub fn at_board(&self) -> Respondent {
        self.tools.turn.map_or(Respondent::Board, Respondent::Team)
    }

    /// How many teams have answered in the vote on the stage, and how many there are; `None` while no team answers.
    pub fn team_answers(&self) -> Option<(u32, u32)> {
        let (teams, _) = self.tools.teams.as_ref().zip(self.tools.turn)?;
        let answered = (1..=teams.count())
            .filter(|team| self.response_of(Respondent::Team(*team)).is_some())
            .count();
        Some((
            u32::try_from(answered).unwrap_or(u32::MAX),
            teams.count().into(),
        ))
    }

    /// How many answers of a vote on the stage teams and the class at the board gave together, in front of everybody.
    pub fn joint_answers(&self, wave: Wave) -> u32 {
        self.part()
            .map_or(0, |part| part.wave(wave).joint(&self.roster))
    }

    /// What the team whose turn it is would answer if it touched `touched` now: one thing more where an answer holds
    /// several, else that thing alone.
    pub fn team_response(&self, touched: &Response) -> Response {
        let before = self.response_of(self.at_board());
        let Some(interaction) = self.interaction(self.current_index()) else {
            return touched.clone();
        };
        before
            .and_then(|before| joined(before, touched, interaction))
            .filter(|response| interaction.accept(response).is_ok())
            .unwrap_or_else(|| touched.clone())
    }

    pub(super) fn set_teams(
        &mut self,
        count: u8,
        theme: TeamTheme,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.refuse_when_over()?;
        if count != 0 && !TEAMS.contains(&count) {
            return Err(Refusal::OutOfRange);
        }
        let teams = (count != 0).then(|| Teams::drawn(count, theme, self.seed));
        self.roster.seat_teams(count);
        self.tools.turn = self.tools.turn.filter(|turn| *turn <= count);
        self.tools.draws.forget_teams();
        // What stood there named the teams that were.
        self.tools.interlude = None;
        events.push(Event::TeamsSet {
            names: teams.as_ref().map_or_else(Vec::new, |it| it.names.clone()),
        });
        self.tools.teams = teams;
        Ok(())
    }

    pub(super) fn give_turn(
        &mut self,
        team: Option<u8>,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.refuse_when_over()?;
        let teams = self.tools.teams.as_ref().ok_or(Refusal::NoTeams)?;
        if team.is_some_and(|team| teams.name(team).is_none()) {
            return Err(Refusal::OutOfRange);
        }
        self.tools.turn = team;
        events.push(Event::TeamTurn { team });
        Ok(())
    }
}

impl Votes {
    /// Answers that were given together in front of everybody: they were never secret, and hide nobody.
    pub(super) fn joint(&self, roster: &Roster) -> u32 {
        let joint = self.single.keys().filter(|who| roster.is_joint(**who));
        u32::try_from(joint.count()).unwrap_or(u32::MAX)
    }
}

/// What was given before and what is given now, as one response; `None` where a response is one thing.
fn joined(before: &Response, now: &Response, interaction: &Interaction) -> Option<Response> {
    let is_several = matches!(interaction, Interaction::Choose { several: true, .. });
    match (before, now) {
        (Response::Choose(before), Response::Choose(now)) if is_several => {
            // Touched again, a choice is taken back.
            let both: std::collections::BTreeSet<Id> = before ^ now;
            (!both.is_empty()).then_some(Response::Choose(both))
        }
        (Response::Sort(before), Response::Sort(now)) => Some(Response::Sort(over(before, now))),
        (Response::Write(before), Response::Write(now)) => Some(Response::Write(over(before, now))),
        (Response::Match(before), Response::Match(now)) => Some(Response::Match(over(before, now))),
        (Response::Point(before), Response::Point(now)) => {
            let mut all = before.clone();
            for (layer, spots) in now {
                all.entry(layer.clone()).or_default().extend(spots.clone());
            }
            Some(Response::Point(all))
        }
        _ => None,
    }
}

fn over<V: Clone>(before: &BTreeMap<Id, V>, now: &BTreeMap<Id, V>) -> BTreeMap<Id, V> {
    let mut all = before.clone();
    all.extend(now.clone());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_drawn_once_and_the_seed_decides() {
        for theme in TeamTheme::ALL {
            assert!(theme.names().len() >= usize::from(*TEAMS.end()));
            for seed in 0..50 {
                let teams = Teams::drawn(6, theme, seed);
                let mut names = teams.names.clone();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), 6, "{theme:?} {seed}");
                assert_eq!(Teams::drawn(3, theme, seed).names, teams.names[..3]);
            }
        }
        let corners: std::collections::BTreeSet<String> = (0..50)
            .map(|seed| format!("{:?}", Teams::drawn(2, TeamTheme::Trees, seed).corner))
            .collect();
        assert_eq!(corners.len(), 4, "the counting begins in every corner");
    }

    #[track_caller]
    fn joins(before: &Response, now: &Response, is_several: bool, expected: Option<&Response>) {
        let interaction = Interaction::Choose {
            choices: vec!["a".into(), "b".into()],
            several: is_several,
            wording: crate::activity::Wording::Lesson,
        };
        assert_eq!(joined(before, now, &interaction).as_ref(), expected);
    }

    #[test]
    fn a_touch_adds_to_what_the_team_has_given() {
        let (a, b) = (Response::pick("a"), Response::pick("b"));
        let both = Response::Choose(["a".to_owned(), "b".to_owned()].into());
        joins(&a, &b, false, None);
        joins(&a, &b, true, Some(&both));
        joins(&both, &b, true, Some(&a));
        joins(&a, &a, true, None);
        let put = |item: &str, bin: &str| Response::put(item, bin);
        let two = Response::Sort([("i".into(), "x".into()), ("j".into(), "y".into())].into());
        joins(&put("i", "x"), &put("j", "y"), false, Some(&two));
        joins(&put("i", "x"), &put("i", "y"), false, Some(&put("i", "y")));
        joins(&Response::Rate(1), &Response::Rate(2), false, None);
    }
}
