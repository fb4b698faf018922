//! The outcome of an hour: the sentence the class keeps, what it did, its counts as far as they may be read.

use std::time::Duration;

use crate::activity::Activity;
use crate::args;
use crate::lesson::Lesson;
use crate::session::{ActivitySummary, Figure, Outcome, Shift, Summary};
use crate::text::{LessonTexts, Texts};

use super::Day;
use super::counts::{Answers, Cell, Line, Reading, Turnout, Vote, reading};
use super::html::Html;
use super::page::{self, Heading};
use super::phases::figure;
use super::words::{Said, Words};

/// What the adult adds to the outcome of an hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutcomeExtra {
    /// The class, such as "CE1 B".
    pub class_name: String,
    /// The day of the hour.
    pub date: Option<Day>,
    /// The sentence the class keeps, as it was edited; empty for the one the summary or the lesson names.
    pub sentence: String,
    /// Notes for the next time; empty leaves lines to write on.
    pub notes: String,
}

/// Lines for notes, where none were typed.
const NOTE_LINES: usize = 4;

/// The outcome of an hour on A4 pages: totals only.
pub fn outcome_page(
    summary: &Summary,
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
    extra: &OutcomeExtra,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    page::document(texts, &words.title().words, |html| {
        page::heading(html, &outcome_heading(&words, summary, extra));
        kept(html, &words, summary, extra);
        done(html, &words, summary);
        results(html, &words, summary);
        notes(html, texts, &extra.notes);
        html.with("footer", &[], |html| {
            html.line("p", "", &texts.tr("paper-totals-only"));
        });
    })
}

fn outcome_heading<'a>(words: &Words<'a>, summary: &Summary, extra: &OutcomeExtra) -> Heading<'a> {
    let texts = words.texts;
    let mut under = vec![Said::from(texts.tr("paper-outcome"))];
    let day = page::day_words(texts, extra.date);
    if !day.is_empty() {
        under.push(Said::from(day));
    }
    let mut facts = Vec::new();
    if !extra.class_name.trim().is_empty() {
        facts.push(texts.display(&extra.class_name).into_owned());
    }
    facts.push(spent(texts, summary.secs));
    Heading {
        title: words.title(),
        under,
        facts,
    }
}

/// A length of time in whole minutes, rounded up: nothing that was done took no time.
fn spent(texts: &Texts, secs: u64) -> String {
    let minutes = Duration::from_secs(secs).as_secs().div_ceil(60);
    texts.minutes(u32::try_from(minutes).unwrap_or(u32::MAX))
}

/// The sentence to keep: the one that was edited, else the one the class chose, else the lesson's.
fn kept(html: &mut Html, words: &Words<'_>, summary: &Summary, extra: &OutcomeExtra) {
    let typed = extra.sentence.trim();
    let sentence = if typed.is_empty() {
        let chosen = summary.kept.as_ref().and_then(|(activity, choice)| {
            let activity = words.lesson.activity(activity)?;
            words.find(activity.head().id, &format!("option_{choice}"))
        });
        chosen.or_else(|| words.find("lesson", "keep"))
    } else {
        Some(Said::from(words.texts.display(typed).into_owned()))
    };
    if let Some(sentence) = sentence {
        html.element("section", "large", |html| {
            html.line("h2", "", &words.texts.tr("paper-kept"));
            html.paragraphs("kept", &sentence);
        });
    }
}

/// What became of each activity.
fn done(html: &mut Html, words: &Words<'_>, summary: &Summary) {
    let texts = words.texts;
    html.line("h2", "", &texts.tr("paper-done"));
    html.element("table", "lines", |html| {
        let columns = [
            ("", texts.tr("paper-activity")),
            ("count", texts.tr("paper-became")),
            ("time", texts.tr("paper-time")),
        ];
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for (place, activity) in (1_usize..).zip(&summary.activities) {
                html.with("tr", &[], |html| {
                    html.with("td", &[], |html| title(html, words, activity, place));
                    html.line("td", "", &texts.tr(outcome_key(activity.outcome)));
                    let is_entered = matches!(activity.outcome, Outcome::Done | Outcome::Begun);
                    let time = if is_entered || activity.spent_secs > 0 {
                        spent(texts, activity.spent_secs)
                    } else {
                        String::new()
                    };
                    html.line("td", "", &time);
                });
            }
        });
    });
}

