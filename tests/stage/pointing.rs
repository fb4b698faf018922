//! Points by touch and by keys: on a plan, in a picture, in a table, in a budget.

use eframe::egui::{Key, Modifiers, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Respondent, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::pointing_screens::*;
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);

fn touched(layer: &str, spot: &str) -> Intent {
    Intent::Command(Command::Touch {
        response: Response::point(layer, spot),
    })
}

fn answered(spots: &[(&str, u16)]) -> Intent {
    let respondent = Respondent::Board;
    Intent::Command(if spots.is_empty() {
        Command::Withdraw { respondent }
    } else {
        Command::Respond {
            respondent,
            response: together(spots),
        }
    })
}

fn press(harness: &mut Harness<'_, World>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

/// With the space that French puts before a colon.
fn spaced(name: &str) -> String {
    name.replace(" :", "\u{A0}:")
}

/// Touches what is called so.
#[track_caller]
fn tap_on(harness: &mut Harness<'_, World>, name: &str) {
    let at = harness.get_by_label_contains(&spaced(name)).rect().center();
    tap(harness, at);
}

#[track_caller]
fn stands(harness: &Harness<'_, World>, words: &str) {
    let said = said(harness).join("\n").replace('\u{A0}', " ");
    assert!(said.contains(words), "“{words}” is missing:\n{said}");
}

/// A place of a plan or picture, in shares of its width and height.
fn place(harness: &Harness<'_, World>, name: &str, (x, y): (f32, f32)) -> Pos2 {
    let rect = harness.get_by_label_contains(name).rect();
    rect.min + rect.size() * eframe::egui::vec2(x, y)
}

#[test]
fn stickers_are_put_by_touch_and_by_keys_alike() {
    let expected = [
        touched("ballon", "terrain"),
        touched("ballon", "bancs"),
        touched("calme", "bancs"),
        Intent::Command(Command::TakeBack),
    ];
    let mut by_touch = show(yard(), WIDE);
    tap_on(&mut by_touch, "terrain, vide");
    tap_on(&mut by_touch, "bancs, vide");
    tap_on(&mut by_touch, "être au calme");
    tap_on(&mut by_touch, "bancs, 1 gommette");
    stands(&by_touch, "3 gommettes");
    tap_on(&mut by_touch, "Annuler la dernière réponse");
    assert_eq!(by_touch.state().out, expected);

    let mut by_keys = show(yard(), WIDE);
    by_keys.get_by_label_contains("terrain, vide").focus();
    by_keys.run();
    press(&mut by_keys, &[Key::Enter, Key::ArrowRight]);
    if focused(&by_keys).starts_with("marelle") {
        press(&mut by_keys, &[Key::ArrowUp]);
    }
    assert_eq!(focused(&by_keys), "bancs, vide");
    press(
        &mut by_keys,
        &[Key::Space, Key::Num4, Key::Enter, Key::Backspace],
    );
    assert_eq!(by_keys.state().out, expected);
    stands(&by_keys, "2 gommettes");
}

#[test]
fn arrows_reach_every_zone_and_never_leave_the_activity() {
    let mut harness = show(yard().watched(), WIDE);
    harness.get_by_label_contains("préau, vide").focus();
    harness.run();
    let mut reached = std::collections::BTreeSet::new();
    let ways = [
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowLeft,
        Key::ArrowLeft,
        Key::ArrowUp,
        Key::ArrowRight,
        Key::ArrowUp,
        Key::ArrowRight,
        Key::ArrowUp,
    ];
    for way in ways {
        press(&mut harness, &[way]);
        reached.insert(focused(&harness));
    }
    assert!(reached.len() >= 5, "{reached:?}");
    assert_eq!(harness.state().out, []);
}

#[test]
fn a_touch_goes_to_the_zone_that_was_drawn_and_not_to_its_corners() {
    let mut harness = show(own().at("quartier"), WIDE);
    // The round kiosk stands in the bend of the square: both reach into the same rectangle.
    let bend = place(&harness, "le kiosque", (0.5, 0.5));
    tap(&mut harness, bend);
    let arm = place(&harness, "la grande place", (0.15, 0.9));
    tap(&mut harness, arm);
    // Far from every zone, though in the rectangle around one.
    let away = place(&harness, "la grande place", (0.95, 0.98));
    tap(&mut harness, away);
    let expected = [touched("envie", "kiosque"), touched("envie", "place")];
    assert_eq!(harness.state().out, expected);
}

#[test]
fn nothing_is_put_on_a_personal_or_closed_plan() {
    let mut closed = yard();
    closed.run(&Command::Close);
    for (world, zone, sentence) in [
        (
            own().at("chez-soi"),
            "la table",
            "Gardez votre réponse pour vous.",
        ),
        (closed, "terrain", "Le vote est fermé."),
    ] {
        let mut harness = show(world.watched(), WIDE);
        stands(&harness, sentence);
        let node = harness.get_by_label_contains(zone);
        assert!(node.accesskit_node().is_disabled());
        let at = node.rect().center();
        tap(&mut harness, at);
        press(&mut harness, &[Key::Num2]);
        assert_eq!(harness.state().out, []);
    }
}

#[test]
fn the_result_of_a_plan_says_how_full_each_zone_is_for_all_kinds_or_one() {
    let counts = [
        ("ballon", "terrain", 20),
        ("courir", "terrain", 6),
        ("courir", "marelle", 12),
        ("calme", "arbres", 3),
    ];
    let mut harness = show(things(yard(), &counts).until(FIRST), WIDE);
    for words in [
        "41 gommettes",
        "terrain, 26 gommettes, beaucoup",
        "marelle, 12 gommettes, assez",
        "arbres, 3 gommettes, très peu",
        "bancs, 0 gommette, rien",
        "Lesquels en ont peu ?",
    ] {
        stands(&harness, words);
    }
    for _ in 0..2 {
        tap_on(&mut harness, "Gommettes montrées");
    }
    stands(&harness, "Gommettes montrées : courir");
    stands(&harness, "terrain, 6 gommettes, assez");
    stands(&harness, "18 gommettes");
    let again = things(yard(), &counts).until(Stop::Ask(Wave::Second));
    let again = things(again, &[("calme", "arbres", 9)]);
    let mut harness = show(again.until(Stop::Result(Wave::Second)), WIDE);
    stands(&harness, "arbres, avant : 3, après : 9, un peu");
    stands(&harness, "41 → 9 gommettes");
    let before = harness.get_by_label("avant").rect().center();
    tap(&mut harness, before);
    assert_eq!(harness.state().out, [], "what is looked at is no answer");
}

#[test]
fn spots_are_found_by_touch_and_by_keys_alike() {
    let expected = [
        answered(&[("a-deux", 1)]),
        answered(&[("a-deux", 1), ("regarde", 1)]),
    ];
    let mut by_touch = show(catalogue(), WIDE);
    let alt = picture_name(&by_touch);
    let spot = place(&by_touch, &alt, (0.37, 0.75));
    tap(&mut by_touch, spot);
    stands(&by_touch, "1 trouvé sur 7");
    stands(&by_touch, "Bonne nouvelle : on joue à deux");
    let other = place(&by_touch, &alt, (0.93, 0.45));
    tap(&mut by_touch, other);
    stands(&by_touch, "2 trouvés sur 7");
    // Once more on the first one: its words come back, and nothing is asked for.
    tap(&mut by_touch, spot);
    assert_eq!(by_touch.state().out, expected);

    let mut by_keys = show(catalogue(), WIDE);
    by_keys.get_by_label_contains(&alt).focus();
    by_keys.run();
    // From the middle of the picture: left by 12 %, down by 24 %.
    press(&mut by_keys, &[Key::ArrowLeft; 6]);
    press(&mut by_keys, &[Key::ArrowDown; 12]);
    press(&mut by_keys, &[Key::Enter]);
    for key in [Key::ArrowRight; 6].into_iter().chain([Key::ArrowUp; 3]) {
        by_keys.key_press_modifiers(Modifiers::SHIFT, key);
        by_keys.run();
    }
    press(&mut by_keys, &[Key::ArrowLeft; 3]);
    press(&mut by_keys, &[Key::Enter]);
    assert_eq!(by_keys.state().out, expected);
}

/// The alternative text of the picture on the stage.
fn picture_name(harness: &Harness<'_, World>) -> String {
    let found = nodes(harness)
        .into_iter()
        .find(|(role, ..)| *role == eframe::egui::accesskit::Role::Image);
    found.unwrap().1
}

#[test]
fn touches_on_nothing_only_ask_to_go_on_looking() {
    let mut harness = show(catalogue().watched(), WIDE);
    let alt = picture_name(&harness);
    for (count, x) in [(1, 0.01), (2, 0.015), (3, 0.99)] {
        let nothing = place(&harness, &alt, (x, 0.985));
        tap(&mut harness, nothing);
        let is_asked = said(&harness).iter().any(|said| said == "Cherchez encore…");
        assert_eq!(is_asked, count == 3, "{count}");
    }
    assert_eq!(harness.state().out, []);
}

#[test]
fn all_spots_are_stepped_through_after_the_search() {
    let world = at_board(catalogue(), &[("a-deux", 1)]).until(FIRST);
    let mut harness = show(world, WIDE);
    stands(&harness, "1 trouvé sur 7");
    stands(&harness, "Une couleur et un coin par page.");
    tap_on(&mut harness, "Numéro suivant");
    stands(&harness, "Ranger, soigner : tout le monde en a besoin.");
    harness.get_by_label_contains(&spaced("Numéro 4 :")).focus();
    harness.run();
    press(&mut harness, &[Key::Enter]);
    let open = |harness: &Harness<'_, World>| {
        let said = nodes(harness).into_iter().filter(|(role, said, _)| {
            *role == eframe::egui::accesskit::Role::Label
                && said.ends_with(" sur 7")
                && !said.contains("trouv")
        });
        said.map(|(_, said, _)| said).collect::<Vec<_>>()
    };
    assert_eq!(open(&harness), ["4 sur 7"]);
    press(&mut harness, &[Key::ArrowRight]);
    assert_eq!(open(&harness), ["5 sur 7"]);
    press(&mut harness, &[Key::ArrowLeft, Key::ArrowLeft]);
    assert_eq!(open(&harness), ["3 sur 7"]);
    assert_eq!(harness.state().out, [], "the arrows stay in the picture");
}

