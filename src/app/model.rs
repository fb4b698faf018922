//! Everything the program holds while it runs, and what each wish of the person in front of it changes.

use std::time::{Duration, Instant};

use crate::activity::Id;
use crate::lesson::{Opened, help_lines};
use crate::session::{Command, Event, Session, Setup, Stop, Summary};
use crate::text::{Lang, Texts};
use crate::view::help_words::{CardNumbers, card_numbers};
use crate::view::look::{Look, Motion};
use crate::view::sheet::StageScreen;
use crate::view::{Intent, StageMode};

use super::clock;
use super::folders::Folders;
use super::hour::{CannotResume, Hour};
use super::journal_file::JournalFile;
use super::library::{Library, OpenLesson};
use super::room::Rooms;
use super::saving;
use super::settings::Settings;
use super::solo::desk::Pupil;
use super::sound::{Sounds, cue, timer_cue};

/// The country whose help lines are shown.
pub(super) const COUNTRY: &str = "FR";

/// From this emotional level on, the help screen closes the lesson.
const HELP_CLOSES_FROM: u8 = 2;

/// What the root window shows below everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Screen {
    /// All lessons.
    Shelf,
    /// One lesson.
    Sheet,
    /// The hour under way.
    Hour,
    /// The end of the hour.
    End,
    /// A lesson for one pupil alone.
    Solo,
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overlay {
    /// "If a child confides in you".
    AdultCard,
    /// Settings.
    Settings,
    /// The pupils' pages.
    Pages,
}

/// A message at the bottom of the screen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Notice {
    /// The sentence.
    pub(super) words: String,
    /// Whether it is about something that went wrong.
    pub(super) is_warning: bool,
    /// Whether "show the folder" is offered.
    pub(super) has_folder: bool,
}

/// How the hour is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Staging {
    /// What stands on the stage.
    pub(super) mode: StageMode,
    /// Whether the stage fills its screen.
    pub(super) is_full_screen: bool,
    /// Whether the console drawer is open, on a single screen.
    pub(super) has_drawer: bool,
    /// Whether the adult is asked about ending the hour.
    pub(super) asks_to_end: bool,
}

/// Everything the program holds.
pub(super) struct Model {
    pub(super) folders: Folders,
    pub(super) settings: Settings,
    pub(super) texts: Texts,
    pub(super) library: Library,
    pub(super) journal: Option<JournalFile>,
    pub(super) screen: Screen,
    pub(super) overlay: Option<Overlay>,
    pub(super) open: Option<OpenLesson>,
    pub(super) hour: Option<Hour>,
    pub(super) staging: Staging,
    pub(super) summary: Option<Summary>,
    pub(super) notice: Option<Notice>,
    pub(super) drafts: super::drafts::Drafts,
    pub(super) has_quit: bool,
    /// Whether a second screen takes the stage; set by the window, which alone knows the screens.
    pub(super) has_projector: bool,
    /// The screen the class would see; set by the window.
    pub(super) stage_screen: StageScreen,
    /// Width of the stage divided by its height; set by the window.
    pub(super) stage_ratio: f32,
    /// The help lines in words.
    pub(super) numbers: CardNumbers,
    /// Since when typed settings wait to be written.
    pub(super) settings_changed: Option<Instant>,
    /// The pupil who takes a lesson alone, if one does.
    pub(super) pupil: Option<Pupil>,
    /// Totals of lessons taken alone in words; `None` where none are kept.
    pub(super) totals: Option<Vec<String>>,
    /// The room of the pupils' pages.
    pub(super) rooms: Rooms,
    sounds: Sounds,
    /// What was left of the timer when it was last looked at.
    timer_left: Option<Duration>,
}

