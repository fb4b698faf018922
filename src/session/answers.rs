//! How responses come in, change and are taken back, until the vote closes.

use crate::activity::{Id, Interaction, Layout, Response};

use super::command::{Event, Refusal, Respondent};
use super::plan::{Stop, Wave};
use super::round::Votes;
use super::{Phase, Session};

impl Session {
    /// How many of those present have answered in the vote on the stage: never more than are present.
    ///
    /// While cards come one by one, those who answered to the card on the stage count.
    ///
    /// Those who answered and left stay in the tally, but nobody counts the absent; the class together at the board
    /// is no respondent more.
    pub fn received(&self) -> u32 {
        let (Some(votes), Some(interaction)) =
            (self.votes_on_stage(), self.interaction(self.current))
        else {
            return 0;
        };
        let raised = match self.card_on_stage() {
            Some(_) => votes
                .hands
                .iter()
                .filter(|(response, _)| self.is_on_stage(response))
                .map(|(_, count)| u32::from(*count))
                .sum(),
            None => votes.raised(interaction),
        };
        let raised = raised.min(u32::from(self.roster.hands()));
        let given = |is_team: bool| {
            let here = votes.single.iter().filter(|(who, response)| {
                self.roster.is_present(**who)
                    && self.is_on_stage(response)
                    && self.roster.is_seated(**who) == is_team
            });
            u32::try_from(here.count()).unwrap_or(u32::MAX)
        };
        (raised + given(true)).min(self.roster.in_room()) + given(false)
    }

    /// The card that is asked for just now, where cards come one by one.
    pub fn card_on_stage(&self) -> Option<&Id> {
        let Some(Interaction::Sort {
            items,
            layout: Layout::OneByOne,
            ..
        }) = self.interaction(self.current)
        else {
            return None;
        };
        if !matches!(self.stop, Stop::Ask(_)) {
            return None;
        }
        let place = usize::from(self.uncovered().0);
        let drawn = self.drawn_order(self.current);
        items.get(
            drawn
                .map_or(Some(&place), |order| order.get(place))
                .copied()?,
        )
    }

    /// Whether a response is to the card on the stage; every response is where there is no such card.
    fn is_on_stage(&self, response: &Response) -> bool {
        match (self.card_on_stage(), response) {
            (Some(card), Response::Sort(places)) => places.contains_key(card),
            _ => true,
        }
    }

    /// The vote on the stage; the first one where no vote is.
    pub fn wave(&self) -> Wave {
        match self.stop {
            Stop::Ask(wave) | Stop::Result(wave) => wave,
            Stop::Lobby | Stop::Talk | Stop::Ended => Wave::First,
        }
    }

    /// Hands counted for a response in the vote on the stage; the host alone is told, to correct a count.
    pub fn hands_for(&self, response: &Response) -> u16 {
        self.votes_on_stage()
            .and_then(|votes| votes.hands.get(response))
            .copied()
            .unwrap_or(0)
    }

    /// Every response that hands were counted for in the vote on the stage; for the host alone, to correct a count.
    pub fn hands(&self) -> impl Iterator<Item = (&Response, u16)> {
        self.votes_on_stage()
            .into_iter()
            .flat_map(|votes| &votes.hands)
            .map(|(response, count)| (response, *count))
    }

    /// What a respondent answered in the vote on the stage; for that respondent alone.
    pub fn response_of(&self, respondent: Respondent) -> Option<&Response> {
        self.votes_on_stage()?.single.get(&respondent)
    }

    /// The response that was touched last, if it can be taken back: nothing that the class does not see any more.
    pub fn last_touch(&self) -> Option<&Response> {
        let mut touched = self.open_votes()?.touched.iter().rev();
        touched.find(|response| self.is_on_stage(response))
    }

    pub(super) fn respond(
        &mut self,
        respondent: &Respondent,
        response: &Response,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if !self.roster.knows(*respondent) {
            return Err(Refusal::NotJoined);
        }
        self.accept(response, Some(*respondent))?;
        self.votes_mut(Some(*respondent))?
            .single
            .insert(*respondent, response.clone());
        self.tell_received(events);
        Ok(())
    }

    pub(super) fn withdraw(
        &mut self,
        respondent: &Respondent,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        if !self.roster.knows(*respondent) {
            return Err(Refusal::NotJoined);
        }
        let votes = self.votes_mut(Some(*respondent))?;
        if votes.single.remove(respondent).is_none() {
            return Err(Refusal::NothingToTakeBack);
        }
        self.tell_received(events);
        Ok(())
    }

    /// Whether this respondent may answer although the vote on the stage is closed, as long as it is not shown.
    pub fn has_more_time(&self, respondent: Respondent) -> bool {
        self.phase() == Phase::Closed && self.is_answered() && self.tools.late.contains(&respondent)
    }

