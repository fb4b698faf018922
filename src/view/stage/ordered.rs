//! The result of an order: years that come out one by one, or the order of the class between its poles.

use eframe::egui::{Align2, Ui};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::Frame;
use super::items::{Items, date_width, is_timeline, places, poles_ui};
use super::ladder::{Asked, Ladder, explained_ui};
use super::row_card::{RowCard, notes_fit};
use super::slide::source_left;
use super::votes::{Votes, shown, too_few_ui};
use super::why::Why;
use super::words::Setting;
use crate::activity::{Id, Right, Tally};
use crate::args;
use crate::session::{Figure, Shown, figure};
use crate::view::icon::Icon;
use crate::view::widget::CardState;
use crate::view::widget::text::plain;

/// The lowest row that still holds two short lines, in stage units.
const LEAST_ROW: f32 = 76.0;
/// How long a row takes to slide to its place.
const SLIDE_SECS: f32 = 0.24;

/// Draws the result.
pub(super) fn ordered_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(items) = Items::of(board) else {
        return;
    };
    draft.grip.put_back();
    let left = if is_timeline(board) {
        dated_ui(ui, board, frame, &items)
    } else {
        ranked_ui(ui, board, frame, &items)
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// One row of a result.
struct Row {
    item: usize,
    /// The year, once it is uncovered.
    year: Option<i32>,
    /// Whether the board had it here.
    is_right: bool,
    /// A few words at its right.
    note: String,
    /// What screen readers say.
    name: String,
}

/// The explanation, and the ladder above it.
fn ladder_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    (count, why): (usize, Option<&Why>),
) -> Ladder {
    let look = board.look();
    let asked = Asked {
        count,
        least: look.su(LEAST_ROW),
        below: 0.0,
        has_text: false,
    };
    let room = explained_ui(ui, board, frame, (asked, why));
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    Ladder::new(look, room, (count, date_width(board)))
}

// ---- years

/// A timeline: the uncovered events in their right order, below them the others as they stood.
fn dated_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, items: &Items<'_>) -> Left {
    let Right::Order(right) = board.right() else {
        return Left::Empty;
    };
    let uncovered = usize::from(board.session().uncovered().1).min(right.len());
    let is_over = uncovered >= right.len();
    // The publishers stand in the foot from the first year on; the explanation would tell years that are hidden.
    let why = Why::of(board).filter(|_| is_over).and_then(Why::text_alone);
    let ladder = ladder_ui(ui, board, frame, (items.ids.len(), why.as_ref()));
    let rows = dated_rows(board, items, (&right, uncovered));
    dates_ui(ui, board, &ladder, &rows);
    rows_ui(ui, board, &ladder, (items, &rows));
    source_left(ui, board)
}

fn dated_rows(
    board: &Board<'_>,
    items: &Items<'_>,
    (right, uncovered): (&[(Id, i32)], usize),
) -> Vec<Row> {
    let ids: Vec<Id> = right.iter().map(|(id, _)| id.clone()).collect();
    let order = places(items.ids, &ids);
    let shown = order.iter().take(uncovered).copied();
    let waiting = items.standing.iter().copied();
    let ranks = ranks(board);
    let is_waiting = |item: &usize| !order.iter().take(uncovered).any(|one| one == item);
    shown
        .chain(waiting.filter(is_waiting))
        .enumerate()
        .map(|(place, item)| {
            let year = right.get(place).map(|(_, year)| *year);
            let year = year.filter(|_| place < uncovered);
            let stood = stood(board, items, item);
            let is_right = year.is_some() && stood.and_then(|at| Some(right.get(at)?.1)) == year;
            let stood = stood.filter(|_| !is_right && year.is_some());
            let count = year.zip(ranks.as_ref()).and_then(|(year, ranks)| {
                let id = items.ids.get(item)?;
                count_words(board, ranks, (right, id, year))
            });
            let board_words =
                stood.map(|at| board.tr_args("order-board-place", &args!("place" => at + 1)));
            let note = count.or(board_words).unwrap_or_default();
            Row {
                item,
                year,
                is_right,
                name: dated_name(board, items.words_of(item), (year, is_right, &note)),
                note,
            }
        })
        .collect()
}

/// Where the class at the board had put an item; the small picture on the console does not tell.
fn stood(board: &Board<'_>, items: &Items<'_>, item: usize) -> Option<usize> {
    let is_told = items.is_answered && board.is_live();
    let place = items.standing.iter().position(|one| *one == item);
    place.filter(|_| is_told)
}

