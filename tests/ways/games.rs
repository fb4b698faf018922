//! How the games of the whole class are played, by keys and by touch.

use eframe::egui::Key;
use marelle::activity::{Face, Game, Table};

use super::hands::Hands;
use super::room::Side;

/// Plays what stands on the stage; what is uncovered step by step is left to the main button.
pub(crate) fn play(hands: &mut Hands) {
    let game = hands.session().game().cloned();
    match game.unwrap() {
        Game::Memory { .. } => memory(hands),
        Game::Deck { .. } => deck(hands),
        Game::Mirror { .. } => mirror(hands),
        Game::Sheet { .. } => {}
    }
}

fn moves(hands: &Hands) -> usize {
    hands.session().moves()
}

fn flip(hands: &mut Hands, place: usize) {
    let name = format!("Carte {}", place + 1);
    hands.press(Side::Stage, &|said| {
        let rest = said.strip_prefix(&name);
        rest.is_some_and(|rest| rest.starts_with([',', ' ']))
    });
}

/// One card is put back, then every pair is found.
fn memory(hands: &mut Hands) {
    flip(hands, 0);
    assert_eq!(moves(hands), 1, "{}", hands.place());
    hands.undo(Key::Backspace, "Remettre la dernière carte");
    assert_eq!(moves(hands), 0, "{}: put back", hands.place());
    let Some(Table::Memory { cards, .. }) = hands.session().table() else {
        panic!("{}: no table", hands.place());
    };
    for pair in 0..cards.len() / 2 {
        let places = cards.iter().enumerate();
        for (place, _) in places.filter(|(_, card)| card.pair == pair) {
            flip(hands, place);
        }
    }
    let Some(Table::Memory { cards, .. }) = hands.session().table() else {
        panic!("{}: no table", hands.place());
    };
    let is_over = cards.iter().all(|card| card.face == Face::Found);
    assert!(is_over, "{}: {cards:?}", hands.place());
}

/// A card is drawn by the main button, passed, and the one after it put back.
fn deck(hands: &mut Hands) {
    hands.go_on();
    assert_eq!(moves(hands), 1, "{}", hands.place());
    hands.press(Side::Stage, &|said| said == "Passer la carte");
    assert_eq!(moves(hands), 2, "{}", hands.place());
    hands.undo(Key::Backspace, "Annuler le dernier geste");
    assert_eq!(moves(hands), 1, "{}: put back", hands.place());
}

/// Two surprises, one of them taken back.
fn mirror(hands: &mut Hands) {
    for _ in 0..2 {
        hands.press(Side::Stage, &|said| said == "Surprise !");
    }
    hands.undo(Key::Backspace, "Annuler le dernier geste");
    let table = hands.session().table();
    assert_eq!(
        table,
        Some(Table::Mirror { surprises: 1 }),
        "{}",
        hands.place()
    );
}
