//! From keys to ids and back: what a page gave, as the hour takes it, and what the hour holds, as a page shows it.

use crate::activity::Response;
use crate::session::{Command, Respondent, Session, Token, Wave};

use super::{Give, No};

/// What an answer answers to: it changes whenever an old answer must not count.
pub fn instance(session: &Session) -> String {
    if !session.stop().is_in_activity() {
        return "0".to_owned();
    }
    let (part, _) = session.part_place();
    let vote = match session.wave() {
        Wave::First => 1,
        Wave::Second => 2,
    };
    format!("{}.{part}.{vote}", session.current_index() + 1)
}

/// The command that takes an answer into the hour; `None` where there is nothing to take back.
///
/// # Errors
/// [`No`] where it answers to something else, or does not fit.
pub fn command_of(
    session: &Session,
    token: Token,
    (at, give): (&str, Option<&Give>),
) -> Result<Option<Command>, No> {
    if at != instance(session) {
        return Err(No::MovedOn);
    }
    let respondent = Respondent::Page(token);
    let Some(give) = give else {
        let held = session.response_of(respondent);
        return Ok(held.map(|_| Command::Withdraw { respondent }));
    };
    let response = response(session, token, give)?;
    Ok(Some(Command::Respond {
        respondent,
        response,
    }))
}

/// What a page gave, as the hour takes it.
///
/// # Errors
/// [`No`] where it does not fit the question.
pub fn response(_session: &Session, _token: Token, _give: &Give) -> Result<Response, No> {
    Err(No::Misfit)
}

/// What the hour holds of a page, in keys; nothing where it does not belong to what is asked now.
pub fn give_of(_session: &Session, _response: &Response) -> Option<Give> {
    None
}
