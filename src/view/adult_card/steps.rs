//! What to do in six steps, and what never to do.

use std::sync::Arc;

use eframe::egui::{Align2, Context, Galley, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::args;
use crate::view::Scene;
use crate::view::icon::Icon;
use crate::view::look::{Look, Mark, radius};
use crate::view::widget::text::{Words, heading_in_ui, text_in_ui};
use crate::view::widget::{CellState, paint_box_cell, paint_panel};

use super::AdultCardView;

/// The Fluent keys of the steps: what to do, and how.
const STEPS: [(&str, &str); 6] = [
    (
        "help-adult-step-listen-title",
        "help-adult-step-listen-text",
    ),
    ("help-adult-step-ask-title", "help-adult-step-ask-text"),
    ("help-adult-step-next-title", "help-adult-step-next-text"),
    ("help-adult-step-write-title", "help-adult-step-write-text"),
    ("help-adult-step-tell-title", "help-adult-step-tell-text"),
    ("help-adult-step-pass-title", "help-adult-step-pass-text"),
];

/// The narrowest step in which two columns still read well, in points of the desk.
const NARROWEST: f32 = 340.0;

/// A step, laid out.
struct Step {
    place: usize,
    title: (String, Arc<Galley>),
    text: (String, Arc<Galley>),
}

/// Shows the steps in two columns, or in one where it is narrow, and the box below them.
///
/// Where `room` points are more than they need, the steps share what is left.
pub(super) fn steps_ui(ui: &mut Ui, scene: &Scene<'_>, data: &AdultCardView<'_>, room: f32) {
    let look = scene.look;
    let gap = look.pt(14.0);
    let width = ui.available_width();
    let columns: usize = if width >= 2.0 * look.pt(NARROWEST) + gap {
        2
    } else {
        1
    };
    let wide = (width - gap * (columns - 1) as f32) / columns as f32;
    let steps = lay_out(ui.ctx(), scene, data, wide);
    let never = Never::new(ui.ctx(), scene, width);
    let rows: Vec<&[Step]> = steps.chunks(columns).collect();
    let spaces = gap * (rows.len() - 1) as f32 + gap_above_never(look);
    let share = (room - spaces - never.height) / rows.len() as f32;
    let least = if columns == 2 { share } else { 0.0 };
    for (index, row) in rows.iter().enumerate() {
        let natural = row.iter().map(|step| step.height(look));
        let high = natural.fold(least, f32::max);
        let (line, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        for (column, step) in row.iter().enumerate() {
            let left = line.left() + (wide + gap) * column as f32;
            let rect = Rect::from_min_size(pos2(left, line.top()), vec2(wide, high));
            step.show(ui, look, rect);
        }
        if index + 1 < rows.len() {
            ui.add_space(gap);
        }
    }
    ui.add_space(gap_above_never(look));
    never.show(ui, look);
}

fn lay_out(ctx: &Context, scene: &Scene<'_>, data: &AdultCardView<'_>, wide: f32) -> Vec<Step> {
    let (look, texts) = (scene.look, scene.texts);
    let room = wide - look.pt(98.0);
    let role = look.heading_text().at(look.pt(20.0));
    let args = args!("police" => data.police, "child" => data.child);
    STEPS
        .iter()
        .enumerate()
        .map(|(index, (title, text))| {
            let (title, text) = (texts.tr(title), texts.tr_args(text, &args));
            let heading = Words::new(&title, role).wrap(room).lay_out(ctx);
            let body = Words::new(&text, look.body_text()).wrap(room).lay_out(ctx);
            Step {
                place: index + 1,
                title: (title, heading),
                text: (text, body),
            }
        })
        .collect()
}

impl Step {
    fn height(&self, look: &Look) -> f32 {
        let text = self.title.1.size().y + self.text.1.size().y + look.pt(4.0);
        text.max(look.pt(50.0)) + look.pt(24.0)
    }

    fn show(&self, ui: &Ui, look: &Look, rect: Rect) {
        paint_panel(ui.painter(), look, rect, true);
        let inside = rect.shrink2(vec2(look.pt(18.0), look.pt(12.0)));
        let square = Rect::from_min_size(
            inside.min + vec2(0.0, look.pt(2.0)),
            vec2(look.pt(50.0), look.pt(50.0)),
        );
        paint_box_cell(ui.painter(), look, square, self.place, CellState::Current);
        let left = square.right() + look.pt(16.0);
        let mut top = inside.top();
        for (is_title, (words, galley)) in [(true, &self.title), (false, &self.text)] {
            let place = Rect::from_min_size(pos2(left, top), galley.size());
            let spot = (place, Align2::LEFT_TOP);
            if is_title {
                heading_in_ui(ui, galley.clone(), spot, words);
            } else {
                text_in_ui(ui, galley.clone(), spot, words);
            }
            top = place.bottom() + look.pt(4.0);
        }
    }
}

/// What never to do, laid out.
struct Never {
    words: String,
    galley: Arc<Galley>,
    width: f32,
    height: f32,
}

impl Never {
    fn new(ctx: &Context, scene: &Scene<'_>, width: f32) -> Self {
        let (look, texts) = (scene.look, scene.texts);
        let (title, text) = (
            texts.tr("help-adult-never-title"),
            texts.tr("help-adult-never-text"),
        );
        let args = args!("title" => title, "text" => text);
        let words = texts.tr_args("help-adult-never", &args);
        let galley = Words::new(&words, look.body_text())
            .wrap(width - look.pt(78.0))
            .lay_out(ctx);
        let height = galley.size().y + look.pt(22.0);
        Self {
            words,
            galley,
            width,
            height,
        }
    }

    fn show(self, ui: &mut Ui, look: &Look) {
        let (rect, _) = ui.allocate_exact_size(vec2(self.width, self.height), Sense::hover());
        let colour = Mark::B.colour(look.theme);
        ui.painter().rect(
            rect,
            radius(look.size.box_radius),
            Mark::B.tint(look.theme),
            Stroke::new(look.size.stroke * 1.5, colour),
            StrokeKind::Inside,
        );
        let side = look.pt(26.0);
        let left = rect.left() + look.pt(20.0);
        let centre = pos2(left + side / 2.0, rect.center().y);
        Icon::Prohibit.paint(ui.painter(), centre, side, colour);
        let place = Rect::from_min_max(pos2(left + side + look.pt(14.0), rect.top()), rect.max);
        text_in_ui(ui, self.galley, (place, Align2::LEFT_CENTER), &self.words);
    }
}

/// The space above the last box: a little more than between the steps, because of their shadow.
fn gap_above_never(look: &Look) -> f32 {
    look.pt(14.0) + look.size.shadow
}
