//! `marelle host`: a class hour without a window. Pupils answer on its pages; commands come on the standard input, one
//! JSON value a line; what happens goes to the standard output, one JSON object a line (`docs/host.md`).
//!
//! An hour of the same lesson that was cut short goes on where it was, with the same port, code and seats.

use std::io::{BufRead as _, Write as _};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::mpsc::{Receiver, Sender, channel};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::lesson::Opened;
use crate::session::{Command, Event, Respondent, Session, Setup, Stop, Token};
use crate::text::Texts;
use crate::web::{Ask, Order, Seat, networks};

use super::clock;
use super::folders::Folders;
use super::hour::Hour;
use super::journal_file::JournalFile;
use super::outcome::Outcome;
use super::pages::{OpenRoom, PORT, Place, has_everybody_answered, take_in};

/// The version of the lines.
const VERSION: u32 = 1;
/// The class a room is opened for until `Limit` says otherwise.
const CLASS: u16 = 34;

/// What the command line asks for.
pub(super) struct Wish {
    /// The address of this PC to listen on; the likely one where none is given.
    pub(super) bind: Option<IpAddr>,
    /// The port to try first.
    pub(super) port: Option<u16>,
    /// Begin a new hour even where one was cut short.
    pub(super) is_fresh: bool,
}

/// What comes in.
enum Input {
    Line(String),
    Asks(Vec<Ask>),
    End,
}

/// What a line may ask for besides a command of the hour; seats are named by their animal and colour.
#[derive(Debug, Deserialize)]
enum HostOrder {
    /// Lists the seats.
    Seats,
    /// Shows a page out.
    Kick(String),
    /// Lets a page in again.
    Unkick(String),
    /// Lets a page show its animal large.
    Wave(String),
    /// Lets a page answer although the vote is closed.
    MoreTime(String),
    /// The most seats from now on.
    Limit(u16),
    /// Closes a vote once everybody has answered, or leaves that to `Close`.
    CloseWhenAll(bool),
}

/// The hour, its journal and its room.
struct Host {
    hour: Hour,
    journal: Option<JournalFile>,
    room: OpenRoom,
    opened: Opened,
    closes_when_all: bool,
}

/// Runs the hour until the input ends.
pub(super) fn run(texts: &Texts, opened: Opened, wish: &Wish) -> Outcome {
    let (sender, inputs) = channel();
    let mut host = match Host::open(opened, wish, sender.clone()) {
        Ok(host) => host,
        Err(error) => {
            let args = crate::args!("cause" => error.to_string());
            return Outcome::failed(format!("{}\n", texts.tr_args("app-host-closed", &args)));
        }
    };
    let read = move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            if sender.send(Input::Line(line)).is_err() {
                return;
            }
        }
        drop(sender.send(Input::End));
    };
    // Without this thread nothing can be asked for: the input seems to have ended.
    if std::thread::Builder::new()
        .name("marelle-input".to_owned())
        .spawn(read)
        .is_err()
    {
        return Outcome::default();
    }
    host.serve(&inputs);
    Outcome::default()
}

impl Host {
    fn open(opened: Opened, wish: &Wish, sender: Sender<Input>) -> std::io::Result<Self> {
        let folders = Folders::of_this_computer();
        let mut journal = JournalFile::take(&folders.state, clock::system()).ok();
        let waiting = journal.as_mut().and_then(JournalFile::read);
        let waiting = waiting.filter(|_| !wish.is_fresh);
        let resumed = waiting.and_then(|waiting| {
            Hour::resume(opened.lesson.clone(), waiting, journal.as_mut()).ok()
        });
        let is_resumed = resumed.is_some();
        let hour = resumed.unwrap_or_else(|| {
            let setup = Setup {
                seed: clock::seed(),
                ..Setup::default()
            };
            Hour::open(opened.lesson.clone(), setup, journal.as_mut())
        });
        let place = Place {
            address: wish.bind.unwrap_or_else(likely_address),
            port: wish.port.unwrap_or(PORT),
            class: CLASS,
        };
        let ask = Box::new(move |asks| drop(sender.send(Input::Asks(asks))));
        let room = OpenRoom::open(&hour, place, ask)?;
        let mut host = Self {
            hour,
            journal,
            room,
            opened,
            closes_when_all: false,
        };
        host.publish();
        let door = host.room.door();
        say(&json!({
            "marelle_host": VERSION, "lesson": host.opened.lesson.id, "url": door.url,
            "address": door.address, "code": door.code, "resumed": is_resumed,
            "seats": host.hour.pages().len(), "activity": activity_of(host.hour.session()),
        }));
        Ok(host)
    }

    fn serve(&mut self, inputs: &Receiver<Input>) {
        while let Ok(first) = inputs.recv() {
            let mut asks = Vec::new();
            // What pages want comes before the next line, and all of it at once: the disk is waited for once.
            let mut next = Some(first);
            while let Some(input) = next {
                match input {
                    Input::Asks(more) => asks.extend(more),
                    Input::Line(line) => {
                        self.take(&mut asks);
                        self.obey(&line);
                    }
                    Input::End => return self.take(&mut asks),
                }
                next = inputs.try_recv().ok();
            }
            self.take(&mut asks);
        }
    }

    /// Takes what pages want into the hour, and tells them and the output.
    fn take(&mut self, asks: &mut Vec<Ask>) {
        if asks.is_empty() {
            return;
        }
        let asks = std::mem::take(asks);
        let told = take_in(&mut self.hour, self.journal.as_mut(), &asks);
        self.room.tell(told);
        let session = self.hour.session();
        say(&json!({ "present": session.roster().present(), "received": session.received() }));
        if self.closes_when_all && has_everybody_answered(session) {
            self.command(Command::Close);
        }
    }

