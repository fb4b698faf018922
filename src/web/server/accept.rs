//! Connections come in here, at most so many, and none holds a place that it does not use.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use super::limits::Limits;
use super::service;
use super::shared::Shared;

/// The most lines of a request's head, and the most bytes.
const HEAD_LINES: usize = 64;
const HEAD_BYTES: usize = 16 * 1024;

/// How long a connection that is no WebSocket may be used before it has to be made anew.
const LIFE: Duration = Duration::from_mins(1);

/// The pause after the system gave no connection, mostly as there are too many files open.
const BREATH: Duration = Duration::from_millis(50);

/// The places for connections.
#[derive(Debug, Default)]
pub(super) struct Places {
    taken: AtomicUsize,
    last: AtomicU64,
    /// Connections that have not asked for anything yet, the oldest first, and since when.
    half_open: Mutex<BTreeMap<u64, (Duration, Arc<Notify>)>>,
}

impl Places {
    /// Connections there are now.
    pub(super) fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }

    /// Connections that have not asked for anything yet.
    pub(super) fn half_open(&self) -> usize {
        self.waiting().len()
    }

    /// A place for a new connection; where there is none, the oldest that has not asked for anything gives way.
    ///
    /// A browser asks at once, so that it is hardly ever the oldest. A whole school that comes at the same moment is
    /// no attack: connections are given a moment to ask before they count.
    fn take(self: &Arc<Self>, limits: &Limits, now: Duration) -> Option<Place> {
        let is_full = self.taken() >= limits.links;
        let is_crowded = is_full || self.are_too_many_late(limits, now);
        let has_given_way = is_crowded && self.give_way();
        if is_full && !has_given_way {
            return None;
        }
        let id = self.last.fetch_add(1, Ordering::Relaxed);
        let gives_way = Arc::new(Notify::new());
        self.waiting().insert(id, (now, Arc::clone(&gives_way)));
        self.taken.fetch_add(1, Ordering::Relaxed);
        Some(Place(Arc::new(Taken {
            id,
            gives_way,
            places: Arc::clone(self),
        })))
    }

    fn are_too_many_late(&self, limits: &Limits, now: Duration) -> bool {
        let waiting = self.waiting();
        let oldest = waiting.first_key_value().map(|(_, (since, _))| *since);
        waiting.len() >= limits.half_open
            && oldest.is_some_and(|since| now.saturating_sub(since) >= limits.greeting)
    }

    /// Closes the oldest connection that has not asked for anything; `false` where there is none.
    fn give_way(&self) -> bool {
        let oldest = self.waiting().pop_first();
        oldest.is_some_and(|(_, (_, oldest))| {
            oldest.notify_one();
            true
        })
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<u64, (Duration, Arc<Notify>)>> {
        self.half_open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection's place; given back when the last copy goes.
#[derive(Clone, Debug)]
pub(super) struct Place(Arc<Taken>);

#[derive(Debug)]
struct Taken {
    id: u64,
    gives_way: Arc<Notify>,
    places: Arc<Places>,
}

impl Place {
    /// The connection has asked for something: it need not give way any more.
    fn is_used(&self) {
        self.0.places.waiting().remove(&self.0.id);
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.places.waiting().remove(&self.id);
        self.places.taken.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Takes connections for as long as it is polled.
pub(super) async fn accept(shared: Arc<Shared>, places: Arc<Places>, listener: TcpListener) {
    loop {
        let Ok((stream, from)) = listener.accept().await else {
            // With too many files open, whoever says nothing makes room for the class.
            places.give_way();
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let Some(place) = places.take(&shared.limits, shared.now()) else {
            continue;
        };
        let Ok(local) = stream.local_addr() else {
            continue;
        };
        // A page waits for each small message: none is held back to be sent with the next.
        if stream.set_nodelay(true).is_ok() {
            let ends = Ends {
                from: from.ip().to_canonical(),
                local: local.ip().to_canonical(),
            };
            tokio::spawn(serve(Arc::clone(&shared), stream, ends, place));
        }
    }
}

/// The two addresses of a connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends {
    /// The page's.
    pub(super) from: IpAddr,
    /// This PC's.
    pub(super) local: IpAddr,
}

async fn serve(shared: Arc<Shared>, stream: TcpStream, ends: Ends, place: Place) {
    let gives_way = Arc::clone(&place.0.gives_way);
    let limit = shared.limits.request;
    let longest = LIFE + shared.limits.poll + limit;
    let service = service_fn(move |request| {
        place.is_used();
        service::respond(Arc::clone(&shared), request, ends, place.clone())
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limit)
        .max_headers(HEAD_LINES)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut connection = std::pin::pin!(connection);
    let mut aged = std::pin::pin!(tokio::time::sleep(LIFE));
    let mut dead = std::pin::pin!(tokio::time::sleep(longest));
    let mut is_aged = false;
    loop {
        tokio::select! {
            // What goes wrong with one connection is that connection's own affair.
            _ended = &mut connection => return,
            () = gives_way.notified() => return,
            () = &mut aged, if !is_aged => {
                is_aged = true;
                connection.as_mut().graceful_shutdown();
            }
            () = &mut dead => return,
        }
    }
}
