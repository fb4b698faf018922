//! Things counted from the console: teams call their numbers out, the adult types them.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::Response;
use marelle::session::{Command, Session, Setup};
use marelle::view::keys::stage_keys;
use marelle::view::stage::StageDraft;
use marelle::view::{Intent, Scene, Stage, StageMode};

use crate::hour::console;
use crate::world::{Place, World, assert_inside, open, places, read_lesson, shoot, usual, view};

/// An activity of a shipped lesson, before anything is counted.
fn at(place: Place, lesson: &str, activity: usize) -> World {
    let mut world = World::new(place);
    let (lesson, texts) = read_lesson(lesson);
    world.lesson = Arc::new(lesson);
    world.lesson_texts = texts;
    world.session = Session::new(
        Arc::clone(&world.lesson),
        Setup {
            hands: 5,
            seed: 1,
            ..Setup::default()
        },
    );
    world.ask(&[Command::Begin, Command::GoTo { activity }]);
    world
}

/// The console with the keys of the hour, as the program draws it.
fn keyed(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    let mut out = std::mem::take(&mut world.out);
    let stage = Stage {
        session: &world.session,
        view: view(&world.lesson, &world.lesson_texts, &world.pictures),
        mode: StageMode::Lesson,
        is_preview: false,
    };
    stage_keys(ui, scene, &stage, &mut StageDraft::default(), &mut out);
    world.out = out;
    console(ui, scene, world);
}

#[test]
fn draws_the_counters_everywhere() {
    for place in places() {
        for (lesson, activity) in [("on-compte", 3), ("on-compte", 5), ("notre-cour", 1)] {
            let mut harness = open(at(place, lesson, activity), keyed);
            assert_inside(&harness, lesson);
            shoot(&mut harness, &format!("counters-{lesson}-{activity}"));
        }
    }
}

#[track_caller]
fn asked(harness: &Harness<'_, World>, layer: &str, spot: &str, count: u16) {
    let response = Response::point(layer, spot);
    let expected = Intent::Command(Command::Hands { response, count });
    assert_eq!(harness.state().out, [expected]);
}

#[test]
fn a_number_is_typed_and_its_figures_do_nothing_else() {
    let mut harness = open(at(usual(), "notre-cour", 1), keyed);
    harness.get_by_label("courir").click();
    harness.run();
    harness
        .get_by_role_and_label(Role::SpinButton, "Nombre\u{A0}: terrain")
        .focus();
    harness.run();
    // More games than there are pupils in the room.
    for (key, figure) in [(Key::Num2, "2"), (Key::Num6, "6")] {
        harness.key_press(key);
        harness.event(Event::Text(figure.into()));
        harness.run();
        if figure == "2" {
            asked(&harness, "courir", "terrain", 2);
            harness.state_mut().carry_out();
            harness.run();
        }
    }
    asked(&harness, "courir", "terrain", 26);
}

#[test]
fn keys_count_on_the_console_as_on_the_stage() {
    let mut harness = open(at(usual(), "on-compte", 3), keyed);
    harness.key_press(Key::B);
    harness.run();
    let response = Response::point("masculins", "tous");
    let touched = Intent::Command(Command::Touch { response });
    assert_eq!(harness.state().out, [touched]);
    harness.state_mut().carry_out();
    harness.run();
    harness.get_by_label("Personnages masculins").click();
    harness.run();
    harness
        .get_by_label("Un de moins\u{A0}: Tous les personnages")
        .click();
    harness.run();
    asked(&harness, "masculins", "tous", 0);
}
