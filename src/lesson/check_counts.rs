//! Rules for what is counted: things, turns and moves, never the pupils by sex.
//!
//! A book or a catalogue may be counted by the girls and boys in it. Who speaks or plays in the class may not: a small
//! class would be read off the table, name by name (`docs/sources.md#privacy`).

use std::ops::Range;

use super::check_words::message_at;
use super::finding::Finding;
use super::subject::Subject;
use super::words::{Word, covered, words};
use crate::activity::{Activity, Id, Severity};
use crate::text::Args;

/// What the words of a list stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    /// Persons of a book, drawings, things: only words for the pupils themselves are refused.
    Things,
    /// Places: what is called after girls or boys alone would be their side.
    Places,
    /// Who does something: every word for girls or boys would count them.
    Doers,
}

/// What is to be said of the tables and plans.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    // keys: finding-counts-pupils
    let mut findings = Vec::new();
    for activity in &subject.lesson().activities {
        let activity_id = activity.head().id;
        for (list, ids, named) in counted_lists(activity) {
            for (lang, id) in subject
                .sources
                .keys()
                .flat_map(|lang| ids.iter().map(move |id| (lang, id)))
            {
                let id = format!("{activity_id}_{list}_{id}");
                findings.extend(finding(subject, lang, &id, named));
            }
        }
    }
    findings
}

/// The lists of an activity whose words say what is counted.
fn counted_lists(activity: &Activity) -> Vec<(&'static str, Vec<&Id>, Named)> {
    match activity {
        Activity::Count(count) => {
            let named = if count.of.is_done_by_pupils() {
                Named::Doers
            } else {
                Named::Things
            };
            vec![
                ("row", count.rows.iter().collect(), named),
                ("column", count.columns.iter().collect(), named),
            ]
        }
        Activity::Map(map) => vec![
            (
                "zone",
                map.zones.iter().map(|zone| &zone.id).collect(),
                Named::Places,
            ),
            ("layer", map.layers.iter().collect(), Named::Doers),
        ],
        _ => Vec::new(),
    }
}

/// The finding for one text in one language.
fn finding(subject: &Subject<'_>, lang: &str, id: &str, named: Named) -> Option<Finding> {
    let offset = subject.texts.ids(lang).get(id).copied()?;
    // As it is shown: a helper of the author may hold the word.
    let shown = subject.texts.text(lang, id, &Args::new())?;
    let found = shown.get(pupils_in(&shown, lang, named)?)?;
    let raw = message_at(&subject.sources.get(lang)?.text, offset);
    let value = raw.find('=').unwrap_or(0);
    let at = raw.get(value..)?.find(found).map_or(0, |at| value + at);
    let finding = subject.in_text(Severity::Error, "counts-pupils", (lang, offset + at));
    Some(finding.with("found", found))
}

/// Words for pupils of one sex, whatever is counted.
const PUPILS: &[(&str, &str)] = &[
    ("fr", "élève|élèves fille|filles|garçon|garçons"),
    ("fr", "fille|filles|garçon|garçons élève|élèves"),
    (
        "fr",
        "fille|filles|garçon|garçons de|dans|en la|notre|ma|votre|cette|l classe|école|équipe",
    ),
    (
        "fr",
        "fille|filles|garçon|garçons du|dans|de|en le|notre|mon|votre|ce groupe",
    ),
    (
        "fr",
        "fille|filles|garçon|garçons du|au|de|en groupe|classe|cp|ce1|ce2|cm1|cm2|6e|5e|4e|3e",
    ),
    ("fr", "nos|mes|vos|notre|votre fille|filles|garçon|garçons"),
    (
        "fr",
        "filles|garçons présents|présentes|absents|absentes|ici",
    ),
    (
        "en",
        "girl|girls|boy|boys in|of|from our|my|your|this|the class|classroom|school|group|team|year",
    ),
    ("en", "girl|girls|boy|boys in|of|from class|year"),
    ("en", "girl|female|boy|male pupil|pupils|student|students"),
    ("en", "our|my|your girl|girls|boy|boys"),
    ("en", "girls|boys present|absent|here"),
];

