//! Put cards into two circles that cross.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::sort::grade_places;
use super::{
    Grade, Id, Interaction, Layout, Mismatch, Nature, Problem, Response, Right, Rules, Wording,
};

/// The most cards that stay readable in two circles.
const MAX_ITEMS: usize = 16;

activity! {
    /// Cards to put into one circle, the other, where both cross, or outside of them.
    pub struct Venn {
        /// The cards, two to sixteen.
        pub items: Vec<VennItem>,
        /// Whether a card may lie outside of both circles.
        pub outside: bool,
    }
}

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VennItem {
    /// Names the card; its words are `<activity>_item_<id>`.
    pub id: Id,
    /// Where it belongs; `None` where that is for the class to discuss.
    pub place: Option<Region>,
    /// One of the kit's drawings to show on the card.
    pub drawing: Option<String>,
}

/// A region of two circles that cross.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Region {
    /// In the left circle alone.
    Left,
    /// Where both cross.
    Both,
    /// In the right circle alone.
    Right,
    /// In none of them.
    Outside,
}

impl Region {
    /// Its id as a bin; its words are `<activity>_bin_<id>`.
    fn bin(self) -> Id {
        let bin = match self {
            Self::Left => "left",
            Self::Both => "both",
            Self::Right => "right",
            Self::Outside => "outside",
        };
        bin.to_owned()
    }
}

impl Venn {
    fn ids(&self) -> Vec<Id> {
        self.items.iter().map(|item| item.id.clone()).collect()
    }

    fn right_places(&self) -> BTreeMap<Id, Id> {
        let places = self.items.iter();
        places
            .filter_map(|item| Some((item.id.clone(), item.place?.bin())))
            .collect()
    }
}

impl Rules for Venn {
    fn problems(&self) -> Vec<Problem> {
        let ids: Vec<&str> = self.items.iter().map(|item| item.id.as_str()).collect();
        let mut problems = list_problems("items", &ids, 2, MAX_ITEMS);
        for (index, item) in self.items.iter().enumerate() {
            if item.place == Some(Region::Outside) && !self.outside {
                problems.push(
                    Problem::error("no-outside", "items")
                        .at(index)
                        .field("place"),
                );
            }
        }
        let drawings = self.items.iter().map(|item| item.drawing.as_ref());
        problems.extend(drawing_problems("items", drawings));
        problems
    }

    fn interaction(&self) -> Interaction {
        let outside = self.outside.then_some(Region::Outside);
        let regions = [Region::Both, Region::Left, Region::Right];
        Interaction::Sort {
            bins: regions
                .into_iter()
                .chain(outside)
                .map(Region::bin)
                .collect(),
            items: self.ids(),
            layout: Layout::Circles,
            wording: Wording::Lesson,
        }
    }

    /// Where no card has a place of its own, the class says what it thinks.
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
        let found = self.items.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        let circles = [Region::Left, Region::Right].map(Region::bin);
        vec![("bin", circles.to_vec()), ("item", self.ids())]
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        if self.outside {
            &["bin_both", "bin_outside"]
        } else {
            &["bin_both"]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::problem::broken;

    fn tools(outside: bool) -> Venn {
        let item = |id: &str, place| VennItem {
            id: id.to_owned(),
            place,
            drawing: None,
        };
        Venn {
            items: vec![
                item("marteau", Some(Region::Left)),
                item("patience", Some(Region::Both)),
                item("colle", None),
            ],
            outside,
            ..Venn::default()
        }
    }

    #[track_caller]
    fn puts(venn: &Venn, places: &[(&str, &str)], expected: Result<Grade, Mismatch>) {
        let own = |(item, bin): &(&str, &str)| ((*item).to_owned(), (*bin).to_owned());
        let response = Response::Sort(places.iter().map(own).collect());
        assert_eq!(venn.grade(&response), expected, "{places:?}");
    }

    #[test]
    fn grades_only_cards_that_have_a_place() {
        let venn = tools(false);
        let right = [("marteau", "left"), ("patience", "both")];
        puts(&venn, &right, Ok(Grade::Share(1.0)));
        puts(
            &venn,
            &[("marteau", "left"), ("colle", "both")],
            Ok(Grade::Share(0.5)),
        );
        puts(&venn, &[("colle", "right")], Ok(Grade::Share(0.0)));
        puts(&venn, &[("colle", "outside")], Err(Mismatch));
        puts(&tools(true), &[("colle", "outside")], Ok(Grade::Share(0.0)));
        let mut open = tools(false);
        open.items.drain(..2);
        puts(&open, &[("colle", "right")], Ok(Grade::Ungraded));
        assert_eq!(
            (open.nature(), open.right()),
            (Nature::Opinion, Right::Open)
        );
    }

    #[track_caller]
    fn tells(change: impl FnOnce(&mut Venn), expected: &[&str]) {
        let mut venn = tools(false);
        change(&mut venn);
        assert_eq!(broken(&venn), expected);
    }

    #[test]
    fn wants_cards_that_have_their_place() {
        tells(|_| {}, &[]);
        tells(|venn| venn.items.truncate(1), &["too-few"]);
        tells(|venn| venn.items[1].id = "marteau".into(), &["twice"]);
        tells(
            |venn| venn.items[2].place = Some(Region::Outside),
            &["no-outside"],
        );
        tells(
            |venn| (venn.outside, venn.items[2].place) = (true, Some(Region::Outside)),
            &[],
        );
        tells(
            |venn| venn.items[0].drawing = Some("marteau".into()),
            &["unknown-drawing"],
        );
    }
}
