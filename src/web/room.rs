//! Who sits where, and what each page is told: a pure state machine.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::session::Token;

use super::{Link, Opening, Order, Out, Published, Seat, Told};

/// The room of the pupils' pages.
///
/// Times are since the room was opened. Every call returns what is to be done next, in order.
#[derive(Debug)]
pub struct Room {
    opening: Opening,
    links: BTreeMap<Link, Option<Token>>,
    published: Option<Arc<Published>>,
}

impl Room {
    /// A room in which the pages that were known before may take their seats again.
    pub fn new(opening: Opening) -> Self {
        Self {
            opening,
            links: BTreeMap::new(),
            published: None,
        }
    }

    /// A link has opened.
    pub fn opened(&mut self, _now: Duration, link: Link) {
        self.links.insert(link, None);
    }

    /// A link has said something. `fresh` gives a random token for a new page.
    pub fn hear(
        &mut self,
        _now: Duration,
        _link: Link,
        _text: &str,
        _fresh: &mut dyn FnMut() -> u128,
    ) -> Vec<Out> {
        Vec::new()
    }

    /// A link has closed, or was silent for too long.
    pub fn closed(&mut self, _now: Duration, link: Link) -> Vec<Out> {
        self.links.remove(&link);
        Vec::new()
    }

    /// Time has passed; to be called about once a second.
    pub fn tick(&mut self, _now: Duration) -> Vec<Out> {
        Vec::new()
    }

    /// The hour looks like this now.
    pub fn publish(&mut self, published: Arc<Published>) -> Vec<Out> {
        self.published = Some(published);
        Vec::new()
    }

    /// The shell has done something.
    pub fn told(&mut self, _now: Duration, _told: &Told) -> Vec<Out> {
        Vec::new()
    }

    /// The host wants something.
    pub fn order(&mut self, order: Order) -> Vec<Out> {
        if let Order::Limit(limit) = order {
            self.opening.limit = limit;
        }
        Vec::new()
    }

    /// Every seat, in the order in which they were taken.
    pub fn seats(&self) -> Vec<Seat> {
        Vec::new()
    }

    /// The code that leads into the room.
    pub fn code(&self) -> &str {
        &self.opening.code
    }

    /// What pages may see now, for the picture they fetch.
    pub fn published(&self) -> Option<&Arc<Published>> {
        self.published.as_ref()
    }
}
