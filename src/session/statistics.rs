//! What counts can tell and what they cannot: intervals, exact tests, and from how many answers on to speak at all.
//!
//! Plain arithmetic on counts; it knows no class and no child. Methods, sources and what was verified of the figures
//! in the tests: `docs/sources.md#statistics`.
//!
//! **Invariant:** one class never concludes: see [`may_conclude`].

use std::iter::successors;

/// The 97.5 % point of the normal distribution: it makes an interval one of 95 %.
const Z: f64 = 1.959_963_984_540_054;
/// Up to this factor two probabilities count as equal, as in R's `fisher.test`.
const TIE: f64 = 1.0 + 1e-7;
/// An interval is shown from this many responses of all classes on: a half is then known to ±10 points.
const LEAST_TO_CONCLUDE: u32 = 100;
/// A difference is shown from this many responses in each wave on: 80 % power for an effect of 0.2 standard deviations.
const LEAST_TO_COMPARE: u32 = 392;
/// An interval is shown from this many classes on.
const LEAST_CLASSES: usize = 4;
/// A class counts as one from this many responses on, so that three of a single child do not make one class four.
const LEAST_IN_CLASS: u32 = 5;
/// Counts of things say something from this many things on.
const LEAST_THINGS: u32 = 30;
/// Below this share of the most likely outcome, an outcome adds nothing to a sum any more.
const VANISHING: f64 = 1e-300;

/// Where the true share, or difference of shares, lies with 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end: 0 to 1 for a share, -1 to 1 for a difference.
    pub low: f64,
    /// The upper end, at least `low`.
    pub high: f64,
}

/// The responses of one class to one question, or of several classes together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// How many responded.
    pub n: u32,
    /// How many of them gave the response in question, 0 to `n`.
    pub k: u32,
}

impl Measure {
    /// Whether no more gave the response than responded; a file from elsewhere may say otherwise.
    pub fn is_sound(self) -> bool {
        self.k <= self.n
    }
}

/// The 95 % interval of the share `k / n`; `None` without responses, or for `k` above `n`.
///
/// Score interval without continuity correction: Wilson 1927, method 3 of Newcombe 1998 (`docs/sources.md#statistics`).
/// It holds the share itself and stays within 0 to 1.
pub fn wilson(k: u32, n: u32) -> Option<Interval> {
    if n == 0 || k > n {
        return None;
    }
    let (k, n) = (f64::from(k), f64::from(n));
    let share = k / n;
    let middle = 2.0 * k + Z * Z;
    let half_width = Z * (Z * Z + 4.0 * k * (1.0 - share)).sqrt();
    let scale = 2.0 * (n + Z * Z);
    // At k = n rounding would put the upper end a hair below the share.
    Some(Interval {
        low: ((middle - half_width) / scale).clamp(0.0, share),
        high: ((middle + half_width) / scale).clamp(share, 1.0),
    })
}

/// The 95 % interval of the difference `k1 / n1 - k2 / n2` between two groups; `None` where [`wilson`] of one is.
///
/// For "after minus before" the counts of after come first. Hybrid score interval without continuity correction,
/// method 10 of Newcombe 1998 (`docs/sources.md#statistics`). The groups are taken for different people: of the same
/// pupils asked twice the real interval is mostly narrower, so that this errs on the side of silence.
pub fn difference(k1: u32, n1: u32, k2: u32, n2: u32) -> Option<Interval> {
    let (one, two) = (wilson(k1, n1)?, wilson(k2, n2)?);
    let (share1, share2) = (f64::from(k1) / f64::from(n1), f64::from(k2) / f64::from(n2));
    let apart = share1 - share2;
    Some(Interval {
        low: (apart - (share1 - one.low).hypot(two.high - share2)).max(-1.0),
        high: (apart + (one.high - share1).hypot(share2 - two.low)).min(1.0),
    })
}

