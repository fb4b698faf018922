//! Every activity type of the shipped lessons, from the lobby to the page of the end, with a keyboard alone and with
//! one finger alone: what is given arrives, can be changed and taken back, and stands in the tally at the reveal.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at what is wrong"
)]

#[path = "ways/answers.rs"]
mod answers;
#[path = "ways/games.rs"]
mod games;
#[path = "ways/hands.rs"]
mod hands;
#[path = "ways/room.rs"]
mod room;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use marelle::activity::{Activity, Interaction, Response, Tally};
use marelle::session::{Phase, Shown, Stop};

use answers::answer;
use games::play;
use hands::{Hands, Way};
use room::Side;

/// More steps than any hour has.
const MOST_STEPS: usize = 600;

/// The folders of the shipped lessons.
fn lessons() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let folders = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = folders
        .filter(|path| path.join("lesson.ron").exists())
        .collect();
    folders.sort();
    folders
}

/// What was given in a vote, to be found again at its reveal.
struct Given {
    tally: Tally,
    board: Option<Response>,
}

impl Given {
    fn of(hands: &Hands, interaction: &Interaction) -> Self {
        let board = hands.board();
        let session = hands.session();
        let raised = session
            .hands()
            .map(|(response, count)| (response, u32::from(count)));
        Self {
            tally: interaction.tally(&board, raised),
            board: board.clone(),
        }
    }

    /// The class sees exactly what was given; of sensitive items at least how many answered.
    fn check(&self, hands: &Hands) {
        assert_eq!(hands.board(), self.board, "{}", hands.place());
        assert!(
            self.tally.respondents() > 0,
            "{}: nothing was given",
            hands.place()
        );
        let session = hands.session();
        let shown = session.shown();
        let Shown::Counts { first, second, .. } = &shown else {
            // What was given together at the board is shown as such, and is no count.
            assert!(self.board.is_some(), "{}: {shown:?}", hands.place());
            return;
        };
        let newest = second.as_ref().unwrap_or(first);
        let is_sensitive = session.current().unwrap().head().is_sensitive;
        if is_sensitive {
            let respondents = self.tally.respondents();
            assert_eq!(newest.respondents(), respondents, "{}", hands.place());
        } else {
            assert_eq!(*newest, self.tally, "{}", hands.place());
        }
    }
}

/// Leads a whole hour; what was met goes into `met`.
fn lead(lesson: &Path, way: Way, met: &mut BTreeSet<&'static str>) -> Vec<String> {
    let mut hands = Hands::new(lesson, way);
    let mut closed = BTreeSet::new();
    let mut given = None;
    let mut answered = String::new();
    for _ in 0..MOST_STEPS {
        let stop = hands.session().stop();
        let kind = hands.session().current().map(Activity::kind);
        match (stop, hands.interaction()) {
            (Stop::Ended, _) => {
                at_the_end(&hands);
                return hands.faults;
            }
            (Stop::Ask(_), Some(interaction)) if interaction.is_answered() => {
                met.extend(kind);
                let card = hands.session().card_on_stage().cloned();
                let vote = format!("{} {card:?}", hands.place());
                if answered != vote {
                    answer(&mut hands);
                    answered = vote;
                }
                if closed.insert(kind) {
                    close_and_reopen(&mut hands);
                }
                given = Some(Given::of(&hands, &interaction));
            }
            (Stop::Ask(_), Some(Interaction::Play(_))) => {
                met.extend(kind);
                let game = hands.place();
                if answered != game {
                    play(&mut hands);
                    answered = game;
                }
            }
            (Stop::Ask(_), _) => met.extend(kind),
            (Stop::Result(_), _) => {
                if let Some(given) = given.take() {
                    given.check(&hands);
                }
            }
            (Stop::Lobby | Stop::Talk, _) => {}
        }
        hands.go_on();
    }
    panic!("{}: the hour never ends", hands.place());
}

/// The adult closes the vote before anything is shown, and lets answers in again.
fn close_and_reopen(hands: &mut Hands) {
    hands.press(Side::Desk, &|said| said == "Fermer le vote");
    assert_eq!(hands.session().phase(), Phase::Closed, "{}", hands.place());
    hands.press(Side::Desk, &|said| said == "Rouvrir le vote");
    assert_eq!(hands.session().phase(), Phase::Open, "{}", hands.place());
}

fn at_the_end(hands: &Hands) {
    for side in [Side::Stage, Side::Desk] {
        assert!(
            hands.says(side, "La classe est au Ciel !"),
            "{}",
            hands.place()
        );
    }
}

#[track_caller]
fn check(way: Way) {
    let mut met = BTreeSet::new();
    let mut faults = Vec::new();
    for lesson in lessons() {
        faults.extend(lead(&lesson, way, &mut met));
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let all: BTreeSet<&str> = Activity::KINDS.iter().copied().collect();
    assert_eq!(met, all, "every activity type stands in a shipped lesson");
}

#[test]
fn every_activity_is_led_with_the_keyboard_alone() {
    check(Way::Keys);
}

#[test]
fn every_activity_is_led_with_one_finger_alone() {
    check(Way::Touch);
}
