//! How each kind of answer is given, changed and taken back, by keys and by touch.
//!
//! What hands are counted for is touched or typed ten times, so that the rules of privacy let the counts be seen.

use eframe::egui::{Key, Pos2, vec2};
use marelle::activity::{Ground, Interaction, Layout, Limit, Response, Spot};
use marelle::session::Respondent;

use super::hands::{Hands, Way};
use super::room::Side;

/// Hands that are counted in a vote: no rule asks for more.
const ENOUGH: u16 = 10;
const TAKE_BACK: &str = "Annuler la dernière réponse";
const ADD: &str = "Ajouter cette réponse";
/// The figures of a keyboard.
const FIGURES: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// Answers what stands on the stage.
pub(crate) fn answer(hands: &mut Hands) {
    match hands.interaction().unwrap() {
        Interaction::Choose { .. } => count_hands(hands, |place, said| {
            said.starts_with(&format!("Choix {}", ["A", "B"][place]))
        }),
        Interaction::Rate { .. } => count_hands(hands, |place, said| {
            said.starts_with(&format!("Place {} sur", place + 1))
        }),
        Interaction::Sort { layout, .. } => match layout {
            Layout::OneByOne => count_hands(hands, |place, said| {
                said.starts_with(&format!("Choix {}", ["A", "B"][place]))
            }),
            Layout::Boxes | Layout::Circles => sort(hands),
        },
        Interaction::Estimate { .. } => estimate(hands),
        Interaction::Order { items } => order(hands, items.len()),
        Interaction::Match { .. } => join(hands),
        Interaction::Point {
            spots,
            layers,
            ground,
            limit,
        } => match ground {
            Ground::Picture => find(hands, &spots),
            Ground::Plan(_) => stick(hands, layers.get(1)),
            Ground::Grid => tick(hands),
            Ground::List => spend(hands, limit),
        },
        Interaction::Write { is_open, .. } => {
            if is_open {
                say_words(hands);
            } else {
                fill_in(hands);
            }
        }
        Interaction::Look | Interaction::Play(_) => panic!("nothing is answered here"),
    }
}

fn counted(hands: &Hands) -> u16 {
    hands.session().hands().map(|(_, count)| count).sum()
}

/// One hand, taken back, then one for the second choice and nine for the first.
fn count_hands(hands: &mut Hands, is: impl Fn(usize, &str) -> bool) {
    // Cards that come one by one keep the hands of those before.
    let before = counted(hands);
    hands.press(Side::Stage, &|said| is(0, said));
    assert_eq!(counted(hands), before + 1, "{}", hands.place());
    hands.undo(Key::Backspace, TAKE_BACK);
    assert_eq!(counted(hands), before, "{}: taken back", hands.place());
    for place in [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] {
        match (hands.way, FIGURES.get(place)) {
            (Way::Keys, Some(figure)) => hands.key(Side::Stage, *figure),
            _ => hands.press(Side::Stage, &|said| is(place, said)),
        }
    }
    assert_eq!(counted(hands), before + ENOUGH, "{}", hands.place());
}

/// A number on the line or in the figures, added for each pupil.
fn estimate(hands: &mut Hands) {
    give_number(hands, 0);
    assert_eq!(counted(hands), 1, "{}", hands.place());
    hands.undo(Key::Backspace, TAKE_BACK);
    assert_eq!(counted(hands), 0, "{}: taken back", hands.place());
    for pupil in 0..6 {
        give_number(hands, pupil);
    }
    assert_eq!(counted(hands), 6, "{}", hands.place());
}

fn give_number(hands: &mut Hands, pupil: u8) {
    let is_line = hands.says(Side::Stage, "Ligne de ");
    if !is_line {
        hands.press(Side::Stage, &|said| said == "4 sur 10");
    } else if hands.way == Way::Keys {
        hands.reach(Side::Stage, &|said| said.starts_with("Ligne de "));
        hands.key(Side::Stage, Key::ArrowRight);
    } else {
        let line = hands.rect(Side::Stage, &|said| said.starts_with("Ligne de "));
        let share = 0.2 + 0.1 * f32::from(pupil);
        hands.tap(Side::Stage, line.lerp_inside(vec2(share, 0.5)));
    }
    // One more than was aimed at: a number is changed before it is added.
    hands.press(Side::Stage, &|said| said == "Un de plus");
    hands.press(Side::Stage, &|said| said == ADD);
}

