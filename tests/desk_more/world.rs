//! A window with the adult's pages, and what must hold in each of them.

use std::path::Path;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Rect, Ui, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use marelle::lesson::help_lines;
use marelle::text::{Lang, Texts};
use marelle::view::adult_card::{AdultCardDraft, CardNumbers, adult_card_ui, card_numbers};
use marelle::view::look::{Look, Motion, Theme};
use marelle::view::notice::{NoticeView, notice_ui};
use marelle::view::settings::{SettingsDraft, SettingsView, settings_ui};
use marelle::view::top_bar::{TopBarDraft, TopBarView, top_bar_ui};
use marelle::view::{Contacts, Intent, Scene, fonts};

pub(crate) const WIDE: Vec2 = vec2(1366.0, 768.0);
pub(crate) const SMALL: Vec2 = vec2(1024.0, 768.0);

/// Which page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    AdultCard,
    Settings,
    /// A message above the settings.
    NoticeOnDesk,
    /// A message on the stage, of which nothing else is drawn.
    NoticeOnStage,
}

/// Where and how a page is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) page: Page,
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) size: Vec2,
    pub(crate) zoom: f32,
}

impl Place {
    /// French, paper, at the usual size.
    pub(crate) fn usual(page: Page) -> Self {
        Self {
            page,
            lang: Lang::FR,
            theme: Theme::Paper,
            size: WIDE,
            zoom: 1.0,
        }
    }

    pub(crate) fn name(&self) -> String {
        let Self {
            page,
            lang,
            theme,
            size,
            zoom,
        } = self;
        format!("{page:?}-{}-{theme:?}-{}-{zoom}", lang.code(), size.x)
    }
}

/// Every place the pages must work in.
pub(crate) fn places(page: Page) -> Vec<Place> {
    let mut places = Vec::new();
    for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
        for theme in [Theme::Paper, Theme::Board] {
            for (size, zoom) in [(WIDE, 1.0), (SMALL, 1.0), (WIDE, 2.0), (SMALL, 2.0)] {
                places.push(Place {
                    page,
                    lang,
                    theme,
                    size,
                    zoom,
                });
            }
        }
    }
    places
}

/// What the pages read and keep; intents are carried out as the program does.
pub(crate) struct World {
    place: Place,
    texts: Texts,
    numbers: CardNumbers,
    pub(crate) contacts: Contacts,
    pub(crate) class: (String, u16),
    pub(crate) has_motion: bool,
    pub(crate) folders: Vec<String>,
    pub(crate) notice: (String, bool, bool),
    card: AdultCardDraft,
    settings: SettingsDraft,
    top_bar: TopBarDraft,
    pub(crate) out: Vec<Intent>,
}

impl World {
    pub(crate) fn new(place: Place) -> Self {
        let texts = Texts::new(place.lang);
        Self {
            place,
            numbers: card_numbers(&texts, help_lines("FR").unwrap()),
            texts,
            contacts: Contacts::default(),
            class: ("CM1-CM2 B".to_owned(), 24),
            has_motion: true,
            folders: vec!["/home/camille/Documents/Marelle/seances".to_owned()],
            notice: (
                "Enregistré : /home/camille/Documents/Marelle/fiche-des-droits.html".to_owned(),
                false,
                true,
            ),
            card: AdultCardDraft::default(),
            settings: SettingsDraft::default(),
            top_bar: TopBarDraft::default(),
            out: Vec::new(),
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let place = self.place;
        // The harness leaves a margin; a window has none.
        let window = ui.ctx().content_rect();
        ui.set_clip_rect(window);
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(window));
        let look = match place.page {
            Page::NoticeOnStage => Look::stage(place.theme, window),
            _ => Look::desk(place.theme, place.zoom),
        };
        let look = look.with_motion(Motion::OFF);
        let texts = std::mem::replace(&mut self.texts, Texts::new(place.lang));
        let scene = Scene {
            texts: &texts,
            look: &look,
            now: Duration::ZERO,
            today: (2026, 11, 23),
            clock: (10, 19),
        };
        let mut out = Vec::new();
        ui.painter().rect_filled(window, 0.0, look.ground);
        self.draw_page(&mut ui, &scene, &mut out);
        assert_eq!(texts.missing_count(), 0, "a text is missing");
        self.texts = texts;
        for intent in out {
            self.apply(&intent);
            self.out.push(intent);
        }
    }

    fn draw_page(&mut self, ui: &mut Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
        let (words, is_warning, has_folder) = self.notice.clone();
        let notice = NoticeView {
            words: &words,
            is_warning,
            has_folder,
        };
        if self.place.page == Page::NoticeOnStage {
            return notice_ui(ui, scene, &notice, out);
        }
        let bar = TopBarView {
            class_name: &self.class.0,
            class_size: self.class.1,
            title: None,
        };
        top_bar_ui(ui, scene, &bar, &mut self.top_bar, out);
        if self.place.page == Page::NoticeOnDesk {
            notice_ui(ui, scene, &notice, out);
        }
        if self.place.page == Page::AdultCard {
            let data = self.numbers.view(&self.contacts);
            return adult_card_ui(ui, scene, &data, &mut self.card, out);
        }
        let data = SettingsView {
            theme: self.place.theme,
            zoom: self.place.zoom,
            has_motion: self.has_motion,
            class_name: &self.class.0,
            class_size: self.class.1,
            contacts: &self.contacts,
            lesson_folders: &self.folders,
            saved_folder: "/home/camille/Documents/Marelle",
            version: "0.1.0",
        };
        settings_ui(ui, scene, &data, &mut self.settings, out);
    }

