//! The shelf: what is on it, whatever the folders and the cache hold.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use marelle::lesson::{Card, Finding, Opened, Origin, Shelf, ShelfError, ShelfPlaces};
use marelle::lesson::{lessons_at, open_folder};
use tempfile::TempDir;

#[path = "shelf/changes.rs"]
mod changes;

/// The lessons that ship with the program, in the order of the shelf.
const SHIPPED: [&str; 18] = [
    "barometre-de-la-classe",
    "barometre-de-la-classe-plus-tard",
    "debat-mouvant",
    "des-droits-pas-a-pas",
    "frise-des-droits",
    "histoire-en-miroir",
    "marelle-de-la-classe",
    "memo-des-pionnieres",
    "metiers-sans-etiquette",
    "notre-cour",
    "on-compte",
    "pages-de-catalogue",
    "premier-mot",
    "que-dire-que-faire",
    "qui-peut",
    "qui-suis-je",
    "ressemblances",
    "un-mot-deux-formes",
];

fn today() -> Date {
    date(2026, 11, 23)
}

fn temp() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn write(folder: &Path, file: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A lesson that can be read; the title is all that tells it from others.
fn write_lesson(root: &Path, id: &str, title: &str) -> PathBuf {
    let folder = root.join(id);
    let structure = format!(
        "Lesson(format: 1, id: \"{id}\", revision: 1, source_lang: \"fr\", cycle: 3, ages: (9, 10), minutes: 10,\n\
         activities: [Poll(id: \"avis\", minutes: 10, second: true), Slide(id: \"fin\", minutes: 2, optional: true)])"
    );
    write(&folder, "lesson.ron", structure);
    write(
        &folder,
        "fr.ftl",
        format!("lesson_title = {title}\nlesson_summary = Un essai\n"),
    );
    folder
}

fn places(folder: &Path, cache: Option<&Path>) -> ShelfPlaces {
    ShelfPlaces {
        folders: vec![folder.to_owned()],
        cache: cache.map(Path::to_owned),
    }
}

fn open(folder: &Path) -> Shelf {
    Shelf::open(places(folder, None), today())
}

/// The ids of the lessons that come from folders.
fn own(shelf: &Shelf) -> Vec<&str> {
    let cards = shelf.cards().iter();
    let own = cards.filter(|card| card.origin != Origin::Shipped);
    own.map(|card| card.id.as_str()).collect()
}

fn rules(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.rule).collect()
}

#[track_caller]
fn card<'s>(shelf: &'s Shelf, id: &str) -> &'s Card {
    shelf.card(id).unwrap()
}

#[track_caller]
fn lesson(shelf: &Shelf, id: &str) -> Opened {
    shelf.lesson(id).unwrap()
}

#[test]
fn the_shipped_lessons_are_there_and_open() {
    let shelf = Shelf::open(ShelfPlaces::default(), today());
    let ids: Vec<&str> = shelf.cards().iter().map(|card| card.id.as_str()).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, SHIPPED);
    assert_eq!(shelf.findings(), []);
    for id in ids {
        let card = card(&shelf, id);
        let opened = lesson(&shelf, id);
        assert_eq!(card.errors, 0, "{:?}", opened.findings);
        assert!(opened.is_usable());
        assert_eq!(card.languages, ["en", "fr"], "{id}");
        assert_ne!(card.title("fr"), card.title("en"));
        assert_eq!(card.cells.len(), opened.lesson.activities.len());
    }
    let steps = lesson(&shelf, "des-droits-pas-a-pas");
    assert!(steps.picture("frise").unwrap().starts_with(b"\x89PNG"));
    assert!(matches!(
        steps.picture("rien"),
        Err(ShelfError::NoPicture(_))
    ));
}

