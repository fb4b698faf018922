//! "If a child confides in you": what an adult does, whom to call. Never shown on the stage.

mod side;

use eframe::egui::{
    Align2, CentralPanel, Frame, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::args;

use super::desk::{Column, paint_edge};
use super::icon::Icon;
use super::look::{Mark, radius};
use super::widget::text::{Words, heading_ui, paint, paint_sign, say, text_in_ui};
use super::{Contacts, Intent, Scene};

pub(super) use side::contacts_ui;

/// One help line, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpLine {
    /// The number to call.
    pub number: String,
    /// Whom it is for, in a sentence.
    pub words: String,
    /// When it answers, and what else is worth knowing; may be empty.
    pub hours: String,
}

/// What the card reads.
#[derive(Clone, Copy, Debug)]
pub struct AdultCardView<'a> {
    /// The help lines, in the order of the country's list.
    pub lines: &'a [HelpLine],
    /// When and where they were checked, in a sentence.
    pub checked: &'a str,
    /// The number of the police.
    pub police: &'a str,
    /// The number for children in danger.
    pub child: &'a str,
    /// The school's own contacts.
    pub contacts: &'a Contacts,
}

/// What the card keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct AdultCardDraft {
    /// The contacts as they are typed; `None` until something is.
    pub contacts: Option<Contacts>,
}

/// The steps, in order: the middle of their Fluent keys.
const STEPS: [&str; 6] = ["listen", "ask", "next", "write", "tell", "pass"];

/// Draws the card in what is left of `ui`.
pub fn adult_card_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &AdultCardView<'_>,
    draft: &mut AdultCardDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        if whole.width() < look.pt(900.0) {
            let column = Column {
                salt: "card",
                rect: whole,
                fill: look.ground,
                pad: vec2(look.size.margin, look.pt(18.0)),
            };
            column.show(ui, |ui| {
                steps_ui(ui, scene, data, 0.0);
                ui.add_space(look.size.gap);
                side::side_ui(ui, scene, (data, 0.0), draft, out);
            });
            return;
        }
        wide_ui(ui, scene, data, (whole, draft), out);
    });
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.push(Intent::ShowAdultCard(false));
    }
}

fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &AdultCardView<'_>,
    (whole, draft): (Rect, &mut AdultCardDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let split = whole.right() - look.pt(452.0).min(whole.width() * 0.36);
    let left = Column {
        salt: "card-left",
        rect: whole.with_max_x(split),
        fill: look.ground,
        pad: vec2(look.pt(30.0), look.pt(16.0)),
    };
    left.show(ui, |ui| {
        steps_ui(ui, scene, data, whole.height() - look.pt(32.0));
    });
    let right = Column {
        salt: "card-right",
        rect: whole.with_min_x(split),
        fill: look.sunk,
        pad: vec2(look.size.margin, look.pt(18.0)),
    };
    let high = whole.height() - look.pt(36.0);
    right.show(ui, |ui| side::side_ui(ui, scene, (data, high), draft, out));
    paint_edge(
        ui,
        look,
        (pos2(split, whole.top()), pos2(split, whole.bottom())),
    );
}

/// Title, six steps in two columns, and what must not be done. `high` is how far down they may stretch.
fn steps_ui(ui: &mut Ui, scene: &Scene<'_>, data: &AdultCardView<'_>, high: f32) {
    let (look, texts) = (scene.look, scene.texts);
    let top = ui.cursor().top();
    ui.spacing_mut().item_spacing.y = look.size.gap_small;
    let private = texts.tr("help-adult-private");
    super::desk::badge_ui(ui, look, (Icon::EyeSlash, &private), Some(Mark::D));
    heading_ui(
        ui,
        look.title_text().at(look.pt(36.0)),
        &texts.tr("help-adult-title"),
    );
    let gap = look.pt(14.0);
    let columns = if ui.available_width() < look.pt(560.0) {
        1
    } else {
        2
    };
    let wide = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    let never = never_height(ui, scene);
    let rows = STEPS.len().div_ceil(columns) as f32;
    let free = high - (ui.cursor().top() - top) - never - gap * (rows + 1.0);
    for (row, pair) in STEPS.chunks(columns).enumerate() {
        let steps: Vec<Step> = pair
            .iter()
            .enumerate()
            .map(|(column, step)| {
                Step::new(ui, scene, data, (row * columns + column + 1, step, wide))
            })
            .collect();
        let least = steps
            .iter()
            .map(|step| step.high)
            .fold(free / rows, f32::max);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), least), Sense::hover());
        for (column, step) in steps.into_iter().enumerate() {
            let left = rect.left() + (wide + gap) * column as f32;
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(wide, least));
            step.show(ui, scene, place);
        }
        ui.add_space(gap - look.size.gap_small);
    }
    never_ui(ui, scene);
}

