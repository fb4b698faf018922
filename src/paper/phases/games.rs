//! Cards that are turned or drawn, a tale that is read twice, a sheet that stays with the pupil.

use crate::activity::{Activity, Game};
use crate::args;
use crate::paper::html::Html;
use crate::paper::words::Words;

use super::items;

/// What is played.
pub(super) fn game(html: &mut Html, words: &Words<'_>, activity: &Activity, game: &Game) {
    let texts = words.texts;
    match game {
        Game::Memory { pairs, teams } => {
            let args = args!("n" => *teams);
            html.line("p", "", &texts.tr_args("paper-do-memory", &args));
            items::pairs(html, words, activity, pairs);
        }
        Game::Deck { cards, draws } => {
            let args = args!("n" => *draws);
            html.line("p", "", &texts.tr_args("paper-do-deck", &args));
            html.with("ul", &[], |html| {
                for card in cards {
                    html.said("li", "", &words.of(activity, "card", card));
                }
            });
        }
        Game::Mirror { .. } => html.line("p", "", &texts.tr("paper-do-mirror")),
        Game::Sheet { fields } => {
            html.line("p", "", &texts.tr("paper-do-sheet"));
            html.with("ol", &[], |html| {
                for field in fields {
                    html.said("li", "", &words.of(activity, "field", field));
                }
            });
        }
    }
}
