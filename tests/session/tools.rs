//! Teams, lots, turns, moments and shorter hours.

use std::fs;
use std::path::Path;
use std::time::Duration;

use marelle::activity::{Activity, Response};
use marelle::lesson::Lesson;
use marelle::session::{
    Command, Draw, Event, Interlude, LENGTHS, Lot, Moment, Mood, Outcome, Refusal, Respondent,
    Session, Setup, Shown, TeamTheme, cut,
};

use super::class::*;

const QUIZ: &str = r#"Choice(id: "quiz", options: ["a", "b"], correct: ["a"])"#;
const POLL: &str = r#"Poll(id: "avis")"#;

fn teams(count: u8) -> Command {
    Command::SetTeams {
        count,
        theme: TeamTheme::Trees,
    }
}

fn turn(team: u8) -> Command {
    Command::TeamTurn { team: Some(team) }
}

fn answer(team: u8, choice: &str) -> Command {
    Command::Respond {
        respondent: Respondent::Team(team),
        response: Response::pick(choice),
    }
}

fn show(moment: Moment) -> Command {
    Command::Show { moment }
}

fn draw(what: Draw) -> Command {
    Command::Draw { what }
}

#[test]
fn teams_answer_into_the_same_tally_and_are_counted() {
    let mut class = class(24, QUIZ);
    class.does(teams(4));
    class.does(Command::Begin);
    assert_eq!(class.hour.team_answers(), None, "everybody alone at first");
    class.does(turn(1));
    assert_eq!(class.hour.at_board(), Respondent::Team(1));
    class.does(answer(1, "a"));
    class.does(answer(2, "b"));
    assert_eq!(class.hour.team_answers(), Some((2, 4)));
    // The pupils of the teams are the same who raise hands.
    assert_eq!(
        (class.hour.received(), class.hour.roster().present()),
        (2, 24)
    );
    class.is_refused(&answer(5, "a"), Refusal::NotJoined);
    class.does(answer(3, "a"));
    class.does(answer(4, "a"));
    class.forward(1);
    // Four teams answered in front of everybody: there is nobody to point at.
    let Shown::Counts { first, .. } = class.hour.shown() else {
        panic!("{:?}", class.hour.shown());
    };
    assert_eq!(first.respondents(), 4);
    assert_eq!(class.hour.mood(), Some(Mood::Agreed));
}

#[test]
fn teams_hide_nobody_who_answers_alone() {
    let mut class = class(24, POLL);
    class.does(teams(6));
    class.does(Command::Begin);
    for team in 1..=6 {
        class.does(answer(team, "agree"));
    }
    // Six teams and two hands are eight answers, of which two were given alone.
    class.hands("disagree", 2);
    class.forward(1);
    assert_eq!(class.hour.shown(), Shown::TooFew { least: 8 });
    assert_eq!(class.hour.mood(), None);
}

