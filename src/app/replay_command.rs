//! `marelle replay`: a class hour from a file of commands, without a window.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::lesson::Lesson;
use crate::session::{read_replay, replay_text, run_replay};
use crate::text::Texts;

use super::cli::Format;
use super::outcome::Outcome;

/// The version of the JSON lines (`docs/replay.md`).
const JSON_VERSION: u32 = 1;
/// The most bytes of a file of commands: some ten thousand steps.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Runs the hour and says what came of each command.
pub(super) fn run(texts: &Texts, lesson: Arc<Lesson>, commands: &Path, format: Format) -> Outcome {
    let path = commands.display().to_string();
    let is_sane =
        fs::metadata(commands).is_ok_and(|data| data.is_file() && data.len() <= MAX_BYTES);
    let Some(text) = is_sane.then(|| fs::read_to_string(commands).ok()).flatten() else {
        let words = texts.tr_args("app-replay-unread", &crate::args!("path" => path));
        return Outcome::failed(format!("{words}\n"));
    };
    let replay = match read_replay(&text) {
        Ok(replay) => replay,
        Err(error) => {
            let words = texts.tr_args(
                "app-replay-broken",
                &crate::args!("detail" => error.message),
            );
            return Outcome::failed(format!("{path}:{}:{}: {words}\n", error.line, error.column));
        }
    };
    let (steps, summary) = run_replay(lesson, &replay);
    Outcome::well(match format {
        Format::Text => replay_text(&steps, &summary),
        Format::Json => {
            let head = serde_json::json!({ "marelle_replay": JSON_VERSION });
            let lines = std::iter::once(head.to_string())
                .chain(
                    steps
                        .iter()
                        .map(|step| serde_json::to_string(step).unwrap_or_default()),
                )
                .chain(std::iter::once(
                    serde_json::json!({ "summary": summary }).to_string(),
                ));
            lines.map(|line| line + "\n").collect()
        }
    })
}
