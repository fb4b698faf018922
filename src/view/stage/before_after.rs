//! The result of two votes: before and after the talk, one beneath the other for each choice.

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::choose::{Choice, choices};
use super::foot::{Left, announce, foot_ui};
use super::frame::{Frame, rows};
use super::head::{kicker_ui, kicker_words, prompt_row_ui, statement_ui};
use super::lead::Lead;
use super::votes::{
    Votes, choice_name, is_right, reveal_share, right_size, right_ui, shown, too_few_ui,
};
use super::why::Why;
use super::words::Setting;
use crate::activity::Tally;
use crate::args;
use crate::session::{Shift, Shown, shift};
use crate::view::icon::Icon;
use crate::view::look::{TextRole, radius};
use crate::view::widget::text::{Words, say};
use crate::view::widget::{DotRow, dot_row_ui, paint_badge, paint_panel};

/// Draws the result of both votes.
pub(super) fn before_after_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let tallies = match shown(board) {
        Shown::Counts {
            first,
            second: Some(second),
            in_words,
        } => Some((first, second, in_words)),
        Shown::Counts { .. } | Shown::TooFew { .. } | Shown::Hidden => None,
    };
    let look = board.look();
    let bottom = head_ui(
        ui,
        board,
        frame,
        tallies.as_ref().map(|(_, second, _)| second),
    );
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let mut room = frame.below(bottom, (look.su(22.0), look.su(14.0)));
    let lead = Lead::of(board);
    let has_why = board.is_knowledge() && lead.is_none_or(|lead| lead.lets_explain(board));
    if let Some(why) = Why::of(board).filter(|_| has_why) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.42);
        room.max.y = why.show(ui, board, most) - look.su(14.0);
    }
    let is_too_few = board.is_live() && tallies.is_none();
    if let Some(lead) = lead {
        let tally = tallies.as_ref().map(|(_, second, _)| second);
        room = lead.shown_ui(ui, board, (room, tally.unwrap_or(&Tally::Nothing)));
    }
    // What the class knows has grown, which is no opinion: the sentence is for opinions alone.
    let left = if let Some((first, second, false)) = &tallies {
        match shift_key(first, second).filter(|_| !board.is_knowledge()) {
            Some(key) => Left::Sentence(Icon::ChatCircleText, board.tr(key)),
            None => Left::Received,
        }
    } else if is_too_few && board.is_knowledge() {
        Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
    } else {
        Left::Empty
    };
    if is_too_few && !board.is_knowledge() {
        too_few_ui(ui, board, room);
    } else {
        rows_ui(ui, board, room, tallies.as_ref());
    }
    foot_ui(ui, board, frame, (left, draft), out);
}

/// With an explanation the prompt moves up into the top row, so that all of it has room.
fn head_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, second: Option<&Tally>) -> f32 {
    if board.is_knowledge() {
        return prompt_row_ui(ui, board, frame);
    }
    kicker_ui(ui, board, frame, &second_vote_words(board, second));
    statement_ui(ui, board, frame, &board.question())
}

/// "Second vote, 24 answers" in the kicker.
pub(super) fn second_vote_words(board: &Board<'_>, second: Option<&Tally>) -> String {
    let detail = match second {
        Some(tally) => board.tr_args(
            "stage-second-vote-count",
            &args!("n" => tally.respondents()),
        ),
        None => board.tr("stage-second-vote"),
    };
    kicker_words(board, Some(detail))
}

/// The sentence that a movement of opinions is told with.
pub(super) fn shift_key(first: &Tally, second: &Tally) -> Option<&'static str> {
    Some(match shift(first, second)? {
        Shift::Same => "stage-shift-same",
        Shift::Some => "stage-shift-some",
        Shift::Clear => "stage-shift-clear",
    })
}

/// Sizes that all rows share.
struct Grid {
    pad: f32,
    gap: f32,
    badge: f32,
    label: f32,
    when: f32,
    role: TextRole,
    when_role: TextRole,
    count: f32,
    largest: usize,
    has_figures: bool,
}

fn rows_ui(ui: &Ui, board: &Board<'_>, room: Rect, tallies: Option<&(Tally, Tally, bool)>) {
    let look = board.look();
    let choices = choices(board);
    let places = rows(room, choices.len(), (look.su(172.0), look.su(16.0)));
    let votes: Vec<[Votes; 2]> = choices
        .iter()
        .map(|choice| match tallies {
            Some((first, second, in_words)) => {
                [first, second].map(|tally| Votes::of(tally, &choice.id, *in_words))
            }
            None => [Votes::Unsaid; 2],
        })
        .collect();
    let grid = grid(ui, board, &places, (&choices, &votes));
    let share = reveal_share(ui, board, true) * choices.len() as f32;
    for (index, ((choice, rect), votes)) in choices.iter().zip(&places).zip(&votes).enumerate() {
        let shown = (share - index as f32).clamp(0.0, 1.0);
        row_ui(ui, board, (*rect, &grid), (choice, *votes, shown));
    }
}

