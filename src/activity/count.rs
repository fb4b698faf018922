//! Count things, turns or moves in a table; never pupils.

use serde::{Deserialize, Serialize};

use super::problem::list_problems;
use super::{
    Grade, Ground, Id, Interaction, Limit, Mismatch, Nature, Problem, Response, Rules, Spot,
};

/// The most rows that can be counted by keys without looking away.
const MAX_ROWS: usize = 8;
/// The most columns that fit beside the names of the rows.
const MAX_COLUMNS: usize = 4;

activity! {
    /// A table to count in, by keys or taps. The lesson may not name pupils in it; see [`Counted`].
    pub struct Count {
        /// Ids of the rows, one to eight.
        pub rows: Vec<Id>,
        /// Ids of the columns, at most four; empty where each row is one number.
        pub columns: Vec<Id>,
        /// What is counted.
        pub of: Counted,
        /// Whether the class counts again after the talk.
        pub second: bool,
    }
}

/// What a count counts: none of these is a pupil (`docs/sources.md#privacy`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counted {
    /// What the class drew or wrote, without names.
    Drawings,
    /// Turns of speaking.
    Turns,
    /// Persons of a book, a film, a catalogue.
    Characters,
    /// Things.
    #[default]
    Objects,
    /// What somebody does: a move in a game, a walk to the board.
    Moves,
}

impl Counted {
    /// Whether pupils do it: words for girls and boys would then count them.
    pub fn is_done_by_pupils(self) -> bool {
        matches!(self, Self::Turns | Self::Moves)
    }
}

impl Rules for Count {
    fn problems(&self) -> Vec<Problem> {
        let rows: Vec<&str> = self.rows.iter().map(String::as_str).collect();
        let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        let mut problems = list_problems("rows", &rows, 1, MAX_ROWS);
        problems.extend(list_problems("columns", &columns, 0, MAX_COLUMNS));
        problems
    }

    fn interaction(&self) -> Interaction {
        let spot = |row: &Id| Spot {
            id: row.clone(),
            area: None,
            cost: 0,
        };
        let layers = if self.columns.is_empty() {
            vec![Id::new()]
        } else {
            self.columns.clone()
        };
        Interaction::Point {
            spots: self.rows.iter().map(spot).collect(),
            layers,
            ground: Ground::Grid,
            limit: Limit::Things,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Count
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("row", self.rows.clone()), ("column", self.columns.clone())]
    }

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    fn pages(columns: &[&str]) -> Count {
        Count {
            rows: ids(&["court", "cuisine"]),
            columns: ids(columns),
            of: Counted::Characters,
            ..Count::default()
        }
    }

    #[test]
    fn counts_by_row_and_column() {
        let plain = pages(&[]);
        assert_eq!(
            plain.grade(&Response::point("", "court")),
            Ok(Grade::Ungraded)
        );
        assert_eq!(
            plain.grade(&Response::point("femmes", "court")),
            Err(Mismatch)
        );
        assert_eq!(plain.grade(&Response::point("", "danse")), Err(Mismatch));
        let table = pages(&["femmes", "hommes"]);
        assert_eq!(
            table.grade(&Response::point("femmes", "court")),
            Ok(Grade::Ungraded)
        );
        assert_eq!(table.grade(&Response::point("", "court")), Err(Mismatch));
        assert!(table.interaction().counts_things());
    }

    #[test]
    fn wants_rows_that_fit() {
        assert_eq!(broken(&pages(&["femmes", "hommes"])), [""; 0]);
        assert_eq!(broken(&pages(&["a", "a"])), ["twice"]);
        assert_eq!(broken(&pages(&["a", "b", "c", "d", "e"])), ["too-many"]);
        assert_eq!(broken(&Count::default()), ["too-few"]);
        let long = Count {
            rows: (0..9).map(|place| format!("r{place}")).collect(),
            ..Count::default()
        };
        assert_eq!(broken(&long), ["too-many"]);
    }
}
