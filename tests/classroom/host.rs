//! A host from a script: a real hour of a shipped lesson behind a real server, without a journal.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use jiff::civil::date;
use marelle::activity::Interaction;
use marelle::lesson::{Opened, open_folder};
use marelle::session::{Command, Respondent, Session, Setup, Stamped, Token, stamped_line};
use marelle::text::{Lang, Texts};
use marelle::web::{
    Ask, Config, File, Give, Limits, No, Opening, Order, Pages, Rate, Room, Seat, Server, Shelf,
    Told, command_of, give_of, join_code, published,
};

/// The seed of every hour here.
pub(crate) const SEED: u64 = 7;

/// The hour, as the shell would hold it.
pub(crate) struct Hour {
    pub(crate) session: Session,
    opened: Opened,
    folder: PathBuf,
    texts: Vec<Texts>,
    server: Option<Arc<Server>>,
    now: Duration,
    seq: u64,
    /// While this is set, what pupils want is heard and not done.
    pub(crate) is_asleep: bool,
    slept: Vec<Ask>,
    /// Answers that reached the hour, also those that it refused.
    pub(crate) answers: usize,
    /// What the journal of the hour would hold.
    pub(crate) journal: Vec<String>,
}

type Wish = Box<dyn FnOnce(&mut Hour) + Send>;

/// A host with a room that pupils can come into.
pub(crate) struct Host {
    server: Option<Arc<Server>>,
    wishes: Sender<Wish>,
    thread: Option<JoinHandle<()>>,
}

/// Limits that let a whole class come from the one address of this PC.
pub(crate) fn roomy() -> Limits {
    let many = Rate::new(10_000, Duration::from_secs(1));
    Limits {
        arrivals: many,
        tick: Duration::from_millis(20),
        ..Limits::default()
    }
}

/// A page as good as any other, for tests that look at how it is sent.
pub(crate) fn pages() -> Pages {
    let page = |lang: Lang| {
        let text = format!(
            "<!doctype html><html lang=\"{}\"><title>Marelle</title>",
            lang.code()
        );
        (lang, File::new("/page.html", text))
    };
    let files = [("/page.css", "body{}"), ("/words/fr.json", "{}")];
    Pages::new(
        [Lang::FR, Lang::EN].map(page),
        files.map(|(path, text)| (path.to_owned(), File::new(path, text))),
    )
}

impl Host {
    /// Opens the lobby of a shipped lesson.
    pub(crate) fn open(lesson: &str) -> Self {
        Self::open_with(lesson, (roomy(), 0), Vec::new())
    }

    /// Opens the lobby with these limits and this port; `known` are the pages of an hour that was cut.
    pub(crate) fn open_with(
        lesson: &str,
        (limits, port): (Limits, u16),
        known: Vec<Token>,
    ) -> Self {
        let (wishes, heard) = channel::<Wish>();
        let room = Room::new(Opening {
            code: join_code(SEED),
            limit: 60,
            seed: SEED,
            langs: vec![Lang::FR, Lang::EN],
            known: known.clone(),
        });
        let config = Config {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port,
            names: vec!["marelle.local".to_owned()],
            limits,
        };
        let asks = wishes.clone();
        let ask = move |asked: Vec<Ask>| {
            let wish: Wish = Box::new(move |hour: &mut Hour| hour.takes(asked));
            drop(asks.send(wish));
        };
        let server = Arc::new(Server::open(config, room, pages(), Box::new(ask)).unwrap());
        let hour = Hour::open(lesson, Arc::clone(&server), known);
        let thread = Builder::new()
            .name("host".to_owned())
            .spawn(move || run(hour, &heard))
            .unwrap();
        Self {
            server: Some(server),
            wishes,
            thread: Some(thread),
        }
    }

    pub(crate) fn server(&self) -> &Server {
        self.server.as_ref().unwrap()
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.server().address()
    }

