//! A tolerant reader of the shape of a `lesson.ron`: it never fails, tells every slip of punctuation, and mends the
//! text byte for byte so that what follows can still be read at the same places.
//!
//! It holds no call stack: how deep brackets may nest is a number, not a matter of luck.

mod brackets;

use std::ops::Range;

use super::finding::{MAX_FINDINGS, did_you_mean};
use super::mend::Mend;
use super::span::{Node, Shape, Tree};
use super::token::{Token, Tokens};
use crate::activity::Activity;

/// How deep brackets may stand inside each other.
pub(super) const MAX_DEPTH: usize = 16;
/// The most elements one list may hold.
const MAX_ELEMENTS: usize = 200;

/// A slip found while scanning.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slip {
    /// The rule that is broken.
    pub(super) rule: &'static str,
    /// Where, in bytes.
    pub(super) at: usize,
    /// The piece of text it is about.
    pub(super) found: String,
    /// What could stand there.
    pub(super) suggestion: Option<String>,
}

/// What scanning found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Where everything stands.
    pub(super) tree: Tree,
    /// The text with the slips mended, of the same length, with the same line breaks.
    pub(super) mended: String,
    /// The slips, in the order they were met.
    pub(super) slips: Vec<Slip>,
    /// Whether the rest of the text was given up.
    pub(super) is_stopped: bool,
}

/// Scans a text; any text will do.
pub(super) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner {
        tokens: Tokens::of(text),
        mend: Mend::of(text),
        tree: Tree::default(),
        slips: Vec::new(),
        open: Vec::new(),
        name: None,
        is_stopped: false,
    };
    while !scanner.is_stopped {
        let Some((token, span)) = scanner.tokens.next() else {
            break;
        };
        scanner.take(token, span);
        scanner.is_stopped |= scanner.slips.len() >= MAX_FINDINGS;
    }
    scanner.finish()
}

/// A bracket that is not closed yet.
struct Open {
    node: usize,
    /// Whether it is a curly bracket, which lessons do not use.
    is_curly: bool,
    /// Whether a comma has to come before the next part.
    needs_comma: bool,
    /// Where the last part ended.
    last_end: usize,
}

struct Scanner<'t> {
    tokens: Tokens<'t>,
    mend: Mend,
    tree: Tree,
    slips: Vec<Slip>,
    open: Vec<Open>,
    /// The name of the field whose value comes next.
    name: Option<(String, Range<usize>)>,
    is_stopped: bool,
}

