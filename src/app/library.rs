//! The lessons as the windows see them: the shelf, the cards in the language of the screens, the lesson that is open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

use eframe::egui;

use crate::activity::Id;
use crate::lesson::{Finding, Lesson, Opened, Shelf, ShelfPlaces};
use crate::session::Journal;
use crate::text::{Args, Lang, LessonTexts, Texts};
use crate::view::LessonView;
use crate::view::shelf::{ResumeCard, ShelfCard};

use super::clock;
use super::folders::Folders;
use super::hour::Hour;
use super::settings::Settings;
use super::watch::Watch;

/// How long a folder rests before it is read again.
const QUIET: Duration = Duration::from_millis(300);

/// What the thread that reads the shelf tells.
enum News {
    /// This many lessons of this many are read.
    Progress(usize, usize),
    /// The shelf is read.
    Ready(Box<Shelf>),
}

/// The lessons as the windows see them.
pub(super) struct Library {
    shelf: Option<Shelf>,
    news: Option<Receiver<News>>,
    /// How many lessons are read, of how many, while that goes on.
    pub(super) loading: Option<(usize, usize)>,
    cards: Vec<ShelfCard>,
    /// Counts how often `cards` was made anew.
    pub(super) revision: u64,
    folders: Vec<PathBuf>,
    told_count: usize,
    watch: Option<Watch>,
    /// The hour that was cut short.
    waiting: Option<Journal>,
    /// What the shelf says about it.
    resume: Option<ResumeCard>,
}

/// A lesson in use, with its pictures.
pub(super) struct OpenLesson {
    opened: Opened,
    pictures: BTreeMap<Id, egui::TextureHandle>,
    has_pictures: bool,
}

impl Library {
    /// Begins to read the shelf on a thread of its own; the first frame does not wait for it.
    pub(super) fn open(folders: &Folders, settings: &Settings, extra: &[PathBuf]) -> Self {
        let mut places: Vec<PathBuf> = extra.to_vec();
        places.extend(settings.lesson_folders.iter().cloned());
        // The usual folder is the user's to make: its absence is nothing to report.
        if folders.lessons.is_dir() {
            places.push(folders.lessons.clone());
        }
        let (sender, news) = channel();
        let wanted = ShelfPlaces {
            folders: places.clone(),
            cache: Some(folders.cache.clone()),
        };
        let read = move || {
            let mut tell = |done, all| drop(sender.send(News::Progress(done, all)));
            let shelf = Shelf::open_with_progress(wanted, clock::today(), &mut tell);
            drop(sender.send(News::Ready(Box::new(shelf))));
        };
        let thread = std::thread::Builder::new()
            .name("shelf".to_owned())
            .spawn(read);
        Self {
            shelf: None,
            // Without a thread the channel is closed, and the shelf stays empty rather than late.
            news: thread.is_ok().then_some(news),
            loading: Some((0, 0)),
            cards: Vec::new(),
            revision: 0,
            folders: places,
            told_count: 0,
            watch: None,
            waiting: None,
            resume: None,
        }
    }

    /// Takes in what the reading thread and the watcher have told; returns whether anything is to be drawn anew.
    pub(super) fn look_again(
        &mut self,
        ctx: &egui::Context,
        texts: &Texts,
        done: &[String],
    ) -> bool {
        let has_news = self.take_news(ctx);
        if has_news {
            self.make_cards(texts, done);
        }
        let has_changed = self.watch.as_ref().is_some_and(Watch::take_change);
        if has_changed && self.news.is_none() {
            self.refresh(ctx);
        } else if has_changed {
            // A refresh is under way and may have read the old file: look once more after it.
            self.watch.iter().for_each(Watch::put_change_back);
        }
        has_news
    }

    /// Whether a thread is reading.
    pub(super) fn is_reading(&self) -> bool {
        self.news.is_some()
    }

