//! Counts of points on pictures, plans, grids and lists.

use super::{Tally, Weighted, add_places};
use crate::activity::vocabulary::{Id, Limit, Response, Spot};

impl Tally {
    pub(in crate::activity) fn points<'a>(
        spots: &[Spot],
        layers: &[Id],
        limit: Limit,
        (single, hands): (
            impl Iterator<Item = Weighted<'a>>,
            impl Iterator<Item = Weighted<'a>>,
        ),
    ) -> Self {
        let empty: Vec<(Id, u32)> = spots.iter().map(|spot| (spot.id.clone(), 0)).collect();
        let mut counts: Vec<(Id, Vec<(Id, u32)>)> = layers
            .iter()
            .map(|layer| (layer.clone(), empty.clone()))
            .collect();
        let mut by_hands = counts.clone();
        let alone = count_points(&mut counts, single);
        count_points(&mut by_hands, hands);
        // The same hand goes up once for each spot: the fullest one says how many pupils there are at least.
        let on_spots = by_hands.iter().flat_map(|(_, spots)| spots);
        let fullest = on_spots.map(|(_, count)| *count).max().unwrap_or(0);
        add_places(&mut counts, &by_hands);
        let all = counts.iter().flat_map(|(_, spots)| spots);
        let things = all.map(|(_, count)| *count).sum();
        Self::Places {
            counts,
            respondents: match limit {
                Limit::Things => things,
                Limit::Once | Limit::Budget { .. } => alone + fullest,
            },
        }
    }
}

/// Adds points to the counts; returns how many respondents there were.
fn count_points<'a>(
    counts: &mut [(Id, Vec<(Id, u32)>)],
    given: impl Iterator<Item = Weighted<'a>>,
) -> u32 {
    let mut respondents = 0;
    for (response, weight) in given {
        let Response::Point(points) = response else {
            continue;
        };
        respondents += weight;
        for (layer, spots) in counts.iter_mut() {
            let on = points.get(layer);
            for (spot, count) in spots.iter_mut() {
                let more = on.and_then(|on| on.get(spot)).copied().unwrap_or(0);
                *count = count.saturating_add(u32::from(more).saturating_mul(weight));
            }
        }
    }
    respondents
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spots() -> Vec<Spot> {
        let spot = |id: &str| Spot {
            id: id.to_owned(),
            area: None,
            cost: 0,
        };
        ["yard", "tree"].map(spot).to_vec()
    }

    #[track_caller]
    fn counts(
        limit: Limit,
        single: &[(&str, &str)],
        hands: &[(&str, &str, u32)],
        expected: (u32, &[u32]),
    ) {
        let layers = ["ball".to_owned(), "talk".to_owned()];
        let single: Vec<Response> = single.iter().map(|(l, s)| Response::point(l, s)).collect();
        let hands: Vec<(Response, u32)> = hands
            .iter()
            .map(|(layer, spot, count)| (Response::point(layer, spot), *count))
            .collect();
        let tally = Tally::points(
            &spots(),
            &layers,
            limit,
            (
                single.iter().map(|response| (response, 1)),
                hands.iter().map(|(response, count)| (response, *count)),
            ),
        );
        let Tally::Places {
            counts,
            respondents,
        } = tally
        else {
            panic!("points are counted by place");
        };
        let flat: Vec<u32> = counts
            .iter()
            .flat_map(|(_, on)| on)
            .map(|(_, n)| *n)
            .collect();
        assert_eq!((respondents, flat.as_slice()), expected);
    }

    #[test]
    fn counts_every_thing_and_every_pupil_once() {
        let single = [("ball", "yard"), ("talk", "tree")];
        let hands = [("ball", "yard", 7), ("talk", "yard", 5)];
        counts(Limit::Things, &single, &hands, (14, &[8, 0, 5, 1]));
        // Pupils raise a hand once for each spot: seven at least, and two besides.
        counts(Limit::Once, &single, &hands, (9, &[8, 0, 5, 1]));
        counts(Limit::Once, &[], &[], (0, &[0, 0, 0, 0]));
    }
}
