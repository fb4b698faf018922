//! The egui screens: they read the session and push commands.
//!
//! A screen asks [`look`] for colours, sizes and text, draws with the components of [`widget`] and the pictures of
//! [`icon`], and changes nothing itself. No files, no network, no clock.
//!
//! To add a screen: its file here, one `mod` line, one arm in `app`, its words in `locales/<code>/<screen>.ftl`.
//! To add a component: its file in `widget`, one `mod` line there, and its place in the gallery of `tests/look.rs`.

pub mod adult_card;
pub mod console;
mod desk;
pub mod dialog;
pub mod end;
pub mod fonts;
pub mod help_words;
pub mod icon;
mod intent;
mod kept;
pub mod keys;
mod kind;
pub mod look;
mod main_button;
pub mod notice;
pub mod pages;
mod scene;
pub mod settings;
pub mod sheet;
pub mod shelf;
pub mod solo;
pub mod stage;
pub mod top_bar;
mod way;
pub mod widget;

pub use intent::{BoardTool, Contacts, Intent, Saving};
pub use scene::{LessonView, Scene, Stage, StageMode};
