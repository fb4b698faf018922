//! The sheet of a lesson: what it is for, its cells, what the adult must know, and the way onto the stage.

mod bar;
mod cuts;
mod findings;
mod head;
mod print;
mod rows;
mod side;

use std::collections::BTreeSet;

use eframe::egui::{CentralPanel, Context, Frame, Rect, Ui, pos2, vec2};

use super::desk::{Column, paint_edge};
use super::dialog::{Answer, Dialog, dialog_ui};
use super::{Intent, LessonView, Scene};

pub use findings::FindingLine;
pub(super) use rows::title as activity_title;

/// From this level on the adult confirms before anything is projected.
const CONFIRM_LEVEL: u8 = 3;

/// What the sheet reads.
#[derive(Clone, Copy)]
pub struct SheetView<'a> {
    /// The lesson and its texts; as far as it could be read.
    pub view: LessonView<'a>,
    /// How many lessons its sequence has; 0 where it is in none.
    pub sequence_count: usize,
    /// What `check` says, errors first.
    pub findings: &'a [FindingLine],
    /// Where it would be projected.
    pub screen: StageScreen,
}

/// The screen the class would see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageScreen {
    /// The only one: the stage fills it.
    Only,
    /// Another one.
    Other {
        /// Its place in the system's list, from 1.
        place: usize,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
}

/// What the sheet keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct SheetDraft {
    /// The question before a lesson of level 3 is open.
    pub asks_to_project: bool,
    /// The minutes of a shorter hour that was chosen; `None` is the whole lesson.
    pub cut: Option<u16>,
    /// The boxes that were unfolded.
    pub(super) unfolded: BTreeSet<&'static str>,
}

impl SheetView<'_> {
    /// Whether the lesson can be projected: nothing in it has to be mended.
    pub fn can_project(&self) -> bool {
        let has_errors = self.findings.iter().any(|finding| finding.is_error);
        !has_errors && !self.view.lesson.activities.is_empty()
    }
}

/// Draws the sheet in what is left of `ui`.
pub fn sheet_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    bar::bar_ui(ui, scene, data, draft, out);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        if whole.width() < look.pt(900.0) {
            narrow_ui(ui, scene, data, (whole, draft), out);
        } else {
            wide_ui(ui, scene, data, (whole, draft), out);
        }
    });
    if draft.asks_to_project {
        confirm_ui(ui.ctx(), scene, data, draft, out);
    }
}

fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    (whole, draft): (Rect, &mut SheetDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let split = whole.right() - look.pt(520.0).min(whole.width() * 0.4);
    let left = Column {
        salt: "sheet-left",
        rect: whole.with_max_x(split),
        fill: look.ground,
        pad: vec2(look.pt(30.0), look.pt(14.0)),
    };
    left.show(ui, |ui| left_ui(ui, scene, data, draft, out));
    let right = Column {
        salt: "sheet-right",
        rect: whole.with_min_x(split),
        fill: look.sunk,
        pad: vec2(look.size.margin, look.pt(18.0)),
    };
    right.show(ui, |ui| side::side_ui(ui, scene, data, draft, out));
    paint_edge(
        ui,
        look,
        (pos2(split, whole.top()), pos2(split, whole.bottom())),
    );
}

/// Everything in one column.
fn narrow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    (whole, draft): (Rect, &mut SheetDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let column = Column {
        salt: "sheet",
        rect: whole,
        fill: look.ground,
        pad: vec2(look.size.margin, look.pt(14.0)),
    };
    column.show(ui, |ui| {
        left_ui(ui, scene, data, draft, out);
        ui.add_space(look.size.gap);
        side::side_ui(ui, scene, data, draft, out);
    });
}

fn left_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    head::head_ui(ui, scene, data, out);
    if !data.findings.is_empty() {
        findings::findings_ui(ui, scene, data.findings);
    }
    if data.can_project() {
        cuts::cuts_ui(ui, scene, data.view.lesson, &mut draft.cut);
    }
    rows::rows_ui(ui, scene, data.view, draft.cut);
}

/// Asks before a lesson that comes close to what pupils live.
fn confirm_ui(
    ctx: &Context,
    scene: &Scene<'_>,
    data: &SheetView<'_>,
    draft: &mut SheetDraft,
    out: &mut Vec<Intent>,
) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "level",
        title: &texts.tr("sheet-confirm-title"),
        text: &texts.tr("sheet-confirm-text"),
        yes: &texts.tr("sheet-confirm-yes"),
        no: &texts.tr("sheet-confirm-no"),
    };
    let Some(answer) = dialog_ui(ctx, scene.look, &dialog) else {
        return;
    };
    draft.asks_to_project = false;
    if answer == Answer::Yes {
        out.push(Intent::Project(data.view.lesson.id.clone()));
    }
}
