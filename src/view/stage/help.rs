//! Help for pupils: an adult one trusts, the lines that answer children, and what to do in danger.

use eframe::egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::board::{Board, Out};
use super::frame::{columns, help_rect, inner};
use super::head::help_ui;
use super::words::Setting;
use crate::args;
use crate::lesson::help_when;
use crate::lesson::{HelpLine, HelpLines, help_lines};
use crate::view::Intent;
use crate::view::icon::Icon;
use crate::view::look::{Look, radius};
use crate::view::widget::Button;
use crate::view::widget::text::text_in_ui;

/// The only country whose lines the kit knows.
const COUNTRY: &str = "FR";

/// Draws the help over all of the stage.
pub(super) fn help_screen_ui(ui: &Ui, board: &Board<'_>, whole: Rect, out: Out<'_>) {
    let look = board.look();
    ui.painter().rect_filled(whole, 0.0, look.ground);
    let page = inner(look, look.content(whole));
    lit_help_ui(ui, board, help_rect(look, page), out);
    let top = Rect::from_min_max(
        page.min,
        pos2(
            page.right() - look.size.help - look.size.gap_large,
            page.top() + look.size.help,
        ),
    );
    let title = Setting::new(look.prompt_row_text(), Align2::LEFT_CENTER);
    title.show_heading(ui, top, &board.tr("help-pupils-title"));
    let source = page.with_min_y(page.bottom() - look.source_text().row_height() * 1.1);
    let danger = page
        .with_max_y(source.top() - look.size.gap)
        .with_min_y(source.top() - look.size.gap - look.su(116.0));
    let body = Rect::from_min_max(
        pos2(page.left(), top.bottom() + look.size.gap),
        pos2(page.right(), danger.top() - look.size.gap),
    );
    let split = body.top() + body.height() * 0.385;
    trusted_ui(ui, board, body.with_max_y(split));
    let Some(lines) = help_lines(COUNTRY) else {
        return;
    };
    let below = body.with_min_y(split + look.size.gap);
    numbers_ui(ui, board, below, lines);
    danger_ui(ui, board, (danger, lines), out);
    let setting = Setting::new(look.source_text(), Align2::LEFT_CENTER);
    setting.show(ui, source, &source_words(board, lines));
}

/// The help button of the open help is lit.
fn lit_help_ui(ui: &Ui, board: &Board<'_>, rect: Rect, out: Out<'_>) {
    let look = *board.look();
    let lit = Look {
        panel: look.chalk,
        sunk: look.chalk,
        ink: look.on_chalk,
        edge: look.on_chalk,
        ..look
    };
    help_ui(ui, board, (rect, &lit), out);
}

fn paint_box(ui: &Ui, look: &Look, rect: Rect) {
    let line = Stroke::new(look.size.cell_stroke, look.ink);
    ui.painter()
        .rect(rect, 0.0, look.panel, line, StrokeKind::Inside);
}

fn trusted_ui(ui: &Ui, board: &Board<'_>, rect: Rect) {
    let look = board.look();
    paint_box(ui, look, rect);
    let pad = look.su(44.0);
    let side = look.su(150.0).min(rect.height() * 0.6);
    let centre = pos2(rect.left() + pad + side / 2.0, rect.center().y);
    Icon::HandHeartDuotone.paint(ui.painter(), centre, side, look.ink);
    let words = rect
        .shrink2(vec2(pad, look.size.gap_small))
        .with_min_x(centre.x + side / 2.0 + look.size.gap_large);
    let mut text_role = look.body_text();
    text_role.row = 1.28;
    let title_role = look.count_text().at(look.su(64.0));
    let (title, text) = (
        board.tr("help-pupils-trusted-title"),
        board.tr("help-pupils-trusted-text"),
    );
    let setting = Setting::new(title_role, Align2::LEFT_TOP);
    let title_high = words.height() * 0.34;
    let galley = setting.fit(ui.ctx(), &title, vec2(words.width(), title_high));
    let text_setting = Setting::new(text_role, Align2::LEFT_TOP);
    let room = vec2(words.width(), words.height() - galley.size().y);
    let text_high = text_setting.fit(ui.ctx(), &text, room).size().y;
    let top = words.center().y - f32::midpoint(galley.size().y, text_high);
    let place = Rect::from_min_size(
        pos2(words.left(), top),
        vec2(words.width(), galley.size().y),
    );
    text_in_ui(ui, galley, (place, Align2::LEFT_TOP), &title);
    let below = Rect::from_min_size(place.left_bottom(), vec2(words.width(), text_high + 1.0));
    text_setting.show(ui, below, &text);
}

