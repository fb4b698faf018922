//! Title, objective and badges.

use eframe::egui::{Ui, vec2};

use crate::activity::{Activity, Grouping};
use crate::args;
use crate::lesson::Lesson;
use crate::view::desk::{badge_ui, lead_ui};
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::shelf::levels;
use crate::view::way;
use crate::view::widget::text::{heading_ui, text_ui};

use crate::view::{Intent, Scene};

use super::SheetView;

/// Shows the way back, the title, the objective and the badges.
pub(super) fn head_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>, out: &mut Vec<Intent>) {
    let (look, texts, view) = (scene.look, scene.texts, data.view);
    let lesson = view.lesson;
    ui.spacing_mut().item_spacing.y = look.pt(4.0);
    if back_ui(ui, scene, data) {
        out.push(Intent::OpenShelf);
    }
    let title = view.text(scene, "lesson_title");
    let title = if title.is_empty() {
        lesson.id.clone()
    } else {
        title
    };
    heading_ui(ui, look.title_text().at(look.pt(36.0)), &title);
    let objective = view.text(scene, "lesson_objective");
    if !objective.is_empty() {
        let words = texts.tr_args("sheet-objective", &args!("text" => objective));
        text_ui(ui, look.body_text().at(look.pt(18.0)), &words);
    }
    ui.add_space(look.size.gap_small);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.pt(10.0), look.pt(8.0));
        ui.spacing_mut().interact_size.y = look.pt(34.0);
        ui.horizontal_wrapped(|ui| badges_ui(ui, scene, data));
    });
    ui.add_space(look.size.gap_small);
}

/// "Les mêmes droits · séance 1 sur 4", or the shelf; returns whether it was pressed.
fn back_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>) -> bool {
    let texts = scene.texts;
    let words = match &data.view.lesson.sequence {
        Some(sequence) if data.sequence_count > 0 => {
            let title = data.view.text(scene, "lesson_sequence");
            let args = args!("title" => title, "n" => sequence.place, "all" => data.sequence_count);
            texts.tr_args("sheet-back-sequence", &args)
        }
        _ => texts.tr("sheet-back"),
    };
    lead_ui(
        ui,
        scene.look,
        (Icon::ArrowLeft, &words),
        scene.look.meta_text(),
    )
    .clicked()
}

fn badges_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>) {
    let (look, texts, lesson) = (scene.look, scene.texts, data.view.lesson);
    let tint = Some(Mark::A);
    if !lesson.levels.is_empty() {
        let args = args!("levels" => levels(&lesson.levels), "age" => lesson.ages.0);
        let words = texts.tr_args("sheet-levels", &args);
        badge_ui(ui, look, (Icon::Student, &words), tint);
    }
    if lesson.minutes > 0 {
        badge_ui(ui, look, (Icon::Clock, &minutes(scene, lesson)), tint);
    }
    let groupings = groupings(scene, lesson);
    if !groupings.is_empty() {
        badge_ui(ui, look, (Icon::Users, &groupings), tint);
    }
    if let Some(language) = data.view.fallback(scene, "lesson") {
        let name = crate::text::Lang::from_code(language).map_or(language, |lang| lang.own_name());
        let words = texts.tr_args("sheet-fallback", &args!("name" => name));
        badge_ui(ui, look, (Icon::Translate, &words), None);
    }
}

/// The planned minutes, and those of an hour without the cells it may leave out.
fn minutes(scene: &Scene<'_>, lesson: &Lesson) -> String {
    let texts = scene.texts;
    let doubles = way::doubles(lesson);
    let optional: Vec<String> = lesson
        .activities
        .iter()
        .enumerate()
        .filter(|(_, activity)| activity.head().is_optional)
        .map(|(index, _)| way::place(&doubles, index).to_string())
        .collect();
    if optional.is_empty() {
        return texts.tr_args("sheet-minutes", &args!("n" => lesson.minutes));
    }
    let args = args!(
        "n" => lesson.minutes,
        "short" => lesson.short_minutes(),
        "count" => optional.len(),
        "places" => texts.list(&optional),
    );
    texts.tr_args("sheet-minutes-short", &args)
}

/// Every grouping of the lesson once, in the order of the model.
fn groupings(scene: &Scene<'_>, lesson: &Lesson) -> String {
    let present: std::collections::BTreeSet<Grouping> = lesson
        .activities
        .iter()
        .map(Activity::head)
        .map(|head| head.grouping)
        .collect();
    let words: Vec<String> = present
        .into_iter()
        .map(|grouping| scene.texts.tr(short_key(grouping)))
        .collect();
    scene.texts.list(&words)
}

fn short_key(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Class => "sheet-badge-class",
        Grouping::Alone => "sheet-badge-alone",
        Grouping::Pairs => "sheet-badge-pairs",
        Grouping::Teams => "sheet-badge-teams",
    }
}

/// The Fluent key of a grouping.
pub(super) fn grouping_key(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Class => "sheet-grouping-class",
        Grouping::Alone => "sheet-grouping-alone",
        Grouping::Pairs => "sheet-grouping-pairs",
        Grouping::Teams => "sheet-grouping-teams",
    }
}
