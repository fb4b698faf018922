//! What the adult does with the room of the pupils' pages: opens it, looks after the seats, closes it.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

use eframe::egui::Context;

use crate::session::{Command, Phase, Respondent, Token};
use crate::view::pages::{PagesView, PagesWish, SeatRow};
use crate::view::{Intent, StageMode};
use crate::web::{Ask, Door, Network, Order, networks, pair_name};

use super::model::{Model, Overlay, Screen};
use super::pages::{OpenRoom, PORT, Place, has_everybody_answered, take_in};
use super::window;

/// A network where no page has come for so long may let none through.
const LONELY: Duration = Duration::from_secs(25);
/// Progress is drawn at most so often: five hundred answers in a second are not five hundred frames.
const PROGRESS: Duration = Duration::from_millis(100);

/// What pages of the room with this number want.
type Wanted = (u64, Vec<Ask>);

/// The room, and what leads to it.
pub(super) struct Rooms {
    /// The room while it is open.
    pub(super) open: Option<OpenRoom>,
    /// Tells the room of now from those before it.
    number: u64,
    wanted: Sender<Wanted>,
    /// Taken once, by the thread that carries out what pages want.
    heard: Option<Receiver<Wanted>>,
    /// The networks of this PC, as they were when the adult last looked.
    networks: Vec<Network>,
    /// Why the room could not be opened.
    trouble: Option<String>,
    /// Whether a vote closes once everybody has answered.
    closes_when_all: bool,
    /// The seat whose three words stand on the only screen.
    words_of: Option<Token>,
    since: Option<Instant>,
}

impl Default for Rooms {
    fn default() -> Self {
        let (wanted, heard) = channel();
        Self {
            open: None,
            number: 0,
            wanted,
            heard: Some(heard),
            networks: Vec::new(),
            trouble: None,
            closes_when_all: false,
            words_of: None,
            since: None,
        }
    }
}

impl Rooms {
    /// The way in, while the room is open.
    pub(super) fn door(&self) -> Option<Arc<Door>> {
        self.open.as_ref().map(OpenRoom::door)
    }

    fn close(&mut self) {
        self.open = None;
        self.since = None;
        self.number += 1;
    }
}

impl Model {
    /// Carries out what the adult wants with the pages.
    pub(super) fn pages(&mut self, wish: &PagesWish) {
        match wish {
            PagesWish::Show(is_shown) => self.show_pages(*is_shown),
            PagesWish::Open(place) => self.open_room(*place),
            PagesWish::Close => self.rooms.close(),
            PagesWish::Order(order) => self.order(*order),
            PagesWish::Words(of) => self.rooms.words_of = *of,
            PagesWish::CloseWhenAll(closes) => self.rooms.closes_when_all = *closes,
        }
    }

    /// Shows the pages the hour as it is now, and closes the room where there is no hour any more.
    pub(super) fn publish(&mut self) {
        let (Some(hour), Some(open)) = (self.hour.as_ref(), self.open.as_ref()) else {
            if self.rooms.open.is_some() {
                self.rooms.close();
            }
            return;
        };
        let is_covered = matches!(self.staging.mode, StageMode::Black | StageMode::Help)
            && self.screen == Screen::Hour;
        if let Some(room) = self.rooms.open.as_mut() {
            room.publish(hour.session(), open.opened(), is_covered);
        }
    }

    /// A new hour has other seats.
    pub(super) fn close_room(&mut self) {
        self.rooms.close();
    }

    fn show_pages(&mut self, is_shown: bool) {
        if is_shown {
            self.rooms.networks = networks();
            self.rooms.trouble = None;
        }
        self.rooms.words_of = None;
        self.overlay = is_shown.then_some(Overlay::Pages);
    }

    fn open_room(&mut self, network: usize) {
        let network = self.rooms.networks.get(network);
        let (Some(hour), Some(address)) = (self.hour.as_ref(), network.map(|it| it.address)) else {
            return;
        };
        self.rooms.close();
        let (number, wanted) = (self.rooms.number, self.rooms.wanted.clone());
        let ask = Box::new(move |asks| drop(wanted.send((number, asks))));
        let place = Place {
            address,
            port: PORT,
            class: self.settings.class_size,
        };
        match OpenRoom::open(hour, place, ask) {
            Ok(room) => {
                self.rooms.open = Some(room);
                self.rooms.trouble = None;
                self.rooms.since = Some(instant());
                self.publish();
            }
            Err(error) => {
                let args = crate::args!("cause" => error.to_string());
                self.rooms.trouble = Some(self.texts.tr_args("pages-trouble", &args));
            }
        }
    }

