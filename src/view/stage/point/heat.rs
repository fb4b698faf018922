//! A plan after the count: how full each zone is, in four steps of colour that are dots as well.

use eframe::egui::{Painter, Rect, Role, Ui, UiBuilder, Vec2};

use super::marks::Stands;
use super::plan::{Zones, ground_rect, hint, paint_ground, paint_zone, places};
use super::side::{self, Shows};
use super::{Counts, Points, Results, mark_of, results};
use crate::args;
use crate::view::look::{Look, Mark, radius};
use crate::view::stage::StageDraft;
use crate::view::stage::board::{Board, Out};
use crate::view::stage::foot::foot_ui;
use crate::view::stage::frame::Frame;
use crate::view::stage::votes::reveal_share;
use crate::view::widget::text::say;

/// Distance between the squares of a zone, in stage units.
const STEP: f32 = 44.0;

/// How full a zone is beside the fullest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Under a fifth.
    VeryLittle,
    /// From a fifth on.
    Little,
    /// From two fifths on.
    Some,
    /// From three quarters on.
    Much,
}

impl Level {
    /// Every step, the lowest one first.
    pub(super) const ALL: [Self; 4] = [Self::VeryLittle, Self::Little, Self::Some, Self::Much];

    /// The step of a count; `None` where nothing was counted.
    pub(super) fn of(count: u32, fullest: u32) -> Option<Self> {
        let (count, fullest) = (u64::from(count), u64::from(fullest.max(1)));
        if count == 0 {
            None
        } else if count * 4 >= fullest * 3 {
            Some(Self::Much)
        } else if count * 5 >= fullest * 2 {
            Some(Self::Some)
        } else if count * 5 >= fullest {
            Some(Self::Little)
        } else {
            Some(Self::VeryLittle)
        }
    }

    /// The Fluent key of its word.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::VeryLittle => "point-level-very-little",
            Self::Little => "point-level-little",
            Self::Some => "point-level-some",
            Self::Much => "point-level-much",
        }
    }

    /// How much of the colour it takes, and how large its dot is beside its square.
    fn paint(self) -> (f32, f32) {
        match self {
            Self::VeryLittle => (0.10, 0.0),
            Self::Little => (0.30, 0.0),
            Self::Some => (0.52, 0.11),
            Self::Much => (0.78, 0.23),
        }
    }
}

/// One square of a zone, or of the key.
pub(super) fn paint_level(
    painter: &Painter,
    look: &Look,
    (square, mark): (Rect, Mark),
    level: Option<Level>,
) {
    let Some(level) = level else { return };
    let (share, dot) = level.paint();
    let colour = look.panel.lerp_to_gamma(mark.colour(look.theme), share);
    painter.rect_filled(square, radius(square.width() * 0.14), colour);
    if dot > 0.0 {
        painter.circle_filled(square.center(), square.width() * dot, look.ground);
    }
}

/// Draws the result.
pub(super) fn heat_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    (frame, points): (&Frame, &Points<'_>),
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let bottom = side::head_ui(ui, board, frame);
    let (place, beside) = places(board, frame, bottom);
    let plan = ground_rect(board, place);
    let results = results(board, points);
    let layer = draft
        .pointing
        .layer
        .filter(|layer| *layer < points.layers.len());
    let is_first = draft.pointing.is_first;
    let chosen = ui
        .scope_builder(UiBuilder::new().max_rect(frame.body), |ui| {
            paint_ground(ui, board, (plan, points));
            zones_ui(
                ui,
                board,
                (plan, points),
                (results.as_ref(), layer, is_first),
            );
            side_ui(
                ui,
                board,
                (beside, points),
                (results.as_ref(), layer, is_first),
            )
        })
        .inner;
    match chosen {
        Some(Shows::Layer(layer)) => draft.pointing.layer = layer,
        Some(Shows::First(is_first)) => draft.pointing.is_first = is_first,
        None => {}
    }
    foot_ui(ui, board, frame, (hint(board, points), draft), out);
}

/// What is shown: the results there are, of one kind or of all, coloured by the first vote or by the newest.
type Showing<'r> = (Option<&'r Results>, Option<usize>, bool);

