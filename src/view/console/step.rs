//! The hour as it will be: what the small pictures show, and what the main button says.

use std::time::Duration;

use crate::activity::Interaction;
use crate::session::{Command, Session, Stop, Wave};
use crate::text::Texts;
use crate::view::icon::Icon;

/// The hour after the main button; `None` at the end.
pub fn following_hour(session: &Session, now: Duration) -> Option<Session> {
    let mut next = session.clone();
    next.handle(now, &crate::view::stage::main_command(session.stop())?)
        .ok()?;
    Some(next)
}

/// The hour when the next activity begins; `None` at the last one.
pub fn hour_of_next_activity(session: &Session, now: Duration) -> Option<Session> {
    let activity = match session.stop() {
        Stop::Lobby => 0,
        _ => session.current_index() + 1,
    };
    let mut next = session.clone();
    next.handle(now, &Command::GoTo { activity }).ok()?;
    Some(next)
}

/// The icon and the words of the main button, the same as on the stage; `None` at the end.
pub(super) fn main_words(texts: &Texts, session: &Session) -> Option<(Icon, String)> {
    let interaction = session.interaction(session.current_index());
    let is_sort = matches!(interaction, Some(Interaction::Sort { .. }));
    let (icon, key) = match (session.stop(), session.next_stop()) {
        (Stop::Ended, _) => return None,
        (Stop::Lobby, _) => (Icon::PlayFill, "stage-begin"),
        (Stop::Ask(_), Some(Stop::Result(_))) if is_sort => (Icon::Check, "stage-count"),
        (Stop::Ask(_), Some(Stop::Result(_))) => (Icon::Eye, "stage-reveal"),
        (Stop::Talk, Some(Stop::Ask(Wave::Second))) => (Icon::ArrowsDownUp, "stage-vote-again"),
        _ => (Icon::ArrowRight, "stage-next"),
    };
    Some((icon, texts.tr(key)))
}
