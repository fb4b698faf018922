//! From keys to ids and back: what a page gave, as the hour takes it, and what the hour holds, as a page shows it.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::activity::{Course, Ground, Id, Interaction, Layout, Limit, Response, Spot};
use crate::session::{Command, Respondent, Session, Token, Wave};

use super::keys::{Keys, interaction};
use super::{Give, No};

/// The most things of one kind that a page may count at one spot: a class counts together, and one page must not
/// drown the others.
pub(super) const MOST_THINGS: u16 = 99;

/// What an answer answers to: it changes whenever an old answer must not count.
///
/// Activity, part and vote; in a walk also how often the class chose again, and its scene; where cards come one by
/// one also the card.
pub fn instance(session: &Session) -> String {
    let Some(activity) = session.current() else {
        return "0".to_owned();
    };
    let (part, _) = session.part_place();
    let vote = match session.wave() {
        Wave::First => 1,
        Wave::Second => 2,
    };
    let mut at = format!("{}.{part}.{vote}", session.current_index() + 1);
    if let Course::Walk(scenes) = activity.rules().course() {
        let here = session.current_part();
        let scene = scenes.iter().position(|scene| Some(&scene.id) == here);
        let scene = scene.map_or(0, |place| place + 1);
        at = format!("{at}.{}.{scene}", session.rewinds());
    }
    if session.card_on_stage().is_some() {
        at = format!("{at}.{}", session.uncovered().0);
    }
    at
}

/// The command that takes an answer into the hour; `None` where there is nothing to take back.
///
/// # Errors
/// [`No`] where it answers to something else, or does not fit.
pub fn command_of(
    session: &Session,
    token: Token,
    (at, give): (&str, Option<&Give>),
) -> Result<Option<Command>, No> {
    if at != instance(session) {
        return Err(No::MovedOn);
    }
    let respondent = Respondent::Page(token);
    let wanted = match give {
        Some(give) => taken(session, token, give)?,
        None => without_card(session, token),
    };
    if let Some(response) = wanted {
        return Ok(Some(Command::Respond {
            respondent,
            response,
        }));
    }
    let held = session.response_of(respondent);
    Ok(held.map(|_| Command::Withdraw { respondent }))
}

/// What a page gave, as the hour takes it.
///
/// # Errors
/// [`No`] where it does not fit the question, or is nothing.
pub fn response(session: &Session, token: Token, give: &Give) -> Result<Response, No> {
    taken(session, token, give)?.ok_or(No::Misfit)
}

/// What a page gave, as the hour takes it; `None` where nothing is picked, put, found or written.
fn taken(session: &Session, token: Token, give: &Give) -> Result<Option<Response>, No> {
    let interaction = interaction(session).ok_or(No::Closed)?;
    if !interaction.is_answered() {
        return Err(No::Closed);
    }
    if is_nothing(give) {
        return Ok(without_card(session, token));
    }
    let found = match (interaction, give) {
        (Interaction::Point { spots, ground, .. }, Give::Marks(marks))
            if *ground == Ground::Picture =>
        {
            return found(spots, marks).ok_or(No::Misfit);
        }
        (Interaction::Choose { choices, .. }, Give::Keys(keys)) => {
            let picks = Keys::of(choices).ids(keys);
            picks.map(|picks| Response::Choose(picks.into_iter().collect()))
        }
        (Interaction::Rate { .. }, Give::Number(place)) => {
            u8::try_from(*place).ok().map(Response::Rate)
        }
        (Interaction::Estimate { .. }, Give::Number(number)) => Some(Response::Estimate(*number)),
        (Interaction::Sort { bins, items, .. }, Give::Pairs(pairs)) => {
            sorted(session, token, (bins, items, pairs))
        }
        (Interaction::Order { items }, Give::Keys(keys)) => {
            Keys::drawn(session, items).ids(keys).map(Response::Order)
        }
        (Interaction::Match { pairs }, Give::Pairs(given)) => {
            let (left, right) = (Keys::of(pairs), Keys::drawn(session, pairs));
            joined((&left, &right), given).map(Response::Match)
        }
        (Interaction::Point { ground, .. }, Give::Points(points)) if *ground != Ground::Picture => {
            pointed(interaction, points)
        }
        (Interaction::Write { slots, .. }, Give::Pairs(given)) => {
            let keys = Keys::of(slots.iter().map(|slot| &slot.id));
            written(&keys, given)
        }
        _ => None,
    };
    let response = found.ok_or(No::Misfit)?;
    match interaction.accept(&response) {
        Ok(()) => Ok(Some(response)),
        Err(_mismatch) => Err(No::Misfit),
    }
}

