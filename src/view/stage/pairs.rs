//! Halves that belong together, face up, joined by the class together at the board.
//!
//! Two halves are joined by a touch on one and a touch on the other, by dragging, or by keys: Enter takes, the arrows
//! carry over the other side, Enter joins, Escape puts back. A second touch on a joined half takes the two apart. What
//! is joined is the answer of the board, given whole each time.

use std::collections::BTreeMap;

use eframe::egui::{Id, Pos2, Response as Touch, Stroke, Ui, UiBuilder, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::grip::Lane;
use super::halves::{Pairs, Sides, Which, join, paint_knot, paint_thread};
use super::ladder::{Asked, rows_head_ui};
use super::row_card::{RowCard, Slots};
use crate::activity::{Id as PairId, Response};
use crate::args;
use crate::session::{Command, Phase, Respondent};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::TextRole;
use crate::view::widget::text::plain;
use crate::view::widget::{CardState, paint_ring};

/// Draws what the class does.
pub(super) fn pairs_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(pairs) = Pairs::of(board) else {
        return;
    };
    let look = board.look();
    let count = pairs.ids.len();
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    draft.grip.refresh(board.id("pairs"));
    let asked = Asked {
        count,
        least: look.size.target,
        below: 0.0,
        has_text: true,
    };
    let (head, room) = rows_head_ui(ui, board, frame, asked);
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open { builder } else { builder.disabled() };
    let new = ui
        .scope_builder(builder, |ui| {
            let sides = Sides::new(look, room, count);
            Table::new(ui, board, &pairs, sides).show(ui, draft)
        })
        .inner;
    if let Some(joined) = new.filter(|joined| *joined != pairs.joined) {
        out.push(Intent::Command(answer(&pairs, &joined)));
    }
    let text = board.text("text").replace('\n', " ");
    let rest = if head.has_text { String::new() } else { text };
    foot_ui(
        ui,
        board,
        frame,
        (left(board, draft, (is_open, &rest)), draft),
        out,
    );
}

/// The answer of the board: all that is joined.
fn answer(pairs: &Pairs<'_>, joined: &BTreeMap<usize, usize>) -> Command {
    let respondent = Respondent::Board;
    let id = |pair: &usize| pairs.ids.get(*pair).cloned();
    let joined: BTreeMap<PairId, PairId> = joined
        .iter()
        .filter_map(|(left, right)| Some((id(left)?, id(right)?)))
        .collect();
    if joined.is_empty() {
        return Command::Withdraw { respondent };
    }
    Command::Respond {
        respondent,
        response: Response::Match(joined),
    }
}

fn left(board: &Board<'_>, draft: &StageDraft, (is_open, text): (bool, &str)) -> Left {
    if board.is_personal() {
        return Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"));
    }
    if !is_open {
        return Left::Sentence(Icon::Prohibit, board.tr("stage-closed"));
    }
    if draft.grip.taken().is_some() {
        return Left::Hint(Icon::HandTap, board.tr("pairs-taken"));
    }
    if text.is_empty() {
        return Left::Hint(Icon::HandTap, board.tr("pairs-hint"));
    }
    // What has no room above the cards is said here.
    Left::Hint(Icon::Info, text.to_owned())
}

/// The halves while the class joins them.
struct Table<'a> {
    board: &'a Board<'a>,
    pairs: &'a Pairs<'a>,
    sides: Sides,
    slots: [Slots; 2],
    role: TextRole,
}

impl<'a> Table<'a> {
    fn new(ui: &Ui, board: &'a Board<'a>, pairs: &'a Pairs<'a>, sides: Sides) -> Self {
        let slots = pairs.slots(board.look(), false);
        let role = pairs.role(ui, board, (sides.card(false, 0), slots));
        Self {
            board,
            pairs,
            sides,
            slots,
            role,
        }
    }

    /// The halves of a side from the top.
    fn standing(&self, is_right: bool) -> Vec<usize> {
        if is_right {
            self.pairs.drawn.clone()
        } else {
            (0..self.pairs.ids.len()).collect()
        }
    }

    fn place(&self, which: Which) -> usize {
        if !which.is_right {
            return which.pair;
        }
        let place = self.pairs.drawn.iter().position(|pair| *pair == which.pair);
        place.unwrap_or(0)
    }

    fn knot(&self, which: Which) -> Pos2 {
        let look = self.board.look();
        self.sides.knot(look, which.is_right, self.place(which))
    }

    /// The number under which a half is held.
    fn thing(&self, which: Which) -> usize {
        which.pair
            + if which.is_right {
                self.pairs.ids.len()
            } else {
                0
            }
    }

    fn which(&self, thing: usize) -> Which {
        let count = self.pairs.ids.len();
        Which {
            pair: if thing < count { thing } else { thing - count },
            is_right: thing >= count,
        }
    }

    fn held(&self, draft: &StageDraft) -> Option<Which> {
        draft.grip.taken().map(|thing| self.which(thing))
    }

    /// Draws the halves; returns what is joined after they were touched.
    fn show(&self, ui: &Ui, draft: &mut StageDraft) -> Option<BTreeMap<usize, usize>> {
        let mut new = self.carried(ui, draft);
        self.threads_ui(ui, draft);
        for is_right in [false, true] {
            for (place, pair) in self.standing(is_right).into_iter().enumerate() {
                let which = Which { pair, is_right };
                let response = self.half_ui(ui, (place, which), draft);
                if response.clicked() {
                    let touched = self.touched(which, draft);
                    new = new.or(touched);
                }
            }
        }
        let Some(drag) = draft.grip.let_go(ui) else {
            return new;
        };
        let held = self.which(drag.thing);
        let over = self.card_at(!held.is_right, drag.at)?;
        Some(self.joining(held, over))
    }

