//! Numbers as a language writes them: 1 250 in French, 1,250 in English.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::lang::Lang;

/// What Fluent keeps per language between two texts.
pub(super) type RegionMemoizer = IntlLangMemoizer;

/// A number in figures; as plain digits when the language has no rules for it.
pub(super) fn write(region: &Locale, number: f64) -> String {
    try_write(region, number).unwrap_or_else(|| number.to_string())
}

/// A number inside a Fluent text, for the language of that text; `None` leaves the number to Fluent.
pub(super) fn write_for(memoizer: &RegionMemoizer, number: f64) -> Option<String> {
    let written = memoizer.with_try_get::<Region, _, _>((), |region| try_write(&region.0, number));
    written.ok().flatten()
}

/// The locale whose dates and numbers a language writes; unknown languages get the root rules.
pub(super) fn region_of(code: &str) -> Locale {
    let known = Lang::from_code(code).map(Lang::region);
    Locale::try_from_str(known.unwrap_or(code)).unwrap_or(Locale::UNKNOWN)
}

fn try_write(region: &Locale, number: f64) -> Option<String> {
    // Rust writes floats in full, without an exponent, which is what `Decimal` reads.
    let decimal = Decimal::try_from_str(&number.to_string()).ok()?;
    let options = DecimalFormatterOptions::default();
    let formatter = DecimalFormatter::try_new(region.into(), options).ok()?;
    Some(formatter.format(&decimal).to_string())
}

/// ICU's formatter cannot be shared between threads; its locale can, and the formatter is quick to make.
struct Region(Locale);

impl Memoizable for Region {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, _args: ()) -> Result<Self, ()> {
        Ok(Region(region_of(&lang.to_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, number: f64, expected: &str) {
        assert_eq!(write(&region_of(code), number), expected);
    }

    #[test]
    fn numbers_are_written_as_in_each_language() {
        check("fr", 1250.0, "1\u{202F}250");
        check("fr", 2.5, "2,5");
        check("fr", -3.0, "-3");
        check("qps", 1_234_567.0, "1\u{202F}234\u{202F}567");
        check("en", 1250.0, "1,250");
        check("en", 0.25, "0.25");
        check("de", 1250.0, "1.250");
        check("not a code", 1250.0, "1,250");
    }

    #[test]
    fn what_is_no_number_is_written_all_the_same() {
        check("fr", f64::NAN, "NaN");
    }
}