/// Whether nothing is picked, put, found or written.
fn is_nothing(give: &Give) -> bool {
    match give {
        Give::Number(_) => false,
        Give::Keys(keys) => keys.is_empty(),
        Give::Pairs(pairs) => pairs.values().all(|words| words.trim().is_empty()),
        Give::Points(points) => points.values().flat_map(BTreeMap::values).all(|n| *n == 0),
        Give::Marks(marks) => marks.is_empty(),
    }
}

/// What is left of a page's answer when it takes it back: where cards come one by one, all but the card on the stage.
fn without_card(session: &Session, token: Token) -> Option<Response> {
    let card = session.card_on_stage()?;
    let Response::Sort(places) = session.response_of(Respondent::Page(token))? else {
        return None;
    };
    let mut places = places.clone();
    places.remove(card);
    (!places.is_empty()).then_some(Response::Sort(places))
}

fn sorted(
    session: &Session,
    token: Token,
    (bins, items, given): (&[Id], &[Id], &BTreeMap<String, String>),
) -> Option<Response> {
    let (items, bins) = (Keys::drawn(session, items), Keys::of(bins));
    let put: Option<BTreeMap<Id, Id>> = given
        .iter()
        .map(|(item, bin)| Some((items.id(item)?.clone(), bins.id(bin)?.clone())))
        .collect();
    let put = put?;
    let Some(card) = session.card_on_stage() else {
        return Some(Response::Sort(put));
    };
    // One card stands on the stage; the others were answered before.
    let bin = put.get(card).filter(|_| put.len() == 1)?;
    let mut places = match session.response_of(Respondent::Page(token)) {
        Some(Response::Sort(places)) => places.clone(),
        _ => BTreeMap::new(),
    };
    places.insert(card.clone(), bin.clone());
    Some(Response::Sort(places))
}

fn joined(
    (left, right): (&Keys<'_>, &Keys<'_>),
    given: &BTreeMap<String, String>,
) -> Option<BTreeMap<Id, Id>> {
    let halves = given.iter();
    halves
        .map(|(one, other)| Some((left.id(one)?.clone(), right.id(other)?.clone())))
        .collect()
}

fn pointed(
    interaction: &Interaction,
    points: &BTreeMap<String, BTreeMap<String, u16>>,
) -> Option<Response> {
    let Interaction::Point {
        spots,
        layers,
        limit,
        ..
    } = interaction
    else {
        return None;
    };
    let spots = Keys::of(spots.iter().map(|spot| &spot.id));
    let layers = Keys::of(layers);
    let mut put: BTreeMap<Id, BTreeMap<Id, u16>> = BTreeMap::new();
    for (layer, on) in points {
        let layer = layers.id(layer)?;
        for (spot, count) in on {
            let spot = spots.id(spot)?;
            if *limit == Limit::Things && *count > MOST_THINGS {
                return None;
            }
            // A page may leave a spot at nothing.
            if *count > 0 {
                let on = put.entry(layer.clone()).or_default();
                on.insert(spot.clone(), *count);
            }
        }
    }
    Some(Response::Point(put))
}

/// The spots that were hit; nothing (`Some(None)`) where none was, `None` where there are more marks than spots.
#[expect(
    clippy::option_option,
    reason = "to hit nothing is an answer, too many marks are none"
)]
fn found(spots: &[Spot], marks: &[[u16; 2]]) -> Option<Option<Response>> {
    // Whoever could mark everything would find everything.
    if marks.len() > spots.len() {
        return None;
    }
    let hit = |[x, y]: &[u16; 2]| {
        let place = (i32::from(*x), i32::from(*y));
        let holds = |spot: &&Spot| spot.area.as_ref().is_some_and(|area| area.holds(place));
        spots.iter().find(holds).map(|spot| (spot.id.clone(), 1))
    };
    let on: BTreeMap<Id, u16> = marks.iter().filter_map(hit).collect();
    let response = Response::Point(BTreeMap::from([(Id::new(), on.clone())]));
    Some((!on.is_empty()).then_some(response))
}

