//! A page as the browser plays it: it keeps its token and what it has not been told is in, and tries again.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use marelle::web::Give;
use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::protocol::WebSocket;
use tokio_tungstenite::tungstenite::{Message, client};

use super::gives::give;
use super::host::Host;

/// How long a page waits for the host on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// One answer and its number.
#[derive(Clone, Debug)]
struct Answer {
    n: u64,
    at: String,
    give: Option<Give>,
}

impl Answer {
    fn text(&self) -> Value {
        json!({ "do": "answer", "n": self.n, "at": self.at, "give": self.give })
    }
}

/// The way to the host: a socket, or asking again and again.
enum Way {
    Socket(Box<WebSocket<TcpStream>>),
    Polls { link: String, after: u64 },
}

/// A pupil's page.
pub(crate) struct Pupil {
    /// Whether it asks again and again instead of holding a socket.
    pub(crate) polls: bool,
    /// Its seat.
    pub(crate) token: String,
    words: String,
    way: Option<Way>,
    /// Messages that came and were not looked at.
    heard: Vec<Value>,
    state: Value,
    n: u64,
    /// The last answer given; sent again until it is settled.
    pending: Option<Answer>,
    /// What was given before the last.
    before: Option<Answer>,
    /// What the host said it holds, and for what.
    held: Option<(String, Option<Give>)>,
    /// The last answer that was settled.
    settled: Option<Answer>,
    next_link: u64,
    address: String,
    /// The last number of its own address: each device of a class has one, and the host counts by it.
    own: u8,
}

impl Pupil {
    pub(crate) fn new(polls: bool, own: u8) -> Self {
        Self {
            polls,
            token: String::new(),
            words: String::new(),
            way: None,
            heard: Vec::new(),
            state: Value::Null,
            n: 0,
            pending: None,
            before: None,
            held: None,
            settled: None,
            next_link: 0,
            address: String::new(),
            own,
        }
    }

    /// Takes a seat.
    pub(crate) fn join(&mut self, host: &Host) {
        let hello = json!({ "do": "join", "v": 1, "code": host.code, "lang": "fr" });
        self.connect(host, &hello);
        self.hear_state();
        assert_eq!(self.token.len(), 32, "a seat has a token");
    }

    /// Looks at what the class is asked now; comes back first where the link is gone.
    pub(crate) fn refresh(&mut self, host: &Host) {
        if self.way.is_some() && self.send(&json!({ "do": "ping" })) && self.hear("pong") {
            return;
        }
        self.come_back(host);
    }

    /// Answers, or takes the answer back; whether it is in is not waited for.
    pub(crate) fn answer(&mut self, _host: &Host, rng: &mut ChaCha8Rng) {
        let at = self.state["at"].as_str().unwrap_or_default().to_owned();
        if self.state["phase"] != "open" {
            return;
        }
        let Some(give) = give(&self.state["ask"], rng) else {
            return;
        };
        self.n += 1;
        self.before = self.pending.take().or_else(|| self.settled.clone());
        let answer = Answer {
            n: self.n,
            at,
            give: (!rng.random_bool(0.1)).then_some(give),
        };
        // A page may be cut off before it has said anything.
        if !rng.random_bool(0.1) {
            self.send(&answer.text());
        }
        self.pending = Some(answer);
    }

    /// The link is cut with no word.
    pub(crate) fn drop_link(&mut self) {
        self.way = None;
        self.heard.clear();
    }

    /// Says the same thing twice more.
    pub(crate) fn repeat(&mut self, host: &Host) {
        let Some(answer) = self.pending.clone().or_else(|| self.settled.clone()) else {
            return self.refresh(host);
        };
        for _ in 0..2 {
            self.send(&answer.text());
        }
    }

    /// An older answer arrives after a newer one.
    pub(crate) fn say_late(&mut self, host: &Host) {
        let (Some(new), Some(old)) = (self.pending.clone(), self.before.clone()) else {
            return self.refresh(host);
        };
        self.send(&new.text());
        self.send(&old.text());
    }

    /// Another device takes the seat over, with what this one had not been told is in.
    pub(crate) fn move_on(&mut self, host: &Host) {
        // What a device has not said when it is left behind is not said by the next one: settle first.
        self.settle(host);
        let old = self.way.take();
        self.heard.clear();
        let hello = json!({
            "do": "move", "v": 1, "words": self.words.to_uppercase(), "code": host.code, "lang": "en",
        });
        let token = std::mem::take(&mut self.token);
        self.connect(host, &hello);
        self.hear_state();
        assert_eq!(self.token, token, "the seat is the same");
        drop(old);
    }

    /// Tries until the host has said that the last answer is in.
    pub(crate) fn settle(&mut self, host: &Host) {
        let began = Instant::now();
        self.refresh(host);
        while let Some(answer) = self.pending.clone() {
            assert!(began.elapsed() < PATIENCE, "{answer:?} is never settled");
            if !(self.send(&answer.text()) && self.hear("ack")) {
                self.come_back(host);
            }
        }
    }

    /// What the host said it holds of this page, for what is asked now.
    pub(crate) fn held_here(&self) -> Option<Give> {
        let (at, held) = self.held.as_ref()?;
        (self.state["at"].as_str() == Some(at.as_str()))
            .then(|| held.clone())
            .flatten()
    }

    fn come_back(&mut self, host: &Host) {
        self.way = None;
        self.heard.clear();
        let hello = json!({
            "do": "back", "v": 1, "token": self.token, "lang": "fr", "n": self.n,
        });
        let began = Instant::now();
        loop {
            assert!(began.elapsed() < PATIENCE, "the host is gone for good");
            self.connect(host, &hello);
            if self.hear("state") {
                return;
            }
        }
    }

