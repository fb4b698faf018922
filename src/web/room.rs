//! Who sits where, and what each page is told: a pure state machine.

mod chair;
mod hear;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use crate::session::Token;
use crate::text::{Lang, Texts};

use super::wire::{Hello, No, Why};
use super::{Ask, Link, Opening, Order, Out, Pair, Published, Seat, Told};

use chair::{Chair, Presence};

/// How long a page may be away before nobody waits for it: a reload or a change of network takes less.
const GRACE: Duration = Duration::from_secs(10);

/// The room of the pupils' pages.
///
/// Times are since the room was opened. Every call returns what is to be done next, in order.
#[derive(Debug)]
pub struct Room {
    code: String,
    limit: u16,
    seed: u64,
    /// The program's words by language, the usual language first.
    words: Vec<Texts>,
    links: BTreeMap<Link, Linked>,
    chairs: BTreeMap<Token, Chair>,
    /// The pairs of all seats.
    pairs: BTreeSet<Pair>,
    /// The three words of all seats.
    sayings: BTreeSet<String>,
    /// The tokens in the order in which their seats were taken.
    order: Vec<Token>,
    published: Option<Arc<Published>>,
}

/// An open link.
#[derive(Debug, Default)]
struct Linked {
    /// The seat it is linked to.
    token: Option<Token>,
    /// When wrong codes and words came in.
    wrong: VecDeque<Duration>,
}

impl Room {
    /// A room in which the pages that were known before may take their seats again.
    pub fn new(opening: Opening) -> Self {
        let langs = if opening.langs.is_empty() {
            vec![Lang::FR]
        } else {
            opening.langs
        };
        let mut room = Self {
            code: opening.code,
            limit: opening.limit,
            seed: opening.seed,
            words: langs.into_iter().map(Texts::new).collect(),
            links: BTreeMap::new(),
            chairs: BTreeMap::new(),
            pairs: BTreeSet::new(),
            sayings: BTreeSet::new(),
            order: Vec::new(),
            published: None,
        };
        for token in opening.known {
            if !room.chairs.contains_key(&token) {
                let mut chair = room.new_chair(token, "");
                chair.presence = Presence::Unsure;
                chair.has_answered = true;
                room.take(token, chair);
            }
        }
        room
    }

    /// A link has opened.
    pub fn opened(&mut self, _now: Duration, link: Link) {
        self.links.insert(link, Linked::default());
    }

    /// A link has closed, or was silent for too long.
    pub fn closed(&mut self, now: Duration, link: Link) -> Vec<Out> {
        if let Some(token) = self.links.remove(&link).and_then(|linked| linked.token)
            && let Some(chair) = self.chairs.get_mut(&token)
            && chair.link == Some(link)
        {
            chair.link = None;
            chair.left = now;
        }
        Vec::new()
    }

    /// Time has passed; to be called about once a second.
    pub fn tick(&mut self, now: Duration) -> Vec<Out> {
        let mut out = Vec::new();
        for (token, chair) in &mut self.chairs {
            let is_away = chair.link.is_none() && now.saturating_sub(chair.left) >= GRACE;
            if is_away && chair.presence != Presence::Out {
                chair.presence = Presence::Out;
                out.push(Out::Ask(Ask::Gone { token: *token }));
            }
        }
        out
    }

