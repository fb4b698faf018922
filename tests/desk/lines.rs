//! The console of a line and of cards one by one, and what may be saved of a measure.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Session, Setup, Stop, Wave};
use marelle::view::{Intent, Saving};

use super::end::end;
use super::hour::console;
use super::world::{Place, World, assert_inside, open, places, read_lesson, shoot, usual};

/// An hour of a shipped lesson, at an activity by its place.
fn at(place: Place, id: &str, activity: usize) -> World {
    let (lesson, lesson_texts) = read_lesson(id);
    let lesson = Arc::new(lesson);
    let mut world = World::new(place);
    world.session = Session::new(
        Arc::clone(&lesson),
        Setup {
            hands: 24,
            seed: 7,
            ..Setup::default()
        },
    );
    world.lesson = lesson;
    world.lesson_texts = lesson_texts;
    world.ask(&[Command::Begin, Command::GoTo { activity }]);
    world
}

fn line(place: Place) -> World {
    at(place, "debat-mouvant", 2)
}

fn cards(place: Place) -> World {
    at(place, "barometre-de-la-classe", 1)
}

fn hands(world: &mut World, response: Response, count: u16) {
    world.ask(&[Command::Hands { response, count }]);
}

#[test]
fn both_consoles_stay_inside_at_every_place() {
    for place in places() {
        for (name, world) in [
            ("console-line", line(place)),
            ("console-cards", cards(place)),
        ] {
            let mut harness = open(world, console);
            assert_inside(&harness, name);
            shoot(&mut harness, name);
        }
    }
}

#[test]
fn counts_pupils_place_by_place() {
    let mut harness = open(line(usual()), console);
    for _ in 0..2 {
        harness
            .get_by_label("Un élève de plus à la place 1 sur 5")
            .click();
        harness.run();
        harness.state_mut().carry_out();
        harness.run();
    }
    harness
        .get_by_label("Un élève de moins à la place 1 sur 5")
        .click();
    harness.run();
    harness.state_mut().carry_out();
    harness.run();
    assert_eq!(harness.state().session.hands_for(&Response::Rate(0)), 1);
    hands(harness.state_mut(), Response::Rate(4), 23);
    harness.run();
    let more = harness.get_by_label("Un élève de plus à la place 3 sur 5");
    assert!(
        more.accesskit_node().is_disabled(),
        "all 24 stand somewhere"
    );
}

#[test]
fn counts_hands_for_the_card_on_the_stage() {
    let mut harness = open(cards(usual()), console);
    let card = harness.state().session.card_on_stage().unwrap().clone();
    harness
        .get_by_label("Une main de plus pour A, Tout le monde")
        .click();
    harness.run();
    harness.state_mut().carry_out();
    let first = Response::put(&card, "everyone");
    assert_eq!(harness.state().session.hands_for(&first), 1);
    harness.state_mut().ask(&[Command::Forward]);
    harness.run();
    let number =
        harness.get_by_role_and_label(Role::SpinButton, "Mains levées pour A, Tout le monde");
    assert_eq!(number.accesskit_node().numeric_value(), Some(0.0));
}

/// Only the adult is told which cards are there for comparison.
#[test]
fn tells_the_adult_which_cards_are_for_comparison() {
    let mut harness = open(cards(usual()), console);
    let mut told = Vec::new();
    for _ in 0..7 {
        let card = harness.state().session.card_on_stage().unwrap().clone();
        if harness
            .query_by_label_contains("Carte de comparaison")
            .is_some()
        {
            told.push(card);
        }
        harness.state_mut().ask(&[Command::Forward]);
        harness.run();
    }
    told.sort();
    assert_eq!(told, ["ile", "journal"]);
}

/// An hour that is over, in which every card had so many answers.
fn over(count: u16) -> World {
    let mut world = cards(usual());
    while world.session.stop() != Stop::Result(Wave::First) {
        let card = world.session.card_on_stage().unwrap().clone();
        hands(&mut world, Response::put(&card, "everyone"), count);
        world.ask(&[Command::Forward]);
    }
    world.ask(&[Command::End]);
    world
}

#[test]
fn saves_a_measure_only_where_there_is_one() {
    let name = "Exporter pour plusieurs classes";
    let mut harness = open(over(12), end);
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Save(Saving::Measure)]);
    let few = open(over(9), end);
    assert!(few.query_by_label(name).is_none());
    let mut other = line(usual());
    other.ask(&[Command::End]);
    assert!(open(other, end).query_by_label(name).is_none());
}
