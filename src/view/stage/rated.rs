//! Where the class stood on a line: one dot for one pupil over each place, before and after the talk.

use eframe::egui::{Align2, Rect, Role, Stroke, StrokeKind, Ui, pos2, vec2};

use super::StageDraft;
use super::before_after::{second_vote_words, shift_key};
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::{Frame, rows};
use super::head::{kicker_ui, kicker_words, statement_ui};
use super::rate::{Places, paint_part, paint_ticks, place_name, poles, poles_ui, quoted};
use super::votes::{Votes, reveal_share, shown, too_few_ui};
use super::words::Setting;
use crate::activity::Tally;
use crate::args;
use crate::session::Shown;
use crate::view::icon::Icon;
use crate::view::look::{TextRole, radius};
use crate::view::widget::text::{Words, paint_sign, say};

/// A dot and its gap are never wider, in stage units.
const LARGEST_STEP: f32 = 52.0;
/// Below this step dots are no longer told apart: a bar of the same height is drawn.
const SMALLEST_STEP: f32 = 13.0;

/// One vote as it is drawn.
struct Vote {
    /// "before" or "after"; empty where only one vote is shown.
    when: String,
    /// What may be said of each place.
    votes: Vec<Votes>,
    is_filled: bool,
}

/// Draws the result of one vote, or of both.
pub(super) fn rated_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let shown = shown(board);
    let newest = match &shown {
        Shown::Counts { first, second, .. } => Some(second.as_ref().unwrap_or(first)),
        Shown::TooFew { .. } | Shown::Hidden => None,
    };
    let kicker = if board.is_second_vote() {
        second_vote_words(board, newest)
    } else {
        kicker_words(board, None)
    };
    kicker_ui(ui, board, frame, &kicker);
    let bottom = statement_ui(ui, board, frame, &quoted(board));
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let room = frame.below(bottom, (look.size.gap, look.size.gap_wide));
    let is_too_few = board.is_live() && newest.is_none();
    if is_too_few {
        too_few_ui(ui, board, room);
    } else {
        chart_ui(ui, board, room, &votes(board, &shown));
    }
    let left = match &shown {
        Shown::Counts {
            first,
            second: Some(second),
            // "By less than three" would tell that somebody stood alone.
            in_words: false,
        } => match shift_key(first, second) {
            Some(key) => Left::Sentence(Icon::ChatCircleText, board.tr(key)),
            None => Left::Received,
        },
        Shown::Counts { second: None, .. } => Left::Received,
        Shown::Counts { .. } | Shown::TooFew { .. } | Shown::Hidden => Left::Empty,
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The votes to draw: in the small picture on the console, those that the class will see, without a count.
fn votes(board: &Board<'_>, shown: &Shown) -> Vec<Vote> {
    let of = |tally: &Tally, in_words: bool| match tally {
        Tally::Line {
            counts,
            respondents,
        } => counts
            .iter()
            .map(|count| Votes::counted(*count, *respondents, in_words))
            .collect(),
        _ => Vec::new(),
    };
    let vote = |key: &str, votes: Vec<Votes>, is_filled: bool| Vote {
        when: if key.is_empty() {
            String::new()
        } else {
            board.tr(key)
        },
        votes,
        is_filled,
    };
    match shown {
        Shown::Counts {
            first,
            second: Some(second),
            in_words,
        } => vec![
            vote("stage-before", of(first, *in_words), false),
            vote("stage-after", of(second, *in_words), true),
        ],
        Shown::Counts {
            first, in_words, ..
        } => vec![vote("", of(first, *in_words), true)],
        Shown::TooFew { .. } | Shown::Hidden if board.is_second_vote() => vec![
            vote("stage-before", Vec::new(), false),
            vote("stage-after", Vec::new(), true),
        ],
        Shown::TooFew { .. } | Shown::Hidden => vec![vote("", Vec::new(), true)],
    }
}

/// A part of the line that has one count: the places from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    first: u8,
    last: u8,
}

