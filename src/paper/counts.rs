//! The counts of an hour as they may be read: the only place of this room that opens a tally.

mod lines;

use crate::activity::{Activity, Ground, Id, Interaction, Layout, Nature, Tally};
use crate::session::{ActivitySummary, Figure, Shift, Shown, shift};

use super::words::{Said, Words};
use lines::Source;

/// One activity, or one part of an activity of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// The statement, scene or question; `None` where the activity is one part.
    pub(super) part: Option<(Id, Said<'a>)>,
    /// What may be read of it.
    pub(super) reading: Reading<'a>,
}

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
    /// What else is to be said of them.
    pub(super) kind: Kind,
}

/// What is to be said of answers besides their counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing.
    Usual,
    /// The items stand in the order of the class, the first one first.
    Ranks,
    /// What pupils wrote is deleted.
    Words,
    /// Cards that ask what pupils think of others: one class never concludes.
    Cards,
    /// Things were counted, not answers.
    Things,
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
    /// So many things were counted; nobody can tell by how many pupils.
    Things {
        /// How many.
        count: u32,
        /// Whether they are stickers on a plan.
        on_plan: bool,
    },
    /// Not told: it would help to undo the words.
    Untold,
}

/// One thing that could be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The card, row or thing this is about, where each has several lines.
    pub(super) item: Option<(Id, Said<'a>)>,
    /// The choice, the number, the box, the rank.
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

/// What may be read of an activity, part by part, from its summary alone.
pub(super) fn pieces<'a>(
    words: &Words<'a>,
    summary: &'a ActivitySummary,
    activity: Option<&'a Activity>,
) -> Vec<Piece<'a>> {
    if summary.parts.is_empty() {
        return vec![Piece {
            part: None,
            reading: reading(words, &summary.shown, (activity, "")),
        }];
    }
    let piece = |part: &'a crate::session::PartSummary| Piece {
        part: Some((
            part.id.clone(),
            activity.map_or_else(
                || Said::from(part.id.clone()),
                |activity| words.part(activity, &part.id),
            ),
        )),
        reading: reading(words, &part.shown, (activity, &part.id)),
    };
    summary.parts.iter().map(piece).collect()
}

fn reading<'a>(
    words: &Words<'a>,
    shown: &'a Shown,
    (activity, part): (Option<&'a Activity>, &str),
) -> Reading<'a> {
    let (first, second, in_words) = match shown {
        Shown::Hidden => return Reading::Hidden,
        Shown::TooFew { .. } => return Reading::TooFew,
        Shown::Counts {
            first,
            second,
            in_words,
        } => (first, second.as_ref(), *in_words),
    };
    let kind = kind(activity, first);
    let tallies: Vec<&Tally> = std::iter::once(first).chain(second).collect();
    let votes: Vec<Vote> = tallies
        .iter()
        .map(|tally| vote(tally, in_words, things(activity)))
        .collect();
    let is_together = votes.iter().any(|vote| vote.turnout == Turnout::Together);
    let source = Source {
        words,
        activity,
        part,
        tallies: &tallies,
        in_words,
        counts_things: kind == Kind::Things,
    };
    Reading::Result(Answers {
        lines: source.lines(),
        // Where counts are said in words, "by less than three" would tell that somebody stood alone.
        shift: second
            .filter(|_| !in_words && !is_together)
            .and_then(|second| shift(first, second)),
        votes,
        in_words,
        kind,
    })
}

fn kind(activity: Option<&Activity>, tally: &Tally) -> Kind {
    let interaction = activity.map(|activity| activity.rules().interaction());
    match (tally, interaction) {
        (Tally::Words { .. }, _) => Kind::Words,
        (Tally::Ranks { .. }, _) => Kind::Ranks,
        (
            _,
            Some(Interaction::Sort {
                layout: Layout::OneByOne,
                ..
            }),
        ) => Kind::Cards,
        _ if things(activity).is_some() => Kind::Things,
        _ => Kind::Usual,
    }
}

/// Whether things are counted, and whether on a plan.
fn things(activity: Option<&Activity>) -> Option<bool> {
    let rules = activity?.rules();
    let on_plan = matches!(
        rules.interaction(),
        Interaction::Point {
            ground: Ground::Plan(_),
            ..
        }
    );
    (rules.nature() == Nature::Count).then_some(on_plan)
}

fn vote(tally: &Tally, in_words: bool, things: Option<bool>) -> Vote {
    let turnout = match (tally.respondents(), things) {
        (_, Some(_)) if in_words => Turnout::Untold,
        (count, Some(on_plan)) => Turnout::Things { count, on_plan },
        (1, None) => Turnout::Together,
        (_, None) if in_words => Turnout::Untold,
        (count, None) => Turnout::Count(count),
    };
    Vote {
        median: tally
            .median()
            .filter(|_| matches!(turnout, Turnout::Count(_))),
        turnout,
    }
}
