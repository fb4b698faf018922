//! Rules for what the texts say.

use super::{findings, good, replace, structure, text};

#[track_caller]
fn said(words: &str, expected: &[&str]) {
    text("fr", "Le fait à connaître", words, expected);
}

#[test]
fn wordings_in_french() {
    said(
        "Les étudiant·e·s",
        &["shortened-form -> étudiantes et étudiants"],
    );
    said("Chaque élu(e) vote", &["shortened-form -> élue ou élu"]);
    said(
        "Les habitant.e.s",
        &["shortened-form -> habitantes et habitants"],
    );
    said("Iel joue", &["new-pronoun -> elles et ils"]);
    said("Un garçon manqué", &["hurting-word"]);
    said(
        "Les filles sont sages.",
        &["~group-claim -> Certaines personnes sont…"],
    );
    said(
        "Elles sont aussi bonnes en maths que les garçons",
        &["~boys-as-norm -> Tout le monde peut…"],
    );
    said(
        "Contrairement aux garçons, elles lisent",
        &["~boys-as-norm"],
    );
    said("Il y a 30 ans, c’était interdit", &["~moving-date"]);
    said("Le cerveau est le même", &["~brain"]);
    said("C’est normal de pleurer", &["~normal"]);
    said("Es-tu une fille ou un garçon ?", &["asks-sex"]);
    said("Les filles lèvent la main", &["asks-sex"]);
    said("On ne demande jamais : es-tu une fille", &[]);
    said("Appelez le 3020", &["wrong-help-number -> 3018"]);
    said("Le numéro est le 119", &["~help-number"]);
    said("28 % des ingénieures", &["~percent-without-year"]);
    said("En 2024, 28 % des ingénieures", &[]);
    said(&"mot ".repeat(26), &["~long-text", "~long-sentence"]);
    said(
        "Dis-le à quelqu’un : une sage-femme peut être un homme",
        &[],
    );
}

#[test]
fn wordings_in_english() {
    let said = |words: &str, expected: &[&str]| text("en", "The fact to know", words, expected);
    said("A tomboy", &["hurting-word"]);
    said("Girls are quiet.", &["~group-claim -> Some people are…"]);
    said(
        "Girls run as fast as boys",
        &["~boys-as-norm -> Everyone can…"],
    );
    said("30 years ago it was forbidden", &["~moving-date"]);
    said("Are you a boy or a girl?", &["asks-sex"]);
    said("Girls put up your hands", &["asks-sex"]);
    said("28% of engineers", &["~percent-without-year"]);
}

#[test]
fn notes_for_the_adult_are_judged_by_the_errors_only() {
    text(
        "fr",
        "debat_notes = Faire",
        "debat_notes = Le cerveau. Il y a 30 ans. Le 119. Faire",
        &[],
    );
    text(
        "fr",
        "debat_notes = Faire",
        "debat_notes = Les élèves concerné·e·s. Faire",
        &["shortened-form -> concernées et concernés"],
    );
    text(
        "fr",
        "debat_notes = Faire",
        "debat_notes = Le 3020. Faire",
        &["wrong-help-number -> 3018"],
    );
}

#[test]
fn figures_need_a_source() {
    let said =
        |words: &str, expected: &[&str]| text("fr", "Écrivez ici une affirmation", words, expected);
    said(
        "8 personnes sur 10 le pensent",
        &["figure-in-text-without-source"],
    );
    said("208 femmes sont élues", &["figure-in-text-without-source"]);
    said("En 2050, tout sera pareil", &[]);
    said("À 18 ans, en 45 minutes, 3 équipes", &[]);
    structure("sources: [\"source-1\"], options", "options", &[]);
    let mut files = good();
    replace(
        files.structure.as_mut().unwrap(),
        "sources: [\"source-1\"], options",
        "options",
    );
    replace(
        files.texts.get_mut("fr").unwrap(),
        "Le bon choix",
        "En 1944",
    );
    assert_eq!(
        findings(&files),
        Vec::<String>::new(),
        "choices may hold years"
    );
    replace(
        files.texts.get_mut("fr").unwrap(),
        "Quelle est votre idée",
        "Avant 1944 ?",
    );
    assert_eq!(findings(&files), ["figure-in-text-without-source"]);
}

#[test]
fn a_question_with_both_sexes_as_choices_is_refused() {
    let mut files = good();
    let french = files.texts.get_mut("fr").unwrap();
    replace(french, "Quelle est votre idée", "Et toi, tu es…");
    replace(french, "Un premier choix", "Une fille");
    replace(french, "Un troisième choix", "Un garçon");
    assert_eq!(findings(&files), ["asks-sex"]);
}
