//! What `check` says about the lesson: where, what, and what would have fitted.

use eframe::egui::Ui;

use crate::args;
use crate::view::Scene;
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::{heading_ui, text_ui};

/// One finding, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingLine {
    /// It has to be mended; else it is worth a look.
    pub is_error: bool,
    /// File, line and column: `lesson.ron:12:5`.
    pub place: String,
    /// What is the matter, in a sentence.
    pub sentence: String,
    /// The word that was probably meant.
    pub suggestion: Option<String>,
}

/// More findings than this are only counted: an author mends from the top.
const MOST: usize = 50;

/// Shows the findings, errors first.
pub(super) fn findings_ui(ui: &mut Ui, scene: &Scene<'_>, findings: &[FindingLine]) {
    let (look, texts) = (scene.look, scene.texts);
    let has_errors = findings.iter().any(|finding| finding.is_error);
    ui.add_space(look.size.gap_small);
    let key = if has_errors {
        "sheet-findings-errors"
    } else {
        "sheet-findings"
    };
    let words = texts.tr_args(key, &args!("n" => findings.len()));
    heading_ui(ui, look.heading_text(), &words);
    let errors = findings.iter().filter(|finding| finding.is_error);
    let others = findings.iter().filter(|finding| !finding.is_error);
    for finding in errors.chain(others).take(MOST) {
        finding_ui(ui, scene, finding);
    }
    if let Some(more) = findings.len().checked_sub(MOST + 1) {
        let words = texts.tr_args("sheet-findings-more", &args!("n" => more + 1));
        text_ui(ui, look.meta_text(), &words);
    }
}

fn finding_ui(ui: &mut Ui, scene: &Scene<'_>, finding: &FindingLine) {
    let (look, texts) = (scene.look, scene.texts);
    let (icon, colour, kind) = if finding.is_error {
        (Icon::XCircleFill, look.error(), "sheet-finding-error")
    } else {
        (Icon::WarningFill, look.warning(), "sheet-finding-warning")
    };
    let frame = box_frame(look).stroke(eframe::egui::Stroke::new(look.size.stroke, colour));
    box_ui(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            let role = look.field_text();
            let side = look.size.icon;
            let place = eframe::egui::vec2(side, role.row_height());
            let (rect, _) = ui.allocate_exact_size(place, eframe::egui::Sense::hover());
            icon.paint(ui.painter(), rect.center(), side, colour);
            let args = args!("kind" => texts.tr(kind), "sentence" => finding.sentence.as_str());
            text_ui(ui, role, &texts.tr_args("sheet-finding", &args));
        });
        if let Some(suggestion) = &finding.suggestion {
            let args = args!("word" => suggestion.as_str());
            text_ui(
                ui,
                look.meta_text(),
                &texts.tr_args("sheet-finding-suggestion", &args),
            );
        }
        text_ui(ui, look.source_text(), &finding.place);
    });
}
