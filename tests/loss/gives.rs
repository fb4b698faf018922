//! Answers at random to whatever a page is asked.

use std::collections::BTreeMap;

use marelle::web::Give;
use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use serde_json::Value;

/// Something that fits; `None` where there is nothing to answer.
pub(crate) fn give(ask: &Value, rng: &mut ChaCha8Rng) -> Option<Give> {
    let one = |list: &[String], rng: &mut ChaCha8Rng| list[rng.random_range(0..list.len())].clone();
    Some(match ask["kind"].as_str()? {
        "choose" => {
            let choices = keys(&ask["choices"]);
            let mut picked = vec![one(&choices, rng)];
            if ask["several"] == true && rng.random_bool(0.5) {
                picked.push(one(&choices, rng));
                picked.sort();
                picked.dedup();
            }
            Give::Keys(picked)
        }
        "rate" => Give::Number(rng.random_range(0..ask["places"].as_i64()?)),
        "estimate" => {
            let (low, high) = (ask["low"].as_i64()?, ask["high"].as_i64()?);
            let step = ask["step"].as_i64()?.max(1);
            Give::Number(low + step * rng.random_range(0..=(high - low) / step))
        }
        "sort" => {
            let (bins, items) = (keys(&ask["bins"]), keys(&ask["items"]));
            let put = |item: String| (item, one(&bins, rng));
            Give::Pairs(items.into_iter().map(put).collect())
        }
        "order" => {
            let mut items = keys(&ask["items"]);
            items.shuffle(rng);
            Give::Keys(items)
        }
        "match" => {
            let (left, mut right) = (keys(&ask["left"]), keys(&ask["right"]));
            right.shuffle(rng);
            Give::Pairs(left.into_iter().zip(right).collect())
        }
        "point" => points(ask, rng)?,
        "marks" => {
            let mark = |_| [rng.random_range(0..1000), rng.random_range(0..1000)];
            Give::Marks((0..4).map(mark).collect())
        }
        "write" => {
            let words = ["respect", "justice", "ensemble", "un infirmier"];
            let write = |slot: String| (slot, words[rng.random_range(0..words.len())].to_owned());
            Give::Pairs(keys(&ask["slots"]).into_iter().map(write).collect())
        }
        other => panic!("no answer to {other}"),
    })
}

/// One point on one spot of one kind, within any budget.
fn points(ask: &Value, rng: &mut ChaCha8Rng) -> Option<Give> {
    let (spots, layers) = (ask["spots"].as_array()?, keys(&ask["layers"]));
    let total = ask["total"].as_i64().unwrap_or(i64::MAX);
    let fits = |spot: &&Value| spot["cost"].as_i64().unwrap_or(0) <= total;
    let spots: Vec<&Value> = spots.iter().filter(fits).collect();
    let spot = spots[rng.random_range(0..spots.len())]["k"].as_str()?;
    let on = BTreeMap::from([(spot.to_owned(), 1)]);
    let layer = layers[rng.random_range(0..layers.len())].clone();
    Some(Give::Points(BTreeMap::from([(layer, on)])))
}

fn keys(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap();
    list.iter()
        .map(|one| one["k"].as_str().unwrap().to_owned())
        .collect()
}
