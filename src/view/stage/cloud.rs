//! Words that come to mind: what happens with them, and those the host has let through, in a calm list.

use std::sync::Arc;

use eframe::egui::{Align2, Rect, Role, Ui, Vec2, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui, received_words};
use super::frame::{Frame, rows};
use super::head::{kicker_ui, kicker_words, prompt_row_ui, prompt_ui};
use super::slide::Picture;
use super::votes::{shown, too_few_ui};
use super::words::Setting;
use crate::activity::Tally;
use crate::args;
use crate::session::{Figure, Phase, Shown, figure};
use crate::view::icon::Icon;
use crate::view::kept::{Kind, kept};
use crate::view::look::{Look, TextRole, radius};
use crate::view::widget::text::{Words, paint, say};

/// Draws the question, and what happens with the words, said beforehand.
pub(super) fn asked_ui(
    ui: &mut Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    kicker_ui(ui, board, frame, &kicker_words(board, None));
    let bottom = prompt_ui(ui, board, frame, look.prompt_text());
    let body = frame.below(bottom, (look.size.gap_large, look.size.gap_wide));
    let mut rules = body;
    if let Some(picture) = Picture::of(board).filter(|_| !look.is_four_thirds()) {
        rules.max.x -= body.width() * 0.28;
        picture.show(
            ui,
            board,
            body.with_min_x(rules.right() + look.size.gap_large),
        );
    }
    rules_ui(ui, board, rules);
    let left = if board.session().phase() == Phase::Closed {
        Left::Sentence(Icon::Prohibit, board.tr("stage-closed"))
    } else if board.is_personal() {
        Left::Sentence(Icon::EyeSlash, board.tr("stage-personal"))
    } else {
        received(board)
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// How many answered; where the host types words said aloud, nobody knows, and the words are counted.
fn received(board: &Board<'_>) -> Left {
    let said: u32 = board
        .session()
        .hands()
        .map(|(_, count)| u32::from(count))
        .sum();
    if said == 0 || !board.is_live() {
        return Left::Received;
    }
    let words = board.session().words();
    let count: u32 = words.iter().map(|word| word.count).sum();
    let words = board.tr_args("words-received", &args!("n" => count));
    Left::Sentence(Icon::PencilLine, words)
}

/// What the class is told before anybody gives a word.
fn rules_ui(ui: &Ui, board: &Board<'_>, rect: Rect) {
    let look = board.look();
    let lines = [
        (Icon::PencilLine, "words-rule-nameless"),
        (Icon::Eye, "words-rule-read"),
        (Icon::EyeSlash, "words-rule-kept"),
    ];
    let high = look.su(140.0).min(rect.height() / 3.0);
    let whole = rect.with_max_y(rect.top() + high * 3.0);
    ui.painter()
        .rect_filled(whole, radius(look.size.box_radius), look.sunk);
    for ((icon, key), row) in lines.into_iter().zip(rows(whole, 3, (high, 0.0))) {
        let side = look.size.icon * 1.2;
        let centre = pos2(
            row.left() + look.size.gap_large + side / 2.0,
            row.center().y,
        );
        icon.paint(ui.painter(), centre, side, look.ink);
        let room = Rect::from_min_max(
            pos2(centre.x + side / 2.0 + look.size.gap_wide, row.top()),
            pos2(row.right() - look.size.gap_wide, row.bottom()),
        );
        let mut role = look.body_text();
        role.row = 1.15;
        let setting = Setting::new(role, Align2::LEFT_CENTER);
        setting.show(ui, room, &board.tr(key));
    }
}

/// Draws the words that may be seen.
pub(super) fn words_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let room = frame.below(bottom, (look.size.gap_wide, look.size.gap_wide));
    match shown(board) {
        Shown::TooFew { .. } => too_few_ui(ui, board, room),
        Shown::Hidden => {}
        Shown::Counts {
            first,
            second,
            in_words,
        } => match second.unwrap_or(first) {
            Tally::Words {
                counts,
                respondents,
            } if !counts.is_empty() => {
                list_ui(ui, board, room, (&counts, respondents, in_words));
            }
            _ => empty_ui(ui, board, room),
        },
    }
    let waits = |word: &crate::session::Word| word.is_kept.is_none();
    let left = if board.is_live() && board.session().words().iter().any(waits) {
        Left::Hint(Icon::Eye, board.tr("words-still-read"))
    } else {
        Left::Empty
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// No word may be seen yet, or none at all.
fn empty_ui(ui: &Ui, board: &Board<'_>, room: Rect) {
    let look = board.look();
    let setting = Setting::new(look.prompt_small_text(), Align2::CENTER_CENTER).balanced();
    setting.show(ui, room, &board.tr("words-none"));
}

/// Sizes of the words, from the most frequent to those given once, in stage units.
const SIZES: [f32; 4] = [96.0, 76.0, 60.0, 50.0];
/// Shares of these sizes that are tried until all words fit.
const SHARES: [f32; 8] = [1.0, 0.92, 0.84, 0.78, 0.72, 0.66, 0.62, 0.58];

/// How large a word given so often is, as a place in [`SIZES`].
fn level(count: u32, most: u32) -> usize {
    let (count, most) = (f64::from(count), f64::from(most.max(1)));
    match count / most {
        _ if most < 2.0 => 2,
        share if share >= 0.75 => 0,
        share if share >= 0.45 => 1,
        _ if count > 1.0 => 2,
        _ => 3,
    }
}

/// Words at their places, those of one size together, and how many have none.
#[derive(Clone, Debug, PartialEq)]
struct Plan {
    /// Corner and size of each word with its figure, as distances from the corner of the room.
    places: Vec<Rect>,
    share: f32,
    left_out: usize,
}

/// A word as it stands in the list.
struct Given<'a> {
    word: &'a str,
    level: usize,
    /// How many gave it; empty where a number would say too much, or nothing new.
    figure: String,
}

fn list_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (counts, respondents, in_words): (&[(String, u32)], u32, bool),
) {
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let given: Vec<Given<'_>> = counts
        .iter()
        .map(|(word, count)| Given {
            word,
            level: level(*count, most),
            figure: match figure(*count, respondents, in_words) {
                Figure::Count(count) if count > 1 => board.scene.texts.number(count.into()),
                _ => String::new(),
            },
        })
        .collect();
    let plan = plan(ui, board, room.size(), &given);
    let sits = ((room.height() - plan_height(&plan)) * 0.35).max(0.0);
    let origin = room.min + vec2(0.0, sits);
    for ((given, (_, count)), place) in given.iter().zip(counts).zip(&plan.places) {
        let place = place.translate(origin.to_vec2());
        word_ui(ui, board, place, (given, *count, plan.share));
    }
    if plan.left_out > 0 {
        let role = others_role(board.look());
        let high = role.row_height();
        let place = Rect::from_min_max(pos2(room.left(), room.bottom() - high), room.max);
        let words = board.tr_args("words-others", &args!("n" => plan.left_out));
        Setting::new(role, Align2::LEFT_CENTER).show(ui, place, &words);
    }
}

fn word_role(look: &Look, (level, share): (usize, f32)) -> TextRole {
    let size = SIZES.get(level).copied().unwrap_or(50.0) * share;
    let role = look.body_text().at(look.su(size));
    let role = if level < 2 { role.bold() } else { role };
    TextRole { row: 1.2, ..role }
}

fn figure_role(look: &Look, word: TextRole) -> TextRole {
    let role = look.kicker_text();
    TextRole {
        row: word.row,
        ..role.at(word.size * 0.62).bold()
    }
}

fn others_role(look: &Look) -> TextRole {
    look.kicker_text()
}

/// One word with its figure at its foot.
fn word_ui(ui: &Ui, board: &Board<'_>, place: Rect, (given, count, share): (&Given<'_>, u32, f32)) {
    let look = board.look();
    let role = word_role(look, (given.level, share));
    let galley = Words::new(given.word, role)
        .wrap(place.width())
        .lay_out(ui.ctx());
    paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    let name = if given.figure.is_empty() {
        given.word.to_owned()
    } else {
        let role = figure_role(look, role);
        let galley = Words::new(&given.figure, role).lay_out(ui.ctx());
        paint(ui.painter(), galley, place, Align2::RIGHT_CENTER);
        let args = args!("word" => given.word, "answers" => received_words(board, count));
        board.tr_args("words-word", &args)
    };
    say(ui, place, Role::Label, &name);
}

