//! The cells of the lesson, one row each.

use eframe::egui::{Align2, Rect, Sense, Ui, pos2, vec2};

use crate::activity::Activity;
use crate::args;
use crate::session::cut;
use crate::view::desk::paint_edge;
use crate::view::kind::kind_icon;
use crate::view::look::Mark;
use crate::view::way;
use crate::view::widget::text::{Words, heading_ui, paint, plain, text_in_ui};
use crate::view::widget::{CellState, list_cell_ui};
use crate::view::{LessonView, Scene};

use super::head::grouping_key;

/// Shows the way from Terre to Ciel as a list.
pub(super) fn rows_ui(ui: &mut Ui, scene: &Scene<'_>, view: LessonView<'_>, minutes: Option<u16>) {
    let (look, texts) = (scene.look, scene.texts);
    if view.lesson.activities.is_empty() {
        return;
    }
    heading_ui(
        ui,
        look.heading_text().at(look.pt(18.0)),
        &texts.tr("sheet-way"),
    );
    ui.add_space(look.size.gap_small);
    ui.spacing_mut().item_spacing.y = look.pt(4.0);
    let doubles = way::doubles(view.lesson);
    let shorter = minutes.and_then(|minutes| cut(view.lesson, minutes).ok());
    let last = view.lesson.activities.len().saturating_sub(1);
    for (index, activity) in view.lesson.activities.iter().enumerate() {
        let is_double = doubles.get(index).copied().unwrap_or(false);
        let place = way::place(&doubles, index);
        let is_out = shorter
            .as_ref()
            .and_then(|cut| cut.left_out.get(index).copied())
            .unwrap_or(false);
        let rect = row_ui(ui, scene, (view, activity, is_out), (place, is_double));
        if index < last {
            let y = rect.bottom() + look.pt(2.0);
            paint_edge(ui, look, (pos2(rect.left(), y), pos2(rect.right(), y)));
        }
    }
}

fn row_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (view, activity, is_out): (LessonView<'_>, &Activity, bool),
    (place, is_double): (usize, bool),
) -> Rect {
    let (look, texts) = (scene.look, scene.texts);
    let head = activity.head();
    let pt = |points: f32| look.pt(points);
    let width = ui.available_width();
    let minutes = texts.minutes(head.minutes.into());
    let time = Words::new(&minutes, look.body_text().bold().at(pt(18.0))).lay_out(ui.ctx());
    let left = pt(156.0);
    let room = width - left - time.size().x - pt(16.0);
    let title = title(scene, view, activity);
    let words = Words::new(&title, look.heading_text().at(pt(18.5)))
        .wrap(room)
        .lay_out(ui.ctx());
    let meta = if is_out {
        texts.tr("tool-left-out")
    } else {
        meta(scene, activity, is_double)
    };
    let below = Words::new(&meta, look.meta_text())
        .wrap(room)
        .lay_out(ui.ctx());
    let least = if is_double { pt(82.0) } else { pt(66.0) };
    let text_high = words.size().y + below.size().y;
    let size = vec2(width, least.max(text_high + pt(12.0)));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());

    let cell_high = if is_double { pt(75.0) } else { pt(52.0) };
    let cell = Rect::from_min_size(
        pos2(rect.left(), rect.center().y - cell_high / 2.0),
        vec2(pt(92.0), cell_high),
    );
    let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(cell));
    let (cell_side, second) = if is_double {
        (pt(55.0), Some(CellState::ToCome))
    } else {
        (pt(52.0), None)
    };
    let shift = (pt(92.0) - cell_side * 1.5).max(0.0) / 2.0;
    child.horizontal(|ui| {
        ui.add_space(shift);
        list_cell_ui(ui, look, cell_side, (place, CellState::ToCome, second));
    });
    let icon_centre = pos2(rect.left() + pt(123.0), rect.center().y);
    kind_icon(activity).paint(
        ui.painter(),
        icon_centre,
        pt(30.0),
        Mark::A.colour(look.theme),
    );

    let top = rect.center().y - text_high / 2.0;
    let upper = Rect::from_min_size(pos2(rect.left() + left, top), words.size());
    let lower = Rect::from_min_size(pos2(upper.left(), upper.bottom()), below.size());
    let number = way::cell_name(texts, (place, is_double), CellState::ToCome);
    let args = args!("cell" => number, "title" => plain(&title), "meta" => meta.as_str(), "minutes" => minutes.as_str());
    let name = texts.tr_args("sheet-row", &args);
    paint(ui.painter(), below, lower, Align2::LEFT_TOP);
    paint(ui.painter(), time, rect, Align2::RIGHT_CENTER);
    text_in_ui(ui, words, (upper, Align2::LEFT_TOP), &name);
    rect
}

/// The title the class reads; the kind of activity where the author has not written one.
pub(in crate::view) fn title(
    scene: &Scene<'_>,
    view: LessonView<'_>,
    activity: &Activity,
) -> String {
    let title = view.of(scene, activity.head().id, "title");
    if title.is_empty() {
        scene.texts.tr(&activity.kind_key())
    } else {
        title
    }
}

fn meta(scene: &Scene<'_>, activity: &Activity, is_double: bool) -> String {
    let texts = scene.texts;
    let key = match (is_double, activity.head().is_optional) {
        (true, false) => "sheet-meta-double",
        (true, true) => "sheet-meta-double-optional",
        (false, false) => "sheet-meta",
        (false, true) => "sheet-meta-optional",
    };
    let args = args!(
        "kind" => texts.tr(&activity.kind_key()),
        "grouping" => texts.tr(grouping_key(activity.head().grouping)),
    );
    texts.tr_args(key, &args)
}
