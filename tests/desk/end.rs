//! The page of the end.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Ui};
use egui_kittest::kittest::Queryable as _;
use marelle::paper::Printing;
use marelle::session::Command;
use marelle::view::end::{EndView, NextLesson, end_ui, known, moved};
use marelle::view::{Intent, Saving, Scene};

use crate::bar;
use crate::hour::pick;
use crate::world::{Place, World, assert_inside, open, places, shoot, usual, view};

fn next_lesson() -> NextLesson {
    NextLesson {
        id: "sports-sans-etiquette".into(),
        title: "Sports sans étiquette".into(),
        place: 2,
        count: 4,
        minutes: 40,
        drawing: Some("trophy".into()),
    }
}

pub(crate) fn end(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let summary = world.session.summary(scene.now);
    let next = next_lesson();
    let data = EndView {
        summary: &summary,
        view: view(&world.lesson, &world.lesson_texts, &world.pictures),
        class_name: "CM1-CM2 B",
        next: Some(&next),
    };
    end_ui(ui, scene, &data, &mut world.end, &mut world.out);
}

/// An hour that was gone through: two questions, an opinion before and after, and the sentence that was chosen.
fn at_end(place: Place) -> World {
    let mut world = World::new(place);
    let ids: Vec<String> = world
        .lesson
        .activities
        .iter()
        .map(|activity| activity.head().id.clone())
        .collect();
    let at = |id: &str| Command::GoTo {
        activity: ids.iter().position(|other| other == id).unwrap(),
    };
    let opinion = world
        .lesson
        .activities
        .iter()
        .find(|activity| activity.kind() == "Poll")
        .unwrap();
    let sentence = world
        .lesson
        .activities
        .iter()
        .find(|activity| activity.kind() == "Slogan")
        .unwrap();
    let choices = |activity: &marelle::activity::Activity| match activity.rules().interaction() {
        marelle::activity::Interaction::Choose { choices, .. } => choices,
        other => panic!("{other:?}"),
    };
    let (opinions, sentences) = (choices(opinion), choices(sentence));
    let (opinion, sentence) = (opinion.head().id.clone(), sentence.head().id.clone());
    let commands = [
        Command::Begin,
        at("compte"),
        pick("an-1945", 15),
        pick("an-1965", 9),
        Command::Forward,
        at("sages-femmes"),
        pick("true", 21),
        pick("false", 3),
        Command::Forward,
        at(&opinion),
        pick(&opinions[0], 11),
        pick(&opinions[2], 7),
        Command::Forward,
        Command::Forward,
        Command::Forward,
        pick(&opinions[0], 6),
        pick(&opinions[2], 13),
        Command::Forward,
        at(&sentence),
        pick(&sentences[1], 20),
        Command::Forward,
        Command::End,
    ];
    world.ask(&commands);
    world
}

#[test]
fn draws_the_end_everywhere() {
    for place in places() {
        let mut harness = open(at_end(place), end);
        assert_inside(&harness, "end");
        shoot(&mut harness, "end");
    }
}

#[test]
fn saves_and_leaves_from_the_end() {
    let mut harness = open(at_end(usual()), end);
    let names = "Enregistrer le bilan|Exporter les totaux|Affiche de la phrase|Terminer";
    for name in names.split('|') {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    harness
        .get_by_label_contains("Sports sans étiquette, séance 2 sur 4")
        .click();
    harness.run();
    assert_eq!(
        harness.state().out,
        [
            Intent::Save(Saving::Outcome),
            Intent::Save(Saving::Counts),
            Intent::Save(Saving::Print(Printing::Poster)),
            Intent::Finish,
            Intent::OpenSheet("sports-sans-etiquette".into()),
        ]
    );
}

#[test]
fn erases_only_when_asked_twice() {
    let mut harness = open(at_end(usual()), end);
    harness
        .get_by_role_and_label(Role::Button, "Tout effacer ici")
        .click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, []);
    harness
        .get_by_role_and_label(Role::Button, "Tout effacer ici")
        .click();
    harness.run();
    harness
        .get_all_by_role_and_label(Role::Button, "Tout effacer ici")
        .last()
        .unwrap()
        .click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Erase]);
}

#[test]
fn tells_what_was_known_and_how_opinions_moved() {
    let world = at_end(usual());
    let summary = world.session.summary(std::time::Duration::from_mins(44));
    let known: Vec<(String, u32, u32)> = known(&world.lesson, &summary)
        .into_iter()
        .map(|known| (known.id, known.right, known.respondents))
        .collect();
    assert_eq!(
        known,
        [("compte".into(), 9, 24), ("sages-femmes".into(), 21, 24)]
    );
    assert_eq!(moved(&world.lesson, &summary).len(), 1);
    let mut harness = open(world, end);
    harness.get_by_label_contains("21 sur 24");
    harness.get_by_label_contains("J’hésite\u{A0}: presque personne");
    harness.get_by_label_contains("Une seule classe ne permet pas de conclure.");
    harness.get_by_label("Modifier avec la classe").click();
    harness.run();
    let field = "La phrase à garder";
    harness
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .type_text("À nous ! ");
    harness.run();
    harness.get_by_label("Garder cette phrase").click();
    harness.run();
    assert!(
        harness
            .state()
            .end
            .sentence
            .as_ref()
            .unwrap()
            .contains("À nous")
    );
    assert!(
        harness.state().out.is_empty(),
        "the sentence stays on the page"
    );
}

#[test]
fn asks_before_it_leaves_with_nothing_saved() {
    let mut harness = open(at_end(usual()), end);
    let finish = |harness: &mut egui_kittest::Harness<'_, World>| {
        harness
            .get_by_role_and_label(Role::Button, "Terminer")
            .click();
        harness.run();
    };
    finish(&mut harness);
    assert_eq!(harness.state().out, []);
    harness.get_by_label_contains("Rien n’est enregistré.");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, [], "Escape changes nothing");
    finish(&mut harness);
    harness.get_by_label("Terminer sans enregistrer").click();
    harness.run();
    assert_eq!(harness.state().out, [Intent::Finish]);
}

#[test]
fn quotes_a_statement_once() {
    let harness = open(at_end(usual()), end);
    let mut doubled = harness.query_all_by_label_contains("«\u{A0}«");
    assert!(doubled.next().is_none());
}
