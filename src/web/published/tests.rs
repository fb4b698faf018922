//! Every shipped lesson through a whole hour: nothing is on a page that may not be there.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::civil::date;
use serde_json::{Value, json};

use super::*;
use crate::activity::{Activity, Course, Game, Id, Interaction, Table, Wording};
use crate::args;
use crate::lesson::{Lesson, Opened, ShelfPlaces};
use crate::session::{Command, Setup, Token};
use crate::text::{Args, Lang};
use crate::web::{Give, command_of};

/// What pupils write: it must never come back to another page.
const SECRET: &str = "zzsecretzz";

/// Every key that may be in a state.
const KEYS: &[&str] = &[
    "do", "v", "lang", "phase", "at", "lesson", "title", "text", "ask", "right", "why", "kind",
    "several", "choices", "k", "t", "places", "left", "low", "high", "step", "unit", "said",
    "bins", "items", "one", "first", "last", "ground", "spots", "cost", "layers", "most", "total",
    "picture", "alt", "slots", "max", "open",
];

/// Keys under which no words of a lesson stand.
const WIRE: &[&str] = &[
    "do", "v", "lang", "phase", "at", "kind", "k", "ground", "picture", "unit", "said",
];

fn shipped() -> Vec<Opened> {
    let shelf = crate::lesson::Shelf::open(ShelfPlaces::default(), date(2026, 11, 23));
    let cards = shelf.cards().iter();
    cards.filter_map(|card| shelf.lesson(&card.id)).collect()
}

fn hour(lesson: Arc<Lesson>) -> Session {
    let setup = Setup {
        hands: 0,
        seed: 11,
        cut: None,
    };
    let mut hour = Session::new(lesson, setup);
    for token in 0..10 {
        let respondent = Respondent::Page(Token(token));
        does(&mut hour, &Command::Join { respondent });
    }
    hour
}

#[track_caller]
fn does(hour: &mut Session, command: &Command) {
    if let Err(refusal) = hour.handle(Duration::ZERO, command) {
        panic!("{command:?}: {refusal:?}");
    }
}

fn programs() -> [Texts; 2] {
    [Texts::new(Lang::FR), Texts::new(Lang::EN)]
}

fn pages(hour: &Session, texts: &LessonTexts, program: &[Texts]) -> Published {
    let shelf = Shelf {
        lesson: texts,
        program,
        is_covered: false,
        picture: None,
    };
    published(hour, 1, &shelf)
}

/// Leads the class on by the main button; away from a story that goes round in a circle.
fn lead_on(hour: &mut Session) {
    if hour.part_place().0 > 8 {
        let activity = hour.current_index() + 1;
        does(hour, &Command::GoTo { activity });
    } else {
        does(hour, &Command::Forward);
    }
}

/// A give that fits what is asked, in the eyes of a page; each `turn` gives another one.
pub(in crate::web) fn fitting(ask: &Value, turn: usize) -> Give {
    let keys = |list: &str| -> Vec<String> {
        let things = ask[list].as_array().cloned().unwrap_or_default();
        let key = |thing: &Value| thing["k"].as_str().unwrap_or_default().to_owned();
        things.iter().map(key).collect()
    };
    let number = |field: &str| ask[field].as_i64().unwrap_or_default();
    let turned = |mut keys: Vec<String>| {
        let by = turn % keys.len().max(1);
        keys.rotate_left(by);
        keys
    };
    let step = i64::try_from(turn).unwrap();
    let give = match ask["kind"].as_str().unwrap_or_default() {
        "choose" => json!([turned(keys("choices"))[0]]),
        "rate" => json!(step % number("places")),
        "estimate" => {
            let count = (number("high") - number("low")) / number("step") + 1;
            json!(number("low") + number("step") * (step % count))
        }
        "sort" => {
            let bins = turned(keys("bins"));
            let items = keys("items").into_iter().zip(bins.iter().cycle());
            json!(items.collect::<std::collections::BTreeMap<_, _>>())
        }
        "order" => json!(turned(keys("items"))),
        "match" => {
            let halves = keys("left").into_iter().zip(turned(keys("right")));
            json!(halves.collect::<std::collections::BTreeMap<_, _>>())
        }
        "point" => {
            let (layer, spot) = (&turned(keys("layers"))[0], &turned(keys("spots"))[0]);
            json!({ layer: { spot: 1 } })
        }
        "marks" => json!([[turn * 97 % 1000, turn * 331 % 1000]]),
        "write" => {
            let word = |key| (key, format!("{SECRET} {turn}"));
            let words = keys("slots").into_iter().map(word);
            json!(words.collect::<std::collections::BTreeMap<_, _>>())
        }
        other => panic!("no page draws {other:?}"),
    };
    serde_json::from_value(give).unwrap()
}

