//! What the whole class does together with the host: cards that are drawn or turned, a tale that is read twice.
//!
//! A game is a list of moves. What stands on the stage is computed from them, so that taking the last move back is
//! leaving it out, and a resumed hour stands where it stood.

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use serde::{Deserialize, Serialize};

use super::vocabulary::{Id, Mismatch};

/// A game without answers of single pupils.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Game {
    /// Cards face down; two that belong together stay open.
    Memory {
        /// Ids of the pairs; each stands for a left and a right card.
        pairs: Vec<Id>,
        /// How many teams take turns, at least 1.
        teams: u8,
    },
    /// Cards drawn one by one.
    Deck {
        /// Ids of the cards.
        cards: Vec<Id>,
        /// How many are drawn, 1 to the number of cards.
        draws: u16,
    },
    /// A tale read twice, the second time with the roles exchanged.
    Mirror {
        /// Ids of the paragraphs.
        paragraphs: Vec<Id>,
        /// Whether the hero of the first reading is a girl.
        girl_first: bool,
    },
    /// Fields of a sheet that every pupil fills in alone, on paper; nothing is collected.
    Sheet {
        /// Ids of the fields.
        fields: Vec<Id>,
    },
}

/// A move of the class or of the host in a game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Play {
    /// Turns a card of a memory, by its place on the table.
    Flip(u16),
    /// Draws the next card.
    Draw,
    /// Puts the drawn card aside: whoever does not want it takes the next one.
    Pass,
    /// "That surprised us!" while a tale is read.
    Surprise,
}

/// A card on the table of a memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The pair it belongs to, as a place in the list of pairs.
    pub pair: usize,
    /// Which half it is.
    pub is_right: bool,
    /// How it lies.
    pub face: Face,
}

/// How a card of a memory lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Face down.
    Down,
    /// Turned just now.
    Up,
    /// Its pair was found.
    Found,
}

/// Where a game stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Table {
    /// Nothing to keep track of.
    Plain,
    /// The cards as they lie.
    Memory {
        /// In the order in which they lie, row by row.
        cards: Vec<Card>,
        /// Whose turn it is, from 0.
        team: u8,
    },
    /// The cards as places in the list of cards.
    Deck {
        /// The card that was drawn last.
        current: Option<usize>,
        /// How many were drawn, without those that were passed.
        drawn: u16,
        /// How many are left, those that were passed included.
        left: usize,
    },
    /// How often the class was surprised.
    Mirror {
        /// Surprises.
        surprises: u32,
    },
}

impl Game {
    /// Where the game stands after these moves; moves that are not possible count as none.
    pub fn table(&self, plays: &[Play], seed: u64) -> Table {
        let mut table = self.laid_out(seed);
        for play in plays {
            if let Ok(next) = self.after(&table, play, seed) {
                table = next;
            }
        }
        table
    }

    /// Whether this move is possible after those.
    ///
    /// # Errors
    /// [`Mismatch`] when the card is not there or lies open, when no card is left, or in another game.
    pub fn accept(&self, plays: &[Play], play: &Play, seed: u64) -> Result<(), Mismatch> {
        let table = self.table(plays, seed);
        self.after(&table, play, seed).map(|_| ())
    }

    fn laid_out(&self, seed: u64) -> Table {
        match self {
            Self::Memory { pairs, .. } => {
                let halves = |pair| {
                    [false, true].map(|is_right| Card {
                        pair,
                        is_right,
                        face: Face::Down,
                    })
                };
                let mut cards: Vec<Card> = (0..pairs.len()).flat_map(halves).collect();
                cards.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
                Table::Memory { cards, team: 0 }
            }
            Self::Deck { cards, .. } => Table::Deck {
                current: None,
                drawn: 0,
                left: cards.len(),
            },
            Self::Mirror { .. } => Table::Mirror { surprises: 0 },
            Self::Sheet { .. } => Table::Plain,
        }
    }

    fn after(&self, table: &Table, play: &Play, seed: u64) -> Result<Table, Mismatch> {
        match (self, table, play) {
            (Self::Memory { teams, .. }, Table::Memory { cards, team }, Play::Flip(place)) => {
                flipped(cards, (*team, (*teams).max(1)), usize::from(*place))
            }
            (
                Self::Deck { cards, draws },
                Table::Deck {
                    current,
                    drawn,
                    left,
                },
                Play::Draw,
            ) => {
                if *left == 0 || *drawn >= (*draws).max(1) {
                    return Err(Mismatch);
                }
                let passed = cards.len() - left - usize::from(*drawn);
                Ok(Table::Deck {
                    current: card_at(cards.len(), usize::from(*drawn) + passed, seed).or(*current),
                    drawn: drawn + 1,
                    left: left - 1,
                })
            }
            (
                Self::Deck { cards, .. },
                Table::Deck {
                    current: Some(_),
                    drawn,
                    left,
                },
                Play::Pass,
            ) if *left > 0 => {
                let taken = cards.len() - left;
                Ok(Table::Deck {
                    current: card_at(cards.len(), taken, seed),
                    drawn: *drawn,
                    left: left - 1,
                })
            }
            (Self::Mirror { .. }, Table::Mirror { surprises }, Play::Surprise) => {
                Ok(Table::Mirror {
                    surprises: surprises.saturating_add(1),
                })
            }
            _ => Err(Mismatch),
        }
    }
}

