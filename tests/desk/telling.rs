//! The console while words are read and while a story is walked.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Respondent, Token};
use marelle::view::{Intent, Scene, StageMode};

use crate::hour::{console, drawer};
use crate::world::{Place, World, assert_inside, open, places, shoot, usual};

const FIELD: &str = "Mot dit à voix haute";

fn word(word: &str) -> Response {
    Response::word("1", word)
}

fn said(given: &str, count: u16) -> Command {
    let response = word(given);
    Command::Hands { response, count }
}

/// Three words said aloud, and one from a page.
fn with_words(place: Place) -> World {
    let mut world = World::of(place, "premier-mot");
    let respondent = Respondent::Page(Token(1));
    world.ask(&[
        Command::Begin,
        Command::Forward,
        said("justice", 3),
        said("libre", 2),
        said("pareil", 1),
        Command::Join { respondent },
        Command::Respond {
            respondent,
            response: word("têtue"),
        },
    ]);
    world
}

/// At the first scene of the story, where most have voted for the second way.
fn at_scene(place: Place) -> World {
    let mut world = World::of(place, "que-dire-que-faire");
    let pick = |way: &str, count| Command::Hands {
        response: Response::pick(way),
        count,
    };
    world.ask(&[
        Command::Begin,
        Command::GoTo { activity: 2 },
        pick("pourquoi", 14),
        pick("partir", 9),
    ]);
    world
}

/// At the third scene.
fn on_the_way(place: Place) -> World {
    let mut world = at_scene(place);
    let forward = Command::Forward;
    world.ask(&[forward.clone(), forward.clone(), forward.clone(), forward]);
    world
}

#[test]
fn draws_words_and_walks_everywhere() {
    let worlds: [(&str, fn(Place) -> World); 3] = [
        ("words", with_words),
        ("scene", at_scene),
        ("walk", on_the_way),
    ];
    for place in places() {
        for (name, world) in worlds {
            let mut harness = open(world(place), console);
            assert_inside(&harness, name);
            shoot(&mut harness, &format!("console-{name}"));
            let mut harness = open(world(place), drawer);
            assert_inside(&harness, name);
            shoot(&mut harness, &format!("drawer-{name}"));
        }
    }
}

fn asked(harness: &mut Harness<'_, World>) -> Vec<Intent> {
    let out = harness.state().out.clone();
    harness.state_mut().carry_out();
    harness.run();
    out
}

#[track_caller]
fn press(harness: &mut Harness<'_, World>, name: &str, expected: &Command) {
    // What has the focus stands in sight.
    harness.get_by_role_and_label(Role::Button, name).focus();
    harness.run();
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    assert_eq!(
        asked(harness),
        [Intent::Command(expected.clone())],
        "{name}"
    );
}

fn read(word: &str, is_kept: bool) -> Command {
    let word = word.to_owned();
    Command::Moderate { word, is_kept }
}

fn is_said(harness: &Harness<'_, World>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn words_said_aloud_are_typed_one_after_the_other() {
    let mut world = World::of(usual(), "premier-mot");
    world.ask(&[Command::Begin, Command::Forward]);
    let mut harness = open(world, console);
    let field = |harness: &Harness<'_, World>| {
        let node = harness.get_by_role_and_label(Role::TextInput, FIELD);
        (
            node.is_focused(),
            node.accesskit_node().value().unwrap_or_default(),
        )
    };
    harness
        .get_by_role_and_label(Role::TextInput, FIELD)
        .focus();
    harness.run();
    for (typed, expected) in [
        ("justice", said("justice", 1)),
        (" justice ", said("justice", 2)),
    ] {
        harness
            .get_by_role_and_label(Role::TextInput, FIELD)
            .type_text(typed);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(asked(&mut harness), [Intent::Command(expected)]);
        assert_eq!(
            field(&harness),
            (true, String::new()),
            "ready for the next word"
        );
    }
    // Nothing typed, nothing added.
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(asked(&mut harness), []);
    assert!(is_said(&harness, "1 mot à lire"));
    assert!(is_said(&harness, "justice × 2"));
}

const SHOW_FIRST: &str = "Montrer «\u{A0}justice\u{A0}»";

#[test]
fn every_word_is_read_before_the_class_sees_it() {
    let mut harness = open(with_words(usual()), console);
    assert!(is_said(&harness, "4 mots à lire"));
    assert!(is_said(
        &harness,
        "Gardez pour vous un mot qui nomme ou vise quelqu’un."
    ));
    press(&mut harness, SHOW_FIRST, &read("justice", true));
    press(
        &mut harness,
        "Garder pour moi «\u{A0}têtue\u{A0}»",
        &read("têtue", false),
    );
    assert!(is_said(&harness, "2 mots à lire"));
    assert!(is_said(&harness, "justice × 3, montré"));
    assert!(is_said(&harness, "têtue, gardé pour moi"));
    // On the stage it can be read too, and taken away again.
    harness.state_mut().ask(&[Command::Forward]);
    harness.run();
    press(
        &mut harness,
        "Montrer «\u{A0}libre\u{A0}»",
        &read("libre", true),
    );
    press(
        &mut harness,
        "Garder pour moi «\u{A0}justice\u{A0}»",
        &read("justice", false),
    );
    press(
        &mut harness,
        "Montrer «\u{A0}pareil\u{A0}»",
        &read("pareil", true),
    );
    assert!(is_said(&harness, "Tous les mots sont lus."));
    assert!(
        harness
            .query_by_role_and_label(Role::TextInput, FIELD)
            .is_none()
    );
}

