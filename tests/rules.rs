//! Every rule for authors: a lesson that keeps it, and one that breaks it.
//!
//! One line a case: a change to a lesson without fault, and the findings that must follow, `rule line:column`.

#![cfg(test)]

use jiff::civil::{Date, date};
use marelle::lesson::{Files, PictureFile, PictureKind, check, skeleton};
use marelle::text::{Lang, Texts};

#[path = "rules/parts.rs"]
mod parts;
#[path = "rules/types.rs"]
mod types;
#[path = "rules/words.rs"]
mod words;

const TODAY: Date = date(2026, 11, 23);

/// A lesson without fault, in French and in English.
fn good() -> Files {
    let mut files = Files {
        name: "essai".to_owned(),
        ..Files::default()
    };
    for lang in ["fr", "en"] {
        for (name, text) in skeleton("essai", lang, TODAY) {
            match name.strip_suffix(".ftl") {
                Some(lang) => {
                    files.texts.insert(lang.to_owned(), text.into_bytes());
                }
                None if lang == "fr" => files.structure = Some(text.into_bytes()),
                None => {}
            }
        }
    }
    files
}

/// Replaces the only place where `from` stands.
#[track_caller]
fn replace(bytes: &mut Vec<u8>, from: &str, to: &str) {
    let text = String::from_utf8(std::mem::take(bytes)).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} in\n{text}");
    *bytes = text.replace(from, to).into_bytes();
}

#[track_caller]
fn findings(files: &Files) -> Vec<String> {
    let texts = [Texts::new(Lang::FR), Texts::new(Lang::EN)];
    let checked = check(files, TODAY);
    let told = checked.findings.iter().map(|finding| {
        for texts in &texts {
            let sentence = finding.sentence(texts);
            let is_whole = !sentence.contains(['⟦', '{', '$']) || sentence.contains("$nom");
            assert!(is_whole, "{}: {sentence}", finding.rule);
        }
        let level = if finding.is_error() { "" } else { "~" };
        let fix = finding.suggestion.as_ref();
        let fix = fix.map(|fix| format!(" -> {fix}")).unwrap_or_default();
        format!("{level}{}{fix}", finding.rule)
    });
    told.collect()
}

#[track_caller]
fn structure(from: &str, to: &str, expected: &[&str]) {
    let mut files = good();
    replace(files.structure.as_mut().unwrap(), from, to);
    assert_eq!(findings(&files), expected, "{to}");
}

/// Changes one language only; the other stays whole.
#[track_caller]
fn text(lang: &str, from: &str, to: &str, expected: &[&str]) {
    let mut files = good();
    replace(files.texts.get_mut(lang).unwrap(), from, to);
    assert_eq!(findings(&files), expected, "{to}");
}

#[test]
fn a_good_lesson_has_no_findings() {
    assert_eq!(findings(&good()), Vec::<String>::new());
}

#[test]
fn the_head_of_a_lesson() {
    structure("id: \"essai\"", "id: \"Essai\"", &["bad-id -> essai"]);
    structure(
        "id: \"essai\"",
        "id: \"autre\"",
        &["id-not-folder -> essai"],
    );
    structure("id: \"essai\",", "", &["missing-field"]);
    structure("revision: 1,", "", &["missing-field"]);
    structure("levels: [\"CM1\"],", "", &["~missing-field"]);
    structure("licence: \"CC-BY-SA-4.0\",", "", &["missing-field"]);
    structure("cycle: 3", "cycle: 5", &["cycle-out-of-range"]);
    structure(
        "emotion: 0",
        "emotion: 4",
        &["emotion-out-of-range", "missing-text -> lesson_adult = …"],
    );
    structure(
        "emotion: 0",
        "emotion: 1",
        &["missing-text -> lesson_adult = …"],
    );
    structure("(9, 10)", "(10, 9)", &["ages-reversed -> (9, 10)"]);
    structure("(9, 10)", "(6, 9)", &["~ages-unlike-cycle"]);
    structure(
        "minutes: 35",
        "minutes: 41",
        &["~minutes-do-not-add-up -> 35"],
    );
    structure("minutes: 35", "minutes: 40", &[]);
    structure("minutes: 35", "minutes: 300", &["too-many-minutes"]);
    structure(
        "drawing: \"chats-circle\"",
        "drawing: \"chat-circle\"",
        &["unknown-drawing -> chats-circle"],
    );
    structure(
        "emotion: 0,",
        "sequence: (id: \"suite\"),",
        &["missing-field", "missing-text -> lesson_sequence = …"],
    );
    structure(
        "emotion: 0,",
        "programmes: [(id: \"emc\"), (id: \"emc\")],",
        &["twice", "missing-text -> lesson_programme_emc = …"],
    );
}

