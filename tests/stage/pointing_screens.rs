//! Plans, pictures, tables and budgets in every state that stands on the stage.

use std::collections::BTreeMap;

use eframe::egui::{Key, pos2, vec2};
use marelle::activity::Response;
use marelle::session::{Command, Respondent, Stop, Token, Wave};
use marelle::text::Lang;
use marelle::view::look::Theme;

use super::fixture::*;

const FIRST: Stop = Stop::Result(Wave::First);
const SECOND: Stop = Stop::Result(Wave::Second);

/// A plan with other shapes, a budget with several of each thing, a picture whose spots are near to each other.
const OWN: &str = r#"Lesson(
    format: 1, id: "places", source_lang: "fr", cycle: 3, levels: ["CM1"], ages: (8, 11), minutes: 40, emotion: 0,
    media: [(id: "dessin", file: "media/dessin.png", credit: "M", licence: "CC-BY-SA-4.0")],
    activities: [
        Map(id: "quartier", minutes: 5, plan: Square, layers: ["envie"], zones: [
            (id: "place", area: Polygon([(120, 120), (620, 120), (620, 420), (300, 420), (300, 880), (120, 880)])),
            (id: "kiosque", area: Circle(480, 690, 110)),
            (id: "rue", area: Rect(700, 120, 180, 760)),
        ]),
        Map(id: "chez-soi", minutes: 5, plan: None, personal: true, layers: ["calme", "bruit"], zones: [
            (id: "table", area: Rect(0, 0, 500, 1000)), (id: "lit", area: Rect(500, 0, 500, 1000)),
        ]),
        Budget(id: "marche", minutes: 5, budget: 12, most: 3, items: [
            (id: "pommes", cost: 2), (id: "livre", cost: 7), (id: "craies", cost: 1),
        ]),
        Spots(id: "dessin", minutes: 5, image: "dessin", spots: [
            (id: "un", area: Circle(200, 300, 60)), (id: "deux", area: Rect(270, 240, 60, 60)),
            (id: "trois", area: Polygon([(700, 500), (900, 700), (600, 800)])),
        ]),
        Count(id: "objets", minutes: 5, of: Objects, columns: ["a", "b", "c", "d"],
            rows: ["r1", "r2", "r3", "r4", "r5", "r6", "r7"]),
    ],
)"#;
const OWN_FRENCH: &str = "lesson_title = Des lieux
quartier_title = Où a-t-on envie de rester ?
quartier_zone_place = la grande place
quartier_zone_kiosque = le kiosque
quartier_zone_rue = la rue des Écoles
quartier_layer_envie = envie d’y rester
chez-soi_title = Où est-on au calme ?
chez-soi_zone_table = la table
chez-soi_zone_lit = le lit
chez-soi_layer_calme = au calme
chez-soi_layer_bruit = dans le bruit
marche_title = Que met-on dans le panier ?
marche_item_pommes = Des pommes
marche_item_livre = Un livre
marche_item_craies = Des craies
dessin_title = Que voit-on sur ce dessin ?
dessin_spot_un = Un premier indice.
dessin_spot_deux = Un deuxième indice, tout près du premier.
dessin_spot_trois = Un troisième indice.
img_dessin_alt = Un dessin.
objets_title = Combien d’objets ?
objets_column_a = dans la classe
objets_column_b = dans la cour
objets_column_c = à la cantine
objets_column_d = on ne sait pas
objets_row_r1 = Les objets à lire
objets_row_r2 = Les objets à partager
objets_row_r3 = Les objets pour écrire
objets_row_r4 = Les objets pour jouer à plusieurs
objets_row_r5 = Les objets cassés
objets_row_r6 = Les objets perdus
objets_row_r7 = Les objets neufs
";

pub(crate) fn own() -> World {
    World::of(OWN, OWN_FRENCH, None)
}

pub(crate) fn yard() -> World {
    World::of(
        include_str!("../../lessons/notre-cour/lesson.ron"),
        include_str!("../../lessons/notre-cour/fr.ftl"),
        Some(include_str!("../../lessons/notre-cour/en.ftl")),
    )
    .at("carte")
}

pub(crate) fn budget() -> World {
    yard().at("cour-revee")
}

pub(crate) fn counting(id: &str) -> World {
    World::of(
        include_str!("../../lessons/on-compte/lesson.ron"),
        include_str!("../../lessons/on-compte/fr.ftl"),
        Some(include_str!("../../lessons/on-compte/en.ftl")),
    )
    .at(id)
}