/// Ten pages answer; each then holds what it gave, in keys.
fn all_answer(hour: &mut Session, ask: &Value, (texts, program): (&LessonTexts, &[Texts])) {
    for turn in 0..10_usize {
        let token = Token(turn as u128);
        let give = fitting(ask, turn);
        let at = instance(hour);
        let command = command_of(hour, token, (&at, Some(&give)))
            .unwrap_or_else(|no| panic!("{no:?}: {give:?} to {ask}"));
        let Some(command) = command else {
            assert_eq!(ask["kind"], "marks", "{give:?} was nothing");
            continue;
        };
        does(hour, &command);
        let held = pages(hour, texts, program).held;
        let own = held.get(&token);
        if ask["kind"] == "marks" {
            assert!(matches!(own, Some(Give::Marks(found)) if found.len() == 1));
        } else {
            assert_eq!(own, Some(&give), "{ask}");
        }
    }
}

/// The texts of the lesson that may stand on a page now, by the ends of their ids. Written against the rules of the
/// stage, not against what `published` does.
fn allowed(hour: &Session) -> Vec<String> {
    let Some(activity) = hour.current() else {
        return Vec::new();
    };
    let rules = activity.rules();
    let interaction = hour.interaction(hour.current_index()).unwrap();
    let mut ends: Vec<String> = ["title", "text", "pole_left", "pole_right", "pole_first"]
        .map(str::to_owned)
        .to_vec();
    ends.push("pole_last".to_owned());
    if let (Some(list), Some(part)) = (rules.part_list(), hour.current_part()) {
        ends.push(format!("{list}_{part}"));
    }
    let mut add = |lists: &[&str], ids: &[Id]| {
        let pairs = ids.iter().flat_map(|id| lists.iter().map(move |l| (l, id)));
        ends.extend(pairs.map(|(list, id)| format!("{list}_{id}")));
    };
    match interaction {
        Interaction::Choose { choices, .. } => add(&["option", "way"], choices),
        Interaction::Sort { bins, items, .. } => {
            add(&["bin"], bins);
            let list = rules.item_list();
            match hour.card_on_stage() {
                Some(card) => add(&[list], std::slice::from_ref(card)),
                None => add(&[list], items),
            }
        }
        Interaction::Order { items } => add(&[rules.item_list()], items),
        Interaction::Match { pairs } => add(&["left", "right"], pairs),
        Interaction::Point {
            spots,
            layers,
            ground,
            ..
        } => {
            let ids: Vec<Id> = spots.iter().map(|spot| spot.id.clone()).collect();
            if *ground != crate::activity::Ground::Picture {
                add(&["zone", "row", "item"], &ids);
            }
            add(&["column", "layer"], layers);
        }
        Interaction::Write { slots, .. } => {
            let ids: Vec<Id> = slots.iter().map(|slot| slot.id.clone()).collect();
            add(&["gap"], &ids);
        }
        Interaction::Play(Game::Deck { cards, .. }) => {
            if let Some(Table::Deck {
                current: Some(card),
                ..
            }) = hour.table()
            {
                add(&["card"], &cards[card..=card]);
            }
        }
        Interaction::Play(Game::Sheet { fields }) => add(&["field"], fields),
        Interaction::Play(Game::Mirror { paragraphs, .. }) => {
            let page = usize::from(hour.uncovered().0);
            if page < 2 * paragraphs.len() {
                let here = page % paragraphs.len();
                add(&["par"], &paragraphs[here..=here]);
            }
        }
        _ => {}
    }
    ends.extend(clues(hour, activity));
    if hour.stop() == Stop::Talk {
        ends.push("ask".to_owned());
    }
    ends
}

/// The clues that are out.
fn clues(hour: &Session, activity: &Activity) -> Vec<String> {
    let Activity::Identity(identity) = activity else {
        return Vec::new();
    };
    let out = usize::from(hour.uncovered().0) + 1;
    let clues = identity.clues.iter().take(out);
    clues.map(|id| format!("clue_{id}")).collect()
}

