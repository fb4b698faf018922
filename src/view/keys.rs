//! The keys of an hour: a presenter's remote, a keyboard at the board, the adult's own.
//!
//! The same on the stage and on the console. Letters count only while nothing is typed; Space and Enter belong to
//! the button that has the focus, and the arrows to a line or a card that has it.

use eframe::egui::{Event, EventFilter, Id, Key, Memory, Modifiers, Ui};

use crate::activity::{Game, Ground, Interaction, Layout, Play, Response};
use crate::session::{Command, Draw, Moment, Phase, Session, Stop};

use super::main_button::{back_command, main_command};
use super::stage::overlay::team::answer_as_team;
use super::stage::{StageDraft, cell_of};
use super::widget::takes_figures;
use super::{BoardTool, Intent, Scene, Stage, StageMode};

/// The length of the timer that a key starts, in seconds.
const TIMER_SECS: u32 = 60;

/// Turns keys into wishes; call it before anything is drawn, on the stage and on the console alike.
///
/// The keys it uses are taken out of the input, so that an arrow that leads on does not move the focus as well.
pub fn stage_keys(
    ui: &mut Ui,
    scene: &Scene<'_>,
    stage: &Stage<'_>,
    draft: &mut StageDraft,
    out: &mut Vec<Intent>,
) {
    let focused = ui.memory(Memory::focused);
    let is_typing = ui.ctx().text_edit_focused() || takes_figures(ui.ctx());
    let keyboard = Keyboard {
        is_typing,
        // A field has lost the focus to Escape before anything is drawn.
        was_typing: std::mem::replace(&mut draft.was_typing, is_typing) || is_typing,
        has_focus: focused.is_some(),
        has_arrows: draft.has_arrows(focused),
        is_choosing: draft.is_choosing(),
    };
    keep_sideways(ui, focused, keyboard);
    let asked: Vec<Asked> = ui.input_mut(|input| {
        let mut asked = Vec::new();
        input.events.retain(|event| {
            let found = asked_by(event, keyboard, stage);
            asked.extend(found);
            found.is_none()
        });
        asked
    });
    let is_full = ui.input(|input| input.viewport().fullscreen.unwrap_or(false));
    let before = out.len();
    for wish in asked {
        carry_out(wish, (scene, stage, is_full), draft, out);
    }
    if let Some(wanted) = out.get_mut(before..) {
        answer_as_team(stage.session, wanted);
    }
}

/// Who has the keyboard.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not exclude each other"
)]
struct Keyboard {
    is_typing: bool,
    /// Whether something was being typed when the keys were pressed.
    was_typing: bool,
    has_focus: bool,
    has_arrows: bool,
    /// Whether a figure chooses a part of the stage.
    is_choosing: bool,
}

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Forward,
    Back,
    FullScreen,
    Escape,
    Black,
    Choice(usize),
    /// One more in the cell of a table with this sign.
    Cell(char),
    /// Points of this kind from now on.
    Layer(usize),
    SecondVote,
    Timer,
    Theme,
    Help,
    Console,
    TakeBack,
    Surprise,
    Draw,
    NextTeam,
    Breath,
    Tool(BoardTool),
}

/// Egui moves the focus with every arrow; sideways they lead through the hour instead.
fn keep_sideways(ui: &Ui, focused: Option<Id>, keyboard: Keyboard) {
    let Some(focused) = focused.filter(|_| !keyboard.is_typing && !keyboard.has_arrows) else {
        return;
    };
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
}

