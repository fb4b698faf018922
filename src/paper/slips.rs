//! Slips with which a pupil says that they would like to talk. Nothing on them asks what happened.

use crate::args;
use crate::text::Texts;

use super::Day;
use super::cards::PER_PAGE;
use super::drawing::SCISSORS;
use super::family::HelpLine;
use super::html::Html;
use super::page;

/// The help line on a slip, and the day it was last checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlipHelp {
    /// The line, in words that are ready to print.
    pub line: HelpLine,
    /// The day a person last checked it.
    pub checked: Option<Day>,
}

/// A page of slips "I would like to talk", to cut out.
pub fn slips(texts: &Texts, help: Option<&SlipHelp>) -> String {
    page::printed(texts, &texts.tr("print-slips"), |html| {
        html.element("section", "cards slips", |html| {
            html.picture(SCISSORS);
            for _ in 0..PER_PAGE {
                html.element("div", "card", |html| slip(html, texts, help));
            }
        });
    })
}

fn slip(html: &mut Html, texts: &Texts, help: Option<&SlipHelp>) {
    html.line("p", "ask", &texts.tr("print-slip"));
    for key in ["print-slip-today", "print-slip-week"] {
        html.element("p", "choice", |html| {
            html.element("span", "tick", |_| ());
            html.text(&texts.tr(key));
        });
    }
    html.element("p", "choice", |html| {
        html.text(&texts.tr("print-slip-whom"));
        html.element("span", "rule", |_| ());
    });
    let Some(help) = help else { return };
    html.element("p", "call", |html| {
        let args = args!("number" => &help.line.number, "words" => &help.line.words);
        html.rich(&texts.tr_args("print-slip-call", &args));
        if let Some((year, month, day)) = help.checked {
            html.fixed("<br />");
            let args = args!("date" => texts.date_plain(year, month, day));
            html.line("span", "soft", &texts.tr_args("print-slip-checked", &args));
        }
    });
}
