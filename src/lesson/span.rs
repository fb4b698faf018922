//! Where everything stands in a `lesson.ron`: a tree of places, and the way from a place to a line and a column.

use std::ops::Range;

use super::finding::did_you_mean;
use crate::activity::Place;

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Text between quotes.
    Text,
    /// A number or a bare word.
    Word,
    /// Parts between round brackets, perhaps with a name before them.
    Group,
    /// Parts between square brackets.
    List,
}

/// One value in the text, with the name of the field it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The node it stands in.
    pub(super) parent: Option<usize>,
    /// The name of the field, and where that name stands.
    pub(super) field: Option<(String, Range<usize>)>,
    /// Where the value stands, in bytes.
    pub(super) span: Range<usize>,
    /// Where the comma after it stands.
    pub(super) comma: Option<usize>,
    /// What it looks like.
    pub(super) shape: Shape,
    /// What stands in it, in order.
    pub(super) children: Vec<usize>,
    /// Whether reading goes on as if it were not there.
    pub(super) is_gone: bool,
}

/// All values of a text; the first node is the lesson.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// The number of the node put into its parent's list.
    pub(super) fn add(&mut self, node: Node) -> usize {
        let number = self.nodes.len();
        if let Some(parent) = node.parent.and_then(|parent| self.nodes.get_mut(parent)) {
            parent.children.push(number);
        }
        self.nodes.push(node);
        number
    }

    /// The node of this number.
    pub(super) fn node(&self, number: usize) -> Option<&Node> {
        self.nodes.get(number)
    }

    /// The node of this number, to be changed.
    pub(super) fn node_mut(&mut self, number: usize) -> Option<&mut Node> {
        self.nodes.get_mut(number)
    }

    /// Where the node stands with its field name and the comma after it.
    pub(super) fn whole(&self, number: usize) -> Range<usize> {
        let Some(node) = self.node(number) else {
            return 0..0;
        };
        let start = node
            .field
            .as_ref()
            .map_or(node.span.start, |(_, name)| name.start);
        start..node.comma.map_or(node.span.end, |comma| comma + 1)
    }

    /// The innermost node around a place; what is gone does not count.
    pub(super) fn innermost(&self, offset: usize) -> Option<usize> {
        let mut found = None;
        let mut next = (!self.nodes.is_empty()).then_some(0);
        while let Some(number) = next {
            found = Some(number);
            next = self.node(number).and_then(|node| {
                node.children.iter().rev().copied().find(|child| {
                    let whole = self.whole(*child);
                    whole.start <= offset && offset <= whole.end && !self.is_gone(*child)
                })
            });
        }
        found
    }

    /// The nearest node from here outwards that the text can do without: a field, or an element of a list.
    pub(super) fn removable(&self, number: usize) -> Option<usize> {
        let mut next = Some(number);
        while let Some(number) = next {
            let node = self.node(number)?;
            let parent = node.parent.and_then(|parent| self.node(parent));
            let is_element = parent.is_some_and(|parent| parent.shape == Shape::List);
            if parent.is_some() && (node.field.is_some() || is_element) {
                return Some(number);
            }
            next = node.parent;
        }
        None
    }

    /// The name of the nearest field from here outwards.
    pub(super) fn field_around(&self, number: usize) -> Option<&str> {
        let mut next = Some(number);
        while let Some(node) = next.and_then(|number| self.node(number)) {
            if let Some((name, _)) = &node.field {
                return Some(name);
            }
            next = node.parent;
        }
        None
    }

    /// The node at the end of a path from another node, or the last one that is there on the way.
    pub(super) fn walk(&self, from: usize, path: &[Place]) -> usize {
        let mut at = from;
        for step in path {
            let Some(next) = self.child(at, *step) else {
                break;
            };
            at = next;
        }
        at
    }

    /// A part of a node that is still there: a field by its name, an element by its place.
    pub(super) fn child(&self, number: usize, step: Place) -> Option<usize> {
        let node = self.node(number)?;
        let mut present = node.children.iter().copied().filter(|c| !self.is_gone(*c));
        match step {
            Place::Index(index) => present.nth(index),
            Place::Field(wanted) => present.find(|child| {
                let field = self.node(*child).and_then(|node| node.field.as_ref());
                field.is_some_and(|(name, _)| name == wanted)
            }),
        }
    }

    /// Whether something on a path from a node, or in the node at its end, was left out while reading.
    pub(super) fn has_gap(&self, from: usize, path: &[Place]) -> bool {
        let mut at = from;
        for step in path {
            let Some(node) = self.node(at) else {
                return false;
            };
            let is_lost = node.children.iter().any(|child| {
                let field = self.node(*child).and_then(|node| node.field.as_ref());
                let is_meant = match step {
                    // A name that was mistyped and left out is the field that seems to be missing.
                    Place::Field(wanted) => {
                        field.is_some_and(|(name, _)| did_you_mean(name, [*wanted]).is_some())
                    }
                    Place::Index(_) => true,
                };
                is_meant && self.is_gone(*child)
            });
            if is_lost {
                return true;
            }
            let Some(next) = self.child(at, *step) else {
                return false;
            };
            at = next;
        }
        let last = self.node(at);
        last.is_none_or(|node| node.children.iter().any(|child| self.is_gone(*child)))
    }

    fn is_gone(&self, number: usize) -> bool {
        self.node(number).is_none_or(|node| node.is_gone)
    }
}

/// Where the lines of a text begin.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// The lines of a text.
    pub(super) fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Line and column of a place in bytes; both from 1, the column in characters.
    pub(super) fn position(&self, text: &str, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = text
            .char_indices()
            .skip_while(|(at, _)| *at < start)
            .take_while(|(at, _)| *at < offset);
        let column = match text.get(start..offset) {
            Some(before) => before.chars().count(),
            None => before.count(),
        } + 1;
        (to_u32(line), to_u32(column))
    }

    /// The place in bytes of a line and a column, both from 1.
    pub(super) fn offset(&self, text: &str, line: usize, column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let start = start.unwrap_or(text.len());
        let rest = text.get(start..).unwrap_or_default();
        let mut characters = rest.char_indices();
        let found = characters.nth(column.saturating_sub(1));
        start + found.map_or(rest.len(), |(at, _)| at)
    }
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, offset: usize, expected: (u32, u32)) {
        let lines = Lines::of(text);
        assert_eq!(lines.position(text, offset), expected);
        let (line, column) = expected;
        assert_eq!(lines.offset(text, line as usize, column as usize), offset);
    }

    #[test]
    fn counts_lines_and_characters_from_one() {
        check("abc", 0, (1, 1));
        check("abc", 3, (1, 4));
        check("é\nàb", 3, (2, 1));
        check("é\nàb", 5, (2, 2));
        check("a\r\nb", 3, (2, 1));
        check("", 0, (1, 1));
    }

    #[test]
    fn a_place_inside_a_character_has_a_position() {
        assert_eq!(Lines::of("é").position("é", 1), (1, 2));
    }
}
