//! The console and the page of the end.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Rect, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::paper::Printing;
use marelle::session::{Command, Phase, Session};
use marelle::view::console::{
    ConsolePicture, ConsoleView, console_drawer_ui, console_ui, following_hour,
    hour_of_next_activity,
};
use marelle::view::dialog::ask_to_end_ui;
use marelle::view::end::{EndView, NextLesson, end_ui, known, moved};
use marelle::view::look::Look;
use marelle::view::stage::{StageDraft, stage_ui};
use marelle::view::{Intent, Saving, Scene, Stage, StageMode};

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

fn next_lesson() -> NextLesson {
    NextLesson {
        id: "sports-sans-etiquette".into(),
        title: "Sports sans étiquette".into(),
        place: 2,
        count: 4,
        minutes: 40,
        drawing: Some("trophy".into()),
    }
}

pub(crate) fn end(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let summary = world.session.summary(scene.now);
    let next = next_lesson();
    let data = EndView {
        summary: &summary,
        view: view(&world.lesson, &world.lesson_texts, &world.pictures),
        class_name: "CM1-CM2 B",
        next: Some(&next),
    };
    end_ui(ui, scene, &data, &mut world.end, &mut world.out);
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

/// An hour that was gone through: two questions, an opinion before and after, and the sentence that was chosen.
fn at_end(place: Place) -> World {
    let mut world = World::new(place);
    let ids: Vec<String> = world
        .lesson
        .activities
        .iter()
        .map(|activity| activity.head().id.clone())
        .collect();
    let at = |id: &str| Command::GoTo {
        activity: ids.iter().position(|other| other == id).unwrap(),
    };
    let opinion = world
        .lesson
        .activities
        .iter()
        .find(|activity| activity.kind() == "Poll")
        .unwrap();
    let sentence = world
        .lesson
        .activities
        .iter()
        .find(|activity| activity.kind() == "Slogan")
        .unwrap();
    let choices = |activity: &marelle::activity::Activity| match activity.rules().interaction() {
        marelle::activity::Interaction::Choose { choices, .. } => choices,
        other => panic!("{other:?}"),
    };
    let (opinions, sentences) = (choices(opinion), choices(sentence));
    let (opinion, sentence) = (opinion.head().id.clone(), sentence.head().id.clone());
    let commands = [
        Command::Begin,
        at("compte"),
        pick("an-1945", 15),
        pick("an-1965", 9),
        Command::Forward,
        at("sages-femmes"),
        pick("true", 21),
        pick("false", 3),
        Command::Forward,
        at(&opinion),
        pick(&opinions[0], 11),
        pick(&opinions[2], 7),
        Command::Forward,
        Command::Forward,
        Command::Forward,
        pick(&opinions[0], 6),
        pick(&opinions[2], 13),
        Command::Forward,
        at(&sentence),
        pick(&sentences[1], 20),
        Command::Forward,
        Command::End,
    ];
    world.ask(&commands);
    world
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
fn draws_the_end_everywhere() {
    for place in places() {
        let mut harness = open(at_end(place), end);
        assert_inside(&harness, "end");
        shoot(&mut harness, "end");
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
    harness.get_by_label_contains("Les choix restent cachés");
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
    harness.get_by_label_contains("Les choix restent cachés");
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

#[test]
fn saves_and_leaves_from_the_end() {
    let mut harness = open(at_end(usual()), end);
    let names = "Enregistrer le bilan|Exporter les totaux|Affiche de la phrase|Terminer";
    for name in names.split('|') {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    harness
        .get_by_label_contains("Sports sans étiquette, séance 2 sur 4")
        .click();
    harness.run();
    assert_eq!(
        harness.state().out,
        [
            Intent::Save(Saving::Outcome),
            Intent::Save(Saving::Counts),
            Intent::Save(Saving::Print(Printing::Poster)),
            Intent::Finish,
            Intent::OpenSheet("sports-sans-etiquette".into()),
        ]
    );
}

#[test]
fn erases_only_when_asked_twice() {
    let mut harness = open(at_end(usual()), end);
    harness
        .get_by_role_and_label(Role::Button, "Tout effacer ici")
        .click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, []);
    harness
        .get_by_role_and_label(Role::Button, "Tout effacer ici")
        .click();
    harness.run();
    harness
        .get_all_by_role_and_label(Role::Button, "Tout effacer ici")
        .last()
        .unwrap()
        .click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Erase]);
}

#[test]
fn tells_what_was_known_and_how_opinions_moved() {
    let world = at_end(usual());
    let summary = world.session.summary(std::time::Duration::from_mins(44));
    let known: Vec<(String, u32, u32)> = known(&world.lesson, &summary)
        .into_iter()
        .map(|known| (known.id, known.right, known.respondents))
        .collect();
    assert_eq!(
        known,
        [("compte".into(), 9, 24), ("sages-femmes".into(), 21, 24)]
    );
    assert_eq!(moved(&world.lesson, &summary).len(), 1);
    let mut harness = open(world, end);
    harness.get_by_label_contains("21 sur 24");
    harness.get_by_label_contains("J’hésite\u{A0}: presque personne");
    harness.get_by_label_contains("Une seule classe ne permet pas de conclure.");
    harness.get_by_label("Modifier avec la classe").click();
    harness.run();
    let field = "La phrase à garder";
    harness
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .type_text("À nous ! ");
    harness.run();
    harness.get_by_label("Garder cette phrase").click();
    harness.run();
    assert!(
        harness
            .state()
            .end
            .sentence
            .as_ref()
            .unwrap()
            .contains("À nous")
    );
    assert!(
        harness.state().out.is_empty(),
        "the sentence stays on the page"
    );
}
