//! The tools of the hour on the console, shorter hours on the sheet, the contract in the settings.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use marelle::session::{Command, Draw, Moment, TeamTheme};
use marelle::view::{BoardTool, Intent};

use crate::hour::{at_quiz, console, drawer, pick};
use crate::pages::settings;
use crate::sheet;
use crate::world::{Place, World, assert_inside, open, places, shoot, usual};

fn teams(count: u8, theme: TeamTheme) -> Command {
    Command::SetTeams { count, theme }
}

/// What pressing this button on the console asks for.
#[track_caller]
fn asks(commands: &[Command], name: &str, expected: &Intent) {
    let mut world = at_quiz(usual());
    world.ask(commands);
    let mut harness = open(world, console);
    let button = harness.get_by_role_and_label(Role::Button, name);
    button.click_accesskit();
    harness.run();
    assert_eq!(harness.state().out, [expected.clone()], "{name}");
}

#[test]
fn draws_the_tools_everywhere() {
    // On a tall window all of them stand there at once.
    let tall = Place {
        size: eframe::egui::vec2(1366.0, 2600.0),
        ..usual()
    };
    for place in places().chain([tall]) {
        let mut world = at_quiz(place);
        world.ask(&[
            teams(6, TeamTheme::Trees),
            Command::TeamTurn { team: Some(2) },
            Command::StartTurns {
                secs: 60,
                sides: None,
            },
        ]);
        let mut harness = open(world, drawer);
        assert_inside(&harness, "tools");
        shoot(&mut harness, "tools");
    }
}

#[test]
fn every_tool_asks_for_its_command() {
    let four = [teams(4, TeamTheme::Trees)];
    let command = Intent::Command;
    let draw = |what| command(Command::Draw { what });
    let show = |moment| command(Command::Show { moment });
    asks(
        &[],
        "Une équipe de plus",
        &command(teams(2, TeamTheme::Trees)),
    );
    asks(
        &four,
        "Une équipe de plus",
        &command(teams(5, TeamTheme::Trees)),
    );
    asks(&four, "Rivières", &command(teams(4, TeamTheme::Rivers)));
    asks(&four, "Se compter", &show(Moment::CountOff));
    asks(&four, "Une équipe", &draw(Draw::Team));
    asks(&four, "Un ordre", &draw(Draw::Order));
    asks(&[], "Un numéro", &draw(Draw::Number));
    asks(&[], "On souffle", &show(Moment::Breath));
    asks(&[], "Un mot pour finir", &show(Moment::LastWord));
    asks(&[], "Crayon", &Intent::Board(BoardTool::Pen));
    asks(&[], "Loupe", &Intent::Board(BoardTool::Zoom));
    let turns = |sides| command(Command::StartTurns { secs: 30, sides });
    asks(&[], "Donner 0:30 à chaque groupe", &turns(Some(2)));
    asks(&four, "Donner 0:30 à chaque groupe", &turns(None));
    let breath = Command::Show {
        moment: Moment::Breath,
    };
    asks(
        &[breath],
        "Revenir à la séance",
        &command(Command::LeadBack),
    );
}

#[test]
fn says_which_team_answers_and_which_has_answered() {
    let mut world = at_quiz(usual());
    world.ask(&[
        teams(2, TeamTheme::Trees),
        Command::TeamTurn { team: Some(1) },
        Command::Respond {
            respondent: marelle::session::Respondent::Team(1),
            response: marelle::activity::Response::pick("an-1965"),
        },
    ]);
    let mut harness = open(world, console);
    harness.get_by_label_contains(", a répondu");
    harness
        .get_by_label_contains(", n’a pas encore répondu")
        .click_accesskit();
    harness.run();
    let second = Command::TeamTurn { team: Some(2) };
    assert_eq!(harness.state().out, [Intent::Command(second)]);
}

#[test]
fn prompts_stand_in_the_notes_at_the_result_and_never_before() {
    let at = |commands: &[Command]| {
        let mut world = at_quiz(usual());
        world.ask(commands);
        open(world, console)
    };
    let asked = at(&[]);
    assert!(asked.query_by_label("Pour relancer").is_none());
    // 11 of 17 took the wrong year: 6 are right.
    let shown = at(&[Command::Forward]);
    shown.get_by_label("Pour relancer");
    shown.get_by_label_contains("on part de là, sans reprocher");
    shown.get_by_label_contains("D’où peut venir cette idée");
    let agreed = at(&[pick("an-1945", 0), pick("an-1965", 20), Command::Forward]);
    agreed.get_by_label_contains("La classe est plutôt d’accord");
    let talk = at(&[Command::Forward, Command::Forward]);
    talk.get_by_label("Pour relancer");
    let next = at(&[Command::Forward, Command::Forward, Command::Forward]);
    assert!(next.query_by_label("Pour relancer").is_none());
    // On the only screen the class would read them too.
    let mut world = at_quiz(usual());
    world.ask(&[Command::Forward]);
    let drawer = open(world, drawer);
    assert!(drawer.query_by_label("Pour relancer").is_none());
}

#[test]
fn a_shorter_hour_is_chosen_before_it_begins() {
    let mut harness = open(World::new(usual()), sheet);
    shoot(&mut harness, "sheet-length");
    assert_eq!(harness.state().sheet.cut, None);
    let whole = "Toute la séance";
    harness.get_by_role_and_label(Role::RadioButton, whole);
    let short = "20\u{A0}min";
    harness
        .get_by_role_and_label(Role::RadioButton, short)
        .click();
    harness.run();
    assert_eq!(harness.state().sheet.cut, Some(20));
    harness.get_by_label_contains("sont laissées de côté, on garde l’échange.");
    let out = harness.query_all_by_label_contains("Laissée de côté");
    assert!(out.count() >= 2);
    shoot(&mut harness, "sheet-short");
    harness
        .get_by_role_and_label(Role::RadioButton, whole)
        .click();
    harness.run();
    assert_eq!(harness.state().sheet.cut, None);
}

#[test]
fn the_contract_is_typed_line_by_line() {
    let mut harness = open(World::new(usual()), settings);
    let line = harness.get_by_role_and_label(Role::TextInput, "Ligne 2");
    line.focus();
    harness.run();
    let line = harness.get_by_role_and_label(Role::TextInput, "Ligne 2");
    line.type_text("On écoute.");
    harness.run();
    let mut lines = vec![String::new(); 6];
    lines[1] = "On écoute.".into();
    let typed = Intent::SetContract(lines);
    assert_eq!(harness.state().out.last(), Some(&typed));
}
