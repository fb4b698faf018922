//! Words that pupils say or send: the host types those said aloud, and reads each one before the class does.

use eframe::egui::{Align2, Event, Key, Response as Said, Sense, Ui, pos2, vec2};

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
    /// Where the console is a drawer on the class's own screen, and when words were last read there.
    pub(super) drawer: Drawer,
}

/// What a drawer on the only screen shows of words that nobody has read yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Drawer {
    /// The console stands on a screen of its own: only the adult sees it.
    #[default]
    Apart,
    /// The class sees the drawer: the words stay hidden.
    Hidden,
    /// The adult said that the class does not look; so at this pass of the screen, in this activity.
    Reading { pass: u64, activity: usize },
}

impl WordsDraft {
    /// Tells whether the class sees the console; the words of a drawer that was closed, or of another activity, are hidden again.
    pub(super) fn stand(&mut self, ui: &Ui, (is_drawer, index): (bool, usize)) {
        let now = ui.ctx().cumulative_pass_nr();
        self.drawer = match self.drawer {
            _ if !is_drawer => Drawer::Apart,
            Drawer::Reading { pass, activity } if activity == index && now <= pass + 2 => {
                Drawer::Reading {
                    pass: now,
                    activity,
                }
            }
            _ => Drawer::Hidden,
        };
    }
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
        let is_drawer = draft.words.drawer != Drawer::Apart;
        if is_drawer {
            ask_ui(ui, scene, (session.current_index(), waiting), draft);
        } else if waiting > 0 {
            text_ui(ui, look.meta_text(), &texts.tr("words-hint"));
        }
        ui.spacing_mut().item_spacing.y = look.pt(6.0);
        // Whoever presses something leads the focus again.
        let is_led = |event: &Event| {
            matches!(
                event,
                Event::Key { pressed: true, .. }
                    | Event::PointerButton { .. }
                    | Event::AccessKitActionRequest(_)
            )
        };
        if ui.input(|input| input.events.iter().any(is_led)) {
            draft.words.next = None;
        }
        let mut focus = None;
        for (index, word) in words.iter().enumerate() {
            if !draft.words.may_show(word, index) {
                continue;
            }
            // After the last one that waits, the first one that was passed over.
            let next = words.get(index + 1).filter(|next| next.is_kept.is_none());
            let next = next.or(words.first().filter(|first| first.word != word.word));
            let next = next.filter(|next| next.is_kept.is_none());
            let read = word_ui(ui, scene, (word, next, index == 0), &mut draft.words, out);
            focus = focus.or(read);
        }
        // From the next frame on: in this one the next word still stands in its old place.
        draft.words.next = focus.or(draft.words.next.take());
    });
}

impl WordsDraft {
    /// On the class's own screen: what the stage shows anyway, and the next word while nobody looks.
    fn may_show(&self, word: &Word, index: usize) -> bool {
        match self.drawer {
            Drawer::Apart => true,
            Drawer::Hidden => word.is_kept == Some(true),
            Drawer::Reading { .. } => index == 0 || word.is_kept == Some(true),
        }
    }
}

/// Where the class sees the drawer: words that wait are read only after the adult has turned the picture off.
fn ask_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (activity, waiting): (usize, usize),
    draft: &mut ConsoleDraft,
) {
    let (look, texts) = (scene.look, scene.texts);
    let is_reading = matches!(draft.words.drawer, Drawer::Reading { .. });
    if waiting == 0 {
        draft.words.drawer = Drawer::Hidden;
        return;
    }
    let (hint, words, icon) = if is_reading {
        ("words-drawer-reading", "words-drawer-hide", Icon::EyeSlash)
    } else {
        ("words-drawer-hidden", "words-drawer-read", Icon::Eye)
    };
    text_ui(ui, look.meta_text(), &texts.tr(hint));
    let words = texts.tr(words);
    let button = Button::secondary(&words)
        .icon(icon)
        .small()
        .min_width(ui.available_width())
        .within(ui, look, ui.available_width());
    if button.show(ui, look).clicked() {
        draft.words.drawer = if is_reading {
            Drawer::Hidden
        } else {
            let pass = ui.ctx().cumulative_pass_nr();
            Drawer::Reading { pass, activity }
        };
    }
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
        .min_width(ui.available_width())
        .within(ui, look, ui.available_width());
    let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_added = add.show(ui, look).clicked() || is_entered;
    if let Some(response) = fitting.filter(|_| is_added) {
        let count = session.hands_for(&response).saturating_add(1);
        out.push(Intent::Command(Command::Hands { response, count }));
        text.clear();
        field.request_focus();
    }
}

