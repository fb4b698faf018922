//! Noticing that somebody changed a lesson folder while the program runs.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Watches folders; a change raises a flag and wakes the window.
pub(super) struct Watch {
    has_changed: Arc<AtomicBool>,
    /// Kept for as long as the folders are watched.
    _watcher: Option<RecommendedWatcher>,
    /// Whether some folder cannot be watched, as on some network drives: then a look every few seconds must do.
    pub(super) has_unwatched: bool,
}

impl Watch {
    /// Watches the folders that exist; `wake` is called from another thread after each change.
    pub(super) fn new(folders: &[PathBuf], wake: impl Fn() + Send + 'static) -> Self {
        let has_changed = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&has_changed);
        let told = move |event: notify::Result<notify::Event>| {
            // Reading a lesson is an event too on some systems: it must not make the shelf look again for ever.
            if !event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
                flag.store(true, Ordering::Release);
                wake();
            }
        };
        let mut watcher = notify::recommended_watcher(told).ok();
        let mut has_unwatched = false;
        for folder in folders {
            let is_watched = watcher
                .as_mut()
                .is_some_and(|watcher| watcher.watch(folder, RecursiveMode::Recursive).is_ok());
            has_unwatched |= !is_watched;
        }
        Self {
            has_changed,
            _watcher: watcher,
            has_unwatched,
        }
    }

    /// Whether something has changed since the last call.
    pub(super) fn take_change(&self) -> bool {
        self.has_changed.swap(false, Ordering::AcqRel)
    }

    /// Says that something has changed after all.
    pub(super) fn put_change_back(&self) {
        self.has_changed.store(true, Ordering::Release);
    }
}