/// The parts of a line with so many places that have a count of their own: each place, or its sides and its middle.
fn stretches(places: u8, counts: usize) -> Vec<Stretch> {
    let middle = places / 2;
    if counts == 3 && places > 3 {
        let of = |first, last| Stretch { first, last };
        return vec![
            of(0, middle.saturating_sub(1)),
            of(middle, middle),
            of(middle + 1, places - 1),
        ];
    }
    let one = |place| Stretch {
        first: place,
        last: place,
    };
    (0..places).map(one).collect()
}

/// What the places of all votes share.
struct Grid {
    places: Places,
    /// Every place, or the two sides and the middle.
    stretches: Vec<Stretch>,
    /// Width of a place.
    wide: f32,
    /// Where "before" and "after" stand, left of the line.
    when: f32,
    when_role: TextRole,
    role: TextRole,
    words_role: TextRole,
    /// Dots of the fullest place.
    largest: usize,
    /// How much of the result shows, 0.0 to 1.0.
    share: f32,
}

fn chart_ui(ui: &Ui, board: &Board<'_>, room: Rect, votes: &[Vote]) {
    let look = board.look();
    let poles_high = look.count_text().row_height() * if look.is_four_thirds() { 1.9 } else { 1.1 };
    let when_role = look.body_text().in_colour(look.ink_soft);
    let when = votes
        .iter()
        .map(|vote| Words::new(&vote.when, when_role).lay_out(ui.ctx()).size().x)
        .fold(0.0, f32::max);
    let left = if when > 0.0 {
        when + look.size.gap
    } else {
        0.0
    };
    let places = Places::of(board, room.with_min_x(room.left() + left));
    let numbers = look.kicker_text().bold();
    let numbers_high = numbers.size * 1.1;
    let above = room.with_max_y(room.bottom() - poles_high - numbers_high);
    let line_rows = rows(above, votes.len(), (f32::INFINITY, look.size.gap_small));
    let counts = votes.iter().map(|vote| vote.votes.len()).max();
    let grid = Grid {
        places,
        stretches: stretches(places.count, counts.unwrap_or(0)),
        wide: places.step - look.size.gap,
        when: left,
        when_role,
        role: look.count_text(),
        words_role: words_role(ui, board, votes, places.step - 2.0 * look.size.gap),
        largest: largest(votes),
        share: reveal_share(ui, board, true),
    };
    for (vote, row) in votes.iter().zip(line_rows) {
        vote_ui(ui, board, (row, &grid), vote);
    }
    let below = room.with_min_y(room.bottom() - poles_high);
    poles_ui(ui, board, (below, grid.wide), places);
    // The places have the numbers the class called them by.
    for place in (0..places.count).filter(|_| grid.is_whole()) {
        let centre = pos2(places.x(place), above.bottom() + numbers_high / 2.0);
        paint_sign(ui.painter(), &(place + 1).to_string(), numbers, centre);
    }
    for (index, stretch) in grid.stretches.iter().enumerate() {
        let half = grid.wide / 2.0;
        let column = Rect::from_min_max(
            pos2(places.x(stretch.first) - half, above.top()),
            pos2(places.x(stretch.last) + half, above.bottom()),
        );
        let words = spoken(board, (index, *stretch), (&grid, votes));
        say(ui, column, Role::Label, &words);
    }
}

fn largest(votes: &[Vote]) -> usize {
    let all = votes.iter().flat_map(|vote| &vote.votes);
    all.map(|votes| votes.count()).max().unwrap_or(0)
}

/// One size for all words, in which each fits into its place.
fn words_role(ui: &Ui, board: &Board<'_>, votes: &[Vote], wide: f32) -> TextRole {
    let look = board.look();
    let role = look.body_text().bold();
    let role = TextRole { row: 1.15, ..role };
    let room = vec2(wide, role.row_height() * 3.0);
    let all = votes.iter().flat_map(|vote| &vote.votes);
    let size = all
        .filter(|votes| matches!(votes, Votes::Words(_)))
        .map(|votes| {
            let setting = Setting::new(role, Align2::CENTER_CENTER);
            setting
                .fitting_role(ui.ctx(), &votes.words(board), room)
                .size
        })
        .fold(role.size, f32::min);
    role.at(size)
}

