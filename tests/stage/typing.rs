//! The keys of an hour.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use marelle::session::{Command, Stop};
use marelle::view::look::Theme;
use marelle::view::{Intent, StageMode};

use super::fixture::*;
use super::touch::touch;

#[track_caller]
fn check(world: World, key: Key, expected: Option<Intent>) {
    let mut harness = show(world.watched(), WIDE);
    harness.key_press(key);
    harness.run();
    assert_eq!(harness.state().out, Vec::from_iter(expected), "{key:?}");
}

#[test]
fn keys_lead_through_the_hour() {
    let quiz = || World::new().at("compte");
    let command = |command| Some(Intent::Command(command));
    for key in [Key::PageDown, Key::ArrowRight, Key::Space, Key::Enter] {
        check(quiz(), key, command(Command::Forward));
        check(World::new(), key, command(Command::Begin));
        check(World::new().until(Stop::Ended), key, None);
    }
    for key in [Key::PageUp, Key::ArrowLeft] {
        check(quiz(), key, command(Command::Back));
    }
    check(quiz(), Key::F5, Some(Intent::SetFullScreen(true)));
    check(quiz(), Key::Escape, Some(Intent::AskToEnd(true)));
    check(quiz(), Key::Period, Some(Intent::SetBlack(true)));
    check(quiz(), Key::V, command(Command::SecondVote));
    check(quiz(), Key::M, command(Command::StartTimer { secs: 60 }));
    check(quiz(), Key::I, Some(Intent::SetTheme(Theme::Board)));
    check(quiz(), Key::F1, Some(Intent::ShowPupilsHelp(true)));
    check(quiz(), Key::H, Some(Intent::ShowPupilsHelp(true)));
    check(quiz(), Key::F6, Some(Intent::ShowConsole(true)));
    check(quiz(), Key::Backspace, command(Command::TakeBack));
    let mut timed = quiz();
    timed.run(&Command::StartTimer { secs: 60 });
    check(timed, Key::M, command(Command::PauseTimer));
}

#[test]
fn figures_and_letters_count_hands_while_the_vote_is_open() {
    let quiz = || World::new().at("compte");
    let hand = |choice| Some(Intent::Command(touch(choice)));
    for (key, choice) in [
        (Key::Num1, "a"),
        (Key::Num4, "d"),
        (Key::A, "a"),
        (Key::B, "b"),
    ] {
        check(quiz(), key, hand(choice));
    }
    check(World::new().at("sport"), Key::F, hand("six"));
    check(quiz(), Key::Num5, None);
    check(quiz(), Key::F, None);
    let mut closed = quiz();
    closed.run(&Command::Close);
    check(closed, Key::B, Some(Intent::SetBlack(true)));
    check(
        World::new().at("regles"),
        Key::B,
        Some(Intent::SetBlack(true)),
    );
}

#[test]
fn what_covers_the_lesson_goes_first() {
    let covered = |mode| World::new().at("compte").in_mode(mode);
    for key in [Key::PageDown, Key::PageUp, Key::Escape] {
        check(
            covered(StageMode::Black),
            key,
            Some(Intent::SetBlack(false)),
        );
        check(
            covered(StageMode::Help),
            key,
            Some(Intent::ShowPupilsHelp(false)),
        );
    }
    check(covered(StageMode::Black), Key::Num1, None);
    check(
        covered(StageMode::Black),
        Key::B,
        Some(Intent::SetBlack(false)),
    );
}

#[test]
fn a_focused_button_keeps_enter_and_the_arrows_do_not_move_the_focus() {
    let mut harness = show(World::new().at("compte").watched(), WIDE);
    harness.get_by_label("Choix B, 1945").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().out, [Intent::Command(touch("b"))]);
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(harness.state().out.len(), 2);
    assert!(harness.get_by_label("Choix B, 1945").is_focused());
}

#[test]
fn other_keys_are_left_to_others() {
    let mut harness = show(World::new().at("compte").watched(), WIDE);
    harness.key_press_modifiers(Modifiers::CTRL, Key::B);
    harness.key_press(Key::ArrowDown);
    harness.key_press(Key::Q);
    harness.run();
    assert_eq!(harness.state().out, []);
}

#[test]
fn the_stage_is_used_with_the_keyboard_alone() {
    let mut harness = show(World::new().at("compte").watched(), WIDE);
    let mut reached = Vec::new();
    for _ in 0..8 {
        harness.key_press(Key::Tab);
        harness.run();
        reached.push(focused(&harness));
    }
    let expected = [
        "Besoin d’aide",
        "Choix A, 1907",
        "Choix B, 1945",
        "Choix C, 1965",
        "Choix D, 1999",
    ];
    assert_eq!(
        reached.get(..5),
        Some(expected.map(str::to_owned).as_slice())
    );
    assert!(reached.contains(&"Révéler".to_owned()));
    assert!(reached.contains(&"Étape précédente".to_owned()));
}