#[test]
fn a_card_says_what_is_in_the_lesson() {
    let folder = temp();
    write_lesson(folder.path(), "essai", "Qui peut ?");
    let shelf = open(folder.path());
    let card = card(&shelf, "essai");
    // The titles are ready to be drawn.
    assert_eq!(card.title("fr"), "Qui peut\u{A0}?");
    assert_eq!(card.title("en"), "Qui peut\u{A0}?");
    assert_eq!(card.summary("fr"), "Un essai");
    assert_eq!((card.cycle, card.ages, card.minutes), (3, (9, 10), 10));
    assert_eq!(card.short_minutes, 10);
    let cells = card.cells.iter();
    let cells: Vec<_> = cells
        .map(|c| (c.kind(), c.is_double, c.is_optional))
        .collect();
    assert_eq!(cells, [("Poll", true, false), ("Slide", false, true)]);
    assert_eq!(card.origin, Origin::Folder(folder.path().join("essai")));
    let opened = lesson(&shelf, "essai");
    let errors = opened.findings.iter().filter(|f| f.is_error()).count();
    assert_eq!(card.errors as usize, errors);
}

#[test]
fn sequences_come_first_and_titles_follow_the_alphabet() {
    let folder = temp();
    let with_sequence = |id: &str, place: u8| {
        let text =
            format!("Lesson(format: 1, id: \"{id}\", sequence: (id: \"suite\", place: {place}))");
        write(&folder.path().join(id), "lesson.ron", text);
    };
    write_lesson(folder.path(), "z", "Été");
    write_lesson(folder.path(), "y", "Zoo");
    write_lesson(folder.path(), "x", "« À table »");
    with_sequence("b", 1);
    with_sequence("a", 2);
    assert_eq!(own(&open(folder.path())), ["b", "a", "x", "z", "y"]);
}

/// What is on the shelf when one folder holds this beside a sound lesson.
#[track_caller]
fn beside(prepare: impl Fn(&Path), own_ids: &[&str], expected: &[&str]) {
    let folder = temp();
    write_lesson(folder.path(), "sain", "Sain");
    let broken = folder.path().join("casse");
    fs::create_dir(&broken).unwrap();
    prepare(&broken);
    let shelf = open(folder.path());
    let mut found = own(&shelf);
    found.sort_unstable();
    assert_eq!(found, own_ids);
    assert_eq!(card(&shelf, "sain").title("fr"), "Sain");
    if expected.is_empty() {
        return;
    }
    let card = card(&shelf, "casse");
    assert!(!card.is_usable());
    let opened = lesson(&shelf, "casse");
    let found = rules(&opened.findings);
    for rule in expected {
        assert!(found.contains(rule), "{rule} is not in {found:?}");
    }
}

#[test]
fn a_broken_lesson_stays_and_takes_no_other_down() {
    let both = ["casse", "sain"];
    beside(
        |at| write(at, "lesson.ron", "Lesson(format: 1, id: "),
        &both,
        &["not-closed"],
    );
    beside(
        |at| write(at, "lesson.ron", "Lesson(format: 99)"),
        &both,
        &["newer-format"],
    );
    beside(
        |at| write(at, "lesson.ron", "\u{FEFF}("),
        &both,
        &["byte-order-mark"],
    );
    beside(
        |at| write(at, "lesson.ron", "(".repeat(200_000)),
        &both,
        &["too-deep"],
    );
    beside(
        |at| write(at, "lesson.ron", vec![b' '; 300_000]),
        &both,
        &["file-too-large"],
    );
    beside(
        |at| write(at, "lesson.ron", [0xFF, 0xFE, 0, 1]),
        &both,
        &["not-utf8"],
    );
    beside(
        |at| write(at, "fr.ftl", "lesson_title = Seul"),
        &both,
        &["no-lesson-file"],
    );
    let directory = |at: &Path| fs::create_dir(at.join("lesson.ron")).unwrap();
    beside(directory, &both, &["cannot-read"]);
    let crowd = |at: &Path| {
        write(at, "lesson.ron", "Lesson(format: 1)");
        for number in 0..600 {
            write(at, &format!("media/{number}.png"), "");
        }
    };
    beside(crowd, &both, &["too-many-files"]);
    // What is meant as no lesson is none.
    beside(|_| {}, &["sain"], &[]);
    beside(|at| write(at, "notes.txt", "x"), &["sain"], &[]);
}

