//! Rules for tales that are read twice: the second reading is not the first one again.

use super::finding::Finding;
use super::subject::Subject;
use crate::activity::{Activity, Mirror, Severity};
use crate::text::Args;

/// The variable that tells who the hero is, and its values.
const HERO: (&str, [&str; 2]) = ("hero", ["f", "m"]);

/// What is to be said of the tales, in each language.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    // keys: finding-same-readings
    let tales = subject.lesson().activities.iter();
    let tales = tales.filter_map(|activity| match activity {
        Activity::Mirror(tale) => Some(tale),
        _ => None,
    });
    tales
        .flat_map(|tale| {
            let langs = subject.sources.keys();
            langs.filter_map(move |lang| same_readings(subject, tale, lang))
        })
        .collect()
}

/// The finding for a tale that reads the same whoever its hero is; none where a paragraph is missing or fails.
fn same_readings(subject: &Subject<'_>, tale: &Mirror, lang: &str) -> Option<Finding> {
    let (hero, values) = HERO;
    let texts = subject.texts;
    let mut first = None;
    for paragraph in &tale.paragraphs {
        let id = format!("{}_par_{paragraph}", tale.id);
        let offset = subject.texts.ids(lang).get(id.as_str()).copied()?;
        if texts.variables(lang, &id).iter().any(|name| name != hero) {
            return None;
        }
        let [one, other] =
            values.map(|value| texts.text(lang, &id, &Args::new().with(hero, value)));
        if one? != other? {
            return None;
        }
        first = first.or(Some(offset));
    }
    let finding = subject.in_text(Severity::Warning, "same-readings", (lang, first?));
    Some(finding.with("id", &tale.id))
}
