//! Cards to put into two circles that cross; how they are moved is in `table.rs`.

use eframe::egui::{Align2, Painter, Pos2, Rect, Role, Shape, Stroke, Ui, pos2};

use super::StageDraft;
use super::board::{Board, Out};
use super::chips::Chips;
use super::frame::{Frame, rows};
use super::hand::Moved;
use super::lens::{CardSize, Lens, Region, rows_of};
use super::sort::{Deck, OPEN_CARDS};
use super::sorted::{Sorted, result_ui};
use super::table::{Bins, Laid, Names, Table, table_ui};
use super::words::Setting;
use crate::args;
use crate::view::look::{Look, Mark, radius};
use crate::view::widget::text::say;
use crate::view::widget::{Pressable, paint_badge, press};

/// What is said of cards and circles.
const IN_CIRCLES: Names = Names {
    card_in: "circles-card-in",
    card_in_taken: "circles-card-in-taken",
    card_in_right: "circles-card-in-right",
    card_in_open: "circles-card-in-open",
    hint: "circles-hint",
    hint_taken: "circles-taken",
};

/// Draws cards and circles.
pub(super) fn circles_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let lay = |deck: &Deck<'_>, _: &_, (waiting, bottom): (usize, f32)| {
        let four_thirds = look.is_four_thirds();
        let pick = |wide: f32, narrow: f32| look.su(if four_thirds { narrow } else { wide });
        let body = frame.below(bottom, (pick(22.0, 14.0), pick(22.0, 14.0)));
        let column = body.with_max_x(body.left() + pick(330.0, 280.0));
        // With no card waiting the circles have all the width.
        let area = if waiting == 0 {
            body
        } else {
            body.with_min_x(column.right() + look.size.gap_wide)
        };
        Laid {
            cards: rows(column, OPEN_CARDS, (f32::INFINITY, look.size.gap)),
            has_pictures: true,
            bins: Rings::new(look, area, deck.bins.len()),
        }
    };
    table_ui(ui, board, frame, (draft, out), lay);
}

/// Draws the result.
pub(super) fn circles_result_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let draw = |ui: &mut Ui, room: Rect, result: &Sorted<'_>| {
        let rings = Rings::new(board.look(), room, result.deck.bins.len());
        rings.paint(ui.painter(), board.look(), |_| false);
        for bin in 0..result.deck.bins.len() {
            rings.result_bin_ui(ui, board, result, bin);
        }
    };
    result_ui(ui, board, frame, (draft, out), (IN_CIRCLES, draw));
}

/// The circles, their titles above them, and the place outside of both where there is one.
struct Rings {
    lens: Lens,
    /// The titles, in the order of the bins; that of the place outside stands in its box.
    titles: Vec<Rect>,
    outside: Option<Rect>,
    area: Rect,
}

impl Rings {
    fn new(look: &Look, area: Rect, bins: usize) -> Self {
        let title = look.su(80.0);
        let has_outside = bins > 3;
        let low = look.size.target + look.su(28.0);
        let outside = has_outside.then(|| area.with_min_y(area.bottom() - low));
        let bottom = outside.map_or(area.bottom(), |rect| rect.top() - look.size.gap);
        let ring = Rect::from_min_max(
            pos2(area.left(), area.top() + title + look.size.gap_small),
            pos2(area.right(), bottom),
        );
        let lens = Lens::new(ring.shrink(look.size.bin_stroke / 2.0));
        let bounds = lens.bounds();
        let head = Rect::from_min_max(
            pos2(bounds.left(), area.top()),
            pos2(bounds.right(), area.top() + title),
        );
        let gap = look.size.gap_small;
        let side = head.width() * 0.31;
        let left = head.with_max_x(head.left() + side);
        let right = head.with_min_x(head.right() - side);
        let both = Rect::from_x_y_ranges(left.right() + gap..=right.left() - gap, head.y_range());
        Self {
            lens,
            titles: vec![both, left, right],
            outside,
            area,
        }
    }

    fn mark(region: Region) -> Mark {
        match region {
            Region::Both => Mark::A,
            Region::Left => Mark::B,
            Region::Right => Mark::C,
            Region::Outside => Mark::D,
        }
    }

