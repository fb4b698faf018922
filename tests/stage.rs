//! The stage: what it shows at each step of an hour, what can be pressed, and that nothing leaves the screen.

#![cfg(test)]

#[path = "stage/fixture.rs"]
mod fixture;
#[path = "stage/screens.rs"]
mod screens;
#[path = "stage/sorting.rs"]
mod sorting;
#[path = "stage/touch.rs"]
mod touch;
#[path = "stage/typing.rs"]
mod typing;

use eframe::egui::{Key, pos2, vec2};
use fixture::*;
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
    for name in [
        "votes",
        "both",
        "numbers",
        "sort",
        "sorted",
        "choose",
        "votes-words",
    ] {
        let screen = screens().into_iter().find(|screen| screen.name == name);
        let harness = show((screen.unwrap().world)().preview(), vec2(548.0, 308.0));
        let painted: Vec<String> = painted_texts(&harness)
            .into_iter()
            .map(|(words, _)| words)
            .collect();
        for words in &painted {
            let is_count =
                words.contains("réponses") || words.contains("Encore") || words.contains("presque");
            assert!(!is_count, "{name}: {words}");
        }
        let counts = ["8", "9", "11", "24"];
        let in_cell = |words: &String| painted.iter().filter(|other| *other == words).count() == 1;
        let is_shown = |count: &&str| {
            // The hopscotch has the same figures once, as the numbers of its cells.
            let words = (*count).to_owned();
            painted.contains(&words) && !in_cell(&words)
        };
        assert!(!counts.iter().any(is_shown), "{name}: {painted:?}");
    }
}
