//! A story whose way the class chooses, scene by scene.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{
    Course, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules, Scene, Wording,
    steps_to_end,
};

/// The fewest scenes: a beginning and an ending.
const MIN_SCENES: usize = 2;
/// The most scenes one story may hold.
const MAX_SCENES: usize = 24;
/// The most ways out of one scene.
const MAX_WAYS: usize = 4;

activity! {
    /// Scenes joined by ways; the class votes which way to go, and may come back to try another.
    pub struct Scenario {
        /// The scenes; the first one is the beginning, one without ways is an ending.
        pub scenes: Vec<ScenarioScene>,
    }
}

/// One scene of a story.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ScenarioScene {
    /// Names the scene; what is read is `<activity>_scene_<id>`.
    pub id: Id,
    /// The ways out of it, at most four; none at an ending.
    pub ways: Vec<ScenarioWay>,
    /// One of the kit's drawings to show with it.
    pub drawing: Option<String>,
}

/// A way from one scene to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ScenarioWay {
    /// Names the way within the activity; its words are `<activity>_way_<id>`.
    pub id: Id,
    /// The scene it leads to.
    pub to: Id,
}

impl Scenario {
    fn walk(&self) -> Vec<Scene> {
        let way = |way: &ScenarioWay| (way.id.clone(), way.to.clone());
        let scene = |scene: &ScenarioScene| Scene {
            id: scene.id.clone(),
            ways: scene.ways.iter().map(way).collect(),
        };
        self.scenes.iter().map(scene).collect()
    }

    fn scene(&self, id: &str) -> Option<&ScenarioScene> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    /// All ways with the places of their scenes and their own places.
    fn ways(&self) -> impl Iterator<Item = (usize, usize, &ScenarioWay)> {
        self.scenes.iter().enumerate().flat_map(|(index, scene)| {
            let ways = scene.ways.iter().enumerate();
            ways.map(move |(place, way)| (index, place, way))
        })
    }

    fn way_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut known = BTreeSet::new();
        for (index, place, way) in self.ways() {
            if !known.insert(&way.id) {
                let problem = Problem::error("twice", "ways")
                    .at(place)
                    .with("id", &way.id);
                problems.push(problem.inside("scenes", index));
            }
            if self.scene(&way.to).is_none() {
                let problem = Problem::error("unknown-id", "ways").at(place).field("to");
                problems.push(problem.with("id", &way.to).inside("scenes", index));
            }
        }
        for (index, scene) in self.scenes.iter().enumerate() {
            if scene.ways.len() > MAX_WAYS {
                let problem = Problem::error("too-many", "ways");
                let problem = problem.with("field", "ways").with("most", &MAX_WAYS);
                problems.push(problem.inside("scenes", index));
            }
        }
        problems
    }

    /// Scenes nobody gets to, and scenes nobody gets out of.
    fn lost_scenes(&self) -> Vec<Problem> {
        let walk = self.walk();
        let reached = reached(&walk);
        let to_end = steps_to_end(&walk);
        let mut problems = Vec::new();
        for (index, scene) in self.scenes.iter().enumerate() {
            let lost = |rule: Problem| rule.at(index).with("id", &scene.id);
            if !reached.contains(&scene.id) {
                problems.push(lost(Problem::error("scene-not-reached", "scenes")));
            }
            if !to_end.contains_key(&scene.id) {
                problems.push(lost(Problem::error("scene-without-end", "scenes")));
            }
        }
        problems
    }
}

/// The scenes that can be reached from the first one.
fn reached(walk: &[Scene]) -> BTreeSet<&Id> {
    let ways: BTreeMap<&Id, &[(Id, Id)]> = walk
        .iter()
        .map(|scene| (&scene.id, scene.ways.as_slice()))
        .collect();
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Id> = walk.first().map(|scene| &scene.id).into_iter().collect();
    while let Some(scene) = open.pop() {
        if reached.insert(scene) {
            let ways = ways.get(scene).copied().unwrap_or_default();
            open.extend(ways.iter().map(|(_, to)| to));
        }
    }
    reached
}

impl Rules for Scenario {
    fn problems(&self) -> Vec<Problem> {
        let scenes: Vec<&str> = self.scenes.iter().map(|scene| scene.id.as_str()).collect();
        let mut problems = list_problems("scenes", &scenes, MIN_SCENES, MAX_SCENES);
        problems.extend(self.way_problems());
        // A way that leads nowhere is the reason for scenes that are lost; only the reason is told.
        if !problems.iter().any(|problem| problem.rule == "unknown-id") {
            problems.extend(self.lost_scenes());
        }
        problems.extend(drawing_problems(
            "scenes",
            self.scenes.iter().map(|scene| scene.drawing.as_ref()),
        ));
        problems
    }

    fn interaction(&self) -> Interaction {
        let first = self.scenes.first().map(|scene| scene.id.as_str());
        self.interaction_of(first.unwrap_or_default())
    }

