//! The page of a pupil alone in the running program: what is pressed on it, and how it begins and ends.

use std::time::{Duration, Instant};

use eframe::egui::Ui;

use crate::lesson::Opened;
use crate::session::{Session, Stop};
use crate::view::solo::{SoloView, solo_ui};
use crate::view::stage::{StageDraft, spoken};
use crate::view::{Intent, LessonView, Scene};

use super::super::clock;
use super::super::library::OpenLesson;
use super::super::model::{Model, Screen};
use super::super::speech::Voice;
use super::shown::words;
use super::totals::Totals;
use super::{Alone, is_for_one};

/// How often the button of the voice is looked at while something is read.
const VOICE_STEP: Duration = Duration::from_millis(200);

/// A pupil alone in front of this computer.
#[derive(Debug)]
pub(in crate::app) struct Pupil {
    pub(super) alone: Alone,
    opened: Instant,
    has_help: bool,
    asks_to_leave: bool,
    /// The voice of this system; nothing is read any more when it is dropped.
    pub(super) voice: Option<Voice>,
}

impl Pupil {
    fn now(&self) -> Duration {
        self.opened.elapsed()
    }

    fn view<'a>(&'a self, view: LessonView<'a>) -> SoloView<'a> {
        SoloView {
            session: self.alone.session(),
            view,
            has_help: self.has_help,
            asks_to_leave: self.asks_to_leave,
            is_speaking: self.voice.as_ref().map(Voice::is_speaking),
        }
    }

    fn hush(&self) {
        if let Some(voice) = self.voice.as_ref().filter(|voice| voice.is_speaking()) {
            voice.hush();
        }
    }
}

impl Model {
    /// Begins a lesson for one pupil that was named on the command line; `false` where it is not for one.
    pub(in crate::app) fn play_alone(&mut self, opened: Opened) -> bool {
        if !is_for_one(&opened.lesson) {
            return false;
        }
        self.open = Some(OpenLesson::new(opened));
        self.begin_alone();
        true
    }

    /// The session of the pupil who is alone, if one is.
    pub(in crate::app) fn alone(&self) -> Option<&Session> {
        self.pupil.as_ref().map(|pupil| pupil.alone.session())
    }

    /// Begins a lesson for one pupil, or says kindly why it is not for one.
    pub(in crate::app) fn open_alone(&mut self, id: &str) {
        if self.open.as_ref().is_none_or(|open| open.lesson().id != id) {
            self.open = self.library.open_lesson(id);
        }
        self.begin_alone();
    }

    fn begin_alone(&mut self) {
        let Some(open) = self.open.as_ref().filter(|open| open.can_be_projected()) else {
            return self.say(self.texts.tr("app-lesson-gone"), true);
        };
        let has_question = |activity: &str| {
            let ask = words(&self.texts, open, &format!("{activity}_ask"));
            !ask.trim().is_empty()
        };
        let Some(alone) = Alone::new(open.lesson(), clock::seed(), has_question) else {
            return self.say(self.texts.tr("solo-refused"), false);
        };
        self.notice = None;
        self.drafts.stage = StageDraft::default();
        self.drafts.stage.keeps_totals = self.settings.keeps_totals;
        self.pupil = Some(Pupil {
            alone,
            opened: clock::monotonic(),
            has_help: false,
            asks_to_leave: false,
            voice: Voice::of_this_computer(),
        });
        self.overlay = None;
        self.screen = Screen::Solo;
    }

    /// Carries out what is pressed on the page of a pupil; whatever is not for a pupil does nothing there.
    ///
    /// Gives the wish back where no pupil is alone.
    pub(in crate::app) fn apply_alone(&mut self, intent: Intent) -> Option<Intent> {
        let Some(pupil) = self.pupil.as_mut() else {
            return Some(intent);
        };
        match intent {
            Intent::Command(command) => {
                let before = pupil.alone.session();
                let stood = (before.stop(), before.current_index(), before.part_place());
                let here = (before.stop() != Stop::Lobby).then_some(before.current_index());
                let now = pupil.now();
                let events = pupil.alone.ask(now, &command);
                let after = pupil.alone.session();
                if stood != (after.stop(), after.current_index(), after.part_place()) {
                    pupil.hush();
                }
                self.ring(here, &events);
            }
            Intent::ShowPupilsHelp(is_shown) => {
                pupil.has_help = is_shown;
                pupil.hush();
            }
            Intent::AskToEnd(asks) => pupil.asks_to_leave = asks,
            Intent::ReadAloud(true) => self.read_aloud(),
            Intent::ReadAloud(false) => pupil.hush(),
            Intent::Finish => self.leave_alone(),
            Intent::Quit => return Some(Intent::Quit),
            _ => {}
        }
        None
    }

    fn read_aloud(&self) {
        let (Some(pupil), Some(open)) = (self.pupil.as_ref(), self.open.as_ref()) else {
            return;
        };
        let look = self.desk();
        let local = clock::local();
        let scene = Scene {
            texts: &self.texts,
            look: &look,
            now: Duration::ZERO,
            today: local.day,
            clock: local.time,
        };
        let (words, lang) = spoken(&scene, &pupil.view(open.view()).stage());
        if let Some(voice) = &pupil.voice {
            voice.say(&words, &lang);
        }
    }

    /// Back to the sheet; of this pass only its counts are kept, and only where the adult asked for that.
    fn leave_alone(&mut self) {
        let Some(pupil) = self.pupil.take() else {
            return;
        };
        self.drafts.forget_hour();
        self.screen = Screen::Sheet;
        let Some(id) = self.open.as_ref().map(|open| open.lesson().id.clone()) else {
            return;
        };
        if self.settings.keeps_totals && !pupil.alone.given().is_empty() {
            let mut totals = Totals::read(&self.folders.state);
            totals.add(&id, pupil.alone.given());
            if let Err(error) = totals.write(&self.folders.state) {
                self.say_not_written(&error);
            }
        }
    }
}

/// Draws the page.
pub(in crate::app) fn pupil_ui(ui: &mut Ui, model: &mut Model, out: &mut Vec<Intent>) {
    let look = model.desk();
    let local = clock::local();
    let (Some(pupil), Some(open)) = (model.pupil.as_ref(), model.open.as_ref()) else {
        return;
    };
    let scene = Scene {
        texts: &model.texts,
        look: &look,
        now: pupil.now(),
        today: local.day,
        clock: local.time,
    };
    let data = pupil.view(open.view());
    if data.is_speaking == Some(true) {
        ui.ctx().request_repaint_after(VOICE_STEP);
    }
    solo_ui(ui, &scene, &data, &mut model.drafts.stage, out);
}