    fn apply(&mut self, intent: &Intent) {
        match intent {
            Intent::SetContacts(contacts) => self.contacts = contacts.clone(),
            Intent::SetClass { name, size } => self.class = (name.clone(), *size),
            Intent::SetZoom(zoom) => self.place.zoom = *zoom,
            Intent::SetTheme(theme) => self.place.theme = *theme,
            Intent::SetMotion(has_motion) => self.has_motion = *has_motion,
            Intent::SetLanguage(lang) => {
                self.place.lang = *lang;
                self.texts = Texts::new(*lang);
                self.numbers = card_numbers(&self.texts, help_lines("FR").unwrap());
            }
            _ => {}
        }
    }
}

/// A window with the page; its harness refuses inputs without a name and letters that Andika does not have.
pub(crate) fn open<'a>(world: World) -> Harness<'a, World> {
    let mut harness = Harness::builder()
        .with_size(world.place.size)
        .with_max_steps(30)
        .with_context_setup(fonts::install)
        .wgpu()
        .build_ui_state(|ui, world: &mut World| world.draw(ui), world);
    harness.run();
    harness
}

/// What every node says, with its role and place.
pub(crate) fn nodes(harness: &Harness<'_, World>) -> Vec<(Role, String, Rect)> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| {
        let inner = node.accesskit_node();
        inner.raw_bounds()?;
        Some((
            inner.role(),
            inner.label().or_else(|| inner.value())?,
            node.rect(),
        ))
    })
    .collect()
}

/// What is wrong with what is painted and said, wherever the page is scrolled to.
pub(crate) fn faults(harness: &mut Harness<'_, World>) -> Vec<String> {
    let name = harness.state().place.name();
    let mut faults = painted_faults(harness);
    let screen = harness.ctx.content_rect();
    for (role, said, rect) in nodes(harness) {
        let is_pressed = matches!(role, Role::Button | Role::RadioButton | Role::CheckBox);
        let least = if harness.state().place.page == Page::NoticeOnStage {
            88.0 * screen.height() / 1080.0
        } else {
            44.0 * harness.state().place.zoom
        };
        if is_pressed && (rect.height() < least - 0.6 || rect.width() < least - 0.6) {
            faults.push(format!("{said} is only {rect:?}"));
        }
        if said.contains('⟦') {
            faults.push(format!("{said} is missing"));
        }
        if rect.left() < screen.left() - 1.0 || rect.right() > screen.right() + 1.0 {
            faults.push(format!("{said} at {rect:?} is wider than the window"));
        }
    }
    faults.extend(unreachable(harness, screen));
    faults.sort();
    faults.dedup();
    faults
        .into_iter()
        .map(|fault| format!("{name}: {fault}"))
        .collect()
}

/// Text that leaves the window or is cut off at a side.
fn painted_faults(harness: &Harness<'_, World>) -> Vec<String> {
    let screen = harness.ctx.content_rect();
    let mut faults = Vec::new();
    for clipped in &harness.output().shapes {
        let room = clipped.clip_rect.intersect(screen).expand(1.0);
        let mut check = |words: String, rect: Rect| {
            if rect.left() < room.left() || rect.right() > room.right() {
                faults.push(format!("“{words}” at {rect:?} is cut by {room:?}"));
            }
        };
        rows(&clipped.shape, &mut check);
    }
    faults
}

fn rows(shape: &egui::Shape, check: &mut impl FnMut(String, Rect)) {
    match shape {
        egui::Shape::Text(text) => {
            for row in &text.galley.rows {
                let words = row.row.text();
                if !words.trim().is_empty() {
                    check(words, row.rect().translate(text.pos.to_vec2()));
                }
            }
        }
        egui::Shape::Vec(shapes) => {
            for shape in shapes {
                rows(shape, check);
            }
        }
        _ => {}
    }
}

/// What stays outside of the window after a screen reader asked for it.
fn unreachable(harness: &mut Harness<'_, World>, screen: Rect) -> Vec<String> {
    let outside =
        |rect: &Rect| rect.top() < screen.top() - 1.0 || rect.bottom() > screen.bottom() + 1.0;
    let wanted: Vec<String> = nodes(harness)
        .into_iter()
        .filter(|(_, _, rect)| outside(rect))
        .map(|(_, said, _)| said)
        .collect();
    let mut faults = Vec::new();
    for said in wanted {
        let find = |harness: &Harness<'_, World>| {
            nodes(harness)
                .into_iter()
                .filter(|(_, own, _)| *own == said)
                .map(|(_, _, rect)| rect)
                .next_back()
        };
        // The wheel over the middle of what is looked for brings it up, as far as the page goes.
        for _ in 0..60 {
            let Some(rect) = find(harness).filter(|rect| outside(rect)) else {
                break;
            };
            let way = if rect.top() < screen.top() {
                120.0
            } else {
                -120.0
            };
            let middle = egui::pos2(rect.center().x, screen.height() * 0.4);
            harness.hover_at(middle);
            harness.event(egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, way),
                phase: egui::TouchPhase::Move,
                modifiers: egui::Modifiers::NONE,
            });
            harness.run();
        }
        if find(harness).is_some_and(|rect| outside(&rect)) {
            faults.push(format!("{said} cannot be scrolled to"));
        }
    }
    faults
}

/// Writes a picture to look at, where the variable asks for it.
pub(crate) fn picture(harness: &mut Harness<'_, World>, name: &str) {
    let Some(folder) = std::env::var_os("MARELLE_SHOTS") else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    let path = Path::new(&folder).join(format!("{name}.png"));
    harness.render().unwrap().save(path).unwrap();
}
