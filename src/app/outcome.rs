//! What a task of the command line has to say, and the exit code that scripts read.

use std::io::Write as _;
use std::process::ExitCode;

/// What a task has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    /// For the standard output.
    pub(super) out: String,
    /// For the standard error stream.
    pub(super) errors: String,
    /// 0 well, 1 something to mend, 2 something could not be read or done.
    pub(super) code: u8,
}

impl Outcome {
    /// It went well, and says this.
    pub(super) fn well(out: String) -> Self {
        Self {
            out,
            ..Self::default()
        }
    }

    /// It could not be done, for this reason; the reason ends with a line end.
    pub(super) fn failed(errors: String) -> Self {
        Self {
            errors,
            code: 2,
            ..Self::default()
        }
    }

    /// Says it, and returns the exit code.
    pub(super) fn say(&self) -> ExitCode {
        // A reader that has gone away, as `head` does, is no reason to complain.
        drop(std::io::stdout().lock().write_all(self.out.as_bytes()));
        drop(std::io::stderr().lock().write_all(self.errors.as_bytes()));
        ExitCode::from(self.code)
    }
}
