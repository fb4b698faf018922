//! Items to put into an order, by the class together at the board: events of a timeline, things to rank.
//!
//! A card is moved by a touch on it and a touch on its new place, by dragging, by its two arrows, or by keys: Enter
//! takes, the arrows carry, Enter puts down, Escape puts back. The order as it stands is no answer before the first
//! move; then it is the answer of the board, given whole each time.

use eframe::egui::{Align2, Id, Rect, Ui, UiBuilder, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::grip::Lane;
use super::items::{Items, date_width, is_timeline, moved, poles_ui};
use super::ladder::{Asked, Head, Ladder, rows_head_ui};
use super::row_card::{RowCard, Slots};
use super::words::Setting;
use crate::activity::Response;
use crate::args;
use crate::session::{Command, Phase, Respondent};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole};
use crate::view::widget::text::plain;
use crate::view::widget::{Button, CardState};

/// How long a row takes to slide to another place.
const SLIDE_SECS: f32 = 0.16;

/// Draws what the class does.
pub(super) fn order_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(items) = Items::of(board) else {
        return;
    };
    let look = board.look();
    let count = items.ids.len();
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    draft.grip.refresh(board.id("order"));
    let asked = Asked {
        count,
        least: look.size.target,
        below: 0.0,
        has_text: true,
    };
    let (head, room) = rows_head_ui(ui, board, frame, asked);
    let ladder = Ladder::new(look, room, (count, date_width(board)));
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open { builder } else { builder.disabled() };
    let moved = ui
        .scope_builder(builder, |ui| {
            let table = Table::new(ui, board, (&items, &ladder), is_open);
            table.show(ui, draft)
        })
        .inner;
    if let Some(order) = moved.filter(|order| *order != items.standing) {
        out.push(Intent::Command(answer(&items, &order)));
    }
    foot_ui(
        ui,
        board,
        frame,
        (left(board, draft, (is_open, head)), draft),
        out,
    );
}

/// The answer of the board: the whole order.
fn answer(items: &Items<'_>, order: &[usize]) -> Command {
    let ids = order.iter().filter_map(|item| items.ids.get(*item));
    Command::Respond {
        respondent: Respondent::Board,
        response: Response::Order(ids.cloned().collect()),
    }
}

fn left(board: &Board<'_>, draft: &StageDraft, (is_open, head): (bool, Head)) -> Left {
    if board.is_personal() {
        return Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"));
    }
    if !is_open {
        return Left::Sentence(Icon::Prohibit, board.tr("stage-closed"));
    }
    if draft.grip.taken().is_some() {
        return Left::Hint(Icon::HandTap, board.tr("order-taken"));
    }
    // What has no room above the rows is said here.
    let text = board.text("text").replace('\n', " ");
    if head.has_text || text.is_empty() {
        return Left::Hint(Icon::HandTap, board.tr("order-hint"));
    }
    Left::Hint(Icon::Info, text)
}

/// The rows while the class moves them.
struct Table<'a> {
    board: &'a Board<'a>,
    items: &'a Items<'a>,
    ladder: &'a Ladder,
    slots: Slots,
    role: TextRole,
    /// Whether the arrows stand beside the cards, where a card is no higher than they are.
    are_beside: bool,
    is_open: bool,
}

