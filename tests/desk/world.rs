//! A lesson, a shelf and a window to draw the adult's screens in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{TextureHandle, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use marelle::lesson::{Lesson, Theme as Topic};
use marelle::session::{Command, Session, Setup};
use marelle::text::{Lang, LessonTexts, Texts};
use marelle::view::adult_card::AdultCardDraft;
use marelle::view::console::ConsoleDraft;
use marelle::view::end::EndDraft;
use marelle::view::look::{Look, Motion, Theme};
use marelle::view::settings::SettingsDraft;
use marelle::view::sheet::{FindingLine, SheetDraft};
use marelle::view::shelf::{ResumeCard, ShelfCard, ShelfDraft};
use marelle::view::top_bar::TopBarDraft;
use marelle::view::{Contacts, Intent, LessonView, Scene, StageMode, fonts};

/// Where and how a screen is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) size: Vec2,
    pub(crate) zoom: f32,
}

/// Everything the screens read and keep.
pub(crate) struct World {
    pub(crate) texts: Texts,
    pub(crate) place: Place,
    pub(crate) lesson: Arc<Lesson>,
    pub(crate) lesson_texts: LessonTexts,
    pub(crate) pictures: BTreeMap<String, TextureHandle>,
    pub(crate) cards: Vec<ShelfCard>,
    pub(crate) resume: Option<ResumeCard>,
    pub(crate) findings: Vec<FindingLine>,
    pub(crate) loading: Option<(usize, usize)>,
    pub(crate) top_bar: TopBarDraft,
    pub(crate) shelf: ShelfDraft,
    pub(crate) sheet: SheetDraft,
    pub(crate) session: Session,
    pub(crate) console: ConsoleDraft,
    pub(crate) mode: StageMode,
    pub(crate) end: EndDraft,
    pub(crate) card: AdultCardDraft,
    pub(crate) settings: SettingsDraft,
    pub(crate) contacts: Contacts,
    pub(crate) out: Vec<Intent>,
}

impl World {
    pub(crate) fn new(place: Place) -> Self {
        Self::of(place, "des-droits-pas-a-pas")
    }

    /// A world in which a shipped lesson is given.
    pub(crate) fn of(place: Place, id: &str) -> Self {
        let (lesson, lesson_texts) = read_lesson(id);
        let lesson = Arc::new(lesson);
        Self {
            texts: Texts::new(place.lang),
            place,
            lesson_texts,
            pictures: BTreeMap::new(),
            cards: cards(),
            resume: Some(resume()),
            findings: Vec::new(),
            loading: None,
            top_bar: TopBarDraft::default(),
            shelf: ShelfDraft::default(),
            sheet: SheetDraft::default(),
            session: Session::new(
                Arc::clone(&lesson),
                Setup {
                    hands: 24,
                    seed: 1,
                    cut: None,
                },
            ),
            lesson,
            console: ConsoleDraft::default(),
            mode: StageMode::Lesson,
            end: EndDraft::default(),
            card: AdultCardDraft::default(),
            settings: SettingsDraft::default(),
            contacts: Contacts::default(),
            out: Vec::new(),
        }
    }

    /// A world whose hour has gone through these commands, one a minute.
    pub(crate) fn after(place: Place, commands: &[Command]) -> Self {
        let mut world = Self::new(place);
        world.ask(commands);
        world
    }

    /// Asks the hour, one command a minute.
    pub(crate) fn ask(&mut self, commands: &[Command]) {
        for (minute, command) in commands.iter().enumerate() {
            let now = Duration::from_secs(60 * minute as u64);
            self.session.handle(now, command).unwrap();
        }
    }

    /// Carries out what the console asked for, as the shell does.
    pub(crate) fn carry_out(&mut self) {
        for intent in std::mem::take(&mut self.out) {
            let Intent::Command(command) = intent else {
                panic!("not a command: {intent:?}");
            };
            self.session
                .handle(Duration::from_mins(10), &command)
                .unwrap();
        }
    }

    /// Draws with the scene of this world.
    pub(crate) fn draw(
        &mut self,
        ui: &mut Ui,
        mut screen: impl FnMut(&mut Ui, &Scene<'_>, &mut World),
    ) {
        let look = Look::desk(self.place.theme, self.place.zoom).with_motion(Motion::OFF);
        let texts = std::mem::replace(&mut self.texts, Texts::new(self.place.lang));
        let scene = Scene {
            texts: &texts,
            look: &look,
            now: Duration::from_secs(760),
            today: (2026, 11, 23),
            clock: (10, 19),
        };
        screen(ui, &scene, self);
        assert_eq!(texts.missing_count(), 0, "a text is missing");
        self.texts = texts;
    }
}

/// A lesson as the screens read it, without borrowing the rest of the world.
pub(crate) fn view<'a>(
    lesson: &'a Lesson,
    texts: &'a LessonTexts,
    pictures: &'a BTreeMap<String, TextureHandle>,
) -> LessonView<'a> {
    LessonView {
        lesson,
        texts,
        pictures,
    }
}

/// A window of this place; its harness refuses inputs without a name and letters that Andika does not have.
pub(crate) fn open<'a>(
    world: World,
    mut screen: impl FnMut(&mut Ui, &Scene<'_>, &mut World) + 'a,
) -> Harness<'a, World> {
    let builder = Harness::builder()
        .with_size(world.place.size)
        .with_context_setup(fonts::install);
    // Only pictures need a renderer.
    let builder = if std::env::var_os("MARELLE_SHOTS").is_some() {
        builder.wgpu()
    } else {
        builder
    };
    let mut harness = builder.build_ui_state(
        move |ui, world: &mut World| world.draw(ui, &mut screen),
        world,
    );
    harness.run();
    harness
}

