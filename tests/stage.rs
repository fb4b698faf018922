//! The stage: what it shows at each step of an hour, what can be pressed, and that nothing leaves the screen.

#[path = "stage/fixture.rs"]
mod fixture;
#[path = "stage/sorting.rs"]
mod sorting;
#[path = "stage/touch.rs"]
mod touch;
#[path = "stage/typing.rs"]
mod typing;

use eframe::egui::{Key, pos2, vec2};
use fixture::*;
use marelle::session::{Stop, Wave};
use marelle::text::Lang;
use marelle::view::StageMode;
use marelle::view::look::Theme;

const ALL_TO_EVERYBODY: [(&str, &str); 8] = [
    ("velo", "tout-le-monde"),
    ("bebe", "tout-le-monde"),
    ("coudre", "tout-le-monde"),
    ("avion", "tout-le-monde"),
    ("danser", "tout-le-monde"),
    ("foot", "tout-le-monde"),
    ("cuisiner", "tout-le-monde"),
    ("bricoler", "tout-le-monde"),
];

/// Every thing that stands on the stage, by name.
fn screens() -> Vec<(&'static str, Box<dyn Fn() -> World>)> {
    fn screen(
        name: &'static str,
        world: impl Fn() -> World + 'static,
    ) -> (&'static str, Box<dyn Fn() -> World>) {
        (name, Box::new(world))
    }
    let first = Stop::Result(Wave::First);
    let second = Stop::Result(Wave::Second);
    vec![
        screen("lobby", World::new),
        screen("slide", || World::new().at("regles")),
        screen("slide-image", || World::new().at("cour")),
        screen("choose", || {
            World::new()
                .at("compte")
                .hands(&[("a", 5), ("b", 8), ("c", 4)])
        }),
        screen("choose-six", || World::new().at("sport")),
        screen("choose-two", || World::new().at("vote")),
        screen("choose-personal", || World::new().at("chez-soi")),
        screen("choose-sentences", || World::new().at("phrase")),
        screen("votes", move || {
            let counts = [("a", 5), ("b", 8), ("c", 9), ("d", 2)];
            World::new().at("compte").hands(&counts).until(first)
        }),
        screen("votes-six", move || {
            let counts = [
                ("un", 5),
                ("deux", 18),
                ("trois", 9),
                ("quatre", 2),
                ("cinq", 21),
                ("six", 12),
            ];
            World::new().at("sport").hands(&counts).until(first)
        }),
        screen("votes-few", move || {
            World::new().at("compte").hands(&[("a", 2)]).until(first)
        }),
        screen("votes-few-opinion", move || {
            World::new().at("peur").hands(&[("agree", 2)]).until(first)
        }),
        screen("votes-words", move || {
            World::new()
                .at("peur")
                .hands(&[("agree", 20), ("unsure", 4)])
                .until(first)
        }),
        screen("votes-opinion", move || {
            World::new()
                .at("loi")
                .hands(&[("agree", 11), ("unsure", 6), ("disagree", 7)])
                .until(first)
        }),
        screen("both", move || {
            World::new()
                .at("loi")
                .hands(&[("agree", 11), ("unsure", 6), ("disagree", 7)])
                .until(Stop::Ask(Wave::Second))
                .hands(&[("agree", 6), ("unsure", 5), ("disagree", 13)])
                .until(second)
        }),
        screen("both-right", move || {
            World::new()
                .at("vote")
                .hands(&[("true", 9), ("false", 15)])
                .until(Stop::Ask(Wave::Second))
                .hands(&[("true", 20), ("false", 4)])
                .until(second)
        }),
        screen("line", || World::new().at("deputees")),
        screen("figures", || World::new().at("dix")),
        screen("numbers", move || {
            World::new()
                .at("deputees")
                .guesses(&[
                    (20, 1),
                    (100, 4),
                    (150, 3),
                    (200, 6),
                    (208, 1),
                    (230, 2),
                    (290, 5),
                    (400, 2),
                ])
                .until(first)
        }),
        screen("numbers-figures", move || {
            World::new()
                .at("dix")
                .guesses(&[(1, 2), (2, 5), (3, 9), (5, 8)])
                .until(first)
        }),
        screen("numbers-few", move || {
            World::new().at("dix").guesses(&[(1, 2)]).until(first)
        }),
        screen("sort", || {
            World::new().at("qui-peut").placed(&[
                ("danser", "tout-le-monde"),
                ("foot", "tout-le-monde"),
                ("cuisiner", "tout-le-monde"),
                ("bricoler", "garcons"),
            ])
        }),
        screen("sort-full", || {
            World::new().at("qui-peut").placed(&ALL_TO_EVERYBODY)
        }),
        screen("sorted", move || {
            World::new()
                .at("qui-peut")
                .placed(&[
                    ("danser", "tout-le-monde"),
                    ("foot", "tout-le-monde"),
                    ("cuisiner", "tout-le-monde"),
                    ("bricoler", "garcons"),
                    ("coudre", "filles"),
                    ("velo", "tout-le-monde"),
                ])
                .until(first)
        }),
        screen("sorted-full", move || {
            World::new()
                .at("qui-peut")
                .placed(&ALL_TO_EVERYBODY)
                .until(first)
        }),
        screen("black", || {
            World::new().at("compte").in_mode(StageMode::Black)
        }),
        screen("help", || {
            World::new().at("compte").in_mode(StageMode::Help)
        }),
        screen("preview", move || {
            World::new()
                .at("compte")
                .hands(&[("a", 9), ("c", 15)])
                .until(first)
                .preview()
        }),
        screen("talk", || World::new().at("compte").until(Stop::Talk)),
        screen("second", || {
            World::new().at("loi").until(Stop::Ask(Wave::Second))
        }),
        screen("ended", || World::new().at("phrase").until(Stop::Ended)),
    ]
}

#[test]
fn every_screen_is_sound_in_every_language_theme_and_size() {
    let mut found = Vec::new();
    for (name, world) in screens() {
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
    for (name, world) in screens() {
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
    for (name, world) in screens() {
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
        let world = screens().into_iter().find(|(other, _)| *other == name);
        let harness = show(world.unwrap().1().preview(), vec2(548.0, 308.0));
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
        assert!(
            !counts.iter().any(|count| is_shown(&count)),
            "{name}: {painted:?}"
        );
    }
}
