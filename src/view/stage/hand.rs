//! What somebody at the board holds: one card, by touch, in the air, or by the arrow keys.

use std::collections::BTreeMap;

use eframe::egui::{Id, Memory, Pos2, Response, Ui, Vec2};

use super::StageDraft;
use super::grip::{Drag, read_carrying};
use super::sort::{Deck, OPEN_CARDS};

/// A card and the box it goes to; `None` puts it back among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    pub(super) item: usize,
    pub(super) bin: Option<usize>,
}

/// The hand over the cards of one sort. Cards and boxes are named by their index.
#[derive(Clone, Debug, Default)]
pub(super) struct Hand {
    /// The vote it belongs to.
    vote: Option<Id>,
    /// The cards that lie open; a place stays empty when no card waits.
    open: [Option<usize>; OPEN_CARDS],
    /// The card that was taken.
    taken: Option<usize>,
    /// The box the arrow keys carry it over.
    over: Option<usize>,
    /// The card in the air: where it was seized, and where the pointer is.
    drag: Option<Drag>,
    /// A card that was put down, and its place: the next card there gets the focus, for who works by keys.
    left_place: Option<(usize, usize)>,
    /// A card that was taken out of its box, and gets the focus where it lies open again, or the first open one does.
    came_back: Option<usize>,
    /// The open card that gets the focus.
    next: Option<usize>,
}

impl Hand {
    /// Brings the open cards up to date with what lies in the boxes.
    pub(super) fn refresh(&mut self, vote: Id, deck: &Deck<'_>, lying: &BTreeMap<String, String>) {
        if self.vote != Some(vote) {
            *self = Self {
                vote: Some(vote),
                ..Self::default()
            };
        }
        let is_waiting = |item: usize| {
            deck.items
                .get(item)
                .is_some_and(|id| !lying.contains_key(id))
        };
        for place in &mut self.open {
            *place = place.filter(|item| is_waiting(*item));
        }
        let mut next: Vec<usize> = deck
            .order
            .iter()
            .copied()
            .filter(|item| is_waiting(*item) && !self.open.contains(&Some(*item)))
            .rev()
            .collect();
        for place in &mut self.open {
            if place.is_none() {
                *place = next.pop();
            }
        }
        if let Some(back) = self.came_back.filter(|item| is_waiting(*item)) {
            self.came_back = None;
            let is_open = self.slot_of(Some(back)).is_some();
            let first = self.open.iter().flatten().next().copied();
            self.next = Some(back).filter(|_| is_open).or(first);
        }
        let is_there = |item: &usize| self.open.contains(&Some(*item)) || !is_waiting(*item);
        self.taken = self.taken.filter(is_there);
        if self.taken.is_none() {
            self.over = None;
        }
    }

    pub(super) fn open_card(&self, slot: usize) -> Option<usize> {
        self.open.get(slot).copied().flatten()
    }

    pub(super) fn slot_of(&self, item: Option<usize>) -> Option<usize> {
        item?;
        self.open.iter().position(|open| *open == item)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.taken.is_none()
    }

    pub(super) fn holds(&self, item: usize) -> bool {
        self.taken == Some(item)
    }

    /// The card in the air.
    pub(super) fn dragged(&self) -> Option<usize> {
        self.drag.map(|drag| drag.thing)
    }

    /// How far a card is from its place.
    pub(super) fn offset(&self, item: usize) -> Vec2 {
        self.drag
            .filter(|drag| drag.thing == item)
            .map_or(Vec2::ZERO, |drag| drag.offset())
    }

    /// Whether a box is the one the card would go to.
    pub(super) fn is_target(&self, ui: &Ui, bin: usize, holds: impl Fn(Pos2) -> bool) -> bool {
        let hangs_over = self.drag.is_some_and(|drag| holds(drag.at));
        ui.is_enabled() && (self.over == Some(bin) || hangs_over)
    }

    /// Puts the card back where it came from.
    pub(super) fn put_back(&mut self) {
        self.taken = None;
        self.over = None;
        self.drag = None;
    }

    /// Puts the taken card into a box.
    pub(super) fn put(&mut self, bin: usize) -> Option<Moved> {
        let item = self.taken?;
        self.left_place = self.slot_of(Some(item)).map(|place| (item, place));
        self.put_back();
        Some(Moved {
            item,
            bin: Some(bin),
        })
    }

    /// Takes a card out of its box.
    pub(super) fn take_out(&mut self, item: usize) -> Moved {
        self.put_back();
        self.came_back = Some(item);
        Moved { item, bin: None }
    }

    /// Follows what a card's response says: touched, dragged, let go.
    pub(super) fn follow(&mut self, item: usize, response: &Response) {
        if let Some((gone, place)) = self.left_place
            && gone != item
            && self.open_card(place) == Some(item)
        {
            self.left_place = None;
            response.request_focus();
        }
        if self.next == Some(item) {
            self.next = None;
            response.request_focus();
        }
        if let Some(drag) = Drag::begun(item, response) {
            self.taken = Some(item);
            self.over = None;
            self.drag = Some(drag);
        }
        if let Some(drag) = self.drag.as_mut().filter(|drag| drag.thing == item) {
            drag.follow(response);
        }
        if response.clicked() {
            self.over = None;
            self.taken = if self.holds(item) { None } else { Some(item) };
        }
    }

    /// Ends a drag: in a box, back among the others, or where it was.
    pub(super) fn let_go(
        &mut self,
        ui: &Ui,
        bin_at: impl Fn(Pos2) -> Option<usize>,
    ) -> Option<Moved> {
        let drag = self.drag.filter(|drag| drag.has_ended)?;
        self.drag = None;
        // After a mere touch the card stays in the hand.
        if drag.is_touch(ui) {
            return None;
        }
        let came_from_box = self.slot_of(Some(drag.thing)).is_none();
        self.taken = None;
        match bin_at(drag.at) {
            Some(bin) => Some(Moved {
                item: drag.thing,
                bin: Some(bin),
            }),
            None if came_from_box => Some(Moved {
                item: drag.thing,
                bin: None,
            }),
            None => None,
        }
    }

    /// The arrow keys carry the taken card over the boxes, in the order in which they stand.
    fn carry(&mut self, steps: isize, bins: &[usize]) {
        let last = bins.len().saturating_sub(1);
        let over = self
            .over
            .and_then(|over| bins.iter().position(|bin| *bin == over));
        let place = match over {
            None if steps < 0 => last,
            None => 0,
            Some(place) => place.saturating_add_signed(steps).min(last),
        };
        self.over = bins.get(place).copied();
    }
}

impl StageDraft {
    /// Whether a card is in the hand, which Escape puts back.
    pub(in crate::view) fn put_card_back(&mut self) -> bool {
        let was_held = !self.hand.is_empty() || self.grip.taken().is_some();
        self.hand.put_back();
        self.grip.put_back();
        was_held
    }

    /// Carries the taken card with the arrow keys and puts it down with Enter or Space.
    pub(super) fn carry_by_keys(&mut self, ui: &Ui, bins: &[usize]) -> Option<Moved> {
        let focused = ui.memory(Memory::focused);
        if self.hand.is_empty() || !self.has_arrows(focused) {
            return None;
        }
        let id = focused?;
        let carried = read_carrying(ui, id, self.hand.over.is_some());
        if carried.steps != 0 {
            self.hand.carry(carried.steps, bins);
        }
        match self.hand.over {
            Some(bin) if carried.is_put => self.hand.put(bin),
            _ => None,
        }
    }
}
