//! Help lines in words: numbers and hours are data, their sentences belong to the program's texts.

use super::Contacts;
use crate::args;
use crate::lesson::{HelpLine as Line, HelpLines, HelpSource, help_when};
use crate::text::Texts;

use super::adult_card::{AdultCardView, HelpLine};

/// What the card says about the help lines of a country, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardNumbers {
    /// The numbers, in the order to show them; all those for danger right now stand together.
    pub numbers: Vec<HelpLine>,
    /// When they were checked, and where.
    pub checked: String,
    /// The number for danger right now.
    pub police: String,
    /// The number that also answers the doubts of adults.
    pub child: String,
}

impl CardNumbers {
    /// What the card reads, with the school's own contacts.
    pub fn view<'a>(&'a self, contacts: &'a Contacts) -> AdultCardView<'a> {
        AdultCardView {
            lines: &self.numbers,
            checked: &self.checked,
            police: &self.police,
            child: &self.child,
            contacts,
        }
    }
}

/// All help lines of a country for the card.
pub fn card_numbers(texts: &Texts, lines: &HelpLines) -> CardNumbers {
    let first_number = |is_emergency: bool| {
        let mut all = lines.for_adults();
        let line = all.find(|line| line.emergency == is_emergency && !line.sms);
        line.map(|line| line.number.clone()).unwrap_or_default()
    };
    let mut numbers = Vec::new();
    let mut has_emergencies = false;
    for line in lines.for_adults() {
        if !line.emergency {
            numbers.push(help_number(texts, line));
        } else if !has_emergencies {
            has_emergencies = true;
            numbers.extend(emergencies(texts, lines));
        }
    }
    CardNumbers {
        numbers,
        checked: checked(texts, lines),
        police: first_number(true),
        child: first_number(false),
    }
}

/// A help line in words.
pub fn help_number(texts: &Texts, line: &Line) -> HelpLine {
    HelpLine {
        number: line.number.clone(),
        words: for_adults(texts, line),
        hours: help_when(texts, line),
    }
}

// keys: help-line-*
fn for_adults(texts: &Texts, line: &Line) -> String {
    texts.tr(&format!("help-line-{}-adult", line.id))
}

/// The numbers for danger right now as one row: all of them answer day and night.
fn emergencies(texts: &Texts, lines: &HelpLines) -> Option<HelpLine> {
    let all = || lines.for_adults().filter(|line| line.emergency);
    let first = all().find(|line| !line.sms)?;
    let by_sms = all().filter(|line| line.sms).map(|line| {
        let args = args!("sms" => format!("**{}**", line.number));
        texts.tr_args("help-adult-by-sms", &args)
    });
    let what: Vec<String> = std::iter::once(for_adults(texts, first))
        .chain(by_sms)
        .collect();
    let others = all().filter(|line| !line.sms && line.id != first.id);
    let others: Vec<String> = others
        .map(|line| {
            let args = args!("number" => line.number.as_str(), "what" => for_adults(texts, line));
            texts.tr_args("help-adult-also", &args)
        })
        .collect();
    Some(HelpLine {
        number: first.number.clone(),
        words: what.join(" "),
        hours: others.join(" "),
    })
}

/// The day the lines were checked (the earliest, where they differ), and the site of each line's first source.
fn checked(texts: &Texts, lines: &HelpLines) -> String {
    let days = lines.for_adults().filter_map(Line::checked_on);
    let Some(day) = days.min() else {
        return String::new();
    };
    let mut shown: Vec<String> = Vec::new();
    for line in lines.for_adults() {
        let source = lines.source(line).map(|source| site(texts, source));
        shown.extend(source.filter(|source| !shown.contains(source)));
    }
    let sources = shown.into_iter().reduce(|head, next| {
        texts.tr_args("help-adult-sources", &args!("head" => head, "next" => next))
    });
    let args = args!("date" => day_words(texts, day), "sources" => sources.unwrap_or_default());
    texts.tr_args("help-adult-checked", &args)
}

/// The site of a source, with the day of its page where that is known.
fn site(texts: &Texts, source: &HelpSource) -> String {
    let url = source.url.as_str();
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = url.split('/').next().unwrap_or(url);
    let host = host.strip_prefix("www.").unwrap_or(host);
    let page = source
        .page_date
        .as_ref()
        .and_then(|page| page.parse().ok())
        .map(|page| day_words(texts, page));
    match page {
        Some(page) => texts.tr_args(
            "help-adult-checked-page",
            &args!("site" => host, "page" => page),
        ),
        None => host.to_owned(),
    }
}

fn day_words(texts: &Texts, day: jiff::civil::Date) -> String {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    texts.date_plain(day.year().into(), part(day.month()), part(day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::{Hours, help_lines};
    use crate::text::Lang;

    #[track_caller]
    fn check(lang: Lang, change: impl Fn(&mut Line), expected: &str) {
        let mut line = help_lines("FR").unwrap().line("3018").unwrap().clone();
        change(&mut line);
        let texts = Texts::new(lang);
        assert_eq!(help_when(&texts, &line).replace('\u{A0}', " "), expected);
        assert_eq!(texts.missing_count(), 0);
    }

    #[expect(clippy::unnecessary_wraps, reason = "the field it fills is optional")]
    fn hours(from: &str, to: &str) -> Option<Hours> {
        Some(Hours {
            from: from.to_owned(),
            to: to.to_owned(),
        })
    }

    #[test]
    fn says_when_a_line_answers() {
        check(
            Lang::FR,
            |_| {},
            "Tous les jours, de 9 h à 23 h, gratuit, anonyme et confidentiel",
        );
        check(
            Lang::EN,
            |line| line.hours = hours("09:30", "23:00"),
            "Every day, 9:30 to 23:00, free, anonymous and confidential",
        );
        let only_open = |line: &mut Line| {
            (line.free, line.anonymous, line.confidential) = (false, false, false);
        };
        check(Lang::FR, only_open, "Tous les jours, de 9 h à 23 h");
        check(
            Lang::FR,
            |line| {
                only_open(line);
                line.days = Some((1, 5));
            },
            "Du lundi au vendredi, de 9 h à 23 h",
        );
        check(
            Lang::EN,
            |line| {
                only_open(line);
                line.days = Some((1, 6));
                line.hours = None;
            },
            "Monday to Saturday",
        );
        check(
            Lang::FR,
            |line| {
                only_open(line);
                line.hours = hours("00:00", "24:00");
            },
            "Jour et nuit",
        );
        check(
            Lang::FR,
            |line| {
                only_open(line);
                line.days = None;
            },
            "",
        );
    }

    #[test]
    fn puts_the_numbers_for_danger_in_one_row() {
        let texts = Texts::new(Lang::FR);
        let card = card_numbers(&texts, help_lines("FR").unwrap());
        let numbers: Vec<&str> = card.numbers.iter().map(|n| n.number.as_str()).collect();
        assert_eq!(numbers, ["119", "3018", "17", "3919", "116 006"]);
        let danger = card.numbers.get(2).unwrap();
        assert!(danger.words.contains("**114**"), "{}", danger.words);
        assert!(danger.hours.contains("**112**") && danger.hours.contains("**15**"));
        assert_eq!((card.police.as_str(), card.child.as_str()), ("17", "119"));
        assert!(card.checked.starts_with("Vérifié le 23 novembre 2026"));
        assert!(card.checked.contains("solidaritefemmes.org"));
        assert_eq!(texts.missing_count(), 0);
    }
}
