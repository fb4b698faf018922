//! A table after the count: a bar from zero for each number, with its figure; hollow before the talk, filled after it.

use eframe::egui::{Align2, Rect, Role, Stroke, Ui, Vec2, pos2, vec2};

use super::grid::{column_words, common_role, row_words, series};
use super::marks::paint_sticker;
use super::side::head_ui;
use super::{Counts, Points, Results, results};
use crate::args;
use crate::session::is_small_sample;
use crate::view::icon::Icon;
use crate::view::look::TextRole;
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, foot_ui};
use crate::view::stage::frame::{Frame, columns, rows};
use crate::view::stage::votes::reveal_share;
use crate::view::stage::why::Why;
use crate::view::stage::words::Setting;
use crate::view::widget::paint_bar;
use crate::view::widget::text::{Words, say};

/// Lower lines than this stand in two columns, in stage units.
const LOW: f32 = 44.0;

/// Draws the result.
pub(super) fn bars_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = head_ui(ui, board, frame);
    let results = results(board, points);
    let mut room = frame.below(bottom, (look.size.gap_small, look.size.gap));
    if let Some(why) = Why::of(board) {
        let most = room.with_min_y(room.bottom() - room.height() * 0.34);
        room.max.y = why.show(ui, board, most) - look.size.gap;
    }
    let chart = Chart::new(ui, board, (room, points), results.as_ref());
    chart.show(ui, board);
    foot_ui(
        ui,
        board,
        frame,
        (left(board, points, results.as_ref()), draft),
        out,
    );
}

/// What so few things can tell.
fn left(board: &Board<'_>, points: &Points<'_>, results: Option<&Results>) -> Left {
    let is_small = results.is_some_and(|results| is_small_sample(sample(points, results.newest())));
    if is_small {
        Left::Sentence(Icon::ChatCircleText, board.tr("point-small-sample"))
    } else {
        Left::Empty
    }
}

/// How many things were counted: with columns the fullest row, as a thing may stand in several rows; else all.
fn sample(points: &Points<'_>, counts: &Counts) -> u32 {
    if points.layers.len() > 1 {
        counts.fullest(None)
    } else {
        counts.total(None)
    }
}

/// All bars of one result.
struct Chart<'a> {
    points: &'a Points<'a>,
    results: Option<&'a Results>,
    /// The key of the series, at the top.
    key: Vec<Rect>,
    /// The place of each row.
    groups: Vec<Rect>,
    names: Vec<String>,
    name_role: TextRole,
    /// Where bars begin and how long the longest is, from the left of a group.
    bars: (f32, f32),
    /// Height of a line.
    line: f32,
    /// Before and after on lines of their own.
    is_apart: bool,
    figure_role: TextRole,
    /// The largest number.
    most: u32,
}

impl<'a> Chart<'a> {
    fn new(
        ui: &Ui,
        board: &Board<'_>,
        (room, points): (Rect, &'a Points<'a>),
        results: Option<&'a Results>,
    ) -> Self {
        let look = board.look();
        let across = points.layers.len();
        let has_both = results.is_some_and(|results| results.second.is_some());
        let has_key = across > 1 || has_both;
        let key_high = if has_key { look.su(76.0) } else { 0.0 };
        let key = if across > 1 {
            columns(
                room.with_max_y(room.top() + key_high),
                across,
                (1.0, look.size.gap),
            )
        } else {
            Vec::new()
        };
        let body = room.with_min_y(room.top() + key_high);
        let down = points.spots.len();
        let usual = look.su(LOW);
        let is_low = body.height() / (down * across) as f32 - look.su(8.0) < usual && down > 2;
        let in_column = if is_low { down.div_ceil(2) } else { down };
        let halves = columns(body, if is_low { 2 } else { 1 }, (1.0, look.size.gap_large));
        let most_high = look.su(150.0).max(look.su(76.0) * across as f32);
        let groups: Vec<Rect> = halves
            .into_iter()
            .flat_map(|half| rows(half, in_column, (most_high, look.size.gap_small)))
            .take(down)
            .collect();
        let size = groups.first().map_or(Vec2::ZERO, |group| group.size());
        let is_apart = has_both && size.y / (across * 2) as f32 >= look.su(40.0);
        let lines = across * if is_apart { 2 } else { 1 };
        let line = size.y / lines.max(1) as f32;
        let names: Vec<String> = (0..down).map(|row| row_words(board, points, row)).collect();
        let name_room = vec2(size.x * if is_low { 0.36 } else { 0.34 }, size.y);
        let mut role = look.body_text();
        role.row = 1.06;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let name_role = common_role(
            ui,
            setting,
            names.iter().map(|name| (name.as_str(), name_room)),
        );
        let figure_role = look.count_text();
        let figure_role = figure_role.at(figure_role.size.min(line * 0.86));
        let mut chart = Self {
            points,
            results,
            key,
            groups,
            names,
            name_role,
            bars: (name_room.x + look.size.gap, 0.0),
            line,
            is_apart,
            figure_role,
            most: results.map_or(0, |results| {
                let all = [Some(&results.first), results.second.as_ref()];
                let all = all.into_iter().flatten().flat_map(|counts| &counts.0);
                all.flatten().copied().max().unwrap_or(0)
            }),
        };
        if across > 1 {
            chart.bars.0 += line.min(look.su(46.0)) + look.su(8.0);
        }
        let figures = chart.figures(board);
        let widest = figures
            .iter()
            .map(|figure| Words::new(figure, figure_role).lay_out(ui.ctx()).size().x);
        let figure_wide = widest.fold(look.su(40.0), f32::max) + look.su(18.0);
        chart.bars.1 = (size.x - chart.bars.0 - figure_wide).max(0.0);
        chart
    }

