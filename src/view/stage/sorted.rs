//! The result of a sort: each card in the box it was put into, ticked where it belongs, the open ones to discuss.

use eframe::egui::{Rect, Ui, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::{Chip, Chips};
use super::foot::{Left, announce, foot_ui};
use super::frame::Frame;
use super::head::prompt_row_ui;
use super::sort::{Deck, IN_BOXES, bin_columns, icon_of};
use super::table::Names;
use super::votes::{shown, too_few_ui};
use super::why::Why;
use crate::activity::{Right, Tally};
use crate::args;
use crate::session::{Figure, Shown, figure};
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
    let draw = |ui: &mut Ui, room, result: &Sorted<'_>| bins_ui(ui, board, room, result);
    result_ui(ui, board, frame, (draft, out), (IN_BOXES, draw));
}

/// What lies where after the count.
pub(super) struct Sorted<'a> {
    pub(super) deck: Deck<'a>,
    /// For each card the place most respondents put it into.
    pub(super) places: Vec<Option<usize>>,
    tally: Tally,
    in_words: bool,
    names: Names,
}

/// Draws the result around what `draw` draws in the middle.
pub(super) fn result_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    (draft, out): (&mut StageDraft, Out<'_>),
    (names, draw): (Names, impl FnOnce(&mut Ui, Rect, &Sorted<'_>)),
) {
    let Some(deck) = Deck::of(board) else { return };
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let (tally, in_words) = match shown(board) {
        Shown::Counts {
            first,
            second,
            in_words,
        } => (second.unwrap_or(first), in_words),
        Shown::TooFew { .. } | Shown::Hidden => (Tally::Nothing, false),
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
        let result = Sorted {
            places: leading(&deck, &tally),
            deck,
            tally,
            in_words,
            names,
        };
        ui.scope_builder(eframe::egui::UiBuilder::new().disabled(), |ui| {
            draw(ui, room, &result);
        });
        left(board, &result.deck, &result.places)
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
        let args = args!("list" => list, "n" => words.len());
        (!words.is_empty()).then(|| board.scene.texts.tr_args(key, &args))
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

fn bins_ui(ui: &Ui, board: &Board<'_>, room: Rect, result: &Sorted<'_>) {
    let deck = &result.deck;
    let columns = bin_columns(board, room, deck.bins.len());
    for (bin, (rect, mark)) in columns.into_iter().zip(Mark::ALL).enumerate() {
        let words = deck.bin_words(board, bin);
        let inside = result.chips_in(board, bin);
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
        let rect = reply.inside.expand2(vec2(look.su(8.0), look.su(10.0)));
        // Nothing is touched any more, so that many cards may be lower.
        Chips::new(ui, board, (rect, look.su(64.0)), inside).show(ui, board);
    }
}

impl Sorted<'_> {
    /// The cards in a place, in the order in which they came.
    pub(super) fn chips_in(&self, board: &Board<'_>, bin: usize) -> Vec<Chip> {
        let lies_here = |item: &usize| self.places.get(*item).copied().flatten() == Some(bin);
        let inside = self.deck.order.iter().copied().filter(lies_here);
        inside.map(|item| self.chip(board, (item, bin))).collect()
    }

    /// A card where it was put: ticked where it belongs there, with the sign of talk where it is open.
    fn chip(&self, board: &Board<'_>, (item, bin): (usize, usize)) -> Chip {
        let (deck, names) = (&self.deck, self.names);
        let words = deck.words(board, item);
        let bin_words = deck.bin_words(board, bin);
        let args = args!("words" => words.as_str(), "bin" => bin_words);
        let right = match (board.right(), deck.items.get(item)) {
            (Right::Places(right), Some(id)) => right.get(id).cloned(),
            _ => None,
        };
        let (name, sign) = if is_open(board, deck, item) {
            let name = board.tr_args(names.card_in_open, &args);
            (name, Some(Icon::ChatCircleText))
        } else if right.as_ref() == deck.bins.get(bin) {
            let name = board.tr_args(names.card_in_right, &args);
            (name, Some(Icon::CheckFatFill))
        } else {
            (board.tr_args(names.card_in, &args), None)
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

    /// The card with how many put it there, where others answered besides the class at the board.
    pub(super) fn counted(&self, board: &Board<'_>, chip: Chip, bin: usize) -> Chip {
        let Tally::Places {
            counts,
            respondents,
        } = &self.tally
        else {
            return chip;
        };
        let (item, place) = (self.deck.items.get(chip.item), self.deck.bins.get(bin));
        let bins = counts.iter().find(|(id, _)| Some(id) == item);
        let count = bins.and_then(|(_, bins)| bins.iter().find(|(id, _)| Some(id) == place));
        let Some((_, count)) = count.filter(|_| *respondents > 1) else {
            return chip;
        };
        let Figure::Count(count) = figure(*count, *respondents, self.in_words) else {
            return chip;
        };
        let args = args!("words" => chip.words.as_str(), "n" => count, "all" => *respondents);
        let words = board.tr_args("circles-counted", &args);
        let args = args!("words" => chip.name.as_str(), "n" => count, "all" => *respondents);
        let name = board.tr_args("circles-counted-name", &args);
        Chip {
            words,
            name,
            ..chip
        }
    }
}
