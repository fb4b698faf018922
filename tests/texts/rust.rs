//! Which Fluent keys a Rust source names.
//!
//! A key in a `tr(…)` or `tr_args(…)`, or in the body of a function called `key` or `…_key`, must exist. Any other
//! literal of the shape of a key counts as a use when there is such a key. Keys that are put together while running
//! are named in a comment: `// keys: quiz-result-*, quiz-again`; and where a function is given the end of a key,
//! `// keys: finding-* of error, warning` requires one key for each literal they are given first. What stands under `#[cfg(test)]` does not count.

use std::collections::{BTreeMap, BTreeSet};

/// The keys one or several sources name.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// Keys that must exist.
    pub(crate) required: BTreeSet<String>,
    /// Words that may be keys.
    pub(crate) mentioned: BTreeSet<String>,
    /// Keys and families (`prefix-*`) from comments; each must fit at least one key.
    pub(crate) families: BTreeSet<String>,
    /// The literals given first to each function.
    pub(crate) given: BTreeMap<String, BTreeSet<String>>,
    /// Beginnings of keys, and the functions that are given the ends.
    pub(crate) composed: Vec<(String, Vec<String>)>,
}

impl Named {
    /// Adds what one source names.
    pub(crate) fn read(&mut self, source: &str) {
        let tokens = without_tests(&tokens(source));
        for token in &tokens {
            match token {
                Token::Text(text) if is_key(text) => {
                    self.mentioned.insert(text.clone());
                }
                Token::Comment(comment) => {
                    if let Some(keys) = comment.trim().strip_prefix("keys:") {
                        self.read_comment(keys);
                    }
                }
                _ => {}
            }
        }
        for (place, token) in tokens.iter().enumerate() {
            let Token::Word(word) = token else {
                continue;
            };
            let rest = &tokens[place + 1..];
            if let [Token::Sign('('), Token::Text(end), ..] = rest {
                self.given
                    .entry(word.clone())
                    .or_default()
                    .insert(end.clone());
            }
            let is_call = matches!(word.as_str(), "tr" | "tr_args");
            let is_after_fn = place > 0 && tokens[place - 1] == Token::Word("fn".to_owned());
            let is_key_function = is_after_fn && (word == "key" || word.ends_with("_key"));
            if is_key_function {
                self.require(body(rest, '{', '}'));
            } else if is_call && !is_after_fn && rest.first() == Some(&Token::Sign('(')) {
                self.require(body(rest, '(', ')'));
            }
        }
    }

    fn read_comment(&mut self, keys: &str) {
        let names = |list: &str| {
            list.split(',')
                .map(|name| name.trim().to_owned())
                .collect::<Vec<_>>()
        };
        match keys.split_once("* of ") {
            Some((prefix, functions)) => self
                .composed
                .push((prefix.trim().to_owned(), names(functions))),
            None => self.families.extend(names(keys)),
        }
    }

    /// Requires the keys that are composed, once all sources are read.
    pub(crate) fn compose(&mut self) {
        for (prefix, functions) in &self.composed {
            let ends = functions
                .iter()
                .filter_map(|function| self.given.get(function))
                .flatten();
            self.required
                .extend(ends.map(|end| format!("{prefix}{end}")));
        }
    }

    fn require(&mut self, tokens: &[Token]) {
        for token in tokens {
            if let Token::Text(text) = token
                && is_key(text)
            {
                self.required.insert(text.clone());
            }
        }
    }
}

/// Whether a word has the shape of a key: small letters and digits, at least one `-`.
fn is_key(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.contains('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && parts.all(is_part)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    Sign(char),
    Text(String),
    Comment(String),
}

/// The tokens from the first `open` to the sign that closes it.
fn body(tokens: &[Token], open: char, close: char) -> &[Token] {
    let start = tokens
        .iter()
        .position(|token| *token == Token::Sign(open))
        .unwrap_or(tokens.len());
    let mut depth = 0;
    for (place, token) in tokens.iter().enumerate().skip(start) {
        if *token == Token::Sign(open) {
            depth += 1;
        } else if *token == Token::Sign(close) {
            depth -= 1;
            if depth == 0 {
                return &tokens[start..place];
            }
        }
    }
    &tokens[start..]
}

/// The tokens without the items under `#[cfg(test)]`.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"].map(|part| match part.chars().next() {
        Some(sign) if part.len() == 1 => Token::Sign(sign),
        _ => Token::Word(part.to_owned()),
    });
    let mut kept = Vec::new();
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        if let Some(item) = rest.strip_prefix(&mark[..]) {
            let end = item
                .iter()
                .position(|token| matches!(token, Token::Sign('{' | ';')));
            let end = end.unwrap_or(item.len());
            rest = match item.get(end) {
                Some(Token::Sign('{')) => &item[end + body(&item[end..], '{', '}').len()..],
                _ => &item[end..],
            };
        } else {
            kept.push(first.clone());
            rest = after;
        }
    }
    kept
}

