//! The counts of one class that may leave the classroom, to be added to those of others.
//!
//! Nothing in them names a class, a school, a day or a child.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::activity::{Activity, CardSet, Form, Id, Moment, Tally};
use crate::lesson::Lesson;

use super::privacy::Shown;
use super::summary::Summary;

/// The version of the shape of a file of counts (`docs/measure.md`).
const FORMAT: u32 = 1;
/// The most cards of a file: no lesson has more.
const MAX_CARDS: usize = 16;
/// The most responses of a card: a class is smaller, a whole school together is not larger.
const MAX_RESPONSES: u32 = 1_000;
/// The longest id, in characters.
const MAX_ID: usize = 40;

/// The counts of one class, as they are written to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassCounts {
    /// The version of this shape.
    pub marelle_counts: u32,
    /// The lesson's id.
    pub lesson: Id,
    /// What is measured.
    pub measure: Id,
    /// Which series of cards the class saw.
    pub form: Form,
    /// When in a sequence of lessons.
    pub moment: Moment,
    /// The cards that enough pupils answered to.
    pub cards: Vec<CardCounts>,
}

/// The counts of one card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardCounts {
    /// The card's id.
    pub card: Id,
    /// The series it belongs to.
    pub set: CardSet,
    /// Answers "everybody".
    pub everyone: u32,
    /// Answers "rather girls".
    pub girls: u32,
    /// Answers "rather boys".
    pub boys: u32,
    /// All of them.
    pub n: u32,
}

/// Why a file of counts cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountsError {
    /// It is none, or it holds something that does not belong there.
    NotCounts,
    /// A newer program wrote it.
    Newer,
    /// Its numbers cannot be: sums that do not fit, cards twice, too many responses.
    Unsound,
}

impl CountsError {
    /// The Fluent key of the sentence that tells people.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotCounts => "pool-not-counts",
            Self::Newer => "pool-newer",
            Self::Unsound => "pool-unsound",
        }
    }
}

/// The counts of the first measure of a lesson, as far as the class has seen them; `None` where there are none.
///
/// Where the class answered twice its first answers are the measure: the second ones come after a talk.
pub fn class_counts(lesson: &Lesson, summary: &Summary) -> Option<ClassCounts> {
    let (measured, shown) = lesson.activities.iter().find_map(|activity| {
        let Activity::WhoCan(measured) = activity else {
            return None;
        };
        let mut summaries = summary.activities.iter();
        let found = summaries.find(|one| one.id == *activity.head().id)?;
        Some((measured, &found.shown))
    })?;
    let Shown::Counts {
        first: Tally::Places { counts, .. },
        in_words: false,
        ..
    } = shown
    else {
        return None;
    };
    let cards: Vec<CardCounts> = measured
        .shown()
        .filter_map(|card| {
            let (_, bins) = counts.iter().find(|(id, _)| *id == card.id)?;
            let of = |answer: &str| {
                let found = bins.iter().find(|(bin, _)| bin == answer);
                found.map_or(0, |(_, count)| *count)
            };
            let [everyone, girls, boys] = ["everyone", "girls", "boys"].map(of);
            Some(CardCounts {
                card: card.id.clone(),
                set: card.set,
                everyone,
                girls,
                boys,
                n: everyone + girls + boys,
            })
        })
        .collect();
    (!cards.is_empty()).then(|| ClassCounts {
        marelle_counts: FORMAT,
        lesson: lesson.id.clone(),
        measure: measured.measure.clone(),
        form: measured.form,
        moment: measured.moment,
        cards,
    })
}

impl ClassCounts {
    /// The text of its file.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a file that [`ClassCounts::text`] wrote.
    ///
    /// # Errors
    /// [`CountsError`] says why the file cannot be used.
    pub fn read(text: &str) -> Result<Self, CountsError> {
        #[derive(Deserialize)]
        struct Version {
            marelle_counts: u32,
        }
        // The version is read on its own: a newer file is named as such, not as a mistake.
        let Version { marelle_counts } =
            serde_json::from_str(text).map_err(|_cause| CountsError::NotCounts)?;
        if marelle_counts > FORMAT {
            return Err(CountsError::Newer);
        }
        let counts: Self = serde_json::from_str(text).map_err(|_cause| CountsError::NotCounts)?;
        if counts.is_sound() {
            Ok(counts)
        } else {
            Err(CountsError::Unsound)
        }
    }

    fn is_sound(&self) -> bool {
        let is_id = |id: &Id| {
            let is_fit =
                |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
            !id.is_empty() && id.chars().count() <= MAX_ID && id.chars().all(is_fit)
        };
        let ids: BTreeSet<&Id> = self.cards.iter().map(|card| &card.card).collect();
        let adds_up = |card: &CardCounts| {
            let sum = u64::from(card.everyone) + u64::from(card.girls) + u64::from(card.boys);
            sum == u64::from(card.n) && card.n > 0 && card.n <= MAX_RESPONSES
        };
        self.marelle_counts > 0
            && is_id(&self.lesson)
            && is_id(&self.measure)
            && !self.cards.is_empty()
            && self.cards.len() <= MAX_CARDS
            && ids.len() == self.cards.len()
            && self
                .cards
                .iter()
                .all(|card| is_id(&card.card) && adds_up(card))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> ClassCounts {
        ClassCounts {
            marelle_counts: 1,
            lesson: "barometre".into(),
            measure: "qui-peut".into(),
            form: Form::A,
            moment: Moment::Later,
            cards: vec![CardCounts {
                card: "ile".into(),
                set: CardSet::Untaught,
                everyone: 12,
                girls: 13,
                boys: 0,
                n: 25,
            }],
        }
    }

    #[track_caller]
    fn reads(text: &str, expected: Result<(), CountsError>) {
        assert_eq!(ClassCounts::read(text).map(|_| ()), expected);
    }

    #[test]
    fn reads_what_it_wrote_and_nothing_else() {
        let text = written().text();
        assert_eq!(ClassCounts::read(&text), Ok(written()));
        reads("", Err(CountsError::NotCounts));
        reads("{}", Err(CountsError::NotCounts));
        reads(
            &text.replace("\"lesson\"", "\"school\""),
            Err(CountsError::NotCounts),
        );
        let named = text.replace("\"form\"", "\"class\": \"CM1 B\", \"form\"");
        reads(&named, Err(CountsError::NotCounts));
        let newer = text.replace(
            "\"marelle_counts\": 1",
            "\"marelle_counts\": 2, \"more\": 3",
        );
        reads(&newer, Err(CountsError::Newer));
        reads(
            &text.replace("\"n\": 25", "\"n\": 24"),
            Err(CountsError::Unsound),
        );
        reads(
            &text.replace("qui-peut", "Qui peut"),
            Err(CountsError::Unsound),
        );
        reads(
            &text.replace("\"everyone\": 12", "\"everyone\": 4294967295"),
            Err(CountsError::Unsound),
        );
    }
}
