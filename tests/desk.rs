//! The adult's screens: what they say, what they ask for, and that they work by keyboard alone.

#![expect(
    clippy::cloned_ref_to_slice_refs,
    clippy::type_complexity,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at what is wrong"
)]

#[path = "desk/counting.rs"]
mod counting;
#[path = "desk/end.rs"]
mod end;
#[path = "desk/games.rs"]
mod games;
#[path = "desk/hour.rs"]
mod hour;
#[path = "desk/lines.rs"]
mod lines;
#[path = "desk/pages.rs"]
mod pages;
#[path = "desk/parts.rs"]
mod parts;
#[path = "desk/room.rs"]
mod room;
#[path = "desk/telling.rs"]
mod telling;
#[path = "desk/tools.rs"]
mod tools;
#[path = "desk/world.rs"]
mod world;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Ui};
use egui_kittest::kittest::Queryable as _;
use marelle::paper::Printing;
use marelle::view::sheet::{FindingLine, SheetView, StageScreen, sheet_ui};
use marelle::view::shelf::{Filters, ShelfCard, ShelfView, shelf_ui};
use marelle::view::top_bar::{TopBarView, top_bar_ui};
use marelle::view::{Intent, Saving, Scene};
use world::{World, assert_inside, cards, open, places, shoot, usual, view};

pub(crate) fn bar(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    let data = TopBarView {
        class_name: "CM1-CM2 B",
        class_size: 24,
        title: None,
    };
    top_bar_ui(ui, scene, &data, &mut world.top_bar, &mut world.out);
}

fn shelf(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let data = ShelfView {
        cards: &world.cards,
        revision: 1,
        resume: world.resume.as_ref(),
        loading: world.loading,
    };
    shelf_ui(ui, scene, &data, &mut world.shelf, &mut world.out);
}

pub(crate) fn sheet(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let data = SheetView {
        view: view(&world.lesson, &world.lesson_texts, &world.pictures),
        sequence_count: 0,
        findings: &world.findings,
        screen: StageScreen::Other {
            place: 2,
            width: 1024,
            height: 768,
        },
    };
    sheet_ui(ui, scene, &data, &mut world.sheet, &mut world.out);
}

#[test]
fn draws_the_shelf_everywhere() {
    for place in places() {
        let mut harness = open(World::new(place), shelf);
        assert_inside(&harness, "shelf");
        shoot(&mut harness, "shelf");
    }
}

#[test]
fn draws_the_sheet_everywhere() {
    for place in places() {
        let mut harness = open(World::new(place), sheet);
        assert_inside(&harness, "sheet");
        shoot(&mut harness, "sheet");
    }
}

#[test]
fn opens_a_lesson_and_goes_on_with_the_hour() {
    let mut harness = open(World::new(usual()), shelf);
    let name = "Des droits, pas à pas, CM1-CM2, 45\u{A0}min, 6 cases";
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    harness
        .get_by_role_and_label(Role::Button, "Reprendre")
        .click();
    harness.run();
    let opened = Intent::OpenSheet("des-droits--pas-à-pas".into());
    assert_eq!(harness.state().out, [opened, Intent::Resume]);
}

#[test]
fn asks_before_an_hour_is_forgotten() {
    let mut harness = open(World::new(usual()), shelf);
    let forget = "Oublier cette séance";
    harness.get_by_role_and_label(Role::Button, forget).click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, []);
    assert!(!harness.state().shelf.asks_to_forget);
    harness.get_by_role_and_label(Role::Button, forget).click();
    harness.run();
    harness
        .get_by_role_and_label(Role::Button, "Oublier")
        .click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::ForgetHour]);
}

#[test]
fn searches_and_filters() {
    let mut harness = open(World::new(usual()), shelf);
    harness
        .get_by_role_and_label(Role::TextInput, "Chercher")
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Chercher")
        .type_text("etiquette");
    harness.run();
    harness.get_by_label_contains("Sports sans étiquette, CE2");
    assert!(
        harness
            .query_by_label_contains("Portraits et exploits")
            .is_none()
    );
    harness
        .get_by_role_and_label(Role::Button, "Cycle 2")
        .click();
    harness.run();
    harness.get_by_label("Aucune séance avec ces filtres.");
    harness
        .get_by_role_and_label(Role::Button, "Tout montrer")
        .click();
    harness.run();
    assert_eq!(harness.state().shelf.filters, Filters::default());
    harness.get_by_label_contains("Portraits et exploits, CE1");
}

#[test]
fn chooses_a_theme_by_keyboard() {
    let mut harness = open(World::new(usual()), shelf);
    harness
        .get_by_role_and_label(Role::Button, "Tous les thèmes")
        .focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness
        .get_by_role_and_label(Role::MenuItem, "Cour et espace public")
        .focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Cour et espace public");
    assert!(
        harness
            .query_by_label_contains("Sports sans étiquette")
            .is_none()
    );
    harness.get_by_label_contains("La charte de la cour, CE1");
}

#[test]
fn walks_over_the_cards_with_the_arrows() {
    let mut harness = open(World::new(usual()), shelf);
    let focused = |harness: &egui_kittest::Harness<'_, World>, title: &str| {
        harness
            .get_by_label_contains(&format!("{title}, "))
            .is_focused()
    };
    harness
        .get_by_label_contains("Des droits, pas à pas, CM1")
        .focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(focused(&harness, "Sports sans étiquette"));
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let out = &harness.state().out;
    assert_eq!(out, &[Intent::OpenSheet("la-charte-de-la-cour".into())]);
}

