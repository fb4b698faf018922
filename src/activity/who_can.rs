//! Who can do this? Cards one by one, and only at the end all results.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{
    Grade, Id, Interaction, Layout, Mismatch, Nature, Problem, Response, Rules, Steps, Wording,
};

/// The fewest cards of an activity.
const MIN_CARDS: usize = 4;
/// The most cards of both forms together: more does not fit a quarter of an hour.
const MAX_CARDS: usize = 16;
/// The counts of a card are shown from this many responses on (`docs/sources.md#privacy`).
const LEAST_RESPONSES: u32 = 10;
/// The fewest cards one form shows: a single card says nothing.
const MIN_SHOWN: usize = 2;

/// The program's answers, the widest first; their words are `answer-everyone` and so on.
const ANSWERS: [&str; 3] = ["everyone", "girls", "boys"];

activity! {
    /// Cards of things to do; for each the class says who can do it. What it answers is never right or wrong.
    ///
    /// The same cards in two forms, before and after a sequence of lessons, show whether answers have moved.
    pub struct WhoCan {
        /// The cards of both forms.
        pub cards: Vec<WhoCanCard>,
        /// Which form the class sees.
        pub form: Form,
        /// When in a sequence of lessons it is asked.
        pub moment: Moment,
        /// Names what is measured; the same in every lesson that measures it.
        pub measure: Id,
    }
}

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WhoCanCard {
    /// Names the card; its words are `<activity>_card_<id>`.
    pub id: Id,
    /// One of the kit's drawings to show on the card.
    pub drawing: Option<String>,
    /// The forms it belongs to.
    pub set: CardSet,
}

/// The forms a card belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardSet {
    /// Only form A.
    A,
    /// Only form B.
    B,
    /// Both forms.
    #[default]
    Both,
    /// Both forms, for comparison: no lesson ever talks about it.
    Untaught,
}

/// One of two series of cards that ask the same with other things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// The first.
    #[default]
    A,
    /// The second.
    B,
}

/// When something is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Moment {
    /// Before the lessons.
    #[default]
    Before,
    /// Right after them.
    After,
    /// Some weeks later.
    Later,
}

impl WhoCan {
    /// The cards of the form the class sees, in the author's order.
    pub fn shown(&self) -> impl Iterator<Item = &WhoCanCard> {
        self.cards.iter().filter(|card| match card.set {
            CardSet::A => self.form == Form::A,
            CardSet::B => self.form == Form::B,
            CardSet::Both | CardSet::Untaught => true,
        })
    }
}

impl Rules for WhoCan {
    fn problems(&self) -> Vec<Problem> {
        let cards: Vec<&str> = self.cards.iter().map(|card| card.id.as_str()).collect();
        let mut problems = list_problems("cards", &cards, MIN_CARDS, MAX_CARDS);
        problems.extend(drawing_problems(
            "cards",
            self.cards.iter().map(|card| card.drawing.as_ref()),
        ));
        if self.cards.len() >= MIN_CARDS && self.shown().count() < MIN_SHOWN {
            problems.push(Problem::error("few-cards-of-form", "form").with("least", &MIN_SHOWN));
        }
        if self.measure.is_empty() {
            problems.push(Problem::error("missing-field", "measure").with("field", "measure"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Sort {
            bins: ANSWERS.map(str::to_owned).to_vec(),
            items: self.shown().map(|card| card.id.clone()).collect(),
            layout: Layout::OneByOne,
            wording: Wording::Program,
        }
    }

    fn steps(&self) -> Steps {
        let more_cards = self.shown().count().saturating_sub(1);
        Steps {
            asked: more_cards.try_into().unwrap_or(u16::MAX),
            shown: 0,
        }
    }

    fn least_responses(&self) -> Option<u32> {
        Some(LEAST_RESPONSES)
    }

    fn nature(&self) -> Nature {
        Nature::Opinion
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }

    fn item_list(&self) -> &'static str {
        "card"
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.cards.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        let cards = self.cards.iter();
        vec![("card", cards.map(|card| card.id.clone()).collect())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(list: &[(&str, CardSet)]) -> WhoCan {
        let card = |(id, set): &(&str, CardSet)| WhoCanCard {
            id: (*id).to_owned(),
            set: *set,
            ..WhoCanCard::default()
        };
        WhoCan {
            cards: list.iter().map(card).collect(),
            measure: "qui-peut".into(),
            ..WhoCan::default()
        }
    }

    fn four() -> WhoCan {
        cards(&[
            ("velo", CardSet::A),
            ("livre", CardSet::B),
            ("arbre", CardSet::Both),
            ("ile", CardSet::Untaught),
        ])
    }

    #[track_caller]
    fn grades(card: &str, answer: &str, expected: Result<Grade, Mismatch>) {
        assert_eq!(four().grade(&Response::put(card, answer)), expected);
    }

    #[test]
    fn takes_three_answers_to_the_cards_of_its_form() {
        grades("velo", "everyone", Ok(Grade::Ungraded));
        grades("ile", "girls", Ok(Grade::Ungraded));
        grades("arbre", "boys", Ok(Grade::Ungraded));
        grades("livre", "everyone", Err(Mismatch));
        grades("velo", "tout-le-monde", Err(Mismatch));
        let other = WhoCan {
            form: Form::B,
            ..four()
        };
        let shown: Vec<&str> = other.shown().map(|card| card.id.as_str()).collect();
        assert_eq!(shown, ["livre", "arbre", "ile"]);
        assert_eq!(other.steps(), Steps { asked: 2, shown: 0 });
    }

    #[track_caller]
    fn finds(activity: &WhoCan, expected: &[&str]) {
        let problems = activity.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_cards_for_its_form_and_a_measure() {
        finds(&four(), &[]);
        finds(&cards(&[("velo", CardSet::A)]), &["too-few"]);
        let only_a = cards(&["a", "b", "c", "d"].map(|id| (id, CardSet::A)));
        finds(&only_a, &[]);
        let form_b = WhoCan {
            form: Form::B,
            ..only_a
        };
        finds(&form_b, &["few-cards-of-form"]);
        let nameless = WhoCan {
            measure: String::new(),
            ..four()
        };
        finds(&nameless, &["missing-field"]);
        let mut drawn = four();
        drawn.cards.truncate(3);
        drawn.cards.push(WhoCanCard {
            id: "lune".into(),
            drawing: Some("moon-landing".into()),
            ..WhoCanCard::default()
        });
        finds(&drawn, &["unknown-drawing"]);
    }
}
