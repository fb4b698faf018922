//! Saving pages and tables where the adult finds them again.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lesson::{help_lines, help_when};
use crate::paper::{
    FamilyExtra, HelpLine, OutcomeExtra, PosterChoice, Printing, SheetDay, SlipHelp, counts_csv,
    family_note, lesson_cards, lesson_sheet, outcome_page, poster, slips, worksheets,
};
use crate::session::class_counts;
use crate::text::Texts;
use crate::view::Saving;

use super::clock;
use super::files::{WriteError, free_name, write_whole};
use super::model::{COUNTRY, Model, Notice};

impl Model {
    /// Saves a page or a table, and says where it is or why it is not.
    pub(super) fn save(&mut self, what: Saving) {
        match save(self, what) {
            None => {}
            Some(Ok(path)) => {
                let words = self.texts.tr_args(
                    "app-saved",
                    &crate::args!("path" => path.display().to_string()),
                );
                self.notice = Some(Notice {
                    words,
                    is_warning: false,
                    has_folder: true,
                });
            }
            Some(Err(error)) => self.say_not_written(&error),
        }
    }
}

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
        Saving::Print(what) => {
            let (key, content) = printed(model, what)?;
            (key, "html", content)
        }
    };
    let stem = texts.tr_args(key, &crate::args!("id" => lesson.id.clone()));
    let path = free_name(&model.folders.saved, &stem, extension);
    Some(write_whole(&path, content.as_bytes()).map(|()| path))
}

/// Things to print: the key of the file's name, and the page.
fn printed(model: &Model, what: Printing) -> Option<(&'static str, String)> {
    let open = model.open.as_ref()?;
    let (lesson, lesson_texts, texts) = (open.lesson(), open.texts(), &model.texts);
    Some(match what {
        Printing::Cards => (
            "print-file-cards",
            lesson_cards(lesson, lesson_texts, texts),
        ),
        Printing::Worksheets => (
            "print-file-worksheets",
            worksheets(lesson, lesson_texts, texts),
        ),
        Printing::Poster => {
            // Before the hour nothing is chosen, and each sentence has its sheet.
            let choice = match &model.summary {
                Some(summary) => PosterChoice {
                    sentence: model.drafts.kept_words().0,
                    kept: summary.kept.clone(),
                },
                None => PosterChoice::default(),
            };
            (
                "print-file-poster",
                poster(lesson, lesson_texts, texts, &choice),
            )
        }
        Printing::Slips => ("print-file-slips", slips(texts, slip_help(texts).as_ref())),
    })
}

/// The first line a pupil may call: of a child in danger or worried.
fn slip_help(texts: &Texts) -> Option<SlipHelp> {
    let lines = help_lines(COUNTRY)?;
    let line = lines.for_pupils(0).find(|line| !line.emergency)?;
    // keys: help-line-*
    let name = texts.tr(&format!("help-line-{}-name", line.id));
    let when = help_when(texts, line);
    let checked = line.checked_on();
    Some(SlipHelp {
        line: HelpLine {
            number: line.number.clone(),
            words: texts.tr_args(
                "print-slip-line",
                &crate::args!("name" => name, "when" => when),
            ),
        },
        checked: checked.and_then(|day| {
            let month = u8::try_from(day.month()).ok()?;
            Some((i32::from(day.year()), month, u8::try_from(day.day()).ok()?))
        }),
    })
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
