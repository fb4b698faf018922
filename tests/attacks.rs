//! The classroom server, attacked: one test for each row of `docs/threats.md`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

#[path = "attacks/asking.rs"]
mod asking;
#[path = "attacks/flooding.rs"]
mod flooding;
#[path = "attacks/guessing.rs"]
mod guessing;
#[path = "classroom/host.rs"]
mod host;
#[path = "attacks/keeping.rs"]
mod keeping;
#[path = "classroom/pupil.rs"]
mod pupil;
#[path = "attacks/rude.rs"]
mod rude;
#[path = "attacks/speaking.rs"]
mod speaking;
#[path = "attacks/table.rs"]
mod table;
