//! A lesson for one pupil alone, at their own pace.
//!
//! The hour is a session of one whose answer is the answer of the board: so every activity works as it does for a
//! class, and nothing else had to be drawn or decided twice. There is no journal, nothing is kept but the totals of
//! `totals.rs`, and those only where the adult asked for them.

mod answer;
pub(super) mod desk;
mod shown;
pub mod totals;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use crate::activity::{Course, Id, Interaction, Response};
use crate::lesson::Lesson;
use crate::session::{Command, Event, Phase, Respondent, Session, Setup, Stop};

use totals::Given;

/// From this emotional level on a lesson is for the class and an adult together.
const TOGETHER_FROM: u8 = 2;
/// How many stops in a row a pupil alone may be led past.
const MOST_PASSED: usize = 40;

/// Whether a pupil may take this lesson alone: it stays far from what pupils live.
pub fn is_for_one(lesson: &Lesson) -> bool {
    lesson.emotion < TOGETHER_FROM && !lesson.activities.is_empty()
}

/// The hour of one pupil.
#[derive(Clone, Debug)]
pub struct Alone {
    session: Session,
    /// Places of the activities with a question to think about.
    asks: BTreeSet<usize>,
    /// Places of the activities whose answers are nobody's business.
    private: BTreeSet<usize>,
    given: BTreeMap<Id, Given>,
    /// What was answered before what is answered now at a stop, the newest last: taken back one by one.
    before: Vec<Response>,
}

impl Alone {
    /// The lesson before its first cell; `has_question` tells which activities have something to think about.
    ///
    /// `None` where the lesson is not for one alone.
    pub fn new(lesson: &Lesson, seed: u64, has_question: impl Fn(&str) -> bool) -> Option<Self> {
        if !is_for_one(lesson) {
            return None;
        }
        let places = |wanted: &dyn Fn(&crate::activity::Activity) -> bool| {
            let all = lesson.activities.iter().enumerate();
            let wanted = all.filter(|(_, activity)| wanted(activity));
            wanted.map(|(place, _)| place).collect()
        };
        let setup = Setup {
            hands: 1,
            seed,
            ..Setup::default()
        };
        Some(Self {
            session: Session::new(Arc::new(for_one(lesson)), setup),
            asks: places(&|activity| has_question(activity.head().id)),
            private: places(&|activity| {
                activity.head().is_personal || activity.head().is_sensitive
            }),
            given: BTreeMap::new(),
            before: Vec::new(),
        })
    }

    /// The session, to be read.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What was answered in this pass, as far as it may be counted.
    pub fn given(&self) -> &BTreeMap<Id, Given> {
        &self.given
    }

    /// Carries out what the pupil asked for; what one pupil has no use for is passed over.
    pub fn ask(&mut self, now: Duration, wanted: &Command) -> Vec<Event> {
        let Some(command) = self.translated(wanted) else {
            return Vec::new();
        };
        let was_asked = matches!(self.session.stop(), Stop::Ask(_));
        let answered = self.session.response_of(Respondent::Board).cloned();
        let Ok(mut events) = self.session.handle(now, &command) else {
            return Vec::new();
        };
        self.remember(wanted, &command, answered);
        // A card that was answered makes room for the next one.
        let is_answer = matches!(command, Command::Respond { .. });
        if is_answer && self.session.card_on_stage().is_some() && self.session.has_more_to_uncover()
        {
            self.step(now, &Command::Forward, &mut events);
        }
        let way = if command == Command::Back {
            Command::Back
        } else {
            Command::Forward
        };
        for _ in 0..MOST_PASSED {
            if !self.is_passed() || !self.step(now, &way, &mut events) {
                break;
            }
        }
        // Whoever is alone may always answer again.
        if self.session.phase() == Phase::Closed {
            self.step(now, &Command::Reopen, &mut events);
        }
        if was_asked && matches!(self.session.stop(), Stop::Result(_)) {
            self.note_answer();
        }
        events
    }

