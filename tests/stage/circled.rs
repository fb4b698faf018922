//! Cards into two circles: by touch, in the air, and by keys.

use std::collections::BTreeMap;

use eframe::egui::{Key, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::Response;
use marelle::session::{Command, Respondent, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::sound::*;
use super::touch::tap;
use crate::shipped;

const RESULT: Stop = Stop::Result(Wave::First);
const CARDS: [&str; 8] = [
    "velo", "arbres", "musique", "soupe", "livres", "ballon", "doudou", "poupee",
];

fn circles() -> World {
    shipped!("ressemblances").at("cercles")
}

/// The same with a place outside of both circles.
fn with_outside() -> World {
    let lesson = include_str!("../../lessons/ressemblances/lesson.ron");
    let outside = lesson.replace("id: \"cercles\",", "id: \"cercles\", outside: true,");
    assert_ne!(lesson, outside);
    let french = include_str!("../../lessons/ressemblances/fr.ftl");
    let english = include_str!("../../lessons/ressemblances/en.ftl");
    World::of(&outside, french, Some(english)).at("cercles")
}

fn all_in(bin: &str) -> Vec<(&str, &str)> {
    CARDS.iter().map(|card| (*card, bin)).collect()
}

const SOME: [(&str, &str); 6] = [
    ("velo", "both"),
    ("musique", "both"),
    ("soupe", "left"),
    ("arbres", "left"),
    ("livres", "right"),
    ("poupee", "both"),
];

fn response(places: &[(&str, &str)]) -> Response {
    let own = |(card, bin): &(&str, &str)| ((*card).to_owned(), (*bin).to_owned());
    Response::Sort(places.iter().map(own).collect::<BTreeMap<_, _>>())
}

fn nine_pages(world: World) -> World {
    answered(world, 1..10, &response(&SOME))
}

fn screens() -> Screens {
    vec![
        ("circles", circles),
        ("circles-some", || circles().placed(&SOME)),
        ("circles-both", || circles().placed(&all_in("both"))),
        ("circles-left", || circles().placed(&all_in("left"))),
        ("circles-outside", || {
            with_outside().placed(&all_in("outside"))
        }),
        ("circles-outside-some", || with_outside().placed(&SOME)),
        ("circles-closed", || {
            let mut world = circles().placed(&SOME);
            world.run(&Command::Close);
            world
        }),
        ("circles-result", || circles().placed(&SOME).until(RESULT)),
        ("circles-result-both", || {
            circles().placed(&all_in("both")).until(RESULT)
        }),
        ("circles-counted", || {
            nine_pages(circles().placed(&SOME)).until(RESULT)
        }),
        ("circles-few", || {
            answered(circles(), 1..3, &response(&SOME)).until(RESULT)
        }),
    ]
}

#[test]
fn circles_are_sound_everywhere() {
    assert_sound(&screens());
}

#[test]
fn small_pictures_of_circles_are_silent() {
    assert_silent(&screens());
    let result = |world: World| painted_preview(world.until(RESULT));
    let one = result(circles().placed(&SOME));
    assert!(one == result(circles().placed(&all_in("both"))));
    assert!(one == result(nine_pages(circles().placed(&SOME))));
}

#[track_caller]
fn last(harness: &Harness<'_, World>, places: &[(&str, &str)]) {
    let respondent = Respondent::Board;
    let expected = if places.is_empty() {
        Command::Withdraw { respondent }
    } else {
        Command::Respond {
            respondent,
            response: response(places),
        }
    };
    assert_eq!(harness.state().out.last(), Some(&Intent::Command(expected)));
}

/// The words and the id of a card that lies open, by its place.
fn open_card(harness: &Harness<'_, World>, place: usize) -> (String, &'static str) {
    let open = said(harness)
        .into_iter()
        .filter(|said| said.contains(", carte "));
    let name = open.skip(place).next().unwrap();
    let ids = [
        ("Le vélo", "velo"),
        ("Les arbres", "arbres"),
        ("La musique", "musique"),
        ("La soupe", "soupe"),
        ("Les livres", "livres"),
        ("Le ballon", "ballon"),
        ("Le doudou", "doudou"),
        ("La poupée", "poupee"),
    ];
    let id = ids
        .iter()
        .find(|(words, _)| name.starts_with(words))
        .unwrap();
    (name, id.1)
}

fn centre(harness: &Harness<'_, World>, name: &str) -> Pos2 {
    harness.get_by_label_contains(name).rect().center()
}

/// A free place of a region: a little over its middle, or on its title.
fn region(harness: &Harness<'_, World>, name: &str) -> Pos2 {
    let rect = harness.get_by_label_contains(name).rect();
    rect.center() - vec2(0.0, rect.height() * 0.12)
}

const BOTH: &str = "Cercle A,";
const LEFT: &str = "Cercle B,";
const RIGHT: &str = "Cercle C,";

#[test]
fn a_card_goes_into_a_circle_by_two_touches_and_out_by_two() {
    for size in [WIDE, SMALL] {
        let mut harness = show(circles(), size);
        let (name, card) = open_card(&harness, 0);
        let at = centre(&harness, &name);
        tap(&mut harness, at);
        assert!(said(&harness).iter().any(|said| said.ends_with(", prise")));
        assert_eq!(harness.state().out, [], "a card in the hand is no answer");
        let at = region(&harness, BOTH);
        tap(&mut harness, at);
        last(&harness, &[(card, "both")]);
        let (name, other) = open_card(&harness, 1);
        let at = centre(&harness, &name);
        tap(&mut harness, at);
        let title = harness.get_by_label_contains(RIGHT).rect().center_top();
        tap(&mut harness, title + vec2(0.0, 20.0));
        last(&harness, &[(card, "both"), (other, "right")]);
        for _ in 0..2 {
            let at = centre(&harness, "placée\u{A0}: Aziz");
            tap(&mut harness, at);
        }
        last(&harness, &[(card, "both")]);
    }
}

#[test]
fn a_card_is_dragged_between_the_circles() {
    let mut harness = show(circles(), WIDE);
    let (name, card) = open_card(&harness, 2);
    let (from, to) = (centre(&harness, &name), region(&harness, LEFT));
    drag(&mut harness, from, to);
    last(&harness, &[(card, "left")]);
    let from = centre(&harness, "placée\u{A0}: Flora aime");
    let to = region(&harness, BOTH);
    drag(&mut harness, from, to);
    last(&harness, &[(card, "both")]);
    // The corner between title and circle belongs to no circle.
    let corner = harness.get_by_label_contains(LEFT).rect().left_bottom();
    let from = centre(&harness, "placée\u{A0}: Flora et Aziz");
    drag(&mut harness, from, corner + vec2(4.0, -4.0));
    last(&harness, &[]);
}

#[test]
fn a_card_lies_outside_of_both_where_that_is_a_place() {
    let mut harness = show(with_outside(), WIDE);
    let (name, card) = open_card(&harness, 0);
    let from = centre(&harness, &name);
    let to = centre(&harness, "Cercle D, aucun des deux");
    drag(&mut harness, from, to);
    last(&harness, &[(card, "outside")]);
}

#[test]
fn arrows_carry_a_card_from_left_to_right() {
    let mut harness = show(circles(), WIDE);
    let (name, card) = open_card(&harness, 0);
    harness.get_by_label(&name).focus();
    harness.run();
    press(
        &mut harness,
        &[Key::Enter, Key::ArrowRight, Key::ArrowRight],
    );
    assert_eq!(
        harness.state().out,
        [],
        "the arrows carry, and the hour stays"
    );
    press(&mut harness, &[Key::Enter]);
    last(&harness, &[(card, "both")]);
    // The next card stands where the first one stood, and has the focus.
    let (_, next) = open_card(&harness, 0);
    press(&mut harness, &[Key::Enter, Key::ArrowLeft, Key::Enter]);
    last(&harness, &[(card, "both"), (next, "right")]);
    let (_, third) = open_card(&harness, 0);
    press(&mut harness, &[Key::Enter, Key::ArrowRight, Key::Escape]);
    assert!(!said(&harness).iter().any(|said| said.ends_with(", prise")));
    last(&harness, &[(card, "both"), (next, "right")]);
    assert_ne!(third, next);
}

#[test]
fn the_result_ticks_what_is_right_and_leaves_the_rest_to_talk() {
    let harness = show(circles().placed(&SOME).until(RESULT), WIDE);
    assert!(says(
        &harness,
        "Le vélo, placée : Flora et Aziz aiment, bonne place"
    ));
    assert!(says(
        &harness,
        "La poupée, placée : Flora et Aziz aiment, à discuter"
    ));
    let soup = "La soupe, placée : Flora aime";
    assert!(says(&harness, soup) && !says(&harness, &format!("{soup}, ")));
    assert!(says(&harness, "À discuter : La poupée."));
    assert!(!paints(&harness, "·"), "the board alone is not counted");
    let counted = show(nine_pages(circles().placed(&SOME)).until(RESULT), WIDE);
    assert!(paints(&counted, "Le vélo · 10"));
}

#[test]
fn personal_circles_take_nothing_at_the_board() {
    let lesson = include_str!("../../lessons/ressemblances/lesson.ron");
    let personal = lesson.replace("id: \"cercles\",", "id: \"cercles\", personal: true,");
    let french = include_str!("../../lessons/ressemblances/fr.ftl");
    let mut harness = show(World::of(&personal, french, None).at("cercles"), WIDE);
    assert!(says(&harness, "Gardez votre réponse pour vous."));
    let (name, _) = open_card(&harness, 0);
    let (from, to) = (centre(&harness, &name), region(&harness, BOTH));
    drag(&mut harness, from, to);
    tap(&mut harness, from);
    tap(&mut harness, to);
    assert_eq!(harness.state().out, []);
}
