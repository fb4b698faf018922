//! A question with choices, while the class answers: one tile a choice, each touch one more hand.

use eframe::egui::{Rect, Ui, UiBuilder, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::{Frame, columns, rows};
use super::head::{kicker_ui, kicker_words, prompt_top_ui, prompt_ui};
use super::lead::Lead;
use super::solo;
use super::walk;
use crate::activity::{Interaction, Response, Wording};
use crate::args;
use crate::session::{Command, Phase};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Mark, TextRole};
use crate::view::widget::text::{choices_role, plain};
use crate::view::widget::{Tile, TileState, tile_ui};

/// In a narrower place, in stage units, the tiles stand one below the other.
const NARROW: f32 = 1000.0;

/// A choice as it is drawn.
pub(super) struct Choice {
    pub(super) id: String,
    pub(super) mark: Mark,
    pub(super) words: String,
}

/// The choices of the current activity, with their marks and words.
pub(super) fn choices(board: &Board<'_>) -> Vec<Choice> {
    let Some(Interaction::Choose {
        choices, wording, ..
    }) = board.interaction()
    else {
        return Vec::new();
    };
    named(board, choices, *wording)
}

fn named(board: &Board<'_>, choices: &[String], wording: Wording) -> Vec<Choice> {
    choices
        .iter()
        .zip(Mark::ALL)
        .map(|(id, mark)| Choice {
            id: id.clone(),
            mark,
            words: board.choice_words(id, wording),
        })
        .collect()
}

/// Draws the question and its tiles.
pub(super) fn choose_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let lead = Lead::of(board);
    let is_high = lead.is_some_and(Lead::is_high);
    let (bottom, gap) = if is_high {
        let is_crowded = lead.is_some_and(Lead::is_crowded);
        let (role, text) = if is_crowded {
            (look.prompt_small_text(), String::new())
        } else {
            let text = board.text("text").replace('\n', " ");
            (look.prompt_row_text(), text)
        };
        let bottom = prompt_top_ui(ui, board, frame, (role, &text));
        (bottom, look.size.gap_small)
    } else {
        let detail = board
            .is_second_vote()
            .then(|| board.tr("stage-second-vote"));
        kicker_ui(ui, board, frame, &kicker_words(board, detail));
        let bottom = if walk::is_walk(board) {
            walk::scene_ui(ui, board, frame)
        } else {
            prompt_ui(ui, board, frame, look.prompt_text())
        };
        (bottom, look.size.gap_large)
    };
    let body = frame.below(bottom, (gap, look.su(38.0)));
    let body = lead.map_or(body, |lead| lead.asked_ui(ui, board, body));
    tiles_ui(ui, board, body, out);
    foot_ui(ui, board, frame, (left(board), draft), out);
}

fn left(board: &Board<'_>) -> Left {
    let is_several = matches!(
        board.interaction(),
        Some(Interaction::Choose { several: true, .. })
    );
    if board.session().phase() == Phase::Closed {
        return Left::Sentence(Icon::Prohibit, board.tr("stage-closed"));
    }
    if board.is_personal() {
        return Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"));
    }
    if is_several && (!board.is_live() || board.session().received() == 0) {
        return Left::Hint(Icon::ListChecks, board.tr("stage-several"));
    }
    Left::Received
}

fn tiles_ui(ui: &mut Ui, board: &Board<'_>, body: Rect, out: Out<'_>) {
    let choices = choices(board);
    let (places, role) = plan(ui, board, body, &choices);
    let is_closed = board.session().phase() == Phase::Closed;
    let builder = if board.is_personal() {
        UiBuilder::new().disabled()
    } else {
        UiBuilder::new()
    };
    let picked = ui
        .scope_builder(builder.max_rect(body), |ui| {
            let mut picked = None;
            for (choice, rect) in choices.iter().zip(places) {
                let spoken = plain(&choice.words);
                let args = args!("letter" => choice.mark.letter(), "words" => spoken);
                let chosen = solo::chosen(board, &Response::pick(&choice.id));
                let tile = Tile {
                    mark: choice.mark,
                    words: &choice.words,
                    role,
                    name: &board.tr_args(chosen.name_key, &args),
                    note: &chosen.note,
                    state: if is_closed {
                        TileState::Disabled
                    } else {
                        chosen.state
                    },
                };
                let response = tile_ui(ui, board.look(), rect, &tile);
                board.in_lesson_lang(ui, &response);
                if response.clicked() {
                    picked = Some(Response::pick(&choice.id));
                }
            }
            picked
        })
        .inner;
    if let Some(response) = picked {
        out.push(Intent::Command(Command::Touch { response }));
    }
}

/// Where the tiles stand and how large their words are: two by two, or one column for long or many choices.
///
/// Many choices under a long prompt stand in two columns again, so that each can still be touched.
fn plan(ui: &Ui, board: &Board<'_>, body: Rect, choices: &[Choice]) -> (Vec<Rect>, TextRole) {
    let look = board.look();
    let words: Vec<&str> = choices.iter().map(|choice| choice.words.as_str()).collect();
    let first_room = |places: &[Rect]| {
        let size = places.first().map(Rect::size).unwrap_or_default();
        Tile::room(look, size)
    };
    let is_wide = body.width() > look.su(NARROW);
    if matches!(choices.len(), 2 | 4) && is_wide {
        let places = grid(board, body, choices.len());
        let (role, fits) = choices_role(ui.ctx(), look, &words, first_room(&places));
        if fits {
            return (places, role);
        }
    }
    let mut places = rows(body, choices.len(), (look.su(240.0), look.size.gap));
    let are_low = |places: &[Rect]| {
        let least = look.size.target - 0.5;
        places.iter().any(|place| place.height() < least)
    };
    if are_low(&places) {
        let gap = look.size.gap_small * 0.8;
        places = rows(body, choices.len(), (look.su(240.0), gap));
    }
    if are_low(&places) {
        places = grid(board, body, choices.len());
    }
    let room = first_room(&places);
    let (mut role, mut fits) = choices_role(ui.ctx(), look, &words, room);
    // Past the sizes of the look only the screen counts: the check has told the author.
    while !fits && role.size > look.su(20.0) {
        role = role.at(role.size * 0.92);
        fits = fits_all(ui, (role, room), &words);
    }
    (places, role)
}

/// Two columns, read from left to right.
fn grid(board: &Board<'_>, body: Rect, count: usize) -> Vec<Rect> {
    let look = board.look();
    let gap = if count > 4 {
        look.size.gap
    } else {
        look.size.gap_wide
    };
    rows(body, count.div_ceil(2), (f32::INFINITY, gap))
        .into_iter()
        .flat_map(|row| columns(row, 2, (1.0, gap)))
        .take(count)
        // Two choices alone do not need all the height.
        .map(|tile| {
            let spare = ((tile.height() - look.su(420.0)) / 2.0).max(0.0);
            tile.shrink2(vec2(0.0, spare))
        })
        .collect()
}

fn fits_all(ui: &Ui, (role, room): (TextRole, eframe::egui::Vec2), words: &[&str]) -> bool {
    words.iter().all(|words| {
        let words = crate::view::widget::text::Words::new(words, role).wrap(room.x);
        let size = words.lay_out(ui.ctx()).size();
        size.x <= room.x + 0.5 && size.y <= room.y + 0.5
    })
}
