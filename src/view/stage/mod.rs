//! The stage: what the class sees, at any size and any ratio.
//!
//! [`stage_ui`] draws the projected screen and, with `is_preview`, the same as a small picture on the console. One
//! file per thing that stands on it; where they stand is in `frame.rs`, what they read in `board.rs`.

mod answered;
mod before_after;
mod board;
mod chips;
mod choose;
mod circles;
mod cloud;
mod clues;
mod covers;
mod deck;
mod door;
mod ended;
mod estimate;
mod foot;
mod frame;
mod gaps;
mod grip;
mod halves;
mod hand;
mod head;
mod help;
mod hop;
mod items;
mod ladder;
mod lead;
mod lens;
mod line;
mod lobby;
mod marked;
mod memory;
mod mirror;
mod numbers;
mod one_by_one;
mod order;
mod ordered;
pub(super) mod overlay;
mod paired;
mod pairs;
mod picture;
mod play;
mod point;
mod poster;
mod rate;
mod rated;
mod row_card;
mod shield;
mod slide;
mod solo;
mod sort;
mod sorted;
mod spread;
mod strip;
mod table;
mod talk;
mod votes;
mod walk;
mod way;
mod why;
mod words;
mod write;

use std::sync::Arc;

use eframe::egui::{Color32, Context, Id, Rect, Response, Sense, Ui};

use crate::activity::{Interaction, Layout};
use crate::session::{Stop, Wave};
use crate::web::Door;

use super::look::{Look, Theme};
use super::{BoardTool, Intent, Scene, Stage, StageMode};
pub use solo::spoken;

use board::{Board, Out};
use frame::Frame;
use overlay::pen::{Pen, pen_ui};
use overlay::team::answer_as_team;
use overlay::zoom::{self, Zoom};

pub(in crate::view) use point::cell_of;

/// What somebody has begun at the board and not finished; nothing of it is an answer yet.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not exclude each other"
)]
pub struct StageDraft {
    /// Whether the console stands as a drawer beside the stage; the shell keeps it up to date.
    pub is_console_open: bool,
    /// Whether the console can be opened beside the stage, on a single screen; the shell keeps it up to date.
    pub has_console: bool,
    /// Whether something was being typed when keys were last looked at.
    pub(super) was_typing: bool,
    /// What was said aloud last: for which activity, the words, and when.
    said: Option<(Id, String, f64)>,
    /// The number placed on a line and not added yet, and for which vote.
    number: Option<(Id, i64)>,
    /// The widget that has the focus and takes the arrow keys for itself.
    arrows: Option<Id>,
    /// The page of a tale whose versions stand side by side, how many there are, and for which activity.
    spread: Option<(Id, usize, usize)>,
    /// The card in the hand during a sort.
    hand: hand::Hand,
    /// What is chosen and looked for among points.
    pointing: point::Pointing,
    /// What a pupil alone has typed.
    written: solo::Written,
    /// Whether totals are kept of what a pupil alone answers; the shell keeps it up to date.
    pub keeps_totals: bool,
    /// What was typed into gaps and may not be an answer yet.
    typed: gaps::Typed,
    /// What is in the hand over the rows of an order or the halves of pairs.
    grip: grip::Grip,
    /// The contract of the class, line by line; the shell keeps it up to date.
    pub contract: Vec<String>,
    /// The way in for the pupils' pages; the shell keeps it up to date.
    pub door: Option<Arc<Door>>,
    /// What was drawn over the stage.
    pen: Pen,
    /// The part of the stage that is seen.
    zoom: Zoom,
    /// The step for which it was drawn and chosen.
    step: Option<Step>,
}

/// Where the class stands: the activity, its part and its stop, and whether something else stands there.
type Step = (usize, usize, Stop, bool);

/// How often a growing count is said aloud.
const SECS_BETWEEN_COUNTS: f64 = 5.0;

impl StageDraft {
    /// Takes a tool or puts it away.
    pub fn take(&mut self, tool: BoardTool) {
        match tool {
            BoardTool::Pen => self.pen.toggle(),
            BoardTool::Wipe => self.pen.wipe(),
            BoardTool::Zoom => self.zoom.toggle(),
            BoardTool::Quarter(number) => self.zoom.take_quarter(number),
            BoardTool::Away if self.pen.is_on() => self.pen.toggle(),
            BoardTool::Away => self.zoom = Zoom::Off,
            BoardTool::Page(page) => {
                if let Some((_, at, count)) = self.spread.as_mut() {
                    *at = page.min(count.saturating_sub(1));
                }
            }
        }
    }

    /// The page of a tale whose versions stand side by side, from 0, and how many there are; `None` where none stands.
    pub fn page(&self) -> Option<(usize, usize)> {
        self.spread.map(|(_, page, count)| (page, count))
    }

    /// Whether the pen is in the hand, or not all of the stage is seen.
    pub(super) fn has_tool(&self) -> bool {
        self.pen.is_on() || self.zoom.is_on()
    }

    /// Whether a part of the stage is being chosen.
    pub(super) fn is_choosing(&self) -> bool {
        self.zoom.is_choosing()
    }

