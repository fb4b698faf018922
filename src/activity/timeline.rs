//! Put events into the order in which they happened; then the years come out one by one.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, Steps};

/// The fewest events that have an order.
const MIN_EVENTS: usize = 2;
/// The most events that fit one below the other, each readable from the last row.
const MAX_EVENTS: usize = 8;

activity! {
    /// Events to put into order, the oldest first.
    pub struct Timeline {
        /// The events, two to eight.
        pub events: Vec<TimelineEvent>,
    }
}

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TimelineEvent {
    /// Names the event; its words are `<activity>_event_<id>`.
    pub id: Id,
    /// The year it happened; `None` is a slip of the author.
    pub year: Option<i32>,
    /// One of the kit's drawings to show on its card.
    pub drawing: Option<String>,
}

impl Timeline {
    fn ids(&self) -> Vec<Id> {
        self.events.iter().map(|event| event.id.clone()).collect()
    }

    /// The events with their years, the oldest first; of the same year as the author has them.
    fn right_order(&self) -> Vec<(Id, i32)> {
        let mut dated: Vec<(Id, i32)> = self
            .events
            .iter()
            .filter_map(|event| Some((event.id.clone(), event.year?)))
            .collect();
        dated.sort_by_key(|(_, year)| *year);
        dated
    }

    fn year_of(&self, id: &str) -> Option<i32> {
        let event = self.events.iter().find(|event| event.id == id)?;
        event.year
    }
}

impl Rules for Timeline {
    fn problems(&self) -> Vec<Problem> {
        let events: Vec<&str> = self.events.iter().map(|event| event.id.as_str()).collect();
        let mut problems = list_problems("events", &events, MIN_EVENTS, MAX_EVENTS);
        for (index, event) in self.events.iter().enumerate() {
            if event.year.is_none() {
                let problem = Problem::error("figure-without-year", "events");
                problems.push(problem.at(index).field("year"));
            }
        }
        problems.extend(drawing_problems(
            "events",
            self.events.iter().map(|event| event.drawing.as_ref()),
        ));
        if self.sources.is_empty() {
            problems.push(Problem::error("figure-without-source", "sources"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Order { items: self.ids() }
    }

    fn steps(&self) -> Steps {
        Steps {
            asked: 0,
            shown: self.events.len().try_into().unwrap_or(u16::MAX),
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    /// The share of pairs of events in the right order; two of the same year are right either way.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let Response::Order(order) = response else {
            return Err(Mismatch);
        };
        let years: Vec<i32> = order.iter().filter_map(|id| self.year_of(id)).collect();
        let mut pairs = 0;
        let mut hits = 0;
        for (place, year) in years.iter().enumerate() {
            let later = years.iter().skip(place + 1);
            pairs += later.len();
            hits += later.filter(|later| *later >= year).count();
        }
        Ok(Grade::of(hits, pairs))
    }

    fn right(&self) -> Right {
        Right::Order(self.right_order())
    }

    fn item_list(&self) -> &'static str {
        "event"
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.events.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("event", self.ids())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(list: &[(&str, Option<i32>)]) -> Timeline {
        let event = |(id, year): &(&str, Option<i32>)| TimelineEvent {
            id: (*id).to_owned(),
            year: *year,
            drawing: None,
        };
        Timeline {
            events: list.iter().map(event).collect(),
            sources: vec!["loi".into()],
            ..Timeline::default()
        }
    }

    fn rights() -> Timeline {
        events(&[
            ("vote", Some(1944)),
            ("bac", Some(1861)),
            ("travail", Some(1965)),
            ("compte", Some(1965)),
        ])
    }

    #[track_caller]
    fn grades(order: &[&str], expected: Result<Grade, Mismatch>) {
        let order = order.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(rights().grade(&Response::Order(order)), expected);
    }

    #[test]
    fn grades_the_share_of_pairs_in_order() {
        let share = |share| Ok(Grade::Share(share));
        grades(&["bac", "vote", "travail", "compte"], share(1.0));
        grades(&["bac", "vote", "compte", "travail"], share(1.0));
        grades(&["vote", "bac", "compte", "travail"], share(5.0 / 6.0));
        grades(&["compte", "travail", "vote", "bac"], share(1.0 / 6.0));
        grades(&["bac", "vote", "travail"], Err(Mismatch));
        grades(&["bac", "vote", "travail", "lune"], Err(Mismatch));
    }

    #[test]
    fn shows_the_years_from_the_oldest_on() {
        let right = [
            ("bac", 1861),
            ("vote", 1944),
            ("travail", 1965),
            ("compte", 1965),
        ];
        let right = right.map(|(id, year)| (id.to_owned(), year)).to_vec();
        assert_eq!(rights().right(), Right::Order(right));
        assert_eq!(rights().steps(), Steps { asked: 0, shown: 4 });
    }

    #[track_caller]
    fn finds(timeline: &Timeline, expected: &[&str]) {
        let problems = timeline.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_years_and_sources() {
        finds(&rights(), &[]);
        finds(
            &events(&[("a", Some(1900)), ("b", None)]),
            &["figure-without-year"],
        );
        finds(&events(&[("a", Some(-52))]), &["too-few"]);
        let bare = Timeline {
            sources: Vec::new(),
            ..rights()
        };
        finds(&bare, &["figure-without-source"]);
        let mut drawn = rights();
        drawn.events.push(TimelineEvent {
            id: "lune".into(),
            year: Some(1969),
            drawing: Some("moon-landing".into()),
        });
        finds(&drawn, &["unknown-drawing"]);
    }
}
