//! Who is in the room.

use std::collections::BTreeMap;

use super::Session;
use super::command::{Event, Refusal, Respondent, Token};

/// The most pupils without a device.
pub const MAX_CLASS: u16 = 60;

/// The most pages, cards and teams an hour lets in: the 2,000 pages of a large school at once, which the load bench
/// measures, and a fifth more for pages opened anew.
const MAX_RESPONDENTS: usize = 2_400;

/// Who is in the room: pupils who raise hands as a number, all others one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Roster {
    hands: u16,
    /// Teams 1 to this were made of the pupils who raise hands.
    seated: u8,
    /// The most teams that were ever made so: what they gave was given in front of everybody.
    made: u8,
    /// Whether each respondent that ever joined is there now.
    joined: BTreeMap<Respondent, bool>,
}

impl Roster {
    pub(super) fn new(hands: u16) -> Self {
        Self {
            hands: hands.min(MAX_CLASS),
            seated: 0,
            made: 0,
            joined: BTreeMap::new(),
        }
    }

    /// Pupils who answer without a device.
    pub fn hands(&self) -> u16 {
        self.hands
    }

    /// Everybody who is there now; nobody absent ever holds the class up.
    pub fn present(&self) -> u32 {
        self.in_room() + self.here(|who| !self.is_seated(who))
    }

    /// Those who answer without a device. The pupils of a team are the same who raise hands.
    pub(super) fn in_room(&self) -> u32 {
        let teams = self.here(|who| self.is_seated(who));
        u32::from(self.hands).max(teams)
    }

    /// Whether this is a team made of the pupils who raise hands.
    pub(super) fn is_seated(&self, who: Respondent) -> bool {
        matches!(who, Respondent::Team(team) if (1..=self.seated).contains(&team))
    }

    /// Whether what this respondent gives is given by many together, in front of everybody: the class or a team at
    /// the board. A team that joined by itself answers as unseen as a pupil.
    pub(super) fn is_joint(&self, who: Respondent) -> bool {
        match who {
            Respondent::Board => true,
            Respondent::Team(team) => (1..=self.made).contains(&team),
            Respondent::Page(_) | Respondent::Card(_) => false,
        }
    }

    fn here(&self, is_meant: impl Fn(Respondent) -> bool) -> u32 {
        let here = self
            .joined
            .iter()
            .filter(|(who, is_here)| **is_here && is_meant(**who))
            .count();
        u32::try_from(here).unwrap_or(u32::MAX)
    }

    /// Lets teams 1 to `count` in, and no other team.
    pub(super) fn seat_teams(&mut self, count: u8) {
        for (who, is_here) in &mut self.joined {
            if matches!(who, Respondent::Team(_)) {
                *is_here = false;
            }
        }
        let teams = (1..=count).map(|team| (Respondent::Team(team), true));
        self.joined.extend(teams);
        self.seated = count;
        self.made = self.made.max(count);
    }

    /// Whether this respondent may answer. The class at the board always may.
    pub fn knows(&self, respondent: Respondent) -> bool {
        respondent == Respondent::Board || self.is_present(respondent)
    }

    /// The pages that ever joined.
    pub fn pages(&self) -> impl Iterator<Item = Token> {
        self.joined.keys().filter_map(|who| match who {
            Respondent::Page(token) => Some(*token),
            Respondent::Card(_) | Respondent::Team(_) | Respondent::Board => None,
        })
    }

    pub(super) fn is_present(&self, respondent: Respondent) -> bool {
        self.joined.get(&respondent).copied().unwrap_or(false)
    }
}

impl Session {
    pub(super) fn set_class(&mut self, hands: u16, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if hands > MAX_CLASS {
            return Err(Refusal::OutOfRange);
        }
        // Hands already counted were raised by somebody: the class cannot become smaller than they are.
        let is_smaller = hands < self.roster.hands;
        if is_smaller
            && self
                .raised()
                .is_some_and(|raised| raised > u32::from(hands))
        {
            return Err(Refusal::TooManyHands);
        }
        self.roster.hands = hands;
        events.push(Event::ClassSet {
            present: self.roster.present(),
        });
        Ok(())
    }

    pub(super) fn join(
        &mut self,
        respondent: &Respondent,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        let is_known =
            self.roster.joined.contains_key(respondent) || *respondent == Respondent::Board;
        if !is_known && self.roster.joined.len() >= MAX_RESPONDENTS {
            return Err(Refusal::Full);
        }
        if *respondent != Respondent::Board {
            self.roster.joined.insert(*respondent, true);
        }
        events.push(Event::Joined {
            respondent: *respondent,
        });
        Ok(())
    }

    pub(super) fn leave(
        &mut self,
        respondent: &Respondent,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        match self.roster.joined.get_mut(respondent) {
            Some(is_here) if *is_here => *is_here = false,
            _ => return Err(Refusal::NotJoined),
        }
        events.push(Event::Left {
            respondent: *respondent,
        });
        Ok(())
    }
}
