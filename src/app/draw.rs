//! What each window shows: one arm per screen, which hands the model's parts to the screen's function.

use std::time::Duration;

use eframe::egui::{Key, Modifiers, Rect, Ui, UiBuilder, pos2};

use crate::session::{Command, Session};
use crate::view::adult_card::adult_card_ui;
use crate::view::console::{
    ConsolePicture, ConsoleView, console_drawer_ui, console_ui, following_hour,
    hour_of_next_activity,
};
use crate::view::dialog::ask_to_end_ui;
use crate::view::end::{EndView, NextLesson, end_ui};
use crate::view::keys::stage_keys;
use crate::view::look::Look;
use crate::view::notice::{Notice, notice_ui};
use crate::view::pages::pages_ui;
use crate::view::settings::{SettingsView, settings_ui};
use crate::view::sheet::{FindingLine, SheetView, sheet_ui};
use crate::view::shelf::{ShelfView, shelf_ui};
use crate::view::stage::{StageDraft, stage_ui};
use crate::view::top_bar::{TopBarView, top_bar_ui};
use crate::view::{Intent, LessonView, Scene, Stage, StageMode};

use super::clock::{self, Local};
use super::hour::Hour;
use super::library::Library;
use super::model::{Model, Overlay, Screen};
use super::solo::desk::pupil_ui;

/// From this emotional level on the adult confirms before the lesson is projected.
const ASKS_FROM: u8 = 3;
/// Room for a message over the stage, in points at zoom 1.
const NOTICE_HEIGHT: f32 = 72.0;

/// Draws the adult's window; on a single screen it is the stage during the hour.
pub(super) fn root(ui: &mut Ui, model: &mut Model) -> Vec<Intent> {
    let mut out = Vec::new();
    load_pictures(ui, model);
    let is_for_class = match model.screen {
        Screen::Hour => true,
        // The class sees where to find help before the only screen is the adult's again.
        Screen::End => model.staging.mode == StageMode::Help,
        Screen::Shelf | Screen::Sheet | Screen::Solo => false,
    };
    if is_for_class && !model.has_projector && model.overlay.is_none() {
        single_screen(ui, model, &mut out);
        return out;
    }
    let whole = ui.max_rect();
    match (model.overlay, model.screen) {
        (Some(Overlay::AdultCard), _) => adult_card(ui, model, &mut out),
        (Some(Overlay::Settings), _) => settings(ui, model, &mut out),
        (Some(Overlay::Pages), _) => pages(ui, model, &mut out),
        (None, Screen::Shelf) => shelf(ui, model, &mut out),
        (None, Screen::Sheet) => sheet(ui, model, &mut out),
        (None, Screen::Hour) => console(ui, model, &mut out),
        (None, Screen::End) => end(ui, model, &mut out),
        (None, Screen::Solo) => pupil_ui(ui, model, &mut out),
    }
    // Over the top bar: a page that moved would bring another button under the pointer.
    let top = whole.with_max_y(whole.top() + model.desk().pt(NOTICE_HEIGHT));
    ui.scope_builder(UiBuilder::new().max_rect(top), |ui| {
        message(ui, model, &mut out);
    });
    out
}

/// Whichever window is drawn first has the pictures.
fn load_pictures(ui: &Ui, model: &mut Model) {
    if let Some(open) = model.open.as_mut() {
        open.load_pictures(ui.ctx());
    }
}

/// Draws the stage on the projector.
pub(super) fn projector(ui: &mut Ui, model: &mut Model) -> Vec<Intent> {
    load_pictures(ui, model);
    let mut out = Vec::new();
    keys(ui, model, &mut out);
    stage(ui, model, &mut out);
    out
}

/// Words, look and time for one of the adult's screens.
fn scene<'a>(model: &'a Model, look: &'a Look, local: Local) -> Scene<'a> {
    let now = model.hour.as_ref().map_or(Duration::ZERO, Hour::now);
    Scene {
        texts: &model.texts,
        look,
        now,
        today: local.day,
        clock: local.time,
    }
}

/// As [`scene`], from the model's parts, so that its drafts can be lent at the same time.
macro_rules! scene_of {
    ($model:ident, $look:ident) => {{
        let local = clock::local();
        let now = $model
            .hour
            .as_ref()
            .map_or(Duration::ZERO, |hour| hour.now());
        Scene {
            texts: &$model.texts,
            look: &$look,
            now,
            today: local.day,
            clock: local.time,
        }
    }};
}

