//! Cards that lie open and places to put them into, by the class together at the board.
//!
//! A card is moved by a touch on it and a touch on a place, by dragging, or by keys: Enter takes, the arrows carry,
//! Enter puts down, Escape puts back. What lies in the places is the answer of the board, given whole each time.

use std::collections::BTreeMap;

use eframe::egui::{Pos2, Rect, Ui, UiBuilder};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::{Chip, Chips};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::hand::Moved;
use super::sort::{Deck, icon_of, sort_head_ui};
use crate::activity::{Id, Response};
use crate::args;
use crate::session::{Command, Phase, Respondent};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::widget::text::plain;
use crate::view::widget::{Card, CardState, card_ui};

/// Where each card lies now: card to place.
pub(super) type Lying = BTreeMap<Id, Id>;

/// The places cards are put into.
pub(super) trait Bins {
    /// What names a card in a place, for screen readers, and what the hints say.
    fn names(&self) -> Names;

    /// The places as they stand from left to right, for the arrow keys.
    fn left_to_right(&self) -> Vec<usize>;

    /// The place at a point.
    fn at(&self, point: Pos2) -> Option<usize>;

    /// Draws a place with the cards in it; returns the card that was put into it or out of it.
    fn bin_ui(
        &self,
        ui: &Ui,
        table: &Table<'_>,
        bin: usize,
        draft: &mut StageDraft,
    ) -> Option<Moved>;
}

/// The Fluent keys of one kind of places.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    /// A card that lies in a place.
    pub(super) card_in: &'static str,
    /// The same, taken.
    pub(super) card_in_taken: &'static str,
    /// The same, where it belongs.
    pub(super) card_in_right: &'static str,
    /// The same, to be talked about.
    pub(super) card_in_open: &'static str,
    /// What to do first.
    pub(super) hint: &'static str,
    /// What to do with a card in the hand.
    pub(super) hint_taken: &'static str,
}

/// What stands where.
pub(super) struct Laid<B> {
    /// Places of the open cards.
    pub(super) cards: Vec<Rect>,
    /// Whether there is room for pictures on them.
    pub(super) has_pictures: bool,
    /// Where cards are put.
    pub(super) bins: B,
}

/// Everything that lies on the stage while cards are put into places.
pub(super) struct Table<'a> {
    pub(super) board: &'a Board<'a>,
    pub(super) deck: &'a Deck<'a>,
    cards: &'a [Rect],
    has_pictures: bool,
    lying: &'a Lying,
    names: Names,
}

