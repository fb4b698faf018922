//! A few words from each pupil, read by the host before they are shown.

use super::problem::bounds_problem;
use super::{Grade, Interaction, Mismatch, Nature, Problem, Response, Rules, Slot};

/// The most words one pupil gives.
const MAX_WORDS: u8 = 3;
/// The youngest age at which every pupil can write a word alone (`docs/sources.md#privacy`).
const LEAST_AGE: u8 = 9;

activity! {
    /// A word that comes to mind; any word will do, and the host reads it before the class does.
    pub struct Brainstorm {
        /// How many words one pupil gives, one to three; 0 is read as 1.
        pub words: u8,
    }
}

impl Rules for Brainstorm {
    fn problems(&self) -> Vec<Problem> {
        if self.words == 0 {
            return Vec::new();
        }
        let problem = bounds_problem("words", self.words, 1..=MAX_WORDS);
        problem.into_iter().collect()
    }

    fn interaction(&self) -> Interaction {
        let slot = |number: u8| Slot {
            id: number.to_string(),
            accept: Vec::new(),
        };
        Interaction::Write {
            slots: (1..=self.words.clamp(1, MAX_WORDS)).map(slot).collect(),
            is_open: true,
        }
    }

    fn least_age(&self) -> u8 {
        LEAST_AGE
    }

    fn nature(&self) -> Nature {
        Nature::Opinion
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn grades(words: u8, slot: &str, expected: Result<Grade, Mismatch>) {
        let brainstorm = Brainstorm {
            words,
            ..Brainstorm::default()
        };
        let response = Response::word(slot, "respect");
        assert_eq!(brainstorm.grade(&response), expected);
    }

    #[test]
    fn takes_as_many_words_as_the_author_says() {
        grades(0, "1", Ok(Grade::Ungraded));
        grades(0, "2", Err(Mismatch));
        grades(3, "3", Ok(Grade::Ungraded));
        grades(3, "4", Err(Mismatch));
        assert!(Brainstorm::default().interaction().is_moderated());
    }

    #[track_caller]
    fn finds(words: u8, expected: &[&str]) {
        let brainstorm = Brainstorm {
            words,
            ..Brainstorm::default()
        };
        let problems = brainstorm.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_one_to_three_words() {
        finds(0, &[]);
        finds(3, &[]);
        finds(4, &["out-of-bounds"]);
    }
}