/// The card at this place of the shuffled deck.
fn card_at(cards: usize, place: usize, seed: u64) -> Option<usize> {
    let mut order: Vec<usize> = (0..cards).collect();
    order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    order.get(place).copied()
}

/// Turns a card. Two open cards that do not belong together are turned back by the next move, and the turn passes.
fn flipped(cards: &[Card], (team, teams): (u8, u8), place: usize) -> Result<Table, Mismatch> {
    let mut cards = cards.to_vec();
    let mut team = team;
    if cards.iter().filter(|card| card.face == Face::Up).count() == 2 {
        for card in cards.iter_mut().filter(|card| card.face == Face::Up) {
            card.face = Face::Down;
        }
        team = (team + 1) % teams;
    }
    let card = cards
        .get_mut(place)
        .filter(|card| card.face == Face::Down)
        .ok_or(Mismatch)?;
    card.face = Face::Up;
    let pair = card.pair;
    let is_pair = cards
        .iter()
        .filter(|card| card.face == Face::Up && card.pair == pair)
        .count()
        == 2;
    if is_pair {
        for card in cards.iter_mut().filter(|card| card.pair == pair) {
            card.face = Face::Found;
        }
    }
    Ok(Table::Memory { cards, team })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<Id> {
        (0..count).map(|place| format!("c{place}")).collect()
    }

    fn memory() -> Game {
        Game::Memory {
            pairs: ids(3),
            teams: 2,
        }
    }

    fn cards(table: &Table) -> &[Card] {
        match table {
            Table::Memory { cards, .. } => cards,
            _ => &[],
        }
    }

    fn place_of(table: &Table, pair: usize, is_right: bool) -> u16 {
        let is = |card: &Card| card.pair == pair && card.is_right == is_right;
        cards(table)
            .iter()
            .position(is)
            .and_then(|place| place.try_into().ok())
            .expect("the card lies there")
    }

    #[test]
    fn keeps_a_pair_open_and_turns_others_back() {
        let game = memory();
        let start = game.table(&[], 7);
        let flip = |pair, is_right| Play::Flip(place_of(&start, pair, is_right));
        let found = game.table(&[flip(0, false), flip(0, true)], 7);
        assert_eq!(
            cards(&found)
                .iter()
                .filter(|card| card.face == Face::Found)
                .count(),
            2
        );
        let missed = [flip(0, false), flip(1, true)];
        let open = game.table(&missed, 7);
        assert_eq!(
            cards(&open)
                .iter()
                .filter(|card| card.face == Face::Up)
                .count(),
            2
        );
        assert!(matches!(open, Table::Memory { team: 0, .. }));
        let mut more = missed.to_vec();
        more.push(flip(2, false));
        let next = game.table(&more, 7);
        assert_eq!(
            cards(&next)
                .iter()
                .filter(|card| card.face == Face::Up)
                .count(),
            1
        );
        assert!(
            matches!(next, Table::Memory { team: 1, .. }),
            "the turn passes"
        );
    }

    #[test]
    fn refuses_cards_that_lie_open_or_are_not_there() {
        let game = memory();
        assert_eq!(game.accept(&[], &Play::Flip(6), 7), Err(Mismatch));
        assert_eq!(
            game.accept(&[Play::Flip(2)], &Play::Flip(2), 7),
            Err(Mismatch)
        );
        assert_eq!(game.accept(&[], &Play::Draw, 7), Err(Mismatch));
        assert_eq!(game.accept(&[], &Play::Flip(5), 7), Ok(()));
    }

    #[test]
    fn draws_every_card_once_and_lets_anybody_pass() {
        let game = Game::Deck {
            cards: ids(4),
            draws: 4,
        };
        let mut plays = Vec::new();
        let mut seen = Vec::new();
        for play in [Play::Draw, Play::Draw, Play::Pass, Play::Draw] {
            assert_eq!(game.accept(&plays, &play, 3), Ok(()));
            plays.push(play);
            let Table::Deck {
                current: Some(card),
                ..
            } = game.table(&plays, 3)
            else {
                panic!("a card is drawn");
            };
            seen.push(card);
        }
        seen.sort_unstable();
        assert_eq!(seen, [0, 1, 2, 3], "no card twice");
        assert_eq!(
            game.table(&plays, 3),
            Table::Deck {
                current: game_current(&game, &plays),
                drawn: 3,
                left: 0
            }
        );
        assert_eq!(game.accept(&plays, &Play::Draw, 3), Err(Mismatch));
        assert_eq!(game.accept(&plays, &Play::Pass, 3), Err(Mismatch));
        assert_eq!(
            game.accept(&[], &Play::Pass, 3),
            Err(Mismatch),
            "nothing is drawn yet"
        );
        let two = Game::Deck {
            cards: ids(4),
            draws: 2,
        };
        assert_eq!(
            two.accept(&[Play::Draw, Play::Draw], &Play::Draw, 3),
            Err(Mismatch)
        );
    }

    fn game_current(game: &Game, plays: &[Play]) -> Option<usize> {
        match game.table(plays, 3) {
            Table::Deck { current, .. } => current,
            _ => None,
        }
    }

    #[test]
    fn counts_surprises() {
        let game = Game::Mirror {
            paragraphs: ids(2),
            girl_first: true,
        };
        assert_eq!(
            game.table(&[Play::Surprise, Play::Draw, Play::Surprise], 0),
            Table::Mirror { surprises: 2 }
        );
    }
}
