//! A memory: cards face down that the class turns two by two, until each lies open beside its own.
//!
//! Cards are turned by touch, or by keys: the arrows lead over the table, Enter turns. Teams take turns and nobody
//! keeps a score; what is counted are the pairs the whole class has found.

use eframe::egui::{
    Align2, Id, Key, Memory, Modifiers, Pos2, Rect, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::Frame;
use super::grip::keep_arrows;
use super::ladder::{Asked, explained_ui, rows_head_ui};
use super::slide::drawing;
use super::why::Why;
use super::words::Setting;
use crate::activity::{Card, Face, Game, Id as PairId, Play, Table};
use crate::args;
use crate::session::Command;
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, Theme, radius};
use crate::view::widget::text::{paint_sign, plain};
use crate::view::widget::{
    CardState, Pen, Pressable, paint_card, paint_chalk_box, paint_half_disc, paint_ring, press,
};

/// A row of cards is at least so high while they are turned, in stage units.
const LEAST_ROW: f32 = 118.0;
/// And so high when all lie open.
const LEAST_FOUND: f32 = 108.0;
/// Letters at least so high leave room for a picture.
const LEAST_WORDS: f32 = 42.0;
/// Cards keep their places when the console opens beside them, so the grid is that of a usual stage.
const USUAL_ROOM: Vec2 = vec2(1540.0, 930.0);
/// A card is this many times as wide as high where the room allows it.
const RATIO: f32 = 1.6;

/// Draws the table of a memory.
pub(super) fn memory_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let session = board.session();
    let (Some(Game::Memory { pairs, teams }), Some(Table::Memory { cards, team })) =
        (session.game(), session.table())
    else {
        return;
    };
    let look = board.look();
    let is_over = cards.iter().all(|card| card.face == Face::Found);
    let why = Why::of(board).filter(|_| is_over).and_then(Why::text_alone);
    let grid = Grid::of(cards.len(), USUAL_ROOM);
    let asked = Asked {
        count: grid.rows,
        least: look.su(if is_over { LEAST_FOUND } else { LEAST_ROW }),
        below: 0.0,
        has_text: !is_over,
    };
    let (has_text, room) = if is_over {
        (false, explained_ui(ui, board, frame, (asked, why.as_ref())))
    } else {
        let (head, room) = rows_head_ui(ui, board, frame, asked);
        (head.has_text, room)
    };
    let places = grid.places(room, (cards.len(), look.su(16.0)));
    let table = Cards::new(ui, board, (pairs, &cards), places);
    let flipped = ui
        .scope_builder(UiBuilder::new().max_rect(frame.body), |ui| {
            table.show(ui, grid, draft)
        })
        .inner;
    if let Some(place) = flipped.and_then(|place| u16::try_from(place).ok()) {
        out.push(Intent::Command(Command::Play(Play::Flip(place))));
    }
    let words = state_words(board, &cards, (team, (*teams).max(1)));
    announce(ui, board, frame.top, &words.replace('\n', " "));
    let text = board.text("text").replace('\n', " ");
    let words = if session.moves() == 0 && !has_text {
        format!("{text} {words}").trim().to_owned()
    } else {
        words
    };
    let left = Left::Sentence(Icon::UsersThree, words);
    foot_ui(ui, board, frame, (left, draft), out);
}

/// Whose turn it is and what the class has found; in the small picture no count.
fn state_words(board: &Board<'_>, cards: &[Card], (team, teams): (u8, u8)) -> String {
    let count = |face: Face| cards.iter().filter(|card| card.face == face).count();
    let (found, all) = (count(Face::Found) / 2, cards.len() / 2);
    if found == all {
        return board.tr("memory-over");
    }
    let is_missed = count(Face::Up) == 2;
    // After a miss the next card is for the next team.
    let team = if is_missed { (team + 1) % teams } else { team };
    let args = args!("team" => team + 1);
    let turn = match (teams > 1, is_missed) {
        (true, false) => board.tr_args("memory-turn", &args),
        (true, true) => board.tr_args("memory-missed-turn", &args),
        (false, false) => board.tr("memory-alone"),
        (false, true) => board.tr("memory-missed"),
    };
    if found == 0 || !board.is_live() {
        return turn;
    }
    let found = board.tr_args("memory-found", &args!("n" => found, "all" => all));
    format!("{turn}\n{found}")
}

