//! Cards into boxes: by touch, in the air, and by keys.

use std::collections::BTreeMap;

use eframe::egui::{Key, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::Response;
use marelle::session::{Command, Respondent};
use marelle::view::Intent;

use super::fixture::*;
use super::touch::tap;

fn sort() -> Harness<'static, World> {
    show(World::new().at("qui-peut"), WIDE)
}

/// The answer of the board, asked for last.
#[track_caller]
fn last(harness: &Harness<'_, World>, places: &[(&str, &str)]) {
    let respondent = Respondent::Board;
    let expected = if places.is_empty() {
        Command::Withdraw { respondent }
    } else {
        let places: BTreeMap<String, String> = places
            .iter()
            .map(|(item, bin)| ((*item).to_owned(), (*bin).to_owned()))
            .collect();
        let response = Response::Sort(places);
        Command::Respond {
            respondent,
            response,
        }
    };
    assert_eq!(harness.state().out.last(), Some(&Intent::Command(expected)));
}

fn centre(harness: &Harness<'_, World>, name: &str) -> Pos2 {
    harness.get_by_label_contains(name).rect().center()
}

/// The head of a box: its middle may be covered with cards.
fn head(harness: &Harness<'_, World>, name: &str) -> Pos2 {
    harness.get_by_label_contains(name).rect().center_top() + eframe::egui::vec2(0.0, 40.0)
}

#[test]
fn a_card_goes_into_a_box_by_two_touches_and_out_by_two() {
    let mut harness = sort();
    let (card, bin) = (
        centre(&harness, "bricoler, carte"),
        head(&harness, "Boîte A"),
    );
    tap(&mut harness, card);
    assert!(said(&harness).iter().any(|said| said.ends_with(", prise")));
    assert_eq!(harness.state().out, [], "a card in the hand is no answer");
    tap(&mut harness, bin);
    last(&harness, &[("bricoler", "tout-le-monde")]);
    let other = centre(&harness, "danser, carte");
    tap(&mut harness, other);
    let bin = head(&harness, "Boîte B");
    tap(&mut harness, bin);
    last(
        &harness,
        &[("bricoler", "tout-le-monde"), ("danser", "filles")],
    );
    for _ in 0..2 {
        let chip = centre(&harness, "bricoler, dans la boîte");
        tap(&mut harness, chip);
    }
    last(&harness, &[("danser", "filles")]);
    let chip = centre(&harness, "danser, dans la boîte");
    tap(&mut harness, chip);
    let bin = head(&harness, "Boîte C");
    tap(&mut harness, bin);
    last(&harness, &[("danser", "garcons")]);
    for _ in 0..2 {
        let chip = centre(&harness, "danser, dans la boîte");
        tap(&mut harness, chip);
    }
    last(&harness, &[]);
}

/// Seizes at one place and lets go at another.
fn drag(harness: &mut Harness<'_, World>, from: Pos2, to: Pos2) {
    harness.drag_at(from);
    harness.run();
    for share in [0.3, 0.7, 1.0] {
        harness.hover_at(from.lerp(to, share));
        harness.run();
    }
    harness.drop_at(to);
    harness.run();
}

#[test]
fn a_card_is_dragged_into_a_box_and_out_again() {
    let mut harness = sort();
    let (card, bin) = (
        centre(&harness, "bricoler, carte"),
        head(&harness, "Boîte B"),
    );
    drag(&mut harness, card, bin);
    last(&harness, &[("bricoler", "filles")]);
    let (chip, other) = (
        centre(&harness, "bricoler, dans la boîte"),
        head(&harness, "Boîte C"),
    );
    drag(&mut harness, chip, other);
    last(&harness, &[("bricoler", "garcons")]);
    let (chip, away) = (
        centre(&harness, "bricoler, dans la boîte"),
        Pos2::new(1000.0, 130.0),
    );
    drag(&mut harness, chip, away);
    last(&harness, &[]);
}

#[test]
fn a_finger_that_slips_a_little_has_only_touched() {
    let mut harness = sort();
    let card = centre(&harness, "bricoler, carte");
    drag(&mut harness, card, card + eframe::egui::vec2(12.0, 6.0));
    assert_eq!(harness.state().out, []);
    assert!(said(&harness).iter().any(|said| said.ends_with(", prise")));
}

fn press(harness: &mut Harness<'_, World>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

#[test]
fn a_card_is_carried_by_keys() {
    let mut harness = sort();
    harness.get_by_label_contains("bricoler, carte").focus();
    harness.run();
    press(&mut harness, &[Key::Enter]);
    assert!(said(&harness).iter().any(|said| said.ends_with(", prise")));
    press(&mut harness, &[Key::ArrowRight, Key::ArrowRight]);
    assert_eq!(
        harness.state().out,
        [],
        "the arrows carry, and the hour stays"
    );
    press(&mut harness, &[Key::Enter]);
    last(&harness, &[("bricoler", "filles")]);
    // The next card stands where the first one stood, and has the focus.
    press(&mut harness, &[Key::Enter, Key::ArrowRight, Key::Enter]);
    let Some(Intent::Command(Command::Respond { response, .. })) = harness.state().out.last()
    else {
        panic!("no second card");
    };
    assert!(matches!(response, Response::Sort(places) if places.len() == 2));
}

#[test]
fn escape_puts_a_card_back() {
    let mut harness = sort();
    harness.get_by_label_contains("bricoler, carte").focus();
    harness.run();
    press(&mut harness, &[Key::Enter, Key::ArrowRight, Key::Escape]);
    assert_eq!(harness.state().out, []);
    assert!(!said(&harness).iter().any(|said| said.ends_with(", prise")));
    press(&mut harness, &[Key::Escape]);
    assert_eq!(harness.state().out, [Intent::AskToEnd(true)]);
}

#[test]
fn four_cards_lie_open_and_the_rest_wait() {
    let harness = sort();
    let open = || {
        said(&harness)
            .into_iter()
            .filter(|said| said.contains(", carte "))
    };
    assert_eq!(open().count(), 4);
    let hint = "Touchez une carte, puis une boîte.";
    assert!(said(&harness).iter().any(|said| said == hint));
    // Once the class knows how, the count stands there.
    let one = [("bricoler", "tout-le-monde")];
    let harness = show(World::new().at("qui-peut").placed(&one), WIDE);
    assert!(said(&harness).iter().any(|said| said == "Encore 7 cartes."));
}
