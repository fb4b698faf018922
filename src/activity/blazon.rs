//! A shield that every pupil draws alone, on paper.

use super::problem::list_problems;
use super::{Game, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules};

/// The most fields of a shield that leave room to draw.
const MAX_FIELDS: usize = 6;

activity! {
    /// A shield with fields to draw in. It stays with the pupil: nothing is answered, collected or shown.
    pub struct Blazon {
        /// Ids of the fields, two to six.
        pub fields: Vec<Id>,
    }
}

impl Rules for Blazon {
    fn problems(&self) -> Vec<Problem> {
        let fields: Vec<&str> = self.fields.iter().map(String::as_str).collect();
        list_problems("fields", &fields, 2, MAX_FIELDS)
    }

    fn interaction(&self) -> Interaction {
        Interaction::Play(Game::Sheet {
            fields: self.fields.clone(),
        })
    }

    fn nature(&self) -> Nature {
        Nature::Talk
    }

    fn grade(&self, _response: &Response) -> Result<Grade, Mismatch> {
        Err(Mismatch)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("field", self.fields.clone())]
    }

    /// What somebody drew for themselves is not asked about in front of the class.
    fn has_talk(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    fn shield(fields: &[&str]) -> Blazon {
        Blazon {
            fields: ids(fields),
            ..Blazon::default()
        }
    }

    #[test]
    fn takes_no_answers() {
        let shield = shield(&["aime", "sais", "reve"]);
        assert_eq!(shield.grade(&Response::pick("aime")), Err(Mismatch));
        assert!(!shield.interaction().is_answered());
        assert!(!shield.has_talk());
    }

    #[test]
    fn wants_two_to_six_fields() {
        assert_eq!(broken(&shield(&["a"])), ["too-few"]);
        assert_eq!(broken(&shield(&["a", "b"])), [""; 0]);
        assert_eq!(broken(&shield(&["a", "a"])), ["twice"]);
        assert_eq!(
            broken(&shield(&["a", "b", "c", "d", "e", "f", "g"])),
            ["too-many"]
        );
    }
}
