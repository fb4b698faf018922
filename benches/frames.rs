//! How long one frame of the stage takes, for every activity type at its fullest: `cargo bench --bench frames`.
//!
//! Each stage is a made-up hour of a whole school, at 1920×1080, before the reveal and after it. A frame is our own code,
//! egui's, and the cutting into triangles, as a window draws it; nothing is sent to a graphics card. Nothing here is a
//! test, but a stage that cannot be built stops the run.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench prints its table, and stops when it cannot run"
)]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

#[path = "frames/class.rs"]
mod class;
#[path = "frames/fullest.rs"]
mod fullest;
#[path = "frames/lesson.rs"]
mod lesson;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::{Color32, ColorImage, TextureHandle, TextureOptions, Ui, UiBuilder, vec2};
use egui_kittest::Harness;
use marelle::activity::Activity;
use marelle::lesson::Lesson;
use marelle::session::Session;
use marelle::text::{Lang, LessonTexts, Texts};
use marelle::view::keys::stage_keys;
use marelle::view::look::{Look, Motion, Theme};
use marelle::view::stage::{StageDraft, stage_ui};
use marelle::view::{LessonView, Scene, Stage, StageMode, fonts};

use class::{PAGES, live_through};
use fullest::{STAGES, fullest};
use lesson::Given;

/// Frames drawn before the first one is timed.
const WARM_UP: usize = 10;
/// Frames that are timed.
const FRAMES: usize = 200;
/// The design's target for one frame, in milliseconds.
const TARGET: f64 = 4.0;

fn main() {
    let met: Vec<&str> = STAGES.iter().map(|stage| stage.kind).collect();
    for kind in Activity::KINDS {
        assert!(met.contains(kind), "{kind} has no stage");
    }
    println!(
        "| stage, with the most its rules allow | answers | before the reveal | after it | target |"
    );
    println!("|---|---|---|---|---|");
    let mut worst = (0.0_f64, String::new());
    for stage in STAGES {
        let (activity, size) = fullest(stage);
        let given = Given::of(&activity);
        let hour = live_through(&given.lesson);
        let mut cells = Vec::new();
        for session in [&hour.asked, &hour.shown] {
            let Some(session) = session else {
                cells.push("–".to_owned());
                continue;
            };
            let frame = Frame::of(&given, session);
            cells.push(frame.words());
            if frame.high > worst.0 {
                worst = (frame.high, stage.name.to_owned());
            }
        }
        let answers = match hour.answers {
            0 => "–".to_owned(),
            answers => answers.to_string(),
        };
        let (name, cells) = (stage.name, cells.join(" | "));
        println!("| {name}{size} | {answers} | {cells} | ≤ {TARGET} ms |");
    }
    println!();
    println!(
        "{PAGES} answers, {FRAMES} frames each. The slowest 95 %: {:.2} ms, {}.",
        worst.0, worst.1
    );
}

/// How long a frame took, in milliseconds.
struct Frame {
    median: f64,
    /// 95 of 100 frames took no longer.
    high: f64,
}

impl Frame {
    fn of(given: &Given, session: &Session) -> Self {
        let mut harness = Harness::builder()
            .with_size(vec2(1920.0, 1080.0))
            .with_pixels_per_point(1.0)
            .with_context_setup(fonts::install)
            .build_ui_state(
                |ui, page: &mut Page| page.draw(ui),
                Page::of(given, session),
            );
        harness.run_steps(WARM_UP);
        let mut times: Vec<f64> = (0..FRAMES).map(|_| time(&mut harness)).collect();
        assert_eq!(
            harness.state().texts.missing_count(),
            0,
            "a text is missing"
        );
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap();
        Self {
            median: at(50),
            high: at(95),
        }
    }

    fn words(&self) -> String {
        let missed = if self.high > TARGET { ", missed" } else { "" };
        format!("{:.2} ms (95 %: {:.2} ms{missed})", self.median, self.high)
    }
}

/// One frame, in milliseconds. Only the copy of the shapes is left out: a window gives them away instead.
fn time(harness: &mut Harness<'_, Page>) -> f64 {
    let began = Instant::now();
    harness.step();
    let drawn = began.elapsed();
    let shapes = harness.output().shapes.clone();
    let began = Instant::now();
    let triangles = harness.ctx.tessellate(shapes, 1.0);
    let cut = began.elapsed();
    assert!(!triangles.is_empty(), "nothing is drawn");
    (drawn + cut).as_secs_f64() * 1000.0
}

/// What the stage reads and keeps.
struct Page {
    session: Session,
    lesson: Arc<Lesson>,
    words: LessonTexts,
    pictures: BTreeMap<String, TextureHandle>,
    texts: Texts,
    draft: StageDraft,
}

impl Page {
    fn of(given: &Given, session: &Session) -> Self {
        Self {
            session: session.clone(),
            lesson: Arc::clone(&given.lesson),
            words: given.texts(),
            pictures: BTreeMap::new(),
            texts: Texts::new(Lang::FR),
            draft: StageDraft::default(),
        }
    }

    /// The projector: its keys and the stage, on the whole screen.
    fn draw(&mut self, ui: &mut Ui) {
        self.load_pictures(ui);
        let screen = ui.ctx().content_rect();
        ui.set_clip_rect(screen);
        ui.scope_builder(UiBuilder::new().max_rect(screen), |ui| {
            let look = Look::stage(Theme::Paper, ui.max_rect()).with_motion(Motion::OFF);
            let scene = Scene {
                texts: &self.texts,
                look: &look,
                now: Duration::from_mins(10),
                today: (2026, 11, 23),
                clock: (10, 8),
            };
            let stage = Stage {
                session: &self.session,
                view: LessonView {
                    lesson: &self.lesson,
                    texts: &self.words,
                    pictures: &self.pictures,
                },
                mode: StageMode::Lesson,
                is_preview: false,
            };
            let mut out = Vec::new();
            stage_keys(ui, &scene, &stage, &mut self.draft, &mut out);
            stage_ui(ui, &scene, &stage, &mut self.draft, &mut out);
        });
    }

    fn load_pictures(&mut self, ui: &Ui) {
        if self.pictures.is_empty() {
            for medium in &self.lesson.media {
                let image = ColorImage::filled([1280, 800], Color32::from_rgb(90, 130, 140));
                let context = ui.ctx();
                let texture = context.load_texture(&medium.id, image, TextureOptions::LINEAR);
                self.pictures.insert(medium.id.clone(), texture);
            }
        }
    }
}
