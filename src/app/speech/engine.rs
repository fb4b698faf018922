//! The commands that speak, one or two for each system.

use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Reads the text from its input; nothing of the text stands in the command.
const POWERSHELL: &str = "[Console]::InputEncoding = [Text.Encoding]::UTF8; \
    Add-Type -AssemblyName System.Speech; \
    $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $args[0]) } catch { } \
    $voice.Speak([Console]::In.ReadToEnd())";

/// A command that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Speech Dispatcher: the voice its user has chosen.
    SpdSay,
    /// eSpeak NG.
    Espeak,
    /// macOS.
    Say,
    /// The voices of Windows.
    PowerShell,
}

/// A command that speaks, and where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Engine {
    kind: Kind,
    program: PathBuf,
}

/// The commands of this system, the best first.
const COMMANDS: &[(Kind, &str)] = if cfg!(target_os = "windows") {
    &[(Kind::PowerShell, "powershell.exe")]
} else if cfg!(target_os = "macos") {
    &[(Kind::Say, "say")]
} else {
    &[
        (Kind::SpdSay, "spd-say"),
        (Kind::Espeak, "espeak-ng"),
        (Kind::Espeak, "espeak"),
    ]
};

impl Engine {
    /// The first command that speaks in the folders of a `PATH`.
    pub(super) fn found(path: &OsStr) -> Option<Self> {
        COMMANDS.iter().find_map(|(kind, name)| {
            let mut folders = std::env::split_paths(path);
            let program = folders.find_map(|folder| {
                let program = folder.join(name);
                (folder.is_absolute() && is_runnable(&program)).then_some(program)
            })?;
            Some(Self {
                kind: *kind,
                program,
            })
        })
    }

    /// Begins to speak.
    ///
    /// # Errors
    /// When the command does not start.
    pub(super) fn speak(&self, text: &str, lang: &str) -> io::Result<Child> {
        let mut command = self.silent();
        let by_input = match self.kind {
            Kind::SpdSay => {
                command.args(["--wait", "--language", lang, "--", text]);
                false
            }
            Kind::Espeak => {
                command.args(["-v", lang, "--", text]);
                false
            }
            Kind::Say => {
                if let Some(name) = self.voice_of(lang) {
                    command.args(["-v", &name]);
                }
                command.args(["-f", "-"]);
                true
            }
            Kind::PowerShell => {
                let block = format!("& {{ {POWERSHELL} }} {lang}");
                command.args(["-NoProfile", "-NonInteractive", "-Command", &block]);
                true
            }
        };
        if !by_input {
            return command.spawn();
        }
        let mut child = command.stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        Ok(child)
    }

    /// Stops what a service of the system still says after its command has ended.
    pub(super) fn silence(&self) {
        if self.kind == Kind::SpdSay {
            drop(self.silent().arg("--cancel").status());
        }
    }

    /// The command, which neither reads nor writes anything of ours.
    fn silent(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        without_window(&mut command);
        command
    }

    /// The first voice of macOS that speaks a language.
    fn voice_of(&self, lang: &str) -> Option<String> {
        let listed = self
            .silent()
            .args(["-v", "?"])
            .stdout(Stdio::piped())
            .output()
            .ok()?;
        voice_in(&String::from_utf8_lossy(&listed.stdout), lang)
    }
}

/// The first voice of a language in a list with lines such as `Thomas   fr_FR    # Bonjour`.
fn voice_in(list: &str, lang: &str) -> Option<String> {
    list.lines().find_map(|line| {
        let (described, _) = line.split_once('#')?;
        let (name, place) = described.trim_end().rsplit_once(char::is_whitespace)?;
        let spoken = place.split(['_', '-']).next()?;
        (spoken == lang).then(|| name.trim().to_owned())
    })
}

/// Windows would open a console over the lesson.
#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_command: &mut Command) {}

#[cfg(unix)]
fn is_runnable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_runnable(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_voice_of_a_language() {
        let list = "Alex                en_US    # Hello\nBad News            en_US    # Hi\n\
                    Amélie              fr_CA    # Bonjour\nThomas   fr_FR  # Salut\nnothing\n";
        assert_eq!(voice_in(list, "fr").as_deref(), Some("Amélie"));
        assert_eq!(voice_in(list, "en").as_deref(), Some("Alex"));
        assert_eq!(voice_in(list, "de"), None);
    }
}
