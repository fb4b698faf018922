//! A hopscotch for the whole class: every cell asks a question, and all arrive together.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::problem::{bounds_problem, drawing_problems, list_problems, unknown_problems};
use super::{
    Course, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, Wording,
};

/// The fewest questions.
const MIN_QUESTIONS: usize = 3;
/// The most questions one board may hold.
const MAX_QUESTIONS: usize = 20;
/// The fewest and the most choices of one question.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=4;
/// The fewest cells to hop over.
const MIN_CELLS: u8 = 3;
/// The most cells that stay readable side by side.
const MAX_CELLS: u8 = 12;
/// How many cells there are where the author says nothing.
const USUAL_CELLS: u8 = 6;

activity! {
    /// A board of cells; each draws a question, and the class hops on together.
    pub struct Board {
        /// The questions, at least as many as there are cells.
        pub questions: Vec<BoardQuestion>,
        /// How many cells there are, three to twelve; 0 is read as 6.
        pub cells: u8,
    }
}

/// One question of a board.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BoardQuestion {
    /// Names the question; it is `<activity>_question_<id>`, its explanation `<activity>_because_<id>`.
    pub id: Id,
    /// Ids of its choices, two to four; unlike those of every other question.
    pub options: Vec<Id>,
    /// Ids of the right ones, at least one; whoever picks one of them is right.
    pub correct: Vec<Id>,
    /// One of the kit's drawings to show with it.
    pub drawing: Option<String>,
}

impl BoardQuestion {
    fn problems(&self) -> Vec<Problem> {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let mut problems = list_problems("options", &options, *OPTIONS.start(), *OPTIONS.end());
        if self.correct.is_empty() {
            problems.push(Problem::error("nothing-right", "correct"));
        }
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

    fn right(&self) -> BTreeSet<Id> {
        self.correct.iter().cloned().collect()
    }
}

impl Board {
    fn ids(&self) -> Vec<Id> {
        self.questions.iter().map(|one| one.id.clone()).collect()
    }

    fn cells(&self) -> u8 {
        match self.cells {
            0 => USUAL_CELLS,
            cells => cells,
        }
    }

    fn question(&self, id: &str) -> Option<&BoardQuestion> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Choices that another question has too: a response could not be told from one to that question.
    fn shared_options(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut known = BTreeSet::new();
        for (index, question) in self.questions.iter().enumerate() {
            for (place, id) in question.options.iter().enumerate() {
                if known.contains(id) {
                    let problem = Problem::error("twice", "options").at(place).with("id", id);
                    problems.push(problem.inside("questions", index));
                }
            }
            known.extend(&question.options);
        }
        problems
    }
}

impl Rules for Board {
    fn problems(&self) -> Vec<Problem> {
        let questions = self.questions.iter();
        let ids: Vec<&str> = questions.map(|question| question.id.as_str()).collect();
        let least = MIN_QUESTIONS.max(usize::from(self.cells().min(MAX_CELLS)));
        let mut problems = list_problems("questions", &ids, least, MAX_QUESTIONS);
        problems.extend(bounds_problem("cells", self.cells(), MIN_CELLS..=MAX_CELLS));
        for (index, question) in self.questions.iter().enumerate() {
            let own = question.problems().into_iter();
            problems.extend(own.map(|problem| problem.inside("questions", index)));
        }
        problems.extend(self.shared_options());
        let questions = self.questions.iter();
        problems.extend(drawing_problems(
            "questions",
            questions.map(|question| question.drawing.as_ref()),
        ));
        problems
    }

    fn interaction(&self) -> Interaction {
        let first = self.questions.first();
        first.map_or(Interaction::Look, BoardQuestion::interaction)
    }

    fn course(&self) -> Course {
        Course::Hop {
            questions: self.ids(),
            cells: self.cells(),
        }
    }

    fn interaction_of(&self, part: &str) -> Interaction {
        self.question(part)
            .map_or(Interaction::Look, BoardQuestion::interaction)
    }

