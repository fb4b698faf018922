//! Cards to put into boxes side by side; how they are moved is in `table.rs`.

use eframe::egui::{Align2, Pos2, Rect, Ui, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::Chips;
use super::frame::{Frame, columns};
use super::hand::Moved;
use super::head::badges_ui;
use super::slide::drawing;
use super::table::{Bins, Laid, Lying, Names, Table, table_ui};
use super::words::Setting;
use crate::activity::{Id, Interaction};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::{Bin, bin_ui};

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

/// What is said of cards and boxes.
pub(super) const IN_BOXES: Names = Names {
    card_in: "stage-card-in",
    card_in_taken: "stage-card-in-taken",
    card_in_right: "stage-card-in-right",
    card_in_open: "stage-card-in-open",
    hint: "stage-sort-hint",
    hint_taken: "stage-sort-taken",
};

/// Draws cards and boxes.
pub(super) fn sort_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    table_ui(
        ui,
        board,
        frame,
        (draft, out),
        |deck, lying, (waiting, bottom)| {
            let fullest = deck.bins.iter().map(|bin| count_in(lying, bin)).max();
            let counts = (fullest.unwrap_or(0), waiting, deck.bins.len());
            places(board, (frame, bottom), counts)
        },
    );
}

fn count_in(lying: &Lying, bin: &Id) -> usize {
    lying.values().filter(|other| *other == bin).count()
}

/// The prompt beside the help button, on two lines before its letters shrink; returns where it ends.
pub(super) fn sort_head_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> f32 {
    let look = board.look();
    let mut row = frame.top;
    row.max.x = badges_ui(ui, board, frame.top);
    let title = board.text("title");
    let large = look.prompt_row_text();
    row.max.y = row.bottom().max(row.top() + large.row_height());
    let one = Setting::new(large, Align2::LEFT_CENTER);
    if one.fitting_role(ui.ctx(), &title, row.size()).size >= large.size * 0.94 {
        one.heading(ui, board, row, &title);
        return row.bottom();
    }
    let role = large.at(look.su(if look.is_four_thirds() { 60.0 } else { 64.0 }));
    row.max.y = row.top() + role.row_height() * 2.05;
    let two = Setting::new(role, Align2::LEFT_TOP).balanced();
    let high = two.heading(ui, board, row, &title);
    (row.top() + high).max(frame.top.bottom())
}

/// Boxes get more of the height as they fill, and all of it when no card waits any more.
fn places(
    board: &Board<'_>,
    (frame, bottom): (&Frame, f32),
    (fullest, waiting, bins): (usize, usize, usize),
) -> Laid<Boxes> {
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
    Laid {
        cards: columns(row, OPEN_CARDS, (1.0, look.su(26.0))),
        bins: Boxes(bin_columns(board, below, bins)),
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

/// Boxes side by side.
struct Boxes(Vec<Rect>);

impl Bins for Boxes {
    fn names(&self) -> Names {
        IN_BOXES
    }

    fn left_to_right(&self) -> Vec<usize> {
        (0..self.0.len()).collect()
    }

    fn at(&self, point: Pos2) -> Option<usize> {
        self.0.iter().position(|rect| rect.contains(point))
    }

    fn bin_ui(
        &self,
        ui: &Ui,
        table: &Table<'_>,
        bin: usize,
        draft: &mut StageDraft,
    ) -> Option<Moved> {
        let (board, rect) = (table.board, *self.0.get(bin)?);
        let mark = Mark::from_index(bin)?;
        let words = table.deck.bin_words(board, bin);
        let count = if board.is_live() {
            table.count_in(bin)
        } else {
            0
        };
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
                is_target: draft.hand.is_target(ui, bin, |at| rect.contains(at)),
            },
        );
        board.in_lesson_lang(ui, &reply.response);
        let mut moved = None;
        if reply.response.clicked() {
            moved = draft.hand.put(bin);
        }
        let look = board.look();
        let inside = reply.inside.expand2(vec2(look.su(8.0), look.su(10.0)));
        let chips = table.chips_in(bin, &words, draft);
        let chips = Chips::new(ui, board, (inside, look.size.target), chips);
        moved.or(table.chips_ui(ui, &chips, draft))
    }
}
