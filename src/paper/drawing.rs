//! Pictures of the program inside the page: nothing is fetched.

/// The picture of one of the kit's drawings; `None` for a name the kit does not have.
pub(super) use crate::activity::drawing_svg as picture;

/// Scissors, for the lines to cut along.
pub(super) const SCISSORS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/assets/icons/scissors-bold.svg"
));