    fn obey(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        if let Ok(command) = serde_json::from_str::<Command>(line) {
            return self.command(command);
        }
        match serde_json::from_str::<HostOrder>(line) {
            Ok(order) => self.order(order),
            Err(error) => say(&json!({ "unread": error.to_string() })),
        }
    }

    fn command(&mut self, command: Command) {
        match self.hour.handle(command, self.journal.as_mut()) {
            Ok(events) => {
                self.publish();
                let at_ms = u64::try_from(self.hour.now().as_millis()).unwrap_or(u64::MAX);
                say(&json!({ "at_ms": at_ms, "events": self.nameless(&events) }));
                if self.hour.session().stop() == Stop::Ended {
                    say(&json!({ "summary": self.hour.session().summary(self.hour.now()) }));
                }
            }
            Err(refusal) => say(&json!({ "refused": refusal })),
        }
    }

    fn order(&mut self, order: HostOrder) {
        let named = match &order {
            HostOrder::Seats | HostOrder::Limit(_) | HostOrder::CloseWhenAll(_) => None,
            HostOrder::Kick(name)
            | HostOrder::Unkick(name)
            | HostOrder::Wave(name)
            | HostOrder::MoreTime(name) => match self.seat(name) {
                Some(token) => Some(token),
                None => return say(&json!({ "unread": "no such seat" })),
            },
        };
        match (order, named) {
            (HostOrder::Kick(_), Some(token)) => self.room.order(Order::Kick(token)),
            (HostOrder::Unkick(_), Some(token)) => self.room.order(Order::Unkick(token)),
            (HostOrder::Wave(_), Some(token)) => self.room.order(Order::Wave(token)),
            (HostOrder::MoreTime(_), Some(token)) => {
                return self.command(Command::MoreTime {
                    respondent: Respondent::Page(token),
                });
            }
            (HostOrder::CloseWhenAll(closes), _) => self.closes_when_all = closes,
            (HostOrder::Limit(limit), _) => self.room.order(Order::Limit(limit)),
            _ => return self.list_seats(),
        }
        say(&json!({ "ordered": true }));
    }

    /// Who sits where, and who has answered: never what.
    fn list_seats(&self) {
        let session = self.hour.session();
        let seats = self.room.seats();
        let seats = seats.iter().map(|seat| {
            let page = Respondent::Page(seat.token);
            json!({
                "seat": seat_name(seat), "here": seat.is_here, "kicked": seat.is_kicked,
                "answered": session.response_of(page).is_some(),
            })
        });
        say(&json!({ "seats": seats.collect::<Vec<_>>() }));
    }

    fn seat(&self, name: &str) -> Option<Token> {
        let seats = self.room.seats();
        seats
            .iter()
            .find(|seat| seat_name(seat) == name)
            .map(|seat| seat.token)
    }

    fn publish(&mut self) {
        self.room.publish(self.hour.session(), &self.opened, false);
    }

    /// Events with the animal of each page in place of its token: a token lets whoever reads it answer for a pupil.
    fn nameless(&self, events: &[Event]) -> Value {
        let mut value = json!(events);
        let seats = self.room.seats();
        name_pages(&mut value, &|token| {
            let seat = seats.iter().find(|seat| seat.token == token);
            seat.map_or_else(|| "page".to_owned(), seat_name)
        });
        value
    }
}

/// Puts a name wherever a page's token stands.
fn name_pages(value: &mut Value, name: &dyn Fn(Token) -> String) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match (key.as_str(), &*field) {
                    ("Page", Value::String(word)) => {
                        let token = u128::from_str_radix(word, 16).map(Token);
                        let words = token.map_or_else(|_| "page".to_owned(), name);
                        *field = Value::String(words);
                    }
                    _ => name_pages(field, name),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                name_pages(item, name);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `fox-blue`, or `fox-blue-2` where all pairs are taken.
fn seat_name(seat: &Seat) -> String {
    let pair = seat.pair;
    match pair.number {
        Some(number) => format!("{}-{}-{number}", pair.animal, pair.colour),
        None => format!("{}-{}", pair.animal, pair.colour),
    }
}

fn activity_of(session: &Session) -> Option<&str> {
    session
        .current()
        .map(|activity| activity.head().id.as_str())
}

/// The address the class can most likely reach.
fn likely_address() -> IpAddr {
    let found = networks();
    let likely = found.first().map(|network| network.address);
    likely.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

/// One line; a reader that has gone away is no reason to stop the class.
fn say(value: &Value) {
    let mut out = std::io::stdout().lock();
    drop(writeln!(out, "{value}"));
    drop(out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_token_reaches_the_output() {
        let events = [Event::Joined {
            respondent: Respondent::Page(Token(0xfeed)),
        }];
        let mut value = json!(events);
        name_pages(&mut value, &|_token| "fox-blue".to_owned());
        assert_eq!(
            value.to_string(),
            r#"[{"Joined":{"respondent":{"Page":"fox-blue"}}}]"#
        );
    }

    #[test]
    fn lines_are_commands_or_orders() {
        assert!(serde_json::from_str::<Command>("\"Begin\"").is_ok());
        assert!(serde_json::from_str::<Command>("\"Seats\"").is_err());
        let order = serde_json::from_str::<HostOrder>(r#"{"Kick":"fox-blue"}"#);
        assert!(matches!(order, Ok(HostOrder::Kick(name)) if name == "fox-blue"));
    }
}
