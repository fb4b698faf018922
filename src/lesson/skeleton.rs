//! A lesson to begin with: it can be played at once, and every sentence in it is to be replaced.

use jiff::civil::Date;

use super::model::FILE;

/// The files of a new lesson, by name; the check has nothing to say of them.
///
/// Its order is that of a Marelle hour: guess, look at what the class thinks, learn a fact, debate, keep a sentence.
/// Languages other than French get English sentences.
pub fn skeleton(id: &str, lang: &str, today: Date) -> Vec<(String, String)> {
    let is_french = lang.starts_with("fr");
    let (lang, texts) = if is_french {
        ("fr", FRENCH)
    } else {
        ("en", ENGLISH)
    };
    let structure = STRUCTURE
        .replace("{id}", id)
        .replace("{lang}", lang)
        .replace("{checked}", &today.to_string())
        .replace("{year}", &today.year().to_string())
        .replace("{level}", if is_french { "CM1" } else { "Year 5" })
        .replace(
            "{author}",
            if is_french { "Votre nom" } else { "Your name" },
        )
        .replace(
            "{title}",
            if is_french {
                "Titre de la page"
            } else {
                "Title of the page"
            },
        )
        .replace(
            "{publisher}",
            if is_french {
                "Qui l’a publiée"
            } else {
                "Who published it"
            },
        );
    vec![
        (FILE.to_owned(), structure),
        (format!("{lang}.ftl"), texts.to_owned()),
    ]
}

const STRUCTURE: &str = include_str!("skeleton/lesson.ron");
const FRENCH: &str = include_str!("skeleton/fr.ftl");
const ENGLISH: &str = include_str!("skeleton/en.ftl");

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::lesson::{Files, check};

    #[track_caller]
    fn checks_clean(lang: &str) {
        let today = date(2026, 11, 23);
        let mut files = Files {
            name: "ma-seance".to_owned(),
            ..Files::default()
        };
        for (name, text) in skeleton("ma-seance", lang, today) {
            match name.strip_suffix(".ftl") {
                Some(lang) => {
                    files.texts.insert(lang.to_owned(), text.into_bytes());
                }
                None => files.structure = Some(text.into_bytes()),
            }
        }
        assert_eq!(files.texts.len(), 1);
        assert_eq!(check(&files, today).findings, []);
    }

    #[test]
    fn a_new_lesson_has_no_findings() {
        checks_clean("fr");
        checks_clean("en");
        checks_clean("de");
    }
}
