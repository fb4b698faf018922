//! Turns to talk, a pause, a word to end; pen and zoom for the stage.

use eframe::egui::Ui;

use super::row_ui;
use crate::args;
use crate::session::{Command, Interlude, Moment, Session, TEAMS};
use crate::view::console::{ConsoleDraft, ConsoleView};
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::text_ui;
use crate::view::widget::{Button, Stepper, stepper_ui};
use crate::view::{BoardTool, Intent, Scene};

/// The lengths of a turn that are offered, in seconds.
const TURNS: [u32; 3] = [30, 60, 120];

/// Shows them.
pub(super) fn moments_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    if session.allows_timer() && session.current().is_some() {
        box_ui(ui, box_frame(look), |ui| {
            turns_ui(ui, scene, session, draft, out);
        });
    }
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("tool-moments"));
        let moments = [
            (Icon::PauseFill, "tool-show-breath", Moment::Breath),
            (
                Icon::ChatCircleText,
                "tool-show-last-word",
                Moment::LastWord,
            ),
        ];
        for (icon, key, moment) in moments {
            if row_ui(ui, scene, (icon, key), true) {
                out.push(Intent::Command(Command::Show { moment }));
            }
        }
        let tools = [
            (Icon::PencilLine, "tool-pen", BoardTool::Pen),
            (Icon::MagnifyingGlass, "tool-zoom", BoardTool::Zoom),
        ];
        for (icon, key, tool) in tools {
            if row_ui(ui, scene, (icon, key), true) {
                out.push(Intent::Board(tool));
            }
        }
        if session.interlude().is_some()
            && row_ui(ui, scene, (Icon::ArrowRight, "tool-lead-back-now"), true)
        {
            out.push(Intent::Command(Command::LeadBack));
        }
    });
}

fn turns_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    session: &Session,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    text_ui(ui, look.label_text(), &texts.tr("tool-turns"));
    if let Some(Interlude::Turns(turns)) = session.interlude() {
        let args = args!("side" => turns.side, "sides" => turns.sides);
        text_ui(
            ui,
            look.meta_text(),
            &texts.tr_args("tool-turns-now", &args),
        );
    }
    let teams = session.teams().map(crate::session::Teams::count);
    let sides = if let Some(count) = teams {
        let words = texts.tr_args("tool-turns-teams", &args!("n" => count));
        text_ui(ui, look.meta_text(), &words);
        None
    } else {
        let mut sides = u32::from(draft.sides.max(*TEAMS.start()));
        let label = texts.tr("tool-turns-sides");
        let stepper = Stepper {
            label: &label,
            name: &label,
            less: &texts.tr("tool-turns-less"),
            more: &texts.tr("tool-turns-more"),
            range: u32::from(*TEAMS.start())..=u32::from(*TEAMS.end()),
        };
        stepper_ui(ui, look, &stepper, &mut sides);
        draft.sides = u8::try_from(sides).unwrap_or(*TEAMS.start());
        Some(draft.sides)
    };
    let gap = look.size.gap_small;
    let wide = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for secs in TURNS {
            let words = texts.minutes_seconds(secs.into());
            let name = texts.tr_args("tool-turns-start", &args!("time" => words.as_str()));
            let button = Button::secondary(&words)
                .name(&name)
                .small()
                .min_width(wide);
            if button.show(ui, look).clicked() {
                out.push(Intent::Command(Command::StartTurns { secs, sides }));
            }
        }
    });
}