#[test]
fn a_broken_lesson_is_named_by_its_folder_or_its_title() {
    let folder = temp();
    write(folder.path(), "Ma séance/lesson.ron", "rien");
    write(folder.path(), "titre/lesson.ron", "rien");
    write(folder.path(), "titre/fr.ftl", "lesson_title = Titre");
    let shelf = open(folder.path());
    assert_eq!(card(&shelf, "Ma séance").title("fr"), "Ma séance");
    assert_eq!(card(&shelf, "titre").title("fr"), "Titre");
}

#[test]
#[cfg(unix)]
fn links_and_pipes_are_not_followed_out_of_a_lesson() {
    use std::os::unix::fs::symlink;
    let both = ["casse", "sain"];
    let structure = "Lesson(format: 1, media: [(id: \"a\", file: \"media/a.png\")])";
    beside(
        |at| symlink("nowhere", at.join("lesson.ron")).unwrap(),
        &both,
        &["cannot-read"],
    );
    beside(
        |at| symlink("/etc/hostname", at.join("lesson.ron")).unwrap(),
        &both,
        &["shelf-outside"],
    );
    let picture = |at: &Path| {
        write(at, "lesson.ron", structure);
        write(at.parent().unwrap(), "secret", b"\x89PNG\r\n\x1a\n1234");
        fs::create_dir(at.join("media")).unwrap();
        symlink("../../secret", at.join("media/a.png")).unwrap();
    };
    beside(picture, &both, &["shelf-outside"]);
    let media = |at: &Path| {
        write(at, "lesson.ron", structure);
        symlink("..", at.join("media")).unwrap();
    };
    beside(media, &both, &["shelf-outside"]);
    let pipe = |at: &Path| {
        let made = std::process::Command::new("mkfifo")
            .arg(at.join("lesson.ron"))
            .status();
        assert!(made.unwrap().success());
    };
    beside(pipe, &both, &["cannot-read"]);
}

/// What a picture named like this in `lesson.ron` gives.
#[track_caller]
fn picture(file: &str, expected: &str) {
    let outer = temp();
    let folder = outer.path().join("essai");
    let text = format!("Lesson(format: 1, media: [(id: \"a\", file: {file:?})])");
    write(&folder, "lesson.ron", text);
    write(&folder, "media/a.png", b"inside");
    write(&folder, "media/large.png", vec![0; 8 * 1024 * 1024 + 1]);
    write(outer.path(), "secret.png", b"secret");
    #[cfg(unix)]
    std::os::unix::fs::symlink("../../secret.png", folder.join("media/link.png")).unwrap();
    let opened = open_folder(&folder, today()).unwrap();
    let found = match opened.picture("a") {
        Ok(bytes) => String::from_utf8(bytes).unwrap(),
        Err(error) => error.key().to_owned(),
    };
    assert_eq!(found, expected, "{file}");
}

#[test]
fn a_picture_comes_only_from_within_the_lesson() {
    picture("media/a.png", "inside");
    picture("media/none.png", "finding-shelf-error-missing");
    picture("media/large.png", "finding-shelf-error-too-large");
    picture("../secret.png", "finding-shelf-error-outside");
    picture("media/../../secret.png", "finding-shelf-error-outside");
    picture("/etc/hostname", "finding-shelf-error-outside");
    picture("media\\a.png", "finding-shelf-error-outside");
    picture("C:a.png", "finding-shelf-error-outside");
    picture("", "finding-shelf-error-outside");
    picture("media", "finding-shelf-error-unreadable");
    #[cfg(unix)]
    picture("media/link.png", "finding-shelf-error-outside");
}

