//! Games of the whole class: cards to draw, a tale read twice, clues, a covered picture, a poster, a shield.

use eframe::egui::{Key, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::{Play, Response};
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::Intent;
use marelle::view::look::Theme;

use super::fixture::*;
use super::screens::Screen;
use super::touch::tap;

const FIRST: Stop = Stop::Result(Wave::First);

fn screen(name: &'static str, world: fn() -> World) -> Screen {
    Screen { name, world }
}

/// Clues, a covered drawing, cards and a poster.
fn riddles() -> World {
    let lesson = include_str!("../../lessons/qui-suis-je/lesson.ron");
    let french = include_str!("../../lessons/qui-suis-je/fr.ftl");
    let english = include_str!("../../lessons/qui-suis-je/en.ftl");
    World::of(lesson, french, Some(english))
}

/// A tale read twice.
fn tale() -> World {
    let lesson = include_str!("../../lessons/histoire-en-miroir/lesson.ron");
    let french = include_str!("../../lessons/histoire-en-miroir/fr.ftl");
    let english = include_str!("../../lessons/histoire-en-miroir/en.ftl");
    World::of(lesson, french, Some(english)).at("phare")
}

fn shield() -> World {
    let lesson = include_str!("../../lessons/ressemblances/lesson.ron");
    let french = include_str!("../../lessons/ressemblances/fr.ftl");
    let english = include_str!("../../lessons/ressemblances/en.ftl");
    World::of(lesson, french, Some(english)).at("blason")
}

/// The fullest ones that an author may write.
fn full() -> World {
    World::of(
        include_str!("games.ron"),
        include_str!("games-fr.ftl"),
        None,
    )
}

impl World {
    /// Presses the main button so many times.
    fn on_by(mut self, steps: usize) -> Self {
        for _ in 0..steps {
            self.run(&Command::Forward);
        }
        self
    }

    fn plays(mut self, plays: &[Play]) -> Self {
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

#[test]
fn every_game_is_sound_in_every_language_theme_and_size() {
    let mut found = Vec::new();
    for Screen { name, world } in screens() {
        for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
            for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
                for size in [WIDE, SMALL, vec2(1366.0, 768.0)] {
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
