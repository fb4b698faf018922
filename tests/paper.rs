//! The pages to print: whole, well-formed, with nothing to run, and without a count that may not be read.

#![cfg(test)]

#[path = "paper/outcome.rs"]
mod outcome;
#[path = "paper/print.rs"]
mod print;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use marelle::activity::Tally;
use marelle::lesson::Lesson;
use marelle::paper::{
    FamilyExtra, HelpLine, OutcomeExtra, SheetDay, counts_csv, family_note, lesson_sheet,
    outcome_page,
};
use marelle::session::{ActivitySummary, Outcome, Shown, Summary};
use marelle::text::{Args, Lang, LessonTexts, Texts};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use roxmltree::{Document, ParsingOptions};

struct Case {
    lesson: Lesson,
    words: LessonTexts,
}

fn read(ron: &str, files: &[(&str, &str)]) -> Case {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let lesson: Lesson = options.from_str(ron).unwrap();
    let sources: BTreeMap<String, String> = files
        .iter()
        .map(|(code, text)| ((*code).to_owned(), (*text).to_owned()))
        .collect();
    Case {
        words: LessonTexts::new("fr", sources),
        lesson,
    }
}

/// The lessons that come with the program.
fn shipped() -> Vec<Case> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let mut folders: Vec<_> = fs::read_dir(lessons)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.join("lesson.ron").is_file())
        .collect();
    folders.sort();
    assert!(!folders.is_empty());
    let text = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).unwrap();
    folders
        .iter()
        .map(|folder| {
            let (fr, en) = (text(folder, "fr.ftl"), text(folder, "en.ftl"));
            read(&text(folder, "lesson.ron"), &[("fr", &fr), ("en", &en)])
        })
        .collect()
}

impl Case {
    fn hour(&self, shown: impl Fn(usize) -> Shown) -> Summary {
        let activities = self.lesson.activities.iter().enumerate();
        Summary {
            lesson: self.lesson.id.clone(),
            revision: 1,
            present: 24,
            secs: 2_400,
            activities: activities
                .map(|(index, activity)| ActivitySummary {
                    id: activity.head().id.clone(),
                    outcome: Outcome::Done,
                    spent_secs: 60,
                    shown: shown(index),
                    parts: Vec::new(),
                })
                .collect(),
            kept: None,
        }
    }

    fn sheet(&self, texts: &Texts) -> String {
        lesson_sheet(&self.lesson, &self.words, texts, &SheetDay::default())
    }

    fn outcome(&self, summary: &Summary, texts: &Texts) -> String {
        let extra = OutcomeExtra {
            class_name: HOSTILE.to_owned(),
            date: Some((2026, 11, 23)),
            sentence: HOSTILE.to_owned(),
            notes: HOSTILE.to_owned(),
        };
        outcome_page(summary, &self.lesson, &self.words, texts, &extra)
    }

    fn pages(&self, summary: &Summary, texts: &Texts) -> Vec<String> {
        let extra = FamilyExtra {
            help: vec![HelpLine {
                number: "119".to_owned(),
                words: HOSTILE.to_owned(),
            }],
            school_contact: HOSTILE.to_owned(),
        };
        vec![
            self.sheet(texts),
            family_note(&self.lesson, &self.words, texts, &extra),
            self.outcome(summary, texts),
        ]
    }
}

const HOSTILE: &str = "</p><script>alert('1')</script> & \"x\" ]]> \u{0}\u{1b} **<b>**";

/// Checks that a page is well-formed, fetches nothing, runs nothing, and leads to web pages only.
#[track_caller]
fn assert_safe(page: &str, texts: &Texts) {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(page, options).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("lang"), Some(texts.lang().code()));
    let allowed = BTreeSet::from([
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer",
        "div", "p", "span", "strong", "b", "i", "br", "a", "h1", "h2", "h3", "h4", "ul", "ol",
        "li", "table", "thead", "tbody", "tr", "th", "td", "svg", "g", "path", "rect", "circle",
        "line", "polygon", "polyline", "ellipse", "text",
    ]);
    for node in root.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(allowed.contains(name), "<{name}>");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            assert!(!key.starts_with("on") && key != "src", "{key}");
            let is_link = value.starts_with("https://") || value.starts_with("http://");
            assert!(key != "href" || is_link, "{value}");
        }
    }
    let policy = page
        .find("default-src 'none'; style-src 'unsafe-inline'")
        .unwrap();
    assert!(policy < page.find("<style>").unwrap());
    assert!(!page.contains("url(") && !page.contains("@import") && !page.contains('⟦'));
    assert_eq!(texts.missing_count(), 0);
}