fn is_open_card(said: &str) -> bool {
    said.contains(", carte ") && !said.starts_with("Boîte") && !said.starts_with("Cercle")
}

fn is_placed_card(said: &str) -> bool {
    said.contains(", dans la boîte ") || said.contains(", placée : ")
}

/// Two cards are placed, one of them goes elsewhere, and one goes back.
fn sort(hands: &mut Hands) {
    let placed = |hands: &Hands| match hands.board() {
        Some(Response::Sort(places)) => places,
        _ => std::collections::BTreeMap::new(),
    };
    carry(hands, &is_open_card, 1);
    assert_eq!(placed(hands).len(), 1, "{}", hands.place());
    carry(hands, &is_open_card, 1);
    let before = placed(hands);
    assert_eq!(before.len(), 2, "{}", hands.place());
    carry(hands, &is_placed_card, 2);
    let after = placed(hands);
    assert_ne!(before, after, "{}: a card goes elsewhere", hands.place());
    for _ in 0..2 {
        hands.press(Side::Stage, &is_placed_card);
    }
    assert_eq!(
        placed(hands).len(),
        1,
        "{}: a card goes back",
        hands.place()
    );
}

/// A card into a bin: the first one, or the next after it, as the keys carry it.
fn carry(hands: &mut Hands, is: &dyn Fn(&str) -> bool, steps: usize) {
    hands.press(Side::Stage, is);
    assert!(hands.says(Side::Stage, ", prise"), "{}", hands.place());
    match hands.way {
        Way::Keys => {
            for _ in 0..steps {
                hands.key(Side::Stage, Key::ArrowRight);
            }
            hands.key(Side::Stage, Key::Enter);
        }
        Way::Touch => {
            let letter = ["A", "B", "C"][steps];
            let at = bin(hands, letter);
            hands.tap(Side::Stage, at);
        }
    }
}

/// The head of a box, or a place of a circle that no card covers.
fn bin(hands: &Hands, letter: &str) -> Pos2 {
    let names = [format!("Boîte {letter},"), format!("Cercle {letter},")];
    let nodes = hands.nodes(Side::Stage);
    let is = |said: &str| names.iter().any(|name| said.starts_with(name.as_str()));
    let Some((_, said, rect)) = nodes.iter().find(|(_, said, _)| is(said)) else {
        panic!("{}: no bin {letter}\n{nodes:#?}", hands.place());
    };
    if said.starts_with("Boîte") {
        rect.center_top() + vec2(0.0, 26.0)
    } else {
        rect.center() - vec2(0.0, rect.height() * 0.12)
    }
}

/// The first item goes to the third place, and then one down by its arrow.
fn order(hands: &mut Hands, count: usize) {
    let given = |hands: &Hands| match hands.board() {
        Some(Response::Order(order)) => order,
        other => panic!("{}: {other:?}", hands.place()),
    };
    let place =
        |place: usize| move |said: &str| said.contains(&format!(", place {place} sur {count}"));
    hands.press(Side::Stage, &place(1));
    match hands.way {
        Way::Keys => {
            for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
                hands.key(Side::Stage, key);
            }
        }
        Way::Touch => hands.press(Side::Stage, &place(3)),
    }
    let before = given(hands);
    hands.press(Side::Stage, &|said| said.starts_with("Descendre : "));
    assert_ne!(given(hands), before, "{}: moved on", hands.place());
}

/// Two halves are joined, one goes over to another, and both are taken apart and joined again.
fn join(hands: &mut Hands) {
    let joined = |hands: &Hands| match hands.board() {
        Some(Response::Match(joined)) => joined,
        _ => std::collections::BTreeMap::new(),
    };
    let is_left = |said: &str| said.contains(", à gauche");
    join_one(hands, &is_left, 1);
    let before = joined(hands);
    assert_eq!(before.len(), 1, "{}", hands.place());
    join_one(hands, &is_left, 2);
    let after = joined(hands);
    assert!(
        after.len() == 1 && after != before,
        "{}: changed",
        hands.place()
    );
    for _ in 0..2 {
        hands.press(Side::Stage, &is_left);
    }
    assert_eq!(joined(hands).len(), 0, "{}: taken apart", hands.place());
    join_one(hands, &is_left, 1);
    assert_eq!(joined(hands).len(), 1, "{}", hands.place());
}

