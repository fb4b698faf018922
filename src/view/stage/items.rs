//! The items of an order, what they say, and how they stand.

use eframe::egui::{Align2, Ui, vec2};

use super::board::Board;
use super::ladder::Ladder;
use super::row_card::Slots;
use super::slide::drawing;
use super::words::Setting;
use crate::activity::{Activity, Id, Interaction, Response};
use crate::view::icon::Icon;
use crate::view::look::TextRole;

/// The items of the current activity.
pub(super) struct Items<'a> {
    pub(super) ids: &'a [Id],
    /// Their words, in the author's order.
    pub(super) words: Vec<String>,
    drawings: Vec<Option<Icon>>,
    /// As they stand on the stage: indexes of the author's order, the first one first.
    pub(super) standing: Vec<usize>,
    /// Whether the class has moved one of them.
    pub(super) is_answered: bool,
}

impl<'a> Items<'a> {
    pub(super) fn of(board: &Board<'a>) -> Option<Self> {
        let Some(Interaction::Order { items }) = board.interaction() else {
            return None;
        };
        let session = board.session();
        let given = match session.response_of(board.respondent()) {
            Some(Response::Order(order)) => Some(places(items, order)),
            _ => None,
        };
        let drawn = session.drawn_order(session.current_index());
        let is_answered = given.is_some();
        let standing = given
            .or_else(|| drawn.map(<[usize]>::to_vec))
            .unwrap_or_else(|| (0..items.len()).collect());
        // In 4:3 the words need the room of the pictures.
        let has_drawings = !board.look().is_four_thirds();
        let list = board.activity().map_or("item", |it| it.rules().item_list());
        let drawing_of = |id: &Id| drawing(board.activity()?.rules().drawing_of(list, id)?);
        Some(Self {
            ids: items,
            words: items.iter().map(|id| board.item_words(id)).collect(),
            drawings: items
                .iter()
                .map(|id| drawing_of(id).filter(|_| has_drawings))
                .collect(),
            standing,
            is_answered,
        })
    }

    pub(super) fn words_of(&self, item: usize) -> &str {
        self.words.get(item).map_or("", String::as_str)
    }

    pub(super) fn drawing_of(&self, item: usize) -> Option<Icon> {
        self.drawings.get(item).copied().flatten()
    }

    /// What room the cards keep at their left, and so much at their right.
    pub(super) fn slots(&self, has_sign: bool, right: f32) -> Slots {
        Slots {
            has_sign,
            has_drawing: self.drawings.iter().any(Option::is_some),
            right,
        }
    }
}

/// Ids as indexes of the author's order.
pub(super) fn places(items: &[Id], order: &[Id]) -> Vec<usize> {
    let place = |id: &Id| items.iter().position(|item| item == id);
    order.iter().filter_map(place).collect()
}

/// The order after one item was put to a place.
pub(super) fn moved(order: &[usize], item: usize, to: usize) -> Vec<usize> {
    let mut moved: Vec<usize> = order.iter().copied().filter(|one| *one != item).collect();
    moved.insert(to.min(moved.len()), item);
    moved
}

/// Whether the order goes from the oldest to the newest, and years come out afterwards.
pub(super) fn is_timeline(board: &Board<'_>) -> bool {
    matches!(board.activity(), Some(Activity::Timeline(_)))
}

/// The width of the column at the left of the knots, in stage units.
pub(super) fn date_width(board: &Board<'_>) -> f32 {
    match (is_timeline(board), board.look().is_four_thirds()) {
        (true, false) => 170.0,
        (true, true) => 150.0,
        (false, false) => 230.0,
        (false, true) => 200.0,
    }
}

/// What stands at the two ends of an order that is no timeline.
pub(super) fn poles_ui(ui: &Ui, board: &Board<'_>, ladder: &Ladder) {
    let look = board.look();
    let last = ladder.count().saturating_sub(1);
    // Two rows at each end where there are enough of them.
    let more = usize::from(last >= 3);
    let ends = [
        ("pole_first", "order-first", (0, more), Align2::LEFT_TOP),
        (
            "pole_last",
            "order-last",
            (last - more, last),
            Align2::LEFT_BOTTOM,
        ),
    ];
    for (own, usual, rows, align) in ends {
        let text = board.text(own);
        let is_own = !text.is_empty();
        let words = if is_own { text } else { board.tr(usual) };
        let role = TextRole {
            row: 1.1,
            ..look.body_text().bold()
        };
        let rect = ladder.dates(rows).shrink2(vec2(0.0, look.su(12.0)));
        let response = Setting::new(role, align).show(ui, rect, &words);
        if is_own {
            board.in_lesson_lang(ui, &response);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(item: usize, to: usize, expected: [usize; 4]) {
        assert_eq!(moved(&[3, 1, 0, 2], item, to), expected);
    }

    #[test]
    fn puts_an_item_to_a_place() {
        check(3, 0, [3, 1, 0, 2]);
        check(3, 1, [1, 3, 0, 2]);
        check(3, 3, [1, 0, 2, 3]);
        check(2, 0, [2, 3, 1, 0]);
        check(0, 9, [3, 1, 2, 0]);
    }

    #[test]
    fn reads_an_order_of_ids() {
        let ids = |list: [&str; 3]| list.map(str::to_owned);
        let items = ids(["a", "b", "c"]);
        assert_eq!(places(&items, &ids(["c", "a", "b"])), [2, 0, 1]);
        assert_eq!(places(&items, &ids(["c", "z", "b"])), [2, 1]);
    }
}
