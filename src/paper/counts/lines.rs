//! What could be answered, line by line, with what each vote gave to it.

use std::collections::BTreeSet;

use crate::activity::{Activity, Ground, Id, Interaction, Right, Tally};
use crate::paper::phases::is_right;
use crate::paper::words::{Said, Words};
use crate::session::{Figure, figure};

use super::{Cell, Line};

/// Where lines come from: the tallies of one part, and the words of its activity.
#[derive(Clone, Copy)]
pub(super) struct Source<'a, 's> {
    pub(super) words: &'s Words<'a>,
    /// `None` for an activity that this revision of the lesson does not have.
    pub(super) activity: Option<&'a Activity>,
    pub(super) part: &'s str,
    pub(super) tallies: &'s [&'a Tally],
    pub(super) in_words: bool,
    pub(super) counts_things: bool,
}

impl<'a> Source<'a, '_> {
    /// All lines, in the author's order; things in an order of the class stand in that order.
    pub(super) fn lines(&self) -> Vec<Line<'a>> {
        match self.tallies.first() {
            // What pupils wrote is nowhere: it is deleted when the hour ends.
            None | Some(Tally::Nothing | Tally::Words { .. }) => Vec::new(),
            Some(Tally::Choices { counts, .. }) => {
                counts.iter().map(|(id, _)| self.choice(id)).collect()
            }
            Some(Tally::Numbers { .. }) => numbers(self.tallies)
                .into_iter()
                .map(|number| self.number(number))
                .collect(),
            Some(Tally::Line { counts, .. }) => (0..counts.len())
                .map(|place| self.place(place, counts.len()))
                .collect(),
            Some(Tally::Ranks { .. }) => self.ranks(),
            Some(Tally::Places { counts, .. }) => self.places(counts),
        }
    }

    fn say(&self, id: &Id, words: impl FnOnce(&Words<'a>, &'a Activity) -> Said<'a>) -> Said<'a> {
        match self.activity {
            Some(activity) => words(self.words, activity),
            None => Said::from(id.clone()),
        }
    }

    fn choice(&self, id: &Id) -> Line<'a> {
        let is_right = |activity| is_right(activity, self.part, id);
        Line {
            item: None,
            id: id.clone(),
            said: self.say(id, |words, activity| words.choice(activity, id)),
            is_right: self.activity.is_some_and(is_right),
            cells: self.cells(|tally| match tally {
                Tally::Choices { counts, .. } => count_in(counts, id),
                _ => 0,
            }),
        }
    }

    fn number(&self, number: i64) -> Line<'a> {
        let said = match self.activity {
            Some(activity) => self.words.amount(activity, number),
            None => Said::from(self.words.texts.number(number)),
        };
        Line {
            item: None,
            id: number.to_string(),
            said,
            is_right: false,
            cells: self.cells(|tally| match tally {
                Tally::Numbers { counts, .. } => counts
                    .iter()
                    .find(|(given, _)| *given == number)
                    .map_or(0, |(_, count)| *count),
                _ => 0,
            }),
        }
    }

    fn place(&self, place: usize, count: usize) -> Line<'a> {
        let id = (place + 1).to_string();
        Line {
            item: None,
            said: self.say(&id, |words, activity| words.place(activity, place, count)),
            id,
            is_right: false,
            cells: self.cells(|tally| match tally {
                Tally::Line { counts, .. } => counts.get(place).copied().unwrap_or(0),
                _ => 0,
            }),
        }
    }

    /// Each item with how many put it at each rank, in the order of the last vote.
    fn ranks(&self) -> Vec<Line<'a>> {
        let order = self.tallies.last().map(|tally| tally.mean_order());
        let order = order.unwrap_or_default();
        let right = match self.activity.map(|activity| activity.rules().right()) {
            Some(Right::Order(right)) => right,
            _ => Vec::new(),
        };
        let line = |item: &Id, rank: usize| {
            let list = self.activity.map_or("item", |one| one.rules().item_list());
            let said = self.say(item, |words, activity| words.of(activity, list, item));
            Line {
                item: Some((item.clone(), said)),
                id: (rank + 1).to_string(),
                said: Said::from((rank + 1).to_string()),
                is_right: right.get(rank).is_some_and(|(id, _)| id == item),
                cells: self.cells(|tally| count_of_rank(tally, item, rank)),
            }
        };
        let ranks = order.len();
        let each = order
            .into_iter()
            .flat_map(|item| (0..ranks).map(move |rank| (item, rank)));
        each.map(|(item, rank)| line(item, rank)).collect()
    }

    fn places(&self, counts: &[(Id, Vec<(Id, u32)>)]) -> Vec<Line<'a>> {
        match self.activity.map(|activity| activity.rules().interaction()) {
            Some(Interaction::Match { .. }) => {
                counts.iter().map(|(pair, _)| self.pair(pair)).collect()
            }
            Some(Interaction::Point { ground, .. }) => self.points(counts, ground),
            Some(Interaction::Write { .. }) => self.boxes(counts, "gap"),
            _ => {
                let list = self.activity.map_or("item", |one| one.rules().item_list());
                self.boxes(counts, list)
            }
        }
    }

    /// How many found a pair.
    fn pair(&self, pair: &Id) -> Line<'a> {
        let said = self.say(pair, |words, activity| {
            let (left, right) = (
                words.of(activity, "left", pair),
                words.of(activity, "right", pair),
            );
            Said {
                words: format!("{} ↔ {}", left.words, right.words),
                lang: left.lang,
            }
        });
        Line {
            item: None,
            id: pair.clone(),
            said,
            is_right: false,
            cells: self.cells(|tally| count_of_place(tally, pair, pair)),
        }
    }

    /// Points on spots: one line each, or one row each where there are several kinds of points.
    fn points(&self, counts: &[(Id, Vec<(Id, u32)>)], ground: Ground) -> Vec<Line<'a>> {
        let (spot_list, layer_list) = match ground {
            Ground::Picture => ("spot", ""),
            Ground::Plan(_) => ("zone", "layer"),
            Ground::Grid => ("row", "column"),
            Ground::List => ("item", ""),
        };
        let spots = counts.first().map(|(_, spots)| spots.as_slice());
        let spots = spots.unwrap_or_default();
        let mut lines = Vec::new();
        for (spot, _) in spots {
            let said = self.say(spot, |words, activity| words.of(activity, spot_list, spot));
            for (layer, _) in counts {
                let cells = self.cells(|tally| count_of_place(tally, layer, spot));
                let layer_said = self.say(layer, |words, activity| {
                    words.of(activity, layer_list, layer)
                });
                lines.push(if layer.is_empty() {
                    Line {
                        item: None,
                        id: spot.clone(),
                        said: said.clone(),
                        is_right: false,
                        cells,
                    }
                } else {
                    Line {
                        item: Some((spot.clone(), said.clone())),
                        id: layer.clone(),
                        said: layer_said,
                        is_right: false,
                        cells,
                    }
                });
            }
        }
        lines
    }

    /// Items of this list, each with all boxes.
    fn boxes(&self, counts: &[(Id, Vec<(Id, u32)>)], list: &str) -> Vec<Line<'a>> {
        let right = self.activity.map(|activity| activity.rules().right());
        let is_right = |item: &Id, bin: &Id| matches!(&right, Some(Right::Places(places)) if places.get(item) == Some(bin));
        let mut lines = Vec::new();
        for (item, bins) in counts {
            let said = self.say(item, |words, activity| words.of(activity, list, item));
            for (bin, _) in bins {
                lines.push(Line {
                    item: Some((item.clone(), said.clone())),
                    id: bin.clone(),
                    said: self.say(bin, |words, activity| words.bin(activity, bin)),
                    is_right: is_right(item, bin),
                    cells: self.cells(|tally| count_of_place(tally, item, bin)),
                });
            }
        }
        lines
    }

    /// What each vote gave, as it may be read.
    fn cells(&self, count_of: impl Fn(&Tally) -> u32) -> Vec<Cell> {
        let cell = |tally: &&Tally| {
            let (count, respondents) = (count_of(tally), tally.respondents());
            match (respondents, figure(count, respondents, self.in_words)) {
                (1, _) if !self.counts_things => Cell::Together(count > 0),
                (_, Figure::Count(count)) => Cell::Count(count, respondents),
                (_, said) => Cell::InWords(said),
            }
        };
        self.tallies.iter().map(cell).collect()
    }
}

fn count_in(counts: &[(Id, u32)], wanted: &str) -> u32 {
    let found = counts.iter().find(|(id, _)| id == wanted);
    found.map_or(0, |(_, count)| *count)
}

fn count_of_place(tally: &Tally, outer: &str, inner: &str) -> u32 {
    let Tally::Places { counts, .. } = tally else {
        return 0;
    };
    let found = counts.iter().find(|(id, _)| id == outer);
    found.map_or(0, |(_, inside)| count_in(inside, inner))
}

fn count_of_rank(tally: &Tally, item: &str, rank: usize) -> u32 {
    let Tally::Ranks { counts, .. } = tally else {
        return 0;
    };
    let found = counts.iter().find(|(id, _)| id == item);
    let ranks = found.map(|(_, ranks)| ranks);
    ranks
        .and_then(|ranks| ranks.get(rank))
        .copied()
        .unwrap_or(0)
}

/// All numbers given in any vote, smallest first.
fn numbers(tallies: &[&Tally]) -> BTreeSet<i64> {
    let given = tallies.iter().flat_map(|tally| match tally {
        Tally::Numbers { counts, .. } => counts.as_slice(),
        _ => &[],
    });
    given.map(|(number, _)| *number).collect()
}