/// A left half and the right half at a place, from 1.
fn join_one(hands: &mut Hands, is_left: &dyn Fn(&str) -> bool, place: usize) {
    hands.press(Side::Stage, is_left);
    match hands.way {
        Way::Keys => {
            hands.key(Side::Stage, Key::ArrowRight);
            for _ in 1..place {
                hands.key(Side::Stage, Key::ArrowDown);
            }
            hands.key(Side::Stage, Key::Enter);
        }
        Way::Touch => {
            let nodes = hands.nodes(Side::Stage);
            let mut right = nodes
                .iter()
                .filter(|(_, said, _)| said.contains(", à droite"));
            let at = right.nth(place - 1).unwrap().2.center();
            hands.tap(Side::Stage, at);
        }
    }
}

/// Two spots of a picture.
fn find(hands: &mut Hands, spots: &[Spot]) {
    for spot in spots.iter().rev().take(2) {
        let (left, top, right, bottom) = spot.area.as_ref().unwrap().bounds();
        let thousandths = |low: i32, high: i32| {
            f32::from(i16::try_from(i32::midpoint(low, high)).unwrap()) / 1000.0
        };
        let (x, y) = (thousandths(left, right), thousandths(top, bottom));
        match hands.way {
            Way::Keys => point_at(hands, (x, y)),
            Way::Touch => {
                let alt = picture(hands);
                hands.tap(Side::Stage, alt.lerp_inside(vec2(x, y)));
            }
        }
    }
    let found: Vec<&String> = spots.iter().rev().take(2).map(|spot| &spot.id).collect();
    let Some(Response::Point(points)) = hands.board() else {
        panic!("{}: nothing is found", hands.place());
    };
    let points = points.values().next().unwrap();
    assert!(
        found.iter().all(|id| points.contains_key(*id)),
        "{}: {points:?}",
        hands.place()
    );
}

fn picture(hands: &Hands) -> eframe::egui::Rect {
    let nodes = hands.nodes(Side::Stage);
    let image = nodes
        .iter()
        .find(|(role, ..)| *role == eframe::egui::accesskit::Role::Image);
    image.unwrap().2
}

/// The sign of the keyboard walks over the picture from where it is, 2 % with each arrow.
fn point_at(hands: &mut Hands, (x, y): (f32, f32)) {
    let nodes = hands.nodes(Side::Stage);
    let image = nodes
        .iter()
        .find(|(role, ..)| *role == eframe::egui::accesskit::Role::Image);
    let name = image.unwrap().1.clone();
    hands.reach(Side::Stage, &|said| said.contains(&name));
    // Into the corner first, wherever the last spot was: from there every place is so many arrows away.
    for _ in 0..50 {
        hands.key(Side::Stage, Key::ArrowLeft);
        hands.key(Side::Stage, Key::ArrowUp);
    }
    let steps = |share: f32| {
        (0..50_u8)
            .take_while(|step| f32::from(*step) * 0.02 < share)
            .count()
    };
    for _ in 0..steps(x) {
        hands.key(Side::Stage, Key::ArrowRight);
    }
    for _ in 0..steps(y) {
        hands.key(Side::Stage, Key::ArrowDown);
    }
    hands.key(Side::Stage, Key::Enter);
}

/// Points on a zone of a plan: one, taken back, then two of another kind.
fn stick(hands: &mut Hands, second: Option<&String>) {
    let is_zone = |said: &str| {
        let is_filter = said.starts_with("Gommettes montrées");
        (said.ends_with(", vide") || said.contains(" gommette")) && !is_filter
    };
    hands.press(Side::Stage, &is_zone);
    assert_eq!(counted(hands), 1, "{}", hands.place());
    hands.undo(Key::Backspace, TAKE_BACK);
    assert_eq!(counted(hands), 0, "{}: taken back", hands.place());
    let kind = second.unwrap();
    if hands.way == Way::Keys {
        hands.key(Side::Stage, Key::Num2);
    } else {
        let words = hands.text(&format!("layer_{kind}"));
        hands.press(Side::Stage, &|said| said.starts_with(&words));
    }
    for _ in 0..2 {
        hands.press(Side::Stage, &is_zone);
    }
    let of_kind: u16 = {
        let session = hands.session();
        let of =
            |response: &Response| matches!(response, Response::Point(on) if on.contains_key(kind));
        session
            .hands()
            .filter(|(response, _)| of(response))
            .map(|(_, count)| count)
            .sum()
    };
    assert_eq!(of_kind, 2, "{}", hands.place());
}