fn message(ui: &mut Ui, model: &Model, out: &mut Vec<Intent>) {
    let Some(told) = model.notice.as_ref() else {
        return;
    };
    let look = model.desk();
    let scene = scene(model, &look, clock::local());
    let notice = Notice {
        words: &told.words,
        is_problem: told.is_warning,
        has_folder: told.has_folder,
    };
    notice_ui(ui, &scene, &notice, out);
}

fn bar(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let look = model.desk();
    let scene = scene_of!(model, look);
    let settings = &model.settings;
    let open = model.open.as_ref().filter(|_| model.screen == Screen::Hour);
    let title = open.map(|open| open.view().text(&scene, "lesson_title"));
    let bar = TopBarView {
        class_name: &settings.class_name,
        class_size: settings.class_size,
        title: title.as_deref(),
    };
    top_bar_ui(ui, &scene, &bar, &mut model.drafts.top_bar, out);
}

fn shelf(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let scene = scene_of!(model, look);
    let view = ShelfView {
        cards: model.library.cards(),
        revision: model.library.revision,
        resume: model.library.resume(),
        loading: model.library.loading,
    };
    shelf_ui(ui, &scene, &view, &mut model.drafts.shelf, out);
}

fn sheet(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let scene = scene_of!(model, look);
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
    let wants_stage = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F5));
    if wants_stage && view.can_project() {
        // The closest lessons ask the adult first, as their button does.
        if open.lesson().emotion >= ASKS_FROM {
            model.drafts.sheet.asks_to_project = true;
        } else {
            out.push(Intent::Project(open.lesson().id.clone()));
        }
    }
    sheet_ui(ui, &scene, &view, &mut model.drafts.sheet, out);
}

fn adult_card(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let scene = scene_of!(model, look);
    let view = model.numbers.view(&model.settings.contacts);
    adult_card_ui(ui, &scene, &view, &mut model.drafts.adult_card, out);
}

fn settings(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let scene = scene_of!(model, look);
    let folders = model.library.folder_names(&model.folders.lessons);
    let saved = model.folders.saved.display().to_string();
    let settings = &model.settings;
    let view = SettingsView {
        zoom: settings.zoom,
        has_motion: settings.has_motion,
        has_sounds: settings.has_sounds,
        keeps_totals: settings.keeps_totals,
        totals: model.totals.as_deref(),
        class_name: &settings.class_name,
        class_size: settings.class_size,
        contacts: &settings.contacts,
        contract: settings.contract(),
        lesson_folders: &folders,
        saved_folder: &saved,
        version: env!("CARGO_PKG_VERSION"),
    };
    settings_ui(ui, &scene, &view, &mut model.drafts.settings, out);
}

fn pages(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let view = model.pages_view();
    let scene = scene_of!(model, look);
    pages_ui(ui, &scene, &view, out);
}

fn end(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    bar(ui, model, out);
    let look = model.desk();
    let scene = scene_of!(model, look);
    let (Some(open), Some(summary)) = (model.open.as_ref(), model.summary.as_ref()) else {
        return;
    };
    let next = next_lesson(&model.library, open.lesson());
    let view = EndView {
        summary,
        view: open.view(),
        class_name: &model.settings.class_name,
        next: next.as_ref(),
    };
    // One press too many on a remote ends the hour: one press back takes that back.
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::PageUp)) {
        out.push(Intent::Command(Command::Back));
    }
    end_ui(ui, &scene, &view, &mut model.drafts.end, out);
}

fn next_lesson(library: &Library, lesson: &crate::lesson::Lesson) -> Option<NextLesson> {
    let card = library.following(lesson)?;
    Some(NextLesson {
        id: card.id.clone(),
        title: card.title.clone(),
        place: card.sequence.as_ref().map_or(0, |(_, _, place)| *place),
        count: library.sequence_count(lesson),
        minutes: card.minutes,
        drawing: card.drawing.clone(),
    })
}

