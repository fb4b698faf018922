//! The page after an answer: what is right where something is, and why; never a score.

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::StageDraft;
use super::super::board::{Board, Out};
use super::super::foot::{Left, announce, foot_ui};
use super::super::frame::{Frame, columns, rows};
use super::super::head::prompt_row_ui;
use super::super::why::Why;
use super::super::words::Setting;
use super::rows::{Row, rows_of};
use crate::activity::Activity;
use crate::view::icon::Icon;
use crate::view::look::{Mark, TextRole, radius};
use crate::view::widget::paint_badge;

/// So many rows stand one under the other; more stand in two columns.
const ONE_COLUMN: usize = 6;
/// So many rows stand in two columns.
const TWO_COLUMNS: usize = 14;

/// Draws the page.
pub(super) fn result_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let mut room = frame.below(bottom, (look.size.gap, look.size.gap));
    if let Some(why) = Why::of(board) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.45);
        room.max.y = why.show(ui, board, most) - look.size.gap;
    }
    let found = rows_of(board);
    if found.is_empty() {
        empty_ui(ui, board, room);
    } else {
        rows_ui(ui, board, room, &found);
    }
    let is_who_can = matches!(board.activity(), Some(Activity::WhoCan(_)));
    let left = if is_who_can {
        // Read alone, "others think otherwise" would leave a stereotype as it is.
        Left::Sentence(Icon::Users, board.tr("solo-everyone"))
    } else if super::is_opinion(board) {
        Left::Sentence(Icon::Users, board.tr("solo-others"))
    } else {
        Left::Empty
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// Nothing was answered, and nothing is right or wrong.
fn empty_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let setting = Setting::new(board.look().body_text(), Align2::LEFT_CENTER);
    setting.show(ui, room, &board.tr("solo-passed"));
}

/// Where the rows stand.
fn places(room: Rect, count: usize, (high, gap): (f32, f32)) -> Vec<Rect> {
    let across = if count <= ONE_COLUMN {
        1
    } else if count <= TWO_COLUMNS {
        2
    } else {
        3
    };
    let down = count.div_ceil(across);
    let of_column = |column| rows(column, down, (high, gap));
    columns(room, across, (1.0, gap * 1.5))
        .into_iter()
        .flat_map(of_column)
        .take(count)
        .collect()
}

fn rows_ui(ui: &Ui, board: &Board<'_>, room: Rect, found: &[Row]) {
    let look = board.look();
    let places = places(room, found.len(), (look.su(150.0), look.size.gap_small));
    let split = (found.len() <= ONE_COLUMN).then(|| share_of_words(found));
    let parts: Vec<Parts> = places
        .iter()
        .zip(found)
        .map(|(place, row)| Parts::of(board, *place, (row, split)))
        .collect();
    let mut words = look.body_text().bold();
    let mut note = look.body_text();
    (words.row, note.row) = (1.14, 1.14);
    // One size for all, so that no row counts for more.
    for (parts, row) in parts.iter().zip(found) {
        let setting = Setting::new(words, Align2::LEFT_CENTER);
        words = setting.fitting_role(ui.ctx(), &row.words, parts.words.size());
        if !row.note.is_empty() {
            let setting = Setting::new(note, Align2::LEFT_CENTER);
            note = setting.fitting_role(ui.ctx(), &row.note, parts.note.size());
        }
    }
    for (parts, row) in parts.iter().zip(found) {
        row_ui(ui, board, (parts, row), (words, note));
    }
}

/// How much of the width of a row its words get beside its note: as much as they are longer.
fn share_of_words(found: &[Row]) -> f32 {
    let longest = |of: &dyn Fn(&Row) -> usize| found.iter().map(of).max().unwrap_or(0);
    let words = longest(&|row| row.words.chars().count()) as f32 * 1.08;
    let note = longest(&|row| row.note.chars().count()) as f32;
    (words / (words + note).max(1.0)).clamp(0.3, 0.72)
}

/// Where the parts of a row stand.
struct Parts {
    whole: Rect,
    words: Rect,
    note: Rect,
    sign: Rect,
}

impl Parts {
    fn of(board: &Board<'_>, whole: Rect, (row, split): (&Row, Option<f32>)) -> Self {
        let look = board.look();
        let pad = look.size.gap;
        let mut inner = whole.shrink2(vec2(pad, look.su(8.0)));
        if row.mark.is_some() {
            inner.min.x += look.su(104.0);
        }
        let side = look.size.icon.min(inner.height() * 0.6);
        let sign = Rect::from_min_max(pos2(inner.right() - side, inner.top()), inner.max);
        if row.is_right {
            inner.max.x = sign.left() - look.size.gap_small;
        }
        let (words, note) = if row.note.is_empty() {
            (inner, Rect::from_min_max(inner.max, inner.max))
        } else if let Some(share) = split {
            let (words, note) = inner.split_left_right_at_fraction(share);
            (words, note.with_min_x(note.left() + pad))
        } else {
            inner.split_top_bottom_at_fraction(0.5)
        };
        Self {
            whole,
            words,
            note,
            sign,
        }
    }
}

fn row_ui(
    ui: &Ui,
    board: &Board<'_>,
    (parts, row): (&Parts, &Row),
    (words, note): (TextRole, TextRole),
) {
    let look = board.look();
    let painter = ui.painter();
    let mark = row.mark.unwrap_or(Mark::A);
    let fill = if row.is_right {
        mark.tint(look.theme)
    } else {
        look.panel
    };
    let stroke = match (row.is_right, row.is_own) {
        (true, _) => Stroke::new(look.su(7.0), look.ink),
        (false, true) => Stroke::new(look.su(4.0), look.ink),
        (false, false) => look.line_stroke(),
    };
    let corner = radius(look.size.card_radius);
    painter.rect(parts.whole, corner, fill, stroke, StrokeKind::Inside);
    if let Some(mark) = row.mark {
        let side = look.su(84.0).min(parts.whole.height() * 0.8);
        let centre = pos2(parts.whole.left() + look.su(68.0), parts.whole.center().y);
        paint_badge(painter, look, mark, (centre, side));
    }
    if row.is_right {
        let side = parts.sign.width();
        Icon::CheckFatFill.paint(painter, parts.sign.center(), side, look.ink);
    }
    let setting = Setting::new(words, Align2::LEFT_CENTER);
    let response = setting.show(ui, parts.words, &row.words);
    board.in_lesson_lang(ui, &response);
    if !row.note.is_empty() {
        Setting::new(note, Align2::LEFT_CENTER).show(ui, parts.note, &row.note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_never_leave_their_room() {
        let room = Rect::from_min_size(pos2(10.0, 20.0), vec2(900.0, 400.0));
        for count in 0..=40 {
            let places = places(room, count, (150.0, 12.0));
            assert_eq!(places.len(), count);
            let is_inside = |place: &Rect| room.expand(0.5).contains_rect(*place);
            assert!(places.iter().all(is_inside), "{count}");
        }
    }
}
