//! Clues above the choices, uncovered one by one.

use eframe::egui::{Align2, Rect, Role, Ui, pos2, vec2};

use super::board::Board;
use super::words::Setting;
use crate::activity::Id;
use crate::args;
use crate::view::look::TextRole;
use crate::view::widget::text::{paint_sign, plain, say};
use crate::view::widget::{Pen, paint_chalk_line};

/// Heights of a row of clues, in stage units: as it should be, and the least one that is read from afar.
const ROW: f32 = 84.0;
const LEAST_ROW: f32 = 46.0;
/// Height of a row of tiles as it should be, in stage units.
const TILES: f32 = 150.0;
/// The newest clue is so much higher than one before it.
const NEWEST: f32 = 1.35;

/// Draws as many clues as are uncovered, and the places of the others; returns what is left for the choices.
///
/// The choices stay where they are: a finger that is on its way still finds the one it wants.
pub(super) fn clues_ui(
    ui: &Ui,
    board: &Board<'_>,
    (body, ids, choices): (Rect, &[Id], usize),
) -> Rect {
    let look = board.look();
    let gap = look.size.gap_wide;
    let share = Share {
        height: body.height() - gap,
        clues: ids.len(),
        rows: choices.div_ceil(2),
        target: look.size.target + look.su(12.0),
        unit: look.unit,
    };
    let high = share.clues_height();
    let room = body.with_max_y(body.top() + high);
    let newest = usize::from(board.session().uncovered().0).min(ids.len().saturating_sub(1));
    let rows = rows(room, ids.len(), newest);
    let words: Vec<String> = ids
        .iter()
        .map(|id| board.text(&format!("clue_{id}")))
        .collect();
    let role = common_role(ui, board, (&words, &rows, newest));
    for (place, (words, row)) in words.iter().zip(&rows).enumerate() {
        if place <= newest {
            let role = if place == newest { role.0 } else { role.1 };
            clue_ui(ui, board, (*row, role), (place, words, place == newest));
        } else {
            to_come_ui(ui, board, *row, place);
        }
    }
    body.with_min_y(room.bottom() + gap)
}

/// How the height is shared between clues and choices.
struct Share {
    /// What there is, without the gap between them.
    height: f32,
    clues: usize,
    /// Rows of tiles, two beside each other.
    rows: usize,
    /// The least height of a tile and the gap below it.
    target: f32,
    unit: f32,
}

impl Share {
    /// As high as the clues should be where the tiles still have their height; else what the tiles can spare.
    fn clues_height(&self) -> f32 {
        let (clues, rows) = (self.clues as f32, self.rows as f32);
        let wanted = clues * ROW * self.unit;
        let spare = self.height - rows * TILES * self.unit;
        let least = clues * LEAST_ROW * self.unit;
        let most = self.height - rows * self.target;
        wanted.min(spare.max(least)).min(most).max(0.0)
    }
}

/// One row for each clue; the newest one is the highest.
fn rows(room: Rect, count: usize, newest: usize) -> Vec<Rect> {
    let shares = (count as f32 - 1.0 + NEWEST).max(1.0);
    let high = room.height() / shares;
    let mut top = room.top();
    (0..count)
        .map(|place| {
            let own = if place == newest { high * NEWEST } else { high };
            let row = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), own));
            top += own;
            row
        })
        .collect()
}

/// How the newest clue and the older ones are set: each kind in one size, whatever is uncovered.
fn common_role(
    ui: &Ui,
    board: &Board<'_>,
    (words, rows, newest): (&[String], &[Rect], usize),
) -> (TextRole, TextRole) {
    let look = board.look();
    let fitting = |role: TextRole, row: Option<&Rect>| {
        let row = row.copied().unwrap_or(Rect::ZERO);
        let room = words_rect(board, row).size();
        words
            .iter()
            .map(|words| {
                let setting = Setting::new(role, Align2::LEFT_CENTER);
                setting.fitting_role(ui.ctx(), words, room)
            })
            .min_by(|one, other| one.size.total_cmp(&other.size))
            .unwrap_or(role)
    };
    let mut large = look.prompt_small_text();
    large.row = 1.06;
    let mut small = look.body_text();
    small.row = 1.06;
    let other = usize::from(newest == 0);
    (
        fitting(large, rows.get(newest)),
        fitting(small, rows.get(other)),
    )
}

