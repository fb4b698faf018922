//! The counts of an hour as a table for a spreadsheet.

use crate::activity::Activity;
use crate::lesson::Lesson;
use crate::session::{ActivitySummary, Outcome, Summary};
use crate::text::{LessonTexts, Texts};

use super::counts::{Answers, Cell, Piece, Reading, Turnout, pieces};
use super::html::plain;
use super::results::cell_words;
use super::words::Words;

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The cells of one line of the table.
type Row = Vec<String>;

/// The counts of an hour as CSV: one line for each choice and vote; totals only.
///
/// The separator is the one a spreadsheet of the language expects. No cell can be read as a formula.
pub fn counts_csv(
    summary: &Summary,
    lesson: &Lesson,
    lesson_texts: &LessonTexts,
    texts: &Texts,
) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    let mut rows = vec![head(texts)];
    for activity in &summary.activities {
        rows.extend(activity_rows(&words, activity));
    }
    let mut table = String::from(BYTE_ORDER_MARK);
    // Writing to memory cannot fail: the rows may differ in length, and there is no disk.
    table.push_str(&written(&rows, separator(texts)).unwrap_or_default());
    table
}

/// Where a comma parts whole numbers from decimals, spreadsheets part cells by a semicolon.
fn separator(texts: &Texts) -> u8 {
    if texts.decimal(0.5).contains(',') {
        b';'
    } else {
        b','
    }
}

fn written(rows: &[Row], separator: u8) -> Option<String> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| safe(cell)))
            .ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

/// A cell on one line that no spreadsheet takes for a formula.
fn safe(cell: &str) -> String {
    let begins_formula =
        cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let one_line = cell.split(['\r', '\n', '\t']).collect::<Vec<_>>().join(" ");
    let one_line = one_line.trim();
    if begins_formula || one_line.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        format!("'{one_line}")
    } else {
        one_line.to_owned()
    }
}

fn head(texts: &Texts) -> Row {
    vec![
        texts.tr("paper-table-activity"),
        texts.tr("paper-table-title"),
        texts.tr("paper-table-type"),
        texts.tr("paper-table-vote"),
        texts.tr("paper-table-choice-id"),
        texts.tr("paper-table-choice"),
        texts.tr("paper-table-count"),
        texts.tr("paper-table-respondents"),
    ]
}

/// The rows of one activity, part by part; one without counts has one row that says why.
fn activity_rows(words: &Words<'_>, summary: &ActivitySummary) -> Vec<Row> {
    let activity = words.lesson.activity(&summary.id);
    let pieces = pieces(words, summary, activity);
    let rows = pieces.iter();
    rows.flat_map(|piece| piece_rows(words, (summary, activity), piece))
        .collect()
}

fn piece_rows(
    words: &Words<'_>,
    (summary, activity): (&ActivitySummary, Option<&Activity>),
    piece: &Piece<'_>,
) -> Vec<Row> {
    let texts = words.texts;
    let kind = activity
        .map(|activity| texts.tr(&activity.kind_key()))
        .unwrap_or_default();
    let (id, title) = if let Some((part, said)) = &piece.part {
        (format!("{}/{part}", summary.id), plain(&said.words))
    } else {
        let title = words.say(&summary.id, "title", &summary.id);
        (summary.id.clone(), plain(&title.words))
    };
    let start = || vec![id.clone(), title.clone(), kind.clone()];
    let why = |said: String| {
        let mut row = start();
        row.extend([
            String::new(),
            String::new(),
            String::new(),
            said,
            String::new(),
        ]);
        row
    };
    let has_two_votes = activity.is_some_and(|activity| activity.rules().has_second_vote());
    match &piece.reading {
        Reading::Result(answers) => {
            let mut rows = answer_rows(texts, answers, start);
            // The summary does not tell why: it was not held, or too few answered to show it.
            if has_two_votes && answers.votes.len() == 1 {
                rows.push(why(texts.tr("paper-table-one-vote")));
            }
            rows
        }
        Reading::TooFew if has_two_votes => vec![why(texts.tr("paper-table-too-few-last"))],
        Reading::TooFew => vec![why(texts.tr("paper-table-too-few"))],
        Reading::Hidden => vec![why(match summary.outcome {
            Outcome::Done => String::new(),
            Outcome::Begun => texts.tr("paper-became-begun"),
            Outcome::Skipped => texts.tr("paper-became-skipped"),
            Outcome::NotReached => texts.tr("paper-became-not-reached"),
        })],
    }
}

fn answer_rows(texts: &Texts, answers: &Answers<'_>, start: impl Fn() -> Row) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, vote) in answers.votes.iter().enumerate() {
        let turnout = match vote.turnout {
            Turnout::Count(count) => count.to_string(),
            Turnout::Together => texts.tr("paper-together"),
            // What was counted are things: no number of answers could be told.
            Turnout::Things { .. } | Turnout::Untold => String::new(),
        };
        let number = (index + 1).to_string();
        if answers.lines.is_empty() {
            let mut row = start();
            let gone = texts.tr("paper-count-words");
            row.extend([
                number.clone(),
                String::new(),
                String::new(),
                gone,
                turnout.clone(),
            ]);
            rows.push(row);
        }
        for line in &answers.lines {
            let (id, choice) = match &line.item {
                Some((item, said)) => (
                    format!("{item}/{}", line.id),
                    format!("{} → {}", plain(&said.words), plain(&line.said.words)),
                ),
                None => (line.id.clone(), plain(&line.said.words)),
            };
            let count = match line.cells.get(index) {
                Some(Cell::Count(count, _)) => count.to_string(),
                Some(cell) => cell_words(texts, *cell),
                None => String::new(),
            };
            let mut row = start();
            row.extend([number.clone(), id, choice, count, turnout.clone()]);
            rows.push(row);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(safe(cell), expected);
    }

    #[test]
    fn no_cell_is_a_formula() {
        check("=1+1", "'=1+1");
        check("+33", "'+33");
        check("-5", "'-5");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'=1");
        check("\r=1", "'=1");
        check("  =1", "'=1");
        check("\tvu", "'vu");
        check("＝1", "'＝1");
        check("a = b", "a = b");
        check("deux\nlignes", "deux lignes");
    }
}
