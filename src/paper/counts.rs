//! The counts of an hour as they may be read: the only place of this room that opens a tally.

use std::collections::BTreeSet;

use crate::activity::{Activity, Id, Tally};
use crate::session::{ActivitySummary, Figure, Shift, Shown, figure, shift};

use super::phases::is_right;
use super::words::{Said, Words};

/// What may be read of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading<'a> {
    /// Nothing was shown to the class, or there was nothing to answer.
    Hidden,
    /// Too few answers to show them.
    TooFew,
    /// The answers.
    Result(Answers<'a>),
}

/// The answers of the class to one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answers<'a> {
    /// The first vote, and the second where there was one.
    pub(super) votes: Vec<Vote>,
    /// What could be answered.
    pub(super) lines: Vec<Line<'a>>,
    /// How far the class moved between the votes.
    pub(super) shift: Option<Shift>,
    /// Whether counts are said in words.
    pub(super) in_words: bool,
}

/// One vote as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Vote {
    /// How many answered.
    pub(super) turnout: Turnout,
    /// The middle number of an estimate.
    pub(super) median: Option<i64>,
}

/// How many answered a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turnout {
    /// So many.
    Count(u32),
    /// The class answered as one, together at the board.
    Together,
    /// Not told: it would help to undo the words.
    Untold,
}

/// One thing that could be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The card this is about, for a sort.
    pub(super) item: Option<(Id, Said<'a>)>,
    /// The choice, the number, or the box.
    pub(super) id: Id,
    /// Its words.
    pub(super) said: Said<'a>,
    /// Whether it is right.
    pub(super) is_right: bool,
    /// What each vote gave it.
    pub(super) cells: Vec<Cell>,
}

/// What one vote gave to one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// This many of so many.
    Count(u32, u32),
    /// Words in the place of a number.
    InWords(Figure),
    /// Whether the class put it here together: its one answer is nobody's.
    Together(bool),
}

/// What may be read of an activity, from its summary alone.
pub(super) fn reading<'a>(
    words: &Words<'a>,
    summary: &'a ActivitySummary,
    activity: Option<&'a Activity>,
) -> Reading<'a> {
    let (first, second, in_words) = match &summary.shown {
        Shown::Hidden => return Reading::Hidden,
        Shown::TooFew { .. } => return Reading::TooFew,
        Shown::Counts {
            first,
            second,
            in_words,
        } => (first, second.as_ref(), *in_words),
    };
    let tallies: Vec<&Tally> = std::iter::once(first).chain(second).collect();
    let votes: Vec<Vote> = tallies.iter().map(|tally| vote(tally, in_words)).collect();
    let is_together = votes.iter().any(|vote| vote.turnout == Turnout::Together);
    Reading::Result(Answers {
        lines: lines(words, &tallies, activity, in_words),
        // Where counts are said in words, "by less than three" would tell that somebody stood alone.
        shift: second
            .filter(|_| !in_words && !is_together)
            .and_then(|second| shift(first, second)),
        votes,
        in_words,
    })
}

fn vote(tally: &Tally, in_words: bool) -> Vote {
    let turnout = match tally.respondents() {
        1 => Turnout::Together,
        _ if in_words => Turnout::Untold,
        count => Turnout::Count(count),
    };
    Vote {
        median: tally
            .median()
            .filter(|_| matches!(turnout, Turnout::Count(_))),
        turnout,
    }
}

fn lines<'a>(
    words: &Words<'a>,
    tallies: &[&'a Tally],
    activity: Option<&'a Activity>,
    in_words: bool,
) -> Vec<Line<'a>> {
    let Some(first) = tallies.first() else {
        return Vec::new();
    };
    match first {
        Tally::Nothing | Tally::Line { .. } | Tally::Ranks { .. } | Tally::Words { .. } => {
            Vec::new()
        }
        Tally::Choices { counts, .. } => counts
            .iter()
            .map(|(id, _)| Line {
                item: None,
                id: id.clone(),
                said: activity.map_or_else(|| Said::from(id.clone()), |a| words.choice(a, id)),
                is_right: activity.is_some_and(|activity| is_right(activity, id)),
                cells: cells(tallies, in_words, |tally| count_of_choice(tally, id)),
            })
            .collect(),
        Tally::Numbers { .. } => numbers(tallies)
            .into_iter()
            .map(|number| Line {
                item: None,
                id: number.to_string(),
                said: activity.map_or_else(
                    || Said::from(words.texts.number(number)),
                    |activity| words.amount(activity, number),
                ),
                is_right: false,
                cells: cells(tallies, in_words, |tally| count_of_number(tally, number)),
            })
            .collect(),
        Tally::Places { counts, .. } => counts
            .iter()
            .flat_map(|(item, bins)| bins.iter().map(move |(bin, _)| (item, bin)))
            .map(|(item, bin)| {
                place_line(words, activity, (item, bin), |item, bin| {
                    cells(tallies, in_words, |tally| count_of_place(tally, item, bin))
                })
            })
            .collect(),
    }
}

fn place_line<'a>(
    words: &Words<'a>,
    activity: Option<&'a Activity>,
    (item, bin): (&'a Id, &'a Id),
    cells: impl FnOnce(&Id, &Id) -> Vec<Cell>,
) -> Line<'a> {
    let say = |list: &str, id: &Id| {
        activity.map_or_else(
            || Said::from(id.clone()),
            |activity| words.say(activity.head().id, &format!("{list}_{id}"), id),
        )
    };
    let right = activity.map(|activity| activity.rules().right());
    Line {
        item: Some((item.clone(), say("item", item))),
        id: bin.clone(),
        said: say("bin", bin),
        is_right: matches!(right, Some(crate::activity::Right::Places(places)) if places.get(item) == Some(bin)),
        cells: cells(item, bin),
    }
}

/// What each vote gave, as it may be read.
fn cells(tallies: &[&Tally], in_words: bool, count_of: impl Fn(&Tally) -> u32) -> Vec<Cell> {
    let cell = |tally: &&Tally| {
        let (count, respondents) = (count_of(tally), tally.respondents());
        match (respondents, figure(count, respondents, in_words)) {
            (1, _) => Cell::Together(count > 0),
            (_, Figure::Count(count)) => Cell::Count(count, respondents),
            (_, said) => Cell::InWords(said),
        }
    };
    tallies.iter().map(cell).collect()
}

fn count_of_choice(tally: &Tally, wanted: &str) -> u32 {
    let Tally::Choices { counts, .. } = tally else {
        return 0;
    };
    let found = counts.iter().find(|(id, _)| id == wanted);
    found.map_or(0, |(_, count)| *count)
}

fn count_of_number(tally: &Tally, wanted: i64) -> u32 {
    let Tally::Numbers { counts, .. } = tally else {
        return 0;
    };
    let found = counts.iter().find(|(number, _)| *number == wanted);
    found.map_or(0, |(_, count)| *count)
}

fn count_of_place(tally: &Tally, item: &str, bin: &str) -> u32 {
    let Tally::Places { counts, .. } = tally else {
        return 0;
    };
    let bins = counts
        .iter()
        .find(|(id, _)| id == item)
        .map(|(_, bins)| bins);
    let found = bins.and_then(|bins| bins.iter().find(|(id, _)| id == bin));
    found.map_or(0, |(_, count)| *count)
}

/// All numbers given in any vote, smallest first.
fn numbers(tallies: &[&Tally]) -> BTreeSet<i64> {
    let given = tallies.iter().flat_map(|tally| match tally {
        Tally::Numbers { counts, .. } => counts.as_slice(),
        _ => &[],
    });
    given.map(|(number, _)| *number).collect()
}