fn tokens(source: &str) -> Vec<Token> {
    let characters: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let mut place = 0;
    while place < characters.len() {
        let (token, next) = token(&characters, place);
        tokens.extend(token);
        place = next;
    }
    tokens
}

fn token(characters: &[char], place: usize) -> (Option<Token>, usize) {
    let at = |place: usize| characters.get(place).copied().unwrap_or('\n');
    let until = |from: usize, stop: &dyn Fn(usize) -> bool| {
        (from..characters.len())
            .find(|place| stop(*place))
            .unwrap_or(characters.len())
    };
    let string = |from: usize, to: usize| characters[from..to].iter().collect::<String>();
    match at(place) {
        '/' if at(place + 1) == '/' => {
            let end = until(place, &|place| at(place) == '\n');
            (Some(Token::Comment(string(place + 2, end))), end)
        }
        '/' if at(place + 1) == '*' => (
            None,
            until(place, &|place| at(place) == '*' && at(place + 1) == '/') + 2,
        ),
        '"' => {
            let mut end = place + 1;
            while end < characters.len() && at(end) != '"' {
                end += if at(end) == '\\' { 2 } else { 1 };
            }
            let end = end.min(characters.len());
            (Some(Token::Text(string(place + 1, end))), end + 1)
        }
        'r' if at(place + 1) == '"'
            || (at(place + 1) == '#' && matches!(at(place + 2), '#' | '"')) =>
        {
            let start = until(place, &|place| at(place) == '"') + 1;
            let hashes = start - place - 2;
            let end = until(start, &|place| {
                at(place) == '"' && (1..=hashes).all(|hash| at(place + hash) == '#')
            });
            (Some(Token::Text(string(start, end))), end + 1 + hashes)
        }
        '\'' if at(place + 1) == '\\' => (None, until(place + 3, &|place| at(place) == '\'') + 1),
        '\'' if at(place + 2) == '\'' => (None, place + 3),
        first if first.is_alphanumeric() || first == '_' => {
            let end = until(place, &|place| {
                !(at(place).is_alphanumeric() || at(place) == '_')
            });
            (Some(Token::Word(string(place, end))), end)
        }
        blank if blank.is_whitespace() => (None, place + 1),
        sign => (Some(Token::Sign(sign)), place + 1),
    }
}

#[track_caller]
fn check(source: &str, required: &[&str], mentioned: &[&str], families: &[&str]) {
    let mut named = Named::default();
    named.read(source);
    let set = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(named.required, set(required), "required in {source}");
    assert_eq!(named.mentioned, set(mentioned), "mentioned in {source}");
    assert_eq!(named.families, set(families), "families of {source}");
}

#[test]
fn keys_are_found_where_they_are_named() {
    check(r#"x(texts.tr("a-b"))"#, &["a-b"], &["a-b"], &[]);
    check(
        r#"texts . tr_args( "a-b", &args!("n" => f("c")))"#,
        &["a-b"],
        &["a-b"],
        &[],
    );
    check(
        r#"tr(if x { "a-b" } else { "a-c" }); y("a-d")"#,
        &["a-b", "a-c"],
        &["a-b", "a-c", "a-d"],
        &[],
    );
    check(
        r#"fn key(&self) -> &str { match self { A => "a-b" } } fn f() { "a-c" }"#,
        &["a-b"],
        &["a-b", "a-c"],
        &[],
    );
    check(r#"fn title_key() { "a-b" }"#, &["a-b"], &["a-b"], &[]);
    check(
        "// keys: a-*, b-c\n/// keys of a map",
        &[],
        &[],
        &["a-*", "b-c"],
    );
}

#[test]
fn what_is_no_key_or_not_code_is_passed_over() {
    check(
        r#"tr(key); f("A-b", "a_b-c", "ab", "-a", "a--b", "a-", "1-a")"#,
        &[],
        &[],
        &[],
    );
    check(r#"// tr("a-b") "a-c""#, &[], &[], &[]);
    check(
        r#"/* tr("a-b") */ '"' '\'' x::<'a>("a-b")"#,
        &[],
        &["a-b"],
        &[],
    );
    check("f(\"\\\"a-b\", r#\"a-c\"#)", &[], &["a-c"], &[]);
    check("fn tr(&self) { x(\"a-b\") }", &[], &["a-b"], &[]);
}

#[test]
fn what_stands_under_test_does_not_count() {
    let source = r#"f("a-a") #[cfg(test)] mod tests { fn x() { tr("a-b") } } f("a-c") #[cfg(test)] use x; f("a-d")"#;
    check(source, &[], &["a-a", "a-c", "a-d"], &[]);
}

#[test]
fn keys_that_are_composed_are_required() {
    let mut named = Named::default();
    named.read("// keys: finding-* of error, warning\nf(\"other\")");
    named.read("Problem::error(\"twice\", \"items\"); warning(\"too-few\")");
    named.compose();
    let required: Vec<_> = named.required.iter().map(String::as_str).collect();
    assert_eq!(required, ["finding-too-few", "finding-twice"]);
}