    /// Circles and box; `is_lit` tells where a card would go.
    fn paint(&self, painter: &Painter, look: &Look, is_lit: impl Fn(Region) -> bool) {
        let theme = look.theme;
        let colour = |region: Region| Self::mark(region).colour(theme);
        let tint = |region: Region| Self::mark(region).tint(theme);
        let radii = self.lens.radii;
        let sides = [Region::Left, Region::Right];
        for (region, middle) in sides.into_iter().zip(self.lens.middles()) {
            let fill = if is_lit(region) {
                tint(region)
            } else {
                look.panel
            };
            painter.add(Shape::ellipse_filled(middle, radii, fill));
        }
        let lens = self.lens.outline(Region::Both);
        let fill = tint(Region::Both);
        painter.add(Shape::convex_polygon(lens.clone(), fill, Stroke::NONE));
        for (region, middle) in sides.into_iter().zip(self.lens.middles()) {
            let stroke = Stroke::new(look.size.bin_stroke, colour(region));
            painter.add(Shape::ellipse_stroke(middle, radii, stroke));
        }
        let stroke = Stroke::new(look.size.bin_stroke, colour(Region::Both));
        painter.add(Shape::closed_line(lens, stroke));
        if let Some(outside) = self.outside {
            let fill = if is_lit(Region::Outside) {
                tint(Region::Outside)
            } else {
                look.panel
            };
            let corner = radius(look.size.box_radius);
            let stroke = Stroke::new(look.size.stroke, colour(Region::Outside));
            let kind = eframe::egui::StrokeKind::Inside;
            painter.rect(outside, corner, fill, stroke, kind);
        }
    }

    /// The two rings of the focus round a region.
    fn paint_ring(&self, painter: &Painter, look: &Look, region: Region) {
        let ring = look.size.ring;
        if let Some(outside) = self.outside.filter(|_| region == Region::Outside) {
            crate::view::widget::paint_ring(painter, look, outside, look.size.box_radius);
            return;
        }
        let points = self.lens.outline(region);
        let ink = Stroke::new(ring * 3.0, look.ink);
        painter.add(Shape::closed_line(points.clone(), ink));
        painter.add(Shape::closed_line(
            points,
            Stroke::new(ring * 1.6, look.chalk),
        ));
    }

    /// All of a region that can be pressed: its title, and what stands below it.
    fn target(&self, region: Region) -> Option<Rect> {
        if region == Region::Outside {
            return self.outside;
        }
        let band = self.lens.band(region)?;
        Some(band.with_min_y(self.area.top()))
    }

    /// Badge and words of a place.
    fn title_ui(&self, ui: &Ui, board: &Board<'_>, (bin, words): (usize, &str)) {
        let look = board.look();
        let Some(region) = Region::ALL.get(bin).copied() else {
            return;
        };
        let mark = Self::mark(region);
        let plate = match (self.titles.get(bin), self.outside) {
            (Some(plate), _) => {
                let corner = radius(look.size.button_radius);
                ui.painter()
                    .rect_filled(*plate, corner, mark.tint(look.theme));
                *plate
            }
            (None, Some(outside)) => outside.with_max_x(outside.left() + outside.width() * 0.3),
            (None, None) => return,
        };
        let side = look.su(if look.is_four_thirds() { 54.0 } else { 60.0 });
        let centre = pos2(plate.left() + look.size.gap + side / 2.0, plate.center().y);
        paint_badge(ui.painter(), look, mark, (centre, side));
        let room = Rect::from_min_max(
            pos2(centre.x + side / 2.0 + look.size.gap_small, plate.top()),
            pos2(plate.right() - look.size.gap_small, plate.bottom()),
        );
        let mut role = look.body_text().bold();
        role.row = 1.05;
        Setting::new(role, Align2::LEFT_CENTER).paint(ui, room, words);
    }

