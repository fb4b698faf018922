//! Pages to print and tables to keep: the lesson sheet, the note to families, the outcome of an hour, its counts;
//! cards, blank forms, a poster and slips.
//!
//! Each page is one HTML text without script and without anything to fetch, laid out for A4. This room opens no
//! file and reads no clock: the shell writes what it returns, and hands in the day. A page is built with `html.rs`
//! alone, which closes every tag and escapes every word; the counts come through `counts.rs` alone, which holds the
//! privacy rules.
//!
//! To add a page: a file here with one function that returns `page::document(…)`, and its words in
//! `locales/<code>/paper.ftl`; things to cut out, to fill in or to hang up have theirs in `print.ftl`.
//!
//! **Invariant:** a count stands on a page or in a table only where [`crate::session::Shown`] lets it through.

mod address;
mod cards;
mod counts;
mod drawing;
mod family;
mod html;
mod outcome;
mod page;
mod phases;
mod poster;
mod print;
mod results;
mod sheet;
mod slips;
mod sources;
mod table;
mod words;
mod worksheet;

pub use cards::lesson_cards;
pub use family::{FamilyExtra, HelpLine, family_note};
pub use outcome::{OutcomeExtra, outcome_page};
pub use poster::{PosterChoice, poster};
pub use print::{Printing, printings};
pub use sheet::{SheetDay, lesson_sheet};
pub use slips::{SlipHelp, slips};
pub use table::counts_csv;
pub use worksheet::worksheets;

/// A day: year, month from 1, day of the month from 1.
pub type Day = (i32, u8, u8);
