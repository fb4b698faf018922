//! A page to look at and talk about.

use super::{Grade, Interaction, Mismatch, Nature, Problem, Response, Rules};

activity! {
    /// A page to read, look at and talk about; nothing is answered.
    pub struct Slide {
    }
}

impl Rules for Slide {
    fn problems(&self) -> Vec<Problem> {
        Vec::new()
    }

    fn interaction(&self) -> Interaction {
        Interaction::Look
    }

    fn nature(&self) -> Nature {
        Nature::Talk
    }

    fn grade(&self, _response: &Response) -> Result<Grade, Mismatch> {
        Err(Mismatch)
    }

    fn has_talk(&self) -> bool {
        false
    }
}
