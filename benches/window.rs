//! Figures of the real window under a virtual screen: start, memory, idle processor, frames.
//!
//! `cargo bench --bench window`. Needs Xvfb (see `.ci/packages`). Medians of several runs; nothing here is a test.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench may stop and print"
)]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Runs of each start.
const RUNS: usize = 11;
/// How long an idle window is watched, in seconds.
const IDLE_SECS: u64 = 20;
/// Frames drawn without rest.
const FRAMES: &str = "200";
/// The same where keys lead to an activity first: the way there is so short a part of them that it does not count.
const FRAMES_AFTER_KEYS: &str = "800";
/// Clock ticks per second in `/proc/<pid>/stat`.
const TICKS: f64 = 100.0;

/// Screens whose frames are timed, with their sizes.
const SCREENS: [(&str, &str); 39] = [
    ("shelf", "1920x1080"),
    ("sheet", "1920x1080"),
    ("lobby", "1920x1080"),
    ("slide", "1920x1080"),
    ("question", "1920x1080"),
    ("result", "1920x1080"),
    ("estimate", "1920x1080"),
    ("sort", "1920x1080"),
    ("talk", "1920x1080"),
    ("second-vote", "1920x1080"),
    ("console", "1920x1080"),
    ("end", "1920x1080"),
    ("help", "1920x1080"),
    ("adult-card", "1920x1080"),
    ("barometer", "1920x1080"),
    ("barometer-result", "1920x1080"),
    ("who-can-result", "1920x1080"),
    ("timeline", "1920x1080"),
    ("rank-result", "1920x1080"),
    ("pairs", "1920x1080"),
    ("memory", "1920x1080"),
    ("yard", "1920x1080"),
    ("yard-result", "1920x1080"),
    ("count-result", "1920x1080"),
    ("spots-result", "1920x1080"),
    ("budget", "1920x1080"),
    ("words-result", "1920x1080"),
    ("gaps", "1920x1080"),
    ("circles-result", "1920x1080"),
    ("scene", "1920x1080"),
    ("scene-endings", "1920x1080"),
    ("hop", "1920x1080"),
    ("draw", "1920x1080"),
    ("tale-both", "1920x1080"),
    ("clues-result", "1920x1080"),
    ("poster", "1920x1080"),
    ("shield", "1920x1080"),
    ("who-can-console", "1920x1080"),
    ("words-console", "1920x1080"),
];

/// Stages of lessons that are timed in the real window: what they are called, the lesson, and the keys that lead there.
const STAGES: [(&str, &str, &[&str]); 4] = [
    ("stage, lobby", "des-droits-pas-a-pas", &[]),
    ("stage, plan of a yard", "notre-cour", &["Next", "Next"]),
    (
        "stage, standing on a line",
        "debat-mouvant",
        &[
            "Next", "Next", "Next", "1", "2", "2", "3", "3", "3", "4", "4", "5",
        ],
    ),
    (
        "stage, table to count in",
        "on-compte",
        &["Next", "Next", "a", "a", "b", "c"],
    ),
];

/// A virtual screen of 1920×1080 with a window manager, without which no window fills the screen.
struct Server {
    child: Child,
    manager: Child,
    display: String,
}

