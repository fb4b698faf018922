//! The real program without a window, as a process that can be killed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use marelle::session::{Command, Event};
use serde_json::Value;
use tempfile::TempDir;

/// How long the host may take to say something on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the host says of a command.
#[derive(Debug)]
pub(crate) enum Said {
    /// What happened.
    Events(Vec<Event>),
    /// Nothing did.
    Refused,
}

/// The host of one hour.
pub(crate) struct Host {
    home: TempDir,
    lesson: String,
    child: Child,
    input: ChildStdin,
    lines: Receiver<Value>,
    /// Where it listens.
    pub(crate) address: String,
    /// The four letters.
    pub(crate) code: String,
}

impl Host {
    /// Starts the hour of a shipped lesson in a home of its own.
    pub(crate) fn start(lesson: &str, seed: u64) -> Self {
        let home = tempfile::tempdir().unwrap();
        let (child, input, lines) = run(&home, lesson, "0");
        let mut host = Self {
            home,
            lesson: lesson.to_owned(),
            child,
            input,
            lines,
            address: String::new(),
            code: String::new(),
        };
        let head = host.line("marelle_host");
        assert_eq!(head["resumed"], false, "seed {seed}");
        head["address"]
            .as_str()
            .unwrap()
            .clone_into(&mut host.address);
        head["code"].as_str().unwrap().clone_into(&mut host.code);
        host
    }

    /// The seed of the hour, as its journal has it.
    pub(crate) fn seed(&self) -> u64 {
        let text = std::fs::read_to_string(self.home.path().join("state/hour-1.journal")).unwrap();
        let head: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
        head["setup"]["seed"].as_u64().unwrap()
    }

    /// Kills it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again: the same place, the same letters.
    pub(crate) fn start_again(&mut self) {
        let port = self.address.rsplit(':').next().unwrap().to_owned();
        let (child, input, lines) = run(&self.home, &self.lesson, &port);
        (self.child, self.input, self.lines) = (child, input, lines);
        let head = self.line("marelle_host");
        assert_eq!(head["resumed"], true);
        assert_eq!(head["address"].as_str(), Some(self.address.as_str()));
        assert_eq!(head["code"].as_str(), Some(self.code.as_str()));
    }

    /// Says a command and waits for what came of it.
    pub(crate) fn say(&mut self, command: &Command) -> Said {
        writeln!(self.input, "{}", serde_json::to_string(command).unwrap()).unwrap();
        loop {
            let line = self.next();
            if let Some(events) = line.get("events") {
                return Said::Events(serde_json::from_value(events.clone()).unwrap());
            }
            if line.get("refused").is_some() {
                return Said::Refused;
            }
        }
    }

    /// Ends the program; nothing is left of the hour on the disk.
    pub(crate) fn stop(&mut self) {
        self.kill();
        let text = std::fs::read_to_string(self.home.path().join("state/hour-1.journal"));
        assert_eq!(text.unwrap(), "", "an hour that is over leaves nothing");
    }

    fn line(&self, key: &str) -> Value {
        loop {
            let line = self.next();
            if line.get(key).is_some() {
                return line;
            }
        }
    }

    fn next(&self) -> Value {
        self.lines
            .recv_timeout(PATIENCE)
            .expect("the host says something")
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn run(home: &TempDir, lesson: &str, port: &str) -> (Child, ChildStdin, Receiver<Value>) {
    let mut child = Process::new(env!("CARGO_BIN_EXE_marelle"))
        .args(["host", lesson, "--bind", "127.0.0.1", "--port", port])
        .env("MARELLE_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let input = child.stdin.take().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let (sender, lines) = channel();
    let read = move || {
        for line in output.lines().map_while(Result::ok) {
            let value = serde_json::from_str(&line).unwrap_or(Value::Null);
            if sender.send(value).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().spawn(read).unwrap();
    (child, input, lines)
}
