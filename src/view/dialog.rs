//! One question that must be answered before going on.

use eframe::egui::{
    Align, Color32, Context, Frame, Id, Key, Layout, Modal, Modifiers, ScrollArea, Ui,
};

use super::desk::{paragraphs_ui, sides};
use super::look::{Look, radius};
use super::widget::Button;
use super::widget::text::heading_ui;
use super::{Intent, Scene};
use crate::session::Command;

/// A question with two answers, of which one changes nothing.
#[derive(Clone, Copy, Debug)]
pub struct Dialog<'a> {
    /// Tells it from other questions.
    pub salt: &'a str,
    /// The question.
    pub title: &'a str,
    /// What each answer means; may be empty.
    pub text: &'a str,
    /// A verb: does it.
    pub yes: &'a str,
    /// A verb: changes nothing. Escape and a press outside answer this.
    pub no: &'a str,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Do it.
    Yes,
    /// Leave all as it is.
    No,
}

/// Asks over everything else; the keyboard begins on the answer that changes nothing.
pub fn dialog_ui(ctx: &Context, look: &Look, dialog: &Dialog<'_>) -> Option<Answer> {
    let modal = modal_ui(ctx, look, dialog.salt, |ui| {
        heading_ui(ui, look.heading_text().at(look.pt(22.0)), dialog.title);
        paragraphs_ui(ui, look.body_text(), dialog.text);
        ui.add_space(look.size.gap_small);
        ui.with_layout(
            Layout::right_to_left(Align::Min).with_main_wrap(true),
            |ui| {
                let yes = Button::primary(dialog.yes).show(ui, look);
                let no = Button::secondary(dialog.no).show(ui, look);
                if ui.memory(|memory| memory.focused().is_none()) {
                    no.request_focus();
                }
                match (yes.clicked(), no.clicked()) {
                    (true, _) => Some(Answer::Yes),
                    (_, true) => Some(Answer::No),
                    _ => None,
                }
            },
        )
        .inner
    });
    match modal {
        Shown::Closed => Some(Answer::No),
        Shown::Open(answer) => answer,
    }
}

/// Asks whether to end the hour.
pub fn ask_to_end_ui(ctx: &Context, scene: &Scene<'_>, out: &mut Vec<Intent>) {
    let texts = scene.texts;
    let dialog = Dialog {
        salt: "end",
        title: &texts.tr("console-end-title"),
        text: &texts.tr("console-end-text"),
        yes: &texts.tr("console-end-yes"),
        no: &texts.tr("console-end-no"),
    };
    match dialog_ui(ctx, scene.look, &dialog) {
        Some(Answer::Yes) => {
            out.push(Intent::AskToEnd(false));
            out.push(Intent::Command(Command::End));
        }
        Some(Answer::No) => out.push(Intent::AskToEnd(false)),
        None => {}
    }
}

/// A page over everything else, as it is after this frame.
pub(super) enum Shown<T> {
    /// Escape, or a press outside.
    Closed,
    /// Still there, with what its content returned.
    Open(T),
}

/// Shows `add` over everything else, not larger than the window.
pub(super) fn modal_ui<T>(
    ctx: &Context,
    look: &Look,
    salt: &str,
    add: impl FnOnce(&mut Ui) -> T,
) -> Shown<T> {
    let window = ctx.content_rect();
    let frame = Frame::new()
        .fill(look.panel)
        .stroke(look.edge_stroke())
        .corner_radius(radius(look.size.card_radius))
        .inner_margin(sides(look.size.gap_large, look.size.gap_wide * 1.25));
    let width = look.pt(560.0).min(window.width() - look.pt(96.0));
    let high = window.height() - look.pt(96.0);
    let shown = Modal::new(Id::unique(("marelle-modal", salt)))
        .frame(frame)
        .backdrop_color(Color32::from_black_alpha(120))
        .show(ctx, |ui| {
            look.apply_to(ui);
            ui.set_width(width);
            ScrollArea::vertical()
                .max_height(high)
                .min_scrolled_height(high)
                .show(ui, |ui| {
                    ui.set_width(width);
                    let content = add(ui);
                    // Room for the focus ring of the last button.
                    ui.add_space(look.size.ring * 2.0);
                    content
                })
                .inner
        });
    let is_left = shown.should_close()
        || ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if is_left {
        Shown::Closed
    } else {
        Shown::Open(shown.inner)
    }
}
