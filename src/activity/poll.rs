//! An opinion, asked before and after the class has talked.

use super::problem::list_problems;
use super::{
    Grade, Id, Interaction, MAX_CHOICES, Mismatch, Nature, Problem, Response, Rules, Wording,
};

activity! {
    /// A question or a statement without a right answer; the class may vote a second time after talking.
    pub struct Poll {
        /// Ids of the choices; empty for the program's scale "agree, unsure, disagree".
        pub options: Vec<Id>,
        /// Whether pupils may pick several.
        pub multiple: bool,
        /// Whether the class votes again after the talk.
        pub second: bool,
    }
}

/// The program's scale for a statement; its words are `answer-agree` and so on.
const SCALE: [&str; 3] = ["agree", "unsure", "disagree"];

impl Rules for Poll {
    fn problems(&self) -> Vec<Problem> {
        if self.options.is_empty() {
            return Vec::new();
        }
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        list_problems("options", &options, 2, MAX_CHOICES)
    }

    fn interaction(&self) -> Interaction {
        let (choices, wording) = if self.options.is_empty() {
            (SCALE.map(str::to_owned).to_vec(), Wording::Program)
        } else {
            (self.options.clone(), Wording::Lesson)
        };
        Interaction::Choose {
            choices,
            several: self.multiple,
            wording,
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

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_an_opinion_ungraded() {
        let poll = Poll::default();
        assert_eq!(poll.grade(&Response::pick("agree")), Ok(Grade::Ungraded));
        assert_eq!(poll.grade(&Response::pick("oui")), Err(Mismatch));
        let own = Poll {
            options: vec!["oui".into(), "non".into()],
            ..Poll::default()
        };
        assert_eq!(own.grade(&Response::pick("oui")), Ok(Grade::Ungraded));
        assert_eq!(own.problems(), []);
        assert_eq!(
            Poll {
                options: vec!["oui".into()],
                ..Poll::default()
            }
            .problems()
            .len(),
            1
        );
    }
}
