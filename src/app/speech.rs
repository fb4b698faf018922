//! Reading aloud with the voice this system has; where it has none, nothing is offered.
//!
//! The words go to the system's own command as one argument or through its input, never through a shell.

mod engine;

use std::ffi::OsStr;
use std::process::Child;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use engine::Engine;

/// How often the end of what is read is looked for.
const LOOK: Duration = Duration::from_millis(80);
/// The most signs read at once; more does not fit on a screen.
const MOST: usize = 6_000;

/// The voice of this system, until it is dropped.
#[derive(Debug)]
pub(super) struct Voice {
    orders: Option<Sender<Order>>,
    is_speaking: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// What a voice is asked for.
#[derive(Debug)]
enum Order {
    Say {
        text: String,
        lang: String,
    },
    Hush,
    /// Tells when what is read has come to its end.
    #[cfg(test)]
    Wait(Sender<()>),
}

impl Voice {
    /// The voice of this computer; `None` where no command that speaks is found.
    pub(super) fn of_this_computer() -> Option<Self> {
        Self::found(&std::env::var_os("PATH")?)
    }

    /// The first command that speaks in these folders, in the order of a `PATH`.
    fn found(path: &OsStr) -> Option<Self> {
        let engine = Engine::found(path)?;
        let (orders, inbox) = channel();
        let is_speaking = Arc::new(AtomicBool::new(false));
        let speaking = Arc::clone(&is_speaking);
        let thread = std::thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || work(&engine, &inbox, &speaking))
            .ok()?;
        Some(Self {
            orders: Some(orders),
            is_speaking,
            thread: Some(thread),
        })
    }

    /// Reads a text in a language, such as `fr`, instead of what is read now.
    pub(super) fn say(&self, text: &str, lang: &str) {
        let text: String = text
            .chars()
            .filter(|sign| *sign != '\0')
            .take(MOST)
            .collect();
        if text.trim().is_empty() {
            return self.hush();
        }
        self.is_speaking.store(true, Ordering::Release);
        self.order(Order::Say {
            text,
            lang: tag(lang),
        });
    }

    /// Stops.
    pub(super) fn hush(&self) {
        self.is_speaking.store(false, Ordering::Release);
        self.order(Order::Hush);
    }

