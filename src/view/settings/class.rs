//! Name and size of the class.

use eframe::egui::Ui;

use crate::session::MAX_CLASS;
use crate::view::widget::text::text_ui;
use crate::view::widget::{Field, Stepper, stepper_ui};
use crate::view::{Intent, Scene};

use super::{SettingsDraft, SettingsView};

/// The longest name of a class, in signs.
const MOST_SIGNS: usize = 40;

/// Shows the field for the name and the number of pupils.
pub(super) fn class_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SettingsView<'_>,
    draft: &mut SettingsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let kept = || data.class_name.to_owned();
    let mut name = draft.class_name.clone().unwrap_or_else(kept);
    let label = texts.tr("settings-class-name");
    let hint = texts.tr("settings-class-name-hint");
    let width = look.pt(420.0).min(ui.available_width());
    let field = Field::new(&label)
        .hint(&hint)
        .at_most(MOST_SIGNS)
        .width(width)
        .show(ui, look, &mut name);
    draft.is_writing |= field.has_focus();
    let has_renamed = field.changed();
    text_ui(ui, look.source_text(), &texts.tr("settings-class-here"));

    let mut size = u32::from(data.class_size);
    let stepper = Stepper {
        label: &texts.tr("settings-class-size"),
        name: &texts.tr("settings-class-size"),
        less: &texts.tr("settings-class-less"),
        more: &texts.tr("settings-class-more"),
        range: 1..=u32::from(MAX_CLASS),
    };
    let has_resized = stepper_ui(ui, look, &stepper, &mut size).changed();
    if has_renamed || has_resized {
        let size = u16::try_from(size).unwrap_or(MAX_CLASS);
        out.push(Intent::SetClass {
            name: name.clone(),
            size,
        });
    }
    let is_typed = has_renamed || (field.has_focus() && draft.class_name.is_some());
    draft.class_name = is_typed.then_some(name);
}