    /// The hour looks like this now. Pages are told where they see something else than before.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the room keeps its share of it until the next one"
    )]
    pub fn publish(&mut self, published: Arc<Published>) -> Vec<Out> {
        let before = self.published.replace(published.clone());
        let is_same_for_all = before.as_ref().is_some_and(|before| {
            before.at == published.at
                && before.phase == published.phase
                && before.pages == published.pages
        });
        let mut touched = Vec::new();
        for (token, chair) in &mut self.chairs {
            chair.held = published.held.get(token).cloned();
            let had_more = before.as_ref().is_some_and(|it| it.more.contains(token));
            if !is_same_for_all || had_more != published.more.contains(token) {
                touched.push(*token);
            }
        }
        let states = touched
            .into_iter()
            .filter_map(|token| self.state_out(token));
        states.collect()
    }

    /// The shell has done something.
    pub fn told(&mut self, _now: Duration, told: &Told) -> Vec<Out> {
        match told {
            Told::Came { token, is_in: true } => self.came(*token),
            Told::Came { token, .. } => self.turned_away(*token),
            Told::Answered {
                token,
                n,
                at,
                outcome,
            } => {
                let is_now = self.published.as_ref().is_some_and(|it| it.at == *at);
                let Some(chair) = self.chairs.get_mut(token) else {
                    return Vec::new();
                };
                chair.waiting = chair.waiting.saturating_sub(1);
                if let (Ok(held), true) = (outcome, is_now) {
                    chair.held.clone_from(held);
                }
                let Some(link) = chair.link.filter(|_| !chair.is_kicked) else {
                    return Vec::new();
                };
                match outcome {
                    Ok(held) => vec![send(link, &acked(*n, at, held.as_ref()))],
                    Err(why) => self.refused(*token, link, (*n, *why)),
                }
            }
        }
    }

    /// The host wants something.
    pub fn order(&mut self, order: Order) -> Vec<Out> {
        match order {
            Order::Limit(limit) => {
                self.limit = limit;
                Vec::new()
            }
            Order::Kick(token) => self.kick(token),
            Order::Unkick(token) => self.let_in(token),
            Order::Wave(token) => {
                let chair = self.chairs.get(&token).filter(|chair| !chair.is_kicked);
                let link = chair.and_then(|chair| chair.link);
                link.map(|link| send(link, &Hello::Wave {}))
                    .into_iter()
                    .collect()
            }
        }
    }

    /// The room closes: every page is told that it is over.
    pub fn end(&mut self) -> Vec<Out> {
        let links: Vec<Link> = self.links.keys().copied().collect();
        let over = Hello::Out {
            why: Why::Ended,
            secs: None,
        };
        links
            .into_iter()
            .flat_map(|link| [send(link, &over), Out::Close { link }])
            .collect()
    }

    /// Every seat, in the order in which they were taken.
    pub fn seats(&self) -> Vec<Seat> {
        let seats = self.order.iter().filter_map(|token| {
            let chair = self.chairs.get(token)?;
            Some(Seat {
                token: *token,
                pair: chair.pair,
                words: chair.words.clone(),
                is_here: chair.link.is_some() && !chair.is_kicked,
                is_kicked: chair.is_kicked,
            })
        });
        seats.collect()
    }

    /// The code that leads into the room.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What pages may see now, for the picture they fetch.
    pub fn published(&self) -> Option<&Arc<Published>> {
        self.published.as_ref()
    }

    fn came(&mut self, token: Token) -> Vec<Out> {
        let Some(chair) = self.chairs.get_mut(&token) else {
            return Vec::new();
        };
        // It may have been shown out, or have gone, while the shell let it in.
        if chair.presence == Presence::Coming {
            chair.presence = Presence::In;
        }
        if !std::mem::take(&mut chair.is_new) {
            return Vec::new();
        }
        self.seat_out(token)
    }

    fn turned_away(&mut self, token: Token) -> Vec<Out> {
        let Some(chair) = self.chairs.remove(&token) else {
            return Vec::new();
        };
        self.order.retain(|other| *other != token);
        self.pairs.remove(&chair.pair);
        self.sayings.remove(&chair.words);
        let Some(link) = chair.link else {
            return Vec::new();
        };
        if let Some(linked) = self.links.get_mut(&link) {
            linked.token = None;
        }
        vec![shown_out(link, Why::Full)]
    }

    fn refused(&self, token: Token, link: Link, (n, why): (u64, No)) -> Vec<Out> {
        let mut out = vec![send(link, &Hello::No { n, why })];
        if matches!(why, No::Closed | No::MovedOn) {
            out.extend(self.state_out(token));
        }
        out
    }

    fn kick(&mut self, token: Token) -> Vec<Out> {
        let Some(chair) = self.chairs.get_mut(&token).filter(|it| !it.is_kicked) else {
            return Vec::new();
        };
        chair.is_kicked = true;
        chair.presence = Presence::Out;
        let mut out = vec![Out::Ask(Ask::Gone { token })];
        out.extend(chair.link.map(|link| shown_out(link, Why::Kicked)));
        out
    }

    fn let_in(&mut self, token: Token) -> Vec<Out> {
        let Some(chair) = self.chairs.get_mut(&token).filter(|it| it.is_kicked) else {
            return Vec::new();
        };
        chair.is_kicked = false;
        if chair.link.is_none() {
            return Vec::new();
        }
        chair.presence = Presence::Coming;
        let mut out = vec![Out::Ask(Ask::Come { token })];
        out.extend(self.state_out(token));
        out
    }

    /// The seat and the state of a page that has just got or taken it.
    fn seat_out(&self, token: Token) -> Vec<Out> {
        let Some((chair, link)) = self
            .chairs
            .get(&token)
            .filter(|chair| !chair.is_kicked)
            .and_then(|chair| Some((chair, chair.link?)))
        else {
            return Vec::new();
        };
        let seat = Hello::Seat {
            token: super::token_word(token),
            words: &chair.words,
        };
        let mut out = vec![send(link, &seat)];
        out.extend(self.state_out(token));
        out
    }

    /// The state of a page that is linked, has its seat and may see it.
    fn state_out(&self, token: Token) -> Option<Out> {
        let chair = self.chairs.get(&token)?;
        let link = chair.link.filter(|_| !chair.is_kicked && !chair.is_new)?;
        let published = self.published.as_ref()?;
        let words = self.words_in(&chair.lang)?;
        let has_more = published.more.contains(&token);
        let page = published
            .pages
            .get(&chair.lang)
            .or_else(|| published.pages.values().next())?;
        let you = chair.you(words, has_more);
        let text = chair::with_you(page, published.seq, &you);
        Some(Out::Send { link, text })
    }

    /// The program's words in this language, else in the usual one.
    fn words_in(&self, lang: &str) -> Option<&Texts> {
        let own = self.words.iter().find(|texts| texts.lang().code() == lang);
        own.or_else(|| self.words.first())
    }

    /// The code of a language that pages are published in.
    fn spoken(&self, lang: &str) -> String {
        let code = Lang::from_code(lang).map_or("", Lang::code);
        self.words_in(code)
            .map_or_else(String::new, |texts| texts.lang().code().to_owned())
    }

    fn take(&mut self, token: Token, chair: Chair) {
        self.pairs.insert(chair.pair);
        self.sayings.insert(chair.words.clone());
        self.chairs.insert(token, chair);
        self.order.push(token);
    }
}

fn send(link: Link, hello: &Hello<'_>) -> Out {
    Out::Send {
        link,
        text: hello.text(),
    }
}

fn shown_out(link: Link, why: Why) -> Out {
    send(link, &Hello::Out { why, secs: None })
}

fn acked<'a>(n: u64, at: &'a str, held: Option<&'a super::Give>) -> Hello<'a> {
    Hello::Ack { n, at, held }
}
