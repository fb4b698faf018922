//! Three short, quiet notes: the palet hops, a result is shown, the timer ends.
//!
//! They are off until the adult wants them. The sound device is opened for one note and closed after it, so that an
//! idle program holds no device; where there is none, or it is taken, nothing is heard and nothing is said about it.

use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rodio::DeviceSinkBuilder;
use rodio::buffer::SamplesBuffer;

use crate::activity::{Game, Interaction};
use crate::lesson::Lesson;
use crate::session::{Event, Wave};

/// From this emotional level on nothing sounds.
const CALM_LEVEL: u8 = 2;
/// Samples a second.
const RATE: u32 = 44_100;
/// The loudest a note gets: −18 decibels below full scale.
const PEAK: f32 = 0.125_892_54;
/// How long the device stays open after the last sample, so that its own buffer is played to the end.
const TAIL: Duration = Duration::from_millis(150);

/// A note; the same whether an answer was right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// The palet hops to another cell.
    Hop,
    /// A result is shown.
    Reveal,
    /// The timer has run out.
    TimerEnd,
}

/// The note that goes with what has just happened in an hour that stood at the activity `before`, by its place.
pub(super) fn cue(before: Option<usize>, events: &[Event], lesson: &Lesson) -> Option<Cue> {
    let entered = |event: &Event| match event {
        Event::Entered { activity } => place_of(lesson, activity),
        _ => None,
    };
    let after = events.iter().rev().find_map(entered).or(before);
    if !may_sound(lesson, [before, after]) {
        return None;
    }
    let is_reveal = |event: &Event| matches!(event, Event::Revealed { .. });
    // The second vote stands in the second bar of a double cell.
    let second = Wave::Second;
    let is_hop = |event: &Event| match event {
        Event::Entered { .. } | Event::Ended => true,
        Event::Opened { wave } => *wave == second,
        _ => false,
    };
    if events.iter().any(is_reveal) {
        Some(Cue::Reveal)
    } else {
        events.iter().any(is_hop).then_some(Cue::Hop)
    }
}

/// The note at the end of a timer, of which `left` was left before and is now.
pub(super) fn timer_cue(
    here: Option<usize>,
    left: (Option<Duration>, Option<Duration>),
    lesson: &Lesson,
) -> Option<Cue> {
    let has_ended = matches!(left, (Some(before), Some(now)) if !before.is_zero() && now.is_zero());
    (has_ended && may_sound(lesson, [here, here])).then_some(Cue::TimerEnd)
}

fn place_of(lesson: &Lesson, activity: &str) -> Option<usize> {
    let mut activities = lesson.activities.iter();
    activities.position(|other| other.head().id == activity)
}

/// Nothing sounds where calm matters, while a tale is read, or over something to look at.
fn may_sound(lesson: &Lesson, places: [Option<usize>; 2]) -> bool {
    let is_quiet = |place: usize| {
        let interaction = lesson
            .activities
            .get(place)
            .map(|activity| activity.rules().interaction());
        matches!(
            interaction,
            Some(Interaction::Look | Interaction::Play(Game::Mirror { .. }))
        )
    };
    lesson.emotion < CALM_LEVEL && !places.into_iter().flatten().any(is_quiet)
}

/// The notes of this program, one at a time.
#[derive(Clone, Debug, Default)]
pub(super) struct Sounds {
    is_busy: Arc<AtomicBool>,
}

impl Sounds {
    /// Plays a note beside everything else; while another one sounds, nothing.
    pub(super) fn ring(&self, cue: Cue) {
        if self.is_busy.swap(true, Ordering::AcqRel) {
            return;
        }
        let is_busy = Arc::clone(&self.is_busy);
        let thread = std::thread::Builder::new().name("sound".to_owned());
        let started = thread.spawn(move || {
            play(samples(cue));
            is_busy.store(false, Ordering::Release);
        });
        if started.is_err() {
            self.is_busy.store(false, Ordering::Release);
        }
    }
}

/// Opens the device, plays, closes it; `None` where there is no device that plays.
fn play(samples: Vec<f32>) -> Option<()> {
    let length = Duration::from_secs_f64(samples.len() as f64 / f64::from(RATE));
    let builder = DeviceSinkBuilder::from_default_device().ok()?;
    let mut device = builder
        .with_error_callback(|_| {})
        .open_sink_or_fallback()
        .ok()?;
    device.log_on_drop(false);
    let rate = NonZero::new(RATE)?;
    let note = SamplesBuffer::new(NonZero::<u16>::MIN, rate, samples);
    device.mixer().add(note);
    // A device that stalls is left after the same time.
    std::thread::sleep(length + TAIL);
    Some(())
}

/// A sine with a soft beginning and end.
fn samples(cue: Cue) -> Vec<f32> {
    let (hertz, millis) = match cue {
        Cue::Hop => (523.25_f32, 120_u16),
        Cue::Reveal => (659.25, 200),
        Cue::TimerEnd => (440.0, 250),
    };
    let count = RATE / 1000 * u32::from(millis);
    let last = count.saturating_sub(1).max(1) as f32;
    (0..count)
        .map(|index| {
            let index = index as f32;
            let wave = (std::f32::consts::TAU * hertz * index / RATE as f32).sin();
            PEAK * envelope(index / last) * wave
        })
        .collect()
}

