//! All cards that came one by one, with the counts of their answers: numbers to talk about, not to conclude from.

use eframe::egui::{Align2, Rect, Role, Ui, pos2, vec2};

use super::StageDraft;
use super::board::{Board, Out};
use super::foot::{Left, announce, foot_ui};
use super::frame::{Frame, columns, rows};
use super::head::prompt_row_ui;
use super::one_by_one::{answers, card_drawing};
use super::sort::Deck;
use super::votes::{Votes, reveal_share, shown, too_few_ui};
use super::words::Setting;
use crate::activity::Tally;
use crate::args;
use crate::session::Shown;
use crate::view::icon::Icon;
use crate::view::kind::is_untaught;
use crate::view::look::{Mark, TextRole};
use crate::view::widget::text::say;
use crate::view::widget::{DotRow, dot_row_ui, paint_badge};

/// Draws the result.
pub(super) fn answered_ui(
    ui: &Ui,
    board: &Board<'_>,
    frame: &Frame,
    draft: &mut StageDraft,
    out: Out<'_>,
) {
    let Some(deck) = Deck::of(board) else { return };
    let look = board.look();
    let bottom = prompt_row_ui(ui, board, frame);
    announce(ui, board, frame.top, &board.tr("stage-shown"));
    let (tally, in_words) = match shown(board) {
        Shown::Counts {
            first,
            second,
            in_words,
        } => (second.unwrap_or(first), in_words),
        Shown::TooFew { .. } | Shown::Hidden => (Tally::Nothing, false),
    };
    let is_too_few = board.is_live() && tally == Tally::Nothing;
    let room = frame.below(bottom, (look.size.gap_small, look.size.gap));
    let left = if is_too_few {
        too_few_ui(ui, board, room);
        Left::Empty
    } else {
        table_ui(ui, board, room, (&deck, &tally, in_words));
        Left::Sentence(Icon::ChatCircleText, board.tr("who-can-one-class"))
    };
    foot_ui(ui, board, frame, (left, draft), out);
}

/// What may be said of the answers to a card, in the order of the answers; nothing where too few answered.
fn votes(tally: &Tally, card: &str, in_words: bool) -> Vec<Votes> {
    let Tally::Places {
        counts,
        respondents,
    } = tally
    else {
        return Vec::new();
    };
    let Some((_, bins)) = counts.iter().find(|(id, _)| id == card) else {
        return Vec::new();
    };
    let of = |count: u32| Votes::counted(count, *respondents, in_words);
    bins.iter().map(|(_, count)| of(*count)).collect()
}

/// What all rows share.
struct Grid {
    words: TextRole,
    figure: TextRole,
    /// Width of the figures at the end of a column.
    figure_wide: f32,
    largest: usize,
    has_bars: bool,
}

