//! A question with one or several right choices.

use std::collections::BTreeSet;

use super::problem::{list_problems, unknown_problems};
use super::{
    Grade, Id, Interaction, MAX_CHOICES, Mismatch, Nature, Problem, Response, Right, Rules, Wording,
};

activity! {
    /// A question about a fact: choices, of which some are right.
    pub struct Choice {
        /// Ids of the choices, two to six.
        pub options: Vec<Id>,
        /// Ids of the right ones, at least one.
        pub correct: Vec<Id>,
        /// Whether pupils may pick several; needed where several are right.
        pub multiple: bool,
        /// Whether the class votes again after talking, before the right choice is shown.
        pub second: bool,
    }
}

impl Choice {
    fn right_set(&self) -> BTreeSet<Id> {
        self.correct.iter().cloned().collect()
    }
}

impl Rules for Choice {
    fn problems(&self) -> Vec<Problem> {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let mut problems = list_problems("options", &options, 2, MAX_CHOICES);
        if self.correct.is_empty() {
            problems.push(Problem::error("nothing-right", "correct"));
        }
        problems.extend(unknown_problems("correct", &self.correct, &self.options));
        if self.correct.len() > 1 && !self.multiple {
            problems.push(Problem::error("several-right", "correct"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Choose {
            choices: self.options.clone(),
            several: self.multiple,
            wording: Wording::Lesson,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    /// The share of choices rightly picked or rightly left, for several; all or nothing for one.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let Response::Choose(picks) = response else {
            return Err(Mismatch);
        };
        if !self.multiple {
            return grade_one(&self.correct, response);
        }
        let right = self.right_set();
        let agreeing = self
            .options
            .iter()
            .filter(|id| picks.contains(*id) == right.contains(*id))
            .count();
        Ok(Grade::of(agreeing, self.options.len()))
    }

    fn right(&self) -> Right {
        Right::Choices(self.right_set())
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("option", self.options.clone())]
    }

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

/// All or nothing for one choice of several; ungraded where none is right.
pub(super) fn grade_one(correct: &[Id], response: &Response) -> Result<Grade, Mismatch> {
    let Response::Choose(picks) = response else {
        return Err(Mismatch);
    };
    let is_right = picks.iter().all(|id| correct.contains(id));
    Ok(Grade::of(usize::from(is_right), correct.len().min(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(correct: &[&str], multiple: bool) -> Choice {
        Choice {
            options: vec!["a".into(), "b".into(), "c".into(), "d".into()],
            correct: correct.iter().map(|id| (*id).to_owned()).collect(),
            multiple,
            ..Choice::default()
        }
    }

    #[track_caller]
    fn grades(choice: &Choice, picks: &[&str], expected: Result<Grade, Mismatch>) {
        let response = Response::Choose(picks.iter().map(|id| (*id).to_owned()).collect());
        assert_eq!(choice.grade(&response), expected);
    }

    #[test]
    fn grades_one_choice_and_several() {
        grades(&choice(&["a"], false), &["a"], Ok(Grade::Share(1.0)));
        grades(&choice(&["a"], false), &["b"], Ok(Grade::Share(0.0)));
        grades(&choice(&["a"], false), &["a", "b"], Err(Mismatch));
        grades(
            &choice(&["a", "b"], true),
            &["a", "b"],
            Ok(Grade::Share(1.0)),
        );
        grades(&choice(&["a", "b"], true), &["a"], Ok(Grade::Share(0.75)));
        grades(
            &choice(&["a", "b"], true),
            &["c", "d"],
            Ok(Grade::Share(0.0)),
        );
    }

    #[track_caller]
    fn finds(choice: &Choice, expected: &[&str]) {
        let rules: Vec<&str> = choice
            .problems()
            .iter()
            .map(|problem| problem.rule)
            .collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn tells_the_author_what_is_missing() {
        finds(&choice(&["a"], false), &[]);
        finds(&choice(&[], false), &["nothing-right"]);
        finds(&choice(&["z"], false), &["unknown-id"]);
        finds(&choice(&["a", "b"], false), &["several-right"]);
        finds(
            &Choice {
                options: vec!["a".into(), "a".into()],
                ..choice(&["a"], false)
            },
            &["twice"],
        );
        finds(
            &Choice {
                options: vec!["a".into()],
                ..choice(&["a"], false)
            },
            &["too-few"],
        );
    }
}
