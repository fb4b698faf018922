//! The computer's own date and time.

use std::time::SystemTime;

/// The local date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Local {
    /// Year, month from 1, day from 1.
    pub(super) day: (i32, u8, u8),
    /// Hour 0 to 23, minute.
    pub(super) time: (u8, u8),
}

/// What the clock on the wall shows.
pub(super) fn local() -> Local {
    let now = jiff::Zoned::now();
    let unsigned = |value: i8| u8::try_from(value).unwrap_or(0);
    Local {
        day: (
            i32::from(now.year()),
            unsigned(now.month()),
            unsigned(now.day()),
        ),
        time: (unsigned(now.hour()), unsigned(now.minute())),
    }
}

/// The local day, for what is out of date.
pub(super) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The time of files.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
pub(super) fn system() -> SystemTime {
    SystemTime::now()
}

/// A clock that only goes forward, for how long something rests.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
pub(super) fn monotonic() -> std::time::Instant {
    std::time::Instant::now()
}

/// A seed that nobody chose.
pub(super) fn seed() -> u64 {
    rand::random()
}