    /// Keeps what was answered before, to be taken back; another step begins anew.
    fn remember(&mut self, wanted: &Command, command: &Command, answered: Option<Response>) {
        match (wanted, command) {
            (Command::TakeBack, _) => drop(self.before.pop()),
            (_, Command::Respond { .. }) => self.before.extend(answered),
            _ => self.before.clear(),
        }
    }

    /// One find less where finds are gathered one by one; elsewhere the whole answer goes.
    fn taken_back(&self) -> Command {
        let respondent = Respondent::Board;
        let is_gathered = matches!(self.interaction(), Some(Interaction::Point { .. }));
        match self.before.last().filter(|_| is_gathered) {
            Some(response) => Command::Respond {
                respondent,
                response: response.clone(),
            },
            None => Command::Withdraw { respondent },
        }
    }

    fn step(&mut self, now: Duration, command: &Command, events: &mut Vec<Event>) -> bool {
        match self.session.handle(now, command) {
            Ok(more) => {
                events.extend(more);
                true
            }
            Err(_) => false,
        }
    }

    /// Whether nothing is there for one pupil: no question to think about, a result that is no result.
    fn is_passed(&self) -> bool {
        match self.session.stop() {
            Stop::Talk => !self.asks.contains(&self.session.current_index()),
            Stop::Result(_) => self.is_walk() || self.session.has_more_to_uncover(),
            Stop::Lobby | Stop::Ask(_) | Stop::Ended => false,
        }
    }

    fn is_walk(&self) -> bool {
        self.session
            .current()
            .is_some_and(|activity| matches!(activity.rules().course(), Course::Walk(_)))
    }

    fn interaction(&self) -> Option<&Interaction> {
        self.session.interaction(self.session.current_index())
    }

    /// The command of one pupil for what the screens of a class ask.
    fn translated(&self, command: &Command) -> Option<Command> {
        let things = self.interaction().is_some_and(Interaction::counts_things);
        match command {
            Command::Begin
            | Command::Forward
            | Command::Back
            | Command::GoTo { .. }
            | Command::Play(_)
            | Command::UndoPlay
            | Command::Take { .. }
            | Command::Rewind { .. } => Some(command.clone()),
            Command::Respond { respondent, .. } | Command::Withdraw { respondent } => {
                (*respondent == Respondent::Board).then(|| command.clone())
            }
            Command::Touch { .. } | Command::Hands { .. } | Command::TakeBack if things => {
                Some(command.clone())
            }
            Command::Touch { response } => Some(self.answer(response)),
            Command::TakeBack => Some(self.taken_back()),
            _ => None,
        }
    }

    /// The whole answer after a touch that gives a part of it.
    fn answer(&self, touched: &Response) -> Command {
        let respondent = Respondent::Board;
        let before = self.session.response_of(respondent);
        match answer::joined(self.interaction(), before, touched) {
            Some(response) => Command::Respond {
                respondent,
                response,
            },
            None => Command::Withdraw { respondent },
        }
    }

    fn note_answer(&mut self) {
        let place = self.session.current_index();
        let (Some(activity), Some(response)) = (
            self.session.current(),
            self.session.response_of(Respondent::Board),
        ) else {
            return;
        };
        if self.private.contains(&place) {
            return;
        }
        let id = match self.session.current_part() {
            Some(part) => format!("{}.{part}", activity.head().id),
            None => activity.head().id.clone(),
        };
        let given = Given::of(activity, &self.session.right(), response);
        self.given.insert(id, given);
    }
}

/// The lesson without what only a class needs: second votes, and the refusal of answers that others could see.
fn for_one(lesson: &Lesson) -> Lesson {
    let changed = serde_json::to_value(lesson).ok().and_then(|mut value| {
        for activity in value.get_mut("activities")?.as_array_mut()? {
            for fields in activity.as_object_mut()?.values_mut() {
                for key in ["second", "personal"] {
                    if let Some(flag) = fields.get_mut(key).filter(|flag| flag.is_boolean()) {
                        *flag = serde_json::Value::Bool(false);
                    }
                }
            }
        }
        serde_json::from_value(value).ok()
    });
    changed.unwrap_or_else(|| lesson.clone())
}

#[cfg(test)]
mod tests;
