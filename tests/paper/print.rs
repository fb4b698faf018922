//! Cards, blank forms, posters and slips.

use marelle::activity::{Activity, DRAWINGS, Right};
use marelle::paper::{
    HelpLine, PosterChoice, Printing, SlipHelp, lesson_cards, poster, printings, slips, worksheets,
};
use marelle::text::{Lang, Texts};

use crate::{Case, HOSTILE, assert_safe, read, said, shipped, squeeze};

fn help() -> SlipHelp {
    SlipHelp {
        line: HelpLine {
            number: "119".to_owned(),
            words: "Allô Enfance en danger, jour et nuit".to_owned(),
        },
        checked: Some((2026, 11, 23)),
    }
}

fn page(case: &Case, texts: &Texts, what: Printing) -> String {
    match what {
        Printing::Cards => lesson_cards(&case.lesson, &case.words, texts),
        Printing::Worksheets => worksheets(&case.lesson, &case.words, texts),
        Printing::Poster => poster(&case.lesson, &case.words, texts, &PosterChoice::default()),
        Printing::Slips => slips(texts, Some(&help())),
    }
}

fn lesson(id: &str) -> Case {
    let mut all = shipped().into_iter();
    all.find(|case| case.lesson.id == id).unwrap()
}

#[test]
fn everything_to_print_is_well_formed_in_every_language() {
    for case in shipped() {
        for lang in Lang::all() {
            let texts = Texts::new(lang);
            for what in printings(&case.lesson) {
                let page = page(&case, &texts, what);
                assert_safe(&page, &texts);
                assert!(!said(&page).is_empty(), "{} {what:?}", case.lesson.id);
            }
        }
    }
}

#[test]
fn a_lesson_offers_only_what_it_has() {
    let offers = |id: &str| printings(&lesson(id).lesson);
    assert_eq!(offers("des-droits-pas-a-pas"), [Printing::Slips]);
    assert_eq!(
        offers("frise-des-droits"),
        [Printing::Cards, Printing::Worksheets, Printing::Slips]
    );
    assert_eq!(
        offers("qui-suis-je"),
        [Printing::Cards, Printing::Poster, Printing::Slips]
    );
}

#[test]
fn cards_say_the_question_and_not_the_answer() {
    let (case, texts) = (lesson("frise-des-droits"), Texts::new(Lang::FR));
    let printed = page(&case, &texts, Printing::Cards);
    let words = said(&printed);
    let mut all = 0;
    for activity in &case.lesson.activities {
        let Right::Order(order) = activity.rules().right() else {
            continue;
        };
        all += order.len();
        for (id, year) in order {
            let id = format!("{}_event_{id}", activity.head().id);
            let text = case.words.text("fr", &id, &marelle::text::Args::new());
            assert!(words.contains(&squeeze(&text.unwrap())), "{id}");
            assert!(!words.contains(&year.to_string()), "{year}");
        }
    }
    assert!(all > 8);
    assert_eq!(printed.matches("<div class=\"card\">").count(), all);
    assert_eq!(
        printed.matches("<section class=\"cards\">").count(),
        all.div_ceil(8)
    );
    assert!(printed.contains("<svg class=\"drawing\" aria-hidden=\"true\""));
}

#[test]
fn forms_leave_the_answers_to_the_class() {
    let texts = Texts::new(Lang::FR);
    let gaps = said(&page(
        &lesson("un-mot-deux-formes"),
        &texts,
        Printing::Worksheets,
    ));
    assert!(gaps.contains("Elledirigelamairie"));
    assert!(
        !gaps.contains("unemaire,"),
        "the answer and the cards are elsewhere"
    );
    let plan = page(&lesson("notre-cour"), &texts, Printing::Worksheets);
    assert_eq!(plan.matches("rx=\"14\"").count(), 6, "one shape a zone");
    let plan = said(&plan);
    for words in [
        "préau",
        "jouer au ballon",
        "sur 20",
        "Un grand terrain de ballon",
    ] {
        assert!(plan.contains(&squeeze(words)), "{words}");
    }
    let story = said(&page(
        &lesson("que-dire-que-faire"),
        &texts,
        Printing::Worksheets,
    ));
    assert!(story.contains("→scène10") && story.contains("Findel’histoire."));
    let shield = said(&page(
        &lesson("ressemblances"),
        &texts,
        Printing::Worksheets,
    ));
    assert!(shield.contains("Mon") && shield.contains("Onnelaramassepas."));
}

