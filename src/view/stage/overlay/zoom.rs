//! A part of the stage, larger: a quarter by its number, or what is drawn round with the pointer.

use eframe::egui::{
    Align2, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::args;
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::intent::BoardTool;
use crate::view::look::radius;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::frame::Frame;
use crate::view::stage::head::help_ui;
use crate::view::stage::words::Setting;
use crate::view::widget::{Button, paint_ring};

/// How much of the stage is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::view::stage) enum Zoom {
    /// All of it.
    #[default]
    Off,
    /// All of it, while a part is being chosen; the part as far as it is drawn round.
    Choosing(Option<Rect>),
    /// This part, in shares of the width and height.
    Part(Rect),
}

/// The least share of the width and height that fills the stage: three times as large.
const LEAST: f32 = 1.0 / 3.0;

impl Zoom {
    /// Chooses a part, or sees all of the stage again.
    pub(in crate::view::stage) fn toggle(&mut self) {
        *self = match self {
            Self::Off => Self::Choosing(None),
            Self::Choosing(_) | Self::Part(_) => Self::Off,
        };
    }

    /// The quarter of this number, from 1, read like a page.
    pub(in crate::view::stage) fn take_quarter(&mut self, number: u8) {
        *self = Self::Part(quarter(number));
    }

    pub(in crate::view::stage) fn is_choosing(self) -> bool {
        matches!(self, Self::Choosing(_))
    }

    pub(in crate::view::stage) fn is_on(self) -> bool {
        self != Self::Off
    }

    /// Where the whole stage must lie so that the part fills `whole`.
    pub(in crate::view::stage) fn stretched(self, whole: Rect) -> Option<Rect> {
        let Self::Part(part) = self else {
            return None;
        };
        let scale = 1.0 / part.width().max(LEAST);
        let corner = vec2(part.left() * whole.width(), part.top() * whole.height());
        Some(Rect::from_min_size(
            whole.min - corner * scale,
            whole.size() * scale,
        ))
    }
}

fn quarter(number: u8) -> Rect {
    let place = number.saturating_sub(1).min(3);
    let corner = pos2(f32::from(place % 2) * 0.5, f32::from(place / 2) * 0.5);
    Rect::from_min_size(corner, Vec2::splat(0.5))
}

/// The part between two corners: of the shape of the stage, not too small, inside it.
fn part_between(one: Pos2, other: Pos2) -> Rect {
    let drawn = Rect::from_two_pos(one, other);
    let side = drawn.width().max(drawn.height()).clamp(LEAST, 1.0);
    let centre = drawn.center();
    let at = |middle: f32| (middle - side / 2.0).clamp(0.0, 1.0 - side);
    Rect::from_min_size(pos2(at(centre.x), at(centre.y)), Vec2::splat(side))
}

/// Four quarters to choose from, over the stage.
pub(in crate::view::stage) fn choose_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    zoom: &mut Zoom,
    out: Out<'_>,
) {
    let (look, whole) = (board.look(), frame.whole);
    // The help button is never covered.
    let top = frame.help.bottom();
    ui.push_id("zoom", |ui| {
        for number in 1..=4_u8 {
            let part = quarter(number);
            let rect = Rect::from_min_size(
                whole.min + part.min.to_vec2() * whole.size(),
                part.size() * whole.size(),
            );
            let rect = rect.with_min_y(rect.top().max(top));
            let id = ui.scope_id().with(number);
            let response = ui.interact(rect, id, Sense::click_and_drag());
            let name = board.tr_args("tool-zoom-quarter", &args!("n" => number));
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            let inner = rect.shrink(look.size.gap);
            let (fill, line) = if response.hovered() {
                (look.chalk.gamma_multiply(0.35), look.ink)
            } else {
                (look.ground.gamma_multiply(0.35), look.edge)
            };
            let stroke = Stroke::new(look.size.bin_stroke, line);
            ui.painter().rect(
                inner,
                radius(look.size.box_radius),
                fill,
                stroke,
                StrokeKind::Inside,
            );
            let plate = Rect::from_center_size(inner.center(), Vec2::splat(look.su(170.0)));
            ui.painter().rect(
                plate,
                radius(look.size.box_radius),
                look.panel,
                look.edge_stroke(),
                StrokeKind::Inside,
            );
            let setting = Setting::new(look.short_choice_text(), Align2::CENTER_CENTER);
            setting.paint(ui, plate, &number.to_string());
            if response.has_focus() {
                paint_ring(ui.painter(), look, inner, look.size.box_radius);
            }
            if response.clicked() {
                out.push(Intent::Board(BoardTool::Quarter(number)));
            }
            drag_ui(ui, board, &response, (whole, zoom));
        }
    });
}

