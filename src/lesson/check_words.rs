//! Rules for what the texts say: plain words, no claim about a group, no figure out of nowhere.
//!
//! Texts the class sees are held to all rules. Texts for the adult are held to those that are errors.

use std::collections::BTreeMap;
use std::ops::Range;

use super::figures::{Kind, figures};
use super::finding::Finding;
use super::needs::{Need, Reader, needs};
use super::subject::Subject;
use super::wording::{BY_BEGINNING, REFUSALS, WORDINGS};
use super::words::{Word, covered, is_number, words};
use super::{dots, finding};
use crate::activity::{Activity, Nature, Severity};
use crate::text::Args;

/// The longest sentence, in words, for cycles 1 to 3; see `docs/sources.md#readability`.
const LONGEST_SENTENCE: [usize; 3] = [18, 18, 25];

/// What is to be said of the wording.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    // keys: finding-shortened-form, finding-long-sentence, finding-figure-in-text-without-source
    // keys: finding-percent-without-year
    let needs = needs(subject.lesson());
    let mut findings = Vec::new();
    for (lang, file) in &subject.sources {
        let ids = subject.texts.ids(lang);
        for need in &needs {
            let Some(offset) = ids.get(need.id.as_str()).copied() else {
                continue;
            };
            let raw = message_at(&file.text, offset);
            let said = Said {
                subject,
                lang,
                need,
                offset,
                raw,
                words: words(raw),
            };
            findings.extend(said.findings());
        }
        if findings.len() > finding::MAX_FINDINGS {
            break;
        }
    }
    findings
}

/// One text in one language.
struct Said<'a> {
    subject: &'a Subject<'a>,
    lang: &'a str,
    need: &'a Need,
    /// Where the message starts in its file.
    offset: usize,
    /// The message as it stands there, with its id.
    raw: &'a str,
    words: Vec<Word<'a>>,
}