impl<'a> Table<'a> {
    fn new(
        ui: &Ui,
        board: &'a Board<'a>,
        (items, ladder): (&'a Items<'a>, &'a Ladder),
        is_open: bool,
    ) -> Self {
        let look = board.look();
        let are_beside = ladder.high() < look.size.target + look.su(16.0);
        let inside = if are_beside {
            look.size.gap_small
        } else {
            arrows_width(look) + look.su(18.0)
        };
        let slots = items.slots(true, inside);
        let mut table = Self {
            board,
            items,
            ladder,
            slots,
            role: look.count_text(),
            are_beside,
            is_open,
        };
        table.role = slots.common_role(ui, board, table.card_at(0.0), &items.words);
        table
    }

    /// The card of a row, without arrows that stand beside it.
    fn card_at(&self, place: f32) -> Rect {
        let look = self.board.look();
        let card = self.ladder.card(place);
        if self.are_beside {
            card.with_max_x(card.right() - arrows_width(look) - look.size.gap_small)
        } else {
            card
        }
    }

    /// Draws the rows; returns the order they were put into.
    fn show(&self, ui: &Ui, draft: &mut StageDraft) -> Option<Vec<usize>> {
        let look = self.board.look();
        let order = self.seen(draft);
        self.ladder.paint(ui, look, |_| false);
        if is_timeline(self.board) {
            self.marks_ui(ui);
        } else {
            poles_ui(ui, self.board, self.ladder);
        }
        let mut new = self.carried(ui, draft);
        let in_air = draft.grip.drag().map(|drag| drag.thing);
        // The card in the air is drawn last, over everything.
        let (below, above): (Vec<_>, Vec<_>) = (0..)
            .zip(&order)
            .partition(|(_, item)| Some(**item) != in_air);
        for (place, item) in below.into_iter().chain(above) {
            let put = self.row_ui(ui, (place, *item), draft);
            new = new.or(put);
        }
        let Some(drag) = draft.grip.let_go(ui) else {
            return new;
        };
        let place = self.place_under(drag.thing, drag.offset().y);
        Some(moved(&self.items.standing, drag.thing, place))
    }

    /// The order as it is seen: with the card in the hand where it would be put down.
    fn seen(&self, draft: &StageDraft) -> Vec<usize> {
        let standing = &self.items.standing;
        if let Some(drag) = draft.grip.drag() {
            let place = self.place_under(drag.thing, drag.offset().y);
            return moved(standing, drag.thing, place);
        }
        match (draft.grip.taken(), draft.grip.over()) {
            (Some(item), Some(place)) => moved(standing, item, place),
            _ => standing.clone(),
        }
    }

    /// The place under the middle of a card that is `down` points below its own.
    fn place_under(&self, item: usize, down: f32) -> usize {
        let home = self.home(item);
        let y = self.ladder.card(home as f32).center().y + down;
        self.ladder.place_at(y)
    }

    fn home(&self, item: usize) -> usize {
        let place = self.items.standing.iter().position(|one| *one == item);
        place.unwrap_or(0)
    }

    /// A question mark where the year will stand.
    fn marks_ui(&self, ui: &Ui) {
        let look = self.board.look();
        for place in 0..self.ladder.count() {
            let rect = self.ladder.dates((place, place));
            Setting::new(look.count_text(), Align2::RIGHT_CENTER).paint(ui, rect, "?");
        }
    }

    /// The order after the keys have put the taken card down.
    fn carried(&self, ui: &Ui, draft: &mut StageDraft) -> Option<Vec<usize>> {
        let item = draft.grip.taken()?;
        let lane = Lane {
            start: self.home(item),
            is_entered: false,
            count: self.items.ids.len(),
        };
        let place = draft.carry_over(ui, lane)?;
        draft.grip.put_back();
        Some(moved(&self.items.standing, item, place))
    }

    fn row_ui(
        &self,
        ui: &Ui,
        (place, item): (usize, usize),
        draft: &mut StageDraft,
    ) -> Option<Vec<usize>> {
        let board = self.board;
        let rect = self.sliding(ui, (place, item), draft);
        let is_taken = draft.grip.holds(item);
        let words = self.items.words_of(item);
        let args = args!(
            "words" => plain(words),
            "place" => place + 1,
            "count" => self.items.ids.len(),
        );
        let name = if is_taken {
            board.tr_args("order-card-taken", &args)
        } else {
            board.tr_args("order-card", &args)
        };
        let card = RowCard {
            words,
            role: self.role,
            slots: self.slots,
            sign: Some(Icon::DotsSixVertical),
            drawing: self.items.drawing_of(item),
            note: ("", self.role),
            state: if is_taken {
                CardState::Taken
            } else {
                CardState::Rest
            },
        };
        let id = card_id(ui, item);
        let response = card.show(ui, board, (rect, id), &name);
        draft.keeps_arrows(&response);
        draft.grip.follow(item, &response);
        let mut new = None;
        if response.clicked() {
            new = self.touched((place, item), draft);
        }
        // On the card in the air there is nothing to press.
        if self.is_open && draft.grip.drag().is_none_or(|drag| drag.thing != item) {
            let arrow = self.arrows_ui(ui, rect, (place, item));
            if arrow.is_some() {
                draft.grip.put_back();
            }
            new = new.or(arrow);
        }
        new
    }

    /// Where the card of a row is drawn: in the air, or on its way to its place.
    fn sliding(&self, ui: &Ui, (place, item): (usize, usize), draft: &StageDraft) -> Rect {
        let motion = self.board.look().motion;
        let id = self.board.id("order-slide").with((ui.scope_id(), item));
        let drag = draft.grip.drag().filter(|drag| drag.thing == item);
        let secs = if drag.is_some() { 0.0 } else { SLIDE_SECS };
        let secs = motion.secs(secs);
        let at = ui.ctx().animate_value_with_time(id, place as f32, secs);
        match drag {
            Some(drag) => {
                let home = self.card_at(self.home(item) as f32);
                home.translate(vec2(0.0, drag.offset().y))
            }
            None => self.card_at(at),
        }
    }

    /// A touch takes a card, puts the taken one here, or lets it go.
    fn touched(&self, (place, item): (usize, usize), draft: &mut StageDraft) -> Option<Vec<usize>> {
        match draft.grip.taken() {
            None => draft.grip.take(item),
            Some(held) if held == item => draft.grip.put_back(),
            Some(held) => {
                draft.grip.put_back();
                return Some(moved(&self.items.standing, held, place));
            }
        }
        None
    }

    /// The two arrows of a row; returns the order after one of them was pressed.
    fn arrows_ui(&self, ui: &Ui, card: Rect, (place, item): (usize, usize)) -> Option<Vec<usize>> {
        let (board, look) = (self.board, self.board.look());
        let last = self.items.ids.len().saturating_sub(1);
        let args = args!("words" => plain(self.items.words_of(item)));
        let side = look.size.target.min(card.height());
        let right = if self.are_beside {
            card.right() + look.size.gap_small + arrows_width(look)
        } else {
            card.right() - look.su(18.0)
        };
        let down = Rect::from_min_size(
            pos2(right - side, card.center().y - side / 2.0),
            vec2(side, side),
        );
        let up = down.translate(vec2(-side - look.size.gap_small, 0.0));
        let arrows = [
            (Icon::ArrowUp, "order-up", up, place.checked_sub(1)),
            (
                Icon::ArrowDown,
                "order-down",
                down,
                (place < last).then_some(place + 1),
            ),
        ];
        let mut new = None;
        for (icon, key, rect, to) in arrows {
            let name = board.tr_args(key, &args);
            let button = Button::square(icon, &name).enabled(to.is_some());
            let is_pressed = button.show_at(ui, look, rect).clicked();
            if let Some(to) = to.filter(|_| is_pressed) {
                new = Some(moved(&self.items.standing, item, to));
                // An arrow that leads no farther takes no key any more: the next one goes to the card.
                if to == 0 || to == last {
                    ui.memory_mut(|memory| memory.request_focus(card_id(ui, item)));
                }
            }
        }
        new
    }
}

fn card_id(ui: &Ui, item: usize) -> Id {
    ui.make_persistent_id(("order", item))
}

fn arrows_width(look: &Look) -> f32 {
    2.0 * look.size.target + look.size.gap_small
}
