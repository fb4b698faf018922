//! A picture in which the class finds spots together: each one found is ringed, and its words can be read.
//!
//! By keys: the arrows move a cross-hair over the picture, with Shift in longer steps; Enter points.

use eframe::egui::{
    Align2, Color32, PointerButton, Pos2, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::marks::pen;
use super::outline::{Outline, on_screen};
use super::side::{arrow, head_ui, total_ui};
use super::{Points, at_board, board_answer, closed_left, is_open};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::{Look, TextRole, radius};
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::{Left, announce, foot_ui};
use crate::view::stage::frame::Frame;
use crate::view::stage::slide::Picture;
use crate::view::stage::words::Setting;
use crate::view::widget::text::paint_sign;
use crate::view::widget::{Pen, paint_chalk_line, paint_ring};

/// How far an arrow moves the cross-hair, in thousandths; with Shift.
const STEP: i32 = 20;
const LONG_STEP: i32 = 100;
/// A touch this near to a spot, in stage units, is a touch on it: fingers are thick, boards are rarely calibrated.
const NEAR: f32 = 26.0;
/// After so many touches on nothing the class is asked to go on looking.
const MISSES: u8 = 3;

/// Draws the picture and what was found in it.
pub(super) fn spots_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = head_ui(ui, board, frame);
    let sight = Sight::new(board, (frame, bottom), points);
    let mut found = at_board(board);
    let is_found: Vec<bool> = points
        .spots
        .iter()
        .map(|spot| found.contains_key(&spot.id))
        .collect();
    let builder = UiBuilder::new().max_rect(frame.body);
    let builder = if is_open(board) {
        builder
    } else {
        builder.disabled()
    };
    let pointed = ui
        .scope_builder(builder, |ui| {
            let pointed = sight.touch_ui(ui, board, (points, &is_found), draft);
            words_ui(ui, board, (sight.words, points), (&is_found, draft));
            pointed
        })
        .inner;
    match pointed {
        Some(Some(spot)) => {
            draft.pointing.misses = 0;
            draft.pointing.open = Some(spot);
            if is_found.get(spot) == Some(&false) {
                found.insert(points.spot(spot).to_owned(), 1);
                out.push(board_answer(points, found));
            }
        }
        Some(None) => draft.pointing.misses = draft.pointing.misses.saturating_add(1),
        None => {}
    }
    let left = closed_left(board).unwrap_or_else(|| hint(board, draft));
    foot_ui(ui, board, frame, (left, draft), out);
}

fn hint(board: &Board<'_>, draft: &StageDraft) -> Left {
    let (icon, key) = if draft.pointing.misses >= MISSES {
        (Icon::MagnifyingGlass, "point-look-on")
    } else {
        (Icon::HandTap, "point-hint-spots")
    };
    Left::Hint(icon, board.tr(key))
}

/// Where the picture, its spots and the words beside it stand.
pub(super) struct Sight {
    pub(super) picture: Rect,
    pub(super) words: Rect,
    pub(super) outlines: Vec<Outline>,
}

impl Sight {
    /// The picture as large as it can be, with the words beside or under it.
    pub(super) fn new(
        board: &Board<'_>,
        (frame, bottom): (&Frame, f32),
        points: &Points<'_>,
    ) -> Self {
        let look = board.look();
        let gap = look.size.gap_large;
        let body = frame.below(bottom, (look.size.gap, look.size.gap));
        let size = match Picture::of(board) {
            Some(Picture::Medium { texture, .. }) => texture.size_vec2(),
            Some(Picture::Drawing(_)) | None => vec2(4.0, 3.0),
        };
        let side = (body.width() * 0.26).max(look.su(390.0));
        let beside = body.with_max_x(body.right() - side - gap);
        let under = look.su(if look.is_four_thirds() { 250.0 } else { 220.0 });
        let above = body.with_max_y(body.bottom() - under - look.size.gap);
        let (place, words) = if scale(size, beside) >= scale(size, above) {
            (beside, None)
        } else {
            (above, Some(body.with_min_y(body.bottom() - under)))
        };
        let size = size * scale(size, place);
        let picture =
            Rect::from_min_size(pos2(place.left(), place.center().y - size.y / 2.0), size);
        // Words beside the picture take what it leaves.
        let picture = match words {
            None => picture,
            Some(_) => picture.translate(vec2((place.width() - size.x) / 2.0, 0.0)),
        };
        let words = words.unwrap_or_else(|| body.with_min_x(picture.right() + gap));
        let outline = |spot: &crate::activity::Spot| {
            Outline::new(&spot.area.clone().unwrap_or_default(), picture)
        };
        Self {
            picture,
            words,
            outlines: points.spots.iter().map(outline).collect(),
        }
    }

