//! Figures for `benches/`: when the first frames were there and how long each took.
//!
//! Off unless the variable `MARELLE_TIMING` is set; then lines go to the standard error stream.

use std::io::Write as _;
use std::time::Instant;

/// The variable that turns the figures on: `start` for the first frames, or a number of frames to draw without rest.
const VARIABLE: &str = "MARELLE_TIMING";

/// Frames of a screen that are timed without a window.
const STEPS: usize = 60;

/// Counts frames and says how long they took.
pub(super) struct Timing {
    /// Frames still to be drawn without rest.
    left: u32,
    is_on: bool,
    frames: u32,
    last: Option<Instant>,
    micros: Vec<u128>,
}

impl Timing {
    /// Reads the variable.
    #[expect(
        clippy::disallowed_methods,
        reason = "the shell is where the environment is read"
    )]
    pub(super) fn new() -> Self {
        let value = std::env::var(VARIABLE).ok();
        Self {
            left: value
                .as_deref()
                .and_then(|value| value.parse().ok())
                .unwrap_or(0),
            is_on: value.is_some(),
            frames: 0,
            last: None,
            micros: Vec::new(),
        }
    }

    /// Called at the start of each frame; returns whether the next one is wanted at once.
    ///
    /// The second call comes after the first frame has been shown.
    pub(super) fn frame(&mut self) -> bool {
        if !self.is_on {
            return false;
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "the shell is where the clock is read"
        )]
        let now = Instant::now();
        self.frames += 1;
        if self.frames == 2 {
            say("first frame shown");
        }
        if self.frames > 5
            && let Some(last) = self.last
        {
            self.micros.push(now.duration_since(last).as_micros());
        }
        self.last = Some(now);
        if self.left == 0 {
            // Two frames are always drawn, so that the second call says that the first was shown.
            return self.frames < 3;
        }
        self.left -= 1;
        if self.left == 0 {
            self.micros.sort_unstable();
            let at = |share: usize| {
                self.micros
                    .get(self.micros.len() * share / 100)
                    .copied()
                    .unwrap_or(0)
            };
            say(&format!(
                "frames {} median {} us p95 {} us",
                self.micros.len(),
                at(50),
                at(95)
            ));
        }
        self.left > 0
    }
}

/// Times one frame of a screen, over and over, where the variable asks for it.
///
/// The closure draws the frame and cuts it into triangles; what it returns keeps it from being left out.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock and the environment are read"
)]
pub(super) fn steps(mut frame: impl FnMut() -> usize) {
    if std::env::var(VARIABLE).is_err() {
        return;
    }
    let mut triangles = 0;
    let mut micros: Vec<u128> = (0..STEPS)
        .map(|_| {
            let began = Instant::now();
            triangles += frame();
            began.elapsed().as_micros()
        })
        .collect();
    micros.sort_unstable();
    let at = |share: usize| micros.get(micros.len() * share / 100).copied().unwrap_or(0);
    say(&format!(
        "steps {STEPS} median {} us p95 {} us ({triangles} meshes)",
        at(50),
        at(95)
    ));
}

fn say(words: &str) {
    // Nobody may be listening; that is no reason to stop.
    drop(writeln!(std::io::stderr(), "timing: {words}"));
}
