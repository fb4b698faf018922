//! The windows: the adult's screen, and the stage on the projector where there is one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use eframe::egui::{self, ViewportBuilder, ViewportCommand, ViewportId};

use crate::view::sheet::StageScreen;

use super::draw;
use super::model::{Model, Screen};
use super::timing::Timing;

/// Clocks on the console count minutes; one look in this time keeps them right at no cost.
const CLOCK_STEP: Duration = Duration::from_secs(30);
/// How often the progress of reading the shelf is shown.
const READING_STEP: Duration = Duration::from_millis(60);
/// How often folders that cannot be watched are looked at, while the shelf is shown.
const UNWATCHED_STEP: Duration = Duration::from_secs(2);
/// A running timer counts seconds.
const TIMER_STEP: Duration = Duration::from_millis(250);

/// The program as eframe runs it.
pub(super) struct Window {
    model: Arc<Mutex<Model>>,
    monitors: Monitors,
    is_full_screen: bool,
    timing: Timing,
    has_opened: bool,
}

/// The screens of this computer, as far as they matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Monitors {
    /// The place of the projector in the system's list, and its name.
    projector: Option<Projector>,
}

/// A screen that does not hold the adult's window.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Projector {
    /// Its place in the system's list.
    place: usize,
    name: String,
    /// Width and height in pixels.
    size: (u32, u32),
}