fn asked_by(event: &Event, keyboard: Keyboard, stage: &Stage<'_>) -> Option<Asked> {
    let Event::Key {
        key,
        physical_key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    // Shift is how some keyboards write figures and the full stop; all else with a modifier is not ours.
    if modifiers.alt || modifiers.ctrl || modifiers.command || modifiers.mac_cmd {
        return None;
    }
    always(*key, keyboard, *modifiers)
        .or_else(|| unless_typing(*key, keyboard))
        .or_else(|| letter(*key, *physical_key, keyboard, stage))
}

/// Keys that no field uses, but for Escape, which leaves it.
fn always(key: Key, keyboard: Keyboard, modifiers: Modifiers) -> Option<Asked> {
    Some(match key {
        Key::PageDown => Asked::Forward,
        Key::PageUp => Asked::Back,
        Key::F5 => Asked::FullScreen,
        Key::F1 => Asked::Help,
        Key::F6 => Asked::Console,
        Key::Escape if !modifiers.shift && !keyboard.was_typing => Asked::Escape,
        _ => return None,
    })
}

fn unless_typing(key: Key, keyboard: Keyboard) -> Option<Asked> {
    if keyboard.is_typing {
        return None;
    }
    Some(match key {
        Key::ArrowRight if !keyboard.has_arrows => Asked::Forward,
        Key::ArrowLeft if !keyboard.has_arrows => Asked::Back,
        Key::Space | Key::Enter if !keyboard.has_focus => Asked::Forward,
        Key::Backspace => Asked::TakeBack,
        _ => return None,
    })
}

fn letter(
    key: Key,
    physical_key: Option<Key>,
    keyboard: Keyboard,
    stage: &Stage<'_>,
) -> Option<Asked> {
    // A word that comes to mind is typed: its letters are no keys of the hour.
    if keyboard.is_typing || asks_words(stage) {
        return None;
    }
    let figure = figure_of(key).or_else(|| physical_key.and_then(figure_of));
    if let Some(place) = figure.filter(|place| keyboard.is_choosing && *place < 4) {
        let number = u8::try_from(place + 1).unwrap_or(1);
        return Some(Asked::Tool(BoardTool::Quarter(number)));
    }
    // The letter of a choice comes before what the letter does elsewhere: B counts a hand for B.
    let choice = letter_of(key)
        .filter(|_| has_letters(stage))
        .or(figure)
        .filter(|place| response_at(stage, *place).is_some());
    if let Some(place) = choice {
        return Some(Asked::Choice(place));
    }
    if let Some(asked) = point_of(key, physical_key, stage) {
        return Some(asked);
    }
    Some(match key {
        Key::Period | Key::B => Asked::Black,
        Key::V => Asked::SecondVote,
        Key::M => Asked::Timer,
        Key::I => Asked::Theme,
        Key::H => Asked::Help,
        Key::S if reads_tale(stage) => Asked::Surprise,
        // The tools of the hour lie over the lesson of a class: nowhere else.
        _ if stage.mode != StageMode::Lesson => return None,
        Key::T => Asked::Draw,
        Key::G => Asked::NextTeam,
        Key::S => Asked::Breath,
        Key::P => Asked::Tool(BoardTool::Pen),
        Key::X => Asked::Tool(BoardTool::Wipe),
        Key::Z => Asked::Tool(BoardTool::Zoom),
        _ => return None,
    })
}

/// What a key does while the class counts: the sign of a cell adds one to it, Z takes back, a figure changes the kind.
fn point_of(key: Key, physical_key: Option<Key>, stage: &Stage<'_>) -> Option<Asked> {
    let session = stage.session;
    let is_seen = matches!(stage.mode, StageMode::Lesson | StageMode::Alone);
    if session.phase() != Phase::Open || !is_seen {
        return None;
    }
    session.current()?;
    let figure = figure_of(key).or_else(|| physical_key.and_then(figure_of));
    match session.interaction(session.current_index())? {
        Interaction::Point {
            ground: Ground::Grid,
            ..
        } => {
            let written =
                physical_key.filter(|key| sign_of(*key).is_some_and(|it| it.is_ascii_digit()));
            let signs = [Some(key), written]
                .into_iter()
                .flatten()
                .filter_map(sign_of);
            let found = signs
                .into_iter()
                .find(|sign| cell_of(session, *sign).is_some());
            found
                .map(Asked::Cell)
                .or((key == Key::Z).then_some(Asked::TakeBack))
        }
        Interaction::Point {
            ground: Ground::Plan(_),
            layers,
            ..
        } => figure
            .filter(|place| *place < layers.len())
            .map(Asked::Layer),
        _ => None,
    }
}

/// The letter or the figure of a key.
fn sign_of(key: Key) -> Option<char> {
    let mut signs = key.name().chars();
    let sign = signs.next().filter(char::is_ascii_alphanumeric)?;
    signs.next().is_none().then(|| sign.to_ascii_lowercase())
}

/// Whether the class is asked for words of its own.
fn asks_words(stage: &Stage<'_>) -> bool {
    let session = stage.session;
    let interaction = session.interaction(session.current_index());
    stage.mode.is_lesson()
        && session.phase() == Phase::Open
        && session.current().is_some()
        && interaction.is_some_and(Interaction::is_moderated)
}

/// Whether a tale is read in which the class may be surprised.
fn reads_tale(stage: &Stage<'_>) -> bool {
    let session = stage.session;
    stage.mode == StageMode::Lesson
        && matches!(session.stop(), Stop::Ask(_))
        && matches!(session.game(), Some(Game::Mirror { .. }))
}

fn letter_of(key: Key) -> Option<usize> {
    let letters = [Key::A, Key::B, Key::C, Key::D, Key::E, Key::F];
    letters.iter().position(|letter| *letter == key)
}

/// The place of a figure from 1 to 7; on some keyboards the figures are written with Shift, so the key itself counts.
fn figure_of(key: Key) -> Option<usize> {
    let figures = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
    ];
    figures.iter().position(|figure| *figure == key)
}

/// Whether what hands are counted for carries letters; the places of a line carry numbers.
fn has_letters(stage: &Stage<'_>) -> bool {
    let session = stage.session;
    !matches!(
        session.interaction(session.current_index()),
        Some(Interaction::Rate { .. })
    )
}

