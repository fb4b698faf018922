//! The result of a sort: each card in the box it was put into, ticked where it belongs, the open ones to discuss.

use eframe::egui::{Rect, Ui, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::{Chip, Chips};
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
        left(board, &deck, &places)
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

/// Which cards are open to discussion, and which lie nowhere.
fn left(board: &Board<'_>, deck: &Deck<'_>, places: &[Option<usize>]) -> Left {
    let is_placed = |item: &usize| places.get(*item).copied().flatten().is_some();
    let named = |key: &str, wanted: &dyn Fn(&usize) -> bool| {
        let items = deck.order.iter().filter(|item| wanted(item));
        let words: Vec<String> = items.map(|item| deck.words(board, *item)).collect();
        let list = board.scene.texts.list(&words);
        (!words.is_empty()).then(|| board.scene.texts.tr_args(key, &args!("list" => list)))
    };
    let is_open = |item: &usize| is_placed(item) && is_open(board, deck, *item);
    let open = named("stage-to-discuss", &is_open);
    let nowhere = named("stage-unplaced", &|item| !is_placed(item));
    let sentences: Vec<String> = open.into_iter().chain(nowhere).collect();
    if sentences.is_empty() || !board.is_live() {
        return Left::Empty;
    }
    Left::Hint(Icon::ChatCircleText, sentences.join(" "))
}

/// Whether a card has no box of its own.
fn is_open(board: &Board<'_>, deck: &Deck<'_>, item: usize) -> bool {
    let id = deck.items.get(item);
    match board.right() {
        Right::Places(right) => id.is_some_and(|id| !right.contains_key(id)),
        _ => true,
    }
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
        let look = board.look();
        let inside = inside
            .into_iter()
            .map(|item| chip(board, deck, (item, bin)))
            .collect();
        let rect = reply.inside.expand2(vec2(look.su(8.0), look.su(10.0)));
        // Nothing is touched any more, so that many cards may be lower.
        Chips::new(ui, board, (rect, look.su(64.0)), inside).show(ui, board);
    }
}

/// A card in the box it was put into: ticked where it belongs there, with the sign of talk where it is open.
fn chip(board: &Board<'_>, deck: &Deck<'_>, (item, bin): (usize, usize)) -> Chip {
    let words = deck.words(board, item);
    let bin_words = deck.bin_words(board, bin);
    let args = args!("words" => words.as_str(), "bin" => bin_words);
    let right = match (board.right(), deck.items.get(item)) {
        (Right::Places(right), Some(id)) => right.get(id).cloned(),
        _ => None,
    };
    let (name, sign) = if is_open(board, deck, item) {
        let name = board.tr_args("stage-card-in-open", &args);
        (name, Some(Icon::ChatCircleText))
    } else if right.as_ref() == deck.bins.get(bin) {
        let name = board.tr_args("stage-card-in-right", &args);
        (name, Some(Icon::CheckFatFill))
    } else {
        (board.tr_args("stage-card-in", &args), None)
    };
    Chip {
        item,
        words,
        icon: icon_of(board, item),
        name,
        sign,
        is_taken: false,
    }
}