/// One step, laid out.
struct Step {
    place: usize,
    title: std::sync::Arc<eframe::egui::Galley>,
    text: std::sync::Arc<eframe::egui::Galley>,
    name: String,
    high: f32,
}

impl Step {
    fn new(
        ui: &Ui,
        scene: &Scene<'_>,
        data: &AdultCardView<'_>,
        (place, step, wide): (usize, &str, f32),
    ) -> Self {
        let (look, texts) = (scene.look, scene.texts);
        let args = args!("police" => data.police, "child" => data.child);
        // keys: help-adult-step-*
        let title = texts.tr(&format!("help-adult-step-{step}-title"));
        let text = texts.tr_args(&format!("help-adult-step-{step}-text"), &args);
        let room = wide - look.pt(98.0);
        let name = texts.tr_args(
            "settings-step",
            &args!("n" => place, "title" => title.as_str(), "text" => text.as_str()),
        );
        let role = look.heading_text().at(look.pt(20.0));
        let title = Words::new(&title, role).wrap(room).lay_out(ui.ctx());
        let text = Words::new(&text, look.body_text())
            .wrap(room)
            .lay_out(ui.ctx());
        let high = (title.size().y + text.size().y + look.pt(32.0)).max(look.pt(82.0));
        Self {
            place,
            title,
            text,
            name,
            high,
        }
    }

    fn show(self, ui: &Ui, scene: &Scene<'_>, rect: Rect) {
        let look = scene.look;
        super::widget::paint_panel(ui.painter(), look, rect, true);
        let pad = look.pt(16.0);
        let side = look.pt(50.0);
        let cell = Rect::from_min_size(rect.min + vec2(pad, pad), vec2(side, side));
        let stroke = Stroke::new(look.size.cell_stroke, look.on_chalk);
        ui.painter()
            .rect(cell, 0.0, look.chalk, stroke, StrokeKind::Inside);
        let role = look.cell_text().at(look.pt(24.0)).in_colour(look.on_chalk);
        paint_sign(ui.painter(), &self.place.to_string(), role, cell.center());
        let corner = pos2(cell.right() + pad, rect.top() + look.pt(13.0));
        let upper = Rect::from_min_size(corner, self.title.size());
        let lower = Rect::from_min_size(upper.left_bottom(), self.text.size());
        paint(ui.painter(), self.title, upper, Align2::LEFT_TOP);
        paint(ui.painter(), self.text, lower, Align2::LEFT_TOP);
        say(ui, rect, eframe::egui::Role::ListItem, &self.name);
    }
}

fn never_words(scene: &Scene<'_>) -> String {
    let texts = scene.texts;
    let args = args!(
        "title" => texts.tr("help-adult-never-title"),
        "text" => texts.tr("help-adult-never-text"),
    );
    texts.tr_args("settings-never", &args)
}

fn never_height(ui: &Ui, scene: &Scene<'_>) -> f32 {
    let look = scene.look;
    let room = ui.available_width() - look.pt(76.0);
    let galley = Words::new(&never_words(scene), look.body_text())
        .wrap(room)
        .lay_out(ui.ctx());
    galley.size().y + look.pt(26.0)
}

fn never_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let look = scene.look;
    let words = never_words(scene);
    let size = vec2(ui.available_width(), never_height(ui, scene));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let stroke = Stroke::new(look.pt(3.0), look.error());
    let corner = radius(look.size.box_radius);
    let fill = Mark::B.tint(look.theme);
    ui.painter()
        .rect(rect, corner, fill, stroke, StrokeKind::Inside);
    let centre = pos2(rect.left() + look.pt(32.0), rect.center().y);
    Icon::Prohibit.paint(ui.painter(), centre, look.pt(24.0), look.error());
    let place = rect.with_min_x(rect.left() + look.pt(58.0));
    let room = rect.width() - look.pt(76.0);
    let galley = Words::new(&words, look.body_text())
        .wrap(room)
        .lay_out(ui.ctx());
    text_in_ui(ui, galley, (place, Align2::LEFT_CENTER), &words);
}