    /// Lets the picture be touched. Returns the spot pointed at, or `Some(None)` where nothing is.
    fn touch_ui(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (points, is_found): (&Points<'_>, &[bool]),
        draft: &mut StageDraft,
    ) -> Option<Option<usize>> {
        let look = board.look();
        let response = self.picture_ui(ui, board);
        draft.keeps_arrows(&response);
        let cross = &mut draft.pointing.cross;
        if let Some(way) = arrow(ui, &response) {
            let is_long = ui.input(|input| input.modifiers.shift);
            *cross = Some(moved(cross.unwrap_or((500, 500)), way, is_long));
        }
        let mut place = None;
        if response.clicked_by(PointerButton::Primary) {
            place = response.interact_pointer_pos();
            *cross = None;
        } else if response.clicked() {
            place = Some(on_screen(cross.unwrap_or((500, 500)), self.picture));
        }
        let cross = on_screen(cross.unwrap_or((500, 500)), self.picture);
        let open = draft.pointing.open;
        let mut opened = None;
        for (index, is_found) in is_found.iter().enumerate() {
            if !is_found {
                continue;
            }
            let ring = self.ring_ui(ui, board, (points, index, open == Some(index)));
            if ring.clicked_by(PointerButton::Primary) {
                place = ring.interact_pointer_pos();
            } else if ring.clicked() {
                opened = Some(index);
            }
        }
        if response.has_focus() {
            paint_cross(ui, look, self.picture, cross);
        }
        let pointed = place.map(|place| self.spot_at(place, is_found, look.su(NEAR)));
        opened.map(Some).or(pointed)
    }

    fn picture_ui(&self, ui: &Ui, board: &Board<'_>) -> Response {
        let look = board.look();
        let alt = match Picture::of(board) {
            Some(Picture::Medium { texture, alt }) => {
                let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                ui.painter()
                    .image(texture.id(), self.picture, whole, Color32::WHITE);
                alt
            }
            Some(Picture::Drawing(_)) | None => {
                ui.painter().rect_filled(self.picture, 0.0, look.panel);
                board.question()
            }
        };
        let is_enabled = ui.is_enabled();
        let sense = if is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let id = ui.scope_id().with("picture");
        let response = ui.interact(self.picture, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, is_enabled, &alt));
        board.in_lesson_lang(ui, &response);
        if response.clicked() {
            response.request_focus();
        }
        if response.has_focus() {
            paint_ring(ui.painter(), look, self.picture, 0.0);
        }
        response
    }

