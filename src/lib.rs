//! Marelle: a class talks about equality between girls and boys and takes stereotypes apart.
//!
//! The rooms, in reading order. A room uses only the rooms above it; `tests/architecture.rs` holds that.
//!
//! 1. [`text`]: every word for people, in their language.
//! 2. [`activity`]: the ways to take part, and the vocabulary every surface draws.
//! 3. [`lesson`]: what an author wrote: reading, checking, the shelf.
//! 4. [`session`]: one class hour as a pure state machine.
//! 5. [`paper`]: pages to print and tables to keep.
//! 6. [`web`]: the pupils' pages.
//! 7. [`view`]: the egui screens.
//! 8. [`app`]: the shell: command line, windows, clock, files.

pub mod activity;
pub mod app;
pub mod lesson;
pub mod paper;
pub mod session;
pub mod text;
pub mod view;
pub mod web;
