//! The adult's card, the settings and the message: what they say, what they ask for, by mouse and by keyboard.

#![expect(clippy::unwrap_used, reason = "a test stops at what is wrong")]

#[path = "desk_more/world.rs"]
mod world;

use eframe::egui::Key;
use eframe::egui::accesskit::{Live, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::text::Lang;
use marelle::view::look::Theme;
use marelle::view::{Contacts, Intent};
use world::{Page, Place, SMALL, World, faults, nodes, open, picture, places};

fn usual<'a>(page: Page) -> Harness<'a, World> {
    open(World::new(Place::usual(page)))
}

/// Every place of a page is drawn without a fault.
#[track_caller]
fn assert_sound(page: Page) {
    let mut found = Vec::new();
    for place in places(page) {
        let mut harness = open(World::new(place));
        picture(&mut harness, &place.name());
        found.extend(faults(&mut harness));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_adult_card_is_sound_everywhere() {
    assert_sound(Page::AdultCard);
}

#[test]
fn the_settings_are_sound_everywhere() {
    assert_sound(Page::Settings);
}

#[test]
fn the_message_is_sound_everywhere() {
    assert_sound(Page::NoticeOnDesk);
    assert_sound(Page::NoticeOnStage);
}

#[test]
fn the_adult_card_says_what_to_do_and_whom_to_call() {
    let harness = usual(Page::AdultCard);
    let said: Vec<String> = nodes(&harness)
        .into_iter()
        .map(|(_, said, _)| said)
        .collect();
    for words in [
        "Si un enfant se confie",
        "119",
        "3018",
        "17",
        "3919",
        "Transmettre",
    ] {
        assert!(said.iter().any(|own| own == words), "{words}: {said:#?}");
    }
    let passing = said
        .iter()
        .find(|words| words.contains("procureur"))
        .unwrap();
    assert!(
        passing.contains("17") && passing.contains("119"),
        "{passing}"
    );
    assert!(said.iter().any(|words| words.contains("23 novembre 2026")));
    assert!(
        said.iter()
            .any(|words| words.contains("chercher des preuves"))
    );
}

/// Types into a field of a page.
fn write(harness: &mut Harness<'_, World>, label: &str, words: &str) {
    harness
        .get_by_role_and_label(Role::TextInput, label)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, label)
        .type_text(words);
    harness.run();
}

#[test]
fn contacts_are_kept_as_they_are_typed() {
    for page in [Page::AdultCard, Page::Settings] {
        let mut harness = usual(page);
        write(&mut harness, "Direction", "Mme Roux, 01 23");
        write(&mut harness, "CRIP (département)", "04 56");
        let expected = Contacts {
            head: "Mme Roux, 01 23".to_owned(),
            health: String::new(),
            crip: "04 56".to_owned(),
        };
        assert_eq!(harness.state().contacts, expected);
        assert!(harness.state().out.contains(&Intent::SetContacts(expected)));
    }
}

#[test]
fn a_contact_that_is_very_long_stays_in_its_field() {
    let mut world = World::new(Place::usual(Page::AdultCard));
    world.contacts.health =
        "Mme Delacroix-Fontaine, infirmière scolaire, 06 00 00 00 00 ; ".repeat(2);
    let mut harness = open(world);
    let field = harness
        .get_by_role_and_label(Role::TextInput, "Santé, social")
        .rect();
    assert!(field.right() < 1366.0 && field.height() < 60.0, "{field:?}");
    write(&mut harness, "Santé, social", "x");
    assert!(harness.state().contacts.health.chars().count() <= 121);
}

#[test]
fn escape_leaves_a_field_first_and_then_the_page() {
    for (page, shown) in [
        (Page::AdultCard, Intent::ShowAdultCard(false)),
        (Page::Settings, Intent::ShowSettings(false)),
    ] {
        let mut harness = usual(page);
        write(&mut harness, "Direction", "R");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(
            !harness.state().out.contains(&shown),
            "{page:?} left too early"
        );
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().out.last(), Some(&shown));
    }
}

#[test]
fn escape_closes_a_menu_and_not_the_page_under_it() {
    let mut harness = usual(Page::Settings);
    harness.get_by_label("Besoin d’aide").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, []);
}

#[test]
fn back_leaves_the_page() {
    for (page, shown) in [
        (Page::AdultCard, Intent::ShowAdultCard(false)),
        (Page::Settings, Intent::ShowSettings(false)),
    ] {
        let mut harness = usual(page);
        harness
            .get_by_role_and_label(Role::Button, "Revenir")
            .click();
        harness.run();
        assert_eq!(harness.state().out, [shown]);
    }
}

