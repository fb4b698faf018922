//! What an author wrote: the model of a lesson, reading with all findings at once, checking, the shelf.
//!
//! Only `shelf.rs` and the files it names open files; nothing here knows a clock. To add a rule for authors, see
//! `check.rs`; its sentence is `finding-<rule>` in `locales/<code>/finding.ftl`.

mod card;
mod check;
mod check_activities;
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
mod mend;
mod model;
mod needs;
mod read;
mod scan;
mod shelf;
mod skeleton;
mod slip;
mod span;
mod subject;
mod token;
mod wording;
mod words;

pub use card::{Card, CardActivity, Origin};
pub use check::{Checked, check};
pub use decode::MAX_TEXT_BYTES;
pub use files::{Files, MAX_PICTURE_BYTES, PictureFile, PictureKind};
pub use finding::{Finding, MAX_FINDINGS};
pub use model::{FILE, FORMAT, LESSON_TEXTS, Lesson, Medium, Programme, Sequence, Source, Theme};
pub use needs::{Need, Reader, needs};
pub use shelf::{Opened, Shelf, lesson_folders, read_folder, shipped_ids};
pub use skeleton::skeleton;
pub use subject::is_id;