fn written(keys: &Keys<'_>, given: &BTreeMap<String, String>) -> Option<Response> {
    let words = given.iter().map(|(key, words)| {
        let words = words.trim().to_owned();
        Some((keys.id(key)?.clone(), words))
    });
    let words: Option<BTreeMap<Id, String>> = words.collect();
    let mut words = words?;
    words.retain(|_, words| !words.is_empty());
    Some(Response::Write(words))
}

/// What the hour holds of a page, in keys; nothing where it does not belong to what is asked now.
pub fn give_of(session: &Session, response: &Response) -> Option<Give> {
    match (interaction(session)?, response) {
        (Interaction::Choose { choices, .. }, Response::Choose(picks)) => {
            let keys = Keys::of(choices);
            let picked = keys.iter().filter(|(_, id)| picks.contains(*id));
            Some(Give::Keys(picked.map(|(key, _)| key).collect()))
        }
        (Interaction::Rate { .. }, Response::Rate(place)) => Some(Give::Number((*place).into())),
        (Interaction::Estimate { .. }, Response::Estimate(number)) => Some(Give::Number(*number)),
        (
            Interaction::Sort {
                bins,
                items,
                layout,
                ..
            },
            Response::Sort(places),
        ) => {
            let card = session
                .card_on_stage()
                .filter(|_| *layout == Layout::OneByOne);
            let (items, bins) = (Keys::drawn(session, items), Keys::of(bins));
            let put = places
                .iter()
                .filter(|(item, _)| card.is_none_or(|card| card == *item));
            let put: Option<BTreeMap<String, String>> = put
                .map(|(item, bin)| Some((items.key(item)?, bins.key(bin)?)))
                .collect();
            put.filter(|put| !put.is_empty()).map(Give::Pairs)
        }
        (Interaction::Order { items }, Response::Order(order)) => {
            let keys = Keys::drawn(session, items);
            let order: Option<Vec<String>> = order.iter().map(|id| keys.key(id)).collect();
            order.map(Give::Keys)
        }
        (Interaction::Match { pairs }, Response::Match(matches)) => {
            let (left, right) = (Keys::of(pairs), Keys::drawn(session, pairs));
            let halves = matches.iter();
            let halves: Option<BTreeMap<String, String>> = halves
                .map(|(one, other)| Some((left.key(one)?, right.key(other)?)))
                .collect();
            halves.map(Give::Pairs)
        }
        (point @ Interaction::Point { .. }, Response::Point(points)) => points_of(point, points),
        (Interaction::Write { slots, .. }, Response::Write(words)) => {
            let keys = Keys::of(slots.iter().map(|slot| &slot.id));
            let words: Option<BTreeMap<String, String>> = words
                .iter()
                .map(|(slot, words)| Some((keys.key(slot)?, words.clone())))
                .collect();
            words.map(Give::Pairs)
        }
        _ => None,
    }
}

fn points_of(interaction: &Interaction, points: &BTreeMap<Id, BTreeMap<Id, u16>>) -> Option<Give> {
    let Interaction::Point {
        spots,
        layers,
        ground,
        ..
    } = interaction
    else {
        return None;
    };
    if *ground == Ground::Picture {
        let found: BTreeSet<&Id> = points.values().flat_map(BTreeMap::keys).collect();
        let found = spots.iter().filter(|spot| found.contains(&spot.id));
        return Some(Give::Marks(found.filter_map(centre).collect()));
    }
    let spots = Keys::of(spots.iter().map(|spot| &spot.id));
    let layers = Keys::of(layers);
    let mut put = BTreeMap::new();
    for (layer, on) in points {
        let on = on
            .iter()
            .map(|(spot, count)| Some((spots.key(spot)?, *count)));
        let on: Option<BTreeMap<String, u16>> = on.collect();
        put.insert(layers.key(layer)?, on?);
    }
    Some(Give::Points(put))
}

/// A place within a spot: its middle, or the first of its corners where its middle lies outside of it.
fn centre(spot: &Spot) -> Option<[u16; 2]> {
    let area = spot.area.as_ref()?;
    let (left, top, right, bottom) = area.bounds();
    let middle = (i32::midpoint(left, right), i32::midpoint(top, bottom));
    let place = match area {
        crate::activity::Area::Polygon(corners) if !area.holds(middle) => {
            corners.first().copied().unwrap_or(middle)
        }
        _ => middle,
    };
    let clamped = |value: i32| u16::try_from(value.clamp(0, 1000)).ok();
    Some([clamped(place.0)?, clamped(place.1)?])
}