/// Draws prompt, cards, places and foot; `lay` is told what lies where, how many wait, and where the prompt ends.
pub(super) fn table_ui<B: Bins>(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    (draft, out): (&mut StageDraft, Out<'_>),
    lay: impl FnOnce(&Deck<'_>, &Lying, (usize, f32)) -> Laid<B>,
) {
    let Some(deck) = Deck::of(board) else { return };
    let lying = lying(board);
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    draft.hand.refresh(board.id("sort"), &deck, &lying);
    let waiting = deck.items.len() - lying.len();
    let bottom = sort_head_ui(ui, board, frame);
    let laid = lay(&deck, &lying, (waiting, bottom));
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open { builder } else { builder.disabled() };
    let table = Table {
        board,
        deck: &deck,
        cards: &laid.cards,
        has_pictures: laid.has_pictures,
        lying: &lying,
        names: laid.bins.names(),
    };
    let moved = ui
        .scope_builder(builder, |ui| table.show(ui, &laid.bins, draft))
        .inner;
    if let Some(moved) = moved {
        out.push(Intent::Command(answer(&deck, &lying, &moved)));
    }
    let names = laid.bins.names();
    let left = left(board, (draft, is_open), (names, waiting, &lying));
    foot_ui(ui, board, frame, (left, draft), out);
}

/// What to do before the first card is put down; then how many cards wait.
fn left(
    board: &Board<'_>,
    (draft, is_open): (&StageDraft, bool),
    (names, waiting, lying): (Names, usize, &Lying),
) -> Left {
    if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if !draft.hand.is_empty() {
        Left::Hint(Icon::HandTap, board.tr(names.hint_taken))
    } else if lying.is_empty() || !board.is_live() {
        Left::Hint(Icon::HandTap, board.tr(names.hint))
    } else if waiting == 0 {
        Left::Hint(Icon::Check, board.tr("stage-cards-done"))
    } else {
        let left = board.tr_args("stage-cards-left", &args!("n" => waiting));
        Left::Hint(Icon::HandTap, left)
    }
}

fn lying(board: &Board<'_>) -> Lying {
    match board.session().response_of(board.respondent()) {
        Some(Response::Sort(places)) => places.clone(),
        _ => BTreeMap::new(),
    }
}

/// The answer of the board after one card was moved.
fn answer(deck: &Deck<'_>, lying: &Lying, moved: &Moved) -> Command {
    let mut places = lying.clone();
    if let Some(item) = deck.items.get(moved.item) {
        match moved.bin.and_then(|bin| deck.bins.get(bin)) {
            Some(bin) => places.insert(item.clone(), bin.clone()),
            None => places.remove(item),
        };
    }
    let respondent = Respondent::Board;
    if places.is_empty() {
        return Command::Withdraw { respondent };
    }
    Command::Respond {
        respondent,
        response: Response::Sort(places),
    }
}

impl Table<'_> {
    /// Draws it; returns the card that was moved.
    fn show(&self, ui: &Ui, bins: &impl Bins, draft: &mut StageDraft) -> Option<Moved> {
        let mut moved = draft.carry_by_keys(ui, &bins.left_to_right());
        let dragged = draft.hand.dragged();
        for (slot, rect) in self.cards.iter().enumerate() {
            let Some(item) = draft.hand.open_card(slot) else {
                continue;
            };
            if dragged != Some(item) {
                self.card_ui(ui, (*rect, item), draft);
            }
        }
        for bin in 0..self.deck.bins.len() {
            let new = bins.bin_ui(ui, self, bin, draft);
            moved = moved.or(new);
        }
        // The card in the air is drawn last, over everything.
        let slot = draft.hand.slot_of(dragged);
        if let (Some(item), Some(rect)) = (dragged, slot.and_then(|slot| self.cards.get(slot))) {
            self.card_ui(ui, (*rect, item), draft);
        }
        moved.or_else(|| draft.hand.let_go(ui, |point| bins.at(point)))
    }

    fn card_ui(&self, ui: &Ui, (rect, item): (Rect, usize), draft: &mut StageDraft) {
        let board = self.board;
        let words = self.deck.words(board, item);
        let is_taken = draft.hand.holds(item);
        let place = self.deck.order.iter().position(|other| *other == item);
        let args = args!(
            "words" => plain(&words),
            "place" => place.unwrap_or(0) + 1,
            "count" => self.deck.items.len(),
        );
        let name = if is_taken {
            board.tr_args("stage-card-taken", &args)
        } else {
            board.tr_args("stage-card", &args)
        };
        let card = Card {
            words: &words,
            icon: icon_of(board, item).filter(|_| self.has_pictures),
            name: &name,
            state: if is_taken {
                CardState::Taken
            } else {
                CardState::Rest
            },
        };
        let drawn = rect.translate(draft.hand.offset(item));
        let response = card_ui(ui, board.look(), (drawn, item), &card);
        board.in_lesson_lang(ui, &response);
        draft.keeps_arrows(&response);
        draft.hand.follow(item, &response);
    }

    /// The cards that lie in a place, each where it stands; returns the one that was taken out.
    pub(super) fn chips_ui(&self, ui: &Ui, chips: &Chips, draft: &mut StageDraft) -> Option<Moved> {
        let board = self.board;
        let mut moved = None;
        for (chip, place) in &chips.placed {
            let drawn = place.translate(draft.hand.offset(chip.item));
            let response = chips.touch(ui, board, (chip, drawn));
            board.in_lesson_lang(ui, &response);
            draft.keeps_arrows(&response);
            // A second touch on a card in a box takes it out again.
            if response.clicked() && chip.is_taken {
                moved = moved.or_else(|| Some(draft.hand.take_out(chip.item)));
            } else {
                draft.hand.follow(chip.item, &response);
            }
        }
        moved
    }

    /// The cards in a place whose words are `bin_words`, in the order in which they came.
    pub(super) fn chips_in(&self, bin: usize, bin_words: &str, draft: &StageDraft) -> Vec<Chip> {
        let inside = self.in_bin(bin).into_iter();
        inside
            .map(|item| self.chip(item, bin_words, draft))
            .collect()
    }

    fn chip(&self, item: usize, bin_words: &str, draft: &StageDraft) -> Chip {
        let board = self.board;
        let words = self.deck.words(board, item);
        let is_taken = draft.hand.holds(item);
        let args = args!("words" => words.as_str(), "bin" => bin_words);
        let name = if is_taken {
            board.tr_args(self.names.card_in_taken, &args)
        } else {
            board.tr_args(self.names.card_in, &args)
        };
        Chip {
            item,
            words,
            icon: icon_of(board, item),
            name,
            sign: None,
            is_taken,
        }
    }

    /// How many cards lie in a place.
    pub(super) fn count_in(&self, bin: usize) -> usize {
        self.in_bin(bin).len()
    }

    /// The cards in a place, in the order in which they came.
    fn in_bin(&self, bin: usize) -> Vec<usize> {
        let Some(bin) = self.deck.bins.get(bin) else {
            return Vec::new();
        };
        let lies_here = |item: &usize| {
            let id = self.deck.items.get(*item);
            id.and_then(|id| self.lying.get(id)) == Some(bin)
        };
        self.deck.order.iter().copied().filter(lies_here).collect()
    }
}