    fn figures(&self, board: &Board<'_>) -> Vec<String> {
        let layers = 0..self.points.layers.len();
        layers
            .flat_map(|layer| (0..self.groups.len()).map(move |row| (layer, row)))
            .flat_map(|(layer, row)| self.lines(board, (layer, row)))
            .map(|(_, _, words)| words)
            .collect()
    }

    /// The lines of one number: before, after, and the figure at the end.
    fn lines(
        &self,
        board: &Board<'_>,
        (layer, row): (usize, usize),
    ) -> Vec<(Option<u32>, Option<u32>, String)> {
        let Some(results) = self.results else {
            return vec![(None, None, String::new())];
        };
        let words = |count: u32| results.words(board, count, self.most);
        let first = results.first.at(layer, row);
        let Some(second) = results.second.as_ref().map(|it| it.at(layer, row)) else {
            return vec![(None, Some(first), words(first))];
        };
        if self.is_apart {
            vec![
                (Some(first), None, words(first)),
                (None, Some(second), words(second)),
            ]
        } else {
            let args = args!("before" => words(first), "after" => words(second));
            let both = board.tr_args("point-before-after", &args);
            vec![(Some(first), Some(second), both)]
        }
    }

    fn show(&self, ui: &Ui, board: &Board<'_>) {
        self.key_ui(ui, board);
        for (row, (group, name)) in self.groups.iter().zip(&self.names).enumerate() {
            let room = group.with_max_x(group.left() + group.width() * 0.36);
            Setting::new(self.name_role, Align2::LEFT_CENTER).paint(ui, room, name);
            let mut top = group.top();
            for layer in 0..self.points.layers.len() {
                for line in self.lines(board, (layer, row)) {
                    let place = Rect::from_min_size(
                        pos2(group.left(), top),
                        vec2(group.width(), self.line),
                    );
                    top = place.bottom();
                    self.line_ui(ui, board, (place, layer), &line);
                }
            }
            let axis = Stroke::new(board.look().size.separator, board.look().edge);
            let x = group.left() + self.bars.0;
            ui.painter().vline(x, group.y_range(), axis);
            let response = say(ui, *group, Role::Label, &self.spoken(board, row));
            board.in_lesson_lang(ui, &response);
        }
    }

