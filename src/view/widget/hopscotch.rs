//! The way through a lesson: a hopscotch in chalk, from Terre to Ciel.

use eframe::egui::{
    Color32, Id, Painter, Pos2, Rect, Role, Shape, Stroke, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::cell::CellState;
use super::chalk::{Pen, paint_chalk_box, paint_half_disc};
use super::press::{Pressable, paint_ring, press};
use super::text::{paint_sign, say};
use crate::view::look::Look;

/// A cell of the hopscotch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The number in it, from 1; a double cell holds this number and the next.
    pub first_place: usize,
    /// Where the class is with it, or with the first bar of a double cell.
    pub state: CellState,
    /// Where the class is with the second bar; `None` for a single cell.
    pub second: Option<CellState>,
    /// For screen readers: number, kind of activity, state.
    pub name: String,
}

/// How the hopscotch lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Upwards, at the left of the stage: Terre below, Ciel above, the palet on the current cell.
    Rail,
    /// From left to right, in the 4:3 grid and on the desk.
    Ribbon,
    /// A ribbon of empty cells, as on the cover of a lesson.
    Outline,
}

/// A hopscotch.
#[derive(Clone, Copy, Debug)]
pub struct Hopscotch<'a> {
    /// The cells, from Terre to Ciel.
    pub cells: &'a [Cell],
    /// "Terre".
    pub earth: &'a str,
    /// "Ciel".
    pub sky: &'a str,
    /// For screen readers: the way and where the class is.
    pub name: &'a str,
    /// How it lies.
    pub direction: Direction,
    /// The hour is over: Ciel is lit and the palet is gone.
    pub is_over: bool,
    /// The adult may jump to a cell.
    pub is_open: bool,
}

/// Between two cells of the rail, in stage units.
const RAIL_GAP: f32 = 10.0;
/// Between two cells of a ribbon that is 84 units high.
const RIBBON_GAP: f32 = 9.0;
/// Height of a ribbon's cells in its own units.
const RIBBON_HIGH: f32 = 84.0;

/// Draws the hopscotch in `rect`; returns the index of the cell that was pressed.
///
/// In one `ui`, no two may lie the same way.
pub fn hopscotch_ui(ui: &mut Ui, look: &Look, rect: Rect, way: &Hopscotch<'_>) -> Option<usize> {
    let plan = match way.direction {
        Direction::Rail => rail_plan(look, rect, way.cells),
        Direction::Ribbon | Direction::Outline => ribbon_plan(rect, way.cells),
    };
    paint_ends(ui.painter(), look, way, &plan);
    for (cell, boxes) in way.cells.iter().zip(&plan.cells) {
        paint_cell(
            ui.painter(),
            look,
            (cell, boxes),
            (way.direction, plan.unit),
        );
    }
    if way.direction == Direction::Outline {
        say(ui, rect, Role::Image, way.name);
        return None;
    }
    let builder = UiBuilder::new()
        .id_salt(("hopscotch", way.direction))
        .max_rect(rect)
        .accessibility_role(Role::Group)
        .accessibility_label(way.name);
    let pressed = ui
        .scope_builder(builder, |ui| cells_ui(ui, look, way, &plan))
        .inner;
    if way.direction == Direction::Rail && !way.is_over {
        paint_palet(ui, look, way, &plan);
    }
    pressed
}

/// How wide and high a ribbon is whose cells are `high` points high.
pub fn ribbon_size(cells: &[Cell], high: f32) -> Vec2 {
    let unit = high / RIBBON_HIGH;
    vec2(ribbon_width(cells) * unit + 10.0 * unit, high + 10.0 * unit)
}

/// Where everything stands.
struct Plan {
    /// For each cell its box, or the two bars in order of number.
    cells: Vec<[Option<Rect>; 2]>,
    /// The box of Terre.
    earth: Option<Rect>,
    /// Middle of the flat side of Ciel, the way up, and its radii.
    sky: (Pos2, Vec2, Vec2),
    /// Points in a unit of the drawing.
    unit: f32,
}

