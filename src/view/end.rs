//! The page of the end: what the class keeps, what it did, what the adult saves.
//!
//! It is drawn from the summary alone: nothing about anybody is left by then.

mod facts;
mod known;
mod middle;
mod side;

use eframe::egui::{CentralPanel, Context, Frame, Rect, Ui, pos2, vec2};

use crate::activity::Id;
use crate::session::Summary;

use super::desk::{Column, paint_edge};
use super::dialog::{Answer, Dialog, dialog_ui};
use super::look::Look;
use super::widget::{Direction, Hopscotch, hopscotch_ui};
use super::{Intent, LessonView, Scene, way};

pub use known::{Known, Moved, known, moved};

/// What the page reads.
#[derive(Clone, Copy)]
pub struct EndView<'a> {
    /// What may be kept of the hour.
    pub summary: &'a Summary,
    /// Its lesson.
    pub view: LessonView<'a>,
    /// What the adult calls the class; may be empty.
    pub class_name: &'a str,
    /// The next lesson of the sequence, if there is one.
    pub next: Option<&'a NextLesson>,
}

/// The lesson that comes next in the sequence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextLesson {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Its place in the sequence, from 1.
    pub place: u8,
    /// How many lessons the sequence has.
    pub count: usize,
    /// Planned time, in minutes.
    pub minutes: u16,
    /// One of the kit's drawings.
    pub drawing: Option<String>,
}

/// What the page keeps between two frames; the first two go into the saved page and nowhere else.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not exclude each other"
)]
pub struct EndDraft {
    /// The sentence as the class changed it; `None` while it is the one of the lesson or of the vote.
    pub sentence: Option<String>,
    /// The adult's notes for the next time.
    pub notes: String,
    /// The sentence is being changed.
    pub is_editing: bool,
    /// The question whether to erase everything is open.
    pub asks_to_erase: bool,
    /// The question whether to leave although nothing was saved is open.
    pub asks_to_finish: bool,
    /// Something of this hour was saved from here.
    pub has_saved: bool,
}

/// The sentence to keep: as the class changed it, else the one it chose, else that of the lesson.
pub fn kept_sentence(scene: &Scene<'_>, data: &EndView<'_>, draft: &EndDraft) -> String {
    if let Some(sentence) = &draft.sentence {
        return sentence.clone();
    }
    let chosen = data
        .summary
        .kept
        .as_ref()
        .map(|(activity, choice)| data.view.of(scene, activity, &format!("option_{choice}")));
    chosen
        .filter(|sentence| !sentence.is_empty())
        .unwrap_or_else(|| data.view.text(scene, "lesson_keep"))
}

/// Draws the page in what is left of `ui`.
pub fn end_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &EndView<'_>,
    draft: &mut EndDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        if whole.width() < look.pt(960.0) {
            narrow_ui(ui, scene, data, (whole, draft), out);
        } else {
            wide_ui(ui, scene, data, (whole, draft), out);
        }
    });
    if draft.asks_to_erase {
        ask_to_erase_ui(ui.ctx(), scene, draft, out);
    } else if draft.asks_to_finish {
        ask_to_finish_ui(ui.ctx(), scene, draft, out);
    }
}

fn wide_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &EndView<'_>,
    (whole, draft): (Rect, &mut EndDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let has_rail = whole.width() >= look.pt(1200.0);
    let left = whole.left() + if has_rail { look.pt(220.0) } else { 0.0 };
    let right = whole.right() - look.pt(352.0).min(whole.width() * 0.34);
    if has_rail {
        rail_ui(ui, scene, data, whole.with_max_x(left));
        paint_edge(
            ui,
            look,
            (pos2(left, whole.top()), pos2(left, whole.bottom())),
        );
    }
    let middle = Column {
        salt: "end-middle",
        rect: Rect::from_x_y_ranges(left..=right, whole.y_range()),
        fill: look.ground,
        pad: vec2(look.pt(30.0), look.pt(18.0)),
    };
    middle.show(ui, |ui| middle::middle_ui(ui, scene, data, draft));
    let side = Column {
        salt: "end-side",
        rect: whole.with_min_x(right),
        fill: look.ground,
        pad: vec2(look.size.margin, look.pt(22.0)),
    };
    let high = whole.height() - look.pt(44.0);
    side.show(ui, |ui| side::side_ui(ui, scene, (data, high), draft, out));
    paint_edge(
        ui,
        look,
        (pos2(right, whole.top()), pos2(right, whole.bottom())),
    );
}

fn narrow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &EndView<'_>,
    (whole, draft): (Rect, &mut EndDraft),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    let column = Column {
        salt: "end",
        rect: whole,
        fill: look.ground,
        pad: vec2(look.size.margin, look.pt(18.0)),
    };
    column.show(ui, |ui| {
        middle::middle_ui(ui, scene, data, draft);
        ui.add_space(look.size.gap);
        side::side_ui(ui, scene, (data, 0.0), draft, out);
    });
}

/// The whole way, done, with Ciel lit.
fn rail_ui(ui: &mut Ui, scene: &Scene<'_>, data: &EndView<'_>, rect: Rect) {
    let (look, texts) = (scene.look, scene.texts);
    ui.painter().rect_filled(rect, 0.0, look.sunk);
    let doubles = way::doubles(data.view.lesson);
    let cells = way::cells(texts, &doubles, Some(doubles.len()));
    let room = rect.shrink2(vec2(look.pt(30.0), look.pt(22.0)));
    // The rail of the stage, as large as there is room: its bars are 188 stage units wide.
    let unit = (room.width() / 200.0).min(room.height() / 760.0);
    let stage = vec2(1920.0, 1080.0) * unit;
    let drawn =
        Look::stage(look.theme, Rect::from_min_size(room.min, stage)).with_motion(look.motion);
    let rail = Hopscotch {
        cells: &cells,
        earth: &texts.tr("stage-earth"),
        sky: &texts.tr("stage-sky"),
        name: &texts.tr("stage-way-over"),
        direction: Direction::Rail,
        is_over: true,
        is_open: false,
    };
    let child = &mut ui.new_child(eframe::egui::UiBuilder::new().max_rect(room));
    hopscotch_ui(child, &drawn, room, &rail);
}

fn ask_to_erase_ui(ctx: &Context, scene: &Scene<'_>, draft: &mut EndDraft, out: &mut Vec<Intent>) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "erase",
        title: &texts.tr("end-erase-title"),
        text: &texts.tr("end-erase-text"),
        yes: &texts.tr("end-erase"),
        no: &texts.tr("end-erase-no"),
    };
    let Some(answer) = dialog_ui(ctx, scene.look, &dialog) else {
        return;
    };
    draft.asks_to_erase = false;
    if answer == Answer::Yes {
        out.push(Intent::Erase);
    }
}

/// Nothing of the hour is kept once the page is left, so it asks.
fn ask_to_finish_ui(ctx: &Context, scene: &Scene<'_>, draft: &mut EndDraft, out: &mut Vec<Intent>) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "finish",
        title: &texts.tr("end-finish-title"),
        text: &texts.tr("end-finish-text"),
        yes: &texts.tr("end-finish-yes"),
        no: &texts.tr("end-erase-no"),
    };
    let Some(answer) = dialog_ui(ctx, scene.look, &dialog) else {
        return;
    };
    draft.asks_to_finish = false;
    if answer == Answer::Yes {
        out.push(Intent::Finish);
    }
}
