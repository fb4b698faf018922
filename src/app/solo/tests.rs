//! Pupils alone in the real program: by keys, by touch, on every page of the shipped lessons.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::super::folders::Folders;
use super::super::model::{Model, Screen};
use super::super::{draw, shot_solo};
use super::*;
use crate::text::Lang;
use crate::view::{Intent, fonts};

/// The lessons that the issue names, and others with what they lack.
const LESSONS: [&str; 4] = [
    "histoire-en-miroir",
    "frise-des-droits",
    "notre-cour",
    "marelle-de-la-classe",
];

fn model(home: &Path, lang: Lang) -> Model {
    let mut model = Model::new(Folders::under(home), Some(lang), &[]);
    model.settings.has_motion = false;
    let Model { library, texts, .. } = &mut model;
    library.wait(texts, &[]);
    model
}

fn alone(home: &Path, lesson: &str) -> Model {
    let mut model = model(home, Lang::FR);
    model.apply(Intent::PlayAlone(lesson.to_owned()));
    assert_eq!(model.screen, Screen::Solo, "{lesson}");
    model
}

fn show<'a>(model: Model, size: Vec2) -> Harness<'a, Model> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(30)
        .with_context_setup(fonts::install)
        .wgpu()
        .build_ui_state(
            |ui, model: &mut Model| {
                let screen = ui.ctx().content_rect();
                ui.set_clip_rect(screen);
                let builder = egui::UiBuilder::new().max_rect(screen);
                let intents = ui.scope_builder(builder, |ui| draw::root(ui, model)).inner;
                if !intents.is_empty() {
                    super::super::apply_all(model, intents);
                    ui.ctx().request_repaint();
                }
            },
            model,
        );
    harness.run();
    harness
}

fn stop(harness: &Harness<'_, Model>) -> Option<Stop> {
    harness.state().alone().map(Session::stop)
}

fn where_it_is(harness: &Harness<'_, Model>) -> (Option<Stop>, usize, usize, (u16, u16), bool) {
    let session = harness.state().alone().unwrap();
    (
        Some(session.stop()),
        session.current_index(),
        session.part_place().0,
        session.uncovered(),
        session.response_of(Respondent::Board).is_some(),
    )
}

/// Every file under a folder with its content.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                left.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}

/// By keys alone: a letter where letters choose, arrows and Enter elsewhere, Page Down on.
fn pass_by_keys(harness: &mut Harness<'_, Model>) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let Some(session) = harness.state().alone() else {
            panic!("left");
        };
        if session.stop() == Stop::Ended {
            return seen;
        }
        seen.insert(session.current_index());
        let is_asked = matches!(session.stop(), Stop::Ask(_));
        let interaction = session.interaction(session.current_index()).cloned();
        match interaction.filter(|_| is_asked) {
            Some(Interaction::Choose { .. }) => harness.key_press(Key::B),
            Some(Interaction::Rate { .. }) => harness.key_press(Key::Num2),
            _ => {}
        }
        harness.run();
        let before = where_it_is(harness);
        harness.key_press(Key::PageDown);
        harness.run();
        assert_ne!(where_it_is(harness), before, "Page Down leads on");
    }
    panic!("no end");
}

/// Touches whatever button of the answers there is, then the main button, which is the last of the foot.
fn pass_by_touch(harness: &mut Harness<'_, Model>) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let session = harness.state().alone().unwrap();
        if session.stop() == Stop::Ended {
            return seen;
        }
        seen.insert(session.current_index());
        let is_choice = matches!(
            session.interaction(session.current_index()),
            Some(Interaction::Choose { .. })
        );
        if is_choice && matches!(session.stop(), Stop::Ask(_)) {
            touch(harness, |name, _| name.starts_with("Choix A"));
            let own = harness.state().alone().unwrap();
            let own = own.response_of(Respondent::Board);
            assert!(own.is_some(), "a touch on a tile is the answer");
        }
        let before = where_it_is(harness);
        let size = harness.ctx.content_rect();
        touch(harness, |_, rect| {
            rect.bottom() > size.bottom() * 0.9 && rect.right() > size.right() * 0.94
        });
        assert_ne!(where_it_is(harness), before, "the main button leads on");
    }
    panic!("no end");
}

