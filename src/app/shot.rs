//! `marelle shot`: one screen as a picture, without a display.
//!
//! The screens are the real ones on the shipped lessons, after a real hour of a made-up class up to that point
//! (`shot_class.rs`).

use std::io::Cursor;
use std::path::Path;

use eframe::egui::{Ui, UiBuilder, Vec2};
use egui_kittest::Harness;

use crate::text::Texts;
use crate::view::look::Theme;
use crate::view::{Intent, StageMode, fonts};

use super::cli::ThemeName;
use super::draw;
use super::files::write_whole;
use super::folders::Folders;
use super::model::Model;
use super::outcome::Outcome;
use super::shot_class::{Point, Until, live_through};
use super::shot_solo;
use super::timing;

/// What is asked for on the command line.
pub(super) struct Wish<'a> {
    /// The name of the screen.
    pub(super) screen: &'a str,
    /// The picture to write.
    pub(super) output: &'a Path,
    /// Width and height, in pixels.
    pub(super) size: (u32, u32),
    /// Paper or blackboard.
    pub(super) theme: ThemeName,
}

/// The point of each screen that shows an hour.
const HOURS: &[(&str, Point)] = &[
    ("lobby", ("des-droits-pas-a-pas", "", Until::Lobby)),
    ("slide", ("des-droits-pas-a-pas", "regles", Until::Asked)),
    ("picture", ("des-droits-pas-a-pas", "frise", Until::Asked)),
    ("question", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    (
        "result",
        ("des-droits-pas-a-pas", "compte", Until::Revealed),
    ),
    ("statement", ("des-droits-pas-a-pas", "vote", Until::Asked)),
    (
        "estimate",
        ("des-droits-pas-a-pas", "deputees", Until::Asked),
    ),
    (
        "estimate-result",
        ("des-droits-pas-a-pas", "deputees", Until::Revealed),
    ),
    ("silhouettes", ("qui-peut", "jeux", Until::Asked)),
    ("silhouettes-result", ("qui-peut", "jeux", Until::Revealed)),
    ("sort", ("qui-peut", "trois-boites", Until::Asked)),
    ("sort-result", ("qui-peut", "trois-boites", Until::Revealed)),
    ("talk", ("des-droits-pas-a-pas", "debat", Until::Talk)),
    (
        "second-vote",
        ("des-droits-pas-a-pas", "debat", Until::SecondResult),
    ),
    ("sentence", ("des-droits-pas-a-pas", "phrase", Until::Asked)),
    ("ended", ("des-droits-pas-a-pas", "phrase", Until::End)),
    // Standing on a line, and cards one by one.
    ("barometer", ("debat-mouvant", "ligne", Until::Asked)),
    (
        "barometer-second",
        ("debat-mouvant", "ligne", Until::SecondResult),
    ),
    ("barometer-next", ("debat-mouvant", "ligne", Until::Part(2))),
    (
        "barometer-result",
        ("debat-mouvant", "ligne", Until::PartRevealed(2)),
    ),
    (
        "barometer-console",
        ("debat-mouvant", "ligne", Until::Asked),
    ),
    (
        "who-can-console",
        ("barometre-de-la-classe", "cartes", Until::Uncovered(4)),
    ),
    (
        "who-can",
        ("barometre-de-la-classe", "cartes", Until::Uncovered(2)),
    ),
    (
        "who-can-result",
        ("barometre-de-la-classe", "cartes", Until::Revealed),
    ),
    // Orders and pairs.
    // Orders and pairs.
    ("timeline", ("frise-des-droits", "apprendre", Until::Asked)),
    (
        "timeline-years",
        ("frise-des-droits", "apprendre", Until::ShownUncovered(3)),
    ),
    (
        "timeline-result",
        ("frise-des-droits", "apprendre", Until::ShownUncovered(6)),
    ),
    (
        "timeline-four",
        ("frise-des-droits", "decider", Until::ShownUncovered(2)),
    ),
    (
        "timeline-four-result",
        ("frise-des-droits", "decider", Until::ShownUncovered(4)),
    ),
    ("rank", ("debat-mouvant", "envie", Until::Asked)),
    ("rank-result", ("debat-mouvant", "envie", Until::Revealed)),
    ("pairs", ("memo-des-pionnieres", "portraits", Until::Asked)),
    (
        "pairs-result",
        ("memo-des-pionnieres", "portraits", Until::Revealed),
    ),
    // Points.
    ("yard", ("notre-cour", "carte", Until::Asked)),
    ("yard-result", ("notre-cour", "carte", Until::Revealed)),
    ("yard-second", ("notre-cour", "carte", Until::SecondResult)),
    ("count", ("on-compte", "livres", Until::Asked)),
    ("count-result", ("on-compte", "livres", Until::Revealed)),
    ("count-turns", ("on-compte", "parole", Until::Asked)),
    ("count-second", ("on-compte", "parole", Until::SecondResult)),
    ("spots", ("pages-de-catalogue", "catalogue", Until::Asked)),
    (
        "spots-result",
        ("pages-de-catalogue", "catalogue", Until::Revealed),
    ),
    ("budget", ("notre-cour", "cour-revee", Until::Asked)),
    (
        "budget-result",
        ("notre-cour", "cour-revee", Until::Revealed),
    ),
    // Games.
    (
        "memory-start",
        ("memo-des-pionnieres", "memo", Until::Asked),
    ),
    (
        "memory-over",
        ("memo-des-pionnieres", "memo", Until::Played(20)),
    ),
    ("memory", ("memo-des-pionnieres", "memo", Until::Played(3))),
    ("words", ("premier-mot", "mot", Until::Asked)),
    ("words-result", ("premier-mot", "mot", Until::Revealed)),
    ("words-console", ("premier-mot", "mot", Until::Asked)),
    ("gaps", ("un-mot-deux-formes", "phrases", Until::Asked)),
    (
        "gaps-result",
        ("un-mot-deux-formes", "phrases", Until::ShownUncovered(4)),
    ),
    (
        "gaps-all",
        ("un-mot-deux-formes", "phrases", Until::ShownUncovered(6)),
    ),
    ("circles", ("ressemblances", "cercles", Until::Asked)),
    (
        "circles-result",
        ("ressemblances", "cercles", Until::Revealed),
    ),
    ("scene", ("que-dire-que-faire", "corde", Until::Asked)),
    (
        "scene-next",
        ("que-dire-que-faire", "corde", Until::Part(2)),
    ),
    (
        "scene-result",
        ("que-dire-que-faire", "corde", Until::PartRevealed(2)),
    ),
    (
        "scene-ending",
        ("que-dire-que-faire", "corde", Until::Ending(0)),
    ),
    (
        "scene-endings",
        ("que-dire-que-faire", "corde", Until::Ending(1)),
    ),
    (
        "scene-console",
        ("que-dire-que-faire", "corde", Until::PartRevealed(2)),
    ),
    ("hop", ("marelle-de-la-classe", "marelle", Until::Part(4))),
    (
        "hop-result",
        ("marelle-de-la-classe", "marelle", Until::PartRevealed(3)),
    ),
    ("hop-over", ("marelle-de-la-classe", "marelle", Until::Talk)),
    ("draw", ("qui-suis-je", "pioche", Until::Uncovered(2))),
    ("tale", ("histoire-en-miroir", "phare", Until::Uncovered(6))),
    (
        "tale-both",
        ("histoire-en-miroir", "phare", Until::Uncovered(10)),
    ),
    ("shield", ("ressemblances", "blason", Until::Asked)),
    // Choices with something beside them.
    ("clues", ("qui-suis-je", "etoiles", Until::Uncovered(2))),
    ("clues-result", ("qui-suis-je", "etoiles", Until::Revealed)),
    ("covers", ("qui-suis-je", "dessin", Until::Uncovered(2))),
    (
        "covers-result",
        ("qui-suis-je", "dessin", Until::ShownUncovered(1)),
    ),
    ("poster", ("qui-suis-je", "affiche", Until::Asked)),
    ("poster-result", ("qui-suis-je", "affiche", Until::Revealed)),
    ("black", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("help", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("console", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("drawer", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("end", ("des-droits-pas-a-pas", "phrase", Until::End)),
];
/// Screens without an hour.
const OTHERS: &[&str] = &["shelf", "sheet", "adult-card", "settings"];

/// Draws the screen and writes the picture.
pub(super) fn shot(texts: &Texts, wish: &Wish<'_>) -> Outcome {
    let names = || {
        let hours = HOURS.iter().map(|(name, _)| *name);
        let alone = shot_solo::PAGES.iter().map(|(name, _)| *name);
        hours.chain(OTHERS.iter().copied()).chain(alone)
    };
    if !names().any(|name| name == wish.screen) {
        let words = texts.tr_args(
            "app-shot-unknown",
            &crate::args!("names" => names().collect::<Vec<_>>().join(", ")),
        );
        return Outcome::failed(format!("{words}\n"));
    }
    match picture(texts, wish) {
        Ok(bytes) => match write_whole(wish.output, &bytes) {
            Ok(()) => Outcome::default(),
            Err(error) => {
                let args = crate::args!("path" => error.path.display().to_string());
                Outcome::failed(format!("{}\n", texts.tr_args(error.key(), &args)))
            }
        },
        Err(cause) => {
            let words = texts.tr_args("app-shot-failed", &crate::args!("cause" => cause));
            Outcome::failed(format!("{words}\n"))
        }
    }
}

fn picture(texts: &Texts, wish: &Wish<'_>) -> Result<Vec<u8>, String> {
    let mut model = prepared(texts, wish);
    let is_stage = HOURS.iter().any(|(name, _)| *name == wish.screen)
        && !["drawer", "end"].contains(&wish.screen)
        && !wish.screen.ends_with("console");
    let mut has_fonts = false;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a picture has at most some thousand pixels a side"
    )]
    let size = Vec2::new(wish.size.0 as f32, wish.size.1 as f32);
    let mut harness = Harness::builder()
        .with_size(size)
        .with_pixels_per_point(1.0)
        .with_accessibility_check(false)
        .with_context_setup(fonts::install)
        .wgpu()
        .build_ui(|ui: &mut Ui| {
            if !has_fonts {
                fonts::install(ui.ctx());
                has_fonts = true;
            }
            // On the whole picture: the page of the harness has a margin.
            let screen = ui.ctx().content_rect();
            ui.set_clip_rect(screen);
            let whole = UiBuilder::new().max_rect(screen);
            ui.scope_builder(whole, |ui| {
                if is_stage {
                    draw::projector(ui, &mut model);
                } else {
                    draw::root(ui, &mut model);
                }
            });
        });
    harness.run_steps(8);
    timing::steps(|| {
        harness.step();
        let shapes = harness.output().shapes.clone();
        harness.ctx.tessellate(shapes, 1.0).len()
    });
    let picture = harness.render()?;
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

/// The program as it would be at that screen, with nothing of this computer in it.
fn prepared(texts: &Texts, wish: &Wish<'_>) -> Model {
    let nowhere = std::env::temp_dir().join(format!("marelle-shot-{}", std::process::id()));
    let mut model = Model::new(Folders::under(&nowhere), Some(texts.lang()), &[]);
    model.settings.has_motion = false;
    model.settings.is_board = wish.theme == ThemeName::Board;
    "CM1-CM2 B".clone_into(&mut model.settings.class_name);
    model.notice = None;
    let done = model.settings.done.clone();
    let Model { library, texts, .. } = &mut model;
    library.wait(texts, &done);
    if let Some((_, point)) = HOURS.iter().find(|(name, _)| *name == wish.screen) {
        live_through(&mut model, *point);
    }
    shot_solo::open(&mut model, wish.screen);
    match wish.screen {
        "sheet" => model.apply(Intent::OpenSheet("des-droits-pas-a-pas".to_owned())),
        "adult-card" => model.apply(Intent::ShowAdultCard(true)),
        "settings" => model.apply(Intent::ShowSettings(true)),
        name if name.ends_with("console") => model.has_projector = true,
        "drawer" => model.apply(Intent::ShowConsole(true)),
        "black" => model.staging.mode = StageMode::Black,
        "help" => model.staging.mode = StageMode::Help,
        _ => {}
    }
    if wish.theme == ThemeName::Board {
        model.settings.is_board = model.settings.theme() == Theme::Board;
    }
    drop(std::fs::remove_dir_all(&nowhere));
    model
}
