//! A line to stand on, and cards one by one: what they show, what adds a hand, and what they keep to themselves.

use eframe::egui::{Key, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::Intent;
use marelle::view::look::Theme;

use super::fixture::*;
use super::touch::tap;

const DEBATE: &str = include_str!("../../lessons/debat-mouvant/lesson.ron");
const DEBATE_FR: &str = include_str!("../../lessons/debat-mouvant/fr.ftl");
const DEBATE_EN: &str = include_str!("../../lessons/debat-mouvant/en.ftl");
const CARDS: &str = include_str!("../../lessons/barometre-de-la-classe/lesson.ron");
const CARDS_FR: &str = include_str!("../../lessons/barometre-de-la-classe/fr.ftl");
const CARDS_EN: &str = include_str!("../../lessons/barometre-de-la-classe/en.ftl");

const FIRST: Stop = Stop::Result(Wave::First);
const SECOND: Stop = Stop::Result(Wave::Second);
const ANSWERS: [&str; 3] = ["everyone", "girls", "boys"];

/// The shipped debate with some words of its file replaced, at its line.
fn line(replaced: &[(&str, &str)]) -> World {
    let lesson = replace(DEBATE, replaced);
    World::of(&lesson, DEBATE_FR, Some(DEBATE_EN)).at("ligne")
}

/// The shipped cards with some words of their file replaced, at the first card.
fn cards(replaced: &[(&str, &str)]) -> World {
    let lesson = replace(CARDS, replaced);
    World::of(&lesson, CARDS_FR, Some(CARDS_EN)).at("cartes")
}

fn replace(text: &str, replaced: &[(&str, &str)]) -> String {
    replaced.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

/// Twelve cards at once.
const ALL_CARDS: [(&str, &str); 2] = [("set: A", "set: Both"), ("set: B)", "set: Both)")];

impl World {
    /// Counts pupils at the places of the line, from the left.
    fn standing(mut self, counts: &[u16]) -> Self {
        for (place, count) in (0..).zip(counts) {
            self.run(&Command::Hands {
                response: Response::Rate(place),
                count: *count,
            });
        }
        self
    }

    /// Counts hands for the card on the stage: everybody, girls, boys.
    fn raised(mut self, counts: [u16; 3]) -> Self {
        let card = self.session.card_on_stage().unwrap().clone();
        for (answer, count) in ANSWERS.iter().zip(counts) {
            self.run(&Command::Hands {
                response: Response::put(&card, answer),
                count,
            });
        }
        self
    }

    fn forward(mut self) -> Self {
        self.run(&Command::Forward);
        self
    }

    /// Counts hands for every card, other counts for each, and stands at the result.
    fn all_raised(mut self, n: u16) -> Self {
        for place in 0..40 {
            let some = (place * 5) % (n / 2 + 1);
            self = self.raised([n - some - place % 2, some, place % 2]);
            self = self.forward();
            if self.session.stop() == FIRST {
                return self;
            }
        }
        panic!("the cards never end");
    }
}

fn states() -> Vec<(&'static str, fn() -> World)> {
    vec![
        ("line", || line(&[]).standing(&[4, 6])),
        ("line-untouched", || line(&[])),
        ("line-three", || line(&[("places: 5", "places: 3")])),
        ("line-seven", || line(&[("places: 5", "places: 7")])),
        ("line-again", || {
            line(&[]).standing(&[24]).until(Stop::Ask(Wave::Second))
        }),
        ("line-personal", || {
            line(&[("sensitive: true", "personal: true")])
        }),
        ("line-figures", || {
            line(&[]).standing(&[3, 6, 8, 5, 2]).until(FIRST)
        }),
        ("line-sides", || {
            line(&[]).standing(&[1, 8, 8, 5, 2]).until(FIRST)
        }),
        ("line-words", || line(&[]).standing(&[0, 24]).until(FIRST)),
        ("line-few", || line(&[]).standing(&[3, 4]).until(FIRST)),
        ("line-both", || both(&[3, 6, 8, 5, 2], &[2, 2, 5, 8, 7])),
        ("line-both-sides", || {
            both(&[3, 6, 8, 5, 2], &[0, 2, 5, 8, 9])
        }),
        ("line-both-words", || both(&[3, 6, 8, 5, 2], &[0, 0, 0, 24])),
        ("line-both-seven", || {
            line(&[("places: 5", "places: 7")])
                .standing(&[3, 3, 3, 3, 4, 4, 4])
                .until(Stop::Ask(Wave::Second))
                .standing(&[2, 2, 2, 2, 2, 2, 12])
                .until(SECOND)
        }),
        ("line-words-seven", || {
            line(&[("places: 5", "places: 7")])
                .standing(&[0, 0, 0, 0, 0, 0, 24])
                .until(FIRST)
        }),
        ("cards", || cards(&[]).raised([13, 5, 2])),
        ("cards-middle", || {
            cards(&[]).raised([24, 0, 0]).forward().forward()
        }),
        ("cards-personal", || {
            cards(&[("minutes: 12,", "minutes: 12, personal: true,")])
        }),
        ("cards-result", || cards(&[]).all_raised(24)),
        ("cards-twelve", || cards(&ALL_CARDS).all_raised(24)),
        ("cards-words", || {
            cards(&[("minutes: 12,", "minutes: 12, sensitive: true,")]).all_raised(24)
        }),
        ("cards-few", || cards(&[]).all_raised(9)),
    ]
}

fn both(before: &[u16], after: &[u16]) -> World {
    line(&[])
        .standing(before)
        .until(Stop::Ask(Wave::Second))
        .standing(after)
        .until(SECOND)
}

#[test]
fn lines_and_cards_are_sound_in_every_language_theme_and_size() {
    let mut found = Vec::new();
    for (name, world) in states() {
        for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
            for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
                for size in [WIDE, vec2(1366.0, 768.0), SMALL] {
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

/// Presses each key in turn and gives back what was asked for.
fn typed(world: World, keys: &[Key]) -> Vec<Intent> {
    let mut harness = show(world, WIDE);
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
    harness.state_mut().out.drain(..).collect()
}

/// Touches what has these names, one after the other, and gives back what was asked for.
fn tapped(world: World, names: &[&str]) -> Vec<Intent> {
    let mut harness = show(world, SMALL);
    for name in names {
        let at = harness.get_by_label(name).rect().center();
        tap(&mut harness, at);
    }
    harness.state_mut().out.drain(..).collect()
}

fn touched(responses: &[Response]) -> Vec<Intent> {
    let touch = |response: &Response| {
        Intent::Command(Command::Touch {
            response: response.clone(),
        })
    };
    responses.iter().map(touch).collect()
}

const PLACES: [&str; 3] = [
    "Place 1 sur 5, Pas du tout d’accord",
    "Place 2 sur 5",
    "Place 5 sur 5, Tout à fait d’accord",
];

#[test]
fn a_place_of_the_line_takes_a_hand_by_touch_by_keys_and_by_figures() {
    let expected = touched(&[Response::Rate(0), Response::Rate(1), Response::Rate(4)]);
    assert_eq!(tapped(line(&[]), &PLACES), expected);
    assert_eq!(
        typed(line(&[]), &[Key::Num1, Key::Num2, Key::Num5]),
        expected
    );
    // Help stands first; then the places, along which the arrows lead.
    let along = [
        Key::Tab,
        Key::Tab,
        Key::Enter,
        Key::ArrowRight,
        Key::Enter,
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowRight,
        Key::Space,
    ];
    assert_eq!(typed(line(&[]), &along), expected);
    let back = [Key::Tab, Key::Tab, Key::Tab, Key::ArrowLeft, Key::Enter];
    assert_eq!(
        typed(line(&[]), &back),
        touched(&[Response::Rate(0)]),
        "the arrows do not lead back through the hour"
    );
}

#[test]
fn figures_reach_as_far_as_the_line_and_letters_keep_their_meaning() {
    let seven = line(&[("places: 5", "places: 7")]);
    assert_eq!(typed(seven, &[Key::Num7]), touched(&[Response::Rate(6)]));
    assert_eq!(typed(line(&[]), &[Key::Num6, Key::Num7]), []);
    assert_eq!(typed(line(&[]), &[Key::B]), [Intent::SetBlack(true)]);
}

#[test]
fn the_last_hand_is_taken_back() {
    let mut harness = show(line(&[]), WIDE);
    harness.get_by_label(PLACES[0]).click();
    harness.run();
    harness.get_by_label("Annuler la dernière réponse").click();
    harness.run();
    assert_eq!(harness.state().session.received(), 0);
}

/// The first three answers of a class, then the next card, and back.
#[test]
fn a_card_takes_hands_by_touch_and_by_keys() {
    let card = cards(&[]).session.card_on_stage().unwrap().clone();
    let next = cards(&[]).forward();
    let next = next.session.card_on_stage().unwrap().clone();
    let mut expected = touched(&[
        Response::put(&card, "everyone"),
        Response::put(&card, "boys"),
    ]);
    expected.push(Intent::Command(Command::Forward));
    expected.extend(touched(&[Response::put(&next, "girls")]));
    expected.push(Intent::Command(Command::Back));
    let names = [
        "Choix A, Tout le monde",
        "Choix C, Plutôt les garçons",
        "Carte suivante",
        "Choix B, Plutôt les filles",
        "Étape précédente",
    ];
    assert_eq!(tapped(cards(&[]), &names), expected);
    let figures = [Key::Num1, Key::Num3, Key::PageDown, Key::Num2, Key::PageUp];
    assert_eq!(typed(cards(&[]), &figures), expected);
    let letters = [Key::A, Key::C, Key::ArrowRight, Key::B, Key::ArrowLeft];
    assert_eq!(typed(cards(&[]), &letters), expected);
    let focus = [
        Key::Tab,
        Key::Tab,
        Key::Enter,
        Key::Tab,
        Key::Tab,
        Key::Space,
        Key::PageDown,
    ];
    assert_eq!(typed(cards(&[]), &focus), expected[..3]);
}

#[test]
fn a_card_shows_only_how_many_answered_to_it() {
    let harness = show(cards(&[]).raised([13, 5, 2]), WIDE);
    let words = said(&harness).join("\n");
    assert!(words.contains("20 réponses sur 24"), "{words}");
    assert!(words.contains("carte 1 sur 7"), "{words}");
    assert!(!words.contains("13"), "{words}");
    let next = show(cards(&[]).raised([13, 5, 2]).forward(), WIDE);
    let words = said(&next).join("\n");
    assert!(words.contains("0 réponse sur 24"), "{words}");
    // What was answered to the card before cannot be taken back without being seen.
    let mut world = cards(&[]);
    let card = world.session.card_on_stage().unwrap().clone();
    world.run(&Command::Touch {
        response: Response::put(&card, "girls"),
    });
    let before = show(world, WIDE);
    assert!(
        before
            .query_by_label("Annuler la dernière réponse")
            .is_some()
    );
    let mut world = before.into_state();
    world.run(&Command::Forward);
    let after = show(world, WIDE);
    assert!(
        after
            .query_by_label("Annuler la dernière réponse")
            .is_none()
    );
}

#[track_caller]
fn shows(world: World, wanted: &[&str], unwanted: &[&str]) {
    let said = said(&show(world, WIDE)).join("\n").replace('\u{A0}', " ");
    for words in wanted {
        assert!(said.contains(words), "“{words}” is missing:\n{said}");
    }
    for words in unwanted {
        assert!(!said.contains(words), "“{words}” stands there:\n{said}");
    }
}

#[test]
fn a_line_tells_places_sides_or_words() {
    shows(
        line(&[]).standing(&[3, 6, 8, 5, 2]).until(FIRST),
        &[
            "Place 1 sur 5, Pas du tout d’accord, 3 réponses sur 24",
            "Place 5 sur 5, Tout à fait d’accord, 2 réponses sur 24",
        ],
        &["avis"],
    );
    shows(
        line(&[]).standing(&[1, 8, 8, 5, 2]).until(FIRST),
        &[
            "Du côté « Pas du tout d’accord », 9 réponses sur 24",
            "Au milieu, 8 réponses sur 24",
        ],
        &["1 réponse", "presque"],
    );
    shows(
        line(&[]).standing(&[0, 24]).until(FIRST),
        &[
            "Place 2 sur 5, presque tout le monde",
            "Place 3 sur 5, presque personne",
        ],
        &["24 réponses sur 24,", "Place 2 sur 5, 24"],
    );
    shows(
        line(&[]).standing(&[3, 4]).until(FIRST),
        &["Pas assez de réponses pour les montrer. Parlons-en."],
        &["3 réponses", "Place"],
    );
}

#[test]
fn both_votes_stand_over_the_line_and_the_sentence_goes_by_rule() {
    shows(
        both(&[3, 6, 8, 5, 2], &[2, 2, 5, 8, 7]),
        &[
            "deuxième vote, 24 réponses",
            "Place 4 sur 5, avant : 5 réponses sur 24, après : 8 réponses sur 24",
            "Les avis ont nettement bougé dans notre classe aujourd’hui.",
        ],
        &[],
    );
    shows(
        both(&[3, 6, 8, 5, 2], &[3, 6, 7, 6, 2]),
        &["Les avis sont à peu près les mêmes."],
        &[],
    );
    shows(
        both(&[3, 6, 8, 5, 2], &[0, 0, 0, 24]),
        &["avant : une partie de la classe, après : presque tout le monde"],
        &["Les avis", "Quelques avis"],
    );
}

#[test]
fn cards_are_told_from_ten_answers_on_and_never_conclude() {
    shows(
        cards(&[]).all_raised(24),
        &[
            "Une seule classe : on ne peut pas conclure. Ces nombres servent à parler.",
            "Tout le monde, 24 réponses sur 24",
        ],
        &["comparaison"],
    );
    shows(
        cards(&[]).all_raised(9),
        &["Pas assez de réponses pour les montrer."],
        &["Tout le monde, "],
    );
    // One card had fewer answers than the others, and two are for comparison only.
    let mut world = cards(&[]).raised([4, 3, 2]).forward();
    while world.session.stop() != FIRST {
        world = world.raised([14, 3, 2]).forward();
    }
    let words = said(&show(world, WIDE)).join("\n");
    assert_eq!(words.matches("14 réponses sur 24").count(), 4, "{words}");
}

#[test]
fn a_personal_or_closed_line_takes_nothing() {
    let mut closed = line(&[]).standing(&[2]);
    closed.run(&Command::Close);
    let personal = || line(&[("sensitive: true", "personal: true")]);
    let card = || cards(&[("minutes: 12,", "minutes: 12, personal: true,")]);
    let mut closed_card = cards(&[]);
    closed_card.run(&Command::Close);
    for (world, name, sentence) in [
        (closed, PLACES[0], "Le vote est fermé."),
        (personal(), PLACES[0], "Gardez votre réponse pour vous."),
        (card(), "Choix A, Tout le monde", "Gardez votre réponse"),
        (closed_card, "Choix A, Tout le monde", "Le vote est fermé."),
    ] {
        let mut harness = show(world.watched(), WIDE);
        let words = said(&harness).join("\n");
        assert!(words.contains(sentence), "{words}");
        let place = harness.get_by_label(name);
        let at = place.rect().center();
        assert!(place.accesskit_node().is_disabled());
        tap(&mut harness, at);
        assert_eq!(harness.state().out, []);
    }
}

const PREVIEW: Vec2 = vec2(548.0, 308.0);

/// Everything painted in the small picture of the console, as text.
fn previewed(world: World) -> String {
    let harness = show(world.preview(), PREVIEW);
    let shapes = harness.output().shapes.iter();
    let painted: Vec<String> = shapes.map(|shape| format!("{:?}", shape.shape)).collect();
    painted.join("\n")
}

#[test]
fn the_preview_is_the_same_whatever_was_answered_and_takes_nothing() {
    let counts: [&[u16]; 3] = [&[3, 6, 8, 5, 2], &[0, 24], &[1, 1]];
    let asked: Vec<String> = counts
        .map(|counts| previewed(line(&[]).standing(counts)))
        .into();
    assert!(asked.iter().all(|one| *one == asked[0]));
    let shown = counts.map(|counts| previewed(line(&[]).standing(counts).until(FIRST)));
    assert!(shown.iter().all(|one| *one == shown[0]));
    let twice = counts.map(|counts| previewed(both(counts, counts)));
    assert!(twice.iter().all(|one| *one == twice[0]));
    assert!(previewed(cards(&[]).raised([9, 2, 1])) == previewed(cards(&[])));
    assert!(previewed(cards(&[]).all_raised(24)) == previewed(cards(&[]).all_raised(8)));
    for world in [line(&[]), cards(&[])] {
        let mut harness = show(world.preview(), PREVIEW);
        assert_eq!(said(&harness), [""; 0]);
        for x in 0..12_u8 {
            for y in 0..7_u8 {
                let at = eframe::egui::pos2(20.0 + 45.0 * f32::from(x), 20.0 + 45.0 * f32::from(y));
                tap(&mut harness, at);
            }
        }
        assert_eq!(harness.state().out, []);
    }
}
