//! Keys instead of ids: an id may betray the answer, the place of a thing on the stage does not.

use std::collections::BTreeSet;

use crate::activity::{Id, Interaction};
use crate::session::Session;

/// Things in the order in which they are shown; the key of each is its place, from 1.
#[derive(Debug)]
pub(super) struct Keys<'a>(Vec<&'a Id>);

impl<'a> Keys<'a> {
    /// Things in the author's order.
    pub(super) fn of(ids: impl IntoIterator<Item = &'a Id>) -> Self {
        Self(ids.into_iter().collect())
    }

    /// Things in the order drawn for the current activity, in which they lie on the stage.
    pub(super) fn drawn(session: &Session, ids: &'a [Id]) -> Self {
        let drawn = session.drawn_order(session.current_index());
        match drawn.filter(|order| order.len() == ids.len()) {
            Some(order) => Self(order.iter().filter_map(|place| ids.get(*place)).collect()),
            None => Self::of(ids),
        }
    }

    /// The ids with their keys.
    pub(super) fn iter(&self) -> impl Iterator<Item = (String, &'a Id)> {
        let keyed = (1_usize..).zip(&self.0);
        keyed.map(|(place, id)| (place.to_string(), *id))
    }

    /// The key of an id.
    pub(super) fn key(&self, id: &Id) -> Option<String> {
        let place = self.0.iter().position(|shown| *shown == id)?;
        Some((place + 1).to_string())
    }

    /// The id of a key.
    pub(super) fn id(&self, key: &str) -> Option<&'a Id> {
        let place: usize = key.parse().ok()?;
        let id = self.0.get(place.checked_sub(1)?).copied()?;
        // "+1" and "01" are no keys: each thing has one.
        (place.to_string() == key).then_some(id)
    }

    /// The ids of keys, of which none comes twice.
    pub(super) fn ids(&self, keys: &[String]) -> Option<Vec<Id>> {
        let all: BTreeSet<&String> = keys.iter().collect();
        let ids: Option<Vec<Id>> = keys.iter().map(|key| self.id(key).cloned()).collect();
        ids.filter(|_| all.len() == keys.len())
    }
}

/// The interaction on the stage.
pub(super) fn interaction(session: &Session) -> Option<&Interaction> {
    session.current()?;
    session.interaction(session.current_index())
}