    /// A spot that was found; a touch on it opens its words again.
    fn ring_ui(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (points, index, is_open): (&Points<'_>, usize, bool),
    ) -> Response {
        let look = board.look();
        let Some(outline) = self.outlines.get(index) else {
            return ui.response();
        };
        let size = outline.bounds().size().max(Vec2::splat(look.size.target));
        let rect = Rect::from_center_size(outline.bounds().center(), size);
        let args = args!("place" => index + 1, "words" => spot_words(board, points, index));
        let name = board.tr_args("point-spot", &args);
        let is_enabled = ui.is_enabled();
        let sense = if is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, ui.scope_id().with(("ring", index)), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &name));
        board.in_lesson_lang(ui, &response);
        paint_spot(ui, look, (outline, index), (self.picture, is_open));
        if response.has_focus() {
            paint_ring(ui.painter(), look, rect, 0.0);
        }
        response
    }

    /// The spot at a place: one that is still to be found before one that is known already.
    fn spot_at(&self, place: Pos2, is_found: &[bool], near: f32) -> Option<usize> {
        let far = |outline: &Outline| {
            if outline.holds(place) {
                0.0
            } else {
                outline.distance(place)
            }
        };
        let cost = |(index, outline): (usize, &Outline)| {
            let is_known = is_found.get(index) == Some(&true);
            let far = far(outline);
            (far <= near).then_some((index, far + f32::from(u8::from(is_known)) * near))
        };
        let reached = self.outlines.iter().enumerate().filter_map(cost);
        reached
            .min_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(index, _)| index)
    }
}

fn scale(size: Vec2, room: Rect) -> f32 {
    (room.width() / size.x.max(1.0)).min(room.height() / size.y.max(1.0))
}

fn moved((x, y): (i32, i32), way: Vec2, is_long: bool) -> (i32, i32) {
    let step = if is_long { LONG_STEP } else { STEP };
    #[expect(clippy::cast_possible_truncation, reason = "a few presses of a key")]
    let by = |presses: f32| presses as i32 * step;
    (
        (x + by(way.x)).clamp(0, 1000),
        (y + by(way.y)).clamp(0, 1000),
    )
}

/// The cross-hair: chalk over ink, so that it shows on every picture.
fn paint_cross(ui: &Ui, look: &Look, picture: Rect, centre: Pos2) {
    let painter = ui.painter().with_clip_rect(picture);
    let (near, far) = (look.su(18.0), look.su(60.0));
    for (width, colour) in [(14.0, look.on_chalk), (6.0, look.chalk)] {
        let stroke = Stroke::new(look.su(width), colour);
        let more = look.su((width - 6.0) / 2.0);
        for (from, to) in [(-far - more, -near + more), (near - more, far + more)] {
            painter.hline(centre.x + from..=centre.x + to, centre.y, stroke);
            painter.vline(centre.x, centre.y + from..=centre.y + to, stroke);
        }
        painter.circle_stroke(centre, look.su(30.0), stroke);
    }
}

/// The ring around a spot and its number; wider, and its number on ink, where its words are open.
pub(super) fn paint_spot(
    ui: &Ui,
    look: &Look,
    (outline, index): (&Outline, usize),
    (picture, is_open): (Rect, bool),
) {
    let points = widened(outline, look.su(8.0));
    let (wide, narrow) = if is_open { (23.0, 13.0) } else { (13.0, 7.0) };
    for (width, colour) in [(wide, look.on_chalk), (narrow, look.chalk)] {
        let chalk = Pen {
            colour,
            ..pen(look, width, index)
        };
        paint_chalk_line(ui.painter(), &chalk, &points, true);
    }
    let reach = look.su(if is_open { 34.0 } else { 27.0 });
    let centre = picture
        .shrink(reach)
        .clamp(outline.bounds().left_top() - Vec2::splat(look.su(8.0)));
    paint_number(ui, look, (centre, reach), (index, is_open));
}

/// The number of a spot on a chalk disc, or on ink.
pub(super) fn paint_number(
    ui: &Ui,
    look: &Look,
    (centre, reach): (Pos2, f32),
    (index, is_open): (usize, bool),
) {
    let (fill, ink) = if is_open {
        (look.on_chalk, look.chalk)
    } else {
        (look.chalk, look.on_chalk)
    };
    let stroke = Stroke::new(look.su(4.0), ink);
    ui.painter().circle(centre, reach, fill, stroke);
    let role: TextRole = look.cell_text().in_colour(ink);
    let role = role.at(reach * 1.3);
    paint_sign(ui.painter(), &(index + 1).to_string(), role, centre);
}