impl Said<'_> {
    fn findings(&self) -> Vec<Finding> {
        let mut findings = self.wordings();
        if self.lang.starts_with("fr") {
            findings.extend(self.shortened());
        }
        if self.need.is_projected() {
            findings.extend(self.long_sentence());
            findings.extend(self.figure());
            findings.extend(self.percent_without_year());
        }
        findings.extend(self.options_that_ask_sex());
        findings
    }

    fn at(&self, severity: Severity, rule: &'static str, span: &Range<usize>) -> Finding {
        let place = (self.lang, self.offset + span.start);
        let found = self.raw.get(span.clone()).unwrap_or_default();
        self.subject
            .in_text(severity, rule, place)
            .with("found", found)
    }

    /// The wordings to avoid, each told once.
    fn wordings(&self) -> Vec<Finding> {
        let mut told: BTreeMap<usize, Finding> = BTreeMap::new();
        for (from, word) in self.words.iter().enumerate() {
            let as_number = is_number(&word.text)
                .then(|| BY_BEGINNING.get("#"))
                .flatten();
            let as_word = BY_BEGINNING.get(&*word.text);
            for number in as_word.into_iter().chain(as_number).flatten() {
                if !told.contains_key(number)
                    && let Some(finding) = self.wording(*number, from)
                {
                    told.insert(*number, finding);
                }
            }
        }
        told.into_values().collect()
    }

    fn wording(&self, number: usize, from: usize) -> Option<Finding> {
        let wording = WORDINGS.get(number)?;
        let is_meant = self.need.is_projected() || wording.severity == Severity::Error;
        if !self.lang.starts_with(wording.lang) || !is_meant {
            return None;
        }
        let rest = self.words.get(from..)?;
        let length = covered(rest, wording.pattern)?;
        let first = rest.first()?;
        let last = rest.get(length.checked_sub(1)?)?;
        if wording.rule == "asks-sex" && self.is_refused(first.sentence) {
            return None;
        }
        let span = first.span.start..last.span.end;
        let finding = self.at(wording.severity, wording.rule, &span);
        Some(finding.suggest(wording.instead.map(str::to_owned)))
    }

    /// Whether a sentence says that something is not done.
    fn is_refused(&self, sentence: usize) -> bool {
        let mut of_sentence = self.words.iter().filter(|word| word.sentence == sentence);
        of_sentence.any(|word| REFUSALS.contains(&&*word.text))
    }

    fn shortened(&self) -> Option<Finding> {
        let value = self.raw.find('=').map_or(0, |at| at + 1);
        let (span, whole) = dots::find(self.raw.get(value..)?)?;
        let span = span.start + value..span.end + value;
        let finding = self.at(Severity::Error, "shortened-form", &span);
        Some(finding.suggest(whole))
    }

    fn long_sentence(&self) -> Option<Finding> {
        let cycle = usize::from(self.subject.lesson().cycle);
        let most = LONGEST_SENTENCE.get(cycle.checked_sub(1)?).copied()?;
        let args = Args::new().with("n", 1_000).with("hero", "f");
        let text = self.subject.texts.text(self.lang, &self.need.id, &args)?;
        let (length, start) = longest_sentence(&text);
        if length <= most {
            return None;
        }
        let opening: String = start.chars().take(24).collect();
        let at = self.raw.find(&opening).unwrap_or(0);
        let place = (self.lang, self.offset + at);
        let finding = self
            .subject
            .in_text(Severity::Warning, "long-sentence", place);
        Some(finding.with("length", &length).with("most", &most))
    }

    fn activity(&self) -> Option<&Activity> {
        self.subject.lesson().activities.get(self.need.activity?)
    }

    /// A number that looks like a fact, in an activity that names no source.
    fn figure(&self) -> Option<Finding> {
        let activity = self.activity()?;
        let is_stated = matches!(
            self.need.reader,
            Reader::Title | Reader::Body | Reader::Why | Reader::Card
        );
        let is_told_already = matches!(activity, Activity::Estimate(_) | Activity::Timeline(_));
        if !is_stated || is_told_already || !activity.head().sources.is_empty() {
            return None;
        }
        // A source that could not be read is not a source that is missing.
        let index = self.need.activity?;
        let path = [
            crate::activity::Place::Field("activities"),
            crate::activity::Place::Index(index),
            crate::activity::Place::Field("sources"),
        ];
        self.subject.structure.place(&path)?;
        let states_facts = activity.rules().nature() == Nature::Knowledge;
        let figures = figures(self.raw);
        let (_, span) = figures
            .iter()
            .find(|(kind, _)| *kind != Kind::Year || states_facts)?;
        let finding = self.at(Severity::Error, "figure-in-text-without-source", span);
        Some(finding.with("id", activity.head().id))
    }

    fn percent_without_year(&self) -> Option<Finding> {
        let figures = figures(self.raw);
        let has_year = figures.iter().any(|(kind, _)| *kind == Kind::Year);
        let shows_year = matches!(self.activity(), Some(Activity::Estimate(e)) if e.year.is_some());
        if has_year || shows_year {
            return None;
        }
        let (_, span) = figures.iter().find(|(kind, _)| *kind == Kind::Percent)?;
        Some(self.at(Severity::Warning, "percent-without-year", span))
    }

    /// « Tu es… » with « une fille » and « un garçon » to choose from.
    fn options_that_ask_sex(&self) -> Option<Finding> {
        if self.need.reader != Reader::Title {
            return None;
        }
        let asks_you = |word: &Word<'_>| {
            let you = ["tu", "vous", "toi", "je", "moi", "you", "i", "me"];
            you.contains(&&*word.text)
        };
        let activity = self.activity()?;
        let head = activity.head();
        let lists = activity.rules().lists();
        let options = lists.iter().filter(|(list, _)| *list == "option");
        let said: Vec<String> = options
            .flat_map(|(_, ids)| ids)
            .filter_map(|id| {
                let id = format!("{}_option_{id}", head.id);
                let text = self.subject.texts.text(self.lang, &id, &Args::new())?;
                let last = words(&text).pop()?;
                (text.split_whitespace().count() <= 2).then(|| last.text.into_owned())
            })
            .collect();
        let has = |names: [&str; 2]| names.iter().any(|name| said.iter().any(|s| s == name));
        let is_pair = has(["fille", "girl"]) && has(["garçon", "boy"]);
        let word = self.words.iter().find(|word| asks_you(word))?;
        is_pair.then(|| self.at(Severity::Error, "asks-sex", &word.span))
    }
}

/// A message from its id to its last indented line.
pub(super) fn message_at(text: &str, offset: usize) -> &str {
    let rest = text.get(offset..).unwrap_or_default();
    let mut length = 0;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        let goes_on = line.trim().is_empty() || line.starts_with([' ', '}', '\t']);
        if number > 0 && !goes_on {
            break;
        }
        length += line.len();
    }
    rest.get(..length).unwrap_or_default().trim_end()
}

/// The number of words of the longest sentence, and that sentence.
fn longest_sentence(text: &str) -> (usize, &str) {
    let ends = ['.', '!', '?', '…', '\n'];
    let sentences = text.split(ends).map(str::trim_start);
    sentences
        .map(|sentence| {
            let words = sentence.split_whitespace();
            let count = words.filter(|word| word.contains(char::is_alphanumeric));
            (count.count(), sentence)
        })
        .max_by_key(|(count, _)| *count)
        .unwrap_or((0, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_ends_where_the_next_begins() {
        let text = "a_title = Un\n\n    deux\n# note\nb_title = Trois\n";
        assert_eq!(message_at(text, 0), "a_title = Un\n\n    deux");
        assert_eq!(message_at(text, text.len()), "");
    }

    #[test]
    fn counts_the_words_of_a_sentence() {
        assert_eq!(longest_sentence("Un. Deux mots « ici » !").0, 3);
        assert_eq!(longest_sentence("").0, 0);
    }
}