    /// Looks at the hour, or does something to it, once everything asked before is done.
    pub(crate) fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Hour) -> T + Send + 'static,
    ) -> T {
        let (done, wait) = channel();
        let wish: Wish = Box::new(move |hour: &mut Hour| {
            drop(done.send(act(hour)));
        });
        self.wishes.send(wish).ok().unwrap();
        wait.recv().unwrap()
    }

    /// Does what a click on the console does, and shows it to the pages.
    pub(crate) fn does(&self, command: Command) {
        self.with(move |hour| hour.does(&command));
    }

    /// Leads the class to the first activity in which choices are picked, and says how many choices there are.
    pub(crate) fn asks_a_choice(&self) -> usize {
        self.does(Command::Begin);
        let (activity, count) = self.with(|hour| {
            let count = hour.session.lesson().activities.len();
            let found = (0..count).find_map(|index| match hour.session.interaction(index)? {
                Interaction::Choose { choices, .. } => Some((index, choices.len())),
                _ => None,
            });
            found.unwrap()
        });
        self.does(Command::GoTo { activity });
        count
    }

    pub(crate) fn orders(&self, order: Order) {
        self.server().order(order);
    }

    pub(crate) fn seats(&self) -> Vec<Seat> {
        self.server().seats()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.server = None;
        // The thread holds the server as well: it ends when nobody can wish anything any more.
        let stop: Wish = Box::new(|hour: &mut Hour| hour.server = None);
        drop(self.wishes.send(stop));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn run(mut hour: Hour, heard: &Receiver<Wish>) {
    hour.shows();
    while hour.server.is_some() {
        let Ok(wish) = heard.recv() else {
            return;
        };
        wish(&mut hour);
    }
}

impl Hour {
    fn open(lesson: &str, server: Arc<Server>, known: Vec<Token>) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("lessons")
            .join(lesson);
        let opened = open_folder(&folder, date(2026, 11, 23)).unwrap();
        let setup = Setup {
            hands: 0,
            seed: SEED,
            cut: None,
        };
        let mut hour = Self {
            session: Session::new(Arc::clone(&opened.lesson), setup),
            opened,
            folder,
            texts: vec![Texts::new(Lang::FR), Texts::new(Lang::EN)],
            server: Some(server),
            now: Duration::ZERO,
            seq: 0,
            is_asleep: false,
            slept: Vec::new(),
            answers: 0,
            journal: Vec::new(),
        };
        for token in known {
            let respondent = Respondent::Page(token);
            hour.handle(&Command::Join { respondent }).unwrap();
        }
        hour
    }

    pub(crate) fn does(&mut self, command: &Command) {
        self.handle(command).unwrap();
        self.shows();
    }

    /// Wakes up, and does what was asked meanwhile.
    pub(crate) fn wakes(&mut self) {
        self.is_asleep = false;
        let slept = std::mem::take(&mut self.slept);
        self.takes(slept);
    }

    fn handle(&mut self, command: &Command) -> Result<(), No> {
        self.now += Duration::from_secs(1);
        self.session.handle(self.now, command).map_err(No::from)?;
        let stamped = Stamped::new(self.now, command.clone());
        self.journal.push(stamped_line(&stamped));
        Ok(())
    }

    /// Shows the pages what the hour looks like now.
    fn shows(&mut self) {
        self.seq += 1;
        let picture = self.picture();
        let words = Shelf {
            lesson: &self.opened.texts,
            program: &self.texts,
            is_covered: false,
            picture: picture.as_ref(),
        };
        let published = published(&self.session, self.seq, &words);
        if let Some(server) = &self.server {
            server.publish(published);
        }
    }

    fn picture(&self) -> Option<Arc<[u8]>> {
        let image = self.session.current()?.head().image?;
        let media = &self.session.lesson().media;
        let found = media.iter().find(|media| media.id == *image)?;
        Some(fs::read(self.folder.join(&found.file)).unwrap().into())
    }

    fn takes(&mut self, asks: Vec<Ask>) {
        if self.is_asleep {
            self.slept.extend(asks);
            return;
        }
        let told: Vec<Told> = asks.into_iter().filter_map(|ask| self.take(ask)).collect();
        if let Some(server) = &self.server {
            server.told(told);
        }
    }

    fn take(&mut self, ask: Ask) -> Option<Told> {
        match ask {
            Ask::Come { token } => {
                let respondent = Respondent::Page(token);
                let is_in = self.handle(&Command::Join { respondent }).is_ok();
                Some(Told::Came { token, is_in })
            }
            Ask::Gone { token } => {
                let respondent = Respondent::Page(token);
                let _left = self.handle(&Command::Leave { respondent });
                None
            }
            Ask::Answer { token, n, at, give } => {
                self.answers += 1;
                let outcome = self.answer(token, &at, give.as_ref());
                Some(Told::Answered {
                    token,
                    n,
                    at,
                    outcome,
                })
            }
        }
    }

    fn answer(&mut self, token: Token, at: &str, give: Option<&Give>) -> Result<Option<Give>, No> {
        if let Some(command) = command_of(&self.session, token, (at, give))? {
            self.handle(&command)?;
        }
        Ok(self.held(token))
    }

    /// What the hour holds of a page, in keys.
    pub(crate) fn held(&self, token: Token) -> Option<Give> {
        let response = self.session.response_of(Respondent::Page(token))?;
        give_of(&self.session, response)
    }

    /// How many pages the hour holds an answer of.
    pub(crate) fn received(&self) -> u32 {
        self.session.received()
    }
}
