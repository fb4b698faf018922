//! A pupil alone: the stage of the lesson under a strip with the way out and the voice.
//!
//! What stands on the stage is drawn by `stage`, with [`StageMode::Alone`]; nothing here is kept.

mod strip;

use eframe::egui::{Rect, Ui, UiBuilder};

use super::dialog::{Answer, Dialog, dialog_ui};
use super::keys::stage_keys;
use super::look::Look;
use super::stage::{StageDraft, stage_ui};
use super::{Intent, LessonView, Scene, Stage, StageMode};
use crate::session::Session;

/// What the page of a pupil alone reads.
#[derive(Clone, Copy)]
pub struct SoloView<'a> {
    /// The hour of one.
    pub session: &'a Session,
    /// Its lesson.
    pub view: LessonView<'a>,
    /// Whether the pupils' help covers the lesson.
    pub has_help: bool,
    /// Whether the pupil is asked about leaving.
    pub asks_to_leave: bool,
    /// Whether something is being read aloud; `None` where this system has no voice.
    pub is_speaking: Option<bool>,
}

impl<'a> SoloView<'a> {
    /// What stands on the stage.
    pub fn stage(&self) -> Stage<'a> {
        Stage {
            session: self.session,
            view: self.view,
            mode: if self.has_help {
                StageMode::Help
            } else {
                StageMode::Alone
            },
            is_preview: false,
        }
    }
}

/// Draws the page in all of `ui`; `scene` has the look of the desk.
pub fn solo_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SoloView<'_>,
    draft: &mut StageDraft,
    out: &mut Vec<Intent>,
) {
    let whole = ui.available_rect_before_wrap();
    let bottom = strip::strip_ui(ui, scene, data, (whole, out));
    let rest = whole.with_min_y(bottom);
    let look = Look::stage(scene.look.theme, rest).with_motion(scene.look.motion);
    let small = Scene {
        look: &look,
        ..*scene
    };
    let stage = data.stage();
    // While a question is open, the keys belong to it.
    if !data.asks_to_leave {
        stage_keys(ui, &small, &stage, draft, out);
    }
    stage_in(ui, rest, |ui| stage_ui(ui, &small, &stage, draft, out));
    if data.asks_to_leave {
        leave_ui(ui, scene, out);
    }
}

fn stage_in(ui: &mut Ui, rest: Rect, draw: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().id_salt("solo-stage").max_rect(rest);
    ui.scope_builder(builder, draw);
}

fn leave_ui(ui: &Ui, scene: &Scene<'_>, out: &mut Vec<Intent>) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "solo-leave",
        title: &texts.tr("solo-leave-title"),
        text: &texts.tr("solo-leave-text"),
        yes: &texts.tr("solo-leave-yes"),
        no: &texts.tr("solo-leave-no"),
    };
    match dialog_ui(ui.ctx(), scene.look, &dialog) {
        Some(Answer::Yes) => out.push(Intent::Finish),
        Some(Answer::No) => out.push(Intent::AskToEnd(false)),
        None => {}
    }
}
