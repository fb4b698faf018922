//! Teams at the board, lots, turns to talk, moments, pen and zoom.

use eframe::egui::{Key, pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use marelle::activity::Response;
use marelle::session::{Command, Draw, Moment, Respondent, Stop, TeamTheme, Wave};
use marelle::text::Lang;
use marelle::view::look::Theme;
use marelle::view::{BoardTool, Intent, StageMode};

use super::fixture::*;
use super::touch::{tap, touch};

const CLASS: Stop = Stop::Ask(Wave::First);

fn teams(count: u8, theme: TeamTheme) -> Command {
    Command::SetTeams { count, theme }
}

fn turn(team: u8) -> Command {
    Command::TeamTurn { team: Some(team) }
}

/// The quiz, after these commands.
fn quiz(commands: &[Command]) -> World {
    let mut world = World::new().at("compte");
    for command in commands {
        world.run(command);
    }
    world
}

/// The talk of a poll, after these commands.
fn talk(commands: &[Command]) -> World {
    let mut world = World::new().at("loi").until(Stop::Talk);
    for command in commands {
        world.run(command);
    }
    world
}

fn drawn(what: Draw) -> World {
    quiz(&[teams(6, TeamTheme::Trees), Command::Draw { what }])
}

fn turns(sides: Option<u8>) -> Command {
    Command::StartTurns { secs: 90, sides }
}

const CONTRACT: [&str; 6] = [
    "On écoute jusqu’au bout, même quand on n’est pas d’accord.",
    "On a le droit de passer son tour.",
    "",
    "On parle d’idées, jamais de quelqu’un de la classe présente.",
    "Ce qui est dit ici ne sert pas à se moquer dehors.",
    "On peut changer d’avis.",
];

fn with_contract() -> World {
    let mut world = World::new();
    world.draft.contract = CONTRACT.map(str::to_owned).to_vec();
    world
}

fn with_tool(tool: BoardTool) -> World {
    let mut world = quiz(&[]);
    // The draft keeps its tools for the step it knows: it must have seen the step first.
    let mut harness = show(std::mem::replace(&mut world, World::new()), WIDE);
    harness.state_mut().draft.take(tool);
    harness.run();
    std::mem::replace(harness.state_mut(), World::new())
}

type Named = (&'static str, fn() -> World);

const SCREENS: [Named; 14] = [
    ("count-off", || {
        quiz(&[teams(4, TeamTheme::Rivers), show_moment(Moment::CountOff)])
    }),
    ("count-off-six", || {
        quiz(&[teams(6, TeamTheme::Trees), show_moment(Moment::CountOff)])
    }),
    ("count-off-two", || {
        quiz(&[teams(2, TeamTheme::Planets), show_moment(Moment::CountOff)])
    }),
    ("lot-team", || drawn(Draw::Team)),
    ("lot-number", || drawn(Draw::Number)),
    ("lot-order", || drawn(Draw::Order)),
    ("turns", || talk(&[turns(Some(2))])),
    ("turns-pause", || {
        talk(&[teams(6, TeamTheme::Trees), turns(None), Command::Forward])
    }),
    ("breath", || quiz(&[show_moment(Moment::Breath)])),
    ("last-word", || quiz(&[show_moment(Moment::LastWord)])),
    ("team-answers", || {
        quiz(&[teams(4, TeamTheme::Rivers), turn(2), answer(1, "a")])
    }),
    ("contract", with_contract),
    ("pen", || with_tool(BoardTool::Pen)),
    ("zoom", || with_tool(BoardTool::Zoom)),
];

fn show_moment(moment: Moment) -> Command {
    Command::Show { moment }
}

fn answer(team: u8, choice: &str) -> Command {
    Command::Respond {
        respondent: Respondent::Team(team),
        response: Response::pick(choice),
    }
}

#[test]
fn every_tool_is_sound_in_every_language_theme_and_size() {
    let mut found = Vec::new();
    for (name, world) in SCREENS {
        for lang in [Lang::FR, Lang::EN, Lang::PSEUDO] {
            for (theme, theme_name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
                for size in [WIDE, vec2(1366.0, 768.0), SMALL] {
                    // The middle size has the shape of the wide one: one language and theme will do.
                    if size.x == 1366.0 && (lang != Lang::PSEUDO || theme != Theme::Paper) {
                        continue;
                    }
                    let what = format!("{name}-{}-{}-{theme_name}", lang.code(), size.x);
                    let mut harness = show(world().in_lang(lang).on(theme), size);
                    let faults = faults(&harness, &what);
                    // Quarters to choose from lie over everything.
                    let is_over = |fault: &String| name == "zoom" && fault.contains("runs into");
                    found.extend(faults.into_iter().filter(|fault| !is_over(fault)));
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
fn the_small_picture_answers_nothing_and_has_no_pen() {
    for (name, world) in SCREENS {
        let mut harness = show(world().preview(), vec2(548.0, 308.0));
        assert_eq!(said(&harness), [""; 0], "{name}");
        for x in 0..12_u8 {
            tap(&mut harness, pos2(20.0 + 45.0 * f32::from(x), 280.0));
        }
        assert_eq!(harness.state().out, [], "{name}");
    }
}

#[test]
fn a_touch_is_the_answer_of_the_team_whose_turn_it_is() {
    let world = || quiz(&[teams(4, TeamTheme::Rivers), turn(2)]);
    let expected = [Intent::Command(answer(2, "c"))];
    let mut by_touch = show(world().watched(), WIDE);
    by_touch.get_by_label("Choix C, 1965").click();
    by_touch.run();
    assert_eq!(by_touch.state().out, expected);
    let mut by_key = show(world().watched(), WIDE);
    by_key.key_press(Key::C);
    by_key.run();
    assert_eq!(by_key.state().out, expected);
    // Nobody's turn: it is a raised hand again.
    let mut alone = show(quiz(&[teams(4, TeamTheme::Rivers)]).watched(), WIDE);
    alone.key_press(Key::C);
    alone.run();
    assert_eq!(alone.state().out, [Intent::Command(touch("c"))]);
}

#[test]
fn a_team_takes_its_answer_back_and_the_foot_counts_teams() {
    let world = quiz(&[teams(4, TeamTheme::Rivers), turn(2), answer(2, "c")]);
    let mut harness = show(world, WIDE);
    harness.get_by_label("1 équipe sur 4");
    harness.get_by_label("Annuler la dernière réponse").click();
    harness.run();
    let respondent = Respondent::Team(2);
    let taken = Intent::Command(Command::Withdraw { respondent });
    assert_eq!(harness.state().out, [taken]);
    assert_eq!(harness.state().session.response_of(respondent), None);
    // A falling count is said a little later, and painted at once.
    let painted = painted_texts(&harness);
    assert!(painted.iter().any(|(words, _)| words == "0 équipe sur 4"));
}

#[test]
fn a_team_puts_cards_into_boxes() {
    let mut world = World::new().at("qui-peut");
    world.run(&teams(2, TeamTheme::Trees));
    world.run(&turn(1));
    let mut harness = show(world, WIDE);
    for (place, box_name) in ["Boîte A", "Boîte B"].into_iter().enumerate() {
        let names = said(&harness);
        let card = names.iter().find(|name| name.contains(", carte ")).unwrap();
        harness.get_by_label(card).click();
        harness.run();
        let names = said(&harness);
        let bin = names
            .iter()
            .find(|name| name.starts_with(box_name))
            .unwrap();
        harness.get_by_label(bin).click();
        harness.run();
        let Some(Response::Sort(lying)) = harness.state().session.response_of(Respondent::Team(1))
        else {
            panic!("team 1 has not answered");
        };
        assert_eq!(lying.len(), place + 1);
    }
    assert_eq!(harness.state().session.response_of(Respondent::Board), None);
}

#[track_caller]
fn key(world: World, key: Key, expected: &[Intent]) {
    let mut harness = show(world.watched(), WIDE);
    harness.key_press(key);
    harness.run();
    assert_eq!(harness.state().out, expected, "{key:?}");
}

#[test]
fn keys_reach_every_tool() {
    let four = teams(4, TeamTheme::Trees);
    let command = |command| [Intent::Command(command)];
    let draw = |what| Command::Draw { what };
    key(quiz(&[]), Key::T, &command(draw(Draw::Number)));
    key(quiz(&[four.clone()]), Key::T, &command(draw(Draw::Team)));
    key(quiz(&[four.clone()]), Key::G, &command(turn(1)));
    key(quiz(&[four.clone(), turn(3)]), Key::G, &command(turn(4)));
    let nobody = Command::TeamTurn { team: None };
    key(quiz(&[four, turn(4)]), Key::G, &command(nobody));
    key(quiz(&[]), Key::S, &command(show_moment(Moment::Breath)));
    key(quiz(&[]), Key::P, &[Intent::Board(BoardTool::Pen)]);
    key(quiz(&[]), Key::Z, &[Intent::Board(BoardTool::Zoom)]);
    key(quiz(&[]), Key::X, &[]);
    let covered = || quiz(&[]).in_mode(StageMode::Black);
    for unheard in [Key::T, Key::G, Key::S, Key::P, Key::Z] {
        key(covered(), unheard, &[]);
    }
    let breath = || quiz(&[show_moment(Moment::Breath)]);
    key(breath(), Key::Escape, &command(Command::LeadBack));
    key(breath(), Key::PageDown, &command(Command::Forward));
}

#[test]
fn an_interlude_is_led_back_from_by_touch_and_by_key() {
    for by_key in [false, true] {
        let mut harness = show(quiz(&[show_moment(Moment::LastWord)]), WIDE);
        harness.get_by_label("Avec quel mot repartez-vous\u{A0}?");
        if by_key {
            harness.key_press(Key::Space);
        } else {
            harness.get_by_label("Revenir").click();
        }
        harness.run();
        assert_eq!(harness.state().session.interlude(), None);
        assert_eq!(harness.state().session.stop(), CLASS);
    }
}

#[test]
fn turns_go_from_side_to_side() {
    let mut harness = show(talk(&[turns(Some(2))]), WIDE);
    harness.get_by_label("Groupe 1 a la parole.");
    for (button, words) in [
        ("Passer le bâton", "Le bâton de parole passe à Groupe 2."),
        ("À vous", "Groupe 2 a la parole."),
    ] {
        harness.get_by_label(button).click();
        harness.run_steps(4);
        harness.get_by_label(words);
    }
    harness.get_by_label("Merci").click();
    harness.run_steps(4);
    assert_eq!(harness.state().session.interlude(), None);
    assert_eq!(harness.state().session.stop(), Stop::Talk);
}

/// Lines painted by hand: everything painted, as text, tells whether something was drawn.
fn lines(harness: &egui_kittest::Harness<'_, World>) -> usize {
    let shapes = harness.output().shapes.iter();
    let is_line = |shape: &eframe::egui::Shape| match shape {
        eframe::egui::Shape::Path(path) => !path.closed && path.points.len() > 1,
        _ => false,
    };
    shapes.filter(|clipped| is_line(&clipped.shape)).count()
}

#[test]
fn the_pen_draws_is_wiped_and_goes_with_the_step() {
    let mut harness = show(quiz(&[]), WIDE);
    let before = lines(&harness);
    let draw = |harness: &mut egui_kittest::Harness<'_, World>| {
        harness.drag_at(pos2(700.0, 500.0));
        harness.run();
        for step in 1..6_u8 {
            harness.hover_at(pos2(700.0 + 40.0 * f32::from(step), 500.0));
            harness.run();
        }
        harness.drop_at(pos2(900.0, 500.0));
        harness.run();
    };
    harness.key_press(Key::P);
    harness.run();
    draw(&mut harness);
    assert_eq!(lines(&harness), before + 1 + CHALKS);
    // A tile lies under the line: nothing was answered.
    assert_eq!(harness.state().out, [Intent::Board(BoardTool::Pen)]);
    harness.key_press(Key::X);
    harness.run();
    assert_eq!(lines(&harness), before + CHALKS);
    harness.get_by_label("Craie jaune").click();
    harness.run();
    draw(&mut harness);
    // Yellow chalk has an outline.
    assert_eq!(lines(&harness), before + 2 + CHALKS);
    harness.get_by_label("Ranger le crayon").click();
    harness.run();
    assert_eq!(
        lines(&harness),
        before + 2,
        "what is drawn stays while the class answers"
    );
    harness.key_press(Key::PageDown);
    harness.run();
    harness.key_press(Key::PageUp);
    harness.run();
    assert_eq!(lines(&harness), before, "nothing is kept for another step");
}

/// Two chalks on the strip, one of them with an outline.
const CHALKS: usize = 3;

#[test]
fn a_quarter_is_seen_larger_by_key_by_touch_and_by_drag() {
    for way in ["key", "touch", "drag"] {
        let mut harness = show(quiz(&[]), WIDE);
        let before = harness.get_by_label("Choix A, 1907").rect();
        harness.key_press(Key::Z);
        harness.run();
        match way {
            "key" => harness.key_press(Key::Num1),
            "touch" => harness.get_by_label("Agrandir le quart 1").click(),
            _ => {
                harness.drag_at(pos2(20.0, 140.0));
                harness.run();
                harness.hover_at(pos2(900.0, 500.0));
                harness.run();
                harness.drop_at(pos2(900.0, 500.0));
            }
        }
        harness.run();
        let after = harness.get_by_label("Choix A, 1907").rect();
        assert!(
            after.width() > before.width() * 1.8,
            "{way}: {before:?} {after:?}"
        );
        // The help button is never hidden, and there is a way back.
        let help = harness.get_by_label("Besoin d’aide").rect();
        assert!(
            help.right() <= 1920.0 && help.top() >= 0.0,
            "{way}: {help:?}"
        );
        if way == "key" {
            harness.key_press(Key::Escape);
        } else {
            harness.get_by_label("Tout voir").click();
        }
        harness.run();
        assert_eq!(
            harness.get_by_label("Choix A, 1907").rect(),
            before,
            "{way}"
        );
        assert_eq!(harness.state().session.received(), 0, "{way}");
    }
}

#[test]
fn what_is_seen_larger_can_be_touched() {
    let mut harness = show(quiz(&[]), WIDE);
    harness.key_press(Key::Z);
    harness.run();
    harness.key_press(Key::Num4);
    harness.run();
    harness.get_by_label("Choix D, 1999").click();
    harness.run();
    assert_eq!(harness.state().session.received(), 1);
}

#[test]
fn the_contract_stands_in_the_lobby_without_its_empty_lines() {
    let harness = show(with_contract(), WIDE);
    harness.get_by_label("Notre contrat");
    let lines = said(&harness);
    let lines = lines.iter().filter(|line| line.starts_with("– "));
    assert_eq!(lines.count(), 5);
    harness.get_by_label_contains("Aucun nom.");
    let without = show(World::new(), WIDE);
    assert!(without.query_by_label("Notre contrat").is_none());
}
