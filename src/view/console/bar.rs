//! The bar at the bottom: where the hour goes.

use eframe::egui::{Align, Frame, Layout, Panel, Ui, vec2};

use crate::activity::{Interaction, Nature};
use crate::session::{Command, Session, Stop, Wave};
use crate::view::desk::{paint_edge, sides};
use crate::view::icon::Icon;
use crate::view::main_button::{main_command, main_words};
use crate::view::widget::Button;
use crate::view::{Intent, Scene, StageMode};

use super::ConsoleView;

/// Words of the main button with more signs leave no room for the cap of its key, or for words beside them.
const LONG: usize = 16;

/// What there is room for on the buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    /// Words, and the caps of the keys that do the same.
    Keys,
    /// Words.
    Words,
    /// Icons alone, but for the main button.
    Icons,
}

/// Shows the bar over the whole width.
pub(super) fn bar_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let width = ui.available_width();
    let frame = Frame::new()
        .fill(look.ground)
        .inner_margin(sides(look.size.gap_wide, look.pt(11.0)));
    let bar = Panel::bottom("console-bar")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(look.pt(10.0), look.pt(8.0));
            // Caps of keys need room: a narrow bar does without them, a very narrow one takes several rows.
            let inside = width - 2.0 * look.size.gap_wide;
            let is_long =
                main_words(data.session).is_some_and(|(_, key)| is_long(&scene.texts.tr(key)));
            let room = match width / look.pt(1.0) {
                _ if with_keys_wide(ui, scene, data) <= inside => Room::Keys,
                wide if wide >= 640.0 && !is_long => Room::Words,
                _ => Room::Icons,
            };
            if width < look.pt(960.0) {
                ui.horizontal_wrapped(|ui| {
                    ways_ui(ui, scene, data, room, out);
                    end_ui(ui, scene, room, out);
                });
                return;
            }
            ui.horizontal(|ui| {
                ways_ui(ui, scene, data, room, out);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    end_ui(ui, scene, room, out);
                });
            });
        });
    let rect = bar.response.rect;
    paint_edge(ui, look, (rect.left_top(), rect.right_top()));
}

/// How wide the bar is with the words and the keys of all its buttons.
fn with_keys_wide(ui: &Ui, scene: &Scene<'_>, data: &ConsoleView<'_>) -> f32 {
    let texts = scene.texts;
    let main = main_words(data.session).map(|(icon, words)| (words, icon, "console-cap-forward"));
    let buttons = [
        Some(("console-back", Icon::CaretLeft, "console-cap-back")),
        main,
        Some(("console-second", Icon::ArrowsDownUp, "console-cap-second")),
        Some(("console-black", Icon::Monitor, "console-cap-black")),
        Some(("console-end", Icon::FlagCheckered, "console-cap-end")),
    ];
    let gap = ui.spacing().item_spacing.x;
    let wide = |(words, icon, key): (&str, Icon, &str)| {
        let (words, key) = (texts.tr(words), texts.tr(key));
        let button = with_key(with_icon(&words, icon, Room::Keys), &key, Room::Keys);
        button.size(ui, scene.look).x + gap
    };
    let skip = texts.tr("console-skip");
    let skip = Button::secondary(&skip).bar().size(ui, scene.look).x;
    buttons.into_iter().flatten().map(wide).sum::<f32>() + skip
}

/// Shows the bar of the drawer: the way on stands on the stage itself, here are the rest.
pub(super) fn drawer_bar_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let frame = Frame::new()
        .fill(look.ground)
        .inner_margin(sides(look.size.gap_wide, look.size.gap));
    let bar = Panel::bottom("drawer-bar")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(look.size.gap_small, look.size.gap_small);
            ui.horizontal_wrapped(|ui| {
                second_ui(ui, scene, data, Room::Words, out);
                skip_ui(ui, scene, data, Room::Words, out);
                black_ui(ui, scene, data, Room::Words, out);
                end_ui(ui, scene, Room::Words, out);
            });
        });
    let rect = bar.response.rect;
    paint_edge(ui, look, (rect.left_top(), rect.right_top()));
}

