//! What an author wrote: the model of a lesson, reading with all findings at once, checking, the shelf.
//!
//! Only `shelf.rs` and the files it names open files; nothing here knows a clock. To add a rule for authors, see
//! `check.rs`; its sentence is `finding-<rule>` in `locales/<code>/finding.ftl`.

mod check;
mod check_activities;
mod check_counts;
mod check_lesson;
mod check_media;
mod check_sources;
mod check_texts;
mod check_words;
mod decode;
mod dots;
mod figures;
mod files;
mod finding;
mod help;
mod mend;
mod model;
mod needs;
mod read;
mod scan;
mod shelf;
mod shipped;
mod skeleton;
mod slip;
mod span;
mod subject;
mod token;
mod wording;
mod words;

pub use check::{Checked, check};
pub use decode::MAX_TEXT_BYTES;
pub use files::{Files, MAX_PICTURE_BYTES, PictureFile, PictureKind};
pub use finding::{Finding, MAX_FINDINGS};
pub use help::{
    Audience, HelpLine, HelpLines, HelpSource, Hours, help_countries, help_lines, help_problems,
};
pub use model::{FILE, FORMAT, LESSON_TEXTS, Lesson, Medium, Programme, Sequence, Source, Theme};
pub use needs::{Need, Reader, needs};
pub use shelf::{
    Card, CardTexts, Cell, Opened, Origin, Shelf, ShelfError, ShelfPlaces, lessons_at, open_folder,
    read_folder,
};
pub use skeleton::skeleton;
pub use subject::is_id;
