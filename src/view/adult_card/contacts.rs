//! The school's own contacts: three fields, on the adult's card and in the settings.

use eframe::egui::{Response, Ui, vec2};

use crate::view::widget::Field;
use crate::view::widget::text::text_ui;
use crate::view::{Contacts, Intent, Scene};

/// The longest contact, in signs.
const MOST_SIGNS: usize = 120;

/// Shows the three fields; `draft` holds what is being typed, and is let go when the keyboard leaves them.
///
/// Returns whether the keyboard is in one of them.
pub(in crate::view) fn contacts_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    kept: &Contacts,
    draft: &mut Option<Contacts>,
    out: &mut Vec<Intent>,
) -> bool {
    let (look, texts) = (scene.look, scene.texts);
    let mut contacts = draft.clone().unwrap_or_else(|| kept.clone());
    let fields = [
        ("help-adult-contact-head", &mut contacts.head),
        ("help-adult-contact-care", &mut contacts.health),
        ("help-adult-contact-crip", &mut contacts.crip),
    ];
    let (mut has_focus, mut has_changed) = (false, false);
    for (key, text) in fields {
        let response = field_ui(ui, scene, &texts.tr(key), text);
        has_focus |= response.has_focus();
        has_changed |= response.changed();
    }
    text_ui(
        ui,
        look.source_text(),
        &texts.tr("help-adult-contact-crip-hint"),
    );
    if has_changed {
        out.push(Intent::SetContacts(contacts.clone()));
    }
    *draft = (has_changed || (has_focus && draft.is_some())).then_some(contacts);
    has_focus
}

/// A field with its label at the left, or above where it is narrow.
fn field_ui(ui: &mut Ui, scene: &Scene<'_>, label: &str, text: &mut String) -> Response {
    let look = scene.look;
    let field = Field::new(label).at_most(MOST_SIGNS);
    let label_wide = look.pt(140.0);
    let width = ui.available_width();
    if width < label_wide + look.pt(170.0) {
        return field.show(ui, look, text);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(10.0);
        let size = vec2(label_wide, look.size.field_height);
        ui.allocate_ui(size, |ui| {
            ui.set_width(label_wide);
            text_ui(ui, look.label_text(), label);
        });
        field.bare().show(ui, look, text)
    })
    .inner
}
