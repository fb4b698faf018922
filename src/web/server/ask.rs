//! Pages behind a filter that breaks the WebSocket: they ask again and again, and hear the same messages.
//!
//! A message goes out again with each answer until the page says that it has it, so that an answer lost on the way
//! loses nothing.

use std::net::IpAddr;
use std::pin::pin;

use axum::body::{self, Body};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use hyper::body::Incoming;
use serde::Deserialize;

use crate::web::Link;

use super::hub::{Heard, Said, Turn};
use super::limits::MESSAGE_BYTES;
use super::service::{busy, plain};
use super::shared::Shared;

/// What a page posts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Posted {
    /// What the page calls its link: 32 hexadecimal digits that it drew itself.
    link: String,
    /// The last message it has.
    after: u64,
    /// What it says.
    #[serde(default)]
    say: Vec<serde_json::Value>,
}

/// Answers one request: at once if something was said or is to be said, else as soon as there is something.
pub(super) async fn answer(shared: &Shared, address: IpAddr, posted: Incoming) -> Response {
    let reading = body::to_bytes(Body::new(posted), MESSAGE_BYTES);
    let bytes = match tokio::time::timeout(shared.limits.request, reading).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return plain(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => return plain(StatusCode::REQUEST_TIMEOUT),
    };
    let Some((posted, name)) = read(&bytes) else {
        return plain(StatusCode::BAD_REQUEST);
    };
    let link = match shared.poll_link(address, name, posted.after) {
        Ok(link) => link,
        Err(StatusCode::SERVICE_UNAVAILABLE) => return busy(),
        Err(status) => return plain(status),
    };
    let now = shared.now();
    let Some(turn) = shared.hub().poll_begins(now, link, posted.after) else {
        return plain(StatusCode::GONE);
    };
    for said in &posted.say {
        shared.with_hub(|hub| hub.hear(now, link, &said.to_string()));
    }
    let heard = if posted.say.is_empty() {
        wait(shared, link, &turn).await
    } else {
        shared.with_hub(|hub| hub.poll_ends(now, link, &turn))
    };
    match heard {
        Heard::Say(said) => say(&said),
        Heard::Wait | Heard::Gone => plain(StatusCode::GONE),
    }
}

fn read(bytes: &[u8]) -> Option<(Posted, u128)> {
    let posted: Posted = serde_json::from_slice(bytes).ok()?;
    let is_whole =
        posted.link.len() == 32 && posted.link.bytes().all(|byte| byte.is_ascii_hexdigit());
    let name = u128::from_str_radix(&posted.link, 16).ok()?;
    is_whole.then_some((posted, name))
}

/// Waits until there is something to say, at most as long as a request may wait.
async fn wait(shared: &Shared, link: Link, turn: &Turn) -> Heard {
    let mut late = pin!(tokio::time::sleep(shared.limits.poll));
    loop {
        let mut rings = pin!(turn.notify.notified());
        // From here on no ring is missed, although nobody waits for it yet.
        rings.as_mut().enable();
        let now = shared.now();
        match shared.with_hub(|hub| hub.poll_goes_on(now, link, turn)) {
            Heard::Wait => {}
            heard => return heard,
        }
        tokio::select! {
            () = rings => {}
            () = &mut late => {
                let now = shared.now();
                return shared.with_hub(|hub| hub.poll_ends(now, link, turn));
            }
        }
    }
}

fn say(said: &Said) -> Response {
    // Each message is JSON already.
    let answer = format!(r#"{{"k":{},"say":[{}]}}"#, said.last, said.texts.join(","));
    ([(header::CONTENT_TYPE, "application/json")], answer).into_response()
}
