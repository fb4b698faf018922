//! The board with the hour that was cut short.

use eframe::egui::{Context, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::args;
use crate::view::desk::paint_line;
use crate::view::dialog::{Answer, Dialog, dialog_ui};
use crate::view::icon::Icon;
use crate::view::look::{Look, Theme, radius};
use crate::view::way;
use crate::view::widget::text::say;
use crate::view::widget::{Button, Direction, Hopscotch, hopscotch_ui, ribbon_size};
use crate::view::{Intent, Scene};

/// An hour that was cut short, as the shelf shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResumeCard {
    /// The lesson's title.
    pub title: String,
    /// The day it was held, if it is known: year, month, day.
    pub day: Option<(i32, u8, u8)>,
    /// For each activity, whether its cell is double.
    pub cells: Vec<bool>,
    /// The place of the activity to go on with, from 0.
    pub current: usize,
    /// The title of that activity.
    pub next_title: String,
}

/// Shows the board: in one row, or one above the other where it is narrow.
pub(super) fn resume_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (card, asks_to_forget): (&ResumeCard, &mut bool),
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let board = scene.look.with_theme(Theme::Board);
    let width = ui.available_width();
    let is_narrow = width < board.pt(760.0);
    let high = board.pt(if is_narrow { 212.0 } else { 96.0 });
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(rect));
    paint_board(ui, scene.look, rect);
    let inside = rect.shrink2(vec2(board.pt(24.0), board.pt(14.0)));
    let right = buttons_ui(
        ui,
        scene,
        (&board, inside, is_narrow),
        (asks_to_forget, out),
    );

    let what = match card.day {
        Some((year, month, day)) => {
            let day = texts.date(year, month, day);
            texts.tr_args("shelf-resume-day", &args!("day" => day))
        }
        None => texts.tr("shelf-resume"),
    };
    let place = way::place(&card.cells, card.current);
    let next = texts.tr_args(
        "shelf-resume-next-title",
        &args!("n" => place, "title" => card.next_title.as_str()),
    );
    let next_label = texts.tr("shelf-resume-next");
    let pair_wide = board.pt(250.0);
    if is_narrow {
        let (upper, lower) = inside.split_top_bottom_at_y(inside.top() + board.pt(62.0));
        pair_ui(ui, (scene, &board), upper, (&what, &card.title));
        pair_ui(
            ui,
            (scene, &board),
            lower.with_max_y(lower.top() + board.pt(62.0)),
            (&next_label, &next),
        );
        return;
    }
    let left = right - pair_wide - board.pt(24.0);
    let second = Rect::from_min_max(
        pos2(left, inside.top()),
        pos2(left + pair_wide, inside.bottom()),
    );
    pair_ui(ui, (scene, &board), second, (&next_label, &next));
    let edge = ribbon_ui(
        ui,
        scene,
        (&board, inside.with_max_x(left - board.pt(32.0))),
        card,
    );
    let first = inside.with_max_x(edge - board.pt(24.0));
    pair_ui(ui, (scene, &board), first, (&what, &card.title));
}

fn paint_board(ui: &Ui, look: &Look, rect: Rect) {
    // On the board theme the page itself is slate: the board is sunk into it.
    let board = look.with_theme(Theme::Board);
    let (fill, stroke) = match look.theme {
        Theme::Paper => (board.ground, Stroke::NONE),
        Theme::Board => (board.sunk, look.line_stroke()),
    };
    let corner = radius(look.pt(18.0));
    ui.painter()
        .rect(rect, corner, fill, stroke, StrokeKind::Inside);
}

/// A small label over a large line.
fn pair_ui(ui: &Ui, (scene, board): (&Scene<'_>, &Look), rect: Rect, (label, words): (&str, &str)) {
    let middle = rect.center().y;
    let small = board.meta_text().at(board.pt(15.0));
    let large = board.heading_text().at(board.pt(23.0));
    let upper = Rect::from_x_y_ranges(
        rect.x_range(),
        middle - board.pt(28.0)..=middle - board.pt(4.0),
    );
    let lower = Rect::from_x_y_ranges(
        rect.x_range(),
        middle - board.pt(4.0)..=middle + board.pt(28.0),
    );
    paint_line(ui, label, small, upper);
    paint_line(ui, words, large, lower);
    let args = args!("label" => label, "words" => words);
    let name = scene.texts.tr_args("shelf-resume-pair", &args);
    say(ui, rect, Role::Label, &name);
}

/// The way so far, if there is room for it and for the title; returns its left edge, or that of its place.
fn ribbon_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (board, room): (&Look, Rect),
    card: &ResumeCard,
) -> f32 {
    let cells = way::cells(scene.texts, &card.cells, Some(card.current));
    let usual = ribbon_size(&cells, board.pt(54.0));
    if cells.is_empty() || room.width() - usual.x < board.pt(260.0) {
        return room.right();
    }
    let rect = eframe::egui::Align2::RIGHT_CENTER.align_size_within_rect(usual, room);
    let name = scene.texts.tr("shelf-resume-way");
    let ribbon = Hopscotch {
        cells: &cells,
        earth: "",
        sky: "",
        name: &name,
        direction: Direction::Ribbon,
        is_over: false,
        is_open: false,
    };
    hopscotch_ui(ui, board, rect, &ribbon);
    rect.left()
}

/// "Reprendre", and "Oublier" as an icon; returns their left edge.
fn buttons_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (board, inside, is_narrow): (&Look, Rect, bool),
    (asks_to_forget, out): (&mut bool, &mut Vec<Intent>),
) -> f32 {
    let texts = scene.texts;
    let words = texts.tr("shelf-resume-button");
    let go = Button::chalk(&words).icon(Icon::PlayFill).tall();
    let forget = texts.tr("shelf-resume-forget");
    let broom = Button::square(Icon::Broom, &forget).small();
    let go_size = go.size(ui, board);
    let side = broom.size(ui, board);
    let y = if is_narrow {
        inside.bottom() - go_size.y / 2.0
    } else {
        inside.center().y
    };
    let right = inside.right();
    let broom_left = right - side.x;
    let go_left = broom_left - board.size.gap - go_size.x;
    let go_rect = Rect::from_min_size(pos2(go_left, y - go_size.y / 2.0), go_size);
    if go.show_at(ui, board, go_rect).clicked() {
        out.push(Intent::Resume);
    }
    let broom_rect = Rect::from_min_size(pos2(broom_left, y - side.y / 2.0), side);
    if broom.show_at(ui, board, broom_rect).clicked() {
        *asks_to_forget = true;
    }
    go_left
}

/// Asks before the hour is thrown away.
pub(super) fn ask_to_forget_ui(
    ctx: &Context,
    scene: &Scene<'_>,
    is_asking: &mut bool,
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "forget",
        title: &texts.tr("shelf-forget-title"),
        text: &texts.tr("shelf-forget-text"),
        yes: &texts.tr("shelf-forget-yes"),
        no: &texts.tr("shelf-forget-no"),
    };
    let Some(answer) = dialog_ui(ctx, scene.look, &dialog) else {
        return;
    };
    *is_asking = false;
    if answer == Answer::Yes {
        out.push(Intent::ForgetHour);
    }
}
