//! Every word for people, in their language.
//!
//! [`Texts`] holds the program's own words, [`LessonTexts`] the words of one lesson. Both speak Fluent; both send
//! what they say through [`typography`], so that a screen can draw it as it is. Numbers and dates follow the language.
//!
//! This room uses no other room, opens no file, reads no clock and asks the system nothing.
//!
//! To add
//! * a key: write it in `locales/fr/<screen>.ftl` and `locales/en/<screen>.ftl`; `tests/texts.rs` tells what is missing;
//! * a file: the same, and its name in the list of `lang.rs`;
//! * a language: a folder in `locales/`, and one line in the table of `lang.rs`.

mod args;
mod bundle;
mod changes;
mod dates;
mod facts;
mod guard;
mod lang;
mod lesson_texts;
mod numbers;
mod problem;
mod pseudo;
mod texts;
pub mod typography;
mod walk;

pub use args::{Args, Value};
pub use changes::changed_words;
pub use lang::Lang;
pub use lesson_texts::{LessonTexts, Resolved};
pub use problem::{ProblemKind, TextProblem};
pub use texts::Texts;
