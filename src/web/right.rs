//! What is right, in words, once the class has seen it.

use crate::activity::{Interaction, Right};
use crate::args;
use crate::session::{Session, Stop};

use super::keys::interaction;
use super::lines::{Lines, paragraphs};

/// Whether pages may see what is right and why: the stage has shown all of it, and shows it still or talks about it.
pub(super) fn is_told(session: &Session) -> bool {
    match session.stop() {
        Stop::Result(_) => session.was_revealed() && !session.has_more_to_uncover(),
        Stop::Talk => session.was_revealed(),
        Stop::Lobby | Stop::Ask(_) | Stop::Ended => false,
    }
}

/// What is right in the part on the stage, line by line.
pub(super) fn right(lines: &Lines<'_>) -> Vec<String> {
    if !is_told(lines.session) {
        return Vec::new();
    }
    let told = match interaction(lines.session) {
        Some(Interaction::Match { pairs }) => pairs
            .iter()
            .map(|id| {
                let half = |side: &str| lines.own(&format!("{side}_{id}"));
                let args = args!("left" => half("left"), "right" => half("right"));
                lines.texts.tr_args("right-paired", &args)
            })
            .collect(),
        Some(Interaction::Write {
            slots,
            is_open: false,
        }) => slots
            .iter()
            .map(|slot| lines.own(&format!("answer_{}", slot.id)))
            .collect(),
        Some(interaction) => by_right(lines, interaction),
        None => Vec::new(),
    };
    told.into_iter().filter(|line| !line.is_empty()).collect()
}

fn by_right(lines: &Lines<'_>, interaction: &Interaction) -> Vec<String> {
    match (lines.session.right(), interaction) {
        (Right::Choices(ids), Interaction::Choose { choices, .. }) => {
            let right = choices.iter().filter(|id| ids.contains(*id));
            right.map(|id| lines.choice(id)).collect()
        }
        (Right::Choices(ids), Interaction::Point { spots, .. }) => {
            let right = spots.iter().filter(|spot| ids.contains(&spot.id));
            right
                .map(|spot| lines.own(&format!("spot_{}", spot.id)))
                .collect()
        }
        (Right::Number { value, .. }, _) => vec![lines.amount(value)],
        (Right::Places(places), Interaction::Sort { items, .. }) => {
            let known = items.iter().filter_map(|id| Some((id, places.get(id)?)));
            known
                .map(|(item, bin)| {
                    let args = args!("item" => lines.item(item), "bin" => lines.bin(bin));
                    lines.texts.tr_args("right-placed", &args)
                })
                .collect()
        }
        (Right::Order(order), _) => order
            .iter()
            .map(|(item, year)| {
                let args = args!("year" => year_words(lines, *year), "item" => lines.item(item));
                lines.texts.tr_args("right-dated", &args)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// A year as people write it.
fn year_words(lines: &Lines<'_>, year: i32) -> String {
    if year < 0 {
        let year = year.unsigned_abs().to_string();
        return lines
            .texts
            .tr_args("order-before-christ", &args!("year" => year));
    }
    year.to_string()
}

/// Why, paragraph by paragraph.
pub(super) fn why(lines: &Lines<'_>) -> Vec<String> {
    if is_told(lines.session) {
        paragraphs(&lines.why())
    } else {
        Vec::new()
    }
}