/// Every place the screens must work in.
pub(crate) fn places() -> impl Iterator<Item = Place> {
    let sizes = [
        (1366.0, 768.0, 1.0),
        (1024.0, 768.0, 1.0),
        (1024.0, 768.0, 2.0),
    ];
    let langs = [Lang::FR, Lang::EN, Lang::PSEUDO];
    let themes = [Theme::Paper, Theme::Board];
    sizes.into_iter().flat_map(move |(wide, high, zoom)| {
        langs.into_iter().flat_map(move |lang| {
            themes.into_iter().map(move |theme| Place {
                lang,
                theme,
                size: Vec2::new(wide, high),
                zoom,
            })
        })
    })
}

pub(crate) fn usual() -> Place {
    Place {
        lang: Lang::FR,
        theme: Theme::Paper,
        size: Vec2::new(1366.0, 768.0),
        zoom: 1.0,
    }
}

/// Everything that is said stands between the left and the right edge of the window, and has a size.
#[track_caller]
pub(crate) fn assert_inside(harness: &Harness<'_, World>, what: &str) {
    let place = harness.state().place;
    let mut count = 0;
    for node in harness.root().children_recursive() {
        let Some(label) = node.accesskit_node().label() else {
            continue;
        };
        if node.accesskit_node().raw_bounds().is_none() {
            continue;
        }
        let rect = node.rect();
        count += 1;
        assert!(
            rect.left() >= -0.5 && rect.right() <= place.size.x + 0.5,
            "{what}, {place:?}: “{label}” at {rect:?}"
        );
    }
    assert!(count > 5, "{what}, {place:?}: only {count} things are said");
}

/// Writes a picture to look at, where the variable `MARELLE_SHOTS` names a folder.
pub(crate) fn shoot(harness: &mut Harness<'_, World>, name: &str) {
    let Some(folder) = std::env::var_os("MARELLE_SHOTS") else {
        return;
    };
    let place = harness.state().place;
    let theme = match place.theme {
        Theme::Paper => "paper",
        Theme::Board => "board",
    };
    let file = format!(
        "{name}-{}-{theme}-{}x{}.png",
        place.lang, place.size.x, place.zoom
    );
    let image = harness.render().unwrap();
    fs::create_dir_all(&folder).unwrap();
    image.save(Path::new(&folder).join(file)).unwrap();
}

/// A shipped lesson and its texts.
pub(crate) fn read_lesson(id: &str) -> (Lesson, LessonTexts) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("lessons")
        .join(id);
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let text = fs::read_to_string(folder.join("lesson.ron")).unwrap();
    let lesson: Lesson = options.from_str(&text).unwrap();
    let sources = ["fr", "en"].map(|code| {
        let text = fs::read_to_string(folder.join(format!("{code}.ftl"))).unwrap();
        (code.to_owned(), text)
    });
    let texts = LessonTexts::new(&lesson.source_lang, BTreeMap::from(sources));
    (lesson, texts)
}

pub(crate) fn resume() -> ResumeCard {
    ResumeCard {
        title: "Des droits, pas à pas".into(),
        day: Some((2026, 11, 19)),
        cells: vec![false, false, false, true, false],
        current: 2,
        next_title: "La frise des droits".into(),
    }
}

/// Eight lessons as in the picture, one of them broken, one in another language, one with a very long title.
pub(crate) fn cards() -> Vec<ShelfCard> {
    let rights = |place: u8, card: ShelfCard| ShelfCard {
        sequence: Some(("droits".into(), "Les mêmes droits".into(), place)),
        ..card
    };
    let yard = |card: ShelfCard| ShelfCard {
        themes: vec![Topic::Space],
        cycle: 2,
        ..card
    };
    let long = "La cour rêvée, et tout ce qu’on pourrait y faire ensemble";
    let mut cards = vec![
        rights(1, card("Des droits, pas à pas", "scales", "CM1 CM2", 45)),
        rights(2, card("Sports sans étiquette", "trophy", "CE2 CM2", 40)),
        rights(3, card("Portraits et exploits", "baby", "CE1 3e", 45)),
        rights(4, card("Les noms de nos rues", "map-pin", "CM1 4e", 55)),
        yard(card("La carte de notre cour", "map-trifold", "CE1 6e", 55)),
        yard(card(long, "tree", "CE1 5e", 90)),
        yard(card("La charte de la cour", "hand-heart", "CE1 CM2", 25)),
        card("L’histoire en miroir", "book-open-text", "CE1 CM1", 60),
    ];
    cards[0].cells = vec![false, false, false, true, false];
    cards[4].is_done = true;
    cards[5].error_count = 2;
    cards[6].fallback = Some("English".into());
    cards[7].themes = vec![Topic::Language];
    cards
}

fn card(title: &str, drawing: &str, levels: &str, minutes: u16) -> ShelfCard {
    ShelfCard {
        id: title.to_lowercase().replace([' ', ',', '’'], "-"),
        title: title.into(),
        summary: format!("Ce que dit {title}."),
        cycle: 3,
        levels: levels.split(' ').map(str::to_owned).collect(),
        ages: (9, 10),
        minutes,
        themes: vec![Topic::Rights],
        drawing: Some(drawing.into()),
        cells: vec![false, true, false, false],
        ..ShelfCard::default()
    }
}
