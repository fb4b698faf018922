//! Where a lesson comes from: programmes, sources, pictures, authors, licence.

use crate::args;
use crate::lesson::{Programme, Source};

use super::html::Html;
use super::words::{Said, Words};

/// How much is told of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Publisher, title and year, for families.
    Short,
    /// The address and the day of the last look as well.
    Full,
}

/// Writes the references to the programmes, one line each.
pub(super) fn programmes(html: &mut Html, words: &Words<'_>) {
    html.with("ul", &[], |html| {
        for programme in &words.lesson.programmes {
            html.said("li", "", &programme_words(words, programme));
        }
    });
}

/// The sentence of a programme, with the official text it refers to where the sentence does not name it.
fn programme_words<'a>(words: &Words<'a>, programme: &Programme) -> Said<'a> {
    let end = format!("programme_{}", programme.id);
    let Some(said) = words.find("lesson", &end) else {
        return Said::from(programme.reference.clone());
    };
    if programme.reference.is_empty()
        || squeezed(&said.words).contains(&squeezed(&programme.reference))
    {
        return said;
    }
    let args = args!("sentence" => &said.words, "reference" => &programme.reference);
    Said {
        words: words.texts.tr_args("paper-programme", &args),
        ..said
    }
}

/// The words without any space, to compare texts that differ in the kind of space alone.
fn squeezed(words: &str) -> String {
    words.chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// Writes the sources of the lesson.
pub(super) fn sources(html: &mut Html, words: &Words<'_>, detail: Detail) {
    html.element("ul", "sources", |html| {
        for source in &words.lesson.sources {
            html.with("li", &[], |html| match detail {
                Detail::Short => {
                    let address = source.url.as_deref().unwrap_or_default();
                    html.link(address, &named(words, source));
                }
                Detail::Full => full(html, words, source),
            });
        }
    });
}

fn full(html: &mut Html, words: &Words<'_>, source: &Source) {
    html.text(&named(words, source));
    if let Some(address) = &source.url {
        html.fixed("<br />");
        html.link(address, address);
    }
    if !source.checked.is_empty() {
        html.fixed("<br />");
        let day = words.day(&source.checked);
        html.line(
            "span",
            "soft",
            &words.texts.tr_args("paper-checked", &args!("date" => day)),
        );
    }
}

/// Publisher, title and year in one line, as far as they are known.
fn named(words: &Words<'_>, source: &Source) -> String {
    let year = source.year.map(|year| year.to_string());
    let known = [
        source.publisher.as_str(),
        &source.title,
        year.as_deref().unwrap_or_default(),
    ];
    let known: Vec<&str> = known
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    words.texts.display(&known.join(", ")).into_owned()
}

/// The sources of one activity in one line: "Franceinfo (2020) et Air Journal (1910)". Empty without any.
pub(super) fn of_activity(words: &Words<'_>, ids: &[String]) -> String {
    let known = ids.iter().filter_map(|id| words.lesson.source(id));
    let each: Vec<String> = known
        .map(|source| match source.year {
            Some(year) => format!("{} ({year})", source.publisher),
            None => source.publisher.clone(),
        })
        .filter(|name| !name.trim().is_empty())
        .collect();
    if each.is_empty() {
        return String::new();
    }
    let names = words.texts.list(&each);
    words.texts.tr_args(
        "paper-source-of",
        &args!("names" => names, "n" => each.len()),
    )
}

/// Writes who made the lesson and its pictures, and what may be done with it.
pub(super) fn credits(html: &mut Html, words: &Words<'_>) {
    let (lesson, texts) = (words.lesson, words.texts);
    let mut line = |words: &str| html.line("p", "", words);
    if !lesson.authors.is_empty() {
        let names = texts.list(&lesson.authors);
        line(&texts.tr_args(
            "paper-authors",
            &args!("names" => names, "n" => lesson.authors.len()),
        ));
    }
    if !lesson.licence.is_empty() {
        line(&texts.tr_args("paper-licence", &args!("licence" => &lesson.licence)));
    }
    for medium in &lesson.media {
        let alt = words.find("img", &format!("{}_alt", medium.id));
        let picture = alt.map_or_else(|| medium.id.clone(), |said| said.words);
        let args =
            args!("picture" => picture, "credit" => &medium.credit, "licence" => &medium.licence);
        line(&texts.tr_args("paper-picture", &args));
    }
}
