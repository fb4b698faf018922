//! What each request gets: the page, its words, its picture, the two ways to talk, and nothing else.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use hyper::body::Incoming;

use super::accept::{Ends, Place};
use super::files::File;
use super::guard::{is_json, is_own_page};
use super::shared::Shared;
use super::{ask, guard, live};

/// What a full room says, and when to try again.
const RETRY_SECS: HeaderValue = HeaderValue::from_static("5");

/// Answers one request; whatever comes, the answer bears the strict headers.
pub(super) async fn respond(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
    ends: Ends,
    place: Place,
) -> Result<Response, Infallible> {
    let (mut parts, body) = request.into_parts();
    let host = shared.names.host(&parts.uri, &parts.headers, ends.local);
    let Some(host) = host.map(ToOwned::to_owned) else {
        return Ok(strict(plain(StatusCode::MISDIRECTED_REQUEST), None));
    };
    let response = match refusal(&parts, &host) {
        Some(status) => plain(status),
        None => answer(&shared, &mut parts, body, (ends, place)).await,
    };
    Ok(strict(response, Some(&host)))
}

/// Why a request is not even looked at.
fn refusal(parts: &Parts, host: &str) -> Option<StatusCode> {
    let is_acting = parts.method == Method::POST || parts.uri.path() == "/live";
    if !guard::is_current(parts.version) {
        Some(StatusCode::HTTP_VERSION_NOT_SUPPORTED)
    } else if is_acting && !is_own_page(&parts.headers, host) {
        Some(StatusCode::FORBIDDEN)
    } else if parts.method == Method::POST && !is_json(&parts.headers) {
        Some(StatusCode::UNSUPPORTED_MEDIA_TYPE)
    } else {
        None
    }
}

async fn answer(
    shared: &Arc<Shared>,
    parts: &mut Parts,
    body: Incoming,
    (ends, place): (Ends, Place),
) -> Response {
    let path = parts.uri.path().to_owned();
    match (parts.method.clone(), path.as_str()) {
        (Method::GET, "/live") => live::upgrade(shared, parts, ends.from, place).await,
        (Method::POST, "/ask") => ask::answer(shared, ends.from, body).await,
        (Method::GET | Method::HEAD, "/") => {
            let wished = parts.uri.query().and_then(language_of_query);
            let spoken = parts.headers.get(header::ACCEPT_LANGUAGE);
            let spoken = spoken.and_then(|spoken| spoken.to_str().ok());
            let page = shared.pages.page(wished, spoken.unwrap_or_default());
            file(page, &parts.headers)
        }
        (Method::GET | Method::HEAD, "/ready") => "ready".into_response(),
        (Method::GET | Method::HEAD, path) => {
            let picture = path.strip_prefix("/media/").and_then(number);
            if let Some(n) = picture {
                return media(shared, n);
            }
            file(shared.pages.file(path), &parts.headers)
        }
        (Method::POST, _) => plain(StatusCode::NOT_FOUND),
        _ => plain(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// The picture on the stage, by its number; pages can fetch no other.
fn media(shared: &Shared, n: usize) -> Response {
    let Some(bytes) = shared.hub().picture(n) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let kind = match &*bytes {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => "image/webp",
        _ => return plain(StatusCode::NOT_FOUND),
    };
    let body = Body::from(axum::body::Bytes::from_owner(bytes));
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

/// A number as the server writes it: no sign, no zero before it.
fn number(word: &str) -> Option<usize> {
    let n = word.parse::<usize>().ok()?;
    (n.to_string() == word).then_some(n)
}

/// The language of `?l=fr`.
fn language_of_query(query: &str) -> Option<&str> {
    query.split('&').find_map(|part| part.strip_prefix("l="))
}

fn file(file: Option<File>, headers: &HeaderMap) -> Response {
    let Some(file) = file else {
        return plain(StatusCode::NOT_FOUND);
    };
    let kind = (header::CONTENT_TYPE, file.kind);
    if file.packed.is_empty() || !guard::unpacks(headers) {
        return ([kind], Body::from(file.bytes)).into_response();
    }
    let packed = (header::CONTENT_ENCODING, "gzip");
    ([kind, packed], Body::from(file.packed)).into_response()
}

/// An answer without a page: its status says all.
pub(super) fn plain(status: StatusCode) -> Response {
    status.into_response()
}

/// The room is full for now.
pub(super) fn busy() -> Response {
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(header::RETRY_AFTER, RETRY_SECS)],
    )
        .into_response()
}

/// Adds what makes a browser strict: nothing from elsewhere, nothing inline, nothing kept, nothing told to others.
fn strict(mut response: Response, host: Option<&str>) -> Response {
    let headers = response.headers_mut();
    // Older Safari does not take 'self' for a WebSocket.
    let socket = host.map(|host| format!(" ws://{host}")).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'{socket}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in STRICT {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    response
}

/// Headers of every answer, besides the policy of contents.
const STRICT: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    ("x-frame-options", "DENY"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=()",
    ),
];
