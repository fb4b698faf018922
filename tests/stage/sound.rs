//! What every screen of a family must keep, whatever stands on it.

use std::fmt::Write as _;

use eframe::egui::{Key, Pos2, pos2, vec2};
use egui_kittest::Harness;
use marelle::session::{Command, Respondent, Token};
use marelle::text::Lang;
use marelle::view::look::Theme;

use super::fixture::*;

/// Each screen, with its name.
pub(crate) type Screens = Vec<(&'static str, fn() -> World)>;

/// A shipped lesson.
#[macro_export]
macro_rules! shipped {
    ($id:literal) => {
        $crate::fixture::World::of(
            include_str!(concat!("../../lessons/", $id, "/lesson.ron")),
            include_str!(concat!("../../lessons/", $id, "/fr.ftl")),
            Some(include_str!(concat!("../../lessons/", $id, "/en.ftl"))),
        )
    };
}

/// Nothing leaves the screen or runs into another, every button is large enough and has a name of its own.
pub(crate) fn assert_sound(screens: &Screens) {
    let mut found = Vec::new();
    for (name, world) in screens {
        for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
            for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
                // In between the two grids nothing depends on the language.
                let between = (lang == Lang::FR).then_some(vec2(1366.0, 768.0));
                for size in [WIDE, SMALL].into_iter().chain(between) {
                    let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
                    let mut harness = show(world().in_lang(lang).on(theme), size);
                    found.extend(faults(&harness, &what));
                    picture(&mut harness, &what);
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The small picture on the console says nothing and answers nothing.
pub(crate) fn assert_silent(screens: &Screens) {
    for (name, world) in screens {
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
pub(crate) fn painted_preview(world: World) -> String {
    let harness = show(world.preview(), vec2(548.0, 308.0));
    let mut painted = String::new();
    for shape in &harness.output().shapes {
        writeln!(painted, "{:?}", shape.shape).unwrap();
    }
    painted
}

/// Presses keys one after the other.
pub(crate) fn press(harness: &mut Harness<'_, World>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

/// Seizes at one place and lets go at another.
pub(crate) fn drag(harness: &mut Harness<'_, World>, from: Pos2, to: Pos2) {
    harness.drag_at(from);
    harness.run();
    for share in [0.3, 0.7, 1.0] {
        harness.hover_at(from.lerp(to, share));
        harness.run();
    }
    harness.drop_at(to);
    harness.run();
}

/// The page of a pupil.
pub(crate) fn page(number: u128) -> Respondent {
    Respondent::Page(Token(number))
}

/// Pages that take part and answer the same.
pub(crate) fn answered(
    mut world: World,
    pages: std::ops::Range<u128>,
    response: &marelle::activity::Response,
) -> World {
    for number in pages {
        let respondent = page(number);
        world.run(&Command::Join { respondent });
        let response = response.clone();
        world.run(&Command::Respond {
            respondent,
            response,
        });
    }
    world
}

/// Whether a text that holds these words is painted.
pub(crate) fn paints(harness: &Harness<'_, World>, words: &str) -> bool {
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    let words = plain(words);
    let mut texts = painted_texts(harness).into_iter();
    texts.any(|(text, _)| plain(&text).contains(&words))
}

/// Whether something that holds these words is said.
pub(crate) fn says(harness: &Harness<'_, World>, words: &str) -> bool {
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    let words = plain(words);
    said(harness)
        .iter()
        .any(|said| plain(said).contains(&words))
}
