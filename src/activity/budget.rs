//! Share out something that is not enough for everything.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::{
    Grade, Ground, Id, Interaction, Limit, Mismatch, Nature, Problem, Response, Rules, Spot,
};

/// The most things that fit one list, each with its price and its buttons.
const MAX_ITEMS: usize = 10;
/// The highest cost of one thing: the costs are to be added in the head.
const MAX_COST: u16 = 100;

activity! {
    /// A space, a time or a sum to share out: things with their costs, of which not all can be had.
    pub struct Budget {
        /// The things, two to ten.
        pub items: Vec<BudgetItem>,
        /// What may be spent in all.
        pub budget: u16,
        /// How many of each thing can be had; 0 is read as 1.
        pub most: u16,
    }
}

/// One thing that can be had.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BudgetItem {
    /// Names the thing; its words are `<activity>_item_<id>`.
    pub id: Id,
    /// What it takes from the budget, 1 to 100.
    pub cost: u16,
    /// One of the kit's drawings to show beside it.
    pub drawing: Option<String>,
}

impl Budget {
    fn most(&self) -> u16 {
        self.most.max(1)
    }

    fn cost_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            // keys: finding-cost-out-of-range, finding-cost-over-budget
            let rule = if item.cost == 0 || item.cost > MAX_COST {
                "cost-out-of-range"
            } else if item.cost > self.budget && self.budget > 0 {
                "cost-over-budget"
            } else {
                continue;
            };
            problems.push(Problem::error(rule, "items").at(index).field("cost"));
        }
        problems
    }

    /// Whether all of everything can be had, so that there is nothing to decide.
    fn is_enough_for_all(&self) -> bool {
        let costs = self.items.iter().map(|item| u64::from(item.cost));
        let all = costs.sum::<u64>() * u64::from(self.most());
        all <= u64::from(self.budget)
    }
}

impl Rules for Budget {
    fn problems(&self) -> Vec<Problem> {
        let ids: Vec<&str> = self.items.iter().map(|item| item.id.as_str()).collect();
        let mut problems = list_problems("items", &ids, 2, MAX_ITEMS);
        if self.budget == 0 {
            problems.push(Problem::error("missing-field", "budget").with("field", "budget"));
        }
        let costs = self.cost_problems();
        if costs.is_empty() && self.budget > 0 && self.is_enough_for_all() {
            problems.push(Problem::warning("budget-for-all", "budget"));
        }
        problems.extend(costs);
        let drawings = self.items.iter().map(|item| item.drawing.as_ref());
        problems.extend(drawing_problems("items", drawings));
        problems
    }

    fn interaction(&self) -> Interaction {
        let spot = |item: &BudgetItem| Spot {
            id: item.id.clone(),
            area: None,
            cost: item.cost,
        };
        Interaction::Point {
            spots: self.items.iter().map(spot).collect(),
            layers: vec![Id::new()],
            ground: Ground::List,
            limit: Limit::Budget {
                total: self.budget,
                most: self.most(),
            },
        }
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
        vec![(
            "item",
            self.items.iter().map(|item| item.id.clone()).collect(),
        )]
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        &["unit"]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::activity::problem::broken;

    fn yard() -> Budget {
        let item = |id: &str, cost| BudgetItem {
            id: id.to_owned(),
            cost,
            drawing: None,
        };
        Budget {
            items: vec![item("ballon", 8), item("bancs", 3), item("jardin", 4)],
            budget: 12,
            ..Budget::default()
        }
    }

    #[track_caller]
    fn takes(budget: &Budget, items: &[(&str, u16)], expected: Result<Grade, Mismatch>) {
        let on = items.iter().map(|(id, count)| ((*id).to_owned(), *count));
        let response = Response::Point(BTreeMap::from([(Id::new(), on.collect())]));
        assert_eq!(budget.grade(&response), expected, "{items:?}");
    }

    #[test]
    fn accepts_what_the_budget_allows() {
        let yard = yard();
        takes(&yard, &[("ballon", 1), ("jardin", 1)], Ok(Grade::Ungraded));
        takes(
            &yard,
            &[("ballon", 1), ("bancs", 1), ("jardin", 1)],
            Err(Mismatch),
        );
        takes(&yard, &[("bancs", 2)], Err(Mismatch));
        takes(&yard, &[("piscine", 1)], Err(Mismatch));
        let more = Budget { most: 3, ..yard };
        takes(&more, &[("bancs", 3)], Ok(Grade::Ungraded));
        takes(&more, &[("bancs", 4)], Err(Mismatch));
    }

    #[track_caller]
    fn tells(change: impl FnOnce(&mut Budget), expected: &[&str]) {
        let mut budget = yard();
        change(&mut budget);
        assert_eq!(broken(&budget), expected);
    }

    #[test]
    fn wants_costs_between_which_to_choose() {
        tells(|_| {}, &[]);
        tells(
            |budget| budget.items.truncate(1),
            &["too-few", "budget-for-all"],
        );
        tells(|budget| budget.budget = 0, &["missing-field"]);
        tells(|budget| budget.budget = 15, &["budget-for-all"]);
        tells(|budget| (budget.budget, budget.most) = (15, 2), &[]);
        tells(|budget| budget.budget = 7, &["cost-over-budget"]);
        tells(|budget| budget.items[0].cost = 0, &["cost-out-of-range"]);
        tells(|budget| budget.items[0].cost = 101, &["cost-out-of-range"]);
        tells(
            |budget| budget.items[0].drawing = Some("balon".into()),
            &["unknown-drawing"],
        );
    }
}
