//! The result of one vote: a row of dots for each choice, the right one marked, and why.

use std::sync::Arc;

use eframe::egui::{Align2, Galley, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::choose::{Choice, choices};
use super::foot::{Left, announce, foot_ui, received_words};
use super::frame::{Frame, rows};
use super::head::prompt_row_ui;
use super::hop;
use super::lead::Lead;
use super::strip;
use super::walk;
use super::why::Why;
use super::words::Setting;
use crate::activity::{Right, Tally};
use crate::args;
use crate::session::{Figure, Shown, figure};
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole, radius};
use crate::view::widget::text::{Words, paint, plain, say};
use crate::view::widget::{DotRow, dot_row_ui, paint_badge};

/// In narrower rows, in stage units, the tick stands above its words.
const NARROW: f32 = 1130.0;

/// The room of the tick and its words there, in stage units.
const NARROW_RIGHT: f32 = 180.0;

/// What may be said of the votes of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Votes {
    /// Not on this screen.
    Unsaid,
    /// A number of responses.
    Count(u32),
    /// Words instead of a number.
    Words(Figure),
}

impl Votes {
    pub(super) fn of(tally: &Tally, choice: &str, in_words: bool) -> Self {
        let Tally::Choices {
            counts,
            respondents,
        } = tally
        else {
            return Self::Unsaid;
        };
        let count = counts
            .iter()
            .find(|(id, _)| id == choice)
            .map_or(0, |(_, count)| *count);
        Self::counted(count, *respondents, in_words)
    }

    /// What may be said of `count` of so many respondents.
    pub(super) fn counted(count: u32, respondents: u32, in_words: bool) -> Self {
        match figure(count, respondents, in_words) {
            Figure::Count(count) => Self::Count(count),
            words => Self::Words(words),
        }
    }

    /// As it stands at the end of its row.
    pub(super) fn words(self, board: &Board<'_>) -> String {
        match self {
            Self::Unsaid if board.is_live() => String::new(),
            Self::Unsaid => board.tr("stage-hidden-count"),
            Self::Count(count) | Self::Words(Figure::Count(count)) => {
                board.scene.texts.number(count.into())
            }
            Self::Words(Figure::AlmostNobody) => board.tr("stage-nobody"),
            Self::Words(Figure::Part) => board.tr("stage-part"),
            Self::Words(Figure::AlmostEverybody) => board.tr("stage-everybody"),
        }
    }

    /// As it is said aloud.
    pub(super) fn spoken(self, board: &Board<'_>) -> String {
        match self {
            Self::Count(count) => received_words(board, count),
            other => other.words(board),
        }
    }

    pub(super) fn count(self) -> usize {
        match self {
            Self::Count(count) => usize::try_from(count).unwrap_or(0),
            Self::Unsaid | Self::Words(_) => 0,
        }
    }
}

/// What the class may see; nothing at all in the small picture on the console.
pub(super) fn shown(board: &Board<'_>) -> Shown {
    if board.is_live() {
        board.session().shown()
    } else {
        Shown::Hidden
    }
}

pub(super) fn is_right(board: &Board<'_>, choice: &str) -> bool {
    matches!(board.right(), Right::Choices(right) if right.contains(choice))
}

/// How much of each row shows while the dots appear row by row.
pub(super) fn reveal_share(ui: &Ui, board: &Board<'_>, is_shown: bool) -> f32 {
    if !board.is_live() {
        return 1.0;
    }
    let id = board.id("reveal");
    board.look().motion.share(ui.ctx(), id, is_shown, 0.6)
}

