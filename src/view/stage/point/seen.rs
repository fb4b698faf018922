//! A picture after the search: every spot ringed and numbered, what each one shows, step by step.

use eframe::egui::{
    Align2, PointerButton, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::side::{arrow, head_ui, total_ui};
use super::spots::{Sight, box_ui, paint_spot, spot_words};
use super::{Points, Results, at_board, results};
use crate::args;
use crate::session::{Figure, Shown, figure};
use crate::view::icon::Icon;
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, foot_ui, received_words};
use crate::view::stage::frame::Frame;
use crate::view::stage::slide::{Picture, source_left};
use crate::view::stage::votes::shown;
use crate::view::stage::words::Setting;
use crate::view::widget::{Button, paint_ring};

/// Draws the result.
pub(super) fn seen_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = head_ui(ui, board, frame);
    let sight = Sight::new(board, (frame, bottom), points);
    let why = board.why();
    let steps = points.spots.len() + usize::from(!why.is_empty());
    let open = draft
        .pointing
        .open
        .unwrap_or(0)
        .min(steps.saturating_sub(1));
    let asked = ui
        .scope_builder(UiBuilder::new().max_rect(frame.body), |ui| {
            if let Some(picture @ Picture::Medium { .. }) = Picture::of(board) {
                picture.show(ui, board, sight.picture);
            }
            let ring = rings_ui(ui, board, (&sight, points, open), draft);
            let step = words_ui(ui, board, (sight.words, points), (open, steps));
            ring.or(step)
        })
        .inner;
    if let Some(open) = asked {
        draft.pointing.open = Some(open.min(steps.saturating_sub(1)));
    }
    foot_ui(ui, board, frame, (left(ui, board), draft), out);
}

fn left(ui: &Ui, board: &Board<'_>) -> Left {
    // Where nobody has answered by themselves there is nothing to hide: the spots are there to be read.
    let is_too_few = matches!(shown(board), Shown::TooFew { .. });
    if is_too_few && board.is_live() && board.session().received() > 0 {
        return Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"));
    }
    match source_left(ui, board) {
        Left::Empty => Left::Hint(Icon::HandTap, board.tr("point-hint-seen")),
        left => left,
    }
}

/// All rings; returns the one that was touched or led to.
fn rings_ui(
    ui: &Ui,
    board: &Board<'_>,
    (sight, points, open): (&Sight, &Points<'_>, usize),
    draft: &mut StageDraft,
) -> Option<usize> {
    let look = board.look();
    let count = sight.outlines.len();
    let mut asked = None;
    let mut responses = Vec::new();
    for (index, outline) in sight.outlines.iter().enumerate() {
        let least = eframe::egui::Vec2::splat(look.size.target);
        let rect = Rect::from_center_size(
            outline.bounds().center(),
            outline.bounds().size().max(least),
        );
        let id = ui.scope_id().with(("ring", index));
        let response = ui.interact(rect, id, Sense::click());
        let args = args!("place" => index + 1, "words" => spot_words(board, points, index));
        let name = board.tr_args("point-spot", &args);
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, ui.is_enabled(), index == open, &name)
        });
        board.in_lesson_lang(ui, &response);
        draft.keeps_arrows(&response);
        if response.clicked_by(PointerButton::Primary) || response.clicked() {
            asked = Some(index);
        }
        if let Some(way) = arrow(ui, &response) {
            asked = Some(if way.x + way.y > 0.0 {
                (index + 1) % count.max(1)
            } else {
                (index + count.saturating_sub(1)) % count.max(1)
            });
        }
        paint_spot(ui, look, (outline, index), (sight.picture, index == open));
        if response.has_focus() {
            paint_ring(ui.painter(), look, rect, 0.0);
        }
        responses.push(response);
    }
    if let Some(response) = asked.and_then(|index| responses.get(index)) {
        response.request_focus();
        draft.arrows = Some(response.id);
    }
    asked
}

/// How many were found, the words of one step, and the buttons between steps; returns the step asked for.
fn words_ui(
    ui: &Ui,
    board: &Board<'_>,
    (mut room, points): (Rect, &Points<'_>),
    (open, steps): (usize, usize),
) -> Option<usize> {
    let look = board.look();
    let found = at_board(board).len();
    if board.is_live() && found > 0 {
        let args = args!("n" => found, "count" => points.spots.len());
        let words = board.tr_args("point-found", &args);
        room.min.y = total_ui(ui, board, room, &words);
    } else {
        room.min.y += look.count_text().row_height();
    }
    let side = look.size.target;
    let is_wide = room.width() > look.su(760.0);
    // Under a picture the buttons stand beside the words, else under them.
    let (place, buttons) = if is_wide {
        let split = room.right() - 2.0 * side - look.size.gap_small - look.size.gap;
        let right = room.with_min_x(split + look.size.gap);
        (room.with_max_x(split), right)
    } else {
        let split = room.bottom() - side - look.size.gap_small;
        (
            room.with_max_y(split),
            room.with_min_y(split + look.size.gap_small),
        )
    };
    let is_spot = open < points.spots.len();
    let words = if is_spot {
        let count = results(board, points).and_then(|it| count_words(board, points, (&it, open)));
        let words = spot_words(board, points, open);
        [Some(words), count]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    } else {
        board.why().replace('\n', " ")
    };
    box_ui(ui, board, place, (is_spot.then_some(open), &words));
    steps_ui(ui, board, buttons, (open, steps, points.spots.len()))
}

/// "12 answers of 24" of those who looked besides the class at the board.
fn count_words(
    board: &Board<'_>,
    points: &Points<'_>,
    (results, spot): (&Results, usize),
) -> Option<String> {
    let together = at_board(board);
    let others = results
        .respondents
        .saturating_sub(u32::from(!together.is_empty()));
    if others == 0 {
        return None;
    }
    let own = together.get(points.spot(spot)).copied().unwrap_or(0);
    let count = results.newest().on_spot(None, spot);
    match figure(count.saturating_sub(own.into()), others, results.in_words) {
        Figure::Count(count) => Some(received_words(board, count)),
        Figure::AlmostNobody => Some(board.tr("stage-nobody")),
        Figure::Part => Some(board.tr("stage-part")),
        Figure::AlmostEverybody => Some(board.tr("stage-everybody")),
    }
}

fn steps_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (open, steps, spots): (usize, usize, usize),
) -> Option<usize> {
    let look = board.look();
    let side = look.size.target;
    let (before, after) = (board.tr("point-spot-before"), board.tr("point-spot-after"));
    let row = Rect::from_center_size(room.center(), vec2(room.width(), side));
    let first = Rect::from_min_size(row.min, vec2(side, side));
    let last = Rect::from_min_size(pos2(row.right() - side, row.top()), vec2(side, side));
    let mut asked = None;
    let button = Button::square(Icon::ArrowLeft, &before).enabled(open > 0);
    if button.show_at(ui, look, first).clicked() {
        asked = open.checked_sub(1);
    }
    let button = Button::square(Icon::ArrowRight, &after).enabled(open + 1 < steps);
    if button.show_at(ui, look, last).clicked() {
        asked = Some(open + 1);
    }
    let middle = Rect::from_min_max(
        pos2(first.right(), row.top()),
        pos2(last.left(), row.bottom()),
    );
    // What stands after the last spot is the explanation.
    if middle.width() > look.su(120.0) && open < spots {
        let args = args!("place" => open + 1, "count" => spots);
        let words = board.tr_args("stage-part-place", &args);
        Setting::new(look.body_text(), Align2::CENTER_CENTER).show(ui, middle, &words);
    }
    asked
}