fn dated_name(
    board: &Board<'_>,
    words: &str,
    (year, is_right, note): (Option<i32>, bool, &str),
) -> String {
    let words = plain(words);
    let Some(year) = year else {
        return board.tr_args("order-row-hidden", &args!("words" => words));
    };
    let args = args!("year" => year_words(board, year), "words" => words);
    let name = if is_right {
        board.tr_args("order-row-right", &args)
    } else {
        board.tr_args("order-row", &args)
    };
    let parts: Vec<&str> = [name.as_str(), note]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

/// A year as people write it.
fn year_words(board: &Board<'_>, year: i32) -> String {
    if year < 0 {
        let year = year.unsigned_abs().to_string();
        return board.tr_args("order-before-christ", &args!("year" => year));
    }
    year.to_string()
}

/// How many of those who answered alone had this item at a place of its year.
fn count_words(
    board: &Board<'_>,
    (tally, in_words): &(Tally, bool),
    (right, id, year): (&[(Id, i32)], &Id, i32),
) -> Option<String> {
    let (Tally::Ranks { counts, .. }, all) = (tally, tally.respondents()) else {
        return None;
    };
    let (_, by_rank) = counts.iter().find(|(one, _)| one == id)?;
    let fitting = right.iter().zip(by_rank);
    let count = fitting
        .filter(|((_, own), _)| *own == year)
        .map(|(_, count)| *count)
        .sum();
    Some(match figure(count, all, *in_words) {
        Figure::Count(count) => board.tr_args("order-here", &args!("n" => count, "all" => all)),
        words => Votes::Words(words).words(board),
    })
}

/// The ranks the class gave, where more than the board answered.
fn ranks(board: &Board<'_>) -> Option<(Tally, bool)> {
    let Shown::Counts {
        first,
        second,
        in_words,
    } = shown(board)
    else {
        return None;
    };
    let tally = second.unwrap_or(first);
    (tally.respondents() > 1).then_some((tally, in_words))
}

/// The years at the left of the line.
fn dates_ui(ui: &Ui, board: &Board<'_>, ladder: &Ladder, rows: &[Row]) {
    let look = board.look();
    ladder.paint(ui, look, |place| {
        rows.get(place).is_some_and(|row| row.year.is_some())
    });
    for (place, row) in rows.iter().enumerate() {
        let rect = ladder.dates((place, place));
        let setting = Setting::new(look.count_text(), Align2::RIGHT_CENTER);
        match row.year {
            Some(year) => setting.paint(ui, rect, &year_words(board, year)),
            None => setting.paint(ui, rect, "?"),
        }
    }
}

/// The cards, each on its way to its place.
fn rows_ui(ui: &Ui, board: &Board<'_>, ladder: &Ladder, (items, rows): (&Items<'_>, &[Row])) {
    let look = board.look();
    let first = ladder.card(0.0);
    let notes: Vec<String> = rows.iter().map(|row| row.note.clone()).collect();
    let (right, note_role) = notes_fit(ui, look, (first, 0.28), &notes);
    // A card without a note gives its room to the words.
    let slots = |row: &Row| {
        let right = if row.note.is_empty() {
            look.size.gap
        } else {
            right
        };
        items.slots(is_timeline(board), right)
    };
    let role = rows
        .iter()
        .map(|row| {
            let words = [items.words_of(row.item).to_owned()];
            slots(row).common_role(ui, board, first, &words)
        })
        .min_by(|one, other| one.size.total_cmp(&other.size))
        .unwrap_or(look.count_text());
    for (place, row) in rows.iter().enumerate() {
        let card = RowCard {
            words: items.words_of(row.item),
            role,
            slots: slots(row),
            sign: row.is_right.then_some(Icon::CheckFatFill),
            drawing: items.drawing_of(row.item),
            note: (&row.note, note_role),
            state: if row.is_right {
                CardState::Right
            } else {
                CardState::Rest
            },
        };
        let id = ui.make_persistent_id(("ordered", row.item));
        let at = sliding(ui, board, (row.item, place));
        card.tell(ui, board, (ladder.card(at), id), &row.name);
    }
}

fn sliding(ui: &Ui, board: &Board<'_>, (item, place): (usize, usize)) -> f32 {
    let id = board.id("ordered-slide").with((ui.scope_id(), item));
    let secs = board.look().motion.secs(SLIDE_SECS);
    ui.ctx().animate_value_with_time(id, place as f32, secs)
}

// ---- an order of one's own

/// An order that is never right or wrong, between its poles.
fn ranked_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, items: &Items<'_>) -> Left {
    let Some((order, left)) = class_order(board, items) else {
        let bottom = super::head::prompt_row_ui(ui, board, frame);
        announce(ui, board, frame.top, &board.tr("stage-shown"));
        let gap = board.look().size.gap;
        too_few_ui(ui, board, frame.below(bottom, (gap, gap)));
        return Left::Empty;
    };
    let why = Why::of(board);
    let ladder = ladder_ui(ui, board, frame, (items.ids.len(), why.as_ref()));
    ladder.paint(ui, board.look(), |_| true);
    poles_ui(ui, board, &ladder);
    let count = order.len();
    let rows: Vec<Row> = order
        .into_iter()
        .enumerate()
        .map(|(place, item)| {
            let words = plain(items.words_of(item));
            let args = args!("words" => words, "place" => place + 1, "count" => count);
            Row {
                item,
                year: None,
                is_right: false,
                note: String::new(),
                name: board.tr_args("order-card", &args),
            }
        })
        .collect();
    rows_ui(ui, board, &ladder, (items, &rows));
    left
}

/// The order of the class and what the foot says of it: the mean of all answers, or that of the board.
fn class_order(board: &Board<'_>, items: &Items<'_>) -> Option<(Vec<usize>, Left)> {
    if !board.is_live() {
        return Some(((0..items.ids.len()).collect(), Left::Empty));
    }
    if let Some((tally, _)) = ranks(board) {
        let order: Vec<Id> = tally.mean_order().into_iter().cloned().collect();
        let words = board.tr_args("order-mean", &args!("n" => tally.respondents()));
        let left = Left::Sentence(Icon::UsersThree, words);
        return Some((places(items.ids, &order), left));
    }
    if !items.is_answered {
        return None;
    }
    // What the class did together at the board was never secret; the few who answered besides stay untold.
    let left = if board.session().received() > 0 {
        Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
    } else {
        Left::Sentence(Icon::UsersThree, board.tr("order-together"))
    };
    Some((items.standing.clone(), left))
}
