//! Teams: how many, what they are named after, which one answers now.

use eframe::egui::Ui;

use super::row_ui;
use crate::args;
use crate::session::{Command, Moment, Respondent, TEAMS, TeamTheme, Teams};
use crate::view::console::ConsoleView;
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::text_ui;
use crate::view::widget::{Chip, Stepper, stepper_ui};
use crate::view::{Intent, Scene};

/// Shows them.
pub(super) fn teams_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    box_ui(ui, box_frame(look), |ui| {
        let teams = session.teams();
        let theme = teams.map_or_else(TeamTheme::default, |teams| teams.theme);
        let count = teams.map_or(0, Teams::count);
        let label = texts.tr("team-number");
        let stepper = Stepper {
            label: &label,
            name: &label,
            less: &texts.tr("team-less"),
            more: &texts.tr("team-more"),
            range: 0..=u32::from(*TEAMS.end()),
        };
        let mut wanted = u32::from(count);
        if stepper_ui(ui, look, &stepper, &mut wanted).changed() {
            let count = without_one(count, wanted);
            out.push(Intent::Command(Command::SetTeams { count, theme }));
        }
        let Some(teams) = teams else {
            text_ui(ui, look.meta_text(), &texts.tr("team-none"));
            return;
        };
        theme_ui(ui, scene, teams, out);
        if row_ui(ui, scene, (Icon::UsersThree, "team-show"), true) {
            let moment = Moment::CountOff;
            out.push(Intent::Command(Command::Show { moment }));
        }
        turn_ui(ui, scene, (data, teams), out);
    });
}

/// One team alone is no team: from there it goes to two, or to none.
fn without_one(before: u8, wanted: u32) -> u8 {
    match (u8::try_from(wanted).unwrap_or(0), before) {
        (1, 0) => *TEAMS.start(),
        (1, _) => 0,
        (count, _) => count,
    }
}

// keys: team-theme-trees, team-theme-rivers, team-theme-planets
fn theme_ui(ui: &mut Ui, scene: &Scene<'_>, teams: &Teams, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        for theme in TeamTheme::ALL {
            let words = scene.texts.tr(match theme {
                TeamTheme::Trees => "team-theme-trees",
                TeamTheme::Rivers => "team-theme-rivers",
                TeamTheme::Planets => "team-theme-planets",
            });
            let is_on = theme == teams.theme;
            if Chip::switch(&words, is_on).show(ui, scene.look).clicked() && !is_on {
                let count = teams.count();
                out.push(Intent::Command(Command::SetTeams { count, theme }));
            }
        }
    });
}

/// Which team answers now, and which ones have answered.
fn turn_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, teams): (&ConsoleView<'_>, &Teams),
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    text_ui(ui, look.label_text(), &texts.tr("team-whose-turn"));
    ui.horizontal_wrapped(|ui| {
        let words = texts.tr("team-nobody");
        let is_on = session.team_turn().is_none();
        if Chip::switch(&words, is_on).show(ui, look).clicked() && !is_on {
            out.push(Intent::Command(Command::TeamTurn { team: None }));
        }
        for (team, id) in (1..).zip(&teams.names) {
            let name = texts.tr(&format!("team-{id}"));
            let has_answered = session.response_of(Respondent::Team(team)).is_some();
            let key = if has_answered {
                "team-has-answered"
            } else {
                "team-waits"
            };
            let spoken = texts.tr_args(key, &args!("team" => name.as_str()));
            let is_on = session.team_turn() == Some(team);
            let mut chip = Chip::switch(&name, is_on).name(&spoken);
            if has_answered {
                chip = chip.icon(Icon::CheckCircle);
            }
            if chip.show(ui, look).clicked() && !is_on {
                let team = Some(team);
                out.push(Intent::Command(Command::TeamTurn { team }));
            }
        }
    });
    if let Some((n, all)) = session.team_answers() {
        let words = texts.tr_args("team-received", &args!("n" => n, "all" => all));
        text_ui(ui, look.meta_text(), &words);
    }
}

#[cfg(test)]
mod tests {
    use super::without_one;

    #[test]
    fn steps_over_a_single_team() {
        assert_eq!(without_one(0, 1), 2);
        assert_eq!(without_one(2, 1), 0);
        assert_eq!(without_one(2, 3), 3);
        assert_eq!(without_one(6, 0), 0);
    }
}
