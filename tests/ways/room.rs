//! A room with two windows, the console and the stage on the projector, and one hour in both.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use eframe::egui::{self, ColorImage, Rect, TextureHandle, TextureOptions, Ui, UiBuilder, vec2};
use egui_kittest::Harness;
use jiff::civil::date;
use marelle::lesson::{Opened, open_folder};
use marelle::session::{Command, Session, Setup, Stop};
use marelle::text::{Lang, Texts};
use marelle::view::console::{ConsoleDraft, ConsolePicture, ConsoleView, console_ui};
use marelle::view::end::{EndDraft, EndView, end_ui};
use marelle::view::keys::stage_keys;
use marelle::view::look::{Look, Motion, Theme};
use marelle::view::pages::PagesView;
use marelle::view::stage::{StageDraft, stage_ui};
use marelle::view::top_bar::{TopBarDraft, TopBarView, top_bar_ui};
use marelle::view::{Intent, LessonView, Scene, Stage, StageMode, fonts};

use super::hands::plain;

/// Time between two frames, in seconds: a finger does not come back sooner, so no two taps are one double click.
const FRAME_SECS: f32 = 0.12;

/// The words of the main button.
const MAIN: [&str; 11] = [
    "stage-begin",
    "stage-uncover",
    "stage-draw",
    "stage-read-on",
    "stage-next-card",
    "stage-count",
    "stage-reveal",
    "stage-vote-again",
    "stage-walk-on",
    "stage-next",
    "tool-lead-back",
];

/// What both windows share.
pub(crate) struct Hour {
    pub(crate) session: Session,
    /// Every command that was asked for, and whether it was carried out.
    pub(crate) asked: Vec<(Command, bool)>,
    /// Wishes that are no commands.
    pub(crate) others: Vec<Intent>,
    opened: Opened,
    texts: Texts,
}

/// Which window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The stage on the projector.
    Stage,
    /// The adult's own window: the console, and the page of the end.
    Desk,
}

/// One window.
pub(crate) struct Window {
    pub(crate) hour: Rc<RefCell<Hour>>,
    side: Side,
    pictures: BTreeMap<String, TextureHandle>,
    stage: StageDraft,
    console: ConsoleDraft,
    bar: TopBarDraft,
    end: EndDraft,
}

/// An hour of a shipped lesson for 24 pupils, in the lobby.
pub(crate) fn hour(lesson: &Path) -> Rc<RefCell<Hour>> {
    let opened = open_folder(lesson, date(2026, 11, 23)).unwrap();
    let setup = Setup {
        hands: 24,
        seed: 7,
        cut: None,
    };
    Rc::new(RefCell::new(Hour {
        session: Session::new(opened.lesson.clone(), setup),
        asked: Vec::new(),
        others: Vec::new(),
        opened,
        texts: Texts::new(Lang::FR),
    }))
}

/// A window onto an hour.
pub(crate) fn window(hour: &Rc<RefCell<Hour>>, side: Side) -> Harness<'static, Window> {
    let window = Window {
        hour: Rc::clone(hour),
        side,
        pictures: BTreeMap::new(),
        stage: StageDraft::default(),
        console: ConsoleDraft::default(),
        bar: TopBarDraft::default(),
        end: EndDraft::default(),
    };
    let mut harness = Harness::builder()
        .with_size(vec2(1366.0, 768.0))
        .with_step_dt(FRAME_SECS)
        .with_max_steps(30)
        .with_context_setup(fonts::install)
        .build_ui_state(|ui, window: &mut Window| window.draw(ui), window);
    harness.run();
    harness
}

impl Window {
    fn draw(&mut self, ui: &mut Ui) {
        self.load_pictures(ui);
        let screen = ui.ctx().content_rect();
        ui.set_clip_rect(screen);
        let hour = Rc::clone(&self.hour);
        let mut out = Vec::new();
        ui.scope_builder(UiBuilder::new().max_rect(screen), |ui| match self.side {
            Side::Stage => self.stage_ui(ui, &hour.borrow(), &mut out),
            Side::Desk if hour.borrow().session.stop() == Stop::Ended => {
                self.end_ui(ui, &hour.borrow(), &mut out);
            }
            Side::Desk => self.console_ui(ui, &hour.borrow(), &mut out),
        });
        for intent in out {
            hour.borrow_mut().carry_out(intent);
        }
    }

    /// As the program draws the projector: keys first, then the stage.
    fn stage_ui(&mut self, ui: &mut Ui, hour: &Hour, out: &mut Vec<Intent>) {
        let look = Look::stage(Theme::Paper, ui.max_rect()).with_motion(Motion::OFF);
        let scene = hour.scene(&look);
        let stage = Stage {
            session: &hour.session,
            view: view(hour, &self.pictures),
            mode: StageMode::Lesson,
            is_preview: false,
        };
        stage_keys(ui, &scene, &stage, &mut self.stage, out);
        stage_ui(ui, &scene, &stage, &mut self.stage, out);
    }

