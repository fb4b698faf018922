//! What each window shows: one arm per screen, which hands the model's parts to the screen's function.

use std::time::Duration;

use eframe::egui::Ui;

use crate::view::look::Look;
use crate::view::sheet::{FindingLine, SheetView, sheet_ui};
use crate::view::shelf::{ShelfView, shelf_ui};
use crate::view::stage::stage_ui;
use crate::view::top_bar::{TopBarView, top_bar_ui};
use crate::view::{Intent, Scene, Stage};

use super::clock;
use super::model::{Model, Overlay, Screen};

/// Draws the adult's window; on a single screen it is the stage during the hour.
pub(super) fn root(ui: &mut Ui, model: &mut Model) -> Vec<Intent> {
    let mut out = Vec::new();
    if let Some(open) = model.open.as_mut() {
        open.load_pictures(ui.ctx());
    }
    match (model.overlay, model.screen) {
        (Some(Overlay::AdultCard), _) => {}
        (Some(Overlay::Settings), _) => {}
        (None, Screen::Shelf) => shelf(ui, model, &mut out),
        (None, Screen::Sheet) => sheet(ui, model, &mut out),
        (None, Screen::Hour) => stage(ui, model, &mut out),
        (None, Screen::End) => {}
    }
    out
}

/// Draws the stage on the projector.
pub(super) fn projector(ui: &mut Ui, model: &mut Model) -> Vec<Intent> {
    let mut out = Vec::new();
    stage(ui, model, &mut out);
    out
}

fn shelf(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let look = model.desk();
    let clock = clock::local();
    let scene = Scene {
        texts: &model.texts,
        look: &look,
        now: Duration::ZERO,
        today: clock.day,
        clock: clock.time,
    };
    let bar = TopBarView {
        class_name: &model.settings.class_name,
        class_size: model.settings.class_size,
        title: None,
    };
    top_bar_ui(ui, &scene, &bar, &mut model.drafts.top_bar, out);
    let view = ShelfView {
        cards: model.library.cards(),
        revision: model.library.revision,
        resume: model.library.resume(),
        loading: model.library.loading,
    };
    shelf_ui(ui, &scene, &view, &mut model.drafts.shelf, out);
}

fn sheet(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let look = model.desk();
    let clock = clock::local();
    let scene = Scene {
        texts: &model.texts,
        look: &look,
        now: Duration::ZERO,
        today: clock.day,
        clock: clock.time,
    };
    let bar = TopBarView {
        class_name: &model.settings.class_name,
        class_size: model.settings.class_size,
        title: None,
    };
    top_bar_ui(ui, &scene, &bar, &mut model.drafts.top_bar, out);
    let Some(open) = model.open.as_ref() else {
        return;
    };
    let findings: Vec<FindingLine> = open
        .findings()
        .iter()
        .map(|finding| FindingLine {
            is_error: finding.is_error(),
            place: format!("{}:{}:{}", finding.file, finding.line, finding.column),
            sentence: finding.sentence(&model.texts),
            suggestion: finding.suggestion.clone(),
        })
        .collect();
    let view = SheetView {
        view: open.view(),
        sequence_count: model.library.sequence_count(open.lesson()),
        findings: &findings,
        screen: model.stage_screen,
    };
    sheet_ui(ui, &scene, &view, &mut model.drafts.sheet, out);
}

fn stage(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let (Some(hour), Some(open)) = (model.hour.as_ref(), model.open.as_ref()) else {
        return;
    };
    let look = Look::stage(model.settings.theme(), ui.max_rect()).with_motion(model.motion());
    let clock = clock::local();
    let scene = Scene {
        texts: &model.texts,
        look: &look,
        now: hour.now(),
        today: clock.day,
        clock: clock.time,
    };
    let stage = Stage {
        session: hour.session(),
        view: open.view(),
        mode: model.staging.mode,
        is_preview: false,
    };
    stage_ui(ui, &scene, &stage, &mut model.drafts.stage, out);
}