impl Model {
    /// Reads what is kept on this computer and looks at the lessons.
    pub(super) fn new(
        folders: Folders,
        wanted_lang: Option<Lang>,
        extra_folders: &[std::path::PathBuf],
    ) -> Self {
        let settings = Settings::read(&folders.settings);
        let lang = wanted_lang.unwrap_or_else(|| language(&settings));
        let texts = Texts::new(lang);
        let journal = JournalFile::take(&folders.state, clock::system());
        let notice = opening_notice(&texts, &journal);
        let library = Library::open(&folders, &settings, extra_folders);
        let numbers = numbers(&texts);
        let mut model = Self {
            texts,
            library,
            journal: journal.ok(),
            screen: Screen::Shelf,
            overlay: None,
            open: None,
            hour: None,
            staging: Staging {
                mode: StageMode::Lesson,
                is_full_screen: false,
                has_drawer: false,
                asks_to_end: false,
            },
            summary: None,
            notice,
            drafts: super::drafts::Drafts::default(),
            has_quit: false,
            has_projector: false,
            stage_screen: StageScreen::Only,
            stage_ratio: 16.0 / 9.0,
            numbers,
            settings_changed: None,
            pupil: None,
            totals: None,
            rooms: Rooms::default(),
            sounds: Sounds::default(),
            timer_left: None,
            folders,
            settings,
        };
        let waiting = model.journal.as_mut().and_then(JournalFile::read);
        model.library.offer(waiting, lang);
        model
    }

    /// The look of the adult's screens.
    pub(super) fn desk(&self) -> Look {
        Look::desk(self.settings.theme(), self.settings.zoom).with_motion(self.motion())
    }

    /// Whether things move.
    pub(super) fn motion(&self) -> Motion {
        if self.settings.has_motion {
            Motion::ON
        } else {
            Motion::OFF
        }
    }

    /// Carries out what a screen understood.
    pub(super) fn apply(&mut self, intent: Intent) {
        let Some(intent) = self.apply_alone(intent) else {
            return;
        };
        self.carry_out(intent);
        self.publish();
    }

    fn carry_out(&mut self, intent: Intent) {
        match intent {
            Intent::OpenShelf => self.show(Screen::Shelf),
            Intent::OpenSheet(id) => self.open_sheet(&id),
            Intent::Project(id) => self.project(&id),
            Intent::PlayAlone(id) => self.open_alone(&id),
            // Only the page of a pupil alone is read aloud.
            Intent::ReadAloud(_) => {}
            Intent::EraseTotals => self.erase_totals(),
            Intent::Resume => self.resume(),
            Intent::ForgetHour => self.forget_hour(),
            Intent::Command(command) => self.command(command),
            Intent::Save(what) => self.save(what),
            Intent::ShowSaved => saving::show_folder(&self.folders.saved),
            Intent::ShowPupilsHelp(is_shown) => self.set_mode(is_shown, StageMode::Help),
            Intent::SetBlack(is_black) => self.set_mode(is_black, StageMode::Black),
            Intent::ShowAdultCard(is_shown) => self.show_adult_card(is_shown),
            Intent::ShowSettings(is_shown) => {
                self.drafts.forget_typed();
                self.look_at_totals();
                self.overlay = is_shown.then_some(Overlay::Settings);
            }
            Intent::SetFullScreen(is_full) => self.staging.is_full_screen = is_full,
            Intent::ShowConsole(is_open) => self.staging.has_drawer = is_open,
            Intent::AskToEnd(asks) => self.staging.asks_to_end = asks,
            Intent::Finish => self.finish(),
            Intent::Erase => self.erase(),
            Intent::DismissNotice => self.notice = None,
            Intent::Pages(wish) => self.pages(&wish),
            Intent::Quit => self.has_quit = true,
            Intent::Board(tool) => self.drafts.stage.take(tool),
            Intent::SetLanguage(_)
            | Intent::SetTheme(_)
            | Intent::SetZoom(_)
            | Intent::SetMotion(_)
            | Intent::SetSounds(_)
            | Intent::SetTotals(_)
            | Intent::SetClass { .. }
            | Intent::SetContract(_)
            | Intent::SetContacts(_) => self.change_settings(intent),
        }
    }