    fn order(&mut self, order: Order) {
        if let Some(room) = self.rooms.open.as_mut() {
            room.order(order);
        }
    }

    /// Takes what the pages of a room want into the hour; a room of before has no say any more.
    fn take_in(&mut self, number: u64, asks: &[Ask]) {
        let Some(hour) = self.hour.as_mut().filter(|_| number == self.rooms.number) else {
            return;
        };
        let was_unsafe = hour.is_unsafe;
        let told = take_in(hour, self.journal.as_mut(), asks);
        let is_newly_unsafe = hour.is_unsafe && !was_unsafe;
        if let Some(room) = self.rooms.open.as_ref() {
            room.tell(told);
        }
        if is_newly_unsafe {
            self.say(self.texts.tr("app-journal-unsafe"), true);
        }
        let is_done = self
            .hour
            .as_ref()
            .is_some_and(|hour| has_everybody_answered(hour.session()));
        if is_done && self.rooms.closes_when_all {
            self.apply(Intent::Command(Command::Close));
        }
        self.publish();
    }

    /// The pages as the console and their own screen show them.
    pub(super) fn pages_view(&mut self) -> PagesView {
        let name = self.rooms.open.as_mut().and_then(OpenRoom::name);
        let room = self.rooms.open.as_ref();
        let seats = room.map(OpenRoom::seats).unwrap_or_default();
        let session = self.hour.as_ref().map(super::hour::Hour::session);
        let row = |seat: &crate::web::Seat| {
            let page = Respondent::Page(seat.token);
            SeatRow {
                token: seat.token,
                name: pair_name(&self.texts, seat.pair),
                words: seat.words.clone(),
                is_here: seat.is_here,
                is_kicked: seat.is_kicked,
                has_answered: session.is_some_and(|hour| hour.response_of(page).is_some()),
            }
        };
        let is_lonely = self
            .rooms
            .since
            .is_some_and(|since| since.elapsed() > LONELY);
        PagesView {
            door: room.map(OpenRoom::door),
            name,
            closes_when_all: self.rooms.closes_when_all,
            words_of: self.rooms.words_of,
            limit: room.map_or(0, OpenRoom::limit),
            networks: self.rooms.networks.clone(),
            trouble: self.rooms.trouble.clone(),
            is_lonely: is_lonely && seats.iter().all(|seat| !seat.is_here),
            is_asking: session.is_some_and(|hour| hour.phase() == Phase::Open),
            is_closed: session.is_some_and(|hour| hour.phase() == Phase::Closed),
            is_private: self.has_projector,
            seats: seats.iter().map(row).collect(),
        }
    }
}

/// Carries out what pages want on a thread of its own, as long as the program runs.
pub(super) fn listen(model: &Arc<Mutex<Model>>, ctx: &Context) {
    let Some(heard) = window::lock(model).rooms.heard.take() else {
        return;
    };
    let (weak, ctx) = (Arc::downgrade(model), ctx.clone());
    let thread = std::thread::Builder::new().name("marelle-pages".to_owned());
    let started = thread.spawn(move || carry_out(&heard, &weak, &ctx));
    if started.is_err() {
        let mut model = window::lock(model);
        let words = model.texts.tr("pages-no-thread");
        model.rooms.trouble = Some(words);
    }
}

fn carry_out(heard: &Receiver<Wanted>, model: &Weak<Mutex<Model>>, ctx: &Context) {
    while let Ok((number, asks)) = heard.recv() {
        let mut batches = BTreeMap::from([(number, asks)]);
        // What came in the meantime goes along: the disk is waited for once.
        for (number, asks) in heard.try_iter() {
            batches.entry(number).or_default().extend(asks);
        }
        let Some(model) = model.upgrade() else {
            return;
        };
        {
            let mut model = window::lock(&model);
            for (number, asks) in &batches {
                model.take_in(*number, asks);
            }
        }
        ctx.request_repaint_after(PROGRESS);
        ctx.request_repaint_after_for(PROGRESS, window::stage_id());
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
fn instant() -> Instant {
    Instant::now()
}
