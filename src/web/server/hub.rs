//! The room with its links: every message passes here, one after the other, and nothing here waits.

use std::collections::{BTreeMap, VecDeque};
use std::mem;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rand::Rng as _;
use rand::rngs::ChaCha20Rng;
use tokio::sync::{Notify, mpsc, oneshot};

use crate::web::{
    Ask, Hello, Link, Order, Out, PagePhase, Published, Room, Said as Message, Seat, Told, Why,
};

use super::limits::{Bucket, ByAddress, Limits};

/// When a page that said too much may try again, in seconds.
const REST_SECS: u32 = 10;

/// The room, its links, and what has been said and heard.
pub(super) struct Hub {
    room: Room,
    limits: Limits,
    links: BTreeMap<Link, Entry>,
    last_link: u64,
    tokens: ChaCha20Rng,
    arrivals: ByAddress,
    guesses: ByAddress,
    /// What the shell is to be asked next.
    asks: Vec<Ask>,
    /// Asked of the shell and not told yet.
    open_asks: usize,
    pub(super) said: Traffic,
    pub(super) heard: Traffic,
}

/// Messages, and the bytes in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// How many.
    pub messages: u64,
    /// How long all together.
    pub bytes: u64,
}

impl Traffic {
    fn count(&mut self, text: &str) {
        self.messages += 1;
        self.bytes += text.len() as u64;
    }
}

/// One link as the server sees it.
struct Entry {
    outlet: Outlet,
    address: IpAddr,
    messages: Bucket,
    guesses: Bucket,
    opened_at: Duration,
    heard_at: Duration,
    /// Whether it has a seat: only such a link may stay.
    is_seated: bool,
    /// Whether it closes as soon as the last word has been sent; nothing is heard any more.
    is_closing: bool,
}

/// The way to a page.
enum Outlet {
    /// A WebSocket: its task sends what is in the queue, and stops as soon as `_stop` is dropped.
    Socket {
        /// `None` once nothing more is to be sent.
        queue: Option<mpsc::Sender<Arc<str>>>,
        _stop: oneshot::Sender<()>,
    },
    /// A page that asks again and again.
    Poll(Poll),
}

/// What waits for a page that asks again and again.
#[derive(Default)]
struct Poll {
    /// Sent again until the page says that it has them.
    waiting: VecDeque<(u64, Arc<str>)>,
    last: u64,
    asked: u64,
    is_closing: bool,
    notify: Arc<Notify>,
}

/// The ends of a link that its WebSocket's task holds.
pub(super) struct Inlet {
    pub(super) link: Link,
    pub(super) queue: mpsc::Receiver<Arc<str>>,
    pub(super) stop: oneshot::Receiver<()>,
}

/// One request of a page that asks again and again.
pub(super) struct Turn {
    /// Rises with each request; an older one has nothing to wait for.
    pub(super) asked: u64,
    /// Rings when there is something to say.
    pub(super) notify: Arc<Notify>,
}

/// What becomes of a request of a page that asks again and again.
#[derive(Debug, PartialEq)]
pub(super) enum Heard {
    /// There is nothing to say yet.
    Wait,
    /// There is this to say.
    Say(Said),
    /// Its link is gone: the page has to begin anew.
    Gone,
}

/// What such a page is answered.
#[derive(Debug, PartialEq)]
pub(super) struct Said {
    pub(super) last: u64,
    pub(super) texts: Vec<Arc<str>>,
}

impl Hub {
    pub(super) fn new(room: Room, limits: Limits, tokens: ChaCha20Rng) -> Self {
        Self {
            room,
            limits,
            links: BTreeMap::new(),
            last_link: 0,
            tokens,
            arrivals: ByAddress::new(limits.arrivals),
            guesses: ByAddress::new(limits.guesses_of_address),
            asks: Vec::new(),
            open_asks: 0,
            said: Traffic::default(),
            heard: Traffic::default(),
        }
    }

    /// Whether one more link of this address is taken.
    pub(super) fn takes(&mut self, address: IpAddr, now: Duration) -> bool {
        self.links.len() < self.limits.links && self.arrivals.take(address, now)
    }

    /// A WebSocket has opened.
    pub(super) fn open_socket(&mut self, address: IpAddr, now: Duration) -> Inlet {
        let (sender, queue) = mpsc::channel(self.limits.queue);
        let (stopper, stop) = oneshot::channel();
        let outlet = Outlet::Socket {
            queue: Some(sender),
            _stop: stopper,
        };
        let link = self.open(outlet, address, now);
        Inlet { link, queue, stop }
    }

    /// A page that asks again and again has asked for the first time.
    pub(super) fn open_poll(&mut self, address: IpAddr, now: Duration) -> Link {
        self.open(Outlet::Poll(Poll::default()), address, now)
    }

