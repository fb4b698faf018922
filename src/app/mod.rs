//! The shell: command line, windows, clock, settings, files; it holds no rules of any kind.

mod cli;
mod files;
mod folders;
mod journal_file;
mod settings;
