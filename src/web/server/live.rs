//! One WebSocket: what the page says goes to the hub, what the hub has for the page goes out.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts as _;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};

use super::accept::Place;
use super::hub::Inlet;
use super::limits::MESSAGE_BYTES;
use super::shared::Shared;

/// Turns a request into a WebSocket, if the room takes one more link of this address.
pub(super) async fn upgrade(
    shared: &Arc<Shared>,
    parts: &mut Parts,
    address: IpAddr,
    place: Place,
) -> Response {
    let upgrade = match WebSocketUpgrade::from_request_parts(parts, &()).await {
        Ok(upgrade) => upgrade,
        Err(rejection) => return rejection.into_response(),
    };
    let now = shared.now();
    if !shared.hub().takes(address, now) {
        return super::service::busy();
    }
    let shared = Arc::clone(shared);
    // The buffers of a socket are what a class costs in memory: the defaults would be a hundred times as large.
    upgrade
        .read_buffer_size(MESSAGE_BYTES)
        .write_buffer_size(0)
        .max_message_size(MESSAGE_BYTES)
        .max_frame_size(MESSAGE_BYTES)
        .on_upgrade(move |socket| async move {
            // The place among the connections goes with the socket, and is given back when it closes.
            let _place = place;
            let now = shared.now();
            let inlet = shared.hub().open_socket(address, now);
            let link = inlet.link;
            run(&shared, socket, inlet).await;
            let now = shared.now();
            shared.with_hub(|hub| hub.closed(now, link));
        })
}

async fn run(shared: &Shared, mut socket: WebSocket, mut inlet: Inlet) {
    loop {
        tokio::select! {
            biased;
            _ = &mut inlet.stop => return,
            text = inlet.queue.recv() => {
                let Some(text) = text else {
                    // A page that does not read the good-bye is not waited for.
                    let closing = socket.send(Message::Close(None));
                    drop(tokio::time::timeout(shared.limits.request, closing).await);
                    return;
                };
                // A page that does not read holds its own queue up, until the hub drops it.
                let sent = tokio::select! {
                    biased;
                    _ = &mut inlet.stop => return,
                    sent = socket.send(Message::Text((*text).into())) => sent,
                };
                if sent.is_err() {
                    return;
                }
            }
            message = socket.recv() => match message {
                Some(Ok(Message::Text(text))) => {
                    let now = shared.now();
                    shared.with_hub(|hub| hub.hear(now, inlet.link, &text));
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {
                    let now = shared.now();
                    shared.with_hub(|hub| hub.feel(now, inlet.link));
                }
                // Pages send text alone; a broken frame ends the socket as well.
                Some(Ok(Message::Binary(_) | Message::Close(_)) | Err(_)) | None => return,
            },
        }
    }
}