/// Draws the result of one vote.
pub(super) fn votes_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    let sides = (frame.body.left(), frame.body.right(), bottom);
    let bottom = strip::under_prompt(ui, board, sides);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let (tally, in_words) = match shown(board) {
        Shown::Counts {
            first, in_words, ..
        } => (first, in_words),
        Shown::TooFew { .. } | Shown::Hidden => (Tally::Nothing, false),
    };
    let is_too_few = board.is_live() && tally == Tally::Nothing;
    let gap = look.su(if look.is_four_thirds() { 10.0 } else { 20.0 });
    let mut room = frame.below(bottom, (gap, look.size.gap));
    let lead = Lead::of(board);
    let has_why = board.is_knowledge() && lead.is_none_or(|lead| lead.lets_explain(board));
    if let Some(why) = Why::of(board).filter(|_| has_why) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.46);
        room.max.y = why.show(ui, board, most) - look.su(16.0);
    }
    if let Some(lead) = lead {
        room = lead.shown_ui(ui, board, (room, &tally));
    }
    let choices = choices(board);
    if is_too_few && walk::is_walk(board) {
        walk::way_ui(ui, board, room);
    } else if is_too_few && !board.is_knowledge() {
        too_few_ui(ui, board, room);
    } else {
        rows_ui(ui, board, room, (&choices, &tally, in_words));
    }
    let left = if let Some(left) = hop::sentence(board).or_else(|| walk::left(board)) {
        left
    } else if is_too_few && board.is_knowledge() {
        Left::Sentence(Icon::ChatCircleText, board.tr("stage-too-few"))
    } else if is_too_few {
        Left::Empty
    } else {
        Left::Received
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The sentence instead of a result, in the middle.
pub(super) fn too_few_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let look = board.look();
    let side = look.su(150.0);
    let centre = pos2(room.center().x, room.center().y - side * 0.9);
    Icon::ChatsCircleDuotone.paint(ui.painter(), centre, side, look.ink);
    let words = Rect::from_min_max(pos2(room.left(), centre.y + side * 0.7), room.max);
    let role = look.prompt_small_text();
    let setting = Setting::new(role, Align2::CENTER_TOP).balanced();
    setting.show(ui, words, &board.tr("stage-too-few"));
}

fn rows_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (choices, tally, in_words): (&[Choice], &Tally, bool),
) {
    let look = board.look();
    let (high, gap) = if look.is_four_thirds() {
        (92.0, 6.0)
    } else {
        (102.0, 10.0)
    };
    // Without an explanation there is room for more air.
    let free = room.height() / choices.len().max(1) as f32 - look.su(gap);
    // Beside a poster long sentences need it.
    let is_narrow = room.width() < look.su(NARROW);
    let most = look.su(if is_narrow { 210.0 } else { 150.0 });
    let high = look.su(high).max(free.min(most));
    let places = rows(room, choices.len(), (high, look.su(gap)));
    let grid = Grid::new(ui, board, &places, choices);
    let votes: Vec<Votes> = choices
        .iter()
        .map(|choice| Votes::of(tally, &choice.id, in_words))
        .collect();
    let largest = votes.iter().map(|votes| votes.count()).max().unwrap_or(0);
    let share = reveal_share(ui, board, true) * choices.len() as f32;
    for (index, (choice, rect)) in choices.iter().zip(&places).enumerate() {
        let votes = votes.get(index).copied().unwrap_or(Votes::Unsaid);
        let shown = (share - index as f32).clamp(0.0, 1.0);
        row_ui(ui, board, (*rect, &grid), (choice, votes, (largest, shown)));
    }
}

/// The columns of all rows, and the size of their words.
struct Grid {
    badge: f32,
    pad: (f32, f32),
    gap: f32,
    words: f32,
    /// The tick and "right answer", where a row has them.
    right: f32,
    /// Whether the tick stands above its words.
    is_narrow: bool,
    role: TextRole,
    count_role: TextRole,
}

impl Grid {
    fn new(ui: &Ui, board: &Board<'_>, places: &[Rect], choices: &[Choice]) -> Self {
        let look = board.look();
        let four_thirds = look.is_four_thirds();
        let high = places.first().map_or(0.0, Rect::height);
        let wide = places.first().map_or(0.0, Rect::width);
        let gap = look.su(if four_thirds { 20.0 } else { 28.0 });
        let pad = (look.su(20.0), look.su(32.0));
        let badge = look.su(92.0).min(high * 0.88);
        // A row is rarely high enough for two lines: the words go down to the size of body text at least.
        let role = look.count_text();
        let role = role.at(role.size.min(high * 0.62));
        let least = look.su(if four_thirds { 150.0 } else { 170.0 });
        let count_role = role;
        let is_narrow = wide < look.su(NARROW);
        let right = if is_narrow && board.is_knowledge() {
            look.su(NARROW_RIGHT)
        } else if board.is_knowledge() {
            right_parts(ui, board, (wide * 0.36, high), count_role).1
        } else {
            0.0
        };
        // The dots of the right row keep some room beside its tick.
        let free = wide - used(look, (pad, badge, gap)) - right - look.su(LEAST_DOTS);
        // Beside a poster words need the room more than dots do.
        let share = if is_narrow { 0.72 } else { 0.54 };
        let most = (wide * share - badge - gap).min(free.max(least));
        let (words, role) = common(ui, choices, role, (least.min(most), vec2(most, high)));
        Self {
            badge,
            pad,
            gap,
            words,
            right,
            is_narrow,
            role,
            count_role,
        }
    }
}

