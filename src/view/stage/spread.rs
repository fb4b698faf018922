//! Both versions of a tale side by side, on either side of two bars of chalk, and the third one to write.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::{Align2, EventFilter, Galley, Id, Key, Memory, Rect, Role, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, foot_ui};
use super::frame::Frame;
use super::marked::{Lines, lay_out, paint};
use super::mirror::{Reading, Tale, heading_ui};
use super::words::Setting;
use crate::activity::Table;
use crate::args;
use crate::text::changed_words;
use crate::view::icon::Icon;
use crate::view::look::{TextRole, radius};
use crate::view::widget::text::say;
use crate::view::widget::{Button, Pen, paint_chalk_box, paint_panel};

/// Sizes of the text, in stage units, the largest first.
const SIZES: [f32; 7] = [64.0, 60.0, 56.0, 52.0, 49.0, 46.0, 44.0];
/// Sizes for a paragraph that is too long for any of them.
const SMALLER: [f32; 6] = [41.0, 38.0, 34.0, 30.0, 25.0, 20.0];
/// Between two paragraphs, as a share of the size of the text.
const GAP: f32 = 0.35;

/// One paragraph in both versions, and what differs.
struct Pair {
    words: [String; 2],
    changes: [Vec<Range<usize>>; 2],
}

impl Pair {
    fn of(board: &Board<'_>, (tale, place): (Tale<'_>, usize)) -> Self {
        let words =
            [Reading::First, Reading::Second].map(|reading| tale.words(board, (place, reading)));
        let [first, second] = &words;
        let (one, other) = changed_words(first, second);
        Self {
            words,
            changes: [one, other],
        }
    }

    fn lay_out(&self, ui: &Ui, (role, width): (TextRole, f32)) -> [Arc<Galley>; 2] {
        let [one, other] = &self.words;
        let [first, second] = &self.changes;
        [(one, first), (other, second)]
            .map(|(words, changes)| lay_out(ui.ctx(), (words, changes), role, width))
    }

    fn height(&self, ui: &Ui, how: (TextRole, f32)) -> f32 {
        let galleys = self.lay_out(ui, how);
        let high = galleys.iter().map(|galley| galley.size().y);
        high.fold(0.0, f32::max)
    }
}

/// Which paragraphs stand together, and in which size.
struct Pages {
    pages: Vec<Range<usize>>,
    role: TextRole,
}

impl Pages {
    /// As few pages as hold them in a size that is read from afar, and the largest size with so many pages.
    fn of(ui: &Ui, board: &Board<'_>, pairs: &[Pair], (width, high): (f32, f32)) -> Self {
        let look = board.look();
        let sized = |size: &f32| TextRole {
            row: 1.4,
            ..look.body_text().at(look.su(*size))
        };
        let pages = |role: TextRole| {
            let heights = pairs.iter().map(|pair| pair.height(ui, (role, width)));
            let heights: Vec<f32> = heights.collect();
            let fits = heights.iter().all(|own| *own <= high);
            let pages = paged(&heights, (high, role.size * GAP));
            fits.then_some(Self { pages, role })
        };
        let fewest = SIZES.last().and_then(|size| pages(sized(size)));
        if let Some(fewest) = fewest {
            let count = fewest.pages.len();
            let mut larger = SIZES.iter().filter_map(|size| pages(sized(size)));
            return larger
                .find(|larger| larger.pages.len() == count)
                .unwrap_or(fewest);
        }
        let found = SMALLER.iter().find_map(|size| pages(sized(size)));
        found.unwrap_or_else(|| Self {
            pages: paged(&vec![high; pairs.len()], (high, 0.0)),
            role: sized(&20.0),
        })
    }
}

/// Shares paragraphs of these heights out over pages of one height, in order; none is without a page.
fn paged(heights: &[f32], (room, gap): (f32, f32)) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let mut used = 0.0;
    for (place, high) in heights.iter().enumerate() {
        match pages.last_mut() {
            Some(page) if used + gap + high <= room => {
                page.end = place + 1;
                used += gap + high;
            }
            _ => {
                pages.push(place..place + 1);
                used = *high;
            }
        }
    }
    pages
}

/// Where things stand.
struct Places {
    pages: [Rect; 2],
    middle: Rect,
    third: Option<Rect>,
}

