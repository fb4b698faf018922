//! What every part of the stage reads: the scene, the hour, and their words.

use eframe::egui::{Id, Ui};

use crate::activity::{Activity, Interaction, Layout, Nature, Response, Right, Wording};
use crate::session::{Phase, Respondent, Session, Wave};
use crate::text::Args;
use crate::view::look::Look;
use crate::view::{Intent, Scene, Stage, StageMode};

/// The scene and the hour of one frame.
#[derive(Clone, Copy)]
pub(super) struct Board<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) stage: &'a Stage<'a>,
}

impl<'a> Board<'a> {
    pub(super) fn look(&self) -> &'a Look {
        self.scene.look
    }

    pub(super) fn session(&self) -> &'a Session {
        self.stage.session
    }

    /// Who answers at the board: the team whose turn it is, else the whole class.
    pub(super) fn respondent(&self) -> Respondent {
        self.session().at_board()
    }

    /// Whether the last answer given at the board can be taken back.
    pub(super) fn can_take_back(&self) -> bool {
        let session = self.session();
        if session.team_turn().is_some() {
            return session.phase() == Phase::Open
                && session.response_of(self.respondent()).is_some();
        }
        session.last_touch().is_some()
    }

    /// Whether the class sees it, and can press what stands on it.
    pub(super) fn is_live(&self) -> bool {
        !self.stage.is_preview
    }

    /// Whether one pupil goes through the lesson alone.
    pub(super) fn is_alone(&self) -> bool {
        self.stage.mode == StageMode::Alone
    }

    /// What the pupil alone has answered; nothing where a class answers.
    pub(super) fn own(&self) -> Option<&'a Response> {
        let session = self.session();
        self.is_alone()
            .then(|| session.response_of(Respondent::Board))
            .flatten()
    }

    /// The program's words for a key.
    pub(super) fn tr(&self, key: &str) -> String {
        self.scene.texts.tr(key)
    }

    /// The program's words for a key with gaps.
    pub(super) fn tr_args(&self, key: &str, args: &Args<'_>) -> String {
        self.scene.texts.tr_args(key, args)
    }

    pub(super) fn activity(&self) -> Option<&'a Activity> {
        self.stage.session.current()
    }

    /// The id of the current activity; empty outside activities.
    pub(super) fn activity_id(&self) -> &'a str {
        self.activity()
            .map_or("", |activity| activity.head().id.as_str())
    }

    pub(super) fn interaction(&self) -> Option<&'a Interaction> {
        let session = self.session();
        session.interaction(session.current_index())
    }

    pub(super) fn right(&self) -> Right {
        self.session().right()
    }

    pub(super) fn is_knowledge(&self) -> bool {
        self.activity()
            .is_some_and(|activity| activity.rules().nature() == Nature::Knowledge)
    }

    pub(super) fn is_personal(&self) -> bool {
        self.activity()
            .is_some_and(|activity| activity.head().is_personal)
    }

    pub(super) fn is_second_vote(&self) -> bool {
        self.session().wave() == Wave::Second
    }

    /// A text of the current activity, such as `title`; empty where there is none.
    pub(super) fn text(&self, suffix: &str) -> String {
        self.stage.view.of(self.scene, self.activity_id(), suffix)
    }

    /// The question on the stage: that of the part where the activity has several, else the title.
    pub(super) fn question(&self) -> String {
        let part = self.session().current_part();
        let list = self.activity().and_then(|it| it.rules().part_list());
        match (list, part) {
            (Some(list), Some(part)) => self.text(&format!("{list}_{part}")),
            _ => self.text("title"),
        }
    }

    /// The explanation under a result: that of the part where parts have their own.
    pub(super) fn why(&self) -> String {
        let part = self.session().current_part();
        let list = self.activity().and_then(|it| it.rules().why_list());
        match (list, part) {
            (Some(list), Some(part)) => self.text(&format!("{list}_{part}")),
            _ => self.text("why"),
        }
    }

    /// The words of an item that is sorted or put into an order.
    pub(super) fn item_words(&self, item: &str) -> String {
        let list = self.activity().map_or("item", |it| it.rules().item_list());
        self.text(&format!("{list}_{item}"))
    }

    /// The words of a bin of a sort.
    pub(super) fn bin_words(&self, bin: &str) -> String {
        match self.interaction() {
            Some(Interaction::Sort {
                wording: Wording::Program,
                ..
            }) => self.tr(&format!("answer-{bin}")),
            // The middle of two circles, and the place outside of them, need no words of the author.
            Some(Interaction::Sort {
                layout: Layout::Circles,
                ..
            }) => {
                let words = self.text(&format!("bin_{bin}"));
                match bin {
                    "both" if words.is_empty() => self.tr("circles-both"),
                    "outside" if words.is_empty() => self.tr("circles-outside"),
                    _ => words,
                }
            }
            _ => self.text(&format!("bin_{bin}")),
        }
    }

    /// A text of the current activity with its gaps filled.
    pub(super) fn text_args(&self, suffix: &str, args: &Args<'_>) -> String {
        let id = format!("{}_{suffix}", self.activity_id());
        self.stage.view.text_args(self.scene, &id, args)
    }

    /// The code of the language the current activity is shown in.
    pub(super) fn lesson_lang(&self) -> &str {
        let asked = self.scene.texts.lang();
        let view = &self.stage.view;
        view.fallback(self.scene, self.activity_id())
            .unwrap_or(if asked.is_pseudo() {
                view.texts.source_lang()
            } else {
                asked.code()
            })
    }

    /// The words of a choice.
    // keys: answer-*
    pub(super) fn choice_words(&self, choice: &str, wording: Wording) -> String {
        match wording {
            Wording::Lesson => self.text(&format!("option_{choice}")),
            Wording::Way => self.text(&format!("way_{choice}")),
            Wording::Program => self.scene.texts.tr(&format!("answer-{choice}")),
        }
    }

    /// An id for what lasts longer than a frame: one for each activity and vote.
    pub(super) fn id(&self, what: &'static str) -> Id {
        let session = self.session();
        let part = session.part_place().0;
        let place = (session.current_index(), part, self.is_second_vote());
        Id::unique(("stage", what, place))
    }

    /// Tells screen readers the language of a text of the lesson.
    pub(super) fn in_lesson_lang(&self, ui: &Ui, response: &eframe::egui::Response) {
        if !self.is_live() {
            return;
        }
        let lang = self.lesson_lang();
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_language(lang));
    }
}

/// Where the parts of the stage put what the class wants.
pub(super) type Out<'o> = &'o mut Vec<Intent>;