fn rail_plan(look: &Look, rect: Rect, cells: &[Cell]) -> Plan {
    let su = |units: f32| look.su(units);
    let (sky_high, earth_high) = (su(79.0), su(71.0));
    let gap = su(RAIL_GAP);
    let mut shares = 0.0;
    let mut boxes = 0.0;
    for cell in cells {
        let (share, count) = if cell.second.is_some() {
            (1.28, 2.0)
        } else {
            (1.0, 1.0)
        };
        shares += share;
        boxes += count;
    }
    let free = rect.height() - sky_high - earth_high - gap * (boxes + 1.0);
    let high = (free / f32::max(shares, 1.0)).clamp(su(8.0), su(150.0));
    let middle = rect.center().x;
    let row = |bottom: f32, wide: f32, high: f32| {
        Rect::from_min_max(
            pos2(middle - su(wide) / 2.0, bottom - high),
            pos2(middle + su(wide) / 2.0, bottom),
        )
    };
    let earth = row(rect.bottom(), 188.0, earth_high);
    let mut bottom = earth.top() - gap;
    let mut places = Vec::new();
    for cell in cells {
        if cell.second.is_none() {
            places.push([Some(row(bottom, 104.0, high)), None]);
            bottom -= high + gap;
            continue;
        }
        let bar = high * 0.64;
        let first = row(bottom, 188.0, bar);
        let second = row(first.top() - gap, 188.0, bar);
        places.push([Some(first), Some(second)]);
        bottom = second.top() - gap;
    }
    Plan {
        cells: places,
        earth: Some(earth),
        sky: (
            pos2(middle, bottom),
            vec2(0.0, -1.0),
            vec2(su(80.84), sky_high),
        ),
        unit: look.unit,
    }
}

fn ribbon_width(cells: &[Cell]) -> f32 {
    let wide: f32 = cells.iter().map(ribbon_cell_width).sum();
    wide + RIBBON_GAP * cells.len() as f32 + RIBBON_HIGH / 2.0
}

fn ribbon_cell_width(cell: &Cell) -> f32 {
    let share = if cell.second.is_some() { 1.3 } else { 0.92 };
    share * RIBBON_HIGH
}

fn ribbon_plan(rect: Rect, cells: &[Cell]) -> Plan {
    // As high as the place allows, less if the lesson is long.
    let unit =
        (rect.height() / (RIBBON_HIGH + 10.0)).min(rect.width() / (ribbon_width(cells) + 10.0));
    let high = RIBBON_HIGH * unit;
    let top = rect.center().y - high / 2.0;
    let mut left = rect.left() + 5.0 * unit;
    let mut places = Vec::new();
    for cell in cells {
        let wide = ribbon_cell_width(cell) * unit;
        let whole = Rect::from_min_size(pos2(left, top), vec2(wide, high));
        left += wide + RIBBON_GAP * unit;
        if cell.second.is_none() {
            places.push([Some(whole), None]);
            continue;
        }
        let bar = vec2(wide, (high - RIBBON_GAP * unit) / 2.0);
        let below = pos2(whole.left(), whole.bottom() - bar.y);
        places.push([
            Some(Rect::from_min_size(whole.min, bar)),
            Some(Rect::from_min_size(below, bar)),
        ]);
    }
    Plan {
        cells: places,
        earth: None,
        sky: (
            pos2(left, rect.center().y),
            vec2(1.0, 0.0),
            vec2(high / 2.0, high / 2.0),
        ),
        unit,
    }
}

fn pen(look: &Look, (direction, unit): (Direction, f32), seed: usize) -> Pen {
    Pen {
        width: (5.0 * unit).max(1.5),
        colour: look.ink,
        unit,
        shake: if direction == Direction::Rail {
            1.0
        } else {
            0.5
        },
        seed: seed as u64,
    }
}

