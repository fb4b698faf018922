//! Which requests come from the page itself: by the name the browser asked for, and by the page that asks.
//!
//! A page of another site can make a browser of the room send requests here. It cannot choose the `Host` header, which
//! is the name the browser believes it talks to, nor the `Origin` header, which is the site of the page that asks.

use std::net::IpAddr;

use axum::http::{HeaderMap, Uri, Version, header};

/// The names this server answers to.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub(super) port: u16,
    pub(super) names: Vec<String>,
}

impl Names {
    /// The name the request was sent to, if it is one of this server's; else the request is for somebody else.
    ///
    /// A number is right only where it is the address the connection came in by: a name of another site may be made
    /// to point here, a number cannot.
    pub(super) fn host<'h>(
        &self,
        uri: &Uri,
        headers: &'h HeaderMap,
        local: IpAddr,
    ) -> Option<&'h str> {
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next()?.to_str().ok()?;
        let is_one = hosts.next().is_none();
        let is_same = uri
            .authority()
            .is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(host));
        (is_one && is_same && self.knows(host, local)).then_some(host)
    }

    fn knows(&self, host: &str, local: IpAddr) -> bool {
        let Some((name, port)) = split(host) else {
            return false;
        };
        if port.unwrap_or(80) != self.port {
            return false;
        }
        if let Ok(address) = name.parse::<IpAddr>() {
            return address == local;
        }
        let is_named = self
            .names
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name));
        is_named || (local.is_loopback() && name.eq_ignore_ascii_case("localhost"))
    }
}

/// The name or number, without the brackets of version 6, and the port.
fn split(host: &str) -> Option<(&str, Option<u16>)> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => {
            let (name, rest) = rest.split_once(']')?;
            (
                name,
                rest.strip_prefix(':').or(rest.is_empty().then_some("")),
            )
        }
        None => match host.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (host, Some("")),
        },
    };
    match port? {
        "" => Some((name, None)),
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some((name, Some(digits.parse().ok()?)))
        }
        _ => None,
    }
}

/// Whether a request that does something was made by the page of this host.
///
/// Browsers say on each WebSocket and each POST to another site which page asks; what says nothing is an old browser
/// on its own page, or no browser, which could say what it likes.
pub(super) fn is_own_page(headers: &HeaderMap, host: &str) -> bool {
    let is_own = |origin: &str| {
        origin
            .strip_prefix("http://")
            .is_some_and(|site| site.eq_ignore_ascii_case(host))
    };
    let origins = headers.get_all(header::ORIGIN).iter();
    let mut sites = headers.get_all("sec-fetch-site").iter();
    origins
        .into_iter()
        .all(|origin| origin.to_str().is_ok_and(is_own))
        && sites.all(|site| site == "same-origin" || site == "none")
}

/// Whether the body is said to be JSON, which a form of another site cannot say without asking first.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .and_then(|kind| kind.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// Whether what asks unpacks gzip: every browser does, and says so.
pub(super) fn unpacks(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|codings| codings.to_str().ok())
        .is_some_and(|codings| {
            let mut codings = codings.split(',');
            codings.any(|coding| coding.trim().eq_ignore_ascii_case("gzip"))
        })
}

/// Whether the request speaks the version of the protocol that has a `Host`.
pub(super) fn is_current(version: Version) -> bool {
    version == Version::HTTP_11
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    const LOCAL: &str = "192.168.1.20";

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in list {
            map.append(*name, HeaderValue::from_str(value).unwrap());
        }
        map
    }

    #[track_caller]
    fn check_host(port: u16, host: &[&str], is_known: bool) {
        let names = Names {
            port,
            names: vec!["marelle.local".to_owned()],
        };
        let list: Vec<(&'static str, &str)> = host.iter().map(|host| ("host", *host)).collect();
        let headers = headers(&list);
        let found = names.host(&Uri::from_static("/"), &headers, LOCAL.parse().unwrap());
        assert_eq!(found.is_some(), is_known, "{host:?}");
    }

    #[test]
    fn only_its_own_names_are_answered() {
        for (host, is_known) in [
            ("192.168.1.20:7070", true),
            ("marelle.local:7070", true),
            ("Marelle.LOCAL:7070", true),
            ("192.168.1.20", false),
            ("192.168.1.20:7071", false),
            ("192.168.1.21:7070", false),
            ("evil.example:7070", false),
            ("marelle.local.evil.example:7070", false),
            ("localhost:7070", false),
            ("192.168.1.20:7070@evil.example", false),
            ("192.168.1.20:+7070", false),
            ("192.168.1.20:", false),
            ("[192.168.1.20]:7070", true),
            ("[192.168.1.20", false),
            ("[::1]x:7070", false),
            ("", false),
            (":7070", false),
        ] {
            check_host(7070, &[host], is_known);
        }
        check_host(80, &["192.168.1.20"], true);
        check_host(7070, &[], false);
        check_host(7070, &["192.168.1.20:7070", "192.168.1.20:7070"], false);
        check_host(7070, &["192.168.1.20:7070", "evil.example"], false);
    }

    #[test]
    fn an_address_in_the_request_itself_must_be_the_same() {
        let names = Names {
            port: 7070,
            names: Vec::new(),
        };
        let host = headers(&[("host", "192.168.1.20:7070")]);
        for (uri, is_known) in [
            ("http://192.168.1.20:7070/", true),
            ("http://evil.example/", false),
        ] {
            let found = names.host(&Uri::from_static(uri), &host, LOCAL.parse().unwrap());
            assert_eq!(found.is_some(), is_known, "{uri}");
        }
    }

    #[track_caller]
    fn check_page(list: &[(&'static str, &str)], is_own: bool) {
        assert_eq!(
            is_own_page(&headers(list), "192.168.1.20:7070"),
            is_own,
            "{list:?}"
        );
    }

    #[test]
    fn only_its_own_page_may_act() {
        check_page(&[("origin", "http://192.168.1.20:7070")], true);
        check_page(&[], true);
        check_page(&[("origin", "null")], false);
        check_page(&[("origin", "http://evil.example")], false);
        check_page(&[("origin", "https://192.168.1.20:7070")], false);
        check_page(
            &[("origin", "http://192.168.1.20:7070.evil.example")],
            false,
        );
        check_page(
            &[
                ("origin", "http://192.168.1.20:7070"),
                ("origin", "http://evil.example"),
            ],
            false,
        );
        check_page(&[("sec-fetch-site", "cross-site")], false);
        check_page(&[("sec-fetch-site", "same-site")], false);
        check_page(&[("sec-fetch-site", "same-origin")], true);
    }

    #[test]
    fn a_form_of_another_site_says_no_json() {
        for (kind, expected) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("text/plain", false),
            ("application/x-www-form-urlencoded", false),
            ("text/plain; application/json", false),
        ] {
            assert_eq!(
                is_json(&headers(&[("content-type", kind)])),
                expected,
                "{kind}"
            );
        }
        assert!(!is_json(&HeaderMap::new()));
    }
}
