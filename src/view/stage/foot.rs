//! The foot of the stage: what came in, a hint or a sentence at the left, the way on at the right.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::frame::Frame;
use super::solo;
use super::why::sources_in;
use super::words::Setting;
use crate::activity::{Game, Interaction};
use crate::args;
use crate::session::{Command, Phase, Stop};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::main_button::{back_command, main_command, main_words};
use crate::view::widget::{Button, received_dots_ui, text};

/// What stands at the left of the foot.
pub(super) enum Left {
    /// Nothing.
    Empty,
    /// How many answered, with dots while the vote is open.
    Received,
    /// A sentence, large; with an icon where there is room.
    Sentence(Icon, String),
    /// A hint in plain letters.
    Hint(Icon, String),
    /// Where the facts of a page come from.
    Source,
}

/// Draws the foot.
pub(super) fn foot_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    (left, draft): (Left, &mut StageDraft),
    out: Out<'_>,
) {
    let look = board.look();
    let left = solo::left(board, left);
    let opens_console = draft.has_console && !draft.is_console_open;
    let end = controls_ui(ui, board, (frame.foot, opens_console), out);
    let rect = frame.foot.with_max_x(end - look.size.gap);
    match left {
        Left::Empty => {}
        // The adult sees the count beside the small picture, not on it.
        Left::Received if !board.is_live() => {}
        Left::Received => received_ui(ui, board, rect, draft),
        Left::Sentence(icon, words) => sentence_ui(ui, board, rect, (icon, &words, true)),
        Left::Hint(icon, words) => sentence_ui(ui, board, rect, (icon, &words, false)),
        Left::Source => {
            let words = sources_in(ui, board, rect.size());
            let setting = Setting::new(look.source_text(), Align2::LEFT_CENTER);
            setting.show(ui, rect, &words);
        }
    }
}

fn sentence_ui(
    ui: &Ui,
    board: &Board<'_>,
    mut rect: Rect,
    (icon, words, is_bold): (Icon, &str, bool),
) {
    let look = board.look();
    let mut role = look.body_text();
    role.row = 1.15;
    role.is_bold = is_bold;
    if !look.is_four_thirds() {
        let centre = pos2(rect.left() + look.size.icon * 0.6, rect.center().y);
        icon.paint(ui.painter(), centre, look.size.icon, look.ink);
        rect.min.x += look.size.icon * 1.2 + look.su(22.0);
    }
    // Two lines reach a little over the foot.
    let rect = rect.expand2(vec2(0.0, look.su(18.0)));
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    setting.show(ui, rect, words);
}

fn received_ui(ui: &Ui, board: &Board<'_>, mut rect: Rect, draft: &mut StageDraft) {
    let look = board.look();
    let session = board.session();
    let teams = session.team_answers();
    let (received, present) = teams.unwrap_or((session.received(), session.roster().present()));
    let words = match teams {
        Some((n, all)) => board.tr_args("team-received", &args!("n" => n, "all" => all)),
        None => received_words(board, received),
    };
    let is_open = session.phase() == Phase::Open;
    if is_open && !look.is_four_thirds() && present > 0 && present <= 80 {
        let columns = present.div_ceil(2) as f32;
        let wide = (columns * look.su(35.0)).min(rect.width() * 0.45);
        let dots = Rect::from_min_size(rect.min, vec2(wide, rect.height()));
        let given = usize::try_from(received).unwrap_or(0);
        let present = usize::try_from(present).unwrap_or(0);
        received_dots_ui(ui, look, dots, (given, present), "");
        rect.min.x = dots.right() + look.su(50.0);
    }
    let role = look.body_text().bold();
    Setting::new(role, Align2::LEFT_CENTER).paint(ui, rect, &words);
    let said = draft.announcement(ui.ctx(), board.id("received"), &words);
    text::announce(ui, "received", rect, &said);
}

/// "17 answers of 24", or "17 answers" where nobody said how large the class is.
pub(super) fn received_words(board: &Board<'_>, received: u32) -> String {
    let present = board.session().roster().present();
    if present == 0 {
        return board.tr_args("stage-received-alone", &args!("received" => received));
    }
    let args = args!("received" => received, "present" => present);
    board.tr_args("stage-received", &args)
}

