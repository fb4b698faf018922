//! The boxes of what the class did: counts with their total, never a share.

use eframe::egui::{Align2, Rect, Sense, Ui, pos2, vec2};

use crate::activity::{Activity, Id, Interaction, Wording};
use crate::args;
use crate::session::{Figure, Outcome, Shift, figure};
use crate::view::Scene;
use crate::view::desk::{box_frame, box_ui, paint_edge};
use crate::view::look::TextRole;
use crate::view::widget::text::{Words, heading_ui, paint, plain, text_in_ui, text_ui};

use super::known::{LEFT, RIGHT};
use super::{EndView, Known, Moved};

/// What was done, what was best known and what to go over again.
pub(super) fn done_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>, known: &[Known]) {
    let (look, texts) = (scene.look, scene.texts);
    let done = data
        .summary
        .activities
        .iter()
        .filter(|entry| entry.outcome == Outcome::Done)
        .count();
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("end-done"));
        let count = of(scene, done, data.summary.activities.len());
        row_ui(ui, scene, &texts.tr("end-cells"), &count, known.is_empty());
        let share =
            |known: &&Known| u64::from(known.right) * 10_000 / u64::from(known.respondents.max(1));
        // "Well known" is said from half of the answers on; below, everything is worth another look.
        let is_well_known = |known: &&Known| share(known) >= 5_000;
        let best = known.iter().max_by_key(share).filter(is_well_known);
        let least = known
            .iter()
            .min_by_key(share)
            .filter(|least| Some(*least) != best);
        if let Some(best) = best {
            let words = texts.tr_args(
                "end-best",
                &args!("title" => title(scene, data, (&best.id, best.part.as_ref()))),
            );
            let count = of(scene, best.right, best.respondents);
            row_ui(ui, scene, &words, &count, least.is_none());
        }
        if let Some(least) = least {
            let words = texts.tr_args(
                "end-least",
                &args!("title" => title(scene, data, (&least.id, least.part.as_ref()))),
            );
            row_ui(
                ui,
                scene,
                &words,
                &of(scene, least.right, least.respondents),
                true,
            );
        }
    });
}

/// One opinion before and after, and the sentence by rule.
pub(super) fn moved_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>, moved: &Moved) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        heading_ui(ui, look.heading_text(), &texts.tr("end-opinion"));
        let quoted = quoted(scene, &title(scene, data, (&moved.id, moved.part.as_ref())));
        text_ui(ui, look.field_text(), &quoted);
        let last = moved.choices.len().saturating_sub(1);
        for (place, (choice, before_count, after_count)) in moved.choices.iter().enumerate() {
            let words = choice_words(scene, data, (&moved.id, choice));
            let before = count_words(scene, *before_count, moved.respondents.0, moved.in_words);
            let after = count_words(scene, *after_count, moved.respondents.1, moved.in_words);
            let count = if before == after {
                after
            } else if let Some(short) = both_counted(scene, (*before_count, *after_count), moved) {
                short
            } else {
                texts.tr_args(
                    "end-before-after",
                    &args!("before" => before, "after" => after),
                )
            };
            row_ui(ui, scene, &words, &count, place == last);
        }
        let key = match moved.shift {
            Some(Shift::Same) => "stage-shift-same",
            Some(Shift::Some) => "stage-shift-some",
            Some(Shift::Clear) => "stage-shift-clear",
            None => return,
        };
        let args = args!("sentence" => texts.tr(key));
        text_ui(ui, look.meta_text(), &texts.tr_args("end-shift", &args));
    });
}

/// "7, then 6 of 24" where as many answered both times and figures may be told.
fn both_counted(scene: &Scene<'_>, (before, after): (u32, u32), moved: &Moved) -> Option<String> {
    let (first, second) = moved.respondents;
    let can_be_told = first == second && !moved.in_words;
    let args = args!("before" => before, "after" => after, "all" => first);
    can_be_told.then(|| scene.texts.tr_args("end-before-after-of", &args))
}

