//! A pen for the stage: two chalks, wiped with a key and whenever the class moves on. What is drawn is never stored.

use eframe::egui::{Color32, Id, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::intent::BoardTool;
use crate::view::look::{Look, radius};
use crate::view::stage::board::{Board, Out};
use crate::view::stage::frame::Frame;
use crate::view::widget::Button;
use crate::view::widget::{Pressable, paint_ring, press};

/// What was drawn, and with what the next line is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::view::stage) struct Pen {
    pub(super) is_on: bool,
    /// Whether the second chalk is in the hand.
    is_second: bool,
    lines: Vec<Line>,
    /// Points of all lines.
    points: usize,
}

/// One line from the press to the release.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    is_second: bool,
    /// In shares of the stage's width and height, so that it lies right at every size.
    points: Vec<Pos2>,
}

/// More than anybody draws in one step; past it nothing is added.
const MOST_POINTS: usize = 40_000;
/// Width of a line, in stage units.
const WIDTH: f32 = 9.0;

impl Pen {
    pub(in crate::view::stage) fn toggle(&mut self) {
        self.is_on = !self.is_on;
    }

    pub(in crate::view::stage) fn is_on(&self) -> bool {
        self.is_on
    }

    /// Whether something is drawn.
    pub(in crate::view::stage) fn has_lines(&self) -> bool {
        !self.lines.is_empty()
    }

    pub(in crate::view::stage) fn wipe(&mut self) {
        self.lines.clear();
        self.points = 0;
    }

    fn begin(&mut self) {
        self.lines.push(Line {
            is_second: self.is_second,
            points: Vec::new(),
        });
    }

    fn add(&mut self, point: Pos2) {
        let Some(line) = self.lines.last_mut().filter(|_| self.points < MOST_POINTS) else {
            return;
        };
        let is_new = line
            .points
            .last()
            .is_none_or(|last| last.distance(point) > 0.0008);
        if is_new {
            line.points.push(point);
            self.points += 1;
        }
    }

    fn paint(&self, ui: &Ui, look: &Look, whole: Rect) {
        for line in &self.lines {
            let points: Vec<Pos2> = line
                .points
                .iter()
                .map(|at| whole.min + vec2(at.x * whole.width(), at.y * whole.height()))
                .collect();
            let painter = ui.painter();
            // Yellow chalk alone cannot be seen on paper.
            if line.is_second {
                stroke(painter, &points, look.su(WIDTH + 6.0), look.on_chalk);
            }
            stroke(
                painter,
                &points,
                look.su(WIDTH),
                chalk(look, line.is_second),
            );
        }
    }
}

fn chalk(look: &Look, is_second: bool) -> Color32 {
    if is_second { look.chalk } else { look.ink }
}

fn stroke(painter: &eframe::egui::Painter, points: &[Pos2], width: f32, colour: Color32) {
    match points {
        [] => {}
        [only] => {
            painter.circle_filled(*only, width / 2.0, colour);
        }
        many => {
            painter.add(Shape::line(many.to_vec(), Stroke::new(width, colour)));
        }
    }
}

/// Draws what is drawn, and takes the pointer over the stage while the pen is in the hand.
pub(in crate::view::stage) fn pen_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    pen: &mut Pen,
    out: Out<'_>,
) {
    let whole = frame.whole;
    if pen.is_on {
        ui.push_id("pen", |ui| {
            // The help button and the foot are never covered.
            let page = whole.with_max_y(frame.foot.top());
            let left = page.with_max_x(frame.help.left());
            let below = page
                .with_min_x(frame.help.left())
                .with_min_y(frame.help.bottom());
            for (name, area) in [("left", left), ("below", below)] {
                draw_in(ui, (area, ui.scope_id().with(name)), whole, pen);
            }
        });
    }
    pen.paint(ui, board.look(), whole);
    if pen.is_on {
        ui.push_id("pen-strip", |ui| strip_ui(ui, board, frame, pen, out));
    }
}

fn draw_in(ui: &Ui, (area, id): (Rect, Id), whole: Rect, pen: &mut Pen) {
    let response = ui.interact(area, id, Sense::drag());
    if response.drag_started() {
        pen.begin();
        // What led to the drag belongs to the line.
        if let Some(at) = ui.input(|input| input.pointer.press_origin()) {
            pen.add(share(at, whole));
        }
    }
    if response.dragged()
        && let Some(at) = response.interact_pointer_pos()
    {
        pen.add(share(at, whole));
    }
}

fn share(at: Pos2, whole: Rect) -> Pos2 {
    let from = at - whole.min;
    pos2(
        from.x / whole.width().max(1.0),
        from.y / whole.height().max(1.0),
    )
}

/// Two chalks, the sponge and the way out, over the left of the foot.
fn strip_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, pen: &mut Pen, out: Out<'_>) {
    let look = board.look();
    let (side, gap) = (look.size.target, look.size.gap);
    let wide = 4.0 * side + 3.0 * gap;
    let pad = look.size.gap_small;
    let strip = Rect::from_min_size(
        pos2(frame.foot.left(), frame.foot.center().y - side / 2.0),
        vec2(wide, side),
    );
    ui.painter()
        .rect_filled(strip.expand(pad), radius(look.size.box_radius), look.ground);
    let at = |place: u8| {
        let corner = pos2(strip.left() + f32::from(place) * (side + gap), strip.top());
        Rect::from_min_size(corner, Vec2::splat(side))
    };
    for (place, is_second, key) in [
        (0, false, "tool-chalk-first"),
        (1, true, "tool-chalk-second"),
    ] {
        let name = board.tr(key);
        let what = Pressable {
            is_on: Some(pen.is_second == is_second),
            ..Pressable::button(&name, true)
        };
        let rect = at(place);
        let press = press(ui, look, (rect, ui.scope_id().with(key)), &what);
        paint_chalk(ui, look, rect, (is_second, pen.is_second == is_second));
        if press.has_focus {
            paint_ring(ui.painter(), look, rect, look.size.button_radius);
        }
        if press.response.clicked() {
            pen.is_second = is_second;
        }
    }
    let (clean, close) = (board.tr("tool-wipe"), board.tr("tool-pen-away"));
    if Button::square(Icon::Broom, &clean)
        .show_at(ui, look, at(2))
        .clicked()
    {
        out.push(Intent::Board(BoardTool::Wipe));
    }
    if Button::square(Icon::Check, &close)
        .show_at(ui, look, at(3))
        .clicked()
    {
        out.push(Intent::Board(BoardTool::Pen));
    }
}

fn paint_chalk(ui: &Ui, look: &Look, rect: Rect, (is_second, is_on): (bool, bool)) {
    let painter = ui.painter();
    let fill = if is_on { look.done } else { look.panel };
    let line = Stroke::new(look.size.stroke, if is_on { look.ink } else { look.edge });
    let corner = radius(look.size.button_radius);
    painter.rect(rect, corner, fill, line, eframe::egui::StrokeKind::Inside);
    let inner = rect.shrink(rect.width() * 0.28);
    let ends = [inner.left_bottom(), inner.right_top()];
    if is_second {
        stroke(painter, &ends, look.su(WIDTH * 2.0 + 8.0), look.on_chalk);
    }
    stroke(painter, &ends, look.su(WIDTH * 2.0), chalk(look, is_second));
}
