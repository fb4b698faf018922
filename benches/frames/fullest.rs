//! Every activity type with the most elements its own rules allow, up to [`MOST`] in its longest list.

use marelle::activity::{DRAWINGS, Severity};

use super::lesson::activity;

/// The most elements that are tried.
pub(crate) const MOST: usize = 40;

/// One stage that is timed.
pub(crate) struct Stage {
    /// The activity type.
    pub(crate) kind: &'static str,
    /// What it is called in the table.
    pub(crate) name: &'static str,
    /// What its lists hold, the longest first; at most two.
    lists: &'static [&'static str],
    /// The activity as it stands in a lesson file, with so many elements in its two lists.
    text: fn(usize, usize) -> String,
}

/// Every activity type; those that are drawn in several ways come more than once.
pub(crate) const STAGES: &[Stage] = &[
    stage("Slide", "page to look at", &[], |_, _| {
        of("Slide", "image: \"image\"")
    }),
    stage("Choice", "question", &["choices"], |n, _| {
        of(
            "Choice",
            &format!(
                "options: [{}], correct: [\"e0\", \"e1\"], multiple: true",
                ids("e", n)
            ),
        )
    }),
    stage("TrueFalse", "true or false", &[], |_, _| {
        of("TrueFalse", "answer: true, second: true")
    }),
    stage("Poll", "opinion, two votes", &["choices"], |n, _| {
        of("Poll", &format!("options: [{}], second: true", ids("e", n)))
    }),
    stage("Poll", "opinion on a scale, two votes", &[], |_, _| {
        of("Poll", "second: true")
    }),
    stage("Estimate", "number on a line", &[], |_, _| {
        of(
            "Estimate",
            "range: (0, 1000), step: 1, answer: 208, tolerance: 30, year: 2024",
        )
    }),
    stage("Estimate", "number in silhouettes", &[], |_, _| {
        of(
            "Estimate",
            "answer: 3, tolerance: 1, shape: Silhouettes, year: 2024",
        )
    }),
    stage("Sort", "boxes", &["cards", "boxes"], |n, m| {
        let items = each(n, |i| {
            format!("(id: \"e{i}\", bin: \"b{}\", {})", i % m.max(1), drawing(i))
        });
        of(
            "Sort",
            &format!(
                "bins: [{}], items: [{items}], not_about_people: true",
                ids("b", m)
            ),
        )
    }),
    stage("Slogan", "sentence to keep", &["sentences"], |n, _| {
        of("Slogan", &format!("options: [{}]", ids("e", n)))
    }),
    stage(
        "Barometer",
        "standing on a line, twice",
        &["statements", "places"],
        |n, m| {
            of(
                "Barometer",
                &format!("statements: [{}], places: {m}, second: true", ids("e", n)),
            )
        },
    ),
    stage("Blazon", "shield", &["fields"], |n, _| {
        of("Blazon", &format!("fields: [{}]", ids("e", n)))
    }),
    stage(
        "Board",
        "hopscotch of the class",
        &["questions", "cells"],
        |n, m| {
            let question = |i| {
                let options = each(4, |o| format!("\"q{i}-{o}\""));
                format!(
                    "(id: \"e{i}\", options: [{options}], correct: [\"q{i}-1\"], {})",
                    drawing(i)
                )
            };
            of(
                "Board",
                &format!("cells: {m}, questions: [{}]", each(n, question)),
            )
        },
    ),
    stage("Brainstorm", "words", &["words a page"], |n, _| {
        of("Brainstorm", &format!("words: {n}"))
    }),
    stage("Budget", "budget", &["things"], |n, _| {
        let items = each(n, |i| {
            format!("(id: \"e{i}\", cost: {}, {})", i % 5 + 1, drawing(i))
        });
        of("Budget", &format!("budget: 20, most: 3, items: [{items}]"))
    }),
    stage(
        "Count",
        "table to count in, twice",
        &["rows", "columns"],
        |n, m| {
            of(
                "Count",
                &format!(
                    "rows: [{}], columns: [{}], second: true",
                    ids("e", n),
                    ids("c", m)
                ),
            )
        },
    ),
    stage("Draw", "deck", &["cards"], |n, _| {
        of(
            "Draw",
            &format!(
                "cards: [{}]",
                each(n, |i| format!("(id: \"e{i}\", {})", drawing(i)))
            ),
        )
    }),
    stage("FillIn", "gaps", &["gaps"], |n, _| {
        let gap = |i| {
            format!(
                "(id: \"e{i}\", accept: [(\"fr\", [\"mot {i}\", \"forme {i}\"])], {})",
                drawing(i)
            )
        };
        of("FillIn", &format!("gaps: [{}]", each(n, gap)))
    }),
    stage("Identity", "clues", &["clues", "choices"], |n, m| {
        of(
            "Identity",
            &format!(
                "clues: [{}], options: [{}], correct: [\"o1\"]",
                ids("e", n),
                ids("o", m)
            ),
        )
    }),
    stage(
        "Map",
        "plan, twice",
        &["zones", "kinds of points"],
        |n, m| {
            let zones = each(n, |i| format!("(id: \"e{i}\", area: {})", area(i)));
            of(
                "Map",
                &format!(
                    "plan: Yard, zones: [{zones}], layers: [{}], second: true",
                    ids("l", m)
                ),
            )
        },
    ),
    stage("Mirror", "tale read twice", &["paragraphs"], |n, _| {
        of("Mirror", &format!("paragraphs: [{}]", ids("e", n)))
    }),
    stage("Pairs", "pairs", &["pairs"], |n, _| {
        of("Pairs", &format!("pairs: [{}]", each(n, pair)))
    }),
    stage("Pairs", "memory", &["pairs", "teams"], |n, m| {
        of(
            "Pairs",
            &format!("hidden: true, teams: {m}, pairs: [{}]", each(n, pair)),
        )
    }),
    stage("Poster", "poster", &["sentences", "drawings"], |n, m| {
        let drawings = each(m, |i| format!("\"{}\"", name(i)));
        of(
            "Poster",
            &format!("options: [{}], drawings: [{drawings}]", ids("e", n)),
        )
    }),
    stage("Rank", "order of one's own", &["things"], |n, _| {
        of(
            "Rank",
            &format!(
                "items: [{}]",
                each(n, |i| format!("(id: \"e{i}\", {})", drawing(i)))
            ),
        )
    }),
    stage(
        "Scenario",
        "story, walked twice",
        &["scenes", "ways"],
        |n, m| {
            let scene = |i: usize| {
                let way =
                    |w: usize| format!("(id: \"w{i}-{w}\", to: \"e{}\")", (i + 1 + w).min(n - 1));
                let ways = if i + 1 == n {
                    String::new()
                } else {
                    each(m, way)
                };
                format!("(id: \"e{i}\", ways: [{ways}], {})", drawing(i))
            };
            of("Scenario", &format!("scenes: [{}]", each(n, scene)))
        },
    ),
    stage("Spots", "spots of a picture", &["spots"], |n, _| {
        let spots = each(n, |i| format!("(id: \"e{i}\", area: {})", area(i)));
        of("Spots", &format!("image: \"image\", spots: [{spots}]"))
    }),
    stage("Timeline", "events in order", &["events"], |n, _| {
        let event = |i| {
            format!(
                "(id: \"e{i}\", year: {}, {})",
                1900 + i * 7 % 100,
                drawing(i)
            )
        };
        of("Timeline", &format!("events: [{}]", each(n, event)))
    }),
    stage("Unveil", "covers", &["covers", "choices"], |n, m| {
        let covers = each(n, area);
        of(
            "Unveil",
            &format!(
                "image: \"image\", covers: [{covers}], options: [{}], correct: [\"o1\"]",
                ids("o", m)
            ),
        )
    }),
    stage("Venn", "two circles", &["cards"], |n, _| {
        let place = |i: usize| if i.is_multiple_of(3) { "Both" } else { "Left" };
        let items = each(n, |i| {
            format!("(id: \"e{i}\", place: {}, {})", place(i), drawing(i))
        });
        of("Venn", &format!("outside: true, items: [{items}]"))
    }),
    stage("WhoCan", "who can, card by card", &["cards"], |n, _| {
        let cards = each(n, |i| format!("(id: \"e{i}\", {})", drawing(i)));
        of("WhoCan", &format!("cards: [{cards}], measure: \"essai\""))
    }),
];

