//! The parts of an activity: from one statement, scene or question to the next, and what is uncovered on the way.

use crate::activity::{Course, Game, Id, Play, Right, Table};

use super::command::{Event, Refusal};
use super::plan::{Stop, Wave};
use super::round::{Part, Round};
use super::{Phase, Session};

/// How far a class has hopped together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hops {
    /// Cells hopped over.
    pub done: u8,
    /// Cells in all.
    pub cells: u8,
}

impl Session {
    /// The part of the current activity that is on the stage; `None` where the activity is one part.
    pub fn current_part(&self) -> Option<&Id> {
        self.current()?;
        self.part().map(|part| &part.id).filter(|id| !id.is_empty())
    }

    /// The place of the current part, from 0, and how many parts are known.
    pub fn part_place(&self) -> (usize, usize) {
        self.round().map_or((0, 1), |round| {
            let place = round.before.len();
            (place, place + 1 + round.after.len())
        })
    }

    /// What is right in the part on the stage.
    pub fn right(&self) -> Right {
        match (self.current(), self.current_part()) {
            (Some(activity), Some(part)) => activity.rules().right_of(part),
            (Some(activity), None) => activity.rules().right(),
            (None, _) => Right::Open,
        }
    }

    /// What has been uncovered one by one in the part on the stage: while it is asked, and while its result is shown.
    pub fn uncovered(&self) -> (u16, u16) {
        self.part()
            .map_or((0, 0), |part| (part.uncovered.asked, part.uncovered.shown))
    }

    /// Whether `Forward` uncovers something before it leads on.
    pub fn has_more_to_uncover(&self) -> bool {
        let Some((steps, uncovered)) = self.steps_here() else {
            return false;
        };
        match self.stop {
            Stop::Ask(_) if self.is_deck() => self.can_draw(),
            Stop::Ask(Wave::First) => uncovered.0 < steps.0,
            Stop::Result(_) => uncovered.1 < steps.1,
            Stop::Lobby | Stop::Ask(Wave::Second) | Stop::Talk | Stop::Ended => false,
        }
    }

    /// The scenes of the walk so far and the ways taken; the scene on the stage stands last.
    pub fn path(&self) -> Vec<(Id, Option<Id>)> {
        self.round().map(Round::path).unwrap_or_default()
    }

    /// Walks that reached an ending before the class chose again, oldest first.
    pub fn walks(&self) -> &[Vec<(Id, Option<Id>)>] {
        self.round().map_or(&[], |round| &round.walks)
    }

    /// How often the class went back in the current walk to choose again; each time its scenes are asked anew.
    pub fn rewinds(&self) -> u32 {
        self.round().map_or(0, |round| round.rewinds)
    }

    /// Whether the result of the part on the stage has been shown, so that what is right is no secret any more.
    pub fn was_revealed(&self) -> bool {
        self.part().is_some_and(|part| part.was_revealed)
    }

    /// The way out of the scene on the stage that would be taken now: the host's, else the one with most votes, else
    /// the first one.
    pub fn next_way(&self) -> Option<Id> {
        let part = self.part()?;
        let course = self.lesson.activities.get(self.current)?.rules().course();
        let ways = &course.scene(&part.id)?.ways;
        let voted = part.wave(Wave::First).tally(&part.interaction);
        let picked = part.way.clone().or_else(|| voted.leading_choice().cloned());
        picked.or_else(|| ways.first().map(|(way, _)| way.clone()))
    }

    /// The way out of the scene on the stage that the host picked; `None` while the vote decides.
    pub fn picked_way(&self) -> Option<&Id> {
        self.part()?.way.as_ref()
    }

    /// How many cells the class had hopped over before the question on the stage.
    pub fn hopped_before(&self) -> u8 {
        let (Some(round), Some(activity)) =
            (self.round(), self.lesson.activities.get(self.current))
        else {
            return 0;
        };
        let rules = activity.rules();
        let has_passed =
            |part: &&Part| part.was_revealed && has_hopped(part, &rules.right_of(&part.id));
        let hopped = round.before.iter().filter(has_passed).count();
        u8::try_from(hopped).unwrap_or(u8::MAX)
    }

