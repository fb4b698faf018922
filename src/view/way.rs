//! The numbers of the cells: an activity with two votes is a double cell and takes two of them.

use crate::args;
use crate::lesson::Lesson;
use crate::text::Texts;

use super::widget::{Cell, CellState};

/// For each activity of a lesson, whether its cell is double.
pub(super) fn doubles(lesson: &Lesson) -> Vec<bool> {
    lesson
        .activities
        .iter()
        .map(|activity| activity.rules().has_second_vote())
        .collect()
}

/// The first number in the cell of the activity at `index`, from 1.
pub(super) fn place(doubles: &[bool], index: usize) -> usize {
    1 + count(doubles.get(..index).unwrap_or(doubles))
}

/// How many numbers these cells take.
pub(super) fn count(doubles: &[bool]) -> usize {
    doubles
        .iter()
        .map(|is_double| if *is_double { 2 } else { 1 })
        .sum()
}

/// The cells of a way of which those before `current` are done; `None`: nothing is done yet.
pub(super) fn cells(texts: &Texts, doubles: &[bool], current: Option<usize>) -> Vec<Cell> {
    let state = |index: usize| match current {
        Some(current) if index < current => CellState::Done,
        Some(current) if index == current => CellState::Current,
        _ => CellState::ToCome,
    };
    doubles
        .iter()
        .enumerate()
        .map(|(index, is_double)| {
            let state = state(index);
            // The second bar of the current cell is still to come.
            let second = is_double.then_some(match state {
                CellState::Current => CellState::ToCome,
                other => other,
            });
            let first_place = place(doubles, index);
            Cell {
                first_place,
                state,
                second,
                name: cell_name(texts, (first_place, *is_double), state),
            }
        })
        .collect()
}

/// The cell in words, for screen readers.
pub(super) fn cell_name(
    texts: &Texts,
    (place, is_double): (usize, bool),
    state: CellState,
) -> String {
    let state = match state {
        CellState::ToCome => "to-come",
        CellState::Current => "current",
        CellState::Done => "done",
    };
    let key = if is_double {
        "shelf-cell-double"
    } else {
        "shelf-cell"
    };
    let args = args!("n" => place, "next" => place + 1, "state" => state);
    texts.tr_args(key, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn a_double_cell_takes_two_numbers() {
        let doubles = [false, true, false];
        assert_eq!(count(&doubles), 4);
        assert_eq!(place(&doubles, 0), 1);
        assert_eq!(place(&doubles, 1), 2);
        assert_eq!(place(&doubles, 2), 4);
        assert_eq!(place(&doubles, 9), 5);
    }

    #[test]
    fn cells_before_the_current_one_are_done() {
        let texts = Texts::new(Lang::FR);
        let cells = cells(&texts, &[false, true, false], Some(1));
        let states: Vec<_> = cells.iter().map(|cell| (cell.state, cell.second)).collect();
        assert_eq!(
            states,
            [
                (CellState::Done, None),
                (CellState::Current, Some(CellState::ToCome)),
                (CellState::ToCome, None),
            ]
        );
        assert_eq!(
            cells.first().map(|cell| cell.name.as_str()),
            Some("Case 1, faite")
        );
    }
}
