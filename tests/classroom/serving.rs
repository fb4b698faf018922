//! What the server sends besides messages: the page, its words, the picture on the stage.

use marelle::session::Command;

use super::host::Host;
use super::pupil::{Pupil, http};

#[test]
fn the_page_comes_in_the_language_of_the_browser() {
    let host = Host::open("qui-peut");
    let page = |line: &str, spoken: &str| {
        let reply = http(
            host.address(),
            line,
            &[&format!("accept-language: {spoken}")],
            "",
        );
        assert_eq!(reply.status, 200);
        assert_eq!(
            reply.header("content-type"),
            Some("text/html; charset=utf-8")
        );
        String::from_utf8(reply.body).unwrap()
    };
    assert!(page("GET /", "fr-FR,fr;q=0.9").contains("lang=\"fr\""));
    assert!(page("GET /", "en-GB").contains("lang=\"en\""));
    assert!(page("GET /?l=en", "fr").contains("lang=\"en\""));
    assert!(page("GET /?l=%22%3E", "fr").contains("lang=\"fr\""));
}

#[test]
fn only_the_picture_on_the_stage_is_sent() {
    let host = Host::open("pages-de-catalogue");
    let mut pupil = Pupil::join(&host, "fr");
    host.does(Command::Begin);
    host.does(Command::GoTo { activity: 1 });
    pupil.looks_until("open");
    let address = pupil.state["ask"]["picture"].as_str().unwrap().to_owned();
    assert!(address.starts_with("/media/"), "{address}");
    let picture = http(host.address(), &format!("GET {address}"), &[], "");
    assert_eq!(picture.status, 200);
    assert_eq!(picture.header("content-type"), Some("image/png"));
    assert!(picture.body.starts_with(b"\x89PNG"));
    for other in [
        "/media/999",
        "/media/-1",
        "/media/01",
        "/media/",
        "/media/x",
    ] {
        assert_eq!(
            http(host.address(), &format!("GET {other}"), &[], "").status,
            404,
            "{other}"
        );
    }
    host.does(Command::GoTo { activity: 2 });
    pupil.looks_until("open");
    while pupil.state["ask"]["picture"].as_str() == Some(&address) {
        pupil.looks();
    }
    let gone = http(host.address(), &format!("GET {address}"), &[], "");
    assert_eq!(gone.status, 404, "the class has gone on");
}

#[test]
fn everything_else_is_not_there() {
    let host = Host::open("qui-peut");
    for line in [
        "GET /nothing",
        "GET /page.css/",
        "GET //page.css",
        "GET /PAGE.CSS",
        "POST /",
        "POST /live",
        "HEAD /media/1",
    ] {
        let json = "content-type: application/json";
        assert_eq!(
            http(host.address(), line, &[json], "").status,
            404,
            "{line}"
        );
    }
    for line in [
        "PUT /",
        "DELETE /ask",
        "OPTIONS /ask",
        "GET /ask",
        "PATCH /live",
    ] {
        let status = http(host.address(), line, &[], "").status;
        assert!([404, 405].contains(&status), "{line}: {status}");
    }
}