/// Touches the button that is wanted, as a finger does.
#[track_caller]
fn touch(harness: &mut Harness<'_, Model>, is_wanted: impl Fn(&str, Rect) -> bool) {
    let place = {
        let nodes = harness.root().children_recursive();
        let buttons = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
        let mut wanted = buttons.filter(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            is_wanted(&name, node.rect())
        });
        wanted.next().expect("nothing to touch").rect().center()
    };
    harness.drag_at(place);
    harness.drop_at(place);
    harness.run();
    // Two touches in a row are not a double touch here.
    harness.step();
    harness.event(egui::Event::PointerGone);
    harness.run();
}

#[test]
fn whole_lessons_by_keys_leave_nothing_on_the_disk() {
    for lesson in LESSONS {
        let home = tempfile::tempdir().unwrap();
        let mut harness = show(alone(home.path(), lesson), vec2(1366.0, 768.0));
        let before = files(home.path());
        let seen = pass_by_keys(&mut harness);
        let count = harness.state().alone().unwrap().lesson().activities.len();
        assert_eq!(seen.len(), count, "{lesson}");
        harness.key_press(Key::Escape);
        harness.run();
        // The question begins on the answer that changes nothing: Tab leads to the other one.
        harness.get_by_label("Arrêter").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().screen, Screen::Sheet);
        assert_eq!(files(home.path()), before, "{lesson}");
    }
}

#[test]
fn whole_lessons_by_touch_leave_nothing_on_the_disk() {
    for lesson in LESSONS {
        let home = tempfile::tempdir().unwrap();
        let mut harness = show(alone(home.path(), lesson), vec2(1024.0, 768.0));
        let before = files(home.path());
        pass_by_touch(&mut harness);
        touch(&mut harness, |name, _| name == "Terminer");
        assert_eq!(harness.state().screen, Screen::Sheet);
        assert_eq!(files(home.path()), before, "{lesson}");
    }
}

#[test]
fn totals_are_kept_where_the_adult_asked_for_them() {
    let home = tempfile::tempdir().unwrap();
    let mut model = model(home.path(), Lang::FR);
    model.settings.keeps_totals = true;
    model.apply(Intent::PlayAlone("frise-des-droits".to_owned()));
    let mut harness = show(model, vec2(1366.0, 768.0));
    pass_by_keys(&mut harness);
    assert!(
        !home.path().join("state/totals.json").exists(),
        "only at the end"
    );
    touch(&mut harness, |name, _| name == "Terminer");
    let totals = totals::Totals::read(&home.path().join("state"));
    let lesson = &totals.lessons["frise-des-droits"];
    assert_eq!(lesson.passes, 1);
    let question = &lesson.activities["travail"];
    assert_eq!((question.answered, question.right), (1, Some(0)));
    assert_eq!(lesson.activities["debat"].right, None);
    let text = fs::read_to_string(home.path().join("state/totals.json")).unwrap();
    assert!(!text.contains("202"), "no date: {text}");
    harness.state_mut().apply(Intent::EraseTotals);
    assert!(!home.path().join("state/totals.json").exists());
}

#[test]
fn lessons_close_to_what_pupils_live_are_refused_kindly() {
    let home = tempfile::tempdir().unwrap();
    let mut model = model(home.path(), Lang::FR);
    model.apply(Intent::PlayAlone("que-dire-que-faire".to_owned()));
    assert_eq!(model.screen, Screen::Shelf);
    let notice = model.notice.clone().unwrap();
    assert!(!notice.is_warning && notice.words.contains("une personne adulte"));
    for emotion in 0..=3 {
        let text = format!(r#"(format: 1, emotion: {emotion}, activities: [Poll((id: "a"))])"#);
        let lesson: Lesson = ron::from_str(&text).unwrap();
        let may = Alone::new(&lesson, 1, |_| false).is_some();
        assert_eq!(may, emotion < 2, "{emotion}");
    }
}

#[test]
fn personal_activities_are_answered_and_never_counted() {
    let text = r#"(format: 1, activities: [
        Poll((id: "moi", personal: true, second: true, options: ["a", "b"])),
        Poll((id: "nous", second: true, options: ["a", "b"]))])"#;
    let lesson: Lesson = ron::from_str(text).unwrap();
    let mut alone = Alone::new(&lesson, 1, |_| false).unwrap();
    let now = Duration::ZERO;
    alone.ask(now, &Command::Begin);
    for id in ["moi", "nous"] {
        assert_eq!(alone.session().current().unwrap().head().id, id);
        let response = Response::pick("b");
        alone.ask(now, &Command::Touch { response });
        alone.ask(now, &Command::Forward);
        assert!(matches!(alone.session().stop(), Stop::Result(_)), "{id}");
        // The answer can be changed.
        alone.ask(now, &Command::Back);
        let response = Response::pick("a");
        alone.ask(now, &Command::Touch { response });
        let own = alone.session().response_of(Respondent::Board);
        assert_eq!(own, Some(&Response::pick("a")));
        alone.ask(now, &Command::Forward);
        alone.ask(now, &Command::Forward);
    }
    assert_eq!(
        alone.session().stop(),
        Stop::Ended,
        "no second vote, no talk"
    );
    assert_eq!(alone.given().keys().collect::<Vec<_>>(), ["nous"]);
}

