//! Rows one under the other along a line of knots, with a column at their left: a timeline, an order of one's own.

use eframe::egui::{Align2, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::board::Board;
use super::frame::{Frame, rows};
use super::head::badges_ui;
use super::why::Why;
use super::words::Setting;
use crate::view::look::Look;

/// Where the rows of an order stand.
pub(super) struct Ladder {
    rows: Vec<Rect>,
    /// Width of the column at the left, and of that of the knots.
    date: f32,
    knot: f32,
}

/// Height and gap of a row that has all the room it wants, in stage units.
const ROW: f32 = 134.0;
const GAP: f32 = 24.0;
/// Gap between two rows that have to share little room.
const LEAST_GAP: f32 = 6.0;
/// The smallest letters of a prompt as long as there is another way, in stage units.
const LEAST_PROMPT: f32 = 46.0;

impl Ladder {
    /// `count` rows in `room`; the column at the left is `date` stage units wide.
    pub(super) fn new(look: &Look, room: Rect, (count, date): (usize, f32)) -> Self {
        Self {
            rows: shared_rows(look, room, count),
            date: look.su(date),
            knot: look.su(if look.is_four_thirds() { 80.0 } else { 94.0 }),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    /// The height of a row.
    pub(super) fn high(&self) -> f32 {
        self.rows.first().map_or(0.0, Rect::height)
    }

    /// A row at a place, which may lie between two of them while it slides.
    fn row(&self, place: f32) -> Option<Rect> {
        let first = self.rows.first()?;
        let step = self.rows.get(1).map_or(0.0, |row| row.top() - first.top());
        Some(first.translate(vec2(0.0, step * place)))
    }

    /// The card of a row.
    pub(super) fn card(&self, place: f32) -> Rect {
        let row = self.row(place).unwrap_or(Rect::NOTHING);
        row.with_min_x(row.left() + self.date + self.knot)
    }

    /// What stands at the left of the knot of a row, up to the row `last`.
    pub(super) fn dates(&self, (first, last): (usize, usize)) -> Rect {
        let (Some(first), Some(last)) = (self.rows.get(first), self.rows.get(last)) else {
            return Rect::NOTHING;
        };
        Rect::from_min_max(first.min, pos2(first.left() + self.date, last.bottom()))
    }

    fn knot(&self, place: usize) -> Option<Pos2> {
        let row = self.rows.get(place)?;
        let x = row.left() + self.date + self.knot / 2.0;
        Some(pos2(x, row.center().y))
    }

    /// The row at a height; the first above all, the last below all.
    pub(super) fn place_at(&self, y: f32) -> usize {
        let below = |row: &&Rect| row.bottom() < y;
        let passed = self.rows.iter().filter(below).count();
        passed.min(self.rows.len().saturating_sub(1))
    }

    /// The line and its knots; `is_filled` tells which.
    pub(super) fn paint(&self, ui: &Ui, look: &Look, is_filled: impl Fn(usize) -> bool) {
        let painter = ui.painter();
        let last = self.rows.len().saturating_sub(1);
        if let (Some(top), Some(bottom)) = (self.knot(0), self.knot(last)) {
            painter.line_segment([top, bottom], Stroke::new(look.su(8.0), look.edge));
        }
        for place in 0..self.rows.len() {
            let Some(centre) = self.knot(place) else {
                continue;
            };
            let fill = if is_filled(place) {
                look.ink
            } else {
                look.ground
            };
            let stroke = Stroke::new(look.size.tile_stroke, look.ink);
            painter.circle(centre, look.su(19.0), fill, stroke);
        }
    }
}

/// `count` rows from the top of `room`, with gaps that get thinner before the rows do.
pub(super) fn shared_rows(look: &Look, room: Rect, count: usize) -> Vec<Rect> {
    rows(room, count, shares(look, room.height(), count))
}

/// The height of `count` rows and the gap between them: all they want, or what there is, with thinner gaps.
fn shares(look: &Look, room: f32, count: usize) -> (f32, f32) {
    let lines = count.max(1) as f32;
    let wanted = look.su(ROW + GAP) * lines - look.su(GAP);
    let share = (room / wanted.max(1.0)).min(1.0);
    // The gap goes down faster than the row: targets stay large.
    let gap = look.su(GAP) * share.powi(4);
    (look.su(ROW), gap.max(look.su(LEAST_GAP)))
}

/// How much of an activity's words stands above its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Lines of the prompt, 1 or 2.
    lines: u8,
    /// Whether the second line of the activity stands there too; else the foot says it.
    pub(super) has_text: bool,
}

impl Head {
    /// From the fullest to the barest.
    const ALL: [Self; 4] = [
        Self::new(2, true),
        Self::new(1, true),
        Self::new(2, false),
        Self::new(1, false),
    ];

    const fn new(lines: u8, has_text: bool) -> Self {
        Self { lines, has_text }
    }
}

/// What rows ask of the room below the words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// How many there are.
    pub(super) count: usize,
    /// How high each should be at least.
    pub(super) least: f32,
    /// What stands below them takes so much.
    pub(super) below: f32,
    /// Whether the second line of the activity is said at all.
    pub(super) has_text: bool,
}

/// Paints the prompt, and what else the rows leave room for, above them; returns what stands there and the room of the
/// rows.
pub(super) fn rows_head_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    asked: Asked,
) -> (Head, Rect) {
    let look = board.look();
    let mut row = frame.top;
    row.max.x = badges_ui(ui, board, frame.top);
    let text = board.text("text").replace('\n', " ");
    let has_text = asked.has_text && !text.is_empty();
    let heads = || Head::ALL.iter().filter(|head| !head.has_text || has_text);
    let fits = |head: &&Head, least: f32, smallest: f32| {
        let plan = plan(ui, board, row, (**head, &text));
        let room = room_below(board, frame, (plan.bottom, asked.below));
        let rows = shared_rows(look, room, asked.count);
        let high = rows.first().map_or(0.0, Rect::height);
        high + 0.01 >= least && plan.size >= look.su(smallest)
    };
    // Rows with air first, under a prompt that is read from the last row; then rows that can be touched at all.
    let airy = asked.least + look.su(16.0);
    let head = heads()
        .find(|head| fits(head, airy, LEAST_PROMPT))
        .or_else(|| heads().find(|head| fits(head, asked.least, 0.0)))
        .copied()
        .unwrap_or(Head::new(1, false));
    let plan = plan(ui, board, row, (head, &text));
    plan.prompt.heading(ui, board, plan.row, &board.question());
    if let Some((setting, place)) = plan.text {
        let response = setting.show(ui, place, &text);
        board.in_lesson_lang(ui, &response);
    }
    (head, room_below(board, frame, (plan.bottom, asked.below)))
}

