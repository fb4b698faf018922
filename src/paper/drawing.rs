//! The kit's own drawings, inside the page: nothing is fetched.

/// A drawing by its name, and its file.
macro_rules! drawings {
    ($($name:literal,)*) => {
        const DRAWINGS: &[(&str, &str)] = &[$((
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icons/", $name, "-duotone.svg")),
        )),*];
    };
}

drawings! {
    "airplane-tilt",
    "arrows-down-up",
    "baby",
    "bench",
    "bicycle",
    "book-open-text",
    "book-pile",
    "broom",
    "calendar-check",
    "chats-circle",
    "chess-pawn",
    "computer",
    "cooking-pot",
    "dance-shoe",
    "doll",
    "drum",
    "fire-helmet",
    "flow-arrow",
    "football-goal",
    "guitar",
    "hammer",
    "hand-heart",
    "hopscotch",
    "identification-badge",
    "list-checks",
    "map-pin",
    "map-trifold",
    "microscope",
    "music-notes",
    "needle",
    "notebook",
    "paint-brush",
    "robot",
    "rocket",
    "sailing-boat",
    "scales",
    "scissors",
    "shield-check",
    "skipping-rope",
    "soccer-ball",
    "stethoscope",
    "swimming-goggles",
    "swing",
    "tree",
    "tree-house",
    "trophy",
    "washing-basket",
    "watering-can",
    "yarn",
}

/// Scissors, for the lines to cut along.
pub(super) const SCISSORS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/assets/icons/scissors-bold.svg"
));

/// The picture of one of the kit's drawings; `None` for a name the kit does not have.
pub(super) fn picture(name: &str) -> Option<&'static str> {
    let found = DRAWINGS.iter().find(|(own, _)| *own == name);
    found.map(|(_, picture)| *picture)
}