/// The width and the one size of the words of all choices, so that none looks more important.
fn common(
    ui: &Ui,
    choices: &[Choice],
    role: TextRole,
    (least, most): (f32, eframe::egui::Vec2),
) -> (f32, TextRole) {
    let mut role = role;
    loop {
        let galleys = choices.iter().map(|choice| {
            let words = Words::new(&choice.words, role).wrap(most.x);
            words.lay_out(ui.ctx()).size()
        });
        let (wide, high) = galleys.fold((least, 0.0_f32), |(wide, high), size| {
            (wide.max(size.x), high.max(size.y))
        });
        if (wide <= most.x + 0.5 && high <= most.y) || role.size < 8.0 {
            return (wide.min(most.x) + 1.0, role);
        }
        role = role.at(role.size * 0.94);
    }
}

fn row_ui(
    ui: &Ui,
    board: &Board<'_>,
    (rect, grid): (Rect, &Grid),
    (choice, votes, (largest, shown)): (&Choice, Votes, (usize, f32)),
) {
    let look = board.look();
    let is_right = is_right(board, &choice.id);
    if is_right {
        paint_right_row(ui, board, rect, choice);
    }
    let y = rect.center().y;
    let left = rect.left() + grid.pad.0;
    let centre = pos2(left + grid.badge / 2.0, y);
    paint_badge(ui.painter(), look, choice.mark, (centre, grid.badge));
    let left = left + grid.badge + grid.gap;
    let words = Rect::from_min_size(pos2(left, rect.top()), vec2(grid.words, rect.height()));
    let setting = Setting::new(grid.role, Align2::LEFT_CENTER);
    setting.paint(ui, words, &choice.words);

    let mut end = Rect::from_min_max(
        pos2(words.right() + grid.gap, rect.top()),
        pos2(rect.right() - grid.pad.1, rect.bottom()),
    );
    end.max.x -= count_ui(ui, board, end, (votes, grid.count_role)) + grid.gap;
    if is_right {
        let room = end.with_min_x(end.right() - grid.right);
        let wide = if grid.is_narrow {
            stacked_right_ui(ui, board, room);
            room.width()
        } else {
            right_ui(ui, board, room, grid.count_role)
        };
        end.max.x -= wide + grid.gap;
    }
    let name = row_name(board, choice, votes);
    let dots = DotRow {
        count: votes.count(),
        largest,
        is_filled: true,
        colour: choice.mark.colour(look.theme),
        shown,
    };
    if votes.count() > 0 && end.width() > 0.0 {
        // The longest row and the words "right answer" never meet, so all rows keep one step.
        let widest =
            Rect::from_min_size(end.min, vec2(dots_width(board, rect, grid), end.height()));
        dot_row_ui(ui, look, widest, &dots, &name);
    } else {
        say(ui, rect, eframe::egui::Role::Label, &name);
    }
}

/// The tick above "right answer", where a row is too narrow for both beside each other.
fn stacked_right_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let look = board.look();
    let side = look.su(48.0).min(room.height() * 0.36);
    let role = TextRole {
        row: 1.0,
        ..look.button_text().at(look.su(40.0))
    };
    let setting = Setting::new(role, Align2::CENTER_TOP);
    let words = board.tr("stage-right");
    let most = vec2(room.width(), room.height() * 0.94 - side);
    let high = setting.fit(ui.ctx(), &words, most).size().y;
    let top = room.center().y - f32::midpoint(side, high);
    let centre = pos2(room.center().x, top + side / 2.0);
    Icon::CheckFatFill.paint(ui.painter(), centre, side, look.ink);
    let place = Rect::from_min_size(pos2(room.left(), top + side), vec2(most.x, high + 1.0));
    setting.paint(ui, place, &words);
}

