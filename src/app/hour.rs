//! The hour under way: the session, its clock and its journal.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::lesson::Lesson;
use crate::session::{
    Command, Event, Header, Journal, Refusal, Respondent, Session, Setup, Stamped, Stop, Token,
};

use super::journal_file::JournalFile;

/// An hour under way.
pub struct Hour {
    session: Session,
    header: Header,
    /// Every accepted command, to write the journal anew after the end is taken back.
    commands: Vec<Stamped>,
    opened: Instant,
    /// The time the hour had when this copy of the program took it over.
    before: Duration,
    /// Whether the last line could not be written: the class goes on, the adult is told.
    pub is_unsafe: bool,
}

/// Commands that are carried out one after the other and written down together.
pub struct Batch<'a> {
    hour: &'a mut Hour,
    now: Duration,
}

impl Batch<'_> {
    /// The session, to be read.
    pub fn session(&self) -> &Session {
        &self.hour.session
    }

    /// Carries out one command.
    ///
    /// # Errors
    /// The session's [`Refusal`]; it does not stop those that follow.
    pub fn handle(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        // The session is given the very time that is written down, so that running it again gives the same hour.
        let stamped = Stamped::new(self.now, command);
        let events = self.hour.session.handle(stamped.at(), &stamped.command)?;
        self.hour.commands.push(stamped);
        Ok(events)
    }
}

/// Why an hour cut short cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotResume {
    /// The lesson has been changed since.
    LessonChanged,
    /// A command of the journal is refused by this program.
    Refused,
}

impl Hour {
    /// Opens the lobby of a lesson and begins its journal.
    pub fn open(lesson: Arc<Lesson>, setup: Setup, journal: Option<&mut JournalFile>) -> Self {
        let header = Header::new(&lesson.id, fingerprint(&lesson), setup);
        let is_unsafe = journal.is_none_or(|journal| journal.begin(&header).is_err());
        Self {
            session: Session::new(lesson, setup),
            header,
            commands: Vec::new(),
            opened: start(),
            before: Duration::ZERO,
            is_unsafe,
        }
    }

    /// Takes an hour up again where it was cut.
    ///
    /// # Errors
    /// [`CannotResume`] when the lesson is not the same any more.
    pub fn resume(
        lesson: Arc<Lesson>,
        read: Journal,
        journal: Option<&mut JournalFile>,
    ) -> Result<Self, CannotResume> {
        if read.header.fingerprint != fingerprint(&lesson) || read.header.lesson != lesson.id {
            return Err(CannotResume::LessonChanged);
        }
        let mut session = Session::new(lesson, read.header.setup);
        for stamped in &read.commands {
            session
                .handle(stamped.at(), &stamped.command)
                .map_err(|_refusal| CannotResume::Refused)?;
        }
        let before = read.commands.last().map(Stamped::at).unwrap_or_default();
        // A torn last line must be gone before the next one is added.
        let is_unsafe =
            journal.is_none_or(|journal| journal.mend(&read.header, &read.commands).is_err());
        Ok(Self {
            session,
            header: read.header,
            commands: read.commands,
            opened: start(),
            before,
            is_unsafe,
        })
    }

    /// The time since the hour was opened, without the time no program ran.
    pub fn now(&self) -> Duration {
        self.before + self.opened.elapsed()
    }

    /// The session, to be read.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Carries out a command and writes it down before anything is shown.
    ///
    /// # Errors
    /// The session's [`Refusal`].
    pub fn handle(
        &mut self,
        command: Command,
        journal: Option<&mut JournalFile>,
    ) -> Result<Vec<Event>, Refusal> {
        self.together(journal, |batch| batch.handle(command))
    }