fn table_ui(
    ui: &Ui,
    board: &Board<'_>,
    room: Rect,
    (deck, tally, in_words): (&Deck<'_>, &Tally, bool),
) {
    let look = board.look();
    let answers = answers(board);
    let cards: Vec<(String, Vec<Votes>)> = deck
        .order
        .iter()
        .filter_map(|item| deck.items.get(*item))
        // What is only there for comparison is never talked about, so the class is not shown its counts.
        .filter(|card| {
            !board
                .activity()
                .is_some_and(|activity| is_untaught(activity, card))
        })
        .map(|card| (card.clone(), votes(tally, card, in_words)))
        .collect();
    let head_high = look.su(if look.is_four_thirds() { 84.0 } else { 92.0 });
    let (head, below) = room.split_top_bottom_at_y(room.top() + head_high);
    let places = rows(below, cards.len(), (look.su(104.0), look.su(6.0)));
    let high = places.first().map_or(0.0, Rect::height);
    let split = room.width() * if look.is_four_thirds() { 0.4 } else { 0.38 };
    let answer_columns = |row: Rect| {
        let right = row.with_min_x(row.left() + split);
        columns(right, answers.len(), (1.0, look.size.gap))
    };
    for ((mark, _, words), place) in answers.iter().zip(answer_columns(head)) {
        head_ui(ui, board, place, (*mark, words));
    }
    let all = || cards.iter().flat_map(|(_, votes)| votes);
    let size = high * 0.8;
    let words = look.body_text();
    let figure = look.count_text();
    let grid = Grid {
        words: words_role(
            ui,
            board,
            &cards,
            (words.at(words.size.min(size)), vec2(split, high)),
        ),
        figure: figure.at(figure.size.min(size)),
        figure_wide: look.su(86.0),
        largest: all().map(|votes| votes.count()).max().unwrap_or(0),
        has_bars: !all().any(|votes| matches!(votes, Votes::Words(_))),
    };
    let share = reveal_share(ui, board, true) * cards.len() as f32;
    for (index, ((card, votes), row)) in cards.iter().zip(places).enumerate() {
        if index > 0 {
            let y = row.top() - look.su(3.0);
            let line = eframe::egui::Stroke::new(look.size.separator, look.line);
            ui.painter().hline(row.x_range(), y, line);
        }
        card_ui(
            ui,
            board,
            (row.with_max_x(row.left() + split - look.size.gap), &grid),
            card,
        );
        let shown = (share - index as f32).clamp(0.0, 1.0);
        for (answer, (column, (mark, _, _))) in
            answer_columns(row).into_iter().zip(&answers).enumerate()
        {
            let votes = votes.get(answer).copied().unwrap_or(Votes::Unsaid);
            votes_ui(ui, board, (column, &grid), (votes, *mark, shown));
        }
        say(
            ui,
            row,
            Role::Label,
            &spoken(board, card, (&answers, votes)),
        );
    }
}

/// How wide the drawing of a card is, with its gap.
fn drawing_wide(board: &Board<'_>, high: f32) -> f32 {
    (high * 0.86).min(board.look().su(72.0)) + board.look().su(18.0)
}

/// One size for the words of all cards, in which each fits on its row.
fn words_role(
    ui: &Ui,
    board: &Board<'_>,
    cards: &[(String, Vec<Votes>)],
    (role, row): (TextRole, eframe::egui::Vec2),
) -> TextRole {
    let left = drawing_wide(board, row.y);
    let room = vec2(row.x - left - board.look().size.gap, row.y);
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    let size = cards
        .iter()
        .map(|(card, _)| {
            let words = board.item_words(card);
            setting.fitting_role(ui.ctx(), &words, room).size
        })
        .fold(role.size, f32::min);
    role.at(size)
}

/// The words of an answer over its column.
fn head_ui(ui: &Ui, board: &Board<'_>, place: Rect, (mark, words): (Mark, &str)) {
    let look = board.look();
    let side = look.su(64.0);
    let centre = pos2(place.left() + side / 2.0, place.center().y);
    paint_badge(ui.painter(), look, mark, (centre, side));
    let role = TextRole {
        row: 1.05,
        ..look.kicker_text().bold().in_colour(look.ink)
    };
    let room = place.with_min_x(centre.x + side / 2.0 + look.su(14.0));
    Setting::new(role, Align2::LEFT_CENTER).show(ui, room, words);
}

fn card_ui(ui: &Ui, board: &Board<'_>, (place, grid): (Rect, &Grid), card: &str) {
    let look = board.look();
    let mut words = place;
    if let Some(icon) = card_drawing(board, card) {
        let wide = drawing_wide(board, place.height());
        let side = wide - look.su(18.0);
        let centre = pos2(place.left() + side / 2.0, place.center().y);
        icon.paint(ui.painter(), centre, side, look.ink);
        words.min.x = place.left() + wide;
    }
    let setting = Setting::new(grid.words, Align2::LEFT_CENTER);
    setting.paint(ui, words, &board.item_words(card));
}

/// A row of dots, or a bar, from the left of its column, and the figure; words where a figure would point at a child.
fn votes_ui(
    ui: &Ui,
    board: &Board<'_>,
    (column, grid): (Rect, &Grid),
    (votes, mark, shown): (Votes, Mark, f32),
) {
    let look = board.look();
    if !grid.has_bars {
        let setting = Setting::new(grid.words, Align2::LEFT_CENTER);
        setting.paint(ui, column, &votes.words(board));
        return;
    }
    let figure = column.with_min_x(column.right() - grid.figure_wide);
    let bar = column.with_max_x(figure.left());
    let row = DotRow {
        count: votes.count(),
        largest: grid.largest,
        is_filled: true,
        colour: mark.colour(look.theme),
        shown,
    };
    dot_row_ui(ui, look, bar, &row, "");
    let axis = eframe::egui::Stroke::new(look.size.separator, look.edge);
    ui.painter().vline(
        bar.left(),
        bar.shrink2(vec2(0.0, look.su(6.0))).y_range(),
        axis,
    );
    let words = match votes {
        // Too few answered to this card, or it is the small picture.
        Votes::Unsaid => board.tr("stage-hidden-count"),
        _ => votes.words(board),
    };
    let reach = bar.width() * votes.count() as f32 / grid.largest.max(1) as f32;
    let place = Rect::from_min_size(
        pos2(bar.left() + reach + look.su(12.0), column.top()),
        vec2(grid.figure_wide - look.su(12.0), column.height()),
    );
    Setting::new(grid.figure, Align2::LEFT_CENTER).paint(ui, place, &words);
}

fn spoken(
    board: &Board<'_>,
    card: &str,
    (answers, votes): (&[(Mark, String, String)], &[Votes]),
) -> String {
    let name = board.item_words(card);
    let figures: Vec<String> = answers
        .iter()
        .zip(votes)
        .map(|((_, _, words), votes)| {
            let figure = votes.spoken(board);
            let args = args!("choice" => words.as_str(), "figure" => figure);
            board.tr_args("stage-choice-votes", &args)
        })
        .collect();
    if figures.is_empty() {
        return name;
    }
    let args = args!("card" => name, "figures" => board.scene.texts.list(&figures));
    board.tr_args("who-can-card", &args)
}
