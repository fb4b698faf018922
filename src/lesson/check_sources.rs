//! Rules for sources and dates: every fact can be looked up, and was looked at not long ago.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::check_lesson::ids;
use super::finding::Finding;
use super::model::Source;
use super::subject::Subject;
use crate::activity::Activity;
use crate::activity::Place::{Field, Index};

/// After this many months a source is to be looked at again; see `docs/sources.md#figures-age`.
pub(super) const FRESH_MONTHS: i32 = 24;

/// What is to be said of sources and of figures that age.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let sources = &subject.lesson().sources;
    let names: Vec<&str> = sources.iter().map(|source| source.id.as_str()).collect();
    let mut findings = ids(subject, "sources", &names);
    for (index, source) in sources.iter().enumerate() {
        findings.extend(missing(subject, index, source));
        findings.extend(checked(subject, index, source));
        findings.extend(address(subject, index, source));
        findings.extend(unused(subject, index, source));
    }
    findings.extend(expired(subject));
    findings
}

fn missing(subject: &Subject<'_>, index: usize, source: &Source) -> Vec<Finding> {
    let needed = [
        ("title", source.title.is_empty()),
        ("publisher", source.publisher.is_empty()),
        ("checked", source.checked.is_empty()),
    ];
    let missing = needed.iter().filter(|(_, is_missing)| *is_missing);
    missing
        .filter_map(|(field, _)| {
            let path = [Field("sources"), Index(index), Field(field)];
            Some(subject.error("missing-field", &path)?.with("field", field))
        })
        .collect()
}

fn checked(subject: &Subject<'_>, index: usize, source: &Source) -> Option<Finding> {
    if source.checked.is_empty() {
        return None;
    }
    let path = [Field("sources"), Index(index), Field("checked")];
    let Some(day) = date(&source.checked) else {
        let finding = subject.error("bad-date", &path)?;
        return Some(
            finding
                .with("found", &source.checked)
                .suggest(fitting_date(&source.checked)),
        );
    };
    let oldest = subject.today.saturating_sub(FRESH_MONTHS.months());
    let finding = if day > subject.today {
        subject.error("date-in-future", &path)
    } else if day < oldest {
        subject.warning("source-to-check-again", &path)
    } else {
        None
    };
    Some(finding?.with("id", &source.id).with("date", &day))
}

fn address(subject: &Subject<'_>, index: usize, source: &Source) -> Option<Finding> {
    let url = source.url.as_ref()?;
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    if is_address && !url.contains(char::is_whitespace) {
        return None;
    }
    let path = [Field("sources"), Index(index), Field("url")];
    let suggestion = url
        .starts_with("www.")
        .then(|| format!("\"https://{url}\""));
    let finding = subject.error("bad-address", &path)?;
    Some(finding.with("found", url).suggest(suggestion))
}

fn unused(subject: &Subject<'_>, index: usize, source: &Source) -> Option<Finding> {
    let heads = subject.lesson().activities.iter().map(Activity::head);
    if source.id.is_empty()
        || heads
            .flat_map(|head| head.sources)
            .any(|id| *id == source.id)
    {
        return None;
    }
    // An activity that could not be read may be the one that uses it.
    subject.structure.place(&[Field("activities")])?;
    let finding = subject.warning("unused-source", &[Field("sources"), Index(index)])?;
    Some(finding.with("id", &source.id))
}

/// Figures whose last day has passed.
fn expired(subject: &Subject<'_>) -> Vec<Finding> {
    let activities = subject.lesson().activities.iter().enumerate();
    activities
        .filter_map(|(index, activity)| {
            let until = valid_until(activity)?;
            let path = [Field("activities"), Index(index), Field("valid_until")];
            match date(until) {
                None => Some(
                    subject
                        .error("bad-date", &path)?
                        .with("found", until)
                        .suggest(fitting_date(until)),
                ),
                Some(day) if day < subject.today => {
                    let finding = subject.error("figure-expired", &path)?;
                    Some(finding.with("id", activity.head().id).with("date", &day))
                }
                Some(_) => None,
            }
        })
        .collect()
}

/// The last day the figure of an activity may be shown.
pub(super) fn valid_until(activity: &Activity) -> Option<&str> {
    match activity {
        Activity::Estimate(estimate) => estimate.valid_until.as_deref(),
        _ => None,
    }
}

/// A day written `YYYY-MM-DD`, and nothing else.
pub(super) fn date(text: &str) -> Option<Date> {
    let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    is_plain.then(|| text.parse().ok()).flatten()
}

/// A day written the French way, as lessons write it.
fn fitting_date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let day: Date = format!("{year}-{month:0>2}-{day:0>2}").parse().ok()?;
    Some(format!("\"{day}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, is_date: bool, fitting: Option<&str>) {
        assert_eq!(date(text).is_some(), is_date, "{text}");
        assert_eq!(fitting_date(text).as_deref(), fitting, "{text}");
    }

    #[test]
    fn days_are_written_year_month_day() {
        check("2026-11-12", true, Some("\"2026-11-12\""));
        check("12/11/2026", false, Some("\"2026-11-12\""));
        check("2026-1-2", false, Some("\"2026-01-02\""));
        check("2026-02-30", false, None);
        check("hier", false, None);
    }
}