pub(crate) fn catalogue() -> World {
    World::of(
        include_str!("../../lessons/pages-de-catalogue/lesson.ron"),
        include_str!("../../lessons/pages-de-catalogue/fr.ftl"),
        Some(include_str!("../../lessons/pages-de-catalogue/en.ftl")),
    )
    .at("catalogue")
}

/// Counts things: a kind, a spot, how many.
pub(crate) fn things(mut world: World, counts: &[(&str, &str, u16)]) -> World {
    for (layer, spot, count) in counts {
        world.run(&Command::Hands {
            response: Response::point(layer, spot),
            count: *count,
        });
    }
    world
}

/// What the class at the board points at together.
pub(crate) fn together(spots: &[(&str, u16)]) -> Response {
    let on = spots.iter().map(|(id, count)| ((*id).to_owned(), *count));
    Response::Point(BTreeMap::from([(String::new(), on.collect())]))
}

pub(crate) fn at_board(mut world: World, spots: &[(&str, u16)]) -> World {
    world.run(&Command::Respond {
        respondent: Respondent::Board,
        response: together(spots),
    });
    world
}

/// So many pages that all point at the same.
pub(crate) fn pages(mut world: World, count: u16, spots: &[(&str, u16)]) -> World {
    for page in 0..count {
        let respondent = Respondent::Page(Token(page.into()));
        world.run(&Command::Join { respondent });
        let response = together(spots);
        world.run(&Command::Respond {
            respondent,
            response,
        });
    }
    world
}

const SEEN: [(&str, &str, u16); 9] = [
    ("ballon", "terrain", 20),
    ("courir", "terrain", 6),
    ("ballon", "marelle", 2),
    ("courir", "marelle", 10),
    ("parler", "preau", 9),
    ("calme", "bancs", 4),
    ("parler", "bancs", 3),
    ("calme", "arbres", 3),
    ("calme", "grille", 1),
];
const SEEN_AFTER: [(&str, &str, u16); 4] = [
    ("ballon", "terrain", 12),
    ("courir", "preau", 8),
    ("calme", "arbres", 11),
    ("parler", "grille", 104),
];
const BOOKS: [(&str, &str, u16); 6] = [
    ("feminins", "tous", 41),
    ("masculins", "tous", 62),
    ("autres", "tous", 107),
    ("feminins", "agit", 9),
    ("masculins", "recoit-aide", 12),
    ("autres", "metier", 1),
];
const TURNS: [(&str, &str, u16); 2] = [("", "idee", 9), ("", "suite", 4)];
const FOUND: [(&str, u16); 3] = [("titres", 1), ("a-deux", 1), ("regarde", 1)];
const TAKEN: [(&str, u16); 3] = [("petit-terrain", 1), ("arbres", 1), ("chemin", 1)];

fn plans() -> Vec<(&'static str, World)> {
    let full: Vec<(&str, &str, u16)> = ["ballon", "courir", "parler", "calme"]
        .into_iter()
        .flat_map(|layer| {
            let zones = ["terrain", "preau", "arbres", "bancs", "marelle", "grille"];
            zones.into_iter().map(move |zone| (layer, zone, 21))
        })
        .collect();
    let again = |world: World| things(world.until(Stop::Ask(Wave::Second)), &SEEN_AFTER);
    let places = [
        ("envie", "place", 14),
        ("envie", "kiosque", 30),
        ("envie", "rue", 3),
    ];
    vec![
        ("plan", yard()),
        ("plan-some", things(yard(), &SEEN)),
        ("plan-full", things(yard(), &full)),
        ("plan-square", things(own().at("quartier"), &places)),
        ("plan-personal", own().at("chez-soi")),
        ("heat", things(yard(), &SEEN).until(FIRST)),
        ("heat-nothing", yard().until(FIRST)),
        (
            "heat-square",
            things(own().at("quartier"), &places).until(FIRST),
        ),
        ("heat-second", again(things(yard(), &SEEN)).until(SECOND)),
    ]
}

fn tables() -> Vec<(&'static str, World)> {
    let wide: Vec<(&str, &str, u16)> = ["r1", "r2", "r3", "r4", "r5", "r6", "r7"]
        .into_iter()
        .flat_map(|row| ["a", "b", "c", "d"].map(|column| (column, row, 118)))
        .collect();
    let again = |world: World| things(world.until(Stop::Ask(Wave::Second)), &[("", "idee", 6)]);
    let objects = || things(own().at("objets"), &wide);
    vec![
        ("grid", things(counting("livres"), &BOOKS)),
        ("grid-plain", things(counting("parole"), &TURNS)),
        ("grid-full", objects()),
        ("bars", things(counting("livres"), &BOOKS).until(FIRST)),
        (
            "bars-plain",
            things(counting("parole"), &TURNS).until(FIRST),
        ),
        ("bars-full", objects().until(FIRST)),
        (
            "bars-second",
            again(things(counting("parole"), &TURNS)).until(SECOND),
        ),
    ]
}

