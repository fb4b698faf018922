//! The cells of the lesson: where the class is, and a way to jump.

use eframe::egui::{
    Align2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::activity::Activity;
use crate::args;
use crate::session::{Command, Stop, Wave};
use crate::view::desk::cut_rows;
use crate::view::look::radius;
use crate::view::sheet::activity_title;
use crate::view::widget::text::{Words, paint, paint_sign, plain, text_ui};
use crate::view::widget::{CellState, Pressable, list_cell_ui, paint_ring, press};
use crate::view::{Intent, Scene, way};

use super::ConsoleView;

/// Shows the cells as a list; a press jumps there. Returns where the current row stands.
pub(super) fn way_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) -> Option<Rect> {
    let mut current = None;
    let (look, session) = (scene.look, data.session);
    text_ui(ui, look.label_text(), &scene.texts.tr("sheet-way"));
    ui.spacing_mut().item_spacing.y = look.pt(4.0);
    let doubles: Vec<bool> = (0..session.lesson().activities.len())
        .map(|index| session.has_second_vote(index))
        .collect();
    for (index, activity) in session.lesson().activities.iter().enumerate() {
        let is_double = doubles.get(index).copied().unwrap_or(false);
        let place = way::place(&doubles, index);
        let row = row_ui(ui, scene, (data, activity, index), (place, is_double));
        if row.clicked() {
            out.push(Intent::Command(Command::GoTo { activity: index }));
        }
        if session.current().is_some() && session.current_index() == index {
            current = Some(row.rect);
        }
    }
    current
}

/// Where the class is with the cell, or with its two bars.
fn states(data: &ConsoleView<'_>, index: usize, is_double: bool) -> (CellState, Option<CellState>) {
    let session = data.session;
    let is_here = session.current().is_some() && session.current_index() == index;
    if !is_here {
        let is_done = session.is_visited(index) && !session.is_skipped(index);
        let state = if is_done {
            CellState::Done
        } else {
            CellState::ToCome
        };
        return (state, is_double.then_some(state));
    }
    let is_second = matches!(
        session.stop(),
        Stop::Ask(Wave::Second) | Stop::Result(Wave::Second)
    );
    match (is_double, is_second) {
        (true, true) => (CellState::Done, Some(CellState::Current)),
        (true, false) => (CellState::Current, Some(CellState::ToCome)),
        (false, _) => (CellState::Current, None),
    }
}

fn row_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, activity, index): (&ConsoleView<'_>, &Activity, usize),
    (place, is_double): (usize, bool),
) -> Response {
    let (look, texts) = (scene.look, scene.texts);
    let pt = |points: f32| look.pt(points);
    let (first, second) = states(data, index, is_double);
    let is_here = first == CellState::Current || second == Some(CellState::Current);
    let role = look.field_text();
    let role = if is_here { role.bold() } else { role };
    let title = activity_title(scene, data.view, activity);
    let width = ui.available_width();
    let left = pt(80.0);
    let words = cut_rows(ui.ctx(), &title, role, (width - left - pt(40.0), 2));
    let note = note(scene, data, index, is_here)
        .map(|note| Words::new(&note, look.meta_text().at(pt(14.5))).lay_out(ui.ctx()));
    let note_high = note.as_ref().map_or(0.0, |note| note.size().y);
    let text_high = words.size().y + note_high;
    let least = if is_double { pt(76.0) } else { pt(56.0) };
    let size = vec2(width, least.max(text_high + pt(12.0)));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let minutes = texts.minutes(activity.head().minutes.into());
    let args = args!("cell" => way::cell_name(texts, (place, is_double), first), "title" => plain(&title), "minutes" => minutes);
    let name = texts.tr_args("console-row", &args);
    let what = Pressable {
        role: Role::ListItem,
        is_on: Some(is_here),
        ..Pressable::button(&name, true)
    };
    let id = ui.scope_id().with(("way", index));
    let press = press(ui, look, (rect, id), &what);
    paint_ground(ui, scene, rect, (is_here, press.is_hovered));
    if press.has_focus {
        paint_ring(
            ui.painter(),
            look,
            rect.shrink(pt(3.0)),
            look.size.button_radius,
        );
    }
    cell_ui(ui, scene, rect, (place, first, second));
    let top = rect.center().y - text_high / 2.0;
    let upper = Rect::from_min_size(pos2(rect.left() + left, top), words.size());
    if let Some(note) = note {
        let lower = Rect::from_min_size(upper.left_bottom(), note.size());
        paint(ui.painter(), note, lower, Align2::LEFT_TOP);
    }
    paint(ui.painter(), words, upper, Align2::LEFT_TOP);
    let figure = activity.head().minutes.to_string();
    let centre = pos2(rect.right() - pt(20.0), rect.center().y);
    paint_sign(ui.painter(), &figure, look.field_text().bold(), centre);
    press.response
}

/// Scrolls to the current row when the class has moved; for a list that scrolls by itself.
pub(super) fn keep_in_sight(ui: &Ui, rect: Rect, index: usize) {
    let id = ui.scope_id().with("in-sight");
    let was: Option<usize> = ui.data(|data| data.get_temp(id));
    if was != Some(index) {
        ui.data_mut(|data| data.insert_temp(id, index));
        ui.scroll_to_rect(rect, Some(eframe::egui::Align::Center));
    }
}

/// The current row stands on a panel with a strong border.
fn paint_ground(ui: &Ui, scene: &Scene<'_>, rect: Rect, (is_here, is_hovered): (bool, bool)) {
    let look = scene.look;
    let corner = radius(look.size.button_radius);
    let stroke = Stroke::new(look.pt(3.0), look.ink);
    match (is_here, is_hovered) {
        (true, _) => {
            ui.painter()
                .rect(rect, corner, look.panel, stroke, StrokeKind::Inside);
        }
        (false, true) => {
            ui.painter().rect_filled(rect, corner, look.done);
        }
        (false, false) => {}
    }
}

fn cell_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    (place, first, second): (usize, CellState, Option<CellState>),
) {
    let look = scene.look;
    let side = look.pt(44.0);
    let high = if second.is_some() {
        side * 1.28 + look.pt(5.0)
    } else {
        side
    };
    let corner = pos2(rect.left() + look.pt(7.0), rect.center().y - high / 2.0);
    let place_rect = Rect::from_min_size(corner, vec2(side * 1.5, high));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place_rect));
    list_cell_ui(&mut child, look, side, (place, first, second));
}

/// What stands under the title: the vote under way, or that the cell was left out.
fn note(scene: &Scene<'_>, data: &ConsoleView<'_>, index: usize, is_here: bool) -> Option<String> {
    let (texts, session) = (scene.texts, data.session);
    if !is_here {
        return session
            .is_skipped(index)
            .then(|| texts.tr("console-skipped"));
    }
    let key = match session.stop() {
        Stop::Ask(Wave::First) if session.has_second_vote(index) => "console-first-vote",
        Stop::Ask(Wave::Second) | Stop::Result(Wave::Second) => "console-second-vote",
        Stop::Result(Wave::First) => "console-result",
        Stop::Talk => "console-talk",
        Stop::Ask(Wave::First) | Stop::Lobby | Stop::Ended => return None,
    };
    Some(texts.tr(key))
}
