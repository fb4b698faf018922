//! The result of an estimate: every guess as a dot over the line, the middle of the class, and the figure of the source.

use eframe::egui::{Align2, Rect, Role, Stroke, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::estimate::{line_in, number_words};
use super::foot::{Left, announce, foot_ui, received_words};
use super::frame::Frame;
use super::head::prompt_row_ui;
use super::line::Line;
use super::votes::{reveal_share, shown, too_few_ui};
use super::why::Why;
use super::words::Setting;
use crate::activity::{Right, Tally};
use crate::args;
use crate::session::Shown;
use crate::view::icon::Icon;
use crate::view::look::{Mark, TextRole, radius};
use crate::view::widget::text::{Words, paint, say};

/// Draws the result.
pub(super) fn numbers_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let tally = match shown(board) {
        // A number that everybody or nobody gave is not shown on a sensitive item: no dots at all, then.
        Shown::Counts {
            in_words: false,
            first,
            second,
        } => Some(second.unwrap_or(first)),
        Shown::Counts { .. } | Shown::TooFew { .. } | Shown::Hidden => None,
    };
    let mut room = frame.below(bottom, (look.size.gap_small, look.size.gap));
    if let Some(why) = Why::of(board) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.42);
        room.max.y = why.show(ui, board, most) - look.size.gap_small;
    }
    let is_too_few = board.is_live() && matches!(shown(board), Shown::TooFew { .. });
    let left = if is_too_few {
        Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
    } else {
        Left::Received
    };
    if is_too_few && board.right() == Right::Open {
        too_few_ui(ui, board, room);
    } else {
        chart_ui(ui, board, room, tally.as_ref());
    }
    foot_ui(ui, board, frame, (left, draft), out);
}

fn chart_ui(ui: &Ui, board: &Board<'_>, room: Rect, tally: Option<&Tally>) {
    let look = board.look();
    let label_high = look.body_text().row_height();
    let pad = look.su(60.0);
    // From the bottom: the middle of the class, the numbers, the line; above it the dots, and the figure at the top.
    let y = room.bottom() - 2.0 * label_high - look.su(42.0);
    let rect = Rect::from_min_max(
        pos2(room.left() + pad, y - look.su(4.0)),
        pos2(room.right() - pad, y + look.su(4.0)),
    );
    let line = line_in(board, rect);
    let dots = Rect::from_min_max(
        pos2(rect.left(), room.top() + label_high * 1.3),
        pos2(rect.right(), y - look.su(34.0)),
    );
    if let Right::Number { value, .. } = board.right() {
        truth_ui(ui, board, (room, line), value);
    }
    if let Some(tally) = tally {
        dots_ui(ui, board, (dots, line), tally);
    }
    // The stone of the middle of the class stands between the line and its numbers.
    line.paint(ui, board, look.su(22.0));
    if let Some(median) = tally.and_then(Tally::median) {
        median_ui(ui, board, (room, line), median);
    }
}

/// One dot for each guess, in piles over the line.
fn dots_ui(ui: &Ui, board: &Board<'_>, (area, line): (Rect, Line), tally: &Tally) {
    let Tally::Numbers {
        counts,
        respondents,
    } = tally
    else {
        return;
    };
    let look = board.look();
    let usual = look.su(46.0);
    let (step, piles) = piles(&line, counts, (usual, area.height()));
    let share = reveal_share(ui, board, true);
    for (x, count) in &piles {
        for place in 0..*count {
            let centre = pos2(*x, area.bottom() - step * (place as f32 + 0.5));
            let reach = (x - area.left()) / area.width().max(1.0);
            if reach <= share {
                ui.painter().circle_filled(centre, step * 0.42, look.ink);
            }
        }
    }
    let texts = board.scene.texts;
    let ends = (counts.first(), counts.last());
    let (Some((low, _)), Some((high, _))) = ends else {
        return;
    };
    let args = args!(
        "answers" => received_words(board, *respondents),
        "low" => texts.number(*low),
        "high" => texts.number(*high),
    );
    say(
        ui,
        area,
        Role::Label,
        &board.tr_args("stage-numbers", &args),
    );
}

