//! What the counts of several classes add up to.
//!
//! Shares and changes are told with an interval only as far as [`may_conclude`] and [`may_compare`] allow, and no class
//! is ever set beside another.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::activity::{CardSet, Id, Moment};

use super::class_counts::{CardCounts, ClassCounts};
use super::statistics::{Interval, Measure, difference, may_compare, may_conclude, pool, wilson};

/// One answer of several classes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    /// How many gave it.
    pub k: u32,
    /// Their share with its interval; `None` where one cannot conclude.
    pub share: Option<Range>,
}

/// A share or a difference of shares, and between what it lies with 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Range {
    /// The share, 0 to 1, or the difference, -1 to 1.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Range {
    fn new(value: f64, interval: Interval) -> Self {
        Self {
            value,
            low: interval.low,
            high: interval.high,
        }
    }
}

/// What rows of a table are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// One card and its series.
    Card(Id, CardSet),
    /// All cards that lessons are about, on average.
    Taught,
    /// All cards that no lesson talks about, on average.
    Comparison,
}

/// One card, or the average of several, at one moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PooledRow {
    /// The card or cards.
    pub subject: Subject,
    /// Classes that answered.
    pub classes: usize,
    /// Responses; for an average, those to one card.
    pub n: u32,
    /// Answers "everybody".
    pub everyone: Share,
    /// Answers "rather girls".
    pub girls: Share,
    /// Answers "rather boys".
    pub boys: Share,
}

/// All classes at one moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PooledMoment {
    /// When.
    pub moment: Moment,
    /// Classes.
    pub classes: usize,
    /// A row for each card, then the averages.
    pub rows: Vec<PooledRow>,
}

/// How the answer "everybody" moved from one moment to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// From when.
    pub from: Moment,
    /// To when.
    pub to: Moment,
    /// The card or cards.
    pub subject: Subject,
    /// The later share minus the earlier one; `None` where one cannot conclude.
    pub change: Option<Range>,
}

/// The counts of several classes, added up.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pooled {
    /// What was measured.
    pub measure: Id,
    /// By moment, the earliest first.
    pub moments: Vec<PooledMoment>,
    /// Between moments, for what was answered at both.
    pub changes: Vec<Change>,
}

/// Adds up the files of several classes; `None` without files, or where they measure different things.
pub fn pooled(files: &[ClassCounts]) -> Option<Pooled> {
    let measure = files.first()?.measure.clone();
    if files.iter().any(|file| file.measure != measure) {
        return None;
    }
    let at: BTreeSet<Moment> = files.iter().map(|file| file.moment).collect();
    let of = |moment: Moment| -> Vec<&ClassCounts> {
        files.iter().filter(|file| file.moment == moment).collect()
    };
    let moments = at.iter().map(|moment| pooled_moment(*moment, &of(*moment)));
    let pairs = at
        .iter()
        .flat_map(|from| at.range(from..).skip(1).map(move |to| (*from, *to)));
    Some(Pooled {
        moments: moments.collect(),
        changes: pairs
            .flat_map(|(from, to)| changes((from, &of(from)), (to, &of(to))))
            .collect(),
        measure,
    })
}

fn pooled_moment(moment: Moment, files: &[&ClassCounts]) -> PooledMoment {
    let row = |subject: Subject| {
        let of = |answer| measures(files, &subject, answer);
        let everyone = of(Answer::Everyone);
        PooledRow {
            classes: everyone.len(),
            n: pool(&everyone).n,
            everyone: share(&everyone),
            girls: share(&of(Answer::Girls)),
            boys: share(&of(Answer::Boys)),
            subject,
        }
    };
    PooledMoment {
        moment,
        classes: files.len(),
        rows: subjects(files).into_iter().map(row).collect(),
    }
}