/// Whether the stage has shown what is right, and all of it.
fn has_been_told(hour: &Session) -> bool {
    match hour.stop() {
        Stop::Talk => hour.was_revealed(),
        Stop::Result(_) => !hour.has_more_to_uncover(),
        _ => false,
    }
}

/// The words that may stand on a page in this language.
fn words(hour: &Session, lesson: &LessonTexts, program: &Texts) -> BTreeSet<String> {
    let activity = hour.current();
    let id = activity.map_or("", |activity| activity.head().id.as_str());
    let mut ids: Vec<(String, String)> = allowed(hour)
        .iter()
        .map(|end| (id.to_owned(), format!("{id}_{end}")))
        .collect();
    ids.push(("lesson".to_owned(), "lesson_title".to_owned()));
    if let Some(image) = activity.and_then(|activity| activity.head().image) {
        ids.push(("img".to_owned(), format!("img_{image}_alt")));
    }
    if hour.stop() == Stop::Ended {
        ids.push(("lesson".to_owned(), "lesson_keep".to_owned()));
        for activity in &hour.lesson().activities {
            if activity.rules().keeps_sentence()
                && let Interaction::Choose { choices, .. } = activity.rules().interaction()
            {
                let own = activity.head().id.clone();
                ids.extend(
                    choices
                        .iter()
                        .map(|id| (own.clone(), format!("{own}_option_{id}"))),
                );
            }
        }
    }
    let mut words = BTreeSet::from([String::new()]);
    for (group, id) in ids {
        let lang = lesson.resolve(program.lang().code(), &group).lang;
        for hero in ["f", "m"] {
            let args: Args<'_> = args!("hero" => hero);
            let text = lesson.text(lang, &id, &args).unwrap_or_default();
            let text = text.replace("**", "");
            words.extend(text.lines().map(|line| line.trim().to_owned()));
            words.insert(text);
        }
    }
    let keys = [
        "barometer-left",
        "barometer-right",
        "circles-both",
        "circles-outside",
        "stage-over",
    ];
    words.extend(keys.map(|key| program.tr(key)));
    let of_program = match hour.interaction(hour.current_index()) {
        Some(
            Interaction::Choose {
                choices: ids,
                wording: Wording::Program,
                ..
            }
            | Interaction::Sort {
                bins: ids,
                wording: Wording::Program,
                ..
            },
        ) => ids.clone(),
        _ => Vec::new(),
    };
    words.extend(
        of_program
            .iter()
            .map(|id| program.tr(&format!("answer-{id}"))),
    );
    words
}

/// Looks at every key and every word of a page.
fn check(value: &Value, key: &str, words: &BTreeSet<String>, place: &str) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_number = key.parse::<i64>().is_ok();
                assert!(is_number || KEYS.contains(&key.as_str()), "{place}: {key}");
                check(value, key, words, place);
            }
        }
        Value::Array(values) => values.iter().for_each(|it| check(it, key, words, place)),
        Value::String(text) => {
            let is_free = WIRE.contains(&key) || key.parse::<i64>().is_ok();
            assert!(is_free || words.contains(text), "{place}: {key}: {text:?}");
        }
        _ => {}
    }
}

fn check_pages(hour: &Session, opened: &Opened, program: &[Texts]) -> Value {
    let published = pages(hour, &opened.texts, program);
    let mut first = Value::Null;
    for texts in program {
        let page = &published.pages[texts.lang().code()];
        let place = format!("{} {} {:?}", opened.id, published.at, hour.stop());
        assert!(!page.contains(SECRET), "{place}: somebody's words");
        let mut state: Value = serde_json::from_str(page).unwrap();
        if first.is_null() {
            first = state.clone();
        }
        let fields = state.as_object_mut().unwrap();
        let told = [fields.remove("right"), fields.remove("why")];
        if !has_been_told(hour) {
            assert_eq!(told, [None, None], "{place}");
        }
        check(&state, "", &words(hour, &opened.texts, texts), &place);
    }
    first
}