    fn open(&mut self, outlet: Outlet, address: IpAddr, now: Duration) -> Link {
        self.last_link += 1;
        let link = Link(self.last_link);
        let entry = Entry {
            outlet,
            address,
            messages: Bucket::new(self.limits.messages, now),
            guesses: Bucket::new(self.limits.guesses, now),
            opened_at: now,
            heard_at: now,
            is_seated: false,
            is_closing: false,
        };
        self.links.insert(link, entry);
        self.room.opened(now, link);
        link
    }

    /// A page has said something. The link may be gone afterwards.
    pub(super) fn hear(&mut self, now: Duration, link: Link, text: &str) {
        let Some(entry) = self.links.get_mut(&link).filter(|entry| !entry.is_closing) else {
            return;
        };
        entry.heard_at = now;
        self.heard.count(text);
        let is_in_time = entry.messages.take(now) && self.open_asks < self.limits.asks;
        let is_guessing = (entry.guesses.is_spent(now)
            || self.guesses.is_spent(entry.address, now))
            && is_guess(text);
        if !is_in_time || is_guessing {
            self.slow_down(now, link);
            return;
        }
        let tokens = &mut self.tokens;
        let mut fresh = || (u128::from(tokens.next_u64()) << 64) | u128::from(tokens.next_u64());
        let outs = self.room.hear(now, link, text, &mut fresh);
        self.carry_out(now, outs);
    }

    /// A sign of life that is no message, such as the browser's own ping; it counts as a message all the same.
    pub(super) fn feel(&mut self, now: Duration, link: Link) {
        let Some(entry) = self.links.get_mut(&link).filter(|entry| !entry.is_closing) else {
            return;
        };
        if !entry.messages.take(now) {
            self.slow_down(now, link);
        }
    }

    /// A link has closed.
    pub(super) fn closed(&mut self, now: Duration, link: Link) {
        if self.links.remove(&link).is_some() {
            let outs = self.room.closed(now, link);
            self.carry_out(now, outs);
        }
    }

    /// Drops the links that have been silent or without a seat for too long.
    pub(super) fn tick(&mut self, now: Duration) {
        let (silence, seatless) = (self.limits.silence, self.limits.seatless);
        let is_late = |entry: &Entry| {
            now.saturating_sub(entry.heard_at) > silence
                || (!entry.is_seated && now.saturating_sub(entry.opened_at) > seatless)
        };
        let late: Vec<Link> = self
            .links
            .iter()
            .filter(|(_, entry)| is_late(entry))
            .map(|(link, _)| *link)
            .collect();
        for link in late {
            self.closed(now, link);
        }
        self.arrivals.forget(now);
        self.guesses.forget(now);
        let outs = self.room.tick(now);
        self.carry_out(now, outs);
    }

    pub(super) fn told(&mut self, now: Duration, told: &Told) {
        self.open_asks = self.open_asks.saturating_sub(1);
        let outs = self.room.told(now, told);
        self.carry_out(now, outs);
    }

    pub(super) fn publish(&mut self, now: Duration, published: Arc<Published>) {
        let outs = self.room.publish(published);
        self.carry_out(now, outs);
    }

    pub(super) fn order(&mut self, now: Duration, order: Order) {
        let outs = self.room.order(order);
        self.carry_out(now, outs);
    }

    pub(super) fn seats(&self) -> Vec<Seat> {
        self.room.seats()
    }

    /// The bytes of the picture on the stage, if it bears this number.
    pub(super) fn picture(&self, n: usize) -> Option<Arc<[u8]>> {
        let picture = self.room.published()?.picture.as_ref()?;
        (picture.n == n).then(|| Arc::clone(&picture.bytes))
    }

    pub(super) fn has(&self, link: Link) -> bool {
        self.links.contains_key(&link)
    }

    pub(super) fn link_count(&self) -> usize {
        self.links.len()
    }

    /// What the shell is to be asked, in order.
    pub(super) fn take_asks(&mut self) -> Vec<Ask> {
        mem::take(&mut self.asks)
    }

    pub(super) fn has_asks(&self) -> bool {
        !self.asks.is_empty()
    }

    /// Closes every link once what waits for it has been sent. Pages of an hour that is over are told so; all others
    /// go on looking for the host, which may come back.
    pub(super) fn close_all(&mut self, now: Duration) {
        let phase = self.room.published().map(|published| published.phase);
        if phase == Some(PagePhase::Ended) {
            let outs = self.room.end();
            self.carry_out(now, outs);
        }
        for entry in self.links.values_mut() {
            entry.finish();
        }
    }

    fn slow_down(&mut self, now: Duration, link: Link) {
        let text = Hello::Out {
            why: Why::SlowDown,
            secs: Some(REST_SECS),
        }
        .text();
        self.carry_out(now, vec![Out::Send { link, text }, Out::Close { link }]);
        // The seat is free at once, although the link may take a moment to close.
        let outs = self.room.closed(now, link);
        self.carry_out(now, outs);
    }

