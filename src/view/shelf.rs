//! The shelf: the hour to go on with, filters, and every lesson as a card, sequence by sequence.

mod card;
mod filters;
mod plan;
mod resume;

use eframe::egui::{
    Align, CentralPanel, EventFilter, Frame, Id as WidgetId, Key, Modifiers, Rect, ScrollArea,
    Sense, Ui, pos2, vec2,
};

use crate::activity::Id;
use crate::args;
use crate::lesson::Theme;

use super::desk::padding;
use super::widget::text::{Words, heading_in_ui, text_ui};
use super::widget::{Button, bar_ui};
use super::{Intent, Scene};

pub(super) use card::{drawing, levels};
pub use plan::{Filters, Length};
use plan::{Plan, Row};
pub use resume::ResumeCard;

/// One lesson as the shelf shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShelfCard {
    /// The lesson's id.
    pub id: Id,
    /// Its title in the language of the screens, or in its own.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// The French cycle, 1 to 4.
    pub cycle: u8,
    /// The class levels, youngest first.
    pub levels: Vec<String>,
    /// Youngest and oldest age, in years.
    pub ages: (u8, u8),
    /// Planned time, in minutes.
    pub minutes: u16,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// One of the kit's drawings.
    pub drawing: Option<String>,
    /// For each activity, whether its cell is double.
    pub cells: Vec<bool>,
    /// The sequence it belongs to: id, title, place from 1.
    pub sequence: Option<(Id, String, u8)>,
    /// Findings that have to be mended; such a lesson opens its sheet, and cannot be projected.
    pub error_count: usize,
    /// Findings worth a look.
    pub warning_count: usize,
    /// Name of the language it is shown in, where that is not the language of the screens.
    pub fallback: Option<String>,
    /// The class has done it on this computer.
    pub is_done: bool,
}

/// What the shelf reads.
#[derive(Clone, Copy, Debug)]
pub struct ShelfView<'a> {
    /// Every lesson; sequences are shown in the order of their first lesson here.
    pub cards: &'a [ShelfCard],
    /// Changes whenever `cards` does.
    pub revision: u64,
    /// The hour that was cut short, if there is one.
    pub resume: Option<&'a ResumeCard>,
    /// How many lessons are read, of how many, while they are being read.
    pub loading: Option<(usize, usize)>,
}

/// What the shelf keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct ShelfDraft {
    /// What is searched for.
    pub filters: Filters,
    /// The question whether to forget the hour is open.
    pub asks_to_forget: bool,
    /// The search field takes the keyboard in the next frame.
    pub wants_search: bool,
    plan: Option<Plan>,
    index: plan::Index,
}

/// Draws the shelf in what is left of `ui`.
pub fn shelf_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ShelfView<'_>,
    draft: &mut ShelfDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let width = ui.available_width() - 2.0 * look.size.margin;
        ScrollArea::vertical()
            .id_salt("shelf")
            .auto_shrink(false)
            .show(ui, |ui| {
                padding(vec2(look.size.margin, look.pt(18.0))).show(ui, |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = look.size.gap_wide;
                    if let Some(card) = data.resume {
                        resume::resume_ui(ui, scene, (card, &mut draft.asks_to_forget), out);
                    }
                    filters::filters_ui(ui, scene, draft);
                    ui.spacing_mut().item_spacing.y = look.size.gap;
                    lessons_ui(ui, scene, (data, draft), out);
                });
            });
    });
    if draft.asks_to_forget {
        resume::ask_to_forget_ui(ui.ctx(), scene, &mut draft.asks_to_forget, out);
    }
}

fn lessons_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, draft): (&ShelfView<'_>, &mut ShelfDraft),
    out: &mut Vec<Intent>,
) {
    if let Some(progress) = data.loading {
        loading_ui(ui, scene, progress);
    }
    let width = ui.available_width();
    let wanted = plan::Wanted::new(scene, data, &draft.filters, width);
    let kept = draft.plan.take().filter(|plan| plan.is_for(&wanted));
    let plan = kept.unwrap_or_else(|| {
        if !draft.filters.search.trim().is_empty() {
            draft.index.refresh(data);
        }
        Plan::new(wanted, data.cards, &draft.index)
    });
    if plan.rows.is_empty() && data.loading.is_none() {
        empty_ui(ui, scene, data.cards.is_empty(), &mut draft.filters);
    }
    rows_ui(ui, scene, (data, &plan), out);
    draft.plan = Some(plan);
}

