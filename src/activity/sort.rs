//! Put cards into boxes; "tout le monde" comes first.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::problem::list_problems;
use super::{
    Grade, Id, Interaction, Layout, Mismatch, Nature, Problem, Response, Right, Rules, Wording,
    is_drawing,
};

/// The id of the bin for everybody, which a sort about people must have, first and widest.
pub const EVERYONE: &str = "tout-le-monde";

/// The most bins that fit side by side at 1024×768 with targets of 88 su.
const MAX_BINS: usize = 4;
/// The most cards one sort may hold: more does not fit a quarter of an hour.
const MAX_ITEMS: usize = 24;

activity! {
    /// Cards to put into boxes, by the class together at the board or each pupil alone.
    pub struct Sort {
        /// Ids of the boxes; [`EVERYONE`] first where the sort is about people.
        pub bins: Vec<Id>,
        /// The cards.
        pub items: Vec<SortItem>,
        /// Set to true only for a sort that has nothing to do with who people are.
        pub not_about_people: bool,
    }
}

/// One card of a sort.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SortItem {
    /// Names the card; its words are `<activity>_item_<id>`.
    pub id: Id,
    /// The box it belongs to; `None` where that is for the class to discuss.
    pub bin: Option<Id>,
    /// One of the kit's drawings to show on the card.
    pub drawing: Option<String>,
}

impl Sort {
    fn right_places(&self) -> BTreeMap<Id, Id> {
        self.items
            .iter()
            .filter_map(|item| Some((item.id.clone(), item.bin.clone()?)))
            .collect()
    }
}

impl Rules for Sort {
    fn problems(&self) -> Vec<Problem> {
        let bins: Vec<&str> = self.bins.iter().map(String::as_str).collect();
        let items: Vec<&str> = self.items.iter().map(|item| item.id.as_str()).collect();
        let mut problems = list_problems("bins", &bins, 2, MAX_BINS);
        problems.extend(list_problems("items", &items, 1, MAX_ITEMS));
        if !self.not_about_people && self.bins.first().map(String::as_str) != Some(EVERYONE) {
            problems.push(Problem::error("no-everyone-bin", "bins").with("id", EVERYONE));
        }
        for (index, item) in self.items.iter().enumerate() {
            if let Some(bin) = item.bin.as_ref().filter(|bin| !self.bins.contains(bin)) {
                problems.push(
                    Problem::error("unknown-id", "items")
                        .at(index)
                        .field("bin")
                        .with("id", bin),
                );
            }
            if let Some(name) = item.drawing.as_ref().filter(|name| !is_drawing(name)) {
                problems.push(
                    Problem::error("unknown-drawing", "items")
                        .at(index)
                        .field("drawing")
                        .with("id", name),
                );
            }
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Sort {
            bins: self.bins.clone(),
            items: self.items.iter().map(|item| item.id.clone()).collect(),
            layout: Layout::Boxes,
            wording: Wording::Lesson,
        }
    }

    /// A sort in which no card has a box of its own asks for an opinion.
    fn nature(&self) -> Nature {
        if self.right_places().is_empty() {
            Nature::Opinion
        } else {
            Nature::Knowledge
        }
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        grade_places(&self.right_places(), response)
    }

    fn right(&self) -> Right {
        let places = self.right_places();
        if places.is_empty() {
            Right::Open
        } else {
            Right::Places(places)
        }
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let item = self.items.iter().find(|item| item.id == id)?;
        item.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![
            ("bin", self.bins.clone()),
            (
                "item",
                self.items.iter().map(|item| item.id.clone()).collect(),
            ),
        ]
    }
}

/// The share of cards that lie where they belong; ungraded where none belongs anywhere.
pub(super) fn grade_places(
    right: &BTreeMap<Id, Id>,
    response: &Response,
) -> Result<Grade, Mismatch> {
    let Response::Sort(places) = response else {
        return Err(Mismatch);
    };
    let hits = right
        .iter()
        .filter(|(item, bin)| places.get(*item) == Some(*bin))
        .count();
    Ok(Grade::of(hits, right.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toys() -> Sort {
        Sort {
            bins: vec![EVERYONE.into(), "filles".into(), "garcons".into()],
            items: vec![
                SortItem {
                    id: "camion".into(),
                    bin: Some(EVERYONE.into()),
                    drawing: None,
                },
                SortItem {
                    id: "corde".into(),
                    ..SortItem::default()
                },
            ],
            ..Sort::default()
        }
    }

    #[test]
    fn grades_only_cards_that_have_a_box() {
        let places =
            |bin: &str| Response::Sort(BTreeMap::from([("camion".to_owned(), bin.to_owned())]));
        assert_eq!(toys().grade(&places(EVERYONE)), Ok(Grade::Share(1.0)));
        assert_eq!(toys().grade(&places("filles")), Ok(Grade::Share(0.0)));
        assert_eq!(toys().grade(&places("ailleurs")), Err(Mismatch));
    }

    #[track_caller]
    fn finds(sort: &Sort, expected: &[&str]) {
        let rules: Vec<&str> = sort.problems().iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn refuses_people_without_a_box_for_everyone() {
        finds(&toys(), &[]);
        let two = vec!["filles".to_owned(), "garcons".to_owned()];
        finds(
            &Sort {
                bins: two.clone(),
                ..toys()
            },
            &["no-everyone-bin", "unknown-id"],
        );
        let last = vec!["filles".to_owned(), EVERYONE.to_owned()];
        finds(
            &Sort {
                bins: last,
                ..toys()
            },
            &["no-everyone-bin"],
        );
        let mut dates = Sort {
            bins: two,
            not_about_people: true,
            ..toys()
        };
        dates.items.truncate(0);
        finds(&dates, &["too-few"]);
    }
}
