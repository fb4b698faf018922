//! `marelle new`: a lesson to start from.

use std::path::Path;

use crate::lesson::{is_id, skeleton};
use crate::text::Texts;

use super::clock;
use super::files::write_whole;
use super::outcome::Outcome;

/// Writes the files of a new lesson into a folder that does not exist yet.
pub(super) fn new(texts: &Texts, dir: &Path) -> Outcome {
    let said = dir.display().to_string();
    let say = |key: &str| {
        format!(
            "{}\n",
            texts.tr_args(key, &crate::args!("dir" => said.clone()))
        )
    };
    let name = dir
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if !is_id(&name) {
        return Outcome::failed(say("app-new-bad-name"));
    }
    if dir.exists() {
        return Outcome::failed(say("app-new-exists"));
    }
    for (file, text) in skeleton(&name, texts.lang().code(), clock::today()) {
        if let Err(error) = write_whole(&dir.join(file), text.as_bytes()) {
            let path = error.path.display().to_string();
            return Outcome::failed(format!(
                "{}\n",
                texts.tr_args(error.key(), &crate::args!("path" => path))
            ));
        }
    }
    Outcome::well(say("app-new-made"))
}