    /// Whether something is drawn that can be wiped off.
    pub(super) fn has_drawn(&self) -> bool {
        self.pen.has_lines()
    }

    /// What was drawn and chosen belongs to one step of the hour.
    fn keep_tools_of(&mut self, step: Step) {
        if self.step != Some(step) {
            self.step = Some(step);
            self.pen = Pen::default();
            self.zoom = Zoom::Off;
        }
    }

    /// Whether the arrow keys belong to what has the focus.
    pub(super) fn has_arrows(&self, focused: Option<Id>) -> bool {
        self.arrows.is_some() && self.arrows == focused
    }

    /// Leaves the arrow keys to `response` as long as it has the focus.
    fn keeps_arrows(&mut self, response: &Response) {
        if response.has_focus() {
            self.arrows = Some(response.id);
        }
    }

    fn number_at(&self, vote: Id) -> Option<i64> {
        self.number
            .filter(|(at, _)| *at == vote)
            .map(|(_, number)| number)
    }

    fn set_number(&mut self, vote: Id, number: Option<i64>) {
        self.number = number.map(|number| (vote, number));
    }

    /// What a growing count says: new words at once for a new activity, else at most every five seconds.
    fn announcement(&mut self, ctx: &Context, id: Id, words: &str) -> String {
        let now = ctx.input(|input| input.time);
        match &self.said {
            Some((last, said, since)) if *last == id && said != words => {
                let wait = since + SECS_BETWEEN_COUNTS - now;
                if wait > 0.0 {
                    ctx.request_repaint_after(std::time::Duration::from_secs_f64(wait));
                    return said.clone();
                }
            }
            Some((last, said, _)) if *last == id => return said.clone(),
            _ => {}
        }
        self.said = Some((id, words.to_owned(), now));
        words.to_owned()
    }
}

/// Draws the stage in all of `ui`; what is pressed goes to `out`.
pub fn stage_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    stage: &Stage<'_>,
    draft: &mut StageDraft,
    out: &mut Vec<Intent>,
) {
    let board = Board { scene, stage };
    let whole = ui.max_rect();
    scene.look.apply_to(ui);
    ui.shrink_clip_rect(whole);
    if board.is_live() {
        let before = out.len();
        live_ui(ui, &board, whole, draft, out);
        if let Some(wanted) = out.get_mut(before..) {
            answer_as_team(stage.session, wanted);
        }
    } else {
        let mut unheard = Vec::new();
        let mut untouched = StageDraft::default();
        picture::silent(ui, |ui| {
            mode_ui(ui, &board, whole, &mut untouched, &mut unheard);
        });
    }
}

/// The stage with what lies over it: the pen, or a part of it as large as all of it.
fn live_ui(ui: &mut Ui, board: &Board<'_>, whole: Rect, draft: &mut StageDraft, out: Out<'_>) {
    let session = board.session();
    let has_interlude = session.interlude().is_some();
    let place = session.part_place().0;
    draft.keep_tools_of((
        session.current_index(),
        place,
        session.stop(),
        has_interlude,
    ));
    let is_lesson = board.stage.mode == StageMode::Lesson;
    let stretched = draft.zoom.stretched(whole).filter(|_| is_lesson);
    let Some(stretched) = stretched else {
        mode_ui(ui, board, whole, draft, out);
        if is_lesson {
            let frame = Frame::new(board.look(), whole);
            let mut pen = std::mem::take(&mut draft.pen);
            pen_ui(ui, board, &frame, &mut pen, out);
            draft.pen = pen;
            if draft.zoom.is_choosing() {
                zoom::choose_ui(ui, board, &frame, &mut draft.zoom, out);
            }
        }
        return;
    };
    let look = Look::stage(board.look().theme, stretched).with_motion(board.look().motion);
    let scene = Scene {
        look: &look,
        ..*board.scene
    };
    let large = Board {
        scene: &scene,
        stage: board.stage,
    };
    let builder = eframe::egui::UiBuilder::new().max_rect(stretched);
    ui.scope_builder(builder, |ui| {
        mode_ui(ui, &large, stretched, draft, out);
        let frame = Frame::new(&look, stretched);
        let mut pen = std::mem::take(&mut draft.pen);
        pen_ui(ui, &large, &frame, &mut pen, out);
        draft.pen = pen;
    });
    let frames = (
        &Frame::new(board.look(), whole),
        &Frame::new(&look, stretched),
    );
    zoom::frame_ui(ui, board, frames, out);
}

fn mode_ui(ui: &mut Ui, board: &Board<'_>, whole: Rect, draft: &mut StageDraft, out: Out<'_>) {
    match board.stage.mode {
        StageMode::Lesson | StageMode::Alone => lesson_ui(ui, board, whole, draft, out),
        StageMode::Black => black_ui(ui, board, whole, out),
        StageMode::Help => help::help_screen_ui(ui, board, whole, out),
    }
}

