//! The poster of the class: the sentence that was picked with its drawings, as it will be printed.

use eframe::egui::{Align2, Rect, Role, StrokeKind, Ui, pos2, vec2};

use super::board::Board;
use super::slide::drawing;
use super::words::Setting;
use crate::activity::Tally;
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::Theme;
use crate::view::widget::text::{plain, say};
use crate::view::widget::{Pen, paint_chalk_box};

/// Width of a sheet of A4 divided by its height.
const A4: f32 = 210.0 / 297.0;

fn icons(names: &[String]) -> Vec<Icon> {
    names.iter().filter_map(|name| drawing(name)).collect()
}

/// Draws the poster of the sentence with the most votes, or of each of those that are level; returns what is left for
/// the votes.
pub(super) fn posters_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (tally, names): (&Tally, &[String]),
) -> Rect {
    let sentences = if board.is_live() {
        picked(tally)
            .iter()
            .map(|id| board.text(&format!("option_{id}")))
            .collect()
    } else {
        // Which one it is belongs to the class: the small picture on the console shows an empty sheet.
        vec![String::new()]
    };
    if sentences.is_empty() {
        return room;
    }
    let look = board.look();
    let share = if sentences.len() > 1 { 0.46 } else { 0.38 };
    let place = room.with_max_x(room.left() + room.width() * share);
    let sheets = sheets(place.shrink(look.su(6.0)), sentences.len(), look.size.gap);
    let right = sheets.iter().map(Rect::right).fold(room.left(), f32::max);
    for (sheet, words) in sheets.iter().zip(&sentences) {
        sheet_ui(ui, board, *sheet, (words, &icons(names)));
    }
    room.with_min_x(right + look.size.gap_large)
}

/// The sentences with the most votes.
fn picked(tally: &Tally) -> Vec<String> {
    let Tally::Choices { counts, .. } = tally else {
        return Vec::new();
    };
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let leads = counts
        .iter()
        .filter(|(_, count)| *count == most && most > 0);
    leads.map(|(id, _)| id.clone()).collect()
}

/// So many sheets of A4 in `room`, as large as they fit, from its left.
fn sheets(room: Rect, count: usize, gap: f32) -> Vec<Rect> {
    let size = |columns: usize| {
        let (across, down) = (columns as f32, count.div_ceil(columns) as f32);
        let wide = (room.width() - gap * (across - 1.0)) / across;
        let high = (room.height() - gap * (down - 1.0)) / down;
        vec2(wide.min(high * A4), high.min(wide / A4))
    };
    let columns = (1..=count.max(1))
        .max_by(|one, other| size(*one).x.total_cmp(&size(*other).x))
        .unwrap_or(1);
    let size = size(columns);
    let down = count.div_ceil(columns) as f32;
    let above = (room.height() - down * size.y - (down - 1.0) * gap) / 2.0;
    (0..count)
        .map(|place| {
            let (row, column) = (place / columns, place % columns);
            let corner = vec2(
                (size.x + gap) * column as f32,
                above + (size.y + gap) * row as f32,
            );
            Rect::from_min_size(room.min + corner, size)
        })
        .collect()
}

/// One sheet of paper, on the blackboard too: drawings above and below, the sentence large between them.
fn sheet_ui(ui: &Ui, board: &Board<'_>, sheet: Rect, (words, icons): (&str, &[Icon])) {
    let look = board.look();
    let paper = look.with_theme(Theme::Paper);
    let painter = ui.painter();
    let corner = eframe::egui::CornerRadius::ZERO;
    painter.add(look.solid_shadow().as_shape(sheet, corner));
    let edge = look.edge_stroke();
    painter.rect(sheet, corner, paper.panel, edge, StrokeKind::Outside);
    let border = sheet.shrink(sheet.width() * 0.045);
    let pen = Pen {
        width: sheet.width() * 0.012,
        colour: paper.ink,
        unit: look.unit,
        shake: 1.0,
        seed: 120,
    };
    paint_chalk_box(painter, &pen, border);
    let inner = border.shrink(sheet.width() * 0.05);
    let band = inner.height() * 0.22;
    let (above, below) = icons.split_at(icons.len().div_ceil(2));
    let bands = [
        (above, inner.top() + band / 2.0),
        (below, inner.bottom() - band / 2.0),
    ];
    for (icons, y) in bands {
        let wide = inner.width() / icons.len().max(1) as f32;
        let side = band.min(wide * 0.86);
        let mut x = inner.left() + wide / 2.0;
        for icon in icons {
            icon.paint(painter, pos2(x, y), side, paper.ink);
            x += wide;
        }
    }
    let room = if icons.is_empty() {
        inner
    } else {
        inner.shrink2(vec2(0.0, band * 1.08))
    };
    let role = paper.prompt_text();
    let mut role = role.at(sheet.width() * 0.17);
    role.row = 1.15;
    let setting = Setting::new(role, Align2::CENTER_CENTER);
    setting.paint(ui, room, words);
    let name = if words.is_empty() {
        board.tr("game-poster-empty")
    } else {
        board.tr_args("game-poster", &args!("words" => plain(words)))
    };
    let response = say(ui, sheet, Role::Image, &name);
    board.in_lesson_lang(ui, &response);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check((wide, high): (f32, f32), count: usize, columns: usize) {
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(wide, high));
        let sheets = sheets(room, count, 10.0);
        assert_eq!(sheets.len(), count);
        for sheet in &sheets {
            assert!(room.expand(0.1).contains_rect(*sheet), "{sheet:?}");
            assert!((sheet.width() / sheet.height() - A4).abs() < 0.01);
        }
        let first = sheets.first().map_or(0.0, Rect::top);
        let in_row = sheets
            .iter()
            .filter(|sheet| (sheet.top() - first).abs() < 1.0);
        assert_eq!(in_row.count(), columns, "{count} sheets in {wide} × {high}");
    }

    #[test]
    fn lays_out_sheets_as_large_as_they_fit() {
        check((600.0, 700.0), 1, 1);
        check((700.0, 600.0), 2, 2);
        check((300.0, 900.0), 2, 1);
        check((600.0, 800.0), 3, 2);
        check((600.0, 800.0), 4, 2);
    }

    #[test]
    fn takes_every_sentence_that_leads() {
        let tally = |counts: &[(&str, u32)]| Tally::Choices {
            counts: counts
                .iter()
                .map(|(id, count)| ((*id).to_owned(), *count))
                .collect(),
            respondents: 24,
        };
        assert_eq!(picked(&tally(&[("a", 3), ("b", 9)])), ["b"]);
        assert_eq!(picked(&tally(&[("a", 9), ("b", 9), ("c", 6)])), ["a", "b"]);
        assert_eq!(picked(&tally(&[("a", 0)])), [""; 0]);
        assert_eq!(picked(&Tally::Nothing), [""; 0]);
    }
}
