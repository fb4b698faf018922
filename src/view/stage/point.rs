//! Points on pictures, plans, grids and lists.
//!
//! Where things are counted, each touch is one thing more and can be taken back. Where spots are found or a budget is
//! shared out, the class at the board gives one answer together, whole each time.

mod bars;
mod budget;
mod grid;
mod heat;
mod marks;
mod outline;
mod pattern;
mod plan;
mod purse;
mod row;
mod seen;
mod side;
mod spots;

use std::collections::BTreeMap;

use eframe::egui::{Id as WidgetId, Ui};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::Left;
use super::frame::Frame;
use crate::activity::{Ground, Id, Interaction, Limit, Response, Spot, Tally};
use crate::session::{Command, Figure, Phase, Respondent, Shown, figure};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::Mark;

pub(in crate::view) use grid::cell_of;

/// What somebody at the board has chosen among, looked for or asked too much of; nothing of it is an answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Pointing {
    /// The vote it belongs to.
    vote: Option<WidgetId>,
    /// The kind of points put next, or the only one shown in a result.
    layer: Option<usize>,
    /// Whether the first of two votes colours the plan.
    is_first: bool,
    /// The cross-hair that the arrow keys move over a picture, in thousandths.
    cross: Option<(i32, i32)>,
    /// Touches on nothing since the last find.
    misses: u8,
    /// The spot whose words are shown.
    open: Option<usize>,
    /// The thing that did not fit into what is left.
    refused: Option<usize>,
}

impl Pointing {
    /// Forgets what belongs to another vote.
    fn refresh(&mut self, vote: WidgetId) {
        if self.vote != Some(vote) {
            *self = Self {
                vote: Some(vote),
                ..Self::default()
            };
        }
    }
}

impl StageDraft {
    /// Puts points of the kind at `place` from now on.
    pub(in crate::view) fn choose_layer(&mut self, place: usize) {
        self.pointing.layer = Some(place);
    }
}

/// What can be pointed at in the current activity.
#[derive(Clone, Copy)]
struct Points<'a> {
    spots: &'a [Spot],
    layers: &'a [Id],
    ground: Ground,
    limit: Limit,
}

impl<'a> Points<'a> {
    fn of(board: &Board<'a>) -> Option<Self> {
        let Some(Interaction::Point {
            spots,
            layers,
            ground,
            limit,
        }) = board.interaction()
        else {
            return None;
        };
        Some(Self {
            spots,
            layers,
            ground: *ground,
            limit: *limit,
        })
    }

    fn spot(&self, index: usize) -> &'a str {
        self.spots.get(index).map_or("", |spot| spot.id.as_str())
    }

    fn layer(&self, index: usize) -> &'a str {
        self.layers.get(index).map_or("", String::as_str)
    }

    /// One more at a spot.
    fn response(&self, layer: usize, spot: usize) -> Response {
        Response::point(self.layer(layer), self.spot(spot))
    }
}

/// Draws what the class does.
pub(super) fn point_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(points) = Points::of(board) else {
        return;
    };
    draft.pointing.refresh(board.id("pointing"));
    match points.ground {
        Ground::Plan(_) => plan::plan_ui(ui, board, (frame, &points), draft, out),
        Ground::Picture => spots::spots_ui(ui, board, (frame, &points), draft, out),
        Ground::Grid => grid::grid_ui(ui, board, (frame, &points), draft, out),
        Ground::List => budget::budget_ui(ui, board, (frame, &points), draft, out),
    }
}

/// Draws the result.
pub(super) fn pointed_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(points) = Points::of(board) else {
        return;
    };
    draft.pointing.refresh(board.id("pointed"));
    super::foot::announce(ui, board, frame.top, &board.tr("stage-shown"));
    match points.ground {
        Ground::Plan(_) => heat::heat_ui(ui, board, (frame, &points), draft, out),
        Ground::Picture => seen::seen_ui(ui, board, (frame, &points), draft, out),
        Ground::Grid => bars::bars_ui(ui, board, (frame, &points), draft, out),
        Ground::List => purse::purse_ui(ui, board, (frame, &points), draft, out),
    }
}

/// The mark of a kind of points.
fn mark_of(layer: usize) -> Mark {
    Mark::from_index(layer).unwrap_or(Mark::F)
}

/// Whether points can be put on the stage now.
fn is_open(board: &Board<'_>) -> bool {
    board.session().phase() == Phase::Open && !board.is_personal()
}

/// Why nothing can be put, at the left of the foot.
fn closed_left(board: &Board<'_>) -> Option<Left> {
    if board.is_personal() {
        let words = board.tr("stage-personal");
        return Some(Left::Sentence(Icon::EyeSlash, words));
    }
    let is_closed = board.session().phase() == Phase::Closed;
    is_closed.then(|| Left::Sentence(Icon::Prohibit, board.tr("stage-closed")))
}

/// One touch more on a spot.
fn touch(points: &Points<'_>, (layer, spot): (usize, usize)) -> Intent {
    let response = points.response(layer, spot);
    Intent::Command(Command::Touch { response })
}