    pub(super) fn give_more_time(
        &mut self,
        respondent: &Respondent,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        if !self.roster.knows(*respondent) {
            return Err(Refusal::NotJoined);
        }
        if !matches!(self.stop, Stop::Ask(_)) || !self.is_answered() {
            return Err(Refusal::NotOpen);
        }
        self.tools.late.insert(*respondent);
        events.push(Event::MoreTimeGiven {
            respondent: *respondent,
        });
        Ok(())
    }

    pub(super) fn set_hands(
        &mut self,
        response: &Response,
        count: u16,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.accept(response, None)?;
        let mut votes = self.open_votes().ok_or(Refusal::NotOpen)?.clone();
        if count == 0 {
            votes.hands.remove(response);
        } else {
            votes.hands.insert(response.clone(), count);
        }
        // A count typed by the host replaces what was touched for this response.
        votes.touched.retain(|touched| touched != response);
        self.put_hands(votes, events)
    }

    pub(super) fn touch(
        &mut self,
        response: &Response,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.accept(response, None)?;
        let mut votes = self.open_votes().ok_or(Refusal::NotOpen)?.clone();
        let count = votes.hands.entry(response.clone()).or_default();
        *count = count.saturating_add(1);
        votes.touched.push(response.clone());
        self.put_hands(votes, events)
    }

    pub(super) fn take_back(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let Some(open) = self.open_votes() else {
            return Err(Refusal::NotOpen);
        };
        let place = open
            .touched
            .iter()
            .rposition(|response| self.is_on_stage(response))
            .ok_or(Refusal::NothingToTakeBack)?;
        let votes = self.votes_mut(None)?;
        let response = votes.touched.remove(place);
        if let Some(count) = votes.hands.get_mut(&response) {
            *count = count.saturating_sub(1);
        }
        votes.hands.retain(|_, count| *count > 0);
        self.tell_received(events);
        Ok(())
    }

    /// The votes that answers may go into now.
    pub(super) fn open_votes(&self) -> Option<&Votes> {
        let Stop::Ask(wave) = self.stop else {
            return None;
        };
        (self.phase() == Phase::Open && self.is_answered())
            .then(|| self.part().map(|part| part.wave(wave)))?
    }

    /// How many pupils have a hand up in the vote under way; `None` where none is.
    pub(super) fn raised(&self) -> Option<u32> {
        let interaction = self.interaction(self.current)?;
        self.open_votes().map(|votes| votes.raised(interaction))
    }

    fn votes_on_stage(&self) -> Option<&Votes> {
        self.stop
            .is_in_activity()
            .then(|| self.part().map(|part| part.wave(self.wave())))?
    }

    /// The votes that this respondent may answer in, or raised hands for `None`.
    fn votes_mut(&mut self, who: Option<Respondent>) -> Result<&mut Votes, Refusal> {
        if !self.may_answer(who) {
            return Err(Refusal::NotOpen);
        }
        let wave = self.wave();
        self.part_mut()
            .map(|part| part.wave_mut(wave))
            .ok_or(Refusal::NotOpen)
    }

    fn may_answer(&self, who: Option<Respondent>) -> bool {
        self.open_votes().is_some() || who.is_some_and(|who| self.has_more_time(who))
    }

    fn accept(&self, response: &Response, who: Option<Respondent>) -> Result<(), Refusal> {
        if !self.may_answer(who) {
            return Err(Refusal::NotOpen);
        }
        let (Some(interaction), Some(activity)) = (
            self.interaction(self.current),
            self.lesson.activities.get(self.current),
        ) else {
            return Err(Refusal::NotOpen);
        };
        // Raised hands are seen by all.
        let is_public = who.is_none_or(Respondent::is_public);
        if is_public && activity.head().is_personal {
            return Err(Refusal::Personal);
        }
        interaction
            .accept(response)
            .map_err(|_mismatch| Refusal::Misfit)
    }

    fn put_hands(&mut self, votes: Votes, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let before = self.raised().ok_or(Refusal::NotOpen)?;
        let raised = self
            .interaction(self.current)
            .map_or(0, |interaction| votes.raised(interaction));
        // A reopened vote may hold more hands than are left in the class: taking some back must stay possible.
        if raised > u32::from(self.roster.hands()) && raised >= before {
            return Err(Refusal::TooManyHands);
        }
        *self.votes_mut(None)? = votes;
        self.tell_received(events);
        Ok(())
    }

    fn tell_received(&self, events: &mut Vec<Event>) {
        events.push(Event::Received {
            received: self.received(),
            present: self.roster.present(),
        });
    }
}
