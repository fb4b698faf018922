//! The result of pairs: each half beside its own, ticked where the class had joined them.

use eframe::egui::{Align2, Rect, Ui, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::Frame;
use super::halves::{Pairs, Sides, paint_knot, paint_thread};
use super::ladder::{Asked, explained_ui};
use super::row_card::RowCard;
use super::slide::source_left;
use super::votes::{Votes, shown};
use super::why::Why;
use super::words::Setting;
use crate::activity::{Id, Tally};
use crate::args;
use crate::session::{Figure, Shown, figure};
use crate::view::icon::Icon;
use crate::view::look::TextRole;
use crate::view::widget::CardState;
use crate::view::widget::text::plain;

/// The lowest row that still holds two lines, in stage units.
const LEAST_ROW: f32 = 72.0;

/// Draws the result.
pub(super) fn paired_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(pairs) = Pairs::of(board) else {
        return;
    };
    draft.grip.put_back();
    let look = board.look();
    // The publishers stand in the foot, so that the rows have room.
    let why = Why::of(board).and_then(Why::text_alone);
    let asked = Asked {
        count: pairs.ids.len(),
        least: look.su(LEAST_ROW),
        below: 0.0,
        has_text: false,
    };
    let room = explained_ui(ui, board, frame, (asked, why.as_ref()));
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    rows_ui(ui, board, room, &pairs);
    foot_ui(ui, board, frame, (left(ui, board), draft), out);
}

/// What the few who answered gave stays untold.
fn left(ui: &Ui, board: &Board<'_>) -> Left {
    match shown(board) {
        Shown::TooFew { .. } if board.session().received() > 0 => {
            Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
        }
        Shown::TooFew { .. } | Shown::Hidden | Shown::Counts { .. } => source_left(ui, board),
    }
}

fn rows_ui(ui: &Ui, board: &Board<'_>, room: Rect, pairs: &Pairs<'_>) {
    let look = board.look();
    let sides = Sides::new(look, room, pairs.ids.len());
    let slots = pairs.slots(look, true);
    let role = pairs.role(ui, board, (sides.card(false, 0), slots));
    let shown = shown(board);
    for pair in 0..pairs.ids.len() {
        // The small picture on the console does not tell what was found.
        let is_found = board.is_live() && pairs.joined.get(&pair) == Some(&pair);
        let [from, to] = [false, true].map(|is_right| sides.knot(look, is_right, pair));
        paint_thread(ui, look, (from, to), pair);
        for end in [from, to] {
            paint_knot(ui, look, end, true);
        }
        let count = count_words(board, &shown, pairs.ids.get(pair));
        if let Some(words) = &count {
            count_ui(ui, board, Rect::from_two_pos(from, to), words);
        }
        let name = row_name(board, pairs, (pair, is_found, count));
        for (is_right, own_slots) in [false, true].into_iter().zip(slots) {
            let half = pairs.half(pair, is_right);
            let has_tick = is_found && !is_right;
            let card = RowCard {
                words: pairs.words(pair, is_right),
                role,
                slots: own_slots,
                sign: has_tick.then_some(Icon::CheckFatFill),
                drawing: half.and_then(|half| half.drawing),
                note: ("", role),
                state: if is_found {
                    CardState::Right
                } else {
                    CardState::Rest
                },
            };
            let rect = sides.card(is_right, pair);
            if is_right {
                card.paint(ui, look, rect, (false, false));
            } else {
                let id = ui.make_persistent_id(("paired", pair));
                card.tell(ui, board, (rect, id), &name);
            }
        }
    }
}

/// How many of those who answered alone found a pair.
fn count_words(board: &Board<'_>, shown: &Shown, pair: Option<&Id>) -> Option<String> {
    let Shown::Counts {
        first,
        second,
        in_words,
    } = shown
    else {
        return None;
    };
    let Tally::Places {
        counts,
        respondents,
    } = second.as_ref().unwrap_or(first)
    else {
        return None;
    };
    let id = pair.filter(|_| *respondents > 1)?;
    let (_, rights) = counts.iter().find(|(left, _)| left == id)?;
    let (_, count) = rights.iter().find(|(right, _)| right == id)?;
    Some(match figure(*count, *respondents, *in_words) {
        Figure::Count(count) => {
            board.tr_args("pairs-found", &args!("n" => count, "all" => *respondents))
        }
        words => Votes::Words(words).words(board),
    })
}

/// A count on the line between two halves.
fn count_ui(ui: &Ui, board: &Board<'_>, line: Rect, words: &str) {
    let look = board.look();
    let role = TextRole {
        row: 1.1,
        ..look.button_text().at(look.su(40.0))
    };
    let setting = Setting::new(role, Align2::CENTER_CENTER);
    let room = vec2(line.width() - look.su(64.0), role.row_height() * 1.05);
    let size = setting.fit(ui.ctx(), words, room).size();
    let plate = Rect::from_center_size(line.center(), size + vec2(look.su(12.0), 0.0));
    ui.painter().rect_filled(plate, 0.0, look.ground);
    setting.paint(ui, plate.expand(1.0), words);
}

fn row_name(
    board: &Board<'_>,
    pairs: &Pairs<'_>,
    (pair, is_found, count): (usize, bool, Option<String>),
) -> String {
    let args = args!(
        "left" => plain(pairs.words(pair, false)),
        "right" => plain(pairs.words(pair, true)),
    );
    let name = if is_found {
        board.tr_args("pairs-row-found", &args)
    } else {
        board.tr_args("pairs-row", &args)
    };
    match count {
        Some(count) => format!("{name}, {count}"),
        None => name,
    }
}
