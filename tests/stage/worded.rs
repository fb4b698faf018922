//! Words that come to mind, and words for gaps.

use std::collections::BTreeMap;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::Response;
use marelle::session::{Command, Respondent, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::sound::*;
use crate::shipped;

const ASK: Stop = Stop::Ask(Wave::First);
const RESULT: Stop = Stop::Result(Wave::First);

fn word(word: &str) -> Response {
    Response::word("1", word)
}

/// The class has said these words, and the host has let the first ones through.
fn given(words: &[(&str, u16)], kept: usize) -> World {
    let mut world = shipped!("premier-mot").at("mot");
    for (given, count) in words {
        world.run(&Command::Hands {
            response: word(given),
            count: *count,
        });
    }
    for (given, _) in words.iter().take(kept) {
        moderate(&mut world, given, true);
    }
    world
}

fn moderate(world: &mut World, word: &str, is_kept: bool) {
    world.run(&Command::Moderate {
        word: word.to_owned(),
        is_kept,
    });
}

const SOME: [(&str, u16); 6] = [
    ("libre", 7),
    ("justice", 5),
    ("tout le monde", 3),
    ("calme", 2),
    ("partager", 1),
    ("têtue", 1),
];

/// So many words, of which few are given often.
fn many(count: u16) -> World {
    let words: Vec<(String, u16)> = (0..count)
        .map(|index| {
            (
                format!("mot{index} long"),
                if index < 6 { 12 - index * 2 } else { 1 },
            )
        })
        .collect();
    let words: Vec<(&str, u16)> = words
        .iter()
        .map(|(word, count)| (word.as_str(), *count))
        .collect();
    given(&words, usize::from(count)).until(RESULT)
}

fn gaps() -> World {
    shipped!("un-mot-deux-formes").at("phrases")
}

fn written(words: &[(&str, &str)]) -> Response {
    let own = |(gap, word): &(&str, &str)| ((*gap).to_owned(), (*word).to_owned());
    Response::Write(words.iter().map(own).collect::<BTreeMap<_, _>>())
}

/// Two words at the board, the second another one than those that are right.
fn filled() -> World {
    let mut world = gaps();
    world.run(&Command::Respond {
        respondent: Respondent::Board,
        response: written(&[("incendie", "Pompieres"), ("malades", "soigneur")]),
    });
    world
}

fn uncovered(mut world: World, count: u16) -> World {
    world = world.until(RESULT);
    for _ in 0..count {
        world.run(&Command::Forward);
    }
    world
}

/// Five pages found the first word, and two another one.
fn seven_pages() -> World {
    let right = written(&[("incendie", "pompière")]);
    let world = answered(filled(), 1..6, &right);
    answered(world, 6..8, &written(&[("incendie", "soldate")]))
}

fn screens() -> Screens {
    vec![
        ("words", || given(&SOME, 0)),
        ("words-none-yet", || shipped!("premier-mot").at("mot")),
        ("words-closed", || {
            let mut world = given(&SOME, 0);
            world.run(&Command::Close);
            world
        }),
        ("words-shown", || given(&SOME, 5).until(RESULT)),
        ("words-forty", || many(40)),
        ("words-crowd", || many(150)),
        ("words-empty", || given(&SOME, 0).until(RESULT)),
        ("words-few", || {
            answered(shipped!("premier-mot").at("mot"), 1..4, &word("libre")).until(RESULT)
        }),
        ("gaps", gaps),
        ("gaps-filled", filled),
        ("gaps-covered", || uncovered(filled(), 0)),
        ("gaps-three", || uncovered(filled(), 3)),
        ("gaps-all", || uncovered(seven_pages(), 6)),
    ]
}

#[test]
fn words_and_gaps_are_sound_everywhere() {
    assert_sound(&screens());
}

#[test]
fn small_pictures_of_words_and_gaps_are_silent() {
    assert_silent(&screens());
    let shown = |kept| painted_preview(given(&SOME, kept).until(RESULT));
    assert!(shown(0) == shown(5));
    assert!(painted_preview(given(&SOME, 0)) == painted_preview(given(&[("loi", 1)], 1)));
    assert!(painted_preview(gaps()) == painted_preview(filled()));
    let three = |world| painted_preview(uncovered(world, 3));
    assert!(three(gaps()) == three(filled()) && three(gaps()) == three(seven_pages()));
}

#[test]
fn the_class_sees_the_words_that_were_let_through() {
    let mut harness = show(given(&SOME, 3).until(RESULT), WIDE);
    for seen in ["libre", "justice", "tout le monde"] {
        assert!(paints(&harness, seen), "{seen}");
    }
    assert!(says(&harness, "libre, 7 réponses sur 24"));
    for hidden in ["calme", "partager", "têtue"] {
        assert!(
            !paints(&harness, hidden) && !says(&harness, hidden),
            "{hidden}"
        );
    }
    assert!(says(&harness, "L’adulte lit encore des mots."));
    // Read while the class looks: one appears, another goes again.
    moderate(harness.state_mut(), "calme", true);
    moderate(harness.state_mut(), "libre", false);
    harness.run();
    assert!(paints(&harness, "calme") && !paints(&harness, "libre"));
    for word in ["partager", "têtue"] {
        moderate(harness.state_mut(), word, false);
    }
    harness.run();
    assert!(!says(&harness, "L’adulte lit encore des mots."));
}

#[test]
fn what_happens_with_words_is_said_beforehand() {
    let harness = show(given(&SOME, 6), WIDE);
    assert!(says(
        &harness,
        "L’adulte lit chaque mot avant de le montrer."
    ));
    assert!(says(&harness, "Rien n’est gardé après la séance."));
    assert!(says(&harness, "19 mots reçus"));
    for (word, _) in SOME {
        assert!(!paints(&harness, word), "{word} before the result");
    }
    let empty = show(given(&SOME, 0).until(RESULT), WIDE);
    assert!(says(&empty, "Aucun mot à montrer pour l’instant."));
}

#[test]
fn forty_words_stand_on_a_small_screen() {
    let harness = show(many(40), SMALL);
    for index in 0..40 {
        assert!(paints(&harness, &format!("mot{index} long")), "{index}");
    }
    assert!(!says(&harness, "autres"));
    let crowd = show(many(150), SMALL);
    let shown = (0..150).filter(|index| paints(&crowd, &format!("mot{index} long")));
    let shown = shown.count();
    assert!(shown >= 40, "{shown}");
    assert!(says(&crowd, &format!("et {} autres", 150 - shown)));
}

fn type_into(harness: &mut Harness<'_, World>, field: &str, word: &str) {
    harness
        .get_by_role_and_label(Role::TextInput, field)
        .type_text(word);
    harness.run();
}

/// The last answer of the board that was asked for.
fn last(harness: &Harness<'_, World>) -> Option<Command> {
    let commands = harness
        .state()
        .out
        .iter()
        .filter_map(|intent| match intent {
            Intent::Command(command) => Some(command.clone()),
            _ => None,
        });
    commands.last()
}

fn board(words: &[(&str, &str)]) -> Option<Command> {
    Some(Command::Respond {
        respondent: Respondent::Board,
        response: written(words),
    })
}

const FIRE: &str = "Elle éteint les incendies\u{A0}: c’est une\u{A0}…";
const NURSE: &str = "Il fait les piqûres et les pansements\u{A0}: c’est un\u{A0}…";

#[test]
fn gaps_are_filled_with_the_keyboard_alone() {
    let mut harness = show(gaps(), WIDE);
    for _ in 0..20 {
        let is_there = focused(&harness).starts_with("Elle éteint");
        if is_there {
            break;
        }
        press(&mut harness, &[Key::Tab]);
    }
    assert!(focused(&harness).starts_with("Elle éteint"));
    type_into(&mut harness, FIRE, "pompière");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(last(&harness), board(&[("incendie", "pompière")]));
    assert!(focused(&harness).starts_with("Il fait"), "Enter leads on");
    type_into(&mut harness, NURSE, " infirmier ");
    press(&mut harness, &[Key::Tab]);
    let both = board(&[("incendie", "pompière"), ("malades", "infirmier")]);
    assert_eq!(last(&harness), both);
    assert_eq!(harness.state().session.stop(), ASK, "Enter did not lead on");
}

#[test]
fn escape_leaves_a_gap_and_not_the_hour() {
    let mut harness = show(gaps(), WIDE);
    harness.get_by_role_and_label(Role::TextInput, FIRE).click();
    harness.run();
    type_into(&mut harness, FIRE, "pom");
    assert!(focused(&harness).starts_with("Elle éteint"));
    press(&mut harness, &[Key::Escape]);
    assert_eq!(focused(&harness), "", "the field is left");
    let asks = |harness: &Harness<'_, World>| {
        let out = &harness.state().out;
        out.contains(&Intent::AskToEnd(true))
    };
    assert!(!asks(&harness));
    press(&mut harness, &[Key::Escape]);
    assert!(asks(&harness), "now nothing is typed");
}

