//! Put things into an order of one's own.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules};

/// The fewest things that have an order.
const MIN_ITEMS: usize = 2;
/// The most things that fit one below the other, each readable from the last row.
const MAX_ITEMS: usize = 8;

activity! {
    /// Things to put into an order; no order is the right one.
    pub struct Rank {
        /// The things, two to eight.
        pub items: Vec<RankItem>,
    }
}

/// One thing to rank.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RankItem {
    /// Names the thing; its words are `<activity>_item_<id>`.
    pub id: Id,
    /// One of the kit's drawings to show beside it.
    pub drawing: Option<String>,
}

impl Rank {
    fn ids(&self) -> Vec<Id> {
        self.items.iter().map(|item| item.id.clone()).collect()
    }
}

impl Rules for Rank {
    fn problems(&self) -> Vec<Problem> {
        let items: Vec<&str> = self.items.iter().map(|item| item.id.as_str()).collect();
        let mut problems = list_problems("items", &items, MIN_ITEMS, MAX_ITEMS);
        problems.extend(drawing_problems(
            "items",
            self.items.iter().map(|item| item.drawing.as_ref()),
        ));
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Order { items: self.ids() }
    }

    fn nature(&self) -> Nature {
        Nature::Opinion
    }

    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction()
            .accept(response)
            .map(|()| Grade::Ungraded)
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.items.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("item", self.ids())]
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        &["pole_first", "pole_last"]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(items: &[(&str, Option<&str>)]) -> Rank {
        let item = |(id, drawing): &(&str, Option<&str>)| RankItem {
            id: (*id).to_owned(),
            drawing: drawing.map(str::to_owned),
        };
        Rank {
            items: items.iter().map(item).collect(),
            ..Rank::default()
        }
    }

    #[track_caller]
    fn grades(order: &[&str], expected: Result<Grade, Mismatch>) {
        let order = order.iter().map(|id| (*id).to_owned()).collect();
        let rank = rank(&[("rire", None), ("regle", Some("scales"))]);
        assert_eq!(rank.grade(&Response::Order(order)), expected);
    }

    #[test]
    fn takes_any_order_of_all_things() {
        grades(&["rire", "regle"], Ok(Grade::Ungraded));
        grades(&["regle", "rire"], Ok(Grade::Ungraded));
        grades(&["regle"], Err(Mismatch));
        grades(&["regle", "regle"], Err(Mismatch));
    }

    #[track_caller]
    fn finds(rank: &Rank, expected: &[&str]) {
        let problems = rank.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_two_to_eight_things_and_known_drawings() {
        finds(&rank(&[("rire", None), ("regle", Some("scales"))]), &[]);
        finds(&rank(&[("rire", None)]), &["too-few"]);
        finds(&rank(&[("rire", None), ("rire", None)]), &["twice"]);
        finds(
            &rank(&[("rire", None), ("regle", Some("rainbow"))]),
            &["unknown-drawing"],
        );
    }
}
