//! The main button: one sequence from the lobby to the end, the same on the stage, the console and a remote's key.

use crate::activity::{Course, Game, Interaction, Layout};
use crate::session::{Command, Interlude, Moment, Session, Stop, Wave};

use super::icon::Icon;

/// The command behind the main button, which is also the key that leads on; `None` at the end.
pub(super) fn main_command(stop: Stop) -> Option<Command> {
    match stop {
        Stop::Lobby => Some(Command::Begin),
        Stop::Ended => None,
        Stop::Ask(_) | Stop::Result(_) | Stop::Talk => Some(Command::Forward),
    }
}

/// The command behind "one step back". A vote that was shown before anybody answered is open again: one press too many
/// on a remote takes nothing away.
pub(super) fn back_command(session: &Session) -> Command {
    let is_empty = session.received() == 0 && session.uncovered().1 == 0;
    let interaction = session.interaction(session.current_index());
    let is_vote = interaction.is_some_and(Interaction::is_answered);
    match session.stop() {
        Stop::Result(_) if is_empty && is_vote && session.interlude().is_none() => Command::Reopen,
        _ => Command::Back,
    }
}

// keys: stage-begin, stage-uncover, stage-draw, stage-read-on, stage-next-card, stage-count, stage-reveal
// keys: stage-vote-again, stage-walk-on, stage-next
/// The icon of the main button and the Fluent key of its words; `None` at the end.
pub(super) fn main_words(session: &Session) -> Option<(Icon, &'static str)> {
    if let Some(interlude) = session.interlude() {
        return Some(interlude_words(interlude));
    }
    let next = session.next_stop();
    let interaction = session.interaction(session.current_index());
    let to_count = matches!(
        interaction,
        Some(Interaction::Sort {
            layout: Layout::Boxes,
            ..
        })
    ) || interaction.is_some_and(Interaction::counts_things);
    Some(match (session.stop(), next) {
        (Stop::Ended, _) => return None,
        (Stop::Lobby, _) => (Icon::PlayFill, "stage-begin"),
        _ if session.has_more_to_uncover() => uncover_words(session, interaction),
        (Stop::Ask(_), Some(Stop::Result(_))) if to_count => (Icon::Check, "stage-count"),
        (Stop::Ask(_), Some(Stop::Result(_))) => (Icon::Eye, "stage-reveal"),
        (Stop::Talk, Some(Stop::Ask(Wave::Second))) => (Icon::ArrowsDownUp, "stage-vote-again"),
        (Stop::Result(_), None) if is_walk(session) => (Icon::ArrowRight, "stage-walk-on"),
        _ => (Icon::ArrowRight, "stage-next"),
    })
}

// keys: tool-breath-over, tool-lead-back, tool-turns-begin, tool-turns-over, tool-turns-pass
/// What leads on from what stands on the stage instead of the lesson.
fn interlude_words(interlude: &Interlude) -> (Icon, &'static str) {
    match interlude {
        Interlude::Moment(Moment::Breath) => (Icon::PlayFill, "tool-breath-over"),
        Interlude::Moment(_) | Interlude::Lot(_) => (Icon::ArrowRight, "tool-lead-back"),
        Interlude::Turns(turns) if turns.timer().is_none() => (Icon::PlayFill, "tool-turns-begin"),
        Interlude::Turns(turns) if turns.is_last() => (Icon::ArrowRight, "tool-turns-over"),
        Interlude::Turns(_) => (Icon::ArrowRight, "tool-turns-pass"),
    }
}

fn uncover_words(session: &Session, interaction: Option<&Interaction>) -> (Icon, &'static str) {
    match (session.stop(), interaction) {
        (Stop::Result(_), _) => (Icon::Eye, "stage-uncover"),
        (_, Some(Interaction::Play(Game::Deck { .. }))) => (Icon::Cards, "stage-draw"),
        (_, Some(Interaction::Play(Game::Mirror { .. }))) => (Icon::ArrowRight, "stage-read-on"),
        (_, Some(Interaction::Sort { .. })) => (Icon::ArrowRight, "stage-next-card"),
        _ => (Icon::Eye, "stage-uncover"),
    }
}

fn is_walk(session: &Session) -> bool {
    session
        .current()
        .is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)))
}
