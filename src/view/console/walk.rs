//! The way out of a scene, and the way back to an earlier one.

use eframe::egui::Ui;

use crate::activity::{Course, Id, Interaction};
use crate::args;
use crate::session::{Command, Session, Stop};
use crate::view::desk::{box_frame, box_ui, shorten};
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::text::{plain, text_ui};
use crate::view::widget::{Button, badge_ui};
use crate::view::{Intent, Scene};

use super::{ConsoleDraft, ConsoleView};

/// Shows the path and the ways on; nothing outside of a walk.
pub(super) fn walk_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let is_walk = session
        .current()
        .is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)));
    if !is_walk {
        return;
    }
    ways_ui(ui, scene, data, out);
    box_ui(ui, box_frame(look), |ui| {
        ui.spacing_mut().item_spacing.y = look.pt(6.0);
        text_ui(ui, look.label_text(), &texts.tr("walk-title"));
        let path = session.path();
        for (index, (part, way)) in path.iter().enumerate() {
            scene_ui(ui, scene, data, (index, part, way.as_ref()), out);
        }
    });
}

/// A text of the walk.
fn words(scene: &Scene<'_>, data: &ConsoleView<'_>, suffix: &str) -> String {
    let activity = data.session.current();
    let activity = activity.map_or("", |activity| activity.head().id.as_str());
    data.view.of(scene, activity, suffix)
}

/// A scene the class has been to: its words in short, the way taken, and the way back to it.
fn scene_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (index, part, way): (usize, &Id, Option<&Id>),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let place = index + 1;
    let told = plain(&words(scene, data, &format!("scene_{part}")));
    let args = args!("place" => place, "scene" => told);
    let told = texts.tr_args("walk-scene", &args);
    let role = look.field_text();
    let short = shorten(ui.ctx(), &told, role, ui.available_width());
    let Some(way) = way else {
        text_ui(
            ui,
            role.bold(),
            &shorten(ui.ctx(), &told, role.bold(), ui.available_width()),
        );
        return;
    };
    text_ui(ui, role, &short);
    let taken = plain(&words(scene, data, &format!("way_{way}")));
    let taken = texts.tr_args("walk-taken", &args!("way" => taken));
    text_ui(ui, look.meta_text(), &taken);
    let name = texts.tr_args("walk-rewind-name", &args!("place" => place));
    let button = texts.tr("walk-rewind");
    let button = Button::secondary(&button)
        .icon(Icon::ArrowUUpLeft)
        .name(&name)
        .small()
        .min_width(ui.available_width())
        .within(ui, look, ui.available_width());
    if button.show(ui, look).clicked() {
        out.push(Intent::Command(Command::Rewind { scene: index }));
    }
}

/// The ways out of the scene on the stage; at an ending, what can be done then.
fn ways_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>, out: &mut Vec<Intent>) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let ways = match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) => choices.as_slice(),
        _ => &[],
    };
    let marked = marked(session);
    box_ui(ui, box_frame(look), |ui| {
        ui.spacing_mut().item_spacing.y = look.pt(6.0);
        if ways.is_empty() {
            text_ui(ui, look.meta_text(), &texts.tr("walk-end"));
            return;
        }
        text_ui(ui, look.label_text(), &texts.tr("walk-ways"));
        for (way, mark) in ways.iter().zip(Mark::ALL) {
            let is_marked = marked.as_ref() == Some(way);
            way_ui(ui, scene, data, (way, mark, is_marked), out);
        }
    });
}

/// The way that will be taken: what the vote says is known when the class sees it, what the host picked at once.
fn marked(session: &Session) -> Option<Id> {
    match session.stop() {
        Stop::Result(_) => session.next_way(),
        _ => session.picked_way().cloned(),
    }
}

fn way_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (way, mark, is_marked): (&Id, Mark, bool),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let told = plain(&words(scene, data, &format!("way_{way}")));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(8.0);
        badge_ui(ui, look, mark, look.pt(30.0));
        ui.vertical(|ui| {
            let role = look.field_text();
            let role = if is_marked { role.bold() } else { role };
            text_ui(ui, role, &told);
            if is_marked {
                text_ui(ui, look.label_text(), &texts.tr("walk-next"));
            }
        });
    });
    let is_picked = data.session.picked_way() == Some(way);
    let args = args!("letter" => mark.letter(), "words" => told);
    let (button, name) = if is_picked {
        (
            texts.tr("walk-give-back"),
            texts.tr_args("walk-give-back-name", &args),
        )
    } else {
        (
            texts.tr("walk-take"),
            texts.tr_args("walk-take-name", &args),
        )
    };
    let button = Button::secondary(&button)
        .icon(if is_picked {
            Icon::ArrowUUpLeft
        } else {
            Icon::ArrowRight
        })
        .name(&name)
        .small()
        .min_width(ui.available_width())
        .within(ui, look, ui.available_width());
    if button.show(ui, look).clicked() {
        out.push(Intent::Command(Command::Take { way: way.clone() }));
    }
}
