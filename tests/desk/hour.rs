//! The console, as a window and as a drawer.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Rect, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Phase, Session};
use marelle::view::console::{
    ConsolePicture, ConsoleView, console_drawer_ui, console_ui, following_hour,
    hour_of_next_activity,
};
use marelle::view::dialog::ask_to_end_ui;
use marelle::view::look::Look;
use marelle::view::stage::{StageDraft, stage_ui};
use marelle::view::{Intent, Scene, Stage, StageMode};

use crate::bar;
use crate::world::{Place, World, assert_inside, open, places, shoot, usual, view};

/// Where the quiz of the lesson stands.
const QUIZ: usize = 1;

pub(crate) fn pick(choice: &str, count: u16) -> Command {
    Command::Hands {
        response: Response::pick(choice),
        count,
    }
}

fn picture(ui: &mut Ui, scene: &Scene<'_>, (rect, world): (Rect, &World), session: &Session) {
    let look = Look::stage(world.place.theme, rect);
    let stage = Stage {
        session,
        view: view(&world.lesson, &world.lesson_texts, &world.pictures),
        mode: StageMode::Lesson,
        is_preview: true,
    };
    let scene = Scene {
        look: &look,
        ..*scene
    };
    stage_ui(
        ui,
        &scene,
        &stage,
        &mut StageDraft::default(),
        &mut Vec::new(),
    );
}

type ShowConsole = fn(
    &mut Ui,
    &Scene<'_>,
    &mut ConsoleView<'_>,
    &mut marelle::view::console::ConsoleDraft,
    &mut Vec<Intent>,
);

fn with_console(ui: &mut Ui, scene: &Scene<'_>, world: &mut World, show: ShowConsole) {
    let mut draft = std::mem::take(&mut world.console);
    let mut out = std::mem::take(&mut world.out);
    let next = following_hour(&world.session, scene.now);
    let after = hour_of_next_activity(&world.session, scene.now);
    let here: &World = world;
    let mut pictures = |ui: &mut Ui, rect: Rect, which: ConsolePicture| {
        let session = match which {
            ConsolePicture::Current => Some(&here.session),
            ConsolePicture::Next => next.as_ref(),
            ConsolePicture::After => after.as_ref(),
        };
        if let Some(session) = session {
            picture(ui, scene, (rect, here), session);
        }
    };
    let pages = marelle::view::pages::PagesView::default();
    let mut data = ConsoleView {
        pages: &pages,
        session: &here.session,
        view: view(&here.lesson, &here.lesson_texts, &here.pictures),
        mode: here.mode,
        ratio: 16.0 / 9.0,
        pictures: &mut pictures,
    };
    show(ui, scene, &mut data, &mut draft, &mut out);
    world.console = draft;
    world.out = out;
}

pub(crate) fn console(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    with_console(ui, scene, world, console_ui);
}

pub(crate) fn drawer(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    with_console(ui, scene, world, console_drawer_ui);
}

/// The quiz is open and 17 of 24 hands were counted.
pub(crate) fn at_quiz(place: Place) -> World {
    World::after(
        place,
        &[
            Command::Begin,
            Command::GoTo { activity: QUIZ },
            pick("an-1945", 11),
            pick("an-1965", 6),
        ],
    )
}

#[test]
fn draws_the_console_everywhere() {
    for place in places() {
        let mut harness = open(at_quiz(place), console);
        assert_inside(&harness, "console");
        shoot(&mut harness, "console");
    }
}

#[test]
fn draws_the_drawer_everywhere() {
    for place in places() {
        let mut harness = open(at_quiz(place), drawer);
        assert_inside(&harness, "drawer");
        shoot(&mut harness, "drawer");
    }
}

#[test]
fn counts_hands_by_pressing_and_by_typing() {
    let mut harness = open(at_quiz(usual()), console);
    harness
        .get_by_label("Une main de plus pour A, 1925")
        .click();
    harness.run();
    harness.state_mut().carry_out();
    harness.run();
    let number = "Mains levées pour D, 1995";
    harness
        .get_by_role_and_label(Role::SpinButton, number)
        .focus();
    harness.run();
    harness.event(eframe::egui::Event::Text("5".into()));
    harness.run();
    harness.state_mut().carry_out();
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.state_mut().carry_out();
    let session = &harness.state().session;
    assert_eq!(session.hands_for(&Response::pick("an-1925")), 1);
    assert_eq!(session.hands_for(&Response::pick("an-1995")), 6);
    assert_eq!(session.received(), 24);
    harness.run();
    let more = harness.get_by_label("Une main de plus pour A, 1925");
    assert!(more.accesskit_node().is_disabled(), "24 hands are up");
}

