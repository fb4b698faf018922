//! Moves of games the whole class plays, and words that wait until the host has read them.

use crate::activity::{Game, Interaction, Play, Tally, merged};

use super::command::{Event, Refusal};
use super::plan::Wave;
use super::{Part, Session};

/// A word that pupils gave, for the host alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The spelling that was given most.
    pub word: String,
    /// How many gave it.
    pub count: u32,
    /// Whether the class may see it; `None` while it waits to be read.
    pub is_kept: Option<bool>,
}

impl Session {
    /// The game on the stage, if one is played.
    pub fn game(&self) -> Option<&Game> {
        match self.part().map(|part| &part.interaction)? {
            Interaction::Play(game) => Some(game),
            _ => None,
        }
    }

    /// How many moves were made in the game on the stage.
    pub fn moves(&self) -> usize {
        self.part().map_or(0, |part| part.plays.len())
    }

    /// The words given in the vote on the stage, for the host alone: those that wait first, then the most frequent.
    pub fn words(&self) -> Vec<Word> {
        self.part()
            .map(|part| part.words_of(self.wave()))
            .unwrap_or_default()
    }

    pub(super) fn play(&mut self, play: &Play, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let seed = self.seed_here();
        let is_asked = self.is_asked();
        let Some(part) = self.part_mut().filter(|_| is_asked) else {
            return Err(Refusal::NoSuchMove);
        };
        let Interaction::Play(game) = &part.interaction else {
            return Err(Refusal::NoSuchMove);
        };
        game.accept(&part.plays, play, seed)
            .map_err(|_mismatch| Refusal::NoSuchMove)?;
        part.plays.push(play.clone());
        let moves = part.plays.len();
        events.push(Event::Played { moves });
        Ok(())
    }

    pub(super) fn undo_play(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let is_asked = self.is_asked();
        let Some(part) = self.part_mut().filter(|_| is_asked) else {
            return Err(Refusal::NothingToTakeBack);
        };
        if part.plays.pop().is_none() {
            return Err(Refusal::NothingToTakeBack);
        }
        let moves = part.plays.len();
        events.push(Event::Played { moves });
        Ok(())
    }

    pub(super) fn moderate(
        &mut self,
        word: &str,
        is_kept: bool,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let wave = self.wave();
        let Some(part) = self.part_mut() else {
            return Err(Refusal::NoSuchWord);
        };
        let key = merged(word);
        let is_given = part
            .words_of(wave)
            .iter()
            .any(|given| merged(&given.word) == key);
        if !is_given {
            return Err(Refusal::NoSuchWord);
        }
        part.words.insert(key, is_kept);
        let waiting = part
            .words_of(wave)
            .iter()
            .filter(|word| word.is_kept.is_none())
            .count();
        events.push(Event::Moderated { waiting });
        self.keep_words_that_are_seen();
        Ok(())
    }

    /// A word let through, or taken away, while the result is on the stage changes what the class has seen.
    fn keep_words_that_are_seen(&mut self) {
        let shown = self.shown();
        if let Some(part) = self.part_mut()
            && shown != super::Shown::Hidden
        {
            part.seen = shown;
        }
    }
}

impl Part {
    fn words_of(&self, wave: Wave) -> Vec<Word> {
        let Tally::Words { counts, .. } = self.wave(wave).tally(&self.interaction) else {
            return Vec::new();
        };
        let mut words: Vec<Word> = counts
            .into_iter()
            .map(|(word, count)| Word {
                is_kept: self.words.get(&merged(&word)).copied(),
                word,
                count,
            })
            .collect();
        words.sort_by_key(|word| word.is_kept.is_some());
        words
    }
}
