//! How much the server takes from one page, from one address, and in all.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

/// What the server holds at most; the default is what `docs/protocol.md` says.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections in all.
    pub links: usize,
    /// Connections that have not asked for anything in time; the oldest gives way to a new one.
    pub half_open: usize,
    /// How long a connection may say nothing before it counts as one of those.
    pub greeting: Duration,
    /// How long a request may take to arrive, its body included.
    pub request: Duration,
    /// How long a page may say nothing.
    pub silence: Duration,
    /// How long a link may stay without a seat.
    pub seatless: Duration,
    /// How long a long poll waits for something to say.
    pub poll: Duration,
    /// How often the server looks for pages that have gone.
    pub tick: Duration,
    /// New links of one address.
    pub arrivals: Rate,
    /// Messages of one link.
    pub messages: Rate,
    /// Wrong codes and wrong words of one link.
    pub guesses: Rate,
    /// Wrong codes and wrong words of one address.
    pub guesses_of_address: Rate,
    /// Messages that wait for one page to read them.
    pub queue: usize,
    /// Questions to the hour that are not answered yet.
    pub asks: usize,
}

/// The longest message of a page, in bytes.
pub(super) const MESSAGE_BYTES: usize = 4096;

/// Addresses that are counted one by one; more are an attack, and count as one.
const ADDRESSES: usize = 4096;

impl Default for Limits {
    fn default() -> Self {
        Self {
            links: 2_500,
            half_open: 200,
            greeting: Duration::from_secs(1),
            request: Duration::from_secs(5),
            silence: Duration::from_secs(40),
            seatless: Duration::from_secs(30),
            poll: Duration::from_secs(20),
            tick: Duration::from_secs(1),
            arrivals: Rate::new(60, Duration::from_secs(10)),
            messages: Rate::new(40, Duration::from_secs(2)),
            guesses: Rate::new(10, Duration::from_mins(1)),
            guesses_of_address: Rate::new(30, Duration::from_mins(1)),
            queue: 32,
            asks: 8_192,
        }
    }
}

/// So many at once, and as many again in so much time.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    most: f64,
    per: Duration,
}

impl Rate {
    /// At most `most` at once, and `most` in each `per`.
    pub fn new(most: u32, per: Duration) -> Self {
        Self {
            most: f64::from(most),
            per,
        }
    }
}

/// What is left of a rate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    rate: Rate,
    used: f64,
    at: Duration,
}

impl Bucket {
    pub(super) fn new(rate: Rate, now: Duration) -> Self {
        Self {
            rate,
            used: 0.0,
            at: now,
        }
    }

    /// Takes one, if there is one.
    pub(super) fn take(&mut self, now: Duration) -> bool {
        if self.is_spent(now) {
            return false;
        }
        self.used += 1.0;
        true
    }

    /// Whether nothing is left for now.
    pub(super) fn is_spent(&mut self, now: Duration) -> bool {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        self.at = self.at.max(now);
        let regained = self.rate.most * passed / self.rate.per.as_secs_f64().max(f64::EPSILON);
        self.used = (self.used - regained).max(0.0);
        self.used + 1.0 > self.rate.most
    }

    /// Whether all of it is there again, so that it needs no remembering.
    fn is_whole(&mut self, now: Duration) -> bool {
        self.is_spent(now);
        self.used <= 0.0
    }
}

/// One rate for each address, kept in memory only as long as it counts.
#[derive(Debug)]
pub(super) struct ByAddress {
    rate: Rate,
    buckets: BTreeMap<Option<IpAddr>, Bucket>,
}

impl ByAddress {
    pub(super) fn new(rate: Rate) -> Self {
        Self {
            rate,
            buckets: BTreeMap::new(),
        }
    }

    /// Takes one for this address, if there is one.
    pub(super) fn take(&mut self, address: IpAddr, now: Duration) -> bool {
        self.bucket(address, now).take(now)
    }

    /// Whether nothing is left for this address.
    pub(super) fn is_spent(&mut self, address: IpAddr, now: Duration) -> bool {
        self.bucket(address, now).is_spent(now)
    }

    /// Forgets the addresses that count no more.
    pub(super) fn forget(&mut self, now: Duration) {
        self.buckets.retain(|_, bucket| !bucket.is_whole(now));
    }

    fn bucket(&mut self, address: IpAddr, now: Duration) -> &mut Bucket {
        let is_counted =
            self.buckets.contains_key(&Some(address)) || self.buckets.len() < ADDRESSES;
        self.buckets
            .entry(is_counted.then_some(address))
            .or_insert_with(|| Bucket::new(self.rate, now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_rate_lets_a_burst_through_and_then_a_steady_flow() {
        let mut bucket = Bucket::new(Rate::new(40, 2 * SECOND), Duration::ZERO);
        let taken = |bucket: &mut Bucket, now| (0..100).filter(|_| bucket.take(now)).count();
        assert_eq!(taken(&mut bucket, Duration::ZERO), 40);
        assert_eq!(taken(&mut bucket, SECOND), 20);
        assert_eq!(taken(&mut bucket, SECOND), 0);
        assert_eq!(taken(&mut bucket, 9 * SECOND), 40);
        // A clock that was set back gives nothing.
        assert_eq!(taken(&mut bucket, SECOND), 0);
    }

    #[test]
    fn addresses_are_counted_apart_and_forgotten() {
        let mut rates = ByAddress::new(Rate::new(2, SECOND));
        let address = |at: u32| IpAddr::V4(Ipv4Addr::from_bits(at));
        assert!(rates.take(address(1), Duration::ZERO));
        assert!(rates.take(address(1), Duration::ZERO));
        assert!(!rates.take(address(1), Duration::ZERO));
        assert!(!rates.is_spent(address(2), Duration::ZERO));
        rates.forget(SECOND / 2);
        assert_eq!(rates.buckets.len(), 1);
        rates.forget(SECOND);
        assert_eq!(rates.buckets.len(), 0);
    }

    #[test]
    fn many_addresses_take_no_more_memory() {
        let mut rates = ByAddress::new(Rate::new(2, SECOND));
        for at in 0..10_000 {
            rates.take(IpAddr::V4(Ipv4Addr::from_bits(at)), Duration::ZERO);
        }
        assert_eq!(rates.buckets.len(), ADDRESSES + 1);
    }
}
