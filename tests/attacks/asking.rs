//! Requests of other sites, and for what is not there.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::host::Host;
use super::pupil::{connect, http, reply};

const JSON: &str = "content-type: application/json";
const LIVE: [&str; 4] = [
    "upgrade: websocket",
    "sec-websocket-version: 13",
    "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
    "connection: upgrade, close",
];

#[test]
fn a_name_of_another_site_is_not_answered() {
    let host = Host::open("qui-peut");
    let address = host.address();
    let port = address.port();
    for line in [
        "GET /",
        "GET /page.css",
        "POST /ask",
        "GET /live",
        "GET /ready",
    ] {
        for name in [
            "evil.example",
            "marelle.local.evil.example",
            "127.0.0.2",
            "0.0.0.0",
            "[::1]",
        ] {
            let named = format!("host: {name}:{port}");
            assert_eq!(
                http(address, line, &[&named], "").status,
                421,
                "{line} {named}"
            );
        }
        assert_eq!(http(address, line, &["host: 127.0.0.1"], "").status, 421);
    }
    let twice = format!("host: {address}\r\nhost: evil.example");
    assert_eq!(http(address, "GET /", &[&twice], "").status, 421);
    for name in ["localhost", "marelle.local", "127.0.0.1"] {
        let named = format!("host: {name}:{port}");
        assert_eq!(http(address, "GET /", &[&named], "").status, 200, "{name}");
    }
}

#[test]
fn a_post_of_another_site_does_nothing() {
    let host = Host::open("qui-peut");
    let address = host.address();
    let own = format!("origin: http://{address}");
    let body = r#"{"link":"00000000000000000000000000000001","after":0,"say":[{"do":"ping"}]}"#;
    let ask = |more: &[&str]| http(address, "POST /ask", more, body).status;
    for origin in ["http://evil.example", "null", "https://127.0.0.1"] {
        assert_eq!(ask(&[JSON, &format!("origin: {origin}")]), 403, "{origin}");
    }
    assert_eq!(ask(&[JSON, "sec-fetch-site: cross-site"]), 403);
    // What a form of another site can send without asking first.
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ] {
        assert_eq!(ask(&[&format!("content-type: {kind}")]), 415, "{kind}");
    }
    assert_eq!(ask(&[]), 415);
    assert_eq!(host.server().figures().links, 0);
    assert_eq!(ask(&[JSON, &own]), 200);
}

#[test]
fn a_websocket_of_another_site_is_refused() {
    let host = Host::open("qui-peut");
    let address = host.address();
    for origin in ["http://evil.example", "null", "http://127.0.0.1", "file://"] {
        let origin = format!("origin: {origin}");
        let lines = [&[origin.as_str()], LIVE.as_slice()].concat();
        assert_eq!(
            http(address, "GET /live", &lines, "").status,
            403,
            "{origin}"
        );
    }
    assert_eq!(host.server().figures().links, 0);
}

#[test]
fn every_answer_is_strict() {
    let host = Host::open("qui-peut");
    let address = host.address();
    for line in [
        "GET /",
        "GET /page.css",
        "GET /nothing",
        "PUT /",
        "GET /words/fr.json",
    ] {
        let reply = http(address, line, &[], "");
        let policy = reply.header("content-security-policy").unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            &format!("connect-src 'self' ws://{address}"),
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(
                policy.split("; ").any(|found| found == part),
                "{part}: {policy}"
            );
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(reply.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(reply.header("cache-control"), Some("no-store"));
        assert_eq!(reply.header("x-frame-options"), Some("DENY"));
        assert_eq!(reply.header("set-cookie"), None);
        assert_eq!(reply.header("access-control-allow-origin"), None);
    }
    let elsewhere = http(address, "GET /", &["host: evil.example"], "");
    assert!(elsewhere.header("content-security-policy").is_some());
}

#[test]
fn no_path_leads_out_of_the_page() {
    let host = Host::open("qui-peut");
    for path in [
        "/../Cargo.toml",
        "/..%2fCargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/media/../page.css",
        "/media/..%2f..%2flesson.ron",
        "/words/../../lessons/qui-peut/lesson.ron",
        "/words/fr.json/..",
        "/page.css%00.html",
        "/\\..\\..\\windows\\win.ini",
        "/lesson.ron",
        "/etc/passwd",
        "//etc/passwd",
        "file:///etc/passwd",
    ] {
        let status = http(host.address(), &format!("GET {path}"), &[], "").status;
        assert!([400, 404, 421].contains(&status), "{path}: {status}");
    }
}

#[test]
fn two_requests_in_one_are_not_taken_for_another_pupils() {
    let host = Host::open("qui-peut");
    let address = host.address();
    let mut stream = connect(address);
    // A length and pieces at once: what follows must never be read as a request of its own.
    let request = format!(
        "POST /ask HTTP/1.1\r\nhost: {address}\r\n{JSON}\r\ncontent-length: 4\r\n\
         transfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /page.css HTTP/1.1\r\nhost: {address}\r\n\
         connection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let reply = reply(&mut stream);
    assert_eq!(reply.status, 400, "{}", reply.head);
    assert!(!String::from_utf8_lossy(&reply.body).contains("200 OK"));
}

/// The files of the page, as the repository has them.
fn page_files(ending: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/page");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let found: Vec<(String, String)> = files
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| {
            (
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    assert!(!found.is_empty(), "no {ending} file");
    found
}

#[test]
fn the_page_has_nothing_inline() {
    for (name, text) in page_files("html") {
        let text = text.to_lowercase();
        for tag in text.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            let is_inline = tag.starts_with("style")
                || (tag.starts_with("script")
                    // A table of words is not run.
                    && !tag.contains(" src=")
                    && !tag.contains("type=\"application/json\""))
                || tag.contains(" style=")
                || tag.contains("javascript:")
                || tag
                    .split_whitespace()
                    .any(|word| word.starts_with("on") && word.contains('='));
            assert!(!is_inline, "{name}: <{tag}>");
            let is_elsewhere =
                tag.contains("http://") || tag.contains("https://") || tag.contains("\"//");
            assert!(!is_elsewhere || tag.contains("xmlns"), "{name}: <{tag}>");
        }
    }
}

#[test]
fn the_script_makes_no_elements_of_words() {
    for (name, text) in page_files("js") {
        for word in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "srcdoc",
            "DOMParser",
            "createContextualFragment",
        ] {
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}