fn changes(
    (from, before): (Moment, &[&ClassCounts]),
    (to, after): (Moment, &[&ClassCounts]),
) -> Vec<Change> {
    let later = subjects(after);
    let both = subjects(before)
        .into_iter()
        .filter(|subject| later.contains(subject));
    both.map(|subject| {
        let of = |files| measures(files, &subject, Answer::Everyone);
        let (before, after) = (of(before), of(after));
        let (one, two) = (pool(&before), pool(&after));
        let change = may_compare(&before, &after)
            .then(|| difference(two.k, two.n, one.k, one.n))
            .flatten()
            .map(|interval| Range::new(portion(two) - portion(one), interval));
        Change {
            from,
            to,
            subject,
            change,
        }
    })
    .collect()
}

/// Each card in the order in which the files bring them, then the averages of those that are there.
fn subjects(files: &[&ClassCounts]) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = Vec::new();
    for card in files.iter().flat_map(|file| &file.cards) {
        let subject = Subject::Card(card.card.clone(), card.set);
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    let is_there = |average: &Subject| {
        let mut cards = files.iter().flat_map(|file| &file.cards);
        cards.any(|card| is_about(average, card))
    };
    let averages = [Subject::Taught, Subject::Comparison];
    subjects.extend(averages.into_iter().filter(is_there));
    subjects
}

fn is_about(subject: &Subject, card: &CardCounts) -> bool {
    match subject {
        Subject::Card(id, set) => card.card == *id && card.set == *set,
        Subject::Taught => card.set != CardSet::Untaught,
        Subject::Comparison => card.set == CardSet::Untaught,
    }
}

#[derive(Clone, Copy)]
enum Answer {
    Everyone,
    Girls,
    Boys,
}

/// What each class answered.
///
/// Several cards count as their average: the pupils of a class are as many as they are, however many cards they
/// answer. The real interval of an average is never wider than that of one card, so this errs on the side of silence.
fn measures(files: &[&ClassCounts], subject: &Subject, answer: Answer) -> Vec<Measure> {
    let of_class = |file: &&ClassCounts| {
        let cards = file.cards.iter().filter(|card| is_about(subject, card));
        let counts: Vec<(u32, u32)> = cards
            .map(|card| match answer {
                Answer::Everyone => (card.everyone, card.n),
                Answer::Girls => (card.girls, card.n),
                Answer::Boys => (card.boys, card.n),
            })
            .collect();
        let cards = u32::try_from(counts.len())
            .ok()
            .filter(|count| *count > 0)?;
        let average = |sum: u32| (sum + cards / 2) / cards;
        Some(Measure {
            n: average(counts.iter().map(|(_, n)| n).sum()),
            k: average(counts.iter().map(|(k, _)| k).sum()),
        })
    };
    files.iter().filter_map(of_class).collect()
}

fn share(classes: &[Measure]) -> Share {
    let all = pool(classes);
    let interval = wilson(all.k, all.n).filter(|_| may_conclude(classes));
    Share {
        k: all.k,
        share: interval.map(|interval| Range::new(portion(all), interval)),
    }
}