#[test]
fn activities() {
    structure(
        "Poll(id: \"debat\",",
        "Poll(id: \"phrase\",",
        &[
            "twice",
            "~unknown-text",
            "~unknown-text",
            "~unknown-text",
            "~unknown-text",
            "~unknown-text",
            "~unknown-text",
            "missing-text -> phrase_ask = …",
        ],
    );
    structure(
        "id: \"debat\", minutes: 15",
        "id: \"debat\"",
        &["~minutes-do-not-add-up -> 20", "missing-field"],
    );
    structure("correct: [\"b\"]", "correct: [\"bb\"]", &["unknown-id"]);
    structure("correct: [\"b\"]", "correct: []", &["nothing-right"]);
    structure(
        "correct: [\"b\"]",
        "correct: [\"a\", \"b\"]",
        &["several-right"],
    );
    structure(
        "drawing: \"book-open-text\"",
        "drawing: \"book-open\"",
        &["unknown-drawing -> book-open-text"],
    );
    structure(
        "drawing: \"book-open-text\"",
        "image: \"cour\"",
        &["unknown-picture"],
    );
    structure(
        "grouping: Alone, sources: [\"source-1\"]",
        "grouping: Alone, sources: [\"source-2\"]",
        &["unknown-source -> source-1"],
    );
    structure(
        "second: true",
        "second: true, personal: true",
        &["personal-not-alone -> grouping: Alone"],
    );
    structure(
        "second: true",
        "second: true, personal: true, grouping: Alone",
        &[],
    );
    let sort = "Sort(id: \"debat\", minutes: 15, bins: [\"filles\", \"garcons\"], items: [(id: \"velo\")])";
    structure(
        "Poll(id: \"debat\", minutes: 15, second: true)",
        sort,
        &[
            "no-everyone-bin",
            "missing-text -> debat_bin_filles = …",
            "missing-text -> debat_bin_garcons = …",
            "missing-text -> debat_item_velo = …",
        ],
    );
}

#[test]
fn sources_and_dates() {
    structure(
        "checked: \"2026-11-23\"",
        "checked: \"23/11/2026\"",
        &["bad-date -> \"2026-11-23\""],
    );
    structure(
        "checked: \"2026-11-23\"",
        "checked: \"2026-11-24\"",
        &["date-in-future"],
    );
    structure(
        "checked: \"2026-11-23\"",
        "checked: \"2024-11-22\"",
        &["~source-to-check-again"],
    );
    structure("checked: \"2026-11-23\"", "checked: \"2024-11-23\"", &[]);
    structure("publisher: \"Qui l’a publiée\",", "", &["missing-field"]);
    structure(
        "year: 2026",
        "url: \"www.insee.fr\"",
        &["bad-address -> \"https://www.insee.fr\""],
    );
    structure(
        "(id: \"source-1\"",
        "(id: \"source-3\", title: \"x\", publisher: \"x\", checked: \"2026-11-23\"), (id: \"source-1\"",
        &["~unused-source"],
    );
    let estimate = |until: &str| {
        format!(
            "Estimate(id: \"debat\", minutes: 15, range: (0, 10), answer: 5, year: 2026, sources: [\"source-1\"], valid_until: \"{until}\")"
        )
    };
    let poll = "Poll(id: \"debat\", minutes: 15, second: true)";
    structure(
        poll,
        &estimate("2026-11-22"),
        &["figure-expired", "missing-text -> debat_why = …"],
    );
    structure(
        poll,
        &estimate("2026-11-23"),
        &["missing-text -> debat_why = …"],
    );
    structure(
        poll,
        &estimate("bientôt"),
        &["bad-date", "missing-text -> debat_why = …"],
    );
}