/// Rows and columns of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Grid {
    rows: usize,
    columns: usize,
}

impl Grid {
    /// The grid whose cards come nearest to their ratio, with few empty places.
    fn of(count: usize, room: Vec2) -> Self {
        let cost = |columns: &usize| {
            let rows = count.div_ceil(*columns).max(1);
            let ratio = room.x / *columns as f32 / (room.y / rows as f32).max(1.0);
            let empty = (rows * columns).saturating_sub(count) as f32;
            (ratio / RATIO).ln().abs() + 0.45 * empty
        };
        let columns = (2..=6).min_by(|one, other| cost(one).total_cmp(&cost(other)));
        let columns = columns.unwrap_or(4);
        Self {
            rows: count.div_ceil(columns).max(1),
            columns,
        }
    }

    fn places(self, room: Rect, (count, gap): (usize, f32)) -> Vec<Rect> {
        let share = |all: f32, parts: usize| (all - gap * (parts - 1) as f32) / parts as f32;
        let size = vec2(
            share(room.width(), self.columns),
            share(room.height(), self.rows),
        );
        (0..count)
            .map(|place| {
                let (row, column) = (place / self.columns, place % self.columns);
                let corner = vec2((size.x + gap) * column as f32, (size.y + gap) * row as f32);
                Rect::from_min_size(room.min + corner, size)
            })
            .collect()
    }

    /// The place one step from another; `None` past the edge.
    fn step(self, (place, count): (usize, usize), (right, down): (isize, isize)) -> Option<usize> {
        let column = (place % self.columns).checked_add_signed(right)?;
        let row = (place / self.columns).checked_add_signed(down)?;
        let next = row * self.columns + column;
        (column < self.columns && next < count).then_some(next)
    }
}

/// The cards on the table.
struct Cards<'a> {
    board: &'a Board<'a>,
    table: &'a [Card],
    /// Words and drawing of each card, whether they are seen or not.
    faces: Vec<(String, Option<Icon>)>,
    places: Vec<Rect>,
    role: TextRole,
}