/// Words in quotation marks, unless they have them already.
pub(super) fn quoted(scene: &Scene<'_>, words: &str) -> String {
    if words.trim_start().starts_with(['«', '“']) {
        return words.to_owned();
    }
    scene.texts.tr_args("end-quote", &args!("words" => words))
}

/// The title the class read, or the words of this part of it, without marks of bold.
fn title(scene: &Scene<'_>, data: &EndView<'_>, (id, part): (&str, Option<&Id>)) -> String {
    let activity = data.view.lesson.activity(id);
    let list = activity.and_then(|activity| activity.rules().part_list());
    let own = part.zip(list).map(|(part, list)| {
        let end = format!("{list}_{part}");
        plain(&data.view.of(scene, id, &end))
    });
    own.filter(|words| !words.is_empty())
        .unwrap_or_else(|| plain(&data.view.of(scene, id, "title")))
}

fn choice_words(scene: &Scene<'_>, data: &EndView<'_>, (activity, choice): (&str, &str)) -> String {
    let interaction = data
        .view
        .lesson
        .activity(activity)
        .map(Activity::rules)
        .map(crate::activity::Rules::interaction);
    match interaction {
        Some(Interaction::Choose {
            wording: Wording::Program,
            ..
        }) => scene.texts.tr(&format!("answer-{choice}")),
        Some(Interaction::Rate { .. }) => side_words(scene, data, (activity, choice)),
        _ => data.view.of(scene, activity, &format!("option_{choice}")),
    }
}

/// A side of a line: what its pole says.
fn side_words(scene: &Scene<'_>, data: &EndView<'_>, (activity, side): (&str, &str)) -> String {
    let (own, key) = match side {
        LEFT => ("pole_left", "end-side-left"),
        RIGHT => ("pole_right", "end-side-right"),
        _ => return scene.texts.tr("end-side-middle"),
    };
    let own = data.view.of(scene, activity, own);
    if own.is_empty() {
        scene.texts.tr(key)
    } else {
        own
    }
}

fn of(scene: &Scene<'_>, count: impl Into<Count>, all: impl Into<Count>) -> String {
    let args = args!("n" => count.into().0, "all" => all.into().0);
    scene.texts.tr_args("end-of", &args)
}

/// A count of cells or of respondents.
struct Count(u32);

impl From<u32> for Count {
    fn from(count: u32) -> Self {
        Self(count)
    }
}

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        Self(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

fn count_words(scene: &Scene<'_>, count: u32, respondents: u32, in_words: bool) -> String {
    match figure(count, respondents, in_words) {
        Figure::Count(count) => of(scene, count, respondents),
        Figure::AlmostNobody => scene.texts.tr("stage-nobody"),
        Figure::Part => scene.texts.tr("stage-part"),
        Figure::AlmostEverybody => scene.texts.tr("stage-everybody"),
    }
}

/// Words at the left, a count in bold at the right, a line below unless it is the last one.
fn row_ui(ui: &mut Ui, scene: &Scene<'_>, words: &str, count: &str, is_last: bool) {
    let look = scene.look;
    let role: TextRole = look.field_text().at(look.pt(16.5));
    let width = ui.available_width();
    let figure = Words::new(count, role.bold())
        .wrap(width * 0.5)
        .lay_out(ui.ctx());
    let room = width - figure.size().x - look.size.gap;
    let left = Words::new(words, role).wrap(room).lay_out(ui.ctx());
    let high = left.size().y.max(figure.size().y) + look.pt(12.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    paint(ui.painter(), figure, rect, Align2::RIGHT_CENTER);
    let args = args!("words" => plain(words), "count" => count);
    let name = scene.texts.tr_args("end-row", &args);
    let place = Rect::from_min_max(rect.min, pos2(rect.left() + room, rect.bottom()));
    text_in_ui(ui, left, (place, Align2::LEFT_CENTER), &name);
    if !is_last {
        let y = rect.bottom() + look.pt(2.0);
        paint_edge(ui, look, (pos2(rect.left(), y), pos2(rect.right(), y)));
    }
}
