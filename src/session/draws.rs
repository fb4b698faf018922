//! Drawing lots: a team, a number of the register, an order of teams. Never a name, and passing is always possible.

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use serde::{Deserialize, Serialize};

use super::Session;
use super::command::{Event, Refusal};
use super::interlude::Interlude;

/// What is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Draw {
    /// One of the teams.
    Team,
    /// A place in the register of the class.
    Number,
    /// All teams, one after the other.
    Order,
}

/// What was drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lot {
    /// A team, by its number.
    Team(u8),
    /// A place in the register, from 1.
    Number(u16),
    /// Teams by their numbers, the first one first.
    Order(Vec<u8>),
}

/// What has been drawn in an hour.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Draws {
    teams: Bag,
    numbers: Bag,
    orders: u64,
}

/// Lots that do not come again before all others have come.
#[derive(Clone, Debug, Default, PartialEq)]
struct Bag {
    out: Vec<u16>,
    /// Lots drawn in all, so that each draw has chance of its own.
    count: u64,
}

impl Bag {
    /// One of `1..=most`, which is at least 1.
    fn draw(&mut self, most: u16, seed: u64) -> u16 {
        let last = self.out.last().copied();
        let mut left = self.left(most);
        if left.is_empty() {
            self.out.clear();
            left = self.left(most);
            // Twice in a row would look like a mistake.
            left.retain(|lot| most == 1 || Some(*lot) != last);
        }
        let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(self.count));
        left.shuffle(&mut rng);
        let lot = left.first().copied().unwrap_or(1);
        self.out.push(lot);
        self.count += 1;
        lot
    }

    fn left(&self, most: u16) -> Vec<u16> {
        (1..=most).filter(|lot| !self.out.contains(lot)).collect()
    }
}

impl Draws {
    /// Other teams are other lots.
    pub(super) fn forget_teams(&mut self) {
        self.teams.out.clear();
    }
}

// What is drawn for one thing says nothing about what is drawn for another.
const TEAM_SALT: u64 = 0x7465_616d_0000_0000;
const NUMBER_SALT: u64 = 0x6e75_6d62_0000_0000;
const ORDER_SALT: u64 = 0x6f72_6465_0000_0000;

impl Session {
    pub(super) fn draw_lot(&mut self, what: Draw, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_when_over()?;
        let teams = self.tools.teams.as_ref().map(super::Teams::count);
        let seed = self.seed;
        let lot = match what {
            Draw::Team => {
                let most = teams.ok_or(Refusal::NoTeams)?;
                let team = self.tools.draws.teams.draw(most.into(), seed ^ TEAM_SALT);
                Lot::Team(u8::try_from(team).unwrap_or(1))
            }
            Draw::Order => {
                let most = teams.ok_or(Refusal::NoTeams)?;
                let mut order: Vec<u8> = (1..=most).collect();
                let seed = (seed ^ ORDER_SALT).wrapping_add(self.tools.draws.orders);
                order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
                self.tools.draws.orders += 1;
                Lot::Order(order)
            }
            Draw::Number => {
                // What is personal is never asked of one child in front of the others.
                let is_personal =
                    |activity: &crate::activity::Activity| activity.head().is_personal;
                if self.current().is_some_and(is_personal) {
                    return Err(Refusal::Personal);
                }
                let most = self.roster.hands();
                if most == 0 {
                    return Err(Refusal::NobodyToDraw);
                }
                Lot::Number(self.tools.draws.numbers.draw(most, seed ^ NUMBER_SALT))
            }
        };
        events.push(Event::LotDrawn { lot: lot.clone() });
        self.tools.interlude = Some(Interlude::Lot(lot));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_comes_once_before_any_comes_again() {
        for seed in 0..40 {
            let mut bag = Bag::default();
            let drawn: Vec<u16> = (0..24).map(|_| bag.draw(6, seed)).collect();
            for round in drawn.chunks(6) {
                let mut sorted = round.to_vec();
                sorted.sort_unstable();
                assert_eq!(sorted, [1, 2, 3, 4, 5, 6], "seed {seed}: {drawn:?}");
            }
            assert!(drawn.windows(2).all(|pair| pair[0] != pair[1]), "{drawn:?}");
        }
    }

    #[test]
    fn somebody_who_comes_late_is_drawn_too() {
        let mut bag = Bag::default();
        let first: Vec<u16> = (0..4).map(|_| bag.draw(4, 9)).collect();
        assert_eq!(bag.draw(5, 9), 5, "after {first:?} only the fifth is left");
        let mut alone = Bag::default();
        assert_eq!([alone.draw(1, 3), alone.draw(1, 3)], [1, 1]);
    }
}
