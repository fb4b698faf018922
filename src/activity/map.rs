//! Put points on the zones of a plan: who can play where, never who is who.

use serde::{Deserialize, Serialize};

use super::area::area_problems;
use super::problem::list_problems;
use super::{
    Area, Grade, Ground, Id, Interaction, Limit, Mismatch, Nature, Plan, Problem, Response, Rules,
    Spot,
};

/// The most zones whose names and numbers stay readable on one plan.
const MAX_ZONES: usize = 12;
/// The most kinds of points that stay apart on a projector.
const MAX_LAYERS: usize = 4;

activity! {
    /// A plan with zones, on which the class puts points of a few kinds; the numbers are things or moves, not pupils.
    pub struct Map {
        /// The zones, two to twelve.
        pub zones: Vec<Zone>,
        /// Ids of the kinds of points, one to four.
        pub layers: Vec<Id>,
        /// The plan the zones lie on; none for the zones alone or for the picture of the activity.
        pub plan: Plan,
        /// Whether the class puts points again after the talk, such as with a new rule for the yard.
        pub second: bool,
    }
}

/// One zone of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Zone {
    /// Names the zone; its word on the plan is `<activity>_zone_<id>`.
    pub id: Id,
    /// Where it is on the plan.
    pub area: Area,
}

impl Rules for Map {
    fn problems(&self) -> Vec<Problem> {
        let zones: Vec<&str> = self.zones.iter().map(|zone| zone.id.as_str()).collect();
        let layers: Vec<&str> = self.layers.iter().map(String::as_str).collect();
        let mut problems = list_problems("zones", &zones, 2, MAX_ZONES);
        problems.extend(list_problems("layers", &layers, 1, MAX_LAYERS));
        let areas = self.zones.iter().map(|zone| &zone.area);
        problems.extend(area_problems("zones", areas));
        if self.plan != Plan::Bare && self.image.is_some() {
            problems.push(Problem::error("plan-and-picture", "plan"));
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        let spot = |zone: &Zone| Spot {
            id: zone.id.clone(),
            area: Some(zone.area.clone()),
            cost: 0,
        };
        Interaction::Point {
            spots: self.zones.iter().map(spot).collect(),
            layers: self.layers.clone(),
            ground: Ground::Plan(self.plan),
            limit: Limit::Things,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Count
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![
            (
                "zone",
                self.zones.iter().map(|zone| zone.id.clone()).collect(),
            ),
            ("layer", self.layers.clone()),
        ]
    }

    fn has_second_vote(&self) -> bool {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::{broken, ids};

    fn yard() -> Map {
        let zone = |id: &str, left| Zone {
            id: id.to_owned(),
            area: Area::Rect(left, 0, 400, 1000),
        };
        Map {
            zones: vec![zone("milieu", 0), zone("banc", 500)],
            layers: ids(&["ballon", "assis"]),
            plan: Plan::Yard,
            ..Map::default()
        }
    }

    #[test]
    fn counts_points_without_a_right_place() {
        let yard = yard();
        assert_eq!(
            yard.grade(&Response::point("ballon", "milieu")),
            Ok(Grade::Ungraded)
        );
        assert_eq!(yard.grade(&Response::point("", "milieu")), Err(Mismatch));
        assert_eq!(
            yard.grade(&Response::point("ballon", "toit")),
            Err(Mismatch)
        );
        assert!(yard.interaction().counts_things());
        assert!(!yard.has_second_vote());
        let second = Map {
            second: true,
            ..yard
        };
        assert!(second.has_second_vote());
    }

    #[track_caller]
    fn tells(change: impl FnOnce(&mut Map), expected: &[&str]) {
        let mut map = yard();
        change(&mut map);
        assert_eq!(broken(&map), expected);
    }

    #[test]
    fn wants_zones_kinds_and_one_ground() {
        tells(|_| {}, &[]);
        tells(|map| map.zones.truncate(1), &["too-few"]);
        tells(|map| map.layers.clear(), &["too-few"]);
        tells(
            |map| map.layers = ids(&["a", "b", "c", "d", "e"]),
            &["too-many"],
        );
        tells(|map| map.layers = ids(&["a", "a"]), &["twice"]);
        tells(
            |map| map.zones[0].area = Area::default(),
            &["area-too-small"],
        );
        tells(|map| map.image = Some("cour".into()), &["plan-and-picture"]);
        tells(
            |map| (map.image, map.plan) = (Some("cour".into()), Plan::Bare),
            &[],
        );
    }
}