fn table_head(html: &mut Html, columns: &[(&'static str, String)]) {
    html.with("thead", &[], |html| {
        html.with("tr", &[], |html| {
            for (class, words) in columns {
                html.with("th", &[("class", class), ("scope", "col")], |html| {
                    html.text(words);
                });
            }
        });
    });
}

fn title(html: &mut Html, words: &Words<'_>, activity: &ActivitySummary, place: usize) {
    html.text(&format!("{place}. "));
    html.said("span", "", &words.say(&activity.id, "title", &activity.id));
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "paper-became-done",
        Outcome::Begun => "paper-became-begun",
        Outcome::Skipped => "paper-became-skipped",
        Outcome::NotReached => "paper-became-not-reached",
    }
}

/// The answers of the class, activity by activity.
fn results(html: &mut Html, words: &Words<'_>, summary: &Summary) {
    let texts = words.texts;
    let mut is_first = true;
    for (place, activity) in (1_usize..).zip(&summary.activities) {
        let known = words.lesson.activity(&activity.id);
        let reading = reading(words, activity, known);
        if reading == Reading::Hidden {
            continue;
        }
        if is_first {
            html.line("h2", "", &texts.tr("paper-results"));
            is_first = false;
        }
        html.element("section", "result", |html| {
            html.with("h3", &[], |html| title(html, words, activity, place));
            match &reading {
                Reading::Hidden => {}
                Reading::TooFew => html.line("p", "", &texts.tr("paper-too-few")),
                Reading::Result(answers) => result(html, words, known, answers),
            }
        });
    }
}

fn result(html: &mut Html, words: &Words<'_>, activity: Option<&Activity>, answers: &Answers<'_>) {
    let texts = words.texts;
    if let Some(activity) = activity {
        figure(html, words, activity);
    }
    if answers.lines.iter().any(|line| line.item.is_some()) {
        places(html, texts, answers);
    } else {
        votes(html, texts, answers);
    }
    for vote in &answers.votes {
        if let Some(median) = vote.median {
            html.line(
                "p",
                "",
                &texts.tr_args("paper-median", &args!("n" => median)),
            );
        }
    }
    if answers.in_words {
        html.line("p", "soft", &texts.tr("paper-in-words"));
    }
    if let Some(shift) = answers.shift {
        html.with("p", &[], |html| {
            html.line("strong", "", &texts.tr(shift_key(shift)));
            html.text(" ");
            html.text(&texts.tr("paper-one-class"));
        });
    }
}

fn shift_key(shift: Shift) -> &'static str {
    match shift {
        Shift::Same => "paper-shift-same",
        Shift::Some => "paper-shift-some",
        Shift::Clear => "paper-shift-clear",
    }
}

/// Choices or numbers, one line each, one column a vote.
fn votes(html: &mut Html, texts: &Texts, answers: &Answers<'_>) {
    let mut columns = vec![("", texts.tr("paper-answers"))];
    columns.extend(
        vote_names(texts, answers)
            .into_iter()
            .map(|name| ("count", name)),
    );
    html.element("table", "lines", |html| {
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for line in &answers.lines {
                html.with("tr", &[], |html| {
                    html.with("td", &[], |html| {
                        html.said("span", "", &line.said);
                        if line.is_right {
                            html.text(" ");
                            html.line("strong", "", &texts.tr("paper-is-right"));
                        }
                    });
                    for cell in &line.cells {
                        html.with("td", &[], |html| counted(html, texts, *cell));
                    }
                });
            }
        });
    });
}