    fn course(&self) -> Course {
        Course::Walk(self.walk())
    }

    fn interaction_of(&self, part: &str) -> Interaction {
        let ways = self.scene(part).map_or(&[][..], |scene| &scene.ways);
        if ways.is_empty() {
            return Interaction::Look;
        }
        Interaction::Choose {
            choices: ways.iter().map(|way| way.id.clone()).collect(),
            several: false,
            wording: Wording::Way,
        }
    }

    fn part_list(&self) -> Option<&'static str> {
        Some("scene")
    }

    fn nature(&self) -> Nature {
        Nature::Opinion
    }

    /// A way of any scene is taken, and none is better than another.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        let fits = self
            .scenes
            .iter()
            .any(|scene| self.interaction_of(&scene.id).accept(response).is_ok());
        if fits {
            Ok(Grade::Ungraded)
        } else {
            Err(Mismatch)
        }
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.scenes.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        let (scenes, ways) = (self.scenes.iter(), self.ways());
        vec![
            ("scene", scenes.map(|scene| scene.id.clone()).collect()),
            ("way", ways.map(|(_, _, way)| way.id.clone()).collect()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(scenes: &[(&str, &[(&str, &str)])]) -> Scenario {
        let way = |(id, to): &(&str, &str)| ScenarioWay {
            id: (*id).to_owned(),
            to: (*to).to_owned(),
        };
        let scene = |(id, ways): &(&str, &[(&str, &str)])| ScenarioScene {
            id: (*id).to_owned(),
            ways: ways.iter().map(way).collect(),
            drawing: None,
        };
        Scenario {
            scenes: scenes.iter().map(scene).collect(),
            ..Scenario::default()
        }
    }

    fn yard() -> Scenario {
        story(&[
            ("cour", &[("parler", "banc"), ("partir", "fin")]),
            ("banc", &[("retour", "cour"), ("rire", "fete")]),
            ("fin", &[]),
            ("fete", &[]),
        ])
    }

    #[test]
    fn offers_the_ways_of_each_scene() {
        let ways = |scene: &str| match yard().interaction_of(scene) {
            Interaction::Choose { choices, .. } => choices.join(" "),
            _ => String::new(),
        };
        assert_eq!(ways("cour"), "parler partir");
        assert_eq!(ways("banc"), "retour rire");
        assert_eq!(yard().interaction_of("fin"), Interaction::Look);
        assert_eq!(yard().interaction(), yard().interaction_of("cour"));
        let course = yard().course();
        assert_eq!(
            course.target("banc", "rire").map(String::as_str),
            Some("fete")
        );
    }

    #[track_caller]
    fn grades(way: &str, expected: Result<Grade, Mismatch>) {
        assert_eq!(yard().grade(&Response::pick(way)), expected);
    }

    #[test]
    fn takes_a_way_of_any_scene() {
        grades("partir", Ok(Grade::Ungraded));
        grades("rire", Ok(Grade::Ungraded));
        grades("fete", Err(Mismatch));
    }

    #[track_caller]
    fn finds(story: &Scenario, expected: &[&str]) {
        let problems = story.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_every_scene_on_a_way_to_an_ending() {
        finds(&yard(), &[]);
        finds(&story(&[("seule", &[])]), &["too-few"]);
        finds(
            &story(&[("cour", &[("parler", "bnc")]), ("banc", &[])]),
            &["unknown-id"],
        );
        finds(
            &story(&[("cour", &[("on", "fin")]), ("fin", &[]), ("lune", &[])]),
            &["scene-not-reached"],
        );
        finds(
            &story(&[("cour", &[("on", "banc")]), ("banc", &[("retour", "cour")])]),
            &["scene-without-end", "scene-without-end"],
        );
        finds(
            &story(&[("cour", &[("on", "fin"), ("on", "fin")]), ("fin", &[])]),
            &["twice"],
        );
        let five = ["a", "b", "c", "d", "e"].map(|way| (way, "fin"));
        finds(&story(&[("cour", &five), ("fin", &[])]), &["too-many"]);
        let mut drawn = yard();
        drawn.scenes.push(ScenarioScene {
            id: "fin".into(),
            drawing: Some("rainbow".into()),
            ..ScenarioScene::default()
        });
        finds(&drawn, &["twice", "unknown-drawing"]);
    }

    #[test]
    fn says_which_way_is_wrong() {
        use crate::activity::Place::{Field, Index};
        let problems =
            story(&[("cour", &[("on", "fin"), ("parler", "bnc")]), ("fin", &[])]).problems();
        let at: Vec<_> = problems.iter().map(|problem| &problem.at).collect();
        let path = vec![
            Field("scenes"),
            Index(0),
            Field("ways"),
            Index(1),
            Field("to"),
        ];
        assert_eq!(at, [&path]);
    }
}
