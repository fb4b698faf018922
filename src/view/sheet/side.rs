//! The boxes at the right: programmes, material, what the adult must know, where the facts come from.

use eframe::egui::{Rect, Role, Sense, Ui, pos2, vec2};

use crate::args;
use crate::lesson::Source;
use crate::view::desk::{box_frame, box_ui, icon_heading_ui, lead_ui, paragraphs_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::{Words, heading_ui, paint, text_ui};
use crate::view::widget::{Pressable, level_ui, paint_ring, press, warning_frame};
use crate::view::{Intent, Scene};

use super::{SheetDraft, SheetView, print};

/// From this level on the note for the adult stands above everything else.
const NOTE_FIRST_LEVEL: u8 = 2;

/// Shows the boxes one below the other.
pub(super) fn side_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    ui.spacing_mut().item_spacing.y = look.size.gap;
    let is_first = data.view.lesson.emotion >= NOTE_FIRST_LEVEL;
    if is_first {
        adult_ui(ui, scene, data, out);
    }
    programmes_ui(ui, scene, data);
    text_box_ui(
        ui,
        scene,
        data,
        (Icon::Backpack, "sheet-material", "lesson_material"),
    );
    print::print_ui(ui, scene, data, out);
    if !is_first {
        adult_ui(ui, scene, data, out);
    }
    sources_ui(ui, scene, data);
    for fold in FOLDS {
        fold_ui(ui, scene, data, (fold, draft));
    }
}

fn programmes_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>) {
    let (look, texts, view) = (scene.look, scene.texts, data.view);
    if view.lesson.programmes.is_empty() {
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, Icon::Target, &texts.tr("sheet-programmes"));
        for programme in &view.lesson.programmes {
            let words = view.text(scene, &format!("lesson_programme_{}", programme.id));
            let args = args!("text" => words, "reference" => programme.reference.as_str());
            text_ui(
                ui,
                look.field_text(),
                &texts.tr_args("sheet-programme", &args),
            );
        }
    });
}

/// A box with one text of the lesson; nothing where the lesson has none.
fn text_box_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    (icon, heading, id): (Icon, &str, &str),
) {
    let (look, texts) = (scene.look, scene.texts);
    let text = data.view.text(scene, id);
    if text.is_empty() {
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, icon, &texts.tr(heading));
        paragraphs_ui(ui, look.field_text(), &text);
    });
}

/// What may come up, how close it may come, and the way to the card.
fn adult_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>, out: &mut Vec<Intent>) {
    let (look, texts, view) = (scene.look, scene.texts, data.view);
    let level = view.lesson.emotion;
    let text = view.text(scene, "lesson_adult");
    let frame =
        warning_frame(look).inner_margin(crate::view::desk::sides(look.pt(16.0), look.pt(11.0)));
    box_ui(ui, frame, |ui| {
        ui.horizontal_wrapped(|ui| {
            let role = look.heading_text();
            let side = look.size.icon;
            let (rect, _) = ui.allocate_exact_size(vec2(side, role.row_height()), Sense::hover());
            Icon::Heart.paint(ui.painter(), rect.center(), side, look.ink);
            let words = texts.tr_args("sheet-adult", &args!("level" => level));
            let galley = Words::new(&words, role).lay_out(ui.ctx());
            if galley.size().x <= ui.available_width() - look.pt(48.0) {
                heading_ui(ui, role, &words);
                level_ui(ui, look, level, &words);
            } else {
                heading_ui(ui, role, &words);
            }
        });
        paragraphs_ui(ui, look.field_text(), &text);
        let words = texts.tr("help-adult-menu");
        if lead_ui(
            ui,
            look,
            (Icon::HandHeart, &words),
            look.small_button_text(),
        )
        .clicked()
        {
            out.push(Intent::ShowAdultCard(true));
        }
    });
}

