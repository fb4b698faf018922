//! One class hour, attacked: what it must never show, count or lose, whatever the class and the host do.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

#[path = "session/class.rs"]
mod class;
#[path = "session/counting.rs"]
mod counting;
#[path = "session/late.rs"]
mod late;
#[path = "session/moving.rs"]
mod moving;
#[path = "session/showing.rs"]
mod showing;
#[path = "session/tools.rs"]
mod tools;
