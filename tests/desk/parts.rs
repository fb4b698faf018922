//! What the page of the end reads from the parts of an activity.

use marelle::activity::{Activity, Barometer, Board, BoardQuestion, Id, Tally};
use marelle::lesson::Lesson;
use marelle::session::{ActivitySummary, Outcome, PartSummary, Shift, Shown, Summary};
use marelle::view::end::{Known, known, moved};

fn choices(counts: &[(&str, u32)]) -> Tally {
    let counts = counts.iter();
    let counts: Vec<(Id, u32)> = counts.map(|(id, n)| ((*id).to_owned(), *n)).collect();
    Tally::Choices {
        respondents: counts.iter().map(|(_, count)| count).sum(),
        counts,
    }
}

fn hour(id: &str, part: &str, first: Tally, second: Option<Tally>) -> Summary {
    let shown = Shown::Counts {
        first,
        second,
        in_words: false,
    };
    let part = PartSummary {
        id: part.to_owned(),
        shown,
    };
    Summary {
        lesson: "l".to_owned(),
        revision: 1,
        present: 24,
        secs: 60,
        activities: vec![ActivitySummary {
            id: id.to_owned(),
            outcome: Outcome::Done,
            spent_secs: 60,
            shown: Shown::Hidden,
            parts: vec![part],
        }],
        kept: None,
    }
}

#[test]
fn reads_the_questions_of_a_board_and_the_statements_of_a_line() {
    let question = BoardQuestion {
        id: "q".to_owned(),
        options: vec!["a".to_owned(), "b".to_owned()],
        correct: vec!["b".to_owned()],
        drawing: None,
    };
    let board = Board {
        id: "board".to_owned(),
        questions: vec![question],
        ..Default::default()
    };
    let line = Barometer {
        id: "line".to_owned(),
        statements: vec!["s".to_owned()],
        second: true,
        ..Default::default()
    };
    let lesson = Lesson {
        activities: vec![Activity::Board(board), Activity::Barometer(line)],
        ..Default::default()
    };
    let quiz = hour("board", "q", choices(&[("a", 3), ("b", 21)]), None);
    let expected = Known {
        id: "board".to_owned(),
        part: Some("q".to_owned()),
        right: 21,
        respondents: 24,
    };
    assert_eq!(known(&lesson, &quiz), [expected]);
    let stood = |counts: [u32; 5]| Tally::Line {
        counts: counts.to_vec(),
        respondents: counts.iter().sum(),
    };
    let twice = hour(
        "line",
        "s",
        stood([9, 6, 4, 3, 2]),
        Some(stood([1, 2, 4, 8, 9])),
    );
    let moved = moved(&lesson, &twice);
    assert_eq!(moved.len(), 1);
    let side = |side: &str, before, after| (side.to_owned(), before, after);
    let moved = moved.into_iter().next().unwrap();
    assert_eq!(
        moved.choices,
        [
            side("left", 15, 3),
            side("middle", 4, 4),
            side("right", 5, 17)
        ]
    );
    assert_eq!(
        (moved.part.as_deref(), moved.shift),
        (Some("s"), Some(Shift::Clear))
    );
}
