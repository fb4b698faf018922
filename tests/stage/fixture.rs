//! A small lesson with one activity of each kind, and an hour of it drawn without a window.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Rect, TextureHandle, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use marelle::activity::Response;
use marelle::lesson::Lesson;
use marelle::session::{Command, Respondent, Session, Setup, Stop};
use marelle::text::{Lang, LessonTexts, Texts};
use marelle::view::keys::stage_keys;
use marelle::view::look::{Look, Motion, Theme};
use marelle::view::stage::{StageDraft, stage_ui};
use marelle::view::{Intent, LessonView, Scene, Stage, StageMode, fonts};

const LESSON: &str = include_str!("lesson.ron");
const FRENCH: &str = include_str!("fr.ftl");
const ENGLISH: &str = include_str!("en.ftl");

pub(crate) const WIDE: Vec2 = vec2(1920.0, 1080.0);
pub(crate) const SMALL: Vec2 = vec2(1024.0, 768.0);

/// What is drawn.
pub(crate) struct World {
    pub(crate) session: Session,
    pub(crate) mode: StageMode,
    pub(crate) is_preview: bool,
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) draft: StageDraft,
    /// What was asked for, oldest first.
    pub(crate) out: Vec<Intent>,
    /// Whether commands are carried out.
    pub(crate) is_running: bool,
    lesson: Arc<Lesson>,
    lesson_texts: LessonTexts,
    pictures: BTreeMap<String, TextureHandle>,
    texts: Texts,
}

/// Reads a lesson as the program does.
pub(crate) fn lesson(text: &str) -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    Arc::new(options.from_str(text).unwrap())
}

impl World {
    pub(crate) fn new() -> Self {
        Self::of(LESSON, FRENCH, Some(ENGLISH))
    }

    pub(crate) fn of(lesson_text: &str, french: &str, english: Option<&str>) -> Self {
        let lesson = lesson(lesson_text);
        let mut files = BTreeMap::from([("fr".to_owned(), french.to_owned())]);
        files.extend(english.map(|text| ("en".to_owned(), text.to_owned())));
        let lesson_texts = LessonTexts::new("fr", files);
        assert_eq!(lesson_texts.problems(), [], "the fixture");
        let setup = Setup {
            hands: 24,
            seed: 7,
            cut: None,
        };
        Self {
            session: Session::new(Arc::clone(&lesson), setup),
            mode: StageMode::Lesson,
            is_preview: false,
            lang: Lang::FR,
            theme: Theme::Paper,
            draft: StageDraft::default(),
            out: Vec::new(),
            is_running: true,
            lesson,
            lesson_texts,
            pictures: BTreeMap::new(),
            texts: Texts::new(Lang::FR),
        }
    }

    /// The same lesson for a class of other ages, such as `(14, 15)`.
    pub(crate) fn aged(ages: &str) -> Self {
        let lesson = LESSON.replace("ages: (9, 10)", &format!("ages: {ages}"));
        Self::of(&lesson, FRENCH, Some(ENGLISH))
    }

    /// Only notes what is asked for, and carries nothing out.
    pub(crate) fn watched(self) -> Self {
        Self {
            is_running: false,
            ..self
        }
    }

    pub(crate) fn in_lang(mut self, lang: Lang) -> Self {
        self.lang = lang;
        self.texts = Texts::new(lang);
        self
    }

