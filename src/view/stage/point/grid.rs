//! A table to count in: a touch on a cell adds one, its key does too, the minus takes one away.

use eframe::egui::{Align2, Rect, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::marks::{paint_sign_key, paint_sticker};
use super::side::{announce_total, head_ui};
use super::{Counts, Points, closed_left, is_open, so_far, touch};
use crate::activity::{Ground, Interaction, Response};
use crate::args;
use crate::session::{Command, Phase, Session};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, foot_ui};
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::words::Setting;
use crate::view::widget::{Pressable, paint_ring, press};

/// The keys of cells, row by row; Z takes back.
const SIGNS: &str = "abcdefghijklmnopqrstuvwxy1234567";
/// A colour belongs to a letter, never to a group of people: two series take A and D, which are far apart in grey.
const SERIES: [Mark; 4] = [Mark::A, Mark::D, Mark::C, Mark::B];

/// The sign of the key that counts one for the cell at this place, row by row.
fn cell_sign(place: usize) -> Option<char> {
    SIGNS.chars().nth(place)
}

/// What a key counts while a table is open to count in.
pub(in crate::view) fn cell_of(session: &Session, sign: char) -> Option<Response> {
    let interaction = session.interaction(session.current_index());
    let Some(Interaction::Point {
        spots,
        layers,
        ground: Ground::Grid,
        ..
    }) = interaction.filter(|_| session.phase() == Phase::Open)
    else {
        return None;
    };
    let place = SIGNS.chars().position(|own| own == sign)?;
    let across = layers.len().max(1);
    let (spot, layer) = (spots.get(place / across)?, layers.get(place % across)?);
    Some(Response::point(layer, &spot.id))
}

/// The mark of a column.
pub(super) fn series(layer: usize) -> Mark {
    SERIES.get(layer).copied().unwrap_or(Mark::F)
}

/// The words of a row.
pub(super) fn row_words(board: &Board<'_>, points: &Points<'_>, row: usize) -> String {
    board.text(&format!("row_{}", points.spot(row)))
}

/// The words of a column; empty where there is only one number for each row.
pub(super) fn column_words(board: &Board<'_>, points: &Points<'_>, column: usize) -> String {
    let id = points.layer(column);
    if id.is_empty() {
        return String::new();
    }
    board.text(&format!("column_{id}"))
}

/// The largest size in which all of several words fit, each in its room.
pub(super) fn common_role<'w>(
    ui: &Ui,
    setting: Setting,
    words: impl Iterator<Item = (&'w str, Vec2)>,
) -> TextRole {
    let roles = words.map(|(words, room)| setting.fitting_role(ui.ctx(), words, room));
    roles
        .min_by(|one, other| one.size.total_cmp(&other.size))
        .unwrap_or(setting.role)
}

/// Draws the table.
pub(super) fn grid_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = head_ui(ui, board, frame);
    let counts = so_far(board, points);
    let table = Table::new(board, (frame, bottom), points);
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open(board) {
        builder
    } else {
        builder.disabled()
    };
    let wish = ui
        .scope_builder(builder, |ui| table.show(ui, board, &counts))
        .inner;
    out.extend(wish);
    let words = board.tr_args("point-sum", &args!("n" => counts.total(None)));
    announce_total(ui, board, (frame.foot, &words), draft);
    let left = closed_left(board).unwrap_or_else(|| {
        let text = board.text("text").replace('\n', " ");
        let words = if text.is_empty() {
            board.tr("point-hint-grid")
        } else {
            text
        };
        Left::Hint(Icon::HandTap, words)
    });
    foot_ui(ui, board, frame, (left, draft), out);
}

/// The gaps above and below a table, the height of its head, the gap between its rows.
#[derive(Clone, Copy)]
struct Room {
    gaps: (f32, f32),
    head: f32,
    gap: f32,
}

/// Where rows and columns stand.
struct Table<'a> {
    points: &'a Points<'a>,
    /// The words over the columns.
    head: Rect,
    /// The words of the rows.
    names: Vec<Rect>,
    /// Cells, row by row.
    cells: Vec<Vec<Rect>>,
    /// The totals: of each row, or one of all.
    totals: Vec<Rect>,
}

