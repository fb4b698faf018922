//! A story whose way the class chooses, and the hopscotch of the whole class.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use marelle::activity::{Interaction, Response, Right};
use marelle::session::{Command, Stop, Wave};
use marelle::view::Intent;

use super::fixture::*;
use super::sound::*;
use super::touch::touch;
use crate::shipped;

const ASK: Stop = Stop::Ask(Wave::First);
const RESULT: Stop = Stop::Result(Wave::First);

fn walk() -> World {
    shipped!("que-dire-que-faire").at("corde")
}

/// Goes on along these ways, picked by the host.
fn along(mut world: World, ways: &[&str]) -> World {
    for way in ways {
        let way = (*way).to_owned();
        world.run(&Command::Take { way });
        world.run(&Command::Forward);
        world.run(&Command::Forward);
    }
    world
}

/// At an ending, after another one.
fn twice() -> World {
    let mut world = along(walk(), &["partir", "rester", "dire-apres"]);
    world.run(&Command::Rewind { scene: 0 });
    along(world, &["pourquoi", "essayer"])
}

fn board() -> World {
    shipped!("marelle-de-la-classe").at("marelle")
}

/// The class answers the question on the stage, and the result is shown.
fn replied(mut world: World, is_right: bool) -> World {
    let session = &world.session;
    let Right::Choices(right) = session.right() else {
        panic!("a question has a right answer");
    };
    let Some(Interaction::Choose { choices, .. }) = session.interaction(session.current_index())
    else {
        panic!("a question has choices");
    };
    let choice = choices.iter().find(|id| right.contains(*id) == is_right);
    let response = Response::pick(choice.unwrap());
    let count = 20;
    world.run(&Command::Hands { response, count });
    world.run(&Command::Forward);
    world
}

/// So many questions, each answered and left behind.
fn hopped(replies: &[bool]) -> World {
    let mut world = board();
    for is_right in replies {
        world = replied(world, *is_right);
        world.run(&Command::Forward);
    }
    world
}

fn screens() -> Screens {
    vec![
        ("scene", walk),
        ("scene-two-ways", || along(walk(), &["pourquoi"])),
        ("scene-three-ways", || along(walk(), &["partir"])),
        ("scene-voted", || {
            walk()
                .hands(&[("pourquoi", 14), ("partir", 9)])
                .until(RESULT)
        }),
        ("scene-few", || {
            walk().hands(&[("pourquoi", 3)]).until(RESULT)
        }),
        ("scene-nobody", || walk().until(RESULT)),
        ("ending", || along(walk(), &["pourquoi", "essayer"])),
        ("endings", twice),
        ("walk-talk", || {
            let mut world = twice();
            world.run(&Command::Forward);
            world
        }),
        ("hop", board),
        ("hop-later", || hopped(&[true, false, true])),
        ("hop-on", || replied(hopped(&[true]), true)),
        ("hop-stay", || replied(hopped(&[true]), false)),
        ("hop-there", || replied(hopped(&[true; 5]), true)),
        ("hop-end", || hopped(&[true; 6])),
        ("hop-end-later", || hopped(&[false; 10])),
    ]
}

#[test]
fn walks_and_hops_are_sound_everywhere() {
    assert_sound(&screens());
}

#[test]
fn small_pictures_of_walks_and_hops_are_silent() {
    assert_silent(&screens());
    let voted = |ways: &[(&str, u16)]| painted_preview(walk().hands(ways).until(RESULT));
    let many = voted(&[("pourquoi", 14), ("partir", 9)]);
    assert!(many == voted(&[("malo-demande", 20)]));
    let hop = |is_right| painted_preview(replied(board(), is_right));
    assert!(hop(true) == hop(false));
}

#[test]
fn a_way_is_voted_for_and_walked() {
    let mut harness = show(walk(), WIDE);
    let name = "Choix B, Demander\u{A0}: «\u{A0}Pourquoi dis-tu cela\u{A0}?\u{A0}»";
    harness.get_by_label(name).click();
    harness.run();
    press(&mut harness, &[Key::B]);
    let asked = [touch("pourquoi"), touch("pourquoi")].map(Intent::Command);
    assert_eq!(harness.state().out, asked);
    for _ in 0..8 {
        press(&mut harness, &[Key::B]);
    }
    press(&mut harness, &[Key::PageDown]);
    assert!(says(&harness, "On prend le chemin B."));
    assert!(says(&harness, "Chemin : 1 scène"));
    harness.get_by_label("On y va").click();
    harness.run();
    assert!(says(&harness, "Ondine réfléchit."));
    assert!(says(&harness, "Chemin : 2 scènes"));
}

#[test]
fn too_few_votes_show_the_way_alone() {
    let harness = show(walk().hands(&[("partir", 3)]).until(RESULT), WIDE);
    assert!(says(&harness, "Choix D, S’éloigner un moment"));
    assert!(!says(&harness, "Choix A,"));
    assert!(!paints(&harness, "3 réponses"));
    let mut picked = walk();
    let way = "pourquoi".to_owned();
    picked.run(&Command::Take { way });
    let harness = show(picked.until(RESULT), WIDE);
    assert!(says(&harness, "Choix B,"));
    assert!(says(&harness, "On prend le chemin B."));
}

#[test]
fn endings_stand_side_by_side() {
    let one = show(along(walk(), &["pourquoi", "essayer"]), WIDE);
    assert!(says(&one, "Une fin") && says(&one, "Malo saute, Ondine tourne la corde."));
    let both = show(twice(), WIDE);
    assert!(says(&both, "Et si… ?"));
    for words in [
        "L’autre fois",
        "S’éloigner un moment",
        "Après la marelle, Malo et Céleste",
        "Cette fois",
        "Pourquoi dis-tu cela ?",
        "Malo saute, Ondine tourne la corde.",
    ] {
        assert!(says(&both, words), "{words}");
    }
}

/// The sentence of the foot and the cells hopped over.
#[track_caller]
fn hop_says(world: World, sentence: &str, cells: &str) {
    let harness = show(world, WIDE);
    assert!(says(&harness, sentence), "{sentence}: {:?}", said(&harness));
    let strip = format!("Marelle de la classe, {cells} sur 6");
    assert!(says(&harness, &strip), "{strip}: {:?}", said(&harness));
}

#[test]
fn the_class_hops_on_together() {
    hop_says(board(), "Révéler", "0 case");
    hop_says(replied(board(), true), "On avance d’une case !", "1 case");
    let stay = "On en parle, et on reste sur cette case.";
    hop_says(replied(hopped(&[true]), false), stay, "1 case");
    let there = "Toute la classe est au Ciel !";
    hop_says(replied(hopped(&[true; 5]), true), there, "6 cases");
    let end = hopped(&[true, true, true, true, true, true]);
    assert_eq!(end.session.stop(), Stop::Talk);
    hop_says(end, there, "6 cases");
    let later = "On continuera la prochaine fois.";
    hop_says(hopped(&[false; 10]), later, "0 case");
    // Back at the question, the hop is not made yet.
    let mut back = replied(board(), true);
    back.run(&Command::Back);
    assert_eq!(back.session.stop(), ASK);
    hop_says(back, "Révéler", "0 case");
}
