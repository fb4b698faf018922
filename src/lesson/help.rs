//! The help lines of a country: numbers, times and flags. Their words are in `locales/<code>/help.ftl`.
//!
//! To add a country, put `assets/help/<country>.ron` beside the others and its line into [`COUNTRIES`].

use std::sync::LazyLock;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;

use super::finding::Finding;
use super::read::ron_options;

/// After this many months a line is to be checked again, and is an error until then.
const FRESH_MONTHS: i32 = 12;
/// Numbers that no longer answer: the 3020 was closed, the 3018 took its place; see `docs/sources.md#help-lines`.
const CLOSED: &[&str] = &["3020"];

/// Every country: its code and its file.
const COUNTRIES: &[(&str, &str)] = &[(
    "FR",
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/help/fr.ron")),
)];

/// The help lines of one country, in the order to show them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLines {
    /// The format of the file.
    pub format: u32,
    /// The country, such as `FR`.
    pub country: String,
    /// Where the numbers come from.
    pub sources: Vec<HelpSource>,
    /// The lines.
    pub lines: Vec<HelpLine>,
}

/// Where help lines come from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HelpSource {
    /// Names the source.
    pub id: String,
    /// Title of the page.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication.
    pub year: Option<i32>,
    /// The day of the page, `YYYY-MM-DD`.
    pub page_date: Option<String>,
    /// Its address.
    pub url: String,
}

/// One help line. A field that is empty or `false` is not known or not said, and nothing is shown for it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is one independent claim of the data file"
)]
pub struct HelpLine {
    /// Names the line; its words are `help-line-<id>-…`.
    pub id: String,
    /// The number as it is written.
    pub number: String,
    /// The number as it is dialled.
    pub tel: String,
    /// Who is to see it.
    pub audience: Audience,
    /// From this youngest age of a class on, a line for adults may also stand on the class screen.
    #[serde(default)]
    pub min_class_age: Option<u8>,
    /// Whether it is for danger right now.
    #[serde(default)]
    pub emergency: bool,
    /// Whether one writes to it rather than calls.
    #[serde(default)]
    pub sms: bool,
    /// First and last day of the week, 1 (Monday) to 7 (Sunday).
    #[serde(default)]
    pub days: Option<(u8, u8)>,
    /// Opening and closing time.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Whether the call costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Whether one need not say who one is.
    #[serde(default)]
    pub anonymous: bool,
    /// Whether what is said stays there.
    #[serde(default)]
    pub confidential: bool,
    /// Whether a call does not appear on the phone bill.
    #[serde(default)]
    pub not_on_bill: bool,
    /// Ids of its sources; the first one is the one to show.
    pub sources: Vec<String>,
    /// The day a person last checked it, `YYYY-MM-DD`.
    pub checked: String,
}

/// Opening and closing time, `HH:MM`; from `00:00` to `24:00` is day and night.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Opening time.
    pub from: String,
    /// Closing time.
    pub to: String,
}

/// Who is to see a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Audience {
    /// Everybody: class screen, answering devices, adult pages.
    Pupils,
    /// Adults: adult pages, family sheets, posters.
    Adults,
}

static ALL: LazyLock<Vec<HelpLines>> = LazyLock::new(|| {
    let read = COUNTRIES.iter().map(|(_, text)| HelpLines::read(text).ok());
    read.flatten().collect()
});

/// The countries that have help lines, by code.
pub fn help_countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|(country, _)| *country)
}

/// The help lines of a country, by its code; small letters will do.
pub fn help_lines(country: &str) -> Option<&'static HelpLines> {
    let mut all = ALL.iter();
    all.find(|lines| lines.country.eq_ignore_ascii_case(country))
}

/// What is wrong with the help lines of all countries on this day; the file of a finding is `assets/help/…`.
pub fn help_problems(today: Date) -> Vec<Finding> {
    let problems = COUNTRIES.iter().flat_map(|(country, text)| {
        let file = file_of(country);
        match HelpLines::read(text) {
            Ok(lines) => lines.problems(today),
            Err(_) => vec![Finding::error("help-lines-unreadable", &file)],
        }
    });
    problems.collect()
}

fn file_of(country: &str) -> String {
    format!("assets/help/{}.ron", country.to_ascii_lowercase())
}

impl HelpLines {
    fn read(text: &str) -> Result<Self, ron::error::SpannedError> {
        ron_options().from_str(text)
    }

    /// The lines for a class screen and the pupils' devices, by the youngest age in the class.
    pub fn for_pupils(&self, class_age: u8) -> impl Iterator<Item = &HelpLine> {
        self.lines.iter().filter(move |line| match line.audience {
            Audience::Pupils => true,
            Audience::Adults => line.min_class_age.is_some_and(|least| class_age >= least),
        })
    }

