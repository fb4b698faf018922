//! Words that pupils say or send: the host types those said aloud, and reads each one before the class does.

use eframe::egui::{Align2, Key, Response as Said, Sense, Ui, vec2};

use crate::activity::{Id, Interaction, Response};
use crate::args;
use crate::session::{Command, Phase, Session, Word};
use crate::view::desk::{box_frame, box_ui};
use crate::view::icon::Icon;
use crate::view::widget::text::{Words, announce, text_in_ui, text_ui};
use crate::view::widget::{Button, Field};
use crate::view::{Intent, Scene};

use super::{ConsoleDraft, ConsoleView};

/// The longest word, in letters, as the rules have it.
const MOST_LETTERS: usize = 80;

/// What is typed and read between two frames.
#[derive(Clone, Debug, Default)]
pub(in crate::view) struct WordsDraft {
    /// The word in the field, and the place of its activity.
    typed: (usize, String),
    /// A button that went away was pressed: that of the next word gets the focus, for who works by keys.
    next: Option<(String, bool)>,
}

/// Shows the field while the vote is open, and the words in every stop of the activity.
pub(super) fn words_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &ConsoleView<'_>,
    draft: &mut ConsoleDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts, session) = (scene.look, scene.texts, data.session);
    box_ui(ui, box_frame(look), |ui| {
        let words = session.words();
        let waiting = words.iter().filter(|word| word.is_kept.is_none()).count();
        if session.phase() == Phase::Open {
            let is_personal = session
                .current()
                .is_some_and(|activity| activity.head().is_personal);
            if is_personal {
                text_ui(ui, look.meta_text(), &texts.tr("console-hands-personal"));
            } else {
                add_ui(ui, scene, session, &mut draft.words, out);
            }
        }
        if words.is_empty() {
            return;
        }
        let count = texts.tr_args("words-waiting", &args!("n" => waiting));
        let label = text_ui(ui, look.label_text(), &count);
        announce(ui, "words-waiting", label.rect, &count);
        if waiting > 0 {
            text_ui(ui, look.meta_text(), &texts.tr("words-hint"));
        }
        ui.spacing_mut().item_spacing.y = look.pt(6.0);
        for (index, word) in words.iter().enumerate() {
            let next = words.get(index + 1).filter(|next| next.is_kept.is_none());
            word_ui(ui, scene, (word, next), &mut draft.words, out);
        }
    });
}

/// The slot that words said aloud go into: the first one.
fn slot(session: &Session) -> Option<&Id> {
    match session.interaction(session.current_index())? {
        Interaction::Write { slots, .. } => slots.first().map(|slot| &slot.id),
        _ => None,
    }
}

/// A field and a button; Enter adds, and the next word can be typed at once.
fn add_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    session: &Session,
    draft: &mut WordsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let index = session.current_index();
    if draft.typed.0 != index {
        draft.typed = (index, String::new());
    }
    let text = &mut draft.typed.1;
    let label = texts.tr("words-add-label");
    let field = Field::new(&label)
        .at_most(MOST_LETTERS)
        .show(ui, look, text);
    let response = slot(session).map(|slot| Response::word(slot, text.trim()));
    let fitting = response.filter(|_| !text.trim().is_empty());
    let words = texts.tr("words-add");
    let add = Button::secondary(&words)
        .icon(Icon::Plus)
        .small()
        .enabled(fitting.is_some())
        .min_width(ui.available_width());
    let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_added = add.show(ui, look).clicked() || is_entered;
    if let Some(response) = fitting.filter(|_| is_added) {
        let count = session.hands_for(&response).saturating_add(1);
        out.push(Intent::Command(Command::Hands { response, count }));
        text.clear();
        field.request_focus();
    }
}

/// One word: large with both buttons while it waits, in one line with the other choice once it is read.
fn word_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (word, next): (&Word, Option<&Word>),
    draft: &mut WordsDraft,
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let said = if word.count > 1 {
        let args = args!("word" => word.word.as_str(), "n" => word.count);
        texts.tr_args("words-times", &args)
    } else {
        word.word.clone()
    };
    let pressed = ui
        .push_id(("word", &word.word), |ui| match word.is_kept {
            None => {
                text_ui(ui, look.field_text().bold(), &said);
                waiting_ui(ui, scene, word, draft)
            }
            Some(is_kept) => read_ui(ui, scene, (word, &said, is_kept)),
        })
        .inner;
    if let Some(is_kept) = pressed {
        // The word leaves its place among those that wait.
        draft.next = next.map(|next| (next.word.clone(), is_kept));
        let word = word.word.clone();
        out.push(Intent::Command(Command::Moderate { word, is_kept }));
    }
}

/// Both buttons side by side, or one under the other where they are long; returns what was decided.
fn waiting_ui(ui: &mut Ui, scene: &Scene<'_>, word: &Word, draft: &mut WordsDraft) -> Option<bool> {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("word" => word.word.as_str());
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(6.0);
        let buttons = [
            (true, "words-show", "words-show-name"),
            (false, "words-keep", "words-keep-name"),
        ];
        for (is_kept, words, name) in buttons {
            let (words, name) = (texts.tr(words), texts.tr_args(name, &args));
            let button = Button::secondary(&words).name(&name).small();
            let response = button.show(ui, look);
            take_focus(&response, (word, is_kept), draft);
            if response.clicked() {
                pressed = Some(is_kept);
            }
        }
    });
    pressed
}

/// The button of the word after the one that was just read.
fn take_focus(response: &Said, (word, is_kept): (&Word, bool), draft: &mut WordsDraft) {
    let is_next = |next: &(String, bool)| next.0 == word.word && next.1 == is_kept;
    if draft.next.as_ref().is_some_and(is_next) {
        draft.next = None;
        response.request_focus();
    }
}

/// What was decided, and the button that changes it; returns the new decision.
fn read_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (word, said, is_kept): (&Word, &str, bool),
) -> Option<bool> {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("word" => word.word.as_str());
    let (icon, state, change) = if is_kept {
        (Icon::Eye, "words-shown", "words-keep-name")
    } else {
        (Icon::EyeSlash, "words-kept", "words-show-name")
    };
    let mut is_changed = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(8.0);
        let side = look.pt(20.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        icon.paint(ui.painter(), rect.center(), side, look.ink_soft);
        let wide = ui.available_width() - look.size.target - look.pt(8.0);
        ui.vertical(|ui| {
            ui.set_width(wide.max(look.pt(40.0)));
            let role = look.field_text();
            let galley = Words::new(said, role)
                .wrap(ui.available_width())
                .lay_out(ui.ctx());
            let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
            let name = texts.tr_args(state, &args!("word" => said));
            let place = (rect, Align2::LEFT_TOP);
            text_in_ui(ui, galley, place, &name);
        });
        let name = texts.tr_args(change, &args);
        let other = if is_kept { Icon::EyeSlash } else { Icon::Eye };
        is_changed = Button::square(other, &name)
            .small()
            .show(ui, look)
            .clicked();
    });
    is_changed.then_some(!is_kept)
}
