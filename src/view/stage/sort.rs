//! Cards to put into boxes, by the class together at the board.
//!
//! A card is moved by a touch on it and a touch on a box, by dragging, or by keys: Enter takes, the arrows carry,
//! Enter puts down, Escape puts back. What lies in the boxes is the answer of the board, given whole each time.

use std::collections::BTreeMap;

use eframe::egui::{Align2, Rect, Ui, UiBuilder, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::{Chip, Chips};
use super::foot::{Left, foot_ui};
use super::frame::{Frame, columns};
use super::hand::Moved;
use super::head::badges_ui;
use super::slide::drawing;
use super::words::Setting;
use crate::activity::{Id, Interaction, Response};
use crate::args;
use crate::session::{Command, Phase, Respondent};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::{Bin, Card, CardState, bin_ui, card_ui};

/// So many cards fit in a box as long as the open cards show pictures.
const CARDS_UNDER_PICTURES: usize = 6;
/// Cards that lie open at once; the rest wait.
pub(super) const OPEN_CARDS: usize = 4;

/// The cards and boxes of the current activity.
pub(super) struct Deck<'a> {
    /// Ids of the boxes, the widest first.
    pub(super) bins: &'a [Id],
    /// Ids of the cards, in the author's order.
    pub(super) items: &'a [Id],
    /// The order in which the cards come, as indexes of the author's order.
    pub(super) order: Vec<usize>,
}

impl<'a> Deck<'a> {
    pub(super) fn of(board: &Board<'a>) -> Option<Self> {
        let Some(Interaction::Sort { bins, items, .. }) = board.interaction() else {
            return None;
        };
        let session = board.session();
        let drawn = session.drawn_order(session.current_index());
        let order = drawn.map_or_else(|| (0..items.len()).collect(), <[usize]>::to_vec);
        Some(Self { bins, items, order })
    }

    /// The words of a card.
    pub(super) fn words(&self, board: &Board<'_>, item: usize) -> String {
        let id = self.items.get(item).map_or("", String::as_str);
        board.item_words(id)
    }

    /// The words of a box.
    pub(super) fn bin_words(&self, board: &Board<'_>, bin: usize) -> String {
        let id = self.bins.get(bin).map_or("", String::as_str);
        board.bin_words(id)
    }
}

/// The drawing of a card.
pub(super) fn icon_of(board: &Board<'_>, item: usize) -> Option<Icon> {
    let Some(Interaction::Sort { items, .. }) = board.interaction() else {
        return None;
    };
    let id = items.get(item)?;
    drawing(board.activity()?.rules().drawing_of("item", id)?)
}

/// Where the rows of a sort stand.
struct Places {
    cards: Vec<Rect>,
    bins: Vec<Rect>,
    /// Whether there is room for pictures on the cards.
    has_pictures: bool,
}

/// Draws cards and boxes.
pub(super) fn sort_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(deck) = Deck::of(board) else { return };
    let lying = lying(board);
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    draft.hand.refresh(board.id("sort"), &deck, &lying);
    let waiting = deck.items.len() - lying.len();
    let bottom = sort_head_ui(ui, board, frame, waiting);
    let fullest = deck.bins.iter().map(|bin| count_in(&lying, bin)).max();
    let counts = (fullest.unwrap_or(0), waiting, deck.bins.len());
    let places = places(board, (frame, bottom), counts);
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open { builder } else { builder.disabled() };
    let moved = ui
        .scope_builder(builder, |ui| {
            let table = Table {
                board,
                deck: &deck,
                places: &places,
                lying: &lying,
            };
            table.show(ui, draft)
        })
        .inner;
    if let Some(moved) = moved {
        out.push(Intent::Command(answer(&deck, &lying, &moved)));
    }
    foot_ui(ui, board, frame, (left(board, draft, is_open), draft), out);
}

fn left(board: &Board<'_>, draft: &StageDraft, is_open: bool) -> Left {
    if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if draft.hand.is_empty() {
        Left::Hint(Icon::HandTap, board.tr("stage-sort-hint"))
    } else {
        Left::Hint(Icon::HandTap, board.tr("stage-sort-taken"))
    }
}

fn count_in(lying: &BTreeMap<Id, Id>, bin: &Id) -> usize {
    lying.values().filter(|other| *other == bin).count()
}

/// Where each card lies now: card to box.
fn lying(board: &Board<'_>) -> BTreeMap<Id, Id> {
    match board.session().response_of(board.respondent()) {
        Some(Response::Sort(places)) => places.clone(),
        _ => BTreeMap::new(),
    }
}

/// The answer of the board after one card was moved.
fn answer(deck: &Deck<'_>, lying: &BTreeMap<Id, Id>, moved: &Moved) -> Command {
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

/// The prompt in the top row, and how many cards wait; returns where they end.
pub(super) fn sort_head_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, waiting: usize) -> f32 {
    let look = board.look();
    let mut row = frame.top;
    row.max.x = badges_ui(ui, board, frame.top);
    let role = look.prompt_row_text();
    row.max.y = row.bottom().max(row.top() + role.row_height());
    let note_role = look.body_text();
    let note = match waiting {
        0 => board.tr("stage-cards-done"),
        // A count, which the small picture does not show.
        _ if !board.is_live() => String::new(),
        _ => board.tr_args("stage-cards-left", &args!("n" => waiting)),
    };
    let setting = Setting::new(note_role, Align2::LEFT_CENTER);
    let note_wide = setting
        .fit(
            ui.ctx(),
            &note,
            vec2(row.width() * 0.4, note_role.row_height()),
        )
        .size()
        .x;
    let room = row.with_max_x(row.right() - note_wide - look.size.gap_large);
    let prompt = Setting::new(role, Align2::LEFT_CENTER);
    let title = board.text("title");
    let wide = prompt.fit(ui.ctx(), &title, room.size()).size().x;
    prompt.heading(ui, board, room, &title);
    let note_place = Rect::from_min_max(
        pos2(room.left() + wide + look.size.gap_large, row.top()),
        row.max,
    );
    // The smaller words stand on the line of the larger ones.
    let drop = (role.size - note_role.size) * 0.3;
    if !note.is_empty() {
        setting.show(ui, note_place.translate(vec2(0.0, drop)), &note);
    }
    row.bottom()
}

