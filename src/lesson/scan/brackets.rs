//! Opening and closing brackets, and what to do when they do not fit.

use std::ops::Range;

use super::{MAX_DEPTH, Open, Scanner};
use crate::lesson::span::Shape;

impl Scanner<'_> {
    pub(super) fn open_bracket(
        &mut self,
        bracket: u8,
        span: Range<usize>,
        name: Option<&Range<usize>>,
    ) {
        let start = name.map_or(span.start, |name| name.start);
        if self.open.len() >= MAX_DEPTH {
            let most = MAX_DEPTH.to_string();
            self.slip("too-deep", start, &most, None);
            self.is_stopped = true;
            return;
        }
        if bracket != b'[' && self.name.is_none() {
            self.close_forgotten_group(&span);
        }
        let shape = match bracket {
            b'[' => Shape::List,
            _ => Shape::Group,
        };
        if bracket == b'{' {
            self.slip("curly-bracket", span.start, "{", Some("(".into()));
            self.mend.replace(span.start, '(');
        }
        if let Some(node) = self.add(shape, start..span.end) {
            self.open.push(Open {
                node,
                is_curly: bracket == b'{',
                needs_comma: false,
                last_end: span.end,
            });
        }
    }

    /// A new activity inside the brackets of another one: the bracket of the former was forgotten.
    fn close_forgotten_group(&mut self, span: &Range<usize>) {
        let [.., list, group] = self.open.as_slice() else {
            return;
        };
        let shape = |open: &Open| self.tree.node(open.node).map(|node| node.shape);
        if shape(list) != Some(Shape::List) || shape(group) != Some(Shape::Group) {
            return;
        }
        let node = group.node;
        let has_field = |child: &usize| self.tree.node(*child).is_some_and(|c| c.field.is_some());
        let children = self.tree.node(node).map(|node| node.children.as_slice());
        if !children.is_some_and(|children| children.iter().any(has_field)) {
            return;
        }
        let (needs_comma, last_end) = (group.needs_comma, group.last_end);
        let Some(start) = self.tree.node(node).map(|node| node.span.start) else {
            return;
        };
        self.slip("not-closed", start, "(", Some(")".into()));
        self.open.pop();
        let comma = self.last_comma(node);
        let is_mended = match comma {
            Some(comma) if !needs_comma => self.mend.close_at_comma(comma),
            _ => self.mend.put(last_end, ')'),
        };
        if let Some(node) = self.tree.node_mut(node) {
            node.span.end = span.start.min(last_end.max(node.span.end));
            node.comma = comma.filter(|_| !needs_comma).map(|comma| comma + 1);
        }
        if !is_mended {
            self.give_up(node, span.start);
        }
        self.part_ends(last_end);
        if let Some(list) = self.open.last_mut() {
            list.needs_comma = needs_comma;
        }
    }

    fn last_comma(&self, node: usize) -> Option<usize> {
        let last = self.tree.node(node)?.children.last()?;
        self.tree.node(*last)?.comma
    }

    pub(super) fn close_bracket(&mut self, bracket: u8, span: Range<usize>) {
        self.forget_name();
        let Some(top) = self.open.last() else {
            return self.drop_token("stray-bracket", span);
        };
        let wanted = |open: &Open| self.shape_of(open) == Some(closes(bracket));
        let is_last = |depth: usize| depth == 0 && self.tokens.has_more();
        if wanted(top) {
            if is_last(self.open.len() - 1) {
                return self.drop_token("stray-bracket", span);
            }
            return self.close_top(bracket, span);
        }
        let opened_at = self.tree.node(top.node).map_or(0, |node| node.span.start);
        if self.tokens.is_same_line(opened_at, span.start) {
            let right = if bracket == b']' { ')' } else { ']' };
            let found = self.tokens.piece(&span);
            self.slip("wrong-bracket", span.start, &found, Some(right.into()));
            self.mend.replace(span.start, right);
            return self.close_top(b'x', span);
        }
        match self.open.iter().rposition(wanted) {
            Some(depth) if !is_last(depth) => {
                while self.open.len() > depth + 1 {
                    self.close_unclosed(span.start);
                }
                self.close_top(bracket, span);
            }
            _ => self.drop_token("stray-bracket", span),
        }
    }

    fn close_top(&mut self, bracket: u8, span: Range<usize>) {
        let Some(open) = self.open.pop() else {
            return;
        };
        if open.is_curly || bracket == b'}' {
            if !open.is_curly {
                self.slip("curly-bracket", span.start, "}", Some(")".into()));
            }
            self.mend.replace(span.start, ')');
        }
        if let Some(node) = self.tree.node_mut(open.node) {
            node.span.end = span.end;
        }
        self.part_ends(span.end);
    }

    /// Closes the innermost bracket before a place where it should have been closed; at the end, after everything.
    pub(super) fn close_unclosed(&mut self, before: usize) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let (opener, closer) = match self.shape_of(&open) {
            Some(Shape::List) => ("[", ']'),
            _ => ("(", ')'),
        };
        let start = self.tree.node(open.node).map_or(0, |node| node.span.start);
        self.slip("not-closed", start, opener, Some(closer.into()));
        let is_at_end = before >= self.tokens.end();
        if is_at_end {
            self.mend.push(closer);
        }
        let is_mended = is_at_end || self.mend.put_before(before, closer);
        if let Some(node) = self.tree.node_mut(open.node) {
            node.span.end = before.max(node.span.start);
        }
        if !is_mended {
            self.give_up(open.node, before);
        }
        self.part_ends(before);
    }
}

fn closes(bracket: u8) -> Shape {
    match bracket {
        b']' => Shape::List,
        _ => Shape::Group,
    }
}
