//! Sentences with a gap each: the class says or writes the word that is missing; the right forms come one by one.

use std::collections::BTreeMap;

use eframe::egui::{
    Align2, Id as WidgetId, Key, Rect, Role, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::{Frame, columns, rows};
use super::head::prompt_row_ui;
use super::slide::drawing;
use super::votes::shown;
use super::why::Why;
use super::words::Setting;
use crate::activity::{FOUND, Id, Interaction, Response, Slot, Tally, merged};
use crate::args;
use crate::session::{Command, Figure, Phase, Respondent, Shown, figure};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::widget::Field;
use crate::view::widget::text::say;

/// A word that was typed counts as the answer after so many seconds without another letter, or when its field is left.
const SECS_BEFORE_SENT: f64 = 0.8;
/// The longest word, in letters, as the rules have it.
const MOST_LETTERS: usize = 80;

/// What somebody at the board has typed into the gaps.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The vote it belongs to.
    vote: Option<WidgetId>,
    words: BTreeMap<Id, String>,
    /// When the last letter came that is not yet part of the answer.
    since: Option<f64>,
}

impl Typed {
    /// Begins with the answer of the board when another vote is on the stage.
    fn refresh(&mut self, vote: WidgetId, board: &Board<'_>) {
        if self.vote == Some(vote) || !board.is_live() {
            return;
        }
        *self = Self {
            vote: Some(vote),
            words: board_words(board),
            since: None,
        };
    }

    /// The answer as far as it was typed.
    fn answer(&self) -> BTreeMap<Id, String> {
        let trimmed = |(slot, word): (&Id, &String)| {
            let word = word.trim();
            (!word.is_empty()).then(|| (slot.clone(), word.to_owned()))
        };
        self.words.iter().filter_map(trimmed).collect()
    }
}

/// The words of the board as they were answered.
fn board_words(board: &Board<'_>) -> BTreeMap<Id, String> {
    match board.session().response_of(board.respondent()) {
        Some(Response::Write(words)) => words.clone(),
        _ => BTreeMap::new(),
    }
}

fn slots<'a>(board: &Board<'a>) -> &'a [Slot] {
    match board.interaction() {
        Some(Interaction::Write { slots, .. }) => slots,
        _ => &[],
    }
}

/// Where a sentence, its drawing and its word stand.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    sentence: Rect,
    word: Rect,
}

/// The places of `count` gaps: a row each, or two columns with the word under the sentence where rows get too low.
fn places(body: Rect, count: usize, (least, gap, share): (f32, f32, f32)) -> Vec<Place> {
    let most = least * 1.5;
    let lines = rows(body, count, (most, gap));
    let is_high = lines
        .first()
        .is_some_and(|line| line.height() >= least - 0.5);
    if is_high {
        let split = |line: Rect| Place {
            sentence: line.with_max_x(line.left() + line.width() * share - gap * 1.5),
            word: Rect::from_center_size(line.center(), vec2(line.width(), least))
                .with_min_x(line.left() + line.width() * share),
        };
        return lines.into_iter().map(split).collect();
    }
    let half = count.div_ceil(2);
    columns(body, 2, (1.0, gap * 3.0))
        .into_iter()
        .flat_map(|column| rows(column, half, (f32::INFINITY, gap * 1.5)))
        .take(count)
        .map(|cell| Place {
            sentence: cell.with_max_y(cell.bottom() - least),
            word: cell.with_min_y(cell.bottom() - least),
        })
        .collect()
}

