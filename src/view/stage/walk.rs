//! A story whose way the class chooses: its scenes, the way that is taken, its endings side by side.

use eframe::egui::{Align2, Rect, Role, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::choose::choices;
use super::foot::{Left, foot_ui};
use super::frame::{Frame, columns};
use super::head::{kicker_ui, kicker_words};
use super::slide::drawing;
use super::strip::Strip;
use super::words::{Setting, Stack};
use crate::activity::{Course, Id};
use crate::args;
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::widget::text::{plain, say};
use crate::view::widget::{Tile, TileState, paint_panel, tile_ui};

/// The scenes of a walk and the ways taken out of them.
type Walk = [(Id, Option<Id>)];

/// Whether the current activity is a walk.
pub(super) fn is_walk(board: &Board<'_>) -> bool {
    board
        .activity()
        .is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)))
}

/// Whether the current activity is a walk that has come to an ending.
pub(super) fn is_ending(board: &Board<'_>) -> bool {
    let session = board.session();
    let is_answered = session
        .interaction(session.current_index())
        .is_some_and(crate::activity::Interaction::is_answered);
    is_walk(board) && !is_answered
}

/// The scenes walked so far, the one on the stage last.
pub(super) fn strip(board: &Board<'_>) -> Strip {
    let cells = board.session().path().len();
    Strip {
        cells,
        done: cells.saturating_sub(1),
        has_sky: false,
        name: board.tr_args("walk-strip", &args!("n" => cells)),
    }
}

/// The text of a scene, large enough to be read aloud, and its drawing; returns where they end.
pub(super) fn scene_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> f32 {
    let look = board.look();
    let top = frame.top.bottom() + look.su(14.0);
    let mut role = look.body_text().bold();
    role.row = 1.22;
    role = role.at(role.size * 1.1);
    let high = frame.body.height() * 0.42;
    let mut room =
        Rect::from_min_size(pos2(frame.body.left(), top), vec2(frame.body.width(), high));
    let icon = drawing_here(board).filter(|_| !look.is_four_thirds());
    let side = look.su(190.0);
    if icon.is_some() {
        room.max.x -= side + look.size.gap_large;
    }
    let setting = Setting::new(role, Align2::LEFT_TOP).balanced();
    let mut bottom = top + setting.heading(ui, board, room, &board.question());
    if let Some(icon) = icon {
        bottom = bottom.max(top + side);
        let centre = pos2(frame.body.right() - side / 2.0, f32::midpoint(top, bottom));
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    bottom
}

fn drawing_here(board: &Board<'_>) -> Option<Icon> {
    let scene = board.session().current_part()?;
    drawing(board.activity()?.rules().drawing_of("scene", scene)?)
}

/// What is said of the way on under the result of a vote; in the small picture nothing is.
pub(super) fn left(board: &Board<'_>) -> Option<Left> {
    if !is_walk(board) {
        return None;
    }
    let way = board.session().next_way()?;
    let choices = choices(board);
    let choice = choices.iter().find(|choice| choice.id == way)?;
    if !board.is_live() {
        return Some(Left::Empty);
    }
    let args = args!("letter" => choice.mark.letter());
    let words = board.tr_args("walk-way-taken", &args);
    Some(Left::Sentence(Icon::ArrowRight, words))
}

/// The way that is taken, where there are too few votes to show, or none.
pub(super) fn way_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let look = board.look();
    let Some(way) = board.session().next_way() else {
        return;
    };
    let all = choices(board);
    let Some(choice) = all.iter().find(|choice| choice.id == way) else {
        return;
    };
    let high = look.su(240.0).min(room.height());
    let wide = look.su(1240.0).min(room.width());
    let place = Rect::from_center_size(room.center(), vec2(wide, high));
    let spoken = plain(&choice.words);
    let args = args!("letter" => choice.mark.letter(), "words" => spoken);
    let role = look.choice_text();
    let name = board.tr_args("stage-choice", &args);
    let size = Tile::room(look, place.size());
    let role = Setting::new(role, Align2::LEFT_CENTER).fitting_role(ui.ctx(), &choice.words, size);
    let tile = Tile {
        mark: choice.mark,
        words: &choice.words,
        role,
        name: &name,
        note: "",
        state: TileState::Other,
    };
    tile_ui(ui, look, place, &tile);
}

/// Draws an ending: its text, or two endings beside each other where the class has been at another one.
pub(super) fn ending_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let here = board.session().path();
    let other = other_walk(board.session().walks(), &here);
    let detail = if other.is_some() {
        "walk-what-if"
    } else {
        "walk-ending"
    };
    kicker_ui(
        ui,
        board,
        frame,
        &kicker_words(board, Some(board.tr(detail))),
    );
    let body = frame.below(frame.top.bottom(), (look.size.gap_wide, look.size.gap_wide));
    match other {
        Some(other) => {
            let places = columns(body, 2, (1.0, look.size.gap_wide));
            let walks = [
                ("walk-before", other, &here[..]),
                ("walk-now", &here[..], other),
            ];
            for (place, (key, walk, against)) in places.into_iter().zip(walks) {
                compared_ui(ui, board, place, (key, walk, against));
            }
        }
        None => alone_ui(ui, board, body),
    }
    foot_ui(ui, board, frame, (Left::Empty, draft), out);
}

