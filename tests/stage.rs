//! The stage: what it shows at each step of an hour, what can be pressed, and that nothing leaves the screen.

#![expect(
    clippy::cloned_ref_to_slice_refs,
    clippy::float_cmp,
    clippy::iter_skip_next,
    clippy::similar_names,
    clippy::type_complexity,
    clippy::double_ended_iterator_last,
    clippy::unnecessary_wraps,
    reason = "tests read best with the words at hand"
)]
#![cfg(test)]

#[path = "stage/circled.rs"]
mod circled;
#[path = "stage/fixture.rs"]
mod fixture;
#[path = "stage/games.rs"]
mod games;
#[path = "stage/lines.rs"]
mod lines;
#[path = "stage/ordering.rs"]
mod ordering;
#[path = "stage/pairing.rs"]
mod pairing;
#[path = "stage/playing.rs"]
mod playing;
#[path = "stage/pointing.rs"]
mod pointing;
#[path = "stage/pointing_screens.rs"]
mod pointing_screens;
#[path = "stage/room.rs"]
mod room;
#[path = "stage/screens.rs"]
mod screens;
#[path = "stage/sorting.rs"]
mod sorting;
#[path = "stage/sound.rs"]
mod sound;
#[path = "stage/tables.rs"]
mod tables;
#[path = "stage/tools.rs"]
mod tools;
#[path = "stage/touch.rs"]
mod touch;
#[path = "stage/typing.rs"]
mod typing;
#[path = "stage/walked.rs"]
mod walked;
#[path = "stage/worded.rs"]
mod worded;

use eframe::egui::{Key, pos2, vec2};
use fixture::*;
use marelle::session::{Stop, Wave};
use marelle::text::Lang;
use marelle::view::look::Theme;
use screens::{Screen, screens};

#[test]
fn every_screen_is_sound_in_every_language_theme_and_size() {
    let mut found = Vec::new();
    for Screen { name, world } in screens() {
        for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
            for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
                for size in [WIDE, SMALL] {
                    let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
                    let mut harness = show(world().in_lang(lang).on(theme), size);
                    found.extend(faults(&harness, &what));
                    if theme == Theme::Paper || lang == Lang::FR {
                        picture(&mut harness, &what);
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_screen_is_sound_at_other_sizes() {
    let mut found = Vec::new();
    for Screen { name, world } in screens() {
        for size in [
            vec2(1280.0, 800.0),
            vec2(1366.0, 768.0),
            vec2(3840.0, 2160.0),
            vec2(1280.0, 1024.0),
            vec2(2560.0, 1080.0),
        ] {
            let what = format!("{name}-{}", size.x);
            let harness = show(world(), size);
            found.extend(faults(&harness, &what));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The small picture on the console, where the adult sees no count before the class does.
#[test]
fn the_preview_shows_no_count_says_nothing_and_answers_nothing() {
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

/// Everything painted in a small picture, as text.
fn painted_preview(world: World) -> String {
    let harness = show(world.preview(), vec2(548.0, 308.0));
    let shapes = harness.output().shapes.iter();
    let painted: Vec<String> = shapes.map(|shape| format!("{:?}", shape.shape)).collect();
    painted.join("\n")
}

/// The adult sees a count when the class sees it: until then the picture is the same whatever was answered.
#[test]
fn the_preview_is_the_same_whatever_was_answered() {
    let first = Stop::Result(Wave::First);
    let votes = |counts: &[(&str, u16)], stop| World::new().at("loi").hands(counts).until(stop);
    let ask = Stop::Ask(Wave::First);
    for stop in [ask, first, Stop::Talk] {
        let many = painted_preview(votes(
            &[("agree", 11), ("unsure", 6), ("disagree", 7)],
            stop,
        ));
        let others = painted_preview(votes(&[("agree", 2), ("disagree", 20)], stop));
        let few = painted_preview(votes(&[("agree", 1)], stop));
        assert!(many == others && many == few, "{stop:?}");
    }
    let both = |counts: &[(&str, u16)]| {
        let asked = votes(counts, Stop::Ask(Wave::Second));
        painted_preview(asked.hands(counts).until(Stop::Result(Wave::Second)))
    };
    assert!(both(&[("agree", 10)]) == both(&[("unsure", 20)]));
    let guesses = |counts: &[(i64, u16)]| {
        painted_preview(World::new().at("deputees").guesses(counts).until(first))
    };
    assert!(guesses(&[(100, 9)]) == guesses(&[(300, 2), (400, 9)]));
    assert!(guesses(&[(100, 9)]) == guesses(&[(100, 1)]));
    for id in ["deputees", "sport"] {
        let untouched = painted_preview(World::new().at(id));
        let touched = match id {
            "sport" => World::new().at(id).hands(&[("un", 3)]),
            _ => World::new().at(id).guesses(&[(100, 3)]),
        };
        assert!(untouched == painted_preview(touched), "{id}");
    }
}
