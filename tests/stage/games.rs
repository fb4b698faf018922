//! Games of the whole class: cards to draw, a tale read twice, clues, a covered picture, a poster, a shield.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Rect, Shape, TextureId, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::{Play, Response};
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::Intent;
use marelle::view::look::Theme;

use super::fixture::*;
use super::screens::Screen;
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);

fn screen(name: &'static str, world: fn() -> World) -> Screen {
    Screen { name, world }
}

/// Clues, a covered drawing, cards and a poster.
fn riddles() -> World {
    let lesson = include_str!("../../lessons/qui-suis-je/lesson.ron");
    let french = include_str!("../../lessons/qui-suis-je/fr.ftl");
    let english = include_str!("../../lessons/qui-suis-je/en.ftl");
    World::of(lesson, french, Some(english))
}

/// A tale read twice.
fn tale() -> World {
    let lesson = include_str!("../../lessons/histoire-en-miroir/lesson.ron");
    let french = include_str!("../../lessons/histoire-en-miroir/fr.ftl");
    let english = include_str!("../../lessons/histoire-en-miroir/en.ftl");
    World::of(lesson, french, Some(english)).at("phare")
}

fn shield() -> World {
    let lesson = include_str!("../../lessons/ressemblances/lesson.ron");
    let french = include_str!("../../lessons/ressemblances/fr.ftl");
    let english = include_str!("../../lessons/ressemblances/en.ftl");
    World::of(lesson, french, Some(english)).at("blason")
}

/// The fullest ones that an author may write.
fn full() -> World {
    World::of(
        include_str!("games.ron"),
        include_str!("games-fr.ftl"),
        None,
    )
}

impl World {
    /// Presses the main button so many times.
    fn on_by(mut self, steps: usize) -> Self {
        for _ in 0..steps {
            self.run(&Command::Forward);
        }
        self
    }

    fn plays(mut self, plays: &[Play]) -> Self {
        for play in plays {
            self.run(&Command::Play(play.clone()));
        }
        self
    }
}

/// Everything these games put on the stage.
pub(crate) fn screens() -> Vec<Screen> {
    [decks(), tales(), choices(), sheets()]
        .into_iter()
        .flatten()
        .collect()
}

fn decks() -> Vec<Screen> {
    vec![
        screen("deck", || riddles().at("pioche")),
        screen("deck-drawn", || riddles().at("pioche").on_by(1)),
        screen("deck-passed", || {
            riddles().at("pioche").plays(&[Play::Draw, Play::Pass])
        }),
        screen("deck-over", || riddles().at("pioche").on_by(4)),
        screen("deck-empty", || full().at("longues").on_by(3)),
        screen("deck-long", || {
            // The seed of the tests puts the longest card first or second.
            full().at("longues").on_by(1)
        }),
        screen("deck-long-two", || full().at("longues").on_by(2)),
    ]
}

fn tales() -> Vec<Screen> {
    vec![
        screen("tale", tale),
        screen("tale-second", || {
            tale().on_by(6).plays(&[Play::Surprise, Play::Surprise])
        }),
        screen("tale-both", || tale().plays(&[Play::Surprise]).on_by(10)),
        screen("tale-long", || full().at("long").on_by(2)),
        screen("tale-long-both", || full().at("long").on_by(12)),
        screen("tale-short-both", || full().at("court").on_by(2)),
    ]
}

fn choices() -> Vec<Screen> {
    const VOTES: [(&str, u16); 4] = [
        ("cuisine", 14),
        ("astronomie", 6),
        ("football", 1),
        ("hotel", 3),
    ];
    vec![
        screen("clues", || riddles().at("etoiles")),
        screen("clues-all", || {
            riddles().at("etoiles").on_by(3).hands(&VOTES)
        }),
        screen("clues-result", || {
            riddles().at("etoiles").hands(&VOTES).until(FIRST)
        }),
        screen("clues-eight", || full().at("huit").on_by(3)),
        screen("clues-eight-all", || full().at("huit").on_by(7)),
        screen("clues-personal", || full().at("perso")),
        screen("covers", || riddles().at("dessin")),
        screen("covers-more", || riddles().at("dessin").on_by(2)),
        screen("covers-result", || {
            riddles()
                .at("dessin")
                .hands(&[("on-ne-sait-pas", 11), ("femme", 9), ("homme", 4)])
                .until(FIRST)
        }),
        screen("covers-whole", || {
            riddles()
                .at("dessin")
                .hands(&[("on-ne-sait-pas", 11), ("femme", 9), ("homme", 4)])
                .until(FIRST)
                .on_by(1)
        }),
        screen("covers-image", || full().at("image").on_by(1)),
        screen("covers-image-result", || {
            full()
                .at("image")
                .hands(&[("un", 12), ("deux", 3), ("six", 9)])
                .until(FIRST)
                .on_by(1)
        }),
        screen("covers-both", || {
            let votes = [("on-ne-sait-pas", 3), ("femme", 12), ("homme", 9)];
            let mut world = riddles().at("dessin").hands(&votes);
            world.run(&Command::SecondVote);
            let votes = [("on-ne-sait-pas", 15), ("femme", 6), ("homme", 3)];
            world
                .hands(&votes)
                .until(Stop::Result(Wave::Second))
                .on_by(1)
        }),
        screen("covers-few", || {
            full().at("image").hands(&[("un", 2)]).until(FIRST)
        }),
    ]
}