    /// Says something at the bottom of the screen.
    pub(super) fn say(&mut self, words: String, is_warning: bool) {
        self.notice = Some(Notice {
            words,
            is_warning,
            has_folder: false,
        });
    }

    /// Begins the hour of a lesson that was named on the command line.
    pub(super) fn play(&mut self, opened: Opened) {
        self.open = Some(OpenLesson::new(opened));
        self.project_open();
    }

    /// Remembers which way to draw worked, for the next start.
    pub(super) fn remember_renderer(&mut self, name: &str) {
        if self.settings.renderer.as_deref() != Some(name) {
            self.settings.renderer = Some(name.to_owned());
            // A folder that cannot be written is told when the adult changes something.
            drop(self.settings.write(&self.folders.settings));
        }
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.overlay = None;
    }

    fn open_sheet(&mut self, id: &Id) {
        match self.library.open_lesson(id) {
            Some(open) => {
                self.open = Some(open);
                self.drafts.sheet.cut = None;
                self.show(Screen::Sheet);
            }
            None => self.say(self.texts.tr("app-lesson-gone"), true),
        }
    }

    fn project(&mut self, id: &Id) {
        if self
            .open
            .as_ref()
            .is_none_or(|open| open.lesson().id != *id)
        {
            self.open = self.library.open_lesson(id);
            self.drafts.sheet.cut = None;
        }
        self.project_open();
    }

    fn project_open(&mut self) {
        let Some(open) = self.open.as_ref().filter(|open| open.can_be_projected()) else {
            return self.say(self.texts.tr("app-lesson-gone"), true);
        };
        let setup = Setup {
            hands: self.settings.class_size,
            seed: clock::seed(),
            cut: self.drafts.sheet.cut,
        };
        let hour = Hour::open(open.shared(), setup, self.journal.as_mut());
        self.start(hour);
    }

    fn resume(&mut self) {
        let Some(waiting) = self.library.waiting().cloned() else {
            return;
        };
        let Some(open) = self.library.open_lesson(&waiting.header.lesson) else {
            return self.say(self.texts.tr("app-lesson-gone"), true);
        };
        match Hour::resume(open.shared(), waiting, self.journal.as_mut()) {
            Ok(hour) => {
                self.open = Some(open);
                self.start(hour);
            }
            Err(CannotResume::LessonChanged | CannotResume::Refused) => {
                self.say(self.texts.tr("app-cannot-resume"), true);
            }
        }
    }

    fn start(&mut self, hour: Hour) {
        if hour.is_unsafe {
            self.say(self.texts.tr("app-journal-unsafe"), true);
        } else {
            self.notice = None;
        }
        self.library.offer(None, self.texts.lang());
        self.close_room();
        self.summary = None;
        self.drafts.forget_hour();
        self.hour = Some(hour);
        self.staging = Staging {
            mode: StageMode::Lesson,
            is_full_screen: true,
            has_drawer: false,
            asks_to_end: false,
        };
        self.show(Screen::Hour);
    }

    fn forget_hour(&mut self) {
        self.library.offer(None, self.texts.lang());
        if let Some(Err(_)) = self.journal.as_mut().map(JournalFile::clear) {
            self.say(self.texts.tr("app-not-erased"), true);
        }
    }

    fn command(&mut self, command: Command) {
        let Some(hour) = self.hour.as_mut() else {
            return;
        };
        let was_unsafe = hour.is_unsafe;
        let stood = standing(hour.session());
        match hour.handle(command, self.journal.as_mut()) {
            Ok(events) => {
                let is_newly_unsafe = hour.is_unsafe && !was_unsafe;
                self.notice = None;
                self.ring(stood, &events);
                if is_newly_unsafe {
                    self.say(self.texts.tr("app-journal-unsafe"), true);
                }
            }
            Err(refusal) => self.say(self.texts.tr(refusal.key()), true),
        }
        self.follow_session();
    }