#[test]
fn no_page_of_any_lesson_shows_what_it_may_not() {
    let program = programs();
    let (mut asked, mut told) = (BTreeSet::new(), 0);
    for opened in shipped() {
        let mut hour = hour(opened.lesson.clone());
        for _ in 0..800 {
            let state = check_pages(&hour, &opened, &program);
            if state["phase"] == "open" {
                asked.insert(state["ask"]["kind"].as_str().unwrap().to_owned());
                all_answer(&mut hour, &state["ask"], (&opened.texts, &program));
                let after = check_pages(&hour, &opened, &program);
                assert_eq!(after, state, "{}: answers are seen by others", opened.id);
                let mut closed = hour.clone();
                does(&mut closed, &Command::Close);
                check_pages(&closed, &opened, &program);
            }
            told += usize::from(state.get("why").is_some());
            if hour.stop() == Stop::Ended {
                break;
            }
            lead_on(&mut hour);
        }
        assert_eq!(hour.stop(), Stop::Ended, "{}", opened.id);
    }
    let kinds = [
        "choose", "estimate", "marks", "match", "order", "point", "rate", "sort", "write",
    ];
    assert_eq!(
        asked,
        kinds.map(str::to_owned).into(),
        "each is asked somewhere"
    );
    assert!(told > 20, "explanations come after the reveal: {told}");
}

/// The same lesson with other right answers.
fn turned_round(lesson: &Lesson) -> Lesson {
    fn others(correct: &mut Vec<Id>, all: &[Id]) {
        *correct = all
            .iter()
            .filter(|id| !correct.contains(id))
            .cloned()
            .collect();
    }
    let mut lesson = lesson.clone();
    for activity in &mut lesson.activities {
        match activity {
            Activity::Choice(it) => others(&mut it.correct, &it.options),
            Activity::Identity(it) => others(&mut it.correct, &it.options),
            Activity::Unveil(it) => others(&mut it.correct, &it.options),
            Activity::TrueFalse(it) => it.answer = it.answer.map(|answer| !answer),
            Activity::Estimate(it) => it.answer = it.answer.map(|_| it.range.0),
            Activity::Sort(it) => {
                let last = it.bins.last().cloned();
                it.items
                    .iter_mut()
                    .for_each(|item| item.bin.clone_from(&last));
            }
            Activity::Venn(it) => it.items.iter_mut().for_each(|item| item.place = None),
            Activity::Spots(it) => {
                let places = it.spots.iter_mut();
                places.for_each(|spot| spot.area = crate::activity::Area::Rect(1, 1, 9, 9));
            }
            Activity::FillIn(it) => it.gaps.iter_mut().for_each(|gap| gap.accept.clear()),
            Activity::Timeline(it) => {
                let events = it.events.iter_mut();
                events.for_each(|event| event.year = event.year.map(|year| year - 7));
            }
            _ => {}
        }
    }
    lesson
}

#[test]
fn pages_do_not_depend_on_what_is_right_before_it_is_told() {
    let program = programs();
    let mut compared = 0;
    for opened in shipped() {
        let is_hop = |activity: &Activity| matches!(activity.rules().course(), Course::Hop { .. });
        if opened.lesson.activities.iter().any(is_hop) {
            continue;
        }
        let other = Arc::new(turned_round(&opened.lesson));
        let mut hours = [hour(opened.lesson.clone()), hour(other)];
        for _ in 0..800 {
            let [one, other] = hours
                .each_ref()
                .map(|hour| pages(hour, &opened.texts, &program));
            let is_told = hours.iter().any(has_been_told);
            if !is_told && hours[0].stop() == hours[1].stop() {
                assert_eq!(one.pages, other.pages, "{} {}", opened.id, one.at);
                compared += 1;
            }
            if hours[0].stop() == Stop::Ended {
                break;
            }
            hours.iter_mut().for_each(lead_on);
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn a_covered_stage_covers_the_pages() {
    let program = programs();
    for opened in shipped() {
        let mut hour = hour(opened.lesson.clone());
        does(&mut hour, &Command::Begin);
        let shelf = Shelf {
            lesson: &opened.texts,
            program: &program,
            is_covered: true,
            picture: None,
        };
        let published = published(&hour, 1, &shelf);
        assert_eq!(
            (published.phase, published.picture),
            (PagePhase::Pause, None)
        );
        let state: Value = serde_json::from_str(&published.pages["fr"]).unwrap();
        assert_eq!((state.get("title"), &state["ask"]), (None, &Value::Null));
    }
}