/// How many of each kind were counted at each spot so far; nothing on the small picture.
///
/// These are things, not pupils: the class may see them while it counts.
fn so_far(board: &Board<'_>, points: &Points<'_>) -> Counts {
    let mut counts = Counts::none(points);
    if !board.is_live() || !matches!(points.limit, Limit::Things) {
        return counts;
    }
    for (layer, row) in counts.0.iter_mut().enumerate() {
        for (spot, count) in row.iter_mut().enumerate() {
            let response = points.response(layer, spot);
            *count = u32::from(board.session().hands_for(&response));
        }
    }
    counts
}

/// What the class may see of the result: the first vote, or the only one, and the second one.
fn results(board: &Board<'_>, points: &Points<'_>) -> Option<Results> {
    let Shown::Counts {
        first,
        second,
        in_words,
    } = super::votes::shown(board)
    else {
        return None;
    };
    Some(Results {
        respondents: second.as_ref().unwrap_or(&first).respondents(),
        first: Counts::of(points, &first),
        second: second.map(|second| Counts::of(points, &second)),
        in_words,
    })
}

/// Counts that the class may see.
#[derive(Clone, Debug)]
struct Results {
    first: Counts,
    second: Option<Counts>,
    respondents: u32,
    in_words: bool,
}

impl Results {
    fn newest(&self) -> &Counts {
        self.second.as_ref().unwrap_or(&self.first)
    }

    /// The most on one spot in either vote: both are coloured by one scale, so that they can be compared.
    fn fullest(&self, layer: Option<usize>) -> u32 {
        let all = [Some(&self.first), self.second.as_ref()];
        let fullest = all
            .into_iter()
            .flatten()
            .map(|counts| counts.fullest(layer));
        fullest.max().unwrap_or(0)
    }

    /// A number of things as it may be read; a step in words where figures may not be told.
    fn words(&self, board: &Board<'_>, count: u32, most: u32) -> String {
        match figure(count, self.respondents, self.in_words) {
            Figure::Count(count) => board.scene.texts.number(count.into()),
            Figure::AlmostNobody | Figure::Part | Figure::AlmostEverybody => {
                let level = heat::Level::of(count, most);
                board.tr(level.map_or("point-level-none", heat::Level::key))
            }
        }
    }
}

/// Counts by kind and spot, both in the author's order.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Counts(Vec<Vec<u32>>);

impl Counts {
    fn none(points: &Points<'_>) -> Self {
        let row = vec![0; points.spots.len()];
        Self(vec![row; points.layers.len()])
    }

    fn of(points: &Points<'_>, tally: &Tally) -> Self {
        let mut all = Self::none(points);
        let Tally::Places { counts, .. } = tally else {
            return all;
        };
        for (row, (_, spots)) in all.0.iter_mut().zip(counts) {
            for (count, (_, found)) in row.iter_mut().zip(spots) {
                *count = *found;
            }
        }
        all
    }

    fn at(&self, layer: usize, spot: usize) -> u32 {
        let row = self.0.get(layer);
        row.and_then(|row| row.get(spot)).copied().unwrap_or(0)
    }

    /// At one spot: of one kind, or of all.
    fn on_spot(&self, layer: Option<usize>, spot: usize) -> u32 {
        match layer {
            Some(layer) => self.at(layer, spot),
            None => (0..self.0.len()).map(|layer| self.at(layer, spot)).sum(),
        }
    }

    /// Everywhere: of one kind, or of all.
    fn total(&self, layer: Option<usize>) -> u32 {
        let rows = self.0.iter().enumerate();
        rows.filter(|(index, _)| layer.is_none_or(|layer| layer == *index))
            .flat_map(|(_, row)| row)
            .sum()
    }

    /// At the fullest spot: of one kind, or of all.
    fn fullest(&self, layer: Option<usize>) -> u32 {
        let spots = self.0.first().map_or(0, Vec::len);
        let on = (0..spots).map(|spot| self.on_spot(layer, spot));
        on.max().unwrap_or(0)
    }
}

/// What the class at the board has pointed at together: how often each spot.
fn at_board(board: &Board<'_>) -> BTreeMap<Id, u16> {
    match board.session().response_of(board.respondent()) {
        Some(Response::Point(points)) => points.values().flatten().fold(
            BTreeMap::new(),
            |mut all: BTreeMap<Id, u16>, (spot, count)| {
                let sum = all.entry(spot.clone()).or_default();
                *sum = sum.saturating_add(*count);
                all
            },
        ),
        _ => BTreeMap::new(),
    }
}

/// The answer of the board with this on each spot.
fn board_answer(points: &Points<'_>, on: BTreeMap<Id, u16>) -> Intent {
    let respondent = Respondent::Board;
    Intent::Command(if on.is_empty() {
        Command::Withdraw { respondent }
    } else {
        let layer = points.layer(0).to_owned();
        let response = Response::Point(BTreeMap::from([(layer, on)]));
        Command::Respond {
            respondent,
            response,
        }
    })
}