#[test]
fn a_table_is_counted_by_touch_and_by_keys_alike() {
    let expected = [
        touched("feminins", "tous"),
        touched("masculins", "tous"),
        touched("masculins", "tous"),
        touched("feminins", "parle"),
        Intent::Command(Command::TakeBack),
    ];
    let mut by_touch = show(counting("livres"), WIDE);
    for cell in [
        "Tous les personnages, Personnages féminins : 0, un de plus",
        "Tous les personnages, Personnages masculins : 0, un de plus",
        "Tous les personnages, Personnages masculins : 1, un de plus",
        "Parle, Personnages féminins : 0, un de plus",
        "Annuler la dernière réponse",
    ] {
        tap_on(&mut by_touch, cell);
    }
    assert_eq!(by_touch.state().out, expected);
    stands(&by_touch, "= 3");
    tap_on(
        &mut by_touch,
        "Tous les personnages, Personnages masculins : 2, un de moins",
    );
    let one = Intent::Command(Command::Hands {
        response: Response::point("masculins", "tous"),
        count: 1,
    });
    assert_eq!(by_touch.state().out.last(), Some(&one));

    let mut by_keys = show(counting("livres"), WIDE);
    // B and H count here, and neither blackens the stage nor opens the help.
    press(&mut by_keys, &[Key::A, Key::B, Key::B, Key::G, Key::Z]);
    assert_eq!(by_keys.state().out, expected);
    press(&mut by_keys, &[Key::H]);
    let with_help = touched("masculins", "parle");
    assert_eq!(by_keys.state().out.last(), Some(&with_help));
}