/// Draws the sentences with a field each.
pub(super) fn gaps_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    let gap = look.su(if look.is_four_thirds() { 10.0 } else { 20.0 });
    let body = frame.below(bottom, (gap, gap));
    let is_open = board.session().phase() == Phase::Open && !board.is_personal();
    draft.typed.refresh(board.id("gaps"), board);
    let builder = UiBuilder::new().max_rect(body);
    let builder = if is_open { builder } else { builder.disabled() };
    let is_left = ui
        .scope_builder(builder, |ui| fields_ui(ui, board, (body, is_open), draft))
        .inner;
    if is_open && board.is_live() {
        out.extend(sent(ui, board, (draft, is_left)).map(Intent::Command));
    }
    let left = if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else if !is_open {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if !board.is_live() || board.session().received() == 0 {
        Left::Hint(Icon::PencilLine, board.tr("words-gaps-hint"))
    } else {
        Left::Received
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// Draws every row; tells whether a field was left in this frame.
fn fields_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (body, is_open): (Rect, bool),
    draft: &mut StageDraft,
) -> bool {
    let look = board.look();
    let slots = slots(board);
    let places = places(
        body,
        slots.len(),
        (look.size.field_height, look.size.gap_small, 0.61),
    );
    let role = sentence_role(ui, board, &places);
    let mut fields = Vec::new();
    let mut entered = None;
    let mut is_left = false;
    for (index, (slot, place)) in slots.iter().zip(&places).enumerate() {
        let sentence = sentence_ui(ui, board, (place, role), &slot.id);
        let word = draft.typed.words.entry(slot.id.clone()).or_default();
        let builder = UiBuilder::new().id_salt(&slot.id).max_rect(place.word);
        let response = ui
            .scope_builder(builder, |ui| {
                Field::new(&sentence)
                    .bare()
                    .at_most(MOST_LETTERS)
                    .enabled(is_open)
                    .width(place.word.width())
                    .show(ui, look, word)
            })
            .inner;
        if response.changed() {
            draft.typed.since = Some(ui.input(|input| input.time));
        }
        if response.lost_focus() {
            is_left = true;
            if ui.input(|input| input.key_pressed(Key::Enter)) {
                entered = Some(index);
            }
        }
        fields.push(response);
    }
    // Enter leads to the next gap, as on the slate.
    if let Some(next) = entered.and_then(|index| fields.get(index + 1)) {
        next.request_focus();
    }
    is_left
}

/// The answer of the board, once it has changed and its writer pauses.
fn sent(ui: &Ui, board: &Board<'_>, (draft, is_left): (&mut StageDraft, bool)) -> Option<Command> {
    let since = draft.typed.since?;
    let wait = since + SECS_BEFORE_SENT - ui.input(|input| input.time);
    if !is_left && wait > 0.0 {
        let wait = std::time::Duration::from_secs_f64(wait);
        ui.ctx().request_repaint_after(wait);
        return None;
    }
    draft.typed.since = None;
    let (answer, before) = (draft.typed.answer(), board_words(board));
    let respondent = Respondent::Board;
    if answer == before {
        None
    } else if answer.is_empty() {
        Some(Command::Withdraw { respondent })
    } else {
        let response = Response::Write(answer);
        Some(Command::Respond {
            respondent,
            response,
        })
    }
}

/// The one size in which every sentence fits.
fn sentence_role(ui: &Ui, board: &Board<'_>, places: &[Place]) -> TextRole {
    let mut role = board.look().body_text();
    role.row = 1.12;
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    let fitting = slots(board).iter().zip(places).map(|(slot, place)| {
        let room = words_rect(board, place.sentence);
        let words = sentence(board, &slot.id);
        setting.fitting_role(ui.ctx(), &words, room.size())
    });
    fitting
        .min_by(|one, other| one.size.total_cmp(&other.size))
        .unwrap_or(role)
}

fn words_rect(board: &Board<'_>, sentence: Rect) -> Rect {
    let look = board.look();
    // Two lines keep their distance from those of the next sentence.
    let spare = (sentence.height() - look.su(96.0)) / 2.0;
    let sentence = sentence.shrink2(vec2(0.0, spare.clamp(0.0, look.su(7.0))));
    match icon_column(board) {
        Some(side) => sentence.with_min_x(sentence.left() + side + look.size.gap),
        None => sentence,
    }
}

/// The width of the column of drawings, where any sentence has one.
fn icon_column(board: &Board<'_>) -> Option<f32> {
    let look = board.look();
    let has_icon = |slot: &Slot| icon_of(board, &slot.id).is_some();
    let is_shown = !look.is_four_thirds() && slots(board).iter().any(has_icon);
    is_shown.then(|| look.su(76.0))
}

fn icon_of(board: &Board<'_>, gap: &str) -> Option<Icon> {
    drawing(board.activity()?.rules().drawing_of("gap", gap)?)
}

/// The sentence with its gap, which never stands alone on a line.
fn sentence(board: &Board<'_>, gap: &str) -> String {
    board.text(&format!("gap_{gap}")).replace(" …", "\u{A0}…")
}

/// Drawing and words of a sentence; returns the words.
fn sentence_ui(ui: &Ui, board: &Board<'_>, (place, role): (&Place, TextRole), gap: &str) -> String {
    let look = board.look();
    let words = sentence(board, gap);
    if let (Some(side), Some(icon)) = (icon_column(board), icon_of(board, gap)) {
        let centre = pos2(
            place.sentence.left() + side / 2.0,
            place.sentence.center().y,
        );
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    let response = setting.show(ui, words_rect(board, place.sentence), &words);
    board.in_lesson_lang(ui, &response);
    words
}

/// Draws the right forms, as far as they are uncovered.
pub(super) fn filled_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let gap = look.su(if look.is_four_thirds() { 10.0 } else { 20.0 });
    let mut room = frame.below(bottom, (gap, gap));
    // The explanation may name the words: it comes when all of them stand there.
    let is_whole = !board.session().has_more_to_uncover();
    if let Some(why) = Why::of(board).filter(|_| is_whole) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.3);
        room.max.y = why.show(ui, board, most) - gap;
    }
    let slots = slots(board);
    let gap = look.su(8.0);
    let least = (room.height() / slots.len().max(1) as f32 - gap).min(look.su(118.0));
    let places = places(room, slots.len(), (least, gap, 0.54));
    let role = sentence_role(ui, board, &places);
    let uncovered = usize::from(board.session().uncovered().1);
    let found = found(board);
    for (index, (slot, place)) in slots.iter().zip(&places).enumerate() {
        sentence_ui(ui, board, (place, role), &slot.id);
        if index < uncovered {
            answer_ui(ui, board, place.word, (slot, found.get(index)));
        } else {
            covered_ui(ui, look, place.word);
        }
    }
    let left = if board.session().received() > 0 {
        Left::Received
    } else {
        Left::Empty
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// How many found each gap, of all who answered; empty where that may not be shown or only the board answered.
fn found(board: &Board<'_>) -> Vec<(Figure, u32)> {
    let Shown::Counts {
        first: Tally::Places {
            counts,
            respondents,
        },
        in_words,
        ..
    } = shown(board)
    else {
        return Vec::new();
    };
    if respondents < 2 {
        return Vec::new();
    }
    let of = |(_, bins): &(Id, Vec<(Id, u32)>)| {
        let count = bins.iter().find(|(bin, _)| bin == FOUND);
        let count = count.map_or(0, |(_, count)| *count);
        (figure(count, respondents, in_words), respondents)
    };
    counts.iter().map(of).collect()
}

/// A gap that still waits.
fn covered_ui(ui: &Ui, look: &Look, rect: Rect) {
    let corner = radius(look.size.field_radius);
    let stroke = look.line_stroke();
    ui.painter()
        .rect(rect, corner, look.panel, stroke, StrokeKind::Inside);
    let setting = Setting::new(look.body_text(), Align2::LEFT_CENTER);
    setting.paint(ui, rect.shrink2(vec2(look.size.gap_wide, 0.0)), "…");
}

/// The right form, a tick where the board had it, and how many found it.
fn answer_ui(
    ui: &Ui,
    board: &Board<'_>,
    rect: Rect,
    (slot, found): (&Slot, Option<&(Figure, u32)>),
) {
    let look = board.look();
    let corner = radius(look.size.field_radius);
    let tint = Mark::A.tint(look.theme);
    let stroke = Stroke::new(look.size.stroke, Mark::A.colour(look.theme));
    ui.painter()
        .rect(rect, corner, tint, stroke, StrokeKind::Inside);
    let mut room = rect.shrink2(vec2(look.size.gap, look.su(4.0)));
    let words = board.text(&format!("answer_{}", slot.id));
    let mut name = words.clone();
    if board.is_live() && is_found(board, slot) {
        let side = look.su(52.0).min(rect.height() * 0.7);
        let centre = pos2(room.left() + side / 2.0, room.center().y);
        Icon::CheckFatFill.paint(ui.painter(), centre, side, look.ink);
        room.min.x += side + look.size.gap_small;
        name = board.tr_args("words-found-board", &args!("words" => name));
    }
    if let Some((figure, all)) = found {
        let said = figure_words(board, *figure, *all);
        let mut role = look.kicker_text();
        role.row = 1.1;
        let part = room.with_min_x(room.right() - room.width() * 0.27);
        Setting::new(role, Align2::RIGHT_CENTER).paint(ui, part, &said);
        room.max.x = part.left() - look.size.gap_small;
        name = board.tr_args(
            "words-found-name",
            &args!("words" => name, "figure" => said),
        );
    }
    let mut role = look.body_text().bold();
    role.row = 1.08;
    Setting::new(role, Align2::LEFT_CENTER).paint(ui, room, &words);
    let response = say(ui, rect, Role::Label, &name);
    board.in_lesson_lang(ui, &response);
}

fn figure_words(board: &Board<'_>, figure: Figure, all: u32) -> String {
    match figure {
        Figure::Count(count) => board.tr_args("words-found", &args!("n" => count, "all" => all)),
        Figure::AlmostNobody => board.tr("stage-nobody"),
        Figure::Part => board.tr("stage-part"),
        Figure::AlmostEverybody => board.tr("stage-everybody"),
    }
}

/// Whether the word of the board is among those that are right; another word is never marked.
fn is_found(board: &Board<'_>, slot: &Slot) -> bool {
    let words = board_words(board);
    let Some(given) = words.get(&slot.id).map(|word| merged(word)) else {
        return false;
    };
    slot.accept.iter().any(|right| merged(right) == given)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check((width, height): (f32, f32), count: usize, is_row: bool) {
        let body = Rect::from_min_size(pos2(10.0, 20.0), vec2(width, height));
        let places = places(body, count, (88.0, 10.0, 0.6));
        assert_eq!(places.len(), count);
        for (index, place) in places.iter().enumerate() {
            assert!(body.expand(0.5).contains_rect(place.sentence), "{place:?}");
            assert!(body.expand(0.5).contains_rect(place.word), "{place:?}");
            assert!(place.word.height() >= 87.0, "{place:?}");
            assert_eq!(place.word.left() > place.sentence.right(), is_row);
            for other in places.iter().skip(index + 1) {
                assert!(!other.word.intersects(place.word.shrink(0.5)));
                assert!(!other.sentence.intersects(place.sentence.shrink(0.5)));
            }
        }
    }

    #[test]
    fn gaps_stand_in_rows_as_long_as_they_can_be_touched() {
        check((1540.0, 770.0), 1, true);
        check((1540.0, 770.0), 6, true);
        check((1350.0, 740.0), 7, true);
        check((1350.0, 740.0), 8, false);
        check((1350.0, 500.0), 7, false);
    }
}