impl Places {
    fn new(board: &Board<'_>, body: Rect) -> Self {
        let look = board.look();
        let third_high = look.su(150.0);
        let (sheets, third) = if look.is_four_thirds() {
            (body, None)
        } else {
            let third = body.with_min_y(body.bottom() - third_high);
            (body.with_max_y(third.top() - look.su(28.0)), Some(third))
        };
        let middle = look.size.target + 2.0 * look.size.gap_small;
        let wide = (sheets.width() - middle) / 2.0;
        let first = sheets.with_max_x(sheets.left() + wide);
        let second = sheets.with_min_x(sheets.right() - wide);
        let middle = Rect::from_min_max(first.right_top(), second.left_bottom());
        Self {
            pages: [first, second],
            middle,
            third,
        }
    }
}

/// Draws both versions.
pub(super) fn spread_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, bottom, tale): (&Frame, f32, Tale<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let body = frame.below(bottom, (look.su(18.0), look.su(30.0)));
    let places = Places::new(board, body);
    let pairs: Vec<Pair> = (0..tale.paragraphs.len())
        .map(|place| Pair::of(board, (tale, place)))
        .collect();
    let rooms = places.pages.map(|page| text_room(board, page));
    let [room, _] = rooms;
    let pages = Pages::of(ui, board, &pairs, (room.width(), room.height()));
    let last = pages.pages.len().saturating_sub(1);
    let id = board.id("spread");
    let page = turned(ui, board, (places.middle, last), draft).min(last);
    draft.spread = Some((id, page, last + 1));
    let shown = pages.pages.get(page).cloned().unwrap_or(0..0);
    for (page, reading) in places.pages.iter().zip([Reading::First, Reading::Second]) {
        paint_panel(ui.painter(), look, *page, true);
        heading_ui(ui, board, head(board, *page), reading);
    }
    text_ui(
        ui,
        board,
        (rooms, pages.role),
        pairs.get(shown).unwrap_or(&[]),
    );
    let third = third_words(board);
    if let Some(rect) = places.third {
        third_ui(ui, board, rect, &third);
    }
    foot_ui(ui, board, frame, (left(board, third), draft), out);
}

fn head(board: &Board<'_>, page: Rect) -> Rect {
    let look = board.look();
    let inner = page.shrink2(vec2(look.su(36.0), look.su(16.0)));
    inner.with_max_y(inner.top() + look.su(66.0))
}

fn text_room(board: &Board<'_>, page: Rect) -> Rect {
    let look = board.look();
    let inner = page.shrink2(vec2(look.su(36.0), look.su(16.0)));
    inner.with_min_y(head(board, page).bottom() + look.su(6.0))
}

fn text_ui(ui: &Ui, board: &Board<'_>, (rooms, role): ([Rect; 2], TextRole), pairs: &[Pair]) {
    let [room, _] = rooms;
    let mut top = room.top();
    for pair in pairs {
        let galleys = pair.lay_out(ui, (role, room.width()));
        let high = pair.height(ui, (role, room.width()));
        let lines = [Lines::Single, Lines::Double];
        let versions = pair.words.iter().zip(&pair.changes).zip(lines);
        for ((galley, room), ((words, changes), lines)) in
            galleys.into_iter().zip(rooms).zip(versions)
        {
            let corner = pos2(room.left(), top);
            let rect = Rect::from_min_size(corner, vec2(room.width(), galley.size().y));
            paint(ui, board.look(), (galley, corner), (words, changes, lines));
            let response = say(ui, rect, Role::Label, &spoken(board, words, changes));
            board.in_lesson_lang(ui, &response);
        }
        top += high + role.size * GAP;
    }
}

/// A paragraph and the words of it that change.
fn spoken(board: &Board<'_>, words: &str, changes: &[Range<usize>]) -> String {
    let list: Vec<String> = changes
        .iter()
        .filter_map(|range| words.get(range.clone()))
        .map(str::to_owned)
        .collect();
    if list.is_empty() {
        return words.to_owned();
    }
    let list = board.scene.texts.list(&list);
    board.tr_args("game-changed", &args!("text" => words, "list" => list))
}