fn vote_ui(ui: &Ui, board: &Board<'_>, (row, grid): (Rect, &Grid), vote: &Vote) {
    let look = board.look();
    let y = row.bottom() - look.su(22.0);
    let over = row.with_max_y(y - look.su(24.0));
    if !vote.when.is_empty() {
        let left = row.left();
        let place = over.with_min_x(left).with_max_x(left + grid.when);
        let setting = Setting::new(grid.when_role, Align2::LEFT_BOTTOM);
        setting.paint(ui, place, &vote.when);
    }
    let stretches = grid.stretches.iter().enumerate();
    for (index, stretch) in stretches {
        let (first, last) = (grid.places.x(stretch.first), grid.places.x(stretch.last));
        let half = grid.wide / 2.0;
        // Sides are told apart by gaps in the line.
        let beyond = if grid.is_whole() {
            half + look.su(12.0)
        } else {
            half
        };
        paint_part(ui, board, (first - beyond, last + beyond), y);
        // Places appear one after the other, from the left.
        let reach = (index + 1) as f32 / grid.stretches.len().max(1) as f32;
        if grid.share < reach {
            continue;
        }
        let x = f32::midpoint(first, last);
        let cell = Rect::from_min_max(pos2(x - half, over.top()), pos2(x + half, over.bottom()));
        match vote.votes.get(index).copied().unwrap_or(Votes::Unsaid) {
            Votes::Words(words) => words_ui(ui, board, (cell, grid), Votes::Words(words)),
            counted => pile_ui(ui, board, (cell, grid), (counted, vote.is_filled)),
        }
    }
    paint_ticks(ui, board, grid.places, y);
}

impl Grid {
    /// Whether each place has a count of its own.
    fn is_whole(&self) -> bool {
        self.stretches.len() == usize::from(self.places.count)
    }
}

/// The words instead of a figure, in a box that stands on the line.
fn words_ui(ui: &Ui, board: &Board<'_>, (cell, grid): (Rect, &Grid), votes: Votes) {
    let look = board.look();
    let pad = look.size.gap_small;
    let high = grid.words_role.row_height() * 3.0 + 2.0 * pad;
    let plate = cell.with_min_y((cell.bottom() - high).max(cell.top()));
    ui.painter().rect(
        plate,
        radius(look.size.button_radius),
        look.panel,
        Stroke::new(look.size.stroke, look.edge),
        StrokeKind::Inside,
    );
    let setting = Setting::new(grid.words_role, Align2::CENTER_CENTER);
    setting.paint(ui, plate.shrink(pad / 2.0), &votes.words(board));
}

/// Dots on the line, row over row, and their number on top.
fn pile_ui(
    ui: &Ui,
    board: &Board<'_>,
    (cell, grid): (Rect, &Grid),
    (votes, is_filled): (Votes, bool),
) {
    let look = board.look();
    let painter = ui.painter();
    let figure = grid.role.row_height();
    let room = cell.with_min_y(cell.top() + figure);
    let most = look.su(LARGEST_STEP);
    let (step, columns) = packed(grid.largest, (room.width(), room.height(), most));
    let count = votes.count();
    let mut high = step * count.div_ceil(columns.max(1)) as f32;
    if step < look.su(SMALLEST_STEP) {
        high = room.height() * count as f32 / grid.largest.max(1) as f32;
        let wide = (room.width() * 0.6).min(look.su(160.0));
        let bar = Rect::from_min_size(
            pos2(room.center().x - wide / 2.0, room.bottom() - high),
            vec2(wide, high),
        );
        let stroke = Stroke::new(look.size.stroke, look.ink);
        let fill = if is_filled { look.ink } else { look.ground };
        painter.rect(bar, 0.0, fill, stroke, StrokeKind::Inside);
    } else {
        let radius = step * 0.39;
        for index in 0..count {
            let (row, column) = (index / columns.max(1), index % columns.max(1));
            // A row that is not full stands in the middle.
            let in_row = (count - row * columns).min(columns) as f32;
            let left = room.center().x - in_row * step / 2.0;
            let centre = pos2(
                left + (column as f32 + 0.5) * step,
                room.bottom() - (row as f32 + 0.5) * step,
            );
            if is_filled {
                painter.circle_filled(centre, radius, look.ink);
            } else {
                let stroke = Stroke::new(radius * 0.24, look.ink);
                painter.circle_stroke(centre, radius - stroke.width / 2.0, stroke);
            }
        }
    }
    let top = room.bottom() - high - figure;
    let place = Rect::from_min_size(pos2(cell.left(), top), vec2(cell.width(), figure));
    Setting::new(grid.role, Align2::CENTER_BOTTOM).paint(ui, place, &votes.words(board));
}