fn ways_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    room: Room,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let (back, key) = (texts.tr("console-back"), texts.tr("console-cap-back"));
    let button = with_icon(&back, Icon::CaretLeft, room).enabled(session.stop() != Stop::Lobby);
    if with_key(button, &key, room).show(ui, look).clicked() {
        out.push(Intent::Command(Command::Back));
    }
    let key = texts.tr("console-cap-forward");
    if let (Some((icon, words)), Some(command)) =
        (main_words(session), main_command(session.stop()))
    {
        let words = texts.tr(words);
        let button = Button::primary(&words).icon(icon);
        // Long words take the room of the cap.
        let button = if room == Room::Keys && is_long(&words) {
            button.bar()
        } else {
            with_key(button, &key, room)
        };
        if button.show(ui, look).clicked() {
            out.push(Intent::Command(command));
        }
    }
    second_ui(ui, scene, data, room, out);
    skip_ui(ui, scene, data, room, out);
    black_ui(ui, scene, data, room, out);
}

/// Whether the words of the main button take the room of others.
fn is_long(words: &str) -> bool {
    words.chars().count() > LONG
}

/// In the bar the buttons are tall; with keys they show them.
fn with_key<'a>(button: Button<'a>, key: &'a str, room: Room) -> Button<'a> {
    match room {
        Room::Keys => button.bar().key(key),
        Room::Words | Room::Icons => button,
    }
}

/// A button that is an icon alone where there is no room for words.
fn with_icon(words: &str, icon: Icon, room: Room) -> Button<'_> {
    match room {
        Room::Keys | Room::Words => Button::secondary(words).icon(icon),
        Room::Icons => Button::square(icon, words),
    }
}

fn second_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    room: Room,
    out: &mut Vec<Intent>,
) {
    let words = scene.texts.tr("console-second");
    let key = scene.texts.tr("console-cap-second");
    let button = with_icon(&words, Icon::ArrowsDownUp, room).enabled(can_vote_again(data.session));
    if with_key(button, &key, room).show(ui, scene.look).clicked() {
        out.push(Intent::Command(Command::SecondVote));
    }
}

/// Whether a second vote would be opened.
fn can_vote_again(session: &Session) -> bool {
    let index = session.current_index();
    let is_answered = session
        .interaction(index)
        .is_some_and(Interaction::is_answered);
    let is_first = match session.stop() {
        Stop::Ask(wave) | Stop::Result(wave) => wave == Wave::First,
        Stop::Talk => true,
        Stop::Lobby | Stop::Ended => false,
    };
    // A right answer that was shown leaves nothing to vote on.
    let is_told = session
        .current()
        .is_some_and(|activity| activity.rules().nature() == Nature::Knowledge)
        && (matches!(session.stop(), Stop::Result(_)) || is_after_reveal(session));
    is_answered && is_first && !is_told
}

/// Whether the class talks after the result was shown.
fn is_after_reveal(session: &Session) -> bool {
    session.stop() == Stop::Talk && !session.has_second_vote(session.current_index())
}

fn skip_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    room: Room,
    out: &mut Vec<Intent>,
) {
    let words = scene.texts.tr("console-skip");
    let button = Button::secondary(&words).enabled(data.session.stop().is_in_activity());
    let button = if room == Room::Keys {
        button.bar()
    } else {
        button
    };
    if button.show(ui, scene.look).clicked() {
        out.push(Intent::Command(Command::Skip));
    }
}

fn black_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    room: Room,
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let is_black = data.mode == StageMode::Black;
    let words = texts.tr(if is_black {
        "console-lit"
    } else {
        "console-black"
    });
    let key = texts.tr("console-cap-black");
    let button = with_icon(&words, Icon::Monitor, room);
    if with_key(button, &key, room).show(ui, scene.look).clicked() {
        out.push(Intent::SetBlack(!is_black));
    }
}

fn end_ui(ui: &mut Ui, scene: &Scene<'_>, room: Room, out: &mut Vec<Intent>) {
    let words = scene.texts.tr("console-end");
    let key = scene.texts.tr("console-cap-end");
    let button = with_icon(&words, Icon::FlagCheckered, room);
    if with_key(button, &key, room).show(ui, scene.look).clicked() {
        out.push(Intent::AskToEnd(true));
    }
}
