//! A pupil's page as the server sees it: a socket of this test.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error, Message, WebSocket, client};

use super::host::{Host, SEED};

/// How long anything may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page with its WebSocket.
pub(crate) struct Pupil {
    pub(crate) socket: WebSocket<TcpStream>,
    /// The token of its seat, once it has one.
    pub(crate) token: String,
    /// The three words of its seat.
    pub(crate) words: String,
    /// The last state it was sent.
    pub(crate) state: Value,
    n: u64,
}

impl Pupil {
    /// A page that has not said anything yet.
    pub(crate) fn open(address: SocketAddr) -> Self {
        let request = format!("ws://{address}/live")
            .into_client_request()
            .unwrap();
        let (socket, _) = client(request, connect(address)).unwrap();
        Self {
            socket,
            token: String::new(),
            words: String::new(),
            state: Value::Null,
            n: 0,
        }
    }

    /// A page that has joined and shows the present state.
    #[track_caller]
    pub(crate) fn join(host: &Host, lang: &str) -> Self {
        let mut pupil = Self::open(host.address());
        pupil.say(&json!({"do": "join", "v": 1, "code": code(), "lang": lang}));
        pupil.sits_down();
        pupil
    }

    /// The same page again, after a reload or on another network.
    #[track_caller]
    pub(crate) fn again(&self, host: &Host) -> Self {
        let mut pupil = Self::open(host.address());
        pupil.token.clone_from(&self.token);
        pupil.words.clone_from(&self.words);
        pupil.n = self.n;
        let back = json!({"do": "back", "v": 1, "token": self.token, "lang": "fr", "n": self.n});
        pupil.say(&back);
        pupil.looks();
        pupil
    }

    /// Hears that it has a seat, and what the class is doing.
    #[track_caller]
    pub(crate) fn sits_down(&mut self) {
        let seat = self.hear("seat");
        seat["token"].as_str().unwrap().clone_into(&mut self.token);
        seat["words"].as_str().unwrap().clone_into(&mut self.words);
        self.looks();
    }

    /// Waits for a state.
    #[track_caller]
    pub(crate) fn looks(&mut self) -> &Value {
        self.state = self.hear("state");
        &self.state
    }

    /// Waits for a state of this phase.
    #[track_caller]
    pub(crate) fn looks_until(&mut self, phase: &str) -> &Value {
        while self.state["phase"] != phase {
            self.looks();
        }
        &self.state
    }

    /// Answers what its state asks, and hands back the number.
    pub(crate) fn gives(&mut self, give: &Value) -> u64 {
        self.n += 1;
        let at = self.state["at"].clone();
        self.say(&json!({"do": "answer", "n": self.n, "at": at, "give": give}));
        self.n
    }

    /// Answers, and hands back what the hour holds now.
    #[track_caller]
    pub(crate) fn answers(&mut self, give: &Value) -> Value {
        let n = self.gives(give);
        let ack = self.hear("ack");
        assert_eq!(ack["n"], n);
        ack["held"].clone()
    }

    pub(crate) fn say(&mut self, message: &Value) {
        self.say_text(&message.to_string());
    }

    /// Sends any text; a server that has hung up is no fault of the page.
    pub(crate) fn say_text(&mut self, text: &str) {
        drop(self.socket.send(Message::text(text)));
    }

    /// The next message of this kind.
    #[track_caller]
    pub(crate) fn hear(&mut self, kind: &str) -> Value {
        loop {
            let Some(message) = self.next() else {
                panic!("closed before {kind}");
            };
            if message["do"] == kind {
                return message;
            }
            assert_ne!(message["do"], "out", "instead of {kind}: {message}");
        }
    }

    /// Why the page was shown out.
    #[track_caller]
    pub(crate) fn is_out(&mut self) -> String {
        loop {
            let Some(message) = self.next() else {
                panic!("closed without a word");
            };
            if message["do"] == "out" {
                return message["why"].as_str().unwrap().to_owned();
            }
        }
    }

    /// The next message; `None` once the server has closed.
    #[track_caller]
    pub(crate) fn next(&mut self) -> Option<Value> {
        loop {
            match self.socket.read() {
                Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                // A page that hears nothing is not a page that was hung up on.
                Err(Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => {
                    panic!("nothing was said");
                }
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// Waits until the server has closed, whatever it says before.
    #[track_caller]
    pub(crate) fn is_closed(&mut self) {
        while self.next().is_some() {}
    }

    /// Everything said up to the answer to a ping.
    #[track_caller]
    pub(crate) fn hears_until_now(&mut self) -> Vec<Value> {
        self.say(&json!({"do": "ping"}));
        let mut heard = Vec::new();
        loop {
            let message = self.next().unwrap();
            if message["do"] == "pong" {
                return heard;
            }
            heard.push(message);
        }
    }
}

/// The four letters of every room here.
pub(crate) fn code() -> String {
    marelle::web::join_code(SEED)
}

/// A connection that gives up in the end.
pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

/// An answer of the server.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The value of a header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            (key == name).then_some(value)
        })
    }
}

/// Asks by hand: a first line, more lines, a body.
pub(crate) fn http(address: SocketAddr, line: &str, more: &[&str], body: &str) -> Reply {
    let mut stream = connect(address);
    let has = |name: &str| {
        more.iter()
            .any(|line| line.to_lowercase().starts_with(name))
    };
    let mut lines = vec![format!("{line} HTTP/1.1")];
    if !has("host:") {
        lines.push(format!("host: {address}"));
    }
    if !has("connection:") {
        lines.push("connection: close".to_owned());
    }
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    if !body.is_empty() {
        lines.push(format!("content-length: {}", body.len()));
    }
    let request = format!("{}\r\n\r\n{body}", lines.join("\r\n"));
    stream.write_all(request.as_bytes()).unwrap();
    reply(&mut stream)
}

/// Reads an answer to its end.
pub(crate) fn reply(stream: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    // A server that hangs up without a word has answered too.
    drop(stream.read_to_end(&mut bytes));
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let head = String::from_utf8_lossy(&bytes[..end.unwrap_or(bytes.len())]).into_owned();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Reply {
        status: status.unwrap_or(0),
        head,
        body: end.map_or_else(Vec::new, |end| bytes[end + 4..].to_vec()),
    }
}

/// Asks as a page behind a filter does.
pub(crate) fn poll(address: SocketAddr, link: &str, after: u64, say: &Value) -> Reply {
    let body = json!({"link": link, "after": after, "say": say}).to_string();
    http(
        address,
        "POST /ask",
        &["content-type: application/json"],
        &body,
    )
}