    /// As the program draws the adult's window: keys, the bar at the top, the console with its pictures of the stage.
    fn console_ui(&mut self, ui: &mut Ui, hour: &Hour, out: &mut Vec<Intent>) {
        let stage_look = Look::stage(Theme::Paper, ui.max_rect());
        let scene = hour.scene(&stage_look);
        let stage = Stage {
            session: &hour.session,
            view: view(hour, &self.pictures),
            mode: StageMode::Lesson,
            is_preview: false,
        };
        stage_keys(ui, &scene, &stage, &mut self.stage, out);
        let look = Look::desk(Theme::Paper, 1.0).with_motion(Motion::OFF);
        let scene = hour.scene(&look);
        self.bar_ui(ui, &scene, out);
        let mut pictures = |ui: &mut Ui, rect: Rect, picture: ConsolePicture| {
            if picture == ConsolePicture::Current {
                preview(ui, hour, (rect, &self.pictures));
            }
        };
        let pages = PagesView::default();
        let mut data = ConsoleView {
            pages: &pages,
            session: &hour.session,
            view: view(hour, &self.pictures),
            mode: StageMode::Lesson,
            ratio: 16.0 / 9.0,
            pictures: &mut pictures,
        };
        console_ui(ui, &scene, &mut data, &mut self.console, out);
    }

    fn end_ui(&mut self, ui: &mut Ui, hour: &Hour, out: &mut Vec<Intent>) {
        let look = Look::desk(Theme::Paper, 1.0).with_motion(Motion::OFF);
        let scene = hour.scene(&look);
        self.bar_ui(ui, &scene, out);
        let summary = hour.session.summary(scene.now);
        let data = EndView {
            summary: &summary,
            view: view(hour, &self.pictures),
            class_name: "CM1-CM2 B",
            next: None,
        };
        end_ui(ui, &scene, &data, &mut self.end, out);
    }

    fn bar_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
        let data = TopBarView {
            class_name: "CM1-CM2 B",
            class_size: 24,
            title: None,
        };
        top_bar_ui(ui, scene, &data, &mut self.bar, out);
    }

    fn load_pictures(&mut self, ui: &Ui) {
        if !self.pictures.is_empty() {
            return;
        }
        let hour = self.hour.borrow();
        for medium in &hour.opened.lesson.media {
            let bytes = hour.opened.picture(&medium.id).unwrap();
            let picture = image::load_from_memory(&bytes).unwrap().to_rgba8();
            let size =
                [picture.width(), picture.height()].map(|side| usize::try_from(side).unwrap());
            let picture = ColorImage::from_rgba_unmultiplied(size, &picture);
            let options = TextureOptions::LINEAR;
            let texture = ui.ctx().load_texture(&medium.id, picture, options);
            self.pictures.insert(medium.id.clone(), texture);
        }
    }
}

impl Hour {
    fn scene<'a>(&'a self, look: &'a Look) -> Scene<'a> {
        Scene {
            texts: &self.texts,
            look,
            now: Duration::from_mins(1),
            today: (2026, 11, 23),
            clock: (10, 8),
        }
    }

    /// A text of the lesson in French.
    pub(crate) fn text(&self, id: &str) -> String {
        let words = self.opened.texts.text("fr", id, &marelle::args!());
        words.unwrap()
    }

    /// What the main button may be called.
    pub(crate) fn main_names(&self) -> Vec<String> {
        let names = MAIN.map(|key| self.texts.tr(key));
        names.iter().map(|name| plain(name)).collect()
    }

    fn carry_out(&mut self, intent: Intent) {
        let Intent::Command(command) = intent else {
            self.others.push(intent);
            return;
        };
        let done = self.session.handle(Duration::from_mins(1), &command);
        self.asked.push((command, done.is_ok()));
    }
}

fn view<'a>(hour: &'a Hour, pictures: &'a BTreeMap<String, TextureHandle>) -> LessonView<'a> {
    LessonView {
        lesson: &hour.opened.lesson,
        texts: &hour.opened.texts,
        pictures,
    }
}

/// The small picture of the stage on the console.
fn preview(ui: &mut Ui, hour: &Hour, (rect, pictures): (Rect, &BTreeMap<String, TextureHandle>)) {
    let look = Look::stage(Theme::Paper, rect);
    let stage = Stage {
        session: &hour.session,
        view: view(hour, pictures),
        mode: StageMode::Lesson,
        is_preview: true,
    };
    let mut draft = StageDraft::default();
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
        stage_ui(ui, &hour.scene(&look), &stage, &mut draft, &mut Vec::new());
    });
}
