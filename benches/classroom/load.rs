//! The pages of the bench: sockets of one thread that speak the few frames of a WebSocket themselves.

use std::io::{self, BufRead as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::{mpsc, watch};

/// How long a page waits before it comes again.
const PAUSE: Duration = Duration::from_millis(500);

/// What the pages have measured.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Figures {
    pub(crate) join_p50_ms: f64,
    pub(crate) join_p99_ms: f64,
    pub(crate) ack_p50_ms: f64,
    pub(crate) ack_p99_ms: f64,
    /// From the last answer to the result on the last page.
    pub(crate) result_ms: f64,
    /// Both ways, from the question to the result, for each pupil.
    pub(crate) messages: f64,
    /// The same in bytes on the connection.
    pub(crate) bytes: f64,
    /// Pages that had to come again as the server hung up.
    pub(crate) came_again: usize,
}

/// What one page has measured.
struct Measured {
    ack: Duration,
    answered: Instant,
    shown: Instant,
    messages: u64,
    bytes: u64,
}

/// Runs the pages of a class; what happens is said on the output, line by line.
pub(crate) fn run(server: SocketAddr, code: &str, pupils: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(class(server, code, pupils));
}

async fn class(server: SocketAddr, code: &str, pupils: usize) {
    let (go, waits) = watch::channel(false);
    let (joined, mut joins) = mpsc::unbounded_channel();
    let (opened, mut opens) = mpsc::unbounded_channel();
    let (measured, mut all) = mpsc::unbounded_channel();
    for number in 0..pupils {
        let (code, mut waits) = (code.to_owned(), waits.clone());
        let (joined, opened, measured) = (joined.clone(), opened.clone(), measured.clone());
        tokio::spawn(async move {
            let began = Instant::now();
            let (mut page, again) = join(server, &code, number).await;
            joined.send((began.elapsed(), again)).unwrap();
            let (at, text) = page.phase("open").await;
            let before = page.counted - text;
            opened.send(()).unwrap();
            waits.wait_for(|go| *go).await.unwrap();
            let page_measured = page.answer(number, &at, before).await;
            measured.send(page_measured).ok().unwrap();
            // The link stays open until the class is over.
            page.read().await;
        });
    }
    let mut figures = Figures::default();
    let mut times = Vec::new();
    for _ in 0..pupils {
        let (time, again) = joins.recv().await.unwrap();
        times.push(time);
        figures.came_again += again;
    }
    (figures.join_p50_ms, figures.join_p99_ms) = percentiles(times);
    println!("joined");
    for _ in 0..pupils {
        opens.recv().await.unwrap();
    }
    println!("open");
    let mut word = String::new();
    io::stdin().lock().read_line(&mut word).unwrap();
    go.send(true).unwrap();
    let mut pages = Vec::new();
    for _ in 0..pupils {
        pages.push(all.recv().await.unwrap());
    }
    sum_up(&mut figures, &pages);
    println!("{}", serde_json::to_string(&figures).unwrap());
    // The server closes first, so that closing is not measured.
    io::stdin().lock().read_line(&mut word).unwrap();
}

fn sum_up(figures: &mut Figures, pages: &[Measured]) {
    let count = pages.len() as f64;
    (figures.ack_p50_ms, figures.ack_p99_ms) =
        percentiles(pages.iter().map(|page| page.ack).collect());
    let last_answer = pages.iter().map(|page| page.answered).max().unwrap();
    let last_shown = pages.iter().map(|page| page.shown).max().unwrap();
    figures.result_ms = last_shown.duration_since(last_answer).as_secs_f64() * 1e3;
    figures.messages = pages.iter().map(|page| page.messages as f64).sum::<f64>() / count;
    figures.bytes = pages.iter().map(|page| page.bytes as f64).sum::<f64>() / count;
}

