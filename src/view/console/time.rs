//! Clocks and timer.

use std::time::Duration;

use eframe::egui::{Layout, Rect, Sense, Ui, vec2};

use crate::args;
use crate::session::{Command, Session, Timer};
use crate::view::desk::{box_frame, box_ui, label_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::text_ui;
use crate::view::widget::{Button, key_cap_size, paint_key_cap, timer_ring_ui};
use crate::view::{Intent, Scene};

use super::ConsoleView;

/// How much later or earlier than planned still counts as on time, in minutes.
const TOLERANCE: i64 = 1;
/// The lengths that are offered, in minutes.
const LENGTHS: [u32; 3] = [1, 2, 5];
/// What one press adds, in seconds.
const MORE_SECS: u32 = 30;

/// Shows how long the hour has lasted, and when the class will be at Ciel.
///
/// Whole minutes: a clock that ticks would draw the screen anew every second.
pub(super) fn clocks_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let elapsed = session.elapsed(scene.now);
    let left = session.remaining(scene.now);
    let into_minute = Duration::from_secs(elapsed.as_secs() % 60);
    ui.ctx()
        .request_repaint_after(Duration::from_secs(61).saturating_sub(into_minute));
    let planned = planned(session);
    let late = late_minutes(elapsed + left, planned);
    let lateness = match late {
        late if late > TOLERANCE => texts.tr_args("console-late", &args!("n" => late)),
        late if late < -TOLERANCE => texts.tr_args("console-early", &args!("n" => -late)),
        _ => texts.tr("console-on-time"),
    };
    let (hour, minute) = clock_after(scene.clock, left);
    let spent = texts.minutes(u32::try_from(elapsed.as_secs() / 60).unwrap_or(u32::MAX));
    let all = texts.tr_args("console-of", &args!("n" => minutes(planned)));
    let sky = texts.clock(hour, minute);
    let boxes = [
        (texts.tr("console-elapsed"), spent, all),
        (texts.tr("console-sky"), sky, lateness),
    ];
    let gap = look.pt(10.0);
    let wide = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (label, figure, below) in boxes {
            ui.allocate_ui_with_layout(
                vec2(wide, look.pt(90.0)),
                Layout::top_down(eframe::egui::Align::Min),
                |ui| {
                    let frame = box_frame(look)
                        .inner_margin(crate::view::desk::sides(look.pt(10.0), look.pt(7.0)));
                    box_ui(ui, frame, |ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        text_ui(ui, look.label_text(), &label);
                        text_ui(ui, look.heading_text().at(look.pt(22.0)), &figure);
                        text_ui(ui, look.meta_text().at(look.pt(14.5)), &below);
                    });
                },
            );
        }
    });
}

fn planned(session: &Session) -> Duration {
    Duration::from_secs(60 * u64::from(session.planned_minutes()))
}

fn minutes(time: Duration) -> i64 {
    i64::try_from(time.as_secs() / 60).unwrap_or(i64::MAX)
}

/// Whole minutes by which `expected` is over `planned`; negative where it is under.
fn late_minutes(expected: Duration, planned: Duration) -> i64 {
    let late = expected.saturating_sub(planned);
    let early = planned.saturating_sub(expected);
    minutes(late) - minutes(early)
}

/// The time of day after `wait`, over midnight if need be.
fn clock_after((hour, minute): (u8, u8), wait: Duration) -> (u8, u8) {
    let since_midnight = u64::from(hour) * 60 + u64::from(minute) + wait.as_secs().div_ceil(60);
    let (hours, minutes) = ((since_midnight / 60) % 24, since_midnight % 60);
    (
        u8::try_from(hours).unwrap_or(0),
        u8::try_from(minutes).unwrap_or(0),
    )
}

/// Shows the timer, or the lengths to start one with; nothing in a lesson that must stay calm.
pub(super) fn timer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    if !session.allows_timer() || session.current().is_none() {
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        let key = if session.timer().is_some() {
            "console-timer"
        } else {
            "console-timer-minutes"
        };
        let row = label_ui(ui, look, None, &texts.tr(key));
        let words = texts.tr("console-cap-timer");
        let size = key_cap_size(ui.ctx(), look, &words);
        let cap = Rect::from_min_size(row.right_top() - vec2(size.x, 0.0), size);
        paint_key_cap(ui.painter(), look, &words, cap);
        ui.add_space(size.y - row.height());
        match session.timer() {
            Some(timer) => running_ui(ui, scene, timer, out),
            None => start_ui(ui, scene, out),
        }
    });
}

fn start_ui(ui: &mut Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    let gap = look.size.gap_small;
    let wide = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for length in LENGTHS {
            let words = texts.number(length.into());
            let name = texts.tr_args("console-timer-start", &args!("n" => length));
            let button = Button::secondary(&words)
                .name(&name)
                .small()
                .min_width(wide);
            if button.show(ui, look).clicked() {
                out.push(Intent::Command(Command::StartTimer { secs: length * 60 }));
            }
        }
    });
}

fn running_ui(ui: &mut Ui, scene: &Scene<'_>, timer: &Timer, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    let left = timer.left(scene.now);
    if timer.is_running() && !left.is_zero() {
        let to_second = Duration::from_millis(1 + u64::from(left.subsec_millis()));
        ui.ctx().request_repaint_after(to_second);
    }
    // A second that has begun counts: the ring is empty when the figures say 0:00.
    let secs = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    let figures = texts.minutes_seconds(secs);
    ui.horizontal(|ui| {
        let side = look.pt(48.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let share = left.as_secs_f32() / timer.length.as_secs_f32().max(1.0);
        let name = texts.tr_args("stage-timer", &args!("time" => figures.as_str()));
        timer_ring_ui(ui, look, rect, share, &name);
        text_ui(ui, look.heading_text().at(look.pt(27.0)), &figures);
        let (icon, key) = if timer.is_running() {
            (Icon::PauseFill, "console-timer-pause")
        } else {
            (Icon::PlayFill, "console-timer-go-on")
        };
        ui.with_layout(Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            let name = texts.tr(key);
            if Button::square(icon, &name).small().show(ui, look).clicked() {
                out.push(Intent::Command(Command::PauseTimer));
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        let more = texts.tr_args("console-timer-more", &args!("n" => MORE_SECS));
        if Button::secondary(&more).small().show(ui, look).clicked() {
            out.push(Intent::Command(Command::AddTime { secs: MORE_SECS }));
        }
        let hide = texts.tr("console-timer-hide");
        if Button::secondary(&hide).small().show(ui, look).clicked() {
            out.push(Intent::Command(Command::StopTimer));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_when_the_class_is_at_ciel() {
        let after = |minutes: u64| clock_after((10, 19), Duration::from_secs(60 * minutes));
        assert_eq!(after(33), (10, 52));
        assert_eq!(after(41), (11, 0));
        assert_eq!(clock_after((23, 50), Duration::from_mins(20)), (0, 10));
        assert_eq!(clock_after((10, 0), Duration::from_secs(61)), (10, 2));
    }

    #[test]
    fn tells_late_from_early() {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        assert_eq!(late_minutes(minutes(48), minutes(45)), 3);
        assert_eq!(late_minutes(minutes(45), minutes(45)), 0);
        assert_eq!(late_minutes(minutes(41), minutes(45)), -4);
    }
}
