//! The class picks the words of its poster.

use super::drawing::is_drawing;
use super::problem::list_problems;
use super::{Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules, Wording};

/// The most sentences that fit one above the other, each readable from the last row.
const MAX_SENTENCES: usize = 4;
/// The most drawings that fit under the words of one sheet.
const MAX_DRAWINGS: usize = 6;

activity! {
    /// A few sentences, of which the class picks one; it is laid out as a poster to print and colour in.
    pub struct Poster {
        /// Ids of the sentences, two to four.
        pub options: Vec<Id>,
        /// Names of the kit's drawings for the poster, at most six.
        pub drawings: Vec<String>,
    }
}

impl Poster {
    fn drawing_problems(&self) -> Vec<Problem> {
        let names: Vec<&str> = self.drawings.iter().map(String::as_str).collect();
        let mut problems = list_problems("drawings", &names, 0, MAX_DRAWINGS);
        for (index, name) in names.iter().enumerate() {
            if !is_drawing(name) {
                let problem = Problem::error("unknown-drawing", "drawings").at(index);
                problems.push(problem.with("id", name));
            }
        }
        problems
    }
}

impl Rules for Poster {
    fn problems(&self) -> Vec<Problem> {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let mut problems = list_problems("options", &options, 2, MAX_SENTENCES);
        problems.extend(self.drawing_problems());
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Choose {
            choices: self.options.clone(),
            several: false,
            wording: Wording::Lesson,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Opinion
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("option", self.options.clone())]
    }

    fn has_talk(&self) -> bool {
        false
    }

    fn keeps_sentence(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    #[track_caller]
    fn tells(options: &[&str], drawings: &[&str], expected: &[&str]) {
        let poster = Poster {
            options: ids(options),
            drawings: ids(drawings),
            ..Poster::default()
        };
        assert_eq!(broken(&poster), expected);
    }

    #[test]
    fn wants_sentences_and_drawings_of_the_kit() {
        tells(&["a", "b"], &[], &[]);
        tells(&["a", "b"], &["bicycle", "soccer-ball"], &[]);
        tells(&["a"], &[], &["too-few"]);
        tells(&["a", "b", "c", "d", "e"], &[], &["too-many"]);
        tells(&["a", "b"], &["velo"], &["unknown-drawing"]);
        tells(&["a", "b"], &["baby", "baby"], &["twice"]);
        let many = [
            "baby", "needle", "hammer", "tree", "scales", "trophy", "notebook",
        ];
        tells(&["a", "b"], &many, &["too-many"]);
    }

    #[test]
    fn keeps_the_sentence_that_was_picked() {
        let poster = Poster {
            options: ids(&["a", "b"]),
            ..Poster::default()
        };
        assert_eq!(poster.grade(&Response::pick("b")), Ok(Grade::Ungraded));
        assert_eq!(poster.grade(&Response::pick("c")), Err(Mismatch));
        assert!(poster.keeps_sentence() && !poster.has_talk());
    }
}