#[test]
fn the_poster_is_the_sentence_of_the_class() {
    let (case, texts) = (lesson("premier-mot"), Texts::new(Lang::FR));
    let Some(Activity::Poster(own)) = case.lesson.activities.last() else {
        panic!("the lesson ends with a poster");
    };
    let count = |choice: &PosterChoice| {
        let page = poster(&case.lesson, &case.words, &texts, choice);
        assert_safe(&page, &texts);
        (
            page.matches("<section class=\"poster\">").count(),
            page.matches("<svg").count(),
        )
    };
    assert_eq!(count(&PosterChoice::default()), (3, 3 * own.drawings.len()));
    let chosen = PosterChoice {
        sentence: String::new(),
        kept: Some((own.id.clone(), own.options[0].clone())),
    };
    assert_eq!(count(&chosen), (1, own.drawings.len()));
    let changed = PosterChoice {
        sentence: HOSTILE.to_owned(),
        kept: None,
    };
    assert_eq!(count(&changed), (1, own.drawings.len()));
}

#[test]
fn a_slip_asks_nothing_but_whom_and_when() {
    let texts = Texts::new(Lang::FR);
    let page = slips(&texts, Some(&help()));
    assert_eq!(page.matches("<div class=\"card\">").count(), 8);
    let words = said(&page);
    assert_eq!(words.matches("119").count(), 8);
    assert!(words.contains(&squeeze("Numéro vérifié le 23 novembre 2026")));
    // Nothing asks who the pupil is, or what happened.
    for asks in ["?", "Nom", "Prénom", "Pourquoi", "passé"] {
        assert!(!words.contains(asks), "{asks}");
    }
    assert!(!said(&slips(&texts, None)).contains("119"));
}

#[test]
fn hostile_words_are_words_on_things_to_print() {
    let ron = r#"Lesson(format: 1, id: "x", activities: [
        Sort(id: "s", bins: ["tout-le-monde", "z"], items: [(id: "i", drawing: "nothing")]),
        Map(id: "m", zones: [(id: "a", area: Polygon([(0, 0)])), (id: "b")], layers: ["l"], plan: Square),
        Blazon(id: "z", fields: ["a", "b", "c", "d", "e", "f", "g"]),
        Venn(id: "v", items: [(id: "i")], outside: true),
        Scenario(id: "n", scenes: [(id: "one", ways: [(id: "w", to: "gone")])]),
        Poster(id: "p", options: ["o"], drawings: ["tree", "nothing"]),
    ])"#;
    let text = "s_item_i = </p><script>alert(1)</script>
m_zone_a = </text><script>alert(1)</script>
z_field_a = \"><img src=x onerror=alert(1)>
p_option_o = </section><script>";
    let case = read(ron, &[("fr", text)]);
    for lang in Lang::all() {
        let texts = Texts::new(lang);
        for what in printings(&case.lesson) {
            assert_safe(&page(&case, &texts, what), &texts);
        }
    }
}

#[test]
fn every_drawing_of_the_kit_can_be_printed() {
    let names: Vec<String> = DRAWINGS.iter().map(|name| format!("{name:?}")).collect();
    let ron = format!(
        "Lesson(format: 1, id: \"x\", activities: [Poster(id: \"p\", options: [\"o\"], drawings: [{}])])",
        names.join(", ")
    );
    let (case, texts) = (
        read(&ron, &[("fr", "p_option_o = Tout")]),
        Texts::new(Lang::FR),
    );
    let page = page(&case, &texts, Printing::Poster);
    assert_safe(&page, &texts);
    assert_eq!(
        page.matches("<svg class=\"drawing\"").count(),
        DRAWINGS.len()
    );
    assert!(!page.contains("#ffffff"), "white on white");
}
