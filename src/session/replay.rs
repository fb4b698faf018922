//! An hour from a file: the same commands give the same events on every machine.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::lesson::Lesson;

use super::command::{Command, Event, Refusal};
use super::{Session, Setup, Summary};

/// A file of commands, in RON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replay {
    /// Pupils without a device.
    pub class: u16,
    /// The seed of everything that is drawn.
    pub seed: u64,
    /// (seconds since the hour was opened, what is asked).
    pub steps: Vec<(f64, Command)>,
}

/// One step of a replay and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Milliseconds since the hour was opened.
    pub at_ms: u64,
    /// What was asked.
    pub command: Command,
    /// What happened, or why nothing did.
    pub outcome: Result<Vec<Event>, Refusal>,
}

/// A file of commands that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplayError {
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
    /// What the reader of the format says, in English.
    pub message: String,
}

/// Reads a file of commands.
///
/// # Errors
/// [`ReplayError`] with line and column.
pub fn read_replay(text: &str) -> Result<Replay, ReplayError> {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES)
        .from_str(text)
        .map_err(|error| ReplayError {
            line: error.span.start.line,
            column: error.span.start.col,
            message: error.code.to_string(),
        })
}

/// Runs an hour without a window.
pub fn run_replay(lesson: Arc<Lesson>, replay: &Replay) -> (Vec<Step>, Summary) {
    let mut session = Session::new(
        lesson,
        Setup {
            hands: replay.class,
            seed: replay.seed,
        },
    );
    let mut now = Duration::ZERO;
    let mut steps = Vec::with_capacity(replay.steps.len());
    for (secs, command) in &replay.steps {
        now = now.max(Duration::try_from_secs_f64(*secs).unwrap_or(now));
        let outcome = session.handle(now, command);
        let at_ms = u64::try_from(now.as_millis()).unwrap_or(u64::MAX);
        steps.push(Step {
            at_ms,
            command: command.clone(),
            outcome,
        });
    }
    (steps, session.summary(now))
}

/// The steps and the summary as lines of plain text, for people and for `expected.txt`.
pub fn replay_text(steps: &[Step], summary: &Summary) -> String {
    let mut text = String::new();
    for step in steps {
        let secs = step.at_ms / 1000;
        put_line(
            &mut text,
            &format!(
                "{:>2}:{:02}  {}",
                secs / 60,
                secs % 60,
                plain(&step.command)
            ),
        );
        match &step.outcome {
            Ok(events) => {
                for event in events {
                    put_line(&mut text, &format!("       + {}", plain(event)));
                }
            }
            Err(refusal) => put_line(&mut text, &format!("       ! {}", plain(refusal))),
        }
    }
    put_line(
        &mut text,
        &format!("summary: {} s, {} present", summary.secs, summary.present),
    );
    for activity in &summary.activities {
        let shown = plain(&activity.shown);
        put_line(
            &mut text,
            &format!(
                "  {} {} {} s {shown}",
                activity.id,
                plain(&activity.outcome),
                activity.spent_secs
            ),
        );
    }
    if let Some((activity, choice)) = &summary.kept {
        put_line(&mut text, &format!("  kept: {activity} {choice}"));
    }
    text
}

fn put_line(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    writeln!(text, "{line}").unwrap_or_default();
}

/// A value in one line of RON.
fn plain(value: &impl Serialize) -> String {
    ron::Options::default().to_string(value).unwrap_or_default()
}