/// Paints the prompt above the rows of a result and the explanation below them; returns the room of the rows.
///
/// Where both need it, the rows come first: the explanation is read aloud as well.
pub(super) fn explained_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    (asked, why): (Asked, Option<&Why>),
) -> Rect {
    let look = board.look();
    let gap = look.size.gap;
    let rows = asked.count as f32 * (asked.least + look.su(LEAST_GAP));
    let left = frame.body.height() - look.su(110.0) - rows;
    let most = left.clamp(look.su(132.0), frame.body.height() * 0.4);
    let most = vec2(frame.body.width(), most);
    let below = why.map_or(0.0, |why| why.high(ui, board, most) + gap);
    let (_, room) = rows_head_ui(ui, board, frame, Asked { below, ..asked });
    if let Some(why) = why {
        let bottom = frame.body.bottom() - gap;
        let place = Rect::from_min_max(
            pos2(frame.body.left(), bottom - most.y),
            pos2(frame.body.right(), bottom),
        );
        why.show(ui, board, place);
    }
    room
}

fn room_below(board: &Board<'_>, frame: &Frame, (bottom, below): (f32, f32)) -> Rect {
    let look = board.look();
    let gap = look.su(if look.is_four_thirds() { 8.0 } else { 14.0 });
    frame.below(bottom, (gap, gap + below))
}