    /// The lines for adult pages, family sheets and posters: all of them.
    pub fn for_adults(&self) -> impl Iterator<Item = &HelpLine> {
        self.lines.iter()
    }

    /// The line of this id.
    pub fn line(&self, id: &str) -> Option<&HelpLine> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The source to show beside a line.
    pub fn source(&self, line: &HelpLine) -> Option<&HelpSource> {
        let first = line.sources.first()?;
        self.sources.iter().find(|source| source.id == *first)
    }

    /// What is wrong with these lines on this day.
    pub fn problems(&self, today: Date) -> Vec<Finding> {
        let problems = self
            .lines
            .iter()
            .flat_map(|line| self.problems_of(line, today));
        problems.collect()
    }

    fn problems_of(&self, line: &HelpLine, today: Date) -> Vec<Finding> {
        let file = file_of(&self.country);
        let mut findings = Vec::new();
        let dialled: String = line.tel.chars().filter(char::is_ascii_digit).collect();
        if CLOSED.contains(&dialled.as_str()) {
            findings.push(Finding::error("help-line-closed", &file));
        }
        let is_known = |id: &String| self.sources.iter().any(|source| source.id == *id);
        if line.sources.is_empty() || !line.sources.iter().all(is_known) {
            findings.push(Finding::error("help-line-no-source", &file));
        }
        let oldest = today.saturating_sub(FRESH_MONTHS.months());
        let is_fresh = |day: Date| oldest <= day && day <= today;
        if !line.checked_on().is_some_and(is_fresh) {
            let finding = Finding::error("help-line-stale", &file);
            findings.push(finding.with("date", &line.checked));
        }
        let named = findings.into_iter();
        named
            .map(|finding| finding.with("number", &line.number))
            .collect()
    }
}

impl HelpLine {
    /// The day a person last checked it; `None` when the file does not give a day.
    pub fn checked_on(&self) -> Option<Date> {
        self.checked.parse().ok()
    }

    /// Whether it answers day and night, all week.
    pub fn is_always_open(&self) -> bool {
        let is_all_day = |hours: &Hours| hours.from == "00:00" && hours.to == "24:00";
        self.days == Some((1, 7)) && self.hours.as_ref().is_some_and(is_all_day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn france() -> &'static HelpLines {
        help_lines("fr").unwrap()
    }

    #[track_caller]
    fn check(class_age: u8, expected: &[&str]) {
        let shown: Vec<&str> = france()
            .for_pupils(class_age)
            .map(|l| l.id.as_str())
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_class_sees_the_lines_for_its_age() {
        check(7, &["119", "3018", "17", "112", "114", "15"]);
        check(13, &["119", "3018", "17", "112", "114", "15"]);
        check(14, &["119", "3018", "17", "112", "114", "15", "3919"]);
        assert!(france().for_adults().any(|line| line.id == "3919"));
        assert!(help_lines("XX").is_none());
    }

    #[test]
    fn the_file_of_every_country_reads() {
        assert_eq!(ALL.len(), COUNTRIES.len());
        for (lines, (country, _)) in ALL.iter().zip(COUNTRIES) {
            assert_eq!(lines.country, *country);
            assert_eq!(lines.format, 1);
        }
    }

    /// What is told of France with one line changed.
    #[track_caller]
    fn told(today: (i16, i8, i8), change: impl Fn(&mut HelpLine), expected: &[&str]) {
        let mut lines = france().clone();
        lines.lines.truncate(1);
        lines.lines.iter_mut().for_each(change);
        let today = Date::new(today.0, today.1, today.2).unwrap();
        let rules: Vec<&str> = lines.problems(today).iter().map(|f| f.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn a_line_is_refused_when_closed_unsourced_or_stale() {
        let day = (2026, 12, 1);
        told(day, |_| {}, &[]);
        told(
            day,
            |line| line.tel = "30 20".to_owned(),
            &["help-line-closed"],
        );
        told(day, |line| line.sources.clear(), &["help-line-no-source"]);
        let unknown = |line: &mut HelpLine| line.sources = vec!["rumeur".to_owned()];
        told(day, unknown, &["help-line-no-source"]);
        told(
            day,
            |line| line.checked = "hier".to_owned(),
            &["help-line-stale"],
        );
        told((2027, 11, 23), |_| {}, &[]);
        told((2027, 11, 24), |_| {}, &["help-line-stale"]);
        told((2026, 1, 1), |_| {}, &["help-line-stale"]);
    }

    #[test]
    fn the_lines_of_every_country_are_sound() {
        let checked = |line: &HelpLine| line.checked_on().unwrap();
        for lines in ALL.iter() {
            let last = lines.lines.iter().map(checked).max().unwrap();
            assert_eq!(lines.problems(last), []);
            assert!(lines.lines.iter().all(|line| lines.source(line).is_some()));
        }
        assert_eq!(help_lines("FR").unwrap().line("3020"), None);
    }
}
