//! What can be known of a text file without filling its gaps: ids, variables, and whether a message is safe to fill.
//!
//! fluent-bundle 0.16 panics when it runs over its 100 placeables in some places, and on numbers that plural rules
//! cannot hold. So only messages whose cost is known to be small are ever handed to it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::guard;
use super::problem::ProblemKind;
use super::walk::{Harm, MAX_PLACEABLES, Walk, cost};

/// More problems than this in one file are not told.
const MAX_PROBLEMS: usize = 100;

/// What is known of one message.
#[derive(Debug, Clone)]
pub(super) struct Message {
    /// Where its id stands in the file, in bytes.
    pub(super) offset: usize,
    /// The variables it needs, its own and those of the messages it refers to. Empty when it is not sound.
    pub(super) variables: BTreeSet<String>,
    /// Whether it can be filled without harm.
    pub(super) is_sound: bool,
}

/// What is known of one text file.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// By id, without terms and without the messages of the grammar.
    pub(super) messages: BTreeMap<String, Message>,
    /// In the order of the file, at most 100.
    pub(super) problems: Vec<(usize, ProblemKind)>,
}

impl Facts {
    /// Reads a file beside the grammar of its language. The grammar is the program's own and is trusted.
    pub(super) fn read(source: &str, grammar: &str) -> Self {
        let mut facts = Facts::default();
        if let Err(problem) = guard::inspect(source) {
            facts.problems.push(problem);
            return facts;
        }
        let grammar_resource = match parser::parse_runtime(grammar) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let resource =
            match parser::parse_runtime(source) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    let told = errors.into_iter().take(MAX_PROBLEMS);
                    facts.problems.extend(told.map(|error| {
                        (error.pos.start, ProblemKind::Syntax(error.kind.to_string()))
                    }));
                    resource
                }
            };
        let mut nodes = BTreeMap::new();
        for entry in &grammar_resource.body {
            if let Some(node) = Node::of(entry, None) {
                nodes.insert(node.key.clone(), node);
            }
        }
        for entry in &resource.body {
            let Some(node) = Node::of(entry, Some(source)) else {
                continue;
            };
            let earlier = nodes.insert(node.key.clone(), node);
            if earlier.is_some_and(|earlier| earlier.offset.is_some())
                && let Some(offset) = offset_of(entry, source)
            {
                facts
                    .problems
                    .push((offset, ProblemKind::Duplicate(key_of(entry))));
            }
        }
        facts.weigh(&nodes);
        facts.problems.sort_by_key(|(offset, _)| *offset);
        facts.problems.truncate(MAX_PROBLEMS);
        facts
    }

    /// Decides which messages are sound, those first that refer to nothing undecided.
    fn weigh(&mut self, nodes: &BTreeMap<String, Node<'_>>) {
        let mut referrers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut undecided: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, node) in nodes {
            let known = node
                .walk
                .references
                .iter()
                .filter(|reference| nodes.contains_key(*reference));
            for reference in known.clone() {
                referrers.entry(reference).or_default().push(key);
            }
            undecided.insert(key, known.count());
        }
        let mut ready: Vec<&str> = undecided
            .iter()
            .filter(|(_, count)| **count == 0)
            .map(|(key, _)| *key)
            .collect();
        let mut weights: BTreeMap<String, Weight> = BTreeMap::new();
        while let Some(key) = ready.pop() {
            undecided.remove(key);
            if let Some(node) = nodes.get(key) {
                let weight = node.weigh(&weights);
                weights.insert(key.to_owned(), weight);
            }
            for referrer in referrers.get(key).into_iter().flatten() {
                if let Some(count) = undecided.get_mut(referrer) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(referrer);
                    }
                }
            }
        }
        for node in nodes.values() {
            self.record(node, nodes, weights.remove(&node.key));
        }
    }

    fn record(
        &mut self,
        node: &Node<'_>,
        nodes: &BTreeMap<String, Node<'_>>,
        weight: Option<Weight>,
    ) {
        let Some(offset) = node.offset else {
            return;
        };
        let key = || node.key.clone();
        let unknown = node
            .walk
            .references
            .iter()
            .filter(|reference| !nodes.contains_key(*reference));
        let problems = unknown
            .map(|reference| ProblemKind::UnknownReference {
                id: key(),
                reference: reference.clone(),
            })
            .chain(node.walk.harm.iter().map(|harm| harm.problem(key())))
            .chain(match &weight {
                None => Some(ProblemKind::Circular(key())),
                Some(weight) if weight.placeables > MAX_PLACEABLES => {
                    Some(ProblemKind::TooManyPlaceables(key()))
                }
                Some(_) => None,
            });
        self.problems.extend(problems.map(|kind| (offset, kind)));
        if !node.key.starts_with('-') {
            let weight = weight.unwrap_or_default();
            let message = Message {
                offset,
                variables: weight.variables,
                is_sound: weight.is_sound,
            };
            self.messages.insert(key(), message);
        }
    }
}

/// What filling a message costs and needs.
#[derive(Debug, Default)]
struct Weight {
    placeables: u32,
    variables: BTreeSet<String>,
    is_sound: bool,
}

/// A message or a term of the file (offset known) or of the grammar (no offset).
struct Node<'s> {
    /// The id; a term keeps its `-`.
    key: String,
    offset: Option<usize>,
    pattern: Option<&'s Pattern<&'s str>>,
    walk: Walk,
}

impl<'s> Node<'s> {
    fn of(entry: &'s Entry<&'s str>, source: Option<&str>) -> Option<Self> {
        let (pattern, has_attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), !message.attributes.is_empty()),
            Entry::Term(term) => (Some(&term.value), !term.attributes.is_empty()),
            _ => return None,
        };
        let mut walk = Walk::default();
        if let Some(pattern) = pattern {
            walk.pattern(pattern);
        }
        if has_attributes {
            walk.harm.insert(Harm::Attribute);
        }
        let offset = source.and_then(|source| offset_of(entry, source));
        Some(Self {
            key: key_of(entry),
            offset,
            pattern,
            walk,
        })
    }

    fn weigh(&self, weights: &BTreeMap<String, Weight>) -> Weight {
        let placeables = self.pattern.map_or(0, |pattern| {
            cost(pattern, &|key| {
                weights.get(key).map_or(0, |weight| weight.placeables)
            })
        });
        let known = || {
            self.walk
                .references
                .iter()
                .filter_map(|reference| weights.get(reference))
        };
        let is_sound = self.walk.harm.is_empty()
            && placeables <= MAX_PLACEABLES
            && known().all(|weight| weight.is_sound);
        let mut variables = BTreeSet::new();
        if is_sound {
            variables.clone_from(&self.walk.variables);
            variables.extend(known().flat_map(|weight| weight.variables.iter().cloned()));
        }
        Weight {
            placeables,
            variables,
            is_sound,
        }
    }
}

fn key_of(entry: &Entry<&str>) -> String {
    match entry {
        Entry::Message(message) => message.id.name.to_owned(),
        Entry::Term(term) => format!("-{}", term.id.name),
        _ => String::new(),
    }
}

/// Where the id of an entry stands: Fluent keeps slices of the source, so their addresses tell.
fn offset_of(entry: &Entry<&str>, source: &str) -> Option<usize> {
    let name = match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => return None,
    };
    name.as_ptr().addr().checked_sub(source.as_ptr().addr())
}
