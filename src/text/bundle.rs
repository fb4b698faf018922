//! Fluent bundles as this room builds them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::args::Args;
use super::numbers::RegionMemoizer;
use super::{numbers, pseudo};

/// The messages of one language, ready to be formatted.
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    is_pseudo: bool,
}

impl Bundle {
    /// Reads the sources in order; a later message replaces an earlier one of the same id.
    ///
    /// What cannot be read is left out: the tests hold the program's own files, `facts` looks at the lessons' files.
    pub(super) fn new<'s>(
        code: &str,
        is_pseudo: bool,
        sources: impl IntoIterator<Item = &'s str>,
    ) -> Self {
        let plural_language: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![plural_language]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(write_number));
        if is_pseudo {
            fluent.set_transform(Some(pseudo::stretch));
        }
        for source in sources {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            fluent.add_resource_overriding(resource);
        }
        Self { fluent, is_pseudo }
    }

    /// Whether there is a message of this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.fluent.has_message(id)
    }

    /// The text of a message and what went wrong while filling it; `None` when there is no such message.
    pub(super) fn format(&self, id: &str, args: &Args<'_>) -> Option<(String, Vec<FluentError>)> {
        let message = self.fluent.get_message(id)?;
        let pattern = message.value()?;
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(args.as_fluent()), &mut errors);
        let text = if self.is_pseudo {
            pseudo::bracket(&text)
        } else {
            text.into_owned()
        };
        Some((text, errors))
    }
}

/// Fluent's hook for values: numbers are ours to write, words are left to it.
fn write_number(value: &FluentValue<'_>, memoizer: &RegionMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    numbers::write_for(memoizer, number.value)
}