    /// Carries out what came at the same time, and writes it down together: the disk is waited for once, however
    /// many pupils answer in the same moment.
    pub fn together<R>(
        &mut self,
        journal: Option<&mut JournalFile>,
        run: impl FnOnce(&mut Batch<'_>) -> R,
    ) -> R {
        let was_over = self.session.stop() == Stop::Ended;
        let known = self.commands.len();
        let now = self.now();
        let done = run(&mut Batch { hour: self, now });
        if self.commands.len() > known {
            self.write(known, was_over, journal);
        }
        done
    }

    /// The pages that ever joined, in the order in which they did.
    pub fn pages(&self) -> Vec<Token> {
        let mut pages = Vec::new();
        for stamped in &self.commands {
            if let Command::Join {
                respondent: Respondent::Page(token),
            } = stamped.command
                && !pages.contains(&token)
            {
                pages.push(token);
            }
        }
        pages
    }

    /// The seed of everything that is drawn.
    pub fn seed(&self) -> u64 {
        self.header.setup.seed
    }

    /// Writes down what was carried out since there were `known` commands.
    fn write(&mut self, known: usize, was_over: bool, journal: Option<&mut JournalFile>) {
        let Some(journal) = journal else {
            return;
        };
        let is_over = self.session.stop() == Stop::Ended;
        let new = self.commands.get(known..).unwrap_or_default();
        let written = match (was_over, is_over) {
            // The hour is over: nothing about who answered what stays on the disk.
            (_, true) => journal.clear(),
            (true, false) => journal.mend(&self.header, &self.commands),
            // A line that could not be written may stand there by half: no other can follow it.
            (false, false) if self.is_unsafe => journal.mend(&self.header, &self.commands),
            (false, false) => journal.add(new),
        };
        self.is_unsafe = written.is_err();
    }
}

/// A value that changes when the structure of a lesson does; the same on every computer.
///
/// FNV-1a, 64 bits (`docs/sources.md#fnv`), over the lesson as RON.
pub(super) fn fingerprint(lesson: &Lesson) -> u64 {
    let text = ron::to_string(lesson).unwrap_or_default();
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
fn start() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    fn lesson(id: &str) -> Arc<Lesson> {
        let text = format!(
            r#"(format: 1, id: "{id}", activities: [Poll((id: "avis", minutes: 5, second: true))])"#
        );
        Arc::new(ron::from_str(&text).unwrap())
    }

    #[test]
    fn an_hour_goes_on_where_it_was_and_leaves_nothing_once_it_is_over() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        let mut hour = Hour::open(
            lesson("a"),
            Setup {
                hands: 24,
                seed: 1,
                cut: None,
            },
            Some(&mut file),
        );
        hour.handle(Command::Begin, Some(&mut file)).unwrap();
        let touch = Command::Touch {
            response: crate::activity::Response::pick("agree"),
        };
        hour.handle(touch, Some(&mut file)).unwrap();
        let before = hour.session().clone();
        drop(hour);

        let read = file.read().unwrap();
        assert_eq!(
            Hour::resume(lesson("b"), read.clone(), None).err(),
            Some(CannotResume::LessonChanged)
        );
        let mut again = Hour::resume(lesson("a"), read, Some(&mut file)).unwrap();
        assert_eq!(again.session(), &before);

        again.handle(Command::End, Some(&mut file)).unwrap();
        assert_eq!(file.read(), None, "nothing is left after the end");
        again.handle(Command::Back, Some(&mut file)).unwrap();
        assert_eq!(
            file.read().unwrap().commands.len(),
            4,
            "an end taken back is written down again"
        );
    }

    #[test]
    fn an_hour_whose_disk_was_full_is_whole_again_once_it_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        let mut hour = Hour::open(
            lesson("a"),
            Setup {
                hands: 24,
                seed: 1,
                cut: None,
            },
            Some(&mut file),
        );
        hour.handle(Command::Begin, Some(&mut file)).unwrap();
        // What a disk that fills up in the middle of a line leaves behind.
        let half = std::fs::read(file.path()).unwrap();
        let text = [half.as_slice(), br#"{"at_ms":12,"comm"#].concat();
        std::fs::write(file.path(), text).unwrap();
        hour.is_unsafe = true;
        for _ in 0..2 {
            hour.handle(Command::Forward, Some(&mut file)).unwrap();
        }
        assert!(!hour.is_unsafe);
        let read = file.read().unwrap();
        assert!(!read.was_torn);
        let again = Hour::resume(lesson("a"), read, None).unwrap();
        assert_eq!(again.session(), hour.session());
    }

    #[test]
    fn answers_that_come_together_are_written_down_together_and_a_refusal_stops_none() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        let mut hour = Hour::open(lesson("a"), Setup::default(), Some(&mut file));
        let page = |token| Respondent::Page(Token(token));
        let agree = |token| Command::Respond {
            respondent: page(token),
            response: crate::activity::Response::pick("agree"),
        };
        let join = |token| Command::Join {
            respondent: page(token),
        };
        let all = [
            join(2),
            join(1),
            Command::Begin,
            agree(1),
            agree(7),
            agree(2),
        ];
        let refused = hour.together(Some(&mut file), |batch| {
            all.map(|command| batch.handle(command).err())
        });
        let none = None;
        assert_eq!(
            refused,
            [none, none, none, none, Some(Refusal::NotJoined), none]
        );
        assert_eq!(hour.session().received(), 2);
        assert_eq!(hour.pages(), [Token(2), Token(1)]);
        let again = Hour::resume(lesson("a"), file.read().unwrap(), None).unwrap();
        assert_eq!(again.session(), hour.session());
    }
}
