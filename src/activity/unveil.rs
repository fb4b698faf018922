//! A picture that is uncovered step by step.

use super::choice::grade_one;
use super::problem::{list_problems, unknown_problems};
use super::{
    Area, Grade, Id, Interaction, MAX_CHOICES, Mismatch, Nature, Problem, Response, Right, Rules,
    Steps, Wording,
};

/// The most covers one picture may have: more steps tire a class.
const MAX_COVERS: usize = 8;

activity! {
    /// A picture under covers that are taken away one by one; the class says what it sees, then sees all of it.
    pub struct Unveil {
        /// The parts of the picture in the order in which they are uncovered; what lies in none is seen at the end.
        pub covers: Vec<Area>,
        /// Ids of the choices, two to six.
        pub options: Vec<Id>,
        /// Ids of the right ones; empty where the class says what it thinks.
        pub correct: Vec<Id>,
    }
}

impl Rules for Unveil {
    fn problems(&self) -> Vec<Problem> {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let mut problems = cover_problems(&self.covers);
        problems.extend(list_problems("options", &options, 2, MAX_CHOICES));
        problems.extend(unknown_problems("correct", &self.correct, &self.options));
        if self.image.is_none() && self.drawing.is_none() {
            problems.push(Problem::error("picture-needed", "image"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Choose {
            choices: self.options.clone(),
            several: false,
            wording: Wording::Lesson,
        }
    }

    /// The first part is seen from the beginning; the whole picture is a step of the result.
    fn steps(&self) -> Steps {
        let covers = u16::try_from(self.covers.len()).unwrap_or(u16::MAX);
        Steps {
            asked: covers.saturating_sub(1),
            shown: 1,
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
        vec![("option", self.options.clone())]
    }
}

fn cover_problems(covers: &[Area]) -> Vec<Problem> {
    // Covers have no names; their places in the list are told apart, and told.
    let places: Vec<String> = (0..covers.len()).map(|place| place.to_string()).collect();
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let mut problems = list_problems("covers", &places, 1, MAX_COVERS);
    let areas = covers.iter().map(|area| area.problem("covers")).enumerate();
    problems.extend(areas.filter_map(|(index, problem)| Some(problem?.at(index))));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    fn hands() -> Unveil {
        Unveil {
            image: Some("mains".into()),
            covers: vec![Area::Rect(0, 0, 500, 1000), Area::Circle(700, 500, 200)],
            options: ids(&["cuisine", "chirurgie"]),
            correct: ids(&["chirurgie"]),
            ..Unveil::default()
        }
    }

    #[test]
    fn grades_what_was_recognized() {
        assert_eq!(
            hands().grade(&Response::pick("chirurgie")),
            Ok(Grade::Share(1.0))
        );
        assert_eq!(
            hands().grade(&Response::pick("cuisine")),
            Ok(Grade::Share(0.0))
        );
        assert_eq!(hands().grade(&Response::pick("danse")), Err(Mismatch));
        let open = Unveil {
            correct: Vec::new(),
            ..hands()
        };
        assert_eq!(open.grade(&Response::pick("cuisine")), Ok(Grade::Ungraded));
        assert_eq!(
            (open.nature(), open.right()),
            (Nature::Opinion, Right::Open)
        );
        assert_eq!(hands().steps(), Steps { asked: 1, shown: 1 });
    }

    #[track_caller]
    fn tells(change: impl FnOnce(&mut Unveil), expected: &[&str]) {
        let mut unveil = hands();
        change(&mut unveil);
        assert_eq!(broken(&unveil), expected);
    }

    #[test]
    fn wants_a_picture_and_covers_on_it() {
        tells(|_| {}, &[]);
        tells(|unveil| unveil.image = None, &["picture-needed"]);
        tells(
            |unveil| (unveil.image, unveil.drawing) = (None, Some("baby".into())),
            &[],
        );
        tells(|unveil| unveil.covers.clear(), &["too-few"]);
        tells(
            |unveil| unveil.covers = vec![Area::Rect(0, 0, 90, 90); 9],
            &["too-many"],
        );
        tells(
            |unveil| unveil.covers[1] = Area::Rect(0, 0, 2000, 90),
            &["area-outside"],
        );
        tells(|unveil| unveil.correct = ids(&["danse"]), &["unknown-id"]);
        tells(
            |unveil| unveil.options.truncate(1),
            &["too-few", "unknown-id"],
        );
    }
}