fn paint_ends(painter: &Painter, look: &Look, way: &Hopscotch<'_>, plan: &Plan) {
    if let Some(earth) = plan.earth {
        painter.rect_filled(earth, 0.0, look.done);
        paint_chalk_box(painter, &pen(look, (way.direction, plan.unit), 900), earth);
        let role = label_role(look, look.ink);
        paint_sign(painter, way.earth, role, earth.center());
    }
    let fill = way.is_over.then_some(look.chalk);
    paint_half_disc(
        painter,
        &pen(look, (way.direction, plan.unit), 901),
        plan.sky,
        fill,
    );
    if way.direction == Direction::Rail {
        let (flat, out, radii) = plan.sky;
        let ink = if way.is_over { look.on_chalk } else { look.ink };
        let centre = flat + out * (radii.y * 0.47);
        paint_sign(painter, way.sky, label_role(look, ink), centre);
    }
}

fn label_role(look: &Look, colour: Color32) -> crate::view::look::TextRole {
    let role = look.cell_text();
    role.at(role.size * 0.82).in_colour(colour)
}

fn paint_cell(
    painter: &Painter,
    look: &Look,
    (cell, boxes): (&Cell, &[Option<Rect>; 2]),
    (direction, unit): (Direction, f32),
) {
    let states = [Some(cell.state), cell.second];
    for (index, (rect, state)) in boxes.iter().zip(states).enumerate() {
        let (Some(rect), Some(state)) = (*rect, state) else {
            continue;
        };
        let place = cell.first_place + index;
        if let Some(fill) = state.fill(look) {
            painter.rect_filled(rect, 0.0, fill);
        }
        let mut pen = pen(look, (direction, unit), place);
        if state == CellState::Current {
            pen.width *= 1.35;
        }
        paint_chalk_box(painter, &pen, rect);
        if direction == Direction::Outline {
            continue;
        }
        let role = look.cell_text().in_colour(state.ink(look));
        let size = (46.0 * unit).min(rect.height() * 0.98);
        paint_sign(painter, &place.to_string(), role.at(size), rect.center());
    }
}

fn cells_ui(ui: &Ui, look: &Look, way: &Hopscotch<'_>, plan: &Plan) -> Option<usize> {
    let mut pressed = None;
    for (index, (cell, boxes)) in way.cells.iter().zip(&plan.cells).enumerate() {
        let Some(rect) = boxes.iter().flatten().copied().reduce(Rect::union) else {
            continue;
        };
        let id = ui.scope_id().with(("cell", index));
        if !way.is_open {
            say(ui, rect, Role::ListItem, &cell.name);
            continue;
        }
        let press = press(ui, look, (rect, id), &Pressable::button(&cell.name, true));
        if press.is_hovered {
            let line = Stroke::new(look.size.ring, look.edge);
            ui.painter().rect_stroke(
                rect.expand(plan.unit * 3.0),
                0.0,
                line,
                eframe::egui::StrokeKind::Outside,
            );
        }
        if press.has_focus {
            paint_ring(ui.painter(), look, rect.expand(plan.unit * 3.0), 0.0);
        }
        if press.response.clicked() {
            pressed = Some(index);
        }
    }
    pressed
}

/// The palet over the lower right corner of the current box, or on its way there.
fn paint_palet(ui: &Ui, look: &Look, way: &Hopscotch<'_>, plan: &Plan) {
    let Some(current) = current_place(way.cells) else {
        return;
    };
    let size = look.su(46.0);
    let position = |place: usize| {
        let rect = box_of(way.cells, plan, place).or(plan.earth);
        rect.map_or(ui.min_rect().center(), |rect| {
            rect.right_bottom() + vec2(-0.16, -0.24) * size
        })
    };
    let id = palet_id(ui);
    let centre = look.motion.hop(ui.ctx(), id, current, position);
    paint_stone(ui.painter(), look, (centre, size));
}