impl<'a> Cards<'a> {
    fn new(
        ui: &Ui,
        board: &'a Board<'a>,
        (pairs, cards): (&[PairId], &'a [Card]),
        places: Vec<Rect>,
    ) -> Self {
        let face = |card: &Card| {
            let list = if card.is_right { "right" } else { "left" };
            let id = pairs.get(card.pair).map_or("", String::as_str);
            let rules = board.activity().map(crate::activity::Activity::rules);
            let icon = rules.and_then(|rules| drawing(rules.drawing_of(list, id)?));
            (board.text(&format!("{list}_{id}")), icon)
        };
        let mut table = Self {
            board,
            table: cards,
            faces: cards.iter().map(face).collect(),
            places,
            role: board.look().count_text(),
        };
        table.role = table.common_role(ui);
        // Words that can be read come before pictures.
        if table.role.size < board.look().su(LEAST_WORDS) {
            for (_, icon) in &mut table.faces {
                *icon = None;
            }
            table.role = table.common_role(ui);
        }
        table
    }

    /// The size in which the words of every card fit: a card that is turned changes none of the others.
    fn common_role(&self, ui: &Ui) -> TextRole {
        let look = self.board.look();
        let role = TextRole {
            row: 1.08,
            ..look.count_text()
        };
        let setting = Setting::new(role, Align2::CENTER_CENTER).balanced();
        let fitting = self.faces.iter().zip(&self.places);
        fitting
            .map(|((words, icon), place)| {
                let room = parts(look, *place, icon.is_some()).1.size();
                setting.fitting_role(ui.ctx(), words, room)
            })
            .min_by(|one, other| one.size.total_cmp(&other.size))
            .unwrap_or(role)
    }

    /// Draws them; returns the card that was turned.
    fn show(&self, ui: &Ui, grid: Grid, draft: &mut StageDraft) -> Option<usize> {
        self.walk(ui, grid, draft);
        let mut flipped = None;
        for (place, (card, rect)) in self.table.iter().zip(&self.places).enumerate() {
            if self.card_ui(ui, (place, *card, *rect), draft) && self.can_flip(*card) {
                flipped = Some(place);
            }
        }
        flipped
    }

    /// Whether a card can be turned: one that lies face down, or any of two that are turned back by the next move.
    fn can_flip(&self, card: Card) -> bool {
        let up = self.table.iter().filter(|card| card.face == Face::Up);
        match card.face {
            Face::Down => true,
            Face::Up => up.count() == 2,
            Face::Found => false,
        }
    }

    /// The arrow keys lead from card to card.
    fn walk(&self, ui: &Ui, grid: Grid, draft: &mut StageDraft) {
        let Some(focused) = ui.memory(Memory::focused) else {
            return;
        };
        let count = self.table.len();
        let Some(place) = (0..count).find(|place| card_id(ui, *place) == focused) else {
            return;
        };
        keep_arrows(ui, focused);
        let ways = [
            (Key::ArrowRight, (1, 0)),
            (Key::ArrowLeft, (-1, 0)),
            (Key::ArrowDown, (0, 1)),
            (Key::ArrowUp, (0, -1)),
        ];
        let mut at = place;
        for (key, way) in ways {
            let pressed = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
            for _ in 0..pressed {
                at = grid.step((at, count), way).unwrap_or(at);
            }
        }
        if at != place {
            let next = card_id(ui, at);
            ui.memory_mut(|memory| memory.request_focus(next));
            // The very next arrow is for this card too, and not for the way through the hour.
            draft.arrows = Some(next);
        }
    }

    /// Draws a card; returns whether it was pressed.
    fn card_ui(
        &self,
        ui: &Ui,
        (place, card, rect): (usize, Card, Rect),
        draft: &mut StageDraft,
    ) -> bool {
        let (board, look) = (self.board, self.board.look());
        let id = card_id(ui, place);
        let name = self.name(place, card);
        let what = Pressable {
            is_on: Some(card.face != Face::Down),
            ..Pressable::button(&name, true)
        };
        let press = press(ui, look, (rect, id), &what);
        draft.keeps_arrows(&press.response);
        if card.face != Face::Down {
            board.in_lesson_lang(ui, &press.response);
        }
        match card.face {
            Face::Down => paint_back(ui, look, rect, (place, press.is_hovered || press.is_held)),
            Face::Up | Face::Found => self.paint_face(ui, (place, card.face), rect),
        }
        if press.has_focus {
            paint_ring(ui.painter(), look, rect, look.size.card_radius);
        }
        press.response.clicked()
    }

    fn name(&self, place: usize, card: Card) -> String {
        let words = self.faces.get(place).map(|(words, _)| plain(words));
        let args = args!("place" => place + 1, "words" => words.unwrap_or_default());
        match card.face {
            Face::Down => self
                .board
                .tr_args("memory-card-down", &args!("place" => place + 1)),
            Face::Up => self.board.tr_args("memory-card-up", &args),
            Face::Found => self.board.tr_args("memory-card-found", &args),
        }
    }

    fn paint_face(&self, ui: &Ui, (place, face): (usize, Face), rect: Rect) {
        let look = self.board.look();
        let state = if face == Face::Found {
            CardState::Right
        } else {
            CardState::Rest
        };
        paint_card(ui.painter(), look, rect, (state, false, false));
        let Some((words, icon)) = self.faces.get(place) else {
            return;
        };
        let (picture, room) = parts(look, rect, icon.is_some());
        if let Some(icon) = icon {
            icon.paint(ui.painter(), picture.center(), picture.height(), look.ink);
        }
        let setting = Setting::new(self.role, Align2::CENTER_CENTER).balanced();
        setting.paint(ui, room, words);
        if face == Face::Found {
            let side = look.su(40.0).min(rect.height() * 0.25);
            let centre = rect.right_top() + vec2(-side * 0.85, side * 0.85);
            Icon::CheckFatFill.paint(ui.painter(), centre, side, Mark::A.colour(look.theme));
        }
    }
}

fn card_id(ui: &Ui, place: usize) -> Id {
    ui.make_persistent_id(("memory", place))
}

/// Where the drawing and the words of a card stand: one above the other, or words alone on a low card.
fn parts(look: &Look, rect: Rect, has_icon: bool) -> (Rect, Rect) {
    let inner = rect.shrink2(vec2(look.size.gap_small * 1.4, look.size.gap_small));
    let side = (inner.height() * 0.34).min(look.su(110.0));
    if !has_icon || side < look.su(44.0) {
        return (Rect::NOTHING, inner);
    }
    let top = pos2(inner.center().x - side / 2.0, inner.top());
    let picture = Rect::from_min_size(top, Vec2::splat(side));
    (picture, inner.with_min_y(picture.bottom()))
}

/// The back of a card: slate, a hopscotch in chalk, and the number by which a team asks for it.
fn paint_back(ui: &Ui, look: &Look, rect: Rect, (place, is_lit): (usize, bool)) {
    let slate = look.with_theme(Theme::Board);
    let painter = ui.painter();
    let corner = radius(look.size.card_radius);
    painter.add(look.solid_shadow().as_shape(rect, corner));
    let fill = if is_lit { slate.panel } else { slate.sunk };
    painter.rect(
        rect,
        corner,
        fill,
        look.edge_stroke(),
        eframe::egui::StrokeKind::Inside,
    );
    let unit = (rect.width() * 0.84 / WIDE).min(rect.height() * 0.66 / HIGH);
    let pen = Pen {
        width: look.su(5.0),
        colour: slate.edge,
        unit: look.unit,
        shake: 0.9,
        seed: place as u64 + 1,
    };
    let corner = rect.center() - vec2(WIDE, HIGH) * unit / 2.0;
    let number = paint_hopscotch(ui, &pen, (corner, unit));
    let role = look.short_choice_text().in_colour(slate.ink);
    let role = role.at(role.size.min(unit * 1.15));
    paint_sign(painter, &(place + 1).to_string(), role, number);
}

/// The little hopscotch on a back, in units of its own.
const WIDE: f32 = 5.9;
const HIGH: f32 = 1.7;

/// Box, two bars, box with the number, two bars, sky; returns the middle of the box with the number.
fn paint_hopscotch(ui: &Ui, pen: &Pen, (corner, unit): (Pos2, f32)) -> Pos2 {
    let painter = ui.painter();
    let part = |left: f32, top: f32, wide: f32, high: f32| {
        Rect::from_min_size(corner + vec2(left, top) * unit, vec2(wide, high) * unit)
    };
    let numbered = part(2.12, 0.0, 1.7, HIGH);
    let boxes = [
        part(0.0, 0.4, 0.9, 0.9),
        part(1.0, 0.0, 1.0, 0.79),
        part(1.0, 0.91, 1.0, 0.79),
        numbered,
        part(3.94, 0.0, 1.0, 0.79),
        part(3.94, 0.91, 1.0, 0.79),
    ];
    for (seed, rect) in (0..).zip(boxes) {
        let pen = Pen {
            seed: pen.seed * 8 + seed,
            ..*pen
        };
        paint_chalk_box(painter, &pen, rect);
    }
    let flat = corner + vec2(5.06, HIGH / 2.0) * unit;
    let radii = vec2(0.7, 0.8) * unit;
    paint_half_disc(painter, pen, (flat, vec2(1.0, 0.0), radii), None);
    numbered.center()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(count: usize, room: (f32, f32), expected: (usize, usize)) {
        let grid = Grid::of(count, vec2(room.0, room.1));
        assert_eq!((grid.rows, grid.columns), expected, "{count} cards");
        let whole = Rect::from_min_size(pos2(10.0, 20.0), vec2(room.0, room.1));
        let places = grid.places(whole, (count, 12.0));
        assert_eq!(places.len(), count);
        let is_inside = |place: &Rect| whole.expand(0.1).contains_rect(*place);
        assert!(places.iter().all(is_inside), "{places:?}");
    }

    #[test]
    fn lays_any_number_of_cards() {
        let (wide, narrow) = ((1480.0, 790.0), (1352.0, 740.0));
        check(4, wide, (2, 2));
        check(6, wide, (2, 3));
        check(8, wide, (2, 4));
        check(10, wide, (2, 5));
        check(12, wide, (3, 4));
        check(14, wide, (3, 5));
        check(16, wide, (4, 4));
        check(12, narrow, (3, 4));
        check(16, narrow, (4, 4));
    }

    #[test]
    fn leads_over_the_table_and_not_past_its_edge() {
        let grid = Grid {
            rows: 3,
            columns: 5,
        };
        let step = |place, way| grid.step((place, 14), way);
        assert_eq!(step(0, (1, 0)), Some(1));
        assert_eq!(step(4, (1, 0)), None);
        assert_eq!(step(5, (-1, 0)), None);
        assert_eq!(step(3, (0, 1)), Some(8));
        assert_eq!(step(9, (0, 1)), None, "the last place is empty");
        assert_eq!(step(2, (0, -1)), None);
    }
}
