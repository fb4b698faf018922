//! A class, and a whole school, that joins at once and answers one question at once.
//!
//! `cargo bench --bench classroom [-- 40 500]`. The server, a real hour of a shipped lesson and a journal on the disk
//! run in this process; the pages are sockets of a second one, each with an address of its own, as in a room. Linux
//! only: it needs the many addresses of the loopback and `/proc`.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench may stop and print"
)]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

#[path = "classroom/host.rs"]
mod host;
#[path = "classroom/load.rs"]
mod load;

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use host::Host;
use load::Figures;

/// How many pupils.
const CLASSES: [usize; 4] = [40, 200, 500, 2_000];

/// Questions in a row; the figures are those of the middle one by its slowest acknowledgement.
const ROUNDS: usize = 5;

/// The first word of the second process.
const LOAD: &str = "load";

/// What is measured of one class.
struct Row {
    pupils: usize,
    pages: Figures,
    cpu_join_ms: f64,
    cpu_question_ms: f64,
    memory_mib: f64,
    threads: usize,
    syncs: usize,
}

fn main() {
    let words: Vec<String> = env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    if let [word, address, code, pupils] = words.as_slice()
        && word == LOAD
    {
        load::run(address.parse().unwrap(), code, pupils.parse().unwrap());
        return;
    }
    let asked: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let classes = if asked.is_empty() {
        &CLASSES
    } else {
        asked.as_slice()
    };
    head();
    for pupils in classes {
        let mut rows: Vec<Row> = (0..ROUNDS).map(|_| class(*pupils)).collect();
        rows.sort_by(|one, other| one.pages.ack_p99_ms.total_cmp(&other.pages.ack_p99_ms));
        line(&rows.swap_remove(ROUNDS / 2));
    }
    targets();
}

/// A class from the empty room to the result.
fn class(pupils: usize) -> Row {
    let host = Host::open(pupils);
    let mut load = Load::start(&host, pupils);
    let idle = server_cpu_ms();
    load.hear("joined");
    let cpu_join_ms = server_cpu_ms() - idle;
    host.asks();
    load.hear("open");
    let before = server_cpu_ms();
    let syncs_before = host.syncs();
    load.say("answer");
    let pages = load.figures();
    let row = Row {
        pupils,
        pages,
        cpu_join_ms,
        cpu_question_ms: server_cpu_ms() - before,
        memory_mib: memory_kib() as f64 / 1024.0,
        threads: fs::read_dir("/proc/self/task").unwrap().count(),
        syncs: host.syncs() - syncs_before,
    };
    assert_eq!(host.received(), pupils, "an answer was lost or doubled");
    load.end();
    row
}

/// The process with the pages.
struct Load {
    child: Child,
    say: ChildStdin,
    hear: BufReader<ChildStdout>,
}

impl Load {
    fn start(host: &Host, pupils: usize) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([
                LOAD,
                &host.address().to_string(),
                &marelle::web::join_code(host::SEED),
                &pupils.to_string(),
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            say: child.stdin.take().unwrap(),
            hear: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    fn hear(&mut self, expected: &str) {
        assert_eq!(self.line().trim(), expected);
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.hear.read_line(&mut line).unwrap();
        line
    }

    fn say(&mut self, word: &str) {
        writeln!(self.say, "{word}").unwrap();
    }

    fn figures(&mut self) -> Figures {
        serde_json::from_str(&self.line()).unwrap()
    }

    fn end(mut self) {
        drop(self.say);
        assert!(self.child.wait().unwrap().success());
    }
}

fn memory_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap()
}

/// The time the server's thread has been on a processor.
fn server_cpu_ms() -> f64 {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let on_cpu = |task: fs::DirEntry| {
        let name = fs::read_to_string(task.path().join("comm")).ok()?;
        let times = fs::read_to_string(task.path().join("schedstat")).ok()?;
        (name.trim() == marelle::web::THREAD)
            .then(|| times.split(' ').next()?.parse::<f64>().ok())
            .flatten()
    };
    let nanos: f64 = tasks.filter_map(|task| on_cpu(task.unwrap())).sum();
    nanos / 1e6
}

fn head() {
    println!(
        "| pupils | join p50 / p99 | ack p50 / p99 | last answer → result on all pages | messages, bytes per pupil | \
         server CPU: join / question | memory of the whole process | threads | writes to the disk | come again |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
}

fn line(row: &Row) {
    let pages = &row.pages;
    println!(
        "| {} | {:.1} / {:.1} ms | {:.1} / {:.1} ms | {:.1} ms | {:.1}, {:.0} B | {:.0} / {:.0} ms | {:.1} MiB | {} | {} | {} |",
        row.pupils,
        pages.join_p50_ms,
        pages.join_p99_ms,
        pages.ack_p50_ms,
        pages.ack_p99_ms,
        pages.result_ms,
        pages.messages,
        pages.bytes,
        row.cpu_join_ms,
        row.cpu_question_ms,
        row.memory_mib,
        row.threads,
        row.syncs,
        pages.came_again,
    );
}

/// The figures of `design.md` §6, to read beside those above.
fn targets() {
    println!();
    println!("| target | Marelle | best of the others, same machine |");
    println!("|---|---|---|");
    println!(
        "| ack p99, 40 / 500 pupils | ≤ 5 / ≤ 40 ms | Quizler 5 / 58 ms, Rahoot 216 / 17,784 ms |"
    );
    println!(
        "| server CPU for the question, 500 pupils | ≤ 40 ms | Quizler 60 ms, Rahoot 5,800 ms |"
    );
    println!("| per pupil and question | ≤ 700 B, ≤ 4 messages | Quizler 20.9 kB, Rahoot 29 kB |");
}
