//! How many hands went up for each answer to the card on the stage.

use eframe::egui::Ui;

use super::hands::count_ui;
use super::{ConsoleDraft, ConsoleView};
use crate::activity::{Id, Interaction, Response};
use crate::args;
use crate::session::Session;
use crate::view::desk::shorten;
use crate::view::kind::is_untaught;
use crate::view::look::Mark;
use crate::view::widget::text::{plain, text_ui};
use crate::view::widget::{Stepper, badge_ui};
use crate::view::{Intent, Scene};

/// Shows the card and a count for each answer; and, for the adult alone, whether it is there for comparison.
pub(super) fn one_by_one_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    _draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, session) = (scene.look, data.session);
    let (Some(activity), Some(card)) = (session.current(), session.card_on_stage()) else {
        return;
    };
    let Some(Interaction::Sort { bins, .. }) = session.interaction(session.current_index()) else {
        return;
    };
    let list = activity.rules().item_list();
    let words = data.view.of(
        scene,
        &activity.head().id.clone(),
        &format!("{list}_{card}"),
    );
    text_ui(ui, look.field_text().bold(), &words);
    let answers: Vec<(Response, u32)> = bins
        .iter()
        .map(|bin| {
            let response = Response::put(card, bin);
            let count = u32::from(session.hands_for(&response));
            (response, count)
        })
        .collect();
    let free = free_hands(session, &answers);
    for ((bin, mark), (response, count)) in bins.iter().zip(Mark::ALL).zip(answers) {
        answer_ui(ui, scene, (bin, mark), (&response, count, free), out);
    }
    if is_untaught(activity, card) {
        text_ui(ui, look.meta_text(), &scene.texts.tr("who-can-untaught"));
    }
}

/// Hands that did not go up for this card yet.
fn free_hands(session: &Session, answers: &[(Response, u32)]) -> u32 {
    let counted: u32 = answers.iter().map(|(_, count)| count).sum();
    u32::from(session.roster().hands()).saturating_sub(counted)
}

// keys: answer-*
fn answer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (bin, mark): (&Id, Mark),
    (response, count, free): (&Response, u32, u32),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let words = texts.tr(&format!("answer-{bin}"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(6.0);
        badge_ui(ui, look, mark, look.pt(30.0));
        let args = args!("letter" => mark.letter(), "words" => plain(&words));
        let stepper = Stepper {
            label: "",
            name: &texts.tr_args("console-hands-for", &args),
            less: &texts.tr_args("console-hands-less", &args),
            more: &texts.tr_args("console-hands-more", &args),
            range: 0..=count + free,
        };
        count_ui(ui, scene, (&stepper, count), response, out);
        let room = ui.available_width();
        if room > look.pt(60.0) {
            let role = look.field_text();
            let short = shorten(ui.ctx(), &words, role, room);
            text_ui(ui, role, &short);
        }
    });
}
