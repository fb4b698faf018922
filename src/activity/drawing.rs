//! The kit's own drawings that a lesson may name.

/// Names a lesson may write under `drawing`; each is a file `assets/icons/<name>-duotone.svg`.
pub const DRAWINGS: &[&str] = &[
    "airplane-tilt",
    "arrows-down-up",
    "baby",
    "bicycle",
    "book-open-text",
    "calendar-check",
    "chats-circle",
    "cooking-pot",
    "flow-arrow",
    "hammer",
    "hand-heart",
    "identification-badge",
    "list-checks",
    "map-pin",
    "map-trifold",
    "music-notes",
    "needle",
    "notebook",
    "scales",
    "shield-check",
    "soccer-ball",
    "tree",
    "trophy",
];

/// Whether the kit has a drawing of this name.
pub fn is_drawing(name: &str) -> bool {
    DRAWINGS.contains(&name)
}
