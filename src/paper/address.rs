//! Which addresses of a lesson may become links.

/// The longest address that is made a link.
const MOST_BYTES: usize = 2_048;

/// Whether an address may be clicked: a web address, and nothing that runs or reads files.
pub(super) fn is_web(address: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let start = address.get(..scheme.len())?;
        start
            .eq_ignore_ascii_case(scheme)
            .then(|| address.get(scheme.len()..))?
    });
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
            && !rest.contains(|character: char| {
                character.is_control()
                    || character.is_whitespace()
                    || "\"'<>\\`".contains(character)
            })
            && address.len() <= MOST_BYTES
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: bool) {
        assert_eq!(is_web(address), expected, "{address:?}");
    }

    #[test]
    fn only_web_addresses_become_links() {
        check("https://www.insee.fr/fr/statistiques/1", true);
        check("HTTP://example.org/a?b=c&d#e", true);
        check("https://élysée.fr/é", true);
        check("javascript:alert(1)", false);
        check(" https://example.org", false);
        check("java\nscript:alert(1)", false);
        check("data:text/html,<script>", false);
        check("file:///etc/passwd", false);
        check("//example.org", false);
        check("https://", false);
        check("https:///x", false);
        check("https://a\" onclick=\"x", false);
        check("", false);
        check("é", false);
    }
}