/// What the choice, the answer or the place of a line at a place stands for, while hands can be counted for it.
fn response_at(stage: &Stage<'_>, place: usize) -> Option<Response> {
    let session: &Session = stage.session;
    if session.phase() != Phase::Open || !stage.mode.is_lesson() {
        return None;
    }
    session.current()?;
    match session.interaction(session.current_index())? {
        Interaction::Choose { choices, .. } => choices.get(place).map(|id| Response::pick(id)),
        Interaction::Rate { places } => {
            let place = u8::try_from(place).ok().filter(|place| place < places)?;
            Some(Response::Rate(place))
        }
        Interaction::Sort {
            bins,
            layout: Layout::OneByOne,
            ..
        } => Some(Response::put(session.card_on_stage()?, bins.get(place)?)),
        _ => None,
    }
}

fn carry_out(
    asked: Asked,
    (scene, stage, is_full): (&Scene<'_>, &Stage<'_>, bool),
    draft: &mut StageDraft,
    out: &mut Vec<Intent>,
) {
    let intent = match asked {
        Asked::Forward => forward(stage),
        Asked::Back => back(stage),
        Asked::FullScreen => Some(Intent::SetFullScreen(true)),
        Asked::Escape => escape(stage, draft, is_full),
        Asked::Black => Some(Intent::SetBlack(stage.mode != StageMode::Black)),
        Asked::Choice(place) => {
            response_at(stage, place).map(|response| Intent::Command(Command::Touch { response }))
        }
        Asked::Cell(sign) => cell_of(stage.session, sign)
            .map(|response| Intent::Command(Command::Touch { response })),
        Asked::Layer(place) => {
            draft.choose_layer(place);
            None
        }
        Asked::SecondVote => Some(Intent::Command(Command::SecondVote)),
        Asked::Timer => Some(Intent::Command(match stage.session.timer() {
            Some(_) => Command::PauseTimer,
            None => Command::StartTimer { secs: TIMER_SECS },
        })),
        Asked::Theme => Some(Intent::SetTheme(scene.look.theme.other())),
        Asked::Help => Some(Intent::ShowPupilsHelp(stage.mode != StageMode::Help)),
        Asked::Console => Some(Intent::ShowConsole(!draft.is_console_open)),
        // In a game the last move is what can be taken back.
        Asked::TakeBack if stage.session.game().is_some() => {
            Some(Intent::Command(Command::UndoPlay))
        }
        Asked::TakeBack => Some(Intent::Command(Command::TakeBack)),
        Asked::Surprise => Some(Intent::Command(Command::Play(Play::Surprise))),
        Asked::Draw => Some(Intent::Command(draw(stage.session))),
        Asked::NextTeam => Some(Intent::Command(next_team(stage.session))),
        Asked::Breath => Some(Intent::Command(Command::Show {
            moment: Moment::Breath,
        })),
        Asked::Tool(BoardTool::Wipe) if !draft.has_drawn() => None,
        Asked::Tool(tool) => Some(Intent::Board(tool)),
    };
    out.extend(intent);
}

/// A team where there are teams, else a number of the register.
fn draw(session: &Session) -> Command {
    let what = if session.teams().is_some() {
        Draw::Team
    } else {
        Draw::Number
    };
    Command::Draw { what }
}

/// The next team answers; after the last one everybody answers alone again.
fn next_team(session: &Session) -> Command {
    let count = session.teams().map_or(0, crate::session::Teams::count);
    let next = session.team_turn().map_or(1, |team| team.saturating_add(1));
    let is_past = count > 0 && next > count;
    Command::TeamTurn {
        team: (!is_past).then_some(next),
    }
}

/// What covers the lesson goes first: nobody moves on without seeing it.
fn uncover(stage: &Stage<'_>) -> Option<Intent> {
    match stage.mode {
        StageMode::Lesson | StageMode::Alone => None,
        StageMode::Black => Some(Intent::SetBlack(false)),
        StageMode::Help => Some(Intent::ShowPupilsHelp(false)),
    }
}

fn forward(stage: &Stage<'_>) -> Option<Intent> {
    uncover(stage).or_else(|| main_command(stage.session.stop()).map(Intent::Command))
}

fn back(stage: &Stage<'_>) -> Option<Intent> {
    uncover(stage).or(Some(Intent::Command(back_command(stage.session))))
}

/// A card in the hand first, then what covers the lesson, then the full screen, then the end.
fn escape(stage: &Stage<'_>, draft: &mut StageDraft, is_full: bool) -> Option<Intent> {
    if draft.put_card_back() {
        return None;
    }
    if draft.has_tool() && stage.mode == StageMode::Lesson {
        return Some(Intent::Board(BoardTool::Away));
    }
    uncover(stage).or(Some(if stage.session.interlude().is_some() {
        Intent::Command(Command::LeadBack)
    } else if is_full {
        Intent::SetFullScreen(false)
    } else {
        Intent::AskToEnd(true)
    }))
}
