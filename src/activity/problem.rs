//! What an activity type tells its author.

use std::ops::RangeInclusive;

use super::drawing::is_drawing;
use super::vocabulary::Id;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The lesson cannot be used before this is mended.
    Error,
    /// The lesson can be used; a person should look at this.
    Warning,
}

/// A step on the way from an activity to the part of it a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field by its name.
    Field(&'static str),
    /// An element of a list, from 0.
    Index(usize),
}

// keys: finding-* of error, warning
/// One thing an author has to mend; its sentence is the Fluent message `finding-<rule>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The rule that is broken, as in the Fluent key.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where in the activity, from the outside in; empty for the activity as a whole.
    pub at: Vec<Place>,
    /// Arguments of the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// An error in one field.
    pub fn error(rule: &'static str, field: &'static str) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            at: vec![Place::Field(field)],
            args: Vec::new(),
        }
    }

    /// A warning about one field.
    pub fn warning(rule: &'static str, field: &'static str) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(rule, field)
        }
    }

    /// The same problem, about one element of the field.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.at.push(Place::Index(index));
        self
    }

    /// The same problem, about one field of the element.
    #[must_use]
    pub fn field(mut self, field: &'static str) -> Self {
        self.at.push(Place::Field(field));
        self
    }

    /// The same problem, inside one element of a list: the way to that element comes first.
    #[must_use]
    pub(super) fn inside(mut self, field: &'static str, index: usize) -> Self {
        self.at
            .splice(0..0, [Place::Field(field), Place::Index(index)]);
        self
    }

    /// The same problem with an argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// Problems of a list of ids that all types share: too few, too many, twice the same.
pub(super) fn list_problems(
    field: &'static str,
    ids: &[&str],
    least: usize,
    most: usize,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    if ids.len() < least {
        problems.push(
            Problem::error("too-few", field)
                .with("field", &field)
                .with("least", &least),
        );
    }
    if ids.len() > most {
        problems.push(
            Problem::error("too-many", field)
                .with("field", &field)
                .with("most", &most),
        );
    }
    for (index, id) in ids.iter().enumerate() {
        if ids.iter().take(index).any(|earlier| earlier == id) {
            problems.push(Problem::error("twice", field).at(index).with("id", id));
        }
    }
    problems
}

/// A number outside of its bounds.
pub(super) fn bounds_problem<N: Copy + PartialOrd + ToString>(
    field: &'static str,
    number: N,
    bounds: RangeInclusive<N>,
) -> Option<Problem> {
    if bounds.contains(&number) {
        return None;
    }
    let problem = Problem::error("out-of-bounds", field).with("field", field);
    Some(
        problem
            .with("low", bounds.start())
            .with("high", bounds.end()),
    )
}

/// The kit has no drawing of a name that an element of a list gives.
pub(super) fn drawing_problems<'a>(
    field: &'static str,
    drawings: impl IntoIterator<Item = Option<&'a String>>,
) -> Vec<Problem> {
    let drawings = drawings.into_iter().enumerate();
    drawings
        .filter_map(|(index, name)| Some((index, name.filter(|name| !is_drawing(name))?)))
        .map(|(index, name)| {
            Problem::error("unknown-drawing", field)
                .at(index)
                .field("drawing")
                .with("id", name)
        })
        .collect()
}

/// Ids in `field` that stand in no list of the activity.
pub(super) fn unknown_problems(field: &'static str, ids: &[Id], known: &[Id]) -> Vec<Problem> {
    let ids = ids.iter().enumerate();
    ids.filter(|(_, id)| !known.contains(id))
        .map(|(index, id)| Problem::error("unknown-id", field).at(index).with("id", id))
        .collect()
}

/// The rules an activity breaks, for tests.
#[cfg(test)]
pub(super) fn broken(activity: &dyn super::Rules) -> Vec<&'static str> {
    let problems = activity.problems();
    problems.iter().map(|problem| problem.rule).collect()
}

/// Ids for tests.
#[cfg(test)]
pub(super) fn ids(names: &[&str]) -> Vec<Id> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