/// How likely counts at least as unlikely as these are if both groups are alike: Fisher's exact test, two-sided.
///
/// Above 0, up to 1; 1 for counts that cannot be (`k` above `n`), which speak against nothing. It adds up all tables
/// of the same margins that are not more likely than the observed one, as R's `fisher.test` does.
pub fn fisher(k1: u32, n1: u32, k2: u32, n2: u32) -> f64 {
    if k1 > n1 || k2 > n2 {
        return 1.0;
    }
    let [k1, n1, k2, n2] = [k1, n1, k2, n2].map(f64::from);
    let both = k1 + k2;
    let peak = ((n1 + 1.0) * (both + 1.0) / (n1 + n2 + 2.0)).floor();
    let step = |k: f64| (both - k) * (n1 - k) / ((k + 1.0) * (n2 - both + k + 1.0));
    at_least_as_unlikely(k1, peak, ((both - n2).max(0.0), both.min(n1)), step)
}

/// How likely so one-sided a movement is if nothing moved opinions: McNemar’s exact test, a two-sided sign test.
///
/// Above 0, up to 1. `forward` pairs changed one way, `back` pairs the other way; pairs without change tell nothing.
/// Only for pairs made on paper, with cards that the pupils keep: this program never pairs the responses of a child.
pub fn mcnemar(forward: u32, back: u32) -> f64 {
    let moved = f64::from(forward) + f64::from(back);
    let step = |k: f64| (moved - k) / (k + 1.0);
    at_least_as_unlikely(
        f64::from(forward),
        (moved / 2.0).floor(),
        (0.0, moved),
        step,
    )
}

/// The responses of several classes, added up.
///
/// A class that is not sound is left out. The pupils of one class are more alike than pupils of several classes are:
/// an interval of the pooled counts is narrower than it should be, and one cannot tell by how much.
pub fn pool(classes: &[Measure]) -> Measure {
    classes
        .iter()
        .filter(|class| class.is_sound())
        .fold(Measure::default(), |all, class| Measure {
            n: all.n.saturating_add(class.n),
            k: all.k.saturating_add(class.k),
        })
}

/// Whether the pooled share may be shown with its interval: from 100 responses and four classes on.
///
/// The smallest n is one at which a half is known to 40-60 %; one class never concludes, however large it is, because
/// its pupils share a teacher, an hour and each other. Classes of fewer than five responses do not count as classes.
pub fn may_conclude(classes: &[Measure]) -> bool {
    let counted = classes
        .iter()
        .filter(|class| class.is_sound() && class.n >= LEAST_IN_CLASS)
        .count();
    counted >= LEAST_CLASSES && pool(classes).n >= LEAST_TO_CONCLUDE
}

/// Whether the difference of two waves may be shown: both may conclude, and have 392 responses each.
///
/// Lessons like these move opinions by about 0.2 standard deviations; fewer responses would mostly miss that.
pub fn may_compare(before: &[Measure], after: &[Measure]) -> bool {
    [before, after]
        .iter()
        .all(|wave| may_conclude(wave) && pool(wave).n >= LEAST_TO_COMPARE)
}

/// Whether so few things were counted (streets, books, toys) that their share says nothing: fewer than 30.
///
/// A rule of thumb, not a law of statistics. It fits the interval used here: below 30 things, a half cannot be told
/// from a third or from two thirds (`docs/sources.md#statistics`).
pub fn is_small_sample(n: u32) -> bool {
    n < LEAST_THINGS
}

