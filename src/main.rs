//! The program; everything it does is in `app`.

use std::process::ExitCode;

fn main() -> ExitCode {
    marelle::app::run()
}
