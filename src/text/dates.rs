//! Days as a language writes them: "lundi 23 novembre 2026".

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_locale_core::Locale;

/// Whether the day of the week stands before a date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weekday {
    Named,
    Left,
}

/// A day in words; `None` when there is no such day.
pub(super) fn write(
    region: &Locale,
    (year, month, day): (i32, u8, u8),
    weekday: Weekday,
) -> Option<String> {
    let date = Date::try_new_gregorian(year, month, day).ok()?;
    let written = match weekday {
        Weekday::Named => with_weekday(region, date)?,
        Weekday::Left => without_weekday(region, date)?,
    };
    Some(if region.id.language.as_str() == "fr" && day == 1 {
        // French says "premier" for the first of a month; ICU's long form does not.
        written.replacen("1 ", "1er ", 1)
    } else {
        written
    })
}

fn with_weekday(region: &Locale, date: Date<Gregorian>) -> Option<String> {
    let formatter = FixedCalendarDateTimeFormatter::try_new(region.into(), YMDE::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

fn without_weekday(region: &Locale, date: Date<Gregorian>) -> Option<String> {
    let formatter = FixedCalendarDateTimeFormatter::try_new(region.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use super::super::numbers::region_of;
    use super::*;

    #[track_caller]
    fn check(code: &str, date: (i32, u8, u8), named: &str, plain: &str) {
        let region = region_of(code);
        assert_eq!(write(&region, date, Weekday::Named).as_deref(), Some(named));
        assert_eq!(write(&region, date, Weekday::Left).as_deref(), Some(plain));
    }

    #[test]
    fn days_are_written_as_in_each_language() {
        check(
            "fr",
            (2026, 11, 23),
            "lundi 23 novembre 2026",
            "23 novembre 2026",
        );
        check("fr", (2026, 5, 1), "vendredi 1er mai 2026", "1er mai 2026");
        check("fr", (2026, 5, 11), "lundi 11 mai 2026", "11 mai 2026");
        check(
            "en",
            (2026, 11, 23),
            "Monday, 23 November 2026",
            "23 November 2026",
        );
        check("en", (2026, 5, 1), "Friday, 1 May 2026", "1 May 2026");
    }

    #[test]
    fn a_day_that_does_not_exist_has_no_words() {
        assert_eq!(write(&region_of("fr"), (2026, 2, 30), Weekday::Named), None);
    }
}