#[track_caller]
fn picture(medium: &str, file: PictureFile, expected: &[&str]) {
    let mut files = good();
    files.pictures.insert("media/cour.png".to_owned(), file);
    let structure = files.structure.as_mut().unwrap();
    replace(structure, "emotion: 0,", &format!("media: [({medium})],"));
    replace(structure, "drawing: \"book-open-text\"", "image: \"cour\"");
    for (lang, alt) in [("fr", "Une cour"), ("en", "A yard")] {
        let text = files.texts.get_mut(lang).unwrap();
        text.extend(format!("img_cour_alt = {alt}\n").bytes());
    }
    assert_eq!(findings(&files), expected, "{medium}");
}

#[test]
fn pictures() {
    let small = PictureFile {
        bytes: 1_000,
        kind: Some(PictureKind::Png),
    };
    let all = "id: \"cour\", file: \"media/cour.png\", credit: \"x\", licence: \"CC-BY-4.0\"";
    picture(all, small, &[]);
    picture(
        "id: \"cour\", file: \"media/cour.png\"",
        small,
        &["missing-field", "missing-field"],
    );
    picture(
        &all.replace("cour.png", "coin.png"),
        small,
        &["no-such-picture -> media/cour.png"],
    );
    picture(
        &all.replace("media/", "../media/"),
        small,
        &["no-such-picture -> media/cour.png"],
    );
    picture(
        all,
        PictureFile {
            kind: None,
            ..small
        },
        &["picture-kind"],
    );
    picture(
        all,
        PictureFile {
            kind: Some(PictureKind::Webp),
            ..small
        },
        &["picture-kind"],
    );
    picture(
        all,
        PictureFile {
            bytes: 500 * 1024,
            ..small
        },
        &["~picture-large"],
    );
    picture(
        all,
        PictureFile {
            bytes: 9 * 1024 * 1024,
            ..small
        },
        &["picture-too-large"],
    );
    picture(
        &all.replace("id: \"cour\"", "id: \"coin\""),
        small,
        &[
            "~unused-picture",
            "unknown-picture",
            "~unknown-text -> img_coin_alt",
            "missing-text -> img_coin_alt = …",
            "~unknown-text -> img_coin_alt",
        ],
    );
}

#[test]
fn texts() {
    text(
        "fr",
        "deviner_why =",
        "deviner_whi =",
        &[
            "~unknown-text -> deviner_why",
            "missing-text -> deviner_why = …",
        ],
    );
    text(
        "en",
        "deviner_why =",
        "deviner_wh =",
        &["~unknown-text -> deviner_why", "~untranslated"],
    );
    text(
        "fr",
        "fait_text = É",
        "fait_text = { $nom } É",
        &["unknown-variable"],
    );
    text("fr", "Le fait à connaître", "{ \"\" }", &["empty-text"]);
    text(
        "fr",
        "Le fait à connaître",
        &"mot ".repeat(24),
        &["~long-text"],
    );
    text(
        "fr",
        "Le fait à connaître",
        "{ fait-nom }",
        &["text-reference"],
    );
    text(
        "fr",
        "fait_title = Le fait à connaître",
        "fait-nom = Le fait\nfait_title = { fait-nom }",
        &[],
    );
    let mut files = good();
    files.texts.remove("fr");
    assert_eq!(findings(&files), ["no-text-file -> \"en\""]);
}
