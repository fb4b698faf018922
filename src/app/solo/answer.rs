//! From touches, each a part of an answer, to the answer of one pupil.

use crate::activity::{Interaction, Response};

/// The answer after one more touch; `None` where the touch took its last part away.
pub(super) fn joined(
    interaction: Option<&Interaction>,
    before: Option<&Response>,
    touched: &Response,
) -> Option<Response> {
    let is_several = matches!(interaction, Some(Interaction::Choose { several: true, .. }));
    match (before, touched) {
        (Some(Response::Choose(before)), Response::Choose(touched)) if is_several => {
            let picks: std::collections::BTreeSet<_> =
                before.symmetric_difference(touched).cloned().collect();
            (!picks.is_empty()).then_some(Response::Choose(picks))
        }
        (Some(Response::Sort(before)), Response::Sort(touched)) => {
            let mut places = before.clone();
            places.extend(touched.clone());
            Some(Response::Sort(places))
        }
        (Some(Response::Match(before)), Response::Match(touched)) => {
            let mut matches = before.clone();
            // A right half belongs to one left half.
            matches.retain(|_, right| !touched.values().any(|other| other == right));
            matches.extend(touched.clone());
            Some(Response::Match(matches))
        }
        (Some(Response::Write(before)), Response::Write(touched)) => {
            let mut words = before.clone();
            words.extend(touched.clone());
            Some(Response::Write(words))
        }
        (Some(Response::Point(before)), Response::Point(touched)) => {
            let mut points = before.clone();
            for (layer, spots) in touched {
                let layer = points.entry(layer.clone()).or_default();
                for (spot, count) in spots {
                    let sum = layer.entry(spot.clone()).or_default();
                    *sum = sum.saturating_add(*count);
                }
            }
            Some(Response::Point(points))
        }
        _ => Some(touched.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Wording;

    fn choose(several: bool) -> Interaction {
        Interaction::Choose {
            choices: vec!["a".into(), "b".into()],
            several,
            wording: Wording::Lesson,
        }
    }

    #[track_caller]
    fn check(
        interaction: &Interaction,
        before: Option<&Response>,
        touched: &Response,
        expected: Option<&Response>,
    ) {
        assert_eq!(
            joined(Some(interaction), before, touched).as_ref(),
            expected
        );
    }

    #[test]
    fn one_choice_takes_the_place_of_another_and_several_come_and_go() {
        let (a, b) = (Response::pick("a"), Response::pick("b"));
        let both = Response::Choose(["a", "b"].map(str::to_owned).into());
        check(&choose(false), Some(&a), &b, Some(&b));
        check(&choose(false), Some(&a), &a, Some(&a));
        check(&choose(true), None, &a, Some(&a));
        check(&choose(true), Some(&a), &b, Some(&both));
        check(&choose(true), Some(&both), &a, Some(&b));
        check(&choose(true), Some(&a), &a, None);
    }

    #[test]
    fn cards_add_up() {
        let put = |item, bin| Response::put(item, bin);
        let first = put("x", "a");
        let look = Interaction::Look;
        let Some(Response::Sort(places)) = joined(Some(&look), Some(&first), &put("y", "b")) else {
            panic!("no answer");
        };
        assert_eq!(places.len(), 2);
        check(&look, Some(&first), &put("x", "b"), Some(&put("x", "b")));
        let twice = joined(
            None,
            Some(&Response::point("", "s")),
            &Response::point("", "s"),
        );
        let Some(Response::Point(points)) = twice else {
            panic!("no answer");
        };
        assert_eq!(points[""]["s"], 2);
    }
}
