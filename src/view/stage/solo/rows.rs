//! What the pupil answered beside what is right, as rows of words; the same for every kind of answer.

use std::collections::BTreeMap;

use super::super::board::Board;
use super::super::choose::choices;
use super::super::estimate::number_words;
use super::super::rate::place_name;
use super::super::sort::Deck;
use crate::activity::{FOUND, Id, Interaction, Response, Right, merged};
use crate::args;
use crate::view::look::Mark;

/// One row of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The mark of a choice.
    pub(super) mark: Option<Mark>,
    /// What it is about.
    pub(super) words: String,
    /// What the pupil answered, what is right; may be empty.
    pub(super) note: String,
    /// It is right, or was answered rightly: a tick goes with it.
    pub(super) is_right: bool,
    /// It is the pupil's own answer.
    pub(super) is_own: bool,
}

/// The rows of the result on the screen.
pub(super) fn rows_of(board: &Board<'_>) -> Vec<Row> {
    match board.interaction() {
        Some(Interaction::Choose { .. }) => of_choices(board),
        Some(Interaction::Rate { places }) => of_place(board, *places),
        Some(Interaction::Estimate { .. }) => of_number(board),
        Some(Interaction::Sort { .. }) => of_sort(board),
        Some(Interaction::Order { items }) => of_order(board, items),
        Some(Interaction::Match { pairs }) => of_pairs(board, pairs),
        Some(Interaction::Point { .. }) => of_points(board),
        Some(Interaction::Write { .. }) => of_words(board),
        Some(Interaction::Look | Interaction::Play(_)) | None => Vec::new(),
    }
}

// keys: solo-note-right, solo-note-other, solo-note-answer, solo-note-own
/// What is said of an answer in words beside the right one in words, and whether they are the same.
fn note(board: &Board<'_>, own: Option<&str>, right: Option<&str>) -> (String, bool) {
    match (own, right) {
        (Some(own), Some(right)) if own == right => {
            let args = args!("own" => own);
            (board.tr_args("solo-note-right", &args), true)
        }
        (Some(own), Some(right)) => {
            let args = args!("own" => own, "right" => right);
            (board.tr_args("solo-note-other", &args), false)
        }
        (None, Some(right)) => {
            let args = args!("right" => right);
            (board.tr_args("solo-note-answer", &args), false)
        }
        (Some(own), None) => {
            let args = args!("own" => own);
            (board.tr_args("solo-note-own", &args), false)
        }
        (None, None) => (String::new(), false),
    }
}

/// A row about `words`.
fn row(board: &Board<'_>, words: String, own: Option<&str>, right: Option<&str>) -> Row {
    let (note, is_right) = note(board, own, right);
    Row {
        mark: None,
        words,
        note,
        is_right,
        is_own: own.is_some() && right.is_none(),
    }
}

fn of_choices(board: &Board<'_>) -> Vec<Row> {
    let right = match board.right() {
        Right::Choices(right) => right,
        _ => std::collections::BTreeSet::new(),
    };
    let of = |choice: super::super::choose::Choice| {
        let is_own = matches!(board.own(), Some(Response::Choose(own)) if own.contains(&choice.id));
        let is_right = right.contains(&choice.id);
        let key = match (is_own, is_right) {
            (true, true) => Some("solo-yours-right"),
            (true, false) => Some("solo-yours"),
            (false, true) => Some("stage-right"),
            (false, false) => None,
        };
        Row {
            mark: Some(choice.mark),
            words: choice.words,
            note: key.map(|key| board.tr(key)).unwrap_or_default(),
            is_right,
            is_own,
        }
    };
    choices(board).into_iter().map(of).collect()
}

fn of_place(board: &Board<'_>, places: u8) -> Vec<Row> {
    let Some(Response::Rate(place)) = board.own() else {
        return Vec::new();
    };
    let words = board.tr("solo-your-place");
    vec![Row {
        note: place_name(board, (*place, places)),
        is_own: true,
        ..row(board, words, None, None)
    }]
}

fn of_number(board: &Board<'_>) -> Vec<Row> {
    let own = super::number(board);
    let mut found = Vec::new();
    let right = match board.right() {
        Right::Number { value, tolerance } => Some((value, tolerance)),
        _ => None,
    };
    if let Some(number) = own {
        let is_near = right
            .is_some_and(|(value, tolerance)| value.abs_diff(number) <= tolerance.unsigned_abs());
        found.push(Row {
            mark: None,
            words: board.tr("solo-your-number"),
            note: number_words(board, number),
            is_right: is_near,
            is_own: !is_near,
        });
    }
    if let Some((value, _)) = right {
        found.push(Row {
            mark: None,
            words: board.tr("solo-the-number"),
            note: number_words(board, value),
            is_right: true,
            is_own: false,
        });
    }
    found
}