/// Nothing but the help button, which is never hidden; a touch elsewhere brings the lesson back.
fn black_ui(ui: &Ui, board: &Board<'_>, whole: Rect, out: Out<'_>) {
    ui.painter().rect_filled(whole, 0.0, Color32::BLACK);
    let id = board.id("black");
    if ui.interact(whole, id, Sense::CLICK).clicked() {
        out.push(Intent::SetBlack(false));
    }
    let look = board.look().with_theme(Theme::Board);
    let page = frame::inner(&look, look.content(whole));
    let help = frame::help_rect(&look, page);
    head::help_ui(ui, board, (help, &look), out);
}

fn lesson_ui(ui: &mut Ui, board: &Board<'_>, whole: Rect, draft: &mut StageDraft, out: Out<'_>) {
    let door = draft.door.clone().filter(|_| !board.is_alone());
    let frame = Frame::new(board.look(), whole).with_door(board.look(), door.is_some());
    frame::paint_ground(ui, board.look(), &frame);
    head::help_ui(ui, board, (frame.help, board.look()), out);
    way::way_ui(ui, board, &frame, out);
    if let Some(door) = &door {
        door::door_ui(ui, board, &frame, door);
    }
    if let Some(interlude) = board.session().interlude() {
        return overlay::interlude_ui(ui, board, (&frame, interlude), draft, out);
    }
    if board.is_alone() && solo::solo_ui(ui, board, &frame, draft, out) {
        return;
    }
    match board.session().stop() {
        Stop::Lobby => lobby::lobby_ui(ui, board, &frame, draft, out),
        Stop::Ask(_) => ask_ui(ui, board, &frame, draft, out),
        Stop::Result(wave) => result_ui(ui, board, &frame, (draft, wave), out),
        Stop::Talk => talk::talk_ui(ui, board, &frame, draft, out),
        Stop::Ended => ended::ended_ui(ui, board, &frame, draft, out),
    }
}

fn ask_ui(ui: &mut Ui, board: &Board<'_>, frame: &Frame, draft: &mut StageDraft, out: Out<'_>) {
    votes::reveal_share(ui, board, false);
    match board.interaction() {
        Some(Interaction::Choose { .. }) => choose::choose_ui(ui, board, frame, draft, out),
        Some(Interaction::Rate { .. }) => rate::rate_ui(ui, board, frame, draft, out),
        Some(Interaction::Estimate { .. }) => estimate::estimate_ui(ui, board, frame, draft, out),
        Some(Interaction::Sort { layout, .. }) => match layout {
            Layout::Boxes => sort::sort_ui(ui, board, frame, draft, out),
            Layout::Circles => circles::circles_ui(ui, board, frame, draft, out),
            Layout::OneByOne => one_by_one::one_by_one_ui(ui, board, frame, draft, out),
        },
        Some(Interaction::Order { .. }) => order::order_ui(ui, board, frame, draft, out),
        Some(Interaction::Match { .. }) => pairs::pairs_ui(ui, board, frame, draft, out),
        Some(Interaction::Point { .. }) => point::point_ui(ui, board, frame, draft, out),
        Some(Interaction::Write { .. }) => write::write_ui(ui, board, frame, draft, out),
        Some(Interaction::Play(_)) => play::play_ui(ui, board, frame, draft, out),
        Some(Interaction::Look) if walk::is_ending(board) => {
            walk::ending_ui(ui, board, frame, draft, out);
        }
        Some(Interaction::Look) | None => slide::slide_ui(ui, board, frame, draft, out),
    }
}

fn result_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    (draft, wave): (&mut StageDraft, Wave),
    out: Out<'_>,
) {
    match (board.interaction(), wave) {
        (Some(Interaction::Choose { .. }), Wave::Second) => {
            before_after::before_after_ui(ui, board, frame, draft, out);
        }
        (Some(Interaction::Choose { .. }), Wave::First) => {
            votes::votes_ui(ui, board, frame, draft, out);
        }
        (Some(Interaction::Rate { .. }), _) => rated::rated_ui(ui, board, frame, draft, out),
        (Some(Interaction::Estimate { .. }), _) => {
            numbers::numbers_ui(ui, board, frame, draft, out);
        }
        (Some(Interaction::Sort { layout, .. }), _) => match layout {
            Layout::Boxes => sorted::sorted_ui(ui, board, frame, draft, out),
            Layout::Circles => circles::circles_result_ui(ui, board, frame, draft, out),
            Layout::OneByOne => answered::answered_ui(ui, board, frame, draft, out),
        },
        (Some(Interaction::Order { .. }), _) => ordered::ordered_ui(ui, board, frame, draft, out),
        (Some(Interaction::Match { .. }), _) => paired::paired_ui(ui, board, frame, draft, out),
        (Some(Interaction::Point { .. }), _) => point::pointed_ui(ui, board, frame, draft, out),
        (Some(Interaction::Write { .. }), _) => write::written_ui(ui, board, frame, draft, out),
        (Some(Interaction::Look | Interaction::Play(_)) | None, _) => {
            slide::slide_ui(ui, board, frame, draft, out);
        }
    }
}
