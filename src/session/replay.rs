//! An hour from a file: the same commands give the same events on every machine.

use std::fmt::{self, Write as _};
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
    /// The minutes of a shorter hour; `None` is the whole lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<u16>,
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

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for ReplayError {}

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
            cut: replay.cut,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Activity, Poll, Response};
    use crate::session::{Respondent, Token};

    fn lesson() -> Arc<Lesson> {
        let poll = Poll {
            id: "avis".into(),
            ..Poll::default()
        };
        Arc::new(Lesson {
            id: "essai".into(),
            activities: vec![Activity::Poll(poll)],
            ..Lesson::default()
        })
    }

    #[track_caller]
    fn reads(command: &str, expected: &Command) {
        let text = format!("(class: 24, seed: 1, steps: [(1.5, {command})])");
        let replay = read_replay(&text).unwrap();
        assert_eq!(replay.steps, [(1.5, expected.clone())]);
    }

    #[test]
    fn reads_commands_as_a_person_writes_them() {
        reads("Begin", &Command::Begin);
        reads("GoTo(activity: 3)", &Command::GoTo { activity: 3 });
        let response = Response::pick("agree");
        reads(
            r#"Hands(response: Choose(["agree"]), count: 7)"#,
            &Command::Hands {
                response: response.clone(),
                count: 7,
            },
        );
        reads(
            r#"Respond(respondent: Page("a1"), response: Choose(["agree"]))"#,
            &Command::Respond {
                respondent: Respondent::Page(Token(0xa1)),
                response,
            },
        );
    }

    #[track_caller]
    fn stumbles(text: &str, line: usize, column: usize) {
        let error = read_replay(text).unwrap_err();
        assert_eq!((error.line, error.column), (line, column), "{error}");
        assert!(!error.message.is_empty());
    }

    #[test]
    fn says_where_it_stumbles() {
        stumbles("(class: 24, seed: 1,\nsteps: [(0, Beginn)])", 2, 13);
        stumbles("(class: 24, seed: 1, steps: [(0, Begin)]", 1, 40);
        stumbles("(class: 24, sed: 1, steps: [])", 1, 13);
        stumbles("", 1, 1);
        stumbles(&"[".repeat(100_000), 1, 1);
    }

    #[test]
    fn a_step_is_one_line_for_programs() {
        let text = r#"(class: 24, seed: 1, steps: [
            (0.25, Begin), (-3, Reopen), (1e300, Touch(response: Choose(["agree"]))),
        ])"#;
        let (steps, summary) = run_replay(lesson(), &read_replay(text).unwrap());
        let lines: Vec<String> = steps
            .iter()
            .map(|step| serde_json::to_string(step).unwrap())
            .collect();
        // Programs read these: another shape is another version in `docs/replay.md`.
        assert_eq!(
            lines,
            [
                r#"{"at_ms":250,"command":"Begin","outcome":{"Ok":[{"Entered":{"activity":"avis"}},{"Opened":{"wave":"First"}}]}}"#,
                r#"{"at_ms":250,"command":"Reopen","outcome":{"Err":"NotClosed"}}"#,
                r#"{"at_ms":250,"command":{"Touch":{"response":{"Choose":["agree"]}}},"outcome":{"Ok":[{"Received":{"received":1,"present":24}}]}}"#,
            ]
        );
        assert_eq!(
            serde_json::to_string(&summary).unwrap(),
            r#"{"lesson":"essai","revision":0,"present":24,"secs":0,"activities":[{"id":"avis","outcome":"Begun","spent_secs":0,"shown":"Hidden"}],"kept":null}"#
        );
    }
}