/// One card a line that a child can call, side by side.
fn numbers_ui(ui: &Ui, board: &Board<'_>, rect: Rect, lines: &HelpLines) {
    let age = board.stage.view.lesson.ages.0;
    let shown: Vec<&HelpLine> = lines
        .for_pupils(age)
        .filter(|line| !line.emergency)
        .collect();
    let cards = columns(rect, shown.len(), (1.0, board.look().su(24.0)));
    for (line, card) in shown.iter().zip(cards) {
        number_ui(ui, board, card, line);
    }
}

// keys: help-line-*
fn number_ui(ui: &Ui, board: &Board<'_>, card: Rect, line: &HelpLine) {
    let look = board.look();
    paint_box(ui, look, card);
    let inner = card.shrink2(vec2(look.su(44.0), look.size.gap_small));
    let number_role = look.short_choice_text().at(look.su(132.0));
    // A narrow card needs two lines to say what the number is for.
    let (number_share, purpose_share) = if look.is_four_thirds() {
        (0.32, 0.36)
    } else {
        (0.44, 0.19)
    };
    let number = inner.with_max_y(inner.top() + inner.height() * number_share);
    let setting = Setting::new(number_role, Align2::LEFT_CENTER);
    setting.show(ui, number, &line.number);
    let mut role = look.body_text();
    role.row = 1.28;
    let purpose = board.scene.texts.tr(&format!("help-line-{}-for", line.id));
    let purpose_rect = number
        .translate(vec2(0.0, number.height()))
        .with_max_y(number.bottom() + inner.height() * purpose_share);
    Setting::new(role.bold(), Align2::LEFT_CENTER).show(ui, purpose_rect, &purpose);
    let rest = inner.with_min_y(purpose_rect.bottom());
    Setting::new(role, Align2::LEFT_TOP).show(ui, rest, &help_when(board.scene.texts, line));
}

/// What to do in danger, and the way back.
fn danger_ui(ui: &Ui, board: &Board<'_>, (rect, lines): (Rect, &HelpLines), out: Out<'_>) {
    let look = board.look();
    ui.painter()
        .rect_filled(rect, radius(look.size.box_radius), look.sunk);
    let back = board.tr("help-pupils-back");
    let button = Button::primary(&back).icon(Icon::ArrowUUpLeft);
    let size = button.size(ui, look);
    let corner = pos2(
        rect.right() - look.size.gap - size.x,
        rect.center().y - size.y / 2.0,
    );
    let place = Rect::from_min_size(corner, size);
    if button.show_at(ui, look, place).clicked() {
        out.push(Intent::ShowPupilsHelp(false));
    }
    let icon = look.su(60.0);
    let centre = pos2(rect.left() + look.su(34.0) + icon / 2.0, rect.center().y);
    Icon::PhoneCall.paint(ui.painter(), centre, icon, look.ink);
    let words = Rect::from_min_max(
        pos2(centre.x + icon / 2.0 + look.su(24.0), rect.top()),
        pos2(place.left() - look.size.gap, rect.bottom()),
    );
    let mut role = look.body_text();
    role.row = 1.1;
    let setting = Setting::new(role, Align2::LEFT_CENTER);
    setting.show(ui, words, &danger_words(board, lines));
}

fn danger_words(board: &Board<'_>, lines: &HelpLines) -> String {
    let age = board.stage.view.lesson.ages.0;
    let emergencies = |by_sms: bool| {
        let all = lines.for_pupils(age);
        all.filter(move |line| line.emergency && line.sms == by_sms)
            .map(|line| line.number.as_str())
    };
    let mut called = emergencies(false);
    let (Some(first), Some(second)) = (called.next(), called.next()) else {
        return String::new();
    };
    let args = args!("first" => first, "second" => second);
    let danger = format!("**{}**", board.tr_args("help-pupils-danger", &args));
    let Some(sms) = emergencies(true).next() else {
        return danger;
    };
    let args = args!("sms" => format!("**{sms}**"));
    let by_sms = board.tr_args("help-pupils-danger-sms", &args);
    format!("{danger} {by_sms}")
}

/// Where the first line comes from, and when a person last checked it.
fn source_words(board: &Board<'_>, lines: &HelpLines) -> String {
    let texts = board.scene.texts;
    let day = |day: jiff::civil::Date| {
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        texts.date_plain(day.year().into(), part(day.month()), part(day.day()))
    };
    let line = lines.for_pupils(board.stage.view.lesson.ages.0).next();
    let found = line.and_then(|line| Some((lines.source(line)?, line.checked_on()?)));
    let Some((source, checked)) = found else {
        return String::new();
    };
    let publisher = texts.display(&source.publisher);
    let page = source.page_date.as_ref().and_then(|page| page.parse().ok());
    let date = day(checked);
    let Some(page) = page else {
        let args = args!("publisher" => publisher, "date" => date);
        return board.tr_args("help-pupils-source", &args);
    };
    let args = args!("publisher" => publisher, "page" => day(page), "date" => date);
    board.tr_args("help-pupils-source-page", &args)
}
