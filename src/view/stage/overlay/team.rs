//! The team that answers now: its chip at the top, and its answer instead of a raised hand.

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::team_name;
use crate::activity::Interaction;
use crate::args;
use crate::session::{Command, Respondent, Session, Stop};
use crate::view::Intent;
use crate::view::look::radius;
use crate::view::stage::board::Board;
use crate::view::widget::text::{Words, text_in_ui};

/// Gives what was touched on the stage to the team whose turn it is.
pub(in crate::view) fn answer_as_team(session: &Session, wanted: &mut [Intent]) {
    let Some(team) = session.team_turn() else {
        return;
    };
    let interaction = session.interaction(session.current_index());
    // What is counted are things: they belong to nobody.
    if interaction.is_none_or(Interaction::counts_things) {
        return;
    }
    let respondent = Respondent::Team(team);
    for intent in wanted {
        let Intent::Command(command) = intent else {
            continue;
        };
        let answer = match &*command {
            Command::Touch { response } => Command::Respond {
                respondent,
                response: session.team_response(response),
            },
            Command::Respond {
                respondent: Respondent::Board,
                response,
            } => Command::Respond {
                respondent,
                response: response.clone(),
            },
            Command::TakeBack
            | Command::Withdraw {
                respondent: Respondent::Board,
            } => Command::Withdraw { respondent },
            _ => continue,
        };
        *command = answer;
    }
}

/// Shows whose turn it is at the right end of `row`; returns where it begins.
pub(in crate::view::stage) fn chip_ui(ui: &Ui, board: &Board<'_>, row: Rect) -> f32 {
    let session = board.session();
    let interaction = board.interaction();
    let is_answered = interaction.is_some_and(|it| it.is_answered() && !it.counts_things())
        && !board.is_personal();
    let turn = session
        .team_turn()
        .filter(|_| is_answered && matches!(session.stop(), Stop::Ask(_)));
    let Some(team) = turn else {
        return row.right();
    };
    let look = board.look();
    let words = board.tr_args("team-answers", &args!("team" => team_name(board, team)));
    let role = look.kicker_text().bold().in_colour(look.on_chalk);
    let galley = Words::new(&words, role).lay_out(ui.ctx());
    let size = galley.size() + vec2(2.0 * look.size.gap_wide, look.size.gap_small);
    let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
    let chip = Rect::from_min_size(corner, size);
    ui.painter().rect(
        chip,
        radius(size.y / 2.0),
        look.chalk,
        Stroke::new(look.size.stroke, look.on_chalk),
        StrokeKind::Inside,
    );
    text_in_ui(ui, galley, (chip, Align2::CENTER_CENTER), &words);
    chip.left() - look.size.gap
}
