//! The icon of an activity type, the same on the stage, the sheet and the console.

use crate::activity::{
    Activity, CardSet, Course, Game, Ground, Interaction, Layout, Nature, Wording,
};

use super::icon::Icon;

/// The icon of the kind of an activity, told by what can be done in it.
pub(super) fn kind_icon(activity: &Activity) -> Icon {
    let rules = activity.rules();
    match rules.course() {
        Course::Walk(_) => return Icon::FlowArrowDuotone,
        Course::Hop { .. } => return Icon::ShieldCheckDuotone,
        Course::One | Course::Series { .. } => {}
    }
    match rules.interaction() {
        _ if rules.keeps_sentence() => Icon::NotebookDuotone,
        Interaction::Look => Icon::ChatsCircleDuotone,
        Interaction::Choose { wording, .. } => match (rules.nature(), wording) {
            (Nature::Opinion, _) => Icon::ScalesDuotone,
            (_, Wording::Program) => Icon::SealCheck,
            _ => Icon::ListChecksDuotone,
        },
        Interaction::Rate { .. } => Icon::ArrowsDownUpDuotone,
        Interaction::Estimate { .. } => Icon::Target,
        Interaction::Sort { layout, .. } => match layout {
            Layout::Boxes | Layout::Circles => Icon::CardsThree,
            Layout::OneByOne => Icon::ScalesDuotone,
        },
        Interaction::Order { .. } => Icon::CalendarCheckDuotone,
        Interaction::Match { .. } => Icon::Cards,
        Interaction::Point { ground, .. } => match ground {
            Ground::Picture => Icon::MagnifyingGlass,
            Ground::Plan(_) => Icon::MapTrifoldDuotone,
            Ground::Grid | Ground::List => Icon::ListChecksDuotone,
        },
        Interaction::Write { .. } => Icon::PencilLine,
        Interaction::Play(game) => match game {
            Game::Memory { .. } | Game::Deck { .. } => Icon::Cards,
            Game::Mirror { .. } => Icon::BookOpenTextDuotone,
            Game::Sheet { .. } => Icon::ShieldCheckDuotone,
        },
    }
}

/// Whether a card stands there for comparison only: no lesson ever talks about it.
pub(super) fn is_untaught(activity: &Activity, card: &str) -> bool {
    let Activity::WhoCan(who_can) = activity else {
        return false;
    };
    let found = who_can.shown().find(|shown| shown.id == card);
    found.is_some_and(|shown| shown.set == CardSet::Untaught)
}
