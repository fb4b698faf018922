//! The middle: the stage as it is and as it will be, and the notes that are never projected.

use eframe::egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::args;
use crate::session::Stop;
use crate::view::desk::{Column, box_frame, box_ui, label_ui, paragraphs_ui};
use crate::view::icon::Icon;
use crate::view::look::radius;
use crate::view::main_button::main_words;
use crate::view::widget::text::{Words, text_in_ui, text_ui};
use crate::view::{Scene, StageMode, way};

use super::tools::prompts::prompts_ui;
use super::{ConsolePicture, ConsoleView};

/// Shows pictures and notes in `room`.
pub(super) fn centre_ui(ui: &mut Ui, scene: &Scene<'_>, data: &mut ConsoleView<'_>, room: Rect) {
    let look = scene.look;
    let inside = room.shrink2(vec2(look.pt(18.0), look.size.gap));
    let is_side_by_side = inside.width() >= look.pt(640.0);
    let gap = look.size.gap_wide;
    let wide = if is_side_by_side {
        (inside.width() - gap) * 0.708
    } else {
        inside.width()
    };
    let label = look.pt(24.0);
    let usual = wide / data.ratio.max(1.0);
    // The notes keep at least a third of the height.
    let high = usual.min(inside.height() * 0.55);
    let current = Rect::from_min_size(inside.min, vec2(high * data.ratio.max(1.0), high + label));
    labelled_ui(ui, scene, data, (current, ConsolePicture::Current));
    let bottom = if is_side_by_side {
        let left = current.right() + gap;
        let next_wide = inside.right() - left;
        let least = (high + label - look.size.gap_small) / 2.0;
        let next_high = (next_wide / data.ratio.max(1.0) + label).min(least);
        let next_wide = (next_high - label) * data.ratio.max(1.0);
        let next = Rect::from_min_size(pos2(left, inside.top()), vec2(next_wide, next_high));
        labelled_ui(ui, scene, data, (next, ConsolePicture::Next));
        let after = next.translate(vec2(0.0, next_high + look.size.gap_small));
        labelled_ui(ui, scene, data, (after, ConsolePicture::After));
        current.bottom()
    } else {
        let next_wide = (inside.width() - gap) / 2.0;
        let next_high = next_wide / data.ratio.max(1.0) + label;
        let corner = pos2(inside.left(), current.bottom() + look.size.gap_small);
        let next = Rect::from_min_size(corner, vec2(next_wide, next_high));
        labelled_ui(ui, scene, data, (next, ConsolePicture::Next));
        let after = next.translate(vec2(next_wide + gap, 0.0));
        labelled_ui(ui, scene, data, (after, ConsolePicture::After));
        next.bottom()
    };
    let notes = Rect::from_min_max(pos2(room.left(), bottom + look.size.gap_small), room.max);
    let column = Column {
        salt: "console-notes",
        rect: notes,
        fill: look.ground,
        pad: vec2(look.pt(18.0), look.pt(4.0)),
    };
    column.show(ui, |ui| notes_ui(ui, scene, data));
}

/// Shows the stage as it is over the whole width, at most a third of the window high.
pub(super) fn current_ui(ui: &mut Ui, scene: &Scene<'_>, data: &mut ConsoleView<'_>) {
    let label = scene.look.pt(24.0);
    let wide = ui
        .available_width()
        .min(ui.ctx().content_rect().height() * 0.4 * data.ratio);
    let size = vec2(wide, wide / data.ratio.max(1.0) + label);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    labelled_ui(ui, scene, data, (rect, ConsolePicture::Current));
}

