//! Random class hours against a model: pages that drop, come back, move and repeat themselves, a network that loses,
//! doubles and swaps, a host that is killed. No answer is lost, and none counts twice.

use std::collections::VecDeque;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::json;

use super::*;
use crate::web::{token_of, token_word};

/// A browser that keeps to `docs/protocol.md`, and the child before it.
#[derive(Debug, Default)]
struct Page {
    link: Option<Link>,
    token: Option<Token>,
    words: String,
    n: u64,
    at: String,
    /// Whether a state has come on this link: a page that was moved knows its number only then.
    is_told: bool,
    /// What the child wants to have answered to what stands there, if anything.
    wish: Option<Wish>,
    /// An answer that no ack has come for.
    pending: Option<(u64, Option<Give>)>,
    held: Option<Give>,
}

/// An answer that counts.
#[derive(Debug)]
struct Kept {
    /// How often the host had been killed, and the number: neither ever falls.
    order: (u32, u64),
    give: Option<Give>,
}

/// An answer, or none any more.
type Wish = (Option<Give>,);

/// What the shell keeps: it survives the host being killed.
#[derive(Debug, Default)]
struct Journal {
    known: Vec<Token>,
    /// By vote and page: the number of the answer that counts, in which run of the host, and the answer.
    answers: BTreeMap<(u32, Token), Kept>,
}