#[test]
fn folders_that_cannot_be_had_are_findings() {
    let folder = temp();
    let gone = folder.path().join("cle-usb");
    let shelf = open(&gone);
    assert_eq!(rules(shelf.findings()), ["no-such-folder"]);
    assert_eq!(shelf.findings()[0].file, gone.display().to_string());
    assert_eq!(shelf.cards().len(), SHIPPED.len());
    write(folder.path(), "fichier", "x");
    let shelf = open(&folder.path().join("fichier"));
    assert_eq!(rules(shelf.findings()), ["no-such-folder"]);
}

#[test]
fn of_two_lessons_of_one_id_the_first_one_wins() {
    let (first, second) = (temp(), temp());
    write_lesson(first.path(), "essai", "Un");
    write_lesson(second.path(), "essai", "Deux");
    write_lesson(second.path(), "qui-peut", "La mienne");
    let folders = vec![first.path().to_owned(), second.path().to_owned()];
    let both = ShelfPlaces {
        folders,
        cache: None,
    };
    let shelf = Shelf::open(both, today());
    assert_eq!(card(&shelf, "essai").title("fr"), "Un");
    assert_eq!(rules(shelf.findings()), ["same-id"]);
    // It stands at the lesson that is shown, and names the one that is not.
    let told = &shelf.findings()[0];
    let place = |root: &TempDir| root.path().join("essai").display().to_string();
    assert_eq!(told.file, place(&first));
    assert!(told.args.contains(&("other", place(&second))));
    // The user's own lesson takes the place of the shipped one.
    assert_eq!(card(&shelf, "qui-peut").title("fr"), "La mienne");
    assert_eq!(shelf.cards().len(), SHIPPED.len() + 1);
    // The same folder in several ways is one folder.
    let folders = vec![
        first.path().to_owned(),
        first.path().join("."),
        first.path().join("essai"),
    ];
    let thrice = ShelfPlaces {
        folders,
        cache: None,
    };
    let shelf = Shelf::open(thrice, today());
    assert_eq!((own(&shelf), shelf.findings().len()), (vec!["essai"], 0));
}

/// The lessons found at a path below a folder with two lessons.
#[track_caller]
fn at(path: &str, expected: Result<&[&str], &str>) {
    let folder = temp();
    write_lesson(folder.path(), "b", "B");
    write_lesson(folder.path(), "a", "A");
    write(folder.path(), "vide/notes.txt", "x");
    write(folder.path(), ".cache/lesson.ron", "x");
    let found = lessons_at(&folder.path().join(path));
    let names = found.map(|paths| {
        let names = paths
            .iter()
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    });
    match (names, expected) {
        (Ok(names), Ok(expected)) => assert_eq!(names, expected),
        (Err(error), Err(key)) => assert_eq!(error.key(), key),
        (found, _) => panic!("{path}: {found:?}"),
    }
}

#[test]
fn the_command_line_finds_lessons_at_a_path() {
    at("", Ok(&["a", "b"]));
    at("a", Ok(&["a"]));
    at("b/lesson.ron", Ok(&["b"]));
    at("b/fr.ftl", Ok(&["b"]));
    at("vide", Err("finding-shelf-error-no-lesson"));
    at("vide/notes.txt", Err("finding-shelf-error-no-lesson"));
    at("rien", Err("finding-shelf-error-missing"));
    assert!(open_folder(Path::new("/nulle-part"), today()).is_err());
}

#[test]
fn a_lesson_folder_is_a_place_by_itself() {
    let folder = temp();
    let path = write_lesson(folder.path(), "essai", "Essai");
    write_lesson(folder.path(), "autre", "Autre");
    assert_eq!(own(&open(&path)), ["essai"]);
}

#[test]
fn a_shelf_can_go_to_another_thread() {
    fn check<T: Send + Sync + Clone>() {}
    check::<Shelf>();
    check::<Opened>();
}
