//! Games of the whole class on the stage: each of their screens is sound, and their small picture keeps counts back.

use eframe::egui::{Key, Vec2, pos2, vec2};
use marelle::activity::Play;
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::look::Theme;

use super::fixture::*;
use super::screens::Screen;

const FIRST: Stop = Stop::Result(Wave::First);

fn screen(name: &'static str, world: fn() -> World) -> Screen {
    Screen { name, world }
}

/// Clues, a covered drawing, cards and a poster.
pub(crate) fn riddles() -> World {
    let lesson = include_str!("../../lessons/qui-suis-je/lesson.ron");
    let french = include_str!("../../lessons/qui-suis-je/fr.ftl");
    let english = include_str!("../../lessons/qui-suis-je/en.ftl");
    World::of(lesson, french, Some(english))
}

/// A tale read twice.
pub(crate) fn tale() -> World {
    let lesson = include_str!("../../lessons/histoire-en-miroir/lesson.ron");
    let french = include_str!("../../lessons/histoire-en-miroir/fr.ftl");
    let english = include_str!("../../lessons/histoire-en-miroir/en.ftl");
    World::of(lesson, french, Some(english)).at("phare")
}

pub(crate) fn shield() -> World {
    let lesson = include_str!("../../lessons/ressemblances/lesson.ron");
    let french = include_str!("../../lessons/ressemblances/fr.ftl");
    let english = include_str!("../../lessons/ressemblances/en.ftl");
    World::of(lesson, french, Some(english)).at("blason")
}

/// The fullest ones that an author may write.
pub(crate) fn full() -> World {
    World::of(
        include_str!("games.ron"),
        include_str!("games-fr.ftl"),
        None,
    )
}

impl World {
    /// Presses the main button so many times.
    pub(crate) fn on_by(mut self, steps: usize) -> Self {
        for _ in 0..steps {
            self.run(&Command::Forward);
        }
        self
    }

    pub(crate) fn plays(mut self, plays: &[Play]) -> Self {
        for play in plays {
            self.run(&Command::Play(play.clone()));
        }
        self
    }
}

/// Everything these games put on the stage.
pub(crate) fn screens() -> Vec<Screen> {
    [decks(), tales(), choices(), sheets()]
        .into_iter()
        .flatten()
        .collect()
}

fn decks() -> Vec<Screen> {
    vec![
        screen("deck", || riddles().at("pioche")),
        screen("deck-drawn", || riddles().at("pioche").on_by(1)),
        screen("deck-passed", || {
            riddles().at("pioche").plays(&[Play::Draw, Play::Pass])
        }),
        screen("deck-over", || riddles().at("pioche").on_by(4)),
        screen("deck-empty", || full().at("longues").on_by(3)),
        screen("deck-long", || {
            // The seed of the tests puts the longest card first or second.
            full().at("longues").on_by(1)
        }),
        screen("deck-long-two", || full().at("longues").on_by(2)),
    ]
}

fn tales() -> Vec<Screen> {
    vec![
        screen("tale", tale),
        screen("tale-second", || {
            tale().on_by(6).plays(&[Play::Surprise, Play::Surprise])
        }),
        screen("tale-both", || tale().plays(&[Play::Surprise]).on_by(10)),
        screen("tale-long", || full().at("long").on_by(2)),
        screen("tale-long-both", || full().at("long").on_by(12)),
        screen("tale-short-both", || full().at("court").on_by(2)),
    ]
}

fn choices() -> Vec<Screen> {
    const VOTES: [(&str, u16); 4] = [
        ("cuisine", 14),
        ("astronomie", 6),
        ("football", 1),
        ("hotel", 3),
    ];
    vec![
        screen("clues", || riddles().at("etoiles")),
        screen("clues-all", || {
            riddles().at("etoiles").on_by(3).hands(&VOTES)
        }),
        screen("clues-result", || {
            riddles().at("etoiles").hands(&VOTES).until(FIRST)
        }),
        screen("clues-eight", || full().at("huit").on_by(3)),
        screen("clues-eight-all", || full().at("huit").on_by(7)),
        screen("clues-personal", || full().at("perso")),
        screen("covers", || riddles().at("dessin")),
        screen("covers-more", || riddles().at("dessin").on_by(2)),
        screen("covers-result", || {
            riddles()
                .at("dessin")
                .hands(&[("on-ne-sait-pas", 11), ("femme", 9), ("homme", 4)])
                .until(FIRST)
        }),
        screen("covers-whole", || {
            riddles()
                .at("dessin")
                .hands(&[("on-ne-sait-pas", 11), ("femme", 9), ("homme", 4)])
                .until(FIRST)
                .on_by(1)
        }),
        screen("covers-image", || full().at("image").on_by(1)),
        screen("covers-image-result", || {
            full()
                .at("image")
                .hands(&[("un", 12), ("deux", 3), ("six", 9)])
                .until(FIRST)
                .on_by(1)
        }),
        screen("covers-both", || {
            let votes = [("on-ne-sait-pas", 3), ("femme", 12), ("homme", 9)];
            let mut world = riddles().at("dessin").hands(&votes);
            world.run(&Command::SecondVote);
            let votes = [("on-ne-sait-pas", 15), ("femme", 6), ("homme", 3)];
            world
                .hands(&votes)
                .until(Stop::Result(Wave::Second))
                .on_by(1)
        }),
        screen("covers-few", || {
            full().at("image").hands(&[("un", 2)]).until(FIRST)
        }),
    ]
}