#[test]
fn a_small_count_says_that_it_is_small() {
    let few = [("", "idee", 9), ("", "suite", 4)];
    let harness = show(things(counting("parole"), &few).until(FIRST), WIDE);
    stands(&harness, "Donne une idée : 9");
    stands(&harness, "ces nombres ne parlent que d’elles");
    let many = [("", "idee", 29), ("", "suite", 1)];
    let harness = show(things(counting("parole"), &many).until(FIRST), WIDE);
    assert!(
        !said(&harness)
            .iter()
            .any(|said| said.contains("Nous avons compté peu de choses"))
    );
    // A character that acts and speaks stands in two rows: the rows are not added up.
    let rows = [("feminins", "agit", 20), ("feminins", "parle", 20)];
    let harness = show(things(counting("livres"), &rows).until(FIRST), WIDE);
    stands(&harness, "Nous avons compté peu de choses");
}

#[test]
fn a_budget_takes_what_fits_and_says_calmly_what_does_not() {
    let mut harness = show(budget(), WIDE);
    tap_on(&mut harness, "Un grand terrain de ballon, coûte 9");
    tap_on(&mut harness, "Un petit terrain de ballon, coûte 5");
    tap_on(&mut harness, "Un couloir pour courir, coûte 4");
    stands(&harness, "18 sur 20 carreaux");
    tap_on(&mut harness, "Un potager, coûte 3");
    stands(&harness, "Cela ne rentre plus : il faut 3, il reste 2.");
    let before = harness.state().out.len();
    assert_eq!(before, 3, "what does not fit asks for nothing");
    // The same by keys: give the corridor back, take the garden.
    harness
        .get_by_label_contains("Un couloir pour courir, coûte 4")
        .focus();
    harness.run();
    press(&mut harness, &[Key::Enter]);
    harness.get_by_label_contains("Un potager, coûte 3").focus();
    harness.run();
    press(&mut harness, &[Key::Space]);
    let taken = [("grand-terrain", 1), ("petit-terrain", 1), ("potager", 1)];
    assert_eq!(harness.state().out.last(), Some(&answered(&taken)));
    assert!(
        !said(&harness)
            .iter()
            .any(|said| said.contains("ne rentre plus"))
    );
    let harness = show(at_board(budget(), &taken).until(FIRST), WIDE);
    stands(&harness, "17 sur 20 carreaux");
    stands(&harness, "3 choix de la classe. Il reste 3.");
}

