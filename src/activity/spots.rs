//! Find the spots of a picture.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::area::area_problems;
use super::problem::list_problems;
use super::{
    Area, Grade, Ground, Id, Interaction, Limit, Mismatch, Nature, Problem, Response, Right, Rules,
    Spot,
};

/// The most spots that can be talked about in one picture.
const MAX_SPOTS: usize = 12;

activity! {
    /// Spots of a picture to find; each has its explanation once it is found.
    pub struct Spots {
        /// The spots, at most twelve.
        pub spots: Vec<HiddenSpot>,
    }
}

/// One spot to find.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HiddenSpot {
    /// Names the spot; what it shows is `<activity>_spot_<id>`.
    pub id: Id,
    /// Where it is on the picture.
    pub area: Area,
}

impl Spots {
    fn ids(&self) -> impl Iterator<Item = &Id> {
        self.spots.iter().map(|spot| &spot.id)
    }
}

impl Rules for Spots {
    fn problems(&self) -> Vec<Problem> {
        let ids: Vec<&str> = self.ids().map(String::as_str).collect();
        let mut problems = list_problems("spots", &ids, 1, MAX_SPOTS);
        if self.image.is_none() {
            problems.push(Problem::error("picture-needed", "image"));
        }
        let areas = self.spots.iter().map(|spot| &spot.area);
        problems.extend(area_problems("spots", areas));
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Point {
            spots: self.spots.iter().map(spot_of).collect(),
            layers: vec![Id::new()],
            ground: Ground::Picture,
            limit: Limit::Once,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    /// The share of spots that were found.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let Response::Point(points) = response else {
            return Err(Mismatch);
        };
        let found: BTreeSet<&Id> = points.values().flat_map(|on| on.keys()).collect();
        Ok(Grade::of(found.len(), self.spots.len()))
    }

    fn right(&self) -> Right {
        Right::Choices(self.ids().cloned().collect())
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("spot", self.ids().cloned().collect())]
    }
}

fn spot_of(spot: &HiddenSpot) -> Spot {
    Spot {
        id: spot.id.clone(),
        area: Some(spot.area.clone()),
        cost: 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::activity::problem::broken;

    fn catalogue() -> Spots {
        let spot = |id: &str, left| HiddenSpot {
            id: id.to_owned(),
            area: Area::Rect(left, 100, 100, 100),
        };
        Spots {
            image: Some("catalogue".into()),
            spots: vec![spot("rose", 0), spot("bleu", 300), spot("titre", 600)],
            ..Spots::default()
        }
    }

    #[track_caller]
    fn finds(spots: &[&str], expected: Result<Grade, Mismatch>) {
        let on: BTreeMap<Id, u16> = spots.iter().map(|id| ((*id).to_owned(), 1)).collect();
        let response = Response::Point(BTreeMap::from([(Id::new(), on)]));
        assert_eq!(catalogue().grade(&response), expected, "{spots:?}");
    }

    #[test]
    fn grades_the_share_that_was_found() {
        finds(&["rose", "bleu", "titre"], Ok(Grade::Share(1.0)));
        finds(&["rose"], Ok(Grade::Share(1.0 / 3.0)));
        finds(&["vert"], Err(Mismatch));
        finds(&[], Err(Mismatch));
        let twice = Response::Point(BTreeMap::from([(
            Id::new(),
            BTreeMap::from([("rose".to_owned(), 2)]),
        )]));
        assert_eq!(catalogue().grade(&twice), Err(Mismatch));
        let all = catalogue().spots.into_iter().map(|spot| spot.id);
        assert_eq!(catalogue().right(), Right::Choices(all.collect()));
    }

    #[track_caller]
    fn tells(change: impl FnOnce(&mut Spots), expected: &[&str]) {
        let mut spots = catalogue();
        change(&mut spots);
        assert_eq!(broken(&spots), expected);
    }

    #[test]
    fn wants_a_picture_and_areas_on_it() {
        tells(|_| {}, &[]);
        tells(|spots| spots.image = None, &["picture-needed"]);
        tells(|spots| spots.spots.clear(), &["too-few"]);
        tells(|spots| spots.spots[1].id = "rose".into(), &["twice"]);
        tells(
            |spots| spots.spots[1].area = Area::Rect(950, 0, 100, 100),
            &["area-outside"],
        );
        let mut tiny = catalogue();
        tiny.spots[2].area = Area::default();
        let problems = tiny.problems();
        let expected = Problem::error("area-too-small", "spots")
            .at(2)
            .field("area");
        assert_eq!(problems[0].at, expected.at);
        assert_eq!(problems[0].rule, expected.rule);
        tells(
            |spots| spots.spots = vec![HiddenSpot::default(); 13],
            &[
                ["too-many"].as_slice(),
                &["twice"; 12],
                &["area-too-small"; 13],
            ]
            .concat(),
        );
    }
}