    /// Does what the room says, in order. A page that does not read what is sent is dropped: it comes back by itself.
    fn carry_out(&mut self, now: Duration, outs: Vec<Out>) {
        let mut outs = VecDeque::from(outs);
        while let Some(out) = outs.pop_front() {
            match out {
                Out::Send { link, text } => {
                    if !self.send(link, text) && self.links.remove(&link).is_some() {
                        outs.extend(self.room.closed(now, link));
                    }
                }
                Out::Close { link } => {
                    if let Some(entry) = self.links.get_mut(&link) {
                        entry.finish();
                    }
                }
                Out::Wrong { link } => {
                    if let Some(entry) = self.links.get_mut(&link) {
                        entry.guesses.take(now);
                        self.guesses.take(entry.address, now);
                    }
                }
                Out::Ask(ask) => {
                    // Nothing is told about a page that has gone.
                    self.open_asks += usize::from(!matches!(ask, Ask::Gone { .. }));
                    self.asks.push(ask);
                }
            }
        }
    }

    /// Whether the message found its place in the queue.
    fn send(&mut self, link: Link, text: Arc<str>) -> bool {
        let Some(entry) = self.links.get_mut(&link) else {
            return true;
        };
        entry.is_seated = entry.is_seated || is_seat(&text);
        self.said.count(&text);
        match &mut entry.outlet {
            Outlet::Socket { queue, .. } => queue
                .as_ref()
                .is_none_or(|queue| queue.try_send(text).is_ok()),
            Outlet::Poll(poll) => poll.push(text, self.limits.queue),
        }
    }

    /// Takes a request of a page that asks again and again; `None` where its link is gone.
    pub(super) fn poll_begins(&mut self, now: Duration, link: Link, after: u64) -> Option<Turn> {
        let entry = self.links.get_mut(&link)?;
        entry.heard_at = now;
        let poll = entry.outlet.poll_mut()?;
        // A number that was never given is another link's: this page must begin anew.
        if after > poll.last {
            return None;
        }
        poll.waiting.retain(|(number, _)| *number > after);
        poll.asked += 1;
        poll.notify.notify_waiters();
        Some(Turn {
            asked: poll.asked,
            notify: Arc::clone(&poll.notify),
        })
    }

    /// What there is to say now; an older request than the last one has nothing to wait for.
    pub(super) fn poll_goes_on(&mut self, now: Duration, link: Link, turn: &Turn) -> Heard {
        let Some(poll) = self.poll_mut(link) else {
            return Heard::Gone;
        };
        if poll.asked == turn.asked && poll.waiting.is_empty() && !poll.is_closing {
            return Heard::Wait;
        }
        let (said, is_closing) = (poll.said(), poll.is_closing);
        if is_closing {
            self.closed(now, link);
        }
        Heard::Say(said)
    }

    /// What there is to say, even if it is nothing.
    pub(super) fn poll_ends(&mut self, now: Duration, link: Link, turn: &Turn) -> Heard {
        match self.poll_goes_on(now, link, turn) {
            Heard::Wait => self
                .poll_mut(link)
                .map_or(Heard::Gone, |poll| Heard::Say(poll.said())),
            heard => heard,
        }
    }

    fn poll_mut(&mut self, link: Link) -> Option<&mut Poll> {
        self.links.get_mut(&link)?.outlet.poll_mut()
    }
}

impl Entry {
    fn finish(&mut self) {
        self.is_closing = true;
        match &mut self.outlet {
            Outlet::Socket { queue, .. } => *queue = None,
            Outlet::Poll(poll) => {
                poll.is_closing = true;
                poll.notify.notify_waiters();
            }
        }
    }
}

impl Outlet {
    fn poll_mut(&mut self) -> Option<&mut Poll> {
        match self {
            Self::Poll(poll) => Some(poll),
            Self::Socket { .. } => None,
        }
    }
}

impl Poll {
    fn push(&mut self, text: Arc<str>, most: usize) -> bool {
        if self.is_closing {
            return true;
        }
        if self.waiting.len() >= most {
            return false;
        }
        self.last += 1;
        self.waiting.push_back((self.last, text));
        self.notify.notify_waiters();
        true
    }

    fn said(&self) -> Said {
        Said {
            last: self.last,
            texts: self
                .waiting
                .iter()
                .map(|(_, text)| Arc::clone(text))
                .collect(),
        }
    }
}

impl Drop for Poll {
    fn drop(&mut self) {
        self.notify.notify_waiters();
    }
}

/// Whether the message is one that may be tried until it fits. A token is none: nobody hits one.
fn is_guess(text: &str) -> bool {
    !matches!(Message::read(text), Ok(Message::Back { .. }))
}

/// Whether the message says that its page has a seat.
fn is_seat(text: &str) -> bool {
    text.starts_with(r#"{"do":"state""#) || text.starts_with(r#"{"do":"seat""#)
}