    /// How far the class has hopped in the activity of this place; `None` where nobody hops.
    pub fn hops(&self, index: usize) -> Option<Hops> {
        let rules = self.lesson.activities.get(index)?.rules();
        let Course::Hop { cells, .. } = rules.course() else {
            return None;
        };
        let round = self.rounds.get(index)?;
        let passed = round.before.iter().chain([&round.here]);
        let done = passed
            .filter(|part| part.was_revealed && has_hopped(part, &rules.right_of(&part.id)))
            .count();
        Some(Hops {
            done: u8::try_from(done).unwrap_or(u8::MAX).min(cells),
            cells,
        })
    }

    /// Whether the question on the stage, once revealed, lets the class hop.
    pub fn lets_hop(&self) -> bool {
        self.part()
            .is_some_and(|part| has_hopped(part, &self.right()))
    }

    /// Whether there is a part after the one on the stage.
    pub(super) fn has_next_part(&self, index: usize) -> bool {
        let (Some(round), Some(activity)) =
            (self.rounds.get(index), self.lesson.activities.get(index))
        else {
            return false;
        };
        match activity.rules().course() {
            Course::One => false,
            Course::Series { .. } => !round.after.is_empty(),
            Course::Walk(_) => round.here.interaction.is_answered(),
            Course::Hop { .. } => {
                let is_there = self.hops(index).is_some_and(|hops| hops.done >= hops.cells);
                !round.after.is_empty() && !is_there
            }
        }
    }

    /// Stands at the next part of the activity, if there is one.
    pub(super) fn enter_next_part(&mut self, events: &mut Vec<Event>) -> bool {
        if !self.has_next_part(self.current) {
            return false;
        }
        self.close_what_is_open(events);
        if self.current_course_is_walk() {
            self.lay_next_scene();
        }
        let has_moved = self
            .rounds
            .get_mut(self.current)
            .is_some_and(Round::step_on);
        if has_moved {
            self.timer = None;
            self.stop = Stop::Ask(Wave::First);
            self.tell_part(events);
            self.tell_vote(events);
        }
        has_moved
    }

    /// Stands at the last stop of the part before, if there is one.
    pub(super) fn return_to_last_part(&mut self, events: &mut Vec<Event>) -> bool {
        self.close_what_is_open(events);
        let has_moved = self
            .rounds
            .get_mut(self.current)
            .is_some_and(Round::step_back);
        if has_moved {
            self.timer = None;
            self.tell_part(events);
            self.stop = Stop::Ask(Wave::First);
            match self.plan(self.current).last().copied() {
                Some(last) if last != self.stop => self.move_to(last, events),
                _ => self.tell_vote(events),
            }
        }
        has_moved
    }

    pub(super) fn tell_part(&self, events: &mut Vec<Event>) {
        if let Some(part) = self.current_part() {
            events.push(Event::Part { part: part.clone() });
        }
    }

    /// Uncovers one thing more, if something is left to uncover.
    pub(super) fn uncover(&mut self, events: &mut Vec<Event>) -> bool {
        if !self.has_more_to_uncover() {
            return false;
        }
        if self.is_deck() {
            return self.play(&Play::Draw, events).is_ok();
        }
        self.step_uncovered(1, events)
    }

    /// Covers the last thing again, if one is uncovered.
    pub(super) fn cover(&mut self, events: &mut Vec<Event>) -> bool {
        if matches!(self.stop, Stop::Ask(_)) && self.is_deck() {
            return self.put_back_card(events);
        }
        let count = match self.stop {
            Stop::Ask(Wave::First) => self.uncovered().0,
            Stop::Result(_) => self.uncovered().1,
            _ => 0,
        };
        count > 0 && self.step_uncovered(-1, events)
    }

    fn step_uncovered(&mut self, by: i16, events: &mut Vec<Event>) -> bool {
        let is_asked = matches!(self.stop, Stop::Ask(_));
        let Some(part) = self.part_mut() else {
            return false;
        };
        let count = if is_asked {
            &mut part.uncovered.asked
        } else {
            &mut part.uncovered.shown
        };
        *count = count.saturating_add_signed(by);
        events.push(Event::Uncovered { count: *count });
        true
    }

    /// Steps of the part on the stage (asked, shown), and how many are uncovered.
    fn steps_here(&self) -> Option<((u16, u16), (u16, u16))> {
        let steps = self.current()?.rules().steps();
        Some(((steps.asked, steps.shown), self.uncovered()))
    }

