//! A screen without a monitor, and Marelle's window on it, driven by the keyboard as a person would.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

/// How long anything may take before the test gives up: software drawing on a busy computer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A virtual screen with a window manager; both go when it is dropped.
pub(crate) struct Desk {
    server: Child,
    manager: Option<Child>,
    pub(crate) display: String,
}

impl Desk {
    /// Starts a virtual screen of this size.
    pub(crate) fn new(size: (u32, u32)) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{}x{}x24", size.0, size.1))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by .ci/packages");
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let display = format!(":{}", line.trim());
        let manager = Command::new("openbox")
            .env("DISPLAY", &display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok();
        Self {
            server,
            manager,
            display,
        }
    }

    /// Saves what the screen shows.
    pub(crate) fn picture(&self, path: &Path) {
        let is_saved = self.run("import", &["-window", "root", &path.to_string_lossy()]);
        assert!(is_saved, "import is installed by .ci/packages");
    }

    /// Presses keys, one after the other, in the window that has the keyboard.
    pub(crate) fn press(&self, keys: &[&str]) {
        for key in keys {
            assert!(
                self.run(
                    "xdotool",
                    &["key", "--clearmodifiers", "--delay", "40", key]
                ),
                "{key}"
            );
        }
    }

    /// Waits until two pictures of the screen, one after the other, are the same.
    pub(crate) fn settle(&self) {
        let look = || {
            let output = Command::new("import")
                .args(["-window", "root", "rgb:-"])
                .env("DISPLAY", &self.display)
                .output()
                .expect("import is installed by .ci/packages");
            output.stdout
        };
        let end = Instant::now() + PATIENCE;
        let mut last = look();
        loop {
            std::thread::park_timeout(Duration::from_millis(150));
            let next = look();
            if next == last {
                return;
            }
            last = next;
            assert!(Instant::now() < end, "the screen never came to rest");
        }
    }

    /// Types a text.
    pub(crate) fn type_text(&self, text: &str) {
        assert!(self.run("xdotool", &["type", "--delay", "60", text]));
    }

    /// Waits until Marelle's window is there and has the keyboard.
    pub(crate) fn wait_for_window(&self) {
        let is_there = self.run(
            "xdotool",
            &["search", "--sync", "--onlyvisible", "--name", "^Marelle"],
        ) && self.run(
            "xdotool",
            &["search", "--name", "^Marelle", "windowfocus", "--sync"],
        );
        assert!(is_there, "the window did not come");
    }

    fn run(&self, program: &str, arguments: &[&str]) -> bool {
        Command::new("timeout")
            .arg(PATIENCE.as_secs().to_string())
            .arg(program)
            .args(arguments)
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for child in self
            .manager
            .iter_mut()
            .chain(std::iter::once(&mut self.server))
        {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// Marelle, running.
pub(crate) struct Program {
    child: Child,
    home: PathBuf,
    changes: Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Program {
    /// Starts Marelle with everything it keeps under `home`.
    pub(crate) fn start(desk: &Desk, home: &Path, arguments: &[&str]) -> Self {
        std::fs::create_dir_all(home.join("state")).unwrap();
        std::fs::create_dir_all(home.join("settings")).unwrap();
        let (sender, changes) = channel();
        let mut watcher =
            notify::recommended_watcher(move |_event| sender.send(()).unwrap_or_default()).unwrap();
        watcher.watch(home, RecursiveMode::Recursive).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_marelle"))
            .args(arguments)
            .env("MARELLE_HOME", home)
            .env("DISPLAY", &desk.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .spawn()
            .unwrap();
        desk.wait_for_window();
        Self {
            child,
            home: home.to_owned(),
            changes,
            _watcher: watcher,
        }
    }

    /// The lines of the journal of the hour.
    pub(crate) fn journal(&self) -> Vec<String> {
        let text =
            std::fs::read_to_string(self.home.join("state/hour-1.journal")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Waits until something that Marelle keeps is as expected.
    #[track_caller]
    pub(crate) fn wait_until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !is_so(self) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "waited in vain until {what}; journal: {:#?}",
                self.journal()
            );
            // A change wakes us; a change that was missed costs half a second.
            let _change = self
                .changes
                .recv_timeout(left.min(Duration::from_millis(500)));
        }
    }

    /// Pulls the plug.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Whether it still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
