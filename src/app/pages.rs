//! The hour opened to the pupils' pages: what they want is taken into the hour, and they are shown what they may see.
//!
//! The server runs on a thread of its own and hands over what pages want in batches; the shell carries a batch out,
//! brings it to the disk once, and only then tells the pages.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use crate::lesson::{Opened, help_lines};
use crate::session::{Command, Phase, Respondent, Session};
use crate::text::{Lang, Texts};
use crate::web::{
    Ask, Config, Door, Limits, NAMES, Name, Opening, Order, Pages, Published, Room, Seat, Server,
    Shelf, Told, command_of, give_of, join_code, published,
};

use super::hour::{Batch, Hour};
use super::journal_file::JournalFile;
use super::model::COUNTRY;

/// The port that is tried first; a host that was restarted finds it free again.
pub(super) const PORT: u16 = 8370;

/// Seats beyond the size of the class: pages opened twice, a visitor.
const SPARE_SEATS: u16 = 6;

/// Where and how the room is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The address of this PC on the network of the class.
    pub(super) address: IpAddr,
    /// The port that is tried first; 0 is any.
    pub(super) port: u16,
    /// Pupils of the class.
    pub(super) class: u16,
}

/// The room while it is open.
pub(super) struct OpenRoom {
    server: Server,
    door: Arc<Door>,
    /// The program's words in every language that pages are shown in.
    program: Vec<Texts>,
    last: Option<Published>,
    /// The picture that was read last, and of which activity.
    picture: Option<(usize, Option<Arc<[u8]>>)>,
    /// The most seats.
    limit: u16,
    /// The name this PC tells the network, where it can.
    name: Option<Name>,
}

impl OpenRoom {
    /// Opens the room of this hour; `ask` is called on the server's thread and must not wait.
    ///
    /// # Errors
    /// The address is not this PC's, or no port is free.
    pub(super) fn open(
        hour: &Hour,
        place: Place,
        ask: Box<dyn Fn(Vec<Ask>) + Send>,
    ) -> io::Result<Self> {
        let langs: Vec<Lang> = Lang::offered().collect();
        let known = hour.pages();
        let seats = u16::try_from(known.len()).unwrap_or(u16::MAX);
        let limit = place.class.max(seats).saturating_add(SPARE_SEATS);
        let code = join_code(hour.seed());
        let room = Room::new(Opening {
            code: code.clone(),
            limit,
            seed: hour.seed(),
            langs: langs.clone(),
            known,
        });
        let config = Config {
            address: place.address,
            port: place.port,
            names: NAMES.iter().map(|name| (*name).to_owned()).collect(),
            limits: Limits::default(),
        };
        let age = hour.session().lesson().ages.0;
        let pages = Pages::shipped(&langs, help_lines(COUNTRY), age);
        let program: Vec<Texts> = langs.into_iter().map(Texts::new).collect();
        let server = Server::open(config, room, pages, ask)?;
        let door = Arc::new(Door::new(&server.address().to_string(), &code));
        // On this PC alone nobody asks for a name.
        let is_alone = place.address.is_loopback();
        let name = (!is_alone)
            .then(|| Name::tell(place.address, server.address().port()))
            .flatten();
        Ok(Self {
            name,
            server,
            door,
            program,
            last: None,
            picture: None,
            limit,
        })
    }

    /// The way in.
    pub(super) fn door(&self) -> Arc<Door> {
        Arc::clone(&self.door)
    }

    /// The name that may be typed instead of the address, once the network has taken it.
    pub(super) fn name(&mut self) -> Option<String> {
        let port = self.server.address().port();
        let host = self.name.as_mut()?.host()?;
        Some(format!("{host}:{port}"))
    }

    /// Every seat, in the order in which they were taken.
    pub(super) fn seats(&self) -> Vec<Seat> {
        self.server.seats()
    }

    /// The most seats that may be taken.
    pub(super) fn limit(&self) -> u16 {
        self.limit
    }

    /// Does what the host wants with a seat.
    pub(super) fn order(&mut self, order: Order) {
        if let Order::Limit(limit) = order {
            self.limit = limit;
        }
        self.server.order(order);
    }

    /// Tells the pages what became of what they wanted, once it is in the journal.
    pub(super) fn tell(&self, told: Vec<Told>) {
        if !told.is_empty() {
            self.server.told(told);
        }
    }

    /// Shows the pages the hour as it is now, if what they may see has changed.
    pub(super) fn publish(&mut self, session: &Session, opened: &Opened, is_covered: bool) {
        let picture = self.picture_of(session, opened);
        let seq = self.last.as_ref().map_or(1, |last| last.seq + 1);
        let source = Shelf {
            lesson: &opened.texts,
            program: &self.program,
            is_covered,
            picture: picture.as_ref(),
        };
        let now = published(session, seq, &source);
        if self.last.as_ref().is_none_or(|last| !is_same(last, &now)) {
            self.server.publish(now.clone());
            self.last = Some(now);
        }
    }