impl<'a> Table<'a> {
    fn new(board: &Board<'_>, (frame, bottom): (&Frame, f32), points: &'a Points<'a>) -> Self {
        let look = board.look();
        let (down, across) = (points.spots.len(), points.layers.len());
        let is_table = points.layers.iter().any(|layer| !layer.is_empty());
        // One number for each row: their sum stands under them.
        let count = down + usize::from(!is_table);
        let roomy = Room {
            gaps: (look.size.gap_small, look.su(22.0)),
            head: look.su(78.0),
            gap: look.su(8.0),
        };
        let dense = Room {
            gaps: (look.su(4.0), 0.0),
            head: look.su(56.0),
            gap: look.su(6.0),
        };
        let most = look.su(if is_table { 132.0 } else { 150.0 });
        let lay = |room: Room| {
            let body = frame.below(bottom, room.gaps);
            let head = if is_table { room.head } else { 0.0 };
            let below = body.with_min_y(body.top() + head);
            (body, head, rows(below, count, (most, room.gap)))
        };
        let is_low = |lines: &[Rect]| lines.iter().any(|line| line.height() < look.size.target);
        let (body, head_high, lines) = Some(lay(roomy))
            .filter(|(.., lines)| !is_low(lines))
            .unwrap_or_else(|| lay(dense));
        let gap = look.su(8.0);
        let name_wide = body.width() * if is_table { 0.27 } else { 0.46 };
        let total_wide = if is_table && across > 1 {
            look.su(150.0)
        } else {
            0.0
        };
        let middle = Rect::from_min_max(
            pos2(body.left() + name_wide + gap, body.top()),
            pos2(body.right() - total_wide, body.bottom()),
        );
        let split = columns(middle, across, (1.0, look.size.gap_small));
        let of = |line: &Rect, from: f32, to: f32| {
            Rect::from_min_max(pos2(from, line.top()), pos2(to, line.bottom()))
        };
        let cells = lines.iter().take(down).map(|line| {
            let cell = |column: &Rect| of(line, column.left(), column.right());
            split.iter().map(cell).collect()
        });
        let totals = if total_wide > 0.0 {
            let end = body.right();
            lines
                .iter()
                .map(|line| of(line, middle.right(), end))
                .collect()
        } else if is_table {
            Vec::new()
        } else {
            lines.last().copied().into_iter().collect()
        };
        Self {
            points,
            head: middle.with_max_y(middle.top() + head_high),
            names: lines
                .iter()
                .take(down)
                .map(|line| of(line, body.left(), body.left() + name_wide))
                .collect(),
            cells: cells.collect(),
            totals,
        }
    }

    fn show(&self, ui: &Ui, board: &Board<'_>, counts: &Counts) -> Option<Intent> {
        self.words_ui(ui, board);
        if board.is_live() {
            self.totals_ui(ui, board, counts);
        }
        let mut wish = None;
        for (row, cells) in self.cells.iter().enumerate() {
            for (column, rect) in cells.iter().enumerate() {
                let cell = Cell {
                    place: row * self.points.layers.len() + column,
                    name: self.cell_name(board, (row, column)),
                    count: counts.at(column, row),
                };
                wish = wish.or(match cell.show(ui, board, *rect) {
                    Some(Press::More) => Some(touch(self.points, (column, row))),
                    Some(Press::Less) => Some(Intent::Command(Command::Hands {
                        response: self.points.response(column, row),
                        count: u16::try_from(cell.count.saturating_sub(1)).unwrap_or(u16::MAX),
                    })),
                    None => None,
                });
            }
        }
        wish
    }

    fn cell_name(&self, board: &Board<'_>, (row, column): (usize, usize)) -> String {
        let words = row_words(board, self.points, row);
        let series = column_words(board, self.points, column);
        if series.is_empty() {
            return words;
        }
        board
            .scene
            .texts
            .tr_args("point-cell-of", &args!("row" => words, "column" => series))
    }

    fn words_ui(&self, ui: &Ui, board: &Board<'_>) {
        let look = board.look();
        let mut role = look.body_text();
        role.row = 1.08;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let words: Vec<String> = (0..self.names.len())
            .map(|row| row_words(board, self.points, row))
            .collect();
        let rooms = words.iter().map(String::as_str);
        let role = common_role(ui, setting, rooms.zip(self.names.iter().map(Rect::size)));
        for (rect, words) in self.names.iter().zip(&words) {
            let response = Setting::new(role, Align2::LEFT_CENTER).show(ui, *rect, words);
            board.in_lesson_lang(ui, &response);
        }
        let heads = self.heads(look);
        let words: Vec<String> = (0..heads.len())
            .map(|column| column_words(board, self.points, column))
            .collect();
        let mut role = look.body_text().bold();
        role.row = 1.02;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let rooms = heads.iter().map(|(_, words)| words.size());
        let role = common_role(ui, setting, words.iter().map(String::as_str).zip(rooms));
        for (column, ((mark, place), words)) in heads.iter().zip(&words).enumerate() {
            if words.is_empty() {
                continue;
            }
            let side = mark.width();
            paint_sticker(ui.painter(), look, series(column), (mark.center(), side));
            let response = Setting::new(role, Align2::LEFT_CENTER).show(ui, *place, words);
            board.in_lesson_lang(ui, &response);
        }
    }

    /// The shape and the words over each column.
    fn heads(&self, look: &Look) -> Vec<(Rect, Rect)> {
        let first = self.cells.first().into_iter().flatten();
        first
            .map(|cell| {
                let head = Rect::from_min_max(
                    pos2(cell.left(), self.head.top()),
                    pos2(cell.right(), self.head.bottom() - look.su(6.0)),
                );
                let side = look.su(42.0);
                let centre = pos2(head.left() + side / 2.0, head.center().y);
                let mark = Rect::from_center_size(centre, Vec2::splat(side));
                (mark, head.with_min_x(mark.right() + look.su(10.0)))
            })
            .collect()
    }