/// What a person reads on a page, with single spaces.
fn said(page: &str) -> String {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(page, options).unwrap();
    let body = document
        .descendants()
        .find(|node| node.has_tag_name("body"));
    let texts = body
        .unwrap()
        .descendants()
        .filter_map(|node| match node.is_text() {
            true => node.text(),
            false if node.has_tag_name("br") => Some(" "),
            false => None,
        });
    squeeze(&texts.collect::<Vec<_>>().join(""))
}

fn squeeze(words: &str) -> String {
    words.replace("**", "").split_whitespace().collect()
}

#[test]
fn every_page_of_every_lesson_is_well_formed_in_every_language() {
    for case in shipped() {
        for lang in Lang::all() {
            let texts = Texts::new(lang);
            for page in case.pages(&case.hour(|_| Shown::Hidden), &texts) {
                assert_safe(&page, &texts);
            }
        }
    }
}

#[test]
fn the_sheet_says_all_that_the_author_wrote() {
    let texts = Texts::new(Lang::FR);
    for case in shipped() {
        let page = said(&case.sheet(&texts));
        for id in case.words.ids("fr").into_keys() {
            let is_elsewhere = id == "lesson_family" || !id.contains('_') || id.ends_with("_unit");
            if is_elsewhere {
                continue;
            }
            // A tale stands there in both versions.
            for hero in ["f", "m"] {
                let args = Args::new().with("hero", hero);
                let text = case.words.text("fr", id, &args).unwrap();
                assert!(page.contains(&squeeze(&text)), "{id}: {text}");
            }
        }
        for source in &case.lesson.sources {
            assert!(page.contains(&squeeze(&texts.display(&source.title))));
        }
    }
}

#[test]
fn the_note_to_families_says_what_they_need() {
    let texts = Texts::new(Lang::FR);
    for case in shipped() {
        let pages = case.pages(&case.hour(|_| Shown::Hidden), &texts);
        let note = said(&pages[1]);
        for id in ["lesson_family", "lesson_objective"] {
            let text = case.words.text("fr", id, &Args::new()).unwrap();
            assert!(note.contains(&squeeze(&text)), "{id}");
        }
        assert!(note.contains("119"));
    }
}

const HOSTILE_LESSON: &str = r#"Lesson(format: 1, id: "x", levels: ["<i>"], authors: ["<img src=x onerror=alert(1)>"],
    licence: "\"><script>", programmes: [(id: "p", reference: "<u>")],
    sources: [
        (id: "a", title: "<script>", publisher: "</li>", url: "javascript:alert(1)", checked: "<b>"),
        (id: "b", title: "web", url: "https://example.org/?a=1&b=%22", checked: "2026-02-30"),
        (id: "c", title: "quote", url: "https://example.org/\" onclick=\"alert(1)"),
    ],
    activities: [
        Choice(id: "c", minutes: 3, sources: ["a"], options: ["=x", "y"], correct: ["y"]),
        Sort(id: "s", bins: ["tout-le-monde", "z"], items: [(id: "i", bin: "z"), (id: "j")]),
        Poll(id: "p", second: true),
        Estimate(id: "e", range: (-10, 10), answer: -5, tolerance: 1),
    ])"#;

