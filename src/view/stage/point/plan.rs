//! A plan with zones, while the class counts: each touch on a zone puts one sticker of the kind that is chosen.
//!
//! By keys: 1 to 4 choose the kind, the arrows lead from zone to zone, Enter puts one, Backspace takes it back.

use std::sync::Arc;

use eframe::egui::{
    Context, Painter, PointerButton, Pos2, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::marks::{Plate, Stands, paint_sticker, pen};
use super::outline::{Outline, neighbour, spread};
use super::{Counts, Points, closed_left, is_open, mark_of, side, so_far, touch};
use crate::activity::{Ground, Plan};
use crate::args;
use crate::view::icon::Icon;
use crate::view::kept::{Kind, kept};
use crate::view::look::Look;
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, foot_ui};
use crate::view::stage::frame::Frame;
use crate::view::stage::slide::Picture;
use crate::view::widget::{paint_chalk_box, paint_chalk_line, paint_ring};

/// Distances between two stickers that are tried, the widest first, in stage units.
const STEPS: [f32; 8] = [46.0, 38.0, 31.0, 25.0, 20.0, 16.0, 13.0, 10.0];
/// A touch this near to a zone, in stage units, is a touch on it.
const NEAR: f32 = 44.0;

/// Draws the plan and the kinds of stickers.
pub(super) fn plan_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = side::head_ui(ui, board, frame);
    let (place, beside) = places(board, frame, bottom);
    let plan = ground_rect(board, place);
    let counts = so_far(board, points);
    let layer = draft
        .pointing
        .layer
        .unwrap_or(0)
        .min(points.layers.len().saturating_sub(1));
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open(board) {
        builder
    } else {
        builder.disabled()
    };
    ui.scope_builder(builder, |ui| {
        paint_ground(ui, board, (plan, points));
        let zones = Zones::new(ui, board, (plan, points), &counts);
        if let Some(spot) = zones.touch_ui(ui, board, &counts, draft) {
            out.push(touch(points, (layer, spot)));
        }
        zones.paint(ui, board, (points, &counts));
        if let Some(layer) = side::kinds_ui(ui, board, (beside, points), (layer, &counts)) {
            draft.choose_layer(layer);
        }
    });
    let words = board.tr_args("point-total", &args!("n" => counts.total(None)));
    side::announce_total(ui, board, (plan, &words), draft);
    let left = closed_left(board).unwrap_or_else(|| hint(board, points));
    foot_ui(ui, board, frame, (left, draft), out);
}

/// What is counted, and what never is.
pub(super) fn hint(board: &Board<'_>, points: &Points<'_>) -> Left {
    let key = match points.ground {
        Ground::Plan(Plan::Yard) => "point-hint-yard",
        _ => "point-hint",
    };
    Left::Hint(Icon::HandTap, board.tr(key))
}

/// Where the plan stands, and what stands beside it.
pub(super) fn places(board: &Board<'_>, frame: &Frame, bottom: f32) -> (Rect, Rect) {
    let look = board.look();
    let gaps = if look.is_four_thirds() {
        (look.size.gap, look.size.gap_small)
    } else {
        (look.su(24.0), look.su(30.0))
    };
    let body = frame.below(bottom, gaps);
    let beside = (body.width() * 0.275).max(look.su(366.0));
    let gap = look.size.gap_large;
    let split = body.right() - beside;
    (body.with_max_x(split - gap), body.with_min_x(split))
}

/// The plan: all of its place, or as much as a picture of its own shape takes of it.
pub(super) fn ground_rect(board: &Board<'_>, place: Rect) -> Rect {
    let Some(Picture::Medium { texture, .. }) = Picture::of(board) else {
        return place;
    };
    let size = texture.size_vec2();
    let scale = (place.width() / size.x.max(1.0)).min(place.height() / size.y.max(1.0));
    Rect::from_center_size(place.center(), size * scale)
}

/// The ground under the zones: a yard with its fence, a square with its streets, a picture, or only an edge.
pub(super) fn paint_ground(ui: &Ui, board: &Board<'_>, (plan, points): (Rect, &Points<'_>)) {
    let look = board.look();
    let kind = match points.ground {
        Ground::Plan(kind) => kind,
        Ground::Picture | Ground::Grid | Ground::List => Plan::Bare,
    };
    let painter = ui.painter();
    if let (Plan::Bare, Some(picture @ Picture::Medium { .. })) = (kind, Picture::of(board)) {
        picture.show(ui, board, plan);
        return;
    }
    painter.rect_filled(plan, 0.0, look.panel);
    match kind {
        Plan::Square => paint_streets(painter, look, plan),
        Plan::Yard | Plan::Bare => {}
    }
    if kind == Plan::Yard {
        paint_posts(painter, look, plan);
    }
    paint_chalk_box(painter, &pen(look, 7.0, 0), plan.shrink(look.su(3.5)));
}