/// The corners of an outline, moved outwards from its middle.
fn widened(outline: &Outline, by: f32) -> Vec<Pos2> {
    let middle = outline.bounds().center();
    let out = |corner: &Pos2| *corner + (*corner - middle).normalized() * by;
    outline.corners().iter().map(out).collect()
}

/// What a spot shows.
pub(super) fn spot_words(board: &Board<'_>, points: &Points<'_>, index: usize) -> String {
    let words = board.text(&format!("spot_{}", points.spot(index)));
    words.replace('\n', " ")
}

/// How many were found, and the words of the one that is open.
fn words_ui(
    ui: &Ui,
    board: &Board<'_>,
    (mut room, points): (Rect, &Points<'_>),
    (is_found, draft): (&[bool], &StageDraft),
) {
    let look = board.look();
    let n = is_found.iter().filter(|is_found| **is_found).count();
    if board.is_live() {
        let args = args!("n" => n, "count" => is_found.len());
        let words = board.tr_args("point-found", &args);
        room.min.y = total_ui(ui, board, room, &words);
    } else {
        room.min.y += look.count_text().row_height();
    }
    let open = draft.pointing.open;
    let open = open.filter(|open| is_found.get(*open) == Some(&true));
    let Some(open) = open else {
        let text = board.text("text").replace('\n', " ");
        let setting = Setting::new(look.body_text(), Align2::LEFT_TOP);
        let response = setting.show(ui, room, &text);
        board.in_lesson_lang(ui, &response);
        return;
    };
    let words = spot_words(board, points, open);
    box_ui(ui, board, room, (Some(open), &words));
    announce(ui, board, room, &words);
}

/// A box with an explanation and the number of its spot.
pub(super) fn box_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (number, words): (Option<usize>, &str),
) {
    let look = board.look();
    ui.painter()
        .rect_filled(room, radius(look.size.box_radius), look.sunk);
    let mut inner = room.shrink2(vec2(look.su(26.0), look.su(18.0)));
    let reach = look.su(30.0);
    let is_wide = room.width() > look.su(760.0);
    if let Some(index) = number {
        let centre = inner.left_top() + Vec2::splat(reach);
        paint_number(ui, look, (centre, reach), (index, true));
        if is_wide {
            inner.min.x += reach * 2.0 + look.su(24.0);
        } else {
            inner.min.y += reach * 2.0 + look.size.gap_small;
        }
    }
    let mut role = look.body_text();
    role.row = 1.24;
    let response = Setting::new(role, Align2::LEFT_TOP).show(ui, inner, words);
    board.in_lesson_lang(ui, &response);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Area;

    const PICTURE: Rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(1000.0, 1000.0));

    fn sight() -> Sight {
        let area = |left| Outline::new(&Area::Rect(left, 100, 100, 100), PICTURE);
        Sight {
            picture: PICTURE,
            words: PICTURE,
            outlines: vec![area(100), area(210), area(700)],
        }
    }

    #[track_caller]
    fn check(x: f32, found: [bool; 3], expected: Option<usize>) {
        let spot = sight().spot_at(pos2(x, 150.0), &found, 20.0);
        assert_eq!(spot, expected, "{x} {found:?}");
    }

    #[test]
    fn finds_the_spot_under_a_finger() {
        check(150.0, [false; 3], Some(0));
        check(202.0, [false; 3], Some(0));
        check(209.0, [false; 3], Some(1));
        check(202.0, [true, false, false], Some(1));
        check(150.0, [true; 3], Some(0));
        check(715.0, [true; 3], Some(2));
        check(500.0, [false; 3], None);
    }

    #[test]
    fn moves_the_cross_in_small_and_long_steps_and_keeps_it_in() {
        assert_eq!(moved((500, 500), vec2(1.0, -2.0), false), (520, 460));
        assert_eq!(moved((500, 500), vec2(0.0, 1.0), true), (500, 600));
        assert_eq!(moved((990, 5), vec2(1.0, -1.0), false), (1000, 0));
    }
}
