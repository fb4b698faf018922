//! The host of the bench: a real hour behind a real server, with a journal that is on the disk before anybody is told.

use std::fs::File;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Instant;

use jiff::civil::date;
use marelle::activity::Interaction;
use marelle::lesson::{Opened, open_folder};
use marelle::session::{Command, Respondent, Session, Setup, Stamped, stamped_line};
use marelle::text::{Lang, Texts};
use marelle::web::{
    Ask, Config, Limits, Opening, Pages, Room, Server, Shelf, Told, command_of, give_of, join_code,
    published,
};

/// The lesson whose first choice is asked.
const LESSON: &str = "qui-peut";
pub(crate) const SEED: u64 = 11;

enum Wish {
    Asks(Vec<Ask>),
    Question,
    Stop,
}

/// A host with a room.
pub(crate) struct Host {
    server: Arc<Server>,
    wishes: Sender<Wish>,
    received: Arc<AtomicUsize>,
    syncs: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    /// Opens the lobby for so many pupils.
    pub(crate) fn open(pupils: usize) -> Self {
        let (wishes, heard) = channel();
        let room = Room::new(Opening {
            code: join_code(SEED),
            limit: u16::try_from(pupils).unwrap(),
            seed: SEED,
            langs: vec![Lang::FR, Lang::EN],
            known: Vec::new(),
        });
        let config = Config {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            names: Vec::new(),
            limits: Limits::default(),
        };
        let asks = wishes.clone();
        let ask = Box::new(move |asked| drop(asks.send(Wish::Asks(asked))));
        let server = Arc::new(Server::open(config, room, Pages::default(), ask).unwrap());
        let (received, syncs) = (Arc::default(), Arc::default());
        let hour = Hour::new(
            pupils,
            Arc::clone(&server),
            (Arc::clone(&received), Arc::clone(&syncs)),
        );
        let run = move || run(hour, &heard);
        let thread = Builder::new().name("host".to_owned()).spawn(run).unwrap();
        Self {
            server,
            wishes,
            received,
            syncs,
            thread: Some(thread),
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Asks the question; the result follows by itself when all have answered.
    pub(crate) fn asks(&self) {
        self.wishes.send(Wish::Question).unwrap();
    }

    /// Answers the hour holds.
    pub(crate) fn received(&self) -> usize {
        self.received.load(Ordering::SeqCst)
    }

    /// How often the journal was brought to the disk.
    pub(crate) fn syncs(&self) -> usize {
        self.syncs.load(Ordering::SeqCst)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        drop(self.wishes.send(Wish::Stop));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

struct Hour {
    session: Session,
    opened: Opened,
    texts: Vec<Texts>,
    server: Arc<Server>,
    journal: File,
    began: Instant,
    seq: u64,
    pupils: usize,
    question: usize,
    received: Arc<AtomicUsize>,
    syncs: Arc<AtomicUsize>,
}

fn run(mut hour: Hour, heard: &Receiver<Wish>) {
    hour.does(&Command::Begin);
    while let Ok(wish) = heard.recv() {
        match wish {
            Wish::Stop => return,
            Wish::Question => hour.does(&Command::GoTo {
                activity: hour.question,
            }),
            Wish::Asks(mut asks) => {
                // What has come in meanwhile goes to the disk with it.
                let mut other = None;
                for wish in heard.try_iter() {
                    match wish {
                        Wish::Asks(more) => asks.extend(more),
                        wish => {
                            other = Some(wish);
                            break;
                        }
                    }
                }
                hour.takes(asks);
                match other {
                    Some(Wish::Question) => hour.does(&Command::GoTo {
                        activity: hour.question,
                    }),
                    Some(_) => return,
                    None => {}
                }
            }
        }
    }
}

impl Hour {
    fn new(
        pupils: usize,
        server: Arc<Server>,
        (received, syncs): (Arc<AtomicUsize>, Arc<AtomicUsize>),
    ) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("lessons")
            .join(LESSON);
        let opened = open_folder(&folder, date(2026, 11, 23)).unwrap();
        let setup = Setup {
            hands: 0,
            seed: SEED,
            cut: None,
        };
        let session = Session::new(Arc::clone(&opened.lesson), setup);
        let is_choice = |index: &usize| {
            matches!(
                session.interaction(*index),
                Some(Interaction::Choose { .. })
            )
        };
        let question = (0..opened.lesson.activities.len()).find(is_choice).unwrap();
        // Beside the build, as a temporary folder may be in memory, where bringing to the disk costs nothing.
        let journal = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench.journal");
        Self {
            session,
            opened,
            texts: vec![Texts::new(Lang::FR), Texts::new(Lang::EN)],
            server,
            journal: File::create(journal).unwrap(),
            began: Instant::now(),
            seq: 0,
            pupils,
            question,
            received,
            syncs,
        }
    }

    fn does(&mut self, command: &Command) {
        let mut lines = String::new();
        assert!(self.handle(command, &mut lines), "{command:?}");
        self.writes(&lines);
        self.shows();
    }

    fn handle(&mut self, command: &Command, lines: &mut String) -> bool {
        let stamped = Stamped::new(self.began.elapsed(), command.clone());
        let is_done = self.session.handle(stamped.at(), command).is_ok();
        if is_done {
            lines.push_str(&stamped_line(&stamped));
        }
        is_done
    }

    fn writes(&mut self, lines: &str) {
        if !lines.is_empty() {
            self.journal.write_all(lines.as_bytes()).unwrap();
            self.journal.sync_data().unwrap();
            self.syncs.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn shows(&mut self) {
        self.seq += 1;
        let words = Shelf {
            lesson: &self.opened.texts,
            program: &self.texts,
            is_covered: false,
            picture: None,
        };
        self.server
            .publish(published(&self.session, self.seq, &words));
    }

    fn takes(&mut self, asks: Vec<Ask>) {
        let mut lines = String::new();
        let told: Vec<Told> = asks
            .into_iter()
            .filter_map(|ask| self.take(ask, &mut lines))
            .collect();
        self.writes(&lines);
        let answered = told.iter().any(|one| matches!(one, Told::Answered { .. }));
        self.server.told(told);
        let received = self.session.received() as usize;
        self.received.fetch_max(received, Ordering::SeqCst);
        if answered && received == self.pupils {
            self.does(&Command::Forward);
        }
    }

    fn take(&mut self, ask: Ask, lines: &mut String) -> Option<Told> {
        match ask {
            Ask::Come { token } => {
                let respondent = Respondent::Page(token);
                let is_in = self.handle(&Command::Join { respondent }, lines);
                Some(Told::Came { token, is_in })
            }
            Ask::Gone { token } => {
                let respondent = Respondent::Page(token);
                self.handle(&Command::Leave { respondent }, lines);
                None
            }
            Ask::Answer { token, n, at, give } => {
                let outcome =
                    command_of(&self.session, token, (&at, give.as_ref())).map(|command| {
                        if let Some(command) = command {
                            assert!(self.handle(&command, lines));
                        }
                        let held = self.session.response_of(Respondent::Page(token));
                        held.and_then(|response| give_of(&self.session, response))
                    });
                Some(Told::Answered {
                    token,
                    n,
                    at,
                    outcome,
                })
            }
        }
    }
}
