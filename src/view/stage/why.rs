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
/// The smallest letters of a source that are read from the middle of the class, in stage units.
const LEAST_SOURCE: f32 = 28.0;

/// The explanation of the current activity; `None` where the author wrote none and named no source.
pub(super) struct Why {
    text: String,
    /// Whether its publishers stand under it.
    has_sources: bool,
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
        let has_sources = has_sources(board);
        (!text.is_empty() || has_sources).then_some(Self { text, has_sources })
    }

    /// The explanation without its publishers, where the foot names them; `None` where nothing is explained.
    pub(super) fn text_alone(self) -> Option<Self> {
        (!self.text.is_empty()).then_some(Self {
            has_sources: false,
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
            let words = sources_in(ui, board, source_room(board, place.width()));
            source_setting(board).show(ui, place, &words);
        }
        whole.top()
    }

    /// The height of the source line; 0 where it could not be read from afar.
    fn source_height(&self, ui: &Ui, board: &Board<'_>, wide: f32) -> f32 {
        let look = board.look();
        let is_readable = look.source_is_readable(ui.pixels_per_point());
        if !self.has_sources || (board.is_live() && !is_readable) {
            return 0.0;
        }
        let room = source_room(board, wide);
        let words = sources_in(ui, board, room);
        let galley = source_setting(board).fit(ui.ctx(), &words, room);
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

/// Sources stand on at most two lines.
fn source_room(board: &Board<'_>, wide: f32) -> Vec2 {
    vec2(wide, board.look().source_text().row_height() * 2.05)
}

fn source_setting(board: &Board<'_>) -> Setting {
    Setting::new(board.look().source_text(), Align2::LEFT_BOTTOM)
}

/// "Sources: X (1965) · Y (1945)" as far as it can be read from afar in `room`: what does not fit is counted, and stands
/// on the sheet. Empty where the activity names none.
pub(super) fn sources_in(ui: &Ui, board: &Board<'_>, room: Vec2) -> String {
    let named = named(board);
    let role = board.look().source_text();
    let least = role.at(board.look().su(LEAST_SOURCE));
    let fits = |words: &String| {
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        setting.fitting_role(ui.ctx(), words, room).size >= least.size - 0.01
    };
    let mut tried = (1..=named.len())
        .rev()
        .map(|count| listed(board, &named, count));
    tried.find(fits).unwrap_or_else(|| listed(board, &named, 0))
}

/// The first `count` of these sources, and how many more there are.
fn listed(board: &Board<'_>, named: &[String], count: usize) -> String {
    if named.is_empty() {
        return String::new();
    }
    let shown: Vec<&str> = named.iter().take(count).map(String::as_str).collect();
    // A line never begins with the sign between two sources.
    let list = shown.join("\u{A0}· ");
    let more = named.len() - shown.len();
    let args = args!("n" => named.len(), "list" => list, "more" => more);
    board.tr_args(
        match (count, more) {
            (_, 0) => "stage-sources",
            (0, _) => "stage-sources-sheet",
            _ => "stage-sources-more",
        },
        &args,
    )
}

/// Whether the activity names a source.
pub(super) fn has_sources(board: &Board<'_>) -> bool {
    !named(board).is_empty()
}

/// Publisher and year of each source of the activity.
fn named(board: &Board<'_>) -> Vec<String> {
    let Some(activity) = board.activity() else {
        return Vec::new();
    };
    let lesson = board.stage.view.lesson;
    let mut named: Vec<String> = Vec::new();
    for id in activity.head().sources {
        let Some(source) = lesson.source(id) else {
            continue;
        };
        let publisher = board.scene.texts.display(&source.publisher);
        let year = source.year.map(|year| year.to_string());
        let words = match year.filter(|year| !publisher.contains(year.as_str())) {
            Some(year) => {
                let args = args!("publisher" => publisher, "year" => year);
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
    if is_hop && named.len() > MOST_OF_A_HOP {
        named.clear();
    }
    named
}
