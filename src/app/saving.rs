//! Saving pages and tables where the adult finds them again.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lesson::help_lines;
use crate::paper::{
    FamilyExtra, HelpLine, OutcomeExtra, SheetDay, counts_csv, family_note, lesson_sheet,
    outcome_page,
};
use crate::session::class_counts;
use crate::text::Texts;
use crate::view::Saving;

use super::clock;
use super::files::{WriteError, free_name, write_whole};
use super::model::{COUNTRY, Model};

/// Writes one page or table; returns where it lies, `None` where there is nothing to save.
///
/// # Errors
/// [`WriteError`] with the path that could not be written.
pub(super) fn save(model: &Model, what: Saving) -> Option<Result<PathBuf, WriteError>> {
    let open = model.open.as_ref()?;
    let (lesson, lesson_texts, texts) = (open.lesson(), open.texts(), &model.texts);
    let day = Some(clock::local().day);
    let class_name = model.settings.class_name.clone();
    let (key, extension, content) = match what {
        Saving::LessonSheet => {
            let extra = SheetDay {
                class_name,
                date: day,
                adult: String::new(),
            };
            (
                "app-file-sheet",
                "html",
                lesson_sheet(lesson, lesson_texts, texts, &extra),
            )
        }
        Saving::FamilyNote => {
            let extra = FamilyExtra {
                help: family_help(texts),
                school_contact: String::new(),
            };
            (
                "app-file-family",
                "html",
                family_note(lesson, lesson_texts, texts, &extra),
            )
        }
        Saving::Outcome => {
            let summary = model.summary.as_ref()?;
            let (sentence, notes) = model.drafts.kept_words();
            let extra = OutcomeExtra {
                class_name,
                date: day,
                sentence,
                notes,
            };
            (
                "app-file-outcome",
                "html",
                outcome_page(summary, lesson, lesson_texts, texts, &extra),
            )
        }
        Saving::Counts => {
            let summary = model.summary.as_ref()?;
            (
                "app-file-counts",
                "csv",
                counts_csv(summary, lesson, lesson_texts, texts),
            )
        }
        Saving::Measure => {
            let counts = class_counts(lesson, model.summary.as_ref()?)?;
            ("app-file-measure", "json", counts.text())
        }
    };
    let stem = texts.tr_args(key, &crate::args!("id" => lesson.id.clone()));
    let path = free_name(&model.folders.saved, &stem, extension);
    Some(write_whole(&path, content.as_bytes()).map(|()| path))
}

/// Opens the system's own window on a folder; where there is none, the path stands in the notice.
pub(super) fn show_folder(folder: &Path) {
    let program = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    drop(Command::new(program).arg(folder).spawn());
}

fn family_help(texts: &Texts) -> Vec<HelpLine> {
    let Some(lines) = help_lines(COUNTRY) else {
        return Vec::new();
    };
    lines
        .for_adults()
        .map(|line| HelpLine {
            number: line.number.clone(),
            // keys: help-line-*
            words: texts.tr(&format!("help-line-{}-for", line.id)),
        })
        .collect()
}
