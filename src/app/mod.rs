//! The shell: command line, windows, clock, settings, files; it holds no rules of any kind.
//!
//! `model.rs` holds everything the program holds and carries out what screens understood; `window.rs` and `draw.rs`
//! put it on the screen; each task of the command line is a file of its own. To add a screen: its arm in `draw.rs`.

mod check_command;
mod cli;
mod clock;
mod drafts;
mod draw;
mod files;
mod folders;
mod host_command;
pub mod hour;
pub mod journal_file;
mod library;
mod model;
mod new_command;
mod outcome;
mod pages;
mod pool_command;
mod replay_command;
mod room;
mod saving;
mod settings;
mod settle;
mod shot;
mod shot_class;
mod shot_solo;
pub mod solo;
mod sound;
mod speech;
mod start;
mod timing;
mod watch;
mod window;

use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use clap::Parser as _;

use crate::lesson::{Opened, lessons_at, open_folder};
use crate::text::{Lang, Texts};
use crate::view::{Intent, fonts};

use cli::{Cli, Format, Task};
use folders::Folders;
use model::Model;
use outcome::Outcome;
use window::Window;

/// Does what the command line asks; the program's `main` is this alone.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let lang = match language(&cli) {
        Ok(lang) => lang,
        Err(outcome) => return outcome.say(),
    };
    let texts = Texts::new(lang.unwrap_or_else(|| Lang::choose(sys_locale::get_locales())));
    let outcome = match &cli.task {
        None => window(&cli, lang, None),
        Some(Task::Play { lesson, solo }) => window(&cli, lang, Some((lesson, *solo))),
        Some(Task::Check {
            paths,
            format,
            strict,
        }) => check_command::check(&texts, paths, (*format == Format::Json, *strict)),
        Some(Task::New { dir }) => new_command::new(&texts, dir),
        Some(Task::Replay {
            lesson,
            commands,
            format,
        }) => match find(&cli, &texts, lesson) {
            Ok(opened) => replay_command::run(&texts, opened.lesson, commands, *format),
            Err(outcome) => outcome,
        },
        Some(Task::Host {
            lesson,
            bind,
            port,
            fresh,
        }) => match find(&cli, &texts, lesson) {
            Ok(opened) => {
                let wish = host_command::Wish {
                    bind: *bind,
                    port: *port,
                    is_fresh: *fresh,
                };
                host_command::run(&texts, opened, &wish)
            }
            Err(outcome) => outcome,
        },
        Some(Task::Pool { files, format }) => pool_command::run(&texts, files, *format),
        Some(Task::Shot {
            screen,
            output,
            size,
            theme,
        }) => {
            let wish = shot::Wish {
                screen,
                output,
                size: *size,
                theme: *theme,
            };
            shot::shot(&texts, &wish)
        }
    };
    outcome.say()
}

/// The language asked for; a language the program does not speak is said rather than guessed.
fn language(cli: &Cli) -> Result<Option<Lang>, Outcome> {
    let Some(code) = cli.lang.as_deref() else {
        return Ok(None);
    };
    if let Some(lang) = Lang::from_code(code) {
        return Ok(Some(lang));
    }
    let texts = Texts::new(Lang::choose(sys_locale::get_locales()));
    let names: Vec<&str> = Lang::all().map(Lang::code).collect();
    let args = crate::args!("lang" => code, "names" => names.join(", "));
    Err(Outcome::failed(format!(
        "{}\n",
        texts.tr_args("app-unknown-language", &args)
    )))
}

/// A lesson by its folder, or by its id on the shelf.
fn find(cli: &Cli, texts: &Texts, lesson: &str) -> Result<Opened, Outcome> {
    let path = Path::new(lesson);
    let say = |key: &str| {
        let words = texts.tr_args(key, &crate::args!("lesson" => lesson));
        Outcome::failed(format!("{words}\n"))
    };
    let opened = if path.exists() {
        let folder = lessons_at(path)
            .ok()
            .and_then(|folders| folders.into_iter().next());
        folder.and_then(|folder| open_folder(&folder, clock::today()).ok())
    } else {
        let folders = Folders::of_this_computer();
        let settings = settings::Settings::read(&folders.settings);
        let mut library = library::Library::open(&folders, &settings, &cli.lessons);
        library.wait(texts, &[]);
        library.opened(lesson)
    };
    match opened {
        None => Err(say("app-no-lesson")),
        Some(opened) if !opened.is_usable() => Err(say("app-lesson-broken")),
        Some(opened) => Ok(opened),
    }
}

fn window(cli: &Cli, lang: Option<Lang>, play: Option<(&str, bool)>) -> Outcome {
    let mut model = Model::new(Folders::of_this_computer(), lang, &cli.lessons);
    if let Some((lesson, is_alone)) = play {
        match find(cli, &model.texts, lesson) {
            Ok(opened) if is_alone => {
                if !model.play_alone(opened) {
                    return Outcome::failed(format!("{}\n", model.texts.tr("solo-refused")));
                }
            }
            Ok(opened) => model.play(opened),
            Err(outcome) => return outcome,
        }
    }
    let wanted = (cli.renderer, model.settings.renderer.clone());
    let lang = model.texts.lang();
    let model = Arc::new(Mutex::new(model));
    let make = |renderer, creation: &eframe::CreationContext<'_>| -> Box<dyn eframe::App> {
        fonts::install(&creation.egui_ctx);
        creation.egui_ctx.options_mut(|options| {
            options.reduce_texture_memory = true;
            // Ctrl+Q in the middle of an hour would be one slip too many.
            options.quit_shortcuts.clear();
        });
        window::lock(&model).remember_renderer(start::name(renderer));
        room::listen(&model, &creation.egui_ctx);
        Box::new(Window::new(Arc::clone(&model)))
    };
    match start::open(&Texts::new(lang), (wanted.0, wanted.1.as_deref()), &make) {
        Ok(()) => Outcome::default(),
        Err(words) => Outcome::failed(format!("{words}\n")),
    }
}

/// Carries out what screens understood.
fn apply_all(model: &mut Model, intents: Vec<Intent>) {
    for intent in intents {
        model.apply(intent);
    }
}
