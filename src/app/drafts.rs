//! What screens remember between two frames: texts being typed, cards being held.