    fn is_deck(&self) -> bool {
        matches!(
            self.interaction(self.current),
            Some(crate::activity::Interaction::Play(Game::Deck { .. }))
        )
    }

    fn can_draw(&self) -> bool {
        match (self.game(), self.part()) {
            (Some(game), Some(part)) => game
                .accept(&part.plays, &Play::Draw, self.seed_here())
                .is_ok(),
            _ => false,
        }
    }

    /// Takes the last card that was drawn back, and what was passed after it.
    fn put_back_card(&mut self, events: &mut Vec<Event>) -> bool {
        let Some(part) = self.part_mut() else {
            return false;
        };
        let Some(last) = part.plays.iter().rposition(|play| *play == Play::Draw) else {
            return false;
        };
        part.plays.truncate(last);
        let moves = part.plays.len();
        events.push(Event::Played { moves });
        true
    }

    fn current_course_is_walk(&self) -> bool {
        self.current()
            .is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)))
    }

    /// Lays the scene that the way out of this one leads to as the next part; a scene laid there before stays.
    fn lay_next_scene(&mut self) {
        let lesson = self.lesson.clone();
        let (Some(way), Some(activity)) = (self.next_way(), lesson.activities.get(self.current))
        else {
            return;
        };
        let course = activity.rules().course();
        let Some(round) = self.rounds.get_mut(self.current) else {
            return;
        };
        let Some(target) = course.target(&round.here.id, &way) else {
            return;
        };
        round.here.way = Some(way);
        if round.after.front().is_none_or(|next| next.id != *target) {
            round.after.clear();
            round.after.push_back(Part::new(activity, target));
        }
    }

    pub(super) fn take_way(&mut self, way: &Id, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        let Some(activity) = self.lesson.activities.get(self.current) else {
            return Err(Refusal::NoSuchWay);
        };
        let course = activity.rules().course();
        let Some(part) = self.part_mut() else {
            return Err(Refusal::NoSuchWay);
        };
        if course.target(&part.id, way).is_none() {
            return Err(Refusal::NoSuchWay);
        }
        // Asked for twice, the pick is given back to the vote.
        part.way = (part.way.as_ref() != Some(way)).then(|| way.clone());
        let way = part.way.clone();
        events.push(Event::Way { way });
        Ok(())
    }

    pub(super) fn rewind(&mut self, scene: usize, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.refuse_outside_activities()?;
        if !self.current_course_is_walk() {
            return Err(Refusal::NoSuchWay);
        }
        let lesson = self.lesson.clone();
        let (Some(round), Some(activity)) = (
            self.rounds.get_mut(self.current),
            lesson.activities.get(self.current),
        ) else {
            return Err(Refusal::NoSuchWay);
        };
        if scene >= round.before.len() {
            return Err(Refusal::NoSuchWay);
        }
        let path = round.path();
        let is_ending = !round.here.interaction.is_answered();
        if is_ending && !round.walks.contains(&path) {
            round.walks.push(path);
        }
        while round.before.len() > scene {
            round.step_back();
        }
        round.after.clear();
        round.rewinds = round.rewinds.saturating_add(1);
        round.here = Part::new(activity, &round.here.id);
        self.timer = None;
        self.stop = Stop::Ask(Wave::First);
        self.tell_part(events);
        self.tell_vote(events);
        Ok(())
    }

    /// The phase is open: used by moves that only make sense while the class plays.
    pub(super) fn is_asked(&self) -> bool {
        matches!(self.stop, Stop::Ask(_)) && self.phase() == Phase::Open
    }

    /// Where the game on the stage stands; `None` where nothing is played.
    pub fn table(&self) -> Option<Table> {
        let (game, part) = (self.game()?, self.part()?);
        Some(game.table(&part.plays, self.seed_here()))
    }
}

/// Whether a class hops over a cell: at least half of those who answered were right, or nobody answered and the class
/// read the answer together. There is no other way to lose a hop, and none to lose the game.
fn has_hopped(part: &Part, right: &Right) -> bool {
    let crate::activity::Tally::Choices {
        counts,
        respondents,
    } = part.wave(Wave::First).tally(&part.interaction)
    else {
        return true;
    };
    let Right::Choices(right) = right else {
        return true;
    };
    let hits: u32 = counts
        .iter()
        .filter(|(choice, _)| right.contains(choice))
        .map(|(_, count)| *count)
        .sum();
    hits * 2 >= respondents
}