    fn line_ui(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (place, layer): (Rect, usize),
        (before, after, words): &(Option<u32>, Option<u32>, String),
    ) {
        let look = board.look();
        let mark = series(layer);
        let y = place.center().y;
        let left = place.left() + self.bars.0;
        if self.points.layers.len() > 1 {
            let side = self.line.min(look.su(46.0)) * 0.9;
            let centre = pos2(left - look.su(8.0) - side / 2.0, y);
            paint_sticker(ui.painter(), look, mark, (centre, side));
        }
        let high = look.su(40.0).min(self.line * 0.7);
        let may_draw = self.results.is_some_and(|results| !results.in_words);
        let share = reveal_share(ui, board, true);
        let wide = |count: u32| self.bars.1 * count as f32 / self.most.max(1) as f32 * share;
        let bar = |count: u32, high: f32| {
            Rect::from_min_size(pos2(left, y - high / 2.0), vec2(wide(count), high))
        };
        let colour = mark.colour(look.theme);
        let mut end = left;
        if let Some(count) = after.filter(|count| may_draw && *count > 0) {
            let bar = bar(count, high * if before.is_some() { 0.62 } else { 1.0 });
            paint_bar(ui.painter(), (bar, look.unit), colour, true);
            end = bar.right();
        }
        if let Some(count) = before.filter(|count| may_draw && *count > 0) {
            let bar = bar(count, high);
            paint_bar(ui.painter(), (bar, look.unit), colour, false);
            end = end.max(bar.right());
        }
        let room = Rect::from_min_max(pos2(end + look.su(14.0), place.top()), place.max);
        Setting::new(self.figure_role, Align2::LEFT_CENTER).paint(ui, room, words);
    }

    /// The shapes and words of the columns; how before and after are told apart.
    fn key_ui(&self, ui: &Ui, board: &Board<'_>) {
        let look = board.look();
        let side = look.su(46.0);
        let inside = |rect: &Rect| rect.with_min_x(rect.left() + side + look.su(12.0));
        let words: Vec<String> = (0..self.key.len())
            .map(|column| column_words(board, self.points, column))
            .collect();
        let mut role = look.body_text();
        role.row = 1.04;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        let rooms = self.key.iter().map(|rect| inside(rect).size());
        let role = common_role(ui, setting, words.iter().map(String::as_str).zip(rooms));
        for (column, (rect, words)) in self.key.iter().zip(&words).enumerate() {
            let centre = pos2(rect.left() + side / 2.0, rect.center().y);
            paint_sticker(ui.painter(), look, series(column), (centre, side));
            let response = Setting::new(role, Align2::LEFT_CENTER).show(ui, inside(rect), words);
            board.in_lesson_lang(ui, &response);
        }
        let has_both = self.results.is_some_and(|results| results.second.is_some());
        if has_both && self.key.is_empty() {
            self.waves_ui(ui, board);
        }
    }

    /// "hollow: before, filled: after".
    fn waves_ui(&self, ui: &Ui, board: &Board<'_>) {
        let look = board.look();
        let Some(first) = self.groups.first() else {
            return;
        };
        let colour = series(0).colour(look.theme);
        let top = first.top() - look.su(76.0);
        let mut left = first.left() + self.bars.0;
        let role = look.body_text();
        for (key, is_filled) in [("stage-before", false), ("stage-after", true)] {
            let words = board.tr(key);
            let row = Rect::from_min_size(pos2(left, top), vec2(look.su(70.0), look.su(64.0)));
            let bar = Rect::from_center_size(row.center(), vec2(row.width(), look.su(36.0)));
            paint_bar(ui.painter(), (bar, look.unit), colour, is_filled);
            let wide = Words::new(&words, role).lay_out(ui.ctx()).size().x + 1.0;
            let corner = pos2(row.right() + look.su(14.0), row.top());
            let room = Rect::from_min_size(corner, vec2(wide, row.height()));
            Setting::new(role, Align2::LEFT_CENTER).show(ui, room, &words);
            left = room.right() + look.size.gap_large;
        }
    }

    /// "Speaks: female characters 12, male characters 20".
    fn spoken(&self, board: &Board<'_>, row: usize) -> String {
        let name = self.names.get(row).map_or("", String::as_str);
        let counts: Vec<String> = (0..self.points.layers.len())
            .map(|layer| {
                let figures: Vec<String> = self
                    .lines(board, (layer, row))
                    .into_iter()
                    .map(|(_, _, words)| words)
                    .collect();
                let figures = match figures.as_slice() {
                    [before, after] => {
                        let args = args!("before" => before.as_str(), "after" => after.as_str());
                        board.tr_args("point-before-after", &args)
                    }
                    _ => figures.concat(),
                };
                let column = column_words(board, self.points, layer);
                format!("{column} {figures}").trim().to_owned()
            })
            .filter(|words| !words.is_empty())
            .collect();
        let args = args!("row" => name, "list" => counts.join(", "));
        board.tr_args("point-row", &args)
    }
}
