//! Raised hands: the adult counts them and types the number, choice by choice.

use eframe::egui::Ui;

use crate::activity::{Id, Interaction, Layout, Limit, Response, Wording};
use crate::args;
use crate::session::{Command, Phase, Session};
use crate::view::desk::{box_frame, box_ui, shorten};
use crate::view::icon::Icon;
use crate::view::look::Mark;
use crate::view::widget::text::{plain, text_ui};
use crate::view::widget::{Button, Field, Stepper, badge_ui, stepper_ui};
use crate::view::{Intent, Scene};

use super::one_by_one::one_by_one_ui;
use super::point::point_ui;
use super::rate::rate_ui;
use super::words::words_ui;
use super::{ConsoleDraft, ConsoleView};

/// Shows the panel of the activity under way; nothing where no vote is open or nothing is answered.
pub(super) fn hands_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    let index = session.current_index();
    let (Some(activity), Some(interaction)) = (session.current(), session.interaction(index))
    else {
        return;
    };
    // Words are read at any time, also while the class looks at those it may see.
    if interaction.is_moderated() {
        words_ui(ui, scene, data, draft, out);
        return;
    }
    if session.phase() != Phase::Open || !interaction.is_answered() {
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("console-hands"));
        if activity.head().is_personal {
            text_ui(ui, look.meta_text(), &texts.tr("console-hands-personal"));
            return;
        }
        match interaction {
            Interaction::Look | Interaction::Play(_) => {}
            Interaction::Rate { .. } => rate_ui(ui, scene, data, draft, out),
            Interaction::Point {
                limit: Limit::Things,
                ..
            } => point_ui(ui, scene, data, draft, out),
            Interaction::Sort {
                layout: Layout::OneByOne,
                ..
            } => one_by_one_ui(ui, scene, data, draft, out),
            Interaction::Choose {
                choices,
                several,
                wording,
            } => {
                let free = free_hands(session);
                for (place, choice) in choices.iter().enumerate() {
                    let words = choice_words(scene, data, (choice, *wording));
                    let most = if *several {
                        u32::from(session.roster().hands())
                    } else {
                        free
                    };
                    choice_ui(ui, scene, (session, place), (choice, &words, most), out);
                }
            }
            Interaction::Estimate { .. } => {
                numbers_ui(ui, scene, (session, interaction), draft, out);
            }
            Interaction::Sort { .. }
            | Interaction::Order { .. }
            | Interaction::Match { .. }
            | Interaction::Point { .. }
            | Interaction::Write { .. } => {
                text_ui(ui, look.meta_text(), &texts.tr("console-hands-sort"));
            }
        }
    });
}

/// Hands that have not been counted yet.
pub(super) fn free_hands(session: &Session) -> u32 {
    let counted: u32 = session.hands().map(|(_, count)| u32::from(count)).sum();
    u32::from(session.roster().hands()).saturating_sub(counted)
}

fn choice_words(
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    (choice, wording): (&Id, Wording),
) -> String {
    let list = match wording {
        Wording::Way => "way",
        Wording::Lesson | Wording::Program => "option",
    };
    match wording {
        Wording::Program => scene.texts.tr(&format!("answer-{choice}")),
        Wording::Lesson | Wording::Way => {
            let activity = data
                .session
                .current()
                .map(|activity| activity.head().id.clone());
            let activity = activity.unwrap_or_default();
            data.view.of(scene, &activity, &format!("{list}_{choice}"))
        }
    }
}

/// One choice: its badge and its count. `free` are the hands that could still be added.
fn choice_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, place): (&Session, usize),
    (choice, words, free): (&Id, &str, u32),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let mark = Mark::from_index(place).unwrap_or(Mark::A);
    let response = Response::pick(choice);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(6.0);
        badge_ui(ui, look, mark, look.pt(30.0));
        let args = args!("letter" => mark.letter(), "words" => plain(words));
        let count = u32::from(session.hands_for(&response));
        let stepper = Stepper {
            label: "",
            name: &texts.tr_args("console-hands-for", &args),
            less: &texts.tr_args("console-hands-less", &args),
            more: &texts.tr_args("console-hands-more", &args),
            range: 0..=(count + free).min(u32::from(session.roster().hands())),
        };
        count_ui(ui, scene, (&stepper, count), &response, out);
        let room = ui.available_width();
        if room > look.pt(60.0) {
            let role = look.field_text();
            let short = shorten(ui.ctx(), words, role, room);
            text_ui(ui, role, &short);
        }
    });
}

pub(super) fn count_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (stepper, mut count): (&Stepper<'_>, u32),
    response: &Response,
    out: &mut Vec<Intent>,
) {
    let before = count;
    stepper_ui(ui, scene.look, stepper, &mut count);
    if count != before
        && let Ok(count) = u16::try_from(count)
    {
        let response = response.clone();
        out.push(Intent::Command(Command::Hands { response, count }));
    }
}

/// A number to add a hand to, and every number that has one.
fn numbers_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (session, interaction): (&Session, &Interaction),
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let Interaction::Estimate {
        low, high, step, ..
    } = interaction
    else {
        return;
    };
    let free = free_hands(session);
    let text = draft.number.entry(session.current_index()).or_default();
    let typed: Option<i64> = text.trim().parse().ok();
    let fitting = typed
        .map(Response::Estimate)
        .filter(|response| interaction.accept(response).is_ok());
    let error = if text.trim().is_empty() || fitting.is_some() {
        String::new()
    } else {
        let args = args!("low" => *low, "high" => *high, "step" => *step);
        let key = if *step > 1 {
            "console-number-steps"
        } else {
            "console-number-range"
        };
        texts.tr_args(key, &args)
    };
    let label = texts.tr("console-number");
    let field = Field::new(&label)
        .error(&error)
        .at_most(12)
        .show(ui, look, text);
    let words = texts.tr("console-number-add");
    let can_add = fitting.is_some() && free > 0;
    let add = Button::secondary(&words)
        .icon(Icon::HandPalm)
        .small()
        .enabled(can_add)
        .min_width(ui.available_width());
    let is_entered =
        field.lost_focus() && ui.input(|input| input.key_pressed(eframe::egui::Key::Enter));
    let is_added = add.show(ui, look).clicked() || (is_entered && can_add);
    if let Some(response) = fitting.filter(|_| is_added) {
        let count = session.hands_for(&response).saturating_add(1);
        out.push(Intent::Command(Command::Hands { response, count }));
        text.clear();
        field.request_focus();
    }
    for (response, count) in session.hands() {
        let Response::Estimate(number) = response else {
            continue;
        };
        let args = args!("number" => *number);
        let stepper = Stepper {
            label: &texts.number(*number),
            name: &texts.tr_args("console-number-for", &args),
            less: &texts.tr_args("console-number-less", &args),
            more: &texts.tr_args("console-number-more", &args),
            range: 0..=u32::from(count) + free,
        };
        count_ui(ui, scene, (&stepper, u32::from(count)), response, out);
    }
}
