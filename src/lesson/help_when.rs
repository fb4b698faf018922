//! When a help line answers, in words.

use crate::args;
use crate::text::Texts;

use super::help::HelpLine;

/// When a line answers, and what a call is like: "Jour et nuit, gratuit et anonyme"; empty where nothing is known.
pub fn help_when(texts: &Texts, line: &HelpLine) -> String {
    let flags = [
        (line.sms, "help-flag-sms"),
        (line.free, "help-flag-free"),
        (line.anonymous, "help-flag-anonymous"),
        (line.confidential, "help-flag-confidential"),
        (line.not_on_bill, "help-flag-not-on-bill"),
    ];
    let flags = flags.iter().filter(|(is_so, _)| *is_so);
    let flags = flags.map(|(_, key)| texts.tr(key));
    let parts: Vec<String> = hours(texts, line).into_iter().chain(flags).collect();
    texts.list(&parts)
}

/// When a line answers; `None` where the days are not known.
fn hours(texts: &Texts, line: &HelpLine) -> Option<String> {
    if line.is_always_open() {
        return Some(texts.tr("help-hours-always"));
    }
    let (first, last) = line.days?;
    let times = line.hours.as_ref();
    let times = times.and_then(|h| Some((time(texts, &h.from)?, time(texts, &h.to)?)));
    let is_daily = (first, last) == (1, 7);
    let key = match (is_daily, times.is_some()) {
        (true, true) => "help-hours-daily",
        (true, false) => "help-hours-daily-only",
        (false, true) => "help-hours-days",
        (false, false) => "help-hours-days-only",
    };
    let (from, to) = times.unwrap_or_default();
    let day = |number: u8| day_key(number).map(|key| texts.tr(key)).unwrap_or_default();
    let args = args!("first" => day(first), "last" => day(last), "from" => from, "to" => to);
    Some(texts.tr_args(key, &args))
}

/// `09:30` in words.
fn time(texts: &Texts, written: &str) -> Option<String> {
    let (hour, minute) = written.split_once(':')?;
    let hour: u8 = hour.parse().ok()?;
    let args = args!("hour" => hour, "minute" => minute);
    let key = if minute == "00" {
        "help-hour"
    } else {
        "help-hour-minutes"
    };
    Some(texts.tr_args(key, &args))
}

/// The key of a day of the week, 1 for Monday.
fn day_key(number: u8) -> Option<&'static str> {
    match number {
        1 => Some("help-day-monday"),
        2 => Some("help-day-tuesday"),
        3 => Some("help-day-wednesday"),
        4 => Some("help-day-thursday"),
        5 => Some("help-day-friday"),
        6 => Some("help-day-saturday"),
        7 => Some("help-day-sunday"),
        _ => None,
    }
}