#[test]
fn a_personal_question_takes_no_answer_of_a_team_and_no_number() {
    let mut class = class(24, r#"Poll(id: "avis", personal: true)"#);
    class.does(teams(2));
    class.does(Command::Begin);
    class.is_refused(&answer(1, "agree"), Refusal::Personal);
    class.is_refused(&draw(Draw::Number), Refusal::Personal);
    class.does(draw(Draw::Team));
}

#[test]
fn teams_are_two_to_six_and_can_be_given_up() {
    let mut class = class(24, QUIZ);
    class.is_refused(&teams(1), Refusal::OutOfRange);
    class.is_refused(&teams(7), Refusal::OutOfRange);
    class.is_refused(&turn(1), Refusal::NoTeams);
    class.is_refused(&show(Moment::CountOff), Refusal::NoTeams);
    class.is_refused(&draw(Draw::Team), Refusal::NoTeams);
    class.is_refused(&draw(Draw::Order), Refusal::NoTeams);
    class.does(teams(6));
    let six = class.hour.teams().unwrap().names.clone();
    class.does(turn(5));
    class.is_refused(&turn(7), Refusal::OutOfRange);
    class.is_refused(&turn(0), Refusal::OutOfRange);
    class.does(teams(3));
    assert_eq!(class.hour.teams().unwrap().names, six[..3]);
    assert_eq!(class.hour.team_turn(), None, "team 5 is no more");
    class.does(Command::Begin);
    class.is_refused(&answer(4, "a"), Refusal::NotJoined);
    class.does(teams(0));
    assert_eq!(class.hour.teams(), None);
    class.is_refused(&answer(1, "a"), Refusal::NotJoined);
}

#[test]
fn team_one_begins_again_with_the_next_question() {
    let mut class = class(24, &format!("{QUIZ}, {POLL}"));
    class.does(teams(3));
    class.does(Command::Begin);
    class.does(turn(3));
    class.does(Command::Skip);
    assert_eq!(class.hour.team_turn(), Some(1));
    class.does(Command::TeamTurn { team: None });
    class.forward(1);
    assert_eq!(class.hour.team_turn(), None);
}

#[test]
fn what_stands_on_the_stage_goes_first() {
    let mut class = class(24, QUIZ);
    class.does(show(Moment::Breath));
    class.stands_at(0, Lobby);
    assert_eq!(class.does(Command::Begin), [Event::LessonAgain]);
    class.stands_at(0, Lobby);
    class.does(Command::Begin);
    class.does(draw(Draw::Number));
    class.does(Command::Back);
    class.stands_at(0, Ask(First));
    assert_eq!(class.hour.interlude(), None);
    class.does(show(Moment::LastWord));
    class.does(Command::Close);
    assert!(class.hour.interlude().is_some(), "a lock is no step");
    class.does(Command::GoTo { activity: 0 });
    assert!(class.hour.interlude().is_some(), "nor is standing still");
    class.does(Command::Skip);
    assert_eq!(class.hour.interlude(), None, "any other step takes it away");
    class.is_refused(&show(Moment::Breath), Refusal::Ended);
    class.is_refused(&teams(2), Refusal::Ended);
}

#[test]
fn a_breath_stops_the_clock() {
    let mut class = class(24, QUIZ);
    class.does(Command::Begin);
    class.does(Command::StartTimer { secs: 60 });
    class.does(show(Moment::Breath));
    assert!(!class.hour.timer().unwrap().is_running());
    assert!(class.hour.running_clock().is_none());
}

#[test]
fn each_number_is_drawn_once_and_never_more_than_the_class_has() {
    let mut class = class(5, QUIZ);
    let mut drawn = Vec::new();
    for _ in 0..5 {
        class.does(draw(Draw::Number));
        let Some(Interlude::Lot(Lot::Number(number))) = class.hour.interlude() else {
            panic!("{:?}", class.hour.interlude());
        };
        drawn.push(*number);
    }
    drawn.sort_unstable();
    assert_eq!(drawn, [1, 2, 3, 4, 5]);
    class.does(Command::Class { hands: 0 });
    class.is_refused(&draw(Draw::Number), Refusal::NobodyToDraw);
}

#[test]
fn an_order_holds_every_team_once() {
    let mut class = class(5, QUIZ);
    class.does(teams(6));
    class.does(draw(Draw::Order));
    let Some(Interlude::Lot(Lot::Order(order))) = class.hour.interlude().cloned() else {
        panic!("{:?}", class.hour.interlude());
    };
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, [1, 2, 3, 4, 5, 6]);
}

fn turns(secs: u32, sides: Option<u8>) -> Command {
    Command::StartTurns { secs, sides }
}

#[test]
fn each_side_talks_in_turn_with_a_pause_between() {
    let mut class = class(24, QUIZ);
    class.is_refused(&turns(60, Some(2)), Refusal::NotBegun);
    class.does(Command::Begin);
    class.is_refused(&turns(60, None), Refusal::NoTeams);
    class.is_refused(&turns(60, Some(1)), Refusal::OutOfRange);
    class.is_refused(&turns(0, Some(2)), Refusal::OutOfRange);
    let told = |side, is_talking| [Event::Turn { side, is_talking }];
    assert_eq!(class.does(turns(60, Some(2))), told(1, true));
    assert!(class.hour.running_clock().is_some());
    class.does(Command::PauseTimer);
    assert!(class.hour.running_clock().is_none());
    assert_eq!(class.does(Command::Forward), told(2, false));
    assert_eq!(class.does(Command::Forward), told(2, true));
    assert_eq!(class.does(Command::Forward), [Event::LessonAgain]);
    class.stands_at(0, Ask(First));
    class.does(teams(3));
    class.does(turns(30, None));
    let Some(Interlude::Turns(turns)) = class.hour.interlude() else {
        panic!("{:?}", class.hour.interlude());
    };
    assert_eq!((turns.sides, turns.are_teams), (3, true));
}

#[test]
fn nobody_is_timed_where_calm_matters() {
    for level in [2, 3] {
        let mut lesson = (*lesson(QUIZ)).clone();
        lesson.emotion = level;
        let setup = Setup {
            hands: 24,
            seed: 1,
            cut: None,
        };
        let mut hour = Session::new(lesson.into(), setup);
        hour.handle(Duration::ZERO, &Command::Begin).unwrap();
        let refused = hour.handle(Duration::ZERO, &turns(60, Some(2)));
        assert_eq!(refused, Err(Refusal::NoTimerHere), "level {level}");
    }
}

