//! What all pages share: the document around them, the heading, lines to write on.

use crate::text::Texts;

use super::Day;
use super::html::{Html, plain};
use super::words::Said;

/// The program's mark, drawn in the page itself.
const MARK: &str = concat!(
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" aria-label="Marelle"><g fill="#1F2430">"##,
    r#"<path d="M18 16 A14 14 0 0 1 46 16 Z"/><rect x="8" y="21" width="48" height="9"/>"#,
    r#"<rect x="8" y="35" width="48" height="9"/><rect x="22" y="49" width="20" height="13"/></g></svg>"#
);

/// Before the title: nothing is fetched, nothing runs, nothing is sent, even if a word were mistaken for markup.
const HEAD: &str = concat!(
    r#"<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="default-src 'none'; "#,
    r#"style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />"#,
    r#"<meta name="referrer" content="no-referrer" />"#,
    r#"<meta name="viewport" content="width=device-width, initial-scale=1" />"#,
);

const STYLE: &str = concat!("<style>\n", include_str!("page.css"), "</style>");

/// What pages to cut, to fill in and to put on the wall have besides.
const PRINT_STYLE: &str = concat!("<style>\n", include_str!("print.css"), "</style>");

/// A whole page of this title.
pub(super) fn document(texts: &Texts, title: &str, body: impl FnOnce(&mut Html)) -> String {
    written(texts, title, (&[STYLE], body))
}

/// The same for things to print: cards, forms, posters, slips.
pub(super) fn printed(texts: &Texts, title: &str, body: impl FnOnce(&mut Html)) -> String {
    written(texts, title, (&[STYLE, PRINT_STYLE], body))
}

fn written(
    texts: &Texts,
    title: &str,
    (styles, body): (&[&'static str], impl FnOnce(&mut Html)),
) -> String {
    let mut html = Html::default();
    html.fixed("<!DOCTYPE html>\n");
    html.with("html", &[("lang", texts.lang().code())], |html| {
        html.with("head", &[], |html| {
            html.fixed(HEAD);
            html.with("title", &[], |html| html.text(&plain(title)));
            for style in styles {
                html.fixed(style);
            }
        });
        html.with("body", &[], body);
    });
    html.into_text()
}

/// What stands above the black line.
pub(super) struct Heading<'a> {
    /// The title of the lesson.
    pub(super) title: Said<'a>,
    /// The lines below it.
    pub(super) under: Vec<Said<'a>>,
    /// The lines on the right; the first one is bold.
    pub(super) facts: Vec<String>,
}

/// Writes the heading of a page.
pub(super) fn heading(html: &mut Html, heading: &Heading<'_>) {
    html.with("header", &[], |html| {
        html.fixed(MARK);
        html.with("div", &[], |html| {
            html.said("h1", "", &heading.title);
            for line in &heading.under {
                html.said("p", "", line);
            }
        });
        html.element("div", "facts", |html| {
            for (place, line) in heading.facts.iter().enumerate() {
                let is_first = place == 0;
                html.with("p", &[], |html| {
                    if is_first {
                        html.line("strong", "", line);
                    } else {
                        html.text(line);
                    }
                });
            }
        });
    });
}

/// Labels with what was written beside them; a line to write on where nothing was.
pub(super) fn blanks(html: &mut Html, labels: &[(String, String)]) {
    html.element("div", "blanks", |html| {
        for (label, filled) in labels {
            html.with("p", &[], |html| {
                html.line("strong", "", label);
                html.line("span", "", filled);
            });
        }
    });
}

/// Lines to write on.
pub(super) fn ruled(html: &mut Html, lines: usize) {
    html.element("div", "rules", |html| {
        for _ in 0..lines {
            html.with("p", &[], |_| ());
        }
    });
}

/// A heading and the words of a lesson below it; nothing where there are no words.
pub(super) fn section(html: &mut Html, title: &str, said: Option<&Said<'_>>) {
    if let Some(said) = said {
        html.with("section", &[], |html| {
            html.line("h2", "", title);
            html.paragraphs("", said);
        });
    }
}

/// The day in words; empty without one.
pub(super) fn day_words(texts: &Texts, day: Option<Day>) -> String {
    day.map(|(year, month, day)| texts.date(year, month, day))
        .unwrap_or_default()
}
