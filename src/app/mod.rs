//! The shell.
mod cli;
mod files;
mod folders;
pub mod hour;
pub mod journal_file;
mod settings;
