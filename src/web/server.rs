//! The sockets around the room: one thread of its own, which never waits for the hour and which the hour never waits for.
//!
//! Requests come in by `accept`, are told apart by `guard` and `service`, and reach the [`Room`] through the `hub` as a
//! WebSocket (`live`) or by asking again and again (`ask`). What the room wants of the shell is handed over in batches,
//! so that the shell needs one write to the disk for many answers.
//!
//! **Invariant:** every queue here is bounded, and everything that is slow is dropped: a page comes back by itself.
//! **Invariant:** nothing is written to a disk or to a log.

mod accept;
mod ask;
mod files;
mod guard;
mod hub;
mod limits;
mod live;
mod page;
mod service;
mod shared;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::mpsc as blocking;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rand::SeedableRng as _;
use rand::TryRng as _;
use rand::rngs::{ChaCha20Rng, SysRng};
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime;
use tokio::sync::mpsc;
use tokio::time::{self, MissedTickBehavior};

use super::{Ask, Order, Published, Room, Seat, Told};

use accept::Places;
use guard::Names;
use hub::Hub;
use shared::Shared;

pub use files::{File, Pages};
pub use hub::Traffic;
pub use limits::{Limits, Rate};

/// How many ports are tried after the wished one.
const NEXT_PORTS: u16 = 20;

/// Connections that may wait to be accepted: a class that joins at the same moment.
const BACKLOG: u32 = 1024;

/// What the system keeps for a page that has not read it yet, in bytes.
const SEND_BUFFER: u32 = 128 * 1024;

/// How long pages are given to hear that the server closes.
const GOOD_BYE: Duration = Duration::from_millis(500);

/// How long closing may take in all.
const CLOSING: Duration = Duration::from_secs(1);

/// The thread's name, by which it is found in a list of threads.
pub const THREAD: &str = "marelle-web";

/// Where a server listens, and what it takes.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address of this PC on the network of the class.
    pub address: IpAddr,
    /// The wished port; where it is taken, one of the next 20. 0 is any.
    pub port: u16,
    /// The names this PC answers to, besides its address.
    pub names: Vec<String>,
    /// What the server takes.
    pub limits: Limits,
}

/// How much the server has to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Connections.
    pub connections: usize,
    /// Connections that have not asked for anything yet.
    pub half_open: usize,
    /// Pages that are linked now.
    pub links: usize,
    /// Messages to pages so far.
    pub said: Traffic,
    /// Messages from pages so far.
    pub heard: Traffic,
}

/// What the shell tells the server.
enum Word {
    Told(Vec<Told>),
    Publish(Arc<Published>),
    Order(Order),
    Close,
}

/// The classroom server, open until it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    places: Arc<Places>,
    // Unbounded, but what the shell says answers what it was asked, and that is bounded.
    words: mpsc::UnboundedSender<Word>,
    closed: Mutex<blocking::Receiver<()>>,
}

/// What the room wants of the shell goes here, on the server's thread; it must not wait.
pub type AskShell = Box<dyn Fn(Vec<Ask>) + Send>;

impl Server {
    /// Opens a room to the pages of a network.
    ///
    /// # Errors
    /// Where the address is not this PC's, where no port is free, or where the system gives no thread or no chance.
    pub fn open(config: Config, room: Room, pages: Pages, ask: AskShell) -> io::Result<Self> {
        let hub = Hub::new(room, config.limits, random()?);
        let (opened, opening) = blocking::sync_channel(1);
        let (words, heard) = mpsc::unbounded_channel();
        let (done, closed) = blocking::sync_channel(1);
        let run = move || {
            let runtime = match runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(opened.send(Err(error))),
            };
            runtime.block_on(async move {
                let listener = match listen(config.address, config.port) {
                    Ok(listener) => listener,
                    Err(error) => return drop(opened.send(Err(error))),
                };
                let ready = share(&listener, config, (hub, pages));
                let parts = ready
                    .as_ref()
                    .ok()
                    .map(|(_, shared, places)| (Arc::clone(shared), Arc::clone(places)));
                if opened.send(ready).is_err() {
                    return;
                }
                if let Some(parts) = parts {
                    serve(parts, listener, heard, ask).await;
                }
            });
            // Whatever is left ends with the runtime.
            drop(runtime);
            let _told = done.send(());
        };
        thread::Builder::new().name(THREAD.to_owned()).spawn(run)?;
        let ready = opening.recv().map_err(io::Error::other)?;
        let (address, shared, places) = ready?;
        Ok(Self {
            address,
            shared,
            places,
            words,
            closed: Mutex::new(closed),
        })
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Tells the room what the shell has done, in the order in which it was asked.
    pub fn told(&self, told: Vec<Told>) {
        self.say(Word::Told(told));
    }