/// The distance between dots, at most `most`, and how many stand side by side, so that `count` fit into a place.
fn packed(count: usize, (wide, high, most): (f32, f32, f32)) -> (f32, usize) {
    let mut best = (0.0, 1);
    for columns in 1..=count.max(1) {
        let rows = count.max(1).div_ceil(columns) as f32;
        let step = (wide / columns as f32).min(high / rows).min(most);
        // Among dots of one size the pile about as wide as high.
        let is_squarer = step > best.0 - 0.01 && columns as f32 <= rows;
        if step > best.0 + 0.01 || is_squarer {
            best = (step, columns);
        }
    }
    best
}

/// What is said of a place: its name, and what stands over it.
fn spoken(
    board: &Board<'_>,
    (index, stretch): (usize, Stretch),
    (grid, votes): (&Grid, &[Vote]),
) -> String {
    let name = if grid.is_whole() {
        place_name(board, (stretch.first, grid.places.count))
    } else {
        side_name(board, index)
    };
    let figures: Vec<String> = votes
        .iter()
        .map(|vote| {
            let here = vote.votes.get(index).copied();
            here.map_or_else(String::new, |votes| votes.spoken(board))
        })
        .collect();
    match figures.as_slice() {
        [figure] if !figure.is_empty() => {
            let args = args!("choice" => name, "figure" => figure.as_str());
            board.tr_args("stage-choice-votes", &args)
        }
        [before, after] if !before.is_empty() => {
            let args =
                args!("choice" => name, "before" => before.as_str(), "after" => after.as_str());
            board.tr_args("stage-choice-both", &args)
        }
        _ => name,
    }
}

/// The name of a side of the line, or of its middle.
fn side_name(board: &Board<'_>, index: usize) -> String {
    let [left, right] = poles(board);
    let pole = match index {
        0 => left,
        1 => return board.tr("barometer-middle"),
        _ => right,
    };
    board.tr_args("barometer-side", &args!("pole" => pole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(count: usize, room: (f32, f32), expected: (f32, usize)) {
        let (step, columns) = packed(count, (room.0, room.1, 50.0));
        assert!(
            (step - expected.0).abs() < 0.01 && columns == expected.1,
            "{step} {columns}"
        );
        let rows = count.max(1).div_ceil(columns);
        assert!(step * rows as f32 <= room.1 + 0.01);
        assert!(step * columns as f32 <= room.0 + 0.01);
    }

    #[test]
    fn parts_a_line_into_places_or_sides() {
        let found = |places, counts| -> Vec<(u8, u8)> {
            let all = stretches(places, counts).into_iter();
            all.map(|stretch| (stretch.first, stretch.last)).collect()
        };
        assert_eq!(found(5, 3), [(0, 1), (2, 2), (3, 4)]);
        assert_eq!(found(7, 3), [(0, 2), (3, 3), (4, 6)]);
        assert_eq!(found(3, 3), [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(found(5, 5).len(), 5);
        assert_eq!(found(5, 0).len(), 5);
    }

    #[test]
    fn packs_dots_as_large_as_they_fit() {
        check(0, (100.0, 100.0), (50.0, 1));
        check(1, (100.0, 100.0), (50.0, 1));
        check(4, (100.0, 100.0), (50.0, 2));
        check(5, (100.0, 100.0), (33.333, 2));
        check(13, (300.0, 700.0), (50.0, 4));
        check(24, (240.0, 100.0), (30.0, 8));
        check(500, (200.0, 300.0), (10.714, 18));
    }
}