const fn stage(
    kind: &'static str,
    name: &'static str,
    lists: &'static [&'static str],
    text: fn(usize, usize) -> String,
) -> Stage {
    Stage {
        kind,
        name,
        lists,
        text,
    }
}

/// The activity with the most elements that its rules find nothing wrong with, and how many these are.
pub(crate) fn fullest(stage: &Stage) -> (String, String) {
    for second in (1..=MOST).rev() {
        for first in (1..=MOST).rev() {
            let text = (stage.text)(first, second);
            let activity = activity(&text);
            assert_eq!(activity.kind(), stage.kind);
            let problems = activity.rules().problems();
            if problems
                .iter()
                .all(|problem| problem.severity != Severity::Error)
            {
                return (text, size(stage, [first, second]));
            }
        }
    }
    panic!("{} cannot be built", stage.name);
}

/// How many elements there are, and where the rules allow no more.
fn size(stage: &Stage, counts: [usize; 2]) -> String {
    let lists = stage.lists.iter().zip(counts);
    let lists: Vec<String> = lists
        .map(|(list, count)| match count {
            MOST => format!("{count} {list}"),
            _ => format!("{count} {list} (limit)"),
        })
        .collect();
    if lists.is_empty() {
        String::new()
    } else {
        format!(", {}", lists.join(", "))
    }
}

/// An activity of this type with what all types have.
fn of(kind: &str, fields: &str) -> String {
    format!("{kind}(id: \"essai\", minutes: 9, sources: [\"archives\", \"enquete\"], {fields})")
}

fn each(count: usize, element: impl Fn(usize) -> String) -> String {
    let elements: Vec<String> = (0..count).map(element).collect();
    elements.join(", ")
}

fn ids(letter: &str, count: usize) -> String {
    each(count, |place| format!("\"{letter}{place}\""))
}

fn name(place: usize) -> &'static str {
    DRAWINGS.get(place % DRAWINGS.len()).copied().unwrap()
}

fn drawing(place: usize) -> String {
    format!("drawing: \"{}\"", name(place))
}

fn pair(place: usize) -> String {
    let (left, right) = (name(place), name(place + 9));
    format!("(id: \"e{place}\", left_drawing: \"{left}\", right_drawing: \"{right}\")")
}

/// Areas side by side, five in a row.
fn area(place: usize) -> String {
    let (column, row) = (place % 5, place / 5);
    format!("Rect({}, {}, 180, 110)", 10 + 195 * column, 10 + 120 * row)
}