    fn hear_state(&mut self) {
        assert!(self.hear("state"), "a page gets the state");
    }

    fn connect(&mut self, host: &Host, hello: &Value) {
        self.next_link += 1;
        self.address.clone_from(&host.address);
        self.way = if self.polls {
            let own: u64 = std::ptr::from_ref(self).addr() as u64;
            let link = format!("{own:016x}{:016x}", self.next_link);
            Some(Way::Polls { link, after: 0 })
        } else {
            socket(&host.address, self.own).map(|socket| Way::Socket(Box::new(socket)))
        };
        self.send(hello);
    }

    /// Says something; `false` where the link is gone.
    fn send(&mut self, message: &Value) -> bool {
        let is_sent = match &mut self.way {
            None => false,
            Some(Way::Socket(socket)) => socket.send(Message::text(message.to_string())).is_ok(),
            Some(Way::Polls { .. }) => self.poll(std::slice::from_ref(message)),
        };
        if !is_sent {
            self.way = None;
        }
        is_sent
    }

    /// Listens until this is said; `false` where the link ends before.
    fn hear(&mut self, kind: &str) -> bool {
        loop {
            while !self.heard.is_empty() {
                let message = self.heard.remove(0);
                self.note(&message);
                if message["do"] == kind {
                    return true;
                }
            }
            let is_more = match &mut self.way {
                None => false,
                Some(Way::Socket(socket)) => match socket.read() {
                    Ok(Message::Text(text)) => {
                        self.heard.push(serde_json::from_str(&text).unwrap());
                        true
                    }
                    Ok(Message::Close(_)) | Err(_) => false,
                    Ok(_) => true,
                },
                Some(Way::Polls { .. }) => self.poll(&[]),
            };
            if !is_more {
                self.way = None;
                return false;
            }
        }
    }

    /// A page is a function of what it was told last.
    fn note(&mut self, message: &Value) {
        match message["do"].as_str() {
            Some("seat") => {
                message["token"]
                    .as_str()
                    .unwrap()
                    .clone_into(&mut self.token);
                message["words"]
                    .as_str()
                    .unwrap()
                    .clone_into(&mut self.words);
            }
            Some("state") => {
                self.state = message.clone();
                let you = &message["you"];
                self.n = self.n.max(you["n"].as_u64().unwrap_or(0));
                let at = message["at"].as_str().unwrap().to_owned();
                let held = serde_json::from_value(you["held"].clone()).unwrap_or(None);
                self.held = Some((at, held));
                // The class has gone on: what was not in by then does not count, and the pupil sees that.
                if self
                    .pending
                    .as_ref()
                    .is_some_and(|it| message["at"] != *it.at)
                {
                    self.pending = None;
                }
            }
            Some("ack") => {
                let at = message["at"].as_str().unwrap().to_owned();
                let held = serde_json::from_value(message["held"].clone()).unwrap();
                self.held = Some((at, held));
                let n = message["n"].as_u64().unwrap();
                if self.pending.as_ref().is_some_and(|it| it.n <= n) {
                    self.settled = self.pending.take();
                }
            }
            Some("no") => {
                // The vote is open and the answer fits: there is nothing to refuse but haste and what is over.
                let why = message["why"].as_str().unwrap();
                assert!(["moved-on", "slow-down"].contains(&why), "{message}");
            }
            // A page that has come too often waits as it is told to, and comes again.
            Some("out") if message["why"] == "slow-down" => {
                self.way = None;
                let secs = message["secs"].as_u64().unwrap_or(1);
                std::thread::park_timeout(Duration::from_secs(secs));
            }
            Some("out") => assert_eq!(message["why"], "elsewhere", "{message}"),
            _ => {}
        }
    }

    /// Asks once; `false` where nobody answers.
    fn poll(&mut self, say: &[Value]) -> bool {
        let Some(Way::Polls { link, after }) = &self.way else {
            return false;
        };
        let body = json!({ "link": link, "after": after, "say": say }).to_string();
        let Some(reply) = post(&self.address, self.own, &body) else {
            return false;
        };
        let Ok(reply) = serde_json::from_str::<Value>(&reply) else {
            return false;
        };
        if let Some(Way::Polls { after, .. }) = &mut self.way {
            *after = reply["k"].as_u64().unwrap_or(*after);
        }
        let said = reply["say"].as_array().cloned().unwrap_or_default();
        self.heard.extend(said);
        true
    }
}

/// A connection from an address of its own.
fn connect(address: &str, own: u8) -> std::io::Result<TcpStream> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from(([127, 0, 0, own], 0)))?;
        socket.connect(address.parse().unwrap()).await
    })?;
    let stream = stream.into_std()?;
    stream.set_nonblocking(false)?;
    Ok(stream)
}

fn socket(address: &str, own: u8) -> Option<WebSocket<TcpStream>> {
    let stream = connect(address, own).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    let url = format!("ws://{address}/live");
    let mut request =
        tokio_tungstenite::tungstenite::client::IntoClientRequest::into_client_request(url)
            .unwrap();
    let origin = format!("http://{address}").parse().unwrap();
    request.headers_mut().insert("Origin", origin);
    client(request, stream).ok().map(|(socket, _)| socket)
}

/// One request of a page that cannot hold a socket.
fn post(address: &str, own: u8, body: &str) -> Option<String> {
    let mut stream = connect(address, own).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let length = body.len();
    let request = format!(
        "POST /ask HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).ok()?;
    let (head, body) = reply.split_once("\r\n\r\n")?;
    head.starts_with("HTTP/1.1 200").then(|| body.to_owned())
}