/// What is drawn round with the pointer.
fn drag_ui(
    ui: &Ui,
    board: &Board<'_>,
    response: &eframe::egui::Response,
    (whole, zoom): (Rect, &mut Zoom),
) {
    // Once the pointer is up it is forgotten where it went down.
    if response.drag_stopped()
        && let Zoom::Choosing(Some(part)) = *zoom
    {
        *zoom = Zoom::Part(part);
        return;
    }
    let (from, to) = ui.input(|input| (input.pointer.press_origin(), input.pointer.latest_pos()));
    let (Some(from), Some(to)) = (from, to) else {
        return;
    };
    let share = |at: Pos2| ((at - whole.min) / whole.size()).to_pos2();
    if response.dragged() {
        *zoom = Zoom::Choosing(Some(part_between(share(from), share(to))));
        let look = board.look();
        let stroke = Stroke::new(look.size.bin_stroke, look.ink);
        let drawn = Rect::from_two_pos(from, to).intersect(whole);
        ui.painter()
            .rect_stroke(drawn, 0.0, stroke, StrokeKind::Outside);
    }
}

/// What stays at hand while a part is seen: the help button, and the way back.
pub(in crate::view::stage) fn frame_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, stretched): (&Frame, &Frame),
    out: Out<'_>,
) {
    let look = board.look();
    ui.push_id("zoomed", |ui| {
        if !frame.whole.contains_rect(stretched.help) {
            help_ui(ui, board, (frame.help, look), out);
        }
        let words = board.tr("tool-zoom-back");
        let button = Button::secondary(&words).icon(Icon::MagnifyingGlass);
        let size = button.size(ui, look);
        let corner = pos2(frame.foot.left(), frame.foot.center().y - size.y / 2.0);
        let place = Rect::from_min_size(corner, size);
        if button.show_at(ui, look, place).clicked() {
            out.push(Intent::Board(BoardTool::Zoom));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_fills_the_stage() {
        let whole = Rect::from_min_size(pos2(10.0, 20.0), vec2(1920.0, 1080.0));
        for (number, seen) in [
            (1, (0.0, 0.0)),
            (2, (0.5, 0.0)),
            (3, (0.0, 0.5)),
            (4, (0.5, 0.5)),
        ] {
            let mut zoom = Zoom::Choosing(None);
            zoom.take_quarter(number);
            let big = zoom.stretched(whole).unwrap();
            assert_eq!(big.size(), whole.size() * 2.0);
            let corner = big.min + vec2(seen.0 * big.width(), seen.1 * big.height());
            assert!(corner.distance(whole.min) < 0.01, "{number}");
        }
        assert_eq!(Zoom::Off.stretched(whole), None);
    }

    #[track_caller]
    fn keeps(one: (f32, f32), other: (f32, f32)) {
        let part = part_between(pos2(one.0, one.1), pos2(other.0, other.1));
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)).expand(0.001);
        assert!(all.contains_rect(part), "{part:?}");
        assert!((part.width() - part.height()).abs() < 0.001, "{part:?}");
        assert!(part.width() >= LEAST - 0.001, "{part:?}");
    }

    #[test]
    fn a_drawn_part_has_the_shape_of_the_stage_and_stays_inside() {
        keeps((0.1, 0.1), (0.5, 0.3));
        keeps((0.99, 0.99), (0.98, 0.98));
        keeps((-0.4, 0.2), (1.4, 0.3));
        keeps((0.0, 1.0), (0.2, 0.9));
    }
}