fn together_at_the_board() -> Vec<(&'static str, World)> {
    let market = || own().at("marche");
    let basket = [("pommes", 3), ("craies", 2)];
    vec![
        ("spots", catalogue()),
        ("spots-found", at_board(catalogue(), &FOUND)),
        (
            "spots-near",
            at_board(own().at("dessin"), &[("un", 1), ("deux", 1), ("trois", 1)]),
        ),
        ("seen", at_board(catalogue(), &FOUND).until(FIRST)),
        ("seen-pages", pages(catalogue(), 9, &FOUND).until(FIRST)),
        ("seen-few", pages(catalogue(), 2, &FOUND).until(FIRST)),
        ("budget", budget()),
        ("budget-some", at_board(budget(), &TAKEN)),
        ("budget-several", at_board(market(), &basket)),
        ("purse", at_board(budget(), &TAKEN).until(FIRST)),
        (
            "purse-pages",
            pages(at_board(budget(), &TAKEN), 9, &TAKEN).until(FIRST),
        ),
        ("purse-few", pages(budget(), 2, &TAKEN).until(FIRST)),
        ("purse-several", pages(market(), 9, &basket).until(FIRST)),
    ]
}

fn all() -> Vec<(&'static str, World)> {
    [plans(), tables(), together_at_the_board()]
        .into_iter()
        .flatten()
        .collect()
}

fn check(screens: fn() -> Vec<(&'static str, World)>) {
    let mut found = Vec::new();
    for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
        for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
            for size in [WIDE, vec2(1366.0, 768.0), SMALL] {
                for (name, world) in screens() {
                    let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
                    let mut harness = show(world.in_lang(lang).on(theme), size);
                    found.extend(faults(&harness, &what));
                    picture(&mut harness, &what);
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn plans_are_sound_everywhere() {
    check(plans);
}

#[test]
fn tables_are_sound_everywhere() {
    check(tables);
}

#[test]
fn pictures_and_budgets_are_sound_everywhere() {
    check(together_at_the_board);
}

#[test]
fn points_are_sound_at_other_sizes() {
    let mut found = Vec::new();
    for size in [
        vec2(1280.0, 800.0),
        vec2(3840.0, 2160.0),
        vec2(1280.0, 1024.0),
    ] {
        for (name, world) in all() {
            let what = format!("{name}-{}", size.x);
            found.extend(faults(&show(world, size), &what));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_preview_of_points_says_nothing_and_answers_nothing() {
    for (name, world) in all() {
        let mut harness = show(world.preview(), vec2(548.0, 308.0));
        assert_eq!(said(&harness), [""; 0], "{name}");
        for x in 0..12_u8 {
            for y in 0..7_u8 {
                let at = pos2(20.0 + 45.0 * f32::from(x), 20.0 + 45.0 * f32::from(y));
                harness.drag_at(at);
                harness.drop_at(at);
            }
        }
        for key in [Key::Tab, Key::Enter] {
            harness.key_press(key);
        }
        harness.run();
        assert_eq!(harness.state().out, [], "{name}");
    }
}

/// Everything painted in a small picture, as text.
fn painted(world: World) -> String {
    let harness = show(world.preview(), vec2(548.0, 308.0));
    let shapes = harness.output().shapes.iter();
    let painted: Vec<String> = shapes.map(|shape| format!("{:?}", shape.shape)).collect();
    painted.join("\n")
}

/// Things are no pupils, but the adult sees even them only when the class does.
#[test]
fn the_preview_of_a_count_is_the_same_whatever_was_counted() {
    for stop in [Stop::Ask(Wave::First), FIRST] {
        let few = [("calme", "grille", 2)];
        assert!(
            painted(things(yard(), &SEEN).until(stop)) == painted(things(yard(), &few).until(stop)),
            "plan, {stop:?}"
        );
        let one = [("autres", "tous", 1)];
        let books = || counting("livres");
        assert!(
            painted(things(books(), &BOOKS).until(stop))
                == painted(things(books(), &one).until(stop)),
            "table, {stop:?}"
        );
        let answered = |count| pages(budget(), count, &TAKEN).until(stop);
        assert!(
            painted(answered(9)) == painted(answered(1)),
            "budget, {stop:?}"
        );
    }
}
