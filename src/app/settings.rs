//! What the adult chose, kept on this computer.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::view::Contacts;
use crate::view::look::Theme;

use super::files::{WriteError, write_whole};

/// The most bytes a settings file may have; a larger one is not ours.
const MAX_BYTES: u64 = 64 * 1024;

/// What the adult chose. A field this program does not know is passed over, one that is missing has its default:
/// an older and a newer copy may share the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// Language code; `None` follows the system.
    pub(super) language: Option<String>,
    /// Whether the screens are a blackboard rather than paper.
    pub(super) is_board: bool,
    /// Text size of the adult's screens, 0.8 to 2.0.
    pub(super) zoom: f32,
    /// Whether things move.
    pub(super) has_motion: bool,
    /// Whether three short notes may sound.
    pub(super) has_sounds: bool,
    /// Whether totals of lessons taken alone are kept.
    pub(super) keeps_totals: bool,
    /// What the adult calls the class.
    pub(super) class_name: String,
    /// Pupils in the class, 1 to 60.
    pub(super) class_size: u16,
    /// The school's own help contacts.
    pub(super) contacts: Contacts,
    /// The contract of each class, line by line, by what the adult calls the class.
    pub(super) contracts: BTreeMap<String, Vec<String>>,
    /// Folders with lessons, besides the usual one.
    pub(super) lesson_folders: Vec<PathBuf>,
    /// The back end that drew last time; tried first the next time.
    pub(super) renderer: Option<String>,
    /// The name of the projector used last.
    pub(super) projector: Option<String>,
    /// Ids of lessons done to the end on this computer.
    pub(super) done: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            is_board: false,
            zoom: 1.0,
            has_motion: true,
            has_sounds: false,
            keeps_totals: false,
            class_name: String::new(),
            class_size: 24,
            contacts: Contacts::default(),
            contracts: BTreeMap::new(),
            lesson_folders: Vec::new(),
            renderer: None,
            projector: None,
            done: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the settings of a folder; missing, unreadable or broken ones are the defaults.
    pub(super) fn read(folder: &Path) -> Self {
        let path = file(folder);
        let is_sane =
            fs::metadata(&path).is_ok_and(|data| data.is_file() && data.len() <= MAX_BYTES);
        let text = is_sane.then(|| fs::read_to_string(&path).ok()).flatten();
        let settings: Self = text
            .and_then(|text| ron::from_str(&text).ok())
            .unwrap_or_default();
        settings.within_bounds()
    }

    /// Writes the settings into a folder.
    ///
    /// # Errors
    /// [`WriteError`]; the settings written before are untouched.
    pub(super) fn write(&self, folder: &Path) -> Result<(), WriteError> {
        let text =
            ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).unwrap_or_default();
        write_whole(&file(folder), text.as_bytes())
    }

    /// The contract of the class; empty where it has none.
    pub(super) fn contract(&self) -> &[String] {
        self.contracts
            .get(&self.class_name)
            .map_or(&[], Vec::as_slice)
    }

    /// The theme of the screens.
    pub(super) fn theme(&self) -> Theme {
        if self.is_board {
            Theme::Board
        } else {
            Theme::Paper
        }
    }

    fn within_bounds(mut self) -> Self {
        self.zoom = if self.zoom.is_finite() {
            self.zoom.clamp(0.8, 2.0)
        } else {
            1.0
        };
        self.class_size = self.class_size.clamp(1, crate::session::MAX_CLASS);
        self
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survive_being_written_and_read() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            language: Some("en".into()),
            class_size: 28,
            class_name: "CM1-CM2 B".into(),
            zoom: 1.5,
            contacts: Contacts {
                head: "Mme Roux, 01 02".into(),
                ..Contacts::default()
            },
            contracts: BTreeMap::from([(
                "CM1-CM2 B".into(),
                vec!["On écoute jusqu’au bout.".into(), String::new()],
            )]),
            ..Settings::default()
        };
        settings.write(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path()), settings);
        assert_eq!(settings.contract().len(), 2);
        let other = Settings {
            class_name: "CE2".into(),
            ..settings
        };
        assert!(other.contract().is_empty(), "each class has its own");
    }

    #[track_caller]
    fn reads(text: &str, expected: &Settings) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("settings.ron"), text).unwrap();
        assert_eq!(Settings::read(folder.path()), *expected);
    }

    #[test]
    fn a_broken_or_strange_file_does_no_harm() {
        let default = Settings::default();
        reads("", &default);
        reads("(zoom: ", &default);
        reads(
            "(zoom: 900.0, class_size: 9999)",
            &Settings {
                zoom: 2.0,
                class_size: 60,
                ..default.clone()
            },
        );
        reads(
            "(from_the_future: true, class_size: 12)",
            &Settings {
                class_size: 12,
                ..default.clone()
            },
        );
        assert_eq!(Settings::read(Path::new("/nowhere")), default);
    }
}