/// The only screen during the hour: the stage, and the console as a drawer beside it when the adult asks for it.
fn single_screen(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    keys(ui, model, out);
    // A black screen is black all over.
    let is_black = model.staging.mode == StageMode::Black;
    if model.staging.has_drawer && model.screen == Screen::Hour && !is_black {
        drawer(ui, model, out);
    }
    let rest = ui.available_rect_before_wrap();
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| stage(ui, model, out));
    // At the top, where neither the main button nor the help button is.
    let help = Look::stage(model.settings.theme(), rest).size;
    let right = rest.right() - help.help - 2.0 * help.margin;
    let top = Rect::from_min_max(
        rest.min,
        pos2(right, rest.top() + model.desk().pt(NOTICE_HEIGHT)),
    );
    ui.scope_builder(UiBuilder::new().max_rect(top), |ui| message(ui, model, out));
    question(ui, model, out);
}

fn console(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    keys(ui, model, out);
    bar(ui, model, out);
    with_console(ui, model, out, console_ui);
    question(ui, model, out);
}

fn drawer(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    with_console(ui, model, out, console_drawer_ui);
}

/// How a console is drawn: as a window or as a drawer.
type ConsoleUi = fn(
    &mut Ui,
    &Scene<'_>,
    &mut ConsoleView<'_>,
    &mut crate::view::console::ConsoleDraft,
    &mut Vec<Intent>,
);

fn with_console(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>, console: ConsoleUi) {
    let desk = model.desk();
    let pages = model.pages_view();
    let scene = scene_of!(model, desk);
    let (Some(hour), Some(open)) = (model.hour.as_ref(), model.open.as_ref()) else {
        return;
    };
    let session = hour.session();
    let (theme, mode, view) = (model.settings.theme(), model.staging.mode, open.view());
    let mut pictures = |ui: &mut Ui, rect: Rect, picture: ConsolePicture| {
        let later = match picture {
            ConsolePicture::Current => Some(session.clone()),
            ConsolePicture::Next => following_hour(session, scene.now),
            ConsolePicture::After => hour_of_next_activity(session, scene.now),
        };
        let Some(later) = later else { return };
        let mode = if picture == ConsolePicture::Current {
            mode
        } else {
            StageMode::Lesson
        };
        let look = Look::stage(theme, rect);
        let small = Scene {
            look: &look,
            ..scene
        };
        preview(ui, &small, rect, (&later, view, mode));
    };
    let mut data = ConsoleView {
        session,
        view,
        mode,
        ratio: model.stage_ratio,
        pages: &pages,
        pictures: &mut pictures,
    };
    model.drafts.console.page = model.drafts.stage.page();
    console(ui, &scene, &mut data, &mut model.drafts.console, out);
}

fn preview(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    (session, view, mode): (&Session, LessonView<'_>, StageMode),
) {
    let stage = Stage {
        session,
        view,
        mode,
        is_preview: true,
    };
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        stage_ui(
            ui,
            scene,
            &stage,
            &mut StageDraft::default(),
            &mut Vec::new(),
        );
    });
}

fn question(ui: &Ui, model: &Model, out: &mut Vec<Intent>) {
    if model.staging.asks_to_end {
        let look = model.desk();
        let scene = scene(model, &look, clock::local());
        ask_to_end_ui(ui.ctx(), &scene, out);
    }
}

/// Keys of the hour; while a question is open they belong to it.
fn keys(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    if model.staging.asks_to_end {
        return;
    }
    model.drafts.stage.is_console_open = model.staging.has_drawer;
    model.drafts.stage.has_console = !model.has_projector;
    let look = Look::stage(model.settings.theme(), ui.max_rect());
    let scene = scene_of!(model, look);
    let (Some(hour), Some(open)) = (model.hour.as_ref(), model.open.as_ref()) else {
        return;
    };
    let stage = Stage {
        session: hour.session(),
        view: open.view(),
        mode: model.staging.mode,
        is_preview: false,
    };
    stage_keys(ui, &scene, &stage, &mut model.drafts.stage, out);
}

fn stage(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let look = Look::stage(model.settings.theme(), ui.max_rect()).with_motion(model.motion());
    let scene = scene_of!(model, look);
    let (Some(hour), Some(open)) = (model.hour.as_ref(), model.open.as_ref()) else {
        return;
    };
    let stage = Stage {
        session: hour.session(),
        view: open.view(),
        mode: model.staging.mode,
        is_preview: false,
    };
    model.drafts.stage.door = model.rooms.door();
    if model.drafts.stage.contract != model.settings.contract() {
        model.drafts.stage.contract = model.settings.contract().to_vec();
    }
    stage_ui(ui, &scene, &stage, &mut model.drafts.stage, out);
}

#[cfg(test)]
mod tests;
