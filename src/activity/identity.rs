//! Guess who it is, clue by clue.

use super::choice::grade_one;
use super::problem::{list_problems, unknown_problems};
use super::{
    Grade, Id, Interaction, MAX_CHOICES, Mismatch, Nature, Problem, Response, Right, Rules, Steps,
    Wording,
};

/// The most clues that stand one below the other.
const MAX_CLUES: usize = 8;

activity! {
    /// Clues about a person, uncovered one by one; then the class says who it could be.
    pub struct Identity {
        /// Ids of the clues in the order in which they are uncovered, two to eight.
        pub clues: Vec<Id>,
        /// Ids of the choices, two to six.
        pub options: Vec<Id>,
        /// Ids of the right ones; empty where several people could be meant.
        pub correct: Vec<Id>,
    }
}

impl Rules for Identity {
    fn problems(&self) -> Vec<Problem> {
        let clues: Vec<&str> = self.clues.iter().map(String::as_str).collect();
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let mut problems = list_problems("clues", &clues, 2, MAX_CLUES);
        problems.extend(list_problems("options", &options, 2, MAX_CHOICES));
        problems.extend(unknown_problems("correct", &self.correct, &self.options));
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Choose {
            choices: self.options.clone(),
            several: false,
            wording: Wording::Lesson,
        }
    }

    /// The first clue stands there from the beginning; the result is asked for after the last one.
    fn steps(&self) -> Steps {
        let clues = u16::try_from(self.clues.len()).unwrap_or(u16::MAX);
        Steps {
            asked: clues.saturating_sub(1),
            shown: 0,
        }
    }

    /// Where no choice is right, the class says what it thinks.
    fn nature(&self) -> Nature {
        if self.correct.is_empty() {
            Nature::Opinion
        } else {
            Nature::Knowledge
        }
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        grade_one(&self.correct, response)
    }

    fn right(&self) -> Right {
        if self.correct.is_empty() {
            Right::Open
        } else {
            Right::Choices(self.correct.iter().cloned().collect())
        }
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![
            ("clue", self.clues.clone()),
            ("option", self.options.clone()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    fn who(correct: &[&str]) -> Identity {
        Identity {
            clues: ids(&["nee", "travail", "idee"]),
            options: ids(&["lovelace", "babbage", "hopper"]),
            correct: ids(correct),
            ..Identity::default()
        }
    }

    #[test]
    fn grades_only_where_somebody_is_meant() {
        let known = who(&["hopper"]);
        assert_eq!(
            known.grade(&Response::pick("hopper")),
            Ok(Grade::Share(1.0))
        );
        assert_eq!(
            known.grade(&Response::pick("babbage")),
            Ok(Grade::Share(0.0))
        );
        assert_eq!(known.grade(&Response::pick("curie")), Err(Mismatch));
        assert_eq!(known.nature(), Nature::Knowledge);
        let either = who(&["hopper", "lovelace"]);
        assert_eq!(
            either.grade(&Response::pick("lovelace")),
            Ok(Grade::Share(1.0))
        );
        let open = who(&[]);
        assert_eq!(open.grade(&Response::pick("hopper")), Ok(Grade::Ungraded));
        assert_eq!(open.nature(), Nature::Opinion);
        assert_eq!(open.right(), Right::Open);
        assert_eq!(open.steps().asked, 2);
    }

    #[test]
    fn wants_clues_and_choices() {
        assert_eq!(broken(&who(&[])), [""; 0]);
        assert_eq!(broken(&who(&["curie"])), ["unknown-id"]);
        let one = Identity {
            clues: ids(&["nee"]),
            options: ids(&["hopper"]),
            ..who(&[])
        };
        assert_eq!(broken(&one), ["too-few", "too-few"]);
        assert_eq!(one.steps().asked, 0);
        assert_eq!(Identity::default().steps().asked, 0);
    }
}