/// The buttons from the right end of the foot; returns where they begin.
fn controls_ui(
    ui: &Ui,
    board: &Board<'_>,
    (foot, opens_console): (Rect, bool),
    out: Out<'_>,
) -> f32 {
    let look = board.look();
    let gap = look.su(18.0);
    let mut right = foot.right();
    let mut place = |button: &Button<'_>| {
        let size = button.size(ui, look);
        let corner = pos2(right - size.x, foot.center().y - size.y / 2.0);
        right = corner.x - gap;
        Rect::from_min_size(corner, size)
    };
    let stop = board.session().stop();
    let mut wanted = Vec::new();
    if let (Some(command), Some((icon, key))) = (main_command(stop), words_of_main(board)) {
        let words = board.tr(key);
        let button = Button::primary(&words).icon(icon);
        let rect = place(&button);
        let response = button.show_at(ui, look, rect);
        // A double click is one wish: the second one would skip a step that the class has not seen.
        if response.clicked() && !response.double_clicked() && !response.triple_clicked() {
            wanted.push(command);
        }
    }
    if stop != Stop::Lobby {
        let name = board.tr("stage-previous");
        let button = Button::square(Icon::CaretLeft, &name);
        let rect = place(&button);
        if button.show_at(ui, look, rect).clicked() {
            wanted.push(back_command(board.session()));
        }
    }
    if let Some((command, key)) = taking_back(board) {
        let (words, name) = (board.tr("stage-take-back"), board.tr(key));
        let with_words = Button::secondary(&words)
            .icon(Icon::ArrowUUpLeft)
            .name(&name);
        // In a narrow foot the count needs the room more than the word does.
        let button = if look.is_four_thirds() {
            Button::square(Icon::ArrowUUpLeft, &name)
        } else {
            with_words
        };
        let rect = place(&button);
        if button.show_at(ui, look, rect).clicked() {
            wanted.push(command);
        }
    }
    if let Some((icon, key)) = console_words(board).filter(|_| opens_console) {
        let name = board.tr(key);
        let button = Button::square(icon, &name);
        let rect = place(&button);
        if button.show_at(ui, look, rect).clicked() {
            out.push(Intent::ShowConsole(true));
        }
    }
    out.extend(wanted.into_iter().map(Intent::Command));
    right + gap
}

// keys: stage-write-word, stage-console
/// What opens the console on a board without a keyboard: where words are asked for, it is the way to write one down.
fn console_words(board: &Board<'_>) -> Option<(Icon, &'static str)> {
    if !board.is_live() || board.is_alone() {
        return None;
    }
    let is_moderated = board.interaction().is_some_and(Interaction::is_moderated);
    if is_moderated && matches!(board.session().stop(), Stop::Ask(_)) {
        return Some((Icon::PencilLine, "stage-write-word"));
    }
    // In a narrow foot the words need the room more.
    (!board.look().is_four_thirds()).then_some((Icon::ChalkboardTeacher, "stage-console"))
}

/// What takes the last touch or the last card of a memory back, and the key of its name.
fn taking_back(board: &Board<'_>) -> Option<(Command, &'static str)> {
    let session = board.session();
    if !board.is_live() {
        return None;
    }
    if board.can_take_back() {
        return Some((Command::TakeBack, "stage-take-back-name"));
    }
    let is_memory = matches!(session.game(), Some(Game::Memory { .. }));
    let is_played = is_memory && session.moves() > 0 && matches!(session.stop(), Stop::Ask(_));
    is_played.then_some((Command::UndoPlay, "memory-undo"))
}

/// The icon and the key of the main button.
fn words_of_main(board: &Board<'_>) -> Option<(Icon, &'static str)> {
    solo::main_words(board).or_else(|| main_words(board.session()))
}

/// Says `words` once to screen readers as soon as they appear; nothing is drawn.
pub(super) fn announce(ui: &Ui, board: &Board<'_>, rect: Rect, words: &str) {
    if board.is_live() {
        text::announce(ui, "shown", rect, words);
    }
}