fn hostile() -> Case {
    let text = "lesson_title = </title><script>alert(1)</script>
c_title = =HYPERLINK(\"http://evil\")
c_notes = </td><img src=x onerror=alert(1)> **<b>gras</b>** ** seul
s_item_i = @SUM(A1)
p_title = +33
e_title = -1+1";
    read(HOSTILE_LESSON, &[("fr", text)])
}

fn choices(counts: &[(&str, u32)]) -> Tally {
    Tally::Choices {
        counts: counts
            .iter()
            .map(|(id, n)| ((*id).to_owned(), *n))
            .collect(),
        respondents: counts.iter().map(|(_, n)| n).sum(),
    }
}

fn counts(first: Tally, second: Option<Tally>, in_words: bool) -> Shown {
    Shown::Counts {
        first,
        second,
        in_words,
    }
}

#[test]
fn hostile_words_are_words_and_only_web_addresses_lead_somewhere() {
    let case = hostile();
    let hour = case.hour(|_| counts(choices(&[("=x", 4), ("<y>", 8)]), None, false));
    for lang in Lang::all() {
        let texts = Texts::new(lang);
        let pages = case.pages(&hour, &texts);
        for page in &pages {
            assert_safe(page, &texts);
            let own = page.matches("href=").count();
            assert_eq!(
                own,
                page.matches("href=\"https://example.org/?a=1&amp;b=%22\"")
                    .count()
            );
        }
        assert!(
            pages[0].contains("<strong>&lt;b&gt;gras&lt;/b&gt;</strong> ** seul")
                || lang.is_pseudo()
        );
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let case = hostile();
    let numbers = Tally::Numbers {
        counts: vec![(-5, 6), (2, 6)],
        respondents: 12,
    };
    let hour = case.hour(|index| match index {
        3 => counts(numbers.clone(), None, false),
        _ => counts(choices(&[("=x", 4), ("y", 8)]), None, false),
    });
    for (lang, separator) in [(Lang::FR, b';'), (Lang::EN, b','), (Lang::PSEUDO, b';')] {
        let table = counts_csv(&hour, &case.lesson, &case.words, &Texts::new(lang));
        let table = table.strip_prefix('\u{FEFF}').unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(table.as_bytes());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        // Two lines each, and one that says that the second vote of the opinion is not shown.
        assert_eq!(rows.len(), 9);
        for row in &rows {
            assert_eq!(row.len(), 8);
            assert!(
                row.iter()
                    .all(|cell| !cell.starts_with(['=', '+', '-', '@'])),
                "{row:?}"
            );
        }
        assert_eq!(&rows[0][4], "'=x");
        assert_eq!((&rows[0][6], &rows[0][7]), ("4", "12"));
        assert_eq!(&rows[7][4], "'-5");
    }
}

const VOTES: &str = r#"Lesson(format: 1, id: "v", activities: [
    Poll(id: "p", options: ["a", "b", "c"], second: true, sensitive: true),
    Estimate(id: "e", range: (0, 9000), answer: 3, sensitive: true),
    Sort(id: "s", bins: ["tout-le-monde", "z"], items: [(id: "i", bin: "z"), (id: "j")], sensitive: true),
])"#;

/// A number no page holds for another reason.
fn rare(rng: &mut ChaCha8Rng) -> u32 {
    rng.random_range(3_000..7_000)
}

/// Three tallies in which the first line is nobody's and the others are parts, and all numbers in them.
fn tallies(rng: &mut ChaCha8Rng) -> (Vec<Tally>, Vec<u32>) {
    let (a, b) = (rare(rng), rare(rng));
    let bins = |n| vec![("tout-le-monde".to_owned(), 0), ("z".to_owned(), n)];
    let made = vec![
        choices(&[("a", 0), ("b", a), ("c", b)]),
        Tally::Numbers {
            counts: vec![(1, a), (2, b)],
            respondents: a + b,
        },
        Tally::Places {
            counts: vec![("i".to_owned(), bins(a)), ("j".to_owned(), bins(b))],
            respondents: a + b,
        },
    ];
    (made, vec![a, b, a + b])
}

fn holds(text: &str, number: u32) -> bool {
    let plain = text
        .replace(['\u{A0}', '\u{202F}'], "")
        .replace("&#160;", "");
    let plain: String = plain.split(',').collect();
    plain.contains(&number.to_string())
}

#[test]
fn a_count_that_may_not_be_read_is_nowhere() {
    let case = read(VOTES, &[("fr", "lesson_title = Votes")]);
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    for round in 0..60 {
        let texts = Texts::new([Lang::FR, Lang::EN][round % 2]);
        let (first, mut numbers) = tallies(&mut rng);
        let (second, more) = tallies(&mut rng);
        numbers.extend(more);
        let written = |first: &[Tally], second: &[Tally], in_words| {
            let hour = case.hour(|index| {
                let second = (index == 0).then(|| second[0].clone());
                counts(first[index].clone(), second, in_words)
            });
            let table = counts_csv(&hour, &case.lesson, &case.words, &texts);
            case.outcome(&hour, &texts) + &table
        };
        let in_words = written(&first, &second, true);
        let open = written(&first, &second, false);
        for number in numbers {
            assert!(!holds(&in_words, number), "{number}");
        }
        assert!(holds(&open, first[0].respondents()));
        // What is said in words is the same for all numbers behind it.
        let (other_first, other_second) = (tallies(&mut rng).0, tallies(&mut rng).0);
        assert_eq!(in_words, written(&other_first, &other_second, true));
    }
}

