//! Pupils' pages against the real server: joining, answering, coming back, in every phase of a real lesson.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

#[path = "classroom/answering.rs"]
mod answering;
#[path = "classroom/host.rs"]
mod host;
#[path = "classroom/hosting.rs"]
mod hosting;
#[path = "classroom/joining.rs"]
mod joining;
#[path = "classroom/polling.rs"]
mod polling;
#[path = "classroom/pupil.rs"]
mod pupil;
#[path = "classroom/serving.rs"]
mod serving;
