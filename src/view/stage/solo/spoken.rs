//! What is read aloud: the words on the screen of the pupil, in the order in which they stand there.

use super::super::board::Board;
use super::super::choose::choices;
use super::super::rate::{poles, quoted};
use super::rows::rows_of;
use crate::activity::{Game, Interaction};
use crate::args;
use crate::session::Stop;
use crate::view::widget::text::plain;
use crate::view::{Scene, Stage};

/// The words to read aloud, and the language to read them in, such as `fr`.
pub fn spoken(scene: &Scene<'_>, stage: &Stage<'_>) -> (String, String) {
    let board = Board { scene, stage };
    let lines = match board.session().stop() {
        Stop::Lobby => vec![
            board.stage.view.text(scene, "lesson_title"),
            board.tr("solo-rule-pace"),
        ],
        Stop::Ask(_) => asked(&board),
        Stop::Result(_) => answered(&board),
        Stop::Talk => vec![board.text("ask"), board.tr("solo-think")],
        Stop::Ended => vec![
            board.tr("solo-over"),
            board.stage.view.text(scene, "lesson_keep"),
        ],
    };
    (sentences(lines), board.lesson_lang().to_owned())
}

/// Lines that end as sentences do, so that a voice pauses between them.
fn sentences(lines: Vec<String>) -> String {
    let ended = |line: String| {
        let line = plain(line.trim()).replace('\n', " ");
        let has_end = line.ends_with(['.', '!', '?', '…', ':', '»', '”']);
        if has_end { line } else { format!("{line}.") }
    };
    let lines = lines.into_iter().filter(|line| !line.trim().is_empty());
    lines.map(ended).collect::<Vec<_>>().join("\n")
}

fn asked(board: &Board<'_>) -> Vec<String> {
    let mut lines = match board.interaction() {
        Some(Interaction::Rate { .. }) => vec![quoted(board)],
        _ => vec![board.question()],
    };
    if let Some(tale) = tale(board) {
        lines.push(tale);
        return lines;
    }
    lines.push(board.text("text"));
    let session = board.session();
    match board.interaction() {
        Some(Interaction::Choose { .. }) => {
            lines.extend(choices(board).into_iter().map(|choice| {
                let letter = choice.mark.letter();
                board.tr_args(
                    "solo-said-choice",
                    &args!("letter" => letter, "words" => choice.words),
                )
            }));
        }
        Some(Interaction::Rate { .. }) => lines.extend(poles(board)),
        Some(Interaction::Sort { items, bins, .. }) => {
            match session.card_on_stage() {
                Some(card) => lines.push(board.item_words(card)),
                None => lines.extend(items.iter().map(|item| board.item_words(item))),
            }
            lines.extend(bins.iter().map(|bin| board.bin_words(bin)));
        }
        Some(Interaction::Order { items }) => {
            lines.extend(items.iter().map(|item| board.item_words(item)));
        }
        Some(Interaction::Match { pairs }) => {
            let half = |side: &str, id: &String| board.text(&format!("{side}_{id}"));
            lines.extend(pairs.iter().map(|id| half("left", id)));
            lines.extend(pairs.iter().map(|id| half("right", id)));
        }
        Some(Interaction::Write { slots, .. }) => {
            lines.extend(
                slots
                    .iter()
                    .map(|slot| board.text(&format!("gap_{}", slot.id))),
            );
        }
        _ => {}
    }
    lines
}

/// The paragraph of a tale that is on the screen.
fn tale(board: &Board<'_>) -> Option<String> {
    let Some(Game::Mirror {
        paragraphs,
        girl_first,
    }) = board.session().game()
    else {
        return None;
    };
    let page = usize::from(board.session().uncovered().0);
    let count = paragraphs.len();
    let id = paragraphs.get(page.checked_rem(count)?)?;
    let is_first = page < count;
    if page >= 2 * count {
        return None;
    }
    let hero = if *girl_first == is_first { "f" } else { "m" };
    Some(board.text_args(&format!("par_{id}"), &args!("hero" => hero)))
}

fn answered(board: &Board<'_>) -> Vec<String> {
    let mut lines = vec![board.question()];
    for row in rows_of(board) {
        let args = args!("words" => row.words, "note" => row.note.as_str());
        if row.note.is_empty() {
            continue;
        }
        lines.push(board.tr_args("solo-said-row", &args));
    }
    if super::is_opinion(board) {
        lines.push(board.tr("solo-others"));
    }
    lines.push(board.why());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_sentences() {
        let lines = ["**Qui** peut courir ?", "", "Tout le\nmonde", "Oui."].map(str::to_owned);
        assert_eq!(
            sentences(lines.to_vec()),
            "Qui peut courir ?\nTout le monde.\nOui."
        );
    }
}
