//! How many answers came in, the lock of the vote, and how many pupils there are.

use eframe::egui::{Align2, Sense, Ui, vec2};

use crate::activity::Interaction;
use crate::args;
use crate::session::{Command, MAX_CLASS, Phase, Session, Stop};
use crate::view::desk::{box_frame, box_ui};
use crate::view::widget::text::{Words, announce, paint, text_ui};
use crate::view::widget::{Button, Stepper, received_dots_ui, stepper_ui};
use crate::view::{Intent, Scene};

use super::ConsoleView;

/// Shows the count and the lock; nothing where nothing is answered.
pub(super) fn received_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let interaction = session.interaction(session.current_index());
    let Some(interaction) =
        interaction.filter(|it| session.current().is_some() && it.is_answered())
    else {
        return;
    };
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("console-received"));
        // Of things that are counted there is no "so many of all", and the class sees them while it counts.
        if !interaction.counts_things() {
            count_ui(ui, scene, data);
        }
        lock_ui(ui, scene, data, out);
    });
}

/// How many answered of those present, and whether the class sees what they answered.
fn count_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let teams = session.team_answers();
    let (received, present) = teams.unwrap_or((session.received(), session.roster().present()));
    if is_moderated(session) {
        // A pupil may give several words, so there is no "so many of all".
        let count: u32 = session.words().iter().map(|word| word.count).sum();
        let words = texts.tr_args("words-received", &args!("n" => count));
        let label = text_ui(ui, look.count_text(), &words);
        announce(ui, "console-received", label.rect, &words);
        return;
    }
    let key = if teams.is_some() {
        "team-received"
    } else {
        "console-received-count"
    };
    let words = texts.tr_args(key, &args!("n" => received, "all" => present));
    let role = look.count_text().at(look.pt(30.0));
    let width = ui.available_width();
    let galley = Words::new(&words, role).wrap(width).lay_out(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    paint(ui.painter(), galley, rect, Align2::LEFT_TOP);
    announce(ui, "console-received", rect, &words);
    let high = look.pt(38.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let given = usize::try_from(received).unwrap_or(usize::MAX);
    let all = usize::try_from(present).unwrap_or(usize::MAX);
    received_dots_ui(ui, look, rect, (given.min(all), all), "");
    let hint = match session.stop() {
        Stop::Result(_) => "console-shown",
        // Right below, hands are counted choice by choice.
        _ if counts_hands(session) => {
            // The lock below keeps its place in the order of the focus while the hint comes and goes.
            return ui.skip_ahead_auto_ids(1);
        }
        _ => "console-hidden",
    };
    text_ui(ui, look.meta_text().at(look.pt(15.0)), &texts.tr(hint));
}

/// Whether words are given that the host reads first.
fn is_moderated(session: &Session) -> bool {
    let interaction = session.interaction(session.current_index());
    interaction.is_some_and(Interaction::is_moderated)
}

/// Whether the console shows how many hands each choice has.
fn counts_hands(session: &Session) -> bool {
    let activity = session.current();
    let is_personal = activity.is_some_and(|activity| activity.head().is_personal);
    session.phase() == Phase::Open && !is_personal
}

fn lock_ui(ui: &mut Ui, scene: &Scene<'_>, data: &ConsoleView<'_>, out: &mut Vec<Intent>) {
    let (key, command) = match data.session.phase() {
        Phase::Open => ("console-lock", Command::Close),
        Phase::Closed | Phase::Revealed => ("console-unlock", Command::Reopen),
        Phase::Lobby | Phase::Talk | Phase::Ended => return,
    };
    let words = scene.texts.tr(key);
    let button = Button::secondary(&words)
        .small()
        .min_width(ui.available_width());
    if button.show(ui, scene.look).clicked() {
        out.push(Intent::Command(command));
    }
}

/// Shows how many pupils answer by raised hand.
pub(super) fn present_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        let label = texts.tr("console-present");
        let stepper = Stepper {
            label: &label,
            name: &label,
            less: &texts.tr("console-present-less"),
            more: &texts.tr("console-present-more"),
            range: 0..=u32::from(MAX_CLASS),
        };
        let mut count = u32::from(data.session.roster().hands());
        if stepper_ui(ui, look, &stepper, &mut count).changed()
            && let Ok(hands) = u16::try_from(count)
        {
            out.push(Intent::Command(Command::Class { hands }));
        }
    });
}
