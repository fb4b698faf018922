//! The parts an activity goes through, one after the other.

use std::collections::BTreeMap;

use super::vocabulary::Id;

/// The parts of an activity: each is asked, shown and talked about by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Course {
    /// The activity is one part.
    #[default]
    One,
    /// A list of parts, in the author's order or in one that is drawn.
    Series {
        /// Ids of the parts.
        parts: Vec<Id>,
        /// Whether the order is drawn.
        is_drawn: bool,
    },
    /// Scenes joined by ways; the first one is the beginning.
    Walk(Vec<Scene>),
    /// Questions drawn one by one until the class has hopped over all cells.
    Hop {
        /// Ids of the questions.
        questions: Vec<Id>,
        /// Cells to hop over, at least 1.
        cells: u8,
    },
}

/// A scene of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its id.
    pub id: Id,
    /// The ways out of it and where they lead; none at an ending.
    pub ways: Vec<(Id, Id)>,
}

impl Course {
    /// The scene of this id in a walk.
    pub fn scene(&self, id: &str) -> Option<&Scene> {
        match self {
            Self::Walk(scenes) => scenes.iter().find(|scene| scene.id == id),
            Self::One | Self::Series { .. } | Self::Hop { .. } => None,
        }
    }

    /// Where a way of a scene leads to.
    pub fn target(&self, scene: &str, way: &str) -> Option<&Id> {
        let ways = &self.scene(scene)?.ways;
        ways.iter().find(|(id, _)| id == way).map(|(_, to)| to)
    }
}

/// How many steps it takes from each scene to the nearest ending; scenes that lead to none are missing.
pub fn steps_to_end(scenes: &[Scene]) -> BTreeMap<&Id, usize> {
    let mut steps: BTreeMap<&Id, usize> = scenes
        .iter()
        .filter(|scene| scene.ways.is_empty())
        .map(|scene| (&scene.id, 0))
        .collect();
    // Each round reaches one step farther back; no walk is longer than there are scenes.
    for _ in scenes {
        for scene in scenes {
            let nearest = scene.ways.iter().filter_map(|(_, to)| steps.get(to)).min();
            if let Some(step) = nearest.map(|step| step + 1)
                && steps.get(&scene.id).is_none_or(|known| *known > step)
            {
                steps.insert(&scene.id, step);
            }
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(id: &str, ways: &[(&str, &str)]) -> Scene {
        let own = |(way, to): &(&str, &str)| ((*way).to_owned(), (*to).to_owned());
        Scene {
            id: id.to_owned(),
            ways: ways.iter().map(own).collect(),
        }
    }

    #[test]
    fn measures_the_way_to_an_ending() {
        let scenes = [
            scene("start", &[("left", "lost"), ("right", "middle")]),
            scene("middle", &[("on", "end")]),
            scene("lost", &[("round", "lost")]),
            scene("end", &[]),
        ];
        let steps = steps_to_end(&scenes);
        let of = |id: &str| steps.get(&id.to_owned()).copied();
        assert_eq!(
            (of("start"), of("middle"), of("end")),
            (Some(2), Some(1), Some(0))
        );
        assert_eq!(of("lost"), None);
        let walk = Course::Walk(scenes.to_vec());
        assert_eq!(
            walk.target("start", "right").map(String::as_str),
            Some("middle")
        );
        assert_eq!(walk.target("start", "up"), None);
        assert_eq!(Course::One.target("start", "right"), None);
    }
}
