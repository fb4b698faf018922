//! What the tasks of the server share: the hub, the clock, the limits, the page.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::web::Link;

use super::files::Pages;
use super::guard::Names;
use super::hub::Hub;
use super::limits::Limits;

/// What the tasks of the server share. All of them run on one thread; the shell only looks at the seats.
pub(super) struct Shared {
    hub: Mutex<Hub>,
    /// The links of pages that ask again and again, by the name each page gave its own.
    polls: Mutex<BTreeMap<(IpAddr, u128), Link>>,
    /// Rings when the shell is to be asked something.
    pub(super) asked: Notify,
    pub(super) limits: Limits,
    pub(super) names: Names,
    pub(super) pages: Pages,
    began: Instant,
}

impl Shared {
    pub(super) fn new(hub: Hub, limits: Limits, names: Names, pages: Pages) -> Self {
        Self {
            hub: Mutex::new(hub),
            polls: Mutex::new(BTreeMap::new()),
            asked: Notify::new(),
            limits,
            names,
            pages,
            began: Instant::now(),
        }
    }

    /// The time since the server opened.
    pub(super) fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// The hub, for a moment: nothing waits while it is held.
    pub(super) fn hub(&self) -> MutexGuard<'_, Hub> {
        self.hub.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the hub, and lets the shell know if it is to be asked something.
    pub(super) fn with_hub<T>(&self, act: impl FnOnce(&mut Hub) -> T) -> T {
        let mut hub = self.hub();
        let done = act(&mut hub);
        if hub.has_asks() {
            self.asked.notify_one();
        }
        done
    }

    /// The link of a page that asks again and again, opened if it asks for the first time.
    ///
    /// # Errors
    /// The status that says why there is none.
    pub(super) fn poll_link(
        &self,
        address: IpAddr,
        name: u128,
        after: u64,
    ) -> Result<Link, StatusCode> {
        let now = self.now();
        let mut polls = self.polls.lock().unwrap_or_else(PoisonError::into_inner);
        let mut hub = self.hub();
        if let Some(link) = polls.get(&(address, name)) {
            if hub.has(*link) {
                return Ok(*link);
            }
            polls.remove(&(address, name));
            return Err(StatusCode::GONE);
        }
        if after > 0 {
            return Err(StatusCode::GONE);
        }
        if !hub.takes(address, now) {
            return Err(StatusCode::SERVICE_UNAVAILABLE);
        }
        let link = hub.open_poll(address, now);
        polls.insert((address, name), link);
        Ok(link)
    }

    /// Drops what has been silent for too long.
    pub(super) fn tick(&self) {
        let now = self.now();
        self.with_hub(|hub| hub.tick(now));
        let mut polls = self.polls.lock().unwrap_or_else(PoisonError::into_inner);
        let hub = self.hub();
        polls.retain(|_, link| hub.has(*link));
    }
}