    /// Whether some folder cannot be watched.
    pub(super) fn has_unwatched(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.has_unwatched)
    }

    /// Looks at the folders although nobody said that they changed.
    pub(super) fn look_by_itself(&self) {
        self.watch.iter().for_each(Watch::put_change_back);
    }

    /// Looks at the folders on a thread of its own: a large shelf takes longer than a frame.
    fn refresh(&mut self, ctx: &egui::Context) {
        let Some(mut copy) = self.shelf.clone() else {
            return;
        };
        let (sender, news) = channel();
        let ctx = ctx.clone();
        let look = move || {
            // Editors write a file in several steps; what is read in between would flash by as a broken lesson.
            std::thread::sleep(QUIET);
            if copy.refresh(clock::today()) {
                drop(sender.send(News::Ready(Box::new(copy))));
            } else {
                drop(sender);
            }
            ctx.request_repaint();
        };
        let thread = std::thread::Builder::new()
            .name("shelf".to_owned())
            .spawn(look);
        self.news = thread.is_ok().then_some(news);
    }

    /// Waits until the shelf is read; for `play` and `shot`, which cannot begin without it.
    pub(super) fn wait(&mut self, texts: &Texts, done: &[String]) {
        if let Some(news) = self.news.take() {
            for piece in news {
                if let News::Ready(shelf) = piece {
                    self.shelf = Some(*shelf);
                }
            }
        }
        self.loading = None;
        self.make_cards(texts, done);
    }

    /// Makes the cards anew, in the language of the screens.
    pub(super) fn make_cards(&mut self, texts: &Texts, done: &[String]) {
        let Some(read) = self.shelf.as_ref() else {
            return;
        };
        self.cards = read
            .cards()
            .iter()
            .map(|card| shelf_card(card, texts.lang(), done))
            .collect();
        self.revision += 1;
        self.resume = self
            .waiting
            .as_ref()
            .and_then(|journal| self.resume_card(journal, texts.lang()));
    }

    /// The cards of the shelf.
    pub(super) fn cards(&self) -> &[ShelfCard] {
        &self.cards
    }

    /// What is wrong with the folders themselves, such as one that is not there; each thing is told once.
    pub(super) fn untold_finding(&mut self) -> Option<Finding> {
        let findings = self.shelf.as_ref().map_or(&[][..], Shelf::findings);
        let untold = findings.get(self.told_count).cloned()?;
        self.told_count += 1;
        Some(untold)
    }

    /// Reads a lesson; `None` where there is none of this id.
    pub(super) fn open_lesson(&self, id: &str) -> Option<OpenLesson> {
        self.opened(id).map(OpenLesson::new)
    }

    /// Reads a lesson, without pictures.
    pub(super) fn opened(&self, id: &str) -> Option<Opened> {
        self.shelf.as_ref()?.lesson(id)
    }

    /// Offers an hour that was cut short, or no hour any more.
    pub(super) fn offer(&mut self, waiting: Option<Journal>, lang: Lang) {
        self.resume = waiting
            .as_ref()
            .and_then(|journal| self.resume_card(journal, lang));
        self.waiting = waiting;
    }

    /// The hour that was cut short.
    pub(super) fn waiting(&self) -> Option<&Journal> {
        self.waiting.as_ref()
    }

    /// What the shelf says about the hour that was cut short.
    pub(super) fn resume(&self) -> Option<&ResumeCard> {
        self.resume.as_ref()
    }

    /// Where lessons are looked for, the usual folder first, even when it does not exist yet.
    pub(super) fn folder_names(&self, usual: &Path) -> Vec<String> {
        let others = self
            .folders
            .iter()
            .map(PathBuf::as_path)
            .filter(|folder| *folder != usual);
        std::iter::once(usual)
            .chain(others)
            .map(|folder| folder.display().to_string())
            .collect()
    }

    /// How many lessons the sequence of this lesson has; 0 where it is in none.
    pub(super) fn sequence_count(&self, lesson: &Lesson) -> usize {
        let Some(own) = lesson.sequence.as_ref() else {
            return 0;
        };
        let is_same = |card: &&ShelfCard| {
            card.sequence
                .as_ref()
                .is_some_and(|(id, _, _)| *id == own.id)
        };
        self.cards.iter().filter(is_same).count()
    }

    /// The lesson that follows in the same sequence.
    pub(super) fn following(&self, lesson: &Lesson) -> Option<&ShelfCard> {
        let sequence = lesson.sequence.as_ref()?;
        let next = sequence.place.checked_add(1)?;
        self.cards.iter().find(|card| {
            card.sequence
                .as_ref()
                .is_some_and(|(id, _, place)| *id == sequence.id && *place == next)
        })
    }

    fn resume_card(&self, journal: &Journal, lang: Lang) -> Option<ResumeCard> {
        let opened = self.opened(&journal.header.lesson)?;
        let hour = Hour::resume(Arc::clone(&opened.lesson), journal.clone(), None);
        let lesson = &opened.lesson;
        let index = hour
            .as_ref()
            .map_or(0, |hour| hour.session().current_index());
        let is_double = |place: usize| {
            hour.as_ref()
                .is_ok_and(|hour| hour.session().has_second_vote(place))
        };
        let text = |group: &str, id: &str| {
            let resolved = opened.texts.resolve(lang.code(), group);
            opened
                .texts
                .text(resolved.lang, id, &Args::new())
                .unwrap_or_else(|| group.to_owned())
        };
        let next = lesson
            .activities
            .get(index)
            .map(|activity| activity.head().id.as_str());
        Some(ResumeCard {
            title: text("lesson", "lesson_title"),
            day: None,
            cells: (0..lesson.activities.len()).map(is_double).collect(),
            current: index,
            next_title: next
                .map(|id| text(id, &format!("{id}_title")))
                .unwrap_or_default(),
        })
    }

    fn take_news(&mut self, ctx: &egui::Context) -> bool {
        let mut has_news = false;
        loop {
            match self.news.as_ref().map(Receiver::try_recv) {
                Some(Ok(News::Progress(done, all))) => self.loading = Some((done, all)),
                Some(Ok(News::Ready(read))) => {
                    self.shelf = Some(*read);
                    self.loading = None;
                    self.news = None;
                    if self.watch.is_none() {
                        let ctx = ctx.clone();
                        self.watch = Some(Watch::new(&self.folders, move || ctx.request_repaint()));
                    }
                }
                Some(Err(TryRecvError::Disconnected)) => {
                    self.loading = None;
                    self.news = None;
                }
                Some(Err(TryRecvError::Empty)) | None => break,
            }
            has_news = true;
        }
        has_news
    }
}