/// The distance between two dots, and for each pile where it stands and how high it is.
///
/// Guesses that would overlap share a pile; dots shrink until the highest pile fits.
fn piles(line: &Line, counts: &[(i64, u32)], (usual, high): (f32, f32)) -> (f32, Vec<(f32, u32)>) {
    let mut step = usual;
    loop {
        let mut piles: Vec<(f32, u32)> = Vec::new();
        for (number, count) in counts {
            let x = line.x(*number);
            match piles.last_mut() {
                Some((last, pile)) if x - *last < step => *pile += count,
                _ => piles.push((x, *count)),
            }
        }
        let highest = piles.iter().map(|(_, count)| *count).max().unwrap_or(0);
        if step * highest as f32 <= high || step < usual * 0.1 {
            return (step, piles);
        }
        step *= 0.92;
    }
}

/// The figure of the source: a tick, the words, and a post down to the line.
fn truth_ui(ui: &Ui, board: &Board<'_>, (room, line): (Rect, Line), value: i64) {
    let look = board.look();
    let role = look.count_text().at(look.body_text().size);
    let words = number_words(board, value);
    let tick = role.size * 0.95;
    let pad = look.size.gap;
    let inner = vec2(room.width() - tick - 3.0 * pad, role.row_height());
    let galley = Setting::new(role, Align2::LEFT_CENTER).fit(ui.ctx(), &words, inner);
    let size = vec2(
        galley.size().x + tick + 3.0 * pad,
        role.row_height() + look.su(8.0),
    );
    let x = line.x(value);
    let left = (x - size.x / 2.0).clamp(room.left(), (room.right() - size.x).max(room.left()));
    let plate = Rect::from_min_size(pos2(left, room.top()), size);
    let colour = Mark::A.colour(look.theme);
    let painter = ui.painter();
    let post = Stroke::new(look.su(8.0), colour);
    painter.vline(x, plate.bottom()..=line.rect.center().y, post);
    painter.rect(
        plate,
        radius(look.size.button_radius),
        Mark::A.tint(look.theme),
        Stroke::new(look.size.tile_stroke, colour),
        eframe::egui::StrokeKind::Inside,
    );
    let centre = pos2(plate.left() + pad + tick / 2.0, plate.center().y);
    Icon::CheckFatFill.paint(painter, centre, tick, look.ink);
    let words_rect = plate.with_min_x(centre.x + tick / 2.0 + pad * 0.6);
    paint(painter, galley, words_rect, Align2::LEFT_CENTER);
    let name = board.tr_args("stage-truth", &args!("n" => words));
    say(ui, plate, Role::Label, &name);
}

/// The middle of the class, under the line.
fn median_ui(ui: &Ui, board: &Board<'_>, (room, line): (Rect, Line), median: i64) {
    let look = board.look();
    let role: TextRole = look.body_text();
    let number = board.scene.texts.number(median);
    let words = board.tr_args("stage-median", &args!("n" => number));
    let row = room.with_min_y(room.bottom() - role.row_height());
    let x = line.x(median);
    let wide = Words::new(&words, role).lay_out(ui.ctx()).size().x;
    let wide = wide.min(room.width());
    let left = (x - wide / 2.0).clamp(room.left(), room.right() - wide);
    let place = Rect::from_min_size(pos2(left, row.top()), vec2(wide + 1.0, row.height()));
    let tip = line.rect.center().y + look.su(12.0);
    let half = look.su(22.0);
    let triangle = vec![
        pos2(x, tip),
        pos2(x + half, tip + half * 1.5),
        pos2(x - half, tip + half * 1.5),
    ];
    let outline = Stroke::new(look.su(5.0), look.on_chalk);
    ui.painter().add(eframe::egui::Shape::convex_polygon(
        triangle, look.chalk, outline,
    ));
    Setting::new(role, Align2::CENTER_CENTER).show(ui, place, &words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn piles_guesses_that_would_overlap_and_stays_in_its_height() {
        let line = Line {
            low: 0,
            high: 100,
            step: 1,
            rect: Rect::from_min_max(pos2(0.0, 0.0), pos2(1000.0, 8.0)),
        };
        let (step, apart) = piles(&line, &[(0, 1), (50, 2), (100, 1)], (40.0, 400.0));
        assert!((step - 40.0).abs() < 0.01);
        assert_eq!(apart.len(), 3);
        let (_, near) = piles(&line, &[(50, 1), (51, 1), (52, 1)], (40.0, 400.0));
        assert_eq!(near.len(), 1);
        let (small, high) = piles(&line, &[(50, 60)], (40.0, 400.0));
        assert!(small * 60.0 <= 400.0, "{small} {high:?}");
    }
}
