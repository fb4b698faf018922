//! The hour as it will be: what the small pictures show, and what the main button says.

use std::time::Duration;

use crate::session::{Command, Session, Stop};

/// The hour after the main button; `None` at the end.
pub fn following_hour(session: &Session, now: Duration) -> Option<Session> {
    let mut next = session.clone();
    next.handle(
        now,
        &crate::view::main_button::main_command(session.stop())?,
    )
    .ok()?;
    Some(next)
}

/// The hour when the next activity begins; `None` at the last one.
pub fn hour_of_next_activity(session: &Session, now: Duration) -> Option<Session> {
    let activity = match session.stop() {
        Stop::Ended => session.current_index() + 1,
        _ => session.next_activity()?,
    };
    let mut next = session.clone();
    next.handle(now, &Command::GoTo { activity }).ok()?;
    Some(next)
}