fn badge_side(board: &Board<'_>, row: Rect) -> f32 {
    board.look().su(64.0).min(row.height() * 0.8)
}

fn words_rect(board: &Board<'_>, row: Rect) -> Rect {
    let look = board.look();
    row.with_min_x(row.left() + look.su(64.0) + look.su(26.0))
}

fn centre_of_badge(board: &Board<'_>, row: Rect) -> eframe::egui::Pos2 {
    pos2(row.left() + board.look().su(32.0), row.center().y)
}

/// A clue with its number; the newest one stands on chalk.
fn clue_ui(
    ui: &Ui,
    board: &Board<'_>,
    (row, role): (Rect, TextRole),
    (place, words, is_newest): (usize, &str, bool),
) {
    let look = board.look();
    let side = badge_side(board, row);
    let centre = centre_of_badge(board, row);
    let (fill, ink) = if is_newest {
        (look.chalk, look.on_chalk)
    } else {
        (look.done, look.ink)
    };
    ui.painter().circle_filled(centre, side / 2.0, fill);
    let number = (place + 1).to_string();
    let sign = look.cell_text().at(side * 0.6).in_colour(ink);
    paint_sign(ui.painter(), &number, sign, centre);
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.paint(ui, words_rect(board, row), words);
    let args = args!("place" => place + 1, "words" => plain(words));
    let name = board.tr_args("game-clue", &args);
    let response = say(ui, row, Role::Label, &name);
    board.in_lesson_lang(ui, &response);
}

/// The place of a clue that nobody has seen yet.
fn to_come_ui(ui: &Ui, board: &Board<'_>, row: Rect, place: usize) {
    let look = board.look();
    let side = badge_side(board, row);
    let centre = centre_of_badge(board, row);
    let stroke = eframe::egui::Stroke::new(look.size.stroke, look.edge);
    let painter = ui.painter();
    painter.circle_stroke(centre, side / 2.0 - look.size.stroke / 2.0, stroke);
    let sign = look.cell_text().at(side * 0.6).in_colour(look.ink_soft);
    paint_sign(painter, &(place + 1).to_string(), sign, centre);
    let left = words_rect(board, row).left();
    let ends = [
        pos2(left, row.center().y),
        pos2(left + row.width() * 0.3, row.center().y),
    ];
    let pen = Pen {
        width: look.size.stroke,
        colour: look.line,
        unit: look.unit,
        shake: 1.0,
        seed: 80 + place as u64,
    };
    paint_chalk_line(painter, &pen, &ends, false);
    let name = board.tr_args("game-clue-to-come", &args!("place" => place + 1));
    say(ui, row, Role::Label, &name);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(height: f32, (clues, rows): (usize, usize), expected: f32) {
        let share = Share {
            height,
            clues,
            rows,
            target: 106.0,
            unit: 1.0,
        };
        let found = share.clues_height();
        assert!((found - expected).abs() < 0.5, "{found}, not {expected}");
        let tiles = height - found;
        assert!(tiles >= rows as f32 * 106.0 - 0.5, "tiles of {tiles}");
    }

    #[test]
    fn leaves_the_tiles_their_height() {
        check(700.0, (4, 2), 336.0);
        check(700.0, (2, 2), 168.0);
        check(700.0, (8, 3), 368.0);
        check(580.0, (8, 3), 262.0);
        check(640.0, (4, 2), 336.0);
        check(500.0, (8, 2), 288.0);
    }

    #[test]
    fn the_newest_clue_is_the_highest() {
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 335.0));
        let rows = rows(room, 3, 1);
        let highs: Vec<f32> = rows.iter().map(Rect::height).collect();
        assert_eq!(highs, [100.0, 135.0, 100.0]);
        assert!(
            rows.last()
                .is_some_and(|row| (row.bottom() - 335.0).abs() < 0.01)
        );
    }
}
