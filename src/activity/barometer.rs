//! Stand on a line between two opinions, talk, and stand again.

use super::problem::list_problems;
use super::{Course, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules};

/// The most statements one line carries: each takes some minutes of talk.
const MAX_STATEMENTS: usize = 6;
/// The numbers of places a line may have: odd, so that there is a middle, and few enough to walk to.
const PLACES: [u8; 3] = [3, 5, 7];
/// How many places a line has where the author says nothing.
const USUAL_PLACES: u8 = 5;

activity! {
    /// Statements to agree or disagree with, one after the other, by standing on a line.
    pub struct Barometer {
        /// Ids of the statements, one to six.
        pub statements: Vec<Id>,
        /// Whether the order of the statements is drawn.
        pub drawn: bool,
        /// How many places the line has, 3, 5 or 7; 0 is read as 5.
        pub places: u8,
        /// Whether the class stands on the line again after the talk.
        pub second: bool,
    }
}

impl Rules for Barometer {
    fn problems(&self) -> Vec<Problem> {
        let statements: Vec<&str> = self.statements.iter().map(String::as_str).collect();
        let mut problems = list_problems("statements", &statements, 1, MAX_STATEMENTS);
        if self.places != 0 && !PLACES.contains(&self.places) {
            problems.push(
                Problem::error("not-one-of", "places")
                    .with("field", "places")
                    .with("expected", "3, 5, 7"),
            );
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        let places = match self.places {
            0 => USUAL_PLACES,
            places => places,
        };
        Interaction::Rate { places }
    }

    fn course(&self) -> Course {
        Course::Series {
            parts: self.statements.clone(),
            is_drawn: self.drawn,
        }
    }

    fn part_list(&self) -> Option<&'static str> {
        Some("statement")
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
        vec![("statement", self.statements.clone())]
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        &["pole_left", "pole_right"]
    }

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(places: u8) -> Barometer {
        Barometer {
            statements: vec!["regle".into(), "heros".into()],
            places,
            ..Barometer::default()
        }
    }

    #[track_caller]
    fn grades(places: u8, place: u8, expected: Result<Grade, Mismatch>) {
        assert_eq!(line(places).grade(&Response::Rate(place)), expected);
    }

    #[test]
    fn takes_a_place_on_the_line_and_leaves_it_ungraded() {
        grades(0, 4, Ok(Grade::Ungraded));
        grades(0, 5, Err(Mismatch));
        grades(7, 6, Ok(Grade::Ungraded));
        grades(3, 3, Err(Mismatch));
        assert_eq!(line(3).grade(&Response::pick("regle")), Err(Mismatch));
    }

    #[test]
    fn asks_its_statements_one_after_the_other() {
        let parts = vec!["regle".to_owned(), "heros".to_owned()];
        let is_drawn = true;
        let drawn = Barometer {
            drawn: true,
            ..line(5)
        };
        assert_eq!(drawn.course(), Course::Series { parts, is_drawn });
    }

    #[track_caller]
    fn finds(barometer: &Barometer, expected: &[&str]) {
        let problems = barometer.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_statements_and_a_line_with_a_middle() {
        finds(&line(0), &[]);
        finds(&line(7), &[]);
        finds(&line(4), &["not-one-of"]);
        finds(&Barometer::default(), &["too-few"]);
        let twice = Barometer {
            statements: vec!["regle".into(), "regle".into()],
            ..line(5)
        };
        finds(&twice, &["twice"]);
    }
}