#[test]
fn settings_change_at_once() {
    let mut harness = usual(Page::Settings);
    let mut press = |name: &str, expected: Intent| {
        harness.get_by_label(name).click();
        harness.run();
        assert_eq!(harness.state().out.last(), Some(&expected), "{name}");
    };
    press("Tableau", Intent::SetTheme(Theme::Board));
    press("Papier", Intent::SetTheme(Theme::Paper));
    press("Sans animation", Intent::SetMotion(false));
    press("Sans animation", Intent::SetMotion(true));
    press("Texte plus grand", Intent::SetZoom(1.1));
    press("Texte plus petit", Intent::SetZoom(1.0));
    press("Montrer le dossier", Intent::ShowSaved);
    let name = "CM1-CM2 B".to_owned();
    press("Un élève de plus", Intent::SetClass { name, size: 25 });
    press("English", Intent::SetLanguage(Lang::EN));
    harness.get_by_role_and_label(Role::Heading, "Settings");
}

#[test]
fn the_text_size_stops_at_its_ends() {
    for (zoom, closed) in [(0.8, "Texte plus petit"), (2.0, "Texte plus grand")] {
        let place = Place {
            zoom,
            ..Place::usual(Page::Settings)
        };
        let harness = open(World::new(place));
        let button = harness.get_by_role_and_label(Role::Button, closed);
        assert!(button.accesskit_node().is_disabled());
    }
}

#[test]
fn the_name_of_the_class_has_forty_signs_at_most() {
    let mut world = World::new(Place::usual(Page::Settings));
    world.class.0 = String::new();
    let mut harness = open(world);
    write(
        &mut harness,
        "Nom de la classe, si vous voulez",
        &"é".repeat(60),
    );
    let name = "é".repeat(40);
    assert_eq!(
        harness.state().out.last(),
        Some(&Intent::SetClass { name, size: 24 })
    );
}

#[test]
fn long_folders_stay_inside() {
    for size in [world::WIDE, SMALL] {
        let mut world = World::new(Place {
            size,
            ..Place::usual(Page::Settings)
        });
        world.folders = vec!["/home/classe/".to_owned() + &"dossier-tres-long/".repeat(12); 3];
        world.class.0 = "W".repeat(40);
        let mut harness = open(world);
        let found = faults(&mut harness);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_message_is_said_and_can_be_closed_on_desk_and_stage() {
    for page in [Page::NoticeOnDesk, Page::NoticeOnStage] {
        let mut harness = usual(page);
        let said = harness.get_by_role_and_label(Role::Status, &harness.state().notice.0.clone());
        assert_eq!(said.accesskit_node().live(), Live::Polite);
        let name = "Fermer le message";
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
        assert_eq!(harness.state().out, [Intent::DismissNotice]);
        let folders = harness.get_all_by_label("Montrer le dossier");
        folders
            .min_by(|a, b| b.rect().top().total_cmp(&a.rect().top()))
            .unwrap()
            .click();
        harness.run();
        assert_eq!(harness.state().out.last(), Some(&Intent::ShowSaved));
    }
}

#[test]
fn a_warning_says_so_and_escape_does_not_close_it() {
    let mut world = World::new(Place::usual(Page::NoticeOnStage));
    world.notice = ("Le disque est plein.".to_owned(), true, false);
    let mut harness = open(world);
    let warning = harness
        .get_by_role(Role::Status)
        .accesskit_node()
        .label()
        .unwrap();
    assert!(warning.starts_with("Attention"), "{warning}");
    assert!(harness.query_by_label("Montrer le dossier").is_none());
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().out, []);
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().out, [Intent::DismissNotice]);
}

#[test]
fn the_message_leaves_help_and_foot_of_the_stage_free() {
    for size in [world::WIDE, SMALL] {
        let mut world = World::new(Place {
            size,
            ..Place::usual(Page::NoticeOnStage)
        });
        world.notice = (
            "Marelle ne peut rien écrire dans son dossier. ".repeat(4),
            true,
            true,
        );
        let harness = open(world);
        let unit = size.y / 1080.0;
        let help = size.x - 160.0 * unit;
        for (_, said, rect) in nodes(&harness) {
            assert!(rect.right() < help, "{said} at {rect:?}");
            assert!(rect.bottom() < size.y * 0.5, "{said} at {rect:?}");
        }
    }
}

#[test]
fn every_input_is_reached_with_tab() {
    for page in [Page::AdultCard, Page::Settings] {
        let mut harness = usual(page);
        let mut reached = Vec::new();
        for _ in 0..30 {
            harness.key_press(Key::Tab);
            harness.run();
            let focused = harness.get_all_by(|node| node.is_focused() && node.label().is_some());
            reached.extend(focused.filter_map(|node| node.accesskit_node().label()));
        }
        let fields = [
            "Direction",
            "Santé, social",
            "CRIP (département)",
            "Revenir",
        ];
        for name in fields {
            assert!(reached.iter().any(|own| own == name), "{name}: {reached:?}");
        }
    }
}