    /// The picture of the activity on the stage, read from the disk once.
    fn picture_of(&mut self, session: &Session, opened: &Opened) -> Option<Arc<[u8]>> {
        let place = session.current_index();
        if let Some((of, picture)) = &self.picture
            && *of == place
        {
            return picture.clone();
        }
        let image = session.current().and_then(|activity| activity.head().image);
        let bytes = image.and_then(|id| opened.picture(id).ok());
        let picture = bytes.map(Arc::from);
        if session.current().is_some() {
            self.picture = Some((place, picture.clone()));
        }
        picture
    }
}

/// Whether everybody in the room has answered what is asked: nobody absent is waited for.
///
/// Cards that come one by one are closed by hand: after the last one, not after the first.
pub(super) fn has_everybody_answered(session: &Session) -> bool {
    let present = session.roster().present();
    session.phase() == Phase::Open
        && session.card_on_stage().is_none()
        && present > 0
        && session.received() >= present
}

/// Whether pages would show the same: what each of them gave has been told to it already.
fn is_same(one: &Published, other: &Published) -> bool {
    (&one.at, one.phase, &one.pages) == (&other.at, other.phase, &other.pages)
        && one.more == other.more
        && one.picture == other.picture
}

/// Takes what pages want into the hour, in their order, and says what became of it.
pub(super) fn take_in(
    hour: &mut Hour,
    journal: Option<&mut JournalFile>,
    asks: &[Ask],
) -> Vec<Told> {
    hour.together(journal, |batch| {
        asks.iter().filter_map(|ask| take(batch, ask)).collect()
    })
}

fn take(batch: &mut Batch<'_>, ask: &Ask) -> Option<Told> {
    let page = |token| Respondent::Page(token);
    match ask {
        Ask::Come { token } => {
            let joined = batch.handle(Command::Join {
                respondent: page(*token),
            });
            Some(Told::Came {
                token: *token,
                is_in: joined.is_ok(),
            })
        }
        Ask::Gone { token } => {
            // Whoever has left already is away: nothing is to be told.
            drop(batch.handle(Command::Leave {
                respondent: page(*token),
            }));
            None
        }
        Ask::Answer { token, n, at, give } => {
            let wanted = command_of(batch.session(), *token, (at, give.as_ref()));
            let done = wanted.and_then(|command| match command {
                Some(command) => batch.handle(command).map(drop).map_err(Into::into),
                None => Ok(()),
            });
            let session = batch.session();
            let held = session.response_of(page(*token));
            Some(Told::Answered {
                token: *token,
                n: *n,
                at: at.clone(),
                outcome: done.map(|()| held.and_then(|response| give_of(session, response))),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::Lesson;
    use crate::session::{Setup, Token};
    use crate::web::{Give, No, instance};

    fn hour() -> Hour {
        let text = r#"(format: 1, id: "a", activities: [Poll((id: "avis", minutes: 5))])"#;
        let lesson: Arc<Lesson> = Arc::new(ron::from_str(text).unwrap());
        let mut hour = Hour::open(lesson, Setup::default(), None);
        hour.handle(Command::Begin, None).unwrap();
        hour
    }

    fn answer(hour: &Hour, (token, n): (u128, u64), give: Option<Give>) -> Ask {
        Ask::Answer {
            token: Token(token),
            n,
            at: instance(hour.session()),
            give,
        }
    }

    fn come(token: u128) -> Ask {
        Ask::Come {
            token: Token(token),
        }
    }

    fn first() -> Give {
        Give::Keys(vec!["1".to_owned()])
    }

    #[test]
    fn what_pages_want_is_carried_out_in_order_and_told() {
        let mut hour = hour();
        let asks = [
            come(1),
            answer(&hour, (1, 1), Some(first())),
            answer(&hour, (2, 1), Some(first())),
            answer(&hour, (1, 2), None),
            Ask::Gone { token: Token(9) },
        ];
        let told = take_in(&mut hour, None, &asks);
        let outcomes: Vec<_> = told
            .into_iter()
            .filter_map(|told| match told {
                Told::Answered { token, outcome, .. } => Some((token.0, outcome)),
                Told::Came { is_in, .. } => {
                    assert!(is_in);
                    None
                }
            })
            .collect();
        assert_eq!(
            outcomes,
            [(1, Ok(Some(first()))), (2, Err(No::Closed)), (1, Ok(None))]
        );
        let late = Ask::Answer {
            token: Token(1),
            n: 3,
            at: "7.0.1".to_owned(),
            give: Some(first()),
        };
        let told = take_in(&mut hour, None, &[late]);
        assert!(
            matches!(
                told.as_slice(),
                [Told::Answered {
                    outcome: Err(No::MovedOn),
                    ..
                }]
            ),
            "{told:?}"
        );
    }

    #[test]
    fn nobody_absent_is_waited_for() {
        let mut hour = hour();
        take_in(&mut hour, None, &[come(1), come(2)]);
        assert!(!has_everybody_answered(hour.session()));
        let one = answer(&hour, (1, 1), Some(first()));
        take_in(&mut hour, None, &[one]);
        assert!(!has_everybody_answered(hour.session()));
        take_in(&mut hour, None, &[Ask::Gone { token: Token(2) }]);
        assert!(has_everybody_answered(hour.session()));
        hour.handle(Command::Class { hands: 3 }, None).unwrap();
        assert!(!has_everybody_answered(hour.session()));
    }
}