fn grid(
    ui: &Ui,
    board: &Board<'_>,
    places: &[Rect],
    (choices, votes): (&[Choice], &[[Votes; 2]]),
) -> Grid {
    let look = board.look();
    let four_thirds = look.is_four_thirds();
    let pick = |wide: f32, narrow: f32| look.su(if four_thirds { narrow } else { wide });
    let high = places.first().map_or(0.0, Rect::height);
    let wide = places.first().map_or(0.0, Rect::width);
    let line = high * 0.41;
    let when_role = look.body_text().in_colour(look.ink_soft);
    let when_role = when_role.at(when_role.size.min(line * 0.82));
    let role = look.count_text();
    let role = role.at(role.size.min(line * 0.88));
    let width = |text: &str, role: TextRole| Words::new(text, role).lay_out(ui.ctx()).size().x;
    let when = [board.tr("stage-before"), board.tr("stage-after")]
        .iter()
        .map(|word| width(word, when_role))
        .fold(0.0, f32::max);
    let natural = choices
        .iter()
        .map(|choice| width(&choice.words, role))
        .fold(0.0, f32::max);
    let counts = votes.iter().flatten();
    let count = counts
        .clone()
        .map(|votes| width(&votes.words(board), role))
        .fold(look.su(76.0), f32::max);
    let label = wide * 0.34;
    Grid {
        pad: pick(34.0, 24.0),
        gap: pick(28.0, 18.0),
        badge: look.su(104.0).min(high * 0.66),
        label: natural.clamp(pick(368.0, 356.0).min(label), label),
        when,
        role,
        when_role,
        count: count.min(wide * 0.3),
        largest: counts.clone().map(|votes| votes.count()).max().unwrap_or(0),
        has_figures: counts.clone().all(|votes| matches!(votes, Votes::Count(_))),
    }
}

fn row_ui(
    ui: &Ui,
    board: &Board<'_>,
    (rect, grid): (Rect, &Grid),
    (choice, votes, shown): (&Choice, [Votes; 2], f32),
) {
    let look = board.look();
    let is_right = is_right(board, &choice.id);
    if is_right {
        ui.painter().rect(
            rect,
            radius(look.size.card_radius),
            choice.mark.tint(look.theme),
            Stroke::new(look.size.stroke * 1.5, choice.mark.colour(look.theme)),
            StrokeKind::Inside,
        );
    } else {
        paint_panel(ui.painter(), look, rect, false);
    }
    let left = rect.left() + grid.pad;
    let centre = pos2(left + grid.badge / 2.0, rect.center().y);
    paint_badge(ui.painter(), look, choice.mark, (centre, grid.badge));
    let corner = pos2(left + grid.badge + grid.gap, rect.top());
    let label = Rect::from_min_size(corner, vec2(grid.label, rect.height()));
    label_ui(ui, board, label, (choice, grid.role, is_right));
    let lines = Rect::from_min_max(
        pos2(
            label.right() + grid.gap,
            rect.center().y - rect.height() * 0.43,
        ),
        pos2(
            rect.right() - grid.pad,
            rect.center().y + rect.height() * 0.43,
        ),
    );
    let (before, after) = lines.split_top_bottom_at_y(lines.center().y);
    let [first, second] = votes;
    line_ui(ui, board, (before, grid), (choice, first, (false, shown)));
    line_ui(ui, board, (after, grid), (choice, second, (true, shown)));
    say(
        ui,
        rect,
        eframe::egui::Role::Label,
        &row_name(board, choice, votes),
    );
}

fn label_ui(
    ui: &Ui,
    board: &Board<'_>,
    label: Rect,
    (choice, role, is_right): (&Choice, TextRole, bool),
) {
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    if !is_right {
        setting.paint(
            ui,
            label.shrink2(vec2(0.0, board.look().su(10.0))),
            &choice.words,
        );
        return;
    }
    let (words, note) = label.split_top_bottom_at_fraction(0.52);
    let setting = Setting {
        align: Align2::LEFT_BOTTOM,
        ..setting
    };
    setting.paint(ui, words, &choice.words);
    let note_role = role.at(role.size * 0.78);
    let wide = right_size(ui, board, note, note_role);
    right_ui(ui, board, note.with_max_x(note.left() + wide), note_role);
}

fn line_ui(
    ui: &Ui,
    board: &Board<'_>,
    (line, grid): (Rect, &Grid),
    (choice, votes, (is_second, shown)): (&Choice, Votes, (bool, f32)),
) {
    let look = board.look();
    let when = board.tr(if is_second {
        "stage-after"
    } else {
        "stage-before"
    });
    let setting = Setting::new(grid.when_role, Align2::LEFT_CENTER);
    setting.paint(ui, line.with_max_x(line.left() + grid.when + 1.0), &when);
    let count = line.with_min_x(line.right() - grid.count);
    let setting = Setting::new(grid.role, Align2::RIGHT_CENTER);
    setting.paint(ui, count, &votes.words(board));
    if !grid.has_figures {
        return;
    }
    let dots = Rect::from_min_max(
        pos2(line.left() + grid.when + grid.gap, line.top()),
        pos2(count.left() - grid.gap / 2.0, line.bottom()),
    );
    let row = DotRow {
        count: votes.count(),
        largest: grid.largest,
        is_filled: is_second,
        colour: choice.mark.colour(look.theme),
        shown,
    };
    // The whole row says its figures once; the dots themselves stay silent.
    dot_row_ui(ui, look, dots, &row, "");
}

fn row_name(board: &Board<'_>, choice: &Choice, votes: [Votes; 2]) -> String {
    let name = choice_name(board, choice);
    let [before, after] = votes.map(|votes| votes.spoken(board));
    if before.is_empty() || after.is_empty() {
        return name;
    }
    let args = args!("choice" => name, "before" => before, "after" => after);
    board.tr_args("stage-choice-both", &args)
}