#[test]
fn gaps_are_filled_by_touch_and_emptied_again() {
    let mut harness = show(gaps(), SMALL);
    harness.get_by_role_and_label(Role::TextInput, FIRE).click();
    harness.run();
    type_into(&mut harness, FIRE, "pompière");
    harness
        .get_by_role_and_label(Role::TextInput, NURSE)
        .click();
    harness.run();
    assert_eq!(last(&harness), board(&[("incendie", "pompière")]));
    harness.get_by_role_and_label(Role::TextInput, FIRE).click();
    harness.run();
    for _ in 0..10 {
        press(&mut harness, &[Key::End, Key::Backspace]);
    }
    harness
        .get_by_role_and_label(Role::TextInput, NURSE)
        .click();
    harness.run();
    let respondent = Respondent::Board;
    assert_eq!(last(&harness), Some(Command::Withdraw { respondent }));
}

#[test]
fn a_word_counts_when_its_writer_pauses() {
    let mut harness = show(gaps(), WIDE);
    harness.get_by_role_and_label(Role::TextInput, FIRE).focus();
    harness.run();
    type_into(&mut harness, FIRE, "pompière");
    harness.run_steps(60);
    assert_eq!(last(&harness), board(&[("incendie", "pompière")]));
}

#[test]
fn right_forms_come_one_by_one_and_other_words_never() {
    let mut harness = show(filled().until(RESULT), WIDE);
    let (first, second) = ("une pompière, ou une sapeuse-pompière", "un infirmier");
    assert!(!says(&harness, first));
    press(&mut harness, &[Key::PageDown]);
    assert!(says(&harness, &format!("{first}, trouvé au tableau")));
    assert!(!says(&harness, second));
    press(&mut harness, &[Key::PageDown]);
    assert!(says(&harness, second) && !says(&harness, &format!("{second}, trouvé")));
    press(&mut harness, &[Key::PageUp]);
    assert!(!says(&harness, second), "covered again");
    press(&mut harness, &[Key::PageDown; 5]);
    assert!(says(&harness, "un cuisinier, ou un chef"));
    assert!(
        says(&harness, "Tous ces mots existent."),
        "the explanation comes last"
    );
    for typed in ["Pompieres", "soigneur"] {
        assert!(
            !paints(&harness, typed) && !says(&harness, typed),
            "{typed}"
        );
    }
    assert_eq!(harness.state().session.stop(), RESULT);
}

