//! What is pressed on the stage, and what is asked for then.

use eframe::egui::{Key, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use marelle::activity::Response;
use marelle::session::{Command, Stop, Wave};
use marelle::text::Lang;
use marelle::view::{Intent, StageMode};

use super::fixture::*;

/// What is asked for when the button of this name is pressed; nothing is carried out.
#[track_caller]
fn pressing(world: World, name: &str) -> Vec<Intent> {
    let mut harness = show(world.watched(), WIDE);
    harness.get_by_label(name).click();
    harness.run();
    harness.state_mut().out.drain(..).collect()
}

#[track_caller]
fn check(world: World, name: &str, expected: &[Command]) {
    let expected: Vec<Intent> = expected.iter().cloned().map(Intent::Command).collect();
    assert_eq!(pressing(world, name), expected);
}

pub(crate) fn touch(choice: &str) -> Command {
    Command::Touch {
        response: Response::pick(choice),
    }
}

/// Presses and lets go at one place.
pub(crate) fn tap(harness: &mut Harness<'_, World>, at: Pos2) {
    harness.drag_at(at);
    harness.run();
    harness.drop_at(at);
    harness.run();
}

#[test]
fn buttons_ask_for_commands() {
    check(World::new(), "Commencer", &[Command::Begin]);
    let quiz = || World::new().at("compte");
    check(quiz(), "Choix C, 1965", &[touch("c")]);
    check(quiz(), "Révéler", &[Command::Forward]);
    check(quiz(), "Étape précédente", &[Command::Back]);
    let touched = || {
        let mut world = quiz();
        world.run(&touch("a"));
        world
    };
    check(
        touched(),
        "Annuler la dernière réponse",
        &[Command::TakeBack],
    );
    check(
        World::new().at("sport"),
        "Choix F, Soigner les animaux",
        &[touch("six")],
    );
    check(World::new().at("regles"), "Suite", &[Command::Forward]);
    check(World::new().at("qui-peut"), "Compter", &[Command::Forward]);
    let talk = |id: &str| World::new().at(id).until(Stop::Talk);
    check(talk("loi"), "Second vote", &[Command::Forward]);
    check(talk("compte"), "Suite", &[Command::Forward]);
    let help = |mode| pressing(quiz().in_mode(mode), "Besoin d’aide");
    assert_eq!(help(StageMode::Lesson), [Intent::ShowPupilsHelp(true)]);
    assert_eq!(help(StageMode::Black), [Intent::ShowPupilsHelp(true)]);
    assert_eq!(help(StageMode::Help), [Intent::ShowPupilsHelp(false)]);
    let back = pressing(quiz().in_mode(StageMode::Help), "Revenir");
    assert_eq!(back, [Intent::ShowPupilsHelp(false)]);
}

/// What stands on the stage, and what does not.
#[track_caller]
fn shows(world: World, wanted: &[&str], unwanted: &[&str]) {
    let harness = show(world, WIDE);
    let said = said(&harness).join("\n").replace('\u{A0}', " ");
    for words in wanted {
        assert!(said.contains(words), "“{words}” is missing:\n{said}");
    }
    for words in unwanted {
        assert!(!said.contains(words), "“{words}” stands there:\n{said}");
    }
}

#[test]
fn every_stop_says_what_it_should() {
    let first = Stop::Result(Wave::First);
    shows(
        World::new(),
        &[
            "Des droits, pas à pas",
            "Aucun nom.",
            "Rien n’est gardé sur une personne.",
            "On peut changer sa réponse jusqu’à la fermeture.",
            "24 élèves dans la classe",
            "Parcours, 14 cases : la classe est sur Terre",
        ],
        &["Étape précédente"],
    );
    shows(
        World::new().at("compte").hands(&[("a", 17)]),
        &[
            "Quiz · question 1 sur 3",
            "17 réponses sur 24",
            "Parcours, case 3 sur 14 : Quiz",
            "Case 5 et 6, double : Vrai ou faux, à venir",
        ],
        &["Choix A, 1907, "],
    );
    let counts = [("a", 5), ("b", 8), ("c", 9), ("d", 2)];
    shows(
        World::new().at("compte").hands(&counts).until(first),
        &[
            "Choix C, 1965, bonne réponse, 9 réponses sur 24",
            "Choix A, 1907, 5 réponses sur 24",
            "Résultat affiché",
            "Sources : Banque de France, archives (1965) · Assemblée nationale (1945)",
        ],
        &[],
    );
    shows(
        World::new().at("peur").hands(&[("agree", 24)]).until(first),
        &[
            "D’accord, presque tout le monde",
            "J’hésite, presque personne",
        ],
        &["J’hésite, 0"],
    );
    shows(
        World::new().at("peur").hands(&[("agree", 7)]).until(first),
        &["Pas assez de réponses pour les montrer. Parlons-en."],
        &["D’accord, 7"],
    );
    shows(
        World::new().at("compte").until(Stop::Talk),
        &[
            "On en parle",
            "Qu’est-ce que cela change, d’avoir un compte à soi ?",
        ],
        &[],
    );
    shows(
        World::new()
            .at("phrase")
            .hands(&[("servir", 20)])
            .until(Stop::Ended),
        &[
            "La classe est au Ciel !",
            "Un droit, on l’obtient, on le connaît et on s’en sert.",
            "Parcours terminé",
        ],
        &["Suite"],
    );
    let kept = World::new().until(Stop::Ended);
    shows(kept, &["La loi a changé pas à pas. Aujourd’hui"], &[]);
}

#[test]
fn a_second_vote_is_shown_beside_the_first() {
    let both = World::new()
        .at("loi")
        .hands(&[("agree", 11), ("unsure", 6), ("disagree", 7)])
        .until(Stop::Ask(Wave::Second));
    shows(
        both.hands(&[("agree", 6), ("unsure", 5), ("disagree", 13)])
            .until(Stop::Result(Wave::Second)),
        &[
            "Baromètre · deuxième vote, 24 réponses",
            "D’accord, avant : 11 réponses sur 24, après : 6 réponses sur 24",
            "Quelques avis ont bougé. C’est peut-être le hasard.",
        ],
        &["bonne réponse"],
    );
    let known = World::new()
        .at("vote")
        .hands(&[("true", 9), ("false", 15)])
        .until(Stop::Ask(Wave::Second));
    shows(
        known
            .hands(&[("true", 20), ("false", 4)])
            .until(Stop::Result(Wave::Second)),
        &[
            "Vrai, bonne réponse, avant : 9",
            "Elles ont le droit de vote en 1944",
        ],
        &["Les avis"],
    );
}

#[test]
fn a_personal_or_closed_question_cannot_be_answered_at_the_board() {
    for (mut world, sentence) in [
        (
            World::new().at("chez-soi"),
            "Gardez votre réponse pour vous.",
        ),
        (World::new().at("compte"), "Le vote est fermé."),
    ] {
        if sentence.contains("fermé") {
            world.run(&Command::Close);
        }
        let mut harness = show(world.watched(), WIDE);
        assert!(
            said(&harness).iter().any(|said| said == sentence),
            "{sentence}"
        );
        let tile = harness.get_by_label_contains("Choix A");
        let at = tile.rect().center();
        assert!(tile.accesskit_node().is_disabled());
        tap(&mut harness, at);
        assert_eq!(harness.state().out, []);
    }
}

#[test]
fn a_number_is_placed_on_the_line_and_added() {
    let mut harness = show(World::new().at("deputees").watched(), WIDE);
    let line = harness
        .get_by_label("Ligne de 0 à 577")
        .rect()
        .shrink2(vec2(40.0, 0.0));
    tap(&mut harness, line.lerp_inside(vec2(0.5, 0.5)));
    assert!(
        said(&harness)
            .iter()
            .any(|said| said.contains("289 femmes"))
    );
    harness.get_by_label("Un de plus").click();
    harness.run();
    harness.get_by_label("Ajouter cette réponse").click();
    harness.run();
    let response = Response::Estimate(290);
    assert_eq!(
        harness.state().out,
        [Intent::Command(Command::Touch { response })]
    );
    let add = harness.get_by_label("Ajouter cette réponse");
    assert!(
        add.accesskit_node().is_disabled(),
        "the next pupil begins afresh"
    );
}

#[test]
fn the_line_is_moved_along_by_keys_alone() {
    let mut harness = show(World::new().at("deputees").watched(), WIDE);
    harness.get_by_label("Ligne de 0 à 577").focus();
    harness.run();
    for key in [
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowLeft,
        Key::ArrowUp,
    ] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(harness.state().out, [], "the arrows stay on the line");
    assert!(
        said(&harness)
            .iter()
            .any(|said| said.contains("290 femmes"))
    );
}

#[test]
fn figures_are_counted_off() {
    let mut harness = show(World::new().at("dix").watched(), WIDE);
    harness.get_by_label("4 sur 10").click();
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.get_by_label("Ajouter cette réponse").click();
    harness.run();
    harness.get_by_label("Zéro").click();
    harness.run();
    harness.get_by_label("Ajouter cette réponse").click();
    harness.run();
    let added = [3, 0].map(|number| {
        let response = Response::Estimate(number);
        Intent::Command(Command::Touch { response })
    });
    assert_eq!(harness.state().out, added);
}

#[test]
fn the_timer_shows_only_when_it_was_asked_for() {
    let mut world = World::new().at("compte");
    world.run(&Command::StartTimer { secs: 60 });
    shows(world, &["Il reste 0:38"], &[]);
    shows(World::new().at("compte"), &[], &["Il reste"]);
}

#[test]
fn a_text_that_is_not_translated_says_its_language() {
    shows(
        World::new().in_lang(Lang::EN).at("sport"),
        &["Text in Français", "Quels métiers sont ouverts"],
        &[],
    );
    shows(
        World::new().in_lang(Lang::EN).at("compte"),
        &["since…"],
        &["Text in"],
    );
}

#[test]
fn help_shows_the_numbers_for_the_age_of_the_class() {
    let help = |ages: &str| World::aged(ages).in_mode(StageMode::Help);
    shows(
        help("(9, 10)"),
        &[
            "119",
            "3018",
            "17 ou 112.",
            "114",
            "Un adulte de confiance",
            "Vérifié le",
        ],
        &["3919", "3020"],
    );
    shows(help("(14, 15)"), &["119", "3018", "3919"], &["3020"]);
}
