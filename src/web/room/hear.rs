//! What a page says, and what follows from it.

use std::time::Duration;

use crate::session::Token;
use crate::web::code::is_code;
use crate::web::wire::{Hello, No, Said, Unread, VERSION, Why, token_of};
use crate::web::words::same_words;
use crate::web::{Ask, Give, Link, Out};

use super::chair::Presence;
use super::{GRACE, Room, acked, send, shown_out};

/// Wrong codes and words that one link may send within [`WRONG_SPAN`].
const MOST_WRONG: usize = 10;
/// For how long a wrong code counts.
const WRONG_SPAN: Duration = Duration::from_mins(1);
/// The largest whole number that every browser counts with.
const MOST_N: u64 = (1 << 53) - 1;

/// An answer as it came in.
struct Answer {
    n: u64,
    at: String,
    give: Option<Give>,
}

impl Room {
    /// A link has said something. `fresh` gives 128 random bits for a new page.
    pub fn hear(
        &mut self,
        now: Duration,
        link: Link,
        text: &str,
        fresh: &mut dyn FnMut() -> u128,
    ) -> Vec<Out> {
        if !self.links.contains_key(&link) {
            return Vec::new();
        }
        let said = match Said::read(text) {
            Ok(said) => said,
            Err(Unread::Broken) => return vec![Out::Close { link }],
            Err(Unread::OtherVersion) => return other_version(link),
        };
        match said {
            Said::Join { v, .. } | Said::Back { v, .. } | Said::Move { v, .. } if v != VERSION => {
                other_version(link)
            }
            Said::Back { n, .. } | Said::Answer { n, .. } if n > MOST_N => {
                vec![Out::Close { link }]
            }
            Said::Join { code, lang, .. } => self.join(now, link, (&code, &lang), fresh),
            Said::Back { token, lang, n, .. } => self.back(now, link, &token, (&lang, n)),
            Said::Move {
                words, code, lang, ..
            } => self.change_device(now, link, (&words, &code, &lang)),
            Said::Answer { n, at, give } => self.answer(link, Answer { n, at, give }),
            Said::Pair {} => self.other_pair(link),
            Said::Lang { lang } => self.other_lang(link, &lang),
            Said::Ping {} => vec![send(link, &Hello::Pong {})],
        }
    }

    fn join(
        &mut self,
        now: Duration,
        link: Link,
        (code, lang): (&str, &str),
        fresh: &mut dyn FnMut() -> u128,
    ) -> Vec<Out> {
        // The same wish once more takes no second seat.
        if let Some(token) = self.token_at(link) {
            return match self.chairs.get(&token) {
                Some(chair) if chair.is_kicked => vec![shown_out(link, Why::Kicked)],
                Some(chair) if chair.is_new => Vec::new(),
                _ => self.seat_out(token),
            };
        }
        if let Some(slow) = self.slowed(now, link) {
            return slow;
        }
        if !is_code(code, &self.code) {
            return self.wrong(now, link, Why::Code);
        }
        if self.taken(now) >= usize::from(self.limit) {
            return vec![shown_out(link, Why::Full)];
        }
        let mut token = Token(fresh());
        while self.chairs.contains_key(&token) {
            token = Token(fresh());
        }
        let mut chair = self.new_chair(token, lang);
        chair.is_new = true;
        self.take(token, chair);
        self.attach(now, token, link);
        vec![Out::Ask(Ask::Come { token })]
    }

    /// How many seats count as taken: one whose page went before it ever answered is free again.
    fn taken(&self, now: Duration) -> usize {
        let counts = self.chairs.values().filter(|chair| {
            let is_near = chair.link.is_some() || now.saturating_sub(chair.left) < GRACE;
            !chair.is_kicked && (chair.has_answered || is_near)
        });
        counts.count()
    }

    fn back(&mut self, now: Duration, link: Link, token: &str, (lang, n): (&str, u64)) -> Vec<Out> {
        let lang = self.spoken(lang);
        let known = token_of(token).filter(|token| self.chairs.contains_key(token));
        let Some((token, chair)) = known.and_then(|it| Some((it, self.chairs.get_mut(&it)?)))
        else {
            return vec![shown_out(link, Why::Unknown)];
        };
        chair.lang = lang;
        chair.last = chair.last.max(n);
        let mut out = self.attach(now, token, link);
        out.extend(self.welcome(token, link));
        out.extend(self.state_out(token));
        out
    }

    fn change_device(
        &mut self,
        now: Duration,
        link: Link,
        (words, code, lang): (&str, &str, &str),
    ) -> Vec<Out> {
        if let Some(slow) = self.slowed(now, link) {
            return slow;
        }
        if !is_code(code, &self.code) {
            return self.wrong(now, link, Why::Code);
        }
        let lang = self.spoken(lang);
        let mut chairs = self.chairs.iter_mut();
        let Some((token, chair)) =
            chairs.find(|(_, chair)| !chair.is_new && same_words(words, &chair.words))
        else {
            return self.wrong(now, link, Why::Words);
        };
        let token = *token;
        chair.lang = lang;
        let mut out = self.attach(now, token, link);
        out.extend(self.welcome(token, link));
        out.extend(self.seat_out(token));
        out
    }

