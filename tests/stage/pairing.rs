//! Halves joined at the board, and a memory: by touch, in the air, and by keys.

use std::collections::BTreeMap;

use eframe::egui::{Key, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::{Play, Response};
use marelle::session::{Command, Respondent, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::sound::*;
use super::tables::*;
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);

fn pairs() -> Harness<'static, World> {
    show(pioneers("portraits"), WIDE)
}

/// The answer of the board, asked for last.
#[track_caller]
fn last(harness: &Harness<'_, World>, joined: &[(&str, &str)]) {
    let respondent = Respondent::Board;
    let expected = if joined.is_empty() {
        Command::Withdraw { respondent }
    } else {
        let joined: BTreeMap<String, String> = joined
            .iter()
            .map(|(left, right)| ((*left).to_owned(), (*right).to_owned()))
            .collect();
        Command::Respond {
            respondent,
            response: Response::Match(joined),
        }
    };
    assert_eq!(harness.state().out.last(), Some(&Intent::Command(expected)));
}

fn centre(harness: &Harness<'_, World>, name: &str) -> Pos2 {
    harness.get_by_label_contains(name).rect().center()
}

#[test]
fn two_touches_join_and_two_take_apart() {
    let mut harness = pairs();
    let (ada, program) = (
        centre(&harness, "Ada Lovelace"),
        centre(&harness, "Elle écrit"),
    );
    tap(&mut harness, ada);
    assert!(says(&harness, "Ada Lovelace, en 1843, à gauche, prise"));
    assert_eq!(harness.state().out, [], "a half in the hand is no answer");
    tap(&mut harness, program);
    last(&harness, &[("lovelace", "lovelace")]);
    assert!(says(
        &harness,
        "Ada Lovelace, en 1843, à gauche, avec Elle écrit un programme informatique"
    ));
    // From the right to the left, and a half that was joined already goes over to its new partner.
    let jeanne = centre(&harness, "Jeanne Barret");
    tap(&mut harness, program);
    tap(&mut harness, jeanne);
    last(&harness, &[("barret", "lovelace")]);
    for _ in 0..2 {
        tap(&mut harness, program);
    }
    last(&harness, &[]);
}

#[test]
fn a_line_is_drawn_from_one_half_to_the_other() {
    let mut harness = pairs();
    let (ada, program) = (
        centre(&harness, "Ada Lovelace"),
        centre(&harness, "Elle écrit"),
    );
    drag(&mut harness, ada, program);
    last(&harness, &[("lovelace", "lovelace")]);
    // Let go over nothing, or over its own side, nothing is joined.
    let jeanne = centre(&harness, "Jeanne Barret");
    drag(&mut harness, jeanne, Pos2::new(1000.0, 1000.0));
    drag(&mut harness, jeanne, ada);
    assert_eq!(harness.state().out.len(), 1);
    assert!(!says(&harness, ", prise"));
}

#[test]
fn halves_are_joined_by_keys() {
    let mut harness = pairs();
    let names = nodes(&harness);
    let rights: Vec<&str> = names
        .iter()
        .filter(|(_, said, _)| said.ends_with(", à droite"))
        .map(|(_, said, _)| said.as_str())
        .collect();
    let place = rights
        .iter()
        .position(|said| said.starts_with("Elle écrit"));
    let ada = 1;
    harness.get_by_label_contains("Ada Lovelace").focus();
    harness.run();
    // The first key leads across, to the card in the same row.
    press(&mut harness, &[Key::Enter, Key::ArrowRight]);
    let place = place.unwrap();
    let way = if place < ada {
        Key::ArrowUp
    } else {
        Key::ArrowDown
    };
    press(&mut harness, &vec![way; place.abs_diff(ada)]);
    assert_eq!(harness.state().out, [], "the hour stays");
    press(&mut harness, &[Key::Enter]);
    last(&harness, &[("lovelace", "lovelace")]);
    // Taken twice, it is apart again.
    press(&mut harness, &[Key::Enter, Key::Enter]);
    last(&harness, &[]);
    press(&mut harness, &[Key::Enter, Key::ArrowDown, Key::Escape]);
    assert!(!says(&harness, ", prise"));
    assert_eq!(harness.state().out.len(), 2);
}

#[test]
fn nothing_is_joined_after_the_vote_or_where_answers_are_personal() {
    let mut closed = pioneers("portraits").joined(&[("lovelace", "barret")]);
    closed.run(&Command::Close);
    for (world, words) in [
        (closed, "Le vote est fermé."),
        (full("paires-chez-soi"), "Gardez votre réponse pour vous."),
    ] {
        let mut harness = show(world.watched(), WIDE);
        assert!(says(&harness, words));
        let names = nodes(&harness);
        let side = |end: &str| {
            let mut found = names.iter().filter(|(_, said, _)| said.contains(end));
            found.next().unwrap().2.center()
        };
        let (left, right) = (side(", à gauche"), side(", à droite"));
        tap(&mut harness, left);
        tap(&mut harness, right);
        drag(&mut harness, left, right);
        assert_eq!(harness.state().out, []);
    }
}