/// The posts of the fence, inside its line.
fn paint_posts(painter: &Painter, look: &Look, plan: Rect) {
    let stroke = Stroke::new(look.su(4.0), look.ink_soft);
    let (high, step) = (look.su(13.0), look.su(58.0));
    let inner = plan.shrink(look.su(7.0));
    let mut x = inner.left() + step / 2.0;
    while x < inner.right() {
        painter.vline(x, inner.top()..=inner.top() + high, stroke);
        painter.vline(x, inner.bottom() - high..=inner.bottom(), stroke);
        x += step;
    }
    let mut y = inner.top() + step / 2.0;
    while y < inner.bottom() {
        painter.hline(inner.left()..=inner.left() + high, y, stroke);
        painter.hline(inner.right() - high..=inner.right(), y, stroke);
        y += step;
    }
}

/// Streets around a square, with the dashes of their middle.
fn paint_streets(painter: &Painter, look: &Look, plan: Rect) {
    let wide = look.su(76.0);
    let middle = plan.shrink(wide);
    let dash = Stroke::new(look.su(4.0), look.edge);
    for side in [
        plan.with_max_y(middle.top()),
        plan.with_min_y(middle.bottom()),
        plan.with_max_x(middle.left()),
        plan.with_min_x(middle.right()),
    ] {
        painter.rect_filled(side, 0.0, look.sunk);
    }
    let line = plan.shrink(wide / 2.0);
    let path = [
        line.left_top(),
        line.right_top(),
        line.right_bottom(),
        line.left_bottom(),
        line.left_top(),
    ];
    painter.extend(eframe::egui::Shape::dashed_line(
        &path,
        dash,
        look.su(26.0),
        look.su(22.0),
    ));
    paint_chalk_box(painter, &pen(look, 4.0, 99), middle);
}

/// The zones of a plan where they stand on the screen.
pub(super) struct Zones {
    pub(super) outlines: Vec<Outline>,
    names: Vec<String>,
    plates: Vec<Plate>,
    plan: Rect,
}

impl Zones {
    /// With plates that hold counts of two figures, or of as many as there are.
    fn new(ui: &Ui, board: &Board<'_>, place: (Rect, &Points<'_>), counts: &Counts) -> Self {
        let widest = |spot| {
            let count = counts.on_spot(None, spot).max(88);
            board.scene.texts.number(count.into())
        };
        Self::with_counts(ui, board, place, (Stands::Top, &widest))
    }

    /// With plates as wide as what is counted at each zone.
    pub(super) fn with_counts(
        ui: &Ui,
        board: &Board<'_>,
        (plan, points): (Rect, &Points<'_>),
        (stands, widest): (Stands, &dyn Fn(usize) -> String),
    ) -> Self {
        let outline = |spot: &crate::activity::Spot| {
            let area = spot.area.clone().unwrap_or_default();
            Outline::new(&area, plan)
        };
        let outlines: Vec<Outline> = points.spots.iter().map(outline).collect();
        let names: Vec<String> = (points.spots.iter())
            .map(|spot| board.text(&format!("zone_{}", spot.id)))
            .collect();
        let plates = outlines.iter().zip(&names).enumerate();
        let plates = plates
            .map(|(index, (outline, name))| {
                Plate::new(ui, board.look(), (outline, stands), (name, &widest(index)))
            })
            .collect();
        Self {
            outlines,
            names,
            plates,
            plan,
        }
    }

    /// Lets the zones be touched; returns the one that gets a sticker.
    fn touch_ui(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        counts: &Counts,
        draft: &mut StageDraft,
    ) -> Option<usize> {
        let mut touched = None;
        let mut asked = None;
        let responses: Vec<Response> = (0..self.outlines.len())
            .map(|index| self.interact(ui, board, (index, counts)))
            .collect();
        for (index, response) in responses.iter().enumerate() {
            draft.keeps_arrows(response);
            if response.clicked_by(PointerButton::Primary) {
                touched = touched.or(response
                    .interact_pointer_pos()
                    .and_then(|place| self.at(place, board.look().su(NEAR))));
            } else if response.clicked() {
                touched = Some(index);
            }
            if let Some(way) = super::side::arrow(ui, response) {
                let middles: Vec<Pos2> = self.outlines.iter().map(Outline::middle).collect();
                asked = neighbour(&middles, index, way);
            }
        }
        // The ring stands where the last touch went, which may be a zone under the one that was hit.
        if let Some(response) = touched.or(asked).and_then(|index| responses.get(index)) {
            response.request_focus();
            draft.arrows = Some(response.id);
        }
        touched
    }

    /// The zone at a place of the screen, or the nearest one within `near`.
    fn at(&self, place: Pos2, near: f32) -> Option<usize> {
        let holding = self.outlines.iter().rposition(|zone| zone.holds(place));
        holding.or_else(|| {
            let distances = self.outlines.iter().map(|zone| zone.distance(place));
            let nearest = distances
                .enumerate()
                .min_by(|(_, a), (_, b)| a.total_cmp(b));
            nearest
                .filter(|(_, far)| *far <= near)
                .map(|(index, _)| index)
        })
    }

    fn interact(&self, ui: &Ui, board: &Board<'_>, (index, counts): (usize, &Counts)) -> Response {
        let look = board.look();
        let bounds = self
            .outlines
            .get(index)
            .map_or(Rect::NOTHING, Outline::bounds);
        let rect = at_least(bounds, look.size.target, self.plan);
        let id = ui.scope_id().with(("zone", index));
        let is_enabled = ui.is_enabled();
        let sense = if is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, id, sense);
        let name = self.name(index);
        let args = args!("zone" => name, "n" => counts.on_spot(None, index));
        let said = board.tr_args("point-zone", &args);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &said));
        board.in_lesson_lang(ui, &response);
        if response.has_focus() {
            paint_ring(ui.painter(), look, bounds, 0.0);
        }
        if is_enabled {
            response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
        } else {
            response
        }
    }

    pub(super) fn name(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }

    /// Outlines, stickers and plates.
    fn paint(&self, ui: &Ui, board: &Board<'_>, (points, counts): (&Points<'_>, &Counts)) {
        let look = board.look();
        for (index, (outline, plate)) in self.outlines.iter().zip(&self.plates).enumerate() {
            paint_zone(ui, look, (outline, index));
            let on: Vec<u32> = (0..points.layers.len())
                .map(|layer| counts.at(layer, index))
                .collect();
            paint_stickers(ui, look, (outline, index, plate.rect), &on);
            let all: u32 = on.iter().sum();
            let count = if all > 0 {
                board.scene.texts.number(all.into())
            } else {
                String::new()
            };
            plate.paint(ui, look, (self.name(index), &count));
        }
    }

    /// The plate of a zone.
    pub(super) fn plate(&self, index: usize) -> Option<&Plate> {
        self.plates.get(index)
    }
}