/// The name of each vote, with how many answered.
fn vote_names(texts: &Texts, answers: &Answers<'_>) -> Vec<String> {
    let are_two = answers.votes.len() > 1;
    let name = |(index, vote): (usize, &Vote)| {
        let turnout = match vote.turnout {
            Turnout::Count(count) => texts.tr_args("paper-respondents", &args!("n" => count)),
            Turnout::Together => texts.tr("paper-together"),
            Turnout::Untold => texts.tr("paper-class-answers"),
        };
        let args = args!("turnout" => &turnout);
        match (are_two, index) {
            (false, _) => turnout,
            (true, 0) => texts.tr_args("paper-vote-before", &args),
            (true, _) => texts.tr_args("paper-vote-after", &args),
        }
    };
    answers.votes.iter().enumerate().map(name).collect()
}

/// A count with a bar, or its words.
fn counted(html: &mut Html, texts: &Texts, cell: Cell) {
    html.text(&cell_words(texts, cell));
    if let Cell::Count(count, of) = cell {
        let share = 100.0 * f64::from(count) / f64::from(of.max(1));
        if count > 0 {
            let width = format!("width:{:.0}%", share.min(100.0));
            html.with("span", &[("class", "bar"), ("style", &width)], |_| ());
        }
    }
}

/// A count as it may be read.
pub(super) fn cell_words(texts: &Texts, cell: Cell) -> String {
    match cell {
        Cell::Count(count, _) => texts.number(i64::from(count)),
        Cell::InWords(Figure::AlmostNobody) => texts.tr("paper-almost-nobody"),
        Cell::InWords(Figure::AlmostEverybody) => texts.tr("paper-almost-everybody"),
        // A number never gets here; if it did, it would not be told.
        Cell::InWords(Figure::Part | Figure::Count(_)) => texts.tr("paper-part"),
        Cell::Together(true) => texts.tr("paper-chosen-together"),
        Cell::Together(false) => String::new(),
    }
}

/// A sort: one line a card, one column a box.
fn places(html: &mut Html, texts: &Texts, answers: &Answers<'_>) {
    html.with("p", &[], |html| {
        for name in vote_names(texts, answers) {
            html.line("span", "", &name);
            html.text(" ");
        }
    });
    let same_card = |a: &Line<'_>, b: &Line<'_>| a.item == b.item;
    let cards: Vec<&[Line<'_>]> = answers.lines.chunk_by(same_card).collect();
    let bins = cards.first().copied().unwrap_or_default();
    let mut columns = vec![("", texts.tr("paper-card"))];
    columns.extend(bins.iter().map(|line| ("", line.said.words.clone())));
    html.element("table", "lines", |html| {
        table_head(html, &columns);
        html.with("tbody", &[], |html| {
            for card in cards {
                html.with("tr", &[], |html| {
                    if let Some((_, said)) = card.first().and_then(|line| line.item.as_ref()) {
                        html.said("td", "", said);
                    }
                    for line in card {
                        html.with("td", &[], |html| place(html, texts, line));
                    }
                });
            }
        });
    });
}

/// What the votes gave to one box for one card; bold where the card belongs.
fn place(html: &mut Html, texts: &Texts, line: &Line<'_>) {
    let given: Vec<String> = line
        .cells
        .iter()
        .map(|cell| cell_words(texts, *cell))
        .collect();
    let given = given.join(" → ");
    if line.is_right {
        html.line("strong", "", &given);
        html.text(" ");
        html.line("span", "soft", &texts.tr("paper-is-right"));
    } else {
        html.text(&given);
    }
}

fn notes(html: &mut Html, texts: &Texts, notes: &str) {
    html.line("h2", "", &texts.tr("paper-next-time"));
    if notes.trim().is_empty() {
        page::ruled(html, NOTE_LINES);
    } else {
        html.paragraphs("", &Said::from(texts.display(notes).into_owned()));
    }
}
