//! Draw a card and talk about it; whoever does not want it takes the next one.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{Game, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules, Steps};

/// The most cards of one deck.
const MAX_CARDS: usize = 40;

activity! {
    /// A deck of cards to draw from, one by one, and to talk about.
    pub struct Draw {
        /// The cards, two to forty.
        pub cards: Vec<DrawCard>,
        /// How many are drawn; 0 draws until none is left.
        pub draws: u16,
    }
}

/// One card of a deck.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DrawCard {
    /// Names the card; its words are `<activity>_card_<id>`.
    pub id: Id,
    /// One of the kit's drawings to show on the card.
    pub drawing: Option<String>,
}

impl Draw {
    fn ids(&self) -> Vec<Id> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }

    /// How many cards are drawn, never more than there are.
    fn draw_count(&self) -> u16 {
        let all = u16::try_from(self.cards.len()).unwrap_or(u16::MAX);
        if self.draws == 0 {
            all
        } else {
            self.draws.min(all)
        }
    }
}

impl Rules for Draw {
    fn problems(&self) -> Vec<Problem> {
        let ids: Vec<&str> = self.cards.iter().map(|card| card.id.as_str()).collect();
        let mut problems = list_problems("cards", &ids, 2, MAX_CARDS);
        if usize::from(self.draws) > self.cards.len() {
            let problem = Problem::error("more-draws-than-cards", "draws");
            problems.push(problem.with("most", &self.cards.len()));
        }
        let drawings = self.cards.iter().map(|card| card.drawing.as_ref());
        problems.extend(drawing_problems("cards", drawings));
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Play(Game::Deck {
            cards: self.ids(),
            draws: self.draw_count(),
        })
    }

    fn steps(&self) -> Steps {
        Steps {
            asked: self.draw_count(),
            shown: 0,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Talk
    }

    fn grade(&self, _response: &Response) -> Result<Grade, Mismatch> {
        Err(Mismatch)
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.cards.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("card", self.ids())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Play;
    use crate::activity::problem::broken;

    fn deck(cards: usize, draws: u16) -> Draw {
        let card = |place| DrawCard {
            id: format!("c{place}"),
            drawing: None,
        };
        Draw {
            cards: (0..cards).map(card).collect(),
            draws,
            ..Draw::default()
        }
    }

    #[track_caller]
    fn draws(draw: &Draw, expected: u16) {
        let Interaction::Play(game) = draw.interaction() else {
            panic!("a deck is played with");
        };
        let mut plays = Vec::new();
        while game.accept(&plays, &Play::Draw, 5).is_ok() {
            plays.push(Play::Draw);
        }
        assert_eq!(plays.len(), usize::from(expected));
        assert_eq!(draw.steps().asked, expected, "one step for each card");
    }

    #[test]
    fn draws_as_many_cards_as_the_author_says() {
        draws(&deck(5, 0), 5);
        draws(&deck(5, 3), 3);
        draws(&deck(5, 9), 5);
        assert_eq!(deck(5, 0).grade(&Response::pick("c0")), Err(Mismatch));
    }

    #[test]
    fn wants_a_deck_to_draw_from() {
        assert_eq!(broken(&deck(5, 5)), [""; 0]);
        assert_eq!(broken(&deck(1, 0)), ["too-few"]);
        assert_eq!(broken(&deck(41, 0)), ["too-many"]);
        assert_eq!(broken(&deck(5, 6)), ["more-draws-than-cards"]);
        let mut drawn = deck(2, 0);
        drawn.cards[1].drawing = Some("balon".into());
        assert_eq!(broken(&drawn), ["unknown-drawing"]);
    }
}