impl OpenLesson {
    pub(super) fn new(opened: Opened) -> Self {
        Self {
            opened,
            pictures: BTreeMap::new(),
            has_pictures: false,
        }
    }

    /// Its structure.
    pub(super) fn lesson(&self) -> &Lesson {
        &self.opened.lesson
    }

    /// Its structure, to be kept by an hour.
    pub(super) fn shared(&self) -> Arc<Lesson> {
        Arc::clone(&self.opened.lesson)
    }

    /// Its texts.
    pub(super) fn texts(&self) -> &LessonTexts {
        &self.opened.texts
    }

    /// Everything its author should know.
    pub(super) fn findings(&self) -> &[Finding] {
        &self.opened.findings
    }

    /// Whether nothing has to be mended first, and there is something to do.
    pub(super) fn can_be_projected(&self) -> bool {
        self.opened.is_usable() && !self.opened.lesson.activities.is_empty()
    }

    /// The lesson as screens read it.
    pub(super) fn view(&self) -> LessonView<'_> {
        LessonView {
            lesson: &self.opened.lesson,
            texts: &self.opened.texts,
            pictures: &self.pictures,
        }
    }

    /// Decodes the pictures, once, before the first frame that may show them.
    pub(super) fn load_pictures(&mut self, ctx: &egui::Context) {
        if self.has_pictures {
            return;
        }
        self.has_pictures = true;
        for medium in &self.opened.lesson.media {
            let decoded = self
                .opened
                .picture(&medium.id)
                .ok()
                .and_then(|bytes| decode(&bytes));
            if let Some(picture) = decoded {
                let texture = ctx.load_texture(&medium.id, picture, egui::TextureOptions::LINEAR);
                self.pictures.insert(medium.id.clone(), texture);
            }
        }
    }
}

/// The largest side a picture is kept at, in pixels: a projector shows no more.
const LARGEST_SIDE: u32 = 1920;
/// The most memory that decoding one picture may take, in bytes.
const MAX_DECODED: u64 = 256 * 1024 * 1024;

fn decode(bytes: &[u8]) -> Option<egui::ColorImage> {
    let mut reader = image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MAX_DECODED);
    reader.limits(limits);
    let mut picture = reader.decode().ok()?;
    if picture.width().max(picture.height()) > LARGEST_SIDE {
        picture = picture.thumbnail(LARGEST_SIDE, LARGEST_SIDE);
    }
    let picture = picture.into_rgba8();
    let size = [
        usize::try_from(picture.width()).ok()?,
        usize::try_from(picture.height()).ok()?,
    ];
    Some(egui::ColorImage::from_rgba_unmultiplied(size, &picture))
}

fn shelf_card(card: &crate::lesson::Card, lang: Lang, done: &[String]) -> ShelfCard {
    let code = if lang.is_pseudo() {
        card.source_lang.as_str()
    } else {
        lang.code()
    };
    let is_fallback = !card.texts.contains_key(code);
    let own_name = |code: &str| {
        Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.own_name().to_owned())
    };
    ShelfCard {
        id: card.id.clone(),
        title: card.title(code).to_owned(),
        summary: card.summary(code).to_owned(),
        cycle: card.cycle,
        levels: card.levels.clone(),
        ages: card.ages,
        minutes: card.minutes,
        themes: card.themes.clone(),
        drawing: card.drawing.clone(),
        cells: card.cells.iter().map(|cell| cell.is_double).collect(),
        sequence: card.sequence.as_ref().map(|sequence| {
            let title = card.sequence_title(code).unwrap_or_default().to_owned();
            (sequence.id.clone(), title, sequence.place)
        }),
        error_count: usize::try_from(card.errors).unwrap_or(usize::MAX),
        warning_count: usize::try_from(card.warnings).unwrap_or(usize::MAX),
        fallback: is_fallback.then(|| own_name(&card.source_lang)),
        is_done: done.contains(&card.id),
    }
}
