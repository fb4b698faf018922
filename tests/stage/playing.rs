//! Games of the whole class, played: by keys, by touch, and what is said on the way.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Rect, Shape, TextureId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::{Play, Response};
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::Intent;

use super::fixture::*;
use super::games::{full, riddles, shield, tale};
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);

/// What was asked for, and forgets it.
fn asked(harness: &mut Harness<'_, World>) -> Vec<Command> {
    let out = harness.state_mut().out.drain(..);
    out.map(|intent| match intent {
        Intent::Command(command) => command,
        other => panic!("not a command: {other:?}"),
    })
    .collect()
}

fn press(harness: &mut Harness<'_, World>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// Moves the focus on to the button of this name.
#[track_caller]
fn tab_to(harness: &mut Harness<'_, World>, name: &str) {
    for _ in 0..20 {
        if focused(harness) == name {
            return;
        }
        press(harness, Key::Tab);
    }
    panic!("“{name}” is not reached");
}

#[track_caller]
fn touch(harness: &mut Harness<'_, World>, name: &str) {
    let at = harness.get_by_label(name).rect().center();
    tap(harness, at);
}

#[test]
fn cards_are_drawn_and_passed_by_keys_and_by_touch_alike() {
    let expected = [
        Command::Forward,
        Command::Play(Play::Pass),
        Command::Forward,
        Command::UndoPlay,
    ];
    let mut keys = show(riddles().at("pioche"), WIDE);
    press(&mut keys, Key::Space);
    tab_to(&mut keys, "Passer la carte");
    press(&mut keys, Key::Enter);
    press(&mut keys, Key::PageDown);
    press(&mut keys, Key::Backspace);
    assert_eq!(asked(&mut keys), expected);
    let mut taps = show(riddles().at("pioche"), WIDE);
    for name in [
        "Tirer une carte",
        "Passer la carte",
        "Tirer une carte",
        "Annuler le dernier geste",
    ] {
        // A finger does not come back at once: two touches in one place would be one wish.
        taps.run_steps(60);
        touch(&mut taps, name);
    }
    assert_eq!(asked(&mut taps), expected);
    assert_eq!(keys.state().session.table(), taps.state().session.table());
    let mut pile = show(riddles().at("pioche"), WIDE);
    touch(&mut pile, "Pioche");
    assert_eq!(asked(&mut pile), [Command::Play(Play::Draw)]);
}

#[track_caller]
fn says(world: World, wanted: &[&str], unwanted: &[&str]) {
    let harness = show(world, WIDE);
    let said = said(&harness)
        .join("\n")
        .replace(['\u{A0}', '\u{202F}'], " ");
    for words in wanted {
        assert!(said.contains(words), "“{words}” is missing:\n{said}");
    }
    for words in unwanted {
        assert!(!said.contains(words), "“{words}” stands there:\n{said}");
    }
}

#[test]
fn a_deck_says_how_far_it_is_and_that_passing_needs_no_reason() {
    let deck = || riddles().at("pioche");
    says(
        deck(),
        &[
            "On tire une carte. On peut passer, sans dire pourquoi.",
            "Encore 10 cartes.",
            "La carte vient ici.",
        ],
        &["Annuler le dernier geste", "La personne qui"],
    );
    says(
        deck().plays(&[Play::Draw, Play::Pass]),
        &["Carte 1 sur 4", "Encore 8 cartes.", "La personne qui"],
        &["La carte vient ici."],
    );
    says(
        deck().on_by(4),
        &[
            "Carte 4 sur 4",
            "Dernière carte. On peut encore passer, sans dire pourquoi.",
            "Suite",
        ],
        &["Tirer une carte"],
    );
    says(
        full().at("longues").on_by(3),
        &[
            "La pioche est vide.",
            "La pioche est vide. On peut laisser cette carte de côté.",
        ],
        &["Tirer une carte"],
    );
}

#[test]
fn nothing_can_be_passed_before_a_card_is_drawn_or_after_the_last_one() {
    for world in [riddles().at("pioche"), full().at("longues").on_by(3)] {
        let mut harness = show(world, WIDE);
        let pass = harness.get_by_label("Passer la carte");
        assert!(pass.accesskit_node().is_disabled());
        let at = pass.rect().center();
        tap(&mut harness, at);
        assert_eq!(harness.state().out, []);
    }
}

#[test]
fn surprises_are_told_by_a_key_and_by_touch_alike() {
    let expected = [
        Command::Play(Play::Surprise),
        Command::Play(Play::Surprise),
        Command::UndoPlay,
        Command::Forward,
    ];
    let mut keys = show(tale(), WIDE);
    for key in [Key::S, Key::S, Key::Backspace, Key::PageDown] {
        press(&mut keys, key);
    }
    assert_eq!(asked(&mut keys), expected);
    let mut taps = show(tale(), WIDE);
    touch(&mut taps, "Surprise\u{A0}!");
    touch(&mut taps, "Surprise\u{A0}!");
    touch(&mut taps, "Annuler le dernier geste");
    touch(&mut taps, "Lire la suite");
    assert_eq!(asked(&mut taps), expected);
    assert_eq!(keys.state().session.table(), taps.state().session.table());
    let mut elsewhere = show(riddles().at("pioche"), WIDE);
    press(&mut elsewhere, Key::S);
    assert_eq!(asked(&mut elsewhere), []);
}

#[test]
fn a_tale_is_read_with_her_then_with_him_then_side_by_side() {
    says(
        tale(),
        &[
            "L’histoire",
            "1 sur 5",
            "C’est une enfant curieuse",
            "Aucune surprise",
        ],
        &["curieux"],
    );
    says(
        tale().on_by(5).plays(&[Play::Surprise]),
        &[
            "En miroir",
            "1 sur 5",
            "C’est un enfant curieux",
            "1 surprise",
        ],
        &["curieuse"],
    );
    says(
        tale().on_by(10),
        &[
            "Ce qui change : une, curieuse, rêveuse et elle.",
            "Ce qui change : un, curieux, rêveur et il.",
            "3. À nous d’écrire : Et si la gardienne",
            "Page 1 sur 5",
        ],
        &["Surprise !", "Annuler le dernier geste"],
    );
    // Here the boy is read first.
    says(full().at("long"), &["un enfant curieux"], &["curieuse"]);
    says(
        full().at("court").on_by(2),
        &[
            "Elle chante. Ce qui change : Elle.",
            "Il chante. Ce qui change : Il.",
            "3. À nous d’écrire",
        ],
        &["Paragraphes suivants"],
    );
    says(
        tale().in_lang(Lang::EN).on_by(10),
        &["What changes: She and she.", "What changes: He and he."],
        &[],
    );
}

#[test]
fn pages_are_turned_by_touch_and_by_arrows_and_the_hour_stays() {
    let mut taps = show(tale().on_by(10), WIDE);
    touch(&mut taps, "Paragraphes suivants");
    assert!(said(&taps).iter().any(|said| said == "Page 2 sur 5"));
    touch(&mut taps, "Paragraphes précédents");
    assert!(said(&taps).iter().any(|said| said == "Page 1 sur 5"));
    assert_eq!(taps.state().out, []);
    let mut keys = show(tale().on_by(10), WIDE);
    tab_to(&mut keys, "Paragraphes suivants");
    press(&mut keys, Key::ArrowRight);
    press(&mut keys, Key::ArrowRight);
    press(&mut keys, Key::ArrowLeft);
    assert!(said(&keys).iter().any(|said| said == "Page 2 sur 5"));
    press(&mut keys, Key::Enter);
    assert!(said(&keys).iter().any(|said| said == "Page 3 sur 5"));
    assert_eq!(keys.state().out, []);
    press(&mut keys, Key::PageDown);
    assert_eq!(asked(&mut keys), [Command::Forward]);
}

#[test]
fn clues_come_one_by_one_and_the_tiles_stay_where_they_are() {
    let mut harness = show(riddles().at("etoiles"), WIDE);
    let tile = |harness: &Harness<'_, World>| harness.get_by_label_contains("Choix D").rect();
    let before = tile(&harness);
    for (place, clue) in [(2, "étoiles"), (3, "langue"), (4, "En 1933")] {
        let heard = said(&harness).join("\n");
        assert!(
            heard.contains(&format!("Indice {place}, à venir")),
            "{heard}"
        );
        assert!(!heard.contains(clue), "{heard}");
        press(&mut harness, Key::PageDown);
        assert!(said(&harness).join("\n").contains(clue), "{clue}");
        assert_eq!(tile(&harness), before);
    }
    touch(&mut harness, "Choix A, Un cuisinier ou une cuisinière");
    press(&mut harness, Key::A);
    let response = Response::pick("cuisine");
    let touched = Command::Touch { response };
    let expected = [
        Command::Forward,
        Command::Forward,
        Command::Forward,
        touched.clone(),
        touched,
    ];
    assert_eq!(asked(&mut harness), expected);
}

#[test]
fn a_personal_riddle_is_not_answered_at_the_board() {
    let mut harness = show(full().at("perso"), WIDE);
    assert!(
        said(&harness)
            .iter()
            .any(|said| said == "Gardez votre réponse pour vous.")
    );
    let tile = harness.get_by_label_contains("Choix A");
    assert!(tile.accesskit_node().is_disabled());
    let at = tile.rect().center();
    tap(&mut harness, at);
    assert_eq!(harness.state().out, []);
}

/// Where something of the covered picture is painted.
fn seen(harness: &Harness<'_, World>, picture: Rect) -> Option<Rect> {
    let shapes = harness.output().shapes.iter().map(|shape| &shape.shape);
    let meshes = shapes.filter_map(|shape| match shape {
        Shape::Mesh(mesh) if mesh.texture_id != TextureId::default() => Some(mesh.calc_bounds()),
        _ => None,
    });
    // Icons are painted the same way, elsewhere.
    let inside = meshes.filter(|bounds| picture.intersects(*bounds));
    inside.reduce(Rect::union)
}

#[test]
fn nothing_of_a_picture_is_painted_under_its_covers() {
    let at = |world: World| {
        let harness = show(world, WIDE);
        let picture = harness.get_by_role(Role::Image).rect();
        let seen = seen(&harness, picture).unwrap();
        // In shares of the picture: left, top, right, bottom.
        let (from, to) = (seen.min - picture.min, seen.max - picture.min);
        let [x, y] = [picture.width(), picture.height()];
        [from.x / x, from.y / y, to.x / x, to.y / y].map(|share| (share * 100.0).round())
    };
    let dessin = || riddles().at("dessin");
    assert_eq!(at(dessin()), [0.0, 50.0, 33.0, 100.0]);
    assert_eq!(at(dessin().on_by(1)), [0.0, 0.0, 33.0, 100.0]);
    assert_eq!(at(full().at("image")), [32.0, 26.0, 68.0, 74.0], "a circle");
    assert_eq!(at(dessin().until(FIRST).on_by(1)), [0.0, 0.0, 100.0, 100.0]);
}

#[test]
fn a_covered_picture_is_named_only_when_it_is_seen() {
    says(
        full().at("image").on_by(1),
        &["Image cachée, 2 morceaux visibles sur 3"],
        &["vue d’en haut"],
    );
    says(
        full().at("image").until(FIRST),
        &["Image cachée, 3 morceaux visibles sur 3"],
        &["vue d’en haut"],
    );
    says(
        full().at("image").until(FIRST).on_by(1),
        &["La cour de l’école vue d’en haut"],
        &["morceaux visibles"],
    );
    let whole = riddles().at("dessin").hands(&[("femme", 9)]).until(FIRST);
    says(whole, &["Dévoiler"], &["C’est une aiguille"]);
    let whole = riddles().at("dessin").hands(&[("femme", 9)]).until(FIRST);
    says(whole.on_by(1), &["C’est une aiguille"], &["Dévoiler"]);
}

#[test]
fn the_poster_shows_the_sentence_that_was_picked() {
    let poster = |counts: &[(&str, u16)]| riddles().at("affiche").hands(counts).until(FIRST);
    says(
        poster(&[("indices", 5), ("apprend", 12)]),
        &["Affiche : Un métier s’apprend", "Choix A, Avant de juger"],
        &["Affiche : Avant"],
    );
    says(
        poster(&[("indices", 8), ("apprend", 8)]),
        &["Affiche : Un métier s’apprend", "Affiche : Avant de juger"],
        &["Affiche : Une pilote"],
    );
    says(
        poster(&[("indices", 2)]),
        &["Pas assez de réponses pour les montrer. Parlons-en."],
        &["Affiche :"],
    );
}

#[test]
fn a_shield_is_drawn_on_paper_and_kept() {
    says(
        shield(),
        &[
            "Je sais faire",
            "Mon rêve",
            "Chaque élève dessine sur sa feuille.",
            "Personne ne ramasse la feuille. On la montre seulement si on veut.",
        ],
        &["réponse"],
    );
}
