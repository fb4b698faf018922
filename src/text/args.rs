//! What fills the gaps of a text.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// Numbers from here on are handed over as words: plural rules cannot count them.
const COUNTABLE: f64 = 1e15;

/// The values of one text, by the name of its gap.
///
/// A number is written as the language writes it, grouped by thousands; so give a year or a code as words.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values and one more; a second value of the same name replaces the first.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        self.0.set(name, FluentValue::from(value.into()));
        self
    }

    pub(super) fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

impl<'a, V: Into<Value<'a>>> FromIterator<(&'a str, V)> for Args<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, V)>>(values: I) -> Self {
        let add = |args: Self, (name, value): (&'a str, V)| args.with(name, value);
        values.into_iter().fold(Self::new(), add)
    }
}

/// One value for a gap: words or a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Shown as it stands.
    Text(Cow<'a, str>),
    /// Shown as the language writes numbers; chooses between singular and plural.
    Number(f64),
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Text(words) => FluentValue::String(words),
            Value::Number(number) if number.abs() < COUNTABLE => FluentValue::from(number),
            Value::Number(number) => FluentValue::String(number.to_string().into()),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Value::Text(words.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Value::Text(words.into())
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Value::Text(words.into())
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(words: Cow<'a, str>) -> Self {
        Value::Text(words)
    }
}

macro_rules! number_values {
    ($($number:ty)+) => {
        $(impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                #[expect(clippy::allow_attributes, reason = "some of these casts lose nothing and some do")]
                #[allow(clippy::cast_lossless, reason = "one macro serves all number types")]
                Value::Number(number as f64)
            }
        })+
    };
}

number_values!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);

/// Builds [`Args`]: `args!("n" => 3, "name" => "Camille")`.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::text::Args::new()$(.with($name, $value))*
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_plural_rules_cannot_count_becomes_words() {
        for number in [f64::NAN, f64::INFINITY, 1e300] {
            let value = FluentValue::from(Value::Number(number));
            assert!(matches!(value, FluentValue::String(_)), "{number}");
        }
        assert!(matches!(
            FluentValue::from(Value::from(3u32)),
            FluentValue::Number(_)
        ));
    }
}
