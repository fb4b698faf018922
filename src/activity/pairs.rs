//! Find what belongs together: cards face up, or a memory face down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::problem::{bounds_problem, list_problems};
use super::{
    Game, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, is_drawing,
};

/// The fewest pairs.
const MIN_PAIRS: usize = 2;
/// The most pairs: sixteen cards fill the stage.
const MAX_PAIRS: usize = 8;
/// The most teams that take turns without waiting too long.
const MAX_TEAMS: u8 = 6;
/// How many teams take turns where the author says nothing.
const USUAL_TEAMS: u8 = 2;

activity! {
    /// Halves that belong together: to be matched face up, or found face down by teams that take turns.
    pub struct Pairs {
        /// The pairs, two to eight.
        pub pairs: Vec<Pair>,
        /// Whether the cards lie face down, as in a memory; nothing is voted then.
        pub hidden: bool,
        /// How many teams take turns at a memory, one to six; 0 is read as 2.
        pub teams: u8,
    }
}

/// Two halves that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pair {
    /// Names the pair; its words are `<activity>_left_<id>` and `<activity>_right_<id>`.
    pub id: Id,
    /// One of the kit's drawings to show on the left half.
    pub left_drawing: Option<String>,
    /// One of the kit's drawings to show on the right half.
    pub right_drawing: Option<String>,
}

impl Pair {
    fn drawing_problems(&self) -> impl Iterator<Item = Problem> {
        let halves = [
            ("left_drawing", &self.left_drawing),
            ("right_drawing", &self.right_drawing),
        ];
        halves.into_iter().filter_map(|(field, name)| {
            let name = name.as_ref().filter(|name| !is_drawing(name))?;
            Some(Problem::error("unknown-drawing", field).with("id", name))
        })
    }
}

impl Pairs {
    fn ids(&self) -> Vec<Id> {
        self.pairs.iter().map(|pair| pair.id.clone()).collect()
    }
}

impl Rules for Pairs {
    fn problems(&self) -> Vec<Problem> {
        let pairs: Vec<&str> = self.pairs.iter().map(|pair| pair.id.as_str()).collect();
        let mut problems = list_problems("pairs", &pairs, MIN_PAIRS, MAX_PAIRS);
        for (index, pair) in self.pairs.iter().enumerate() {
            let own = pair.drawing_problems();
            problems.extend(own.map(|problem| problem.inside("pairs", index)));
        }
        if self.teams != 0 {
            problems.extend(bounds_problem("teams", self.teams, 1..=MAX_TEAMS));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        if !self.hidden {
            return Interaction::Match { pairs: self.ids() };
        }
        Interaction::Play(Game::Memory {
            pairs: self.ids(),
            teams: match self.teams {
                0 => USUAL_TEAMS,
                teams => teams,
            },
        })
    }

    fn nature(&self) -> Nature {
        if self.hidden {
            Nature::Talk
        } else {
            Nature::Knowledge
        }
    }

    /// The share of pairs found; a half left alone counts as not found.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let Response::Match(matches) = response else {
            return Err(Mismatch);
        };
        let hits = matches.iter().filter(|(left, right)| left == right).count();
        Ok(Grade::of(hits, self.pairs.len()))
    }

    fn right(&self) -> Right {
        if self.hidden {
            return Right::Open;
        }
        let ids = self.pairs.iter().map(|pair| &pair.id);
        Right::Places(
            ids.map(|id| (id.clone(), id.clone()))
                .collect::<BTreeMap<_, _>>(),
        )
    }

    fn drawing_of(&self, list: &str, id: &str) -> Option<&str> {
        let pair = self.pairs.iter().find(|pair| pair.id == id)?;
        let drawing = if list == "left" {
            &pair.left_drawing
        } else {
            &pair.right_drawing
        };
        drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("left", self.ids()), ("right", self.ids())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(ids: &[&str]) -> Pairs {
        let pair = |id: &&str| Pair {
            id: (*id).to_owned(),
            ..Pair::default()
        };
        Pairs {
            pairs: ids.iter().map(pair).collect(),
            ..Pairs::default()
        }
    }

    #[track_caller]
    fn grades(matches: &[(&str, &str)], expected: Result<Grade, Mismatch>) {
        let own = |(left, right): &(&str, &str)| ((*left).to_owned(), (*right).to_owned());
        let response = Response::Match(matches.iter().map(own).collect());
        assert_eq!(
            pairs(&["barret", "laroche", "lovelace", "roi"]).grade(&response),
            expected
        );
    }

    #[test]
    fn grades_the_share_of_pairs_found() {
        grades(&[("barret", "barret")], Ok(Grade::Share(0.25)));
        grades(
            &[("barret", "laroche"), ("laroche", "barret"), ("roi", "roi")],
            Ok(Grade::Share(0.25)),
        );
        grades(&[("barret", "laroche")], Ok(Grade::Share(0.0)));
        grades(&[("barret", "curie")], Err(Mismatch));
        grades(&[], Err(Mismatch));
    }

    #[test]
    fn votes_nothing_on_a_memory() {
        let memory = Pairs {
            hidden: true,
            ..pairs(&["barret", "laroche"])
        };
        let game = Game::Memory {
            pairs: vec!["barret".into(), "laroche".into()],
            teams: 2,
        };
        assert_eq!(memory.interaction(), Interaction::Play(game));
        assert_eq!(memory.nature(), Nature::Talk);
        assert_eq!(memory.right(), Right::Open);
        let found = BTreeMap::from([("barret".to_owned(), "barret".to_owned())]);
        assert_eq!(memory.grade(&Response::Match(found)), Err(Mismatch));
    }

    #[track_caller]
    fn finds(pairs: &Pairs, expected: &[&str]) {
        let problems = pairs.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_two_to_eight_pairs_and_few_teams() {
        finds(&pairs(&["a", "b"]), &[]);
        finds(&pairs(&["a"]), &["too-few"]);
        finds(&pairs(&["a", "a"]), &["twice"]);
        let crowd = Pairs {
            teams: 7,
            ..pairs(&["a", "b"])
        };
        finds(&crowd, &["out-of-bounds"]);
        let mut drawn = pairs(&["a", "b"]);
        drawn.pairs.push(Pair {
            id: "c".into(),
            left_drawing: Some("rainbow".into()),
            right_drawing: Some("tree".into()),
        });
        finds(&drawn, &["unknown-drawing"]);
    }
}