    pub(crate) fn on(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    pub(crate) fn preview(mut self) -> Self {
        self.is_preview = true;
        self
    }

    pub(crate) fn in_mode(mut self, mode: StageMode) -> Self {
        self.mode = mode;
        self
    }

    pub(crate) fn run(&mut self, command: &Command) {
        self.session
            .handle(Duration::from_secs(1), command)
            .unwrap();
    }

    /// Enters the activity of this id.
    pub(crate) fn at(mut self, id: &str) -> Self {
        let place = |activity: &marelle::activity::Activity| activity.head().id == id;
        let activity = self.lesson.activities.iter().position(place).unwrap();
        self.run(&Command::GoTo { activity });
        self
    }

    /// Counts hands for choices, by their ids.
    pub(crate) fn hands(mut self, counts: &[(&str, u16)]) -> Self {
        for (choice, count) in counts {
            self.run(&Command::Hands {
                response: Response::pick(choice),
                count: *count,
            });
        }
        self
    }

    /// Counts guesses: a number and how many gave it.
    pub(crate) fn guesses(mut self, counts: &[(i64, u16)]) -> Self {
        for (number, count) in counts {
            self.run(&Command::Hands {
                response: Response::Estimate(*number),
                count: *count,
            });
        }
        self
    }

    /// Cards that the class put into boxes.
    pub(crate) fn placed(mut self, places: &[(&str, &str)]) -> Self {
        let places = places
            .iter()
            .map(|(item, bin)| ((*item).to_owned(), (*bin).to_owned()));
        self.run(&Command::Respond {
            respondent: Respondent::Board,
            response: Response::Sort(places.collect()),
        });
        self
    }

    /// Goes on until this stop.
    pub(crate) fn until(mut self, stop: Stop) -> Self {
        for _ in 0..40 {
            if self.session.stop() == stop {
                return self;
            }
            self.run(&Command::Forward);
        }
        panic!("{stop:?} never comes");
    }

    /// On the whole screen: the test's own page has a margin.
    fn draw(&mut self, ui: &mut egui::Ui) {
        let screen = ui.ctx().content_rect();
        ui.set_clip_rect(screen);
        let builder = egui::UiBuilder::new().max_rect(screen);
        ui.scope_builder(builder, |ui| self.draw_stage(ui));
    }

    /// The room is open to the pupils' pages.
    pub(crate) fn with_door(mut self) -> Self {
        let door = marelle::web::Door::new("192.168.104.212:8370", "KRTM");
        self.draft.door = Some(Arc::new(door));
        self
    }

    fn draw_stage(&mut self, ui: &mut egui::Ui) {
        let look = Look::stage(self.theme, ui.max_rect()).with_motion(Motion::OFF);
        let scene = Scene {
            texts: &self.texts,
            look: &look,
            now: Duration::from_secs(23),
            today: (2026, 11, 23),
            clock: (10, 8),
        };
        let session = self.session.clone();
        let stage = Stage {
            session: &session,
            view: LessonView {
                lesson: &self.lesson,
                texts: &self.lesson_texts,
                pictures: &self.pictures,
            },
            mode: self.mode,
            is_preview: self.is_preview,
        };
        let before = self.out.len();
        if !self.is_preview {
            stage_keys(ui, &scene, &stage, &mut self.draft, &mut self.out);
        }
        stage_ui(ui, &scene, &stage, &mut self.draft, &mut self.out);
        for intent in self.out.iter().skip(before) {
            if let Intent::Command(command) = intent
                && self.is_running
            {
                // A refusal is the shell's to tell.
                drop(self.session.handle(Duration::from_secs(23), command));
            }
            if let Intent::Board(tool) = intent
                && self.is_running
            {
                self.draft.take(*tool);
            }
        }
        if self.pictures.is_empty() {
            let image = egui::ColorImage::filled([64, 48], egui::Color32::from_rgb(90, 130, 140));
            let texture = ui
                .ctx()
                .load_texture("yard", image, egui::TextureOptions::LINEAR);
            self.pictures.insert("cour".to_owned(), texture);
            for medium in &self.lesson.media {
                let image = egui::ColorImage::filled([160, 100], egui::Color32::from_gray(200));
                let options = egui::TextureOptions::LINEAR;
                let texture = ui.ctx().load_texture(&medium.id, image, options);
                self.pictures.insert(medium.id.clone(), texture);
            }
            ui.ctx().request_repaint();
        }
    }
}

/// An hour on a screen of this size.
pub(crate) fn show<'a>(world: World, size: Vec2) -> Harness<'a, World> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(30)
        .with_context_setup(fonts::install)
        .wgpu()
        .build_ui_state(|ui, world: &mut World| world.draw(ui), world);
    harness.run();
    harness
}

/// What every node says, with its place and role.
pub(crate) fn nodes(harness: &Harness<'_, World>) -> Vec<(Role, String, Rect)> {
    harness
        .root()
        .children_recursive()
        .filter_map(|node| {
            let inner = node.accesskit_node();
            inner.raw_bounds()?;
            let said = inner.label().or_else(|| inner.value())?;
            Some((inner.role(), said, node.rect()))
        })
        .collect()
}