impl Window {
    pub(super) fn new(model: Arc<Mutex<Model>>) -> Self {
        Self {
            model,
            monitors: Monitors::default(),
            is_full_screen: false,
            timing: Timing::new(),
            has_opened: false,
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        let mut model = lock(&self.model);
        let Model {
            library,
            texts,
            settings,
            ..
        } = &mut *model;
        if library.look_again(ctx, texts, &settings.done) {
            ctx.request_repaint();
        }
        if let Some(finding) = library.untold_finding() {
            let words = finding.sentence(texts);
            model.say(words, true);
        }
        if model.library.is_reading() {
            ctx.request_repaint_after(READING_STEP);
        } else if model.library.has_unwatched() && model.screen == Screen::Shelf {
            model.library.look_by_itself();
            ctx.request_repaint_after(UNWATCHED_STEP);
        }
        if model.has_unwritten() {
            ctx.request_repaint_after(Duration::from_secs(1));
        }
        if model.has_quit {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if matches!(model.screen, Screen::Hour | Screen::Sheet) {
            self.monitors = monitors(frame, model.settings.projector.as_deref());
            let size = frame.winit_window().map(|window| window.inner_size());
            tell_screen(
                &mut model,
                &self.monitors,
                size.map(|size| (size.width, size.height)),
            );
        }
        model.write_settings_if_due(false);
        model.watch_timer();
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        if !self.has_opened {
            self.has_opened = true;
            // A school screen has no room to spare. Asked for once the window is there: before, some window managers
            // pass it over.
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
        if self.timing.frame() {
            ctx.request_repaint();
        }
        let (has_stage, is_full_screen) = {
            let mut model = lock(&self.model);
            let intents = draw::root(ui, &mut model);
            if !intents.is_empty() {
                super::apply_all(&mut model, intents);
                ctx.request_repaint();
                ctx.request_repaint_of(stage_id());
            }
            keep_time(&ctx, &model);
            let is_in_hour = model.screen == Screen::Hour && !model.has_projector;
            (
                model.has_projector && model.hour.is_some(),
                is_in_hour && model.staging.is_full_screen,
            )
        };
        self.keep_full_screen(&ctx, is_full_screen);
        if has_stage {
            self.show_stage(&ctx);
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        lock(&self.model).write_settings_if_due(true);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        lock(&self.model).desk().ground.to_normalized_gamma_f32()
    }
}

impl Window {
    /// On a single screen the root window is the stage, and fills the screen during the hour.
    fn keep_full_screen(&mut self, ctx: &egui::Context, wanted: bool) {
        if wanted != self.is_full_screen {
            self.is_full_screen = wanted;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(wanted));
        }
    }

    fn show_stage(&self, ctx: &egui::Context) {
        let mut builder = ViewportBuilder::default().with_title("Marelle");
        if let Some(projector) = &self.monitors.projector {
            builder = builder.with_monitor(projector.place);
        }
        let model = Arc::clone(&self.model);
        ctx.show_viewport_deferred(stage_id(), builder, move |ui, _class| {
            let mut model = lock(&model);
            let intents = draw::projector(ui, &mut model);
            if !intents.is_empty() {
                super::apply_all(&mut model, intents);
                ui.ctx().request_repaint();
                ui.ctx().request_repaint_of(ViewportId::ROOT);
            }
        });
    }
}

/// Asks for the next frame only when something on the screen will have changed by then.
fn keep_time(ctx: &egui::Context, model: &Model) {
    let Some(hour) = model.hour.as_ref().filter(|_| model.screen == Screen::Hour) else {
        return;
    };
    // The stage alone shows no clock: it is drawn again when something happens, and not before.
    let has_clocks = model.has_projector || model.staging.has_drawer;
    match hour.session().running_clock() {
        Some(_) => {
            ctx.request_repaint_after(TIMER_STEP);
            ctx.request_repaint_after_for(TIMER_STEP, stage_id());
        }
        _ if has_clocks => ctx.request_repaint_after(CLOCK_STEP),
        _ => {}
    }
}

/// A lock that a panic elsewhere does not take away: the state is whole between two intents.
pub(super) fn lock(model: &Mutex<Model>) -> MutexGuard<'_, Model> {
    model.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn stage_id() -> ViewportId {
    ViewportId::from_hash_of("stage")
}

/// The screens as the system lists them: the projector is the one used last, or the first that does not hold this
/// window.
fn monitors(frame: &eframe::Frame, last: Option<&str>) -> Monitors {
    let Some(window) = frame.winit_window() else {
        return Monitors::default();
    };
    let own = window.current_monitor();
    let mut seen = Vec::new();
    for (place, monitor) in window.available_monitors().enumerate() {
        // Some systems list each screen twice.
        let key = (monitor.name().unwrap_or_default(), monitor.position());
        if seen.iter().all(|(_, other, _)| *other != key) {
            let is_own = own.as_ref() == Some(&monitor);
            seen.push((place, key, is_own));
        }
    }
    let others = || seen.iter().filter(|(_, _, is_own)| !is_own);
    let chosen = others()
        .find(|(_, (name, _), _)| Some(name.as_str()) == last)
        .or_else(|| others().next());
    let size = |place: usize| {
        window
            .available_monitors()
            .nth(place)
            .map(|monitor| monitor.size())
    };
    Monitors {
        projector: chosen.map(|(place, (name, _), _)| Projector {
            place: *place,
            name: name.clone(),
            size: size(*place)
                .map(|size| (size.width, size.height))
                .unwrap_or_default(),
        }),
    }
}

/// Tells the model where the class would see the stage, and in which proportions.
fn tell_screen(model: &mut Model, monitors: &Monitors, own: Option<(u32, u32)>) {
    let projector = monitors.projector.as_ref();
    model.has_projector = projector.is_some();
    model.stage_screen = match projector {
        Some(Projector {
            place,
            size: (width, height),
            ..
        }) => StageScreen::Other {
            place: place + 1,
            width: *width,
            height: *height,
        },
        None => StageScreen::Only,
    };
    let (width, height) = projector
        .map(|projector| projector.size)
        .or(own)
        .unwrap_or((16, 9));
    let height = height.max(1);
    #[expect(
        clippy::cast_precision_loss,
        reason = "a screen has at most some thousand pixels a side"
    )]
    let ratio = width as f32 / height as f32;
    model.stage_ratio = ratio;
    if let Some(projector) = projector.filter(|_| model.screen == Screen::Hour) {
        model.remember_projector(&projector.name);
    }
}
