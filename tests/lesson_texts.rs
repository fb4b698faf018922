//! The words of a lesson: what is shown, what is told to the author, and what no file can do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use marelle::args;
use marelle::text::{Args, LessonTexts, ProblemKind, Resolved};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

fn lesson(files: &[(&str, &str)]) -> LessonTexts {
    let sources: BTreeMap<String, String> = files
        .iter()
        .map(|(code, text)| ((*code).to_owned(), (*text).to_owned()))
        .collect();
    LessonTexts::new("fr", sources)
}

fn french(source: &str) -> LessonTexts {
    lesson(&[("fr", source)])
}

#[track_caller]
fn check_text(source: &str, args: &Args<'_>, expected: &str) {
    let text = french(source).text("fr", "a_title", args);
    assert_eq!(text.as_deref(), Some(expected));
}

#[track_caller]
fn check_problems(source: &str, expected: &[(usize, ProblemKind)]) {
    let problems = french(source).problems();
    let found: Vec<_> = problems
        .into_iter()
        .map(|problem| (problem.offset, problem.kind))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn texts_are_filled_and_set() {
    check_text(
        "a_title = Prêt { $name } ?",
        &args!("name" => "Sacha"),
        "Prêt Sacha\u{A0}?",
    );
    check_text(
        "a_title = { $n } femmes",
        &args!("n" => 1250),
        "1\u{A0}250 femmes",
    );
    let plural = "a_title =\n { $n ->\n [one] { $n } femme\n *[other] { $n } femmes\n }";
    check_text(plural, &args!("n" => 0), "0 femme");
    check_text(plural, &args!("n" => 216), "216 femmes");
}

#[test]
fn the_agreement_helpers_follow_the_hero() {
    let source = "a_title = { Il } grimpe, arrivé{ e } en avance.";
    check_text(
        source,
        &args!("hero" => "f"),
        "Elle grimpe, arrivée en avance.",
    );
    check_text(
        source,
        &args!("hero" => "m"),
        "Il grimpe, arrivé en avance.",
    );
    let texts = french(source);
    assert_eq!(
        texts
            .variables("fr", "a_title")
            .into_iter()
            .collect::<Vec<_>>(),
        ["hero"]
    );
    assert!(texts.problems().is_empty());
}

#[test]
fn an_author_can_write_helpers() {
    let source = "prof = { $hero ->\n    [f] la maîtresse\n   *[m] le maître\n }\na_title = Voici { prof } de { $name }.";
    let texts = french(source);
    let variables: Vec<_> = texts.variables("fr", "a_title").into_iter().collect();
    assert_eq!(variables, ["hero", "name"]);
    check_text(
        source,
        &args!("hero" => "f", "name" => "Léa"),
        "Voici la maîtresse de Léa.",
    );
}

#[test]
fn lines_and_marks_of_other_systems_change_nothing() {
    let source = "a_title = Bonjour\r\n    à toutes\r\nb_title = Oui\r\n";
    check_text(source, &Args::new(), "Bonjour\nà toutes");
    let marked = format!("\u{FEFF}{source}");
    check_text(&marked, &Args::new(), "Bonjour\nà toutes");
    let texts = french(&marked);
    let ids: Vec<_> = texts.ids("fr").into_iter().collect();
    let place = |id: &str| marked.find(id).unwrap();
    assert_eq!(
        ids,
        [("a_title", place("a_title")), ("b_title", place("b_title"))]
    );
}

#[test]
fn an_activity_is_shown_in_one_language_only() {
    let texts = lesson(&[
        (
            "fr",
            "lesson_title = Jouets\nlesson_notes = Prévoir\ntri_title = Trie\ntri_item_a = Robe\ntri-2_title = Encore",
        ),
        (
            "en",
            "lesson_title = Toys\ntri_title = Sort\ntri_item_a = Dress\ntri-2_title = { broken",
        ),
    ]);
    let resolve = |lang, activity| texts.resolve(lang, activity);
    let own = |lang| Resolved {
        lang,
        is_fallback: false,
    };
    let fallback = Resolved {
        lang: "fr",
        is_fallback: true,
    };
    assert_eq!(resolve("fr", "tri"), own("fr"));
    assert_eq!(resolve("en", "tri"), own("en"));
    assert_eq!(resolve("en-GB", "tri"), own("en"));
    assert_eq!(resolve("en", "lesson"), fallback, "lesson_notes is missing");
    assert_eq!(resolve("en", "tri-2"), fallback, "its title cannot be read");
    assert_eq!(resolve("de", "tri"), fallback);
    assert_eq!(texts.text("en", "lesson_notes", &Args::new()), None);
    assert_eq!(texts.languages().collect::<Vec<_>>(), ["en", "fr"]);
}

#[test]
fn the_pseudo_language_is_made_from_the_source() {
    let texts = lesson(&[
        ("fr", "a_title = Une règle pour { $name } ?"),
        ("en", "a_title = A rule"),
    ]);
    let resolved = texts.resolve("qps", "a");
    assert_eq!(
        resolved,
        Resolved {
            lang: "qps",
            is_fallback: false
        }
    );
    let text = texts
        .text(resolved.lang, "a_title", &args!("name" => "Sacha"))
        .unwrap();
    assert!(
        text.starts_with('[') && text.ends_with("Sacha\u{A0}?]"),
        "{text}"
    );
    assert!(
        text.chars().count() > "Une règle pour Sacha ?".chars().count() + 4,
        "{text}"
    );
    assert_eq!(
        texts
            .text("fr", "a_title", &args!("name" => "Sacha"))
            .unwrap(),
        "Une règle pour Sacha\u{A0}?"
    );
}

#[test]
fn a_dry_run_tells_what_is_missing() {
    let texts = french("a_title = { $name } et { inconnu }");
    let errors = texts.errors("fr", "a_title", &Args::new());
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(texts.errors("fr", "b_title", &Args::new()).is_empty());
}

#[test]
fn problems_are_told_where_they_are() {
    use ProblemKind as Kind;
    let id = || "a_title".to_owned();
    check_problems("a_title = Bonjour", &[]);
    check_problems(
        "b = x\na_title { oups",
        &[(
            14,
            Kind::Syntax("Expected a token starting with \"=\"".to_owned()),
        )],
    );
    check_problems(
        "b = x\na_title = x\na_title = y",
        &[(18, Kind::Duplicate(id()))],
    );
    check_problems(
        "a_title = { b }\nb = { a_title }",
        &[
            (0, Kind::Circular(id())),
            (16, Kind::Circular("b".to_owned())),
        ],
    );
    check_problems(
        "a_title = { b }",
        &[(
            0,
            Kind::UnknownReference {
                id: id(),
                reference: "b".to_owned(),
            },
        )],
    );
    check_problems("a_title = x\n    .alt = y", &[(0, Kind::Attribute(id()))]);
    check_problems("a_title = { NUMBER($n) }", &[(0, Kind::Function(id()))]);
    check_problems(
        "a_title = { 1234567890123456 }",
        &[(0, Kind::LongNumber(id()))],
    );
    check_problems(&format!("a_title = {}", "{ $n }".repeat(100)), &[]);
    check_problems(
        &format!("a_title = {}", "{ $n }".repeat(101)),
        &[(0, Kind::TooManyPlaceables(id()))],
    );
}

#[test]
fn messages_that_would_stop_fluent_are_left_out() {
    let wide = format!("b = {}\n", "{ $n }".repeat(60));
    let harmful = [
        format!("{wide}a_title = {{ \"x\" ->\n *[x] {{ b }}{{ b }}\n }}"),
        format!("{wide}a_title = {{ {{ b }} }}{{ {{ b }} }}"),
        "a_title = { 99999999999999999999999 ->\n [one] a\n *[other] b\n }".to_owned(),
        "a_title = { 1.00000000000000000000000001 ->\n [one] a\n *[other] b\n }".to_owned(),
        "a_title = { \"\\u00é\" }".to_owned(),
        format!("a_title = {}", "{".repeat(100_000)),
        format!("a_title = {{ {}", "F(".repeat(100_000)),
        "x".repeat(300 * 1024),
    ];
    for source in harmful {
        let texts = french(&source);
        assert!(!texts.problems().is_empty(), "{source:.60}");
        assert_eq!(
            texts.text("fr", "a_title", &args!("n" => 1)),
            None,
            "{source:.60}"
        );
    }
}

#[test]
fn a_message_that_grows_by_reference_is_refused() {
    let mut source = "b0 = lol\n".to_owned();
    for level in 1..9 {
        let reference = format!("{{ b{} }}", level - 1);
        writeln!(source, "b{level} = {}", reference.repeat(10)).unwrap();
    }
    source += "a_title = { b8 }\n";
    assert_eq!(french(&source).text("fr", "a_title", &Args::new()), None);
}

#[test]
fn a_long_chain_of_messages_is_read() {
    let mut source = String::new();
    for link in 0..12_000 {
        writeln!(source, "b{link}={{b{}}}{{$v}}", link + 1).unwrap();
    }
    source.truncate(source.len().min(256 * 1024));
    let texts = french(&source);
    assert!(!texts.problems().is_empty());
    assert_eq!(texts.text("fr", "b0", &Args::new()), None);
}

#[test]
fn no_text_file_stops_the_program() {
    const PIECES: [&str; 40] = [
        "a_title",
        "b",
        "-t",
        " = ",
        "\n",
        "\r\n",
        "\n    ",
        "{ ",
        " }",
        "{",
        "}",
        "$n",
        "$hero",
        " ->\n",
        "[one] ",
        "*[other] ",
        "[f] ",
        "\"",
        "\"x\"",
        "\\u00e9",
        "\\u",
        "\\U01",
        "é",
        "«\u{202F}",
        ".alt = ",
        "NUMBER(",
        "(",
        ")",
        ", ",
        "x: 1",
        "12.50",
        "-3",
        "99999999999",
        "# note",
        "### note\n",
        "\u{FEFF}",
        "\0",
        "{ e }",
        "{ b }",
        "{ -t }",
    ];
    let mut random = ChaCha8Rng::seed_from_u64(7);
    for _ in 0..6_000 {
        let length = random.random_range(1..60);
        let mut source = "a_title = ".repeat(random.random_range(0..2));
        for _ in 0..length {
            source += PIECES[random.random_range(0..PIECES.len())];
        }
        let texts = french(&source);
        let _problems = texts.problems();
        for id in texts.ids("fr").into_keys() {
            texts.variables("fr", id);
            texts.text("fr", id, &args!("n" => 2.5, "hero" => "f"));
            texts.text("qps", id, &Args::new());
            texts.errors("fr", id, &args!("n" => f64::NAN));
        }
    }
}
