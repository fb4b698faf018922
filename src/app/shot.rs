//! `marelle shot`: one screen as a picture, without a display.
//!
//! The screens are the real ones on the shipped lessons, after a real hour of made-up hands up to that point.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use eframe::egui::{Ui, Vec2};
use egui_kittest::Harness;

use crate::activity::{Interaction, Response};
use crate::session::{Command, Respondent, Session, Wave};
use crate::text::Texts;
use crate::view::look::Theme;
use crate::view::{Intent, StageMode, fonts};

use super::cli::ThemeName;
use super::draw;
use super::files::write_whole;
use super::folders::Folders;
use super::model::Model;
use super::outcome::Outcome;
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

/// How far the hour has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// Before the first activity.
    Lobby,
    /// Some hands are up.
    Asked,
    /// The result stands there.
    Revealed,
    /// The class talks.
    Talk,
    /// Both votes are shown.
    SecondResult,
    /// The hour is over.
    End,
}

/// An hour up to a point: a shipped lesson, one of its activities, how far.
type Point = (&'static str, &'static str, Until);

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
    ("black", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("help", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("console", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("drawer", ("des-droits-pas-a-pas", "compte", Until::Asked)),
    ("end", ("des-droits-pas-a-pas", "phrase", Until::End)),
];
/// Screens without an hour.
const OTHERS: &[&str] = &["shelf", "sheet", "adult-card", "settings"];

/// Hands of a first and of a second vote, for made-up classes of 24.
const HANDS: [[u16; 6]; 2] = [[5, 8, 9, 2, 0, 0], [4, 5, 13, 2, 0, 0]];

/// Draws the screen and writes the picture.
pub(super) fn shot(texts: &Texts, wish: &Wish<'_>) -> Outcome {
    let names = || {
        HOURS
            .iter()
            .map(|(name, _)| *name)
            .chain(OTHERS.iter().copied())
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
        && !["console", "drawer", "end"].contains(&wish.screen);
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
            if is_stage {
                draw::projector(ui, &mut model);
            } else {
                draw::root(ui, &mut model);
            }
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
    match wish.screen {
        "sheet" => model.apply(Intent::OpenSheet("des-droits-pas-a-pas".to_owned())),
        "adult-card" => model.apply(Intent::ShowAdultCard(true)),
        "settings" => model.apply(Intent::ShowSettings(true)),
        "console" => model.has_projector = true,
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

fn live_through(model: &mut Model, (lesson, activity, until): Point) {
    model.apply(Intent::Project(lesson.to_owned()));
    if until == Until::Lobby {
        return;
    }
    model.apply(Intent::Command(Command::Begin));
    let place = |model: &Model| {
        let lesson = model.hour.as_ref()?.session().lesson().clone();
        lesson
            .activities
            .iter()
            .position(|one| one.head().id == activity)
    };
    let Some(place) = place(model) else { return };
    // The page of the end tells of the whole hour, so all of it is lived through.
    let first = if until == Until::End { 0 } else { place };
    for index in first..=place {
        model.apply(Intent::Command(Command::GoTo { activity: index }));
        raise_hands(model, Wave::First);
        if until == Until::End {
            finish_activity(model);
        }
    }
    let steps = match until {
        Until::Lobby | Until::Asked | Until::End => 0,
        Until::Revealed => 1,
        Until::Talk => 2,
        Until::SecondResult => {
            finish_activity(model);
            0
        }
    };
    for _ in 0..steps {
        model.apply(Intent::Command(Command::Forward));
    }
    if until == Until::End {
        model.apply(Intent::Command(Command::End));
    }
}

/// Goes to the last stop of the activity, with a second vote where there is one.
fn finish_activity(model: &mut Model) {
    while let Some(next) = model
        .hour
        .as_ref()
        .and_then(|hour| hour.session().next_stop())
    {
        model.apply(Intent::Command(Command::Forward));
        if next == crate::session::Stop::Ask(Wave::Second) {
            raise_hands(model, Wave::Second);
        }
    }
}

fn raise_hands(model: &mut Model, wave: Wave) {
    let Some(commands) = model.hour.as_ref().map(|hour| hands(hour.session(), wave)) else {
        return;
    };
    for command in commands {
        model.apply(Intent::Command(command));
    }
}

/// What a made-up class answers to the activity on the stage.
fn hands(session: &Session, wave: Wave) -> Vec<Command> {
    let counts = HANDS
        .get(usize::from(wave == Wave::Second))
        .copied()
        .unwrap_or_default();
    match session.interaction(session.current_index()) {
        Some(Interaction::Choose { choices, .. }) => {
            let last: u16 = counts.iter().skip(choices.len()).sum();
            let hands = choices.iter().zip(counts).enumerate();
            hands
                .map(|(place, (choice, count))| {
                    let more = if place == 0 { last } else { 0 };
                    Command::Hands {
                        response: Response::pick(choice),
                        count: count + more,
                    }
                })
                .collect()
        }
        Some(Interaction::Estimate {
            low, high, step, ..
        }) => {
            let number = |share: i64| low + (high - low) * share / 100 / step * step;
            let shares = [
                (10, 3),
                (20, 4),
                (30, 6),
                (40, 5),
                (50, 3),
                (70, 2),
                (90, 1),
            ];
            let hands = shares.map(|(share, count)| (number(share), count));
            let merged = hands.iter().fold(
                BTreeMap::<i64, u16>::new(),
                |mut merged, (number, count)| {
                    *merged.entry(*number).or_default() += count;
                    merged
                },
            );
            let command = |(number, count)| Command::Hands {
                response: Response::Estimate(number),
                count,
            };
            merged.into_iter().map(command).collect()
        }
        Some(Interaction::Sort { bins, items, .. }) => {
            let places = items.iter().take(4).enumerate();
            let bin = |place: usize| bins.get(if place == 3 { 2 } else { 0 }).or(bins.first());
            let places = places
                .filter_map(|(place, item)| Some((item.clone(), bin(place)?.clone())))
                .collect();
            vec![Command::Respond {
                respondent: Respondent::Board,
                response: Response::Sort(places),
            }]
        }
        Some(
            Interaction::Look
            | Interaction::Rate { .. }
            | Interaction::Order { .. }
            | Interaction::Match { .. }
            | Interaction::Point { .. }
            | Interaction::Write { .. }
            | Interaction::Play(_),
        )
        | None => Vec::new(),
    }
}