impl Server {
    fn start() -> Self {
        let mut child = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-screen",
                "0",
                "1920x1080x24",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by .ci/packages");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let display = format!(":{}", line.trim());
        let manager = Command::new("openbox")
            .env("DISPLAY", &display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox is installed by .ci/packages");
        Self {
            child,
            manager,
            display,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.child] {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

fn marelle(server: &Server, home: &Path, arguments: &[&str], timing: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_marelle"))
        .args(arguments)
        .env("MARELLE_HOME", home)
        .env("MARELLE_TIMING", timing)
        .env("DISPLAY", &server.display)
        .env_remove("WAYLAND_DISPLAY")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Presses keys in the window, as a person would.
fn press(server: &Server, keys: &[&str]) {
    let run = |arguments: &[&str]| {
        let status = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &server.display)
            .stdout(Stdio::null())
            .status();
        assert!(
            status
                .expect("xdotool is installed by .ci/packages")
                .success()
        );
    };
    if keys.is_empty() {
        return;
    }
    run(&["search", "--sync", "--onlyvisible", "--name", "^Marelle"]);
    run(&["search", "--name", "^Marelle", "windowfocus", "--sync"]);
    let mut arguments = vec!["key", "--clearmodifiers", "--delay", "40"];
    arguments.extend(keys);
    run(&arguments);
}

/// The next line of figures.
fn line(child: &mut BufReader<std::process::ChildStderr>) -> String {
    let mut line = String::new();
    while !line.starts_with("timing: ") {
        line.clear();
        assert!(child.read_line(&mut line).unwrap() > 0, "the program ended");
    }
    line.trim().to_owned()
}

fn cpu_secs(pid: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let after = stat.rsplit(')').next().unwrap();
    let fields: Vec<f64> = after
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|field| field.parse().unwrap())
        .collect();
    fields.iter().sum::<f64>() / TICKS
}

fn resident_mib(pid: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<f64>()
        .unwrap()
        / 1024.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap()
}

fn starts(server: &Server, home: &Path) {
    let (mut wall, mut cpu, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let began = Instant::now();
        let mut child = marelle(server, home, &[], "start");
        let mut said = BufReader::new(child.stderr.take().unwrap());
        line(&mut said);
        let took = began.elapsed().as_secs_f64();
        let spent = cpu_secs(child.id());
        // The shelf is complete once the program rests: wait for that without guessing at a time.
        let mut last = spent;
        loop {
            std::thread::park_timeout(Duration::from_millis(100));
            let now = cpu_secs(child.id());
            if (now - last).abs() < f64::EPSILON {
                break;
            }
            last = now;
        }
        // The first run warms the disk.
        if run > 0 {
            wall.push(took);
            cpu.push(spent);
            memory.push(resident_mib(child.id()));
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    println!(
        "| start to first frame | {:.2} s wall, {:.2} s CPU | 0.35 s, 0.25 s |",
        median(wall),
        median(cpu)
    );
    println!(
        "| resident memory on the home screen | {:.0} MiB | 150 MiB |",
        median(memory)
    );
}

fn idle(server: &Server, home: &Path, what: &str, (arguments, keys): (&[&str], &[&str])) {
    let mut child = marelle(server, home, arguments, "start");
    let mut said = BufReader::new(child.stderr.take().unwrap());
    line(&mut said);
    press(server, keys);
    std::thread::park_timeout(Duration::from_secs(3));
    let before = cpu_secs(child.id());
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(IDLE_SECS) {
        std::thread::park_timeout(Duration::from_secs(1));
    }
    let share = 100.0 * (cpu_secs(child.id()) - before) / began.elapsed().as_secs_f64();
    println!("| processor when nothing moves, {what} | {share:.2} % of a core | 0.1 % |");
    child.kill().unwrap();
    child.wait().unwrap();
}

fn frames(server: &Server, home: &Path, what: &str, (arguments, keys): (&[&str], &[&str])) {
    let count = if keys.is_empty() {
        FRAMES
    } else {
        FRAMES_AFTER_KEYS
    };
    let mut child = marelle(server, home, arguments, count);
    let mut said = BufReader::new(child.stderr.take().unwrap());
    line(&mut said);
    press(server, keys);
    let figures = line(&mut said);
    println!(
        "| frame with software OpenGL, {what} | {} | 25 ms |",
        figures.trim_start_matches("timing: ")
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Our own code and the cutting into triangles, without a window.
fn screens(home: &Path) {
    for (screen, size) in SCREENS {
        let picture = home.join("bench.png");
        let output = Command::new(env!("CARGO_BIN_EXE_marelle"))
            .args(["shot", screen, "--size", size, "-o"])
            .arg(&picture)
            .env("MARELLE_TIMING", "start")
            .env("MARELLE_HOME", home)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        let figures = said
            .lines()
            .find_map(|line| line.strip_prefix("timing: "))
            .unwrap_or("not drawn");
        println!("| frame, our code and tessellation, {screen} {size} | {figures} | 4 ms |");
    }
}

fn main() {
    let server = Server::start();
    let home = tempfile::tempdir().unwrap();
    println!("| what | measured | target |");
    println!("|---|---|---|");
    screens(home.path());
    starts(&server, home.path());
    let first = tempfile::tempdir().unwrap();
    idle(&server, first.path(), "home, first launch", (&[], &[]));
    idle(&server, home.path(), "home", (&[], &[]));
    for (what, lesson, keys) in STAGES {
        idle(&server, home.path(), what, (&["play", lesson], keys));
    }
    let whole = "home, maximized on 1920×1080";
    frames(&server, home.path(), whole, (&[], &[]));
    for (what, lesson, keys) in STAGES {
        let what = format!("{what}, full screen on 1920×1080");
        frames(&server, home.path(), &what, (&["play", lesson], keys));
    }
}
