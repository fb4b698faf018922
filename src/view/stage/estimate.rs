//! A number to guess, while the class answers: a line to touch, or ten figures to count off.

use eframe::egui::{
    Align2, EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::{Frame, columns};
use super::head::{kicker_ui, kicker_words, prompt_ui};
use super::line::{Line, paint_figure};
use super::solo;
use super::words::Setting;
use crate::activity::{Interaction, Response, Shape};
use crate::args;
use crate::session::{Command, Phase};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::widget::{Button, paint_ring};

/// Draws the question and what takes the guesses.
pub(super) fn estimate_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let detail = board
        .is_second_vote()
        .then(|| board.tr("stage-second-vote"));
    kicker_ui(ui, board, frame, &kicker_words(board, detail));
    let bottom = prompt_ui(ui, board, frame, look.prompt_text());
    let body = frame.below(bottom, (look.size.gap_wide, look.size.gap_wide));
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    let builder = UiBuilder::new().max_rect(body);
    let builder = if is_open { builder } else { builder.disabled() };
    ui.scope_builder(builder, |ui| body_ui(ui, board, body, draft, out));
    let left = if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if !board.is_live() || board.session().received() == 0 {
        Left::Hint(Icon::HandTap, board.tr(hint_key(board)))
    } else {
        Left::Received
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

fn shape(board: &Board<'_>) -> Shape {
    match board.interaction() {
        Some(Interaction::Estimate { shape, .. }) => *shape,
        _ => Shape::Line,
    }
}

fn hint_key(board: &Board<'_>) -> &'static str {
    match shape(board) {
        Shape::Line => "stage-line-hint",
        Shape::Silhouettes => "stage-silhouettes-hint",
    }
}

/// A number with its unit, in the author's words where there are any.
pub(super) fn number_words(board: &Board<'_>, number: i64) -> String {
    let words = board.text_args("answer_unit", &args!("n" => number));
    if words.is_empty() {
        board.scene.texts.number(number)
    } else {
        words
    }
}

/// The line of the current activity in `rect`.
pub(super) fn line_in(board: &Board<'_>, rect: Rect) -> Line {
    let (low, high, step) = match board.interaction() {
        Some(Interaction::Estimate {
            low, high, step, ..
        }) => (*low, *high, *step),
        _ => (0, 1, 1),
    };
    Line {
        low,
        high,
        step,
        rect,
    }
}

fn body_ui(ui: &mut Ui, board: &Board<'_>, body: Rect, draft: &mut StageDraft, out: Out<'_>) {
    let look = board.look();
    let id = board.id("estimate");
    let number = draft.number_at(id).or_else(|| solo::number(board));
    let controls = body.with_min_y(body.bottom() - look.size.target - look.size.gap_small);
    let role = look.short_choice_text();
    let above = body.with_max_y(controls.top() - look.size.gap);
    let high = role.row_height().min(above.height() * 0.34);
    let said = above.with_max_y(above.top() + high);
    let place = above.with_min_y(said.bottom());
    if let Some(number) = number {
        let setting = Setting::new(role, Align2::CENTER_CENTER);
        setting.show(ui, said, &number_words(board, number));
    }
    let pad = look.su(60.0);
    let middle = place.top() + place.height() * 0.42;
    let rect = Rect::from_min_max(
        pos2(place.left() + pad, middle - look.su(70.0)),
        pos2(place.right() - pad, middle + look.su(70.0)),
    );
    let line = line_in(board, rect);
    let new = match shape(board) {
        Shape::Line => line_ui(ui, board, (line, number, id), draft),
        Shape::Silhouettes => figures_ui(ui, board, (place, line, number), draft),
    };
    if new.is_some() {
        draft.set_number(id, new);
    }
    let number = draft.number_at(id).or_else(|| solo::number(board));
    match controls_ui(ui, board, controls, (&line, number)) {
        Some(Wish::Set(number)) => draft.set_number(id, Some(number)),
        Some(Wish::Add(number)) => {
            // The next pupil begins without the number of the one before.
            draft.set_number(id, None);
            lead_back(ui, board, id);
            let response = Response::Estimate(number);
            out.push(Intent::Command(Command::Touch { response }));
        }
        None => {}
    }
}

/// The button is off until there is another number: whoever pressed it by key stands on the line or the first figure.
fn lead_back(ui: &Ui, board: &Board<'_>, id: Id) {
    let is_by_key =
        ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
    if board.is_alone() || !is_by_key {
        return;
    }
    let first = match shape(board) {
        Shape::Line => id.with("line"),
        Shape::Silhouettes => figure_id(ui, 0),
    };
    ui.memory_mut(|memory| memory.request_focus(first));
}

fn figure_id(ui: &Ui, index: usize) -> Id {
    ui.scope_id().with(("figure", index))
}

fn line_ui(
    ui: &Ui,
    board: &Board<'_>,
    (line, number, id): (Line, Option<i64>, Id),
    draft: &mut StageDraft,
) -> Option<i64> {
    let texts = board.scene.texts;
    let args = args!("low" => texts.number(line.low), "high" => texts.number(line.high));
    let name = board.tr_args("stage-line", &args);
    let (response, new) = line.touch(ui, board, number, (id.with("line"), &name));
    draft.keeps_arrows(&response);
    line.paint(ui, board, 0.0);
    if let Some(number) = new.or(number) {
        line.paint_stone(ui, board, number);
    }
    new
}

/// Ten figures, each of which says how many up to it; returns the number touched.
fn figures_ui(
    ui: &Ui,
    board: &Board<'_>,
    (place, line, number): (Rect, Line, Option<i64>),
    draft: &mut StageDraft,
) -> Option<i64> {
    let look = board.look();
    let count = usize::try_from(line.high).unwrap_or(0);
    let row = place.shrink2(vec2(0.0, look.su(6.0)));
    let mut new = None;
    for (index, column) in columns(row, count, (1.0, look.size.gap_small))
        .into_iter()
        .enumerate()
    {
        let value = i64::try_from(index).unwrap_or(0) + 1;
        let id = figure_id(ui, index);
        let response = ui.interact(column, id, Sense::click());
        let name = board.tr_args(
            "stage-silhouette",
            &args!("n" => value, "count" => line.high),
        );
        let is_filled = number.is_some_and(|number| value <= number);
        let is_enabled = ui.is_enabled();
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, is_enabled, number == Some(value), &name)
        });
        paint_figure(ui, board, column.shrink(look.su(8.0)), is_filled);
        if response.has_focus() {
            paint_ring(ui.painter(), look, column, look.size.button_radius);
            draft.keeps_arrows(&response);
            let steps = sideways(ui, &response);
            if steps != 0 {
                new = Some(number.map_or(value, |number| line.moved(number, steps)));
            }
        }
        if response.clicked() {
            response.request_focus();
            new = Some(value);
        }
    }
    new
}

