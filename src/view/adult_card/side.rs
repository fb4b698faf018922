//! The side of the card: numbers, the school's contacts, the way back.

use eframe::egui::{Align2, Rect, Role, Sense, Ui, pos2, vec2};

use crate::view::desk::{box_frame, box_ui, sides};
use crate::view::icon::Icon;
use crate::view::widget::text::{Words, heading_ui, paint, say, text_in_ui, text_ui};
use crate::view::widget::{Button, Field};
use crate::view::{Contacts, Intent, Scene};

use super::{AdultCardDraft, AdultCardView, HelpLine};

/// The most signs of a contact.
const MOST: usize = 120;

/// Numbers, the school's contacts, and the way back.
pub(super) fn side_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, high): (&AdultCardView<'_>, f32),
    draft: &mut AdultCardDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let top = ui.cursor().top();
    ui.spacing_mut().item_spacing.y = look.pt(9.0);
    heading_ui(ui, look.heading_text(), &texts.tr("help-adult-numbers"));
    for line in data.lines {
        line_ui(ui, scene, line);
    }
    text_ui(ui, look.source_text(), data.checked);
    heading_ui(ui, look.heading_text(), &texts.tr("help-adult-contacts"));
    contacts_ui(ui, scene, (data.contacts, &mut draft.contacts), out);
    let free = high - (ui.cursor().top() - top) - look.size.button_height;
    ui.add_space(free.max(look.size.gap_small));
    let words = texts.tr("help-adult-back");
    let back = Button::primary(&words)
        .icon(Icon::ArrowLeft)
        .min_width(ui.available_width());
    if back.show(ui, look).clicked() {
        out.push(Intent::ShowAdultCard(false));
    }
}

fn line_ui(ui: &mut Ui, scene: &Scene<'_>, line: &HelpLine) {
    let look = scene.look;
    let frame = box_frame(look).inner_margin(sides(look.pt(14.0), look.pt(6.0)));
    box_ui(ui, frame, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let role = look.title_text().at(look.pt(32.0));
        let galley = Words::new(&line.number, role).lay_out(ui.ctx());
        let left = look.pt(92.0).max(galley.size().x + look.size.gap);
        let room = ui.available_width() - left;
        let words = Words::new(&line.words, look.field_text())
            .wrap(room)
            .lay_out(ui.ctx());
        let hours = (!line.hours.is_empty()).then(|| {
            let role = look.meta_text().at(look.pt(14.5));
            Words::new(&line.hours, role).wrap(room).lay_out(ui.ctx())
        });
        let below = hours.as_ref().map_or(0.0, |hours| hours.size().y);
        let high = (words.size().y + below).max(role.row_height());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        paint(ui.painter(), galley, rect, Align2::LEFT_CENTER);
        let top = rect.center().y - words.size().y / 2.0 - below / 2.0;
        let upper = Rect::from_min_size(pos2(rect.left() + left, top), words.size());
        if let Some(hours) = hours {
            let lower = Rect::from_min_size(upper.left_bottom(), hours.size());
            paint(ui.painter(), hours, lower, Align2::LEFT_TOP);
        }
        paint(ui.painter(), words, upper, Align2::LEFT_TOP);
        let parts = [&line.number, &line.words, &line.hours];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        say(ui, rect, Role::ListItem, &parts.join(", "));
    });
}

/// The fields of the school's own contacts; every change is handed over at once.
pub(in crate::view) fn contacts_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (known, draft): (&Contacts, &mut Option<Contacts>),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let mut contacts = draft.clone().unwrap_or_else(|| known.clone());
    let fields = [
        ("help-adult-contact-head", &mut contacts.head),
        ("help-adult-contact-care", &mut contacts.health),
        ("help-adult-contact-crip", &mut contacts.crip),
    ];
    let mut is_changed = false;
    for (key, text) in fields {
        let label = texts.tr(key);
        is_changed |= contact_ui(ui, scene, &label, text);
    }
    text_ui(
        ui,
        look.source_text(),
        &texts.tr("help-adult-contacts-hint"),
    );
    if is_changed {
        out.push(Intent::SetContacts(contacts.clone()));
        *draft = Some(contacts);
    }
}

/// One contact: its label beside the field, or above it where it is narrow. Returns whether it changed.
fn contact_ui(ui: &mut Ui, scene: &Scene<'_>, label: &str, text: &mut String) -> bool {
    let look = scene.look;
    let field = Field::new(label).at_most(MOST);
    if ui.available_width() < look.pt(340.0) {
        return field.show(ui, look, text).changed();
    }
    let left = look.pt(150.0);
    let high = look.size.field_height;
    let role = look.label_text();
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(left, high), Sense::hover());
        let words = Words::new(label, role).wrap(left).lay_out(ui.ctx());
        text_in_ui(ui, words, (rect, Align2::LEFT_CENTER), label);
        field.bare().show(ui, look, text).changed()
    })
    .inner
}
