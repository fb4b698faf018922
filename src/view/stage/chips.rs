//! Cards that lie in a bin: as many as there are, all in one size, none over the edge.

use eframe::egui::{Align2, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::board::Board;
use super::frame::{columns, rows};
use super::words::Setting;
use crate::view::icon::Icon;
use crate::view::look::{TextRole, radius};
use crate::view::widget::paint_ring;
use crate::view::widget::text::{Words, say};

/// A card in a bin.
pub(super) struct Chip {
    /// Which card it is.
    pub(super) item: usize,
    pub(super) words: String,
    pub(super) icon: Option<Icon>,
    /// What screen readers say.
    pub(super) name: String,
    /// A sign after the words.
    pub(super) sign: Option<Icon>,
    pub(super) is_taken: bool,
}

/// The cards of one bin, and how they are set.
pub(super) struct Chips {
    /// Each card with its place, in order; the oldest are left out where there is no room for all.
    pub(super) placed: Vec<(Chip, Rect)>,
    role: TextRole,
    /// Side of pictures and signs.
    side: f32,
    has_icons: bool,
    /// Whether a card that needs less than its place stands in the middle of it.
    is_centred: bool,
}

/// Cards one beside the other in a bin.
const MOST_COLUMNS: usize = 3;
/// Between two cards, in stage units: the least that two targets need.
const GAP: f32 = 8.0;
/// A card in a place narrower than this has no picture, in stage units.
const LEAST_WITH_ICON: f32 = 250.0;

impl Chips {
    /// Shares `inside` out between cards that are `least` points high at least.
    pub(super) fn new(
        ui: &Ui,
        board: &Board<'_>,
        (inside, least): (Rect, f32),
        chips: Vec<Chip>,
    ) -> Self {
        let look = board.look();
        let gap = look.su(GAP);
        let in_column = fitting(inside.height(), (least, gap));
        let count = chips.len();
        let across = count.div_ceil(in_column).clamp(1, MOST_COLUMNS);
        let shown = count.min(across * in_column);
        let down = shown.div_ceil(across).max(1);
        // One line is as high as a button; two lines take more where there is room.
        let most = (inside.height() - gap * (down - 1) as f32) / down as f32;
        let high = most.min(look.su(116.0).max(least));
        let places = columns(inside, across, (1.0, gap))
            .into_iter()
            .flat_map(|column| rows(column, down, (high, gap)));
        let lying: Vec<(Chip, Rect)> = chips.into_iter().skip(count - shown).zip(places).collect();
        let mut role = look.body_text();
        role.row = 1.08;
        let mut all = Self {
            placed: lying,
            role,
            side: look.su(50.0),
            // Beside each other there is room for words or for pictures.
            has_icons: !look.is_four_thirds() && across == 1,
            is_centred: false,
        };
        all.fit(ui, board);
        all
    }

    /// Cards in the middle of places of their own; there are at least as many cards as places.
    pub(super) fn at(ui: &Ui, board: &Board<'_>, places: Vec<Rect>, chips: Vec<Chip>) -> Self {
        let look = board.look();
        // A little smaller than in boxes, so that cards in wide and in narrow regions look alike.
        let mut role = look.body_text();
        role = role.at(role.size * 0.89);
        role.row = 1.08;
        let wide = |place: &Rect| place.width() >= look.su(LEAST_WITH_ICON);
        let skipped = chips.len().saturating_sub(places.len());
        let mut all = Self {
            has_icons: !look.is_four_thirds() && places.iter().all(wide),
            placed: chips.into_iter().skip(skipped).zip(places).collect(),
            role,
            side: look.su(50.0).min(role.size),
            is_centred: true,
        };
        all.fit(ui, board);
        all
    }

    /// Finds the size of the words; signs and pictures are as large as the words, or a little larger.
    fn fit(&mut self, ui: &Ui, board: &Board<'_>) {
        let usual = self.side;
        let mut role = self.role;
        for share in [1.0, 0.8, 0.66, 0.54, 0.44] {
            self.side = usual * share;
            role = self.common_role(ui, board);
            if role.size >= self.side {
                break;
            }
        }
        self.role = role;
    }

    /// The largest size in which the words of every card fit.
    fn common_role(&self, ui: &Ui, board: &Board<'_>) -> TextRole {
        let setting = Setting::new(self.role, Align2::LEFT_CENTER);
        self.placed
            .iter()
            .map(|(chip, place)| {
                let room = self.words_rect(board, *place, chip).size();
                setting.fitting_role(ui.ctx(), &chip.words, room)
            })
            .min_by(|one, other| one.size.total_cmp(&other.size))
            .unwrap_or(self.role)
    }

    /// Where the words of a card stand in it.
    fn words_rect(&self, board: &Board<'_>, rect: Rect, chip: &Chip) -> Rect {
        let look = board.look();
        let mut inner = rect.shrink2(vec2(look.su(16.0), look.size.stroke));
        let side = self.side + look.size.gap_small;
        if chip.icon.is_some() && self.has_icons {
            inner.min.x += side;
        }
        if chip.sign.is_some() {
            inner.max.x -= side;
        }
        inner.max.x = inner.max.x.max(inner.min.x + 1.0);
        inner
    }

    /// The card itself: no wider and no higher than its words need.
    fn outline(&self, ui: &Ui, board: &Board<'_>, (chip, place): (&Chip, Rect)) -> Rect {
        let look = board.look();
        let room = self.words_rect(board, place, chip);
        let galley = Words::new(&chip.words, self.role)
            .wrap(room.width())
            .lay_out(ui.ctx());
        let wide = place.width() - room.width() + galley.size().x + 1.0;
        let high = if galley.rows.len() < 2 {
            place.height().min(look.size.target)
        } else {
            place.height()
        };
        let least = look.size.target.min(place.width());
        let size = vec2(wide.clamp(least, place.width()), high);
        if self.is_centred {
            return Rect::from_center_size(place.center(), size);
        }
        Rect::from_min_size(place.min, size)
    }

    /// A card that can be taken out again, moved by `offset` while it is in the air.
    pub(super) fn touch(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        (chip, place): (&Chip, Rect),
    ) -> Response {
        let look = board.look();
        let rect = self.outline(ui, board, (chip, place));
        let id = ui.scope_id().with(("chip", chip.item));
        let is_enabled = ui.is_enabled();
        let sense = if is_enabled {
            Sense::click_and_drag()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, is_enabled, chip.is_taken, &chip.name)
        });
        self.paint(ui, board, (chip, rect), is_enabled && response.hovered());
        if response.has_focus() {
            paint_ring(ui.painter(), look, rect, look.size.button_radius);
        }
        response
    }

    /// The cards after the count: they are only looked at.
    pub(super) fn show(&self, ui: &Ui, board: &Board<'_>) {
        for (chip, place) in &self.placed {
            let rect = self.outline(ui, board, (chip, *place));
            self.paint(ui, board, (chip, rect), false);
            let response = say(ui, rect, Role::Label, &chip.name);
            board.in_lesson_lang(ui, &response);
        }
    }

    fn paint(&self, ui: &Ui, board: &Board<'_>, (chip, rect): (&Chip, Rect), is_hovered: bool) {
        let look = board.look();
        let (fill, ink, border) = if chip.is_taken {
            (look.chalk, look.on_chalk, look.on_chalk)
        } else if is_hovered {
            (look.sunk, look.ink, look.edge)
        } else {
            (look.ground, look.ink, look.edge)
        };
        let painter = ui.painter();
        let stroke = eframe::egui::Stroke::new(look.size.stroke, border);
        let corner = radius(look.size.button_radius);
        painter.rect(rect, corner, fill, stroke, StrokeKind::Inside);
        let room = self.words_rect(board, rect, chip);
        let side = self.side;
        let away = side / 2.0 + look.size.gap_small;
        if let Some(icon) = chip.icon.filter(|_| self.has_icons) {
            let centre = pos2(room.left() - away, room.center().y);
            icon.paint(painter, centre, side, ink);
        }
        if let Some(sign) = chip.sign {
            let centre = pos2(room.right() + away, room.center().y);
            sign.paint(painter, centre, side, ink);
        }
        let setting = Setting::new(self.role.in_colour(ink), Align2::LEFT_CENTER);
        setting.paint(ui, room, &chip.words);
    }
}

/// How many cards of this height stand one under the other.
fn fitting(height: f32, (high, gap): (f32, f32)) -> usize {
    let rows = ((height + gap) / (high + gap)).floor().max(1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few rows"
    )]
    let rows = rows as usize;
    rows
}