/// The place of every word; found once for the same words in the same room.
fn plan(ui: &Ui, board: &Board<'_>, room: Vec2, given: &[Given<'_>]) -> Arc<Plan> {
    let look = board.look();
    let words: Vec<(String, String, usize)> = given
        .iter()
        .map(|given| (given.word.to_owned(), given.figure.clone(), given.level))
        .collect();
    let size = [room.x.to_bits(), room.y.to_bits(), look.unit.to_bits()];
    kept(ui.ctx(), Kind::Width, (words, size), || {
        Arc::new(found_plan(ui, look, room, given))
    })
}

fn found_plan(ui: &Ui, look: &Look, room: Vec2, given: &[Given<'_>]) -> Plan {
    let mut last = 1.0;
    let mut lines = Vec::new();
    for share in SHARES {
        last = share;
        let sizes: Vec<(usize, Vec2)> = given
            .iter()
            .map(|given| (given.level, word_size(ui, look, (given, share, room.x))))
            .collect();
        lines = flow(&sizes, room.x, gaps(look, share));
        if height(&lines) <= room.y {
            return Plan {
                places: lines,
                share,
                left_out: 0,
            };
        }
    }
    // The last words are the rarest.
    let high = room.y - others_role(look).row_height();
    let fitting = lines
        .iter()
        .take_while(|line| line.bottom() <= high)
        .count();
    Plan {
        left_out: lines.len() - fitting,
        places: lines.into_iter().take(fitting).collect(),
        share: last,
    }
}

fn gaps(look: &Look, share: f32) -> Vec2 {
    vec2(look.su(46.0), look.su(10.0)) * share.max(0.7)
}

fn word_size(ui: &Ui, look: &Look, (given, share, width): (&Given<'_>, f32, f32)) -> Vec2 {
    let role = word_role(look, (given.level, share));
    let figure = if given.figure.is_empty() {
        0.0
    } else {
        let words = Words::new(&given.figure, figure_role(look, role));
        words.lay_out(ui.ctx()).size().x + role.size * 0.28
    };
    let words = Words::new(given.word, role).wrap(width - figure);
    let size = words.lay_out(ui.ctx()).size();
    vec2(size.x + figure + 1.0, size.y)
}

/// Words one after the other, from left to right in lines; a new size begins a new line.
fn flow(sizes: &[(usize, Vec2)], width: f32, gap: Vec2) -> Vec<Rect> {
    let mut places: Vec<Rect> = Vec::new();
    let (mut x, mut y, mut line) = (0.0, 0.0, 0.0_f32);
    let mut level = sizes.first().map_or(0, |(level, _)| *level);
    for (own, size) in sizes {
        let is_new = *own != level || x + size.x > width;
        if is_new && x > 0.0 {
            y += line + gap.y;
            (x, line) = (0.0, 0.0);
        }
        level = *own;
        places.push(Rect::from_min_size(pos2(x, y), *size));
        x += size.x + gap.x;
        line = line.max(size.y);
    }
    places
}

fn height(places: &[Rect]) -> f32 {
    places.iter().map(Rect::bottom).fold(0.0, f32::max)
}

fn plan_height(plan: &Plan) -> f32 {
    height(&plan.places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_given_more_often_are_larger() {
        let levels = |counts: &[u32]| -> Vec<usize> {
            let most = counts.iter().copied().max().unwrap();
            counts.iter().map(|count| level(*count, most)).collect()
        };
        assert_eq!(levels(&[8, 6, 4, 3, 2, 1]), [0, 0, 1, 2, 2, 3]);
        assert_eq!(levels(&[3, 2, 1]), [0, 1, 3]);
        assert_eq!(levels(&[1, 1]), [2, 2], "all of them are alike");
    }

    #[test]
    fn words_flow_in_lines_and_a_new_size_begins_one() {
        let word = |level: usize, wide: f32| (level, vec2(wide, 50.0 - 10.0 * level as f32));
        let sizes = [word(0, 60.0), word(0, 30.0), word(0, 40.0), word(1, 20.0)];
        let places = flow(&sizes, 100.0, vec2(10.0, 5.0));
        let corners: Vec<(f32, f32)> = places
            .iter()
            .map(|place| (place.min.x, place.min.y))
            .collect();
        assert_eq!(
            corners,
            [(0.0, 0.0), (70.0, 0.0), (0.0, 55.0), (0.0, 110.0)]
        );
        assert!((height(&places) - 150.0).abs() < 0.01);
        let alone = flow(&[word(0, 300.0)], 100.0, vec2(10.0, 5.0));
        assert_eq!(
            alone.len(),
            1,
            "a word wider than the room begins at the left"
        );
    }
}