fn sheets() -> Vec<Screen> {
    vec![
        screen("poster", || riddles().at("affiche")),
        screen("poster-result", || {
            riddles()
                .at("affiche")
                .hands(&[("indices", 5), ("apprend", 12), ("deux-noms", 7)])
                .until(FIRST)
        }),
        screen("poster-four", || full().at("quatre")),
        screen("poster-level", || {
            full()
                .at("quatre")
                .hands(&[("un", 9), ("deux", 3), ("quatre", 9)])
                .until(FIRST)
        }),
        screen("poster-few", || {
            full().at("quatre").hands(&[("un", 2)]).until(FIRST)
        }),
        screen("poster-bare", || {
            full().at("nue").hands(&[("un", 9)]).until(FIRST)
        }),
        screen("shield", shield),
        screen("shield-six", || full().at("six")),
        screen("shield-three", || full().at("trois")),
    ]
}

/// What is wrong with these games on screens of these sizes.
#[track_caller]
fn sound(lang: Lang, theme: Theme, sizes: &[Vec2]) {
    let mut found = Vec::new();
    for Screen { name, world } in screens() {
        for size in sizes {
            let theme_name = if theme == Theme::Paper {
                "paper"
            } else {
                "board"
            };
            let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
            let mut harness = show(world().in_lang(lang).on(theme), *size);
            found.extend(faults(&harness, &what));
            if theme == Theme::Paper || lang == Lang::FR {
                picture(&mut harness, &what);
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const USUAL: [Vec2; 3] = [WIDE, SMALL, vec2(1366.0, 768.0)];

#[test]
fn every_game_is_sound_in_french() {
    sound(Lang::FR, Theme::Paper, &USUAL);
    sound(Lang::FR, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_in_english() {
    sound(Lang::EN, Theme::Paper, &USUAL);
    sound(Lang::EN, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_in_long_words() {
    sound(Lang::PSEUDO, Theme::Paper, &USUAL);
    sound(Lang::PSEUDO, Theme::Board, &USUAL);
}

#[test]
fn every_game_is_sound_at_other_sizes() {
    let others = [
        vec2(1280.0, 800.0),
        vec2(3840.0, 2160.0),
        vec2(1280.0, 1024.0),
        vec2(2560.0, 1080.0),
    ];
    sound(Lang::FR, Theme::Paper, &others);
}

/// The small picture on the console.
#[test]
fn the_preview_of_a_game_says_nothing_and_answers_nothing() {
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

#[test]
fn the_preview_of_a_game_shows_no_count() {
    let surprised = |count| super::painted_preview(tale().plays(&vec![Play::Surprise; count]));
    assert!(surprised(0) == surprised(3));
    let both = |count| super::painted_preview(tale().plays(&vec![Play::Surprise; count]).on_by(10));
    assert!(both(0) == both(3));
    let voted = |id: &str, counts: &[(&str, u16)]| {
        super::painted_preview(riddles().at(id).hands(counts).until(FIRST))
    };
    let poster = |counts: &[(&str, u16)]| voted("affiche", counts);
    assert!(poster(&[("indices", 12)]) == poster(&[("apprend", 9), ("deux-noms", 9)]));
    assert!(poster(&[("indices", 12)]) == poster(&[("apprend", 1)]));
    let covers = |counts: &[(&str, u16)]| voted("dessin", counts);
    assert!(covers(&[("femme", 12)]) == covers(&[("homme", 2)]));
    let clues = |counts: &[(&str, u16)]| voted("etoiles", counts);
    assert!(clues(&[("cuisine", 12)]) == clues(&[("hotel", 20)]));
}