impl Scanner<'_> {
    fn take(&mut self, token: Token, span: Range<usize>) {
        match token {
            Token::Open(bracket) => self.open_bracket(bracket, span, None),
            Token::Close(bracket) => self.close_bracket(bracket, span),
            Token::Comma => self.comma(span),
            Token::Text => self.text(span),
            Token::Word => self.word(span),
            Token::CurlyText => {
                let words = self.tokens.piece(&span);
                let inner = words.trim_matches(['“', '”', '„', '«', '»', '"']);
                let straight = format!("\"{}\"", inner.trim());
                self.slip("curly-quotes", span.start, &words, Some(straight));
                self.mend.straighten(span.clone());
                self.text(span);
            }
            Token::SingleText => {
                let words = self.tokens.piece(&span);
                let straight = format!("\"{}\"", words.trim_matches('\''));
                self.slip("single-quotes", span.start, &words, Some(straight));
                self.mend.straighten(span.clone());
                self.text(span);
            }
            Token::OpenText => {
                let words = self.tokens.piece(&span);
                self.slip("quote-not-closed", span.start, &words, None);
                self.lost_value(span);
            }
            Token::Attribute => self.drop_token("not-needed", span),
            Token::OpenComment => {
                self.slip("comment-not-closed", span.start, "/*", Some("*/".into()));
                self.mend.blank(span);
            }
            Token::Colon | Token::Other => self.drop_token("stray-sign", span),
        }
    }

    /// Quoted text is a value, or the name of a field as JSON writes it.
    fn text(&mut self, span: Range<usize>) {
        if !self.is_in_list() && self.name.is_none() && self.tokens.next_is_colon() {
            let quoted = self.tokens.piece(&span);
            let bare = quoted.trim_matches('"').to_owned();
            self.slip("quoted-name", span.start, &quoted, Some(bare.clone()));
            self.mend.unquote(&span);
            return self.field_name(bare, span.start + 1..span.end.saturating_sub(1));
        }
        self.value(Shape::Text, span);
    }

    /// A bare word is a value, the name of a field, or the name before a round bracket.
    fn word(&mut self, span: Range<usize>) {
        let word = self.tokens.piece(&span);
        let is_name = word.starts_with(|first: char| first.is_alphabetic() || first == '_');
        if is_name && let Some(bracket) = self.tokens.take_opening() {
            let name = span.start..bracket.1.start;
            return self.open_bracket(bracket.0, bracket.1, Some(&name));
        }
        if is_name && self.name.is_none() && !self.is_in_list() && !self.open.is_empty() {
            if self.tokens.next_is_colon() {
                return self.field_name(word, span);
            }
            if self.tokens.next_is_value() && self.mend.put(span.end, ':') {
                self.slip("missing-colon", span.end, &word, Some(format!("{word}:")));
                return self.part_begins(word, span);
            }
        }
        self.value(Shape::Word, span);
    }

    fn field_name(&mut self, name: String, span: Range<usize>) {
        if let Some(equals) = self.tokens.take_colon() {
            self.slip("equals-sign", equals, "=", Some(":".into()));
            self.mend.replace(equals, ':');
        }
        self.part_begins(name, span);
    }

    fn part_begins(&mut self, name: String, span: Range<usize>) {
        self.expect_comma();
        self.name = Some((name, span));
    }

    /// Says that a comma is missing before a part that starts here, and puts it there.
    fn expect_comma(&mut self) {
        let Some(open) = self.open.last_mut().filter(|open| open.needs_comma) else {
            return;
        };
        open.needs_comma = false;
        let (node, at) = (open.node, open.last_end);
        self.slip("missing-comma", at, "", Some(",".into()));
        // The last part goes where there is no room for a comma.
        let last = self
            .tree
            .node(node)
            .and_then(|n| n.children.last().copied());
        if self.mend.put(at, ',') {
            if let Some(last) = last.and_then(|last| self.tree.node_mut(last)) {
                last.comma = Some(at);
            }
        } else if let Some(last) = last {
            self.remove(last);
        }
    }

    /// A value that is there but cannot be read.
    fn lost_value(&mut self, span: Range<usize>) {
        let end = span.end;
        if let Some(node) = self.add(Shape::Text, span) {
            self.part_ends(end);
            self.remove(node);
        }
    }

    fn value(&mut self, shape: Shape, span: Range<usize>) {
        let stands_alone = self.name.is_none() && !self.is_in_list();
        let follows = self.open.last().is_some_and(|open| open.needs_comma);
        if stands_alone && follows {
            return self.drop_token("stray-word", span);
        }
        let end = span.end;
        if self.add(shape, span).is_some() {
            self.part_ends(end);
        }
    }

    /// Puts a node under the innermost open bracket; `None` where nothing may stand any more.
    fn add(&mut self, shape: Shape, span: Range<usize>) -> Option<usize> {
        let parent = self.open.last().map(|open| open.node);
        if parent.is_none() && self.tree.node(0).is_some() {
            let rest = span.start..self.tokens.end();
            let words = self.tokens.piece(&span);
            self.slip("text-after-end", span.start, &words, None);
            self.mend.blank(rest);
            self.tokens.stop();
            return None;
        }
        if self.name.is_none() && self.is_in_list() {
            self.expect_comma();
        }
        let place = parent
            .and_then(|parent| self.tree.node(parent))
            .map_or(0, |parent| parent.children.len());
        let node = self.tree.add(Node {
            parent,
            field: self.name.take(),
            span: span.clone(),
            comma: None,
            shape,
            children: Vec::new(),
            is_gone: false,
        });
        if place >= MAX_ELEMENTS {
            if place == MAX_ELEMENTS {
                let most = MAX_ELEMENTS.to_string();
                self.slip("list-too-long", span.start, &most, None);
            }
            self.remove(node);
        }
        Some(node)
    }

    fn part_ends(&mut self, end: usize) {
        if let Some(open) = self.open.last_mut() {
            open.needs_comma = true;
            open.last_end = end;
        }
    }

    fn comma(&mut self, span: Range<usize>) {
        if self.name.is_some() {
            self.forget_name();
            self.mend.blank(span);
            return;
        }
        let Some(open) = self.open.last_mut().filter(|open| open.needs_comma) else {
            return self.drop_token("stray-sign", span);
        };
        open.needs_comma = false;
        let last = self
            .tree
            .node(open.node)
            .and_then(|node| node.children.last().copied());
        let Some(last) = last else {
            return;
        };
        let is_gone = match self.tree.node_mut(last) {
            Some(node) => {
                node.comma = Some(span.start);
                node.is_gone
            }
            None => false,
        };
        if is_gone {
            self.mend.blank(span);
        }
    }

    /// Tells of a field that has a name but no value, and goes on without it.
    fn forget_name(&mut self) {
        if let Some((name, span)) = self.name.take() {
            self.slip("missing-value", span.start, &name, None);
            let after = self.tokens.piece(&(span.end..self.tokens.at()));
            let colon = after.find(':').map_or(span.end, |at| span.end + at + 1);
            self.mend.blank(span.start..colon);
        }
    }

    fn finish(mut self) -> Scan {
        self.forget_name();
        if !self.is_stopped {
            while !self.open.is_empty() && self.slips.len() < MAX_FINDINGS {
                self.close_unclosed(self.tokens.end());
            }
        }
        Scan {
            tree: self.tree,
            mended: self.mend.finish(),
            slips: self.slips,
            is_stopped: self.is_stopped,
        }
    }

    /// Goes on as if this node were not there.
    fn remove(&mut self, node: usize) {
        let whole = self.tree.whole(node);
        self.mend.blank(whole);
        if let Some(node) = self.tree.node_mut(node) {
            node.is_gone = true;
        }
    }

    /// Leaves out all that a node holds, up to here, because its brackets cannot be mended.
    fn give_up(&mut self, node: usize, until: usize) {
        let start = self.tree.whole(node).start;
        self.mend.blank(start..until);
        if let Some(node) = self.tree.node_mut(node) {
            node.is_gone = true;
        }
    }

    fn drop_token(&mut self, rule: &'static str, span: Range<usize>) {
        let found = self.tokens.piece(&span);
        self.slip(rule, span.start, &found, None);
        self.mend.blank(span);
    }

    fn slip(&mut self, rule: &'static str, at: usize, found: &str, suggestion: Option<String>) {
        let suggestion = suggestion.or_else(|| {
            (rule == "stray-word")
                .then(|| did_you_mean(found, Activity::KINDS.iter().copied()))
                .flatten()
        });
        self.slips.push(Slip {
            rule,
            at,
            found: found.to_owned(),
            suggestion,
        });
    }

    fn is_in_list(&self) -> bool {
        let top = self.open.last().and_then(|open| self.shape_of(open));
        top == Some(Shape::List)
    }

    fn shape_of(&self, open: &Open) -> Option<Shape> {
        self.tree.node(open.node).map(|node| node.shape)
    }
}