fn zones_ui(
    ui: &Ui,
    board: &Board<'_>,
    (plan, points): (Rect, &Points<'_>),
    (results, layer, is_first): Showing<'_>,
) {
    let look = board.look();
    let words: Vec<String> = (0..points.spots.len())
        .map(|spot| results.map_or_else(String::new, |it| zone_words(board, it, (layer, spot))))
        .collect();
    let widest = |index: usize| match words.get(index) {
        Some(words) if !words.is_empty() => words.clone(),
        _ => "000".to_owned(),
    };
    let zones = Zones::with_counts(ui, board, (plan, points), (Stands::Middle, &widest));
    let shown = results.map(|results| coloured(results, is_first));
    let mark = layer.map_or(Mark::A, mark_of);
    let share = reveal_share(ui, board, true);
    for (index, outline) in zones.outlines.iter().enumerate() {
        let level = results.zip(shown).and_then(|(results, counts)| {
            Level::of(counts.on_spot(layer, index), results.fullest(layer))
        });
        let squares = outline.squares(ui.ctx(), look.su(STEP), Rect::NOTHING);
        let count = squares.len() as f32 * share;
        for (place, centre) in squares.iter().enumerate() {
            if place as f32 <= count {
                let square = Rect::from_center_size(*centre, Vec2::splat(look.su(STEP) * 0.9));
                paint_level(ui.painter(), look, (square, mark), level);
            }
        }
        paint_zone(ui, look, (outline, index));
    }
    for (index, outline) in zones.outlines.iter().enumerate() {
        let words = words.get(index).map_or("", String::as_str);
        if let Some(plate) = zones.plate(index) {
            plate.paint(ui, look, (zones.name(index), words));
        }
        let name = spoken(board, zones.name(index), (results, layer, index));
        let response = say(ui, outline.bounds(), Role::Label, &name);
        board.in_lesson_lang(ui, &response);
    }
}

fn coloured(results: &Results, is_first: bool) -> &Counts {
    if is_first {
        &results.first
    } else {
        results.newest()
    }
}

/// "9", or "9 → 12" after two votes.
fn zone_words(
    board: &Board<'_>,
    results: &Results,
    (layer, spot): (Option<usize>, usize),
) -> String {
    let of =
        |counts: &Counts| results.words(board, counts.on_spot(layer, spot), results.fullest(layer));
    match &results.second {
        Some(second) => {
            let args = args!("before" => of(&results.first), "after" => of(second));
            board.tr_args("point-before-after", &args)
        }
        None => of(&results.first),
    }
}

/// "Shelter, 9 stickers, a little".
fn spoken(
    board: &Board<'_>,
    zone: &str,
    (results, layer, spot): (Option<&Results>, Option<usize>, usize),
) -> String {
    let Some(results) = results else {
        return zone.to_owned();
    };
    let level = |counts: &Counts| {
        let level = Level::of(counts.on_spot(layer, spot), results.fullest(layer));
        board.tr(level.map_or("point-level-none", Level::key))
    };
    let count =
        |counts: &Counts| results.words(board, counts.on_spot(layer, spot), results.fullest(layer));
    match &results.second {
        Some(second) => board.tr_args(
            "point-zone-both",
            &args!(
                "zone" => zone,
                "before" => count(&results.first),
                "after" => count(second),
                "level" => level(second),
            ),
        ),
        None if results.in_words => board.tr_args(
            "point-zone-words",
            &args!("zone" => zone, "level" => level(&results.first)),
        ),
        None => board.tr_args(
            "point-zone-level",
            &args!(
                "zone" => zone,
                "n" => results.first.on_spot(layer, spot),
                "level" => level(&results.first),
            ),
        ),
    }
}

/// Total, what is shown, the key, the question; returns what was chosen.
fn side_ui(
    ui: &Ui,
    board: &Board<'_>,
    (mut room, points): (Rect, &Points<'_>),
    (results, layer, is_first): Showing<'_>,
) -> Option<Shows> {
    let look = board.look();
    let mut chosen = None;
    match results {
        Some(results) => {
            room.min.y = side::total_ui(ui, board, room, &total_words(board, results, layer));
        }
        None => room.min.y += look.count_text().row_height() + look.size.gap_small,
    }
    if results.is_some_and(|results| results.second.is_some()) {
        let (asked, bottom) = side::waves_ui(ui, board, room, is_first);
        chosen = asked;
        room.min.y = bottom;
    }
    if points.layers.len() > 1 {
        let (asked, bottom) = side::filter_ui(ui, board, (room, points), layer);
        chosen = chosen.or(asked);
        room.min.y = bottom;
    }
    let mark = layer.map_or(Mark::A, mark_of);
    room.min.y = side::key_ui(ui, board, room, mark);
    side::ask_ui(ui, board, room);
    chosen
}

fn total_words(board: &Board<'_>, results: &Results, layer: Option<usize>) -> String {
    let first = results.first.total(layer);
    match &results.second {
        Some(second) => {
            let args = args!("before" => first, "after" => second.total(layer));
            board.tr_args("point-total-both", &args)
        }
        None => board.tr_args("point-total", &args!("n" => first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(count: u32, fullest: u32, expected: Option<Level>) {
        assert_eq!(Level::of(count, fullest), expected, "{count} of {fullest}");
    }

    #[test]
    fn measures_beside_the_fullest_zone() {
        check(26, 26, Some(Level::Much));
        check(20, 26, Some(Level::Much));
        check(19, 26, Some(Level::Some));
        check(12, 26, Some(Level::Some));
        check(9, 26, Some(Level::Little));
        check(6, 26, Some(Level::Little));
        check(3, 26, Some(Level::VeryLittle));
        check(0, 26, None);
        check(0, 0, None);
        check(1, 1, Some(Level::Much));
        check(u32::MAX, u32::MAX, Some(Level::Much));
    }
}