#[test]
fn the_result_joins_what_belongs_together_and_ticks_what_was_found() {
    let found = [("lovelace", "lovelace"), ("barret", "laroche")];
    let world = || pioneers("portraits").joined(&found).until(FIRST);
    let harness = show(world(), WIDE);
    for words in [
        "Ada Lovelace, en 1843 : Elle écrit un programme informatique, paire trouvée",
        "Jeanne Barret, en 1766 : Elle part faire le tour du monde",
        "De 1766 à 2022",
    ] {
        assert!(says(&harness, words), "{words}");
    }
    assert!(!says(&harness, "le tour du monde, paire trouvée"));
    assert!(!says(&harness, "sur 1"), "the board alone is no count");
    let response = Response::Match(
        found
            .map(|(left, right)| (left.to_owned(), right.to_owned()))
            .into_iter()
            .collect(),
    );
    let voted = |count| pioneers("portraits").pages(count, &response).until(FIRST);
    assert!(says(&show(voted(6), WIDE), "informatique, 6 sur 6"));
    let few = show(voted(3), WIDE);
    assert!(!says(&few, "sur 3"));
    assert!(says(&few, "Pas assez de réponses"));
    let painted = |world: World| format!("{:?}", painted_texts(&show(world.preview(), WIDE)));
    assert!(
        painted(voted(6)) == painted(world()),
        "the preview tells nothing"
    );
}

// ---- memory

fn memory() -> Harness<'static, World> {
    show(pioneers("memo"), WIDE)
}

fn flip(place: u16) -> Intent {
    Intent::Command(Command::Play(Play::Flip(place)))
}

/// The label of a card begins with its number.
fn card(harness: &Harness<'_, World>, place: u16) -> Pos2 {
    let names = nodes(harness);
    let begins = |said: &str| {
        let number = format!("Carte {}", place + 1);
        said.strip_prefix(&number)
            .is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_digit()))
    };
    let mut found = names.iter().filter(|(_, said, _)| begins(said));
    found.next().unwrap().2.center()
}

#[test]
fn cards_are_turned_by_touch_and_stay_open_in_pairs() {
    let mut harness = memory();
    let [one, other] = both(harness.state(), 0);
    let [third, fourth] = [1, 2].map(|pair| both(harness.state(), pair)[0]);
    assert!(says(&harness, "Équipe 1, à vous."));
    for place in [one, other] {
        let at = card(&harness, place);
        tap(&mut harness, at);
    }
    assert_eq!(harness.state().out, [flip(one), flip(other)]);
    assert!(says(&harness, "paire trouvée"));
    assert!(says(&harness, "Équipe 1, à vous.\n1 paire trouvée sur 6."));
    // A pair lies open for good.
    let at = card(&harness, one);
    tap(&mut harness, at);
    assert_eq!(harness.state().out.len(), 2);
    for place in [third, fourth] {
        let at = card(&harness, place);
        tap(&mut harness, at);
    }
    assert!(says(&harness, "Ce n’est pas une paire. Équipe 2, à vous."));
    let open = |harness: &Harness<'_, World>| {
        let said = said(harness);
        said.iter()
            .filter(|said| said.contains("face cachée"))
            .count()
    };
    assert_eq!(open(&harness), 8, "both stay open until the next move");
    let at = card(&harness, both(harness.state(), 3)[0]);
    tap(&mut harness, at);
    assert_eq!(open(&harness), 9);
}

#[test]
fn the_arrows_lead_over_the_table_and_enter_turns() {
    let mut harness = memory();
    harness
        .get_by_label_contains("Carte 1, face cachée")
        .focus();
    harness.run();
    let way = [
        Key::ArrowRight,
        Key::ArrowDown,
        Key::ArrowRight,
        Key::ArrowLeft,
    ];
    press(&mut harness, &way);
    assert!(focused(&harness).starts_with("Carte 6"));
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().out, [flip(5)]);
    // Past the edge nothing moves, and least of all the hour.
    press(
        &mut harness,
        &[Key::ArrowLeft, Key::ArrowLeft, Key::ArrowLeft],
    );
    assert!(focused(&harness).starts_with("Carte 5"));
    press(&mut harness, &[Key::Space]);
    assert_eq!(harness.state().out, [flip(5), flip(4)]);
}

#[test]
fn the_last_card_is_put_back() {
    let mut harness = memory();
    assert!(
        harness
            .query_by_label("Remettre la dernière carte")
            .is_none()
    );
    let at = card(&harness, 3);
    tap(&mut harness, at);
    harness.get_by_label("Remettre la dernière carte").click();
    harness.run();
    let undo = Intent::Command(Command::UndoPlay);
    assert_eq!(harness.state().out, [flip(3), undo]);
    assert!(says(&harness, "Carte 4, face cachée"));
}

#[test]
fn when_all_is_found_a_calm_sentence_stands_there_and_the_hour_goes_on() {
    let mut world = pioneers("memo");
    for pair in 0..6 {
        let places = both(&world, pair);
        world = world.flipped(&places);
    }
    let mut harness = show(world, WIDE);
    assert!(says(&harness, "Toutes les paires sont trouvées."));
    assert!(says(&harness, "Louis XIV dansait lui-même."));
    assert!(!says(&harness, "Équipe"));
    harness.get_by_label("Suite").click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Command(Command::Forward)]);
    assert_eq!(harness.state().session.stop(), Stop::Talk);
}

#[test]
fn one_team_takes_no_turns() {
    let harness = show(full("seuls"), WIDE);
    assert!(says(&harness, "Retournez deux cartes."));
    assert!(!says(&harness, "Équipe"));
}
