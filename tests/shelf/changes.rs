//! What changes while the program runs or sleeps, and the index that remembers the rest.

use super::*;

#[test]
fn a_changed_folder_reappears_at_the_next_look() {
    let folder = temp();
    let path = write_lesson(folder.path(), "essai", "Avant");
    let mut shelf = open(folder.path());
    let copy = shelf.clone();
    assert!(!shelf.refresh(today()));

    write(&path, "fr.ftl", "lesson_title = Après coup");
    assert!(shelf.refresh(today()));
    assert_eq!(card(&shelf, "essai").title("fr"), "Après coup");
    assert_eq!(card(&copy, "essai").title("fr"), "Avant");
    assert!(!shelf.refresh(today()));

    write(&path, "en.ftl", "lesson_title = Afterwards");
    assert!(shelf.refresh(today()));
    assert_eq!(card(&shelf, "essai").title("en"), "Afterwards");

    write(&path, "lesson.ron", "Lesson(");
    assert!(shelf.refresh(today()));
    assert!(rules(&lesson(&shelf, "essai").findings).contains(&"not-closed"));

    write_lesson(folder.path(), "neuf", "Neuf");
    assert!(shelf.refresh(today()));
    assert_eq!(own(&shelf), ["essai", "neuf"]);

    fs::remove_dir_all(&path).unwrap();
    assert!(shelf.lesson("essai").is_none());
    assert!(shelf.refresh(today()));
    assert_eq!(own(&shelf), ["neuf"]);

    fs::remove_dir_all(folder.path()).unwrap();
    assert!(shelf.refresh(today()));
    assert_eq!(own(&shelf), Vec::<&str>::new());
    assert_eq!(rules(shelf.findings()), ["no-such-folder"]);
}

#[test]
fn a_picture_that_comes_later_is_seen() {
    let folder = temp();
    let path = write_lesson(folder.path(), "essai", "Essai");
    let with_picture =
        "Lesson(format: 1, id: \"essai\", media: [(id: \"a\", file: \"media/a.png\")])";
    write(&path, "lesson.ron", with_picture);
    write(&path, "media/b.png", "x");
    let mut shelf = open(folder.path());
    let before = card(&shelf, "essai").errors;
    write(&path, "media/a.png", b"\x89PNG\r\n\x1a\n1234");
    assert!(shelf.refresh(today()));
    assert_eq!(card(&shelf, "essai").errors, before - 1);
}

#[test]
fn a_figure_expires_while_the_program_runs() {
    let folder = temp();
    let text = "Lesson(format: 1, id: \"essai\", activities: [\n\
                Estimate(id: \"a\", minutes: 3, range: (0, 10), answer: 3, valid_until: \"2026-12-31\")])";
    write(&folder.path().join("essai"), "lesson.ron", text);
    let cache = temp();
    let mut shelf = Shelf::open(places(folder.path(), Some(cache.path())), today());
    let before = card(&shelf, "essai").errors;
    assert!(!shelf.refresh(date(2026, 12, 31)));
    assert_eq!(card(&shelf, "essai").errors, before);
    assert!(shelf.refresh(date(2027, 1, 1)));
    assert_eq!(card(&shelf, "essai").errors, before + 1);
    // A clock that was set back is believed too.
    let shelf = Shelf::open(places(folder.path(), Some(cache.path())), today());
    assert_eq!(card(&shelf, "essai").errors, before);
}

/// How many lessons had to be read to open the shelf.
fn count_read(folder: &Path, cache: &Path) -> (usize, Shelf) {
    let mut read = 0;
    let shelf =
        Shelf::open_with_progress(places(folder, Some(cache)), today(), &mut |done, all| {
            read += 1;
            assert_eq!((done, true), (read, done <= all));
        });
    (read, shelf)
}

#[test]
fn the_index_saves_reading() {
    let (folder, cache) = (temp(), temp());
    let inner = cache.path().join("marelle");
    let path = write_lesson(folder.path(), "essai", "Essai");
    write_lesson(folder.path(), "autre", "Autre");
    let (read, cold) = count_read(folder.path(), &inner);
    assert_eq!(read, SHIPPED.len() + 2);
    let (read, warm) = count_read(folder.path(), &inner);
    assert_eq!(read, 0);
    assert_eq!(warm.cards(), cold.cards());
    write(&path, "fr.ftl", "lesson_title = Changé");
    let (read, warm) = count_read(folder.path(), &inner);
    assert_eq!((read, card(&warm, "essai").title("fr")), (1, "Changé"));
    assert_eq!(count_read(folder.path(), &inner).0, 0);
    // Nothing is left beside the index.
    assert_eq!(fs::read_dir(&inner).unwrap().count(), 1);
}

#[test]
fn a_bad_index_is_thrown_away_without_a_word() {
    let (folder, cache) = (temp(), temp());
    write_lesson(folder.path(), "essai", "Essai");
    count_read(folder.path(), cache.path());
    let index = cache.path().join("index-1.bin");
    let good = fs::read(&index).unwrap();
    let mut flipped = good.clone();
    flipped[good.len() / 2] ^= 1;
    let random: Vec<u8> = (0..10_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let cut = good[..good.len() - 1].to_vec();
    for poison in [Vec::new(), vec![0; 7], vec![0xFF; 64], random, cut, flipped] {
        fs::write(&index, &poison).unwrap();
        let (read, shelf) = count_read(folder.path(), cache.path());
        assert_eq!(read, SHIPPED.len() + 1);
        assert_eq!(own(&shelf), ["essai"]);
        assert_eq!(shelf.findings(), []);
        assert_eq!(fs::read(&index).unwrap().len(), good.len());
    }
}

#[test]
fn a_cache_that_cannot_be_written_is_passed_over() {
    let (folder, cache) = (temp(), temp());
    write_lesson(folder.path(), "essai", "Essai");
    // A file where the folder should be refuses writing to everybody, root included.
    write(cache.path(), "fichier", "x");
    let (_, shelf) = count_read(folder.path(), &cache.path().join("fichier"));
    assert_eq!(own(&shelf), ["essai"]);
    // So does a folder where the index should be.
    fs::create_dir(cache.path().join("index-1.bin")).unwrap();
    let (_, mut shelf) = count_read(folder.path(), cache.path());
    assert!(!shelf.refresh(today()));
    assert_eq!(own(&shelf), ["essai"]);
    assert_eq!(fs::read_dir(cache.path()).unwrap().count(), 2);
}

#[test]
fn other_folders_can_be_set() {
    let (first, second) = (temp(), temp());
    write_lesson(first.path(), "un", "Un");
    write_lesson(second.path(), "deux", "Deux");
    let mut shelf = open(first.path());
    shelf.set_folders(vec![second.path().to_owned()]);
    assert_eq!(own(&shelf), ["deux"]);
    shelf.set_folders(Vec::new());
    assert_eq!(shelf.cards().len(), SHIPPED.len());
}
