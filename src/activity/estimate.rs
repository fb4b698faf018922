//! Guess a number, then look at the figure and its source.

use super::{Grade, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, Shape};

activity! {
    /// A number to guess: on a line, or as some of ten silhouettes.
    pub struct Estimate {
        /// Smallest and largest number.
        pub range: (i64, i64),
        /// Distance between two numbers that can be given; 0 is read as 1.
        pub step: i64,
        /// The figure of the source.
        pub answer: Option<i64>,
        /// How far from the figure still counts as near.
        pub tolerance: i64,
        /// How the numbers are drawn.
        pub shape: Shape,
        /// The year the figure is about.
        pub year: Option<i32>,
        /// The last day the figure may be shown without a new check, `YYYY-MM-DD`; `None` does not age.
        pub valid_until: Option<String>,
    }
}

/// How many silhouettes there are.
const SILHOUETTES: i64 = 10;
/// The most steps a line may have: more cannot be aimed at on a board.
const MAX_STEPS: i64 = 1_000;

impl Estimate {
    /// Lowest and highest number; ten silhouettes always count from 0 to 10.
    fn bounds(&self) -> (i64, i64) {
        match self.shape {
            Shape::Line => self.range,
            Shape::Silhouettes => (0, SILHOUETTES),
        }
    }
}

impl Rules for Estimate {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let (low, high) = self.bounds();
        let step = self.step.max(1);
        if low >= high {
            problems.push(Problem::error("empty-range", "range"));
        } else if high.saturating_sub(low) / step > MAX_STEPS {
            problems.push(Problem::error("too-many-steps", "step").with("most", &MAX_STEPS));
        }
        if self.step < 0 {
            problems.push(Problem::error("negative", "step"));
        }
        if self.tolerance < 0 {
            problems.push(Problem::error("negative", "tolerance"));
        }
        match self.answer {
            None => problems.push(Problem::error("nothing-right", "answer")),
            Some(answer) if answer < low || answer > high => {
                problems.push(
                    Problem::error("outside-range", "answer")
                        .with("low", &low)
                        .with("high", &high),
                );
            }
            Some(_) => {}
        }
        if self.sources.is_empty() {
            problems.push(Problem::error("figure-without-source", "sources"));
        }
        if self.year.is_none() {
            problems.push(Problem::error("figure-without-year", "year"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        let (low, high) = self.bounds();
        Interaction::Estimate {
            low,
            high,
            step: self.step.max(1),
            shape: self.shape,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let (Response::Estimate(number), Some(answer)) = (response, self.answer) else {
            return Err(Mismatch);
        };
        let is_near = number.abs_diff(answer) <= self.tolerance.unsigned_abs();
        Ok(Grade::Share(if is_near { 1.0 } else { 0.0 }))
    }

    fn right(&self) -> Right {
        self.answer.map_or(Right::Open, |value| Right::Number {
            value,
            tolerance: self.tolerance.max(0),
        })
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        &["answer_unit"]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deputies() -> Estimate {
        Estimate {
            range: (0, 577),
            answer: Some(208),
            tolerance: 30,
            sources: vec!["an".into()],
            year: Some(2024),
            ..Estimate::default()
        }
    }

    #[test]
    fn counts_near_guesses_as_right() {
        assert_eq!(
            deputies().grade(&Response::Estimate(238)),
            Ok(Grade::Share(1.0))
        );
        assert_eq!(
            deputies().grade(&Response::Estimate(239)),
            Ok(Grade::Share(0.0))
        );
        assert_eq!(deputies().grade(&Response::Estimate(578)), Err(Mismatch));
    }

    #[track_caller]
    fn finds(estimate: &Estimate, expected: &[&str]) {
        let rules: Vec<&str> = estimate
            .problems()
            .iter()
            .map(|problem| problem.rule)
            .collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_a_range_a_source_and_a_year() {
        finds(&deputies(), &[]);
        finds(
            &Estimate {
                range: (5, 5),
                ..deputies()
            },
            &["empty-range", "outside-range"],
        );
        finds(
            &Estimate {
                answer: None,
                ..deputies()
            },
            &["nothing-right"],
        );
        finds(
            &Estimate {
                sources: Vec::new(),
                ..deputies()
            },
            &["figure-without-source"],
        );
        finds(
            &Estimate {
                year: None,
                ..deputies()
            },
            &["figure-without-year"],
        );
        finds(
            &Estimate {
                range: (0, i64::MAX),
                ..deputies()
            },
            &["too-many-steps"],
        );
        let ten = Estimate {
            shape: Shape::Silhouettes,
            range: (0, 0),
            answer: Some(3),
            ..deputies()
        };
        finds(&ten, &[]);
    }
}
