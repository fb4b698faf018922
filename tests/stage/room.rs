//! What a room asks of the stage: one screen for the class and the adult, one press too many, children who read.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use marelle::session::{Command, Phase, Stop, Wave};
use marelle::view::{Intent, StageMode};

use super::fixture::*;
use super::sound::*;
use crate::shipped;

const RESULT: Stop = Stop::Result(Wave::First);

fn out(harness: &Harness<'_, World>) -> Vec<Intent> {
    harness.state().out.clone()
}

#[test]
fn letters_are_no_keys_while_words_are_asked_for() {
    let mut harness = show(shipped!("premier-mot").at("mot").watched(), WIDE);
    press(
        &mut harness,
        &[
            Key::R,
            Key::E,
            Key::S,
            Key::P,
            Key::T,
            Key::B,
            Key::I,
            Key::M,
        ],
    );
    assert_eq!(out(&harness), []);
    let mut harness = show(
        shipped!("premier-mot").at("mot").until(RESULT).watched(),
        WIDE,
    );
    press(&mut harness, &[Key::B]);
    assert_eq!(out(&harness), [Intent::SetBlack(true)], "the words are in");
}

#[test]
fn a_touch_lights_a_black_screen() {
    let world = shipped!("qui-peut")
        .at("trois-boites")
        .in_mode(StageMode::Black);
    let mut harness = show(world.watched(), WIDE);
    let at = pos2(600.0, 400.0);
    harness.drag_at(at);
    harness.run();
    harness.drop_at(at);
    harness.run();
    assert_eq!(out(&harness), [Intent::SetBlack(false)]);
}

#[test]
fn a_vote_shown_before_anybody_answered_opens_again() {
    let mut harness = show(World::new().at("compte"), WIDE);
    press(&mut harness, &[Key::PageDown]);
    assert_eq!(harness.state().session.stop(), RESULT);
    press(&mut harness, &[Key::PageUp]);
    assert_eq!(harness.state().session.stop(), Stop::Ask(Wave::First));
    assert_eq!(harness.state().session.phase(), Phase::Open);
    // What was answered stays closed: the class has seen it.
    let mut harness = show(World::new().at("compte").hands(&[("a", 9)]), WIDE);
    press(&mut harness, &[Key::PageDown, Key::PageUp]);
    assert_eq!(harness.state().session.phase(), Phase::Closed);
}

#[test]
fn one_screen_has_a_button_for_the_console() {
    let shown = |activity: &str, has_console: bool, is_open: bool| {
        let mut world = shipped!("premier-mot").at(activity).watched();
        world.draft.has_console = has_console;
        world.draft.is_console_open = is_open;
        show(world, WIDE)
    };
    let word = "Écrire un mot dit à voix haute, dans la console";
    let mut harness = shown("mot", true, false);
    harness.get_by_role_and_label(Role::Button, word).click();
    harness.run();
    assert_eq!(out(&harness), [Intent::ShowConsole(true)]);
    let console = |harness: &Harness<'_, World>| says(harness, "Ouvrir la console");
    assert!(console(&shown("debat", true, false)));
    assert!(!console(&shown("debat", true, true)));
    assert!(
        !console(&shown("debat", false, false)),
        "a screen of its own"
    );
}

#[test]
fn cards_for_comparison_stay_out_of_the_table() {
    let mut world = shipped!("barometre-de-la-classe").at("cartes");
    while let Some(card) = world.session.card_on_stage().cloned() {
        world.run(&Command::Hands {
            response: marelle::activity::Response::put(&card, "everyone"),
            count: 24,
        });
        world.run(&Command::Forward);
        if world.session.stop() == RESULT {
            break;
        }
    }
    let harness = show(world, WIDE);
    assert!(paints(&harness, "Faire du vélo"));
    for card in ["Explorer une île", "Écrire un journal"] {
        assert!(!paints(&harness, card) && !says(&harness, card), "{card}");
    }
}

#[test]
fn the_words_that_ask_are_the_largest_of_a_sort() {
    for size in [WIDE, SMALL] {
        let harness = show(shipped!("qui-peut").at("trois-boites"), size);
        let high = |words: &str| {
            let found = painted_texts(&harness);
            let line = found.iter().find(|(line, _)| line.contains(words));
            line.map(|(_, rect)| rect.height()).unwrap()
        };
        let su = size.y / 1080.0;
        // Bold letters of 60 units: a row of 1.22, of which 0.76 is counted.
        assert!(high("Qui peut") >= 60.0 * su * 1.22 * 0.74, "{size:?}");
    }
}

#[test]
fn sources_are_never_too_small_to_read() {
    for steps in [3, 6] {
        let mut world = shipped!("frise-des-droits").at("apprendre").until(RESULT);
        for _ in 0..steps {
            world.run(&Command::Forward);
        }
        let harness = show(world, WIDE);
        let source = painted_texts(&harness);
        let (words, rect) = source
            .iter()
            .find(|(line, _)| line.starts_with("Sources"))
            .unwrap();
        let least = 28.0 * WIDE.y / 1080.0 * 1.3 * 0.74;
        assert!(rect.height() >= least, "{words}: {rect:?}");
        assert!(
            says(&harness, "sur la fiche"),
            "what does not fit is counted"
        );
    }
}