/// One word, and where the focus goes once it is read: large with both buttons where it is the next to be read, else in one line with what can be decided.
fn word_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (word, next, is_first): (&Word, Option<&Word>, bool),
    draft: &mut WordsDraft,
    out: &mut Vec<Intent>,
) -> Option<(String, bool)> {
    let (look, texts) = (scene.look, scene.texts);
    let said = if word.count > 1 {
        let args = args!("word" => word.word.as_str(), "n" => word.count);
        texts.tr_args("words-times", &args)
    } else {
        word.word.clone()
    };
    let pressed = ui
        .push_id(("word", &word.word), |ui| match word.is_kept {
            None if is_first => {
                text_ui(ui, look.heading_text(), &said);
                waiting_ui(ui, scene, word, draft)
            }
            is_kept => row_ui(ui, scene, (word, &said, is_kept), draft),
        })
        .inner;
    let is_kept = pressed?;
    // The word leaves its place among those that wait.
    // After the last one, whoever works by keys stands on what would take this back.
    let next = next.map(|next| (next.word.clone(), is_kept));
    let focus = next.or_else(|| Some((word.word.clone(), !is_kept)));
    let word = word.word.clone();
    out.push(Intent::Command(Command::Moderate { word, is_kept }));
    focus
}

/// Both buttons over the whole width; returns what was decided.
fn waiting_ui(ui: &mut Ui, scene: &Scene<'_>, word: &Word, draft: &mut WordsDraft) -> Option<bool> {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("word" => word.word.as_str());
    let buttons = [
        (true, Icon::Eye, "words-show", "words-show-name"),
        (false, Icon::EyeSlash, "words-keep", "words-keep-name"),
    ];
    let mut pressed = None;
    for (is_kept, icon, words, name) in buttons {
        let (words, name) = (texts.tr(words), texts.tr_args(name, &args));
        let button = Button::secondary(&words)
            .icon(icon)
            .name(&name)
            .small()
            .min_width(ui.available_width())
            .within(ui, look, ui.available_width());
        let response = button.show(ui, look);
        take_focus(&response, (word, is_kept), draft);
        if response.clicked() {
            pressed = Some(is_kept);
        }
    }
    pressed
}

/// The button of the word after the one that was just read.
fn take_focus(response: &Said, (word, is_kept): (&Word, bool), draft: &mut WordsDraft) {
    let is_next = |next: &(String, bool)| next.0 == word.word && next.1 == is_kept;
    // The word may still move to the head of the list, so that the wish stays until something is pressed.
    if draft.next.as_ref().is_some_and(is_next) && !response.has_focus() {
        response.request_focus();
    }
}

/// The word, what was decided, and buttons for what can be; returns the new decision.
fn row_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (word, said, is_kept): (&Word, &str, Option<bool>),
    draft: &mut WordsDraft,
) -> Option<bool> {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("word" => word.word.as_str());
    let buttons = [
        (true, Icon::Eye, "words-show-name"),
        (false, Icon::EyeSlash, "words-keep-name"),
    ];
    let open = buttons.iter().filter(|(kept, ..)| is_kept != Some(*kept));
    let gap = look.pt(6.0);
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let taken = open.clone().count() as f32 * (look.size.target + gap);
        let wide = (ui.available_width() - taken).max(look.pt(40.0));
        said_ui(ui, scene, (said, is_kept, wide));
        for (is_kept, icon, name) in open {
            let name = texts.tr_args(name, &args);
            let response = Button::square(*icon, &name).small().show(ui, look);
            take_focus(&response, (word, *is_kept), draft);
            if response.clicked() {
                pressed = Some(*is_kept);
            }
        }
    });
    pressed
}

/// The word `wide` points wide, after a sign where it was decided.
fn said_ui(ui: &mut Ui, scene: &Scene<'_>, (said, is_kept, wide): (&str, Option<bool>, f32)) {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("word" => said);
    let (icon, name) = match is_kept {
        None => (None, said.to_owned()),
        Some(true) => (Some(Icon::Eye), texts.tr_args("words-shown", &args)),
        Some(false) => (Some(Icon::EyeSlash), texts.tr_args("words-kept", &args)),
    };
    let indent = icon.map_or(0.0, |_| look.pt(26.0));
    let role = if is_kept.is_none() {
        look.field_text().bold()
    } else {
        look.meta_text()
    };
    let galley = Words::new(said, role).wrap(wide - indent).lay_out(ui.ctx());
    let size = vec2(wide, galley.size().y.max(look.size.target));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    if let Some(icon) = icon {
        let centre = pos2(rect.left() + look.pt(10.0), rect.center().y);
        icon.paint(ui.painter(), centre, look.pt(20.0), look.ink_soft);
    }
    let place = rect.with_min_x(rect.left() + indent);
    text_in_ui(ui, galley, (place, Align2::LEFT_CENTER), &name);
}
