//! An order made at the board, by touch, in the air, by arrows and by keys; and what comes out of it.

use eframe::egui::{Key, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::{Interaction, Response};
use marelle::session::{Command, Respondent, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::sound::*;
use super::tables::*;
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);
/// The steps of the shipped timeline from the oldest on.
const RIGHT: [&str; 6] = [
    "daubie",
    "bres",
    "instruction",
    "meme-bac",
    "mixite",
    "sages-femmes",
];

fn order() -> Harness<'static, World> {
    show(timeline("apprendre"), WIDE)
}

/// The items as they were drawn.
fn drawn(world: &World) -> Vec<String> {
    let session = &world.session;
    let index = session.current_index();
    let Some(Interaction::Order { items }) = session.interaction(index) else {
        panic!("no order");
    };
    let order = session.drawn_order(index).unwrap();
    order.iter().map(|item| items[*item].clone()).collect()
}

/// The drawn order after its first item was put to the third place.
fn first_to_third(world: &World) -> Vec<String> {
    let mut order = drawn(world);
    let first = order.remove(0);
    order.insert(2, first);
    order
}

#[track_caller]
fn last(harness: &Harness<'_, World>, order: &[String]) {
    let expected = Command::Respond {
        respondent: Respondent::Board,
        response: Response::Order(order.to_vec()),
    };
    assert_eq!(harness.state().out.last(), Some(&Intent::Command(expected)));
}

/// The middle of the words of the card at a place, from 1.
fn card(harness: &Harness<'_, World>, place: usize) -> Pos2 {
    let name = format!(", place {place} sur 6");
    harness.get_by_label_contains(&name).rect().center()
}

fn said_with(harness: &Harness<'_, World>, words: &str) -> usize {
    said(harness)
        .iter()
        .filter(|said| said.contains(words))
        .count()
}

#[test]
fn a_card_is_moved_by_two_touches() {
    let mut harness = order();
    let expected = first_to_third(harness.state());
    let (one, third) = (card(&harness, 1), card(&harness, 3));
    tap(&mut harness, one);
    assert_eq!(said_with(&harness, ", prise"), 1);
    assert_eq!(harness.state().out, [], "a card in the hand is no answer");
    tap(&mut harness, third);
    last(&harness, &expected);
    assert_eq!(harness.state().out.len(), 1);
    assert_eq!(said_with(&harness, ", prise"), 0);
    // A second touch on the same card lets it go.
    let one = card(&harness, 1);
    tap(&mut harness, one);
    tap(&mut harness, one);
    assert_eq!(said_with(&harness, ", prise"), 0);
    assert_eq!(harness.state().out.len(), 1);
}

#[test]
fn a_card_is_dragged_to_its_place() {
    let mut harness = order();
    let expected = first_to_third(harness.state());
    let (one, third) = (card(&harness, 1), card(&harness, 3));
    drag(&mut harness, one, third);
    last(&harness, &expected);
    let (from, above) = (card(&harness, 6), Pos2::new(900.0, 5.0));
    drag(&mut harness, from, above);
    let mut order = expected;
    let sixth = order.pop().unwrap();
    order.insert(0, sixth);
    last(&harness, &order);
    // By its handle, and a finger that slips a little has only touched.
    let handle = harness.get_by_label_contains(", place 2 sur 6").rect();
    let handle = handle.left_center() + vec2(56.0, 0.0);
    drag(&mut harness, handle, handle + vec2(10.0, 8.0));
    assert_eq!(harness.state().out.len(), 2);
    assert_eq!(said_with(&harness, ", prise"), 1);
}

#[test]
fn a_card_is_carried_by_keys() {
    let mut harness = order();
    let expected = first_to_third(harness.state());
    harness.get_by_label_contains(", place 1 sur 6").focus();
    harness.run();
    press(&mut harness, &[Key::Enter, Key::ArrowDown]);
    assert_eq!(said_with(&harness, ", place 2 sur 6, prise"), 1);
    press(&mut harness, &[Key::ArrowRight]);
    assert_eq!(
        harness.state().out,
        [],
        "the arrows carry, and the hour stays"
    );
    press(&mut harness, &[Key::Enter]);
    last(&harness, &expected);
    // The card keeps the focus, and goes back up.
    press(
        &mut harness,
        &[Key::Space, Key::ArrowUp, Key::ArrowUp, Key::Space],
    );
    let order = drawn(harness.state());
    last(&harness, &order);
}

