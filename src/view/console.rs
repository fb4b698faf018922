//! The console: what only the adult sees while the class looks at the stage.

mod bar;
mod centre;
mod game;
mod hands;
mod one_by_one;
mod pages;
mod point;
mod rate;
mod received;
mod step;
mod time;
mod tools;
mod walk;
mod way_list;
mod words;

use std::collections::BTreeMap;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Panel, Rect, Ui, pos2, vec2};

use crate::session::Session;

use super::desk::{Column, paint_edge, sides};
use super::icon::Icon;
use super::pages::PagesView;
use super::widget::Button;
use super::widget::text::heading_ui;
use super::{Intent, LessonView, Scene, StageMode};

pub use step::{following_hour, hour_of_next_activity};

/// What the console reads, and how it gets its pictures of the stage.
pub struct ConsoleView<'a> {
    /// The hour.
    pub session: &'a Session,
    /// Its lesson.
    pub view: LessonView<'a>,
    /// What stands on the stage.
    pub mode: StageMode,
    /// Width of the stage divided by its height.
    pub ratio: f32,
    /// The pupils' pages.
    pub pages: &'a PagesView,
    /// Draws the stage, as it is or as it will be, in a rectangle.
    pub pictures: &'a mut Pictures<'a>,
}

/// Draws one small picture of the stage.
pub type Pictures<'a> = dyn FnMut(&mut Ui, Rect, ConsolePicture) + 'a;

/// A small picture of the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsolePicture {
    /// As it is.
    Current,
    /// After the main button, see [`following_hour`].
    Next,
    /// When the next activity begins, see [`hour_of_next_activity`].
    After,
}

/// What the console keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct ConsoleDraft {
    /// The number that hands are to be added to, by activity.
    pub(super) number: BTreeMap<usize, String>,
    /// The kind of things that is counted, by activity.
    pub(super) layer: BTreeMap<usize, usize>,
    /// The word that is typed, and where the keyboard is among those to be read.
    words: words::WordsDraft,
    /// The page of a tale that stands side by side on the stage, from 0, and how many there are; the shell keeps it up
    /// to date.
    pub page: Option<(usize, usize)>,
    /// How many sides take turns to talk; 0 until it is chosen.
    pub(super) sides: u8,
}

/// Draws the console in what is left of `ui`, beside a stage on another screen.
pub fn console_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let index = data.session.current_index();
    draft.words.stand(ui, (false, index));
    bar::bar_ui(ui, scene, data, out);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        if whole.width() < look.pt(960.0) {
            narrow_ui(ui, scene, data, (whole, draft), out);
        } else {
            wide_ui(ui, scene, data, (whole, draft), out);
        }
    });
}

/// Draws the console as a drawer at the right of `ui`, beside a stage on the only screen.
pub fn console_drawer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let index = data.session.current_index();
    draft.words.stand(ui, (true, index));
    let most = ui.available_width() * 0.6;
    let frame = Frame::new().fill(look.ground);
    let drawer = Panel::right("console-drawer")
        .exact_size(look.pt(400.0).min(most))
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| drawer_ui(ui, scene, data, draft, out));
    let rect = drawer.response.rect;
    paint_edge(ui, look, (rect.left_top(), rect.left_bottom()));
}

fn drawer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let frame = Frame::new().inner_margin(sides(look.size.gap_wide, look.size.gap_small));
    Panel::top("drawer-head")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| drawer_head_ui(ui, scene, out));
    bar::drawer_bar_ui(ui, scene, data, out);
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        let column = Column {
            salt: "drawer",
            rect: ui.max_rect(),
            fill: look.ground,
            pad: vec2(look.size.gap_wide + look.pt(4.0), look.size.gap_small),
        };
        column.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = look.pt(10.0);
            // No notes here: the only screen is the one the class sees, and notes hold the answers.
            received::received_ui(ui, scene, data, out);
            hands::hands_ui(ui, scene, data, draft, out);
            walk::walk_ui(ui, scene, data, draft, out);
            game::game_ui(ui, scene, data, draft, out);
            time::timer_ui(ui, scene, data, out);
            received::present_ui(ui, scene, data, out);
            pages::pages_box_ui(ui, scene, data, out);
            tools::tools_ui(ui, scene, data, draft, out);
            way_list::way_ui(ui, scene, data, out);
            time::clocks_ui(ui, scene, data);
        });
    });
}