#[test]
fn a_mood_is_told_at_the_result_and_in_the_talk_and_never_before() {
    let mut class = class(24, QUIZ);
    class.does(Command::Begin);
    class.hands("b", 20);
    class.hands("a", 4);
    assert_eq!(class.hour.mood(), None);
    class.forward(1);
    assert_eq!(class.hour.mood(), Some(Mood::Mistaken));
    class.forward(1);
    class.stands_at(0, Talk);
    assert_eq!(class.hour.mood(), Some(Mood::Mistaken));
    class.does(Command::Back);
    class.does(Command::Reopen);
    assert_eq!(class.hour.mood(), None);
}

/// Every shipped lesson, by its id.
fn shipped() -> Vec<Lesson> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let mut lessons: Vec<Lesson> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("lesson.ron"))
        .filter(|path| path.is_file())
        .map(|path| {
            options
                .from_str(&fs::read_to_string(path).unwrap())
                .unwrap()
        })
        .collect();
    lessons.sort_by(|one, other| one.id.cmp(&other.id));
    lessons
}

fn minutes(activities: &[&Activity]) -> u16 {
    activities.iter().map(|it| it.head().minutes).sum()
}

#[test]
fn every_cut_of_every_lesson_keeps_the_talk() {
    let lessons = shipped();
    assert!(lessons.len() >= 17);
    for lesson in &lessons {
        for length in LENGTHS {
            let what = format!("{} in {length}", lesson.id);
            let all: Vec<&Activity> = lesson.activities.iter().collect();
            let last_talk = all.iter().rposition(|it| it.rules().has_talk());
            match cut(lesson, length) {
                Ok(found) => {
                    let kept: Vec<&Activity> = all
                        .iter()
                        .zip(&found.left_out)
                        .filter(|(_, is_out)| !**is_out)
                        .map(|(it, _)| *it)
                        .collect();
                    assert_eq!(minutes(&kept), found.minutes, "{what}");
                    assert!(found.minutes <= length, "{what}");
                    if let Some(talk) = last_talk {
                        assert!(!found.left_out[talk], "{what}: no talk");
                    }
                    for (it, is_out) in all.iter().zip(&found.left_out) {
                        assert!(!(it.rules().keeps_sentence() && *is_out), "{what}");
                    }
                    walk(lesson, length, &found.left_out, &what);
                }
                Err(shortest) => {
                    assert!(shortest > length, "{what}");
                    let possible = cut(lesson, shortest).unwrap();
                    assert_eq!(possible.minutes, shortest, "{what}");
                }
            }
        }
    }
}

/// The main button leads through what is kept, and through nothing else; what is left out can be jumped to.
#[track_caller]
fn walk(lesson: &Lesson, length: u16, left_out: &[bool], what: &str) {
    let setup = Setup {
        hands: 24,
        seed: 3,
        cut: Some(length),
    };
    let mut hour = Session::new(lesson.clone().into(), setup);
    let mut seen = vec![true; left_out.len()];
    for _ in 0..600 {
        hour.handle(Duration::ZERO, &Command::Forward).unwrap();
        if hour.stop() == Ended {
            break;
        }
        seen[hour.current_index()] = false;
    }
    assert_eq!((hour.stop(), seen.as_slice()), (Ended, left_out), "{what}");
    let summary = hour.summary(Duration::ZERO);
    for (activity, is_out) in summary.activities.iter().zip(left_out) {
        assert_eq!(activity.outcome == Outcome::Skipped, *is_out, "{what}");
    }
    if let Some(activity) = left_out.iter().position(|is_out| *is_out) {
        let mut hour = Session::new(lesson.clone().into(), setup);
        assert!(hour.is_skipped(activity), "{what}");
        let before = hour.planned_minutes();
        hour.handle(Duration::ZERO, &Command::GoTo { activity })
            .unwrap();
        assert_eq!(hour.current_index(), activity, "{what}");
        assert!(
            !hour.is_skipped(activity) && hour.planned_minutes() > before,
            "{what}"
        );
    }
}

#[test]
fn a_length_no_lesson_can_have_leaves_nothing_out() {
    let setup = Setup {
        hands: 24,
        seed: 3,
        cut: Some(1),
    };
    let lesson = lesson(r#"Slide(id: "mot", minutes: 4), Poll(id: "avis", minutes: 9)"#);
    let hour = Session::new(lesson, setup);
    assert_eq!((hour.planned_minutes(), hour.is_cut(0)), (13, false));
    assert_eq!(hour.setup_again(4).cut, Some(1));
}