#[test]
fn escape_puts_a_card_back_where_it_came_from() {
    let mut harness = order();
    harness.get_by_label_contains(", place 4 sur 6").focus();
    harness.run();
    press(&mut harness, &[Key::Enter, Key::ArrowUp, Key::Escape]);
    assert_eq!(harness.state().out, []);
    assert_eq!(said_with(&harness, ", prise"), 0);
    press(&mut harness, &[Key::Escape]);
    assert_eq!(harness.state().out, [Intent::AskToEnd(true)]);
}

#[test]
fn the_arrows_of_a_card_move_it_by_one() {
    let mut harness = order();
    let expected = first_to_third(harness.state());
    let name = harness.get_by_label_contains(", place 1 sur 6");
    let name = name.accesskit_node().label().unwrap();
    let words = name.split(", place").next().unwrap();
    let down = format!("Descendre\u{A0}: {words}");
    for _ in 0..2 {
        harness.get_by_label(&down).click();
        harness.run();
    }
    last(&harness, &expected);
    assert_eq!(harness.state().out.len(), 2, "each step is an answer");
    // By keys to the end: then the arrow leads no farther, and the card has the focus instead of nobody.
    harness.get_by_label(&down).focus();
    harness.run();
    press(&mut harness, &[Key::Enter, Key::Enter, Key::Enter]);
    let mut order = expected;
    let first = order.remove(2);
    order.push(first);
    last(&harness, &order);
    assert!(focused(&harness).ends_with(", place 6 sur 6"));
}

#[test]
fn nothing_is_moved_after_the_vote_or_where_answers_are_personal() {
    let mut closed = timeline("apprendre").ordered(&RIGHT);
    closed.run(&Command::Close);
    for (world, words) in [
        (closed, "Le vote est fermé."),
        (full("chez-soi"), "Gardez votre réponse pour vous."),
    ] {
        let mut harness = show(world.watched(), WIDE);
        assert_eq!(said_with(&harness, words), 1);
        assert_eq!(said_with(&harness, "Monter"), 0);
        let at = |harness: &Harness<'_, World>, place: &str| {
            harness.get_by_label_contains(place).rect().center()
        };
        let (one, two) = (at(&harness, ", place 1 "), at(&harness, ", place 2 "));
        tap(&mut harness, one);
        tap(&mut harness, two);
        drag(&mut harness, one, two);
        assert_eq!(harness.state().out, []);
    }
}

/// Everything painted, on one line.
fn painted(world: World) -> String {
    let harness = show(world, WIDE);
    let texts = painted_texts(&harness);
    let words: Vec<String> = texts.into_iter().map(|(words, _)| words).collect();
    words.join(" ").replace('\u{A0}', " ")
}

#[track_caller]
fn has(world: World, wanted: &[&str], unwanted: &[&str]) {
    let harness = show(world, WIDE);
    let said = said(&harness).join("\n").replace('\u{A0}', " ");
    for words in wanted {
        assert!(said.contains(words), "“{words}” is missing:\n{said}");
    }
    for words in unwanted {
        assert!(!said.contains(words), "“{words}” stands there:\n{said}");
    }
}