    /// The half of a side under a point.
    fn card_at(&self, is_right: bool, at: Pos2) -> Option<usize> {
        let reach = self.board.look().size.gap_large;
        let standing = self.standing(is_right).into_iter().enumerate();
        let mut near = standing.filter(|(place, _)| {
            let card = self.sides.card(is_right, *place);
            card.expand2(vec2(reach, 0.0)).contains(at)
        });
        near.next().map(|(_, pair)| pair)
    }

    fn joining(&self, held: Which, other: usize) -> BTreeMap<usize, usize> {
        if held.is_right {
            join(&self.pairs.joined, other, held.pair)
        } else {
            join(&self.pairs.joined, held.pair, other)
        }
    }

    /// What is joined after the keys have put the taken half down on another.
    fn carried(&self, ui: &Ui, draft: &mut StageDraft) -> Option<BTreeMap<usize, usize>> {
        let held = self.held(draft)?;
        let lane = Lane {
            start: self.place(held),
            is_entered: true,
            count: self.pairs.ids.len(),
        };
        let place = draft.carry_over(ui, lane)?;
        draft.grip.put_back();
        let other = self.standing(!held.is_right).get(place).copied()?;
        Some(self.joining(held, other))
    }

    /// A touch takes a half, joins two, takes two apart, or lets go.
    fn touched(&self, which: Which, draft: &mut StageDraft) -> Option<BTreeMap<usize, usize>> {
        let Some(held) = self.held(draft) else {
            draft.grip.take(self.thing(which));
            return None;
        };
        if held.is_right != which.is_right {
            draft.grip.put_back();
            return Some(self.joining(held, which.pair));
        }
        if held != which {
            draft.grip.take(self.thing(which));
            return None;
        }
        draft.grip.put_back();
        self.pairs.other(which)?;
        let mut joined = self.pairs.joined.clone();
        joined.retain(|left, right| {
            let own = if which.is_right { right } else { left };
            *own != which.pair
        });
        Some(joined)
    }

    /// The lines between joined halves, and the one that hangs from the half in the hand.
    fn threads_ui(&self, ui: &Ui, draft: &StageDraft) {
        let look = self.board.look();
        let knot = |pair: usize, is_right: bool| self.knot(Which { pair, is_right });
        for (left, right) in &self.pairs.joined {
            let ends = (knot(*left, false), knot(*right, true));
            paint_thread(ui, look, ends, *left);
        }
        if let Some(drag) = draft.grip.drag() {
            let from = self.knot(self.which(drag.thing));
            let stroke = Stroke::new(look.su(8.0), look.ink);
            ui.painter().line_segment([from, drag.at], stroke);
        }
        for is_right in [false, true] {
            for pair in 0..self.pairs.ids.len() {
                let which = Which { pair, is_right };
                let is_filled = self.pairs.other(which).is_some();
                paint_knot(ui, look, self.knot(which), is_filled);
            }
        }
    }

    fn half_ui(&self, ui: &Ui, (place, which): (usize, Which), draft: &mut StageDraft) -> Touch {
        let (board, look) = (self.board, self.board.look());
        let rect = self.sides.card(which.is_right, place);
        let thing = self.thing(which);
        let is_taken = draft.grip.holds(thing);
        let [left, right] = self.slots;
        let card = RowCard {
            words: self.pairs.words(which.pair, which.is_right),
            role: self.role,
            slots: if which.is_right { right } else { left },
            sign: None,
            drawing: self
                .pairs
                .half(which.pair, which.is_right)
                .and_then(|half| half.drawing),
            note: ("", self.role),
            state: if is_taken {
                CardState::Taken
            } else {
                CardState::Rest
            },
        };
        let id: Id = ui.make_persistent_id(("half", thing));
        let name = self.name(which, is_taken);
        let response = card.show(ui, board, (rect, id), &name);
        draft.keeps_arrows(&response);
        draft.grip.follow(thing, &response);
        if self.is_target(which, place, draft) {
            paint_ring(ui.painter(), look, rect, look.size.card_radius);
        }
        response
    }

    /// Whether the half in the hand would be joined to this one.
    fn is_target(&self, which: Which, place: usize, draft: &StageDraft) -> bool {
        let Some(held) = self
            .held(draft)
            .filter(|held| held.is_right != which.is_right)
        else {
            return false;
        };
        let over = draft
            .grip
            .drag()
            .and_then(|drag| self.card_at(!held.is_right, drag.at));
        over == Some(which.pair) || draft.grip.over() == Some(place)
    }

    /// "Ada Lovelace, on the left, with …, taken".
    fn name(&self, which: Which, is_taken: bool) -> String {
        let side = if which.is_right { "right" } else { "left" };
        let words = plain(self.pairs.words(which.pair, which.is_right));
        let args = args!("words" => words, "side" => side);
        let other = self.pairs.other(which);
        let other = other.map(|other| plain(self.pairs.words(other, !which.is_right)));
        match (other, is_taken) {
            (None, false) => self.board.tr_args("pairs-half", &args),
            (None, true) => self.board.tr_args("pairs-half-taken", &args),
            (Some(other), false) => {
                let args = args.with("other", other);
                self.board.tr_args("pairs-half-joined", &args)
            }
            (Some(other), true) => {
                let args = args.with("other", other);
                self.board.tr_args("pairs-half-joined-taken", &args)
            }
        }
    }
}
