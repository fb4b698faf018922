//! A shield drawn with chalk and what goes into its fields; every pupil draws on paper, and keeps it.

use eframe::egui::{Align2, Pos2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::head::prompt_top_ui;
use super::words::{Setting, Stack};
use crate::activity::Id;
use crate::view::icon::Icon;
use crate::view::look::TextRole;
use crate::view::widget::{Pen, paint_chalk_line};

/// Down to this share of its height the sides of the shield are straight.
const STRAIGHT: f32 = 0.58;
/// The share of a field's height that its words may take; less in the point, which narrows.
const WORDS: f32 = 0.58;
const WORDS_IN_POINT: f32 = 0.45;
/// Points of one of its curved sides.
const CURVE: u8 = 14;

/// Draws the shield and what is done with it.
pub(super) fn shield_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, fields): (&Frame, &[Id]),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_top_ui(ui, board, frame, (board.look().prompt_row_text(), ""));
    let body = frame.below(bottom, (look.su(20.0), look.su(30.0)));
    let share = if look.is_four_thirds() { 0.54 } else { 0.56 };
    let (left, right) = body.split_left_right_at_fraction(share);
    let wide = left.width().min(left.height() * 1.08);
    let shield = Align2::CENTER_CENTER.align_size_within_rect(vec2(wide, left.height()), left);
    paint_shield(ui, board, shield, fields.len());
    prompts_ui(ui, board, shield, fields);
    let mut texts: Vec<String> = board.text("text").lines().map(str::to_owned).collect();
    texts.extend(["game-sheet", "game-sheet-kept"].map(|key| board.tr(key)));
    texts.retain(|text| !text.trim().is_empty());
    let stack = Stack {
        texts: &texts,
        role: look.body_text(),
        gap: look.su(34.0),
        sits: 0.45,
    };
    let room = right.with_min_x(right.left() + look.size.gap_large);
    stack.show(ui, room, |_| {});
    let left = Left::Hint(Icon::EyeSlash, board.tr("stage-personal"));
    let left = if board.is_personal() {
        left
    } else {
        Left::Empty
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// Half the width of the shield at a height (0.0 at the top, 1.0 at its point), as a share of half its full width.
fn half_width(down: f32) -> f32 {
    if down <= STRAIGHT {
        return 1.0;
    }
    let below = ((down - STRAIGHT) / (1.0 - STRAIGHT)).clamp(0.0, 1.0);
    1.0 - below * below
}

/// The outline, from the top left corner on.
fn outline(rect: Rect) -> Vec<Pos2> {
    let at = |side: f32, down: f32| {
        let x = rect.center().x + side * half_width(down) * rect.width() / 2.0;
        pos2(x, rect.top() + down * rect.height())
    };
    let downs = (0..CURVE).map(|step| {
        let share = f32::from(step) / f32::from(CURVE);
        STRAIGHT + (1.0 - STRAIGHT) * share
    });
    let right = [0.0].into_iter().chain(downs);
    let right: Vec<f32> = right.collect();
    let mut points = vec![at(-1.0, 0.0)];
    points.extend(right.iter().map(|down| at(1.0, *down)));
    points.push(pos2(rect.center().x, rect.bottom()));
    points.extend(right.iter().skip(1).rev().map(|down| at(-1.0, *down)));
    points
}

/// One field: from where to where down the shield, and which part of its width.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Field {
    down: (f32, f32),
    /// -1.0 for the left half, 1.0 for the right half, 0.0 for all of the width.
    side: f32,
}

/// Two fields in each row from the top; a field that is left over has the point to itself.
fn fields(count: usize) -> Vec<Field> {
    let ends: &[f32] = match count.div_ceil(2) {
        0 | 1 => &[0.0, 1.0],
        2 => &[0.0, 0.48, 1.0],
        _ => &[0.0, 0.3, 0.59, 1.0],
    };
    let rows = ends.iter().zip(ends.iter().skip(1));
    let all = rows.flat_map(|(top, end)| {
        let down = (*top, *end);
        [-1.0, 1.0].map(|side| Field { down, side })
    });
    let mut all: Vec<Field> = all.take(count).collect();
    if let Some(last) = all.last_mut().filter(|_| count % 2 == 1) {
        last.side = 0.0;
    }
    all
}

fn pen(board: &Board<'_>, seed: u64) -> Pen {
    let look = board.look();
    Pen {
        width: look.size.bin_stroke,
        colour: look.ink,
        unit: look.unit,
        shake: 1.0,
        seed,
    }
}