    /// Shows the page of the end once the hour has ended, and the stage again when that was taken back.
    fn follow_session(&mut self) {
        let Some(hour) = self.hour.as_ref() else {
            return;
        };
        let has_ended = hour.session().stop() == Stop::Ended;
        match (has_ended, self.screen) {
            (true, Screen::Hour) => {
                self.summary = Some(hour.session().summary(hour.now()));
                self.staging.asks_to_end = false;
                // A lesson that comes close to what pupils live closes with the help screen (design, safeguarding).
                let is_close = hour.session().lesson().emotion >= HELP_CLOSES_FROM;
                self.staging.mode = if is_close {
                    StageMode::Help
                } else {
                    StageMode::Lesson
                };
                self.remember_done();
                self.show(Screen::End);
            }
            (false, Screen::End) => self.show(Screen::Hour),
            _ => {}
        }
    }

    /// Lets the note sound that goes with what has happened, where the adult wants notes.
    pub(super) fn ring(&self, before: Option<usize>, events: &[Event]) {
        if let Some(open) = self.open.as_ref().filter(|_| self.settings.has_sounds)
            && let Some(cue) = cue(before, events, open.lesson())
        {
            self.sounds.ring(cue);
        }
    }

    /// Looks whether the timer has just run out.
    pub(super) fn watch_timer(&mut self) {
        let before = self.timer_left;
        let Some(hour) = self.hour.as_ref() else {
            self.timer_left = None;
            return;
        };
        let session = hour.session();
        self.timer_left = session.timer().map(|timer| timer.left(hour.now()));
        let cue = timer_cue(
            standing(session),
            (before, self.timer_left),
            session.lesson(),
        );
        if let Some(cue) = cue.filter(|_| self.settings.has_sounds) {
            self.sounds.ring(cue);
        }
    }

    fn remember_done(&mut self) {
        let Some(id) = self.open.as_ref().map(|open| open.lesson().id.clone()) else {
            return;
        };
        if !self.settings.done.contains(&id) {
            self.settings.done.push(id);
            self.write_settings();
        }
    }

    fn set_mode(&mut self, is_on: bool, mode: StageMode) {
        self.staging.mode = if is_on { mode } else { StageMode::Lesson };
    }

    fn show_adult_card(&mut self, is_shown: bool) {
        // With a single screen the class sees everything the adult opens during the hour.
        let is_seen_by_the_class = self.screen == Screen::Hour && !self.has_projector;
        if is_shown && is_seen_by_the_class {
            return self.say(self.texts.tr("app-adult-card-on-stage"), true);
        }
        self.drafts.forget_typed();
        self.overlay = is_shown.then_some(Overlay::AdultCard);
    }

    fn finish(&mut self) {
        self.hour = None;
        self.summary = None;
        self.drafts.forget_hour();
        self.show(Screen::Shelf);
    }

    fn erase(&mut self) {
        self.forget_hour();
        if let Some(id) = self.open.as_ref().map(|open| open.lesson().id.clone()) {
            self.settings.done.retain(|done| *done != id);
            self.write_settings();
        }
        self.finish();
        self.say(self.texts.tr("app-erased"), false);
    }
}

/// The place of the activity the class stands at.
fn standing(session: &Session) -> Option<usize> {
    session
        .stop()
        .is_in_activity()
        .then(|| session.current_index())
}

/// The help lines of the country in the language of the screens.
pub(super) fn numbers(texts: &Texts) -> CardNumbers {
    help_lines(COUNTRY)
        .map(|lines| card_numbers(texts, lines))
        .unwrap_or_default()
}

fn language(settings: &Settings) -> Lang {
    match settings.language.as_deref().and_then(Lang::from_code) {
        Some(lang) => lang,
        None => Lang::choose(sys_locale::get_locales()),
    }
}

fn opening_notice(texts: &Texts, journal: &std::io::Result<JournalFile>) -> Option<Notice> {
    let key = match journal {
        Ok(journal) if journal.is_second_copy => "app-second-copy",
        Ok(_) => return None,
        Err(_) => "app-no-journal",
    };
    Some(Notice {
        words: texts.tr(key),
        is_warning: true,
        has_folder: false,
    })
}
