//! A lesson round one activity, with words as long as the check of lessons lets pass.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use marelle::activity::Activity;
use marelle::lesson::{Lesson, Need, Reader, needs};
use marelle::text::LessonTexts;

/// What the class is given.
pub(crate) struct Given {
    pub(crate) lesson: Arc<Lesson>,
    french: String,
}

/// Everything but the activities; pages to look at follow them, so that the way through the hour has its usual length.
const LESSON: &str = r#"Lesson(
    format: 1, id: "essai", revision: 1, source_lang: "fr", cycle: 3, levels: ["CM1", "CM2"], ages: (9, 10),
    minutes: 45, themes: [Rights], authors: ["x"], licence: "CC0-1.0",
    media: [(id: "image", file: "media/image.png", credit: "x", licence: "CC0-1.0")],
    sources: [
        (id: "archives", title: "Archives", publisher: "Archives nationales", year: 1965, checked: "2026-11-12"),
        (id: "enquete", title: "Enquête", publisher: "Institut national de la statistique", year: 2024, checked: "2026-11-12"),
    ],
    activities: [ACTIVITY
        Slide(id: "page-un", minutes: 4), Slide(id: "page-deux", minutes: 4), Slide(id: "page-trois", minutes: 4),
        Slide(id: "page-quatre", minutes: 4), Slide(id: "page-cinq", minutes: 4), Slide(id: "page-six", minutes: 4),
        Slide(id: "page-sept", minutes: 4), Slide(id: "page-huit", minutes: 4),
    ],
)"#;

/// Words enough for the longest text.
const WORDS: &str = "Dans notre classe, chacune et chacun peut choisir un jeu, un livre ou un métier, demander de \
    l’aide, changer d’avis après avoir écouté les autres, puis essayer encore une fois, car personne ne sait tout faire \
    du premier coup et tout le monde apprend petit à petit avec les autres";

impl Given {
    /// The lesson in which this activity comes first, as it stands in a lesson file.
    pub(crate) fn of(activity: &str) -> Self {
        let text = LESSON.replace("ACTIVITY", &format!("{activity},"));
        let lesson: Lesson = read(&text);
        let french = french(&lesson);
        Self {
            lesson: Arc::new(lesson),
            french,
        }
    }

    /// Its words; they are read anew, as each window reads them.
    pub(crate) fn texts(&self) -> LessonTexts {
        let files = BTreeMap::from([("fr".to_owned(), self.french.clone())]);
        let texts = LessonTexts::new("fr", files);
        assert_eq!(texts.problems(), [], "the words of the lesson");
        texts
    }
}

/// Reads an activity as the program does.
pub(crate) fn activity(text: &str) -> Activity {
    read(text)
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    options
        .from_str(text)
        .unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Every text the lesson needs or may have.
fn french(lesson: &Lesson) -> String {
    let mut french = String::new();
    for (place, need) in needs(lesson).iter().enumerate() {
        let words = words(need, place);
        writeln!(french, "{} = {words}", need.id).unwrap();
    }
    french
}

/// As long as the check of lessons lets it be, and unlike every other text.
fn words(need: &Need, place: usize) -> String {
    if need.variables.contains(&"n") {
        return "{ $n } personnes".to_owned();
    }
    let length = match need.reader {
        Reader::Title => 90,
        Reader::Why | Reader::Ask => 130,
        Reader::Card => 110,
        Reader::Passage | Reader::Body => 220,
        Reader::Element => 28,
        Reader::Adult | Reader::Alternative => 60,
    };
    let all: Vec<char> = WORDS.chars().collect();
    let mut words: String = format!("{place} ");
    words.extend(
        all.iter()
            .skip(place % 24)
            .take(length - words.chars().count()),
    );
    let words = words.trim_end().to_owned();
    if need.variables.contains(&"hero") {
        let half = words.split(' ').next().unwrap_or_default().to_owned();
        return format!("{{ $hero ->\n    [f] Elle {words}\n   *[m] Il {words} {half}\n  }}");
    }
    words
}
