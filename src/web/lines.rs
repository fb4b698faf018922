//! The words of the lesson on the stage, as pages read them: plain, in one language.

use crate::activity::{Game, Id, Interaction, Layout, Table, Wording};
use crate::args;
use crate::session::{Session, Stop};
use crate::text::{Args, LessonTexts, Texts};

use super::keys::interaction;

/// The hour and its words in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines<'a> {
    pub(super) session: &'a Session,
    pub(super) lesson: &'a LessonTexts,
    pub(super) texts: &'a Texts,
}

impl Lines<'_> {
    /// A text of the lesson, such as `lesson_title`; empty where it has none.
    pub(super) fn of_lesson(&self, id: &str) -> String {
        self.filled(id, &Args::new())
    }

    fn filled(&self, id: &str, args: &Args<'_>) -> String {
        let group = id.split_once('_').map_or(id, |(group, _)| group);
        let asked = self.texts.lang();
        // The pseudo-language belongs to the program's words alone.
        let code = if asked.is_pseudo() {
            self.lesson.source_lang()
        } else {
            asked.code()
        };
        let lang = self.lesson.resolve(code, group).lang;
        let words = self.lesson.text(lang, id, args).unwrap_or_default();
        plain(&words)
    }

    /// A text of the current activity, such as `title`.
    pub(super) fn own(&self, suffix: &str) -> String {
        self.own_with(suffix, &Args::new())
    }

    /// The same, with its gaps filled.
    pub(super) fn own_with(&self, suffix: &str, args: &Args<'_>) -> String {
        let activity = self.session.current();
        let id = activity.map_or("", |activity| activity.head().id.as_str());
        self.filled(&format!("{id}_{suffix}"), args)
    }

    /// The question on the stage: that of the part where the activity has several, else the title.
    pub(super) fn question(&self) -> String {
        let list = self.session.current().and_then(|it| it.rules().part_list());
        match (list, self.session.current_part()) {
            (Some(list), Some(part)) => self.own(&format!("{list}_{part}")),
            _ => self.own("title"),
        }
    }

    /// The explanation of the part on the stage, or of the activity.
    pub(super) fn why(&self) -> String {
        let list = self.session.current().and_then(|it| it.rules().why_list());
        match (list, self.session.current_part()) {
            (Some(list), Some(part)) => self.own(&format!("{list}_{part}")),
            _ => self.own("why"),
        }
    }

    /// The words of an item that is sorted or put into an order.
    pub(super) fn item(&self, item: &str) -> String {
        let activity = self.session.current();
        let list = activity.map_or("item", |it| it.rules().item_list());
        self.own(&format!("{list}_{item}"))
    }

    /// The words of a choice.
    // keys: answer-*
    pub(super) fn choice(&self, choice: &str) -> String {
        match interaction(self.session) {
            Some(Interaction::Choose {
                wording: Wording::Program,
                ..
            }) => self.texts.tr(&format!("answer-{choice}")),
            Some(Interaction::Choose {
                wording: Wording::Way,
                ..
            }) => self.own(&format!("way_{choice}")),
            _ => self.own(&format!("option_{choice}")),
        }
    }

    /// The words of a box, or of a region of two circles.
    pub(super) fn bin(&self, bin: &str) -> String {
        let own = || self.own(&format!("bin_{bin}"));
        match interaction(self.session) {
            Some(Interaction::Sort {
                wording: Wording::Program,
                ..
            }) => self.texts.tr(&format!("answer-{bin}")),
            Some(Interaction::Sort {
                layout: Layout::Circles,
                ..
            }) => match (own(), bin) {
                (words, "both") if words.is_empty() => self.texts.tr("circles-both"),
                (words, "outside") if words.is_empty() => self.texts.tr("circles-outside"),
                (words, _) => words,
            },
            _ => own(),
        }
    }

    /// A number of an estimate with what it counts.
    pub(super) fn amount(&self, number: i64) -> String {
        let words = self.own_with("answer_unit", &args!("n" => number));
        if words.is_empty() {
            self.texts.number(number)
        } else {
            words
        }
    }

    /// A text of the current activity, else the program's words for a key.
    pub(super) fn own_or(&self, suffix: &str, key: &str) -> String {
        let own = self.own(suffix);
        if own.is_empty() {
            self.texts.tr(key)
        } else {
            own
        }
    }

    /// What stands under the title while the class looks or is asked: paragraphs, clues that are out, the card that
    /// was drawn, the page of a tale.
    pub(super) fn body(&self) -> Vec<String> {
        let mut lines = match interaction(self.session) {
            Some(Interaction::Play(Game::Mirror {
                paragraphs,
                girl_first,
            })) => return self.tale(paragraphs, *girl_first),
            _ => paragraphs(&self.own("text")),
        };
        match interaction(self.session) {
            Some(Interaction::Play(Game::Deck { cards, .. })) => lines.extend(self.card(cards)),
            Some(Interaction::Play(Game::Sheet { fields })) => {
                lines.extend(fields.iter().map(|id| self.own(&format!("field_{id}"))));
            }
            _ => {}
        }
        if let (Some(crate::activity::Activity::Identity(identity)), Stop::Ask(_)) =
            (self.session.current(), self.session.stop())
        {
            let out = usize::from(self.session.uncovered().0) + 1;
            let clues = identity.clues.iter().take(out);
            lines.extend(clues.map(|id| self.own(&format!("clue_{id}"))));
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// The paragraph of a tale that is on the stage; nothing where both readings stand side by side.
    fn tale(&self, all: &[Id], girl_first: bool) -> Vec<String> {
        let page = usize::from(self.session.uncovered().0);
        let is_first = page < all.len();
        let place = page.checked_rem(all.len());
        let Some(id) = place.filter(|_| page < 2 * all.len()) else {
            return Vec::new();
        };
        let hero = if girl_first == is_first { "f" } else { "m" };
        let told = all.get(id).map(|id| {
            let args = args!("hero" => hero);
            self.own_with(&format!("par_{id}"), &args)
        });
        told.iter().flat_map(|told| paragraphs(told)).collect()
    }

    fn card(&self, cards: &[Id]) -> Option<String> {
        let Some(Table::Deck { current, .. }) = self.session.table() else {
            return None;
        };
        let id = cards.get(current?)?;
        Some(self.own(&format!("card_{id}")))
    }
}

/// The paragraphs of a text.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// Words without the marks of bold ones.
fn plain(words: &str) -> String {
    words.replace("**", "")
}