fn paint_shield(ui: &Ui, board: &Board<'_>, rect: Rect, count: usize) {
    let points = outline(rect);
    let fill = board.look().panel;
    let none = eframe::egui::Stroke::NONE;
    let painter = ui.painter();
    painter.add(eframe::egui::Shape::convex_polygon(
        points.clone(),
        fill,
        none,
    ));
    paint_chalk_line(painter, &pen(board, 60), &points, true);
    let all = fields(count);
    let y = |down: f32| rect.top() + down * rect.height();
    for (field, seed) in all.iter().zip(61_u64..) {
        let (top, end) = field.down;
        if field.side >= 0.0 && top > 0.0 {
            let half = half_width(top) * rect.width() / 2.0;
            let ends = [
                pos2(rect.center().x - half, y(top)),
                pos2(rect.center().x + half, y(top)),
            ];
            paint_chalk_line(painter, &pen(board, seed), &ends, false);
        }
        if field.side > 0.0 {
            let ends = [pos2(rect.center().x, y(top)), pos2(rect.center().x, y(end))];
            paint_chalk_line(painter, &pen(board, seed + 20), &ends, false);
        }
    }
}

/// The room for the words of a field: at its top, where it is widest, so that below there is room to draw.
fn words_rect(rect: Rect, field: Field, pad: f32) -> Rect {
    let (top, end) = field.down;
    let share = if end < 1.0 { WORDS } else { WORDS_IN_POINT };
    let high = (end - top) * share;
    // As wide as the shield is where the words end.
    let half = half_width(top + high) * rect.width() / 2.0;
    let middle = rect.center().x;
    let (left, right) = if field.side < 0.0 {
        (middle - half, middle)
    } else if field.side > 0.0 {
        (middle, middle + half)
    } else {
        (middle - half, middle + half)
    };
    let top = rect.top() + top * rect.height();
    let words = Rect::from_min_max(pos2(left, top), pos2(right, top + high * rect.height()));
    words.shrink(pad)
}

fn prompts_ui(ui: &Ui, board: &Board<'_>, rect: Rect, ids: &[Id]) {
    let look = board.look();
    let rooms: Vec<(String, Rect)> = ids
        .iter()
        .zip(fields(ids.len()))
        .map(|(id, field)| {
            let words = board.text(&format!("field_{id}"));
            (words, words_rect(rect, field, look.su(15.0)))
        })
        .collect();
    let setting = |role: TextRole| Setting::new(role, Align2::CENTER_TOP).balanced();
    let role = look.count_text();
    // All in one size, so that none looks more important.
    let common = rooms
        .iter()
        .map(|(words, room)| setting(role).fitting_role(ui.ctx(), words, room.size()))
        .min_by(|one, other| one.size.total_cmp(&other.size))
        .unwrap_or(role);
    for (words, room) in &rooms {
        let response = setting(common).show(ui, *room, words);
        board.in_lesson_lang(ui, &response);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect() -> Rect {
        Rect::from_min_size(pos2(10.0, 20.0), vec2(400.0, 500.0))
    }

    #[test]
    fn the_outline_is_even_and_ends_in_a_point() {
        let points = outline(rect());
        assert!(points.iter().all(|point| rect().contains(*point)));
        let middle = rect().center().x;
        let sum: f32 = points.iter().map(|point| point.x - middle).sum();
        assert!(
            sum.abs() < 0.1,
            "as much at the left as at the right: {sum}"
        );
        let low = points.iter().filter(|point| point.y > 519.0).count();
        assert_eq!(low, 1, "one point");
        assert!(half_width(0.3) > 0.99 && half_width(1.0) < 0.01);
    }

    #[track_caller]
    fn check(count: usize, expected: &[(f32, f32)]) {
        let found: Vec<(f32, f32)> = fields(count)
            .iter()
            .map(|field| (field.down.0, field.side))
            .collect();
        assert_eq!(found, expected, "{count} fields");
    }

    #[test]
    fn shares_the_shield_out() {
        check(2, &[(0.0, -1.0), (0.0, 1.0)]);
        check(3, &[(0.0, -1.0), (0.0, 1.0), (0.48, 0.0)]);
        check(4, &[(0.0, -1.0), (0.0, 1.0), (0.48, -1.0), (0.48, 1.0)]);
        let six = fields(6);
        assert_eq!(six.len(), 6);
        assert!(six.iter().all(|field| field.side != 0.0));
        assert!(fields(5).last().is_some_and(|field| field.side == 0.0));
    }

    #[test]
    fn keeps_words_inside_the_shield() {
        for count in 2..=6 {
            for field in fields(count) {
                let words = words_rect(rect(), field, 5.0);
                for corner in [words.left_bottom(), words.right_bottom()] {
                    let down = (corner.y - rect().top()) / rect().height();
                    let half = half_width(down) * rect().width() / 2.0;
                    let away = (corner.x - rect().center().x).abs();
                    assert!(away <= half, "{count}: {corner:?}");
                }
                assert!(words.width() > 80.0 && words.height() > 50.0, "{count}");
            }
        }
    }
}