/// Boxes get more of the height as they fill, and all of it when no card waits any more.
fn places(
    board: &Board<'_>,
    (frame, bottom): (&Frame, f32),
    (fullest, waiting, bins): (usize, usize, usize),
) -> Places {
    let look = board.look();
    let four_thirds = look.is_four_thirds();
    let pick = |wide: f32, narrow: f32| look.su(if four_thirds { narrow } else { wide });
    let body = frame.below(bottom, (pick(24.0, 16.0), pick(26.0, 16.0)));
    let is_low = fullest > CARDS_UNDER_PICTURES;
    let high = if is_low {
        look.su(150.0)
    } else {
        pick(270.0, 232.0)
    };
    let row = body.with_max_y(body.top() + high.min(body.height() * 0.45));
    let below = if waiting == 0 {
        body
    } else {
        body.with_min_y(row.bottom() + pick(30.0, 22.0))
    };
    Places {
        cards: columns(row, OPEN_CARDS, (1.0, look.su(26.0))),
        bins: bin_columns(board, below, bins),
        has_pictures: !is_low,
    }
}

/// The boxes side by side: the first, for everybody, is the widest.
pub(super) fn bin_columns(board: &Board<'_>, rect: Rect, count: usize) -> Vec<Rect> {
    let look = board.look();
    let (first, gap) = if look.is_four_thirds() {
        (1.12, 18.0)
    } else {
        (1.28, 26.0)
    };
    columns(rect, count, (first, look.su(gap)))
}

/// Everything that lies on the stage during a sort.
struct Table<'a> {
    board: &'a Board<'a>,
    deck: &'a Deck<'a>,
    places: &'a Places,
    lying: &'a BTreeMap<Id, Id>,
}

impl Table<'_> {
    /// Draws it; returns the card that was moved.
    fn show(&self, ui: &Ui, draft: &mut StageDraft) -> Option<Moved> {
        let mut moved = draft.carry_by_keys(ui, self.deck.bins.len());
        let dragged = draft.hand.dragged();
        for (slot, rect) in self.places.cards.iter().enumerate() {
            let Some(item) = draft.hand.open_card(slot) else {
                continue;
            };
            if dragged != Some(item) {
                self.card_ui(ui, (*rect, item), draft);
            }
        }
        for (bin, rect) in self.places.bins.iter().enumerate() {
            let new = self.bin_ui(ui, (*rect, bin), draft);
            moved = moved.or(new);
        }
        // The card in the air is drawn last, over everything.
        let slot = draft.hand.slot_of(dragged);
        if let (Some(item), Some(rect)) =
            (dragged, slot.and_then(|slot| self.places.cards.get(slot)))
        {
            self.card_ui(ui, (*rect, item), draft);
        }
        moved.or_else(|| draft.hand.let_go(ui, &self.places.bins))
    }

    fn card_ui(&self, ui: &Ui, (rect, item): (Rect, usize), draft: &mut StageDraft) {
        let board = self.board;
        let words = self.deck.words(board, item);
        let is_taken = draft.hand.holds(item);
        let place = self.deck.order.iter().position(|other| *other == item);
        let args = args!(
            "words" => crate::view::widget::text::plain(&words),
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
            icon: icon_of(board, item).filter(|_| self.places.has_pictures),
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

    /// A box with the cards in it; returns the card that was put into it or out of it.
    fn bin_ui(&self, ui: &Ui, (rect, bin): (Rect, usize), draft: &mut StageDraft) -> Option<Moved> {
        let board = self.board;
        let mark = Mark::from_index(bin)?;
        let words = self.deck.bin_words(board, bin);
        let inside = self.in_bin(bin);
        let count = if board.is_live() { inside.len() } else { 0 };
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
                is_target: draft.hand.is_target(ui, bin, rect),
            },
        );
        board.in_lesson_lang(ui, &reply.response);
        let mut moved = None;
        if reply.response.clicked() {
            moved = draft.hand.put(bin);
        }
        let look = board.look();
        let inside_rect = reply.inside.expand2(vec2(look.su(8.0), look.su(10.0)));
        let chips = inside
            .into_iter()
            .map(|item| self.chip(item, &words, draft))
            .collect();
        let chips = Chips::new(ui, board, (inside_rect, look.size.target), chips);
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

    fn chip(&self, item: usize, bin_words: &str, draft: &StageDraft) -> Chip {
        let board = self.board;
        let words = self.deck.words(board, item);
        let is_taken = draft.hand.holds(item);
        let args = args!("words" => words.as_str(), "bin" => bin_words);
        let name = if is_taken {
            board.tr_args("stage-card-in-taken", &args)
        } else {
            board.tr_args("stage-card-in", &args)
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

    /// The cards in a box, in the order in which they came.
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