/// The chalk line around a zone.
pub(super) fn paint_zone(ui: &Ui, look: &Look, (outline, index): (&Outline, usize)) {
    let pen = pen(look, 5.0, index + 1);
    paint_chalk_line(ui.painter(), &pen, outline.corners(), true);
}

/// Stickers of each kind, in the largest size in which all have room.
fn paint_stickers(
    ui: &Ui,
    look: &Look,
    (outline, index, plate): (&Outline, usize, Rect),
    counts: &[u32],
) {
    let (side, places) = sticker_places(ui.ctx(), look, (outline, index, plate), counts);
    for (layer, places) in places.iter().enumerate() {
        for place in places {
            paint_sticker(ui.painter(), look, mark_of(layer), (*place, side));
        }
    }
}

/// How large the stickers of a zone are, and where they are, by kind.
fn sticker_places(
    ctx: &Context,
    look: &Look,
    (outline, index, plate): (&Outline, usize, Rect),
    counts: &[u32],
) -> (f32, Arc<[Vec<Pos2>]>) {
    let all = usize::try_from(counts.iter().sum::<u32>()).unwrap_or(usize::MAX);
    let taken = plate.expand(look.su(4.0));
    let step_of = |units: &&f32| outline.squares(ctx, look.su(**units), taken).len() >= all;
    let units = STEPS.iter().find(step_of).or(STEPS.last()).copied();
    let step = look.su(units.unwrap_or(10.0));
    let corner = outline.bounds().min;
    let key = (
        [corner.x, corner.y, plate.left(), plate.bottom(), step].map(f32::to_bits),
        counts.to_vec(),
        index,
    );
    let places = kept(ctx, Kind::Squares, key, || {
        let squares = outline.squares(ctx, step, taken);
        Arc::from(spread(&squares, counts, index as u64))
    });
    (step * 0.86, places)
}

/// A rectangle that a finger can hit, as far as the plan has room.
fn at_least(rect: Rect, side: f32, plan: Rect) -> Rect {
    let size = rect.size().max(Vec2::splat(side));
    let free = plan.size() - size;
    let corner = rect.center() - size / 2.0;
    let low = plan.min;
    let high = low + free.max(Vec2::ZERO);
    let corner = pos2(corner.x.clamp(low.x, high.x), corner.y.clamp(low.y, high.y));
    Rect::from_min_size(corner, vec2(size.x, size.y))
}