    /// Shows all pages what the hour looks like now.
    pub fn publish(&self, published: Published) {
        self.say(Word::Publish(Arc::new(published)));
    }

    /// Does what the host wants.
    pub fn order(&self, order: Order) {
        self.say(Word::Order(order));
    }

    /// Every seat, in the order in which they were taken.
    pub fn seats(&self) -> Vec<Seat> {
        self.shared.hub().seats()
    }

    /// How much the server has to do.
    pub fn figures(&self) -> Figures {
        let hub = self.shared.hub();
        Figures {
            connections: self.places.taken(),
            half_open: self.places.half_open(),
            links: hub.link_count(),
            said: hub.said,
            heard: hub.heard,
        }
    }

    /// Closes within a second; pages that can hear it hear it.
    pub fn close(self) {
        drop(self);
    }

    fn say(&self, word: Word) {
        // A server that has stopped hears nothing, and has nobody to tell.
        drop(self.words.send(word));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.say(Word::Close);
        let closed = self
            .closed
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        let _ended = closed.recv_timeout(CLOSING);
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// The source of tokens, begun by the system's own chance: nobody can guess the next one from those before.
fn random() -> io::Result<ChaCha20Rng> {
    let mut seed = [0; 32];
    SysRng.try_fill_bytes(&mut seed).map_err(io::Error::other)?;
    Ok(ChaCha20Rng::from_seed(seed))
}

/// Listens on the wished port, or on one of the next.
fn listen(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let last = if port == 0 {
        0
    } else {
        port.saturating_add(NEXT_PORTS)
    };
    let mut tried = Err(io::ErrorKind::AddrInUse.into());
    for port in port..=last {
        tried = listen_on(SocketAddr::new(address, port));
        let is_taken = tried.as_ref().is_err_and(|error| {
            // Windows says of a port it keeps for itself that it is forbidden.
            matches!(
                error.kind(),
                io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
            )
        });
        if !is_taken {
            break;
        }
    }
    tried
}

fn listen_on(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // After a crash the same port is to be had at once. On Windows the same word would let two programs share it.
    socket.set_reuseaddr(cfg!(unix))?;
    // A page that does not read holds up little of this PC's memory; a page fits in twice.
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

type Ready = (SocketAddr, Arc<Shared>, Arc<Places>);

fn share(listener: &TcpListener, config: Config, (hub, pages): (Hub, Pages)) -> io::Result<Ready> {
    let address = listener.local_addr()?;
    let names = Names {
        port: address.port(),
        names: config.names,
    };
    let shared = Shared::new(hub, config.limits, names, pages);
    Ok((address, Arc::new(shared), Arc::default()))
}

/// Runs until the shell says that it is over.
async fn serve(
    (shared, places): (Arc<Shared>, Arc<Places>),
    listener: TcpListener,
    words: mpsc::UnboundedReceiver<Word>,
    ask: AskShell,
) {
    let accepting = tokio::spawn(accept::accept(Arc::clone(&shared), places, listener));
    // A task waits for its turn behind all that are ready: what many pages say at once becomes one batch.
    let steering = tokio::spawn(steer(Arc::clone(&shared), words, ask));
    drop(steering.await);
    accepting.abort();
    let now = shared.now();
    shared.hub().close_all(now);
    let all_gone = async {
        while shared.hub().link_count() > 0 {
            time::sleep(Duration::from_millis(5)).await;
        }
    };
    drop(time::timeout(GOOD_BYE, all_gone).await);
}

async fn steer(shared: Arc<Shared>, mut words: mpsc::UnboundedReceiver<Word>, ask: AskShell) {
    let mut tick = time::interval(shared.limits.tick);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shared.asked.notified() => {
                let asks = shared.hub().take_asks();
                if !asks.is_empty() {
                    ask(asks);
                }
            }
            word = words.recv() => {
                let now = shared.now();
                match word {
                    None | Some(Word::Close) => return,
                    Some(Word::Told(told)) => shared.with_hub(|hub| {
                        for one in &told {
                            hub.told(now, one);
                        }
                    }),
                    Some(Word::Publish(published)) => {
                        shared.with_hub(|hub| hub.publish(now, published));
                    }
                    Some(Word::Order(order)) => shared.with_hub(|hub| hub.order(now, order)),
                }
            }
            _ = tick.tick() => shared.tick(),
        }
    }
}