/// How far the arrow keys move a number from a figure, or the focus from a place, that has it.
pub(super) fn sideways(ui: &Ui, figure: &eframe::egui::Response) -> i64 {
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(figure.id, filter));
    ui.input_mut(|input| {
        let mut pressed = |key| {
            let count = input.count_and_consume_key(Modifiers::NONE, key);
            i64::try_from(count).unwrap_or(0)
        };
        pressed(Key::ArrowRight) - pressed(Key::ArrowLeft)
    })
}

/// What a button under the line asks for.
enum Wish {
    Set(i64),
    Add(i64),
}

/// Zero for figures, one less, one more, and the button that adds the number, in the middle of `row`.
fn controls_ui(
    ui: &Ui,
    board: &Board<'_>,
    row: Rect,
    (line, number): (&Line, Option<i64>),
) -> Option<Wish> {
    let look = board.look();
    let add = solo::add_key(board).unwrap_or("stage-add");
    let [zero, less, more, add] =
        ["stage-none", "stage-less", "stage-more", add].map(|key| board.tr(key));
    let moved = |steps| {
        let number = number.map_or_else(|| line.middle(), |number| line.moved(number, steps));
        Wish::Set(number)
    };
    let mut buttons = Vec::new();
    if shape(board) == Shape::Silhouettes {
        buttons.push((Button::secondary(&zero), Wish::Set(line.low)));
    }
    let least = look.su(180.0);
    buttons.push((Button::secondary("−").name(&less), moved(-1)));
    buttons.push((Button::secondary("+").name(&more), moved(1)));
    let with_add = Button::primary(&add)
        .icon(Icon::Plus)
        .enabled(number.is_some());
    buttons.push((with_add, Wish::Add(number.unwrap_or(line.low))));
    let size = |button: &Button<'_>| button.size(ui, look).x.max(least * 0.6);
    let gap = look.size.gap;
    let wide: f32 = buttons.iter().map(|(button, _)| size(button)).sum();
    let gaps = gap * buttons.len().saturating_sub(1) as f32;
    let mut left = (row.center().x - f32::midpoint(wide, gaps)).max(row.left());
    let mut wish = None;
    for (button, wanted) in buttons {
        let place = Rect::from_min_size(
            pos2(left, row.center().y - look.size.button_height / 2.0),
            vec2(size(&button), look.size.button_height),
        );
        left = place.right() + gap;
        if button.show_at(ui, look, place).clicked() {
            wish = Some(wanted);
        }
    }
    wish
}
