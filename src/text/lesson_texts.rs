//! The words of one lesson, in the languages it was written in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::args::Args;
use super::bundle::Bundle;
use super::facts::Facts;
use super::lang::Lang;
use super::problem::TextProblem;
use super::typography::{self, Habits};

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The words of one lesson. Files are read when their language is first asked for.
///
/// Ids are computed from the lesson: `<activity>_title`, `lesson_summary`, `img_<media>_alt`. An id without `_` is an
/// author's own helper. The pseudo-language of the program is made from the source language.
#[derive(Debug)]
pub struct LessonTexts {
    source_lang: String,
    files: BTreeMap<String, LessonFile>,
}

/// The language one activity is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved<'t> {
    /// The code to hand to [`LessonTexts::text`].
    pub lang: &'t str,
    /// Whether this is not the language asked for; the screen then shows a badge.
    pub is_fallback: bool,
}

impl LessonTexts {
    /// Keeps the files of a lesson: Fluent texts by language code. Nothing is read yet.
    pub fn new(source_lang: &str, sources: BTreeMap<String, String>) -> Self {
        let files = sources.into_iter().map(|(code, source)| {
            let file = LessonFile::new(&code, &source);
            (code, file)
        });
        Self {
            source_lang: source_lang.to_owned(),
            files: files.collect(),
        }
    }

    /// The language the lesson was written in first.
    pub fn source_lang(&self) -> &str {
        &self.source_lang
    }

    /// The codes of the languages that have a file, in the order of the alphabet.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Everything wrong with the files, language by language; reads them all.
    pub fn problems(&self) -> Vec<TextProblem> {
        let problems = self.files.iter().flat_map(|(lang, file)| {
            let in_file = file.facts().problems.iter();
            in_file.map(|(offset, kind)| TextProblem {
                lang: lang.clone(),
                offset: offset + file.cut_bytes,
                kind: kind.clone(),
            })
        });
        problems.collect()
    }

    /// The ids that a language has a message for, with the place of each in its file, in bytes.
    pub fn ids(&self, lang: &str) -> BTreeMap<&str, usize> {
        let Some(file) = self.file(lang) else {
            return BTreeMap::new();
        };
        let messages = file.facts().messages.iter();
        messages
            .map(|(id, message)| (id.as_str(), message.offset + file.cut_bytes))
            .collect()
    }

    /// The variables a message needs, through the helpers it refers to, without their `$`.
    pub fn variables(&self, lang: &str, id: &str) -> BTreeSet<String> {
        let message = self
            .file(lang)
            .and_then(|file| file.facts().messages.get(id));
        message
            .map(|message| message.variables.clone())
            .unwrap_or_default()
    }

    /// The language to show an activity in: the one asked for only when it has every text of the activity.
    ///
    /// `lesson` and `img` are groups like an activity. A country is passed over when the lesson has the language alone.
    pub fn resolve<'t>(&'t self, lang: &'t str, activity_id: &str) -> Resolved<'t> {
        let primary = lang.split(['-', '_']).next().unwrap_or(lang);
        let code = if self.file(lang).is_some() {
            lang
        } else {
            primary
        };
        let is_whole = code == self.source_lang || self.has_all(code, activity_id);
        Resolved {
            lang: if is_whole { code } else { &self.source_lang },
            is_fallback: !is_whole,
        }
    }

    /// The text of a message in this language; `None` when it is missing or not fit to be filled.
    pub fn text(&self, lang: &str, id: &str, args: &Args<'_>) -> Option<String> {
        let (text, _) = self.format(lang, id, args)?;
        Some(typography::display(&text, Habits::of(lang)).into_owned())
    }

    /// What goes wrong when a message is filled with these values, in English: a dry run for authors.
    pub fn errors(&self, lang: &str, id: &str, args: &Args<'_>) -> Vec<String> {
        let errors = self.format(lang, id, args).map(|(_, errors)| errors);
        errors
            .into_iter()
            .flatten()
            .map(|error| error.to_string())
            .collect()
    }

    fn format(
        &self,
        lang: &str,
        id: &str,
        args: &Args<'_>,
    ) -> Option<(String, Vec<fluent_bundle::FluentError>)> {
        let file = self.file(lang)?;
        if !file.facts().messages.get(id)?.is_sound {
            return None;
        }
        let is_pseudo = !self.files.contains_key(lang);
        file.bundle(is_pseudo).format(id, args)
    }

    fn has_all(&self, lang: &str, activity_id: &str) -> bool {
        let (Some(file), Some(source)) = (self.file(lang), self.file(&self.source_lang)) else {
            return false;
        };
        let prefix = format!("{activity_id}_");
        let wanted = source.facts().messages.range(prefix.clone()..);
        wanted
            .take_while(|(id, _)| id.starts_with(&prefix))
            .all(|(id, _)| {
                file.facts()
                    .messages
                    .get(id)
                    .is_some_and(|message| message.is_sound)
            })
    }

    /// The file of a language; for the pseudo-language, that of the source language.
    fn file(&self, lang: &str) -> Option<&LessonFile> {
        let code = if lang == Lang::PSEUDO.code() {
            &self.source_lang
        } else {
            lang
        };
        self.files.get(lang).or_else(|| self.files.get(code))
    }
}

/// One file: its text, and what was made of it so far.
struct LessonFile {
    code: String,
    source: String,
    /// The bytes before `source` that were cut off, a byte order mark.
    cut_bytes: usize,
    facts: OnceLock<Facts>,
    bundle: OnceLock<Bundle>,
    pseudo: OnceLock<Bundle>,
}

impl LessonFile {
    fn new(code: &str, source: &str) -> Self {
        let text = source.strip_prefix(BYTE_ORDER_MARK).unwrap_or(source);
        Self {
            code: code.to_owned(),
            source: text.to_owned(),
            cut_bytes: source.len() - text.len(),
            facts: OnceLock::new(),
            bundle: OnceLock::new(),
            pseudo: OnceLock::new(),
        }
    }

    fn grammar(&self) -> &'static str {
        Lang::from_code(&self.code).map_or("", Lang::grammar)
    }

    fn facts(&self) -> &Facts {
        self.facts
            .get_or_init(|| Facts::read(&self.source, self.grammar()))
    }

    /// Only for messages whose facts are sound: the file has then passed the guard.
    fn bundle(&self, is_pseudo: bool) -> &Bundle {
        let kept = if is_pseudo {
            &self.pseudo
        } else {
            &self.bundle
        };
        kept.get_or_init(|| Bundle::new(&self.code, is_pseudo, [self.grammar(), &self.source]))
    }
}

impl std::fmt::Debug for LessonFile {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("LessonFile")
            .field("code", &self.code)
            .field("bytes", &self.source.len())
            .finish_non_exhaustive()
    }
}
