//! Writing files so that a power cut leaves the old one or the new one, never half of one.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Why something could not be written, in words a person can act on.
#[derive(Debug)]
pub(super) struct WriteError {
    /// What went wrong.
    pub(super) cause: io::Error,
    /// The file that was to be written.
    pub(super) path: PathBuf,
}

impl WriteError {
    /// The Fluent key of the sentence that says what to do; its argument is `path`.
    pub(super) fn key(&self) -> &'static str {
        match self.cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "app-disk-full",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "app-read-only",
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "app-folder-gone",
            _ => "app-not-written",
        }
    }
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.cause, self.path.display())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// Writes a file under a temporary name beside it, brings it to the disk, and renames it; makes the folder if needed.
///
/// # Errors
/// [`WriteError`]; the old file, if any, is untouched.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let fail = |cause: io::Error| WriteError {
        cause,
        path: path.to_owned(),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let temporary = beside(path);
    let written = write_synced(&temporary, bytes).and_then(|()| fs::rename(&temporary, path));
    if let Err(cause) = written {
        // The half-written file is of no use; if it cannot be deleted either, there is nothing more to do.
        drop(fs::remove_file(&temporary));
        return Err(fail(cause));
    }
    Ok(())
}

/// A name that is free in the folder: `name.ext`, then `name 2.ext` and so on.
pub(super) fn free_name(folder: &Path, stem: &str, extension: &str) -> PathBuf {
    let first = folder.join(format!("{stem}.{extension}"));
    if !first.exists() {
        return first;
    }
    (2..10_000)
        .map(|number| folder.join(format!("{stem} {number}.{extension}")))
        .find(|path| !path.exists())
        .unwrap_or(first)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    // Two copies of the program must not write into the same temporary file.
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_whole_files_and_leaves_nothing_beside_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b.ron");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
    }

    #[test]
    fn says_what_to_do_when_it_cannot_write() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, b"x").unwrap();
        let error = write_whole(&file.join("below.ron"), b"y").unwrap_err();
        assert_ne!(error.key(), "app-disk-full");
        assert_eq!(fs::read(&file).unwrap(), b"x");
        // A device that is always full stands for the full disk.
        if Path::new("/dev/full").exists() {
            let cause = File::options()
                .write(true)
                .open("/dev/full")
                .and_then(|mut full| full.write_all(b"x"))
                .unwrap_err();
            let error = WriteError { cause, path: file };
            assert_eq!(error.key(), "app-disk-full");
        }
    }

    #[test]
    fn finds_a_free_name() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            free_name(folder.path(), "bilan", "html"),
            folder.path().join("bilan.html")
        );
        fs::write(folder.path().join("bilan.html"), b"").unwrap();
        assert_eq!(
            free_name(folder.path(), "bilan", "html"),
            folder.path().join("bilan 2.html")
        );
    }
}
