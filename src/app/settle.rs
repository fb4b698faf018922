//! What the adult changes in the settings, and when it is written.

use std::time::{Duration, Instant};

use crate::text::Texts;
use crate::view::Intent;
use crate::view::look::Theme;

use super::clock;
use super::files::WriteError;
use super::model::{Model, numbers};
use super::solo::totals;

/// How long typed settings rest before they are written.
const TYPING_RESTS: Duration = Duration::from_millis(600);

impl Model {
    pub(super) fn change_settings(&mut self, intent: Intent) {
        let settings = &mut self.settings;
        // Words come letter by letter: the file is written once they rest.
        let is_typed = matches!(
            intent,
            Intent::SetContacts(_) | Intent::SetContract(_) | Intent::SetClass { .. }
        );
        match intent {
            Intent::SetLanguage(lang) => {
                settings.language = Some(lang.code().to_owned());
                self.texts = Texts::new(lang);
                self.library.make_cards(&self.texts, &self.settings.done);
                self.numbers = numbers(&self.texts);
            }
            Intent::SetTheme(theme) => settings.is_board = theme == Theme::Board,
            Intent::SetZoom(zoom) => settings.zoom = zoom.clamp(0.8, 2.0),
            Intent::SetMotion(has_motion) => settings.has_motion = has_motion,
            Intent::SetContract(lines) => {
                settings
                    .contracts
                    .insert(settings.class_name.clone(), lines);
            }
            Intent::SetSounds(has_sounds) => settings.has_sounds = has_sounds,
            Intent::SetTotals(keeps_totals) => settings.keeps_totals = keeps_totals,
            Intent::SetClass { name, size } => {
                settings.class_name = name;
                settings.class_size = size.clamp(1, crate::session::MAX_CLASS);
            }
            Intent::SetContacts(contacts) => settings.contacts = contacts,
            _ => {}
        }
        if is_typed {
            self.settings_changed = Some(clock::monotonic());
        } else {
            self.write_settings();
        }
    }

    /// Writes settings that were typed a while ago, or at once when the program closes.
    pub(super) fn write_settings_if_due(&mut self, is_closing: bool) {
        let is_due = |since: Instant| is_closing || since.elapsed() >= TYPING_RESTS;
        if self.settings_changed.is_some_and(is_due) {
            self.write_settings();
        }
    }

    /// Whether typed settings wait to be written.
    pub(super) fn has_unwritten(&self) -> bool {
        self.settings_changed.is_some()
    }

    /// Remembers the screen that took the stage.
    pub(super) fn remember_projector(&mut self, name: &str) {
        if self.settings.projector.as_deref() != Some(name) {
            self.settings.projector = Some(name.to_owned());
            self.write_settings();
        }
    }

    pub(super) fn write_settings(&mut self) {
        self.settings_changed = None;
        if let Err(error) = self.settings.write(&self.folders.settings) {
            self.say_not_written(&error);
        }
    }

    pub(super) fn say_not_written(&mut self, error: &WriteError) {
        let path = error.path.display().to_string();
        self.say(
            self.texts
                .tr_args(error.key(), &crate::args!("path" => path)),
            true,
        );
    }

    /// Deletes the totals of lessons taken alone.
    pub(super) fn erase_totals(&mut self) {
        match totals::erase(&self.folders.state) {
            Ok(()) => {
                self.totals = None;
                self.say(self.texts.tr("settings-totals-erased"), false);
            }
            Err(_) => self.say(self.texts.tr("app-not-erased"), true),
        }
    }
}
