//! What stands under a result: the explanation, its publishers and their years.

use std::sync::Arc;

use eframe::egui::{Align2, Galley, Rect, Ui, Vec2, pos2, vec2};

use super::board::Board;
use super::words::Setting;
use crate::activity::Course;
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::widget::text::text_in_ui;

/// So many sources of a hopscotch still help under one of its questions.
const MOST_OF_A_HOP: usize = 3;

/// The explanation of the current activity; `None` where the author wrote none and named no source.
pub(super) struct Why {
    text: String,
    sources: String,
}

/// An explanation as it is set in its place.
struct Set {
    galley: Arc<Galley>,
    /// The room of the text.
    text: Vec2,
    /// What the icon takes.
    indent: f32,
    row_high: f32,
    high: f32,
}

impl Why {
    pub(super) fn of(board: &Board<'_>) -> Option<Self> {
        let text = board.why().replace('\n', " ");
        let sources = sources(board);
        (!text.is_empty() || !sources.is_empty()).then_some(Self { text, sources })
    }

    /// The explanation without its publishers, where the foot names them; `None` where nothing is explained.
    pub(super) fn text_alone(self) -> Option<Self> {
        (!self.text.is_empty()).then(|| Self {
            sources: String::new(),
            ..self
        })
    }

    /// How high it is in `room`, at most as high as `room`.
    pub(super) fn high(&self, ui: &Ui, board: &Board<'_>, room: Vec2) -> f32 {
        self.set(ui, board, room).high
    }

    fn set(&self, ui: &Ui, board: &Board<'_>, room: Vec2) -> Set {
        let look = board.look();
        let (side, high_pad) = pads(board);
        let indent = if look.is_four_thirds() {
            0.0
        } else {
            look.size.icon + look.su(26.0)
        };
        let wide = room.x - 2.0 * side - indent;
        let source_high = self.source_height(ui, board, wide);
        let mut role = look.body_text();
        role.row = 1.28;
        let most = (room.y - 2.0 * high_pad - source_high)
            .min(role.row_height() * 3.05)
            .max(0.0);
        let setting = Setting::new(role, Align2::LEFT_TOP);
        let galley = setting.fit(ui.ctx(), &self.text, vec2(wide, most));
        let text_high = if self.text.is_empty() {
            0.0
        } else {
            galley.size().y
        };
        Set {
            galley,
            text: vec2(wide, text_high),
            indent,
            row_high: role.row_height(),
            high: text_high + source_high + 2.0 * high_pad,
        }
    }

    /// Draws it at the bottom of `room`, as high as it needs and at most as high as `room`; returns its top.
    pub(super) fn show(&self, ui: &Ui, board: &Board<'_>, room: Rect) -> f32 {
        let look = board.look();
        let (side, high_pad) = pads(board);
        let set = self.set(ui, board, room.size());
        let whole = Rect::from_min_max(pos2(room.left(), room.bottom() - set.high), room.max);
        ui.painter()
            .rect_filled(whole, radius(look.size.box_radius), look.sunk);
        let corner = whole.min + vec2(side + set.indent, high_pad);
        if set.indent > 0.0 {
            let centre = pos2(
                whole.left() + side + look.size.icon / 2.0,
                corner.y + set.row_high / 2.0,
            );
            Icon::Info.paint(ui.painter(), centre, look.size.icon, look.ink);
        }
        let place = Rect::from_min_size(corner, set.text);
        if !self.text.is_empty() {
            let response = text_in_ui(ui, set.galley, (place, Align2::LEFT_TOP), &self.text);
            board.in_lesson_lang(ui, &response);
        }
        if set.high > set.text.y + 2.0 * high_pad {
            let place = Rect::from_min_max(
                place.left_bottom(),
                pos2(place.right(), whole.bottom() - high_pad),
            );
            source_setting(board).show(ui, place, &self.sources);
        }
        whole.top()
    }

    /// The height of the source line; 0 where it could not be read from afar.
    fn source_height(&self, ui: &Ui, board: &Board<'_>, wide: f32) -> f32 {
        let look = board.look();
        let is_readable = look.source_is_readable(ui.pixels_per_point());
        if self.sources.is_empty() || (board.is_live() && !is_readable) {
            return 0.0;
        }
        let setting = source_setting(board);
        let room = vec2(wide, setting.role.row_height() * 2.05);
        let galley = setting.fit(ui.ctx(), &self.sources, room);
        galley.size().y + look.su(6.0)
    }
}

fn pads(board: &Board<'_>) -> (f32, f32) {
    let look = board.look();
    if look.is_four_thirds() {
        (look.su(24.0), look.su(12.0))
    } else {
        (look.su(34.0), look.su(21.0))
    }
}

fn source_setting(board: &Board<'_>) -> Setting {
    Setting::new(board.look().source_text(), Align2::LEFT_BOTTOM)
}

/// "Sources: X (1965) · Y (1945)"; empty where the activity names none.
pub(super) fn sources(board: &Board<'_>) -> String {
    let Some(activity) = board.activity() else {
        return String::new();
    };
    let lesson = board.stage.view.lesson;
    let mut named: Vec<String> = Vec::new();
    for id in activity.head().sources {
        let Some(source) = lesson.source(id) else {
            continue;
        };
        let publisher = board.scene.texts.display(&source.publisher);
        let words = match source.year {
            Some(year) => {
                let args = args!("publisher" => publisher, "year" => year.to_string());
                board.tr_args("stage-source", &args)
            }
            None => publisher.into_owned(),
        };
        if !named.contains(&words) {
            named.push(words);
        }
    }
    // A hopscotch holds the sources of all its questions; the adult finds that of each in the notes.
    let is_hop = matches!(activity.rules().course(), Course::Hop { .. });
    if named.is_empty() || (is_hop && named.len() > MOST_OF_A_HOP) {
        return String::new();
    }
    let args = args!("n" => named.len(), "list" => named.join(" · "));
    board.tr_args("stage-sources", &args)
}
