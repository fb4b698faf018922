//! What moving a card at the board has in common: the card in the air, the card in the hand, the keys that carry it.

use eframe::egui::{EventFilter, Id, Key, Memory, Modifiers, Pos2, Response, Ui, Vec2};

use super::StageDraft;

/// A thing in the air: where it was seized, and where the pointer is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drag {
    pub(super) thing: usize,
    pub(super) from: Pos2,
    pub(super) at: Pos2,
    pub(super) has_ended: bool,
}

/// A thing let go this near to where it was seized was only touched, in points per stage unit.
const JITTER: f32 = 24.0;

impl Drag {
    /// The drag that begins in this frame, if one does.
    pub(super) fn begun(thing: usize, response: &Response) -> Option<Self> {
        let at = response
            .interact_pointer_pos()
            .filter(|_| response.drag_started())?;
        let from = response.ctx.input(|input| input.pointer.press_origin());
        Some(Self {
            thing,
            from: from.unwrap_or(at),
            at,
            has_ended: false,
        })
    }

    /// Follows the pointer.
    pub(super) fn follow(&mut self, response: &Response) {
        self.at = response.interact_pointer_pos().unwrap_or(self.at);
        self.has_ended = response.drag_stopped();
    }

    /// How far the thing is from where it was seized.
    pub(super) fn offset(&self) -> Vec2 {
        self.at - self.from
    }

    /// Whether the finger only slipped: on a board it never lies quite still.
    pub(super) fn is_touch(&self, ui: &Ui) -> bool {
        let height = ui.ctx().content_rect().height();
        self.offset().length() < JITTER * height / 1080.0
    }
}

/// What the keys ask of a thing in the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carried {
    /// Steps down or to the right; negative up or to the left.
    pub(super) steps: isize,
    /// It is put down.
    pub(super) is_put: bool,
}

/// Reads the arrow keys, and Enter or Space once something `is_over` a place, and takes them out of the input.
pub(super) fn read_carrying(ui: &Ui, focused: Id, is_over: bool) -> Carried {
    keep_arrows(ui, focused);
    ui.input_mut(|input| {
        let mut pressed = |key| {
            let count = input.count_and_consume_key(Modifiers::NONE, key);
            isize::try_from(count).unwrap_or(0)
        };
        let more = pressed(Key::ArrowRight) + pressed(Key::ArrowDown);
        let less = pressed(Key::ArrowLeft) + pressed(Key::ArrowUp);
        let is_over = is_over || more + less > 0;
        let is_put = is_over && pressed(Key::Enter) + pressed(Key::Space) > 0;
        Carried {
            steps: more - less,
            is_put,
        }
    })
}

/// Keeps egui from moving the focus with the arrow keys, and from dropping it with Escape.
pub(super) fn keep_arrows(ui: &Ui, focused: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
}

/// The hand over things in fixed places: rows of an order, halves of pairs. They are named by an index.
#[derive(Clone, Debug, Default)]
pub(super) struct Grip {
    /// The vote it belongs to.
    vote: Option<Id>,
    /// The thing that was taken.
    taken: Option<usize>,
    /// The place the arrow keys carry it over.
    over: Option<usize>,
    drag: Option<Drag>,
}

impl Grip {
    /// Lets go of what belongs to another vote.
    pub(super) fn refresh(&mut self, vote: Id) {
        if self.vote != Some(vote) {
            *self = Self {
                vote: Some(vote),
                ..Self::default()
            };
        }
    }

    pub(super) fn taken(&self) -> Option<usize> {
        self.taken
    }

    pub(super) fn holds(&self, thing: usize) -> bool {
        self.taken == Some(thing)
    }

    /// The place the keys have carried it over; `None` until they do.
    pub(super) fn over(&self) -> Option<usize> {
        self.over
    }

    /// The thing in the air.
    pub(super) fn drag(&self) -> Option<&Drag> {
        self.drag.as_ref()
    }

    pub(super) fn take(&mut self, thing: usize) {
        self.taken = Some(thing);
        self.over = None;
    }

    /// Puts what is in the hand back where it came from.
    pub(super) fn put_back(&mut self) {
        self.taken = None;
        self.over = None;
        self.drag = None;
    }

    /// Follows what a thing's response says of a drag.
    pub(super) fn follow(&mut self, thing: usize, response: &Response) {
        if let Some(drag) = Drag::begun(thing, response) {
            self.take(thing);
            self.drag = Some(drag);
        }
        if let Some(drag) = self.drag.as_mut().filter(|drag| drag.thing == thing) {
            drag.follow(response);
        }
    }

    /// Ends a drag: what was let go, and where. After a mere touch it stays in the hand.
    pub(super) fn let_go(&mut self, ui: &Ui) -> Option<Drag> {
        let drag = self.drag.filter(|drag| drag.has_ended)?;
        self.drag = None;
        if drag.is_touch(ui) {
            return None;
        }
        self.put_back();
        Some(drag)
    }
}

/// The places that keys carry a thing over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lane {
    /// Where it begins.
    pub(super) start: usize,
    /// Whether the first key only leads into the lane, to where it begins.
    pub(super) is_entered: bool,
    /// How many places there are.
    pub(super) count: usize,
}

impl Lane {
    /// The place after some steps from `over`, or from outside the lane.
    fn carried(self, over: Option<usize>, steps: isize) -> usize {
        let last = self.count.saturating_sub(1);
        let (from, steps) = match over {
            Some(over) => (over, steps),
            None if self.is_entered => (self.start, steps - steps.signum()),
            None => (self.start, steps),
        };
        from.saturating_add_signed(steps).min(last)
    }
}

impl StageDraft {
    /// Carries what is in the hand along `lane` with the arrow keys; returns the place where it is put down.
    pub(super) fn carry_over(&mut self, ui: &Ui, lane: Lane) -> Option<usize> {
        let focused = ui.memory(Memory::focused)?;
        if self.grip.taken.is_none() || !self.has_arrows(Some(focused)) {
            return None;
        }
        let carried = read_carrying(ui, focused, self.grip.over.is_some());
        if carried.steps != 0 {
            self.grip.over = Some(lane.carried(self.grip.over, carried.steps));
        }
        self.grip.over.filter(|_| carried.is_put)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(is_entered: bool, over: Option<usize>, steps: isize, expected: usize) {
        let lane = Lane {
            start: 2,
            is_entered,
            count: 5,
        };
        assert_eq!(lane.carried(over, steps), expected);
    }

    #[test]
    fn carries_along_a_lane_and_not_past_its_ends() {
        check(false, None, 1, 3);
        check(false, None, -1, 1);
        check(false, Some(4), 1, 4);
        check(false, Some(0), -3, 0);
        check(true, None, 1, 2);
        check(true, None, -2, 1);
        check(true, Some(2), 1, 3);
    }
}