fn drawer_head_ui(ui: &mut Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let close = texts.tr("console-close");
        let card = texts.tr("help-adult-menu");
        if Button::square(Icon::ArrowRight, &close)
            .small()
            .show(ui, look)
            .clicked()
        {
            out.push(Intent::ShowConsole(false));
        }
        if Button::square(Icon::HandHeart, &card)
            .small()
            .show(ui, look)
            .clicked()
        {
            out.push(Intent::ShowAdultCard(true));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            heading_ui(ui, look.heading_text(), &texts.tr("console-title"));
        });
    });
}

fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    (whole, draft): (Rect, &mut ConsoleDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let share = if whole.width() < look.pt(1200.0) {
        0.25
    } else {
        1.0
    };
    let left = whole.left() + look.pt(268.0).min(whole.width() * share);
    let right = whole.right() - look.pt(272.0);
    let clocks = look.pt(112.0);
    let list = Column {
        salt: "console-left",
        rect: Rect::from_min_max(whole.min, pos2(left, whole.bottom() - clocks)),
        fill: look.sunk,
        pad: vec2(look.size.gap_wide, look.size.gap),
    };
    list.show(ui, |ui| {
        if let Some(row) = way_list::way_ui(ui, scene, data, out) {
            way_list::keep_in_sight(ui, row, data.session.current_index());
        }
    });
    let below = Column {
        salt: "console-clocks",
        rect: Rect::from_min_max(
            pos2(whole.left(), whole.bottom() - clocks),
            pos2(left, whole.bottom()),
        ),
        fill: look.sunk,
        pad: vec2(look.size.gap_wide, look.pt(4.0)),
    };
    below.show(ui, |ui| time::clocks_ui(ui, scene, data));
    let middle = Rect::from_min_max(pos2(left, whole.top()), pos2(right, whole.bottom()));
    centre::centre_ui(ui, scene, data, middle);
    let tools = Column {
        salt: "console-right",
        rect: Rect::from_min_max(pos2(right, whole.top()), whole.max),
        fill: look.ground,
        pad: vec2(look.size.gap_wide, look.size.gap),
    };
    tools.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.pt(10.0);
        received::received_ui(ui, scene, data, out);
        hands::hands_ui(ui, scene, data, draft, out);
        walk::walk_ui(ui, scene, data, draft, out);
        game::game_ui(ui, scene, data, draft, out);
        time::timer_ui(ui, scene, data, out);
        received::present_ui(ui, scene, data, out);
        pages::pages_box_ui(ui, scene, data, out);
        tools::tools_ui(ui, scene, data, draft, out);
    });
    for x in [left, right] {
        paint_edge(ui, look, (pos2(x, whole.top()), pos2(x, whole.bottom())));
    }
}

/// One column: what is needed while leading first.
fn narrow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    (whole, draft): (Rect, &mut ConsoleDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let column = Column {
        salt: "console",
        rect: whole,
        fill: look.ground,
        pad: vec2(look.size.margin, look.size.gap),
    };
    column.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.pt(10.0);
        centre::current_ui(ui, scene, data);
        received::received_ui(ui, scene, data, out);
        hands::hands_ui(ui, scene, data, draft, out);
        walk::walk_ui(ui, scene, data, draft, out);
        game::game_ui(ui, scene, data, draft, out);
        centre::notes_ui(ui, scene, data);
        time::timer_ui(ui, scene, data, out);
        received::present_ui(ui, scene, data, out);
        pages::pages_box_ui(ui, scene, data, out);
        tools::tools_ui(ui, scene, data, draft, out);
        way_list::way_ui(ui, scene, data, out);
        time::clocks_ui(ui, scene, data);
    });
}