fn sources_ui(ui: &mut Ui, scene: &Scene<'_>, data: &SheetView<'_>) {
    let (look, texts, lesson) = (scene.look, scene.texts, data.view.lesson);
    if lesson.sources.is_empty() {
        return;
    }
    let facts: usize = lesson.sources.iter().map(|source| source.facts.len()).sum();
    let sources = texts.tr_args("sheet-sources", &args!("n" => lesson.sources.len()));
    let heading = if facts == 0 {
        sources
    } else {
        let facts = texts.tr_args("sheet-facts", &args!("n" => facts));
        texts.tr_args(
            "sheet-facts-sources",
            &args!("facts" => facts, "sources" => sources),
        )
    };
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, Icon::SealCheck, &heading);
        for source in &lesson.sources {
            text_ui(ui, look.field_text(), &source_line(scene, source));
        }
    });
}

fn source_line(scene: &Scene<'_>, source: &Source) -> String {
    let texts = scene.texts;
    let checked = day(&source.checked).map_or_else(
        || source.checked.clone(),
        |(y, m, d)| texts.date_plain(y, m, d),
    );
    let year = source
        .year
        .map_or_else(String::new, |year| year.to_string());
    let args = args!(
        "publisher" => source.publisher.as_str(),
        "year" => year,
        "title" => source.title.as_str(),
        "checked" => checked,
    );
    let key = if source.year.is_some() {
        "sheet-source"
    } else {
        "sheet-source-no-year"
    };
    texts.tr_args(key, &args)
}

/// `2026-11-23` as year, month, day.
fn day(text: &str) -> Option<(i32, u8, u8)> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Some((year, month, day))
}

/// A box that is folded at first: its salt, icon, heading and text.
type Fold = (&'static str, Icon, &'static str);

const FOLDS: [Fold; 4] = [
    ("lesson_notes", Icon::Notepad, "sheet-notes"),
    (
        "lesson_differentiation",
        Icon::UsersThree,
        "sheet-differentiation",
    ),
    ("lesson_evaluation", Icon::ListChecks, "sheet-evaluation"),
    ("lesson_family", Icon::HouseLine, "sheet-family"),
];

fn fold_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    ((id, icon, heading), draft): (Fold, &mut SheetDraft),
) {
    let (look, texts) = (scene.look, scene.texts);
    let text = data.view.text(scene, id);
    if text.is_empty() {
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        let is_open = draft.unfolded.contains(id);
        if fold_heading_ui(ui, scene, (id, icon, &texts.tr(heading)), is_open) {
            if is_open {
                draft.unfolded.remove(id);
            } else {
                draft.unfolded.insert(id);
            }
        }
        if is_open {
            paragraphs_ui(ui, look.field_text(), &text);
        }
    });
}

/// A heading that folds and unfolds; returns whether it was pressed.
fn fold_heading_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (id, icon, words): (&'static str, Icon, &str),
    is_open: bool,
) -> bool {
    let look = scene.look;
    let role = look.heading_text();
    let (side, gap) = (look.size.icon, look.size.gap_small);
    let width = ui.available_width();
    let room = width - 2.0 * (side + gap);
    let galley = Words::new(words, role).wrap(room).lay_out(ui.ctx());
    let high = galley.size().y.max(look.pt(30.0));
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    // The whole line answers, and a little around it, so that it is as high as a finger.
    let reach = rect.expand2(vec2(look.pt(8.0), look.pt(8.0)));
    let what = Pressable {
        role: Role::DisclosureTriangle,
        is_on: Some(is_open),
        ..Pressable::button(words, true)
    };
    let id = ui.scope_id().with(("fold", id));
    let press = press(ui, look, (reach, id), &what);
    if press.has_focus {
        paint_ring(
            ui.painter(),
            look,
            reach.shrink(look.pt(4.0)),
            look.size.field_radius,
        );
    }
    let y = rect.center().y;
    icon.paint(
        ui.painter(),
        pos2(rect.left() + side / 2.0, y),
        side,
        look.ink,
    );
    let place = Rect::from_min_max(pos2(rect.left() + side + gap, rect.top()), rect.max);
    paint(
        ui.painter(),
        galley,
        place,
        eframe::egui::Align2::LEFT_CENTER,
    );
    let caret = if is_open {
        Icon::CaretDown
    } else {
        Icon::CaretLeft
    };
    let centre = pos2(rect.right() - side / 2.0, y);
    caret.paint(ui.painter(), centre, look.pt(16.0), look.ink);
    press.response.clicked()
}
