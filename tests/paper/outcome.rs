//! The counts of lines, ranks, words, points and parts on the page and in the table.

use marelle::activity::Tally;
use marelle::paper::counts_csv;
use marelle::session::{PartSummary, Shown, Summary};
use marelle::text::{Lang, Texts};

use crate::{Case, assert_safe, choices, counts, read, said, shipped, squeeze};

const NEW: &str = r#"Lesson(format: 1, id: "n", activities: [
    Barometer(id: "ligne", statements: ["regle", "force"], second: true, sensitive: true),
    Map(id: "carte", zones: [(id: "pre", area: Rect(0, 0, 400, 400)), (id: "mur", area: Rect(500, 0, 400, 400))],
        layers: ["ballon", "calme"]),
    Rank(id: "rang", items: [(id: "un"), (id: "deux")]),
    Brainstorm(id: "mot"),
    FillIn(id: "trou", gaps: [(id: "g", accept: [("fr", ["autrice"])])]),
    Pairs(id: "paires", pairs: [(id: "a"), (id: "b")]),
    Board(id: "marelle", cells: 3, questions: [
        (id: "q1", options: ["o1", "o2"], correct: ["o2"]),
        (id: "q2", options: ["o3", "o4"], correct: ["o3"]),
        (id: "q3", options: ["o5", "o6"], correct: ["o5"])]),
    WhoCan(id: "qui", measure: "m", cards: [(id: "c1"), (id: "c2"), (id: "c3"), (id: "c4")]),
])"#;

const WORDS: &str = "ligne_statement_regle = La règle suffit
ligne_statement_force = La force suffit
carte_zone_pre = le pré
carte_layer_ballon = au ballon
rang_item_deux = les deux
paires_left_a = gauche
paires_right_a = droite
trou_gap_g = Elle écrit : une …
marelle_question_q2 = Combien de côtés ?
marelle_option_o3 = trois côtés";

fn new() -> Case {
    read(NEW, &[("fr", WORDS)])
}

fn places(rows: &[(&str, &[(&str, u32)])], respondents: u32) -> Tally {
    let inside = |bins: &[(&str, u32)]| {
        let bins = bins.iter();
        bins.map(|(id, n)| ((*id).to_owned(), *n)).collect()
    };
    Tally::Places {
        counts: rows
            .iter()
            .map(|(id, bins)| ((*id).to_owned(), inside(bins)))
            .collect(),
        respondents,
    }
}

fn line(counts: &[u32]) -> Tally {
    Tally::Line {
        counts: counts.to_vec(),
        respondents: counts.iter().sum(),
    }
}

/// An hour in which one activity has this result, in one part or as a whole.
fn hour(case: &Case, id: &str, part: &str, shown: &Shown) -> Summary {
    let mut hour = case.hour(|_| Shown::Hidden);
    for activity in &mut hour.activities {
        if activity.id != id {
            continue;
        }
        if part.is_empty() {
            activity.shown = shown.clone();
        } else {
            activity.parts.push(PartSummary {
                id: part.to_owned(),
                shown: shown.clone(),
            });
        }
    }
    hour
}

/// The page without spaces, and the table.
fn written(id: &str, part: &str, shown: &Shown) -> (String, String) {
    let (case, texts) = (new(), Texts::new(Lang::FR));
    let hour = hour(&case, id, part, shown);
    let page = case.outcome(&hour, &texts);
    assert_safe(&page, &texts);
    let table = counts_csv(&hour, &case.lesson, &case.words, &texts);
    (said(&page), table.replace(['\u{A0}', '\u{202F}'], " "))
}

#[track_caller]
fn holds(text: &str, words: &str) {
    let found = squeeze(text);
    assert!(found.contains(&squeeze(words)), "{words}: {found}");
}

#[test]
fn each_part_has_its_own_lines() {
    let shown = counts(
        line(&[2, 3, 4, 5, 10]),
        Some(line(&[10, 5, 4, 3, 2])),
        false,
    );
    let (page, table) = written("ligne", "force", &shown);
    holds(&page, "La force suffit");
    holds(&page, "Place 5 sur 5, Tout à fait d’accord");
    holds(&page, "Avant : 24 réponses");
    holds(&page, "ont bougé nettement");
    holds(&table, "ligne/force;La force suffit;");
    holds(&table, "2;1;Place 1 sur 5, Pas du tout d’accord;10;24");
    let (page, table) = written(
        "marelle",
        "q2",
        &counts(choices(&[("o3", 9), ("o4", 4)]), None, false),
    );
    holds(&page, "trois côtés (bonne réponse)");
    holds(&table, "marelle/q2;Combien de côtés ?");
}

#[test]
fn things_are_never_answers() {
    let tally = places(
        &[
            ("ballon", &[("pre", 40), ("mur", 3)]),
            ("calme", &[("pre", 1), ("mur", 14)]),
        ],
        58,
    );
    let (page, table) = written("carte", "", &counts(tally, None, false));
    holds(&page, "58 gommettes");
    holds(&page, "rien de plus");
    assert!(!page.contains("58réponses") && !table.contains(";58"));
    holds(&table, "pre/ballon;le pré → au ballon;40;");
    let few = places(
        &[
            ("ballon", &[("pre", 1), ("mur", 0)]),
            ("calme", &[("pre", 0), ("mur", 0)]),
        ],
        1,
    );
    let (page, _) = written("carte", "", &counts(few, None, false));
    holds(&page, "1 gommette");
    holds(&page, "on ne peut pas conclure");
    assert!(!page.contains("ensemble"));
}