#[test]
fn lays_out_only_what_is_seen_of_a_long_shelf() {
    let mut world = World::new(usual());
    world.cards = (0..10_000)
        .map(|number| ShelfCard {
            id: format!("lesson-{number}"),
            title: format!("Séance {number}"),
            ..cards()[0].clone()
        })
        .collect();
    let mut harness = open(world, shelf);
    let drawn = harness.query_all_by_label_contains("Séance ").count();
    assert!((4..40).contains(&drawn), "{drawn}");
    harness.state_mut().shelf.filters.search = "séance 9999".into();
    harness.run();
    harness.get_by_label_contains("Séance 9999, ");
}

#[test]
fn says_when_there_is_nothing_or_not_yet() {
    let mut world = World::new(usual());
    world.cards.clear();
    world.resume = None;
    world.loading = Some((120, 3000));
    let mut harness = open(world, shelf);
    harness.get_by_label("Lecture des séances\u{A0}: 120 sur 3\u{A0}000");
    harness.state_mut().loading = None;
    harness.run();
    harness.get_by_label("Aucune séance pour l’instant.");
    assert!(harness.query_by_label("Reprendre").is_none());
}

#[test]
fn leads_to_help_and_settings() {
    let mut harness = open(World::new(usual()), shelf);
    harness.get_by_label("Besoin d’aide").click();
    harness.run();
    harness
        .get_by_role_and_label(Role::MenuItem, "Si un enfant se confie")
        .click();
    harness.run();
    harness
        .get_by_label_contains("Classe CM1-CM2 B, 24 élèves")
        .click();
    harness.run();
    harness.get_by_label("Besoin d’aide").click();
    harness.run();
    harness
        .get_by_role_and_label(Role::MenuItem, "Les touches de Marelle")
        .click();
    harness.run();
    shoot(&mut harness, "keys");
    harness.get_by_label("Écran noir\u{A0}; encore une fois pour revenir");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!harness.state().top_bar.shows_keys);
    let out = &harness.state().out;
    assert_eq!(
        out,
        &[Intent::ShowAdultCard(true), Intent::ShowSettings(true)]
    );
}

#[test]
fn changes_the_language() {
    let mut harness = open(World::new(usual()), shelf);
    harness.get_by_label("Langue\u{A0}: Français").click();
    harness.run();
    harness
        .get_by_role_and_label(Role::MenuItem, "English")
        .click();
    harness.run();
    let out = &harness.state().out;
    assert_eq!(out, &[Intent::SetLanguage(marelle::text::Lang::EN)]);
}

#[test]
fn projects_and_saves_from_the_sheet() {
    let mut harness = open(World::new(usual()), sheet);
    for name in ["Fiche de séance", "Feuille aux familles", "Projeter"] {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    harness
        .get_by_role_and_label(Role::Button, "Billets pour parler")
        .click();
    harness.run();
    assert!(
        harness.query_by_label("Cartes").is_none(),
        "this lesson has no cards"
    );
    harness
        .get_by_role_and_label(Role::Link, "Les séances")
        .click();
    harness.run();
    assert_eq!(
        harness.state().out,
        [
            Intent::Save(Saving::LessonSheet),
            Intent::Save(Saving::FamilyNote),
            Intent::Project("des-droits-pas-a-pas".into()),
            Intent::Save(Saving::Print(Printing::Slips)),
            Intent::OpenShelf,
        ]
    );
}

#[test]
fn asks_before_a_lesson_of_level_three() {
    let mut world = World::new(usual());
    std::sync::Arc::make_mut(&mut world.lesson).emotion = 3;
    let mut harness = open(world, sheet);
    harness
        .get_by_role_and_label(Role::Button, "Projeter")
        .click();
    harness.run();
    shoot(&mut harness, "sheet-confirm");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(
        harness.state().out,
        [],
        "the keyboard begins on the safe answer"
    );
    harness
        .get_by_role_and_label(Role::Button, "Projeter")
        .click();
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(
        harness.state().out,
        [Intent::Project("des-droits-pas-a-pas".into())]
    );
}

#[test]
fn shows_what_is_wrong_and_does_not_project_it() {
    let mut world = World::new(usual());
    world.findings = vec![
        FindingLine {
            place: "fr.ftl:12:1".into(),
            sentence: "Une phrase de 27 mots.".into(),
            ..FindingLine::default()
        },
        FindingLine {
            is_error: true,
            place: "lesson.ron:31:5".into(),
            sentence: "Il manque la source du fait.".into(),
            suggestion: Some("afp-2013".into()),
        },
    ];
    let mut harness = open(world, sheet);
    shoot(&mut harness, "sheet-findings");
    harness.get_by_label("À corriger  Il manque la source du fait.");
    harness.get_by_label("Vouliez-vous dire «\u{A0}afp-2013\u{A0}»\u{A0}?");
    harness.get_by_label("lesson.ron:31:5");
    assert!(harness.query_by_label("Projeter").is_none());
    harness.get_by_label("À corriger avant de projeter.");
}

#[test]
fn unfolds_a_text_of_the_sheet_by_keyboard() {
    let mut harness = open(World::new(usual()), sheet);
    assert!(harness.query_by_label_contains("Chères familles").is_none());
    harness.get_by_label("Le mot aux familles").focus();
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    harness.get_by_label_contains("Chères familles");
}
