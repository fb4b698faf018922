//! Types of several parts, orders, words and games, read from a lesson file.

use super::types::check;
use super::{findings, good, replace};

#[test]
fn statements_on_a_line() {
    let line =
        |places| format!("Barometer(statements: [\"regle\"], drawn: true, places: {places})");
    let said = |fr: &'static str| [("statement_regle", fr, "A rule helps everyone.")];
    check(&line(5), &said("Une règle aide tout le monde."), &[]);
    check(&line(6), &said("Une règle aide."), &["not-one-of"]);
    check(
        &line(5),
        &[],
        &["missing-text -> debat_statement_regle = …"],
    );
    let long = "Une règle aide, et une règle aide encore. Une règle aide, et une règle aide encore, ici ou là.";
    check(&line(5), &said(long), &["~long-text"]);
    let poles = [
        ("statement_regle", "Une règle aide.", "A rule helps."),
        ("pole_left", "Jamais", "Never"),
        ("pole_right", "Toujours", "Always"),
    ];
    check(&line(7), &poles, &[]);
}

#[test]
fn cards_of_two_forms() {
    let cards = |set, rest: &str| {
        let ids = ["un", "deux", "trois", "quatre"];
        let cards = ids.map(|id| format!("(id: \"{id}\", set: {set})"));
        format!("WhoCan(cards: [{}]{rest})", cards.join(", "))
    };
    let said = [
        ("card_un", "Grimper", "Climb"),
        ("card_deux", "Coudre", "Sew"),
        ("card_trois", "Danser", "Dance"),
        ("card_quatre", "Courir", "Run"),
    ];
    check(&cards("Both", ", measure: \"qui-peut\""), &said, &[]);
    check(&cards("Both", ""), &said, &["missing-field"]);
    check(
        &cards("A", ", form: B, measure: \"qui-peut\""),
        &said,
        &["few-cards-of-form"],
    );
    check(
        &cards("A", ", moment: Befor, measure: \"qui-peut\""),
        &said,
        &["unknown-word -> Before"],
    );
}

#[test]
fn orders_with_and_without_years() {
    let said = [
        ("event_un", "Le vote", "The vote"),
        ("event_deux", "Le bac", "The diploma"),
        ("why", "Chaque droit a une date.", "Every right has a date."),
    ];
    let timeline =
        |year| format!("Timeline(events: [(id: \"un\", year: 1944), (id: \"deux\"{year})])");
    check(&timeline(", year: 1861"), &said, &["figure-without-source"]);
    check(
        &timeline(""),
        &said,
        &["figure-without-source", "figure-without-year"],
    );
    let wishes = [
        ("item_un", "Rire", "Laugh"),
        ("item_deux", "Jouer", "Play"),
        ("pole_first", "Avant tout", "First of all"),
    ];
    check("Rank(items: [(id: \"un\"), (id: \"deux\")])", &wishes, &[]);
    check(
        "Rank(items: [(id: \"un\"), (id: \"deux\"), (id: \"deux\")])",
        &wishes,
        &["twice"],
    );
}

#[test]
fn pairs_face_up_and_face_down() {
    let said = [
        ("left_un", "Ada Lovelace", "Ada Lovelace"),
        ("right_un", "un programme", "a programme"),
        ("left_deux", "Jeanne Barret", "Jeanne Barret"),
        (
            "right_deux",
            "un tour du monde",
            "a journey round the world",
        ),
    ];
    let pairs = |rest| {
        format!("Pairs(pairs: [(id: \"un\"), (id: \"deux\", left_drawing: \"map-trifold\")]{rest})")
    };
    check(&pairs(", hidden: true, teams: 3"), &said, &[]);
    check(
        &pairs(", hidden: true, teams: 9"),
        &said,
        &["out-of-bounds"],
    );
    check(&pairs(""), &said, &["missing-text -> debat_why = …"]);
    check(
        "Pairs(hidden: true, pairs: [(id: \"un\", right_drawing: \"tre\"), (id: \"deux\")])",
        &said,
        &["unknown-drawing -> tree"],
    );
}