/// Where the words above the rows stand.
struct Plan {
    prompt: Setting,
    /// The size of the prompt's letters.
    size: f32,
    row: Rect,
    text: Option<(Setting, Rect)>,
    bottom: f32,
}

fn plan(ui: &Ui, board: &Board<'_>, top: Rect, (head, text): (Head, &str)) -> Plan {
    let look = board.look();
    let large = look.prompt_row_text();
    let words = board.question();
    let fits_large = {
        let setting = Setting::new(large, Align2::LEFT_CENTER);
        let room = vec2(top.width(), large.row_height() * 1.02);
        setting.fitting_role(ui.ctx(), &words, room).size > large.size * 0.84
    };
    // One line stands in the middle of the row of the help button; in 4:3 it takes no more than it needs.
    let one_high = if look.is_four_thirds() {
        large.row_height()
    } else {
        top.height().max(large.row_height())
    };
    let (prompt, row) = if head.lines < 2 || fits_large {
        let row = Rect::from_min_size(top.min, vec2(top.width(), one_high));
        (Setting::new(large, Align2::LEFT_CENTER), row)
    } else {
        let role = look.prompt_small_text();
        let size = Vec2::new(top.width(), role.row_height() * 2.05);
        let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
        (setting, Rect::from_min_size(top.min, size))
    };
    let size = prompt.fitting_role(ui.ctx(), &words, row.size()).size;
    let galley = prompt.fit(ui.ctx(), &words, row.size());
    let high = if head.lines < 2 || fits_large {
        // One line that had to shrink gives its room to the rows, but for the help button.
        let least = if look.is_four_thirds() {
            0.0
        } else {
            top.height()
        };
        galley.size().y.max(least)
    } else {
        galley.size().y
    };
    let row = Rect::from_min_size(row.min, vec2(row.width(), high));
    let mut bottom = row.bottom();
    let text = (head.has_text && !text.is_empty()).then(|| {
        let role = look.body_text();
        let corner = pos2(top.left(), bottom + look.size.gap_small / 2.0);
        let size = vec2(top.width(), role.row_height() * 1.02);
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let high = setting.fit(ui.ctx(), text, size).size().y;
        let place = Rect::from_min_size(corner, vec2(size.x, high));
        bottom = place.bottom();
        (setting, place)
    });
    Plan {
        prompt,
        size,
        row,
        text,
        bottom,
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Rect, pos2, vec2};

    use super::*;
    use crate::view::look::Theme;

    fn look(width: f32, height: f32) -> Look {
        let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height));
        Look::stage(Theme::Paper, whole)
    }

    /// `count` rows in so much height: their height and gap, in stage units.
    #[track_caller]
    fn check(count: usize, room: f32, expected: (f32, f32)) {
        let look = look(1920.0, 1080.0);
        let room = Rect::from_min_size(pos2(300.0, 150.0), vec2(1500.0, room));
        let ladder = Ladder::new(&look, room, (count, 170.0));
        let gap = ladder.card(1.0).top() - ladder.card(0.0).bottom();
        let found = (ladder.high(), gap);
        assert!((found.0 - expected.0).abs() < 0.6, "{found:?}");
        assert!((found.1 - expected.1).abs() < 0.6, "{found:?}");
        let last = ladder.card((count - 1) as f32);
        assert!(room.expand(0.1).contains_rect(last), "{last:?}");
    }

    #[test]
    fn shares_the_height_out_and_lets_the_gaps_go_first() {
        check(2, 800.0, (134.0, 24.0));
        check(5, 766.0, (134.0, 24.0));
        check(6, 680.0, (107.4, 7.1));
        check(8, 746.0, (88.0, 6.0));
    }

    #[test]
    fn finds_the_row_under_a_finger() {
        let look = look(1920.0, 1080.0);
        let room = Rect::from_min_size(pos2(0.0, 100.0), vec2(1000.0, 766.0));
        let ladder = Ladder::new(&look, room, (5, 170.0));
        let at = |y: f32| ladder.place_at(y);
        assert_eq!((at(-50.0), at(120.0), at(300.0)), (0, 0, 1));
        assert_eq!((at(240.0), at(860.0), at(2000.0)), (1, 4, 4));
    }
}