fn sheets() -> Vec<Screen> {
    vec![
        screen("poster", || riddles().at("affiche")),
        screen("poster-result", || {
            riddles()
                .at("affiche")
                .hands(&[("indices", 5), ("apprend", 12), ("deux-noms", 7)])
                .until(FIRST)
        }),
        screen("poster-four", || full().at("quatre")),
        screen("poster-level", || {
            full()
                .at("quatre")
                .hands(&[("un", 9), ("deux", 3), ("quatre", 9)])
                .until(FIRST)
        }),
        screen("poster-few", || {
            full().at("quatre").hands(&[("un", 2)]).until(FIRST)
        }),
        screen("poster-bare", || {
            full().at("nue").hands(&[("un", 9)]).until(FIRST)
        }),
        screen("shield", shield),
        screen("shield-six", || full().at("six")),
        screen("shield-three", || full().at("trois")),
    ]
}

/// What is wrong with these games on screens of these sizes.
#[track_caller]
fn sound(lang: Lang, theme: Theme, sizes: &[Vec2]) {
    let mut found = Vec::new();
    for Screen { name, world } in screens() {
        for size in sizes {
            let theme_name = if theme == Theme::Paper {
                "paper"
            } else {
                "board"
            };
            let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
            let mut harness = show(world().in_lang(lang).on(theme), *size);
            found.extend(faults(&harness, &what));
            if theme == Theme::Paper || lang == Lang::FR {
                picture(&mut harness, &what);
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const USUAL: [Vec2; 3] = [WIDE, SMALL, vec2(1366.0, 768.0)];

#[test]
fn every_game_is_sound_in_french() {
    sound(Lang::FR, Theme::Paper, &USUAL);
    sound(Lang::FR, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_in_english() {
    sound(Lang::EN, Theme::Paper, &USUAL);
    sound(Lang::EN, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_in_long_words() {
    sound(Lang::PSEUDO, Theme::Paper, &USUAL);
    sound(Lang::PSEUDO, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_at_other_sizes() {
    let others = [
        vec2(1280.0, 800.0),
        vec2(3840.0, 2160.0),
        vec2(1280.0, 1024.0),
        vec2(2560.0, 1080.0),
    ];
    sound(Lang::FR, Theme::Paper, &others);
}

/// The small picture on the console.
#[test]
fn the_preview_of_a_game_says_nothing_and_answers_nothing() {
    for Screen { name, world } in screens() {
        let mut harness = show(world().preview(), vec2(548.0, 308.0));
        assert_eq!(said(&harness), [""; 0], "{name}");
        for x in 0..12_u8 {
            for y in 0..7_u8 {
                let at = pos2(20.0 + 45.0 * f32::from(x), 20.0 + 45.0 * f32::from(y));
                harness.drag_at(at);
                harness.drop_at(at);
            }
        }
        harness.key_press(Key::Tab);
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().out, [], "{name}");
    }
}

#[test]
fn the_preview_of_a_game_shows_no_count() {
    let surprised = |count| super::painted_preview(tale().plays(&vec![Play::Surprise; count]));
    assert!(surprised(0) == surprised(3));
    let both = |count| super::painted_preview(tale().plays(&vec![Play::Surprise; count]).on_by(10));
    assert!(both(0) == both(3));
    let voted = |id: &str, counts: &[(&str, u16)]| {
        super::painted_preview(riddles().at(id).hands(counts).until(FIRST))
    };
    let poster = |counts: &[(&str, u16)]| voted("affiche", counts);
    assert!(poster(&[("indices", 12)]) == poster(&[("apprend", 9), ("deux-noms", 9)]));
    assert!(poster(&[("indices", 12)]) == poster(&[("apprend", 1)]));
    let covers = |counts: &[(&str, u16)]| voted("dessin", counts);
    assert!(covers(&[("femme", 12)]) == covers(&[("homme", 2)]));
    let clues = |counts: &[(&str, u16)]| voted("etoiles", counts);
    assert!(clues(&[("cuisine", 12)]) == clues(&[("hotel", 20)]));
}

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
        &["What changes: she", "What changes: he"],
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
        &["Image cachée, "],
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