    fn right_of(&self, part: &str) -> Right {
        self.question(part)
            .map_or(Right::Open, |question| Right::Choices(question.right()))
    }

    fn part_list(&self) -> Option<&'static str> {
        Some("question")
    }

    fn why_list(&self) -> Option<&'static str> {
        Some("because")
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    /// All or nothing, for the question the choice belongs to.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        let asked = self
            .questions
            .iter()
            .find(|question| question.interaction().accept(response).is_ok());
        let (Some(question), Response::Choose(picks)) = (asked, response) else {
            return Err(Mismatch);
        };
        let is_right = picks.is_subset(&question.right());
        Ok(Grade::of(usize::from(is_right), 1))
    }

    fn right(&self) -> Right {
        let first = self.questions.first();
        first.map_or(Right::Open, |question| Right::Choices(question.right()))
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.questions.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        let options = self.questions.iter().flat_map(|one| &one.options);
        vec![
            ("question", self.ids()),
            ("option", options.cloned().collect()),
            ("because", self.ids()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str, options: &[&str], correct: &[&str]) -> BoardQuestion {
        let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        BoardQuestion {
            id: id.to_owned(),
            options: own(options),
            correct: own(correct),
            drawing: None,
        }
    }

    fn board() -> Board {
        Board {
            questions: vec![
                question("soleil", &["danse", "jardin"], &["danse"]),
                question("nobel", &["un", "deux", "trois"], &["deux", "trois"]),
                question("course", &["velo", "voile"], &["voile"]),
            ],
            cells: 3,
            ..Board::default()
        }
    }

    #[track_caller]
    fn grades(choice: &str, expected: Result<Grade, Mismatch>) {
        assert_eq!(board().grade(&Response::pick(choice)), expected);
    }

    #[test]
    fn grades_a_choice_of_any_question() {
        grades("danse", Ok(Grade::Share(1.0)));
        grades("jardin", Ok(Grade::Share(0.0)));
        grades("trois", Ok(Grade::Share(1.0)));
        grades("lune", Err(Mismatch));
        let two = BTreeSet::from(["danse".to_owned(), "voile".to_owned()]);
        assert_eq!(board().grade(&Response::Choose(two)), Err(Mismatch));
    }

    #[test]
    fn asks_each_question_by_itself() {
        assert_eq!(board().interaction(), board().interaction_of("soleil"));
        let right = Right::Choices(BTreeSet::from(["voile".to_owned()]));
        assert_eq!(board().right_of("course"), right);
        assert_eq!(board().right_of("lune"), Right::Open);
        assert_eq!(board().interaction_of("lune"), Interaction::Look);
    }

    #[track_caller]
    fn finds(board: &Board, expected: &[&str]) {
        let problems = board.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_a_question_for_every_cell() {
        finds(&board(), &[]);
        let usual = Board {
            cells: 0,
            ..board()
        };
        finds(&usual, &["too-few"]);
        let cells = |cells| Board { cells, ..board() };
        finds(&cells(2), &["out-of-bounds"]);
        finds(&cells(13), &["too-few", "out-of-bounds"]);
    }

    #[test]
    fn wants_whole_questions_with_choices_of_their_own() {
        let with = |last: BoardQuestion| {
            let mut board = board();
            board.questions.push(last);
            board
        };
        finds(&with(question("lune", &["oui", "non"], &["oui"])), &[]);
        finds(&with(question("lune", &["oui"], &["oui"])), &["too-few"]);
        finds(
            &with(question("lune", &["oui", "non"], &[])),
            &["nothing-right"],
        );
        finds(
            &with(question("lune", &["oui", "non"], &["ouï"])),
            &["unknown-id"],
        );
        finds(
            &with(question("lune", &["oui", "danse"], &["oui"])),
            &["twice"],
        );
        finds(
            &with(question("lune", &["oui", "oui"], &["oui"])),
            &["twice"],
        );
    }
}
