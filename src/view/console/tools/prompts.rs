//! Questions that start the talk again, chosen by how the class answered; for the adult alone.

use eframe::egui::Ui;

use crate::session::Mood;
use crate::view::Scene;
use crate::view::console::ConsoleView;
use crate::view::desk::{box_frame, box_ui, label_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::text_ui;

// keys: prompt-agreed, prompt-agreed-1, prompt-agreed-2, prompt-agreed-3, prompt-agreed-4
// keys: prompt-split, prompt-split-1, prompt-split-2, prompt-split-3, prompt-split-4
// keys: prompt-mistaken, prompt-mistaken-1, prompt-mistaken-2, prompt-mistaken-3, prompt-mistaken-4
/// Shows them while the class looks at its answers or talks about them; nothing at any other moment.
pub(in crate::view::console) fn prompts_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>) {
    let Some(mood) = data.session.mood() else {
        return;
    };
    let (look, texts) = (scene.look, scene.texts);
    let family = match mood {
        Mood::Agreed => "prompt-agreed",
        Mood::Split => "prompt-split",
        Mood::Mistaken => "prompt-mistaken",
    };
    box_ui(ui, box_frame(look), |ui| {
        label_ui(ui, look, Some(Icon::Question), &texts.tr("prompt-title"));
        text_ui(ui, look.meta_text(), &texts.tr(family));
        for number in 1..=Mood::PROMPTS {
            let words = texts.tr(&format!("{family}-{number}"));
            text_ui(ui, look.notes_text(), &format!("– {words}"));
        }
    });
}