#[test]
fn too_few_answers_are_a_sentence() {
    let case = read(VOTES, &[("fr", "lesson_title = Votes")]);
    let texts = Texts::new(Lang::FR);
    let hour = |least| case.hour(|_| Shown::TooFew { least });
    let (page, table) = (
        case.outcome(&hour(4_321), &texts),
        counts_csv(&hour(4_321), &case.lesson, &case.words, &texts),
    );
    assert_eq!(page.matches("Trop peu de réponses").count(), 3);
    assert_eq!(table.matches("trop peu de réponses").count(), 3);
    assert!(!holds(&page, 4_321) && !holds(&table, 4_321));
}

#[test]
fn two_votes_are_compared_with_care() {
    let case = read(VOTES, &[("fr", "lesson_title = Votes")]);
    let texts = Texts::new(Lang::FR);
    let page = |first: &[u32], second: &[u32], in_words| {
        let vote = |n: &[u32]| choices(&[("a", n[0]), ("b", n[1]), ("c", n[2])]);
        let hour = case.hour(|index| match index {
            0 => counts(vote(first), Some(vote(second)), in_words),
            _ => Shown::Hidden,
        });
        said(&case.outcome(&hour, &texts))
    };
    let alone = squeeze("Une seule classe ne permet pas de conclure.");
    let clear = page(&[25, 0, 0], &[10, 10, 5], false);
    assert!(clear.contains(&alone) && clear.contains(&squeeze("ont bougé nettement")));
    let same = page(&[11, 6, 7], &[11, 6, 7], false);
    assert!(same.contains(&alone) && same.contains(&squeeze("ont peu bougé")));
    let in_words = page(&[24, 0, 0], &[23, 1, 0], true);
    assert!(!in_words.contains("bougé"), "it would tell of one child");
    assert!(in_words.contains(&squeeze("presque tout le monde")));
}

#[test]
fn what_the_class_did_together_is_nobodys_answer() {
    let case = read(VOTES, &[("fr", "lesson_title = Votes")]);
    let texts = Texts::new(Lang::FR);
    let together = choices(&[("a", 0), ("b", 1), ("c", 0)]);
    let hour = case.hour(|index| match index {
        0 => counts(together.clone(), None, index == 0),
        _ => Shown::Hidden,
    });
    let page = said(&case.outcome(&hour, &texts));
    assert_eq!(page.matches("choisiensemble").count(), 1);
    assert!(!page.contains("presque"));
}

#[test]
fn an_hour_of_another_revision_can_still_be_printed() {
    let case = read(r#"Lesson(format: 1, id: "x")"#, &[("fr", "")]);
    let texts = Texts::new(Lang::FR);
    let mut hour = case.hour(|_| Shown::Hidden);
    hour.kept = Some(("gone".to_owned(), "a".to_owned()));
    hour.activities.push(ActivitySummary {
        id: "gone".to_owned(),
        outcome: Outcome::Skipped,
        spent_secs: u64::MAX,
        shown: counts(choices(&[("true", 8)]), None, false),
        parts: Vec::new(),
    });
    for page in case.pages(&hour, &texts) {
        assert_safe(&page, &texts);
    }
    let table = counts_csv(&hour, &case.lesson, &case.words, &texts);
    assert!(table.contains("gone;gone;;1;true;true;8;8"), "{table}");
}

#[test]
fn two_hundred_activities_with_long_texts_fit_on_pages() {
    use std::fmt::Write as _;
    let (mut activities, mut text) = (String::new(), String::from("lesson_title = Longue\n"));
    for number in 0..200 {
        write!(
            activities,
            "Poll(id: \"a{number}\", minutes: 1, second: true),"
        )
        .unwrap();
        writeln!(text, "a{number}_title = {}", "Mot".repeat(400)).unwrap();
        writeln!(
            text,
            "a{number}_notes = {}",
            "Une phrase longue. ".repeat(80)
        )
        .unwrap();
    }
    let ron = format!("Lesson(format: 1, id: \"long\", activities: [{activities}])");
    let (case, texts) = (read(&ron, &[("fr", &text)]), Texts::new(Lang::FR));
    let page = case.sheet(&texts);
    assert_safe(&page, &texts);
    assert_eq!(page.matches("class=\"pupils\"").count(), 200);
    assert!(
        page.contains(">399</b>") && page.contains(">400</b>"),
        "each second vote has its own cell"
    );
}
