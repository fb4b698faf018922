//! The note to families: what the class does, why, where the facts come from, whom to call.

use crate::lesson::Lesson;
use crate::text::{LessonTexts, Texts};

use super::html::Html;
use super::page::{self, Heading};
use super::sheet::levels;
use super::sources::{self, Detail};
use super::words::{Said, Words};

/// One help line, in words that are ready to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpLine {
    /// The number to dial, such as "119".
    pub number: String,
    /// Whom one reaches, for what, and when.
    pub words: String,
}

/// What the note needs besides the lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FamilyExtra {
    /// Help lines for adults and families, in the order to print them.
    pub help: Vec<HelpLine>,
    /// Whom to ask at school; empty leaves a line to write on.
    pub school_contact: String,
}

/// One page for families; long lessons take a second one.
pub fn family_note(
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
    extra: &FamilyExtra,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    page::document(texts, &words.title().words, |html| {
        let heading = Heading {
            title: words.title(),
            under: vec![Said::from(texts.tr("paper-family"))],
            facts: levels(&words),
        };
        page::heading(html, &heading);
        html.with("main", &[("class", "family")], |html| {
            if let Some(note) = words.find("lesson", "family") {
                html.paragraphs("note", &note);
            }
            html.element("div", "parts", |html| {
                why(html, &words);
                what(html, &words);
            });
            help(html, texts, &extra.help);
            contact(html, texts, &extra.school_contact);
        });
        html.with("footer", &[], |html| {
            html.line("p", "", &texts.tr("paper-family-footer"));
        });
    })
}

fn why(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    let objective = words.find("lesson", "objective");
    page::section(
        html,
        &texts.tr("paper-family-objective"),
        objective.as_ref(),
    );
    if !words.lesson.programmes.is_empty() {
        html.line("h2", "", &texts.tr("paper-family-programmes"));
        sources::programmes(html, words);
    }
}

fn what(html: &mut Html, words: &Words<'_>) {
    let texts = words.texts;
    html.line("h2", "", &texts.tr("paper-family-activities"));
    html.with("ol", &[], |html| {
        for activity in &words.lesson.activities {
            let id = activity.head().id;
            html.said("li", "", &words.say(id, "title", id));
        }
    });
    if !words.lesson.sources.is_empty() {
        html.line("h2", "", &texts.tr("paper-family-sources"));
        sources::sources(html, words, Detail::Short);
    }
}

fn help(html: &mut Html, texts: &Texts, lines: &[HelpLine]) {
    if lines.is_empty() {
        return;
    }
    html.element("section", "help", |html| {
        html.line("h2", "", &texts.tr("paper-family-help"));
        html.line("p", "", &texts.tr("paper-family-help-why"));
        html.with("ul", &[], |html| {
            for line in lines {
                html.with("li", &[], |html| {
                    html.line("strong", "", &texts.display(&line.number));
                    html.text(" ");
                    html.text(&texts.display(&line.words));
                });
            }
        });
    });
}

fn contact(html: &mut Html, texts: &Texts, contact: &str) {
    let filled = texts.display(contact).into_owned();
    html.element("div", "contact", |html| {
        page::blanks(html, &[(texts.tr("paper-family-contact"), filled)]);
    });
}
