//! The result of a sort: each card in the box it was put into, ticked where it belongs, the open ones to discuss.

use eframe::egui::{Rect, Ui};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::{Chip, Chips, resting_chip_ui};
use super::foot::{Left, announce, foot_ui};
use super::frame::Frame;
use super::head::prompt_row_ui;
use super::sort::{Deck, bin_columns, icon_of};
use super::votes::{shown, too_few_ui};
use super::why::Why;
use crate::activity::{Right, Tally};
use crate::args;
use crate::session::Shown;
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::{Bin, bin_ui};

/// Draws the result.
pub(super) fn sorted_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(deck) = Deck::of(board) else { return };
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let tally = match shown(board) {
        Shown::Counts { first, second, .. } => second.unwrap_or(first),
        Shown::TooFew { .. } | Shown::Hidden => Tally::Nothing,
    };
    let is_too_few = board.is_live() && tally == Tally::Nothing;
    let mut room = frame.below(bottom, (look.size.gap, look.size.gap));
    if let Some(why) = Why::of(board) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.4);
        room.max.y = why.show(ui, board, most) - look.size.gap;
    }
    let left = if is_too_few {
        too_few_ui(ui, board, room);
        Left::Empty
    } else {
        let places = leading(&deck, &tally);
        ui.scope_builder(eframe::egui::UiBuilder::new().disabled(), |ui| {
            bins_ui(ui, board, room, (&deck, &places));
        });
        unplaced(board, &deck, &places)
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The box most respondents put each card into; `None` for a card that nobody put anywhere.
fn leading(deck: &Deck<'_>, tally: &Tally) -> Vec<Option<usize>> {
    let Tally::Places { counts, .. } = tally else {
        return vec![None; deck.items.len()];
    };
    let bin_of = |item: &String| {
        let (_, bins) = counts.iter().find(|(id, _)| id == item)?;
        let most = bins.iter().map(|(_, count)| *count).max()?;
        let (bin, _) = bins.iter().find(|(_, count)| *count == most && most > 0)?;
        deck.bins.iter().position(|id| id == bin)
    };
    deck.items.iter().map(bin_of).collect()
}

fn unplaced(board: &Board<'_>, deck: &Deck<'_>, places: &[Option<usize>]) -> Left {
    let texts = board.scene.texts;
    let left: Vec<String> = deck
        .order
        .iter()
        .filter(|item| places.get(**item).copied().flatten().is_none())
        .map(|item| deck.words(board, *item))
        .collect();
    if left.is_empty() || !board.is_live() {
        return Left::Empty;
    }
    let list = texts.list(&left);
    let words = board.tr_args("stage-unplaced", &args!("list" => list));
    Left::Hint(Icon::CardsThree, words)
}

fn bins_ui(ui: &Ui, board: &Board<'_>, room: Rect, (deck, places): (&Deck<'_>, &[Option<usize>])) {
    let columns = bin_columns(board, room, deck.bins.len());
    for (bin, (rect, mark)) in columns.into_iter().zip(Mark::ALL).enumerate() {
        let words = deck.bin_words(board, bin);
        let lies_here = |item: &usize| places.get(*item).copied().flatten() == Some(bin);
        let inside: Vec<usize> = deck.order.iter().copied().filter(lies_here).collect();
        let count = inside.len();
        let args = args!("letter" => mark.letter(), "words" => words.as_str(), "n" => count);
        let name = board.tr_args("stage-bin", &args);
        let reply = bin_ui(
            ui,
            board.look(),
            rect,
            &Bin {
                mark,
                words: &words,
                count,
                name: &name,
                is_target: false,
            },
        );
        board.in_lesson_lang(ui, &reply.response);
        // Nothing is touched any more, so that many cards may be lower.
        let chips = Chips::new(board, reply.inside, count, board.look().su(64.0));
        for (item, place) in inside.iter().skip(chips.left_out).zip(&chips.places) {
            card_ui(ui, board, *place, (deck, *item, bin));
        }
    }
}

fn card_ui(ui: &Ui, board: &Board<'_>, place: Rect, (deck, item, bin): (&Deck<'_>, usize, usize)) {
    let words = deck.words(board, item);
    let bin_words = deck.bin_words(board, bin);
    let bin_id = deck.bins.get(bin);
    let id = deck.items.get(item).map_or("", String::as_str);
    let args = args!("words" => words.as_str(), "bin" => bin_words.as_str());
    let (name, is_right, is_open) = match board.right() {
        Right::Places(right) => match right.get(id) {
            Some(right) if Some(right) == bin_id => {
                (board.tr_args("stage-card-in-right", &args), true, false)
            }
            Some(_) => (board.tr_args("stage-card-in", &args), false, false),
            None => (board.tr_args("stage-card-in-open", &args), false, true),
        },
        _ => (board.tr_args("stage-card-in-open", &args), false, true),
    };
    let to_discuss = board.tr("stage-to-discuss");
    let mark = if is_right {
        Some((Icon::CheckFatFill, ""))
    } else {
        is_open.then_some((Icon::ChatCircleText, to_discuss.as_str()))
    };
    let chip = Chip {
        words: &words,
        icon: icon_of(board, item),
        name: &name,
        mark,
        is_taken: false,
    };
    resting_chip_ui(ui, board, place, &chip);
}
