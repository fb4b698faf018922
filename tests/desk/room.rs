//! The screen that looks after the pupils' pages: before it is open, with nobody there, with a whole class.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Ui};
use egui_kittest::kittest::Queryable as _;
use marelle::session::{Command, Respondent, Token};
use marelle::view::pages::{PagesView, PagesWish, SeatRow, pages_ui};
use marelle::view::{Intent, Scene};
use marelle::web::{Door, Network, NetworkKind, Order};

use crate::bar;
use crate::world::{World, assert_inside, open, places, shoot, usual};

fn network(kind: NetworkKind, name: &str, address: &str) -> Network {
    Network {
        name: name.to_owned(),
        kind,
        address: address.parse().unwrap(),
    }
}

fn closed() -> PagesView {
    PagesView {
        networks: vec![
            network(NetworkKind::WiFi, "wlan0", "192.168.104.212"),
            network(NetworkKind::Wired, "eth0", "10.0.12.134"),
            network(NetworkKind::Virtual, "docker0", "172.17.0.1"),
        ],
        trouble: Some("192.168.104.212: occupé".to_owned()),
        ..PagesView::default()
    }
}

fn seat(place: u128) -> SeatRow {
    SeatRow {
        token: Token(place),
        name: format!("hippocampe turquoise {place}"),
        words: "grenouille tambourin coquelicot".to_owned(),
        is_here: place % 5 != 3,
        is_kicked: place == 2,
        has_answered: place.is_multiple_of(2),
    }
}

fn full() -> PagesView {
    PagesView {
        door: Some(Arc::new(Door::new("192.168.104.212:8370", "KRTM"))),
        name: Some("marelle.local:8370".to_owned()),
        limit: 34,
        is_lonely: false,
        is_closed: true,
        is_private: true,
        seats: (1..=28).map(seat).collect(),
        ..PagesView::default()
    }
}

fn lonely() -> PagesView {
    PagesView {
        is_lonely: true,
        seats: Vec::new(),
        ..full()
    }
}

fn shown(view: PagesView) -> impl FnMut(&mut Ui, &Scene<'_>, &mut World) {
    move |ui, scene, world| {
        bar(ui, scene, world);
        pages_ui(ui, scene, &view, &mut world.out);
    }
}

#[test]
fn draws_the_room_everywhere() {
    for place in places() {
        for (name, view) in [
            ("room-closed", closed()),
            ("room-lonely", lonely()),
            ("room-full", full()),
        ] {
            let mut harness = open(World::new(place), shown(view));
            assert_inside(&harness, name);
            shoot(&mut harness, name);
        }
    }
}

#[test]
fn opens_on_the_network_that_is_picked() {
    let mut harness = open(World::new(usual()), shown(closed()));
    harness
        .get_by_role_and_label(Role::Button, "Ouvrir\u{a0}: Réseau par câble, 10.0.12.134")
        .click();
    harness.run();
    let wish = Intent::Pages(PagesWish::Open(1));
    assert_eq!(harness.state().out, [wish]);
}

#[test]
fn looks_after_every_seat() {
    let mut harness = open(World::new(usual()), shown(full()));
    let token = Token(1);
    for (action, wish) in [
        (
            "Écarter",
            Intent::Pages(PagesWish::Order(Order::Kick(token))),
        ),
        (
            "Faire signe",
            Intent::Pages(PagesWish::Order(Order::Wave(token))),
        ),
        (
            "Laisser du temps",
            Intent::Command(Command::MoreTime {
                respondent: Respondent::Page(token),
            }),
        ),
    ] {
        let name = format!("{action}\u{a0}: hippocampe turquoise 1");
        harness.get_by_role_and_label(Role::Button, &name).click();
        harness.run();
        assert_eq!(harness.state().out.last(), Some(&wish));
    }
    let back = "Laisser revenir\u{a0}: hippocampe turquoise 2";
    harness.get_by_role_and_label(Role::Button, back).click();
    harness.run();
    let wish = Intent::Pages(PagesWish::Order(Order::Unkick(Token(2))));
    assert_eq!(harness.state().out.last(), Some(&wish));
}

#[test]
fn the_class_is_not_told_who_is_waited_for() {
    let harness = open(World::new(usual()), shown(full()));
    assert!(
        harness
            .query_all_by_label_contains("n’a pas encore répondu")
            .next()
            .is_some()
    );
    let view = PagesView {
        is_private: false,
        ..full()
    };
    let harness = open(World::new(usual()), shown(view));
    assert!(
        harness
            .query_all_by_label_contains("encore répondu")
            .next()
            .is_none()
    );
}

#[test]
fn on_the_only_screen_three_words_are_shown_one_seat_at_a_time() {
    let view = |words_of| PagesView {
        is_private: false,
        words_of,
        ..full()
    };
    let mut harness = open(World::new(usual()), shown(view(None)));
    let words = |harness: &egui_kittest::Harness<'_, World>| {
        harness.query_all_by_label_contains("tambourin").count()
    };
    assert_eq!(words(&harness), 0);
    let name = "Trois mots\u{a0}: hippocampe turquoise 1";
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    let wish = Intent::Pages(PagesWish::Words(Some(Token(1))));
    assert_eq!(harness.state().out, [wish]);
    let harness = open(World::new(usual()), shown(view(Some(Token(1)))));
    assert_eq!(words(&harness), 1);
}

#[test]
fn a_vote_may_close_by_itself() {
    let mut harness = open(World::new(usual()), shown(full()));
    let name = "Fermer le vote quand tout le monde a répondu";
    harness.get_by_label(name).click();
    harness.run();
    let wish = Intent::Pages(PagesWish::CloseWhenAll(true));
    assert_eq!(harness.state().out, [wish]);
}

#[test]
fn leaves_the_room_with_escape() {
    let mut harness = open(World::new(usual()), shown(full()));
    harness.key_press(Key::Escape);
    harness.run();
    let wish = Intent::Pages(PagesWish::Show(false));
    assert_eq!(harness.state().out, [wish]);
}