#[test]
fn years_come_out_one_by_one_and_tell_where_the_board_was_right() {
    let swapped = [
        "bres",
        "daubie",
        "instruction",
        "mixite",
        "meme-bac",
        "sages-femmes",
    ];
    let at = |steps| {
        timeline("apprendre")
            .ordered(&swapped)
            .until(FIRST)
            .uncovered(steps)
    };
    has(
        at(3),
        &[
            "1861, Première femme bachelière, votre place : 2",
            "1875, Première Française docteure en médecine, votre place : 1",
            "1882, L’instruction devient obligatoire, bonne place",
            "L’école mixte à tous les niveaux, date cachée",
        ],
        // The class counts the years itself: the number changes every year.
        &["il y a", "1924", "De 1861 à 1982"],
    );
    for year in ["1924", "1976", "1982"] {
        assert!(!painted(at(3)).contains(year), "{year}");
    }
    has(
        at(6),
        &[
            "1882, L’instruction devient obligatoire, bonne place",
            "1924, Le même baccalauréat pour tout le monde, votre place : 5",
            "1982, Études de sage-femme ouvertes aux hommes, bonne place",
            "De 1861 à 1982, il se passe 121 ans.",
        ],
        &["date cachée"],
    );
    assert!(
        painted(at(0)).matches('?').count() >= 6,
        "no year stands there"
    );
}

#[test]
fn without_a_move_there_is_no_answer_and_no_tick() {
    let world = timeline("apprendre").until(FIRST).uncovered(6);
    assert!(world.session.response_of(Respondent::Board).is_none());
    has(
        world,
        &["1861, Première femme bachelière"],
        &["bonne place", "votre place"],
    );
}

#[test]
fn events_of_one_year_are_right_either_way() {
    has(
        full("huit").ordered(&EIGHT).until(FIRST).uncovered(8),
        &[
            "52 av. J.-C., À Rome, une reine gauloise est citée dans un livre",
            "1965, Une épouse peut travailler sans demander l’accord, bonne place",
            "1965, Une épouse peut ouvrir un compte à son nom, bonne place",
        ],
        &["il y a"],
    );
}

#[test]
fn counts_are_told_by_the_rules_of_privacy_alone() {
    let right = Response::Order(ids(&RIGHT));
    let mut other = ids(&RIGHT);
    other.swap(0, 1);
    let other = Response::Order(other);
    let voted = |count| timeline("apprendre").pages(count, &right).pages(2, &other);
    has(
        voted(6).until(FIRST).uncovered(6),
        &["1861, Première femme bachelière, 6 sur 8 à cette place"],
        &["bonne place"],
    );
    has(voted(2).until(FIRST).uncovered(6), &[], &["à cette place"]);
    let preview = |world: World| painted(world.until(FIRST).uncovered(6).preview());
    assert_eq!(preview(voted(6)), preview(voted(2)));
    assert_eq!(
        preview(voted(6)),
        preview(timeline("apprendre").ordered(&RIGHT))
    );
}

#[test]
fn a_ranking_shows_the_mean_order_and_calls_nothing_right() {
    let order = ["rire", "choisir", "essayer", "ecouter", "regle"];
    let mut turned = order;
    turned.swap(0, 1);
    let [order_of_most, order_of_few] = [order, turned].map(|order| Response::Order(ids(&order)));
    let world = rank().pages(7, &order_of_most).pages(2, &order_of_few);
    has(
        world.until(FIRST),
        &[
            "Personne ne se moque, place 1 sur 5",
            "Choisir son rôle dans le jeu, place 2 sur 5",
            "Ce qui compte le plus",
            "L’ordre de la classe, 9 réponses.",
        ],
        &["bonne"],
    );
    has(
        rank().ordered(&turned).until(FIRST),
        &[
            "Choisir son rôle dans le jeu, place 1 sur 5",
            "L’ordre choisi ensemble, au tableau.",
        ],
        &["moyen"],
    );
    let few = "Pas assez de réponses pour les montrer. Parlons-en.";
    has(rank().until(FIRST), &[few], &["place 1"]);
    // What was done together at the board is no secret, what three gave alone is.
    let world = rank().ordered(&turned).pages(3, &order_of_most);
    has(
        world.until(FIRST),
        &[few, "Choisir son rôle dans le jeu, place 1 sur 5"],
        &["moyen"],
    );
    has(
        full("rang"),
        &["Le plus important", "Le moins important"],
        &[],
    );
}