#[test]
fn how_many_found_a_gap_is_said_when_it_is_uncovered() {
    let covered = show(uncovered(seven_pages(), 0), WIDE);
    assert!(!paints(&covered, "6 sur 8"));
    let shown = show(uncovered(seven_pages(), 1), WIDE);
    assert!(paints(&shown, "6 sur 8"), "five pages and the board");
    let few = answered(filled(), 1..3, &written(&[("incendie", "pompière")]));
    let few = show(uncovered(few, 1), WIDE);
    assert!(!paints(&few, " sur 3"), "two pages are too few");
}

#[test]
fn personal_words_stay_with_the_pupils() {
    let lesson = include_str!("../../lessons/un-mot-deux-formes/lesson.ron");
    let personal = lesson.replace("id: \"phrases\",", "id: \"phrases\", personal: true,");
    assert_ne!(lesson, personal);
    let french = include_str!("../../lessons/un-mot-deux-formes/fr.ftl");
    let mut harness = show(World::of(&personal, french, None).at("phrases"), WIDE);
    assert!(says(&harness, "Gardez votre réponse pour vous."));
    harness.get_by_role_and_label(Role::TextInput, FIRE).click();
    harness.run();
    type_into(&mut harness, FIRE, "pompière");
    harness.run_steps(60);
    assert_eq!(harness.state().out, []);
}