    fn totals_ui(&self, ui: &Ui, board: &Board<'_>, counts: &Counts) {
        let role = board.look().count_text();
        let is_table = self.totals.len() > 1;
        for (row, rect) in self.totals.iter().enumerate() {
            let n = if is_table {
                counts.on_spot(None, row)
            } else {
                counts.total(None)
            };
            let words = if is_table {
                board.tr_args("point-row-total", &args!("n" => n))
            } else {
                board.tr_args("point-sum", &args!("n" => n))
            };
            Setting::new(role, Align2::RIGHT_CENTER).show(ui, *rect, &words);
        }
    }
}

/// What was pressed on a cell.
enum Press {
    More,
    Less,
}

/// A cell: all of it adds one, but its end, which takes one away.
struct Cell {
    place: usize,
    name: String,
    count: u32,
}

impl Cell {
    fn show(&self, ui: &Ui, board: &Board<'_>, rect: Rect) -> Option<Press> {
        let look = board.look();
        let split = rect.right() - look.size.target;
        let more = rect.with_max_x(split - look.su(6.0));
        let less = rect.with_min_x(split);
        let args = args!("cell" => self.name.as_str(), "n" => self.count);
        let mut wish = None;
        let name = board.tr_args("point-cell-more", &args);
        if self.more_ui(ui, board, (more, &name)) {
            wish = Some(Press::More);
        }
        let name = board.tr_args("point-cell-less", &args);
        if self.less_ui(ui, look, (less, &name)) {
            wish = Some(Press::Less);
        }
        wish
    }

    fn more_ui(&self, ui: &Ui, board: &Board<'_>, (rect, name): (Rect, &str)) -> bool {
        let look = board.look();
        let id = ui.scope_id().with(("more", self.place));
        let what = Pressable::button(name, true);
        let press = press(ui, look, (rect, id), &what);
        board.in_lesson_lang(ui, &press.response);
        let corner = look.size.button_radius;
        let fill = if press.is_hovered {
            look.sunk
        } else {
            look.panel
        };
        let painter = ui.painter();
        painter.rect(
            rect,
            radius(corner),
            fill,
            look.edge_stroke(),
            StrokeKind::Inside,
        );
        if press.has_focus {
            paint_ring(painter, look, rect, corner);
        }
        let is_wide = rect.width() > look.su(190.0);
        let side = look
            .su(if is_wide { 46.0 } else { 34.0 })
            .min(rect.height() * 0.5);
        let pad = look.su(if is_wide { 16.0 } else { 8.0 });
        let sign = Rect::from_min_size(
            pos2(rect.left() + pad, rect.center().y - side / 2.0),
            Vec2::splat(side),
        );
        let mut room = rect.shrink2(vec2(pad, 0.0));
        if let Some(letter) = cell_sign(self.place) {
            paint_sign_key(painter, look, (sign, &letter.to_string()));
            room.min.x = sign.right() + look.su(6.0);
        }
        if is_wide {
            let side = look.su(44.0);
            let centre = pos2(room.right() - side / 2.0, room.center().y);
            Icon::Plus.paint(painter, centre, side, look.ink);
            room.max.x -= side + look.su(8.0);
        }
        if board.is_live() {
            let words = board.scene.texts.number(self.count.into());
            let role = look.short_choice_text().at(look.su(72.0));
            Setting::new(role, Align2::CENTER_CENTER).paint(ui, room, &words);
        }
        press.response.clicked()
    }

    fn less_ui(&self, ui: &Ui, look: &Look, (rect, name): (Rect, &str)) -> bool {
        let is_enabled = self.count > 0;
        let id = ui.scope_id().with(("less", self.place));
        let press = press(ui, look, (rect, id), &Pressable::button(name, is_enabled));
        let ink = if is_enabled { look.ink } else { look.line };
        let fill = if press.is_hovered {
            look.sunk
        } else {
            look.ground
        };
        let corner = look.size.button_radius;
        let stroke = if is_enabled {
            look.edge_stroke()
        } else {
            look.line_stroke()
        };
        let painter = ui.painter();
        painter.rect(rect, radius(corner), fill, stroke, StrokeKind::Inside);
        let half = look.su(20.0);
        let line = eframe::egui::Stroke::new(look.su(7.0), ink);
        let centre = rect.center();
        painter.hline(centre.x - half..=centre.x + half, centre.y, line);
        if press.has_focus {
            paint_ring(painter, look, rect, corner);
        }
        press.response.clicked()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_largest_table_has_a_key_of_its_own() {
        let signs: std::collections::BTreeSet<char> = (0..32).filter_map(cell_sign).collect();
        assert_eq!(signs.len(), 32, "eight rows and four columns");
        assert!(!signs.contains(&'z'), "Z takes back");
        assert_eq!((cell_sign(0), cell_sign(25)), (Some('a'), Some('1')));
        assert_eq!(cell_sign(32), None);
    }
}
