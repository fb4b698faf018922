//! The side of the page: what to save, what comes next, how to leave.

use eframe::egui::{Rect, Sense, Ui, pos2, vec2};

use crate::args;
use crate::paper::Printing;
use crate::session::class_counts;
use crate::view::desk::{cut_rows, paint_line};
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::shelf::drawing;
use crate::view::widget::text::{heading_ui, paint, text_ui};
use crate::view::widget::{Button, pressable_card};
use crate::view::{Intent, Saving, Scene};

use super::{EndDraft, EndView, NextLesson};

/// Shows the side; `high` is how far down it may stretch to put the last buttons at its end.
pub(super) fn side_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, high): (&EndView<'_>, f32),
    draft: &mut EndDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let top = ui.cursor().top();
    ui.spacing_mut().item_spacing.y = look.pt(10.0);
    heading_ui(ui, look.heading_text(), &texts.tr("end-keep"));
    let mut activities = data.view.lesson.activities.iter();
    let has_sentence = activities.any(|activity| activity.rules().keeps_sentence());
    let is_measured = class_counts(data.view.lesson, data.summary).is_some();
    let saves = [
        (Icon::FilePdf, "end-save", Saving::Outcome, true),
        (Icon::Export, "end-export", Saving::Counts, true),
        (
            Icon::UsersThree,
            "end-measure",
            Saving::Measure,
            is_measured,
        ),
        (
            Icon::Printer,
            "end-poster",
            Saving::Print(Printing::Poster),
            has_sentence,
        ),
    ];
    for (icon, key, saving, is_there) in saves {
        if is_there && wide_button_ui(ui, scene, (icon, key), false) {
            draft.has_saved = true;
            out.push(Intent::Save(saving));
        }
    }
    text_ui(ui, look.meta_text(), &texts.tr("end-totals"));
    if let Some(next) = data.next {
        ui.add_space(look.size.gap_small);
        heading_ui(ui, look.heading_text(), &texts.tr("end-next"));
        if next_ui(ui, scene, next) {
            out.push(Intent::OpenSheet(next.id.clone()));
        }
    }
    let buttons = 2.0 * look.size.button_height + look.pt(20.0);
    let free = high - (ui.cursor().top() - top) - buttons;
    ui.add_space(free.max(look.size.gap_small));
    if wide_button_ui(ui, scene, (Icon::Broom, "end-erase"), false) {
        draft.asks_to_erase = true;
    }
    if wide_button_ui(ui, scene, (Icon::Check, "end-finish"), true) {
        if draft.has_saved {
            out.push(Intent::Finish);
        } else {
            draft.asks_to_finish = true;
        }
    }
}

fn wide_button_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (icon, key): (Icon, &str),
    is_primary: bool,
) -> bool {
    let words = scene.texts.tr(key);
    let button = if is_primary {
        Button::primary(&words)
    } else {
        Button::secondary(&words)
    };
    let button = button.icon(icon).min_width(ui.available_width());
    button.show(ui, scene.look).clicked()
}

/// The next lesson of the sequence as a small card; returns whether it was pressed.
fn next_ui(ui: &mut Ui, scene: &Scene<'_>, next: &NextLesson) -> bool {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("n" => next.place, "all" => next.count, "minutes" => next.minutes);
    let below = texts.tr_args("end-next-place", &args);
    let title = look.heading_text().at(look.pt(17.0));
    let left = look.pt(74.0);
    let wide = ui.available_width();
    let words = cut_rows(
        ui.ctx(),
        &next.title,
        title,
        (wide - left - look.pt(12.0), 2),
    );
    let high = (words.size().y + look.pt(42.0)).max(look.pt(70.0));
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let id = ui.scope_id().with("next-lesson");
    let name = format!("{}, {below}", next.title);
    let press = pressable_card(ui, look, (rect, id), &name);
    let icon = drawing(next.drawing.as_deref()).unwrap_or(Icon::BookOpenTextDuotone);
    let centre = pos2(rect.left() + look.pt(38.0), rect.center().y);
    icon.paint(
        ui.painter(),
        centre,
        look.pt(44.0),
        Mark::A.colour(look.theme),
    );
    let text_high = words.size().y + look.pt(22.0);
    let top = rect.center().y - text_high / 2.0;
    let upper = Rect::from_min_size(pos2(rect.left() + left, top), words.size());
    let lower = Rect::from_min_max(
        upper.left_bottom(),
        pos2(rect.right() - look.pt(8.0), top + text_high),
    );
    paint(ui.painter(), words, upper, eframe::egui::Align2::LEFT_TOP);
    paint_line(ui, &below, look.meta_text().at(look.pt(15.0)), lower);
    press.response.clicked()
}
