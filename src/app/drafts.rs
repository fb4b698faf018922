//! What screens remember between two frames: texts being typed, cards being held.

use crate::view::adult_card::AdultCardDraft;
use crate::view::console::ConsoleDraft;
use crate::view::end::EndDraft;
use crate::view::settings::SettingsDraft;
use crate::view::sheet::SheetDraft;
use crate::view::shelf::ShelfDraft;
use crate::view::stage::StageDraft;
use crate::view::top_bar::TopBarDraft;

/// What screens remember between two frames.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafts {
    pub(super) top_bar: TopBarDraft,
    pub(super) shelf: ShelfDraft,
    pub(super) sheet: SheetDraft,
    pub(super) stage: StageDraft,
    pub(super) console: ConsoleDraft,
    pub(super) end: EndDraft,
    pub(super) adult_card: AdultCardDraft,
    pub(super) settings: SettingsDraft,
}

impl Drafts {
    /// Nothing begun in one hour is found in the next.
    pub(super) fn forget_hour(&mut self) {
        self.stage = StageDraft::default();
        self.console = ConsoleDraft::default();
        self.end = EndDraft::default();
    }

    /// A page that is opened anew shows what is kept, not what was typed before.
    pub(super) fn forget_typed(&mut self) {
        self.adult_card = AdultCardDraft::default();
        self.settings = SettingsDraft::default();
    }

    /// The sentence to keep as the class changed it, and the adult's notes; for the saved page alone.
    pub(super) fn kept_words(&self) -> (String, String) {
        (
            self.end.sentence.clone().unwrap_or_default(),
            self.end.notes.clone(),
        )
    }
}
