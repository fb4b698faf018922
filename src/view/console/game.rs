//! Moves the host makes in a game: draw, pass, take back, surprise; and the way back to one version of a tale.

use eframe::egui::{Align2, Sense, Ui};

use super::{ConsoleDraft, ConsoleView};
use crate::activity::{Game, Play, Table};
use crate::args;
use crate::session::{Command, Session, Stop};
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::Button;
use crate::view::widget::text::{Words, announce, paint, text_ui};
use crate::view::{BoardTool, Intent, Scene};

/// Shows the moves of the game on the stage; nothing where none is played.
pub(super) fn game_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let session = data.session;
    let (Stop::Ask(_), Some(_), Some(game)) = (session.stop(), session.current(), session.game())
    else {
        return;
    };
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("game-console"));
        match game {
            Game::Deck { draws, .. } => deck_ui(ui, scene, (session, *draws), out),
            Game::Mirror { paragraphs, .. } => {
                let count = paragraphs.len();
                mirror_ui(ui, scene, (session, count), out);
                if usize::from(session.uncovered().0) >= 2 * count {
                    pages_ui(ui, scene, draft.page, out);
                }
            }
            Game::Memory { teams, .. } => memory_ui(ui, scene, (session, *teams), out),
            Game::Sheet { .. } => {
                text_ui(ui, look.meta_text(), &texts.tr("game-console-sheet"));
            }
        }
    });
}

fn deck_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, draws): (&Session, u16),
    out: &mut Vec<Intent>,
) {
    let Some(Table::Deck {
        current,
        drawn,
        left,
    }) = session.table()
    else {
        return;
    };
    let texts = scene.texts;
    let args = args!("n" => drawn, "count" => draws);
    count_ui(ui, scene, &texts.tr_args("game-console-drawn", &args));
    let left_words = texts.tr_args("game-left", &args!("n" => left));
    text_ui(ui, scene.look.meta_text(), &left_words);
    let draw = Button::secondary(&texts.tr("game-console-draw"))
        .icon(Icon::Cards)
        .enabled(session.has_more_to_uncover())
        .small()
        .min_width(ui.available_width())
        .show(ui, scene.look);
    // A double click is one wish: the first card would be gone before anybody has read it.
    if draw.clicked() && !draw.double_clicked() {
        out.push(Intent::Command(Command::Play(Play::Draw)));
    }
    let pass = Button::secondary(&texts.tr("game-pass-card"))
        .icon(Icon::ArrowRight)
        .enabled(current.is_some() && left > 0)
        .small()
        .min_width(ui.available_width())
        .show(ui, scene.look);
    if pass.clicked() && !pass.double_clicked() {
        out.push(Intent::Command(Command::Play(Play::Pass)));
    }
    text_ui(ui, scene.look.meta_text(), &texts.tr("game-passing"));
    undo_ui(ui, scene, session, out);
}

fn mirror_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, paragraphs): (&Session, usize),
    out: &mut Vec<Intent>,
) {
    let Some(Table::Mirror { surprises }) = session.table() else {
        return;
    };
    let texts = scene.texts;
    let args = args!("n" => surprises);
    count_ui(ui, scene, &texts.tr_args("game-surprises", &args));
    let more = Button::secondary(&texts.tr("game-surprise"))
        .name(&texts.tr("game-console-surprise"))
        .icon(Icon::Plus)
        .small()
        .min_width(ui.available_width())
        .show(ui, scene.look);
    if more.clicked() {
        out.push(Intent::Command(Command::Play(Play::Surprise)));
    }
    undo_ui(ui, scene, session, out);
    versions_ui(ui, scene, (session, paragraphs), out);
}