/// The bars of chalk and, where there are several pages, the arrows; returns the page that is wanted.
fn turned(
    ui: &Ui,
    board: &Board<'_>,
    (middle, last): (Rect, usize),
    draft: &mut StageDraft,
) -> usize {
    let look = board.look();
    bars_ui(ui, board, middle);
    let id = board.id("spread");
    let page = draft.spread.filter(|(at, ..)| *at == id);
    let page = page.map_or(0, |(_, page, _)| page).min(last);
    if last == 0 {
        return 0;
    }
    let side = look.size.target;
    let mut wanted = page;
    let arrows = [
        (Icon::ArrowUp, "game-spread-before", -1.9, page > 0),
        (Icon::ArrowDown, "game-spread-after", 1.9, page < last),
    ];
    for (icon, key, away, is_enabled) in arrows {
        let centre = middle.center() + vec2(0.0, away * side);
        let rect = Rect::from_center_size(centre, vec2(side, side));
        let name = board.tr(key);
        let button = Button::square(icon, &name).enabled(is_enabled);
        let response = button.show_at(ui, look, rect);
        draft.keeps_arrows(&response);
        let steps = if away < 0.0 { -1 } else { 1 };
        if response.clicked() {
            wanted = page.saturating_add_signed(steps);
        }
    }
    if let Some(focused) = ui
        .memory(Memory::focused)
        .filter(|id| draft.has_arrows(Some(*id)))
    {
        wanted = wanted.saturating_add_signed(steps_by_keys(ui, focused));
    }
    let args = args!("place" => page + 1, "count" => last + 1);
    let words = format!("{}/{}", page + 1, last + 1);
    let rect = Rect::from_center_size(
        middle.center() + vec2(0.0, 0.95 * side),
        vec2(middle.width(), side * 0.7),
    );
    Setting::new(look.kicker_text(), Align2::CENTER_CENTER).paint(ui, rect, &words);
    crate::view::widget::text::announce(
        ui,
        "page",
        rect,
        &board.tr_args("game-spread-page", &args),
    );
    wanted.min(last)
}

/// Arrow keys turn the pages while one of the arrows has the focus.
fn steps_by_keys(ui: &Ui, focused: Id) -> isize {
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let none = eframe::egui::Modifiers::NONE;
    ui.input_mut(|input| {
        let mut pressed = |key| {
            let count = input.count_and_consume_key(none, key);
            isize::try_from(count).unwrap_or(0)
        };
        pressed(Key::ArrowRight) - pressed(Key::ArrowLeft)
    })
}

/// Two bars of chalk: the same on both sides.
fn bars_ui(ui: &Ui, board: &Board<'_>, middle: Rect) {
    let look = board.look();
    let size = vec2(look.size.target * 0.92, look.su(24.0));
    for (seed, away) in [(1, -20.0), (2, 20.0)] {
        let centre = middle.center() + vec2(0.0, look.su(away));
        let bar = Rect::from_center_size(centre, size);
        ui.painter().rect_filled(bar, 0.0, look.chalk);
        let pen = Pen {
            width: look.size.stroke,
            colour: look.on_chalk,
            unit: look.unit,
            shake: 0.6,
            seed,
        };
        paint_chalk_box(ui.painter(), &pen, bar);
    }
}

fn third_words(board: &Board<'_>) -> String {
    let third = board.text("third");
    if third.is_empty() {
        board.tr("game-third-alone")
    } else {
        board.tr_args("game-third", &args!("third" => third))
    }
}

fn third_ui(ui: &Ui, board: &Board<'_>, rect: Rect, words: &str) {
    let look = board.look();
    ui.painter()
        .rect_filled(rect, radius(look.size.box_radius), look.sunk);
    let pad = look.su(34.0);
    let centre = pos2(rect.left() + pad + look.size.icon / 2.0, rect.center().y);
    Icon::PencilLine.paint(ui.painter(), centre, look.size.icon, look.ink);
    let room = Rect::from_min_max(
        pos2(centre.x + look.size.icon / 2.0 + look.su(28.0), rect.top()),
        pos2(rect.right() - pad, rect.bottom()),
    );
    let mut role = look.body_text();
    role.row = 1.2;
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    let response = setting.show(ui, room.shrink2(vec2(0.0, look.su(8.0))), words);
    board.in_lesson_lang(ui, &response);
}

/// Without room for a panel the third version stands in the foot; else how often the class was surprised.
fn left(board: &Board<'_>, third: String) -> Left {
    if board.look().is_four_thirds() {
        return Left::Hint(Icon::PencilLine, third);
    }
    match board.session().table() {
        Some(Table::Mirror { surprises }) if board.is_live() && surprises > 0 => {
            let args = args!("n" => surprises);
            Left::Hint(Icon::ChatCircleText, board.tr_args("game-surprises", &args))
        }
        _ => Left::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(heights: &[f32], expected: &[Range<usize>]) {
        assert_eq!(paged(heights, (100.0, 10.0)), expected, "{heights:?}");
    }

    #[test]
    fn puts_as_many_paragraphs_on_a_page_as_fit() {
        check(&[], &[]);
        let both = 0..2;
        check(&[40.0, 50.0], std::slice::from_ref(&both));
        check(&[40.0, 51.0], &[0..1, 1..2]);
        check(&[30.0, 20.0, 30.0, 90.0, 5.0], &[0..3, 3..4, 4..5]);
        check(&[300.0, 10.0], &[0..1, 1..2]);
    }
}
