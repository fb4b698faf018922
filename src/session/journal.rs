//! The lines an hour leaves as it goes, so that a power cut loses at most the click in flight.
//!
//! One header line, then one line per accepted command, each a JSON value. The file holds random tokens and
//! responses, and neither names nor addresses nor dates; the shell deletes it when the hour ends, or after a day.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Setup;
use super::command::Command;

/// The version of the journal this program writes and reads.
const VERSION: u32 = 1;

/// The first line of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The version of the journal.
    pub journal: u32,
    /// The lesson's id.
    pub lesson: String,
    /// A value that changes when the lesson's structure does.
    pub fingerprint: u64,
    /// Class and seed.
    pub setup: Setup,
}

impl Header {
    /// A header of the present version.
    pub fn new(lesson: &str, fingerprint: u64, setup: Setup) -> Self {
        Self {
            journal: VERSION,
            lesson: lesson.to_owned(),
            fingerprint,
            setup,
        }
    }
}

/// An accepted command and when it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamped {
    /// Milliseconds since the hour was opened.
    pub at_ms: u64,
    /// What was asked.
    pub command: Command,
}

impl Stamped {
    /// A command at a time since the hour was opened.
    pub fn new(now: Duration, command: Command) -> Self {
        Self {
            at_ms: u64::try_from(now.as_millis()).unwrap_or(u64::MAX),
            command,
        }
    }

    /// When it was given, since the hour was opened.
    pub fn at(&self) -> Duration {
        Duration::from_millis(self.at_ms)
    }
}

/// What a journal file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Its first line.
    pub header: Header,
    /// Its commands, oldest first.
    pub commands: Vec<Stamped>,
    /// Whether a line at the end was torn and left out.
    pub was_torn: bool,
}

/// Why a journal cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalError {
    /// Its first line is missing or torn.
    NoHeader,
    /// It was written by a newer program.
    Newer,
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoHeader => "the journal has no first line",
            Self::Newer => "the journal was written by a newer program",
        })
    }
}

impl std::error::Error for JournalError {}

/// The first line of a journal, with its line end.
pub fn header_line(header: &Header) -> String {
    line(header)
}

/// One line of a journal, with its line end.
pub fn stamped_line(stamped: &Stamped) -> String {
    line(stamped)
}

/// Reads a journal; what comes after a torn line is left out, as it cannot be trusted.
///
/// # Errors
/// [`JournalError`] where not even the first line can be used.
pub fn read_journal(text: &str) -> Result<Journal, JournalError> {
    // A line counts only with its end: a cut may fall anywhere, also inside a number that still parses.
    let mut lines = text
        .split_inclusive('\n')
        .map(|line| line.strip_suffix('\n'));
    let first = lines.next().flatten().ok_or(JournalError::NoHeader)?;
    let header: Header = serde_json::from_str(first).map_err(|_error| JournalError::NoHeader)?;
    if header.journal > VERSION {
        return Err(JournalError::Newer);
    }
    let mut commands = Vec::new();
    let mut was_torn = false;
    for line in lines {
        let Some(stamped) = line.and_then(|line| serde_json::from_str::<Stamped>(line).ok()) else {
            was_torn = true;
            break;
        };
        commands.push(stamped);
    }
    Ok(Journal {
        header,
        commands,
        was_torn,
    })
}

fn line(value: &impl Serialize) -> String {
    // These types hold no map with other keys than strings, so writing them cannot fail.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Response;
    use crate::session::{Respondent, Token};

    fn sample() -> (Header, Vec<Stamped>, String) {
        let setup = Setup {
            hands: 24,
            seed: 7,
            cut: Some(35),
        };
        let header = Header::new("qui-peut", 42, setup);
        let response = Response::pick("oui");
        let commands = vec![
            Stamped::new(Duration::from_millis(1500), Command::Begin),
            Stamped::new(
                Duration::from_secs(9),
                Command::Respond {
                    respondent: Respondent::Page(Token(u128::MAX)),
                    response,
                },
            ),
        ];
        let mut text = header_line(&header);
        for stamped in &commands {
            text.push_str(&stamped_line(stamped));
        }
        (header, commands, text)
    }

    #[test]
    fn reads_what_it_wrote() {
        let (header, commands, text) = sample();
        assert_eq!(
            read_journal(&text),
            Ok(Journal {
                header,
                commands,
                was_torn: false
            })
        );
    }

    #[test]
    fn drops_a_torn_last_line_wherever_the_cut_falls() {
        let (header, commands, text) = sample();
        let first_end = header_line(&header).len();
        for cut in 0..text.len() {
            let read = read_journal(text.get(..cut).unwrap());
            if cut < first_end {
                assert_eq!(read, Err(JournalError::NoHeader), "cut at {cut}");
                continue;
            }
            let journal = read.unwrap();
            assert!(commands.starts_with(&journal.commands), "cut at {cut}");
            assert!(journal.commands.len() < commands.len(), "cut at {cut}");
        }
    }

    #[test]
    fn reads_an_hour_of_before_there_were_shorter_ones() {
        let old = r#"{"journal":1,"lesson":"a","fingerprint":3,"setup":{"hands":24,"seed":7}}"#;
        let setup = read_journal(&format!("{old}\n")).unwrap().header.setup;
        assert_eq!((setup.hands, setup.seed, setup.cut), (24, 7, None));
    }

    #[test]
    fn names_a_newer_journal() {
        let (mut header, _, _) = sample();
        header.journal = VERSION + 1;
        assert_eq!(
            read_journal(&header_line(&header)),
            Err(JournalError::Newer)
        );
        assert_eq!(read_journal(""), Err(JournalError::NoHeader));
    }

    #[test]
    fn holds_no_name_address_or_date() {
        let (_, _, text) = sample();
        for word in ["name", "addr", "date", "2026", "ip"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}