    /// Whoever comes back takes part again; whoever was shown out is told so.
    fn welcome(&mut self, token: Token, link: Link) -> Option<Out> {
        let chair = self.chairs.get_mut(&token)?;
        // The token is known to its page.
        chair.is_new = false;
        if chair.is_kicked {
            return Some(shown_out(link, Why::Kicked));
        }
        if matches!(chair.presence, Presence::In | Presence::Coming) {
            return None;
        }
        chair.presence = Presence::Coming;
        Some(Out::Ask(Ask::Come { token }))
    }

    fn answer(&mut self, link: Link, answer: Answer) -> Vec<Out> {
        let Answer { n, at, give } = answer;
        let is_now = self.published.as_ref().is_some_and(|it| it.at == at);
        let seated = self.token_at(link);
        let Some((token, chair)) = seated.and_then(|it| Some((it, self.chairs.get_mut(&it)?)))
        else {
            // The page is to come back to its seat on a new link. It must not be told that its token is unknown: it
            // would join anew, and its answers would count twice.
            return vec![Out::Close { link }];
        };
        if chair.is_kicked {
            return vec![shown_out(link, Why::Kicked)];
        }
        chair.last = chair.last.max(n);
        if !is_now {
            return self.refused(token, link, (n, No::MovedOn));
        }
        if chair.heard.get(&at).is_some_and(|heard| n <= *heard) {
            // The outcome of what is under way settles this number too.
            if chair.waiting > 0 {
                return Vec::new();
            }
            return vec![send(link, &acked(n, &at, chair.held.as_ref()))];
        }
        chair.heard.insert(at.clone(), n);
        chair.waiting += 1;
        chair.has_answered = true;
        vec![Out::Ask(Ask::Answer { token, n, at, give })]
    }

    fn other_pair(&mut self, link: Link) -> Vec<Out> {
        let Some((token, turn)) = self.token_at(link).and_then(|token| {
            let chair = self.chairs.get(&token).filter(|chair| !chair.is_kicked)?;
            Some((token, chair.turn.wrapping_add(1)))
        }) else {
            return Vec::new();
        };
        let pair = self.free_pair(token, turn);
        if let Some(chair) = self.chairs.get_mut(&token) {
            self.pairs.remove(&chair.pair);
            self.pairs.insert(pair);
            (chair.pair, chair.turn) = (pair, turn);
        }
        self.state_out(token).into_iter().collect()
    }

    fn other_lang(&mut self, link: Link, lang: &str) -> Vec<Out> {
        let lang = self.spoken(lang);
        let Some(token) = self.token_at(link) else {
            return Vec::new();
        };
        if let Some(chair) = self.chairs.get_mut(&token) {
            chair.lang = lang;
        }
        self.state_out(token).into_iter().collect()
    }

    /// Links a seat to this link alone; the link it had before is told and closed.
    fn attach(&mut self, now: Duration, token: Token, link: Link) -> Vec<Out> {
        if let Some(other) = self.token_at(link).filter(|other| *other != token)
            && let Some(chair) = self.chairs.get_mut(&other)
        {
            (chair.link, chair.left) = (None, now);
        }
        if let Some(linked) = self.links.get_mut(&link) {
            linked.token = Some(token);
        }
        let Some(chair) = self.chairs.get_mut(&token) else {
            return Vec::new();
        };
        let Some(before) = chair.link.replace(link).filter(|before| *before != link) else {
            return Vec::new();
        };
        if let Some(linked) = self.links.get_mut(&before) {
            linked.token = None;
        }
        let told = shown_out(before, Why::Elsewhere);
        vec![told, Out::Close { link: before }]
    }

    fn token_at(&self, link: Link) -> Option<Token> {
        self.links.get(&link)?.token
    }

    /// Notes a wrong code or wrong words.
    fn wrong(&mut self, now: Duration, link: Link, why: Why) -> Vec<Out> {
        if let Some(linked) = self.links.get_mut(&link) {
            linked.wrong.push_back(now);
        }
        vec![Out::Wrong { link }, shown_out(link, why)]
    }

    /// What a link is told that has tried too often; `None` where it may try.
    fn slowed(&mut self, now: Duration, link: Link) -> Option<Vec<Out>> {
        let wrong = &mut self.links.get_mut(&link)?.wrong;
        while wrong
            .front()
            .is_some_and(|first| now.saturating_sub(*first) >= WRONG_SPAN)
        {
            wrong.pop_front();
        }
        let oldest = *wrong.front().filter(|_| wrong.len() >= MOST_WRONG)?;
        let wait = (oldest + WRONG_SPAN).saturating_sub(now);
        let secs = u32::try_from(wait.as_secs() + 1).ok();
        let why = Why::SlowDown;
        Some(vec![send(link, &Hello::Out { why, secs })])
    }
}

fn other_version(link: Link) -> Vec<Out> {
    vec![shown_out(link, Why::Version), Out::Close { link }]
}
