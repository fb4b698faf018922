//! The class picks the sentence it keeps.

use super::problem::list_problems;
use super::{Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules, Wording};

/// The most sentences that fit one above the other, each readable from the last row.
const MAX_SENTENCES: usize = 4;

activity! {
    /// A few sentences, of which the class picks the one to keep; it stands on the page of the end.
    pub struct Slogan {
        /// Ids of the sentences, two to four.
        pub options: Vec<Id>,
    }
}

impl Rules for Slogan {
    fn problems(&self) -> Vec<Problem> {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        list_problems("options", &options, 2, MAX_SENTENCES)
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

    #[test]
    fn wants_two_to_four_sentences() {
        let slogan = |count: usize| Slogan {
            options: (0..count).map(|place| format!("s{place}")).collect(),
            ..Slogan::default()
        };
        assert_eq!(slogan(1).problems().len(), 1);
        assert_eq!(slogan(3).problems(), []);
        assert_eq!(slogan(5).problems().len(), 1);
        assert_eq!(slogan(3).grade(&Response::pick("s1")), Ok(Grade::Ungraded));
        assert_eq!(slogan(3).grade(&Response::pick("s9")), Err(Mismatch));
    }
}
