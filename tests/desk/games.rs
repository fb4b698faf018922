//! The console while the whole class plays: what the adult can do without going to the board.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::{Play, Table};
use marelle::session::{Command, Stop};
use marelle::view::{BoardTool, Intent};

use crate::hour::{console, drawer};
use crate::world::{Place, World, assert_inside, open, places, shoot, usual};

/// A shipped lesson at one of its activities, after these commands.
fn at(place: Place, (lesson, activity): (&str, &str), commands: &[Command]) -> World {
    let mut world = World::of(place, lesson);
    let ids = world.lesson.activities.iter();
    let index = ids.map(|one| one.head().id).position(|id| id == activity);
    let go = Command::GoTo {
        activity: index.unwrap(),
    };
    world.ask(&[go]);
    world.ask(commands);
    world
}

const DECK: (&str, &str) = ("qui-suis-je", "pioche");
const TALE: (&str, &str) = ("histoire-en-miroir", "phare");
const MEMORY: (&str, &str) = ("memo-des-pionnieres", "memo");
const SHIELD: (&str, &str) = ("ressemblances", "blason");

#[test]
fn draws_the_console_of_every_game_everywhere() {
    for place in places() {
        for (game, name) in [
            (DECK, "deck"),
            (TALE, "tale"),
            (MEMORY, "memory"),
            (SHIELD, "shield"),
        ] {
            let mut harness = open(at(place, game, &[]), console);
            assert_inside(&harness, name);
            shoot(&mut harness, &format!("console-{name}"));
            let mut harness = open(at(place, game, &[]), drawer);
            assert_inside(&harness, name);
            shoot(&mut harness, &format!("drawer-{name}"));
        }
    }
}

/// Presses the button of this name and carries out what it asks for.
#[track_caller]
fn press(harness: &mut Harness<'_, World>, name: &str) {
    // Far enough from the last press: two in a row are one wish.
    harness.run_steps(60);
    harness.get_by_label(name).click();
    harness.run();
    harness.state_mut().carry_out();
    harness.run();
}

#[test]
fn draws_passes_and_takes_back() {
    let mut harness = open(at(usual(), DECK, &[]), console);
    let pass = harness.get_by_label("Passer la carte");
    assert!(pass.accesskit_node().is_disabled(), "nothing is drawn");
    let table = |harness: &Harness<'_, World>| match harness.state().session.table() {
        Some(Table::Deck { drawn, left, .. }) => (drawn, left),
        other => panic!("{other:?}"),
    };
    harness.get_by_label("Aucune carte tirée sur 4");
    press(&mut harness, "Piocher");
    assert_eq!(table(&harness), (1, 9));
    press(&mut harness, "Passer la carte");
    assert_eq!(table(&harness), (1, 8));
    harness.get_by_label("On peut passer, sans dire pourquoi.");
    press(&mut harness, "Annuler le dernier geste");
    assert_eq!(table(&harness), (1, 9));
}

#[test]
fn counts_surprises_and_shows_one_version_again() {
    let both = vec![Command::Forward; 10];
    let mut harness = open(at(usual(), TALE, &both), console);
    press(&mut harness, "Une surprise de plus");
    press(&mut harness, "Une surprise de plus");
    press(&mut harness, "Annuler le dernier geste");
    let session = |harness: &Harness<'_, World>| {
        let session = &harness.state().session;
        (session.uncovered().0, session.table())
    };
    let surprised = Some(Table::Mirror { surprises: 1 });
    assert_eq!(session(&harness), (10, surprised.clone()));
    for (name, page) in [
        ("Relire en miroir", 5),
        ("Relire l’histoire", 0),
        ("Montrer les deux côte à côte", 10),
    ] {
        press(&mut harness, name);
        assert_eq!(session(&harness), (page, surprised.clone()), "{name}");
    }
    assert!(matches!(harness.state().session.stop(), Stop::Ask(_)));
}

#[test]
fn says_whose_turn_it_is_and_takes_a_card_back() {
    let mut world = at(usual(), MEMORY, &[]);
    let Some(Table::Memory { cards, .. }) = world.session.table() else {
        panic!("no memory");
    };
    let first = cards[0].pair;
    let other = cards.iter().position(|card| card.pair != first).unwrap();
    let third = cards.iter().rposition(|card| card.pair != first).unwrap();
    let flip = |place: usize| Command::Play(Play::Flip(u16::try_from(place).unwrap()));
    world.ask(&[flip(0), flip(other), flip(third)]);
    let mut harness = open(world, console);
    harness.get_by_label("C’est à l’équipe 2.");
    harness.get_by_label("Annuler le dernier geste").click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Command(Command::UndoPlay)]);
    harness.state_mut().carry_out();
    harness.run();
    harness.get_by_label("C’est à l’équipe 1.");
}

#[test]
fn offers_nothing_where_nothing_is_played() {
    let shield = open(at(usual(), SHIELD, &[]), console);
    shield.get_by_label("Rien à compter\u{A0}: les dessins restent aux élèves.");
    let talk = vec![Command::Forward; 11];
    let harness = open(at(usual(), TALE, &talk), console);
    assert_eq!(harness.state().session.stop(), Stop::Talk);
    assert!(harness.query_by_label("Une surprise de plus").is_none());
}

#[test]
fn turns_the_pages_of_two_versions_side_by_side() {
    let both = vec![Command::Forward; 10];
    let mut world = at(usual(), TALE, &both);
    world.console.page = Some((0, 3));
    let mut harness = open(world, console);
    harness.get_by_label("Page 1 sur 3");
    let before = harness.get_by_label("Paragraphes précédents");
    assert!(before.accesskit_node().is_disabled(), "the first page");
    harness.get_by_label("Paragraphes suivants").click();
    harness.run();
    let turned = Intent::Board(BoardTool::Page(1));
    assert_eq!(harness.state().out, [turned]);
    harness.state_mut().console.page = Some((2, 3));
    harness.run();
    let after = harness.get_by_label("Paragraphes suivants");
    assert!(after.accesskit_node().is_disabled(), "the last page");
    harness.state_mut().console.page = Some((0, 1));
    harness.run();
    assert!(harness.query_by_label("Paragraphes suivants").is_none());
}