fn portion(measure: Measure) -> f64 {
    f64::from(measure.k) / f64::from(measure.n.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Form;

    fn card(id: &str, set: CardSet, (everyone, girls, boys): (u32, u32, u32)) -> CardCounts {
        CardCounts {
            card: id.to_owned(),
            set,
            everyone,
            girls,
            boys,
            n: everyone + girls + boys,
        }
    }

    fn class(moment: Moment, cards: Vec<CardCounts>) -> ClassCounts {
        ClassCounts {
            marelle_counts: 1,
            lesson: "barometre".into(),
            measure: "qui-peut".into(),
            form: Form::A,
            moment,
            cards,
        }
    }

    fn of(k: u32, n: u32) -> Vec<CardCounts> {
        vec![card("ile", CardSet::Untaught, (k, n - k, 0))]
    }

    #[track_caller]
    fn close(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 5.1e-5,
            "{found} instead of {expected}"
        );
    }

    /// 81 of 263, the first example of Newcombe 1998, as four classes.
    #[test]
    fn tells_the_share_of_four_classes_with_its_interval() {
        let counts = [(20, 66), (20, 66), (20, 66), (21, 65)];
        let files = counts.map(|(k, n)| class(Moment::Before, of(k, n)));
        let found = pooled(&files).unwrap();
        let row = &found.moments[0].rows[0];
        assert_eq!((row.classes, row.n, row.everyone.k), (4, 263, 81));
        let share = row.everyone.share.unwrap();
        close(share.value, 81.0 / 263.0);
        close(share.low, 0.2553);
        close(share.high, 0.3662);
        assert_eq!(row.girls.k, 182);
        assert_eq!(found.changes, []);
    }

    #[test]
    fn never_concludes_from_one_class_or_from_few() {
        let shares = |files: &[ClassCounts]| {
            let found = pooled(files).unwrap();
            found.moments[0].rows[0].everyone.share
        };
        assert_eq!(shares(&[class(Moment::Before, of(400, 800))]), None);
        assert_eq!(shares(&vec![class(Moment::Before, of(20, 40)); 3]), None);
        assert_eq!(shares(&vec![class(Moment::Before, of(12, 24)); 4]), None);
        assert!(shares(&vec![class(Moment::Before, of(12, 25)); 4]).is_some());
    }

    /// 196 of 392 before and 235 of 392 after: 9.95 points more, by hand from the two intervals of Wilson,
    /// 45.08 to 54.92 % and 55.02 to 64.68 %: 9.95 − √(4.93² + 4.92²) and 9.95 + √(4.73² + 4.92²).
    #[test]
    fn tells_a_change_from_392_responses_on() {
        let before = vec![class(Moment::Before, of(14, 28)); 14];
        let mut after = vec![class(Moment::Later, of(17, 28)); 13];
        after.push(class(Moment::Later, of(14, 28)));
        let all = [before.clone(), after.clone()].concat();
        let found = pooled(&all).unwrap();
        let change = &found.changes[0];
        assert_eq!((change.from, change.to), (Moment::Before, Moment::Later));
        let range = change.change.unwrap();
        close(range.value, 39.0 / 392.0);
        assert!((range.low - 0.0298).abs() < 2e-4, "{range:?}");
        assert!((range.high - 0.1677).abs() < 2e-4, "{range:?}");
        let fewer = [&before[..13], &after[..]].concat();
        let found = pooled(&fewer).unwrap();
        assert!(found.moments[0].rows[0].everyone.share.is_some());
        assert_eq!(found.changes[0].change, None);
    }

    #[test]
    fn averages_cards_without_making_more_pupils_of_them() {
        let cards = vec![
            card("velo", CardSet::A, (20, 4, 0)),
            card("avion", CardSet::A, (10, 0, 14)),
            card("bebe", CardSet::Both, (15, 8, 2)),
            card("ile", CardSet::Untaught, (12, 6, 6)),
        ];
        let found = pooled(&vec![class(Moment::Before, cards); 5]).unwrap();
        let rows = &found.moments[0].rows;
        let of = |subject: Subject| rows.iter().find(|row| row.subject == subject).unwrap();
        let taught = of(Subject::Taught);
        // 45 of 73 on three cards: 15 of 24 pupils, in five classes.
        assert_eq!((taught.n, taught.everyone.k), (120, 75));
        assert_eq!((taught.girls.k, taught.boys.k), (20, 25));
        let compared = of(Subject::Comparison);
        assert_eq!((compared.n, compared.everyone.k), (120, 60));
        assert_eq!(rows.len(), 6);
    }

    #[test]
    fn compares_only_what_was_answered_at_both_moments() {
        let files = [
            class(Moment::Before, vec![card("velo", CardSet::A, (20, 4, 0))]),
            class(Moment::After, vec![card("livre", CardSet::B, (20, 4, 0))]),
        ];
        let found = pooled(&files).unwrap();
        let subjects: Vec<&Subject> = found.changes.iter().map(|one| &one.subject).collect();
        assert_eq!(subjects, [&Subject::Taught]);
        let mut other = files.to_vec();
        other[0].measure = "autre".into();
        assert_eq!(pooled(&other), None);
        assert_eq!(pooled(&[]), None);
    }
}
