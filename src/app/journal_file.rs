//! The journal of an hour on the disk: a line per command, there before the next click.
//!
//! Each running copy of the program holds a lock on a journal of its own, so that two copies never write into the
//! same file and a copy offers only hours that no other copy is holding.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::session::{Header, Journal, Stamped, header_line, read_journal, stamped_line};

/// How many copies may run beside each other.
const SLOTS: u8 = 8;
/// An hour cut short is offered again for this long.
const KEPT: Duration = Duration::from_hours(24);
/// The most bytes of a journal that are read: a full hour of 60 pupils is under 1 MB.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// A journal file that this copy holds.
#[derive(Debug)]
pub struct JournalFile {
    file: File,
    path: PathBuf,
    /// Whether other copies of the program were running when this one took its journal.
    pub is_second_copy: bool,
}

impl JournalFile {
    /// Takes the first journal of the folder that no other copy holds; makes the folder if needed.
    ///
    /// Journals older than a day that nobody holds are emptied on the way.
    ///
    /// # Errors
    /// The folder cannot be made or written, or too many copies run.
    pub fn take(folder: &Path, now: SystemTime) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let mut free: Vec<Self> = Vec::new();
        let mut held = 0;
        for slot in 1..=SLOTS {
            match Self::lock(folder, slot)? {
                Some(journal) => free.push(journal),
                None => held += 1,
            }
        }
        for journal in &mut free {
            if journal.is_old(now) {
                journal.clear()?;
            }
        }
        // An hour that waits to be offered again comes before an empty journal.
        let waiting = free
            .iter()
            .position(|journal| !journal.is_empty())
            .unwrap_or(0);
        if free.is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::ResourceBusy,
                "too many copies of Marelle are open",
            ));
        }
        let mut taken = free.swap_remove(waiting);
        taken.is_second_copy = held > 0;
        Ok(taken)
    }

    /// Reads what the journal holds; `None` for an empty one and for one that cannot be used.
    pub fn read(&mut self) -> Option<Journal> {
        let mut text = String::new();
        self.file.seek(SeekFrom::Start(0)).ok()?;
        (&self.file)
            .take(MAX_BYTES)
            .read_to_string(&mut text)
            .ok()?;
        read_journal(&text).ok()
    }

    /// Begins the journal of a new hour; what it held before is gone.
    ///
    /// # Errors
    /// The disk is full or gone.
    pub fn begin(&mut self, header: &Header) -> io::Result<()> {
        self.clear()?;
        self.file.write_all(header_line(header).as_bytes())?;
        self.file.sync_data()
    }

    /// Brings the journal of an hour that goes on into order: after a torn line, a full disk, an end taken back.
    ///
    /// A cut in the middle leaves what was there before. What is there already is the start of what is written, so
    /// it is written over by itself; in an empty journal the first line, without which the others count for nothing,
    /// comes last.
    ///
    /// # Errors
    /// The disk is full or gone.
    pub fn mend(&mut self, header: &Header, commands: &[Stamped]) -> io::Result<()> {
        let first = header_line(header);
        let others: String = commands.iter().map(stamped_line).collect();
        self.file.seek(SeekFrom::Start(first.len() as u64))?;
        self.file.write_all(others.as_bytes())?;
        let end = self.file.stream_position()?;
        self.file.set_len(end)?;
        self.file.sync_data()?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(first.as_bytes())?;
        self.file.sync_data()?;
        self.file.seek(SeekFrom::Start(end))?;
        Ok(())
    }

    /// Adds commands and brings them to the disk at once.
    ///
    /// # Errors
    /// The disk is full or gone.
    pub fn add(&mut self, stamped: &[Stamped]) -> io::Result<()> {
        let lines: String = stamped.iter().map(stamped_line).collect();
        self.file.write_all(lines.as_bytes())?;
        self.file.sync_data()
    }

    /// Deletes everything in the journal.
    ///
    /// # Errors
    /// The disk is gone.
    pub fn clear(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.sync_data()
    }

    /// Where the journal lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn lock(folder: &Path, slot: u8) -> io::Result<Option<Self>> {
        let path = folder.join(format!("hour-{slot}.journal"));
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self {
                file,
                path,
                is_second_copy: false,
            })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn is_empty(&self) -> bool {
        self.file.metadata().is_ok_and(|data| data.len() == 0)
    }

    fn is_old(&self, now: SystemTime) -> bool {
        let written = self.file.metadata().and_then(|data| data.modified());
        written.is_ok_and(|written| now.duration_since(written).is_ok_and(|age| age > KEPT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Command, Setup};

    fn header() -> Header {
        Header::new(
            "qui-peut",
            1,
            Setup {
                hands: 24,
                seed: 3,
                cut: None,
            },
        )
    }

    #[test]
    fn an_hour_is_there_again_after_the_program_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
        let stamped = Stamped::new(Duration::from_secs(1), Command::Begin);
        {
            let mut journal = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
            assert_eq!(journal.read(), None);
            journal.begin(&header()).unwrap();
            journal.add(std::slice::from_ref(&stamped)).unwrap();
        }
        let mut journal = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(journal.read().unwrap().commands, [stamped]);
        drop(journal);
        let mut late = JournalFile::take(folder.path(), now).unwrap();
        assert_eq!(late.read(), None, "after a day nothing is left");
    }

    #[test]
    fn two_copies_hold_two_journals() {
        let folder = tempfile::tempdir().unwrap();
        let mut first = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        first.begin(&header()).unwrap();
        let mut second = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        assert!(second.is_second_copy && !first.is_second_copy);
        assert_ne!(first.path(), second.path());
        assert_eq!(
            second.read(),
            None,
            "the hour of the first copy is not offered by the second"
        );
    }

    #[test]
    fn a_torn_line_is_written_over_when_the_hour_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = JournalFile::take(folder.path(), SystemTime::UNIX_EPOCH).unwrap();
        let one = Stamped::new(Duration::ZERO, Command::Begin);
        journal.begin(&header()).unwrap();
        journal.add(&[one]).unwrap();
        journal.file.write_all(b"{\"at_ms\":12,\"comm").unwrap();
        let read = journal.read().unwrap();
        assert!(read.was_torn);
        journal.mend(&read.header, &read.commands).unwrap();
        journal
            .add(&[Stamped::new(Duration::from_secs(2), Command::Forward)])
            .unwrap();
        let again = journal.read().unwrap();
        assert!(!again.was_torn);
        assert_eq!(again.commands.len(), 2);
    }
}