/// Words for girls and boys, and for asking which.
const SEXES: &[(&str, &str)] = &[
    (
        "fr",
        "fille|filles|garçon|garçons|fillette|fillettes|écolière|écolières|sexe",
    ),
    (
        "en",
        "girl|girls|boy|boys|schoolgirl|schoolgirls|schoolboy|schoolboys|sex",
    ),
];

/// Words that make no place of the word beside them: « le côté des filles ».
const ASIDES: &[&str] = &[
    "le", "la", "les", "l", "des", "du", "de", "un", "une", "et", "côté", "coin", "zone", "espace",
    "the", "a", "and", "side", "corner", "area", "s",
];

/// Where a text names pupils by their sex, in bytes.
fn pupils_in(text: &str, lang: &str, named: Named) -> Option<Range<usize>> {
    let words = words(text);
    let pupils = first_of(&words, lang, PUPILS);
    let sexes = || first_of(&words, lang, SEXES);
    match named {
        Named::Things => pupils,
        Named::Doers => pupils.or_else(sexes),
        Named::Places => pupils.or_else(|| sexes().filter(|_| is_side(&words, lang))),
    }
}

fn first_of(words: &[Word<'_>], lang: &str, patterns: &[(&str, &str)]) -> Option<Range<usize>> {
    let patterns = patterns.iter().filter(|(of, _)| lang.starts_with(of));
    let found = patterns.filter_map(|(_, pattern)| {
        (0..words.len()).find_map(|from| {
            let rest = words.get(from..)?;
            let last = covered(rest, pattern)?.checked_sub(1)?;
            Some(rest.first()?.span.start..rest.get(last)?.span.end)
        })
    });
    found.min_by_key(|span| span.start)
}

/// Whether a place has no other name than girls or boys.
fn is_side(words: &[Word<'_>], lang: &str) -> bool {
    words.iter().all(|word| {
        let alone = std::slice::from_ref(word);
        ASIDES.contains(&&*word.text) || first_of(alone, lang, SEXES).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(named: Named, lang: &str, text: &str, expected: Option<&str>) {
        let found = pupils_in(text, lang, named).and_then(|span| text.get(span));
        assert_eq!(found, expected, "{named:?} {text}");
    }

    #[test]
    fn pupils_are_never_counted_by_sex() {
        for named in [Named::Things, Named::Places, Named::Doers] {
            for (text, found) in [
                ("Les filles de la classe", "filles de la classe"),
                ("Élèves filles", "Élèves filles"),
                ("Les garçons du CM2", "garçons du CM2"),
                ("Nos garçons", "Nos garçons"),
                ("Filles présentes", "Filles présentes"),
            ] {
                check(named, "fr", text, Some(found));
            }
            for (text, found) in [
                ("Girls in our class", "Girls in our class"),
                ("Boy pupils", "Boy pupils"),
                ("Our girls", "Our girls"),
                ("The boys of Year 5", "boys of Year"),
            ] {
                check(named, "en-GB", text, Some(found));
            }
        }
    }

    #[test]
    fn a_book_may_be_counted_by_who_is_in_it() {
        check(Named::Things, "fr", "Des filles", None);
        check(Named::Things, "fr", "Des garçons dans la cuisine", None);
        check(Named::Things, "fr", "Pages « pour les filles »", None);
        check(Named::Things, "en", "Girls who run", None);
        check(Named::Doers, "fr", "Des filles", Some("filles"));
        check(Named::Doers, "en", "A boy speaks", Some("boy"));
        check(Named::Doers, "fr", "Au ballon", None);
        check(Named::Doers, "en", "Speaking", None);
    }

    #[test]
    fn a_place_is_not_called_after_who_stands_there() {
        check(Named::Places, "fr", "Côté filles", Some("filles"));
        check(Named::Places, "fr", "Le coin des garçons", Some("garçons"));
        check(Named::Places, "en", "Girls’ corner", Some("Girls"));
        check(Named::Places, "fr", "Toilettes filles", None);
        check(Named::Places, "fr", "Le milieu", None);
    }
}