#[test]
fn ways_through_a_story() {
    let story = |to, rest: &str| {
        format!(
            "Scenario(scenes: [(id: \"cour\", ways: [(id: \"on\", to: \"{to}\")]), (id: \"banc\"){rest}])"
        )
    };
    let said = [
        ("scene_cour", "Lou attend.", "Lou waits."),
        ("scene_banc", "Tout le monde joue.", "Everyone plays."),
        ("way_on", "On va la voir.", "We go and see her."),
    ];
    check(&story("banc", ""), &said, &[]);
    check(&story("bnc", ""), &said, &["unknown-id -> banc"]);
    check(
        &story("cour", ""),
        &said,
        &["scene-without-end", "scene-not-reached"],
    );
    let mut more = said.to_vec();
    more.push(("scene_lune", "La lune.", "The moon."));
    check(
        &story("banc", ", (id: \"lune\")"),
        &more,
        &["scene-not-reached"],
    );
}

#[test]
fn a_tale_knows_its_hero() {
    let tale = |hero| format!("Mirror(paragraphs: [\"maison\"], hero: \"{hero}\")");
    let said = [(
        "par_maison",
        "{ $hero ->\n    [f] Elle\n   *[m] Il\n    } habite un phare.",
        "{ $hero ->\n    [f] She\n   *[m] He\n    } lives in a lighthouse.",
    )];
    check(&tale("m"), &said, &[]);
    check(&tale("fille"), &said, &["not-one-of"]);
    let strange = [("par_maison", "{ $nom } habite un phare.", "A lighthouse.")];
    check(&tale("f"), &strange, &["unknown-variable -> $hero"]);
}

#[test]
fn words_wait_until_everybody_can_write() {
    check("Brainstorm(words: 2)", &[], &[]);
    check("Brainstorm(words: 5)", &[], &["out-of-bounds"]);
    let mut files = good();
    let structure = files.structure.as_mut().unwrap();
    replace(
        structure,
        "Poll(id: \"debat\", minutes: 15, second: true)",
        "Brainstorm(id: \"debat\", minutes: 15)",
    );
    replace(structure, "(9, 10)", "(8, 10)");
    assert_eq!(findings(&files), ["too-young"]);
}

#[test]
fn gaps_and_their_words() {
    let fill = |accept| format!("FillIn(gaps: [(id: \"feu\", accept: [{accept}])])");
    let said = [
        (
            "gap_feu",
            "Elle éteint le feu, elle est …",
            "She puts out fires, she is a …",
        ),
        ("answer_feu", "pompière", "firefighter"),
        ("why", "Un métier a deux formes.", "A job has a name."),
    ];
    check(&fill("(\"fr\", [\"pompière\"])"), &said, &[]);
    check(&fill("(\"fr\", [])"), &said, &["nothing-right"]);
}

#[test]
fn questions_of_a_board() {
    let question = |id: &str, right: &str| {
        format!("(id: \"{id}\", options: [\"{id}-oui\", \"{id}-non\"], correct: [\"{right}\"])")
    };
    let board = |right: &str, cells: u8| {
        let questions = ["un", "deux", "trois"].map(|id| {
            let right = if id == "deux" {
                right.to_owned()
            } else {
                format!("{id}-oui")
            };
            question(id, &right)
        });
        format!(
            "Board(questions: [{}], cells: {cells})",
            questions.join(", ")
        )
    };
    let texts: Vec<[String; 3]> = ["un", "deux", "trois"]
        .iter()
        .flat_map(|id| {
            let names = [
                format!("question_{id}"),
                format!("because_{id}"),
                format!("option_{id}-oui"),
                format!("option_{id}-non"),
            ];
            names.map(|name| [name, "Oui".to_owned(), "Yes".to_owned()])
        })
        .collect();
    let said: Vec<(&str, &str, &str)> = texts
        .iter()
        .map(|[name, fr, en]| (name.as_str(), fr.as_str(), en.as_str()))
        .collect();
    // No text `why`: every question has a reason of its own.
    check(&board("deux-oui", 3), &said, &[]);
    check(&board("deux-ouii", 3), &said, &["unknown-id -> deux-oui"]);
    check(&board("deux-oui", 6), &said, &["too-few"]);
    check(&board("deux-oui", 2), &said, &["out-of-bounds"]);
}