fn percentiles(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort();
    let at = |share: usize| {
        let place = (times.len() * share).div_ceil(100).saturating_sub(1);
        times
            .get(place)
            .map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    (at(50), at(99))
}

/// Joins, however often it takes.
async fn join(server: SocketAddr, code: &str, number: usize) -> (Page, usize) {
    let mut again = 0;
    loop {
        if let Some(page) = try_join(server, code, number).await {
            return (page, again);
        }
        again += 1;
        tokio::time::sleep(PAUSE).await;
    }
}

async fn try_join(server: SocketAddr, code: &str, number: usize) -> Option<Page> {
    let mut page = Page::open(server, number).await?;
    page.say(&format!(
        r#"{{"do":"join","v":1,"code":"{code}","lang":"fr"}}"#
    ))
    .await?;
    loop {
        let text = page.hear().await?;
        if text.contains(r#""do":"state""#) {
            return Some(page);
        }
        assert!(!text.contains(r#""do":"out""#), "{text}");
    }
}

/// Messages and bytes, both ways.
#[derive(Clone, Copy, Default)]
struct Counted {
    messages: u64,
    bytes: u64,
}

impl std::ops::Sub for Counted {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            messages: self.messages - other.messages,
            bytes: self.bytes - other.bytes,
        }
    }
}

struct Page {
    stream: TcpStream,
    buffer: Vec<u8>,
    counted: Counted,
}

impl Page {
    async fn open(server: SocketAddr, number: usize) -> Option<Self> {
        let socket = TcpSocket::new_v4().unwrap();
        let octet = |value: usize| u8::try_from(value).unwrap();
        let own = Ipv4Addr::new(127, 1, octet(number / 250), octet(number % 250 + 1));
        socket.bind(SocketAddr::new(IpAddr::V4(own), 0)).unwrap();
        let mut stream = socket.connect(server).await.ok()?;
        stream.set_nodelay(true).unwrap();
        let request = format!(
            "GET /live HTTP/1.1\r\nhost: {server}\r\norigin: http://{server}\r\nconnection: upgrade\r\n\
             upgrade: websocket\r\nsec-websocket-version: 13\r\n\
             sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut buffer = Vec::new();
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(&mut buffer).await.ok()? == 0 {
                return None;
            }
        };
        let head: Vec<u8> = buffer.drain(..end).collect();
        head.starts_with(b"HTTP/1.1 101").then_some(Self {
            stream,
            buffer,
            counted: Counted::default(),
        })
    }

    async fn say(&mut self, text: &str) -> Option<()> {
        let length = u8::try_from(text.len()).unwrap();
        // A mask of zeros is a mask.
        let mut frame = vec![0x81];
        match length {
            0..=125 => frame.push(0x80 | length),
            _ => frame.extend([0xfe, 0, length]),
        }
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        self.counted.messages += 1;
        self.counted.bytes += frame.len() as u64;
        self.stream.write_all(&frame).await.ok()
    }

    async fn hear(&mut self) -> Option<String> {
        loop {
            if let Some((head, length)) = frame(&self.buffer)
                && self.buffer.len() >= head + length
            {
                let whole: Vec<u8> = self.buffer.drain(..head + length).collect();
                self.counted.messages += 1;
                self.counted.bytes += whole.len() as u64;
                let text = whole.get(head..).unwrap_or_default();
                return String::from_utf8(text.to_vec()).ok();
            }
            if self.stream.read_buf(&mut self.buffer).await.ok()? == 0 {
                return None;
            }
        }
    }

    /// Waits for a state of this phase; hands back what it asks, and what the message itself counts.
    async fn phase(&mut self, phase: &str) -> (String, Counted) {
        let phase = format!(r#""phase":"{phase}""#);
        loop {
            let before = self.counted;
            let text = self.hear().await.unwrap();
            if text.contains(&phase) {
                let state: Value = serde_json::from_str(&text).unwrap();
                let at = state.get("at").and_then(Value::as_str).unwrap_or_default();
                return (at.to_owned(), self.counted - before);
            }
        }
    }

    async fn answer(&mut self, number: usize, at: &str, before: Counted) -> Measured {
        let key = number % 2 + 1;
        let answered = Instant::now();
        self.say(&format!(
            r#"{{"do":"answer","n":1,"at":"{at}","give":["{key}"]}}"#
        ))
        .await
        .unwrap();
        loop {
            let text = self.hear().await.unwrap();
            if text.contains(r#""do":"ack""#) {
                break;
            }
            assert!(!text.contains(r#""do":"no""#), "{text}");
        }
        let ack = answered.elapsed();
        self.phase("result").await;
        let counted = self.counted - before;
        Measured {
            ack,
            answered,
            shown: Instant::now(),
            messages: counted.messages,
            bytes: counted.bytes,
        }
    }

    /// Reads until the server closes.
    async fn read(&mut self) {
        while self.hear().await.is_some() {}
    }
}

/// The length of a frame's head and of its text, once the head is there.
fn frame(buffer: &[u8]) -> Option<(usize, usize)> {
    match *buffer {
        [_, length @ 0..=125, ..] => Some((2, usize::from(length))),
        [_, 126, high, low, ..] => Some((4, usize::from(u16::from_be_bytes([high, low])))),
        _ => None,
    }
}