#[test]
fn words_are_read_with_the_keyboard_alone() {
    let mut harness = open(with_words(usual()), console);
    let focused = |harness: &Harness<'_, World>| {
        let mut nodes = harness.root().children_recursive();
        let node = nodes.find(|node| node.accesskit_node().is_focused());
        node.and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    };
    for _ in 0..60 {
        if focused(&harness) == SHOW_FIRST {
            break;
        }
        harness.key_press(Key::Tab);
        harness.run();
    }
    assert_eq!(focused(&harness), SHOW_FIRST);
    for word in ["justice", "libre"] {
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(asked(&mut harness), [Intent::Command(read(word, true))]);
    }
    assert_eq!(
        focused(&harness),
        "Montrer «\u{A0}pareil\u{A0}»",
        "the next one that waits"
    );
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(focused(&harness), "Garder pour moi «\u{A0}pareil\u{A0}»");
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(
        asked(&mut harness),
        [Intent::Command(read("pareil", false))]
    );
}

#[test]
fn the_way_on_is_picked_and_given_back() {
    let mut harness = open(at_scene(usual()), console);
    assert!(!is_said(&harness, "Prochain chemin"), "votes stay hidden");
    let way = "malo-demande".to_owned();
    let take = Command::Take { way };
    press(
        &mut harness,
        "Prendre le chemin C, Aller voir un adulte",
        &take,
    );
    assert!(is_said(&harness, "Prochain chemin"));
    press(
        &mut harness,
        "Laisser le vote choisir, au lieu du chemin C",
        &take,
    );
    assert!(!is_said(&harness, "Prochain chemin"));
    harness.state_mut().ask(&[Command::Forward]);
    harness.run();
    assert!(
        is_said(&harness, "Prochain chemin"),
        "the class sees the vote too"
    );
}

#[test]
fn the_class_comes_back_to_an_earlier_scene() {
    let mut harness = open(on_the_way(usual()), console);
    assert!(is_said(&harness, "C’est une fin."));
    assert!(is_said(&harness, "Chemin pris"));
    press(
        &mut harness,
        "Revenir ici, scène 2",
        &Command::Rewind { scene: 1 },
    );
    assert!(is_said(&harness, "Prendre le chemin A"));
    press(
        &mut harness,
        "Revenir ici, scène 1",
        &Command::Rewind { scene: 0 },
    );
    assert!(!is_said(&harness, "Revenir ici, scène"));
}

#[test]
fn a_drawer_on_the_only_screen_keeps_unread_words_from_the_class() {
    let mut harness = open(with_words(usual()), drawer);
    let words = ["justice", "libre", "pareil", "têtue"];
    let seen = |harness: &Harness<'_, World>| -> Vec<&str> {
        let is_seen = |word: &&str| is_said(harness, word);
        words.into_iter().filter(is_seen).collect()
    };
    assert!(is_said(&harness, "4 mots à lire"));
    assert_eq!(seen(&harness), [""; 0], "the class sees the drawer");
    assert!(is_said(&harness, "Coupez d’abord l’image du projecteur"));
    let read = "Lire\u{A0}: la classe ne regarde pas";
    let turn = |harness: &mut Harness<'_, World>, name: &str| {
        harness.get_by_label(name).focus();
        harness.run();
        harness.get_by_label(name).click();
        harness.run();
    };
    turn(&mut harness, read);
    assert_eq!(seen(&harness), ["justice"], "one at a time");
    press(
        &mut harness,
        SHOW_FIRST,
        &super::telling::read("justice", true),
    );
    assert_eq!(
        seen(&harness),
        ["justice", "libre"],
        "the class may see the first"
    );
    turn(&mut harness, "Cacher les mots");
    assert_eq!(seen(&harness), ["justice"]);
    turn(&mut harness, read);
    for word in ["libre", "pareil", "têtue"] {
        let name = format!("Garder pour moi «\u{A0}{word}\u{A0}»");
        press(&mut harness, &name, &super::telling::read(word, false));
    }
    assert_eq!(seen(&harness), ["justice"], "what was kept stays unseen");
    harness.state_mut().ask(&[said("nouveau", 1)]);
    harness.run();
    assert!(!is_said(&harness, "nouveau"), "a new word is hidden again");
}

#[test]
fn a_drawer_that_was_closed_hides_the_words_again() {
    fn at_times(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
        // The mode stands for the drawer here: a black screen has none.
        if world.mode == StageMode::Lesson {
            drawer(ui, scene, world);
        }
    }
    let mut harness = open(with_words(usual()), at_times);
    harness
        .get_by_label("Lire\u{A0}: la classe ne regarde pas")
        .click();
    harness.run();
    assert!(is_said(&harness, "justice"));
    harness.state_mut().mode = StageMode::Black;
    harness.run_steps(5);
    harness.state_mut().mode = StageMode::Lesson;
    harness.run();
    assert!(is_said(&harness, "4 mots à lire") && !is_said(&harness, "justice"));
}