    /// Where so many cards of a place lie.
    fn places(&self, look: &Look, region: Region, (count, high): (usize, f32)) -> Vec<Rect> {
        let size = CardSize {
            high,
            widest: look.su(400.0),
            narrowest: look.size.target,
            gap: look.su(8.0),
            pad: look.su(16.0),
        };
        match self.outside.filter(|_| region == Region::Outside) {
            Some(outside) => {
                let left = outside.left() + outside.width() * 0.3;
                let reach = |_| (left, outside.right());
                rows_of(count, size, (outside.top(), outside.bottom()), reach)
            }
            None => self.lens.places(region, count, size),
        }
    }

    fn result_bin_ui(&self, ui: &Ui, board: &Board<'_>, result: &Sorted<'_>, bin: usize) {
        let look = board.look();
        let Some(region) = Region::ALL.get(bin).copied() else {
            return;
        };
        let words = result.deck.bin_words(board, bin);
        self.title_ui(ui, board, (bin, &words));
        let chips: Vec<_> = result
            .chips_in(board, bin)
            .into_iter()
            .map(|chip| result.counted(board, chip, bin))
            .collect();
        let name = bin_name(board, (bin, &words), chips.len());
        if let Some(rect) = self.target(region) {
            let response = say(ui, rect, Role::Label, &name);
            board.in_lesson_lang(ui, &response);
        }
        // Nothing is touched any more, so that many cards may be lower.
        let high = look.su(70.0);
        let places = self.places(look, region, (chips.len(), high));
        Chips::at(ui, board, places, chips).show(ui, board);
    }
}

fn bin_name(board: &Board<'_>, (bin, words): (usize, &str), count: usize) -> String {
    let letter = Mark::from_index(bin).map_or("", Mark::letter);
    let args = args!("letter" => letter, "words" => words, "n" => count);
    board.tr_args("circles-bin", &args)
}

impl Bins for Rings {
    fn names(&self) -> Names {
        IN_CIRCLES
    }

    fn from_left(&self) -> Vec<usize> {
        let outside = self.outside.map(|_| 3);
        [1, 0, 2].into_iter().chain(outside).collect()
    }

    fn at(&self, point: Pos2) -> Option<usize> {
        if let Some(title) = self.titles.iter().position(|rect| rect.contains(point)) {
            return Some(title);
        }
        let region = self.lens.at(point);
        if region == Region::Outside && (self.outside.is_none() || !self.area.contains(point)) {
            return None;
        }
        Region::ALL.iter().position(|other| *other == region)
    }

    fn bin_ui(
        &self,
        ui: &Ui,
        table: &Table<'_>,
        bin: usize,
        draft: &mut StageDraft,
    ) -> Option<Moved> {
        let (board, look) = (table.board, table.board.look());
        let region = *Region::ALL.get(bin)?;
        let is_target = |region: Region| {
            let place = Region::ALL.iter().position(|other| *other == region);
            place.is_some_and(|place| {
                draft
                    .hand
                    .is_target(ui, place, |at| self.at(at) == Some(place))
            })
        };
        // The ground of all of them lies under the first cards.
        if bin == 0 {
            self.paint(ui.painter(), look, is_target);
        }
        let is_lit = is_target(region);
        let words = table.deck.bin_words(board, bin);
        self.title_ui(ui, board, (bin, &words));
        let count = if board.is_live() {
            table.count_in(bin)
        } else {
            0
        };
        let name = bin_name(board, (bin, &words), count);
        let id = ui.scope_id().with(("ring", bin));
        let what = Pressable::button(&name, true);
        let press = press(ui, look, (self.target(region)?, id), &what);
        board.in_lesson_lang(ui, &press.response);
        if press.has_focus || is_lit {
            self.paint_ring(ui.painter(), look, region);
        }
        let mut moved = None;
        if press.response.clicked() {
            // The rectangle of a region holds a little of the others too: a touch counts where it is.
            let touched = press.response.interact_pointer_pos();
            let to = touched.map_or(Some(bin), |point| self.at(point));
            moved = to.and_then(|to| draft.hand.put(to));
        }
        let chips = table.chips_in(bin, &words, draft);
        let places = self.places(look, region, (chips.len(), look.size.target));
        let chips = Chips::at(ui, board, places, chips);
        moved.or(table.chips_ui(ui, &chips, draft))
    }
}
