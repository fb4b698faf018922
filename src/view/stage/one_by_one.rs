//! Cards one by one: the card on the left, the answers that hands go up for on the right.
//!
//! No count stands on the stage before all cards were asked for, but how many answered to this one.

use eframe::egui::{Align2, Rect, Ui, UiBuilder, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::{Frame, rows};
use super::head::{kicker_ui, kicker_words, prompt_ui};
use super::slide::drawing;
use super::solo;
use super::words::Setting;
use crate::activity::{Interaction, Response};
use crate::args;
use crate::session::{Command, Phase};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::text::{choices_role, heading_in_ui, plain};
use crate::view::widget::{Tile, TileState, paint_panel, tile_ui};

/// The drawing of a card that comes by itself.
pub(super) fn card_drawing(board: &Board<'_>, card: &str) -> Option<Icon> {
    let rules = board.activity()?.rules();
    drawing(rules.drawing_of(rules.item_list(), card)?)
}

/// The answers: mark, id and words.
pub(super) fn answers(board: &Board<'_>) -> Vec<(Mark, String, String)> {
    let Some(Interaction::Sort { bins, .. }) = board.interaction() else {
        return Vec::new();
    };
    let named = bins.iter().zip(Mark::ALL);
    named
        .map(|(bin, mark)| (mark, bin.clone(), board.bin_words(bin)))
        .collect()
}

/// Draws the card on the stage and its answers.
pub(super) fn one_by_one_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let session = board.session();
    let count = match board.interaction() {
        Some(Interaction::Sort { items, .. }) => items.len(),
        _ => 0,
    };
    let place = usize::from(session.uncovered().0) + 1;
    let detail = board.tr_args("who-can-place", &args!("place" => place, "count" => count));
    kicker_ui(ui, board, frame, &kicker_words(board, Some(detail)));
    let bottom = prompt_ui(ui, board, frame, look.prompt_small_text());
    let body = frame.below(bottom, (look.size.gap_wide, look.su(34.0)));
    let card = session.card_on_stage().cloned().unwrap_or_default();
    let split = body.left() + body.width() * if look.is_four_thirds() { 0.4 } else { 0.42 };
    card_ui(
        ui,
        board,
        body.with_max_x(split - look.size.gap_wide),
        &card,
    );
    let is_open = session.phase() == Phase::Open && !board.is_personal();
    let right = body.with_min_x(split);
    let picked = answers_ui(ui, board, right, is_open);
    if let Some(answer) = picked {
        let response = Response::put(&card, &answer);
        out.push(Intent::Command(Command::Touch { response }));
    }
    let left = if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else {
        Left::Received
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

fn card_ui(ui: &Ui, board: &Board<'_>, rect: Rect, card: &str) {
    let look = board.look();
    paint_panel(ui.painter(), look, rect, true);
    let inside = rect.shrink2(vec2(look.size.gap_wide, look.size.gap));
    let words = board.item_words(card);
    let setting = Setting::new(look.prompt_text(), Align2::CENTER_CENTER).balanced();
    let Some(icon) = card_drawing(board, card) else {
        setting.heading(ui, board, inside, &words);
        return;
    };
    let side = (inside.height() * 0.5)
        .min(inside.width())
        .min(look.su(330.0));
    let room = vec2(inside.width(), inside.height() - side - look.size.gap);
    let galley = setting.fit(ui.ctx(), &words, room);
    // Drawing and words stand in the middle together.
    let high = side + look.size.gap + galley.size().y;
    let top = inside.center().y - high / 2.0;
    let centre = pos2(inside.center().x, top + side / 2.0);
    icon.paint(ui.painter(), centre, side, look.ink);
    let corner = pos2(inside.left(), top + side + look.size.gap);
    let place = Rect::from_min_size(corner, vec2(inside.width(), galley.size().y));
    let response = heading_in_ui(ui, galley, (place, Align2::CENTER_TOP), &words);
    board.in_lesson_lang(ui, &response);
}

/// One tile an answer, one under the other; returns the answer that a hand goes up for.
fn answers_ui(ui: &mut Ui, board: &Board<'_>, rect: Rect, is_open: bool) -> Option<String> {
    let look = board.look();
    let answers = answers(board);
    let places = rows(rect, answers.len(), (look.su(250.0), look.size.gap_wide));
    let words: Vec<&str> = answers.iter().map(|(_, _, words)| words.as_str()).collect();
    let size = places.first().map(Rect::size).unwrap_or_default();
    let (role, _) = choices_role(ui.ctx(), look, &words, Tile::room(look, size));
    let builder = UiBuilder::new().max_rect(rect);
    let builder = if is_open { builder } else { builder.disabled() };
    ui.scope_builder(builder, |ui| {
        let mut picked = None;
        for ((mark, id, words), rect) in answers.iter().zip(places) {
            let args = args!("letter" => mark.letter(), "words" => plain(words));
            let card = board.session().card_on_stage().map_or("", String::as_str);
            let chosen = solo::chosen(board, &Response::put(card, id));
            let tile = Tile {
                mark: *mark,
                words,
                role,
                name: &board.tr_args(chosen.name_key, &args),
                note: &chosen.note,
                state: if is_open {
                    chosen.state
                } else {
                    TileState::Disabled
                },
            };
            if tile_ui(ui, look, rect, &tile).clicked() {
                picked = Some(id.clone());
            }
        }
        picked
    })
    .inner
}