    /// Whether something is being read.
    pub(super) fn is_speaking(&self) -> bool {
        self.is_speaking.load(Ordering::Acquire)
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // A thread that is gone has nothing to stop.
            drop(orders.send(order));
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// A language tag that can be nothing but one.
fn tag(lang: &str) -> String {
    let is_tag = lang.starts_with(|first: char| first.is_ascii_alphabetic())
        && lang.len() <= 16
        && lang
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    if is_tag { lang } else { "fr" }.to_owned()
}

/// Carries orders out until the voice is dropped; idle, it waits without waking.
fn work(engine: &Engine, inbox: &Receiver<Order>, is_speaking: &AtomicBool) {
    let mut running: Option<Child> = None;
    loop {
        let order = if running.is_some() {
            match inbox.recv_timeout(LOOK) {
                Ok(order) => Some(order),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => break,
            }
        } else {
            match inbox.recv() {
                Ok(order) => Some(order),
                Err(_) => break,
            }
        };
        match order {
            #[cfg(test)]
            Some(Order::Wait(told)) => {
                if let Some(child) = running.as_mut() {
                    drop(child.wait());
                }
                if running.as_mut().is_some_and(has_ended) {
                    running = None;
                }
                if told.send(()).is_err() {
                    break;
                }
            }
            Some(order) => {
                stop(engine, running.take());
                if let Order::Say { text, lang } = order {
                    running = engine.speak(&text, &lang).ok();
                }
            }
            None if running.as_mut().is_some_and(has_ended) => running = None,
            None => {}
        }
        if running.is_none() {
            is_speaking.store(false, Ordering::Release);
        }
    }
    stop(engine, running);
}

fn has_ended(child: &mut Child) -> bool {
    !matches!(child.try_wait(), Ok(None))
}

fn stop(engine: &Engine, running: Option<Child>) {
    let Some(mut child) = running else { return };
    if has_ended(&mut child) {
        return;
    }
    // It may have ended in between: then there is nothing to stop.
    drop(child.kill());
    drop(child.wait());
    engine.silence();
}

#[cfg(all(test, unix))]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;

    /// A command that writes its arguments, one a line, and then does `then`.
    fn fake(folder: &Path, name: &str, then: &str) {
        let heard = folder.join(format!("{name}.heard"));
        let script = format!(
            "#!/bin/sh\n{{ for word in \"$@\"; do printf '[%s]\\n' \"$word\"; done; }} >> '{}'\n{then}\n",
            heard.display()
        );
        let path = folder.join(name);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn heard(folder: &Path, name: &str) -> String {
        fs::read_to_string(folder.join(format!("{name}.heard"))).unwrap_or_default()
    }

    /// Until the command has ended, and the voice knows.
    fn wait(voice: &Voice) {
        for _ in 0..2 {
            let (told, ended) = channel();
            voice.order(Order::Wait(told));
            ended.recv().unwrap();
        }
    }

    #[track_caller]
    fn says(name: &str, text: &str, lang: &str, expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        fake(folder.path(), name, "");
        let voice = Voice::found(folder.path().as_os_str()).unwrap();
        voice.say(text, lang);
        wait(&voice);
        assert!(!voice.is_speaking());
        assert_eq!(heard(folder.path(), name), expected);
    }

    #[test]
    fn gives_the_words_to_the_command_as_they_are() {
        let plain = "[--wait]\n[--language]\n[fr]\n[--]\n[Qui peut courir ?]\n";
        says("spd-say", "Qui peut courir ?", "fr", plain);
        let hard = "-f $(touch /tmp/x) `id` \"l’eau\" 'là' ; rm * > y";
        let as_it_is = format!("[--wait]\n[--language]\n[en]\n[--]\n[{hard}]\n");
        says("spd-say", hard, "en", &as_it_is);
        let lines = "[-v]\n[en]\n[--]\n[--help\n$HOME]\n";
        says("espeak-ng", "--help\n$HOME", "en", lines);
        let lang = "[-v]\n[fr]\n[--]\n[oui]\n";
        says("espeak-ng", "oui", "-w/tmp/x", lang);
    }

    #[test]
    fn is_absent_where_no_command_speaks() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Voice::found(folder.path().as_os_str()).is_none());
        // A file that cannot be run is no command.
        fs::write(folder.path().join("spd-say"), "").unwrap();
        assert!(Voice::found(folder.path().as_os_str()).is_none());
        assert!(Voice::found(OsStr::new("")).is_none());
    }

    #[test]
    fn a_command_that_fails_is_silence() {
        let folder = tempfile::tempdir().unwrap();
        fake(folder.path(), "spd-say", "exit 3");
        let voice = Voice::found(folder.path().as_os_str()).unwrap();
        voice.say("oui", "fr");
        wait(&voice);
        assert!(!voice.is_speaking());
    }

    #[test]
    fn stops_when_asked_and_when_left() {
        for is_left in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let begun = folder.path().join("begun");
            let made = std::process::Command::new("mkfifo").arg(&begun).status();
            assert!(made.unwrap().success());
            let long = format!(
                "case \"$1\" in --wait) echo oui > '{}'; exec sleep 60;; esac",
                begun.display()
            );
            fake(folder.path(), "spd-say", &long);
            let voice = Voice::found(folder.path().as_os_str()).unwrap();
            voice.say("une longue histoire", "fr");
            // Nothing can be read from the pipe before the command has begun.
            assert_eq!(fs::read_to_string(&begun).unwrap(), "oui\n");
            assert!(voice.is_speaking());
            if is_left {
                drop(voice);
            } else {
                voice.hush();
                assert!(!voice.is_speaking());
                wait(&voice);
            }
            assert!(heard(folder.path(), "spd-say").ends_with("[--cancel]\n"));
        }
    }
}
