//! What a lesson has to print besides its sheet: cards, forms, a poster, slips.

use crate::activity::{Activity, Course, Game, Id, Interaction, Layout};
use crate::lesson::Lesson;

/// A kind of thing to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Printing {
    /// The cards of all its activities.
    Cards,
    /// Blank forms, one page or more for each activity that has one.
    Worksheets,
    /// The sentence of the class, for the wall.
    Poster,
    /// "I would like to talk": slips for pupils.
    Slips,
}

/// What this lesson has to print; the slips belong to every lesson.
pub fn printings(lesson: &Lesson) -> Vec<Printing> {
    let any = |has: fn(&Activity) -> bool| lesson.activities.iter().any(has);
    let offered = [
        (Printing::Cards, any(|one| !card_ids(one).is_empty())),
        (Printing::Worksheets, any(has_form)),
        (
            Printing::Poster,
            any(|one| matches!(one, Activity::Poster(_))),
        ),
        (Printing::Slips, true),
    ];
    let offered = offered.into_iter().filter(|(_, is_there)| *is_there);
    offered.map(|(printing, _)| printing).collect()
}

/// What lies on cards in an activity: (list of its words, id).
pub(super) fn card_ids(activity: &Activity) -> Vec<(&'static str, Id)> {
    let rules = activity.rules();
    let listed = |list: &'static str, ids: Vec<Id>| -> Vec<(&'static str, Id)> {
        ids.into_iter().map(|id| (list, id)).collect()
    };
    match rules.interaction() {
        Interaction::Sort { items, .. } | Interaction::Order { items } => {
            listed(rules.item_list(), items)
        }
        Interaction::Match { pairs } | Interaction::Play(Game::Memory { pairs, .. }) => pairs
            .into_iter()
            .flat_map(|id| [("left", id.clone()), ("right", id)])
            .collect(),
        Interaction::Play(Game::Deck { cards, .. }) => listed("card", cards),
        Interaction::Choose { .. } => {
            let lists = rules.lists().into_iter();
            let clues = lists.filter(|(list, _)| *list == "clue");
            clues.flat_map(|(list, ids)| listed(list, ids)).collect()
        }
        Interaction::Look
        | Interaction::Estimate { .. }
        | Interaction::Rate { .. }
        | Interaction::Point { .. }
        | Interaction::Write { .. }
        | Interaction::Play(Game::Mirror { .. } | Game::Sheet { .. }) => Vec::new(),
    }
}

/// Whether an activity can be done on a blank form.
pub(super) fn has_form(activity: &Activity) -> bool {
    let rules = activity.rules();
    match rules.interaction() {
        Interaction::Rate { .. }
        | Interaction::Order { .. }
        | Interaction::Match { .. }
        | Interaction::Write { .. }
        | Interaction::Play(Game::Sheet { .. }) => true,
        Interaction::Point { ground, .. } => ground != crate::activity::Ground::Picture,
        // What pupils think of others is not written down.
        Interaction::Sort { layout, .. } => layout != Layout::OneByOne,
        Interaction::Choose { .. } => matches!(rules.course(), Course::Walk(_)),
        Interaction::Look | Interaction::Estimate { .. } | Interaction::Play(_) => false,
    }
}