/// What the node says that has the focus; empty where none has it.
pub(crate) fn focused(harness: &Harness<'_, World>) -> String {
    let mut nodes = harness.root().children_recursive();
    let node = nodes.find(|node| node.accesskit_node().is_focused());
    node.and_then(|node| node.accesskit_node().label())
        .unwrap_or_default()
}

/// What every node says.
pub(crate) fn said(harness: &Harness<'_, World>) -> Vec<String> {
    harness
        .root()
        .children_recursive()
        .filter_map(|node| {
            let inner = node.accesskit_node();
            inner.label().or_else(|| inner.value())
        })
        .filter(|said| !said.is_empty())
        .collect()
}

/// Everything that is painted: the bounds of each line of text.
pub(crate) fn painted_texts(harness: &Harness<'_, World>) -> Vec<(String, Rect)> {
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        collect(&clipped.shape, &mut found);
    }
    found
}

fn collect(shape: &egui::Shape, found: &mut Vec<(String, Rect)>) {
    match shape {
        egui::Shape::Text(text) => {
            for row in &text.galley.rows {
                let words = row.row.text();
                if words.trim().is_empty() {
                    continue;
                }
                // The room of the letters themselves: a row is higher than its letters.
                let rect = row.rect().translate(text.pos.to_vec2());
                found.push((words, rect.shrink2(vec2(0.0, rect.height() * 0.12))));
            }
        }
        egui::Shape::Vec(shapes) => {
            for shape in shapes {
                collect(shape, found);
            }
        }
        _ => {}
    }
}

/// What is wrong on a screen: something leaves it, a button is too small, a key is missing.
pub(crate) fn faults(harness: &Harness<'_, World>, what: &str) -> Vec<String> {
    let screen = harness.ctx.content_rect();
    let mut faults = Vec::new();
    for (words, rect) in painted_texts(harness) {
        if !screen.expand(1.0).contains_rect(rect) {
            faults.push(format!("{what}: “{words}” at {rect:?} leaves the screen"));
        }
        if words.contains('⟦') {
            faults.push(format!("{what}: {words}"));
        }
    }
    faults.extend(overlaps(harness, what));
    let least = 64.0_f32.min(88.0 * screen.height() / 1080.0) - 0.6;
    let mut names = BTreeSet::new();
    for (role, said, rect) in nodes(harness) {
        if said.contains('⟦') {
            faults.push(format!("{what}: {said}"));
        }
        if role != Role::Button {
            continue;
        }
        if rect.height() < least || rect.width() < least {
            faults.push(format!("{what}: {said} is only {rect:?}"));
        }
        if !screen.expand(1.0).contains_rect(rect) {
            faults.push(format!("{what}: {said} at {rect:?} leaves the screen"));
        }
        if !names.insert(said.clone()) {
            faults.push(format!("{what}: two buttons called {said}"));
        }
    }
    faults
}

/// Lines of text that run into each other.
fn overlaps(harness: &Harness<'_, World>, what: &str) -> Vec<String> {
    let texts = painted_texts(harness);
    let cores: Vec<(&str, Rect)> = texts
        .iter()
        .map(|(words, rect)| {
            let inner = rect.shrink2(vec2(1.5, rect.height() * 0.2));
            (words.as_str(), inner)
        })
        .collect();
    let mut faults = Vec::new();
    for (index, (words, rect)) in cores.iter().enumerate() {
        for (other, second) in cores.iter().skip(index + 1) {
            if rect.intersects(*second) {
                faults.push(format!(
                    "{what}: “{words}” {rect:?} runs into “{other}” {second:?}"
                ));
            }
        }
    }
    faults
}

/// Writes a picture to look at, where the variable asks for it.
pub(crate) fn picture(harness: &mut Harness<'_, World>, name: &str) {
    let Some(folder) = std::env::var_os("MARELLE_SHOTS") else {
        return;
    };
    let wanted = std::env::var_os("MARELLE_SHOTS_OF").unwrap_or_default();
    if !name.contains(&*wanted.to_string_lossy()) {
        return;
    }
    std::fs::create_dir_all(&folder).unwrap();
    let image = harness.render().unwrap();
    image
        .save(Path::new(&folder).join(format!("{name}.png")))
        .unwrap();
}
