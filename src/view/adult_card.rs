//! The card "if a child confides in you": for the adult alone, never on the stage.
//!
//! Whether the class could see the screen is known to the shell, which refuses to open the card then.

mod contacts;
mod lines;
mod numbers;
mod steps;

use eframe::egui::{CentralPanel, Frame, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::desk::{Column, paint_edge, sides};
use super::icon::Icon;
use super::look::{Mark, radius};
use super::page::{EscapeTaken, Foot};
use super::widget::text::{heading_ui, text_ui};
use super::{Contacts, Intent, Scene};

pub(super) use contacts::contacts_ui;
pub use lines::{CardNumbers, HelpNumber, card_numbers, help_number, help_when};

/// What the card reads.
#[derive(Clone, Copy, Debug)]
pub struct AdultCardView<'a> {
    /// The numbers to call, in the order to show them.
    pub numbers: &'a [HelpNumber],
    /// When and where they were checked; may be empty.
    pub checked: &'a str,
    /// The number for danger right now.
    pub police: &'a str,
    /// The number that also answers the doubts of adults.
    pub child: &'a str,
    /// The school's own contacts.
    pub contacts: &'a Contacts,
}

/// What the card keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct AdultCardDraft {
    contacts: Option<Contacts>,
    is_writing: bool,
    escape: EscapeTaken,
}

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
    let has_left = CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| {
            let whole = ui.max_rect();
            if whole.width() < look.pt(900.0) {
                narrow_ui(ui, scene, data, (whole, &mut *draft), out)
            } else {
                wide_ui(ui, scene, data, (whole, &mut *draft), out)
            }
        })
        .inner;
    if has_left {
        *draft = AdultCardDraft::default();
        out.push(Intent::ShowAdultCard(false));
    }
}

/// What to do at the left, whom to call at the right; returns whether the card was left.
fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &AdultCardView<'_>,
    (whole, draft): (Rect, &mut AdultCardDraft),
    out: &mut Vec<Intent>,
) -> bool {
    let look = scene.look;
    let split = whole.right() - look.pt(452.0).min(whole.width() * 0.4);
    let pad = vec2(look.pt(30.0), look.pt(16.0));
    let left = Column {
        salt: "adult-card-steps",
        rect: whole.with_max_x(split),
        fill: look.ground,
        pad,
    };
    left.show(ui, |ui| {
        let room = whole.bottom() - pad.y;
        head_ui(ui, scene);
        let room = room - ui.cursor().top();
        steps::steps_ui(ui, scene, data, room);
    });
    let foot = Foot::of(scene, whole.with_min_x(split), look.sunk);
    let right = Column {
        salt: "adult-card-numbers",
        rect: foot.above,
        fill: look.sunk,
        pad: vec2(look.size.margin, look.pt(14.0)),
    };
    right.show(ui, |ui| side_ui(ui, scene, data, (&mut *draft, out)));
    let has_left = foot_ui(ui, scene, foot, draft);
    paint_edge(
        ui,
        look,
        (pos2(split, whole.top()), pos2(split, whole.bottom())),
    );
    has_left
}

/// Everything in one column; returns whether the card was left.
fn narrow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &AdultCardView<'_>,
    (whole, draft): (Rect, &mut AdultCardDraft),
    out: &mut Vec<Intent>,
) -> bool {
    let look = scene.look;
    let foot = Foot::of(scene, whole, look.sunk);
    let column = Column {
        salt: "adult-card",
        rect: foot.above,
        fill: look.ground,
        pad: vec2(look.size.margin, look.pt(14.0)),
    };
    column.show(ui, |ui| {
        head_ui(ui, scene);
        steps::steps_ui(ui, scene, data, 0.0);
        ui.add_space(look.size.gap_large);
        side_ui(ui, scene, data, (&mut *draft, out));
    });
    foot_ui(ui, scene, foot, draft)
}

fn foot_ui(ui: &Ui, scene: &Scene<'_>, foot: Foot, draft: &mut AdultCardDraft) -> bool {
    let words = scene.texts.tr("help-adult-back");
    foot.show(ui, scene, &words, (&mut draft.escape, draft.is_writing))
}

/// Who it is for, and its title.
fn head_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    ui.spacing_mut().item_spacing.y = 0.0;
    private_ui(ui, scene, &texts.tr("help-adult-private"));
    ui.add_space(look.pt(6.0));
    heading_ui(ui, look.title_text(), &texts.tr("help-adult-title"));
    ui.add_space(look.pt(8.0));
}

/// A pill with a border: this screen is for the adult.
fn private_ui(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    let look = scene.look;
    let frame = Frame::new()
        .fill(Mark::D.tint(look.theme))
        .stroke(Stroke::new(look.size.stroke, look.warning()))
        .corner_radius(radius(look.size.field_radius))
        .inner_margin(sides(look.pt(13.0), look.pt(4.0)));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = look.pt(9.0);
        ui.horizontal(|ui| {
            let role = look.field_text().bold();
            let side = look.size.icon;
            let (rect, _) = ui.allocate_exact_size(vec2(side, role.row_height()), Sense::hover());
            Icon::EyeSlash.paint(ui.painter(), rect.center(), side, look.ink);
            text_ui(ui, role, words);
        });
    });
}

fn side_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &AdultCardView<'_>,
    (draft, out): (&mut AdultCardDraft, &mut Vec<Intent>),
) {
    let (look, texts) = (scene.look, scene.texts);
    ui.spacing_mut().item_spacing.y = look.pt(7.0);
    heading_ui(ui, look.heading_text(), &texts.tr("help-adult-numbers"));
    numbers::numbers_ui(ui, scene, data.numbers, data.checked);
    ui.add_space(look.pt(4.0));
    heading_ui(ui, look.heading_text(), &texts.tr("help-adult-contacts"));
    text_ui(
        ui,
        look.source_text(),
        &texts.tr("help-adult-contacts-hint"),
    );
    draft.is_writing = contacts_ui(ui, scene, data.contacts, &mut draft.contacts, out);
}
