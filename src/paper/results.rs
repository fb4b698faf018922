//! What the class answered, activity by activity, as far as it may be read.

use crate::activity::Activity;
use crate::args;
use crate::session::{ActivitySummary, Figure, Shift, Summary, is_small_sample};
use crate::text::Texts;

use super::counts::{Answers, Cell, Kind, Line, Piece, Reading, Turnout, Vote, pieces};
use super::html::Html;
use super::outcome::{table_head, title};
use super::phases::figure;
use super::words::Words;

/// Writes the answers to each activity that was shown to the class.
pub(super) fn results(html: &mut Html, words: &Words<'_>, summary: &Summary) {
    let texts = words.texts;
    let mut shown = Vec::new();
    for (place, activity) in (1_usize..).zip(&summary.activities) {
        let known = words.lesson.activity(&activity.id);
        let mut pieces = pieces(words, activity, known);
        pieces.retain(|piece| piece.reading != Reading::Hidden);
        if !pieces.is_empty() {
            shown.push((place, activity, known, pieces));
        }
    }
    if shown.is_empty() {
        return;
    }
    html.line("h2", "", &texts.tr("paper-results"));
    html.element("div", "results", |html| {
        for (place, activity, known, pieces) in &shown {
            one(html, words, (activity, *place, *known), pieces);
        }
    });
}

/// The answers to one activity; those to each of its parts below each other.
fn one(
    html: &mut Html,
    words: &Words<'_>,
    (summary, place, activity): (&ActivitySummary, usize, Option<&Activity>),
    pieces: &[Piece<'_>],
) {
    if pieces.iter().any(|piece| piece.part.is_some()) {
        html.element("section", "result wide", |html| {
            html.with("h3", &[], |html| title(html, words, summary, place));
        });
    }
    for piece in pieces {
        html.element("section", class(&piece.reading), |html| {
            match &piece.part {
                Some((_, said)) => html.said("h4", "", said),
                None => html.with("h3", &[], |html| title(html, words, summary, place)),
            }
            match &piece.reading {
                Reading::Hidden => {}
                Reading::TooFew => html.line("p", "", &words.texts.tr("paper-too-few")),
                Reading::Result(answers) => result(html, words, activity, answers),
            }
        });
    }
}

/// A table with several columns of counts needs the whole width of the page.
fn class(reading: &Reading<'_>) -> &'static str {
    match reading {
        Reading::Result(answers) if is_sort(answers) => "result wide",
        _ => "result",
    }
}

fn is_sort(answers: &Answers<'_>) -> bool {
    answers.lines.iter().any(|line| line.item.is_some())
}

fn result(html: &mut Html, words: &Words<'_>, activity: Option<&Activity>, answers: &Answers<'_>) {
    let texts = words.texts;
    if let Some(activity) = activity {
        figure(html, words, activity);
    }
    if answers.lines.is_empty() {
        for name in vote_names(texts, answers) {
            html.line("p", "", &name);
        }
    } else if is_sort(answers) {
        places(html, texts, answers);
    } else {
        votes(html, texts, answers);
    }
    if let Some(key) = note_key(answers) {
        html.line("p", "soft", &texts.tr(key));
    }
    for median in answers.votes.iter().filter_map(|vote| vote.median) {
        let said = texts.tr_args("paper-median", &args!("n" => median));
        html.line("p", "", &said);
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

/// What is to be said besides the counts.
fn note_key(answers: &Answers<'_>) -> Option<&'static str> {
    let turnouts = answers.votes.iter().map(|vote| vote.turnout);
    match answers.kind {
        Kind::Usual => None,
        Kind::Words => Some("paper-count-words"),
        Kind::Cards => Some("paper-one-class"),
        Kind::Ranks => {
            let has_mean = turnouts
                .into_iter()
                .all(|it| matches!(it, Turnout::Count(_)));
            has_mean.then_some("paper-count-ranked")
        }
        Kind::Things => {
            let is_small = |turnout| matches!(turnout, Turnout::Things { count, .. } if is_small_sample(count));
            Some(if turnouts.into_iter().any(is_small) {
                "paper-count-few-things"
            } else {
                "paper-count-only-these"
            })
        }
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
    let names = vote_names(texts, answers);
    let class = if names.len() > 1 {
        "choice-of-two"
    } else {
        "choice"
    };
    let mut columns = vec![(class, texts.tr("paper-answers"))];
    columns.extend(names.into_iter().map(|name| ("", name)));
    html.element("table", "lines votes", |html| {
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
            Turnout::Things { count, on_plan } => things(texts, count, on_plan),
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

/// How many things were counted.
pub(super) fn things(texts: &Texts, count: u32, on_plan: bool) -> String {
    let args = args!("n" => count);
    if on_plan {
        texts.tr_args("paper-count-stickers", &args)
    } else {
        texts.tr_args("paper-count-things", &args)
    }
}

/// A count with a bar, or its words.
fn counted(html: &mut Html, texts: &Texts, cell: Cell) {
    let said = cell_words(texts, cell);
    let Cell::Count(count, of) = cell else {
        html.text(&said);
        return;
    };
    let share = (100.0 * f64::from(count) / f64::from(of.max(1))).min(100.0);
    html.element("div", "counted", |html| {
        html.line("b", "", &said);
        html.with("span", &[], |html| {
            if count > 0 {
                let width = format!("width:{share:.0}%");
                html.with("i", &[("style", &width)], |_| ());
            }
        });
    });
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
    for name in vote_names(texts, answers) {
        html.line("p", "", &name);
    }
    let is_same_card = |a: &Line<'_>, b: &Line<'_>| a.item == b.item;
    let cards: Vec<&[Line<'_>]> = answers.lines.chunk_by(is_same_card).collect();
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
                        html.line("td", place_class(line), &place(texts, line));
                    }
                });
            }
        });
    });
    if answers.lines.iter().any(|line| line.is_right) {
        html.line("p", "soft", &texts.tr("paper-right-box"));
    }
}

fn place_class(line: &Line<'_>) -> &'static str {
    if line.is_right { "expected" } else { "" }
}

/// What the votes gave to one box for one card.
fn place(texts: &Texts, line: &Line<'_>) -> String {
    let given = line.cells.iter().map(|cell| cell_words(texts, *cell));
    given.collect::<Vec<_>>().join(" → ")
}
