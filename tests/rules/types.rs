//! Types that look at pictures, plans and tables, read from a lesson file.

use super::{findings, good, replace};

/// The good lesson with this activity in place of its vote, and with these texts in both languages.
#[track_caller]
pub(super) fn check(activity: &str, texts: &[(&str, &str, &str)], expected: &[&str]) {
    let mut files = good();
    let (kind, fields) = activity.split_once('(').unwrap();
    let whole = format!("{kind}(id: \"debat\", minutes: 15, {fields}");
    let poll = "Poll(id: \"debat\", minutes: 15, second: true)";
    replace(files.structure.as_mut().unwrap(), poll, &whole);
    for (id, fr, en) in texts {
        for (lang, words) in [("fr", fr), ("en", en)] {
            let text = files.texts.get_mut(lang).unwrap();
            text.extend(format!("debat_{id} = {words}\n").bytes());
        }
    }
    assert_eq!(findings(&files), expected, "{activity}");
}

#[test]
fn what_is_counted_is_never_the_pupils_by_sex() {
    let count =
        |of: &str| format!("Count(of: {of}, rows: [\"saute\"], columns: [\"une\", \"un\"])");
    let people = [
        ("row_saute", "Saute", "Jumps"),
        ("column_une", "Une fille", "A girl"),
        ("column_un", "Un garçon", "A boy"),
    ];
    check(&count("Characters"), &people, &[]);
    check(&count("Drawings"), &people, &[]);
    check(&count("Objects"), &people, &[]);
    check(&count("Turns"), &people, &["counts-pupils"; 4]);
    check(&count("Moves"), &people, &["counts-pupils"; 4]);
    let pupils = [
        ("row_saute", "Saute", "Jumps"),
        (
            "column_une",
            "Les filles de la classe",
            "Girls in our class",
        ),
        ("column_un", "Élèves garçons", "Boy pupils"),
    ];
    check(&count("Characters"), &pupils, &["counts-pupils"; 4]);
    let gestures = [
        ("row_saute", "Prend la parole", "Speaks"),
        ("column_une", "Au début", "At first"),
        ("column_un", "À la fin", "At the end"),
    ];
    check(&count("Turns"), &gestures, &[]);
}

#[test]
fn zones_of_a_plan() {
    let map = |plan: &str, area: &str| {
        format!(
            "Map(plan: {plan}, zones: [(id: \"un\", area: {area}), (id: \"deux\", area: Circle(800, 500, 150))], layers: [\"jeu\"])"
        )
    };
    let texts = |zone, layer| {
        [
            ("zone_un", zone, "Here"),
            ("zone_deux", "Au bord", "There"),
            ("layer_jeu", layer, "Plays"),
        ]
    };
    let square = "Polygon([(0, 0), (500, 0), (500, 500)])";
    let plain = texts("Au milieu", "Joue");
    check(&map("Yard", square), &plain, &[]);
    check(&map("None", "Rect(0, 0, 500, 500)"), &plain, &[]);
    check(&map("Yart", square), &plain, &["unknown-word -> Yard"]);
    check(
        &map("Yard", "Rect(900, 0, 500, 500)"),
        &plain,
        &["area-outside"],
    );
    check(
        &map("Yard", "Circle(500, 500, 10)"),
        &plain,
        &["area-too-small"],
    );
    check(
        &map("Yard", square),
        &texts("Coin des filles", "Joue"),
        &["counts-pupils"],
    );
    check(
        &map("Yard", square),
        &texts("Toilettes filles", "Joue"),
        &[],
    );
    check(
        &map("Yard", square),
        &texts("Au milieu", "Une fille"),
        &["counts-pupils"],
    );
}

#[test]
fn pictures_that_are_looked_at_need_a_picture() {
    let spots = [
        ("spot_rose", "Un vélo rose", "A pink bicycle"),
        (
            "why",
            "Les couleurs sont pour tout le monde.",
            "Colours are for everyone.",
        ),
    ];
    check(
        "Spots(spots: [(id: \"rose\", area: Rect(0, 0, 100, 100))])",
        &spots,
        &["picture-needed"],
    );
    let choices = [
        ("option_un", "Un marteau", "A hammer"),
        ("option_deux", "Une aiguille", "A needle"),
    ];
    let unveil = |picture: &str| {
        format!("Unveil({picture}covers: [Rect(0, 0, 500, 500)], options: [\"un\", \"deux\"])")
    };
    check(&unveil(""), &choices, &["picture-needed"]);
    check(&unveil("drawing: \"hammer\", "), &choices, &[]);
    check(
        &unveil("drawing: \"hamer\", "),
        &choices,
        &["unknown-drawing -> hammer"],
    );
}

#[test]
fn cards_budgets_and_circles() {
    let cards = [
        ("card_un", "Une carte", "A card"),
        ("card_deux", "Une autre", "Another"),
    ];
    let draw = |draws| {
        format!("Draw(draws: {draws}, cards: [(id: \"un\"), (id: \"deux\", drawing: \"tree\")])")
    };
    check(&draw(0), &cards, &[]);
    check(&draw(3), &cards, &["more-draws-than-cards"]);

    let wishes = [
        ("item_un", "Un terrain", "A pitch"),
        ("item_deux", "Un jardin", "A garden"),
        ("unit", "carreaux", "squares"),
    ];
    let budget = |sum, cost| {
        format!(
            "Budget(budget: {sum}, items: [(id: \"un\", cost: {cost}), (id: \"deux\", cost: 3)])"
        )
    };
    check(&budget(10, 8), &wishes, &[]);
    check(&budget(11, 8), &wishes, &["~budget-for-all"]);
    check(&budget(7, 8), &wishes, &["cost-over-budget"]);
    check(&budget(7, 0), &wishes, &["cost-out-of-range"]);

    let circles = [
        ("bin_left", "Un outil", "A tool"),
        ("bin_right", "Un jouet", "A toy"),
        ("bin_both", "Les deux", "Both"),
        ("item_un", "Un marteau", "A hammer"),
        ("item_deux", "Un ballon", "A ball"),
        (
            "why",
            "On peut jouer avec un outil.",
            "You can play with a tool.",
        ),
    ];
    let venn = |place| format!("Venn(items: [(id: \"un\", place: {place}), (id: \"deux\")])");
    check(&venn("Both"), &circles, &[]);
    check(&venn("Outside"), &circles, &["no-outside"]);
    check(&venn("Middle"), &circles, &["unknown-word"]);
}