/// One ending: the text, a drawing, and that there may be others.
fn alone_ui(ui: &Ui, board: &Board<'_>, body: Rect) {
    let look = board.look();
    let mut room = body;
    if let Some(icon) = drawing_here(board) {
        let side = look.su(340.0).min(body.width() * 0.26);
        room.max.x -= side + look.size.gap_large;
        let centre = pos2(body.right() - side / 2.0, body.center().y);
        icon.paint(ui.painter(), centre, side, look.ink);
    }
    let mut role = look.choice_text();
    role.row = 1.28;
    role = role.at(role.size * 1.12);
    let setting = Setting::new(role, Align2::LEFT_CENTER).balanced();
    setting.heading(ui, board, room, &board.question());
}

/// One of two endings: the way at which the walks part, and what came of it.
fn compared_ui(
    ui: &Ui,
    board: &Board<'_>,
    place: Rect,
    (key, walk, against): (&str, &Walk, &Walk),
) {
    let look = board.look();
    paint_panel(ui.painter(), look, place, true);
    let inner = place.shrink2(vec2(look.size.gap_large, look.size.gap_wide));
    let label = look.kicker_text().bold();
    let head = inner.with_max_y(inner.top() + label.row_height());
    Setting::new(label, Align2::LEFT_CENTER).show(ui, head, &board.tr(key));
    let mut top = head.bottom() + look.size.gap;
    if let Some(way) = parting(walk, against) {
        let band = Rect::from_min_size(
            pos2(place.left() + look.size.stroke, top),
            vec2(place.width() - 2.0 * look.size.stroke, look.su(154.0)),
        );
        way_band_ui(ui, board, band, &board.text(&format!("way_{way}")));
        top = band.bottom() + look.size.gap_wide;
    }
    let texts = [ending_words(board, walk)];
    let role = look.body_text();
    let stack = Stack {
        texts: &texts,
        role: role.at(role.size * 1.05),
        gap: 0.0,
        sits: 0.15,
    };
    let room = inner.with_min_y(top.min(inner.bottom()));
    stack.show(ui, room, |response| board.in_lesson_lang(ui, response));
}

/// The way that makes the difference, on the ground of explanations.
fn way_band_ui(ui: &Ui, board: &Board<'_>, band: Rect, words: &str) {
    let look = board.look();
    ui.painter().rect_filled(band, radius(0.0), look.sunk);
    let side = look.size.icon;
    let centre = pos2(
        band.left() + look.size.gap_large + side / 2.0,
        band.center().y,
    );
    Icon::ArrowRight.paint(ui.painter(), centre, side, look.ink);
    let mut role = look.body_text().bold();
    role.row = 1.15;
    let room = Rect::from_min_max(
        pos2(centre.x + side / 2.0 + look.size.gap, band.top()),
        pos2(band.right() - look.size.gap_wide, band.bottom()),
    );
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.paint(ui, room.shrink2(vec2(0.0, look.su(8.0))), words);
    let response = say(ui, band, Role::Label, words);
    board.in_lesson_lang(ui, &response);
}

fn ending_words(board: &Board<'_>, walk: &Walk) -> String {
    let scene = walk.last().map_or("", |(scene, _)| scene.as_str());
    board.text(&format!("scene_{scene}"))
}

/// The walk to compare with: the newest that came to another ending, else the newest that went another way.
fn other_walk<'w>(walks: &'w [Vec<(Id, Option<Id>)>], here: &Walk) -> Option<&'w Walk> {
    let ending = |walk: &Walk| walk.last().map(|(scene, _)| scene.clone());
    let ends_elsewhere = |walk: &&Vec<(Id, Option<Id>)>| ending(walk) != ending(here);
    let newest = walks.iter().rev();
    let found = newest.clone().find(ends_elsewhere);
    let found = found.or_else(|| newest.clone().find(|walk| walk.as_slice() != here));
    found.map(Vec::as_slice)
}

/// The first way of `walk` that `other` did not take.
fn parting<'w>(walk: &'w Walk, other: &Walk) -> Option<&'w Id> {
    let differs = |index: &usize| walk.get(*index) != other.get(*index);
    let index = (0..walk.len()).find(differs)?;
    walk.get(index)?.1.as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(steps: &[(&str, &str)]) -> Vec<(Id, Option<Id>)> {
        let step = |(scene, way): &(&str, &str)| {
            let way = (!way.is_empty()).then(|| (*way).to_owned());
            ((*scene).to_owned(), way)
        };
        steps.iter().map(step).collect()
    }

    #[test]
    fn compares_with_the_newest_walk_that_ended_elsewhere() {
        let here = walk(&[("yard", "ask"), ("game", "")]);
        let bench = walk(&[("yard", "leave"), ("bench", "")]);
        let late = walk(&[("yard", "leave"), ("row", "")]);
        let again = walk(&[("yard", "play"), ("game", "")]);
        assert_eq!(other_walk(&[], &here), None);
        assert_eq!(other_walk(&[here.clone()], &here), None);
        assert_eq!(
            other_walk(&[bench.clone(), late.clone()], &here),
            Some(&late[..])
        );
        assert_eq!(
            other_walk(&[bench.clone(), again.clone()], &here),
            Some(&bench[..])
        );
        assert_eq!(other_walk(&[again.clone()], &here), Some(&again[..]));
    }

    #[test]
    fn walks_part_at_the_first_way_that_differs() {
        let one = walk(&[("yard", "leave"), ("bench", "stay"), ("row", "")]);
        let other = walk(&[("yard", "leave"), ("bench", "tell"), ("adult", "")]);
        assert_eq!(parting(&one, &other).map(String::as_str), Some("stay"));
        assert_eq!(parting(&other, &one).map(String::as_str), Some("tell"));
        assert_eq!(parting(&one, &one), None);
    }
}