/// The share of all outcomes that are not more likely than the observed one, above 0, up to 1.
///
/// Outcomes are the whole numbers of `range`, `peak` is the most likely of them, and `step(k)` tells how many times
/// as likely as `k` its successor is. The walk begins at the peak and ends where probabilities vanish: so it needs no
/// factorials, and less than three million steps even for counts that a broken file made enormous.
fn at_least_as_unlikely(
    observed: f64,
    peak: f64,
    range: (f64, f64),
    step: impl Fn(f64) -> f64,
) -> f64 {
    let begin = (peak.clamp(range.0, range.1), 1.0);
    let above = successors(Some(begin), |(k, weight)| {
        Some((k + 1.0, weight * step(*k)))
    })
    .take_while(|(k, weight)| *k <= range.1 && *weight > VANISHING);
    let below = successors(Some(begin), |(k, weight)| {
        Some((k - 1.0, weight / step(k - 1.0)))
    })
    .skip(1)
    .take_while(|(k, weight)| *k >= range.0 && *weight > VANISHING);
    let outcomes = above.chain(below);
    let limit = outcomes
        .clone()
        .find(|(k, _)| (k - observed).abs() < 0.5)
        .map_or(0.0, |(_, weight)| weight * TIE);
    let (unlikely, all) = outcomes.fold((0.0, 0.0), |(unlikely, all), (_, weight)| {
        let counted = if weight <= limit { weight } else { 0.0 };
        (unlikely + counted, all + weight)
    });
    (unlikely / all).clamp(f64::MIN_POSITIVE, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn close(found: f64, expected: f64, tolerance: f64) {
        assert!(
            (found - expected).abs() <= tolerance,
            "{found} instead of {expected}"
        );
    }

    #[track_caller]
    fn spans(found: Option<Interval>, low: f64, high: f64) {
        let found = found.unwrap();
        // Half a unit of the fourth decimal, in which the tables are printed.
        close(found.low, low, 5.1e-5);
        close(found.high, high, 5.1e-5);
    }

    /// Newcombe 1998, Statistics in Medicine 17:857-872, table of examples, method 3.
    #[test]
    fn gives_the_single_shares_of_newcombe() {
        spans(wilson(81, 263), 0.2553, 0.3662);
        spans(wilson(15, 148), 0.0624, 0.1605);
        spans(wilson(0, 20), 0.0, 0.1611);
        spans(wilson(1, 29), 0.0061, 0.1718);
    }

    /// Newcombe 1998, Statistics in Medicine 17:873-890, table of examples, method 10.
    #[test]
    fn gives_the_differences_of_newcombe() {
        spans(difference(56, 70, 48, 80), 0.0524, 0.3339);
        spans(difference(9, 10, 3, 10), 0.1705, 0.8090);
        spans(difference(6, 7, 2, 7), 0.0582, 0.8062);
        spans(difference(5, 56, 0, 29), -0.0381, 0.1926);
        spans(difference(0, 10, 0, 20), -0.1611, 0.2775);
        spans(difference(0, 10, 0, 10), -0.2775, 0.2775);
        spans(difference(10, 10, 0, 20), 0.6791, 1.0);
        spans(difference(10, 10, 0, 10), 0.6075, 1.0);
    }

    /// The two examples of R's help page `?fisher.test`, with the values that R prints: the tea of Fisher 1935
    /// (34/70 by hand) and the convictions of twins of Fisher 1962.
    #[test]
    fn gives_the_examples_of_fisher() {
        close(fisher(3, 4, 1, 4), 34.0 / 70.0, 1e-12);
        close(fisher(3, 4, 1, 4), 0.485_714_3, 5e-8);
        close(fisher(2, 17, 10, 13), 0.000_536_724_1, 5e-11);
    }

    /// The tests of statsmodels, whose values are those of the calculator of `VassarStats`; the last is from mlxtend.
    #[test]
    fn gives_the_exact_mcnemar_of_others() {
        close(mcnemar(70, 59), 0.378_688, 5e-7);
        close(mcnemar(80, 59), 0.089_452, 5e-7);
        close(mcnemar(30, 60), 0.002_06, 5e-7);
        close(mcnemar(10, 30), 0.002_221, 5e-7);
        close(mcnemar(10, 10), 1.0, 1e-12);
        close(mcnemar(121, 59), 4.434_449_263_755_51e-6, 1e-17);
    }

    /// 2 · (sum of the binomial coefficients up to the smaller count) / 2 to the number of moves, by hand.
    #[test]
    fn gives_the_binomial_of_a_few_moves() {
        close(mcnemar(0, 0), 1.0, 1e-12);
        close(mcnemar(1, 0), 1.0, 1e-12);
        close(mcnemar(5, 0), 2.0 / 32.0, 1e-12);
        close(mcnemar(0, 6), 2.0 / 64.0, 1e-12);
        close(mcnemar(8, 1), 20.0 / 512.0, 1e-12);
        close(mcnemar(10, 2), 158.0 / 4096.0, 1e-12);
    }

    /// The smallest number after, of as many pupils, that [`fisher`] takes for more than chance.
    fn needed_after(before: u32, n: u32) -> Option<u32> {
        (before..=n).find(|after| fisher(*after, n, before, n) < 0.05)
    }

    /// The figures on which the rules of the project rest (measuring, "Showing a shift honestly").
    #[test]
    fn gives_the_figures_of_the_project() {
        assert_eq!(needed_after(12, 24), Some(20));
        assert_eq!(needed_after(8, 15), Some(14));
        assert_eq!(needed_after(14, 28), Some(22));
        assert_eq!(needed_after(16, 32), Some(25));
        for (forward, back) in [(6, 0), (8, 1), (10, 2), (12, 3)] {
            assert!(mcnemar(forward, back) < 0.05, "{forward} and {back}");
            assert!(mcnemar(forward - 1, back) >= 0.05, "{forward} and {back}");
        }
        for (k, n, low, high) in [(12, 24, 0.31, 0.69), (50, 100, 0.40, 0.60)] {
            let half = wilson(k, n).unwrap();
            close(half.low, low, 0.005);
            close(half.high, high, 0.005);
        }
        // 1.96 · √(2 · 0.25 / 392): what a difference of two waves of the least size is known to.
        let waves = difference(196, 392, 196, 392).unwrap();
        close(waves.high, 0.07, 0.001);
    }

    #[test]
    fn refuses_counts_that_cannot_be() {
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(4, 3), None);
        assert_eq!(difference(1, 2, 0, 0), None);
        assert_eq!(difference(0, 0, 1, 2), None);
        assert_eq!(difference(3, 2, 1, 2), None);
        close(fisher(3, 2, 1, 2), 1.0, 0.0);
        close(fisher(0, 0, 0, 0), 1.0, 0.0);
        close(fisher(0, 0, 1, 2), 1.0, 0.0);
    }

    #[test]
    fn stays_sound_for_enormous_counts() {
        let most = u32::MAX;
        assert!(wilson(most, most).unwrap().low > 0.999);
        assert!(difference(most, most, 0, most).unwrap().high <= 1.0);
        close(fisher(most, most, 0, most), f64::MIN_POSITIVE, 0.0);
        close(fisher(most / 2, most, most / 2, most), 1.0, 1e-9);
        close(mcnemar(most, 0), f64::MIN_POSITIVE, 0.0);
        close(mcnemar(most, most), 1.0, 1e-9);
    }

    #[test]
    fn an_interval_holds_its_share_and_grows_with_it() {
        for n in 1..=60 {
            let mut last = Interval {
                low: -1.0,
                high: 0.0,
            };
            for k in 0..=n {
                let found = wilson(k, n).unwrap();
                let share = f64::from(k) / f64::from(n);
                assert!(0.0 <= found.low && found.low <= share, "{k} of {n}");
                assert!(share <= found.high && found.high <= 1.0, "{k} of {n}");
                assert!(found.low > last.low && found.high > last.high, "{k} of {n}");
                let mirrored = wilson(n - k, n).unwrap();
                close(found.low, 1.0 - mirrored.high, 1e-12);
                let more = wilson(2 * k, 2 * n).unwrap();
                assert!(more.high - more.low < found.high - found.low, "{k} of {n}");
                last = found;
            }
        }
    }

    /// Every pair of groups of up to this many people.
    fn tables(most: u32) -> impl Iterator<Item = (u32, u32, u32, u32)> {
        let group = move || (0..=most).flat_map(|n| (0..=n).map(move |k| (k, n)));
        group().flat_map(move |(k1, n1)| group().map(move |(k2, n2)| (k1, n1, k2, n2)))
    }

    #[test]
    fn a_difference_holds_the_difference_and_turns_round() {
        for (k1, n1, k2, n2) in tables(20).filter(|(_, n1, _, n2)| *n1 > 0 && *n2 > 0) {
            let found = difference(k1, n1, k2, n2).unwrap();
            let apart = f64::from(k1) / f64::from(n1) - f64::from(k2) / f64::from(n2);
            assert!(-1.0 <= found.low && found.low <= apart);
            assert!(apart <= found.high && found.high <= 1.0);
            let turned = difference(k2, n2, k1, n1).unwrap();
            close(found.low, -turned.high, 1e-12);
        }
    }

    /// The logarithm of the binomial coefficient, factor by factor: another way than that of the code.
    fn ln_choose(n: u32, k: u32) -> f64 {
        (1..=k)
            .map(|i| (f64::from(n - k + i) / f64::from(i)).ln())
            .sum()
    }

    fn fisher_by_logarithms(k1: u32, n1: u32, k2: u32, n2: u32) -> f64 {
        let both = k1 + k2;
        let likely =
            |k: u32| (ln_choose(n1, k) + ln_choose(n2, both - k) - ln_choose(n1 + n2, both)).exp();
        (both.saturating_sub(n2)..=both.min(n1))
            .map(likely)
            .filter(|each| *each <= likely(k1) * TIE)
            .sum()
    }

    #[test]
    fn fisher_is_the_sum_of_unlikely_tables() {
        for (k1, n1, k2, n2) in tables(14) {
            let found = fisher(k1, n1, k2, n2);
            close(found, fisher_by_logarithms(k1, n1, k2, n2), 1e-11);
            close(found, fisher(k2, n2, k1, n1), 1e-11);
            close(found, fisher(n1 - k1, n1, n2 - k2, n2), 1e-11);
        }
        close(
            fisher(230, 400, 190, 410),
            fisher_by_logarithms(230, 400, 190, 410),
            1e-11,
        );
    }

    #[test]
    fn the_further_apart_the_less_likely() {
        for n in 1..=60 {
            for before in 0..=n {
                let mut last = 1.0 + 1e-9;
                for after in before..=n {
                    let found = fisher(after, n, before, n);
                    assert!(found > 0.0 && found <= 1.0);
                    assert!(found <= last, "{before} then {after} of {n}");
                    last = found + 1e-9;
                }
            }
            for back in 0..=n {
                let (nearer, further) = (mcnemar(back + n, back), mcnemar(back + n + 1, back));
                assert!(0.0 < further && further < nearer && nearer <= 1.0 + 1e-9);
                close(nearer, mcnemar(back, back + n), 1e-11);
            }
        }
    }

    fn classes(count: usize, n: u32) -> Vec<Measure> {
        vec![Measure { n, k: n / 2 }; count]
    }

    #[test]
    fn pools_sound_classes() {
        let class = |n, k| Measure { n, k };
        assert_eq!(pool(&[]), class(0, 0));
        assert_eq!(pool(&[class(24, 12), class(20, 5)]), class(44, 17));
        assert_eq!(pool(&[class(24, 12), class(20, 21)]), class(24, 12));
        assert_eq!(pool(&[class(u32::MAX, 0), class(1, 1)]), class(u32::MAX, 1));
    }

    #[test]
    fn one_class_never_concludes() {
        assert!(!may_conclude(&classes(1, 1000)));
        assert!(!may_conclude(&classes(3, 40)));
        assert!(!may_conclude(&classes(4, 24)));
        assert!(may_conclude(&classes(4, 25)));
        assert!(!may_conclude(&[classes(1, 100), classes(3, 4)].concat()));
        assert!(may_conclude(&[classes(1, 100), classes(3, 5)].concat()));
        let broken = [classes(3, 40), vec![Measure { n: 20, k: 21 }]].concat();
        assert!(!may_conclude(&broken));

        assert!(may_compare(&classes(16, 25), &classes(14, 28)));
        let one_too_few = [classes(13, 28), classes(1, 27)].concat();
        assert!(!may_compare(&classes(16, 25), &one_too_few));
        assert!(!may_compare(&one_too_few, &classes(16, 25)));
        assert!(!may_compare(&classes(1, 400), &classes(16, 25)));
    }

    #[test]
    fn below_thirty_a_half_may_be_a_third() {
        for n in (2..30).step_by(2) {
            let half = wilson(n / 2, n).unwrap();
            assert!(is_small_sample(n));
            assert!(half.low < 1.0 / 3.0 && half.high > 2.0 / 3.0, "{n}");
        }
        assert!(is_small_sample(29) && !is_small_sample(30));
        assert!(wilson(16, 32).unwrap().low > 1.0 / 3.0);
    }
}