#[test]
fn an_order_of_the_class_stands_in_its_order() {
    let tally = Tally::Ranks {
        counts: vec![("un".into(), vec![3, 9]), ("deux".into(), vec![9, 3])],
        respondents: 12,
    };
    let (page, table) = written("rang", "", &counts(tally, None, false));
    holds(&page, "ordre moyen de la classe");
    assert!(page.find("lesdeux").unwrap() < page.rfind("un").unwrap());
    holds(&table, "deux/1;les deux → 1;9;12");
}

#[test]
fn what_pupils_wrote_is_nowhere() {
    let tally = Tally::Words {
        counts: vec![("motsecret".into(), 7)],
        respondents: 18,
    };
    let (page, table) = written("mot", "", &counts(tally, None, false));
    assert!(!page.contains("motsecret") && !table.contains("motsecret"));
    holds(&page, "18 réponses");
    holds(&table, "est effacé à la fin de la séance.;18");
}

#[test]
fn pairs_and_gaps_say_who_found_them() {
    let tally = places(
        &[("a", &[("a", 11), ("b", 2)]), ("b", &[("a", 2), ("b", 11)])],
        13,
    );
    let (page, table) = written("paires", "", &counts(tally, None, false));
    holds(&page, "gauche ↔ droite");
    holds(&table, ";a;gauche ↔ droite;11;13");
    let tally = places(&[("g", &[("found", 6), ("other", 7)])], 13);
    let (page, table) = written("trou", "", &counts(tally, None, false));
    holds(&page, "mot attendu");
    holds(&table, "g/found;Elle écrit : une … → mot attendu;6;13");
}

#[test]
fn one_class_concludes_nothing_about_cards() {
    let bins: &[(&str, u32)] = &[("everyone", 12), ("girls", 5), ("boys", 7)];
    let (page, _) = written("qui", "", &counts(places(&[("c1", bins)], 24), None, false));
    holds(&page, "Une seule classe ne permet pas de conclure.");
    holds(&page, "Tout le monde");
}

#[test]
fn a_number_that_may_not_be_read_is_not_in_new_counts_either() {
    let alone: &[(&str, u32)] = &[("pre", 0), ("mur", 4_321)];
    let cases = [
        ("ligne", "regle", line(&[0, 0, 0, 1, 4_321])),
        (
            "carte",
            "",
            places(&[("ballon", alone), ("calme", alone)], 8_642),
        ),
        (
            "paires",
            "",
            places(&[("a", &[("a", 4_321), ("b", 1)])], 4_322),
        ),
        (
            "trou",
            "",
            places(&[("g", &[("found", 1), ("other", 4_321)])], 4_322),
        ),
        ("marelle", "q1", choices(&[("o1", 0), ("o2", 4_321)])),
    ];
    for (id, part, tally) in cases {
        let (page, table) = written(id, part, &counts(tally.clone(), Some(tally), true));
        for number in ["4321", "4322", "8642"] {
            assert!(!page.contains(number), "{id}: {page}");
            assert!(!squeeze(&table).contains(number), "{id}: {table}");
        }
        holds(&page, "presque");
    }
}

#[test]
fn the_table_says_when_a_vote_is_not_shown() {
    let (_, table) = written(
        "ligne",
        "regle",
        &counts(line(&[2, 3, 4, 5, 10]), None, false),
    );
    holds(&table, "un seul vote montré");
    let (_, table) = written("ligne", "regle", &Shown::TooFew { least: 8 });
    holds(&table, "trop peu de réponses au dernier vote");
    let (_, table) = written("rang", "", &Shown::TooFew { least: 8 });
    assert!(table.contains("trop peu de réponses") && !table.contains("dernier vote"));
}

#[test]
fn every_result_of_every_lesson_is_safe() {
    for case in shipped() {
        for lang in Lang::all() {
            let texts = Texts::new(lang);
            let tallies = [
                line(&[3; 5]),
                choices(&[("a", 9), ("b", 9)]),
                places(&[("a", &[("b", 9)]), ("", &[("b", 9)])], 9),
                Tally::Ranks {
                    counts: vec![("a".into(), vec![9])],
                    respondents: 9,
                },
                Tally::Words {
                    counts: Vec::new(),
                    respondents: 9,
                },
            ];
            for tally in tallies {
                let mut hour = case.hour(|_| counts(tally.clone(), Some(tally.clone()), false));
                for (index, activity) in hour.activities.iter_mut().enumerate() {
                    let part = PartSummary {
                        id: "gone".into(),
                        shown: activity.shown.clone(),
                    };
                    activity.parts.extend((index % 2 == 0).then_some(part));
                }
                assert_safe(&case.outcome(&hour, &texts), &texts);
                counts_csv(&hour, &case.lesson, &case.words, &texts);
            }
        }
    }
}
