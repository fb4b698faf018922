//! Where Marelle keeps things on this computer.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

/// The variable that moves all of Marelle's folders under one, for a USB stick or a test.
const HOME_VARIABLE: &str = "MARELLE_HOME";

/// Marelle's folders; none of them need exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folders {
    /// Settings.
    pub(super) settings: PathBuf,
    /// What can be made again: the index of lessons.
    pub(super) cache: PathBuf,
    /// The journal of an hour under way.
    pub(super) state: PathBuf,
    /// Lessons of the person who uses this computer.
    pub(super) lessons: PathBuf,
    /// Pages and tables that the adult saved.
    pub(super) saved: PathBuf,
}

impl Folders {
    /// The usual folders of this system, or all under `MARELLE_HOME` where that is set.
    pub(super) fn of_this_computer() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the shell is where the environment is read"
        )]
        let moved = std::env::var(HOME_VARIABLE)
            .ok()
            .filter(|path| !path.is_empty());
        if let Some(path) = moved {
            return Self::under(Path::new(&path));
        }
        match etcetera::choose_base_strategy() {
            Ok(strategy) => {
                let own = |path: PathBuf| path.join("marelle");
                let documents = strategy.home_dir().join("Documents").join("Marelle");
                Self {
                    settings: own(strategy.config_dir()),
                    cache: own(strategy.cache_dir()),
                    state: own(strategy.state_dir().unwrap_or_else(|| strategy.data_dir())),
                    lessons: documents.join("seances"),
                    saved: documents,
                }
            }
            Err(_) => Self::under(&std::env::temp_dir().join("marelle")),
        }
    }

    /// All folders under one.
    pub(super) fn under(home: &Path) -> Self {
        Self {
            settings: home.join("settings"),
            cache: home.join("cache"),
            state: home.join("state"),
            lessons: home.join("seances"),
            saved: home.join("saved"),
        }
    }
}