fn loading_ui(ui: &mut Ui, scene: &Scene<'_>, (read, all): (usize, usize)) {
    let (look, texts) = (scene.look, scene.texts);
    let words = texts.tr_args("shelf-loading", &args!("read" => read, "all" => all));
    text_ui(ui, look.body_text(), &words);
    let size = vec2(look.pt(320.0).min(ui.available_width()), look.pt(24.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let share = read as f32 / all.max(1) as f32;
    let name = texts.tr("shelf-loading-name");
    bar_ui(ui, look, rect, (share, look.action), &name);
}

/// Nothing to show: because of the filters, or because there is no lesson at all.
fn empty_ui(ui: &mut Ui, scene: &Scene<'_>, has_no_lessons: bool, filters: &mut Filters) {
    let (look, texts) = (scene.look, scene.texts);
    ui.add_space(look.size.gap_large);
    if has_no_lessons {
        text_ui(ui, look.heading_text(), &texts.tr("shelf-none"));
        text_ui(ui, look.body_text(), &texts.tr("shelf-none-text"));
        return;
    }
    text_ui(ui, look.heading_text(), &texts.tr("shelf-empty"));
    if Button::secondary(&texts.tr("shelf-show-all"))
        .show(ui, look)
        .clicked()
    {
        *filters = Filters::default();
    }
}

/// Headings and cards, of which only those near the window are laid out.
fn rows_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, plan): (&ShelfView<'_>, &Plan),
    out: &mut Vec<Intent>,
) {
    let size = vec2(ui.available_width(), plan.height);
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let near = ui.clip_rect().y_range().expand(plan.sizes.card_row());
    let first = plan
        .rows
        .partition_point(|row| whole.top() + row.bottom < near.min);
    for row in plan.rows.iter().skip(first) {
        if whole.top() + row.top > near.max {
            break;
        }
        match &row.content {
            Row::Heading { title, count } => {
                heading_row_ui(ui, scene, (whole, row.top), (title, *count));
            }
            Row::Cards(places) => {
                for (column, &place) in places.iter().enumerate() {
                    let rect = plan.sizes.card_at(whole.min + vec2(0.0, row.top), column);
                    cell_ui(ui, scene, (data, plan), (place, rect), out);
                }
            }
        }
    }
}

fn heading_row_ui(
    ui: &Ui,
    scene: &Scene<'_>,
    (whole, top): (Rect, f32),
    (title, count): (&Option<String>, usize),
) {
    let (look, texts) = (scene.look, scene.texts);
    let words = match title {
        Some(title) => texts.tr_args("shelf-sequence", &args!("title" => title, "n" => count)),
        None => texts.tr_args("shelf-others", &args!("n" => count)),
    };
    let role = look.heading_text().at(look.pt(20.0)).regular();
    let words_role = role.in_colour(look.ink_soft);
    // The title in bold ink, what follows in soft.
    let (bold, rest) = words.split_once("**").map_or((words.as_str(), ""), |_| {
        let mut parts = words.splitn(3, "**").skip(1);
        (parts.next().unwrap_or(""), parts.next().unwrap_or(""))
    });
    let corner = whole.min + vec2(0.0, top);
    let room = Rect::from_min_size(corner, vec2(whole.width(), look.pt(30.0)));
    let title = super::desk::shorten(ui.ctx(), bold, role.bold(), room.width());
    let galley = Words::new(&title, role.bold()).lay_out(ui.ctx());
    let left = galley.size().x;
    let align = eframe::egui::Align2::LEFT_CENTER;
    heading_in_ui(
        ui,
        galley,
        (room, align),
        &super::widget::text::plain(&words),
    );
    let rest_role = words_role.at(look.pt(16.0));
    let place = Rect::from_min_max(pos2(room.left() + left, room.top()), room.max);
    if place.width() > look.pt(40.0) {
        super::desk::paint_line(ui, rest, rest_role, place);
    }
}

/// One card, and the arrow keys on it.
fn cell_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, plan): (&ShelfView<'_>, &Plan),
    (place, rect): (usize, Rect),
    out: &mut Vec<Intent>,
) {
    let Some(card) = data.cards.get(place) else {
        return;
    };
    let id = card_id(ui, &card.id);
    let press = card::card_ui(ui, scene, (rect, id), card);
    if press.response.clicked() {
        out.push(Intent::OpenSheet(card.id.clone()));
    }
    if !press.has_focus {
        return;
    }
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    // The key is used up: the card it leads to has the focus from here on, and is drawn in the same frame.
    let way = ui.input_mut(|input| {
        [
            (Key::ArrowLeft, plan::Way::Before),
            (Key::ArrowRight, plan::Way::After),
            (Key::ArrowUp, plan::Way::Above),
            (Key::ArrowDown, plan::Way::Below),
        ]
        .into_iter()
        .find(|(key, _)| input.consume_key(Modifiers::NONE, *key))
    });
    let next = way.and_then(|(_, way)| plan.step(place, way));
    if let Some((next, top)) = next
        && let Some(card) = data.cards.get(next)
    {
        let next_id = card_id(ui, &card.id);
        ui.memory_mut(|memory| memory.request_focus(next_id));
        let shift = top - plan.top_of(place).unwrap_or(top);
        ui.scroll_to_rect(
            rect.translate(vec2(0.0, shift)).expand(look_gap(scene)),
            None::<Align>,
        );
    }
}

fn look_gap(scene: &Scene<'_>) -> f32 {
    scene.look.size.gap
}

fn card_id(ui: &Ui, lesson: &str) -> WidgetId {
    ui.scope_id().with(("card", lesson))
}