/// Things counted in the first cell of a table: by the cell, by its sign, and one taken back.
fn tick(hands: &mut Hands) {
    let is_cell = |said: &str| said.ends_with(", un de plus");
    hands.press(Side::Stage, &is_cell);
    match hands.way {
        Way::Keys => hands.key(Side::Stage, Key::A),
        Way::Touch => hands.press(Side::Stage, &is_cell),
    }
    assert_eq!(counted(hands), 2, "{}", hands.place());
    hands.undo(Key::Z, TAKE_BACK);
    assert_eq!(counted(hands), 1, "{}: taken back", hands.place());
    hands.press(Side::Stage, &is_cell);
    hands.press(Side::Stage, &|said| said.ends_with(", un de moins"));
    assert_eq!(counted(hands), 1, "{}: one less", hands.place());
}

/// Two things of a list, one of them given back.
fn spend(hands: &mut Hands, limit: Limit) {
    assert!(
        matches!(limit, Limit::Budget { most: 1, .. }),
        "{}",
        hands.place()
    );
    let taken = |hands: &Hands| match hands.board() {
        Some(Response::Point(points)) => points.values().map(std::collections::BTreeMap::len).sum(),
        _ => 0_usize,
    };
    let things: Vec<String> = hands
        .nodes(Side::Stage)
        .into_iter()
        .filter(|(_, said, _)| said.contains(", coûte "))
        .map(|(_, said, _)| said)
        .take(2)
        .collect();
    for (count, thing) in (1..).zip(&things) {
        hands.press(Side::Stage, &|said| said == thing);
        assert_eq!(taken(hands), count, "{}", hands.place());
    }
    hands.press(Side::Stage, &|said| {
        Some(said) == things.first().map(String::as_str)
    });
    assert_eq!(taken(hands), 1, "{}: given back", hands.place());
}

/// Words said aloud: the adult types them, lets one through, keeps another back, and thinks again.
fn say_words(hands: &mut Hands) {
    for word in ["libre", "libre", "libre", "juste", "juste"] {
        let is_field = |said: &str| said == "Mot dit à voix haute";
        match hands.way {
            Way::Keys => hands.reach(Side::Desk, &is_field),
            Way::Touch => hands.press(Side::Desk, &is_field),
        }
        hands.write(Side::Desk, word);
        match hands.way {
            Way::Keys => hands.key(Side::Desk, Key::Enter),
            Way::Touch => hands.press(Side::Desk, &|said| said == "Ajouter ce mot"),
        }
    }
    assert_eq!(counted(hands), 5, "{}", hands.place());
    for name in [
        "Montrer « libre »",
        "Garder pour moi « juste »",
        "Montrer « juste »",
    ] {
        hands.press(Side::Desk, &|said| said == name);
    }
    let words = hands.session().words();
    assert!(
        words.iter().all(|word| word.is_kept == Some(true)),
        "{words:?}"
    );
}

/// Two gaps; the first is thought over.
fn fill_in(hands: &mut Hands) {
    let field = |place: usize| {
        move |hands: &Hands| {
            let nodes = hands.nodes(Side::Stage);
            let mut fields = nodes
                .into_iter()
                .filter(|(role, ..)| *role == eframe::egui::accesskit::Role::TextInput);
            fields.nth(place).unwrap().1
        }
    };
    for (place, letters) in [(0, "pompi"), (1, "infirmier"), (0, "ère")] {
        let name = field(place)(hands);
        let is_field = |said: &str| said == name;
        match hands.way {
            Way::Keys => {
                hands.reach(Side::Stage, &is_field);
                hands.key(Side::Stage, Key::End);
            }
            Way::Touch => {
                let at = hands.rect(Side::Stage, &is_field).right_center() - vec2(12.0, 0.0);
                hands.tap(Side::Stage, at);
            }
        }
        hands.write(Side::Stage, letters);
        // Whoever goes on to the next gap has written this one.
        let other = field(2)(hands);
        match hands.way {
            Way::Keys => hands.key(Side::Stage, Key::Enter),
            Way::Touch => hands.press(Side::Stage, &|said| said == other),
        }
    }
    let Some(Response::Write(words)) = hands.board() else {
        panic!(
            "{}: {:?}",
            hands.place(),
            hands.session().response_of(Respondent::Board)
        );
    };
    let words: Vec<&str> = words.values().map(String::as_str).collect();
    assert_eq!(words, ["pompière", "infirmier"], "{}", hands.place());
}