/// A classroom.
struct World {
    rng: ChaCha8Rng,
    room: Room,
    journal: Journal,
    asked: VecDeque<Ask>,
    pages: Vec<Page>,
    /// What is on its way, link by link.
    up: BTreeMap<Link, VecDeque<String>>,
    down: BTreeMap<Link, VecDeque<Arc<str>>>,
    vote: u32,
    seq: u64,
    next_link: u64,
    next_token: u128,
    is_rough: bool,
    settled: usize,
    kills: u32,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let count = rng.random_range(1..12);
        let mut world = Self {
            rng,
            room: Room::new(opening(200)),
            journal: Journal::default(),
            asked: VecDeque::new(),
            pages: std::iter::repeat_with(Page::default).take(count).collect(),
            up: BTreeMap::new(),
            down: BTreeMap::new(),
            vote: 1,
            seq: 0,
            next_link: 0,
            next_token: 0,
            is_rough: true,
            settled: 0,
            kills: 0,
        };
        world.publish();
        world
    }

    fn happens(&mut self, in_hundred: u32) -> bool {
        self.is_rough && self.rng.random_range(0..100) < in_hundred
    }

    fn publish(&mut self) {
        self.seq += 1;
        let mut state = at(&self.vote.to_string(), PagePhase::Open);
        let kept = self.journal.answers.iter();
        let kept = kept.filter(|((vote, _), _)| *vote == self.vote);
        state.held = kept
            .filter_map(|((_, token), kept)| Some((*token, kept.give.clone()?)))
            .collect();
        state.seq = self.seq;
        let out = self.room.publish(Arc::new(state));
        self.carry_out(out);
    }

    fn carry_out(&mut self, out: Vec<Out>) {
        for one in out {
            match one {
                Out::Send { link, text } => {
                    if let Some(queue) = self.down.get_mut(&link) {
                        queue.push_back(text);
                    }
                }
                // What is still on its way down arrives; then the link is gone.
                Out::Close { link } => {
                    self.up.remove(&link);
                    let out = self.room.closed(NOW, link);
                    self.carry_out(out);
                }
                Out::Ask(ask) => self.asked.push_back(ask),
                Out::Wrong { .. } => panic!("honest pages type the right code"),
            }
        }
    }

    fn cut(&mut self, link: Link) {
        self.up.remove(&link);
        self.down.remove(&link);
        for page in &mut self.pages {
            if page.link == Some(link) {
                page.link = None;
            }
        }
        let out = self.room.closed(NOW, link);
        self.carry_out(out);
    }

    fn connect(&mut self, index: usize) {
        let link = Link(self.next_link);
        self.next_link += 1;
        self.up.insert(link, VecDeque::new());
        self.down.insert(link, VecDeque::new());
        self.room.opened(NOW, link);
        let moves = self.happens(10);
        let page = &mut self.pages[index];
        // The link before may still be open, and what is in it may still arrive.
        (page.link, page.is_told) = (Some(link), false);
        let hello = match page.token {
            // The new device knows nothing but the words that the child reads out.
            _ if !page.words.is_empty() && (moves || page.token.is_none()) => {
                (page.n, page.pending, page.token) = (0, None, None);
                json!({"do": "move", "v": 1, "words": page.words, "code": "KRTM", "lang": "fr"})
            }
            Some(token) => {
                let token = token_word(token);
                json!({"do": "back", "v": 1, "token": token, "lang": "fr", "n": page.n})
            }
            None => json!({"do": "join", "v": 1, "code": "KRTM", "lang": "fr"}),
        };
        self.say(link, &hello.to_string());
    }

    fn say(&mut self, link: Link, text: &str) {
        let times = 1 + usize::from(self.happens(10));
        if let Some(queue) = self.up.get_mut(&link) {
            queue.extend(std::iter::repeat_n(text.to_owned(), times));
        }
    }

    fn send_pending(&mut self, index: usize) {
        let page = &self.pages[index];
        let (Some(link), Some((n, give)), true) = (page.link, &page.pending, page.is_told) else {
            return;
        };
        let text = json!({"do": "answer", "n": n, "at": page.at, "give": give}).to_string();
        self.say(link, &text);
    }

    /// The child answers, or changes the answer, or takes it back.
    fn answer(&mut self, index: usize) {
        let choice = self.rng.random_range(0..5);
        let give = (choice > 0).then(|| Give::Keys(vec![choice.to_string()]));
        let page = &mut self.pages[index];
        if page.link.is_none() || !page.is_told {
            return;
        }
        page.n += 1;
        page.wish = Some((give.clone(),));
        page.pending = Some((page.n, give));
        self.send_pending(index);
    }

    fn deliver_up(&mut self, link: Link) {
        let swaps = self.happens(8);
        let Some(queue) = self.up.get_mut(&link) else {
            return;
        };
        if swaps && queue.len() > 1 {
            queue.swap(0, 1);
        }
        let Some(text) = queue.pop_front() else {
            return;
        };
        let next = &mut self.next_token;
        let mut fresh = || {
            *next += 1;
            *next
        };
        let out = self.room.hear(NOW, link, &text, &mut fresh);
        self.carry_out(out);
    }

    fn deliver_down(&mut self, link: Link) {
        let Some(text) = self.down.get_mut(&link).and_then(VecDeque::pop_front) else {
            // All has arrived: a page notices that its link is closed.
            if !self.up.contains_key(&link) {
                self.cut(link);
            }
            return;
        };
        let message: Value = serde_json::from_str(&text).unwrap();
        let Some(index) = self.pages.iter().position(|page| page.link == Some(link)) else {
            return;
        };
        let page = &mut self.pages[index];
        let word = |field: &Value| field.as_str().unwrap_or_default().to_owned();
        let held = |field: &Value| serde_json::from_value::<Option<Give>>(field.clone()).unwrap();
        match word(&message["do"]).as_str() {
            "seat" => page.token = token_of(&word(&message["token"])),
            "state" => {
                let you = &message["you"];
                page.is_told = true;
                page.words = word(&you["words"]);
                page.n = page.n.max(you["n"].as_u64().unwrap());
                page.held = held(&you["held"]);
                if page.at != word(&message["at"]) {
                    page.at = word(&message["at"]);
                    (page.pending, page.wish) = (None, None);
                }
                // A new device: the child sees that its last wish is not there, and wishes again.
                if page.pending.is_none()
                    && let Some((wish,)) = page.wish.clone().filter(|wish| wish.0 != page.held)
                {
                    page.n += 1;
                    page.pending = Some((page.n, wish));
                }
                self.send_pending(index);
            }
            "ack" => {
                let n = message["n"].as_u64().unwrap();
                if word(&message["at"]) == page.at {
                    page.held = held(&message["held"]);
                    page.pending = page.pending.take().filter(|(own, _)| *own > n);
                }
            }
            "no" => {
                let n = message["n"].as_u64().unwrap();
                page.pending = page.pending.take().filter(|(own, _)| *own > n);
            }
            "out" => {
                page.link = None;
                if message["why"] == "unknown" {
                    *page = Page::default();
                }
            }
            _ => {}
        }
    }

    /// The shell handles one wish and writes it down.
    fn handle(&mut self) {
        let Some(ask) = self.asked.pop_front() else {
            return;
        };
        let told = match ask {
            Ask::Gone { .. } => return,
            Ask::Come { token } => {
                if !self.journal.known.contains(&token) {
                    self.journal.known.push(token);
                }
                Told::Came { token, is_in: true }
            }
            Ask::Answer { token, n, at, give } => {
                let outcome = if at == self.vote.to_string() {
                    let key = (self.vote, token);
                    let before = self.journal.answers.get(&key);
                    let order = (self.kills, n);
                    assert!(
                        before.is_none_or(|kept| kept.order < order),
                        "the same answer twice, or an older one over a newer one"
                    );
                    let kept = Kept {
                        order,
                        give: give.clone(),
                    };
                    self.journal.answers.insert(key, kept);
                    Ok(give)
                } else {
                    Err(No::MovedOn)
                };
                Told::Answered {
                    token,
                    n,
                    at,
                    outcome,
                }
            }
        };
        // Killed between the journal and the page: the page has to ask again.
        if self.happens(2) {
            self.kill();
        } else {
            let out = self.room.told(NOW, &told);
            self.carry_out(out);
        }
    }

    fn kill(&mut self) {
        self.kills += 1;
        self.up.clear();
        self.down.clear();
        self.asked.clear();
        for page in &mut self.pages {
            page.link = None;
        }
        let mut known = opening(200);
        known.known.clone_from(&self.journal.known);
        self.room = Room::new(known);
        self.publish();
    }

    fn step(&mut self) {
        let index = self.rng.random_range(0..self.pages.len());
        let link = self.pages[index].link;
        let open: Vec<Link> = self.down.keys().copied().collect();
        let any = open.get(self.rng.random_range(0..open.len().max(1)));
        let any = any.copied().unwrap_or(Link(u64::MAX));
        match self.rng.random_range(0..100) {
            0..=9 if link.is_none() => self.connect(index),
            0..=2 if self.is_rough => self.connect(index),
            3..=4 if self.is_rough => link.into_iter().for_each(|link| self.cut(link)),
            5 if self.is_rough => self.cut(any),
            10..=17 if self.is_rough => self.answer(index),
            18..=44 => self.deliver_up(any),
            45..=71 => self.deliver_down(any),
            72..=74 => self.send_pending(index),
            _ => self.handle(),
        }
    }

    /// The network is good again for a while: everything arrives, and every page holds what its child wanted.
    fn settle(&mut self) {
        self.is_rough = false;
        for _ in 0..40 {
            for index in 0..self.pages.len() {
                if self.pages[index].link.is_none() {
                    self.connect(index);
                }
                self.send_pending(index);
            }
            for link in (0..self.next_link).map(Link) {
                while self.up.get(&link).is_some_and(|queue| !queue.is_empty()) {
                    self.deliver_up(link);
                }
            }
            while !self.asked.is_empty() {
                self.handle();
            }
            for link in (0..self.next_link).map(Link) {
                while self.down.get(&link).is_some_and(|queue| !queue.is_empty()) {
                    self.deliver_down(link);
                }
                self.deliver_down(link);
            }
        }
        self.check();
        self.is_rough = true;
        self.settled += 1;
    }

    fn check(&self) {
        let mut seated = BTreeSet::new();
        for page in &self.pages {
            assert_eq!(
                (page.pending.as_ref(), page.at.as_str()),
                (None, &*self.vote.to_string())
            );
            let token = page.token.unwrap();
            assert!(seated.insert(token), "two pages on one seat");
            let kept = self.journal.answers.get(&(self.vote, token));
            let kept = kept.and_then(|kept| kept.give.clone());
            assert_eq!(
                page.held, kept,
                "a page believes something else than the journal"
            );
            if let Some((wish,)) = &page.wish {
                assert_eq!(&kept, wish, "an answer was lost");
            }
        }
        // Seats of joins whose answer was lost may stand empty; they have answered nothing.
        let answered = self.journal.answers.iter();
        for ((vote, token), _) in answered {
            assert!(
                *vote != self.vote || seated.contains(token),
                "an answer was doubled"
            );
        }
    }
}

#[test]
fn no_answer_is_lost_or_doubled_whatever_the_network_does() {
    let (mut settled, mut answers, mut known, mut pages) = (0, 0, 0, 0);
    for seed in 0..300 {
        let mut world = World::new(seed);
        for _ in 0..6 {
            for _ in 0..world.rng.random_range(50..400) {
                world.step();
                if world.rng.random_range(0..400) == 0 {
                    world.kill();
                }
            }
            if world.rng.random_range(0..4) > 0 {
                world.settle();
            }
            world.vote += 1;
            world.publish();
        }
        settled += world.settled;
        answers += world.journal.answers.len();
        known += world.journal.known.len();
        pages += world.pages.len();
    }
    // The hours must have been rough enough to show anything.
    assert!(
        settled > 1_000 && answers > 3_000 && known > pages,
        "{settled} settled, {answers} answers, {known} seats for {pages} pages"
    );
}
