//! The adult's card, the settings and the message at the bottom.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Key, Ui};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::text::Lang;
use marelle::view::adult_card::{AdultCardView, HelpLine, adult_card_ui};
use marelle::view::look::Theme;
use marelle::view::notice::{Notice, notice_ui};
use marelle::view::settings::{SettingsView, settings_ui};
use marelle::view::{Contacts, Intent, Scene};

use crate::bar;
use crate::world::{World, assert_inside, open, places, shoot, usual};

fn lines() -> Vec<HelpLine> {
    let line = |number: &str, words: &str, hours: &str| HelpLine {
        number: number.into(),
        words: words.into(),
        hours: hours.into(),
    };
    vec![
        line(
            "119",
            "Enfance en danger, adultes aussi.",
            "Jour et nuit, gratuit, sans trace sur la facture",
        ),
        line(
            "3018",
            "Harcèlement et violences en ligne.",
            "Tous les jours, de 9 h à 23 h",
        ),
        line(
            "3919",
            "Violences faites aux femmes, pour un parent aussi.",
            "Jour et nuit",
        ),
        line("17", "Danger immédiat. 114 par SMS.", ""),
    ]
}

fn card(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let lines = lines();
    let data = AdultCardView {
        lines: &lines,
        checked: "Vérifié le 23 novembre 2026 (solidarites.gouv.fr, page du 7 novembre 2025).",
        police: "17",
        child: "119",
        contacts: &world.contacts,
    };
    adult_card_ui(ui, scene, &data, &mut world.card, &mut world.out);
}

pub(crate) fn settings(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    bar(ui, scene, world);
    let folders = ["/home/ecole/Documents/Marelle/séances".to_owned()];
    let totals = ["**Qui peut courir\u{202f}?** 6 passages".to_owned()];
    let data = SettingsView {
        zoom: world.place.zoom,
        has_motion: true,
        has_sounds: false,
        keeps_totals: true,
        totals: Some(&totals),
        class_name: "CM1-CM2 B",
        class_size: 24,
        contacts: &world.contacts,
        contract: &[],
        lesson_folders: &folders,
        saved_folder: "/home/ecole/Documents/Marelle",
        version: "0.1.0",
    };
    settings_ui(ui, scene, &data, &mut world.settings, &mut world.out);
}

fn notice(ui: &mut Ui, scene: &Scene<'_>, world: &mut World) {
    let notice = Notice {
        words: "Le bilan est enregistré : bilan-des-droits-pas-a-pas-2026-11-23.html",
        is_problem: false,
        has_folder: true,
    };
    notice_ui(ui, scene, &notice, &mut world.out);
    settings(ui, scene, world);
}

#[test]
fn draws_the_card_everywhere() {
    for place in places() {
        let mut harness = open(World::new(place), card);
        assert_inside(&harness, "card");
        shoot(&mut harness, "card");
    }
}

#[test]
fn draws_the_settings_everywhere() {
    for place in places() {
        let mut harness = open(World::new(place), settings);
        assert_inside(&harness, "settings");
        shoot(&mut harness, "settings");
    }
}

#[test]
fn draws_the_message_everywhere() {
    for place in places() {
        let mut harness = open(World::new(place), notice);
        assert_inside(&harness, "notice");
        shoot(&mut harness, "notice");
    }
}

#[test]
fn says_the_steps_and_the_numbers_and_keeps_contacts() {
    let mut harness = open(World::new(usual()), card);
    harness.get_by_label_contains("1. Rester calme, écouter.");
    harness.get_by_label_contains("Danger immédiat\u{A0}: 17. Un doute\u{A0}: 119.");
    harness.get_by_label_contains("3018, Harcèlement et violences en ligne.");
    harness
        .get_by_role_and_label(Role::TextInput, "Direction")
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Direction")
        .type_text("Bureau 2");
    harness.run();
    let contacts = Contacts {
        head: "Bureau 2".into(),
        ..Contacts::default()
    };
    assert_eq!(
        harness.state().out.last(),
        Some(&Intent::SetContacts(contacts))
    );
    harness
        .get_by_role_and_label(Role::Button, "Revenir")
        .click();
    harness.run();
    assert_eq!(
        harness.state().out.last(),
        Some(&Intent::ShowAdultCard(false))
    );
}

#[test]
fn leaves_the_card_and_the_settings_with_escape() {
    let mut harness = open(World::new(usual()), card);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, [Intent::ShowAdultCard(false)]);
    let mut harness = open(World::new(usual()), settings);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, [Intent::ShowSettings(false)]);
}

#[test]
fn sets_everything_from_the_settings() {
    let mut harness = open(World::new(usual()), settings);
    for name in ["English", "Tableau", "150\u{A0}%"] {
        harness
            .get_by_role_and_label(Role::RadioButton, name)
            .click();
        harness.run();
    }
    harness
        .get_by_label("Montrer les petits mouvements")
        .click();
    harness.run();
    harness.get_by_label("Un élève de plus").click();
    harness.run();
    assert_eq!(
        harness.state().out,
        [
            Intent::SetLanguage(Lang::EN),
            Intent::SetTheme(Theme::Board),
            Intent::SetZoom(1.5),
            Intent::SetMotion(false),
            Intent::SetClass {
                name: "CM1-CM2 B".into(),
                size: 25
            },
        ]
    );
}

#[test]
fn names_the_class_by_keyboard() {
    let mut harness = open(World::new(usual()), settings);
    let field = "Nom de la classe";
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .focus();
    harness.run();
    harness.key_press(Key::End);
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .type_text("is");
    harness.run();
    let Some(Intent::SetClass { name, size: 24 }) = harness.state().out.last() else {
        panic!("{:?}", harness.state().out);
    };
    assert!(name.contains("is"), "{name}");
}

#[test]
fn says_a_message_once_and_shows_the_folder() {
    let mut harness = open(World::new(usual()), notice);
    let said = harness.get_by_label_contains("Le bilan est enregistré");
    assert_eq!(said.accesskit_node().live(), Live::Polite);
    for name in ["Montrer le dossier", "Fermer ce message"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    assert_eq!(
        harness.state().out,
        [Intent::ShowSaved, Intent::DismissNotice]
    );
}
