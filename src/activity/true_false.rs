//! A statement that is true or false.

use std::collections::BTreeSet;

use super::{Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, Wording};

activity! {
    /// A statement (its title) that is true or false; the words for both belong to the program.
    pub struct TrueFalse {
        /// Whether the statement is true; `None` is a slip of the author.
        pub answer: Option<bool>,
        /// Whether the class votes again after talking, before the answer is shown.
        pub second: bool,
    }
}

/// The choice for a true statement; the program's word is `answer-true`.
const TRUE: &str = "true";
/// The choice for a false statement; the program's word is `answer-false`.
const FALSE: &str = "false";

impl TrueFalse {
    fn right_choice(&self) -> Option<Id> {
        self.answer
            .map(|answer| if answer { TRUE } else { FALSE }.to_owned())
    }
}

impl Rules for TrueFalse {
    fn problems(&self) -> Vec<Problem> {
        match self.answer {
            Some(_) => Vec::new(),
            None => vec![Problem::error("nothing-right", "answer")],
        }
    }

    fn interaction(&self) -> Interaction {
        Interaction::Choose {
            choices: vec![TRUE.to_owned(), FALSE.to_owned()],
            several: false,
            wording: Wording::Program,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let is_right = self
            .right_choice()
            .is_some_and(|right| *response == Response::pick(&right));
        Ok(Grade::Share(if is_right { 1.0 } else { 0.0 }))
    }

    fn right(&self) -> Right {
        Right::Choices(self.right_choice().into_iter().collect::<BTreeSet<_>>())
    }

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_a_statement() {
        let statement = TrueFalse {
            answer: Some(false),
            ..TrueFalse::default()
        };
        assert_eq!(
            statement.grade(&Response::pick("false")),
            Ok(Grade::Share(1.0))
        );
        assert_eq!(
            statement.grade(&Response::pick("true")),
            Ok(Grade::Share(0.0))
        );
        assert_eq!(statement.grade(&Response::pick("maybe")), Err(Mismatch));
        assert_eq!(statement.problems(), []);
        assert_eq!(TrueFalse::default().problems().len(), 1);
    }
}