#[test]
fn every_shipped_lesson_can_be_made_one_for_one() {
    let home = tempfile::tempdir().unwrap();
    let model = model(home.path(), Lang::FR);
    let mut count = 0;
    for card in model.library.cards() {
        let open = model.library.open_lesson(&card.id).unwrap();
        let one = for_one(open.lesson());
        assert_eq!(one.activities.len(), open.lesson().activities.len());
        let is_left = |activity: &crate::activity::Activity| {
            activity.head().is_personal || activity.rules().has_second_vote()
        };
        assert!(!one.activities.iter().any(is_left), "{}", card.id);
        count += 1;
    }
    assert!(count > 10);
}

/// Everything painted, line by line.
fn painted(harness: &Harness<'_, Model>) -> Vec<(String, Rect)> {
    fn collect(shape: &egui::Shape, found: &mut Vec<(String, Rect)>) {
        match shape {
            egui::Shape::Text(text) => {
                for row in &text.galley.rows {
                    let rect = row.rect().translate(text.pos.to_vec2());
                    let rect = rect.shrink2(vec2(1.5, rect.height() * 0.2));
                    found.push((row.row.text(), rect));
                }
            }
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        collect(&clipped.shape, &mut found);
    }
    found.retain(|(words, _)| !words.trim().is_empty());
    found
}

fn faults(harness: &Harness<'_, Model>, what: &str) -> Vec<String> {
    let screen = harness.ctx.content_rect().expand(1.0);
    let texts = painted(harness);
    let mut faults = Vec::new();
    for (index, (words, rect)) in texts.iter().enumerate() {
        if !screen.contains_rect(*rect) {
            faults.push(format!("{what}: “{words}” leaves the screen"));
        }
        for (other, second) in texts.iter().skip(index + 1) {
            if rect.intersects(*second) {
                faults.push(format!("{what}: “{words}” runs into “{other}”"));
            }
        }
    }
    let mut names = BTreeSet::new();
    for node in harness.root().children_recursive() {
        let inner = node.accesskit_node();
        let name = inner.label().unwrap_or_default();
        if name.contains('⟦') {
            faults.push(format!("{what}: {name}"));
        }
        if inner.role() == Role::Button {
            let rect = node.rect();
            if rect.height() < 44.0 || rect.width() < 44.0 {
                faults.push(format!("{what}: {name} is only {rect:?}"));
            }
            if name.is_empty() || !names.insert(name.clone()) {
                faults.push(format!("{what}: two buttons called “{name}”"));
            }
        }
    }
    faults
}

/// Writes a picture to look at, where the variable asks for it.
fn picture(harness: &mut Harness<'_, Model>, name: &str) {
    let Some(folder) = std::env::var_os("MARELLE_SHOTS") else {
        return;
    };
    let wanted = std::env::var_os("MARELLE_SHOTS_OF").unwrap_or_default();
    if name.contains(&*wanted.to_string_lossy()) {
        fs::create_dir_all(&folder).unwrap();
        let image = harness.render().unwrap();
        image
            .save(Path::new(&folder).join(format!("{name}.png")))
            .unwrap();
    }
}

#[test]
fn every_page_is_sound_in_every_language_theme_and_size() {
    let sizes = [
        vec2(1920.0, 1080.0),
        vec2(1366.0, 768.0),
        vec2(1024.0, 768.0),
    ];
    let home = tempfile::tempdir().unwrap();
    let mut found = Vec::new();
    for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
        for (page, _) in shot_solo::PAGES {
            let mut model = model(home.path(), lang);
            shot_solo::open(&mut model, page);
            let mut harness = show(model, sizes[0]);
            for (is_board, size) in [false, true]
                .into_iter()
                .flat_map(|is| sizes.map(|it| (is, it)))
            {
                harness.state_mut().settings.is_board = is_board;
                harness.set_size(size);
                harness.run();
                let what = format!("{page} {} {} {is_board}", lang.code(), size.x);
                found.extend(faults(&harness, &what));
                picture(&mut harness, &what.replace(' ', "-"));
            }
            assert_eq!(harness.state().texts.missing_count(), 0, "{page}");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_page_shows_what_is_right_and_why_and_no_count() {
    let home = tempfile::tempdir().unwrap();
    for (page, expected) in [
        ("solo-result", "bonne réponse"),
        ("solo-opinion", "D’autres pensent autrement."),
        ("solo-placed", "D’autres pensent autrement."),
        (
            "solo-think",
            "Pensez-y, ou parlez-en avec une personne de la classe.",
        ),
    ] {
        let mut model = model(home.path(), Lang::FR);
        shot_solo::open(&mut model, page);
        let harness = show(model, vec2(1366.0, 768.0));
        assert!(
            harness
                .query_all_by_label_contains(expected)
                .next()
                .is_some(),
            "{page}"
        );
        for (words, _) in painted(&harness) {
            let is_count = words.contains("réponses sur") || words.contains("sur 1");
            assert!(!is_count, "{page}: {words}");
        }
    }
}

#[test]
fn the_hopscotch_jumps_and_help_comes_and_goes() {
    let home = tempfile::tempdir().unwrap();
    let mut harness = show(alone(home.path(), "frise-des-droits"), vec2(1366.0, 768.0));
    touch(&mut harness, |name, _| name.starts_with("Case 4"));
    assert_eq!(harness.state().alone().unwrap().current_index(), 3);
    touch(&mut harness, |name, _| name == "Besoin d’aide");
    assert!(harness.query_by_label_contains("119").is_some());
    touch(&mut harness, |name, _| name == "Besoin d’aide");
    assert_eq!(stop(&harness), Some(Stop::Ask(crate::session::Wave::First)));
    // What belongs to a class does nothing here.
    for key in [Key::M, Key::V, Key::Period, Key::I, Key::F6] {
        harness.key_press(key);
    }
    harness.run();
    let session = harness.state().alone().unwrap();
    assert!(session.timer().is_none() && session.current_index() == 3);
    assert!(!harness.state().settings.is_board);
}

#[test]
fn finds_are_taken_back_one_by_one() {
    let home = tempfile::tempdir().unwrap();
    let mut model = alone(home.path(), "pages-de-catalogue");
    let all = &model.alone().unwrap().lesson().activities;
    let activity = all.iter().position(|one| one.head().id == "catalogue");
    let go = Command::GoTo {
        activity: activity.unwrap(),
    };
    model.apply(Intent::Command(Command::Begin));
    model.apply(Intent::Command(go));
    let spots = match model.alone().unwrap().interaction(activity.unwrap()) {
        Some(Interaction::Point { spots, .. }) => spots.clone(),
        other => panic!("{other:?}"),
    };
    for count in 1..=3 {
        let found = spots.iter().take(count).map(|spot| (spot.id.clone(), 1));
        let response = Response::Point(BTreeMap::from([(Id::new(), found.collect())]));
        let respondent = Respondent::Board;
        model.apply(Intent::Command(Command::Respond {
            respondent,
            response,
        }));
    }
    let found = |harness: &Harness<'_, Model>| {
        let session = harness.state().alone().unwrap();
        session
            .response_of(Respondent::Board)
            .map_or(0, |response| match response {
                Response::Point(points) => points.values().map(BTreeMap::len).sum(),
                other => panic!("{other:?}"),
            })
    };
    let mut harness = show(model, vec2(1366.0, 768.0));
    for left in [3, 2, 1, 0, 0] {
        assert_eq!(found(&harness), left);
        harness.key_press(Key::Backspace);
        harness.run();
    }
}
