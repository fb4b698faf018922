//! Words of the pupil's own: they stay on this screen for as long as it is open, and nowhere else.

use std::collections::BTreeMap;

use eframe::egui::{Id as WidgetId, Ui, UiBuilder};

use super::super::StageDraft;
use super::super::board::{Board, Out};
use super::super::foot::{Left, foot_ui};
use super::super::frame::{Frame, rows};
use super::super::head::{kicker_ui, kicker_words, prompt_ui};
use crate::activity::{Id, Interaction, Response};
use crate::args;
use crate::session::{Command, Respondent};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::widget::Field;

/// The longest text, in signs, as the rules have it.
const MOST: usize = 80;

/// What the pupil has typed, for as long as this vote is on the screen.
#[derive(Clone, Debug, Default)]
pub(in crate::view::stage) struct Written {
    vote: Option<WidgetId>,
    words: BTreeMap<Id, String>,
}

/// Draws the question with a field for each word.
pub(super) fn write_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    kicker_ui(ui, board, frame, &kicker_words(board, None));
    let bottom = prompt_ui(ui, board, frame, look.prompt_text());
    let body = frame.below(bottom, (look.size.gap_large, look.size.gap));
    let vote = board.id("written");
    if draft.written.vote != Some(vote) {
        let words = match board.own() {
            Some(Response::Write(words)) => words.clone(),
            _ => BTreeMap::new(),
        };
        draft.written = Written {
            vote: Some(vote),
            words,
        };
    }
    if fields_ui(ui, board, body, &mut draft.written.words) {
        out.push(Intent::Command(answer(&draft.written.words)));
    }
    let left = Left::Hint(Icon::PencilLine, board.tr("solo-hint-write"));
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The fields; whether something was typed.
fn fields_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    body: eframe::egui::Rect,
    words: &mut BTreeMap<Id, String>,
) -> bool {
    let look = board.look();
    let Some(Interaction::Write { slots, .. }) = board.interaction() else {
        return false;
    };
    let high = look.size.field_height;
    let mut is_changed = false;
    for ((index, slot), row) in
        slots
            .iter()
            .enumerate()
            .zip(rows(body, slots.len(), (high, look.size.gap)))
    {
        let name = board.tr_args("solo-word", &args!("place" => index + 1));
        let typed = words.entry(slot.id.clone()).or_default();
        let wide = row.width().min(look.su(1100.0));
        let builder = UiBuilder::new().id_salt(&slot.id).max_rect(row);
        let response = ui.scope_builder(builder, |ui| {
            let field = Field::new(&name).bare().at_most(MOST).width(wide);
            field.show(ui, look, typed)
        });
        is_changed |= response.inner.changed();
    }
    is_changed
}

fn answer(words: &BTreeMap<Id, String>) -> Command {
    let respondent = Respondent::Board;
    let given: BTreeMap<Id, String> = words
        .iter()
        .map(|(slot, word)| (slot.clone(), word.trim().to_owned()))
        .filter(|(_, word)| !word.is_empty())
        .collect();
    if given.is_empty() {
        return Command::Withdraw { respondent };
    }
    Command::Respond {
        respondent,
        response: Response::Write(given),
    }
}