/// Once both versions stand side by side, half of the class may want one of them alone again.
fn versions_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, paragraphs): (&Session, usize),
    out: &mut Vec<Intent>,
) {
    let page = usize::from(session.uncovered().0);
    let texts = scene.texts;
    text_ui(ui, scene.look.meta_text(), &texts.tr("game-console-halves"));
    let versions = [
        ("game-first", "game-console-first", 0),
        ("game-second", "game-console-second", paragraphs),
        ("game-both", "game-console-both", 2 * paragraphs),
    ];
    for (key, name, target) in versions {
        let button = Button::secondary(&texts.tr(key))
            .name(&texts.tr(name))
            .enabled(page != target)
            .small()
            .min_width(ui.available_width())
            .show(ui, scene.look);
        if button.clicked() && !button.double_clicked() {
            out.extend(turning(page, target));
        }
    }
}

/// Where both versions take several pages, the host turns them; `page` from 0, and how many there are.
fn pages_ui(ui: &mut Ui, scene: &Scene<'_>, page: Option<(usize, usize)>, out: &mut Vec<Intent>) {
    let Some((page, count)) = page.filter(|(_, count)| *count > 1) else {
        return;
    };
    let texts = scene.texts;
    let args = args!("place" => page + 1, "count" => count);
    count_ui(ui, scene, &texts.tr_args("game-spread-page", &args));
    let buttons = [
        (Icon::ArrowUp, "game-spread-before", page.checked_sub(1)),
        (Icon::ArrowDown, "game-spread-after", Some(page + 1)),
    ];
    for (icon, key, target) in buttons {
        let target = target.filter(|target| *target < count);
        let button = Button::secondary(&texts.tr(key))
            .icon(icon)
            .enabled(target.is_some())
            .small()
            .min_width(ui.available_width())
            .show(ui, scene.look);
        if let Some(target) = target.filter(|_| button.clicked()) {
            out.push(Intent::Board(BoardTool::Page(target)));
        }
    }
}

/// The steps from one page of a tale to another: the hour knows no other way through it.
fn turning(page: usize, target: usize) -> impl Iterator<Item = Intent> {
    let (command, count) = if target < page {
        (Command::Back, page - target)
    } else {
        (Command::Forward, target - page)
    };
    std::iter::repeat_n(Intent::Command(command), count)
}

fn memory_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, teams): (&Session, u8),
    out: &mut Vec<Intent>,
) {
    if let Some(Table::Memory { team, .. }) = session.table()
        && teams > 1
    {
        let args = args!("team" => team.saturating_add(1));
        let words = scene.texts.tr_args("game-console-turn", &args);
        count_ui(ui, scene, &words);
    }
    undo_ui(ui, scene, session, out);
}

/// How far the game has come, said aloud when it changes.
fn count_ui(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    let role = scene.look.field_text().bold();
    let width = ui.available_width();
    let galley = Words::new(words, role).wrap(width).lay_out(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    paint(ui.painter(), galley, rect, Align2::LEFT_TOP);
    announce(ui, "game", rect, words);
}

/// Takes the last move back; it stands there in grey as long as there is none.
fn undo_ui(ui: &mut Ui, scene: &Scene<'_>, session: &Session, out: &mut Vec<Intent>) {
    let (words, name) = (
        scene.texts.tr("game-undo"),
        scene.texts.tr("game-undo-name"),
    );
    let undo = Button::secondary(&words)
        .icon(Icon::ArrowUUpLeft)
        .name(&name)
        .enabled(session.moves() > 0)
        .small()
        .min_width(ui.available_width())
        .show(ui, scene.look);
    if undo.clicked() {
        out.push(Intent::Command(Command::UndoPlay));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: usize, target: usize, expected: &[Command]) {
        let steps: Vec<Intent> = turning(page, target).collect();
        let expected: Vec<Intent> = expected.iter().cloned().map(Intent::Command).collect();
        assert_eq!(steps, expected);
    }

    #[test]
    fn turns_to_a_version_page_by_page() {
        check(4, 2, &[Command::Back, Command::Back]);
        check(1, 2, &[Command::Forward]);
        check(2, 2, &[]);
    }
}