fn of_sort(board: &Board<'_>) -> Vec<Row> {
    let Some(deck) = Deck::of(board) else {
        return Vec::new();
    };
    let own = match board.own() {
        Some(Response::Sort(places)) => places.clone(),
        _ => BTreeMap::new(),
    };
    let right = match board.right() {
        Right::Places(right) => right,
        _ => BTreeMap::new(),
    };
    let is_knowledge = !right.is_empty();
    let items = deck.order.iter().filter_map(|item| deck.items.get(*item));
    let words = |bin: &Id| board.bin_words(bin);
    items
        .map(|item| {
            let own = own.get(item).map(words);
            let right = right.get(item).map(words);
            let is_open = right.is_none() && is_knowledge;
            let words = board.item_words(item);
            let row = row(board, words, own.as_deref(), right.as_deref());
            match own.filter(|_| is_open) {
                // A card without a place of its own is there to be talked about.
                Some(own) => Row {
                    note: board.tr_args("solo-note-open", &args!("own" => own)),
                    ..row
                },
                None => row,
            }
        })
        .collect()
}

fn of_order(board: &Board<'_>, items: &[Id]) -> Vec<Row> {
    let own: &[Id] = match board.own() {
        Some(Response::Order(order)) => order,
        _ => &[],
    };
    let texts = board.scene.texts;
    let Right::Order(right) = board.right() else {
        let shown = if own.is_empty() { items } else { own };
        let numbered = shown.iter().zip(1_i64..).map(|(item, place)| {
            let args = args!("place" => texts.number(place), "words" => board.item_words(item));
            Row {
                is_own: !own.is_empty(),
                ..row(board, board.tr_args("solo-ranked", &args), None, None)
            }
        });
        return numbered.collect();
    };
    right
        .iter()
        .enumerate()
        .map(|(index, (item, year))| {
            let at = own.iter().position(|other| other == item);
            // Two things of the same year may stand either way round.
            let is_right = at
                .and_then(|at| right.get(at))
                .is_some_and(|(_, there)| there == year);
            let args = args!("year" => year.to_string(), "words" => board.item_words(item));
            let note = match at {
                Some(_) if is_right => board.tr("solo-in-place"),
                Some(at) => {
                    let args = args!("own" => at + 1, "right" => index + 1);
                    board.tr_args("solo-other-place", &args)
                }
                None => String::new(),
            };
            Row {
                mark: None,
                words: board.tr_args("solo-dated", &args),
                note,
                is_right,
                is_own: false,
            }
        })
        .collect()
}

fn of_pairs(board: &Board<'_>, pairs: &[Id]) -> Vec<Row> {
    let own = match board.own() {
        Some(Response::Match(matches)) => matches.clone(),
        _ => BTreeMap::new(),
    };
    let half = |id: &Id| board.text(&format!("right_{id}"));
    pairs
        .iter()
        .map(|id| {
            let words = board.text(&format!("left_{id}"));
            let own = own.get(id).map(half);
            row(board, words, own.as_deref(), Some(&half(id)))
        })
        .collect()
}

/// What a budget was spent on.
fn of_points(board: &Board<'_>) -> Vec<Row> {
    let Some(Response::Point(layers)) = board.own() else {
        return Vec::new();
    };
    let spots = layers.values().flatten();
    spots
        .map(|(spot, count)| {
            let words = board.text(&format!("item_{spot}"));
            let words = if *count > 1 {
                board.tr_args("solo-several", &args!("n" => *count, "words" => words))
            } else {
                words
            };
            Row {
                is_own: true,
                ..row(board, words, None, None)
            }
        })
        .collect()
}

fn of_words(board: &Board<'_>) -> Vec<Row> {
    let Some(Interaction::Write { slots, is_open }) = board.interaction() else {
        return Vec::new();
    };
    let own = match board.own() {
        Some(Response::Write(words)) => words.clone(),
        _ => BTreeMap::new(),
    };
    if *is_open {
        let written = own.into_values().map(|word| Row {
            is_own: true,
            ..row(board, word, None, None)
        });
        return written.collect();
    }
    let is_asked =
        matches!(board.right(), Right::Places(places) if places.values().any(|bin| bin == FOUND));
    slots
        .iter()
        .map(|slot| {
            let words = board.text(&format!("gap_{}", slot.id));
            let given = own.get(&slot.id);
            let answer = board.text(&format!("answer_{}", slot.id));
            let is_found = given.is_some_and(|given| {
                let given = merged(given);
                slot.accept.iter().any(|right| merged(right) == given)
            });
            // Another spelling that counts is right as the pupil wrote it.
            let right = if is_found {
                given.cloned()
            } else {
                Some(answer)
            };
            row(
                board,
                words,
                given.map(String::as_str),
                right.as_deref().filter(|_| is_asked),
            )
        })
        .collect()
}
