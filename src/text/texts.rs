//! The program's own words in one language.

use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use icu_locale_core::Locale;

use super::args::Args;
use super::bundle::Bundle;
use super::dates::{self, Weekday};
use super::lang::Lang;
use super::typography::{self, Habits};
use super::{TextProblem, numbers};

/// The program's own words in one language. To switch language while running, make another one.
///
/// A key that the language lacks is said in French; a key that French lacks too is shown as ⟦key⟧ and counted.
pub struct Texts {
    lang: Lang,
    habits: Habits,
    region: Locale,
    bundle: Bundle,
    reference: OnceLock<Bundle>,
    missing_count: AtomicUsize,
}

impl Texts {
    /// The words of a language, read from the files inside the program.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            habits: Habits::of(lang.code()),
            region: numbers::region_of(lang.code()),
            bundle: program_bundle(lang),
            reference: OnceLock::new(),
            missing_count: AtomicUsize::new(0),
        }
    }

    /// The language spoken.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a key that has no gaps.
    pub fn tr(&self, key: &str) -> String {
        self.tr_args(key, &Args::new())
    }

    /// The text of a key, its gaps filled: `texts.tr_args("common-minutes", &args!("n" => 12))`.
    pub fn tr_args(&self, key: &str, args: &Args<'_>) -> String {
        let own = self.bundle.format(key, args);
        let Some((text, _)) = own.or_else(|| self.reference().format(key, args)) else {
            self.missing_count.fetch_add(1, Ordering::Relaxed);
            return format!("⟦{key}⟧");
        };
        self.set(text)
    }

    /// Whether the language itself has a text for this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has(key)
    }

    /// How many times a key without any text was asked for.
    pub fn missing_count(&self) -> usize {
        self.missing_count.load(Ordering::Relaxed)
    }

    /// What a problem in a lesson's texts says to its author.
    pub fn problem(&self, problem: &TextProblem) -> String {
        self.tr_args(problem.key(), &problem.args().into_iter().collect())
    }

    /// Words that come from elsewhere (typed in, or from a lesson without Fluent), set as this language sets them.
    pub fn display<'t>(&self, text: &'t str) -> Cow<'t, str> {
        typography::display(text, self.habits)
    }

    /// A whole number: "1 250", "1,250".
    pub fn number(&self, number: i64) -> String {
        self.decimal(number as f64)
    }

    /// A number with its decimals: "2,5", "2.5".
    pub fn decimal(&self, number: f64) -> String {
        self.set(numbers::write(&self.region, number))
    }

    /// A share from 0 to 1 in whole hundredths: "42 %", "42%".
    pub fn percent(&self, share: f64) -> String {
        let hundredths = (share * 100.0).round();
        self.tr_args("common-percent", &Args::new().with("n", hundredths))
    }

    /// A length of time in minutes: "12 min".
    pub fn minutes(&self, minutes: u32) -> String {
        self.tr_args("common-minutes", &Args::new().with("n", minutes))
    }

    /// A time that runs, in seconds: "12:40".
    pub fn minutes_seconds(&self, secs: u64) -> String {
        format!("{}:{:02}", secs / 60, secs % 60)
    }

    /// A time of day: "10 h 52", "10:52".
    pub fn clock(&self, hour: u8, minute: u8) -> String {
        let args = Args::new()
            .with("hour", hour.to_string())
            .with("minute", format!("{minute:02}"));
        self.tr_args("common-clock", &args)
    }

    /// A day with the day of the week: "lundi 23 novembre 2026", "Monday, 23 November 2026".
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        self.day((year, month, day), Weekday::Named)
    }

    /// A day without the day of the week: "23 novembre 2026".
    pub fn date_plain(&self, year: i32, month: u8, day: u8) -> String {
        self.day((year, month, day), Weekday::Left)
    }

    /// Several things in one sentence: "A, B et C".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
        if before.is_empty() {
            return self.set(last.as_ref().to_owned());
        }
        let args = Args::new()
            .with("head", before.join(", "))
            .with("last", last.as_ref());
        self.tr_args("common-list", &args)
    }

    fn day(&self, date: (i32, u8, u8), weekday: Weekday) -> String {
        let words = dates::write(&self.region, date, weekday);
        let (year, month, day) = date;
        self.set(words.unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}")))
    }

    fn reference(&self) -> &Bundle {
        self.reference.get_or_init(|| program_bundle(Lang::FR))
    }

    fn set(&self, text: String) -> String {
        match typography::display(&text, self.habits) {
            Cow::Borrowed(_) => text,
            Cow::Owned(set) => set,
        }
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Texts")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

fn program_bundle(lang: Lang) -> Bundle {
    let sources = lang.files().iter().map(|(_, source)| *source);
    // The pseudo-language counts and pluralises as French does.
    let plural_code = if lang.is_pseudo() { Lang::FR } else { lang }.code();
    Bundle::new(plural_code, lang.is_pseudo(), sources)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[track_caller]
    fn check(said: impl Fn(&Texts) -> String, french: &str, english: &str) {
        assert_eq!(said(&Texts::new(Lang::FR)), french);
        assert_eq!(said(&Texts::new(Lang::EN)), english);
    }

    #[test]
    fn numbers_and_times_follow_the_language() {
        check(|t| t.number(1250), "1\u{A0}250", "1,250");
        check(|t| t.decimal(2.5), "2,5", "2.5");
        check(|t| t.percent(0.416), "42\u{A0}%", "42%");
        check(|t| t.minutes(1250), "1\u{A0}250\u{A0}min", "1,250\u{A0}min");
        check(|t| t.minutes_seconds(760), "12:40", "12:40");
        check(|t| t.clock(9, 5), "9\u{A0}h\u{A0}05", "9:05");
        check(
            |t| t.date(2026, 11, 23),
            "lundi 23 novembre 2026",
            "Monday, 23 November 2026",
        );
        check(|t| t.date_plain(2026, 13, 1), "2026-13-01", "2026-13-01");
    }

    #[test]
    fn things_are_listed_in_a_sentence() {
        check(|t| t.list(&["A", "B", "C"]), "A, B et C", "A, B and C");
        check(|t| t.list(&["A", "B"]), "A et B", "A and B");
        check(|t| t.list(&["A"]), "A", "A");
        check(|t| t.list::<&str>(&[]), "", "");
    }

    #[test]
    fn a_missing_key_is_shown_and_counted() {
        let texts = Texts::new(Lang::EN);
        assert_eq!(texts.tr("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(texts.tr(""), "⟦⟧");
        assert_eq!(texts.missing_count(), 2);
    }

    #[test]
    fn a_key_that_the_language_lacks_is_said_in_french() {
        let mut texts = Texts::new(Lang::EN);
        texts.bundle = Bundle::new("en", false, []);
        assert_eq!(texts.minutes(3), "3\u{A0}min");
        assert!(!texts.has("common-minutes"));
        assert_eq!(texts.missing_count(), 0);
    }

    #[test]
    fn the_pseudo_language_keeps_gaps_and_is_bracketed() {
        let texts = Texts::new(Lang::PSEUDO);
        let said = texts.tr_args("common-list", &args!("head" => "Anna", "last" => "Noé"));
        assert!(said.starts_with("[Anna "), "{said}");
        assert!(said.ends_with(" Noé]"), "{said}");
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Texts>();
    }
}