/// The least width of a row of dots, in stage units.
const LEAST_DOTS: f32 = 120.0;

/// The width of a row that neither its words nor its dots take.
fn used(look: &Look, (pad, badge, gap): ((f32, f32), f32, f32)) -> f32 {
    pad.0 + badge + 4.0 * gap + pad.1 + look.su(80.0)
}

/// The width every row of dots may take: what the right one leaves between its words, tick and count.
fn dots_width(board: &Board<'_>, rect: Rect, grid: &Grid) -> f32 {
    let look = board.look();
    let used = used(look, (grid.pad, grid.badge, grid.gap)) + grid.words;
    (rect.width() - used - grid.right).max(look.su(LEAST_DOTS))
}

fn paint_right_row(ui: &Ui, board: &Board<'_>, rect: Rect, choice: &Choice) {
    let look = board.look();
    let corner = radius(look.size.box_radius);
    let painter = ui.painter();
    painter.add(look.solid_shadow().as_shape(rect, corner));
    painter.rect(
        rect,
        corner,
        choice.mark.tint(look.theme),
        Stroke::new(look.size.stroke, choice.mark.colour(look.theme)),
        StrokeKind::Inside,
    );
}

/// The figure at the right end of `rect`; returns its width.
fn count_ui(ui: &Ui, board: &Board<'_>, rect: Rect, (votes, role): (Votes, TextRole)) -> f32 {
    let look = board.look();
    let words = votes.words(board);
    let role = match votes {
        Votes::Words(_) => role.at(role.size * 0.9),
        Votes::Unsaid | Votes::Count(_) => role,
    };
    let setting = Setting::new(role, Align2::RIGHT_CENTER);
    let galley = setting.fit(ui.ctx(), &words, rect.size());
    let wide = galley.size().x.max(look.su(80.0)).min(rect.width());
    paint(ui.painter(), galley, rect, Align2::RIGHT_CENTER);
    wide
}

/// The tick and "right answer" at the right end of `rect`; returns their width.
pub(super) fn right_ui(ui: &Ui, board: &Board<'_>, rect: Rect, role: TextRole) -> f32 {
    let (galley, wide) = right_parts(ui, board, (rect.width(), rect.height()), role);
    let gap = board.look().su(14.0);
    let side = wide - galley.size().x - gap;
    let centre = pos2(rect.right() - wide + side / 2.0, rect.center().y);
    Icon::CheckFatFill.paint(ui.painter(), centre, side, board.look().ink);
    paint(ui.painter(), galley, rect, Align2::RIGHT_CENTER);
    wide
}

/// The width of the tick and "right answer" in `rect`.
pub(super) fn right_size(ui: &Ui, board: &Board<'_>, rect: Rect, role: TextRole) -> f32 {
    right_parts(ui, board, (rect.width(), rect.height()), role).1
}

/// The words "right answer", and their width with the tick.
fn right_parts(
    ui: &Ui,
    board: &Board<'_>,
    (wide, high): (f32, f32),
    role: TextRole,
) -> (Arc<Galley>, f32) {
    let look = board.look();
    let size = look.su(if look.is_four_thirds() { 48.0 } else { 50.0 });
    let role = look.button_text().at(size.min(role.size));
    let more = role.size * 0.95 + look.su(14.0);
    let setting = Setting::new(role, Align2::RIGHT_CENTER);
    let room = vec2((wide - more).max(1.0), high);
    let galley = setting.fit(ui.ctx(), &board.tr("stage-right"), room);
    let wide = galley.size().x + more;
    (galley, wide)
}

fn row_name(board: &Board<'_>, choice: &Choice, votes: Votes) -> String {
    let name = choice_name(board, choice);
    let spoken = votes.spoken(board);
    if spoken.is_empty() {
        return name;
    }
    board.tr_args(
        "stage-choice-votes",
        &args!("choice" => name, "figure" => spoken),
    )
}

/// "Choice C, 1965, right answer".
pub(super) fn choice_name(board: &Board<'_>, choice: &Choice) -> String {
    let args = args!("letter" => choice.mark.letter(), "words" => plain(&choice.words));
    if is_right(board, &choice.id) {
        board.tr_args("stage-choice-right", &args)
    } else {
        board.tr_args("stage-choice", &args)
    }
}