/// A picture under what it is; nothing where there is nothing to come.
fn labelled_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &mut ConsoleView<'_>,
    (rect, picture): (Rect, ConsolePicture),
) {
    let look = scene.look;
    let Some((icon, words)) = label(scene, data, picture) else {
        return;
    };
    let (upper, frame) = rect.split_top_bottom_at_y(rect.top() + look.pt(22.0));
    let role = look.label_text();
    let mut place = upper;
    if let Some(icon) = icon {
        let side = role.size * 1.15;
        let centre = pos2(place.left() + side / 2.0, place.center().y);
        icon.paint(ui.painter(), centre, side, role.colour);
        place.min.x += side + look.pt(5.0);
    }
    let short = crate::view::desk::shorten(ui.ctx(), &words, role, place.width());
    let galley = Words::new(&short, role).lay_out(ui.ctx());
    text_in_ui(
        ui,
        galley,
        (place, eframe::egui::Align2::LEFT_CENTER),
        &words,
    );
    let frame = frame
        .with_min_y(frame.top() + look.pt(2.0))
        .shrink(look.pt(2.0));
    let mut child = ui.new_child(
        UiBuilder::new()
            .max_rect(frame)
            .id_salt(("picture", picture as u8)),
    );
    child.shrink_clip_rect(frame);
    (data.pictures)(&mut child, frame, picture);
    let stroke = if picture == ConsolePicture::Current {
        Stroke::new(look.pt(4.0), look.ink)
    } else {
        look.edge_stroke()
    };
    ui.painter().rect_stroke(
        frame,
        radius(look.size.gap_small),
        stroke,
        StrokeKind::Outside,
    );
}

fn label(
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    picture: ConsolePicture,
) -> Option<(Option<Icon>, String)> {
    let (texts, session) = (scene.texts, data.session);
    match picture {
        ConsolePicture::Current => {
            let key = match data.mode {
                StageMode::Lesson | StageMode::Alone => "console-now",
                StageMode::Black => "console-now-black",
                StageMode::Help => "console-now-help",
            };
            Some((Some(Icon::ProjectorScreen), texts.tr(key)))
        }
        ConsolePicture::Next => {
            let words = texts.tr(main_words(session)?.1);
            Some((
                None,
                texts.tr_args("console-next", &args!("words" => words)),
            ))
        }
        ConsolePicture::After => {
            let first = session.next_activity()?;
            // In the lobby the first activity is what comes next already.
            let next = if session.stop() == Stop::Lobby {
                (first + 1..session.lesson().activities.len())
                    .find(|index| !session.is_cut(*index))?
            } else {
                first
            };
            let place = way::place(&way::doubles(session.lesson()), next);
            Some((None, texts.tr_args("console-after", &args!("n" => place))))
        }
    }
}

/// Shows what the author wrote for the adult about this cell, and where its facts come from.
pub(super) fn notes_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>) {
    let (look, texts, view) = (scene.look, scene.texts, data.view);
    let notes = match data.session.current() {
        Some(activity) => view.of(scene, activity.head().id, "notes"),
        None => view.text(scene, "lesson_notes"),
    };
    prompts_ui(ui, scene, data);
    let least = ui.available_height();
    box_ui(ui, box_frame(look), |ui| {
        label_ui(ui, look, Some(Icon::Notepad), &texts.tr("console-notes"));
        if notes.is_empty() {
            text_ui(ui, look.meta_text(), &texts.tr("console-no-notes"));
        } else {
            paragraphs_ui(ui, look.notes_text(), &notes);
        }
        if let Some(sources) = sources(scene, data) {
            text_ui(ui, look.source_text(), &sources);
        }
        let high = ui.min_rect().height();
        if least.is_finite() && least < look.pt(2000.0) {
            ui.add_space((least - high - look.pt(40.0)).max(0.0));
        }
    });
}

fn sources(scene: &Scene<'_>, data: &ConsoleView<'_>) -> Option<String> {
    let texts = scene.texts;
    let ids = data.session.current()?.head().sources;
    let lines: Vec<String> = ids
        .iter()
        .filter_map(|id| data.view.lesson.source(id))
        .map(|source| {
            let year = source
                .year
                .map_or_else(String::new, |year| year.to_string());
            let args = args!("publisher" => source.publisher.as_str(), "year" => year);
            texts.tr_args("stage-source", &args)
        })
        .collect();
    let args = args!("n" => lines.len(), "list" => texts.list(&lines));
    (!lines.is_empty()).then(|| texts.tr_args("stage-sources", &args))
}