/// The palet, flat on the ground at `centre`, `size` points wide or so.
pub fn paint_stone(painter: &Painter, look: &Look, (centre, size): (Pos2, f32)) {
    let disc = vec2(0.53, 0.388) * size;
    let (gold, dark, shine) = (
        Color32::from_rgb(0xC9, 0xA2, 0x27),
        look.on_chalk,
        Color32::from_rgb(0xFF, 0xFD, 0xF7).gamma_multiply(0.8),
    );
    painter.add(Shape::ellipse_filled(
        centre + vec2(0.0, 0.102) * size,
        disc,
        gold,
    ));
    painter.add(Shape::ellipse_filled(centre, disc, dark));
    painter.add(Shape::ellipse_stroke(
        centre - vec2(0.102, 0.082) * size,
        vec2(0.265, 0.133) * size,
        Stroke::new(0.051 * size, shine),
    ));
}

fn palet_id(ui: &Ui) -> Id {
    ui.scope_id().with("palet")
}

/// The number the class is at.
fn current_place(cells: &[Cell]) -> Option<usize> {
    cells.iter().find_map(|cell| {
        if cell.state == CellState::Current {
            Some(cell.first_place)
        } else if cell.second == Some(CellState::Current) {
            Some(cell.first_place + 1)
        } else {
            None
        }
    })
}

/// The box with this number.
fn box_of(cells: &[Cell], plan: &Plan, place: usize) -> Option<Rect> {
    cells.iter().zip(&plan.cells).find_map(|(cell, boxes)| {
        let [first, second] = *boxes;
        if cell.first_place == place {
            first
        } else if cell.first_place + 1 == place {
            second
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::look::Theme;

    fn cell(first_place: usize, is_double: bool) -> Cell {
        Cell {
            first_place,
            state: CellState::ToCome,
            second: is_double.then_some(CellState::ToCome),
            name: String::new(),
        }
    }

    fn lesson() -> Vec<Cell> {
        vec![
            cell(1, false),
            cell(2, false),
            cell(3, false),
            cell(4, true),
            cell(6, false),
        ]
    }

    #[test]
    fn fills_the_rail_from_terre_to_ciel() {
        let stage = Rect::from_min_max(pos2(0.0, 0.0), pos2(1920.0, 1080.0));
        let look = Look::stage(Theme::Paper, stage);
        let rail = Rect::from_min_max(pos2(0.0, 44.0), pos2(252.0, 1044.0));
        let cells = lesson();
        let plan = rail_plan(&look, rail, &cells);
        let first = box_of(&cells, &plan, 1).unwrap();
        let bars = [4, 5].map(|place| box_of(&cells, &plan, place).unwrap());
        assert!((first.width() - 104.0).abs() < 0.01);
        assert!(first.height() > 140.0 && first.height() <= 150.0);
        assert!((bars[0].height() - first.height() * 0.64).abs() < 0.01);
        assert!(bars[0].top() > bars[1].bottom(), "4 is below 5 in the rail");
        let (flat, _, radii) = plan.sky;
        assert!(flat.y - radii.y >= rail.top() - 0.5, "{}", flat.y - radii.y);
    }

    #[test]
    fn lays_the_lower_number_on_top_in_the_ribbon() {
        let cells = lesson();
        let size = ribbon_size(&cells, 84.0);
        let plan = ribbon_plan(Rect::from_min_size(pos2(0.0, 0.0), size), &cells);
        let four = box_of(&cells, &plan, 4).unwrap();
        let five = box_of(&cells, &plan, 5).unwrap();
        assert!(four.bottom() < five.top());
        assert!((four.height() - 37.5).abs() < 0.1);
        assert!((size.x - 515.0).abs() < 2.0, "{}", size.x);
    }

    #[test]
    fn keeps_a_long_lesson_inside() {
        let stage = Rect::from_min_max(pos2(0.0, 0.0), pos2(1024.0, 576.0));
        let look = Look::stage(Theme::Board, stage);
        let cells: Vec<Cell> = (1..=14).map(|place| cell(place, false)).collect();
        let plan = rail_plan(&look, stage, &cells);
        let (flat, _, radii) = plan.sky;
        assert!(flat.y - radii.y >= -0.5);
        let ribbon = Rect::from_min_max(pos2(0.0, 0.0), pos2(400.0, 60.0));
        let plan = ribbon_plan(ribbon, &cells);
        assert!(plan.sky.0.x + plan.sky.2.x <= 400.0);
    }
}