#[test]
fn leads_the_hour_from_the_bar() {
    let mut harness = open(at_quiz(usual()), console);
    for name in ["Révéler", "Précédent", "Fermer le vote", "Passer"] {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    assert_eq!(
        harness.state().out,
        [
            Command::Forward,
            Command::Back,
            Command::Close,
            Command::Skip
        ]
        .map(Intent::Command)
    );
    harness.state_mut().out.clear();
    for name in ["Écran noir", "Finir", "Second vote"] {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    assert_eq!(
        harness.state().out,
        [
            Intent::SetBlack(true),
            Intent::AskToEnd(true),
            Intent::Command(Command::SecondVote)
        ]
    );
}

#[test]
fn keeps_choices_hidden_until_they_are_shown_and_reopens_a_vote() {
    let mut harness = open(at_quiz(usual()), console);
    // The counts of hands stand right below: nothing is hidden from the adult.
    let hidden = harness.query_by_label_contains("Les choix restent cachés");
    assert!(hidden.is_none());
    harness.get_by_label("17 sur 24");
    harness.state_mut().ask(&[Command::Forward]);
    harness.run();
    assert!(
        harness
            .query_by_label_contains("Mains levées pour")
            .is_none()
    );
    harness.get_by_label("Le résultat est affiché.");
    harness.get_by_label("Rouvrir le vote").click();
    harness.run();
    harness.state_mut().carry_out();
    assert_eq!(harness.state().session.phase(), Phase::Open);
}

#[test]
fn jumps_to_a_cell_by_keyboard() {
    let mut harness = open(at_quiz(usual()), console);
    harness
        .get_by_label_contains("Case 1, faite\u{A0}: ")
        .focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let out = &harness.state().out;
    assert_eq!(out, &[Intent::Command(Command::GoTo { activity: 0 })]);
}

#[test]
fn sets_the_class_and_the_timer() {
    let mut harness = open(at_quiz(usual()), console);
    harness.get_by_label("Minuteur de 2\u{A0}min").click();
    harness.run();
    harness.get_by_label("Un élève de moins").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.state_mut().carry_out();
    harness.run_steps(2);
    harness.get_by_label("Mettre en pause").click();
    harness.run_steps(2);
    harness.state_mut().carry_out();
    assert_eq!(harness.state().session.roster().hands(), 23);
    assert!(!harness.state().session.timer().unwrap().is_running());
}

#[test]
fn has_no_timer_where_calm_matters() {
    let mut world = World::new(usual());
    std::sync::Arc::make_mut(&mut world.lesson).emotion = 2;
    let setup = world.session.setup_again(1);
    world.session = Session::new(std::sync::Arc::clone(&world.lesson), setup);
    world.ask(&[Command::Begin, Command::GoTo { activity: QUIZ }]);
    let harness = open(world, console);
    assert!(harness.query_by_label_contains("Minuteur").is_none());
    let mut hands = harness.query_all_by_label_contains("Mains levées pour");
    assert!(hands.next().is_some());
}

#[test]
fn adds_hands_to_a_number() {
    let world = World::new(usual());
    let index = world
        .lesson
        .activities
        .iter()
        .position(|activity| activity.kind() == "Estimate")
        .unwrap();
    let world = World::after(
        usual(),
        &[Command::Begin, Command::GoTo { activity: index }],
    );
    let mut harness = open(world, console);
    let field = "Nombre proposé";
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .type_text("33");
    harness.run();
    harness
        .get_by_role_and_label(Role::Button, "Une main de plus")
        .click();
    harness.run();
    harness.state_mut().carry_out();
    harness.run();
    shoot(&mut harness, "console-number");
    harness.get_by_label("Une main de plus pour 33").click();
    harness.run();
    harness.state_mut().carry_out();
    assert_eq!(
        harness.state().session.hands_for(&Response::Estimate(33)),
        2
    );
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .type_text("99999999");
    harness.run();
    harness.get_by_label_contains("Un nombre de ");
}

#[test]
fn closes_the_drawer_and_ends_only_when_asked_twice() {
    fn asking(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
        drawer(ui, scene, world);
        ask_to_end_ui(ui.ctx(), scene, &mut world.out);
    }
    let mut harness = open(at_quiz(usual()), drawer);
    harness.get_by_label("Fermer la console").click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::ShowConsole(false)]);
    let mut harness: Harness<'_, World> = open(at_quiz(usual()), asking);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().out, [Intent::AskToEnd(false)]);
}
