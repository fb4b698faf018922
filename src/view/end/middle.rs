//! The middle of the page: the sentence, what was done, and the adult's notes.

use eframe::egui::{Frame, Ui, vec2};

use crate::args;
use crate::view::Scene;
use crate::view::desk::{box_frame, box_ui, sides};
use crate::view::icon::Icon;
use crate::view::look::{Theme, radius};
use crate::view::widget::text::{heading_ui, text_ui};
use crate::view::widget::{Button, Field};

use super::facts::{done_ui, moved_ui, quoted};
use super::{EndDraft, EndView, kept_sentence, known, moved};

/// The most signs of the sentence and of the notes.
const MOST: (usize, usize) = (300, 2000);

/// Shows the middle of the page.
pub(super) fn middle_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>, draft: &mut EndDraft) {
    let look = scene.look;
    ui.spacing_mut().item_spacing.y = look.pt(4.0);
    head_ui(ui, scene, data);
    ui.spacing_mut().item_spacing.y = look.size.gap_wide;
    sentence_ui(ui, scene, data, draft);
    facts_ui(ui, scene, data);
    notes_ui(ui, scene, draft);
}

fn head_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    heading_ui(
        ui,
        look.title_text().at(look.pt(38.0)),
        &texts.tr("end-title"),
    );
    let (year, month, day) = scene.today;
    let args = args!(
        "title" => data.view.text(scene, "lesson_title"),
        "class" => data.class_name,
        "day" => texts.date(year, month, day),
        // A minute that has begun counts.
        "n" => data.summary.secs.div_ceil(60),
    );
    let key = if data.class_name.trim().is_empty() {
        "end-what"
    } else {
        "end-what-class"
    };
    text_ui(ui, look.meta_text(), &texts.tr_args(key, &args));
}

/// The board with the sentence to keep, or the field to change it in.
fn sentence_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>, draft: &mut EndDraft) {
    let texts = scene.texts;
    let board = scene.look.with_theme(Theme::Board);
    let (fill, stroke) = match scene.look.theme {
        Theme::Paper => (board.ground, eframe::egui::Stroke::NONE),
        Theme::Board => (board.sunk, board.line_stroke()),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(stroke)
        .corner_radius(radius(board.pt(18.0)))
        .inner_margin(sides(board.pt(26.0), board.pt(18.0)));
    box_ui(ui, frame, |ui| {
        board.apply_to(ui);
        ui.spacing_mut().item_spacing.y = board.pt(8.0);
        text_ui(ui, board.label_text(), &texts.tr("stage-keep"));
        let sentence = kept_sentence(scene, data, draft);
        if draft.is_editing {
            let text = draft.sentence.get_or_insert(sentence);
            let label = texts.tr("end-sentence");
            Field::new(&label)
                .bare()
                .lines(2)
                .at_most(MOST.0)
                .show(ui, &board, text);
            let words = texts.tr("end-sentence-done");
            if Button::secondary(&words)
                .icon(Icon::Check)
                .small()
                .show(ui, &board)
                .clicked()
            {
                draft.is_editing = false;
                draft.sentence = draft.sentence.take().filter(|text| !text.trim().is_empty());
            }
            return;
        }
        let role = board.heading_text().at(board.pt(24.0));
        text_ui(ui, role, &quoted(scene, &sentence));
        let words = texts.tr("end-sentence-change");
        if Button::secondary(&words)
            .icon(Icon::PencilLine)
            .small()
            .show(ui, &board)
            .clicked()
        {
            draft.is_editing = true;
        }
    });
}

/// What was done beside the first opinion; the other opinions below.
fn facts_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>) {
    let look = scene.look;
    let known = known(data.view.lesson, data.summary);
    let moved = moved(data.view.lesson, data.summary);
    let width = ui.available_width();
    if moved.is_empty() || width < look.pt(620.0) {
        done_ui(ui, scene, data, &known);
        for moved in &moved {
            moved_ui(ui, scene, data, moved);
        }
        return;
    }
    let gap = look.size.gap_wide;
    let half = (width - gap) / 2.0;
    let mut others = moved.iter();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let layout = eframe::egui::Layout::top_down(eframe::egui::Align::Min);
        ui.allocate_ui_with_layout(vec2(half, 0.0), layout, |ui| {
            done_ui(ui, scene, data, &known);
        });
        ui.allocate_ui_with_layout(vec2(half, 0.0), layout, |ui| {
            if let Some(first) = others.next() {
                moved_ui(ui, scene, data, first);
            }
        });
    });
    for moved in others {
        moved_ui(ui, scene, data, moved);
    }
}

fn notes_ui(ui: &mut Ui, scene: &Scene<'_>, draft: &mut EndDraft) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        let label = texts.tr("end-notes");
        heading_ui(ui, look.heading_text(), &label);
        let hint = texts.tr("end-notes-hint");
        Field::new(&label)
            .bare()
            .hint(&hint)
            .lines(2)
            .at_most(MOST.1)
            .show(ui, look, &mut draft.notes);
    });
}