#[test]
fn several_of_a_thing_are_taken_one_by_one() {
    let mut harness = show(own().at("marche"), WIDE);
    tap_on(&mut harness, "Un de plus : Des pommes");
    tap_on(&mut harness, "Un de plus : Des pommes");
    tap_on(&mut harness, "Un livre, coûte 7, 0 sur 3");
    tap_on(&mut harness, "Un de moins : Des pommes");
    let taken = [("livre", 1), ("pommes", 1)];
    assert_eq!(harness.state().out.last(), Some(&answered(&taken)));
    tap_on(&mut harness, "Un de moins : Des pommes");
    tap_on(&mut harness, "Un de moins : Un livre");
    assert_eq!(harness.state().out.last(), Some(&answered(&[])));
}

#[test]
fn pages_are_counted_in_a_budget_once_there_are_enough() {
    let taken = [("potager", 1)];
    let with = |count| show(pages(budget(), count, &taken).until(FIRST), WIDE);
    stands(&with(9), "Un potager, coûte 3 9 sur 9");
    let few = with(7);
    stands(&few, "Pas assez de réponses pour les montrer. Parlons-en.");
    assert!(!said(&few).iter().any(|said| said.contains("sur 7")));
}

#[test]
fn stickers_stay_in_their_zone() {
    let harness = show(
        things(own().at("quartier"), &[("envie", "kiosque", 150)]),
        WIDE,
    );
    let zone = harness.get_by_label_contains("le kiosque").rect();
    let mut count = 0;
    for clipped in &harness.output().shapes {
        if let eframe::egui::Shape::Circle(circle) = &clipped.shape
            && zone.expand(60.0).contains(circle.center)
        {
            let off = circle.center.distance(zone.center());
            assert!(off + circle.radius <= zone.width() / 2.0 + 0.5, "{off}");
            count += 1;
        }
    }
    // As many as fit apart; the plate says how many there are.
    assert!(count >= 100, "{count}");
}