/// How loud a note is at a share of its length: up within an eighth, then down to nothing.
fn envelope(share: f32) -> f32 {
    const RISE: f32 = 0.125;
    let angle = if share < RISE {
        share / RISE
    } else {
        1.0 - (share - RISE) / (1.0 - RISE)
    };
    (angle.clamp(0.0, 1.0) * std::f32::consts::FRAC_PI_2)
        .sin()
        .powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Shown;

    fn lesson(emotion: u8) -> Lesson {
        let text = format!(
            r#"(format: 1, id: "a", emotion: {emotion}, activities: [
                Poll((id: "avis", minutes: 5, second: true)), Choice((id: "quiz", minutes: 5)),
                Slide((id: "page", minutes: 5)), Mirror((id: "conte", minutes: 5))])"#
        );
        ron::from_str(&text).unwrap()
    }

    fn entered(id: &str) -> Vec<Event> {
        let activity = id.to_owned();
        vec![
            Event::Closed { wave: Wave::First },
            Event::Entered { activity },
        ]
    }

    fn revealed() -> Vec<Event> {
        let wave = Wave::First;
        let shown = Shown::Hidden;
        vec![Event::Closed { wave }, Event::Revealed { wave, shown }]
    }

    #[track_caller]
    fn check(emotion: u8, before: Option<usize>, events: &[Event], expected: Option<Cue>) {
        assert_eq!(
            cue(before, events, &lesson(emotion)),
            expected,
            "{events:?}"
        );
    }

    #[test]
    fn sounds_at_a_hop_and_at_a_reveal_alone() {
        let second = Event::Opened { wave: Wave::Second };
        let first = Event::Opened { wave: Wave::First };
        let received = Event::Received {
            received: 3,
            present: 24,
        };
        check(0, None, &entered("avis"), Some(Cue::Hop));
        check(0, Some(0), &entered("quiz"), Some(Cue::Hop));
        check(0, Some(0), &[second], Some(Cue::Hop));
        check(0, Some(1), &[Event::Ended], Some(Cue::Hop));
        check(1, Some(0), &revealed(), Some(Cue::Reveal));
        check(0, Some(0), &[first], None);
        check(0, Some(0), &[received], None);
        check(0, Some(0), &[Event::Talking, Event::TimerChanged], None);
        check(0, Some(0), &[], None);
    }

    #[test]
    fn is_silent_where_calm_matters() {
        for emotion in [2, 3] {
            check(emotion, Some(0), &entered("quiz"), None);
            check(emotion, Some(0), &revealed(), None);
            check(emotion, Some(0), &[Event::Ended], None);
        }
        // To or from a page to look at, or a tale.
        check(0, Some(1), &entered("page"), None);
        check(0, Some(2), &entered("conte"), None);
        check(0, Some(3), &entered("quiz"), None);
        check(0, Some(3), &revealed(), None);
        check(0, Some(3), &[Event::Ended], None);
    }

    #[test]
    fn sounds_once_when_a_timer_has_run_out() {
        let secs = |secs: u64| Some(Duration::from_secs(secs));
        let at = |here, left, emotion| timer_cue(here, left, &lesson(emotion));
        assert_eq!(at(Some(0), (secs(1), secs(0)), 0), Some(Cue::TimerEnd));
        assert_eq!(at(Some(0), (secs(2), secs(1)), 0), None);
        assert_eq!(at(Some(0), (secs(0), secs(0)), 0), None);
        assert_eq!(at(Some(0), (None, secs(0)), 0), None);
        assert_eq!(at(Some(0), (secs(1), None), 0), None);
        assert_eq!(at(Some(0), (secs(1), secs(0)), 2), None);
        assert_eq!(at(Some(2), (secs(1), secs(0)), 0), None);
        assert_eq!(at(Some(3), (secs(1), secs(0)), 0), None);
    }

    #[test]
    fn notes_are_short_quiet_and_soft() {
        for cue in [Cue::Hop, Cue::Reveal, Cue::TimerEnd] {
            let samples = samples(cue);
            let millis = samples.len() * 1000 / RATE as usize;
            assert!((100..=250).contains(&millis), "{cue:?}: {millis} ms");
            let peak = samples.iter().fold(0.0_f32, |peak, it| peak.max(it.abs()));
            assert!(peak <= PEAK + 1e-6 && peak > PEAK * 0.95, "{cue:?}: {peak}");
            let ends = [samples.first(), samples.last()].map(|end| end.unwrap().abs());
            assert!(ends.iter().all(|end| *end < 1e-6), "{cue:?}: {ends:?}");
            let jump = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
            assert!(jump.fold(0.0, f32::max) < 0.02, "{cue:?} clicks");
        }
    }

    /// On a computer without a sound device, and on one with.
    #[test]
    fn playing_nothing_returns_at_once_and_never_fails() {
        let thread = std::thread::Builder::new();
        let played = thread.spawn(|| play(vec![0.0; 441])).unwrap();
        let _played = played.join().unwrap();
    }
}
