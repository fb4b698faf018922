//! The command line: a contract that others script against (see `docs/architecture.md`).

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Lessons on equality for the class: project, answer, talk.
#[derive(Debug, Parser)]
#[command(name = "marelle", version, about, disable_help_subcommand = true)]
pub(super) struct Cli {
    /// Language of the program: fr, en.
    #[arg(long, global = true, value_name = "CODE")]
    pub(super) lang: Option<String>,
    /// A folder with lessons, besides the usual one; may be given several times.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) lessons: Vec<PathBuf>,
    /// How to draw: glow (OpenGL) or wgpu (Vulkan, Metal, DirectX); normally found by itself.
    #[arg(long, value_name = "NAME")]
    pub(super) renderer: Option<Renderer>,
    /// What to do; without it, the window opens.
    #[command(subcommand)]
    pub(super) task: Option<Task>,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    /// Open the window straight in the class hour of a lesson.
    Play {
        /// The id of a lesson, or its folder.
        lesson: String,
        /// For one pupil alone, at their own pace.
        #[arg(long)]
        solo: bool,
    },
    /// Say everything that is to be mended in lessons: 0 clean, 1 errors, 2 cannot be read.
    Check {
        /// Lesson folders, or folders that hold lesson folders.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Shape of the answer.
        #[arg(long, default_value = "text")]
        format: Format,
        /// Count warnings as errors.
        #[arg(long)]
        strict: bool,
    },
    /// Write a lesson to start from, which passes check.
    New {
        /// The folder to make; its name becomes the lesson's id.
        dir: PathBuf,
    },
    /// Run a class hour from a file of commands, without a window.
    Replay {
        /// The id of a lesson, or its folder.
        lesson: String,
        /// The file of commands, in RON.
        commands: PathBuf,
        /// Shape of the answer.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Serve the pupils' page of a class hour without a window: commands on stdin, events on stdout, a line each.
    Host {
        /// The id of a lesson, or its folder.
        lesson: String,
        /// The address of this computer to listen on; without it, the one the class can most likely reach.
        #[arg(long, value_name = "ADDR")]
        bind: Option<std::net::IpAddr>,
        /// The port to try first; 0 is any.
        #[arg(long, value_name = "N")]
        port: Option<u16>,
        /// Begin anew, also where an hour of this lesson was cut short.
        #[arg(long)]
        fresh: bool,
    },
    /// Add up the measures of several classes: what they say together, never one class beside another.
    Pool {
        /// Files saved at the end of an hour that measures.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Shape of the answer.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Draw one screen into a picture, without a display.
    Shot {
        /// Which screen: see the list in the error when the name is wrong.
        screen: String,
        /// The picture to write, PNG.
        #[arg(short, long, value_name = "FILE.png")]
        output: PathBuf,
        /// Width and height in pixels.
        #[arg(long, default_value = "1920x1080", value_parser = parse_size)]
        size: (u32, u32),
        /// Paper or blackboard.
        #[arg(long, default_value = "paper")]
        theme: ThemeName,
    },
}

/// Shapes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs; the shape is documented and versioned.
    Json,
}

/// The two themes, as the command line names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ThemeName {
    /// Cream and ink.
    Paper,
    /// Slate and chalk.
    Board,
}

/// The two ways to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Renderer {
    /// OpenGL.
    Glow,
    /// Vulkan, Metal, DirectX or OpenGL ES.
    Wgpu,
}

/// The smallest and largest side of a picture, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 320..=7680;

fn parse_size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text
        .split_once('x')
        .and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    match parsed {
        Some((width, height)) if SIDES.contains(&width) && SIDES.contains(&height) => {
            Ok((width, height))
        }
        _ => Err(format!(
            "a size is written 1920x1080, each side from {} to {}",
            SIDES.start(),
            SIDES.end()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
    }

    #[track_caller]
    fn size(text: &str, expected: Option<(u32, u32)>) {
        assert_eq!(parse_size(text).ok(), expected);
    }

    #[test]
    fn reads_sizes() {
        size("1920x1080", Some((1920, 1080)));
        size("1024x768", Some((1024, 768)));
        size("10x10", None);
        size("1920", None);
        size("99999x99999", None);
    }
}
